// swift-format-ignore-file
// Written by `make embed`, which also says when it is stale. Do not edit.

extension BuiltinFiles {
  /// Every file, folder by folder, in the order of the bytes of the paths.
  public static let all: [BuiltinFile] = [
    `Templates/begin/betrokkenen.yaml.mustache`,
    `Templates/begin/ci/github.yaml`,
    `Templates/begin/ci/gitlab.yaml`,
    `Templates/begin/ci/pre-commit.yaml`,
    `Templates/begin/definitie.yaml.mustache`,
    `Templates/begin/doelen/aanvragen.yaml.mustache`,
    `Templates/begin/doelen/abonnement.yaml.mustache`,
    `Templates/begin/doelen/account.yaml.mustache`,
    `Templates/begin/doelen/activiteiten.yaml.mustache`,
    `Templates/begin/doelen/administratie.yaml.mustache`,
    `Templates/begin/doelen/afspraken.yaml.mustache`,
    `Templates/begin/doelen/belastingen.yaml.mustache`,
    `Templates/begin/doelen/bestelling.yaml.mustache`,
    `Templates/begin/doelen/betaling.yaml.mustache`,
    `Templates/begin/doelen/bezwaren.yaml.mustache`,
    `Templates/begin/doelen/burgerzaken.yaml.mustache`,
    `Templates/begin/doelen/contact.yaml.mustache`,
    `Templates/begin/doelen/contributie.yaml.mustache`,
    `Templates/begin/doelen/declaratie.yaml.mustache`,
    `Templates/begin/doelen/dienst.yaml.mustache`,
    `Templates/begin/doelen/dossier.yaml.mustache`,
    `Templates/begin/doelen/extra-hulp.yaml.mustache`,
    `Templates/begin/doelen/fotos.yaml.mustache`,
    `Templates/begin/doelen/inschrijving.yaml.mustache`,
    `Templates/begin/doelen/lidmaatschap.yaml.mustache`,
    `Templates/begin/doelen/meldingen.yaml.mustache`,
    `Templates/begin/doelen/namens-klanten.yaml.mustache`,
    `Templates/begin/doelen/nieuwsbrief.yaml.mustache`,
    `Templates/begin/doelen/offertes.yaml.mustache`,
    `Templates/begin/doelen/ondersteuning.yaml.mustache`,
    `Templates/begin/doelen/onderwijs.yaml.mustache`,
    `Templates/begin/doelen/opdrachten.yaml.mustache`,
    `Templates/begin/doelen/ouders.yaml.mustache`,
    `Templates/begin/doelen/relaties.yaml.mustache`,
    `Templates/begin/doelen/sollicitaties.yaml.mustache`,
    `Templates/begin/doelen/statistieken.yaml.mustache`,
    `Templates/begin/doelen/veiligheid.yaml.mustache`,
    `Templates/begin/doelen/vragen.yaml.mustache`,
    `Templates/begin/doelen/vrijwilligers.yaml.mustache`,
    `Templates/begin/gegevens.yaml.mustache`,
    `Templates/begin/ontvangers.yaml.mustache`,
    `Templates/begin/soorten.yaml`,
    `Templates/nl-BE/clausules/klacht.md.mustache`,
    `Templates/nl-BE/overzichten.yaml`,
    `Templates/nl/aanspreekvorm.yaml`,
    `Templates/nl/clausules/besluit/overeenkomst.md.mustache`,
    `Templates/nl/clausules/besluit/toestemming.md.mustache`,
    `Templates/nl/clausules/besluit/wet.md.mustache`,
    `Templates/nl/clausules/besluiten.md.mustache`,
    `Templates/nl/clausules/beveiliging.md.mustache`,
    `Templates/nl/clausules/bewaren.md.mustache`,
    `Templates/nl/clausules/bewaren/bij-termijn.md.mustache`,
    `Templates/nl/clausules/bezwaar.md.mustache`,
    `Templates/nl/clausules/bronnen.md.mustache`,
    `Templates/nl/clausules/contact-vragen.md.mustache`,
    `Templates/nl/clausules/contactgegevens-los.md.mustache`,
    `Templates/nl/clausules/contactgegevens.md.mustache`,
    `Templates/nl/clausules/cookies.md.mustache`,
    `Templates/nl/clausules/cookies/anderen.md.mustache`,
    `Templates/nl/clausules/cookies/keuze.md.mustache`,
    `Templates/nl/clausules/cookies/meer.md.mustache`,
    `Templates/nl/clausules/cookies/soorten.md.mustache`,
    `Templates/nl/clausules/doorgifte-wie.md.mustache`,
    `Templates/nl/clausules/doorgifte.md.mustache`,
    `Templates/nl/clausules/functionaris.md.mustache`,
    `Templates/nl/clausules/gegevens-bijzonder.md.mustache`,
    `Templates/nl/clausules/gegevens-mogelijk.md.mustache`,
    `Templates/nl/clausules/gegevens-toelichting.md.mustache`,
    `Templates/nl/clausules/gegevens-verplicht.md.mustache`,
    `Templates/nl/clausules/gegevens.md.mustache`,
    `Templates/nl/clausules/groep/beveiliging.md.mustache`,
    `Templates/nl/clausules/groep/gegevens.md.mustache`,
    `Templates/nl/clausules/groep/inzien.md.mustache`,
    `Templates/nl/clausules/groep/verwijderverzoek.md.mustache`,
    `Templates/nl/clausules/grondslag/gerechtvaardigd-belang.md.mustache`,
    `Templates/nl/clausules/grondslag/overeenkomst.md.mustache`,
    `Templates/nl/clausules/grondslag/publieke-taak.md.mustache`,
    `Templates/nl/clausules/grondslag/toestemming.md.mustache`,
    `Templates/nl/clausules/grondslag/vitaal-belang.md.mustache`,
    `Templates/nl/clausules/grondslag/wettelijke-verplichting.md.mustache`,
    `Templates/nl/clausules/hoe-lang.md.mustache`,
    `Templates/nl/clausules/inleiding.md.mustache`,
    `Templates/nl/clausules/juistheid.md.mustache`,
    `Templates/nl/clausules/kinderen.md.mustache`,
    `Templates/nl/clausules/klacht.md.mustache`,
    `Templates/nl/clausules/kop.md.mustache`,
    `Templates/nl/clausules/koppelingen.md.mustache`,
    `Templates/nl/clausules/maatregelen-algemeen.md.mustache`,
    `Templates/nl/clausules/mogelijkheden.md.mustache`,
    `Templates/nl/clausules/ontvanger.md.mustache`,
    `Templates/nl/clausules/ontvangers.md.mustache`,
    `Templates/nl/clausules/organisatie.md.mustache`,
    `Templates/nl/clausules/overzichtstabel.md.mustache`,
    `Templates/nl/clausules/recht-bijzonder.md.mustache`,
    `Templates/nl/clausules/recht-verzoek.md.mustache`,
    `Templates/nl/clausules/rechten-kort.md.mustache`,
    `Templates/nl/clausules/rechten-wet.md.mustache`,
    `Templates/nl/clausules/rechten.md.mustache`,
    `Templates/nl/clausules/rechten/beperking.md.mustache`,
    `Templates/nl/clausules/rechten/bezwaar.md.mustache`,
    `Templates/nl/clausules/rechten/inzage.md.mustache`,
    `Templates/nl/clausules/rechten/menselijke-tussenkomst.md.mustache`,
    `Templates/nl/clausules/rechten/overdraagbaarheid.md.mustache`,
    `Templates/nl/clausules/rechten/rectificatie.md.mustache`,
    `Templates/nl/clausules/rechten/toestemming-intrekken.md.mustache`,
    `Templates/nl/clausules/rechten/verwijdering.md.mustache`,
    `Templates/nl/clausules/reservekopieen-overig.md.mustache`,
    `Templates/nl/clausules/reservekopieen.md.mustache`,
    `Templates/nl/clausules/samenvatting.md.mustache`,
    `Templates/nl/clausules/statistieken.md.mustache`,
    `Templates/nl/clausules/toezichthouder.md.mustache`,
    `Templates/nl/clausules/uitzondering/algemeen-belang.md.mustache`,
    `Templates/nl/clausules/uitzondering/arbeidsrecht.md.mustache`,
    `Templates/nl/clausules/uitzondering/gezondheidszorg.md.mustache`,
    `Templates/nl/clausules/uitzondering/onderzoek.md.mustache`,
    `Templates/nl/clausules/uitzondering/openbaar-gemaakt.md.mustache`,
    `Templates/nl/clausules/uitzondering/rechtsvordering.md.mustache`,
    `Templates/nl/clausules/uitzondering/uitdrukkelijke-toestemming.md.mustache`,
    `Templates/nl/clausules/uitzondering/vereniging.md.mustache`,
    `Templates/nl/clausules/uitzondering/vitaal-belang.md.mustache`,
    `Templates/nl/clausules/uitzondering/volksgezondheid.md.mustache`,
    `Templates/nl/clausules/verstrekking.md.mustache`,
    `Templates/nl/clausules/verwerking/alles.md.mustache`,
    `Templates/nl/clausules/verwerking/bewaartermijn.md.mustache`,
    `Templates/nl/clausules/verwerking/doel.md.mustache`,
    `Templates/nl/clausules/verwerking/gegevens.md.mustache`,
    `Templates/nl/clausules/verwerking/grondslag.md.mustache`,
    `Templates/nl/clausules/verwerking/keuzes.md.mustache`,
    `Templates/nl/clausules/verwerking/ontvangers.md.mustache`,
    `Templates/nl/clausules/verwerking/plicht.md.mustache`,
    `Templates/nl/clausules/verwerking/wet.md.mustache`,
    `Templates/nl/clausules/verzoek.md.mustache`,
    `Templates/nl/clausules/waarborg/adequaatheidsbesluit.md.mustache`,
    `Templates/nl/clausules/waarborg/bindende-voorschriften.md.mustache`,
    `Templates/nl/clausules/waarborg/overeenkomst.md.mustache`,
    `Templates/nl/clausules/waarborg/privacykader-eu-vs.md.mustache`,
    `Templates/nl/clausules/waarborg/standaardbepalingen.md.mustache`,
    `Templates/nl/clausules/waarborg/uitdrukkelijke-toestemming.md.mustache`,
    `Templates/nl/clausules/wie-vertelt.md.mustache`,
    `Templates/nl/clausules/wijzigingen.md.mustache`,
    `Templates/nl/clausules/zelf-doen.md.mustache`,
    `Templates/nl/cookies/verklaring.md.mustache`,
    `Templates/nl/delen/besluiten.md.mustache`,
    `Templates/nl/delen/beveiliging.md.mustache`,
    `Templates/nl/delen/bewaren.md.mustache`,
    `Templates/nl/delen/bronnen.md.mustache`,
    `Templates/nl/delen/contact.md.mustache`,
    `Templates/nl/delen/cookies.md.mustache`,
    `Templates/nl/delen/doorgifte.md.mustache`,
    `Templates/nl/delen/functionaris.md.mustache`,
    `Templates/nl/delen/gegevens.md.mustache`,
    `Templates/nl/delen/juistheid.md.mustache`,
    `Templates/nl/delen/kinderen.md.mustache`,
    `Templates/nl/delen/klacht.md.mustache`,
    `Templates/nl/delen/ontvangers.md.mustache`,
    `Templates/nl/delen/organisatie.md.mustache`,
    `Templates/nl/delen/rechten.md.mustache`,
    `Templates/nl/delen/verwerkingen.md.mustache`,
    `Templates/nl/delen/wijzigingen.md.mustache`,
    `Templates/nl/indelingen/gelaagd/verklaring.md.mustache`,
    `Templates/nl/indelingen/overzicht/verklaring.md.mustache`,
    `Templates/nl/indelingen/per-groep/verklaring.md.mustache`,
    `Templates/nl/indelingen/per-verwerking/verklaring.md.mustache`,
    `Templates/nl/indelingen/vraag-en-antwoord/verklaring.md.mustache`,
    `Templates/nl/overzichten.yaml`,
    `Templates/nl/wijziging/doen.md.mustache`,
    `Templates/nl/wijziging/kort.md.mustache`,
    `Templates/nl/wijziging/lang.md.mustache`,
    `Templates/nl/wijziging/zin.md.mustache`,
    `Templates/nl/woorden.yaml`,
    `Templates/overzichten/overzicht.html.mustache`,
    `Templates/overzichten/register.html.mustache`,
    `Templates/overzichten/stijl.css`,
    `Templates/rapport/scan.html.mustache`,
    `Templates/site/cookies.html.mustache`,
    `Templates/site/fragment.html.mustache`,
    `Templates/site/hoofd.html.mustache`,
    `Templates/site/index.html.mustache`,
    `Templates/site/merk.html.mustache`,
    `Templates/site/pagina.html.mustache`,
    `Templates/site/pdf.css`,
    `Templates/site/pdf.html.mustache`,
    `Templates/site/stijl.css`,
    `Templates/site/themas/nl-design-system.css`,
    `Templates/site/versies.html.mustache`,
    `Templates/site/wijzigingen.atom.mustache`,
    `Templates/site/wijzigingen.html.mustache`,
    `Templates/vindbaar/robots.txt.mustache`,
    `Templates/vindbaar/sitemap.xml.mustache`,
    `Templates/vindbaar/wijzigingen.atom.mustache`,
    `Templates/voorvertoning/melding.html.mustache`,
    `Templates/voorvertoning/pagina.html.mustache`,
    `Templates/voorvertoning/paneel.html.mustache`,
    `Templates/voorvertoning/script.html.mustache`,
    `Templates/voorvertoning/voorvertoning.css`,
    `Templates/voorvertoning/voorvertoning.js`,
    `Law/acts.yaml`,
    `Law/articles.yaml`,
    `Law/authorities.yaml`,
    `Law/countries.yaml`,
    `Law/limits.yaml`,
    `Law/sources.yaml`,
    `Vocabulary/camera.yaml`,
    `Vocabulary/criminal-data.yaml`,
    `Vocabulary/do-not-call.yaml`,
    `Vocabulary/fiscal.yaml`,
    `Vocabulary/formal-address.yaml`,
    `Vocabulary/former-authority.yaml`,
    `Vocabulary/former-clauses.yaml`,
    `Vocabulary/former-law-be.yaml`,
    `Vocabulary/former-law-nl.yaml`,
    `Vocabulary/hedge.yaml`,
    `Vocabulary/identity-copy.yaml`,
    `Vocabulary/informal-address.yaml`,
    `Vocabulary/invalid-framework.yaml`,
    `Vocabulary/jargon.yaml`,
    `Vocabulary/marketing.yaml`,
    `Vocabulary/national-number.yaml`,
    `Vocabulary/on-request.yaml`,
    `Vocabulary/outside-help.yaml`,
    `Vocabulary/passive-notice.yaml`,
    `Vocabulary/payment.yaml`,
    `Vocabulary/placeholder.yaml`,
    `Vocabulary/recruitment.yaml`,
    `Vocabulary/special-data.yaml`,
    `Vocabulary/statistics.yaml`,
    `Vocabulary/tracking.yaml`,
    `Vocabulary/us-vendor.yaml`,
    `Vocabulary/vague-purpose.yaml`,
    `Vocabulary/vague-recipient.yaml`,
    `Vocabulary/wrong-law-name.yaml`,
    `Signals/authority-named.yaml`,
    `Signals/automated-decisions.yaml`,
    `Signals/changes.yaml`,
    `Signals/complaint.yaml`,
    `Signals/controller-contact.yaml`,
    `Signals/controller-identity.yaml`,
    `Signals/cookies.yaml`,
    `Signals/data-categories.yaml`,
    `Signals/direct-marketing-optout.yaml`,
    `Signals/dpo.yaml`,
    `Signals/how-to-exercise.yaml`,
    `Signals/legal-basis.yaml`,
    `Signals/legitimate-interest-named.yaml`,
    `Signals/mandatory-provision.yaml`,
    `Signals/minors.yaml`,
    `Signals/names.yaml`,
    `Signals/obsolete-law.yaml`,
    `Signals/purposes.yaml`,
    `Signals/recipients.yaml`,
    `Signals/retention.yaml`,
    `Signals/right-access.yaml`,
    `Signals/right-erasure.yaml`,
    `Signals/right-objection.yaml`,
    `Signals/right-portability.yaml`,
    `Signals/right-rectification.yaml`,
    `Signals/right-restriction.yaml`,
    `Signals/right-withdraw-consent.yaml`,
    `Signals/security.yaml`,
    `Signals/source.yaml`,
    `Signals/special-categories.yaml`,
    `Signals/third-country.yaml`,
    `Signals/topics.yaml`,
    `Signals/transfer-safeguard.yaml`,
    `Signals/version-date.yaml`,
    `Signals/words.yaml`,
    `Rules/accepted/accepted-expired.md`,
    `Rules/accepted/accepted-expired.yaml`,
    `Rules/accepted/accepted-unknown-rule.md`,
    `Rules/accepted/accepted-unknown-rule.yaml`,
    `Rules/accepted/accepted-unmatched.md`,
    `Rules/accepted/accepted-unmatched.yaml`,
    `Rules/accepted/accepted-without-reason.md`,
    `Rules/accepted/accepted-without-reason.yaml`,
    `Rules/automated-decision/automated-logic-missing.md`,
    `Rules/automated-decision/automated-logic-missing.yaml`,
    `Rules/automated-decision/automated-not-stated.md`,
    `Rules/automated-decision/automated-not-stated.yaml`,
    `Rules/automated-decision/automated-rights-missing.md`,
    `Rules/automated-decision/automated-rights-missing.yaml`,
    `Rules/automated-decision/profiling-unexplained.md`,
    `Rules/automated-decision/profiling-unexplained.yaml`,
    `Rules/change/diff-acknowledged-unmatched.yaml`,
    `Rules/change/diff-authority-changed.yaml`,
    `Rules/change/diff-authority-removed.yaml`,
    `Rules/change/diff-automated-added.yaml`,
    `Rules/change/diff-changes-clause-weakened.yaml`,
    `Rules/change/diff-children-age-changed.yaml`,
    `Rules/change/diff-contact-changed.yaml`,
    `Rules/change/diff-controller-changed.yaml`,
    `Rules/change/diff-cookie-consent-removed.yaml`,
    `Rules/change/diff-cookie-kind-added.yaml`,
    `Rules/change/diff-cosmetic.yaml`,
    `Rules/change/diff-data-category-added.yaml`,
    `Rules/change/diff-data-category-removed.yaml`,
    `Rules/change/diff-date-backwards.yaml`,
    `Rules/change/diff-date-not-bumped.yaml`,
    `Rules/change/diff-date-removed.yaml`,
    `Rules/change/diff-detail-changed.yaml`,
    `Rules/change/diff-dpo-removed.yaml`,
    `Rules/change/diff-law-outdated.yaml`,
    `Rules/change/diff-legal-basis-changed.yaml`,
    `Rules/change/diff-legal-basis-removed.yaml`,
    `Rules/change/diff-legitimate-interest-changed.yaml`,
    `Rules/change/diff-mandatory-changed.yaml`,
    `Rules/change/diff-marketing-channel-added.yaml`,
    `Rules/change/diff-optin-to-optout.yaml`,
    `Rules/change/diff-optout-removed.yaml`,
    `Rules/change/diff-processor-duty-dropped.yaml`,
    `Rules/change/diff-profiling-added.yaml`,
    `Rules/change/diff-purpose-added.yaml`,
    `Rules/change/diff-purpose-removed.yaml`,
    `Rules/change/diff-purpose-widened.yaml`,
    `Rules/change/diff-recipient-added.yaml`,
    `Rules/change/diff-recipient-made-vague.yaml`,
    `Rules/change/diff-recipient-removed.yaml`,
    `Rules/change/diff-retention-lengthened.yaml`,
    `Rules/change/diff-retention-made-vague.yaml`,
    `Rules/change/diff-retention-removed.yaml`,
    `Rules/change/diff-retention-shortened.yaml`,
    `Rules/change/diff-retention-start-changed.yaml`,
    `Rules/change/diff-right-added.yaml`,
    `Rules/change/diff-right-made-harder.yaml`,
    `Rules/change/diff-right-removed.yaml`,
    `Rules/change/diff-rights-channel-changed.yaml`,
    `Rules/change/diff-security-removed.yaml`,
    `Rules/change/diff-sharing-denial-dropped.yaml`,
    `Rules/change/diff-source-added.yaml`,
    `Rules/change/diff-special-data-added.yaml`,
    `Rules/change/diff-told-less.yaml`,
    `Rules/change/diff-told-more.yaml`,
    `Rules/change/diff-transfer-added.yaml`,
    `Rules/change/diff-transfer-country-added.yaml`,
    `Rules/change/diff-transfer-safeguard-changed.yaml`,
    `Rules/change/diff-transfer-safeguard-removed.yaml`,
    `Rules/complaint/complaint-authority-outdated.md`,
    `Rules/complaint/complaint-authority-outdated.yaml`,
    `Rules/complaint/complaint-authority-wrong-country.md`,
    `Rules/complaint/complaint-authority-wrong-country.yaml`,
    `Rules/complaint/complaint-contact-missing.md`,
    `Rules/complaint/complaint-contact-missing.yaml`,
    `Rules/complaint/complaint-missing.md`,
    `Rules/complaint/complaint-missing.yaml`,
    `Rules/controller/controller-contact-missing.md`,
    `Rules/controller/controller-contact-missing.yaml`,
    `Rules/controller/controller-joint-arrangement-missing.md`,
    `Rules/controller/controller-joint-arrangement-missing.yaml`,
    `Rules/controller/controller-name-inconsistent.md`,
    `Rules/controller/controller-name-inconsistent.yaml`,
    `Rules/controller/controller-name-missing.md`,
    `Rules/controller/controller-name-missing.yaml`,
    `Rules/controller/controller-postal-address-missing.md`,
    `Rules/controller/controller-postal-address-missing.yaml`,
    `Rules/controller/controller-representative-missing.md`,
    `Rules/controller/controller-representative-missing.yaml`,
    `Rules/controller/controller-role-unclear.md`,
    `Rules/controller/controller-role-unclear.yaml`,
    `Rules/controller/dpo-contact-missing.md`,
    `Rules/controller/dpo-contact-missing.yaml`,
    `Rules/cookies/analytics-ip-not-masked.md`,
    `Rules/cookies/analytics-ip-not-masked.yaml`,
    `Rules/cookies/analytics-no-processor-agreement.md`,
    `Rules/cookies/analytics-no-processor-agreement.yaml`,
    `Rules/cookies/cookies-browser-only.md`,
    `Rules/cookies/cookies-browser-only.yaml`,
    `Rules/cookies/cookies-consent-missing.md`,
    `Rules/cookies/cookies-consent-missing.yaml`,
    `Rules/cookies/cookies-details-missing.md`,
    `Rules/cookies/cookies-details-missing.yaml`,
    `Rules/cookies/cookies-implied-consent.md`,
    `Rules/cookies/cookies-implied-consent.yaml`,
    `Rules/cookies/cookies-info-missing.md`,
    `Rules/cookies/cookies-info-missing.yaml`,
    `Rules/cookies/cookies-wall.md`,
    `Rules/cookies/cookies-wall.yaml`,
    `Rules/data/data-categories-missing.md`,
    `Rules/data/data-categories-missing.yaml`,
    `Rules/data/data-children-age.md`,
    `Rules/data/data-children-age.yaml`,
    `Rules/data/data-national-id.md`,
    `Rules/data/data-national-id.yaml`,
    `Rules/data/data-special-no-exception.md`,
    `Rules/data/data-special-no-exception.yaml`,
    `Rules/dates/changes-policy-missing.md`,
    `Rules/dates/changes-policy-missing.yaml`,
    `Rules/dates/changes-policy-passive.md`,
    `Rules/dates/changes-policy-passive.yaml`,
    `Rules/dates/date-before-avg.md`,
    `Rules/dates/date-before-avg.yaml`,
    `Rules/dates/date-future.md`,
    `Rules/dates/date-future.yaml`,
    `Rules/dates/date-missing.md`,
    `Rules/dates/date-missing.yaml`,
    `Rules/dates/date-stale.md`,
    `Rules/dates/date-stale.yaml`,
    `Rules/file/file-alias.yaml`,
    `Rules/file/file-anchor.yaml`,
    `Rules/file/file-basis-broken.yaml`,
    `Rules/file/file-basis-loop.yaml`,
    `Rules/file/file-basis-missing.yaml`,
    `Rules/file/file-basis-outside.yaml`,
    `Rules/file/file-basis-too-deep.yaml`,
    `Rules/file/file-bracket.yaml`,
    `Rules/file/file-byte-order-mark.yaml`,
    `Rules/file/file-colon.yaml`,
    `Rules/file/file-complex-key.yaml`,
    `Rules/file/file-control-character.yaml`,
    `Rules/file/file-curly-quote.yaml`,
    `Rules/file/file-date-form.yaml`,
    `Rules/file/file-directive.yaml`,
    `Rules/file/file-duplicate-id.yaml`,
    `Rules/file/file-duplicate-key.yaml`,
    `Rules/file/file-empty-text.yaml`,
    `Rules/file/file-empty.yaml`,
    `Rules/file/file-encoding.yaml`,
    `Rules/file/file-indentation.yaml`,
    `Rules/file/file-invisible-character.yaml`,
    `Rules/file/file-line-break.yaml`,
    `Rules/file/file-line-separator.yaml`,
    `Rules/file/file-link-outside.yaml`,
    `Rules/file/file-merge-key.yaml`,
    `Rules/file/file-missing-key.yaml`,
    `Rules/file/file-missing-space.yaml`,
    `Rules/file/file-no-break-space.yaml`,
    `Rules/file/file-no-definitions.yaml`,
    `Rules/file/file-no-such-day.yaml`,
    `Rules/file/file-no-version.yaml`,
    `Rules/file/file-nothing-to-drop.yaml`,
    `Rules/file/file-number-outside.yaml`,
    `Rules/file/file-quote.yaml`,
    `Rules/file/file-retention-term.yaml`,
    `Rules/file/file-same-slug.yaml`,
    `Rules/file/file-several-documents.yaml`,
    `Rules/file/file-slug.yaml`,
    `Rules/file/file-tab.yaml`,
    `Rules/file/file-tag.yaml`,
    `Rules/file/file-text-too-long.yaml`,
    `Rules/file/file-too-deep.yaml`,
    `Rules/file/file-too-large.yaml`,
    `Rules/file/file-too-long.yaml`,
    `Rules/file/file-too-many-parts.yaml`,
    `Rules/file/file-unknown-id.yaml`,
    `Rules/file/file-unknown-key.yaml`,
    `Rules/file/file-unknown-word.yaml`,
    `Rules/file/file-unreadable.yaml`,
    `Rules/file/file-utf16.yaml`,
    `Rules/file/file-wrong-form.yaml`,
    `Rules/file/file-wrong-shape.yaml`,
    `Rules/file/file-yaml.yaml`,
    `Rules/init-words.yaml`,
    `Rules/language/language-hedging.md`,
    `Rules/language/language-hedging.yaml`,
    `Rules/language/language-jargon.md`,
    `Rules/language/language-jargon.yaml`,
    `Rules/language/language-long-sentence.md`,
    `Rules/language/language-long-sentence.yaml`,
    `Rules/language/language-mixed-address.md`,
    `Rules/language/language-mixed-address.yaml`,
    `Rules/language/language-no-layers.md`,
    `Rules/language/language-no-layers.yaml`,
    `Rules/language/language-not-dutch.md`,
    `Rules/language/language-not-dutch.yaml`,
    `Rules/language/language-placeholder.md`,
    `Rules/language/language-placeholder.yaml`,
    `Rules/law/law-name-wrong.md`,
    `Rules/law/law-name-wrong.yaml`,
    `Rules/law/law-not-named.md`,
    `Rules/law/law-not-named.yaml`,
    `Rules/law/law-outdated-be.md`,
    `Rules/law/law-outdated-be.yaml`,
    `Rules/law/law-outdated-nl.md`,
    `Rules/law/law-outdated-nl.yaml`,
    `Rules/law/record-mismatch.md`,
    `Rules/law/record-mismatch.yaml`,
    `Rules/legal-basis/legal-basis-contract-for-marketing.md`,
    `Rules/legal-basis/legal-basis-contract-for-marketing.yaml`,
    `Rules/legal-basis/legal-basis-implied-consent.md`,
    `Rules/legal-basis/legal-basis-implied-consent.yaml`,
    `Rules/legal-basis/legal-basis-law-not-named.md`,
    `Rules/legal-basis/legal-basis-law-not-named.yaml`,
    `Rules/legal-basis/legal-basis-missing.md`,
    `Rules/legal-basis/legal-basis-missing.yaml`,
    `Rules/legal-basis/legal-basis-not-per-purpose.md`,
    `Rules/legal-basis/legal-basis-not-per-purpose.yaml`,
    `Rules/legal-basis/legitimate-interest-not-stated.md`,
    `Rules/legal-basis/legitimate-interest-not-stated.yaml`,
    `Rules/mandatory/mandatory-missing.md`,
    `Rules/mandatory/mandatory-missing.yaml`,
    `Rules/marketing/marketing-dncr-outdated.md`,
    `Rules/marketing/marketing-dncr-outdated.yaml`,
    `Rules/marketing/marketing-ground-missing.md`,
    `Rules/marketing/marketing-ground-missing.yaml`,
    `Rules/marketing/marketing-optout-missing.md`,
    `Rules/marketing/marketing-optout-missing.yaml`,
    `Rules/marketing/marketing-phone-customer.md`,
    `Rules/marketing/marketing-phone-customer.yaml`,
    `Rules/purpose/purpose-data-unlinked.md`,
    `Rules/purpose/purpose-data-unlinked.yaml`,
    `Rules/purpose/purpose-missing.md`,
    `Rules/purpose/purpose-missing.yaml`,
    `Rules/purpose/purpose-only-claim-contradicted.md`,
    `Rules/purpose/purpose-only-claim-contradicted.yaml`,
    `Rules/purpose/purpose-vague.md`,
    `Rules/purpose/purpose-vague.yaml`,
    `Rules/recipient/recipient-authorities-broad.md`,
    `Rules/recipient/recipient-authorities-broad.yaml`,
    `Rules/recipient/recipient-missing.md`,
    `Rules/recipient/recipient-missing.yaml`,
    `Rules/recipient/recipient-never-implausible.md`,
    `Rules/recipient/recipient-never-implausible.yaml`,
    `Rules/recipient/recipient-processor-not-mentioned.md`,
    `Rules/recipient/recipient-processor-not-mentioned.yaml`,
    `Rules/recipient/recipient-unused.md`,
    `Rules/recipient/recipient-unused.yaml`,
    `Rules/recipient/recipient-vague.md`,
    `Rules/recipient/recipient-vague.yaml`,
    `Rules/retention/retention-applicant-too-long.md`,
    `Rules/retention/retention-applicant-too-long.yaml`,
    `Rules/retention/retention-camera-too-long.md`,
    `Rules/retention/retention-camera-too-long.yaml`,
    `Rules/retention/retention-fiscal-too-long.md`,
    `Rules/retention/retention-fiscal-too-long.yaml`,
    `Rules/retention/retention-fiscal-too-short.md`,
    `Rules/retention/retention-fiscal-too-short.yaml`,
    `Rules/retention/retention-fiscal-unmentioned.md`,
    `Rules/retention/retention-fiscal-unmentioned.yaml`,
    `Rules/retention/retention-indefinite.md`,
    `Rules/retention/retention-indefinite.yaml`,
    `Rules/retention/retention-missing-for-purpose.md`,
    `Rules/retention/retention-missing-for-purpose.yaml`,
    `Rules/retention/retention-missing.md`,
    `Rules/retention/retention-missing.yaml`,
    `Rules/retention/retention-only-on-request.md`,
    `Rules/retention/retention-only-on-request.yaml`,
    `Rules/retention/retention-start-missing.md`,
    `Rules/retention/retention-start-missing.yaml`,
    `Rules/retention/retention-vague.md`,
    `Rules/retention/retention-vague.yaml`,
    `Rules/rights/rights-access-missing.md`,
    `Rules/rights/rights-access-missing.yaml`,
    `Rules/rights/rights-erasure-missing.md`,
    `Rules/rights/rights-erasure-missing.yaml`,
    `Rules/rights/rights-fee.md`,
    `Rules/rights/rights-fee.yaml`,
    `Rules/rights/rights-how-missing.md`,
    `Rules/rights/rights-how-missing.yaml`,
    `Rules/rights/rights-id-check-always.md`,
    `Rules/rights/rights-id-check-always.yaml`,
    `Rules/rights/rights-not-framed.md`,
    `Rules/rights/rights-not-framed.yaml`,
    `Rules/rights/rights-objection-missing.md`,
    `Rules/rights/rights-objection-missing.yaml`,
    `Rules/rights/rights-objection-not-separate.md`,
    `Rules/rights/rights-objection-not-separate.yaml`,
    `Rules/rights/rights-objection-only-marketing.md`,
    `Rules/rights/rights-objection-only-marketing.yaml`,
    `Rules/rights/rights-portability-missing.md`,
    `Rules/rights/rights-portability-missing.yaml`,
    `Rules/rights/rights-rectification-missing.md`,
    `Rules/rights/rights-rectification-missing.yaml`,
    `Rules/rights/rights-restriction-missing.md`,
    `Rules/rights/rights-restriction-missing.yaml`,
    `Rules/rights/rights-term-missing.md`,
    `Rules/rights/rights-term-missing.yaml`,
    `Rules/rights/rights-term-too-long.md`,
    `Rules/rights/rights-term-too-long.yaml`,
    `Rules/rights/rights-withdraw-consent-missing.md`,
    `Rules/rights/rights-withdraw-consent-missing.yaml`,
    `Rules/security/security-absolute-promise.md`,
    `Rules/security/security-absolute-promise.yaml`,
    `Rules/security/security-liability-disclaimer.md`,
    `Rules/security/security-liability-disclaimer.yaml`,
    `Rules/security/security-missing.md`,
    `Rules/security/security-missing.yaml`,
    `Rules/source/source-missing.md`,
    `Rules/source/source-missing.yaml`,
    `Rules/source/source-public-not-stated.md`,
    `Rules/source/source-public-not-stated.yaml`,
    `Rules/template/layout-unknown.yaml`,
    `Rules/template/template-limit.yaml`,
    `Rules/template/template-markdown.yaml`,
    `Rules/template/template-missing-value.yaml`,
    `Rules/template/template-missing.yaml`,
    `Rules/template/template-syntax.yaml`,
    `Rules/template/template-unknown-name.yaml`,
    `Rules/template/template-words.yaml`,
    `Rules/transfer/transfer-adequacy-wrong.md`,
    `Rules/transfer/transfer-adequacy-wrong.yaml`,
    `Rules/transfer/transfer-copy-missing.md`,
    `Rules/transfer/transfer-copy-missing.yaml`,
    `Rules/transfer/transfer-country-missing.md`,
    `Rules/transfer/transfer-country-missing.yaml`,
    `Rules/transfer/transfer-invalid-framework.md`,
    `Rules/transfer/transfer-invalid-framework.yaml`,
    `Rules/transfer/transfer-not-stated.md`,
    `Rules/transfer/transfer-not-stated.yaml`,
    `Rules/transfer/transfer-safeguard-missing.md`,
    `Rules/transfer/transfer-safeguard-missing.yaml`,
    `Rules/transfer/transfer-scc-outdated.md`,
    `Rules/transfer/transfer-scc-outdated.yaml`,
    `Rules/transfer/transfer-us-vendor-unmentioned.md`,
    `Rules/transfer/transfer-us-vendor-unmentioned.yaml`,
    `Rules/words.yaml`,
    `Schemas/report.json`,
    `Schemas/scan.json`,
    `DataSchemas/statement.json`,
  ]
}

private let `Templates/begin/betrokkenen.yaml.mustache` = BuiltinFile(
  path: "Templates/begin/betrokkenen.yaml.mustache",
  text: #"""
{{! De groepen mensen die doelen/ noemt. }}
klanten: {naam: klanten, rol: verantwoordelijke}
gebruikers: {naam: gebruikers van {{onze}} software, rol: verantwoordelijke}
eindgebruikers: {naam: mensen van wie {{onze}} klanten gegevens invoeren, rol: verwerker, voor: {{onze}} klanten}
leerlingen: {naam: leerlingen, rol: verantwoordelijke}
ouders: {naam: ouders en verzorgers, rol: verantwoordelijke}
leden: {naam: leden, rol: verantwoordelijke}
vrijwilligers: {naam: vrijwilligers, rol: verantwoordelijke}
patienten: {naam: patiënten en cliënten, rol: verantwoordelijke}
inwoners: {naam: inwoners, rol: verantwoordelijke}
opdrachtgevers: {naam: opdrachtgevers, rol: verantwoordelijke}
lezers: {naam: lezers van {{onze}} nieuwsbrief, rol: verantwoordelijke}
vragenstellers: {naam: mensen die contact met {{ons}} opnemen, rol: verantwoordelijke}
bezoekers: {naam: bezoekers van {{onze}} website, rol: verantwoordelijke}
sollicitanten: {naam: sollicitanten, rol: verantwoordelijke}

"""#)

private let `Templates/begin/ci/github.yaml` = BuiltinFile(
  path: "Templates/begin/ci/github.yaml",
  text: #"""
on: [pull_request]
jobs:
  privacy:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v4
      - uses: OWNER/verklaar@main     # waar u Verklaar vandaan haalt
        with: {paths: Policies, severity: error}

"""#)

private let `Templates/begin/ci/gitlab.yaml` = BuiltinFile(
  path: "Templates/begin/ci/gitlab.yaml",
  text: #"""
include:
  - project: GROUP/verklaar
    file: .ci/gitlab.yml

"""#)

private let `Templates/begin/ci/pre-commit.yaml` = BuiltinFile(
  path: "Templates/begin/ci/pre-commit.yaml",
  text: #"""
repos:
  - repo: https://github.com/OWNER/verklaar
    rev: main
    hooks: [{id: verklaar-check}]

"""#)

private let `Templates/begin/definitie.yaml.mustache` = BuiltinFile(
  path: "Templates/begin/definitie.yaml.mustache",
  text: #"""
{{! De eerste definitie, die `verklaar init` schrijft. }}
# yaml-language-server: $schema=schema.json
# De privacyverklaring van {{naam}}: een eerste opzet van `verklaar init`. Dit is geen juridisch advies.
#
# Door de bovenste regel legt uw editor elke sleutel uit. Maak daarvoor het schema naast dit bestand:
#   verklaar schema > {{schema}}
#
# Wat hier staat, vertelt uw verklaring. Wat hier niet staat, vertelt zij niet.
#   VOORSTEL  koos u zelf bij `verklaar init`. Klopt het niet precies, verander het dan.
#   OPEN      weet alleen u. Haal het teken # weg voor de regels eronder, en maak er uw eigen antwoord van.
# `verklaar check` zegt wat er nog open is; `verklaar explain REGEL` waarom dat ertoe doet.

verklaring:
  recht: {{recht}}
  aanspreekvorm: {{aanspreekvorm}}
  verteller: {{verteller}}
  # OPEN: vanaf wanneer de verklaring geldt.
  #ingangsdatum: 2026-01-31
  # OPEN: hoe mensen horen dat de verklaring verandert.
  #wijzigingen: {melden: [e-mail, site]}

verantwoordelijke:
  naam: {{naam}}
{{#email}}
  email: {{email}}
{{/email}}
{{^email}}
  # OPEN: waar mensen terechtkunnen met vragen over privacy.
  #email: privacy@voorbeeld.{{#nederland}}nl{{/nederland}}{{#belgie}}be{{/belgie}}
{{/email}}
{{#adres}}
  adres: {straat: {{straat}}, postcode: {{postcode}}, plaats: {{plaats}}}
{{/adres}}
{{^adres}}
  # OPEN: uw adres.
  #adres: {straat: Dorpsstraat 1, postcode: {{#nederland}}1234 AB{{/nederland}}{{#belgie}}"1000"{{/belgie}}, plaats: {{#nederland}}Utrecht{{/nederland}}{{#belgie}}Brussel{{/belgie}}}
{{/adres}}

{{#functionaris_email}}
functionaris: {email: {{functionaris_email}}}
{{/functionaris_email}}
{{#functionaris_ja}}
# OPEN: hoe mensen uw functionaris voor gegevensbescherming (FG) bereiken.
functionaris: {
    #email: fg@voorbeeld.{{#nederland}}nl{{/nederland}}{{#belgie}}be{{/belgie}}
  }
{{/functionaris_ja}}
{{#functionaris_nee}}
functionaris: geen
{{/functionaris_nee}}
{{#functionaris_open}}
# OPEN: of u een functionaris voor gegevensbescherming (FG) heeft, en hoe mensen die bereiken.
#functionaris: geen
{{/functionaris_open}}

{{#betrokkenen_lijst}}
betrokkenen:
{{#betrokkenen}}
  {{{regel}}}
{{/betrokkenen}}

{{/betrokkenen_lijst}}
{{#gegevens_lijst}}
gegevens:
{{#gegevens}}
  {{{regel}}}
{{/gegevens}}

{{/gegevens_lijst}}
verwerkingen:
{{#doelen}}
{{{tekst}}}
{{/doelen}}

{{#ontvangers_lijst}}
# OPEN: wie gegevens van u krijgt. Zet deze ontvangers ook bij de doelen hierboven, en schrap wie u niet gebruikt.
#ontvangers:
{{#ontvangers}}
#  {{{regel}}}
{{/ontvangers}}

{{/ontvangers_lijst}}
# OPEN: of gegevens buiten de Europese Economische Ruimte komen.
#doorgifte: nee

# Deze rechten geeft de wet; een verzoek beantwoordt u binnen een maand.
rechten:
  inzage: ja
  rectificatie: ja
  verwijdering: ja
  beperking: ja
  overdraagbaarheid: ja
  bezwaar: ja
{{#toestemming}}
  toestemming-intrekken: ja
{{/toestemming}}
{{#email}}
  kanaal: {email: {{email}}}
{{/email}}
{{^email}}
  # OPEN: waar een verzoek naartoe gaat.
  #kanaal: {email: privacy@voorbeeld.{{#nederland}}nl{{/nederland}}{{#belgie}}be{{/belgie}}}
{{/email}}
  antwoord-binnen: 1 maand

{{#toezichthouder}}
klacht: {toezichthouder: {{toezichthouder}}, contact: [website]}
{{/toezichthouder}}
{{^toezichthouder}}
# OPEN: welke toezichthouder over u gaat. Voor Vlaamse besturen is dat de VTC, voor andere de GBA.
#klacht: {toezichthouder: GBA, contact: [website]}
{{/toezichthouder}}

# OPEN: of een computer zonder mens over iemand beslist, of profielen maakt.
#besluiten: geen

# OPEN: hoe u gegevens beschermt. Noem alleen wat u echt doet.
#beveiliging:
#  maatregelen:
#    verbinding: een beveiligde verbinding (https)
#    toegang: toegang alleen voor wie de gegevens nodig heeft

# OPEN: welke cookies uw website plaatst.
{{#statistieken}}
#cookies:
#  soorten:
#    meting: {naam: "[naam]", soort: statistiek, doel: bezoek tellen, plaatser: wijzelf, termijn: 13 maanden}
#  toestemming: ja
{{/statistieken}}
{{^statistieken}}
#cookies: geen
{{/statistieken}}

"""#)

private let `Templates/begin/doelen/aanvragen.yaml.mustache` = BuiltinFile(
  path: "Templates/begin/doelen/aanvragen.yaml.mustache",
  text: #"""
{{! Gemeente: aanvragen en vergunningen. }}
  - id: aanvragen
    naam: Aanvragen en vergunningen
    doel: {{uw}} aanvraag behandelen
    betrokkenen: [inwoners]
    gegevens: [naam, adres, e-mailadres, telefoonnummer, aanvraag]
    # VOORSTEL: de wet geeft deze taak aan de gemeente.
    grondslag: publieke-taak
    # OPEN: hoe lang, en wie ze krijgt. Kijk in uw selectielijst voor het archief.
    #bewaartermijn: 5 jaar na het besluit
    #ontvangers: [zaaksysteem]

"""#)

private let `Templates/begin/doelen/abonnement.yaml.mustache` = BuiltinFile(
  path: "Templates/begin/doelen/abonnement.yaml.mustache",
  text: #"""
{{! Softwarebedrijf: abonnementen en facturen. }}
  - id: abonnement
    naam: Abonnement
    doel: {{uw}} abonnement bijhouden en in rekening brengen
    betrokkenen: [gebruikers]
    gegevens: [naam, adres, e-mailadres, betaalgegevens]
    # VOORSTEL: een abonnement is een overeenkomst.
    grondslag: overeenkomst
    # OPEN: hoe lang, en wie ze krijgt.
    #bewaartermijn: tot het einde van {{uw}} abonnement, daarna 7 jaar
    #ontvangers: [betaaldienst]

"""#)

private let `Templates/begin/doelen/account.yaml.mustache` = BuiltinFile(
  path: "Templates/begin/doelen/account.yaml.mustache",
  text: #"""
{{! Webwinkel: een account voor klanten. }}
  - id: account
    naam: {{Uw}} account
    doel: een account voor {{jou}} bijhouden
    betrokkenen: [klanten]
    gegevens: [naam, e-mailadres, accountgegevens]
    # VOORSTEL: wie een account maakt, sluit daarover een overeenkomst met u.
    grondslag: overeenkomst
    # OPEN: hoe lang, en wie ze krijgt.
    #bewaartermijn: tot {{u}} {{uw}} account sluit, daarna 3 maanden
    #ontvangers: [hosting]

"""#)

private let `Templates/begin/doelen/activiteiten.yaml.mustache` = BuiltinFile(
  path: "Templates/begin/doelen/activiteiten.yaml.mustache",
  text: #"""
{{! Vereniging: trainingen, wedstrijden, bijeenkomsten. }}
  - id: activiteiten
    naam: Activiteiten
    doel: trainingen, wedstrijden en bijeenkomsten regelen
    betrokkenen: [leden]
    gegevens: [naam, telefoonnummer, deelname]
    # VOORSTEL: daarvoor zijn mensen lid.
    grondslag: overeenkomst
    # OPEN: hoe lang, en wie ze krijgt.
    #bewaartermijn: 1 jaar na de activiteit
    #ontvangers: [ledensysteem]

"""#)

private let `Templates/begin/doelen/administratie.yaml.mustache` = BuiltinFile(
  path: "Templates/begin/doelen/administratie.yaml.mustache",
  text: #"""
{{! De boekhouding van wie geld ontvangt. }}
  - id: administratie
    naam: {{Onze}} administratie
    doel: facturen en betalingen bewaren zoals de wet dat vraagt
    betrokkenen: [{{groep}}]
    gegevens: [naam, adres, betaalgegevens]
    # VOORSTEL: de wet verplicht u om uw administratie zeven jaar te bewaren.
    grondslag: wettelijke-verplichting
    wet: {{#nederland}}fiscaal{{/nederland}}{{#belgie}}boekhouding-be{{/belgie}}
    bewaartermijn: {termijn: 7 jaar na het einde van het boekjaar, wet: {{#nederland}}fiscaal{{/nederland}}{{#belgie}}boekhouding-be{{/belgie}}}
    # OPEN: wie deze gegevens krijgt.
    #ontvangers: [boekhouder, belastingdienst]

"""#)

private let `Templates/begin/doelen/afspraken.yaml.mustache` = BuiltinFile(
  path: "Templates/begin/doelen/afspraken.yaml.mustache",
  text: #"""
{{! Praktijk: afspraken. }}
  - id: afspraken
    naam: Afspraken
    doel: afspraken met {{jou}} maken
    betrokkenen: [patienten]
    gegevens: [naam, geboortedatum, e-mailadres, telefoonnummer]
    # VOORSTEL: een afspraak hoort bij de overeenkomst over de behandeling.
    grondslag: overeenkomst
    # OPEN: hoe lang, wie ze krijgt, en of mensen ze moeten geven.
    #bewaartermijn: 1 jaar na de afspraak
    #ontvangers: [patientsysteem]
    #verplicht: ja
    #gevolg: Zonder deze gegevens kunnen wij geen afspraak met {{jou}} maken.

"""#)

private let `Templates/begin/doelen/belastingen.yaml.mustache` = BuiltinFile(
  path: "Templates/begin/doelen/belastingen.yaml.mustache",
  text: #"""
{{! Gemeente: belastingen. }}
  - id: belastingen
    naam: Belastingen
    doel: gemeentelijke belastingen opleggen en innen
    betrokkenen: [inwoners]
    gegevens: [naam, adres, betaalgegevens]
    # VOORSTEL: de wet geeft deze taak aan de gemeente.
    grondslag: publieke-taak
    # OPEN: hoe lang, en wie ze krijgt. Kijk in uw selectielijst voor het archief.
    #bewaartermijn: 7 jaar na het einde van het belastingjaar
    #ontvangers: [zaaksysteem, bank]

"""#)

private let `Templates/begin/doelen/bestelling.yaml.mustache` = BuiltinFile(
  path: "Templates/begin/doelen/bestelling.yaml.mustache",
  text: #"""
{{! Webwinkel: bestellingen. }}
  - id: bestelling
    naam: {{Uw}} bestelling
    doel: {{uw}} bestelling verwerken en bezorgen
    betrokkenen: [klanten]
    gegevens: [naam, adres, e-mailadres, telefoonnummer, bestelling]
    # VOORSTEL: zonder deze gegevens kunt u niet leveren wat uw klant kocht.
    grondslag: overeenkomst
    # OPEN: hoe lang, wie ze krijgt, en of mensen ze moeten geven.
    #bewaartermijn: 2 jaar na de levering
    #ontvangers: [bezorger, hosting]
    #verplicht: ja
    #gevolg: Zonder deze gegevens kunnen wij {{uw}} bestelling niet bezorgen.

"""#)

private let `Templates/begin/doelen/betaling.yaml.mustache` = BuiltinFile(
  path: "Templates/begin/doelen/betaling.yaml.mustache",
  text: #"""
{{! Webwinkel: betalingen. }}
  - id: betaling
    naam: Betalen
    doel: {{uw}} betaling ontvangen
    betrokkenen: [klanten]
    gegevens: [naam, betaalgegevens]
    # VOORSTEL: zonder betaling is er geen koop.
    grondslag: overeenkomst
    # OPEN: hoe lang, en wie ze krijgt.
    #bewaartermijn: 7 jaar na het einde van het boekjaar
    #ontvangers: [betaaldienst]

"""#)

private let `Templates/begin/doelen/bezwaren.yaml.mustache` = BuiltinFile(
  path: "Templates/begin/doelen/bezwaren.yaml.mustache",
  text: #"""
{{! Gemeente: bezwaren en klachten. }}
  - id: bezwaren
    naam: Bezwaren en klachten
    doel: {{uw}} bezwaar of klacht behandelen
    betrokkenen: [inwoners]
    gegevens: [naam, adres, e-mailadres, bezwaar]
    # VOORSTEL: de wet geeft deze taak aan de gemeente.
    grondslag: publieke-taak
    # OPEN: hoe lang, en wie ze krijgt. Kijk in uw selectielijst voor het archief.
    #bewaartermijn: 5 jaar na het besluit
    #ontvangers: [zaaksysteem]

"""#)

private let `Templates/begin/doelen/burgerzaken.yaml.mustache` = BuiltinFile(
  path: "Templates/begin/doelen/burgerzaken.yaml.mustache",
  text: #"""
{{! Gemeente: burgerzaken. }}
  - id: burgerzaken
    naam: Burgerzaken
    doel: paspoorten, akten en inschrijvingen verzorgen
    betrokkenen: [inwoners]
    gegevens: [naam, adres, geboortedatum, {{#nederland}}bsn{{/nederland}}{{#belgie}}rijksregisternummer{{/belgie}}]
    # VOORSTEL: de wet geeft deze taak aan de gemeente.
    grondslag: publieke-taak
    # OPEN: hoe lang, wie ze krijgt, en of mensen ze moeten geven. Kijk in uw selectielijst voor het archief.
    #bewaartermijn: 10 jaar na het einde van de zaak
    #ontvangers: [zaaksysteem]
    #verplicht: ja
    #gevolg: Zonder deze gegevens kunnen wij {{jou}} niet helpen.

"""#)

private let `Templates/begin/doelen/contact.yaml.mustache` = BuiltinFile(
  path: "Templates/begin/doelen/contact.yaml.mustache",
  text: #"""
{{! Vragen per mail, telefoon of formulier. }}
  - id: contact
    naam: Contact
    doel: {{uw}} vraag beantwoorden
    betrokkenen: [vragenstellers]
    gegevens: [naam, e-mailadres, bericht]
    # VOORSTEL: u heeft er belang bij om vragen goed te beantwoorden.
    grondslag: gerechtvaardigd-belang
    belang: vragen goed beantwoorden
    # OPEN: hoe lang, wie ze krijgt, en of mensen ze moeten geven.
    #bewaartermijn: 1 jaar na het laatste bericht
    #ontvangers: [hosting]
    #verplicht: nee

"""#)

private let `Templates/begin/doelen/contributie.yaml.mustache` = BuiltinFile(
  path: "Templates/begin/doelen/contributie.yaml.mustache",
  text: #"""
{{! Vereniging: contributie, in Vlaanderen lidgeld. }}
  - id: contributie
    naam: {{#nederland}}Contributie{{/nederland}}{{#belgie}}Lidgeld{{/belgie}}
    doel: {{uw}} {{#nederland}}contributie{{/nederland}}{{#belgie}}lidgeld{{/belgie}} innen
    betrokkenen: [leden]
    gegevens: [naam, rekeningnummer]
    # VOORSTEL: wie lid is, betaalt; dat hoort bij die overeenkomst.
    grondslag: overeenkomst
    # OPEN: hoe lang, en wie ze krijgt.
    #bewaartermijn: 7 jaar na het einde van het boekjaar
    #ontvangers: [bank]

"""#)

private let `Templates/begin/doelen/declaratie.yaml.mustache` = BuiltinFile(
  path: "Templates/begin/doelen/declaratie.yaml.mustache",
  text: #"""
{{! Praktijk: de rekening naar wie haar betaalt. }}
  - id: declaratie
    naam: Declareren
    doel: {{uw}} behandeling in rekening brengen bij {{#nederland}}{{uw}} zorgverzekeraar{{/nederland}}{{#belgie}}{{uw}} ziekenfonds{{/belgie}}
    betrokkenen: [patienten]
    gegevens: [naam, geboortedatum, {{#nederland}}bsn{{/nederland}}{{#belgie}}rijksregisternummer{{/belgie}}, behandelingen]
    # VOORSTEL: de betaling hoort bij de overeenkomst over de behandeling.
    grondslag: overeenkomst
    # OPEN: hoe lang, en wie ze krijgt.
    #bewaartermijn: 7 jaar na het einde van het boekjaar
    #ontvangers: [zorgverzekeraar]

"""#)

private let `Templates/begin/doelen/dienst.yaml.mustache` = BuiltinFile(
  path: "Templates/begin/doelen/dienst.yaml.mustache",
  text: #"""
{{! Softwarebedrijf: de software zelf. }}
  - id: dienst
    naam: {{Onze}} software
    doel: {{u}} {{onze}} software laten gebruiken
    betrokkenen: [gebruikers]
    gegevens: [naam, e-mailadres, accountgegevens, gebruiksgegevens]
    # VOORSTEL: zonder deze gegevens kunt u de dienst niet leveren.
    grondslag: overeenkomst
    # OPEN: hoe lang, wie ze krijgt, en of mensen ze moeten geven.
    #bewaartermijn: tot {{u}} {{uw}} account sluit, daarna 3 maanden
    #ontvangers: [hosting]
    #verplicht: ja
    #gevolg: Zonder deze gegevens kunnen wij geen account voor {{jou}} maken.

"""#)

private let `Templates/begin/doelen/dossier.yaml.mustache` = BuiltinFile(
  path: "Templates/begin/doelen/dossier.yaml.mustache",
  text: #"""
{{! Praktijk: het medisch dossier. }}
  - id: dossier
    naam: {{Uw}} dossier
    doel: een dossier over {{uw}} behandeling bijhouden
    betrokkenen: [patienten]
    gegevens: [naam, geboortedatum, medisch]
    # VOORSTEL: de wet verplicht zorgverleners om een dossier bij te houden.
    grondslag: wettelijke-verplichting
    wet: {{#nederland}}wgbo{{/nederland}}{{#belgie}}kwaliteitswet-be{{/belgie}}
{{#nederland}}
    # VOORSTEL: de wet vraagt twintig jaar. Geeft u geen geneeskundige zorg, kies dan zelf een termijn en een grondslag.
    bewaartermijn: {termijn: 20 jaar na de laatste wijziging in {{uw}} dossier, wet: wgbo}
    # OPEN: wie ze krijgt.
{{/nederland}}
{{#belgie}}
    # OPEN: hoe lang, en wie ze krijgt. De wet vraagt ten minste dertig en hooguit vijftig jaar.
    #bewaartermijn: {termijn: 30 jaar na {{uw}} laatste bezoek, wet: kwaliteitswet-be}
{{/belgie}}
    #ontvangers: [patientsysteem]

"""#)

private let `Templates/begin/doelen/extra-hulp.yaml.mustache` = BuiltinFile(
  path: "Templates/begin/doelen/extra-hulp.yaml.mustache",
  text: #"""
{{! School: leerlingen die meer nodig hebben. }}
  - id: extra-hulp
    naam: Extra hulp
    doel: leerlingen extra hulp geven als zij die nodig hebben
    betrokkenen: [leerlingen]
    gegevens: [naam, gezondheid]
    # VOORSTEL: begeleiding hoort bij onderwijs, een taak van algemeen belang.
    grondslag: publieke-taak
    # OPEN: hoe lang, en wie ze krijgt.
    #bewaartermijn: 3 jaar na de laatste schooldag
    #ontvangers: [leerlingsysteem]

"""#)

private let `Templates/begin/doelen/fotos.yaml.mustache` = BuiltinFile(
  path: "Templates/begin/doelen/fotos.yaml.mustache",
  text: #"""
{{! School en vereniging: foto's. }}
  - id: fotos
    naam: Foto’s
    doel: foto’s van activiteiten laten zien
    betrokkenen: [{{groep}}]
    gegevens: [fotos]
    # VOORSTEL: u vraagt vooraf toestemming, aan ouders waar dat moet.
    grondslag: toestemming
    # OPEN: hoe lang, wie ze krijgt, en of mensen ze moeten geven.
    #bewaartermijn: tot {{u}} {{uw}} toestemming intrekt, daarna 1 week
    #ontvangers: [hosting]
    #verplicht: nee

"""#)

private let `Templates/begin/doelen/inschrijving.yaml.mustache` = BuiltinFile(
  path: "Templates/begin/doelen/inschrijving.yaml.mustache",
  text: #"""
{{! School: leerlingen inschrijven. }}
  - id: inschrijving
    naam: Inschrijving
    doel: leerlingen inschrijven en hun gegevens bijhouden
    betrokkenen: [leerlingen, ouders]
    gegevens: [naam, adres, geboortedatum, e-mailadres, telefoonnummer]
    # VOORSTEL: onderwijs is een taak van algemeen belang.
    grondslag: publieke-taak
    # OPEN: hoe lang, wie ze krijgt, en of mensen ze moeten geven.
    #bewaartermijn: 5 jaar na de laatste schooldag
    #ontvangers: [leerlingsysteem, onderwijsoverheid]
    #verplicht: ja
    #gevolg: Zonder deze gegevens kunnen wij een leerling niet inschrijven.

"""#)

private let `Templates/begin/doelen/lidmaatschap.yaml.mustache` = BuiltinFile(
  path: "Templates/begin/doelen/lidmaatschap.yaml.mustache",
  text: #"""
{{! Vereniging: leden. }}
  - id: lidmaatschap
    naam: {{Uw}} lidmaatschap
    doel: {{uw}} lidmaatschap bijhouden
    betrokkenen: [leden]
    gegevens: [naam, adres, geboortedatum, e-mailadres, telefoonnummer]
    # VOORSTEL: een lidmaatschap is een overeenkomst.
    grondslag: overeenkomst
    # OPEN: hoe lang, wie ze krijgt, en of mensen ze moeten geven.
    #bewaartermijn: 2 jaar na het einde van {{uw}} lidmaatschap
    #ontvangers: [ledensysteem, bond]
    #verplicht: ja
    #gevolg: Zonder deze gegevens {{kunt_u}} geen lid worden.

"""#)

private let `Templates/begin/doelen/meldingen.yaml.mustache` = BuiltinFile(
  path: "Templates/begin/doelen/meldingen.yaml.mustache",
  text: #"""
{{! Gemeente: meldingen over de buurt. }}
  - id: meldingen
    naam: Meldingen
    doel: {{uw}} melding over straat of buurt oplossen
    betrokkenen: [inwoners]
    gegevens: [naam, e-mailadres, telefoonnummer, melding]
    # VOORSTEL: de zorg voor de openbare ruimte is een taak van de gemeente.
    grondslag: publieke-taak
    # OPEN: hoe lang, wie ze krijgt, en of mensen ze moeten geven. Kijk in uw selectielijst voor het archief.
    #bewaartermijn: 1 jaar na het oplossen van de melding
    #ontvangers: [zaaksysteem]
    #verplicht: nee

"""#)

private let `Templates/begin/doelen/namens-klanten.yaml.mustache` = BuiltinFile(
  path: "Templates/begin/doelen/namens-klanten.yaml.mustache",
  text: #"""
{{! Softwarebedrijf: wat klanten in de software invoeren. Daarvoor is het bedrijf verwerker. }}
  - id: namens-klanten
    naam: Gegevens die {{onze}} klanten invoeren
    doel: bewaren wat {{onze}} klanten in de software invoeren
    betrokkenen: [eindgebruikers]
    # VOORSTEL: u werkt hier in opdracht van uw klant. De grondslag is dan die van uw klant.
    gegevens: [klantgegevens]
    # OPEN: hoe lang, en wie ze krijgt.
    #bewaartermijn: tot de klant het account sluit, daarna 90 dagen
    #ontvangers: [hosting]

"""#)

private let `Templates/begin/doelen/nieuwsbrief.yaml.mustache` = BuiltinFile(
  path: "Templates/begin/doelen/nieuwsbrief.yaml.mustache",
  text: #"""
{{! Een nieuwsbrief voor wie erom vroeg. }}
  - id: nieuwsbrief
    naam: Nieuwsbrief
    doel: {{u}} {{onze}} nieuwsbrief sturen
    betrokkenen: [lezers]
    gegevens: [e-mailadres]
    # VOORSTEL: u stuurt hem alleen aan mensen die daarom vroegen.
    grondslag: toestemming
    marketing:
      kanalen: [e-mail]
      # OPEN: hoe mensen zich afmelden.
      #afmelden: [de afmeldlink in elke nieuwsbrief]
    # OPEN: hoe lang u het adres bewaart, wie het krijgt, en of mensen het moeten geven.
    #bewaartermijn: 1 maand na {{uw}} afmelding
    #ontvangers: [nieuwsbriefdienst]
    #verplicht: nee

"""#)

private let `Templates/begin/doelen/offertes.yaml.mustache` = BuiltinFile(
  path: "Templates/begin/doelen/offertes.yaml.mustache",
  text: #"""
{{! Zelfstandige: offertes. }}
  - id: offertes
    naam: Offertes
    doel: {{u}} een offerte sturen
    betrokkenen: [opdrachtgevers]
    gegevens: [naam, e-mailadres, telefoonnummer, opdracht]
    # VOORSTEL: wie een offerte vraagt, wil misschien een overeenkomst sluiten.
    grondslag: overeenkomst
    # OPEN: hoe lang, wie ze krijgt, en of mensen ze moeten geven.
    #bewaartermijn: 1 jaar na de offerte
    #ontvangers: [hosting]
    #verplicht: ja
    #gevolg: Zonder deze gegevens kan ik geen offerte maken.

"""#)

private let `Templates/begin/doelen/ondersteuning.yaml.mustache` = BuiltinFile(
  path: "Templates/begin/doelen/ondersteuning.yaml.mustache",
  text: #"""
{{! Softwarebedrijf: hulp aan gebruikers. }}
  - id: ondersteuning
    naam: Ondersteuning
    doel: {{uw}} vragen over {{onze}} software beantwoorden
    betrokkenen: [gebruikers]
    gegevens: [naam, e-mailadres, bericht]
    # VOORSTEL: hulp hoort bij de dienst die u levert.
    grondslag: overeenkomst
    # OPEN: hoe lang, en wie ze krijgt.
    #bewaartermijn: 2 jaar na het laatste bericht
    #ontvangers: [hosting]

"""#)

private let `Templates/begin/doelen/onderwijs.yaml.mustache` = BuiltinFile(
  path: "Templates/begin/doelen/onderwijs.yaml.mustache",
  text: #"""
{{! School: lessen en voortgang. }}
  - id: onderwijs
    naam: Onderwijs
    doel: les geven en de voortgang van leerlingen volgen
    betrokkenen: [leerlingen]
    gegevens: [naam, resultaten]
    # VOORSTEL: onderwijs is een taak van algemeen belang.
    grondslag: publieke-taak
    # OPEN: hoe lang, en wie ze krijgt.
    #bewaartermijn: 2 jaar na de laatste schooldag
    #ontvangers: [leerlingsysteem]

"""#)

private let `Templates/begin/doelen/opdrachten.yaml.mustache` = BuiltinFile(
  path: "Templates/begin/doelen/opdrachten.yaml.mustache",
  text: #"""
{{! Zelfstandige: opdrachten. }}
  - id: opdrachten
    naam: Opdrachten
    doel: {{uw}} opdracht uitvoeren
    betrokkenen: [opdrachtgevers]
    gegevens: [naam, e-mailadres, telefoonnummer, opdracht]
    # VOORSTEL: een opdracht is een overeenkomst.
    grondslag: overeenkomst
    # OPEN: hoe lang, en wie ze krijgt.
    #bewaartermijn: 2 jaar na het einde van de opdracht
    #ontvangers: [hosting]

"""#)

private let `Templates/begin/doelen/ouders.yaml.mustache` = BuiltinFile(
  path: "Templates/begin/doelen/ouders.yaml.mustache",
  text: #"""
{{! School: contact met ouders. }}
  - id: ouders
    naam: Contact met ouders
    doel: ouders vertellen hoe het gaat met hun kind en met de school
    betrokkenen: [ouders]
    gegevens: [naam, e-mailadres, telefoonnummer]
    # VOORSTEL: ouders op de hoogte houden hoort bij onderwijs, een taak van algemeen belang.
    grondslag: publieke-taak
    # OPEN: hoe lang, en wie ze krijgt.
    #bewaartermijn: 1 jaar na de laatste schooldag
    #ontvangers: [leerlingsysteem]

"""#)

private let `Templates/begin/doelen/relaties.yaml.mustache` = BuiltinFile(
  path: "Templates/begin/doelen/relaties.yaml.mustache",
  text: #"""
{{! Zelfstandige: contact houden. }}
  - id: relaties
    naam: Contact houden
    doel: contact houden met vroegere opdrachtgevers
    betrokkenen: [opdrachtgevers]
    gegevens: [naam, e-mailadres, telefoonnummer]
    # VOORSTEL: u heeft er belang bij dat opdrachtgevers u niet vergeten.
    grondslag: gerechtvaardigd-belang
    belang: nieuwe opdrachten krijgen
    # OPEN: hoe lang, en wie ze krijgt.
    #bewaartermijn: 2 jaar na het laatste contact
    #ontvangers: [hosting]

"""#)

private let `Templates/begin/doelen/sollicitaties.yaml.mustache` = BuiltinFile(
  path: "Templates/begin/doelen/sollicitaties.yaml.mustache",
  text: #"""
{{! Mensen die willen komen werken. }}
  - id: sollicitaties
    naam: Solliciteren
    doel: {{uw}} sollicitatie beoordelen
    betrokkenen: [sollicitanten]
    gegevens: [naam, e-mailadres, telefoonnummer, sollicitatie]
    # VOORSTEL: u heeft er belang bij om goede medewerkers te vinden.
    grondslag: gerechtvaardigd-belang
    belang: goede medewerkers vinden
    # OPEN: hoe lang, wie ze krijgt, en of mensen ze moeten geven. Gebruikelijk is hooguit vier weken.
    #bewaartermijn: 4 weken na het einde van de procedure
    #ontvangers: [hosting]
    #verplicht: ja
    #gevolg: Zonder deze gegevens kunnen wij {{uw}} sollicitatie niet beoordelen.

"""#)

private let `Templates/begin/doelen/statistieken.yaml.mustache` = BuiltinFile(
  path: "Templates/begin/doelen/statistieken.yaml.mustache",
  text: #"""
{{! Meten hoe een website gebruikt wordt. }}
  - id: statistieken
    naam: Bezoek aan {{onze}} website
    doel: zien hoe bezoekers {{onze}} website gebruiken
    betrokkenen: [bezoekers]
    gegevens: [bezoekgegevens]
    # VOORSTEL: u meet alleen om uw website te verbeteren. Volgt u bezoekers, dan is toestemming nodig.
    grondslag: gerechtvaardigd-belang
    belang: {{onze}} website beter maken
    # OPEN: hoe lang, en wie ze krijgt.
    #bewaartermijn: 13 maanden na {{uw}} bezoek
    #ontvangers: [statistiekdienst]

"""#)

private let `Templates/begin/doelen/veiligheid.yaml.mustache` = BuiltinFile(
  path: "Templates/begin/doelen/veiligheid.yaml.mustache",
  text: #"""
{{! Softwarebedrijf: logboeken. }}
  - id: veiligheid
    naam: Storingen en misbruik
    doel: storingen en misbruik opsporen
    betrokkenen: [gebruikers]
    gegevens: [loggegevens]
    # VOORSTEL: u heeft er belang bij dat uw software veilig blijft werken.
    grondslag: gerechtvaardigd-belang
    belang: {{onze}} software veilig houden
    # OPEN: hoe lang, en wie ze krijgt.
    #bewaartermijn: 90 dagen na vastlegging
    #ontvangers: [hosting]

"""#)

private let `Templates/begin/doelen/vragen.yaml.mustache` = BuiltinFile(
  path: "Templates/begin/doelen/vragen.yaml.mustache",
  text: #"""
{{! Gemeente: vragen van inwoners. }}
  - id: vragen
    naam: Vragen
    doel: {{uw}} vraag beantwoorden
    betrokkenen: [inwoners]
    gegevens: [naam, e-mailadres, bericht]
    # VOORSTEL: inwoners helpen hoort bij de taken van de gemeente.
    grondslag: publieke-taak
    # OPEN: hoe lang, en wie ze krijgt.
    #bewaartermijn: 1 jaar na het laatste bericht
    #ontvangers: [zaaksysteem]

"""#)

private let `Templates/begin/doelen/vrijwilligers.yaml.mustache` = BuiltinFile(
  path: "Templates/begin/doelen/vrijwilligers.yaml.mustache",
  text: #"""
{{! Vereniging: vrijwilligers. }}
  - id: vrijwilligers
    naam: Vrijwilligers
    doel: vrijwilligers bereiken en inplannen
    betrokkenen: [vrijwilligers]
    gegevens: [naam, e-mailadres, telefoonnummer]
    # VOORSTEL: zonder vrijwilligers draait uw vereniging niet.
    grondslag: gerechtvaardigd-belang
    belang: {{onze}} vereniging laten draaien
    # OPEN: hoe lang, en wie ze krijgt.
    #bewaartermijn: 1 jaar na {{uw}} laatste dag als vrijwilliger
    #ontvangers: [ledensysteem]

"""#)

private let `Templates/begin/gegevens.yaml.mustache` = BuiltinFile(
  path: "Templates/begin/gegevens.yaml.mustache",
  text: #"""
{{! De soorten gegevens die doelen/ noemt. }}
naam: naam
adres: adres
e-mailadres: e-mailadres
telefoonnummer: telefoonnummer
geboortedatum: geboortedatum
bestelling: bestelling
betaalgegevens: betaalgegevens
rekeningnummer: rekeningnummer
accountgegevens: gebruikersnaam en wachtwoord
gebruiksgegevens: gegevens over het gebruik van {{onze}} software
loggegevens: loggegevens, zoals tijdstip en IP-adres
klantgegevens: gegevens die {{onze}} klanten invoeren
resultaten: resultaten en voortgang
# OPEN: op welke uitzondering van artikel 9 AVG u dit baseert. Laat een jurist meekijken.
gezondheid:
  naam: gegevens over gezondheid
  soort: bijzonder
  #uitzondering: algemeen-belang
fotos: foto’s
deelname: deelname aan activiteiten
# VOORSTEL: u gebruikt deze gegevens om zorg te geven (artikel 9 lid 2 onder h AVG).
medisch:
  naam: gegevens over gezondheid
  soort: bijzonder
  uitzondering: gezondheidszorg
# VOORSTEL: u gebruikt deze gegevens om zorg te geven (artikel 9 lid 2 onder h AVG).
behandelingen:
  naam: soort en datum van behandelingen
  soort: bijzonder
  uitzondering: gezondheidszorg
{{#nederland}}
bsn: {naam: burgerservicenummer (BSN), soort: nationaal-nummer, wet: bsn}
{{/nederland}}
{{#belgie}}
# OPEN: op grond van welke wet u dit nummer gebruikt.
rijksregisternummer:
  naam: rijksregisternummer
  soort: nationaal-nummer
  #wet: rijksregister-be
{{/belgie}}
aanvraag: aanvraag
melding: melding
bezwaar: bezwaar of klacht
opdracht: gegevens over de opdracht
bericht: bericht
bezoekgegevens: gegevens over het bezoek aan {{onze}} website
sollicitatie: brief en cv

"""#)

private let `Templates/begin/ontvangers.yaml.mustache` = BuiltinFile(
  path: "Templates/begin/ontvangers.yaml.mustache",
  text: #"""
{{! De ontvangers die doelen/ noemt, als voorbeeld: wie het werkelijk zijn, weet alleen de organisatie. }}
hosting: {naam: "[naam]", soort: hosting, rol: verwerker, doel: het hosten van {{onze}} website, landen: [NL], verwerkersovereenkomst: ja}
betaaldienst: {naam: "[naam]", soort: betaaldienst, rol: zelfstandig, doel: het verwerken van betalingen, landen: [NL]}
bank: {naam: {{onze}} bank, rol: zelfstandig, doel: het verwerken van betalingen, landen: [{{land}}]}
bezorger: {naam: "[naam]", soort: bezorger, rol: zelfstandig, doel: het bezorgen van pakketten, landen: [{{land}}]}
boekhouder: {naam: "[naam]", soort: boekhouder, rol: verwerker, doel: {{onze}} boekhouding, landen: [{{land}}], verwerkersovereenkomst: ja}
belastingdienst: {naam: {{#nederland}}de Belastingdienst{{/nederland}}{{#belgie}}de FOD Financiën{{/belgie}}, rol: overheid, doel: de controle van {{onze}} administratie, voorwaarde: als de wet dat vraagt}
nieuwsbriefdienst: {naam: "[naam]", soort: nieuwsbriefdienst, rol: verwerker, doel: het versturen van {{onze}} nieuwsbrief, landen: [NL], verwerkersovereenkomst: ja}
statistiekdienst: {naam: "[naam]", soort: statistiekdienst, rol: verwerker, doel: het meten van bezoek, landen: [NL], verwerkersovereenkomst: ja}
ledensysteem: {naam: "[naam]", soort: ledensysteem, rol: verwerker, doel: {{onze}} ledenlijst, landen: [{{land}}], verwerkersovereenkomst: ja}
bond: {naam: "[naam]", soort: {{#nederland}}bond{{/nederland}}{{#belgie}}federatie{{/belgie}}, rol: zelfstandig, doel: {{uw}} aansluiting, landen: [{{land}}]}
leerlingsysteem: {naam: "[naam]", soort: leerlingsysteem, rol: verwerker, doel: {{onze}} leerlingadministratie, landen: [{{land}}], verwerkersovereenkomst: ja}
onderwijsoverheid: {naam: {{#nederland}}de Dienst Uitvoering Onderwijs (DUO){{/nederland}}{{#belgie}}het Agentschap voor Onderwijsdiensten (AGODI){{/belgie}}, rol: overheid, doel: de inschrijving van leerlingen, voorwaarde: als de wet dat vraagt}
patientsysteem: {naam: "[naam]", soort: patiëntensysteem, rol: verwerker, doel: {{onze}} agenda en dossiers, landen: [{{land}}], verwerkersovereenkomst: ja}
zorgverzekeraar: {naam: {{#nederland}}{{uw}} zorgverzekeraar{{/nederland}}{{#belgie}}{{uw}} ziekenfonds{{/belgie}}, rol: zelfstandig, doel: het betalen van {{uw}} behandeling, landen: [{{land}}]}
zaaksysteem: {naam: "[naam]", soort: zaaksysteem, rol: verwerker, doel: het behandelen van aanvragen en vragen, landen: [{{land}}], verwerkersovereenkomst: ja}

"""#)

private let `Templates/begin/soorten.yaml` = BuiltinFile(
  path: "Templates/begin/soorten.yaml",
  text: #"""
# Waarmee `verklaar init` begint: per soort organisatie haar naam in de vraag, hoe haar verklaring de lezer aanspreekt
# en wie vertelt, de groep mensen om wie het meestal gaat, en de doelen die bij haar passen. Elk doel is een bestand in
# doelen/; wat daar genoemd wordt, staat in betrokkenen.yaml, gegevens.yaml en ontvangers.yaml.
web-shop:
  naam: webwinkel
  aanspreekvorm: u
  verteller: wij
  groep: klanten
  doelen: [bestelling, betaling, administratie, account, nieuwsbrief, contact, statistieken, sollicitaties]
software:
  naam: softwarebedrijf
  aanspreekvorm: u
  verteller: wij
  groep: gebruikers
  doelen: [dienst, ondersteuning, abonnement, administratie, veiligheid, namens-klanten, nieuwsbrief, contact, statistieken, sollicitaties]
school:
  naam: school
  aanspreekvorm: je
  verteller: wij
  groep: leerlingen
  doelen: [inschrijving, onderwijs, extra-hulp, ouders, fotos, nieuwsbrief, sollicitaties]
club:
  naam: vereniging
  aanspreekvorm: je
  verteller: wij
  groep: leden
  doelen: [lidmaatschap, contributie, administratie, activiteiten, vrijwilligers, fotos, nieuwsbrief, contact, statistieken]
practice:
  naam: praktijk
  aanspreekvorm: u
  verteller: wij
  groep: patienten
  doelen: [afspraken, dossier, declaratie, administratie, nieuwsbrief, contact, statistieken, sollicitaties]
municipality:
  naam: gemeente
  aanspreekvorm: u
  verteller: wij
  groep: inwoners
  doelen: [burgerzaken, aanvragen, meldingen, belastingen, bezwaren, vragen, nieuwsbrief]
freelancer:
  naam: zelfstandige
  aanspreekvorm: u
  verteller: ik
  groep: opdrachtgevers
  doelen: [offertes, opdrachten, administratie, relaties, nieuwsbrief, contact, statistieken]

"""#)

private let `Templates/nl-BE/clausules/klacht.md.mustache` = BuiltinFile(
  path: "Templates/nl-BE/clausules/klacht.md.mustache",
  text: #"""
{{! Klagen bij de toezichthouder, in België. AVG art. 13 lid 2 onder d, 77. }}
{{<basis/clausules/klacht}}
{{$wie}}
Dat is in België de {{> clausules/toezichthouder }}.
{{/wie}}
{{/basis/clausules/klacht}}

"""#)

private let `Templates/nl-BE/overzichten.yaml` = BuiltinFile(
  path: "Templates/nl-BE/overzichten.yaml",
  text: #"""
# Wat in Vlaanderen anders heet in de overzichten; al het andere komt uit nl/overzichten.yaml.
kolommen:
  grondslag: Rechtsgrond
gegevenssoorten:
  nationaal-nummer: rijksregisternummer of ander nationaal nummer

"""#)

private let `Templates/nl/aanspreekvorm.yaml` = BuiltinFile(
  path: "Templates/nl/aanspreekvorm.yaml",
  text: #"""
# Woorden die veranderen met de aanspreekvorm (u of je) en met wie er vertelt (wij, ik of de naam).
# Een clausule schrijft ze tussen accolades in de u-vorm en de wij-vorm: {{uw}}, {{Wij_bewaren}}.

# [u-vorm, je-vorm]; met een hoofdletter aan het begin van een zin.
lezer:
  u: [u, je]
  uw: [uw, je]
  # “u” na over, tussen of van, met nadruk.
  jou: [u, jou]
  uzelf: [uzelf, jezelf]

# Werkwoorden bij de lezer: u kunt / je kunt, kunt u / kun je.
# [u kunt, je kunt, kun je]; geeft {{u_kunt}}, {{U_kunt}}, {{kunt_u}} en {{Kunt_u}}.
lezer-werkwoorden:
  kunt: [kunt, kunt, kun]
  heeft: [heeft, hebt, heb]
  mag: [mag, mag, mag]
  wilt: [wilt, wilt, wil]
  vindt: [vindt, vindt, vind]
  vraagt: [vraagt, vraagt, vraag]
  geeft: [geeft, geeft, geef]
  krijgt: [krijgt, krijgt, krijg]
  leest: [leest, leest, lees]
  moet: [moet, moet, moet]
  hoeft: [hoeft, hoeft, hoef]
  gebruikt: [gebruikt, gebruikt, gebruik]
  bereikt: [bereikt, bereikt, bereik]
  bent: [bent, bent, ben]
  bezoekt: [bezoekt, bezoekt, bezoek]
  maakt: [maakt, maakt, maak]
  stuurt: [stuurt, stuurt, stuur]
  ziet: [ziet, ziet, zie]
  verandert: [verandert, verandert, verander]
  weigert: [weigert, weigert, weiger]

# [wij-vorm, ik-vorm, met de naam]; {naam} is de naam van de organisatie.
verteller:
  wij: [wij, ik, "{naam}"]
  ons: [ons, mij, "{naam}"]
  onszelf: [onszelf, mijzelf, zichzelf]
  onze: [onze, mijn, de]
  ons_best: [ons best, mijn best, zijn best]

# Werkwoorden bij de verteller: wij bewaren / ik bewaar / CourseFlow bewaart.
# [wij, ik, naam]; geeft {{wij_bewaren}}, {{Wij_bewaren}}, {{bewaren_wij}} en {{Bewaren_wij}}.
verteller-werkwoorden:
  antwoorden: [antwoorden, antwoord, antwoordt]
  beloven: [beloven, beloof, belooft]
  beschermen: [beschermen, bescherm, beschermt]
  beslissen: [beslissen, beslis, beslist]
  bewaren: [bewaren, bewaar, bewaart]
  controleren: [controleren, controleer, controleert]
  delen: [delen, deel, deelt]
  doen: [doen, doe, doet]
  gebruiken: [gebruiken, gebruik, gebruikt]
  gaan: [gaan, ga, gaat]
  geven: [geven, geef, geeft]
  hebben: [hebben, heb, heeft]
  houden: [houden, houd, houdt]
  kijken: [kijken, kijk, kijkt]
  komen: [komen, kom, komt]
  krijgen: [krijgen, krijg, krijgt]
  kunnen: [kunnen, kan, kan]
  maken: [maken, maak, maakt]
  melden: [melden, meld, meldt]
  mogen: [mogen, mag, mag]
  moeten: [moeten, moet, moet]
  nemen: [nemen, neem, neemt]
  passen: [passen, pas, past]
  plaatsen: [plaatsen, plaats, plaatst]
  slaan: [slaan, sla, slaat]
  sturen: [sturen, stuur, stuurt]
  twijfelen: [twijfelen, twijfel, twijfelt]
  verkopen: [verkopen, verkoop, verkoopt]
  verwijderen: [verwijderen, verwijder, verwijdert]
  verzamelen: [verzamelen, verzamel, verzamelt]
  volgen: [volgen, volg, volgt]
  vragen: [vragen, vraag, vraagt]
  werken: [werken, werk, werkt]
  wijzigen: [wijzigen, wijzig, wijzigt]
  willen: [willen, wil, wil]
  zien: [zien, zie, ziet]
  zijn: [zijn, ben, is]
  zorgen: [zorgen, zorg, zorgt]

"""#)

private let `Templates/nl/clausules/besluit/overeenkomst.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/besluit/overeenkomst.md.mustache",
  text: #"""
{{! AVG art. 22 lid 2 onder a. }}
Dat is nodig voor de overeenkomst tussen {{jou}} en {{ons}}.

"""#)

private let `Templates/nl/clausules/besluit/toestemming.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/besluit/toestemming.md.mustache",
  text: #"""
{{! AVG art. 22 lid 2 onder c. }}
Dat gebeurt alleen als {{u}} daarvoor uitdrukkelijk toestemming {{geeft}}.

"""#)

private let `Templates/nl/clausules/besluit/wet.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/besluit/wet.md.mustache",
  text: #"""
{{! AVG art. 22 lid 2 onder b. }}
Een wet staat dat toe.

"""#)

private let `Templates/nl/clausules/besluiten.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/besluiten.md.mustache",
  text: #"""
{{! Besluiten door een computer, en profielen. AVG art. 13 lid 2 onder f, 22. }}
{{#geen_besluiten}}
{{Wij_nemen}} geen besluiten over {{jou}} met alleen een computer.
{{/geen_besluiten}}
{{#besluiten}}
Een computer beslist zonder tussenkomst van een mens over {{over}}.
{{#logica}}
{{logica}}
{{/logica}}
{{#gevolg}}
{{gevolg}}
{{/gevolg}}
{{#grond}}
{{> *besluit_clausule }}
{{/grond}}
{{#opnieuw_bekijken}}
{{U_kunt}} een medewerker naar het besluit laten kijken, zelf vertellen wat {{u_vindt}} en het besluit laten herzien.
{{/opnieuw_bekijken}}

{{/besluiten}}
{{#geen_profilering}}
{{Wij_maken}} geen profielen van {{jou}}.
{{/geen_profilering}}
{{#profilering}}
{{#wat}}
{{Wij_volgen}} {{wat}}.
{{/wat}}
{{#waarvoor}}
Zo {{kunnen_wij}} {{waarvoor}}.
{{/waarvoor}}
{{#gevolg}}
{{gevolg}}
{{/gevolg}}
{{#stoppen}}
{{Wilt_u}} dat niet? Dan {{kunt_u}} het stoppen via {{stoppen}}.
{{/stoppen}}
{{/profilering}}


"""#)

private let `Templates/nl/clausules/beveiliging.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/beveiliging.md.mustache",
  text: #"""
{{! Beveiliging. AVG art. 5 lid 1 onder f, 32. }}
{{#beveiliging}}
{{#toelichting}}
{{toelichting}}

{{/toelichting}}
{{$maatregelen}}
{{> clausules/groep/beveiliging }}
{{/maatregelen}}
{{#tegen_lijst}}
{{Wij_nemen}} passende maatregelen om {{uw}} gegevens te beschermen tegen {{#tegen}}{{tekst}}{{scheiding}}{{/tegen}}.
{{/tegen_lijst}}
{{#bijgewerkt}}
{{Wij_passen}} de beveiliging steeds aan.
{{/bijgewerkt}}
{{#voorbehoud}}
Toch {{kunnen_wij}} niet garanderen dat {{voorbehoud}}.
{{/voorbehoud}}
{{#melden}}
{{Ziet_u}} dat {{uw}} gegevens niet goed beveiligd zijn, of dat er misbruik van wordt gemaakt?
Neem dan contact op via [{{melden}}](mailto:{{melden}}).
{{/melden}}

{{/beveiliging}}

"""#)

private let `Templates/nl/clausules/bewaren.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/bewaren.md.mustache",
  text: #"""
{{! Bewaartermijnen over alle verwerkingen heen. AVG art. 13 lid 2 onder a, 5 lid 1 onder e. }}
{{#bewaarregels}}
{{#algemeen}}
{{#termijn}}
{{Wij_bewaren}} {{uw}} gegevens {{termijn}}.
{{/termijn}}
{{> clausules/bewaren/bij-termijn }}

{{/algemeen}}
{{#termijnen}}
{{#bewaartermijn}}
{{#termijn}}
{{Wij_bewaren}} {{#omschrijving}}{{omschrijving}}{{/omschrijving}}{{^omschrijving}}{{#gegevens}}{{naam}}{{scheiding}}{{/gegevens}}{{/omschrijving}} {{termijn}}.
{{/termijn}}
{{> clausules/bewaren/bij-termijn }}

{{/bewaartermijn}}
{{/termijnen}}
{{#toelichting}}
{{toelichting}}

{{/toelichting}}
{{/bewaarregels}}

"""#)

private let `Templates/nl/clausules/bewaren/bij-termijn.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/bewaren/bij-termijn.md.mustache",
  text: #"""
{{! Wat bij een bewaartermijn hoort: de wet, de reden, wie beslist. AVG art. 13 lid 2 onder a. }}
{{#wettelijk}}
{{#wet}}
Die termijn volgt uit {{wet}}.
{{/wet}}
{{^wet}}
Dat is de wettelijke bewaarplicht.
{{/wet}}
{{/wettelijk}}
{{#reden}}
Dat {{doen_wij}}, zodat {{reden}}.
{{/reden}}
{{#bepaald_door}}
{{#zelfde_partij}}
Niet {{wij}}, maar {{bepaald_door}} bepaalt de bewaartermijn en is verantwoordelijk voor het verwijderen.
{{/zelfde_partij}}
{{^zelfde_partij}}
Niet {{wij}}, maar {{bepaald_door}} bepaalt de bewaartermijn.
{{/zelfde_partij}}
{{/bepaald_door}}
{{#verwijdering_door}}
{{^zelfde_partij}}
Verantwoordelijk voor het verwijderen is {{verwijdering_door}}.
{{/zelfde_partij}}
{{/verwijdering_door}}

"""#)

private let `Templates/nl/clausules/bezwaar.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/bezwaar.md.mustache",
  text: #"""
{{! Bezwaar, duidelijk en apart. AVG art. 21 lid 4. Binnen rechten. }}
{{#bezwaar}}
{{#alleen_voor_lijst}}
{{U_kunt}} op ieder moment bezwaar maken tegen {{#alleen_voor}}{{tekst}}{{scheiding}}{{/alleen_voor}}.
{{/alleen_voor_lijst}}
{{^alleen_voor_lijst}}
**{{U_mag}} altijd bezwaar maken tegen het gebruik van {{uw}} gegevens.**
{{/alleen_voor_lijst}}
{{#via_lijst}}
Dat kan via {{#via}}{{tekst}}{{scheiding_of}}{{/via}}.
{{/via_lijst}}
{{#voorbeeld}}
Bijvoorbeeld {{voorbeeld}}.
{{/voorbeeld}}
{{#wet}}
Dat staat in {{wet}}.
{{/wet}}
{{#verzoek_link}}
[{{verzoek}}]({{verzoek_link}})
{{/verzoek_link}}

{{#toelichting}}
{{toelichting}}

{{/toelichting}}
{{/bezwaar}}

"""#)

private let `Templates/nl/clausules/bronnen.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/bronnen.md.mustache",
  text: #"""
{{! Waar gegevens vandaan komen. AVG art. 14 lid 2 onder f. }}
{{#vaste_bronnen_lijst}}
{{Wij_krijgen}} gegevens via {{#vaste_bronnen}}{{naam}}{{#openbaar}} (een openbare bron){{/openbaar}}{{scheiding}}{{/vaste_bronnen}}.
{{/vaste_bronnen_lijst}}
{{#soms_bronnen_lijst}}
Soms {{vragen}} of {{krijgen_wij}} gegevens via {{#soms_bronnen}}{{naam}}{{#openbaar}} (een openbare bron){{/openbaar}}{{scheiding}}{{/soms_bronnen}}.
{{/soms_bronnen_lijst}}


"""#)

private let `Templates/nl/clausules/contact-vragen.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/contact-vragen.md.mustache",
  text: #"""
{{! Waarvoor mensen contact kunnen opnemen. AVG art. 12 lid 2. }}
{{#organisatie}}
{{#contact_vragen}}
{{#contact_overzicht}}
{{Heeft_u}} vragen, of {{wilt_u}} weten welke gegevens {{wij}} precies van {{u}} {{bewaren}}?
{{/contact_overzicht}}
{{^contact_overzicht}}
{{Heeft_u}} vragen over deze verklaring?
{{/contact_overzicht}}
Neem dan contact op met {{naam}}.
{{/contact_vragen}}
{{^contact_vragen}}
{{#contact_overzicht}}
{{Wilt_u}} weten welke gegevens {{wij}} precies van {{u}} {{bewaren}}?
Neem dan contact op met {{naam}}.
{{/contact_overzicht}}
{{/contact_vragen}}
{{#contact_verzoeken}}
Ook voor een verzoek over {{uw}} gegevens {{kunt_u}} daar terecht.
{{/contact_verzoeken}}
{{/organisatie}}


"""#)

private let `Templates/nl/clausules/contactgegevens-los.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/contactgegevens-los.md.mustache",
  text: #"""
{{! De contactgegevens als eigen deel. AVG art. 13 lid 1 onder a. }}
{{#organisatie}}
{{> clausules/contactgegevens }}
{{/organisatie}}

"""#)

private let `Templates/nl/clausules/contactgegevens.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/contactgegevens.md.mustache",
  text: #"""
{{! Hoe de organisatie te bereiken is. AVG art. 13 lid 1 onder a, 12 lid 2. Binnen organisatie. }}
{{#bereikbaar}}
- Naam: {{naam}}{{#rechtsvorm}} ({{rechtsvorm}}){{/rechtsvorm}}
{{#adres}}
- Adres: {{adres}}
{{/adres}}
{{#postadres}}
- Postadres: {{postadres}}
{{/postadres}}
{{#email}}
- E-mail: [{{email}}](mailto:{{email}})
{{/email}}
{{#telefoon}}
- Telefoon: [{{telefoon}}](tel:{{telefoon_link}})
{{/telefoon}}
{{#formulier}}
- Formulier: [{{formulier}}]({{formulier_link}})
{{/formulier}}
{{#website}}
- Website: [{{website}}]({{website_link}})
{{/website}}
{{#kvk}}
- KVK-nummer: {{kvk}}
{{/kvk}}
{{#kbo}}
- Ondernemingsnummer: {{kbo}}
{{/kbo}}
{{/bereikbaar}}


"""#)

private let `Templates/nl/clausules/cookies.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/cookies.md.mustache",
  text: #"""
{{! Cookies. Telecommunicatiewet art. 11.7a; in België wet van 30 juli 2018, art. 10/2. }}
{{#geen_cookies}}
{{Wij_plaatsen}} geen cookies.

{{/geen_cookies}}
{{#cookies}}
{{> clausules/cookies/soorten }}
{{> clausules/cookies/keuze }}
{{> clausules/cookies/anderen }}
{{> clausules/statistieken }}
{{> clausules/cookies/meer }}
{{/cookies}}

"""#)

private let `Templates/nl/clausules/cookies/anderen.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/cookies/anderen.md.mustache",
  text: #"""
{{! Andere bedrijven die cookies plaatsen. Telecommunicatiewet art. 11.7a. Binnen cookies. }}
{{#andere_partijen}}
{{#afspraken_ja}}
Met andere bedrijven die cookies plaatsen, {{hebben_wij}} afspraken gemaakt.
{{/afspraken_ja}}
{{#afspraken_nee}}
Met andere bedrijven die cookies plaatsen, {{hebben_wij}} geen afspraken gemaakt.
{{/afspraken_nee}}
{{#controle_nee}}
{{Wij_hebben}} geen volledige controle over wat zij met de cookies doen.
{{/controle_nee}}
{{#controle_ja}}
{{Wij_houden}} zelf controle over wat zij met de cookies doen.
{{/controle_ja}}
{{#lees_hun_verklaring}}
Lees dus ook hun privacyverklaringen.
{{/lees_hun_verklaring}}

{{/andere_partijen}}

"""#)

private let `Templates/nl/clausules/cookies/keuze.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/cookies/keuze.md.mustache",
  text: #"""
{{! Toestemming, en hoe een keuze verandert. Telecommunicatiewet art. 11.7a; AVG art. 7. Binnen cookies. }}
{{#toestemming_ja}}
{{#melding}}
{{#toestemming_wanneer}}{{Toestemming_wanneer}} {{ziet_u}}{{/toestemming_wanneer}}{{^toestemming_wanneer}}{{U_ziet}} eerst{{/toestemming_wanneer}} een melding met uitleg over cookies.
Daarin {{vragen_wij}} om {{uw}} toestemming.
{{/melding}}
{{^melding}}
{{#toestemming_wanneer}}{{Toestemming_wanneer}} {{vragen_wij}}{{/toestemming_wanneer}}{{^toestemming_wanneer}}{{Wij_vragen}} eerst{{/toestemming_wanneer}} om {{uw}} toestemming.
{{/melding}}
{{/toestemming_ja}}
{{#toestemming_nee}}
{{Wij_vragen}} daarvoor geen toestemming.
{{/toestemming_nee}}
{{#intrekken}}
{{U_kunt}} {{uw}} keuze altijd wijzigen via {{intrekken}}.
{{/intrekken}}
{{#browser_weigeren}}
{{U_kunt}} cookies uitschakelen of weigeren in de instellingen van {{uw}} browser.
{{/browser_weigeren}}
{{#browser_melden}}
{{U_kunt}} {{uw}} browser ook laten melden dat er een cookie komt.
{{/browser_melden}}
{{#werkt_minder}}
Sommige onderdelen werken dan niet goed meer.
{{/werkt_minder}}
{{#werkt_minder_nee}}
Ook dan werkt alles zoals het hoort.
{{/werkt_minder_nee}}
{{#cookiemuur_ja}}
{{U_kunt}} de website alleen bezoeken als {{u}} cookies accepteert.
{{/cookiemuur_ja}}
{{#cookiemuur_nee}}
Ook zonder deze cookies {{kunt_u}} de website bezoeken.
{{/cookiemuur_nee}}


"""#)

private let `Templates/nl/clausules/cookies/meer.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/cookies/meer.md.mustache",
  text: #"""
{{! Waar meer staat. Binnen cookies. }}
{{#meer_informatie}}
Meer over cookies {{leest_u}} op [{{meer_informatie}}]({{meer_informatie_link}}).

{{/meer_informatie}}

"""#)

private let `Templates/nl/clausules/cookies/soorten.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/cookies/soorten.md.mustache",
  text: #"""
{{! Welke cookies er zijn. Telecommunicatiewet art. 11.7a lid 1. Binnen cookies. }}
{{Wij_gebruiken}} cookies.
Cookies zijn kleine bestanden die {{uw}} browser bewaart.
{{#herkennen}}
Daarmee {{kunnen_wij}} ook zien dat {{u}} {{ons}} weer bezoekt.
{{/herkennen}}
{{#herkennen_nee}}
Daarmee {{kunnen_wij}} niet zien dat {{u}} {{ons}} weer bezoekt.
{{/herkennen_nee}}

{{#toelichting}}
{{toelichting}}

{{/toelichting}}
{{#details}}
*De cookies die {{wij}} {{gebruiken}}*

| Cookie | Soort | Waarvoor | Van wie | Hoe lang |
| --- | --- | --- | --- | --- |
{{#soorten}}
| {{naam}} | {{#soort}}{{soort}}{{/soort}} | {{#doel}}{{doel}}{{/doel}} | {{#plaatser}}{{plaatser}}{{/plaatser}} | {{#termijn}}{{termijn}}{{/termijn}} |
{{/soorten}}

{{/details}}
{{^details}}
{{#soorten_lijst}}
{{Wij_gebruiken}} deze cookies:

{{#soorten}}
- {{naam}}{{#doel}}: {{doel}}{{/doel}}{{#soort}} ({{soort}}){{/soort}}
{{/soorten}}

{{/soorten_lijst}}
{{/details}}

"""#)

private let `Templates/nl/clausules/doorgifte-wie.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/doorgifte-wie.md.mustache",
  text: #"""
{{! Doorgifte zonder genoemde ontvanger. AVG art. 13 lid 1 onder f. }}
{{#landen_lijst}}
{{#wie}}{{Wie}} zitten buiten de Europese Unie: in {{#landen}}{{tekst}}{{scheiding}}{{/landen}}.{{/wie}}{{^wie}}{{Uw}} gegevens gaan naar {{#landen}}{{tekst}}{{scheiding}}{{/landen}}, buiten de Europese Economische Ruimte (EER).{{/wie}}
{{/landen_lijst}}
{{^landen_lijst}}
{{#wie}}{{Wie}} zijn gevestigd buiten de Europese Unie.{{/wie}}{{^wie}}{{Uw}} gegevens gaan naar een land buiten de Europese Economische Ruimte (EER).{{/wie}}
{{/landen_lijst}}

"""#)

private let `Templates/nl/clausules/doorgifte.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/doorgifte.md.mustache",
  text: #"""
{{! Doorgifte buiten de EER. AVG art. 13 lid 1 onder f, 44-49. }}
{{#geen_doorgifte}}
{{Uw}} gegevens blijven binnen de Europese Economische Ruimte (EER).
Dat zijn de landen van de Europese Unie, Noorwegen, IJsland en Liechtenstein.

{{/geen_doorgifte}}
{{#doorgiften}}
{{#ontvangers_lijst}}
{{#ontvangers}}{{naam}}{{scheiding}}{{/ontvangers}} {{#meervoud}}kunnen{{/meervoud}}{{^meervoud}}kan{{/meervoud}} {{uw}} gegevens gebruiken in {{#landen}}{{tekst}}{{scheiding}}{{/landen}}{{^landen_lijst}}een land{{/landen_lijst}}, buiten de Europese Economische Ruimte (EER).
{{/ontvangers_lijst}}
{{^ontvangers_lijst}}
{{> clausules/doorgifte-wie }}
{{/ontvangers_lijst}}
{{#waarborg}}
{{> *waarborg_clausule }}
{{/waarborg}}
{{#kopie}}
{{U_kunt}} de afspraken over die bescherming lezen via {{kopie}}.
{{/kopie}}

{{#toelichting}}
{{toelichting}}

{{/toelichting}}
{{#waarborg}}
> **Wat de wet zegt**
>
> Deze bescherming staat in {{waarborg_artikel}}.

{{/waarborg}}
{{/doorgiften}}

"""#)

private let `Templates/nl/clausules/functionaris.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/functionaris.md.mustache",
  text: #"""
{{! De functionaris voor gegevensbescherming. AVG art. 13 lid 1 onder b, 38 lid 4. }}
{{#functionaris}}
{{Wij_hebben}} een functionaris voor gegevensbescherming.
Die let erop dat {{wij}} de privacyregels {{volgen}}.
{{#naam}}
Dat is {{naam}}.
{{/naam}}
{{#bereikbaar}}
{{U_kunt}} de functionaris bereiken via {{#email}}[{{email}}](mailto:{{email}}){{/email}}{{#beide}} of {{/beide}}{{#telefoon}}[{{telefoon}}](tel:{{telefoon_link}}){{/telefoon}}.
{{/bereikbaar}}

{{/functionaris}}
{{#geen_functionaris}}
{{Wij_hebben}} geen functionaris voor gegevensbescherming.

{{/geen_functionaris}}

"""#)

private let `Templates/nl/clausules/gegevens-bijzonder.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/gegevens-bijzonder.md.mustache",
  text: #"""
{{! Bijzondere, strafrechtelijke en nationale nummers, en wat juist niet gebruikt wordt. AVG art. 9, 10, 87. }}
{{#gevoelige_gegevens}}
{{#bijzonder}}
Dit zijn bijzondere gegevens: **{{naam}}**.
{{/bijzonder}}
{{#strafrechtelijk}}
Dit zijn strafrechtelijke gegevens: **{{naam}}**.
{{/strafrechtelijk}}
{{#nationaal_nummer}}
De wet beschermt dit nummer extra: **{{naam}}**.
{{/nationaal_nummer}}
{{#uitzondering}}
{{> *uitzondering_clausule }}
{{/uitzondering}}
{{#wet}}
De wet die dit regelt, is {{wet}}.
{{/wet}}

{{#uitzondering}}
> **Wat de wet zegt**
>
> Dat dit mag, staat in {{uitzondering_artikel}}.

{{/uitzondering}}

{{/gevoelige_gegevens}}
{{#geen_gegevens_lijst}}
{{Wij_vragen}} en {{bewaren}} geen gegevens van deze soort: {{#geen_gegevens}}{{naam}}{{scheiding_of}}{{/geen_gegevens}}.

{{/geen_gegevens_lijst}}

"""#)

private let `Templates/nl/clausules/gegevens-mogelijk.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/gegevens-mogelijk.md.mustache",
  text: #"""
{{! Gegevens waarvan de definitie alleen zegt dat ze misschien verzameld worden. }}
{{#mogelijke_gegevens_lijst}}
Daarnaast {{kunnen_wij}} gegevens verzamelen over:

{{#mogelijke_gegevens}}
- {{naam}}
{{/mogelijke_gegevens}}

{{/mogelijke_gegevens_lijst}}

"""#)

private let `Templates/nl/clausules/gegevens-toelichting.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/gegevens-toelichting.md.mustache",
  text: #"""
{{! Wat alleen deze organisatie over een soort gegevens zegt. }}
{{#gegevens}}
{{#toelichting}}
{{toelichting}}

{{/toelichting}}
{{/gegevens}}

"""#)

private let `Templates/nl/clausules/gegevens-verplicht.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/gegevens-verplicht.md.mustache",
  text: #"""
{{! Of mensen hun gegevens moeten geven. AVG art. 13 lid 2 onder e. }}
{{#verplichte_gegevens_lijst}}
Deze gegevens {{moet_u}} geven:

{{#verplichte_gegevens}}
- {{Naam}}{{#gevolg}}. {{gevolg}}{{/gevolg}}
{{/verplichte_gegevens}}

{{/verplichte_gegevens_lijst}}
{{#vrijwillige_gegevens_lijst}}
Deze gegevens {{hoeft_u}} niet te geven: {{#vrijwillige_gegevens}}{{naam}}{{scheiding}}{{/vrijwillige_gegevens}}.

{{/vrijwillige_gegevens_lijst}}

"""#)

private let `Templates/nl/clausules/gegevens.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/gegevens.md.mustache",
  text: #"""
{{! De soorten gegevens, ook die juist niet gebruikt worden. AVG art. 14 lid 1 onder d, 9, 10, 87. }}
{{#gegevens_lijst}}
{{Wij_gebruiken}} deze soorten gegevens:

{{#gegevens}}
- {{naam}}{{#omvat_lijst}}: {{#omvat}}{{tekst}}{{scheiding}}{{/omvat}}{{/omvat_lijst}}
{{/gegevens}}

{{/gegevens_lijst}}
{{> clausules/gegevens-mogelijk }}
{{> clausules/gegevens-bijzonder }}
{{> clausules/gegevens-verplicht }}
{{> clausules/gegevens-toelichting }}

"""#)

private let `Templates/nl/clausules/groep/beveiliging.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/groep/beveiliging.md.mustache",
  text: #"""
{{! Maatregelen voor de gegevens van één groep. AVG art. 32. }}
{{#maatregelen_lijst}}
Zo {{beschermen_wij}} {{uw}} gegevens:

{{#maatregelen}}
- {{naam}}
{{/maatregelen}}

{{/maatregelen_lijst}}

"""#)

private let `Templates/nl/clausules/groep/gegevens.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/groep/gegevens.md.mustache",
  text: #"""
{{! Gegevens van één groep mensen: rol, plaats, wie ze mag inzien. AVG art. 4 lid 7 en 8, 28. }}
Dit deel is voor {{naam}}.
{{#alleen_voor_lijst}}
{{Wij_slaan}} {{uw}} gegevens alleen op voor {{#alleen_voor}}{{tekst}}{{scheiding}}{{/alleen_voor}}.
{{/alleen_voor_lijst}}
{{#verantwoordelijke}}
{{Wij_beslissen}} zelf waarom en hoe deze gegevens worden gebruikt.
{{/verantwoordelijke}}
{{#verwerker}}
{{Wij_werken}} met deze gegevens in opdracht van {{#voor}}{{voor}}{{/voor}}{{^voor}}een ander{{/voor}}.
{{/verwerker}}
{{#geen_rol}}
{{#voor}}
Het gaat om gegevens die {{wij}} {{bewaren}} voor {{voor}}.
{{/voor}}
{{/geen_rol}}
{{#opslag}}
De gegevens staan opgeslagen {{opslag}}.
{{/opslag}}

{{#toelichting}}
{{toelichting}}

{{/toelichting}}

"""#)

private let `Templates/nl/clausules/groep/inzien.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/groep/inzien.md.mustache",
  text: #"""
{{! Wie de gegevens van een groep mag inzien, en wie niet. AVG art. 5 lid 1 onder f, 28. }}
{{#inzien}}
{{#mag}}
{{#wie}}{{Wie}} kan{{/wie}}{{^wie}}{{Wij_kunnen}}{{/wie}} {{uw}} gegevens zien, maar {{#wie}}kijkt{{/wie}}{{^wie}}{{kijken}}{{/wie}} er alleen naar{{#waarvoor}} voor {{waarvoor}}{{/waarvoor}}{{#voorwaarde}}, {{voorwaarde}}{{/voorwaarde}}{{#zolang}}, zolang {{zolang}}{{/zolang}}.
{{/mag}}
{{^mag}}
{{#wie}}{{Wie}} heeft{{/wie}}{{^wie}}{{Wij_hebben}}{{/wie}} geen inzicht in {{uw}} gegevens{{#zolang}}, zolang {{zolang}}{{/zolang}}{{#voorwaarde}}, {{voorwaarde}}{{/voorwaarde}}.
{{/mag}}

{{/inzien}}

"""#)

private let `Templates/nl/clausules/groep/verwijderverzoek.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/groep/verwijderverzoek.md.mustache",
  text: #"""
{{! Wat er gebeurt als mensen om verwijdering vragen. AVG art. 17, 19. }}
{{#verwijderverzoek}}
{{#bericht_aan}}
{{Vraagt_u}} om verwijdering? Dan {{sturen_wij}} een bericht aan {{bericht_aan}}.
{{/bericht_aan}}
{{#afhandeling_door}}
Vanaf dat moment zorgt {{afhandeling_door}} dat {{uw}} gegevens verwijderd worden{{#wet}}, volgens {{wet}}{{/wet}}.
{{/afhandeling_door}}

{{/verwijderverzoek}}

"""#)

private let `Templates/nl/clausules/grondslag/gerechtvaardigd-belang.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/grondslag/gerechtvaardigd-belang.md.mustache",
  text: #"""
{{! AVG art. 6 lid 1 onder f; art. 13 lid 1 onder d. }}
{{Wij_hebben}} hier een gerechtvaardigd belang bij.
{{#belang}}
Dat belang is: {{belang}}.
{{/belang}}

"""#)

private let `Templates/nl/clausules/grondslag/overeenkomst.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/grondslag/overeenkomst.md.mustache",
  text: #"""
{{! AVG art. 6 lid 1 onder b. }}
Dit is nodig voor de overeenkomst tussen {{jou}} en {{ons}}.

"""#)

private let `Templates/nl/clausules/grondslag/publieke-taak.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/grondslag/publieke-taak.md.mustache",
  text: #"""
{{! AVG art. 6 lid 1 onder e. }}
Dit is nodig voor een taak van algemeen belang.
{{#wet}}
Die taak staat in {{wet}}.
{{/wet}}

"""#)

private let `Templates/nl/clausules/grondslag/toestemming.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/grondslag/toestemming.md.mustache",
  text: #"""
{{! AVG art. 6 lid 1 onder a. }}
{{Wij_mogen}} dit omdat {{u}} daarvoor toestemming {{geeft}}.

"""#)

private let `Templates/nl/clausules/grondslag/vitaal-belang.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/grondslag/vitaal-belang.md.mustache",
  text: #"""
{{! AVG art. 6 lid 1 onder d. }}
Dit is nodig om een leven te redden of een ernstig gevaar voor iemands gezondheid te voorkomen.

"""#)

private let `Templates/nl/clausules/grondslag/wettelijke-verplichting.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/grondslag/wettelijke-verplichting.md.mustache",
  text: #"""
{{! AVG art. 6 lid 1 onder c en lid 3. }}
{{#wet}}
Dit moet van {{wet}}.
{{/wet}}
{{^wet}}
Dit moet van de wet.
{{/wet}}

"""#)

private let `Templates/nl/clausules/hoe-lang.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/hoe-lang.md.mustache",
  text: #"""
{{! Hoe lang gegevens bewaard blijven, in het kort. AVG art. 13 lid 2 onder a. Binnen hoe_lang. }}
{{#zelfde}}
{{Wij_bewaren}} {{uw}} gegevens {{zelfde}}.
{{/zelfde}}
{{#voorbeelden_lijst}}
Dat verschilt per doel.
Bijvoorbeeld {{#voorbeelden}}{{termijn}} ([{{kop}}](#doel-{{id}})){{scheiding}}{{/voorbeelden}}.
Alle termijnen staan in [het overzicht](#overzicht).
{{/voorbeelden_lijst}}

"""#)

private let `Templates/nl/clausules/inleiding.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/inleiding.md.mustache",
  text: #"""
{{! De inleiding die de definitie zelf geeft. AVG art. 12 lid 1. }}
{{#inleiding}}
{{inleiding}}

{{/inleiding}}

"""#)

private let `Templates/nl/clausules/juistheid.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/juistheid.md.mustache",
  text: #"""
{{! Welke wijzigingen mensen doorgeven. AVG art. 5 lid 1 onder d. }}
{{#juistheid}}
{{#doorgeven_lijst}}
Verandert {{uw}} {{#doorgeven}}{{tekst}}{{scheiding_of}}{{/doorgeven}}?
Geef die wijziging dan {{#meteen}}meteen {{/meteen}}aan {{ons}} door.
{{/doorgeven_lijst}}

{{/juistheid}}

"""#)

private let `Templates/nl/clausules/kinderen.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/kinderen.md.mustache",
  text: #"""
{{! Kinderen en toestemming van ouders. AVG art. 8. }}
{{#geen_kinderen}}
Deze verklaring en de dienst die erbij hoort, zijn niet voor kinderen bedoeld.

{{/geen_kinderen}}
{{#kinderen}}
{{#toestemming_ouders}}
{{#leeftijd}}
{{Bent_u}} jonger dan {{leeftijd}} jaar? Dan {{vragen_wij}} een ouder of voogd om toestemming{{#hoe}}, via {{hoe}}{{/hoe}}.
{{/leeftijd}}
{{^leeftijd}}
Bij kinderen {{vragen_wij}} een ouder of voogd om toestemming{{#hoe}}, via {{hoe}}{{/hoe}}.
{{/leeftijd}}
{{/toestemming_ouders}}

{{#toelichting}}
{{toelichting}}

{{/toelichting}}
{{/kinderen}}

"""#)

private let `Templates/nl/clausules/klacht.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/klacht.md.mustache",
  text: #"""
{{! Klagen bij de toezichthouder. AVG art. 13 lid 2 onder d, 77. }}
{{#klacht}}
{{#eigen_route}}
{{Heeft_u}} een klacht? Laat het {{ons}} weten via {{eigen_route}}.
{{/eigen_route}}
{{#toezichthouder}}
{{#aanleiding}}
Als {{aanleiding}}, dan {{heeft_u}} het recht om een klacht in te dienen bij de toezichthouder.
{{/aanleiding}}
{{^aanleiding}}
{{U_heeft}} het recht om een klacht in te dienen bij de toezichthouder.
{{/aanleiding}}
{{$wie}}
Dat is de {{> clausules/toezichthouder }}.
{{/wie}}
{{/toezichthouder}}
{{#contact_lijst}}
{{U_kunt}} de toezichthouder zo bereiken:

{{#website}}
- Website: [{{website}}]({{website_link}})
{{/website}}
{{#telefoon}}
- Telefoon: [{{telefoon}}](tel:{{telefoon_link}})
{{/telefoon}}
{{#post}}
- Post: {{post}}
{{/post}}
{{/contact_lijst}}

{{#toelichting}}
{{toelichting}}

{{/toelichting}}
{{/klacht}}

"""#)

private let `Templates/nl/clausules/kop.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/kop.md.mustache",
  text: #"""
{{! De titel met datum en versie. AVG art. 5 lid 2 (verantwoording). Een schuine regel onder de titel is op de pagina de stand. }}
# {{titel}}

{{#deel_stand}}
*{{#ingangsdatum}}Geldig vanaf {{ingangsdatum}}{{/ingangsdatum}}{{#datum_en_versie}} · versie {{versie}}{{/datum_en_versie}}{{#alleen_versie}}Versie {{versie}}{{/alleen_versie}}*

{{/deel_stand}}

"""#)

private let `Templates/nl/clausules/koppelingen.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/koppelingen.md.mustache",
  text: #"""
{{! Koppelingen met andere diensten. AVG art. 13 lid 1 onder e. }}
{{#koppelingen}}
{{#gekozen_door}}
{{Gekozen_door}} kan een koppeling maken met andere partijen, zoals {{naam}}.
{{/gekozen_door}}
{{^gekozen_door}}
Er kan een koppeling zijn met andere partijen, zoals {{naam}}.
{{/gekozen_door}}
{{#blijft}}
{{Heeft_u}} {{ons}} gevraagd om {{uw}} gegevens te verwijderen?
Dan kunnen ze nog bij die andere partijen staan.
{{/blijft}}
{{#zorg_van}}
Het is de taak van {{zorg_van}} om te zorgen dat {{uw}} gegevens daar goed worden verwerkt.
{{/zorg_van}}

{{#toelichting}}
{{toelichting}}

{{/toelichting}}
{{/koppelingen}}

"""#)

private let `Templates/nl/clausules/maatregelen-algemeen.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/maatregelen-algemeen.md.mustache",
  text: #"""
{{! Maatregelen die voor alle gegevens gelden. AVG art. 32. Binnen beveiliging. }}
{{#algemene_maatregelen_lijst}}
Zo {{beschermen_wij}} {{uw}} gegevens:

{{#algemene_maatregelen}}
- {{naam}}
{{/algemene_maatregelen}}

{{/algemene_maatregelen_lijst}}

"""#)

private let `Templates/nl/clausules/mogelijkheden.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/mogelijkheden.md.mustache",
  text: #"""
{{! Wat mensen zelf met hun gegevens kunnen doen, als eigen alinea. AVG art. 12 lid 2. }}
{{#mogelijkheden}}
{{> clausules/zelf-doen }}

{{/mogelijkheden}}

"""#)

private let `Templates/nl/clausules/ontvanger.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/ontvanger.md.mustache",
  text: #"""
{{! Eén ontvanger, op één regel. }}
- **{{Naam}}**{{#soort}} ({{soort}}){{/soort}}{{#doel}}, voor {{doel}}{{/doel}}{{#voorwaarde}}, {{voorwaarde}}{{/voorwaarde}}{{#voorbeeld}}, bijvoorbeeld {{voorbeeld}}{{/voorbeeld}}.{{#gegevens_lijst}} Het gaat om deze gegevens: {{#gegevens}}{{naam}}{{scheiding}}{{/gegevens}}.{{/gegevens_lijst}}{{#landen_lijst}} Land: {{#landen}}{{tekst}}{{scheiding}}{{/landen}}.{{/landen_lijst}}{{#zelfstandig}} Deze partij beslist zelf wat er met de gegevens gebeurt.{{/zelfstandig}}{{#gezamenlijk}} Met deze partij {{beslissen_wij}} samen.{{/gezamenlijk}}{{#overeenkomst_ja}} {{Wij_hebben}} een verwerkersovereenkomst met deze partij.{{/overeenkomst_ja}}{{#overeenkomst_nee}} {{Wij_hebben}} geen verwerkersovereenkomst met deze partij.{{/overeenkomst_nee}}{{#afspraken}} {{tekst}}{{/afspraken}}

"""#)

private let `Templates/nl/clausules/ontvangers.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/ontvangers.md.mustache",
  text: #"""
{{! Wie gegevens krijgt. AVG art. 13 lid 1 onder e, 28. }}
{{#ontvangers_lijst}}
Deze partijen krijgen gegevens van {{ons}}:

{{#ontvangers}}
{{> clausules/ontvanger }}
{{/ontvangers}}

{{/ontvangers_lijst}}
{{#overheden_lijst}}
Ook deze overheden kunnen gegevens krijgen:

{{#overheden}}
{{> clausules/ontvanger }}
{{/overheden}}

{{/overheden_lijst}}
{{#ontvangers_toelichting}}
{{toelichting}}

{{/ontvangers_toelichting}}

"""#)

private let `Templates/nl/clausules/organisatie.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/organisatie.md.mustache",
  text: #"""
{{! Wie verantwoordelijk is. AVG art. 13 lid 1 onder a, 26, 27. }}
{{#organisatie}}
{{naam}} beslist waarom en hoe {{uw}} gegevens worden gebruikt.
{{#handelsnamen_lijst}}
{{U_kunt}} {{naam}} ook kennen als {{#handelsnamen}}{{tekst}}{{scheiding_of}}{{/handelsnamen}}.
{{/handelsnamen_lijst}}

{{> clausules/contactgegevens }}
{{#gezamenlijk_lijst}}
{{Wij_beslissen}} samen met een andere organisatie over {{uw}} gegevens:

{{#gezamenlijk}}
- **{{naam}}**{{#taken}}: {{taken}}{{/taken}}{{#contactpunt}} {{U_kunt}} daar terecht met vragen en verzoeken.{{/contactpunt}}{{#email}} E-mail: [{{email}}](mailto:{{email}}).{{/email}}{{#website}} Website: [{{website}}]({{website_link}}).{{/website}}
{{/gezamenlijk}}

{{/gezamenlijk_lijst}}
{{#vertegenwoordiger}}
Vertegenwoordiger in de Europese Unie: {{naam}}{{#adres}}, {{adres}}{{/adres}}{{#email}}, [{{email}}](mailto:{{email}}){{/email}}{{#telefoon}}, telefoon [{{telefoon}}](tel:{{telefoon_link}}){{/telefoon}}.

{{/vertegenwoordiger}}
{{/organisatie}}

"""#)

private let `Templates/nl/clausules/overzichtstabel.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/overzichtstabel.md.mustache",
  text: #"""
{{! Per doel een rij. AVG art. 13 lid 1 onder c en e, lid 2 onder a. Wat de definitie niet zegt, heet niet vermeld. De schuine regel is het bijschrift. }}
{{#deel_verwerkingen}}
## Overzicht {#overzicht}

*Wat {{wij}} met {{uw}} gegevens {{doen}}, per doel*

| Waarvoor | Welke gegevens | Grondslag | Hoe lang | Met wie |
| --- | --- | --- | --- | --- |
{{#verwerkingen}}
| [{{kop}}](#doel-{{id}}) | {{#gegevens_lijst}}{{#gegevens}}{{naam}}{{scheiding}}{{/gegevens}}{{/gegevens_lijst}}{{^gegevens_lijst}}niet vermeld{{/gegevens_lijst}} | {{#grondslag}}{{grondslag}}{{/grondslag}}{{^grondslag}}niet vermeld{{/grondslag}} | {{#termijn}}{{termijn}}{{/termijn}}{{^termijn}}niet vermeld{{/termijn}} | {{#ontvangers_lijst}}{{#ontvangers}}{{naam}}{{scheiding}}{{/ontvangers}}{{/ontvangers_lijst}}{{^ontvangers_lijst}}niet vermeld{{/ontvangers_lijst}} |
{{/verwerkingen}}

{{/deel_verwerkingen}}

"""#)

private let `Templates/nl/clausules/recht-bijzonder.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/recht-bijzonder.md.mustache",
  text: #"""
{{! Wat de definitie bij één recht zegt. }}
{{#alleen_voor_lijst}} Dat geldt hier voor {{#alleen_voor}}{{tekst}}{{scheiding}}{{/alleen_voor}}.{{/alleen_voor_lijst}}{{#via_lijst}} Dat kan via {{#via}}{{tekst}}{{scheiding_of}}{{/via}}.{{/via_lijst}}{{#voorbeeld}} Bijvoorbeeld {{voorbeeld}}.{{/voorbeeld}}{{#wet}} Dat staat in {{wet}}.{{/wet}}
"""#)

private let `Templates/nl/clausules/recht-verzoek.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/recht-verzoek.md.mustache",
  text: #"""
{{! Een verzoek dat klaarstaat, als e-mail met onderwerp en tekst. AVG art. 12 lid 2. De tekst staat in woorden.yaml. }}
{{#verzoek_link}} [{{verzoek}}]({{verzoek_link}}){{/verzoek_link}}
"""#)

private let `Templates/nl/clausules/rechten-kort.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/rechten-kort.md.mustache",
  text: #"""
{{! De rechten in het kort, met de link naar de uitleg. AVG art. 13 lid 2 onder b. Binnen rechten. }}
{{#gegevens_rechten_lijst}}
{{U_mag}} {{uw}} gegevens {{#gegevens_rechten}}{{tekst}}{{scheiding}}{{/gegevens_rechten}}.
{{#andere_rechten_lijst}}
{{U_mag}} ook {{#andere_rechten}}{{tekst}}{{scheiding}}{{/andere_rechten}}.
{{/andere_rechten_lijst}}
{{/gegevens_rechten_lijst}}
{{^gegevens_rechten_lijst}}
{{U_mag}} {{#andere_rechten}}{{tekst}}{{scheiding}}{{/andere_rechten}}.
{{/gegevens_rechten_lijst}}
Lees [hoe {{u}} dat doet](#rechten).

"""#)

private let `Templates/nl/clausules/rechten-wet.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/rechten-wet.md.mustache",
  text: #"""
{{! De artikelen van de rechten, uitklapbaar. AVG art. 13 lid 2 onder b. Binnen rechten. }}
{{#wetsrechten_lijst}}
> **Wat de wet zegt**
>
{{#wetsrechten}}
> - {{naam}}: {{artikel}}
{{/wetsrechten}}
>
> Lees [de AVG op de site van de Europese Unie](https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32016R0679).

{{/wetsrechten_lijst}}

"""#)

private let `Templates/nl/clausules/rechten.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/rechten.md.mustache",
  text: #"""
{{! De rechten die de definitie noemt. AVG art. 13 lid 2 onder b en c, 15-22. }}
{{#rechten}}
{{#overige_rechten_lijst}}
{{U_heeft}} deze rechten:

{{#overige_rechten}}
- **{{naam}}.** {{> *recht_clausule }}{{> clausules/recht-bijzonder }}{{> clausules/recht-verzoek }}
{{/overige_rechten}}

{{/overige_rechten_lijst}}
{{#overige_rechten}}
{{#toelichting}}
{{toelichting}}

{{/toelichting}}
{{/overige_rechten}}
{{/rechten}}

"""#)

private let `Templates/nl/clausules/rechten/beperking.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/rechten/beperking.md.mustache",
  text: #"""
{{! AVG art. 18. }}
{{U_mag}} {{ons}} vragen om {{uw}} gegevens tijdelijk niet te gebruiken.
"""#)

private let `Templates/nl/clausules/rechten/bezwaar.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/rechten/bezwaar.md.mustache",
  text: #"""
{{! AVG art. 21. }}
{{U_mag}} bezwaar maken tegen het gebruik van {{uw}} gegevens.
"""#)

private let `Templates/nl/clausules/rechten/inzage.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/rechten/inzage.md.mustache",
  text: #"""
{{! AVG art. 15. }}
{{U_mag}} {{ons}} vragen welke gegevens {{wij}} van {{u}} {{hebben}}, en die gegevens inzien.
"""#)

private let `Templates/nl/clausules/rechten/menselijke-tussenkomst.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/rechten/menselijke-tussenkomst.md.mustache",
  text: #"""
{{! AVG art. 22 lid 3. }}
{{U_mag}} een medewerker laten kijken naar een besluit dat een computer alleen heeft genomen. {{U_mag}} dan ook zelf vertellen wat {{u}} van het besluit vindt.
"""#)

private let `Templates/nl/clausules/rechten/overdraagbaarheid.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/rechten/overdraagbaarheid.md.mustache",
  text: #"""
{{! AVG art. 20. }}
{{U_mag}} {{uw}} gegevens krijgen in een bestand dat {{u}} kunt meenemen naar een andere organisatie.
"""#)

private let `Templates/nl/clausules/rechten/rectificatie.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/rechten/rectificatie.md.mustache",
  text: #"""
{{! AVG art. 16. }}
Kloppen {{uw}} gegevens niet? Dan {{mag_u}} ze laten verbeteren.
"""#)

private let `Templates/nl/clausules/rechten/toestemming-intrekken.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/rechten/toestemming-intrekken.md.mustache",
  text: #"""
{{! AVG art. 7 lid 3. }}
{{Heeft_u}} toestemming gegeven? Dan {{mag_u}} die altijd weer intrekken. Wat er tot dan toe met {{uw}} gegevens is gedaan, blijft geldig.
"""#)

private let `Templates/nl/clausules/rechten/verwijdering.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/rechten/verwijdering.md.mustache",
  text: #"""
{{! AVG art. 17. }}
{{U_mag}} {{ons}} vragen om {{uw}} gegevens te wissen. Dat heet ook wel het recht om vergeten te worden.
"""#)

private let `Templates/nl/clausules/reservekopieen-overig.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/reservekopieen-overig.md.mustache",
  text: #"""
{{! Reservekopieën. AVG art. 13 lid 2 onder a. }}
{{#overige_reservekopieen}}
Na verwijdering staan {{uw}} gegevens nog in reservekopieën (back-ups).
{{#versleuteld}}
Die kopieën zijn gecodeerd (versleuteld).
{{/versleuteld}}
{{#onversleuteld}}
Die kopieën zijn niet versleuteld.
{{/onversleuteld}}
{{#bewaartermijn}}
{{#termijn}}
{{Wij_bewaren}} ze {{termijn}}.
{{/termijn}}
{{> clausules/bewaren/bij-termijn }}
{{/bewaartermijn}}

{{/overige_reservekopieen}}

"""#)

private let `Templates/nl/clausules/reservekopieen.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/reservekopieen.md.mustache",
  text: #"""
{{! Reservekopieën. AVG art. 13 lid 2 onder a. }}
{{#reservekopieen}}
Na verwijdering staan {{uw}} gegevens nog in reservekopieën (back-ups).
{{#versleuteld}}
Die kopieën zijn gecodeerd (versleuteld).
{{/versleuteld}}
{{#onversleuteld}}
Die kopieën zijn niet versleuteld.
{{/onversleuteld}}
{{#bewaartermijn}}
{{#termijn}}
{{Wij_bewaren}} ze {{termijn}}.
{{/termijn}}
{{> clausules/bewaren/bij-termijn }}
{{/bewaartermijn}}

{{/reservekopieen}}

"""#)

private let `Templates/nl/clausules/samenvatting.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/samenvatting.md.mustache",
  text: #"""
{{! Het belangrijkste op een rij. AVG art. 12 lid 1; WP260 over gelaagde verklaringen. Een lijst met vette vragen is op de pagina een vraag-en-antwoordlijst. }}
{{#organisatie}}
- **Wie?** {{naam}}{{#adres}}, {{adres}}{{/adres}}.{{#email}} Mail naar [{{email}}](mailto:{{email}}).{{/email}}
{{/organisatie}}
{{#deel_verwerkingen}}
- **Waarvoor?** {{#verwerkingen}}[{{kop}}](#doel-{{id}}){{scheiding}}{{/verwerkingen}}.
{{/deel_verwerkingen}}
{{#hoe_lang}}
- **Hoe lang?**
  {{> clausules/hoe-lang }}
{{/hoe_lang}}
{{#alle_ontvangers_lijst}}
- **Met wie?** {{Wij_delen}} gegevens met {{#alle_ontvangers}}{{naam}}{{scheiding}}{{/alle_ontvangers}}.
{{/alle_ontvangers_lijst}}
{{#deel_doorgifte}}
- **Buiten Europa?** {{#geen_doorgifte}}Nee, {{uw}} gegevens blijven binnen de Europese Economische Ruimte.{{/geen_doorgifte}}{{^geen_doorgifte}}Dat kan. Lees [wat er dan geldt](#doorgifte).{{/geen_doorgifte}}
{{/deel_doorgifte}}
{{#deel_rechten}}
{{#rechten}}
{{#alle_rechten_lijst}}
- **{{Uw}} rechten?**
  {{> clausules/rechten-kort }}
{{/alle_rechten_lijst}}
{{/rechten}}
{{/deel_rechten}}
{{#deel_klacht}}
{{#klacht}}
{{#toezichthouder}}
- **Klacht?** {{U_kunt}} terecht [bij de toezichthouder](#klacht): de {{toezichthouder}}.
{{/toezichthouder}}
{{/klacht}}
{{/deel_klacht}}


"""#)

private let `Templates/nl/clausules/statistieken.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/statistieken.md.mustache",
  text: #"""
{{! Diensten die bezoek meten. Telecommunicatiewet art. 11.7a; AVG art. 28 lid 3. Binnen cookies. }}
{{#statistieken}}
{{Wij_gebruiken}} {{naam}}.
{{#doel}}
Zo {{kunnen_wij}} {{doel}}.
{{/doel}}
{{#overeenkomst_ja}}
{{Wij_hebben}} daarvoor een verwerkersovereenkomst{{#aanbieder}} met {{aanbieder}}{{/aanbieder}}.
{{/overeenkomst_ja}}
{{#overeenkomst_nee}}
{{Wij_hebben}} daarvoor geen verwerkersovereenkomst.
{{/overeenkomst_nee}}
{{#anoniem_ja}}
IP-adressen worden eerst ingekort, zodat ze anoniem zijn.
{{/anoniem_ja}}
{{#anoniem_nee}}
IP-adressen worden niet anoniem gemaakt (geanonimiseerd).
{{/anoniem_nee}}
{{#andere_diensten_nee}}
{{#aanbieder}}{{Aanbieder}}{{/aanbieder}}{{^aanbieder}}De aanbieder{{/aanbieder}} mag deze informatie niet gebruiken voor andere {{#aanbieder}}{{aanbieder}}-diensten{{/aanbieder}}{{^aanbieder}}diensten{{/aanbieder}}.
{{/andere_diensten_nee}}
{{#andere_diensten_ja}}
{{#aanbieder}}{{Aanbieder}}{{/aanbieder}}{{^aanbieder}}De aanbieder{{/aanbieder}} kan deze informatie ook voor andere diensten gebruiken.
{{/andere_diensten_ja}}

{{/statistieken}}

"""#)

private let `Templates/nl/clausules/toezichthouder.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/toezichthouder.md.mustache",
  text: #"""
{{! De toezichthouder, met de link naar de klachtpagina als die niet apart genoemd wordt. AVG art. 77. Binnen klacht. }}
{{#klachtpagina}}[{{toezichthouder}}]({{klachtpagina}}){{/klachtpagina}}{{^klachtpagina}}{{toezichthouder}}{{/klachtpagina}}
"""#)

private let `Templates/nl/clausules/uitzondering/algemeen-belang.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/uitzondering/algemeen-belang.md.mustache",
  text: #"""
{{! AVG art. 9 lid 2 onder g. }}
{{Wij_gebruiken}} ze om een zwaarwegend algemeen belang dat in de wet staat.

"""#)

private let `Templates/nl/clausules/uitzondering/arbeidsrecht.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/uitzondering/arbeidsrecht.md.mustache",
  text: #"""
{{! AVG art. 9 lid 2 onder b. }}
{{Wij_gebruiken}} ze omdat dat nodig is voor regels over werk of sociale zekerheid.

"""#)

private let `Templates/nl/clausules/uitzondering/gezondheidszorg.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/uitzondering/gezondheidszorg.md.mustache",
  text: #"""
{{! AVG art. 9 lid 2 onder h. }}
{{Wij_gebruiken}} ze omdat dat nodig is voor zorg of behandeling.

"""#)

private let `Templates/nl/clausules/uitzondering/onderzoek.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/uitzondering/onderzoek.md.mustache",
  text: #"""
{{! AVG art. 9 lid 2 onder j. }}
{{Wij_gebruiken}} ze voor onderzoek, archief of statistiek.

"""#)

private let `Templates/nl/clausules/uitzondering/openbaar-gemaakt.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/uitzondering/openbaar-gemaakt.md.mustache",
  text: #"""
{{! AVG art. 9 lid 2 onder e. }}
{{Wij_gebruiken}} ze omdat {{u}} ze zelf duidelijk openbaar {{maakt}}.

"""#)

private let `Templates/nl/clausules/uitzondering/rechtsvordering.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/uitzondering/rechtsvordering.md.mustache",
  text: #"""
{{! AVG art. 9 lid 2 onder f. }}
{{Wij_gebruiken}} ze omdat dat nodig is voor een rechtszaak.

"""#)

private let `Templates/nl/clausules/uitzondering/uitdrukkelijke-toestemming.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/uitzondering/uitdrukkelijke-toestemming.md.mustache",
  text: #"""
{{! AVG art. 9 lid 2 onder a. }}
{{Wij_gebruiken}} ze alleen als {{u}} daarvoor uitdrukkelijk toestemming {{geeft}}.

"""#)

private let `Templates/nl/clausules/uitzondering/vereniging.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/uitzondering/vereniging.md.mustache",
  text: #"""
{{! AVG art. 9 lid 2 onder d. }}
{{Wij_gebruiken}} ze als vereniging of stichting, alleen voor de eigen leden en contacten.

"""#)

private let `Templates/nl/clausules/uitzondering/vitaal-belang.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/uitzondering/vitaal-belang.md.mustache",
  text: #"""
{{! AVG art. 9 lid 2 onder c. }}
{{Wij_gebruiken}} ze om iemands leven te beschermen, als die zelf geen toestemming kan geven.

"""#)

private let `Templates/nl/clausules/uitzondering/volksgezondheid.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/uitzondering/volksgezondheid.md.mustache",
  text: #"""
{{! AVG art. 9 lid 2 onder i. }}
{{Wij_gebruiken}} ze om de volksgezondheid te beschermen.

"""#)

private let `Templates/nl/clausules/verstrekking.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/verstrekking.md.mustache",
  text: #"""
{{! Wat voor elke verstrekking geldt. AVG art. 13 lid 1 onder e, 5 lid 1 onder a. }}
{{#verstrekking}}
{{#verkoop_nee}}
{{Wij_verkopen}} {{uw}} gegevens nooit aan anderen.
{{/verkoop_nee}}
{{#verkoop_ja}}
{{Wij_verkopen}} {{uw}} gegevens aan anderen.
{{/verkoop_ja}}
{{#commercieel_nee}}
{{Wij_geven}} {{uw}} gegevens niet aan anderen voor commerciële doelen.
{{/commercieel_nee}}
{{#commercieel_ja}}
Anderen kunnen {{uw}} gegevens krijgen voor commerciële doelen.
{{/commercieel_ja}}
{{#niet_aan_anderen}}
{{#behalve_lijst}}
{{Wij_geven}} {{uw}} gegevens niet aan andere bedrijven of instanties, behalve {{#behalve}}{{tekst}}{{scheiding_of}}{{/behalve}}.
{{/behalve_lijst}}
{{^behalve_lijst}}
{{Wij_delen}} {{uw}} gegevens nooit met anderen (derden).
{{/behalve_lijst}}
{{/niet_aan_anderen}}
{{#alleen_voor}}
Anderen krijgen {{uw}} gegevens alleen voor {{alleen_voor}}.
{{/alleen_voor}}
{{#niet_rechtstreeks}}
Anderen kunnen niet zelf rechtstreeks bij {{uw}} gegevens.
{{/niet_rechtstreeks}}
{{#toegang_lijst}}
Alleen deze mensen kunnen {{uw}} gegevens zien: {{#toegang}}{{tekst}}{{scheiding}}{{/toegang}}.
{{/toegang_lijst}}

{{#vertrouwelijk_lijst}}
Dit blijft altijd vertrouwelijk: {{#vertrouwelijk}}{{tekst}}{{scheiding}}{{/vertrouwelijk}}.
{{/vertrouwelijk_lijst}}

{{#toelichting}}
{{toelichting}}

{{/toelichting}}
{{/verstrekking}}

"""#)

private let `Templates/nl/clausules/verwerking/alles.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/verwerking/alles.md.mustache",
  text: #"""
{{! Alles over één verwerking: steeds dezelfde vragen in dezelfde volgorde. Een lijst met vette vragen is op de pagina een vraag-en-antwoordlijst. }}
- **Waarvoor?**
  {{> clausules/verwerking/doel }}
{{#voorbeeld}}
- **Voorbeeld**
  {{voorbeeld}}
{{/voorbeeld}}
{{#gegevens_lijst}}
- **Welke gegevens?**
  {{> clausules/verwerking/gegevens }}
{{/gegevens_lijst}}
{{#bronnen_lijst}}
- **Hoe {{komen_wij}} eraan?**
  Via {{#bronnen}}{{naam}}{{scheiding}}{{/bronnen}}.
{{/bronnen_lijst}}
{{#heeft_plicht}}
- **Verplicht?**
  {{> clausules/verwerking/plicht }}
{{/heeft_plicht}}
{{#heeft_grond}}
- **Waarom mag dat?**
  {{> clausules/verwerking/grondslag }}
{{/heeft_grond}}
{{#heeft_termijn}}
- **Hoe lang?**
  {{> clausules/verwerking/bewaartermijn }}
{{/heeft_termijn}}
{{#ontvangers_lijst}}
- **Met wie?**
  {{> clausules/verwerking/ontvangers }}
{{/ontvangers_lijst}}
{{#heeft_keuzes}}
- **Wat {{kunt_u}} doen?**
  {{> clausules/verwerking/keuzes }}
{{/heeft_keuzes}}

{{#toelichting}}
{{toelichting}}

{{/toelichting}}
{{> clausules/verwerking/wet }}

"""#)

private let `Templates/nl/clausules/verwerking/bewaartermijn.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/verwerking/bewaartermijn.md.mustache",
  text: #"""
{{! Hoe lang. AVG art. 13 lid 2 onder a, 5 lid 1 onder e. }}
{{#bewaartermijn}}
{{#termijn}}
{{Wij_bewaren}} deze gegevens {{termijn}}.
{{/termijn}}
{{> clausules/bewaren/bij-termijn }}
{{/bewaartermijn}}
{{#ook_na_verzoek}}
Ook als {{u}} {{ons}} vraagt om {{uw}} gegevens te verwijderen, blijven deze gegevens bewaard.
{{/ook_na_verzoek}}
{{#niet_actief}}
{{Wij_gebruiken}} deze gegevens niet actief meer.
{{/niet_actief}}
{{#uitsluitend}}
{{Wij_gebruiken}} deze gegevens nergens anders voor.
{{/uitsluitend}}
{{#nergens_anders}}
Ook staan ze nergens anders opgeslagen.
{{/nergens_anders}}

"""#)

private let `Templates/nl/clausules/verwerking/doel.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/verwerking/doel.md.mustache",
  text: #"""
{{! Waarvoor, en bij reclame hoe die komt. AVG art. 13 lid 1 onder c; Telecommunicatiewet art. 11.7. }}
Met {{uw}} gegevens {{kunnen_wij}} {{doel}}.
{{#voorwaarde}}
Dat {{doen_wij}} alleen {{voorwaarde}}.
{{/voorwaarde}}
{{#toelichting_kort}}
{{toelichting_kort}}
{{/toelichting_kort}}
{{#marketing}}
{{#kanalen_lijst}}
{{U_krijgt}} deze berichten {{#kanalen}}{{tekst}}{{scheiding}}{{/kanalen}}.
{{/kanalen_lijst}}
{{#eigen_klanten}}
{{Wij_sturen}} dit alleen aan eigen klanten, over producten of diensten die lijken op wat zij al kochten.
{{/eigen_klanten}}
{{/marketing}}

"""#)

private let `Templates/nl/clausules/verwerking/gegevens.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/verwerking/gegevens.md.mustache",
  text: #"""
{{! Welke gegevens. AVG art. 13 lid 1 onder c, 14 lid 1 onder d. }}
Hiervoor {{gebruiken_wij}}: {{#gegevens}}{{naam}}{{#omvat_lijst}} ({{#omvat}}{{tekst}}{{scheiding}}{{/omvat}}){{/omvat_lijst}}{{scheiding}}{{/gegevens}}.

"""#)

private let `Templates/nl/clausules/verwerking/grondslag.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/verwerking/grondslag.md.mustache",
  text: #"""
{{! Op welke grond. AVG art. 13 lid 1 onder c en d. De zin per grond staat in clausules/grondslag. }}
{{#grondslag}}
{{> *grondslag_clausule }}
{{/grondslag}}
{{^grondslag}}
{{#wet}}
{{Wij_doen}} dit zoals {{wet}} dat vraagt.
{{/wet}}
{{/grondslag}}

"""#)

private let `Templates/nl/clausules/verwerking/keuzes.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/verwerking/keuzes.md.mustache",
  text: #"""
{{! Wat mensen zelf kunnen doen: afmelden, wijzigen, downloaden. AVG art. 12 lid 2, 21 lid 2 en 3; Telecommunicatiewet art. 11.7. }}
{{#marketing}}
{{#afmelden_lijst}}
Afmelden kan via {{#afmelden}}{{tekst}}{{scheiding_of}}{{/afmelden}}.
{{/afmelden_lijst}}
{{#kan_wijzigen}}
Daar {{kunt_u}} ook {{uw}} gegevens wijzigen.
{{/kan_wijzigen}}
{{/marketing}}
{{#mogelijkheden}}
{{> clausules/zelf-doen }}
{{/mogelijkheden}}

"""#)

private let `Templates/nl/clausules/verwerking/ontvangers.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/verwerking/ontvangers.md.mustache",
  text: #"""
{{! Met wie. AVG art. 13 lid 1 onder e. }}
{{Wij_delen}} deze gegevens met {{#ontvangers}}{{naam}}{{scheiding}}{{/ontvangers}}.

"""#)

private let `Templates/nl/clausules/verwerking/plicht.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/verwerking/plicht.md.mustache",
  text: #"""
{{! Of mensen de gegevens moeten geven. AVG art. 13 lid 2 onder e. }}
{{#verplicht}}
Ja, {{u_moet}} deze gegevens geven.
{{/verplicht}}
{{#vrijwillig}}
Nee, {{u_hoeft}} deze gegevens niet te geven.
{{/vrijwillig}}
{{#gevolg}}
{{gevolg}}
{{/gevolg}}

"""#)

private let `Templates/nl/clausules/verwerking/wet.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/verwerking/wet.md.mustache",
  text: #"""
{{! De artikelen bij één verwerking, uitklapbaar. AVG art. 13 lid 1 onder c. Een citaat onder vette woorden is op de pagina een uitklapbaar stuk. }}
{{#grondslag}}
> **Wat de wet zegt**
>
> De grondslag heet {{grondslag}}: {{grondslag_artikel}}.

{{/grondslag}}

"""#)

private let `Templates/nl/clausules/verzoek.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/verzoek.md.mustache",
  text: #"""
{{! Hoe mensen een recht gebruiken. AVG art. 12 lid 2, 3, 5 en 6. Binnen rechten. }}
{{#kanaal}}
{{#email}}
{{Wilt_u}} een recht gebruiken? Stuur dan een e-mail naar [{{email}}](mailto:{{email}}).
{{/email}}
{{^email}}
{{Wilt_u}} een recht gebruiken? Dat kan via {{#formulier}}[het formulier]({{formulier_link}}){{/formulier}}{{^formulier}}{{#telefoon}}[{{telefoon}}](tel:{{telefoon_link}}){{/telefoon}}{{^telefoon}}{{#anders}}{{anders}}{{/anders}}{{/telefoon}}{{/formulier}}.
{{/email}}
{{#email}}
{{#formulier}}
Of gebruik [het formulier]({{formulier_link}}).
{{/formulier}}
{{/email}}
{{#vermeld_lijst}}
Zet in {{uw}} verzoek: {{#vermeld}}{{tekst}}{{scheiding}}{{/vermeld}}.
{{/vermeld_lijst}}
{{/kanaal}}
{{#identiteit_altijd}}
{{Wij_controleren}} altijd {{uw}} identiteit{{#identiteit_via}}, via {{identiteit_via}}{{/identiteit_via}}.
{{/identiteit_altijd}}
{{#identiteit_twijfel}}
Alleen als {{wij}} {{twijfelen}} wie {{u_bent}}, {{vragen_wij}} om bewijs{{#identiteit_via}}, via {{identiteit_via}}{{/identiteit_via}}.
{{/identiteit_twijfel}}
{{#antwoord_binnen}}
{{U_krijgt}} binnen {{antwoord_binnen}} antwoord.
{{/antwoord_binnen}}
{{#gratis}}
Een verzoek kost {{u}} niets.
{{/gratis}}
{{#niet_gratis}}
Aan een verzoek kunnen kosten verbonden zijn.
{{/niet_gratis}}

{{#toelichting}}
{{toelichting}}

{{/toelichting}}

"""#)

private let `Templates/nl/clausules/waarborg/adequaatheidsbesluit.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/waarborg/adequaatheidsbesluit.md.mustache",
  text: #"""
{{! AVG art. 45. }}
De Europese Commissie heeft besloten dat gegevens daar goed beschermd zijn (een adequaatheidsbesluit).

"""#)

private let `Templates/nl/clausules/waarborg/bindende-voorschriften.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/waarborg/bindende-voorschriften.md.mustache",
  text: #"""
{{! AVG art. 47. }}
De ontvanger volgt bindende bedrijfsvoorschriften.
Een toezichthouder heeft die regels goedgekeurd.

"""#)

private let `Templates/nl/clausules/waarborg/overeenkomst.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/waarborg/overeenkomst.md.mustache",
  text: #"""
{{! AVG art. 49. }}
Dat is nodig voor de overeenkomst tussen {{jou}} en {{ons}}.

"""#)

private let `Templates/nl/clausules/waarborg/privacykader-eu-vs.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/waarborg/privacykader-eu-vs.md.mustache",
  text: #"""
{{! AVG art. 45. }}
De ontvanger doet mee aan het EU-VS-privacykader (Data Privacy Framework).
De Europese Commissie heeft besloten dat gegevens daar dan goed beschermd zijn.

"""#)

private let `Templates/nl/clausules/waarborg/standaardbepalingen.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/waarborg/standaardbepalingen.md.mustache",
  text: #"""
{{! AVG art. 46. }}
{{Wij_hebben}} daarvoor het modelcontract van de Europese Commissie gesloten (besluit 2021/914).
Daarin staan afspraken om {{uw}} gegevens te beschermen.

"""#)

private let `Templates/nl/clausules/waarborg/uitdrukkelijke-toestemming.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/waarborg/uitdrukkelijke-toestemming.md.mustache",
  text: #"""
{{! AVG art. 49. }}
Dat gebeurt alleen als {{u}} daarvoor uitdrukkelijk toestemming {{geeft}}.

"""#)

private let `Templates/nl/clausules/wie-vertelt.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/wie-vertelt.md.mustache",
  text: #"""
{{! Wie vertelt, en waarover. AVG art. 13 lid 1 onder a. }}
{{#dienst}}
{{^dienst_is_naam}}
Deze verklaring gaat over {{dienst}}.
{{/dienst_is_naam}}
{{/dienst}}
{{#organisatie}}
{{#verteller_wij}}
{{^website}}
Met ‘wij’ bedoelen wij {{naam}}.
{{/website}}
{{#website}}
Met ‘wij’ bedoelen wij {{naam}} ([{{website}}]({{website_link}})).
{{/website}}
{{/verteller_wij}}
{{#verteller_ik}}
Met ‘ik’ bedoel ik {{naam}}.
{{/verteller_ik}}
{{#naamsuitleg}}
{{naamsuitleg}}
{{/naamsuitleg}}
{{/organisatie}}


"""#)

private let `Templates/nl/clausules/wijzigingen.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/wijzigingen.md.mustache",
  text: #"""
{{! Hoe lezers van wijzigingen horen. WP260; AVG art. 5 lid 1 onder a. }}
{{#wijzigingen}}
{{#door_dienst}}
Verandert de dienst? Dan {{passen_wij}} ook deze verklaring aan.
{{/door_dienst}}
{{#door_wet}}
Verandert de privacywet? Dan kan deze verklaring worden aangepast.
{{/door_wet}}
{{#melden_lijst}}
{{#best_doen}}
{{Wij_doen}} {{ons_best}} om wijzigingen ook {{#melden}}{{tekst}}{{scheiding}}{{/melden}} te melden.
{{/best_doen}}
{{^best_doen}}
{{Wij_melden}} wijzigingen {{#melden}}{{tekst}}{{scheiding}}{{/melden}}.
{{/best_doen}}
{{/melden_lijst}}
{{#zelf_kijken}}
Let ook zelf op de datum van deze verklaring en kijk regelmatig of er een nieuwe versie is.
{{/zelf_kijken}}
{{#beschikbaar}}
Deze verklaring staat altijd op {{beschikbaar}}.
{{/beschikbaar}}

{{#toelichting}}
{{toelichting}}

{{/toelichting}}
{{/wijzigingen}}

"""#)

private let `Templates/nl/clausules/zelf-doen.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/zelf-doen.md.mustache",
  text: #"""
{{! Wat mensen zelf met hun gegevens kunnen doen, en wat op verzoek kan. AVG art. 12 lid 2. Binnen mogelijkheden. }}
{{#zelf_lijst}}
{{#sinds}}
Sinds {{sinds}} {{kunt_u}} zelf {{#zelf}}{{tekst}}{{scheiding}}{{/zelf}}.
{{/sinds}}
{{^sinds}}
{{U_kunt}} zelf {{#zelf}}{{tekst}}{{scheiding}}{{/zelf}}.
{{/sinds}}
{{#via}}
Dat kan via {{via}}.
{{/via}}
{{/zelf_lijst}}
{{#op_verzoek_lijst}}
{{U_kunt}} {{ons}} vragen om {{#op_verzoek}}{{tekst}}{{scheiding}}{{/op_verzoek}}.
{{/op_verzoek_lijst}}

"""#)

private let `Templates/nl/cookies/verklaring.md.mustache` = BuiltinFile(
  path: "Templates/nl/cookies/verklaring.md.mustache",
  text: #"""
{{! De cookieverklaring: een eigen pagina, als er cookies zijn. Telecommunicatiewet art. 11.7a; in België wet van 30 juli 2018, art. 10/2. }}
{{> clausules/kop }}
{{> clausules/wie-vertelt }}
{{#cookies}}
## Welke cookies {{gebruiken_wij}}? {#cookies}

{{> clausules/cookies/soorten }}
{{#deel_keuze}}
## Wat {{kunt_u}} kiezen? {#keuze}

{{> clausules/cookies/keuze }}
{{/deel_keuze}}
{{#deel_andere_partijen}}
## Cookies van andere bedrijven {#andere-bedrijven}

{{> clausules/cookies/anderen }}
{{/deel_andere_partijen}}
{{#statistieken_lijst}}
## Bezoek meten {#bezoek-meten}

{{> clausules/statistieken }}
{{/statistieken_lijst}}
## Meer lezen {#meer-lezen}

Wat {{wij_doen}} met andere gegevens van {{u}}, staat in de [privacyverklaring](index.html).

{{> clausules/cookies/meer }}
{{/cookies}}
{{> delen/contact }}

"""#)

private let `Templates/nl/delen/besluiten.md.mustache` = BuiltinFile(
  path: "Templates/nl/delen/besluiten.md.mustache",
  text: #"""
{{! Deel van een verklaring; een indeling kan het kopje vervangen met het blok kop. }}
{{#deel_besluiten}}
## {{$kop}}Beslist een computer over {{jou}}?{{/kop}} {#besluiten}

{{> clausules/besluiten }}
{{/deel_besluiten}}

"""#)

private let `Templates/nl/delen/beveiliging.md.mustache` = BuiltinFile(
  path: "Templates/nl/delen/beveiliging.md.mustache",
  text: #"""
{{! Deel van een verklaring; een indeling kan het kopje vervangen met het blok kop. }}
{{#deel_beveiliging}}
## {{$kop}}Hoe {{beschermen_wij}} {{uw}} gegevens?{{/kop}} {#beveiliging}

{{> clausules/beveiliging }}
{{/deel_beveiliging}}

"""#)

private let `Templates/nl/delen/bewaren.md.mustache` = BuiltinFile(
  path: "Templates/nl/delen/bewaren.md.mustache",
  text: #"""
{{! Deel van een verklaring; een indeling kan het kopje vervangen met het blok kop. }}
{{#deel_bewaren}}
## {{$kop}}Hoe lang {{bewaren_wij}} {{uw}} gegevens?{{/kop}} {#bewaren}

{{> clausules/bewaren }}
{{> clausules/reservekopieen }}
{{/deel_bewaren}}

"""#)

private let `Templates/nl/delen/bronnen.md.mustache` = BuiltinFile(
  path: "Templates/nl/delen/bronnen.md.mustache",
  text: #"""
{{! Deel van een verklaring; een indeling kan het kopje vervangen met het blok kop. }}
{{#deel_bronnen}}
## {{$kop}}Hoe {{komen_wij}} aan {{uw}} gegevens?{{/kop}} {#bronnen}

{{> clausules/bronnen }}
{{/deel_bronnen}}

"""#)

private let `Templates/nl/delen/contact.md.mustache` = BuiltinFile(
  path: "Templates/nl/delen/contact.md.mustache",
  text: #"""
{{! Deel van een verklaring; een indeling kan het kopje vervangen met het blok kop. }}
{{#deel_contact}}
## {{$kop}}Contact{{/kop}} {#contact}

{{> clausules/contactgegevens-los }}
{{> clausules/contact-vragen }}
{{/deel_contact}}

"""#)

private let `Templates/nl/delen/cookies.md.mustache` = BuiltinFile(
  path: "Templates/nl/delen/cookies.md.mustache",
  text: #"""
{{! Deel van een verklaring; een indeling kan het kopje vervangen met het blok kop. }}
{{#deel_cookies}}
## {{$kop}}Cookies{{/kop}} {#cookies}

{{> clausules/cookies }}
{{/deel_cookies}}

"""#)

private let `Templates/nl/delen/doorgifte.md.mustache` = BuiltinFile(
  path: "Templates/nl/delen/doorgifte.md.mustache",
  text: #"""
{{! Deel van een verklaring; een indeling kan het kopje vervangen met het blok kop. }}
{{#deel_doorgifte}}
## {{$kop}}Gaan {{uw}} gegevens naar landen buiten Europa?{{/kop}} {#doorgifte}

{{> clausules/doorgifte }}
{{/deel_doorgifte}}

"""#)

private let `Templates/nl/delen/functionaris.md.mustache` = BuiltinFile(
  path: "Templates/nl/delen/functionaris.md.mustache",
  text: #"""
{{! Deel van een verklaring; een indeling kan het kopje vervangen met het blok kop. }}
{{#deel_functionaris}}
## {{$kop}}Functionaris voor gegevensbescherming{{/kop}} {#functionaris}

{{> clausules/functionaris }}
{{/deel_functionaris}}

"""#)

private let `Templates/nl/delen/gegevens.md.mustache` = BuiltinFile(
  path: "Templates/nl/delen/gegevens.md.mustache",
  text: #"""
{{! Deel van een verklaring; een indeling kan het kopje vervangen met het blok kop. }}
{{#deel_gegevens}}
## {{$kop}}Welke gegevens {{gebruiken_wij}}?{{/kop}} {#gegevens}

{{> clausules/gegevens }}
{{/deel_gegevens}}

"""#)

private let `Templates/nl/delen/juistheid.md.mustache` = BuiltinFile(
  path: "Templates/nl/delen/juistheid.md.mustache",
  text: #"""
{{! Deel van een verklaring; een indeling kan het kopje vervangen met het blok kop. }}
{{#deel_juistheid}}
## {{$kop}}Wijzigingen doorgeven{{/kop}} {#juistheid}

{{> clausules/juistheid }}
{{/deel_juistheid}}

"""#)

private let `Templates/nl/delen/kinderen.md.mustache` = BuiltinFile(
  path: "Templates/nl/delen/kinderen.md.mustache",
  text: #"""
{{! Deel van een verklaring; een indeling kan het kopje vervangen met het blok kop. }}
{{#deel_kinderen}}
## {{$kop}}Kinderen{{/kop}} {#kinderen}

{{> clausules/kinderen }}
{{/deel_kinderen}}

"""#)

private let `Templates/nl/delen/klacht.md.mustache` = BuiltinFile(
  path: "Templates/nl/delen/klacht.md.mustache",
  text: #"""
{{! Deel van een verklaring; een indeling kan het kopje vervangen met het blok kop. }}
{{#deel_klacht}}
## {{$kop}}Een klacht indienen{{/kop}} {#klacht}

{{> clausules/klacht }}
{{/deel_klacht}}

"""#)

private let `Templates/nl/delen/ontvangers.md.mustache` = BuiltinFile(
  path: "Templates/nl/delen/ontvangers.md.mustache",
  text: #"""
{{! Deel van een verklaring; een indeling kan het kopje vervangen met het blok kop. }}
{{#deel_ontvangers}}
## {{$kop}}Met wie {{delen_wij}} {{uw}} gegevens?{{/kop}} {#ontvangers}

{{> clausules/verstrekking }}
{{> clausules/ontvangers }}
{{> clausules/koppelingen }}
{{/deel_ontvangers}}

"""#)

private let `Templates/nl/delen/organisatie.md.mustache` = BuiltinFile(
  path: "Templates/nl/delen/organisatie.md.mustache",
  text: #"""
{{! Deel van een verklaring; een indeling kan het kopje vervangen met het blok kop. }}
{{#deel_organisatie}}
## {{$kop}}Wie zijn {{wij}}?{{/kop}} {#organisatie}

{{> clausules/wie-vertelt }}
{{> clausules/organisatie }}
{{> clausules/functionaris }}
{{> clausules/contact-vragen }}
{{/deel_organisatie}}

"""#)

private let `Templates/nl/delen/rechten.md.mustache` = BuiltinFile(
  path: "Templates/nl/delen/rechten.md.mustache",
  text: #"""
{{! De rechten, bezwaar apart (AVG art. 21 lid 4), en hoe mensen ze gebruiken. }}
{{#deel_rechten}}
## {{$kop}}Welke rechten {{heeft_u}}?{{/kop}} {#rechten}

{{> clausules/rechten }}
{{#rechten}}
{{#bezwaar}}
### {{$kop_bezwaar}}Bezwaar maken{{/kop_bezwaar}} {#bezwaar}

{{> clausules/bezwaar }}
{{/bezwaar}}
{{#deel_verzoek}}
### {{$kop_verzoek}}Hoe {{gebruikt_u}} een recht?{{/kop_verzoek}} {#verzoek}

{{> clausules/verzoek }}
{{/deel_verzoek}}
{{> clausules/rechten-wet }}
{{/rechten}}
{{/deel_rechten}}

"""#)

private let `Templates/nl/delen/verwerkingen.md.mustache` = BuiltinFile(
  path: "Templates/nl/delen/verwerkingen.md.mustache",
  text: #"""
{{! Per doel een eigen deel, met een vast anker. AVG art. 13 lid 1 onder c. }}
{{#deel_verwerkingen}}
## {{$kop}}Waarvoor {{gebruiken_wij}} {{uw}} gegevens?{{/kop}} {#doelen}

{{#verwerkingen}}
### {{kop}} {#doel-{{id}}}

{{> clausules/verwerking/alles }}
{{/verwerkingen}}
{{/deel_verwerkingen}}

"""#)

private let `Templates/nl/delen/wijzigingen.md.mustache` = BuiltinFile(
  path: "Templates/nl/delen/wijzigingen.md.mustache",
  text: #"""
{{! Deel van een verklaring; een indeling kan het kopje vervangen met het blok kop. }}
{{#deel_wijzigingen}}
## {{$kop}}Wijzigingen in deze verklaring{{/kop}} {#wijzigingen}

{{> clausules/wijzigingen }}
{{/deel_wijzigingen}}

"""#)

private let `Templates/nl/indelingen/gelaagd/verklaring.md.mustache` = BuiltinFile(
  path: "Templates/nl/indelingen/gelaagd/verklaring.md.mustache",
  text: #"""
{{! De gewone indeling: eerst het belangrijkste, dan een tabel, dan alles per onderwerp. }}
{{> clausules/kop }}
{{> clausules/inleiding }}
## In het kort {#in-het-kort}

{{> clausules/samenvatting }}
{{> clausules/overzichtstabel }}
{{> delen/organisatie }}
{{> delen/verwerkingen }}
{{> delen/gegevens }}
{{> delen/bronnen }}
{{> delen/ontvangers }}
{{> delen/doorgifte }}
{{> delen/bewaren }}
{{> delen/rechten }}
{{> delen/juistheid }}
{{> delen/klacht }}
{{> delen/besluiten }}
{{> delen/cookies }}
{{> delen/kinderen }}
{{> delen/beveiliging }}
{{> delen/wijzigingen }}

"""#)

private let `Templates/nl/indelingen/overzicht/verklaring.md.mustache` = BuiltinFile(
  path: "Templates/nl/indelingen/overzicht/verklaring.md.mustache",
  text: #"""
{{! Overzichtslijsten: wat, waarvoor, hoe lang, met wie. }}
{{> clausules/kop }}
{{> clausules/wie-vertelt }}
{{> clausules/inleiding }}
{{#deel_gegevens}}
## Welke persoonsgegevens {{gebruiken_wij}}? {#gegevens}

{{#groepen}}
{{#gegevens_lijst}}
Van {{naam}}:

{{#gegevens}}
- {{naam}}{{#omvat_lijst}}: {{#omvat}}{{tekst}}{{scheiding}}{{/omvat}}{{/omvat_lijst}}
{{/gegevens}}

{{/gegevens_lijst}}
{{/groepen}}
{{#overige_gegevens_lijst}}
{{#groepen_lijst}}
Van iedereen:

{{/groepen_lijst}}
{{#overige_gegevens}}
- {{naam}}{{#omvat_lijst}}: {{#omvat}}{{tekst}}{{scheiding}}{{/omvat}}{{/omvat_lijst}}
{{/overige_gegevens}}

{{/overige_gegevens_lijst}}
{{> clausules/gegevens-mogelijk }}
{{> clausules/gegevens-bijzonder }}
{{> clausules/gegevens-verplicht }}
{{> clausules/gegevens-toelichting }}
{{/deel_gegevens}}
{{> delen/bronnen }}
{{#deel_verwerkingen}}
## Waarvoor {{gebruiken_wij}} deze gegevens? {#doelen}

Met deze gegevens {{kunnen_wij}}:

{{#verwerkingen}}
- {{doel}}
{{/verwerkingen}}

{{#verwerkingen}}
{{#heeft_bijzonderheden}}
### {{kop}} {#doel-{{id}}}

{{> clausules/verwerking/alles }}
{{/heeft_bijzonderheden}}
{{/verwerkingen}}
{{/deel_verwerkingen}}
{{> delen/bewaren }}
{{<delen/ontvangers}}{{$kop}}Delen met anderen{{/kop}}{{/delen/ontvangers}}
{{> delen/doorgifte }}
{{<delen/beveiliging}}{{$kop}}Beveiliging{{/kop}}{{/delen/beveiliging}}
{{> delen/rechten }}
{{> delen/juistheid }}
{{> delen/klacht }}
{{> delen/besluiten }}
{{> delen/cookies }}
{{> delen/kinderen }}
{{> delen/wijzigingen }}
{{> delen/functionaris }}
{{> delen/contact }}

"""#)

private let `Templates/nl/indelingen/per-groep/verklaring.md.mustache` = BuiltinFile(
  path: "Templates/nl/indelingen/per-groep/verklaring.md.mustache",
  text: #"""
{{! Per groep mensen een hoofdstuk, daarna wat voor alle groepen geldt. }}
{{> clausules/kop }}
{{> clausules/wie-vertelt }}
{{> clausules/inleiding }}
{{#groepen}}
## Gegevens van {{naam}} {#groep-{{id}}}

{{> clausules/groep/gegevens }}
{{#heeft_verstrekking}}
{{> clausules/verstrekking }}
{{/heeft_verstrekking}}
{{#verwerkingen}}
### {{kop}} {#doel-{{anker}}}

{{> clausules/verwerking/alles }}
{{/verwerkingen}}
{{#deel_toegang}}
### Inzien, wijzigen en verwijderen {#toegang-{{id}}}

{{> clausules/groep/inzien }}
{{> clausules/mogelijkheden }}
{{> clausules/groep/verwijderverzoek }}
{{/deel_toegang}}
{{#reservekopieen_lijst}}
### Na verwijdering {#reservekopieen-{{id}}}

{{> clausules/reservekopieen }}
{{/reservekopieen_lijst}}
{{#maatregelen_lijst}}
### Beveiliging {#beveiliging-{{id}}}

{{> clausules/groep/beveiliging }}
{{/maatregelen_lijst}}
{{/groepen}}
{{#overige_verwerkingen_lijst}}
## Voor iedereen {#doelen}

{{#overige_verwerkingen}}
### {{kop}} {#doel-{{id}}}

{{> clausules/verwerking/alles }}
{{/overige_verwerkingen}}
{{/overige_verwerkingen_lijst}}
{{#gegevens_bijzonderheden}}
{{> delen/gegevens }}
{{/gegevens_bijzonderheden}}
{{> delen/bronnen }}
{{#deel_ontvangers_algemeen}}
## Andere partijen {#ontvangers}

{{#verstrekking_algemeen}}
{{> clausules/verstrekking }}
{{/verstrekking_algemeen}}
{{> clausules/ontvangers }}
{{> clausules/koppelingen }}
{{/deel_ontvangers_algemeen}}
{{> delen/doorgifte }}
{{#deel_bewaren_algemeen}}
## Hoe lang {{bewaren_wij}} {{uw}} gegevens? {#bewaren}

{{> clausules/bewaren }}
{{#overige_reservekopieen_lijst}}
{{> clausules/reservekopieen-overig }}
{{/overige_reservekopieen_lijst}}
{{/deel_bewaren_algemeen}}
{{> delen/rechten }}
{{> delen/juistheid }}
{{> delen/klacht }}
{{> delen/besluiten }}
{{> delen/cookies }}
{{> delen/kinderen }}
{{#deel_beveiliging_algemeen}}
## Hoe {{beschermen_wij}} {{uw}} gegevens? {#beveiliging}

{{<clausules/beveiliging}}
{{$maatregelen}}
{{> clausules/maatregelen-algemeen }}
{{/maatregelen}}
{{/clausules/beveiliging}}
{{/deel_beveiliging_algemeen}}
{{> delen/wijzigingen }}
{{> delen/functionaris }}
{{> delen/contact }}

"""#)

private let `Templates/nl/indelingen/per-verwerking/verklaring.md.mustache` = BuiltinFile(
  path: "Templates/nl/indelingen/per-verwerking/verklaring.md.mustache",
  text: #"""
{{! Per verwerking een hoofdstuk, daarna wat voor alles geldt. }}
{{> clausules/kop }}
{{> clausules/wie-vertelt }}
{{> clausules/inleiding }}
{{> clausules/contact-vragen }}
{{#verwerkingen}}
## {{kop}} {#doel-{{id}}}

{{> clausules/verwerking/alles }}
{{/verwerkingen}}
{{#gegevens_bijzonderheden}}
## Meer over {{uw}} gegevens {#gegevens}

{{> clausules/gegevens-mogelijk }}
{{> clausules/gegevens-bijzonder }}
{{> clausules/gegevens-verplicht }}
{{> clausules/gegevens-toelichting }}
{{/gegevens_bijzonderheden}}
{{> delen/bronnen }}
{{<delen/ontvangers}}{{$kop}}Andere partijen{{/kop}}{{/delen/ontvangers}}
{{<delen/doorgifte}}{{$kop}}Buiten de Europese Unie{{/kop}}{{/delen/doorgifte}}
{{<delen/bewaren}}{{$kop}}Bewaren{{/kop}}{{/delen/bewaren}}
{{> delen/cookies }}
{{<delen/beveiliging}}{{$kop}}Beveiliging{{/kop}}{{/delen/beveiliging}}
{{<delen/rechten}}{{$kop}}{{Uw}} rechten{{/kop}}{{/delen/rechten}}
{{> delen/juistheid }}
{{<delen/besluiten}}{{$kop}}Besluiten door een computer{{/kop}}{{/delen/besluiten}}
{{> delen/kinderen }}
{{> delen/wijzigingen }}
{{> delen/klacht }}
{{> delen/functionaris }}
{{<delen/contact}}{{$kop}}Contactgegevens{{/kop}}{{/delen/contact}}

"""#)

private let `Templates/nl/indelingen/vraag-en-antwoord/verklaring.md.mustache` = BuiltinFile(
  path: "Templates/nl/indelingen/vraag-en-antwoord/verklaring.md.mustache",
  text: #"""
{{! Vragen als kopjes, met het antwoord eronder. }}
{{> clausules/kop }}
{{> clausules/wie-vertelt }}
{{> clausules/inleiding }}
{{<delen/bronnen}}{{$kop}}Hoe {{komen_wij}} aan {{uw}} gegevens?{{/kop}}{{/delen/bronnen}}
{{> delen/gegevens }}
{{#deel_verwerkingen}}
## Waarvoor {{gebruiken_wij}} {{uw}} gegevens? {#doelen}

Met {{uw}} gegevens {{kunnen_wij}}:

{{#verwerkingen}}
- {{doel}}
{{/verwerkingen}}

{{#verwerkingen}}
{{#heeft_bijzonderheden}}
### {{kop}} {#doel-{{id}}}

{{> clausules/verwerking/alles }}
{{/heeft_bijzonderheden}}
{{/verwerkingen}}
{{/deel_verwerkingen}}
{{<delen/ontvangers}}{{$kop}}Wie kan bij {{uw}} gegevens?{{/kop}}{{/delen/ontvangers}}
{{> delen/doorgifte }}
{{> delen/bewaren }}
{{<delen/rechten}}{{$kop}}Welke rechten {{heeft_u}}?{{/kop}}{{/delen/rechten}}
{{<delen/juistheid}}{{$kop}}Wat als {{uw}} gegevens veranderen?{{/kop}}{{/delen/juistheid}}
{{<delen/klacht}}{{$kop}}Waar {{kunt_u}} een klacht indienen?{{/kop}}{{/delen/klacht}}
{{> delen/besluiten }}
{{<delen/cookies}}{{$kop}}Welke cookies {{gebruiken_wij}}?{{/kop}}{{/delen/cookies}}
{{<delen/kinderen}}{{$kop}}Wat geldt voor kinderen?{{/kop}}{{/delen/kinderen}}
{{> delen/beveiliging }}
{{<delen/wijzigingen}}{{$kop}}Kan deze verklaring veranderen?{{/kop}}{{/delen/wijzigingen}}
{{> delen/functionaris }}
{{<delen/contact}}{{$kop}}Hoe {{bereikt_u}} {{ons}}?{{/kop}}{{/delen/contact}}

"""#)

private let `Templates/nl/overzichten.yaml` = BuiltinFile(
  path: "Templates/nl/overzichten.yaml",
  text: #"""
# De overzichten die `verklaar export` maakt: welke kolommen, in welke volgorde, en hun woorden.
# Een eigen project kan kolommen weglaten, anders noemen of anders zetten.

# Het register van verwerkingsactiviteiten (AVG art. 30). De verplichte kolommen staan in lid 1 en 2;
# grondslag, bron, wet en belang vragen de toezichthouders er graag bij.
register:
  titel: Register van verwerkingsactiviteiten
  alle: [verklaring, rol, organisatie, contact, gezamenlijk, vertegenwoordiger, functionaris, namens, kenmerk, verwerking, doel, betrokkenen, gegevens, gevoelige-gegevens, grondslag, belang, wet, bron, ontvangers, verwerkers, doorgifte, waarborg, bewaartermijn, beveiliging]
  # Lid 1: wie zelf beslist.
  verantwoordelijke: [kenmerk, verwerking, doel, betrokkenen, gegevens, gevoelige-gegevens, grondslag, belang, wet, bron, ontvangers, verwerkers, doorgifte, waarborg, bewaartermijn, beveiliging]
  # Lid 2: wie voor een ander werkt.
  verwerker: [kenmerk, namens, verwerking, doel, betrokkenen, gegevens, verwerkers, doorgifte, waarborg, bewaartermijn, beveiliging]
  # Wat er boven een register staat.
  organisatie: [organisatie, contact, gezamenlijk, vertegenwoordiger, functionaris]

ontvangers:
  titel: Ontvangers en verwerkers
  alle: [verklaring, kenmerk, naam, soort, rol, ontvangt-voor, gegevens, verwerkingen, landen, buiten-eer, waarborg, kopie, verwerkersovereenkomst, afspraken, voorwaarde]
  tabel: [naam, soort, rol, ontvangt-voor, gegevens, verwerkingen, landen, waarborg, verwerkersovereenkomst, voorwaarde]

bewaartermijnen:
  titel: Bewaartermijnen
  alle: [verklaring, geldt-voor, kenmerk, onderwerp, gegevens, bewaartermijn, duur, moment, maximaal, wet, reden, bepaald-door, verwijdering-door]
  tabel: [onderwerp, geldt-voor, gegevens, bewaartermijn, wet, reden, bepaald-door, verwijdering-door]

kolommen:
  verklaring: Verklaring
  rol: Rol
  organisatie: Organisatie
  contact: Contactgegevens
  gezamenlijk: Gezamenlijke verwerkingsverantwoordelijken
  vertegenwoordiger: Vertegenwoordiger in de EU
  functionaris: Functionaris voor gegevensbescherming
  namens: Namens welke verwerkingsverantwoordelijke
  kenmerk: Kenmerk
  verwerking: Verwerking
  doel: Doel van de verwerking
  betrokkenen: Categorieën van betrokkenen
  gegevens: Categorieën van persoonsgegevens
  gevoelige-gegevens: Bijzondere, strafrechtelijke en identificatiegegevens
  grondslag: Grondslag
  belang: Gerechtvaardigd belang
  wet: Wet
  bron: Bron van de gegevens
  ontvangers: Ontvangers
  verwerkers: Verwerkers
  doorgifte: Doorgifte buiten de EER
  waarborg: Waarborg bij doorgifte
  bewaartermijn: Bewaartermijn
  beveiliging: Beveiligingsmaatregelen
  naam: Naam
  soort: Soort
  ontvangt-voor: Ontvangt gegevens voor
  verwerkingen: Verwerkingen
  landen: Landen
  buiten-eer: Buiten de EER
  kopie: Kopie van de waarborg
  verwerkersovereenkomst: Verwerkersovereenkomst
  afspraken: Afspraken
  voorwaarde: Voorwaarde
  geldt-voor: Geldt voor
  onderwerp: Onderwerp
  duur: Duur (ISO 8601)
  moment: Moment
  maximaal: Hoogstens
  reden: Reden
  bepaald-door: Bepaald door
  verwijdering-door: Verwijdering door

antwoorden:
  ja: ja
  nee: nee
  geen: geen
  land-niet-genoemd: buiten de EER, land niet genoemd
  wet-niet-genoemd: een wet die niet genoemd wordt

rollen:
  verantwoordelijke: verwerkingsverantwoordelijke
  verwerker: verwerker

ontvangersrollen:
  verwerker: verwerker
  zelfstandig: zelfstandig verwerkingsverantwoordelijke
  gezamenlijk: gezamenlijk verwerkingsverantwoordelijke
  overheid: overheidsinstantie

gegevenssoorten:
  bijzonder: bijzondere persoonsgegevens
  strafrechtelijk: strafrechtelijke gegevens
  nationaal-nummer: nationaal identificatienummer

waarborgen:
  adequaatheidsbesluit: adequaatheidsbesluit
  privacykader-eu-vs: EU-VS-privacykader
  standaardbepalingen: standaardbepalingen van de Europese Commissie
  bindende-voorschriften: bindende bedrijfsvoorschriften
  uitdrukkelijke-toestemming: uitdrukkelijke toestemming
  overeenkomst: overeenkomst met de betrokkene

# Waar een bewaartermijn voor geldt.
bewaarsoorten:
  verwerking: verwerking
  gegevens: soort gegevens
  algemeen: alle andere gegevens
  reservekopie: reservekopie

"""#)

private let `Templates/nl/wijziging/doen.md.mustache` = BuiltinFile(
  path: "Templates/nl/wijziging/doen.md.mustache",
  text: #"""
{{! Wat mensen bij een wijziging kunnen doen: vragen stellen, bezwaar maken, toestemming intrekken. }}
{{#doen}}
## Wat {{u_kunt}} doen

{{#bezwaar}}
- {{Bent_u}} het er niet mee eens? {{U_mag}} bezwaar maken.
{{/bezwaar}}
{{#toestemming_intrekken}}
- {{U_mag}} toestemming die {{u_heeft}} gegeven, altijd intrekken.
{{/toestemming_intrekken}}
{{#email}}
- {{Heeft_u}} vragen? Mail naar [{{email}}](mailto:{{email}}).
{{/email}}
{{/doen}}

"""#)

private let `Templates/nl/wijziging/kort.md.mustache` = BuiltinFile(
  path: "Templates/nl/wijziging/kort.md.mustache",
  text: #"""
{{! Het bericht over een nieuwe versie, voor een mail: alleen wat mensen moeten weten. }}
{{#datum}}
Vanaf {{datum}} geldt een nieuwe versie van {{onze}} privacyverklaring.
{{/datum}}
{{^datum}}
Er is een nieuwe versie van {{onze}} privacyverklaring.
{{/datum}}
{{#actief_lijst}}
Dit verandert er voor {{jou}}:

{{#actief}}
- {{> wijziging/zin }}
{{/actief}}

{{#meer}}
Er is nog meer veranderd. Lees daarom de nieuwe versie.

{{/meer}}
{{/actief_lijst}}
{{^actief_lijst}}
{{#meer}}
Er is iets veranderd. Lees daarom de nieuwe versie.

{{/meer}}
{{^meer}}
Voor {{jou}} verandert er niets belangrijks.

{{/meer}}
{{/actief_lijst}}
{{> wijziging/doen }}

"""#)

private let `Templates/nl/wijziging/lang.md.mustache` = BuiltinFile(
  path: "Templates/nl/wijziging/lang.md.mustache",
  text: #"""
{{! Het bericht over een nieuwe versie, voor de website. WP260 over wijzigingen. }}
# {{titel}}

{{#datum}}
Vanaf {{datum}} geldt een nieuwe versie van deze verklaring.
{{/datum}}
{{^datum}}
Er is een nieuwe versie van deze verklaring.
{{/datum}}

{{#actief_lijst}}
## Wat er voor {{jou}} verandert

{{#actief}}
- {{> wijziging/zin }}
{{/actief}}

{{/actief_lijst}}
{{#overig_lijst}}
## Wat er {{#actief_lijst}}verder {{/actief_lijst}}verandert

{{#overig}}
- {{> wijziging/zin }}
{{/overig}}

{{/overig_lijst}}
{{#aangevuld}}
De verklaring vertelt ook meer dan eerst.

{{/aangevuld}}
{{#meer}}
Er is {{#verteld}}nog meer{{/verteld}}{{^verteld}}iets{{/verteld}} veranderd. Lees daarom de hele verklaring.

{{/meer}}
{{#tekst}}
Ook zijn er kleine wijzigingen in de tekst.

{{/tekst}}
{{> wijziging/doen }}

"""#)

private let `Templates/nl/wijziging/zin.md.mustache` = BuiltinFile(
  path: "Templates/nl/wijziging/zin.md.mustache",
  text: #"""
{{! Eén wijziging als zin; elke soort heeft haar eigen. }}
{{#diff_purpose_added}}{{Wij_gebruiken}} gegevens voor een nieuw doel: {{doel}}{{#omschrijving}} ({{omschrijving}}){{/omschrijving}}.{{/diff_purpose_added}}{{!
}}{{#diff_purpose_widened}}{{#alleen}}Dat {{wij}} gegevens alleen voor “{{doel}}” {{gebruiken}}, staat niet meer in de verklaring.{{/alleen}}{{^alleen}}Een doel is ruimer geworden: {{nu}}. Eerst was dat: {{was}}.{{/alleen}}{{/diff_purpose_widened}}{{!
}}{{#diff_purpose_removed}}{{Wij_gebruiken}} geen gegevens meer voor “{{doel}}”.{{/diff_purpose_removed}}{{!
}}{{#diff_legal_basis_changed}}De reden waarom {{wij}} gegevens {{mogen}} gebruiken voor “{{doel}}” is nu: {{nu}}. Eerst was dat: {{was}}.{{/diff_legal_basis_changed}}{{!
}}{{#diff_legal_basis_removed}}De reden waarom {{wij}} gegevens {{mogen}} gebruiken voor “{{doel}}” staat niet meer in de verklaring.{{/diff_legal_basis_removed}}{{!
}}{{#diff_legitimate_interest_changed}}Het belang bij “{{doel}}” is nu: {{nu}}. Eerst was dat: {{was}}.{{/diff_legitimate_interest_changed}}{{!
}}{{#diff_retention_lengthened}}{{Wij_bewaren}} {{#reservekopie}}reservekopieën{{#groepen}} met gegevens van {{groepen}}{{/groepen}}{{/reservekopie}}{{^reservekopie}}gegevens{{#doel}} voor “{{doel}}”{{/doel}}{{/reservekopie}} langer: {{nu}}. Eerst was dat: {{was}}.{{/diff_retention_lengthened}}{{!
}}{{#diff_retention_shortened}}{{Wij_bewaren}} {{#reservekopie}}reservekopieën{{#groepen}} met gegevens van {{groepen}}{{/groepen}}{{/reservekopie}}{{^reservekopie}}gegevens{{#doel}} voor “{{doel}}”{{/doel}}{{/reservekopie}} korter: {{nu}}. Eerst was dat: {{was}}.{{/diff_retention_shortened}}{{!
}}{{#diff_retention_made_vague}}De bewaartermijn{{#reservekopie}} van reservekopieën{{/reservekopie}}{{#doel}} voor “{{doel}}”{{/doel}} is nu: {{nu}}. Eerst was dat: {{was}}.{{/diff_retention_made_vague}}{{!
}}{{#diff_retention_removed}}De bewaartermijn{{#reservekopie}} van reservekopieën{{/reservekopie}}{{#doel}} voor “{{doel}}”{{/doel}} staat niet meer in de verklaring. Eerst was dat: {{was}}.{{/diff_retention_removed}}{{!
}}{{#diff_retention_start_changed}}De bewaartermijn{{#reservekopie}} van reservekopieën{{/reservekopie}}{{#doel}} voor “{{doel}}”{{/doel}} is nu: {{nu}}. Eerst was dat: {{was}}.{{/diff_retention_start_changed}}{{!
}}{{#diff_recipient_added}}{{Wij_delen}} gegevens nu ook met {{ontvanger}}.{{/diff_recipient_added}}{{!
}}{{#diff_recipient_removed}}{{Wij_delen}} geen gegevens meer met {{ontvanger}}.{{/diff_recipient_removed}}{{!
}}{{#diff_recipient_made_vague}}Een ontvanger van gegevens heet nu: {{nu}}. Eerst was dat: {{was}}.{{/diff_recipient_made_vague}}{{!
}}{{#diff_sharing_denial_dropped}}{{#verkoop}}{{Wij_kunnen}} gegevens nu ook verkopen.{{/verkoop}}{{!
}}{{#commercieel}}Anderen kunnen gegevens nu ook krijgen voor commerciële doelen.{{/commercieel}}{{!
}}{{#rechtstreeks}}Anderen kunnen nu zelf bij de gegevens.{{/rechtstreeks}}{{!
}}{{#vaker}}{{Wij_kunnen}} gegevens nu vaker met anderen delen.{{/vaker}}{{/diff_sharing_denial_dropped}}{{!
}}{{#diff_transfer_added}}Gegevens gaan nu ook naar een land buiten de Europese Economische Ruimte{{#land}}: {{land}}{{/land}}.{{/diff_transfer_added}}{{!
}}{{#diff_transfer_country_added}}Gegevens gaan nu ook naar {{land}}.{{/diff_transfer_country_added}}{{!
}}{{#diff_transfer_safeguard_changed}}De bescherming van gegevens buiten de Europese Economische Ruimte is veranderd.{{/diff_transfer_safeguard_changed}}{{!
}}{{#diff_transfer_safeguard_removed}}De bescherming van gegevens buiten de Europese Economische Ruimte staat niet meer in de verklaring.{{/diff_transfer_safeguard_removed}}{{!
}}{{#diff_data_category_added}}{{Wij_gebruiken}} nu ook: {{gegevens}}.{{/diff_data_category_added}}{{!
}}{{#diff_special_data_added}}{{Wij_gebruiken}} nu ook gevoelige gegevens: {{gegevens}}.{{/diff_special_data_added}}{{!
}}{{#diff_data_category_removed}}{{Wij_gebruiken}} niet meer: {{gegevens}}.{{/diff_data_category_removed}}{{!
}}{{#diff_right_removed}}Het recht “{{recht}}” staat niet meer in de verklaring.{{/diff_right_removed}}{{!
}}{{#diff_right_added}}Het recht “{{recht}}” staat nu in de verklaring.{{/diff_right_added}}{{!
}}{{#diff_right_made_harder}}{{#identiteit}}{{Vraagt_u}} iets over {{uw}} gegevens? Dan {{moet_u}} nu vaker laten zien wie {{u_bent}}.{{/identiteit}}{{!
}}{{#kosten}}Een verzoek over {{uw}} gegevens is niet meer altijd gratis.{{/kosten}}{{!
}}{{#antwoord}}{{Wij_antwoorden}} nu binnen {{nu}} op een verzoek. Eerst was dat binnen {{was}}.{{/antwoord}}{{!
}}{{#zelf}}“{{recht}}” {{kunt_u}} niet meer zelf: {{u_moet}} het nu vragen.{{/zelf}}{{!
}}{{#voorwaarde}}Het recht “{{recht}}” geldt niet meer voor iedereen.{{/voorwaarde}}{{/diff_right_made_harder}}{{!
}}{{#diff_rights_channel_changed}}Verzoeken over {{uw}} gegevens gaan nu naar {{nu}}. Eerst was dat {{was}}.{{/diff_rights_channel_changed}}{{!
}}{{#diff_authority_removed}}De toezichthouder staat niet meer in de verklaring.{{/diff_authority_removed}}{{!
}}{{#diff_authority_changed}}De toezichthouder is nu: {{toezichthouder}}. Eerst was dat: {{eerdere_toezichthouder}}.{{/diff_authority_changed}}{{!
}}{{#diff_controller_changed}}De organisatie heet nu {{nu}}. Eerst was dat {{was}}.{{/diff_controller_changed}}{{!
}}{{#diff_contact_changed}}De contactgegevens zijn veranderd: {{nu}}. Eerst was dat {{was}}.{{/diff_contact_changed}}{{!
}}{{#diff_dpo_removed}}De functionaris voor gegevensbescherming staat niet meer in de verklaring.{{/diff_dpo_removed}}{{!
}}{{#diff_automated_added}}Een computer neemt nu een besluit over {{nu}}.{{/diff_automated_added}}{{!
}}{{#diff_profiling_added}}{{Wij_volgen}} nu: {{nu}}.{{/diff_profiling_added}}{{!
}}{{#diff_optin_to_optout}}Voor “{{doel}}” {{vragen_wij}} vooraf geen toestemming meer.{{/diff_optin_to_optout}}{{!
}}{{#diff_marketing_channel_added}}{{Wij_sturen}} reclame nu ook via {{kanaal}}.{{/diff_marketing_channel_added}}{{!
}}{{#diff_optout_removed}}Hoe {{u}} reclame stopt, staat niet meer in de verklaring.{{/diff_optout_removed}}{{!
}}{{#diff_cookie_kind_added}}{{Wij_plaatsen}} nu ook cookies van de soort “{{soort}}”.{{/diff_cookie_kind_added}}{{!
}}{{#diff_cookie_consent_removed}}{{Wij_vragen}} geen toestemming meer voor cookies.{{/diff_cookie_consent_removed}}{{!
}}{{#diff_children_age_changed}}De leeftijdsgrens voor kinderen is nu {{nu}} jaar. Eerst was dat {{was}} jaar.{{/diff_children_age_changed}}{{!
}}{{#diff_source_added}}{{Wij_krijgen}} gegevens nu ook via {{bron}}.{{/diff_source_added}}{{!
}}{{#diff_mandatory_changed}}Nu verplicht: {{wat}}. Eerst was dat vrijwillig.{{/diff_mandatory_changed}}{{!
}}{{#diff_changes_clause_weakened}}Wijzigingen {{melden_wij}} voortaan minder actief.{{/diff_changes_clause_weakened}}{{!
}}{{#diff_law_outdated}}De verklaring noemt een andere wet.{{/diff_law_outdated}}{{!
}}{{#diff_security_removed}}Deze maatregel voor beveiliging staat niet meer in de verklaring: {{was}}.{{/diff_security_removed}}{{!
}}{{#diff_processor_duty_dropped}}{{Wij_sturen}} {{was}} geen bericht meer over een verzoek om gegevens te verwijderen.{{/diff_processor_duty_dropped}}{{!
}}{{#diff_detail_changed}}{{#gegevens}}Voor “{{doel}}” {{gebruiken_wij}} nu ook: {{gegevens}}.{{/gegevens}}{{#ontvanger}}Voor “{{doel}}” {{delen_wij}} gegevens nu ook met {{ontvanger}}.{{/ontvanger}}{{/diff_detail_changed}}
"""#)

private let `Templates/nl/woorden.yaml` = BuiltinFile(
  path: "Templates/nl/woorden.yaml",
  text: #"""
# Losse woorden en zinsdelen waarmee de verklaring wordt opgebouwd. Hele zinnen staan in clausules/.
# Tussen accolades staat wat het programma invult; {u}, {uw} en {onze} passen zich aan.

maanden: [januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december]

datum: "{dag} {maand} {jaar}"

# De titel van een verklaring die er zelf geen noemt.
titel: "Privacyverklaring {organisatie}"

# De titel van de cookieverklaring.
cookietitel: "Cookieverklaring {organisatie}"

# Bij elke eenheid eerst het enkelvoud en dan het meervoud.
eenheden:
  uur: [uur, uur]
  dag: [dag, dagen]
  week: [week, weken]
  maand: [maand, maanden]
  jaar: [jaar, jaar]

duur: "{aantal} {eenheid}"

# Wat tussen de delen van een opsomming staat.
opsomming:
  tussen: ", "
  laatste: " en "
  # Als in een van de delen zelf al “en” staat.
  laatste-lang: ", en "
  laatste-of: " of "

# Achter “wij bewaren uw gegevens”.
termijn:
  vast: "{duur}"
  vast-vanaf: "tot {duur} {moment}"
  maximaal: "maximaal {duur}"
  maximaal-vanaf: "maximaal {duur} {moment}"
  tot: "tot {moment}"
  tot-daarna: "tot {moment}, en daarna nog {duur}"
  zolang: "zolang {moment}"
  vaag: "{moment}"
  onbepaald: "voor onbepaalde tijd"
  onbepaald-tenzij: "voor onbepaalde tijd, tenzij {moment}"

cookietermijn:
  sessie: "tot {u} de browser sluit"
  duur: "{duur}"

# De eerste vorm staat achter “u kunt zelf”, de tweede achter “u kunt ons vragen om”.
mogelijkheden:
  inzien: ["{uw} gegevens inzien", "{uw} gegevens te laten zien"]
  wijzigen: ["{uw} gegevens wijzigen", "{uw} gegevens te wijzigen"]
  verwijderen: ["{uw} gegevens verwijderen", "{uw} gegevens te verwijderen"]
  account-verwijderen: ["{uw} account verwijderen", "{uw} account te verwijderen"]
  downloaden: ["{uw} gegevens downloaden", "{uw} gegevens te sturen"]
  uitschrijven: ["{uzelf} uitschrijven", "{u} uit te schrijven"]

kanalen:
  e-mail: per e-mail
  post: per post
  telefoon: per telefoon
  sms: per sms
  whatsapp: via WhatsApp
  app: "via {onze} app"
  sociale-media: via sociale media

opslag:
  Nederland: in Nederland
  België: in België
  EU: binnen de EU
  EER: binnen de Europese Economische Ruimte (EER)

grondslagen:
  toestemming: toestemming
  overeenkomst: overeenkomst
  wettelijke-verplichting: wettelijke verplichting
  vitaal-belang: vitaal belang
  publieke-taak: taak van algemeen belang
  gerechtvaardigd-belang: gerechtvaardigd belang

rechten:
  inzage: Inzage
  rectificatie: Verbeteren
  verwijdering: Verwijderen
  beperking: Tijdelijk niet gebruiken
  overdraagbaarheid: Meenemen
  bezwaar: Bezwaar
  toestemming-intrekken: Toestemming intrekken
  menselijke-tussenkomst: Een mens laten meekijken

# In het kort: achter “u mag uw gegevens”.
rechten-gegevens:
  inzage: inzien
  rectificatie: laten verbeteren
  verwijdering: laten wissen
  beperking: tijdelijk niet laten gebruiken
  overdraagbaarheid: meenemen

# In het kort: achter “u mag ook”.
rechten-anders:
  bezwaar: bezwaar maken
  toestemming-intrekken: "{uw} toestemming intrekken"
  menselijke-tussenkomst: een mens naar een besluit laten kijken

# Een verzoek dat klaarstaat als e-mail: de woorden van de link, het onderwerp, en wat de lezer schrijft.
verzoeken:
  inzage:
    - Vraag om inzage
    - Verzoek om inzage in mijn persoonsgegevens
    - "{wilt} mij laten weten welke persoonsgegevens {ontvanger} van mij {heeft}, en mij daarvan een kopie sturen?"
  rectificatie:
    - Vraag om verbetering
    - Verzoek om mijn persoonsgegevens te verbeteren
    - "{wilt} mijn persoonsgegevens verbeteren? Dit klopt niet: [vul in]. Dit moet het zijn: [vul in]."
  verwijdering:
    - Vraag om verwijdering
    - Verzoek om mijn persoonsgegevens te wissen
    - "{wilt} mijn persoonsgegevens wissen? Het gaat om: [vul in welke]."
  beperking:
    - Vraag om een tijdelijke stop
    - Verzoek om mijn persoonsgegevens tijdelijk niet te gebruiken
    - "{wilt} mijn persoonsgegevens tijdelijk niet gebruiken? Het gaat om: [vul in welke]. De reden is: [vul in]."
  overdraagbaarheid:
    - "Vraag {uw} gegevens op"
    - Verzoek om mijn persoonsgegevens mee te nemen
    - "{wilt} mij mijn persoonsgegevens sturen in een bestand dat ik aan een andere organisatie kan geven?"
  bezwaar:
    - Maak bezwaar per e-mail
    - Bezwaar tegen het gebruik van mijn persoonsgegevens
    - "Ik maak bezwaar tegen het gebruik van mijn persoonsgegevens voor: [vul in]. De reden is (bij reclame niet nodig): [vul in]."
  toestemming-intrekken:
    - "Trek {uw} toestemming in"
    - Ik trek mijn toestemming in
    - "Ik trek mijn toestemming in voor: [vul in]."
  menselijke-tussenkomst:
    - Vraag of een mens meekijkt
    - Verzoek om een mens te laten kijken naar een besluit
    - "{wilt} een medewerker laten kijken naar een besluit dat een computer over mij nam? Het gaat om: [vul in welk besluit]."

# Het begin en het eind van zo’n e-mail, en de woorden voor de ontvanger:
# [in een verklaring met u, in een met je, in een met je en ik].
e-mail:
  aanhef: ["Geachte heer of mevrouw,", "Hallo,", "Hallo,"]
  grond: ["Mijn recht hierop staat in {artikel}.", "Mijn recht hierop staat in {artikel}.", "Mijn recht hierop staat in {artikel}."]
  groet: ["Met vriendelijke groet,", "Groeten van", "Groeten van"]
  invullen: ["[vul in: {wat}]", "[vul in: {wat}]", "[vul in: {wat}]"]
  naam: ["uw naam", "je naam", "je naam"]
  wilt: ["Wilt u", "Willen jullie", "Wil je"]
  ontvanger: [u, jullie, je]
  heeft: [heeft, hebben, hebt]

cookiesoorten:
  noodzakelijk: noodzakelijk
  functioneel: functioneel
  statistiek: statistiek
  marketing: marketing
  sociale-media: sociale media

meldwijzen:
  apart: apart
  e-mail: per e-mail
  site: op de website
  brief: per brief
  account: "in {uw} account"

# Achter “wij geven uw gegevens niet aan anderen, behalve”.
behalve:
  dienst: als dat nodig is voor de dienst
  wet: als de wet dat vraagt
  toestemming: "met {uw} toestemming"
  uitdrukkelijke-toestemming: "met {uw} uitdrukkelijke toestemming"

# Het bericht over een nieuwe versie.
wijziging:
  titel: "Wat er verandert in de privacyverklaring van {naam}"

"""#)

private let `Templates/overzichten/overzicht.html.mustache` = BuiltinFile(
  path: "Templates/overzichten/overzicht.html.mustache",
  text: #"""
{{! Een overzicht als pagina: een tabel per verklaring. De stijl zit erin; verder vraagt de pagina niets op. }}
<!doctype html>
<html lang="{{taal}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '{{stijl_hash}}'; base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>{{titel}}</title>
<style>{{{stijl}}}</style>
</head>
<body>
<main>
<h1>{{titel}}</h1>
<p class="feit">Een lege plek betekent dat de definitie het niet zegt.</p>
{{#verklaringen}}
<section>
<h2 id="{{id}}">{{titel}}</h2>
{{#ingangsdatum}}
<p class="feit">Geldig vanaf {{ingangsdatum}}.</p>
{{/ingangsdatum}}
{{#rijen_lijst}}
<div class="tabel breed">
<table aria-labelledby="{{id}}">
<thead>
<tr>
{{#kolommen}}
<th scope="col">{{kop}}</th>
{{/kolommen}}
</tr>
</thead>
<tbody>
{{#rijen}}
<tr>
{{#eerste}}
<th scope="row">{{^onbekend}}{{#tekst}}{{tekst}}{{/tekst}}{{#teksten_lijst}}{{#teksten}}{{tekst}}<br>{{/teksten}}{{/teksten_lijst}}{{/onbekend}}{{#onbekend}}<span class="stil">zonder naam</span>{{/onbekend}}</th>
{{/eerste}}
{{#cellen}}
<td data-kop="{{kop}}">{{#tekst}}{{tekst}}{{/tekst}}{{#teksten_lijst}}<ul>{{#teksten}}<li>{{tekst}}</li>{{/teksten}}</ul>{{/teksten_lijst}}</td>
{{/cellen}}
</tr>
{{/rijen}}
</tbody>
</table>
</div>
{{/rijen_lijst}}
{{^rijen_lijst}}
<p>De definitie zegt hier niets over.</p>
{{/rijen_lijst}}
</section>
{{/verklaringen}}
</main>
</body>
</html>

"""#)

private let `Templates/overzichten/register.html.mustache` = BuiltinFile(
  path: "Templates/overzichten/register.html.mustache",
  text: #"""
{{! Het register van verwerkingsactiviteiten als pagina. AVG art. 30. De stijl zit erin; verder vraagt de pagina niets op. }}
<!doctype html>
<html lang="{{taal}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '{{stijl_hash}}'; base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>{{titel}}</title>
<style>{{{stijl}}}</style>
</head>
<body>
<main>
<h1>{{titel}}</h1>
<p class="feit">Artikel 30 AVG. Dit register komt uit dezelfde definities als de privacyverklaringen.</p>
{{#verklaringen}}
<section>
<h2 id="{{id}}">{{naam}}</h2>
{{#ingangsdatum}}
<p class="feit">{{titel}}, geldig vanaf {{ingangsdatum}}.</p>
{{/ingangsdatum}}
<div class="tabel veld">
<table>
<caption>Wie dit register bijhoudt</caption>
<tbody>
{{#organisatie}}
<tr><th scope="row">{{kop}}</th><td>{{#tekst}}{{tekst}}{{/tekst}}{{#teksten_lijst}}<ul>{{#teksten}}<li>{{tekst}}</li>{{/teksten}}</ul>{{/teksten_lijst}}{{#onbekend}}<span class="stil">De definitie zegt dit niet.</span>{{/onbekend}}</td></tr>
{{/organisatie}}
</tbody>
</table>
</div>
{{#delen}}
<section>
<h3 id="{{id}}--{{deel}}">{{#verantwoordelijke}}Als verwerkingsverantwoordelijke{{/verantwoordelijke}}{{#verwerker}}Als verwerker{{/verwerker}}{{#rol_onbekend}}In een rol die de definitie niet noemt{{/rol_onbekend}}</h3>
{{#verwerkingen}}
<div class="tabel veld">
<table>
<caption>{{#kop}}{{#tekst}}{{tekst}}{{/tekst}}{{#onbekend}}Niet bij een verwerking genoemd{{/onbekend}}{{/kop}}</caption>
<tbody>
{{#velden}}
<tr><th scope="row">{{kop}}</th><td>{{#tekst}}{{tekst}}{{/tekst}}{{#teksten_lijst}}<ul>{{#teksten}}<li>{{tekst}}</li>{{/teksten}}</ul>{{/teksten_lijst}}{{#onbekend}}<span class="stil">De definitie zegt dit niet.</span>{{/onbekend}}</td></tr>
{{/velden}}
</tbody>
</table>
</div>
{{/verwerkingen}}
</section>
{{/delen}}
</section>
{{/verklaringen}}
</main>
</body>
</html>

"""#)

private let `Templates/overzichten/stijl.css` = BuiltinFile(
  path: "Templates/overzichten/stijl.css",
  text: #"""
:root { --tekst: #1d2327; --zacht: #545e66; --lijn: #d4d2ca; --vlak: #fff; --kop: #f3f1ea; --accent: #0b5a8a; }
@media (prefers-color-scheme: dark) { :root { --tekst: #e6e4de; --zacht: #a9b2b8; --lijn: #39434a; --vlak: #14181b; --kop: #1f262a; --accent: #8cc7ee; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 80rem; padding: 2rem 1.25rem 4rem; background: var(--vlak); color: var(--tekst); font: 1rem/1.55 system-ui, "DejaVu Sans", sans-serif; overflow-wrap: anywhere; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
h1 { font-size: 1.8rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.4rem; margin: 3rem 0 .75rem; padding-top: 1.25rem; border-top: 2px solid var(--lijn); }
h3 { font-size: 1.1rem; margin: 2rem 0 .75rem; }
.feit, .stil { color: var(--zacht); }
.tabel { margin: 1rem 0 2rem; border: 1px solid var(--lijn); border-radius: .3rem; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
caption { text-align: left; font-weight: 600; padding: .7rem .75rem; background: var(--kop); }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem; border-top: 1px solid var(--lijn); }
thead th { background: var(--kop); }
.breed table { font-size: .82rem; }
.breed th, .breed td { min-width: 8.3em; padding: .4rem .3rem; }
.breed thead th { overflow-wrap: break-word; }
.breed td { hyphens: auto; }
.breed th:first-child, .breed td:first-child { padding-left: .75rem; }
.veld th { width: 18rem; font-weight: 600; }
td ul { margin: 0; padding-left: 1rem; }
@media screen and (max-width: 79.9rem) {
  .breed table, .breed tbody, .breed tr, .breed tbody th, .breed td { display: block; width: auto; }
  .breed thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .breed table { font-size: .92rem; }
  .breed tbody th { background: var(--kop); font-size: 1.05em; }
  .breed td { border: 0; padding: .3rem .75rem; }
  .breed td::before { content: attr(data-kop); display: block; color: var(--zacht); font-weight: 600; }
}
@media screen and (max-width: 40rem) {
  .veld table, .veld caption, .veld tbody, .veld tr, .veld th, .veld td { display: block; width: auto; }
  .veld td { border-top: 0; padding-top: 0; }
}
@media print { @page { size: A4 landscape; margin: 14mm; } :root { --tekst: #000; --zacht: #333; --lijn: #999; --vlak: #fff; --kop: #eee; --accent: #000; } body { max-width: none; padding: 0; font-size: 9.5pt; } .tabel { border: 0; } thead { display: table-header-group; } tr { break-inside: avoid; } h2, h3, caption { break-after: avoid; } }

"""#)

private let `Templates/rapport/scan.html.mustache` = BuiltinFile(
  path: "Templates/rapport/scan.html.mustache",
  text: #"""
{{! Wat er in bestaande verklaringen gevonden is, als één pagina om te lezen, te printen en te bewaren. De woorden staan in words.yaml onder page, in twee talen. }}
<!doctype html>
<html lang="{{taal}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<title>{{titel}}{{#een}} – {{een}}{{/een}}</title>
<style>
:root { color-scheme: light dark; --tekst: #1d2327; --zacht: #545e66; --lijn: #d4d2ca; --vlak: #fff; --blok: #f5f3ee; --goed: #1d6b3f; --vaag: #805300; --weg: #a3231d; --licht: #fbe9a9; }
@media (prefers-color-scheme: dark) { :root { --tekst: #e6e4de; --zacht: #a9b2b8; --lijn: #39434a; --vlak: #14181b; --blok: #1d2327; --goed: #7fd0a0; --vaag: #e6b968; --weg: #f09a94; --licht: #5a4a13; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 54rem; padding: 2rem 1.25rem 4rem; background: var(--vlak); color: var(--tekst); font: 1rem/1.55 system-ui, "DejaVu Sans", sans-serif; overflow-wrap: break-word; }
h1 { font-size: 1.8rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.5rem 0 .75rem; padding-top: 1rem; border-top: 2px solid var(--lijn); }
h3 { font-size: 1.08rem; margin: 2rem 0 .25rem; }
h4 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
p { margin: .4rem 0 .8rem; max-width: 44rem; }
a { color: inherit; }
.uitleg, .plaats { color: var(--zacht); font-size: .9rem; }
.let-op { background: var(--blok); border-left: 4px solid var(--vaag); padding: .8rem 1rem; max-width: none; }
.feiten { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1.25rem; margin: .5rem 0 1rem; }
.feiten dt { color: var(--zacht); }
.feiten dd { margin: 0; }
.tellers { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1rem 0; padding: 0; list-style: none; }
.tellers li { background: var(--blok); border-top: 4px solid currentColor; padding: .5rem 1rem; margin: 0; min-width: 8.5rem; }
.tellers b { display: block; font-size: 1.7rem; line-height: 1.2; }
.tellers span { color: var(--tekst); }
table { border-collapse: collapse; width: 100%; font-size: .94rem; margin: .5rem 0 1rem; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { text-align: left; vertical-align: top; padding: .45rem .9rem .45rem 0; border-bottom: 1px solid var(--lijn); }
tbody th { width: 30%; font-weight: 600; }
.getal { text-align: right; white-space: nowrap; }
.present { color: var(--goed); } .vague { color: var(--vaag); } .absent { color: var(--weg); }
.lijst { columns: 2; column-gap: 2rem; padding-left: 1.2rem; margin: .4rem 0 1rem; }
.lijst li { break-inside: avoid; margin-bottom: .15rem; }
.bevindingen { padding-left: 1.6rem; margin: .5rem 0 1rem; }
.bevindingen li { margin-bottom: 1rem; }
.bevindingen strong { font-weight: 600; }
blockquote { margin: .3rem 0; padding: .1rem 0 .1rem .8rem; border-left: 3px solid var(--lijn); }
mark { background: var(--licht); color: inherit; padding: 0 .1em; }
@media print {
  @page { size: A4; margin: 18mm 16mm; }
  :root { --tekst: #000; --zacht: #444; --vlak: #fff; --blok: #fff; --lijn: #999; --licht: #ddd; --goed: #000; --vaag: #000; --weg: #000; }
  html { font-size: 9.5pt; }
  body { max-width: none; padding: 0; }
  .let-op, .tellers li { border: 1px solid #999; }
  thead { display: table-header-group; }
  tr, li, blockquote { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  section { break-before: page; }
  section:first-of-type { break-before: auto; }
}
@media (max-width: 36rem) {
  .lijst { columns: 1; }
  .feiten { grid-template-columns: 1fr; gap: 0; }
  .feiten dd { margin-bottom: .4rem; }
  .citaten th, .citaten td { display: block; width: auto; border: 0; padding: .1rem 0; }
  .citaten tr { display: block; padding: .5rem 0; border-bottom: 1px solid var(--lijn); }
  .citaten thead { display: none; }
}
</style>
</head>
<body>
<main>
<h1>{{titel}}</h1>
<dl class="feiten">
<dt>{{w.read-on}}</dt><dd>{{datum}}</dd>
<dt>{{w.read-by}}</dt><dd>verklaar {{versie}}</dd>
</dl>
<p class="let-op">{{w.caution}}</p>
{{#overzicht}}
<h2>{{w.overview}}</h2>
<table>
<caption>{{w.overview}}</caption>
<thead><tr><th scope="col">{{w.document}}</th><th scope="col" class="getal">{{w.found}}</th><th scope="col" class="getal">{{w.vague}}</th><th scope="col" class="getal">{{w.not-found}}</th><th scope="col" class="getal">{{w.findings}}</th></tr></thead>
<tbody>
{{#documenten}}
<tr><th scope="row"><a href="#d{{nummer}}">{{pad}}</a></th>{{#verklaring}}<td class="getal">{{gevonden}}</td><td class="getal">{{vaag}}</td><td class="getal">{{niet-gevonden}}</td><td class="getal">{{aantal-bevindingen}}</td>{{/verklaring}}{{#geen-verklaring}}<td colspan="4">{{geen-verklaring}}</td>{{/geen-verklaring}}</tr>
{{/documenten}}
</tbody>
</table>
{{/overzicht}}
{{#documenten}}
<section aria-labelledby="d{{nummer}}">
<h2 id="d{{nummer}}">{{pad}}</h2>
{{#geen-verklaring}}
<p>{{geen-verklaring}}</p>
{{/geen-verklaring}}
{{#verklaring}}
<dl class="feiten">
<dt>{{w.law}}</dt><dd>{{recht}}</dd>
{{#versiedatum}}
<dt>{{w.dated}}</dt><dd>{{versiedatum}}</dd>
{{/versiedatum}}
</dl>
<ul class="tellers">
<li class="absent"><b>{{niet-gevonden}}</b> <span>{{w.not-found}}</span></li>
<li class="vague"><b>{{vaag}}</b> <span>{{w.vague}}</span></li>
<li class="present"><b>{{gevonden}}</b> <span>{{w.found}}, {{w.of}} {{gevraagd}}</span></li>
</ul>
{{#groepen}}
<h3>{{kop}}</h3>
<p class="uitleg">{{uitleg}}</p>
<ol class="bevindingen">
{{#bevindingen}}
<li><strong>{{melding}}</strong> {{advies}}{{#zin}}<blockquote>{{voor}}<mark>{{woorden}}</mark>{{na}} <span class="plaats">{{w.line}} {{regel}}</span></blockquote>{{/zin}}{{^zin}}<br>{{/zin}}<span class="plaats">{{wet}} · {{naam}}</span></li>
{{/bevindingen}}
</ol>
{{/groepen}}
{{#schoon}}
<p>{{w.clean}}</p>
{{/schoon}}
{{#ontbreekt-lijst}}
<h3>{{w.not-found}}</h3>
<p class="uitleg">{{w.not-found-why}}</p>
<ul class="lijst">
{{#ontbreekt}}
<li>{{naam}}</li>
{{/ontbreekt}}
</ul>
{{/ontbreekt-lijst}}
{{#soorten}}
<h3>{{kop}}</h3>
<p class="uitleg">{{uitleg}}</p>
<table class="citaten">
<caption>{{kop}}</caption>
<thead><tr><th scope="col">{{w.part}}</th><th scope="col">{{w.in-text}}</th></tr></thead>
<tbody>
{{#onderdelen}}
<tr><th scope="row">{{naam}}</th><td>{{voor}}<mark>{{woorden}}</mark>{{na}} <span class="plaats">{{w.line}} {{regel}}</span></td></tr>
{{/onderdelen}}
</tbody>
</table>
{{/soorten}}
{{#niet-van-toepassing}}
<h3>{{w.not-applicable}}</h3>
<p>{{niet-van-toepassing}}</p>
{{/niet-van-toepassing}}
<h3>{{w.reading}}</h3>
<p class="uitleg">{{w.reading-why}}</p>
<dl class="feiten">
<dt>{{w.words}}</dt><dd>{{woordental}}</dd>
<dt>{{w.sentences}}</dt><dd>{{zinnen}}</dd>
<dt>{{w.average}}</dt><dd>{{gemiddeld}}</dd>
<dt>{{w.ease}}</dt><dd>{{leesgemak}}</dd>
<dt>{{w.formal}}</dt><dd>{{formeel}}</dd>
<dt>{{w.informal}}</dt><dd>{{informeel}}</dd>
{{#moeilijk}}
<dt>{{w.hard}}</dt><dd>{{moeilijk}}</dd>
{{/moeilijk}}
</dl>
{{#lange-zinnen-lijst}}
<h4>{{w.longest}}</h4>
<ol class="bevindingen">
{{#lange-zinnen}}
<li>{{aantal}} {{w.long}}: <q>{{zin}}</q> <span class="plaats">{{w.line}} {{regel}}</span></li>
{{/lange-zinnen}}
</ol>
{{/lange-zinnen-lijst}}
{{/verklaring}}
</section>
{{/documenten}}
</main>
</body>
</html>

"""#)

private let `Templates/site/cookies.html.mustache` = BuiltinFile(
  path: "Templates/site/cookies.html.mustache",
  text: #"""
{{! De cookieverklaring als pagina. Alle tekst staat in de verklaring zelf; hier staat alleen het raam. }}
<!doctype html>
<html lang="{{taal}}">
<head>
{{> site/hoofd.html }}
<title>{{titel}}</title>
<meta name="description" content="{{titel}}{{#ingangsdatum}}, geldig vanaf {{ingangsdatum}}{{/ingangsdatum}}.">
{{#adres}}
<link rel="canonical" href="{{adres}}cookies.html">
{{/adres}}
</head>
<body>
<a class="spring" href="#inhoud">Naar de tekst</a>
<header class="kop">
{{> site/merk.html }}
<p><a href="index.html">Privacyverklaring</a> <a href="{{wortel}}index.html">Alle verklaringen</a></p>
</header>
<div class="raam">
{{#inhoudsopgave_lijst}}
<nav class="opgave" aria-label="Op deze pagina">
<details>
<summary>Op deze pagina</summary>
<ol>
{{#inhoudsopgave}}
<li><a href="#{{id}}">{{{tekst}}}</a></li>
{{/inhoudsopgave}}
</ol>
</details>
</nav>
{{/inhoudsopgave_lijst}}
<main id="inhoud">
{{{kop}}}
{{#deel_stand}}
<p class="stand">{{#stand}}<span>{{{stand}}}</span>{{/stand}}</p>
{{/deel_stand}}
{{{verklaring}}}
</main>
</div>
<footer class="voet">
<p>{{titel}}{{#versie}}, versie {{versie}}{{/versie}}{{#ingangsdatum}}, geldig vanaf {{ingangsdatum}}{{/ingangsdatum}}</p>
</footer>
</body>
</html>

"""#)

private let `Templates/site/fragment.html.mustache` = BuiltinFile(
  path: "Templates/site/fragment.html.mustache",
  text: #"""
{{! Een verklaring om in een andere pagina te zetten: alleen de hoofdstukken, zonder stijl. De titel laat de andere pagina zien. }}
<section class="{{voorvoegsel}}" lang="{{taal}}" aria-label="{{titel}}">
{{{verklaring}}}
</section>

"""#)

private let `Templates/site/hoofd.html.mustache` = BuiltinFile(
  path: "Templates/site/hoofd.html.mustache",
  text: #"""
{{! Wat elke pagina in haar kop heeft. Het beleid laat alleen eigen stijl, beelden en letters toe, en geen script; data: is er voor het lege pictogram, waarmee een browser niet om favicon.ico vraagt. }}
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="{{wortel}}stijl.css">
{{#logo}}
<link rel="icon" href="{{wortel}}{{logo}}">
{{/logo}}
{{^logo}}
<link rel="icon" href="data:,">
{{/logo}}

"""#)

private let `Templates/site/index.html.mustache` = BuiltinFile(
  path: "Templates/site/index.html.mustache",
  text: #"""
{{! De lijst van alle verklaringen. }}
<!doctype html>
<html lang="nl">
<head>
{{> site/hoofd.html }}
<title>Privacyverklaringen</title>
{{#adres}}
<link rel="canonical" href="{{adres}}">
{{/adres}}
{{#nieuwsbron}}
<link rel="alternate" type="application/atom+xml" title="Wijzigingen van privacyverklaringen" href="wijzigingen.atom">
{{/nieuwsbron}}
</head>
<body>
<a class="spring" href="#inhoud">Naar de lijst</a>
<main id="inhoud" class="lijst">
{{#logo}}
<p class="merk"><img src="{{logo}}" alt=""></p>
{{/logo}}
<h1>Privacyverklaringen</h1>
{{#letters_lijst}}
<nav aria-label="Op letter">
<ul class="letters">
{{#letters}}
<li><a href="#{{anker}}">{{#letter}}{{letter}}{{/letter}}{{^letter}}Overig{{/letter}}</a></li>
{{/letters}}
</ul>
</nav>
{{/letters_lijst}}
{{#letters}}
{{#letters_lijst}}
<h2 id="{{anker}}">{{#letter}}{{letter}}{{/letter}}{{^letter}}Overig{{/letter}}</h2>
{{/letters_lijst}}
<ul class="verklaringen">
{{#verklaringen}}
<li><a href="{{slug}}/index.html">{{titel}}</a>{{#details}} <span class="details">{{#organisatie}}<span>{{organisatie}}</span> {{/organisatie}}{{#ingangsdatum}}<span>geldig vanaf {{ingangsdatum}}</span> {{/ingangsdatum}}{{#versie}}<span>versie {{versie}}</span>{{/versie}}</span>{{/details}}{{#bevindingen}} <span class="details">open bevindingen: {{bevindingen}}</span>{{/bevindingen}}</li>
{{/verklaringen}}
</ul>
{{/letters}}
{{#nieuwsbron}}
<p><a href="wijzigingen.atom">Wijzigingen volgen (Atom)</a></p>
{{/nieuwsbron}}
</main>
</body>
</html>

"""#)

private let `Templates/site/merk.html.mustache` = BuiltinFile(
  path: "Templates/site/merk.html.mustache",
  text: #"""
{{! Wie de verklaring uitgeeft: het logo, de naam, en de weg naar de eigen website. }}
<p class="merk">{{#website}}<a href="{{website}}">{{/website}}{{#logo}}<img src="{{wortel}}{{logo}}" alt=""> {{/logo}}<span>{{organisatie}}</span>{{#website}}</a>{{/website}}</p>

"""#)

private let `Templates/site/pagina.html.mustache` = BuiltinFile(
  path: "Templates/site/pagina.html.mustache",
  text: #"""
{{! Een verklaring als pagina. Alle tekst staat in de verklaring zelf; hier staat alleen het raam. }}
<!doctype html>
<html lang="{{taal}}">
<head>
{{> site/hoofd.html }}
<title>{{titel}}</title>
<meta name="description" content="{{titel}}{{#ingangsdatum}}, geldig vanaf {{ingangsdatum}}{{/ingangsdatum}}.">
{{#adres}}
<link rel="canonical" href="{{adres}}">
{{/adres}}
{{#geldig_tot}}
<meta name="robots" content="noindex, follow">
{{/geldig_tot}}
<link rel="alternate" type="text/markdown" href="privacyverklaring.md">
{{#nieuwsbron}}
<link rel="alternate" type="application/atom+xml" title="Wijzigingen" href="{{nieuwsbron}}">
{{/nieuwsbron}}
{{#data}}
<link rel="alternate" type="application/json" href="statement.json">
{{/data}}
{{#pdf}}
<link rel="alternate" type="application/pdf" href="privacyverklaring.pdf">
{{/pdf}}
</head>
<body>
<a class="spring" href="#inhoud">Naar de tekst</a>
<header class="kop">
{{> site/merk.html }}
<p>{{#cookieverklaring}}<a href="cookies.html">Cookieverklaring</a> {{/cookieverklaring}}<a href="{{wortel}}index.html">Alle verklaringen</a></p>
</header>
<div class="raam">
{{#inhoudsopgave_lijst}}
<nav class="opgave" aria-label="Op deze pagina">
<details>
<summary>Op deze pagina</summary>
<ol>
{{#inhoudsopgave}}
<li><a href="#{{id}}">{{{tekst}}}</a></li>
{{/inhoudsopgave}}
</ol>
</details>
</nav>
{{/inhoudsopgave_lijst}}
<main id="inhoud">
{{#geldig_tot}}
<p class="oud"><strong>Dit is een oude versie.</strong> Zij gold tot {{geldig_tot}}. <a href="../index.html">Lees de versie van nu</a></p>
{{/geldig_tot}}
{{{kop}}}
{{#deel_stand}}
<p class="stand">{{#stand}}<span>{{{stand}}}</span>{{/stand}}{{#wijzigingen}} <a href="{{wijzigingen}}">{{#geldig_tot}}Wat was er veranderd?{{/geldig_tot}}{{^geldig_tot}}Wat is er veranderd?{{/geldig_tot}}</a>{{/wijzigingen}}{{#versies}} <a href="{{versies}}">Alle versies</a>{{/versies}}</p>
{{/deel_stand}}
{{{verklaring}}}
</main>
</div>
<footer class="voet">
<p>{{titel}}{{#versie}}, versie {{versie}}{{/versie}}{{#ingangsdatum}}, geldig vanaf {{ingangsdatum}}{{/ingangsdatum}}{{#geldig_tot}} tot {{geldig_tot}}{{/geldig_tot}}</p>
<p class="los"><a href="privacyverklaring.md">Deze verklaring als tekstbestand</a>{{#pdf}} <a href="privacyverklaring.pdf">Deze verklaring als pdf</a>{{/pdf}}</p>
</footer>
</body>
</html>

"""#)

private let `Templates/site/pdf.css` = BuiltinFile(
  path: "Templates/site/pdf.css",
  text: #"""
/* Alleen voor de pdf, achter stijl.css: onder aan elke bladzijde wat het is, van wanneer, en waar u bent. */
h1 { string-set: titel content(); }
th, td { overflow-wrap: normal; hyphens: auto; }
.stand { string-set: stand content(); }
@page {
  @bottom-left { content: string(titel); font: 8pt sans-serif; }
  @bottom-center { content: string(stand); font: 8pt sans-serif; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; }
}

"""#)

private let `Templates/site/pdf.html.mustache` = BuiltinFile(
  path: "Templates/site/pdf.html.mustache",
  text: #"""
{{! Een verklaring om af te drukken als pdf. Geen koppelingen naar andere pagina’s van de site: een pdf staat los. }}
<!doctype html>
<html lang="{{taal}}">
<head>
<meta charset="utf-8">
<title>{{titel}}</title>
</head>
<body>
<main id="inhoud">
{{{kop}}}
{{#stand}}
<p class="stand">{{{stand}}}</p>
{{/stand}}
{{{verklaring}}}
</main>
</body>
</html>

"""#)

private let `Templates/site/stijl.css` = BuiltinFile(
  path: "Templates/site/stijl.css",
  text: #"""
/* Eén stijlblad voor alle pagina’s. De eigenschappen bovenaan zijn bedoeld om aan te passen, in
   Templates/site/thema.css; Templates/README.md legt ze uit. */
:root {
  color-scheme: light dark;
  --letter: Charter, "Bitstream Charter", "Charis SIL", "Iowan Old Style", "Sitka Text", Cambria, Georgia, serif;
  --letter-kop: "Helvetica Neue", "Segoe UI", Roboto, Helvetica, Arial, sans-serif;
  --grootte: 1.0625rem;
  --regelhoogte: 1.6;
  --achtergrond: #fcfbf8;
  --vlak: #fff;
  --tekst: #1c2128;
  --zacht: #565e69;
  --lijn: #d9d6cd;
  --accent: #1b4b8f;
  --accent-zacht: #ecf0f7;
  --focus: #b4470b;
  --rond: .25rem;
  --regel: 41rem;
  --breed: 74rem;
  --logo-hoogte: 2.25rem;
}

@media (prefers-color-scheme: dark) {
  :root {
    --achtergrond: #14171b;
    --vlak: #1b2026;
    --tekst: #e7e4dd;
    --zacht: #a8b0ba;
    --lijn: #3a424c;
    --accent: #9dc1f5;
    --accent-zacht: #212c3b;
    --focus: #f0a86b;
  }
}

*, *::before, *::after { box-sizing: border-box; }
html { scroll-padding-top: 1.5rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0;
  background: var(--achtergrond);
  color: var(--tekst);
  font: var(--grootte)/var(--regelhoogte) var(--letter);
  overflow-wrap: anywhere;
}

h1, h2, h3, h4, dt, th, caption, summary, .kop, .voet, .opgave, .stand, .details, .spring, .merkje, .tabel [data-kop]::before, a[href*="?subject="] { font-family: var(--letter-kop); }
h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; overflow-wrap: break-word; hyphens: auto; }
h1 { font-size: clamp(1.7rem, 1.3rem + 1.8vw, 2.3rem); letter-spacing: -.02em; margin: 0 0 .75rem; }
h2 { font-size: 1.5rem; letter-spacing: -.01em; margin: 3.25rem 0 1rem; padding-top: 1.1rem; border-top: 1px solid var(--lijn); }
h3 { font-size: 1.13rem; margin: 2.25rem 0 .6rem; }
p, ul, ol, dl, details, .tabel { margin: 0 0 1.1rem; }
ul, ol { padding-left: 1.3rem; }
li { margin-bottom: .35rem; }
li::marker { color: var(--accent); }
a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: .06em; }
a:hover { text-decoration-thickness: .13em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 3px; border-radius: 2px; }
:target { scroll-margin-top: 1.5rem; }

.spring { position: absolute; left: -100vw; padding: .6rem 1rem; background: var(--tekst); color: var(--achtergrond); }
.spring:focus { left: 1rem; top: 1rem; z-index: 1; }

/* Het raam: de kop, de inhoudsopgave ernaast, de voet. */
.kop, .voet, .raam { width: calc(100% - 2.5rem); max-width: var(--breed); margin: 0 auto; }
.kop { display: flex; flex-wrap: wrap; gap: .5rem 2rem; justify-content: space-between; align-items: center; padding-top: 1.1rem; padding-bottom: 1.1rem; font-size: .9rem; border-bottom: 3px solid var(--accent); }
.kop p, .voet p { margin: 0; }
.kop a { display: inline-block; padding: .15rem 0; }
.merk { font-weight: 700; font-size: 1.05rem; }
.merk a { color: inherit; text-decoration: none; }
.merk a:hover { text-decoration: underline; }
.merk img { height: var(--logo-hoogte); width: auto; vertical-align: middle; margin-right: .6rem; }
.raam { padding-top: 1.5rem; padding-bottom: 2rem; }
main { min-width: 0; max-width: var(--regel); }
.voet { padding-top: 1.5rem; padding-bottom: 4rem; font-size: .9rem; color: var(--zacht); }
.voet a { display: inline-block; padding: .15rem 0; }
.stand { display: flex; flex-wrap: wrap; align-items: baseline; gap: .1rem 1.25rem; margin-bottom: 1.6rem; font-size: .95rem; color: var(--zacht); }
.stand a { padding: .1rem 0; }
.oud { padding: .8rem 1rem; border-left: 4px solid var(--focus); background: var(--vlak); }

.opgave { margin-bottom: 1.75rem; font-size: .93rem; line-height: 1.35; }
.opgave details { margin: 0; border: 1px solid var(--lijn); border-radius: var(--rond); background: var(--vlak); }
.opgave summary { padding: .65rem 1rem; font-weight: 700; }
.opgave ol { list-style: none; margin: 0; padding: 0 1rem .75rem; }
.opgave li { margin: 0; }
.opgave a { display: block; padding: .32rem 0; text-decoration: none; }
.opgave a:hover { text-decoration: underline; }

/* Vraag en antwoord: naast elkaar waar het past. */
dl { border-top: 1px solid var(--lijn); }
dl > div { padding: .6rem 0; border-bottom: 1px solid var(--lijn); break-inside: avoid; }
dt { font-weight: 700; font-size: .95rem; line-height: 1.45; }
dd { margin: 0; }
#in-het-kort { margin-top: 1.75rem; padding: 0; border: 0; }
#in-het-kort + dl { margin-bottom: 2rem; padding: .25rem 1.25rem; border: 1px solid var(--lijn); border-radius: var(--rond); background: var(--vlak); }
#in-het-kort + dl > :last-child { border-bottom: 0; }
@media (min-width: 40rem) {
  dl > div { display: grid; grid-template-columns: 10.75rem minmax(0, 1fr); gap: 1.25rem; align-items: baseline; }
}

/* Tabellen: rijen waar het past, kaarten waar het smal is. */
.tabel { container-type: inline-size; }
table { width: 100%; border-collapse: collapse; font-size: .92rem; line-height: 1.45; }
caption { padding-bottom: .5rem; text-align: left; font-size: .93rem; color: var(--zacht); }
th, td { min-width: 8.5em; padding: .6rem .8rem .6rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--lijn); }
thead th { border-bottom: 2px solid var(--accent); font-size: .85rem; }
tbody th { font-weight: 700; }
.right { text-align: right; }
.center { text-align: center; }
@media screen {
  @container (max-width: 40rem) {
    table, caption, tbody, tr, tbody th, td { display: block; width: auto; min-width: 0; }
    thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    tr { margin-bottom: .9rem; padding: .6rem 1rem; border: 1px solid var(--lijn); border-radius: var(--rond); background: var(--vlak); }
    tbody th, td { padding: .25rem 0; border: 0; }
    tbody th { font-size: 1rem; }
    td:empty { display: none; }
    [data-kop]::before { content: attr(data-kop); display: block; font-size: .82rem; font-weight: 700; color: var(--zacht); }
  }
}

/* Wat de wet zegt, uitklapbaar; en verzoeken die klaarstaan. */
summary { width: fit-content; cursor: pointer; }
main details { font-size: .93rem; color: var(--zacht); }
main summary { padding: .15rem 0; color: var(--accent); }
main details > :last-child { margin-bottom: 0; }
a[href*="?subject="] { display: block; width: fit-content; margin: .15rem 0; font-size: .93rem; }

/* De lijst van verklaringen en die van versies. */
main.lijst { max-width: 48rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
.verklaringen, .tijdlijn { list-style: none; padding: 0; }
.verklaringen li, .tijdlijn li { margin: 0; padding: 1rem 0; border-top: 1px solid var(--lijn); font-size: 1.1rem; }
.details { font-size: .9rem; color: var(--zacht); }
.verklaringen .details { display: block; }
.details > span + span::before { content: "· "; }
main.lijst h2 { margin: 2rem 0 .25rem; padding: 0; border: 0; }
.letters { display: flex; flex-wrap: wrap; gap: .25rem; list-style: none; padding: 0; }
.letters a { display: block; min-width: 2rem; padding: .3rem .4rem; text-align: center; }
.verklaringen li > a, .tijdlijn li > a { font-family: var(--letter-kop); font-weight: 700; }
.tijdlijn p { margin: .2rem 0 0; }
.tijdlijn .nu { border-top: 3px solid var(--accent); }
.merkje { padding: .1rem .5rem; border-radius: var(--rond); background: var(--accent-zacht); font-size: .8rem; }
del { color: var(--zacht); }
ins { text-decoration-thickness: .1em; background: var(--accent-zacht); }

@media (min-width: 64rem) {
  .raam:has(.opgave) { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 4.5rem; padding-top: 2.5rem; }
  .raam:not(:has(.opgave)) main { margin: 1rem auto 0; }
  main:has(.tabel) { max-width: 51rem; }
  main:has(.tabel) > :not(.tabel, #in-het-kort + dl, h1) { max-width: var(--regel); }
  .opgave { position: sticky; top: 1.5rem; align-self: start; max-height: calc(100vh - 3rem); overflow-y: auto; }
  @supports selector(::details-content) {
    .opgave::before { content: attr(aria-label); display: block; padding-bottom: .4rem; font-weight: 700; color: var(--zacht); }
    .opgave summary { display: none; }
    .opgave details { border: 0; background: none; }
    .opgave details::details-content { content-visibility: visible; }
    .opgave ol { padding: 0; }
  }
}

@media print {
  @page { size: A4; margin: 18mm 18mm 22mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8.5pt Arial, sans-serif; }
    /* De meeste browsers kennen dit niet; makers van pdf wel. */
    @bottom-left { content: string(voet); font: 8.5pt Arial, sans-serif; } }
  .voet p:first-child { string-set: voet content(); }
  :root { color-scheme: light; --achtergrond: #fff; --vlak: #fff; --tekst: #000; --zacht: #333; --lijn: #aaa; --accent: #000; --accent-zacht: #fff; }
  body { font-size: 10pt; line-height: 1.42; }
  .spring, .kop a, .opgave, .los, .stand a, a[href*="?subject="] { display: none; }
  .kop .merk a { display: inline; }
  .raam, .kop, .voet, main.lijst { display: block; max-width: none; padding: 0; }
  main, main:has(.tabel), main:has(.tabel) > * { max-width: none !important; }
  h1 { font-size: 20pt; margin-top: 6mm; }
  h2 { font-size: 13pt; margin: 7mm 0 2mm; padding-top: 2mm; }
  h3 { font-size: 11pt; margin: 5mm 0 1mm; }
  h2, h3, dt, caption, summary { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  table { font-size: 8.5pt; }
  th, td { padding: .35rem .5rem .35rem 0; }
  tr, li { break-inside: avoid; }
  thead { display: table-header-group; }
  dl > div { padding: .25rem 0; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
  summary { list-style: none; }
  .voet { margin-top: 8mm; border-top: 1px solid var(--lijn); padding-top: 2mm; }
  a { color: inherit; }
  main a[href^="http"]:not(.adres)::after { content: " (" attr(href) ")"; font-size: .85em; }
}

"""#)

private let `Templates/site/themas/nl-design-system.css` = BuiltinFile(
  path: "Templates/site/themas/nl-design-system.css",
  text: #"""
/* De eigenschappen van stijl.css, gevuld met design tokens van het NL Design System. De tokens van
   uw organisatie staan niet hier: zet hun css (met :root als selector) in Templates/site/thema.css.
   Wat uw tokens niet noemen, blijft zoals het is. Zij zijn voor licht gemaakt, dus donker staat uit. */
@media screen {
  :root {
    color-scheme: light;
    --letter: var(--utrecht-document-font-family, "Helvetica Neue", "Segoe UI", Roboto, Arial, sans-serif);
    --letter-kop: var(--utrecht-heading-font-family, var(--utrecht-heading-1-font-family, var(--letter)));
    --grootte: var(--utrecht-document-font-size, 1.0625rem);
    --regelhoogte: var(--utrecht-document-line-height, 1.6);
    --achtergrond: var(--utrecht-document-background-color, #fff);
    --vlak: var(--utrecht-document-background-color, #fff);
    --tekst: var(--utrecht-document-color, #1c2128);
    --zacht: var(--utrecht-document-color, #565e69);
    --lijn: var(--utrecht-separator-color, #d0d4da);
    --accent: var(--utrecht-link-color, #1b4b8f);
    --accent-zacht: var(--utrecht-table-header-background-color, #ecf0f7);
    --focus: var(--utrecht-focus-outline-color, #1c2128);
    --rond: 0;
  }
  h1, h2, h3, h4 { color: var(--utrecht-heading-color, var(--utrecht-heading-1-color, inherit)); }
  thead th { background: var(--utrecht-table-header-background-color, transparent); color: var(--utrecht-table-header-color, inherit); padding-left: .5rem; }
  a:hover { color: var(--utrecht-link-hover-color, var(--accent)); }
  :focus-visible {
    outline-width: var(--utrecht-focus-outline-width, 3px);
    outline-style: var(--utrecht-focus-outline-style, solid);
    outline-offset: var(--utrecht-focus-outline-offset, 3px);
  }
  .merkje, ins { background: none; border: 1px solid var(--lijn); color: var(--tekst); }
}

"""#)

private let `Templates/site/versies.html.mustache` = BuiltinFile(
  path: "Templates/site/versies.html.mustache",
  text: #"""
{{! De versies van een verklaring, de nieuwste eerst. }}
<!doctype html>
<html lang="{{taal}}">
<head>
{{> site/hoofd.html }}
<meta name="robots" content="noindex, follow">
<title>Versies van {{titel}}</title>
{{#nieuwsbron}}
<link rel="alternate" type="application/atom+xml" title="Wijzigingen van {{titel}}" href="wijzigingen.atom">
{{/nieuwsbron}}
</head>
<body>
<a class="spring" href="#inhoud">Naar de lijst</a>
<header class="kop">
{{> site/merk.html }}
<p><a href="index.html">De verklaring van nu</a></p>
</header>
<main id="inhoud" class="lijst">
<h1>Versies van {{titel}}</h1>
<p class="stand">Elke versie staat er in haar geheel, de nieuwste eerst.{{#nieuwsbron}} <a href="wijzigingen.atom">Volg de wijzigingen (Atom)</a>{{/nieuwsbron}}</p>
<ol class="tijdlijn">
{{#versies}}
<li{{#nu}} class="nu"{{/nu}}><a href="{{pad}}">Geldig vanaf {{datum}}</a>{{#nu}} <strong class="merkje">Geldt nu</strong>{{/nu}}{{#tot}} <span class="details">tot {{tot}}</span>{{/tot}}
<p class="details">{{#wijzigingen}}<a href="{{wijzigingen}}">Wat er vanaf {{datum}} veranderde</a>{{/wijzigingen}}{{^wijzigingen}}Dit is de eerste versie die hier staat.{{/wijzigingen}}</p></li>
{{/versies}}
</ol>
</main>
</body>
</html>

"""#)

private let `Templates/site/wijzigingen.atom.mustache` = BuiltinFile(
  path: "Templates/site/wijzigingen.atom.mustache",
  text: #"""
{{! De wijzigingen van een verklaring als nieuwsbron (RFC 4287). }}
<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{{taal}}">
<id>{{adres}}wijzigingen.atom</id>
<title>Wijzigingen van {{titel}}</title>
<updated>{{bijgewerkt}}T00:00:00Z</updated>
<author><name>{{organisatie}}</name></author>
<link rel="self" href="{{adres}}wijzigingen.atom"/>
<link rel="alternate" href="{{adres}}versies.html"/>
{{#stappen}}
<entry>
<id>{{adres}}{{dag}}/wijzigingen.html</id>
<title>Wijzigingen vanaf {{datum}}</title>
<updated>{{dag}}T00:00:00Z</updated>
<link rel="alternate" href="{{adres}}{{dag}}/wijzigingen.html"/>
<content type="html">{{bericht}}</content>
</entry>
{{/stappen}}
</feed>

"""#)

private let `Templates/site/wijzigingen.html.mustache` = BuiltinFile(
  path: "Templates/site/wijzigingen.html.mustache",
  text: #"""
{{! Wat er met een versie veranderde: het bericht, en elke wijziging met het oude en het nieuwe. }}
<!doctype html>
<html lang="{{taal}}">
<head>
{{> site/hoofd.html }}
<meta name="robots" content="noindex, follow">
<title>Wijzigingen vanaf {{datum}}: {{titel}}</title>
</head>
<body>
<a class="spring" href="#inhoud">Naar de tekst</a>
<header class="kop">
{{> site/merk.html }}
<p><a href="../versies.html">Alle versies</a></p>
</header>
<div class="raam">
<main id="inhoud">
{{{bericht}}}
{{#plaatsen_lijst}}
<h2 id="oud-en-nieuw">Het oude en het nieuwe</h2>
<div class="tabel wijzigingen">
<table>
<caption>Wat er eerst stond en wat er nu staat</caption>
<thead>
<tr><th scope="col">Wat</th><th scope="col">Eerst</th><th scope="col">Nu</th></tr>
</thead>
<tbody>
{{#plaatsen}}
<tr><th scope="row">{{wat}}</th><td data-kop="Eerst">{{#was}}<del>{{was}}</del>{{/was}}{{^was}}stond er niet{{/was}}</td><td data-kop="Nu">{{#nu}}<ins>{{nu}}</ins>{{/nu}}{{^nu}}staat er niet meer{{/nu}}</td></tr>
{{/plaatsen}}
</tbody>
</table>
</div>
{{/plaatsen_lijst}}
</main>
</div>
</body>
</html>

"""#)

private let `Templates/vindbaar/robots.txt.mustache` = BuiltinFile(
  path: "Templates/vindbaar/robots.txt.mustache",
  text: #"""
{{! Voor zoekmachines: alles mag gelezen worden, en daar staat de kaart van de site. }}
{{^hoofdmap}}
# Zoekmachines lezen robots.txt alleen op de hoofdmap van een domein: zet de regel met Sitemap daar.
{{/hoofdmap}}
User-agent: *
Allow: /
Sitemap: {{adres}}sitemap.xml

"""#)

private let `Templates/vindbaar/sitemap.xml.mustache` = BuiltinFile(
  path: "Templates/vindbaar/sitemap.xml.mustache",
  text: #"""
{{! De kaart van de site voor zoekmachines (sitemaps.org): wat nu geldt, zonder oude versies. }}
<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>{{adres}}</loc>{{#ingangsdatum}}<lastmod>{{ingangsdatum}}</lastmod>{{/ingangsdatum}}</url>
{{#verklaringen}}
<url><loc>{{adres}}{{slug}}/</loc>{{#ingangsdatum}}<lastmod>{{ingangsdatum}}</lastmod>{{/ingangsdatum}}</url>
{{#cookieverklaring}}
<url><loc>{{adres}}{{slug}}/cookies.html</loc>{{#ingangsdatum}}<lastmod>{{ingangsdatum}}</lastmod>{{/ingangsdatum}}</url>
{{/cookieverklaring}}
{{/verklaringen}}
</urlset>

"""#)

private let `Templates/vindbaar/wijzigingen.atom.mustache` = BuiltinFile(
  path: "Templates/vindbaar/wijzigingen.atom.mustache",
  text: #"""
{{! Wat er in alle verklaringen verandert, als nieuwsbron (RFC 4287); het nieuwste eerst. }}
<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
<id>{{adres}}wijzigingen.atom</id>
<title>Wijzigingen van privacyverklaringen</title>
<updated>{{bijgewerkt}}T00:00:00Z</updated>
<link rel="self" type="application/atom+xml" href="{{adres}}wijzigingen.atom"/>
<link rel="alternate" type="text/html" href="{{adres}}"/>
{{#berichten}}
<entry>
{{#bericht}}
<id>{{adres}}{{slug}}/{{pad}}</id>
<title>{{titel}}: wijzigingen vanaf {{datum}}</title>
{{/bericht}}
{{^bericht}}
<id>{{adres}}{{slug}}/#{{dag}}</id>
<title>{{titel}}, geldig vanaf {{datum}}</title>
{{/bericht}}
<updated>{{dag}}T00:00:00Z</updated>
<author><name>{{organisatie}}</name></author>
<link rel="alternate" type="text/html" href="{{adres}}{{slug}}/{{pad}}"/>
{{#bericht}}
<content type="html">{{bericht}}</content>
{{/bericht}}
{{^bericht}}
<summary>{{titel}} geldt vanaf {{datum}}.</summary>
{{/bericht}}
</entry>
{{/berichten}}
</feed>

"""#)

private let `Templates/voorvertoning/melding.html.mustache` = BuiltinFile(
  path: "Templates/voorvertoning/melding.html.mustache",
  text: #"""
{{! Een fout of bevinding: plaats, woorden, de regel uit het bestand, en wat eraan te doen is. }}
<li class="{{soort}}">
<p><code>{{plaats}}</code> <strong>{{ernst}}:</strong> {{melding}} <span class="regel">[{{regel}}]</span></p>
{{#fragment}}
<pre>{{fragment}}</pre>
{{/fragment}}
{{#noten}}
<p class="noot">{{noot}}</p>
{{/noten}}
</li>

"""#)

private let `Templates/voorvertoning/pagina.html.mustache` = BuiltinFile(
  path: "Templates/voorvertoning/pagina.html.mustache",
  text: #"""
{{! Een pagina van de voorvertoning zelf, waar nog geen pagina van de site is. }}
<!doctype html>
<html lang="{{taal}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<title>{{titel}}</title>
<link rel="stylesheet" href="/stijl.css">
</head>
<body>
<main id="inhoud" class="lijst">
<h1>{{titel}}</h1>
<p><a href="/">{{lijst}}</a></p>
</main>
</body>
</html>

"""#)

private let `Templates/voorvertoning/paneel.html.mustache` = BuiltinFile(
  path: "Templates/voorvertoning/paneel.html.mustache",
  text: #"""
{{! Wat de voorvertoning over een pagina legt. Het staat in een schaduwboom, zodat de stijl van de pagina en die van het paneel elkaar niet raken. In een gebouwde site komt het nooit. }}
<verklaar-voorvertoning>
<template shadowrootmode="open">
<link rel="stylesheet" href="{{basis}}voorvertoning.css">
<aside lang="{{taal}}" aria-label="{{voorvertoning}}">
<p class="gestopt" role="status" hidden>{{gestopt}}</p>
{{#fouten_lijst}}
<details id="fouten" class="fouten" open>
<summary>{{fouten_kop}}</summary>
<ol>
{{#fouten}}
{{> voorvertoning/melding.html}}
{{/fouten}}
</ol>
{{#meer}}
<p>{{meer}}</p>
{{/meer}}
</details>
{{/fouten_lijst}}
{{#overzicht_lijst}}
<details id="overzicht" class="overzicht" open>
<summary>{{overzicht_kop}}</summary>
<table>
<thead><tr><th scope="col">{{verklaring}}</th><th scope="col">{{open}}</th></tr></thead>
<tbody>
{{#overzicht}}
<tr><td><a href="/{{naam}}/">{{naam}}</a></td><td class="{{soort}}">{{gevonden}}</td></tr>
{{/overzicht}}
</tbody>
</table>
</details>
{{/overzicht_lijst}}
{{#bevindingen_lijst}}
<details id="bevindingen" class="bevindingen">
<summary>{{bevindingen_kop}}</summary>
<ol>
{{#bevindingen}}
{{> voorvertoning/melding.html}}
{{/bevindingen}}
</ol>
</details>
{{/bevindingen_lijst}}
{{#schoon}}
<p class="schoon">{{schoon}}</p>
{{/schoon}}
</aside>
</template>
</verklaar-voorvertoning>

"""#)

private let `Templates/voorvertoning/script.html.mustache` = BuiltinFile(
  path: "Templates/voorvertoning/script.html.mustache",
  text: #"""
{{! Houdt de open pagina bij; alleen in de voorvertoning. }}
<script defer src="{{basis}}voorvertoning.js" data-gezien="{{gezien}}"></script>

"""#)

private let `Templates/voorvertoning/voorvertoning.css` = BuiltinFile(
  path: "Templates/voorvertoning/voorvertoning.css",
  text: #"""
/* Het paneel van de voorvertoning. */
:host { all: initial; }
* { box-sizing: border-box; }
aside {
  --vlak: #fff; --tekst: #1d2327; --lijn: #c9c7bf; --zacht: #545e66; --accent: #0b5c6b;
  --fout: #a3231d; --waarschuwing: #7a5000; --advies: #0b5c6b;
  position: fixed; inset: auto 0 0 0; z-index: 2147483647; max-height: 70vh; overflow: auto;
  background: var(--vlak); color: var(--tekst); border-top: 3px solid var(--accent);
  font: 15px/1.5 system-ui, "DejaVu Sans", sans-serif; overflow-wrap: anywhere;
}
aside:not(:has(details, .schoon, .gestopt:not([hidden]))) { display: none; }
aside:has(.fouten) { border-top-color: var(--fout); }
@media (prefers-color-scheme: dark) {
  aside { --vlak: #14181b; --tekst: #e6e4de; --lijn: #39434a; --zacht: #a9b2b8; --accent: #7cc7d4; --fout: #f09a94; --waarschuwing: #e6b968; --advies: #7cc7d4; }
}
p { margin: 0; }
summary { padding: .5rem 1rem; cursor: pointer; font-weight: 600; }
summary:focus-visible, a:focus-visible { outline: 3px solid var(--accent); outline-offset: -3px; }
details + details { border-top: 1px solid var(--lijn); }
.fouten > summary { color: var(--fout); }
.schoon { padding: .25rem 1rem; color: var(--zacht); }
.gestopt { padding: .5rem 1rem; background: var(--fout); color: var(--vlak); }
ol { margin: 0; padding: 0 1rem 1rem 2.5rem; max-width: 70rem; }
li { margin: 0 0 1rem; padding-left: .25rem; }
code, pre { font: 13px/1.45 ui-monospace, "DejaVu Sans Mono", monospace; }
pre { margin: .4rem 0; padding: .5rem .75rem; border: 1px solid var(--lijn); border-radius: .3rem; overflow-x: auto; }
a { color: var(--accent); }
.error strong, td.error { color: var(--fout); }
.warning strong, td.warning { color: var(--waarschuwing); }
.advice strong, td.advice { color: var(--advies); }
.regel, .noot { color: var(--zacht); }
table { border-collapse: collapse; margin: 0 1rem 1rem; }
th, td { padding: .25rem 1.5rem .25rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--lijn); }
@media print { aside { display: none; } }

"""#)

private let `Templates/voorvertoning/voorvertoning.js` = BuiltinFile(
  path: "Templates/voorvertoning/voorvertoning.js",
  text: #"""
// Houdt de open pagina gelijk aan de definities. Staat alleen in de voorvertoning van verklaar serve.
(() => {
  "use strict";
  const script = document.currentScript;
  const panel = document.querySelector("verklaar-voorvertoning")?.shadowRoot;
  const stopped = panel?.querySelector(".gestopt");
  let stream;

  // Een nieuwe voorvertoning op dezelfde plaats kent deze pagina niet meer; wie antwoordt, is er weer.
  const comeBack = () => {
    fetch(script.src, { method: "HEAD" })
      .then(() => location.reload(), () => setTimeout(comeBack, 1000));
  };

  // Alleen zichtbare pagina's luisteren: een browser houdt maar zes verbindingen per adres open.
  const listen = () => {
    if (document.hidden) {
      stream?.close();
      stream = undefined;
    } else if (!stream) {
      const query = new URLSearchParams({ pagina: location.pathname, gezien: script.dataset.gezien });
      stream = new EventSource(new URL("wijzigingen?" + query, script.src));
      stream.addEventListener("change", () => location.reload());
      stream.addEventListener("open", () => { if (stopped) stopped.hidden = true; });
      stream.addEventListener("error", () => {
        if (stopped) stopped.hidden = false;
        if (stream?.readyState === EventSource.CLOSED) comeBack();
      });
    }
  };

  // Wat onderaan de pagina staat, mag niet achter het paneel verdwijnen.
  const makeRoom = () => {
    document.body.style.paddingBottom = (panel?.querySelector("aside").offsetHeight ?? 0) + "px";
  };

  document.addEventListener("visibilitychange", listen);
  addEventListener("pagehide", () => stream?.close());
  addEventListener("load", makeRoom);
  listen();

  // Wat open of dicht stond, blijft zo wanneer de pagina opnieuw wordt geladen.
  for (const part of panel?.querySelectorAll("details") ?? []) {
    const key = "verklaar " + part.id;
    const kept = sessionStorage.getItem(key);
    if (kept && part.id !== "fouten") part.open = kept === "open";
    part.addEventListener("toggle", () => {
      sessionStorage.setItem(key, part.open ? "open" : "dicht");
      makeRoom();
    });
  }
})();

"""#)

private let `Law/acts.yaml` = BuiltinFile(
  path: "Law/acts.yaml",
  text: #"""
# Laws that a definition may name under `wet`. Each with the words that a statement prints,
# where it was read, and when it is or was in force. Status of the whole file: 2026-11-20.
#
#   key, name (fits in running text), full, country (EU, NL, BE), from, until, retention
#   (the term that it prescribes), source, read
- key: avg
  name: de AVG
  full: de Algemene verordening gegevensbescherming (AVG)
  country: EU
  from: 2018-05-25
  source: Verordening (EU) 2016/679
  read: 2026-11-20
- key: uavg
  name: de Uitvoeringswet AVG
  full: de Uitvoeringswet Algemene verordening gegevensbescherming (UAVG)
  country: NL
  from: 2018-05-25
  source: wetten.overheid.nl BWBR0040940
  read: 2026-11-20
- key: fiscaal
  name: de belastingwet
  full: de belastingwet (artikel 52 van de Algemene wet inzake rijksbelastingen)
  country: NL
  retention: 7 jaar
  source: Besluit fiscaal bestuursrecht 2017, par. 20
  read: 2026-11-20
- key: btw-onroerend-goed
  name: de btw-regels voor onroerend goed
  full: de btw-regels voor onroerend goed
  country: NL
  retention: 10 jaar
  source: several secondary sources, primary text not read
  read: 2026-11-20
- key: oss
  name: de Europese btw-regels voor verkoop over de grens
  full: de Europese btw-regels voor verkoop over de grens (éénloketsysteem)
  country: EU
  retention: 10 jaar
  source: art. 63quater Verordening 282/2011; financien.belgium.be
  read: 2026-11-20
- key: btw-be
  name: het Btw-Wetboek
  full: het Btw-Wetboek (artikel 60)
  country: BE
  from: 2023-01-01
  retention: 10 jaar
  source: circulaire 2023/C/58; whether it went back to 7 years was not verified
  read: 2026-11-20
- key: boekhouding-be
  name: het Wetboek van economisch recht
  full: het Wetboek van economisch recht (artikelen III.86 en III.88)
  country: BE
  retention: 7 jaar
  source: forumforthefuture.be, secondary
  read: 2026-11-20
- key: kaderwet-be
  name: de wet van 30 juli 2018
  full: de wet van 30 juli 2018 over de bescherming van persoonsgegevens
  country: BE
  from: 2018-09-05
  source: Belgisch Staatsblad 5-9-2018
  read: 2026-11-20
- key: wet-1992
  name: de wet van 8 december 1992
  full: de wet van 8 december 1992 over de bescherming van de persoonlijke levenssfeer
  country: BE
  until: 2018-09-04
  source: database of the Belgian Council of State
  read: 2026-11-20
- key: wbp
  name: de Wet bescherming persoonsgegevens
  full: de Wet bescherming persoonsgegevens (Wbp)
  country: NL
  until: 2018-05-24
  source: page of the AP; repealed by the UAVG
  read: 2026-11-20
- key: bsn
  name: de wet over het burgerservicenummer
  full: de wet over het burgerservicenummer en artikel 46 van de Uitvoeringswet AVG
  country: NL
  from: 2018-05-25
  source: UAVG art. 46(1), secondary
  read: 2026-11-20
- key: wgbo
  name: de wet over de geneeskundige behandeling
  full: de wet over de geneeskundige behandelingsovereenkomst (artikel 454 van Boek 7 van het Burgerlijk Wetboek)
  country: NL
  source: several secondary sources (20 years since 1 January 2020), primary text not read
  read: 2026-11-28
- key: kwaliteitswet-be
  name: de kwaliteitswet van 22 april 2019
  full: de wet van 22 april 2019 over de kwaliteitsvolle praktijkvoering in de gezondheidszorg (artikelen 33 en 35)
  country: BE
  source: known from elsewhere (30 to 50 years since the last contact), primary text not read
  read: 2026-11-28
- key: rijksregister-be
  name: de wet op het Rijksregister
  full: de wet van 8 augustus 1983 over het Rijksregister van de natuurlijke personen
  country: BE
  source: known from elsewhere, primary text not read
  read: 2026-11-28

"""#)

private let `Law/articles.yaml` = BuiltinFile(
  path: "Law/articles.yaml",
  text: #"""
# Where the law says it: the articles that a statement names. Source: Verordening (EU) 2016/679,
# articles read in full; status 2026-11-20.
bases:
  toestemming: artikel 6 lid 1 onder a AVG
  overeenkomst: artikel 6 lid 1 onder b AVG
  wettelijke-verplichting: artikel 6 lid 1 onder c AVG
  vitaal-belang: artikel 6 lid 1 onder d AVG
  publieke-taak: artikel 6 lid 1 onder e AVG
  gerechtvaardigd-belang: artikel 6 lid 1 onder f AVG
rights:
  inzage: artikel 15 AVG
  rectificatie: artikel 16 AVG
  verwijdering: artikel 17 AVG
  beperking: artikel 18 AVG
  overdraagbaarheid: artikel 20 AVG
  bezwaar: artikel 21 AVG
  toestemming-intrekken: artikel 7 lid 3 AVG
  menselijke-tussenkomst: artikel 22 lid 3 AVG
safeguards:
  adequaatheidsbesluit: artikel 45 AVG
  privacykader-eu-vs: artikel 45 AVG, besluit (EU) 2023/1795
  standaardbepalingen: artikel 46 AVG, besluit (EU) 2021/914
  bindende-voorschriften: artikel 47 AVG
  uitdrukkelijke-toestemming: artikel 49 lid 1 onder a AVG
  overeenkomst: artikel 49 lid 1 onder b AVG
exceptions:
  uitdrukkelijke-toestemming: artikel 9 lid 2 onder a AVG
  arbeidsrecht: artikel 9 lid 2 onder b AVG
  vitaal-belang: artikel 9 lid 2 onder c AVG
  vereniging: artikel 9 lid 2 onder d AVG
  openbaar-gemaakt: artikel 9 lid 2 onder e AVG
  rechtsvordering: artikel 9 lid 2 onder f AVG
  algemeen-belang: artikel 9 lid 2 onder g AVG
  gezondheidszorg: artikel 9 lid 2 onder h AVG
  volksgezondheid: artikel 9 lid 2 onder i AVG
  onderzoek: artikel 9 lid 2 onder j AVG

"""#)

private let `Law/authorities.yaml` = BuiltinFile(
  path: "Law/authorities.yaml",
  text: #"""
# Supervisory authorities (AVG art. 51 and 77), as they present themselves. Status: 2026-11-20.
# The AP prints different visiting addresses in different years; a statement prints none.
- short: AP
  id: ap
  name: Autoriteit Persoonsgegevens
  country: NL
  complaint-page: https://www.autoriteitpersoonsgegevens.nl/een-tip-of-klacht-indienen-bij-de-ap
  telephone: 088 1805 250
  post: Postbus 93374, 2509 AJ Den Haag
  source: own pages
  read: 2026-11-20
- short: GBA
  id: gba
  name: Gegevensbeschermingsautoriteit
  country: BE
  complaint-page: https://www.gegevensbeschermingsautoriteit.be/verzoek-klacht-indienen
  telephone: +32 (0)2 274 48 00
  post: Drukpersstraat 35, 1000 Brussel
  since: 2018-05-25
  source: own pages; act of 3 December 2017
  read: 2026-11-20
- short: VTC
  id: vtc
  name: Vlaamse Toezichtcommissie voor de verwerking van persoonsgegevens
  country: BE
  source: named by Flemish government guidance; for Flemish public bodies, contact not verified
  read: 2026-11-20

"""#)

private let `Law/countries.yaml` = BuiltinFile(
  path: "Law/countries.yaml",
  text: #"""
# Countries by ISO 3166-1 code: the Dutch name as it stands in running text, other names, and
# whether data may go there. `area`: eu or eea. `adequate`: the Commission decided that data are
# protected there (AVG art. 45), `partly` where only for some organisations (Canada: commercial
# ones; United States: those in the Data Privacy Framework); `since` and `until` where known.
# Adequacy list: page of the Commission, decisions (EU) 2023/1795 and 2026/179; status 2026-11-20. The rest: ISO 3166-1.
- {code: AD, name: Andorra, adequate: yes}
- {code: AE, name: de Verenigde Arabische Emiraten, also: [Verenigde Arabische Emiraten]}
- {code: AF, name: Afghanistan}
- {code: AG, name: Antigua en Barbuda}
- {code: AI, name: Anguilla}
- {code: AL, name: Albanië}
- {code: AM, name: Armenië}
- {code: AO, name: Angola}
- {code: AQ, name: Antarctica}
- {code: AR, name: Argentinië, adequate: yes}
- {code: AS, name: Amerikaans-Samoa}
- {code: AT, name: Oostenrijk, area: eu}
- {code: AU, name: Australië}
- {code: AW, name: Aruba}
- {code: AX, name: Åland}
- {code: AZ, name: Azerbeidzjan}
- {code: BA, name: Bosnië en Herzegovina}
- {code: BB, name: Barbados}
- {code: BD, name: Bangladesh}
- {code: BE, name: België, area: eu}
- {code: BF, name: Burkina Faso}
- {code: BG, name: Bulgarije, area: eu}
- {code: BH, name: Bahrein}
- {code: BI, name: Burundi}
- {code: BJ, name: Benin}
- {code: BL, name: Saint-Barthélemy}
- {code: BM, name: Bermuda}
- {code: BN, name: Brunei}
- {code: BO, name: Bolivia}
- {code: BQ, name: Caribisch Nederland}
- {code: BR, name: Brazilië, adequate: yes, since: 2026-01-26}
- {code: BS, name: de Bahama’s, also: [Bahama’s]}
- {code: BT, name: Bhutan}
- {code: BV, name: Bouveteiland}
- {code: BW, name: Botswana}
- {code: BY, name: Belarus}
- {code: BZ, name: Belize}
- {code: CA, name: Canada, adequate: partly}
- {code: CC, name: Cocoseilanden}
- {code: CD, name: Congo-Kinshasa}
- {code: CF, name: de Centraal-Afrikaanse Republiek, also: [Centraal-Afrikaanse Republiek]}
- {code: CG, name: Congo-Brazzaville}
- {code: CH, name: Zwitserland, adequate: yes}
- {code: CI, name: Ivoorkust}
- {code: CK, name: Cookeilanden}
- {code: CL, name: Chili}
- {code: CM, name: Kameroen}
- {code: CN, name: China}
- {code: CO, name: Colombia}
- {code: CQ, name: Sark}
- {code: CR, name: Costa Rica}
- {code: CU, name: Cuba}
- {code: CV, name: Kaapverdië}
- {code: CW, name: Curaçao}
- {code: CX, name: Christmaseiland}
- {code: CY, name: Cyprus, area: eu}
- {code: CZ, name: Tsjechië, also: [Tsjechische Republiek], area: eu}
- {code: DE, name: Duitsland, area: eu}
- {code: DJ, name: Djibouti}
- {code: DK, name: Denemarken, area: eu}
- {code: DM, name: Dominica}
- {code: DO, name: de Dominicaanse Republiek, also: [Dominicaanse Republiek]}
- {code: DZ, name: Algerije}
- {code: EC, name: Ecuador}
- {code: EE, name: Estland, area: eu}
- {code: EG, name: Egypte}
- {code: EH, name: Westelijke Sahara}
- {code: ER, name: Eritrea}
- {code: ES, name: Spanje, area: eu}
- {code: ET, name: Ethiopië}
- {code: FI, name: Finland, area: eu}
- {code: FJ, name: Fiji}
- {code: FK, name: Falklandeilanden}
- {code: FM, name: Micronesia}
- {code: FO, name: de Faeröer, also: [Faeröer], adequate: yes}
- {code: FR, name: Frankrijk, area: eu}
- {code: GA, name: Gabon}
- {code: GB, name: het Verenigd Koninkrijk, also: [Verenigd Koninkrijk, VK, Groot-Brittannië], adequate: yes}
- {code: GD, name: Grenada}
- {code: GE, name: Georgië}
- {code: GF, name: Frans-Guyana}
- {code: GG, name: Guernsey, adequate: yes}
- {code: GH, name: Ghana}
- {code: GI, name: Gibraltar}
- {code: GL, name: Groenland}
- {code: GM, name: Gambia}
- {code: GN, name: Guinee}
- {code: GP, name: Guadeloupe}
- {code: GQ, name: Equatoriaal-Guinea}
- {code: GR, name: Griekenland, area: eu}
- {code: GS, name: Zuid-Georgia en Zuidelijke Sandwicheilanden}
- {code: GT, name: Guatemala}
- {code: GU, name: Guam}
- {code: GW, name: Guinee-Bissau}
- {code: GY, name: Guyana}
- {code: HK, name: Hongkong}
- {code: HM, name: Heard en McDonaldeilanden}
- {code: HN, name: Honduras}
- {code: HR, name: Kroatië, area: eu}
- {code: HT, name: Haïti}
- {code: HU, name: Hongarije, area: eu}
- {code: ID, name: Indonesië}
- {code: IE, name: Ierland, area: eu}
- {code: IL, name: Israël, adequate: yes}
- {code: IM, name: het eiland Man, also: [Isle of Man], adequate: yes}
- {code: IN, name: India}
- {code: IO, name: Brits Indische Oceaanterritorium}
- {code: IQ, name: Irak}
- {code: IR, name: Iran}
- {code: IS, name: IJsland, area: eea}
- {code: IT, name: Italië, area: eu}
- {code: JE, name: Jersey, adequate: yes}
- {code: JM, name: Jamaica}
- {code: JO, name: Jordanië}
- {code: JP, name: Japan, adequate: yes}
- {code: KE, name: Kenia}
- {code: KG, name: Kirgizië}
- {code: KH, name: Cambodja}
- {code: KI, name: Kiribati}
- {code: KM, name: de Comoren, also: [Comoren]}
- {code: KN, name: Saint Kitts en Nevis}
- {code: KP, name: Noord-Korea}
- {code: KR, name: Zuid-Korea, also: [Republiek Korea], adequate: yes}
- {code: KW, name: Koeweit}
- {code: KY, name: Kaaimaneilanden}
- {code: KZ, name: Kazachstan}
- {code: LA, name: Laos}
- {code: LB, name: Libanon}
- {code: LC, name: Saint Lucia}
- {code: LI, name: Liechtenstein, area: eea}
- {code: LK, name: Sri Lanka}
- {code: LR, name: Liberia}
- {code: LS, name: Lesotho}
- {code: LT, name: Litouwen, area: eu}
- {code: LU, name: Luxemburg, area: eu}
- {code: LV, name: Letland, area: eu}
- {code: LY, name: Libië}
- {code: MA, name: Marokko}
- {code: MC, name: Monaco}
- {code: MD, name: Moldavië}
- {code: ME, name: Montenegro}
- {code: MF, name: Saint-Martin}
- {code: MG, name: Madagaskar}
- {code: MH, name: de Marshalleilanden, also: [Marshalleilanden]}
- {code: MK, name: Noord-Macedonië}
- {code: ML, name: Mali}
- {code: MM, name: Myanmar (Birma)}
- {code: MN, name: Mongolië}
- {code: MO, name: Macau}
- {code: MP, name: Noordelijke Marianen}
- {code: MQ, name: Martinique}
- {code: MR, name: Mauritanië}
- {code: MS, name: Montserrat}
- {code: MT, name: Malta, area: eu}
- {code: MU, name: Mauritius}
- {code: MV, name: de Malediven, also: [Maldiven]}
- {code: MW, name: Malawi}
- {code: MX, name: Mexico}
- {code: MY, name: Maleisië}
- {code: MZ, name: Mozambique}
- {code: NA, name: Namibië}
- {code: NC, name: Nieuw-Caledonië}
- {code: NE, name: Niger}
- {code: NF, name: Norfolk}
- {code: NG, name: Nigeria}
- {code: NI, name: Nicaragua}
- {code: NL, name: Nederland, also: [Holland], area: eu}
- {code: NO, name: Noorwegen, area: eea}
- {code: NP, name: Nepal}
- {code: NR, name: Nauru}
- {code: NU, name: Niue}
- {code: NZ, name: Nieuw-Zeeland, adequate: yes}
- {code: OM, name: Oman}
- {code: PA, name: Panama}
- {code: PE, name: Peru}
- {code: PF, name: Frans-Polynesië}
- {code: PG, name: Papoea-Nieuw-Guinea}
- {code: PH, name: de Filipijnen, also: [Filipijnen]}
- {code: PK, name: Pakistan}
- {code: PL, name: Polen, area: eu}
- {code: PM, name: Saint-Pierre en Miquelon}
- {code: PN, name: Pitcairneilanden}
- {code: PR, name: Puerto Rico}
- {code: PS, name: Palestijnse gebieden}
- {code: PT, name: Portugal, area: eu}
- {code: PW, name: Palau}
- {code: PY, name: Paraguay}
- {code: QA, name: Qatar}
- {code: RE, name: Réunion}
- {code: RO, name: Roemenië, area: eu}
- {code: RS, name: Servië}
- {code: RU, name: Rusland}
- {code: RW, name: Rwanda}
- {code: SA, name: Saoedi-Arabië}
- {code: SB, name: de Salomonseilanden, also: [Salomonseilanden]}
- {code: SC, name: de Seychellen, also: [Seychellen]}
- {code: SD, name: Soedan}
- {code: SE, name: Zweden, area: eu}
- {code: SG, name: Singapore}
- {code: SH, name: Sint-Helena}
- {code: SI, name: Slovenië, area: eu}
- {code: SJ, name: Spitsbergen en Jan Mayen}
- {code: SK, name: Slowakije, area: eu}
- {code: SL, name: Sierra Leone}
- {code: SM, name: San Marino}
- {code: SN, name: Senegal}
- {code: SO, name: Somalië}
- {code: SR, name: Suriname}
- {code: SS, name: Zuid-Soedan}
- {code: ST, name: Sao Tomé en Principe}
- {code: SV, name: El Salvador}
- {code: SX, name: Sint-Maarten}
- {code: SY, name: Syrië}
- {code: SZ, name: Eswatini}
- {code: TC, name: Turks- en Caicoseilanden}
- {code: TD, name: Tsjaad}
- {code: TF, name: Franse Gebieden in de zuidelijke Indische Oceaan}
- {code: TG, name: Togo}
- {code: TH, name: Thailand}
- {code: TJ, name: Tadzjikistan}
- {code: TK, name: Tokelau}
- {code: TL, name: Oost-Timor}
- {code: TM, name: Turkmenistan}
- {code: TN, name: Tunesië}
- {code: TO, name: Tonga}
- {code: TR, name: Turkije}
- {code: TT, name: Trinidad en Tobago}
- {code: TV, name: Tuvalu}
- {code: TW, name: Taiwan}
- {code: TZ, name: Tanzania}
- {code: UA, name: Oekraïne}
- {code: UG, name: Oeganda}
- {code: UM, name: Kleine afgelegen eilanden van de Verenigde Staten}
- {code: US, name: de Verenigde Staten, also: [Verenigde Staten, de VS, VS, Verenigde Staten van Amerika], adequate: partly, since: 2023-07-10}
- {code: UY, name: Uruguay, adequate: yes}
- {code: UZ, name: Oezbekistan}
- {code: VA, name: Vaticaanstad}
- {code: VC, name: Saint Vincent en de Grenadines}
- {code: VE, name: Venezuela}
- {code: VG, name: Britse Maagdeneilanden}
- {code: VI, name: Amerikaanse Maagdeneilanden}
- {code: VN, name: Vietnam}
- {code: VU, name: Vanuatu}
- {code: WF, name: Wallis en Futuna}
- {code: WS, name: Samoa}
- {code: YE, name: Jemen}
- {code: YT, name: Mayotte}
- {code: ZA, name: Zuid-Afrika}
- {code: ZM, name: Zambia}
- {code: ZW, name: Zimbabwe}

"""#)

private let `Law/limits.yaml` = BuiltinFile(
  path: "Law/limits.yaml",
  text: #"""
# Numbers that the law, or an authority, sets: how long certain data may be kept, from which age
# children consent. Status of the whole file: 2026-11-20.
#
#   key, country, term or years, from and until (the days it held, where known), source, mark (read,
#   secondary, open)
#
# fiscal: the longest term for which tax is a reason. fiscal-duty: the term that tax law demands.
- {key: fiscal, country: NL, term: 7 jaar, source: "AWR art. 52 lid 4; Besluit fiscaal bestuursrecht 2017, par. 20", mark: read}
- {key: fiscal, country: BE, term: 10 jaar, from: 2023-01-01, source: "Btw-Wetboek art. 60, circulaire 2023/C/58; income tax and bookkeeping ask 7", mark: secondary}
- {key: fiscal-duty, country: NL, term: 7 jaar, source: "AWR art. 52 lid 4", mark: read}
- {key: fiscal-duty, country: BE, term: 7 jaar, source: "WER art. III.86 and III.88; income tax again 7 years by the act of 18 December 2025", mark: secondary}
- {key: applicant, country: NL, term: 4 weken, source: guideline of the AP as five sources tell it, mark: secondary}
- {key: applicant-consent, country: NL, term: 1 jaar, source: guideline of the AP as five sources tell it, mark: secondary}
- {key: camera, country: NL, term: 4 weken, source: guideline of the AP as others tell it, mark: secondary}
- {key: camera, country: BE, term: 1 maand, source: page of the GBA on camera images, mark: read}
- {key: child-consent, country: NL, years: "16", from: 2018-05-25, source: UAVG art. 5, mark: secondary}
- {key: child-consent, country: BE, years: "13", from: 2018-09-05, source: "wet van 30 juli 2018, art. 7", mark: secondary}

"""#)

private let `Law/sources.yaml` = BuiltinFile(
  path: "Law/sources.yaml",
  text: #"""
# What rules rest on: acts, decisions, guidelines. Status of the whole file: 2026-11-20.
#
#   key (as entries cite it), name and english (for running text), full (the official name),
#   link (where people can read it; none where no lasting address is known), articles (yes when a
#   citation names an article), read (how we know it: read, secondary, open)
- {key: AVG, name: AVG, english: GDPR, articles: yes, full: "Verordening (EU) 2016/679 (Algemene verordening gegevensbescherming)", link: "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32016R0679", read: read}
- {key: UAVG, name: UAVG, english: Dutch GDPR Implementation Act (UAVG), articles: yes, full: Uitvoeringswet Algemene verordening gegevensbescherming, link: "https://wetten.overheid.nl/BWBR0040940", read: secondary}
- {key: Tw, name: Telecommunicatiewet, english: Dutch Telecommunications Act, articles: yes, full: Telecommunicatiewet, link: "https://wetten.overheid.nl/BWBR0009950", read: secondary}
- {key: AWR, name: AWR, english: Dutch General State Taxes Act (AWR), articles: yes, full: Algemene wet inzake rijksbelastingen, link: "https://wetten.overheid.nl/BWBR0002320", read: read}
- {key: BE-2018, name: wet van 30 juli 2018, english: Belgian act of 30 July 2018, articles: yes, full: "Wet van 30 juli 2018 betreffende de bescherming van natuurlijke personen met betrekking tot de verwerking van persoonsgegevens (Belgisch Staatsblad 5 september 2018)", read: read}
- {key: BE-2017, name: wet van 3 december 2017, english: Belgian act of 3 December 2017, articles: yes, full: "Wet van 3 december 2017 tot oprichting van de Gegevensbeschermingsautoriteit", read: read}
- {key: BE-1983, name: wet van 8 augustus 1983, english: Belgian act of 8 August 1983, articles: yes, full: "Wet van 8 augustus 1983 tot regeling van een Rijksregister van de natuurlijke personen", read: open}
- {key: BE-KB-2003, name: KB van 4 april 2003, english: Belgian royal decree of 4 April 2003, articles: yes, full: "Koninklijk besluit van 4 april 2003 tot reglementering van het verzenden van reclame per elektronische post", read: secondary}
- {key: WER, name: Wetboek van economisch recht, english: Belgian Code of Economic Law, articles: yes, full: Wetboek van economisch recht, read: secondary}
- {key: Btw-BE, name: Btw-Wetboek, english: Belgian VAT Code, articles: yes, full: Btw-Wetboek, read: secondary}
- {key: WP260, name: richtlijnen transparantie (WP260), english: transparency guidelines (WP260), full: "Richtsnoeren inzake transparantie overeenkomstig Verordening (EU) 2016/679, WP260 rev.01, 11 april 2018, bekrachtigd door de EDPB", link: "https://ec.europa.eu/newsroom/article29/items/622227", read: read}
- {key: AP-Uber, name: "besluit AP over Uber, 31 januari 2024", english: "decision of the AP on Uber, 31 January 2024", full: "Autoriteit Persoonsgegevens, boetebesluit Uber, gepubliceerd 31 januari 2024", read: read}
- {key: AP-TikTok, name: "besluit AP over TikTok, 22 juli 2021", english: "decision of the AP on TikTok, 22 July 2021", full: "Autoriteit Persoonsgegevens, boetebesluit TikTok, gepubliceerd 22 juli 2021", read: read}
- {key: DPC-WhatsApp, name: "besluit DPC over WhatsApp, 20 augustus 2021", english: "decision of the DPC on WhatsApp, 20 August 2021", full: "Data Protection Commission (Ierland), besluit WhatsApp, 20 augustus 2021", read: secondary}
- {key: C-154/21, name: "HvJ EU 12 januari 2023, C-154/21 (Österreichische Post)", english: "CJEU 12 January 2023, C-154/21 (Österreichische Post)", full: "Hof van Justitie van de Europese Unie, 12 januari 2023, C-154/21", link: "https://curia.europa.eu/juris/liste.jsf?num=C-154/21", read: secondary}
- {key: C-673/17, name: "HvJ EU 1 oktober 2019, C-673/17 (Planet49)", english: "CJEU 1 October 2019, C-673/17 (Planet49)", full: "Hof van Justitie van de Europese Unie, 1 oktober 2019, C-673/17", link: "https://curia.europa.eu/juris/liste.jsf?num=C-673/17", read: read}
- {key: C-311/18, name: "HvJ EU 16 juli 2020, C-311/18 (Schrems II)", english: "CJEU 16 July 2020, C-311/18 (Schrems II)", full: "Hof van Justitie van de Europese Unie, 16 juli 2020, C-311/18", link: "https://curia.europa.eu/juris/liste.jsf?num=C-311/18", read: secondary}
- {key: C-362/14, name: "HvJ EU 6 oktober 2015, C-362/14 (Schrems I)", english: "CJEU 6 October 2015, C-362/14 (Schrems I)", full: "Hof van Justitie van de Europese Unie, 6 oktober 2015, C-362/14", link: "https://curia.europa.eu/juris/liste.jsf?num=C-362/14", read: secondary}
- {key: 2021/914, name: uitvoeringsbesluit (EU) 2021/914, english: Implementing Decision (EU) 2021/914, full: "Uitvoeringsbesluit (EU) 2021/914 van 4 juni 2021 (standaardcontractbepalingen)", link: "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32021D0914", read: read}
- {key: 2023/1795, name: uitvoeringsbesluit (EU) 2023/1795, english: Implementing Decision (EU) 2023/1795, full: "Uitvoeringsbesluit (EU) 2023/1795 van 10 juli 2023 (EU-VS Data Privacy Framework)", link: "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32023D1795", read: read}
- {key: 2026/179, name: uitvoeringsbesluit (EU) 2026/179, english: Implementing Decision (EU) 2026/179, full: "Uitvoeringsbesluit (EU) 2026/179 van 26 januari 2026 (Brazilië)", read: read}
- {key: Adequacy, name: lijst van adequaatheidsbesluiten van de Europese Commissie, english: list of adequacy decisions of the European Commission, full: "Europese Commissie, lijst van adequaatheidsbesluiten", read: read}
- {key: AP, name: Autoriteit Persoonsgegevens, english: Dutch authority (AP), full: "Autoriteit Persoonsgegevens, eigen website", link: "https://www.autoriteitpersoonsgegevens.nl", read: read}
- {key: GBA, name: Gegevensbeschermingsautoriteit, english: Belgian authority (GBA), full: "Gegevensbeschermingsautoriteit, eigen website", link: "https://www.gegevensbeschermingsautoriteit.be", read: read}
- {key: B1, name: schrijfregel voor taalniveau B1, english: writing habit for language level B1, full: "Gewoonte bij schrijven op taalniveau B1; er is geen officiële grens gevonden", read: open}

"""#)

private let `Vocabulary/camera.yaml` = BuiltinFile(
  path: "Vocabulary/camera.yaml",
  text: #"""
# Cameras. Status: 2026-11-20.
phrases:
  - "camera*"
  - "cameratoezicht"
  - "camerabeelden"
  - "videobewaking"

"""#)

private let `Vocabulary/criminal-data.yaml` = BuiltinFile(
  path: "Vocabulary/criminal-data.yaml",
  text: #"""
# Data on convictions and offences. Status: 2026-11-20.
phrases:
  - "strafblad*"
  - "strafrechtelijk*"
  - "veroordeling*"
  - "vog"
  - "verklaring omtrent het gedrag"
  - "strafbare feiten"

"""#)

private let `Vocabulary/do-not-call.yaml` = BuiltinFile(
  path: "Vocabulary/do-not-call.yaml",
  text: #"""
# The Dutch register that ended on 1 July 2021. Status: 2026-11-20.
phrases:
  - "bel-me-niet"
  - "bel me niet register"
  - "bmnr"

"""#)

private let `Vocabulary/fiscal.yaml` = BuiltinFile(
  path: "Vocabulary/fiscal.yaml",
  text: #"""
# Tax and bookkeeping. Status: 2026-11-20.
phrases:
  - "factu*"
  - "boekhoud*"
  - "belasting*"
  - "fiscaal"
  - "fiscale"
  - "administratie"
  - "bewaarplicht"
  - "boekjaar"

"""#)

private let `Vocabulary/formal-address.yaml` = BuiltinFile(
  path: "Vocabulary/formal-address.yaml",
  text: #"""
# u-form. Status: 2026-11-20.
phrases:
  - "u"
  - "uw"
  - "uzelf"

"""#)

private let `Vocabulary/former-authority.yaml` = BuiltinFile(
  path: "Vocabulary/former-authority.yaml",
  text: #"""
# Names that authorities no longer have. Status: 2026-11-20.
phrases:
  - "college bescherming persoonsgegevens"
  - "cbp"
  - "registratiekamer"
  - "privacycommissie"
  - "commissie voor de bescherming van de persoonlijke levenssfeer"
  - "cbpl"

"""#)

private let `Vocabulary/former-clauses.yaml` = BuiltinFile(
  path: "Vocabulary/former-clauses.yaml",
  text: #"""
# Standard clauses replaced by decision (EU) 2021/914. Status: 2026-11-20.
phrases:
  - "2001/497"
  - "2004/915"
  - "2010/87"
  - "modelcontract 2010"
  - "modelcontract van 2010"

"""#)

private let `Vocabulary/former-law-be.yaml` = BuiltinFile(
  path: "Vocabulary/former-law-be.yaml",
  text: #"""
# The Belgian act before the AVG. Status: 2026-11-20.
phrases:
  - "wet van 8 december 1992"
  - "privacywet van 1992"
  - "wvp"

"""#)

private let `Vocabulary/former-law-nl.yaml` = BuiltinFile(
  path: "Vocabulary/former-law-nl.yaml",
  text: #"""
# The Dutch acts before the AVG. Status: 2026-11-20.
phrases:
  - "wbp"
  - "wet bescherming persoonsgegevens"
  - "wpr"
  - "wet persoonsregistraties"

"""#)

private let `Vocabulary/hedge.yaml` = BuiltinFile(
  path: "Vocabulary/hedge.yaml",
  text: #"""
# Words that keep a fact open. Status: 2026-11-20.
phrases:
  - "mogelijk"
  - "mogelijkerwijs"
  - "eventueel"
  - "eventuele"
  - "in principe"
  - "in beginsel"
  - "doorgaans"
  - "meestal"
  - "soms"
  - "sommige"
  - "bepaalde"
  - "onder meer"
  - "indien nodig"
  - "waar nodig"
  - "als dat nodig is"
  - "desgewenst"
not:
  - "mogelijkheid"
  - "het mogelijk maken"

"""#)

private let `Vocabulary/identity-copy.yaml` = BuiltinFile(
  path: "Vocabulary/identity-copy.yaml",
  text: #"""
# Copies of identity documents. Status: 2026-11-20.
phrases:
  - "kopie identiteitsbewijs"
  - "kopie van uw identiteitsbewijs"
  - "kopie van je identiteitsbewijs"
  - "kopie paspoort"
  - "kopie van uw paspoort"
  - "kopie van je paspoort"
  - "kopie id"
not:
  - "afgeschermd"
  - "afschermen"

"""#)

private let `Vocabulary/informal-address.yaml` = BuiltinFile(
  path: "Vocabulary/informal-address.yaml",
  text: #"""
# je-form. Status: 2026-11-20.
phrases:
  - "je"
  - "jij"
  - "jou"
  - "jouw"
  - "jezelf"

"""#)

private let `Vocabulary/invalid-framework.yaml` = BuiltinFile(
  path: "Vocabulary/invalid-framework.yaml",
  text: #"""
# Frameworks that the Court of Justice ended. Status: 2026-11-20.
phrases:
  - "privacy shield"
  - "privacyshield"
  - "safe harbor"
  - "safe harbour"

"""#)

private let `Vocabulary/jargon.yaml` = BuiltinFile(
  path: "Vocabulary/jargon.yaml",
  text: #"""
# Words that most people do not know; a rule looks for an explanation behind them. Status: 2026-11-20.
phrases:
  - "dmv"
  - "d.m.v."
  - "ivm"
  - "i.v.m."
  - "naw"
  - "naw-gegevens"
  - "brin"
  - "brin-nummer"
  - "registrar"
  - "verwerkersovereenkomst"
  - "pseudonimisering"
  - "geaggregeerd"
  - "geaggregeerde"
  - "ssl"
  - "tls"

"""#)

private let `Vocabulary/marketing.yaml` = BuiltinFile(
  path: "Vocabulary/marketing.yaml",
  text: #"""
# Newsletters and advertising. Status: 2026-11-20.
phrases:
  - "nieuwsbrief*"
  - "nieuwsbrieven"
  - "reclame*"
  - "aanbieding*"
  - "mailing*"
  - "marketing*"

"""#)

private let `Vocabulary/national-number.yaml` = BuiltinFile(
  path: "Vocabulary/national-number.yaml",
  text: #"""
# National identification numbers. Status: 2026-11-20.
phrases:
  - "bsn"
  - "burgerservicenummer*"
  - "rijksregisternummer*"
  - "insz"
  - "insz-nummer"
  - "sofinummer*"

"""#)

private let `Vocabulary/on-request.yaml` = BuiltinFile(
  path: "Vocabulary/on-request.yaml",
  text: #"""
# An end that only a request or closing an account brings. Status: 2026-11-20.
phrases:
  - "om verwijdering vraagt"
  - "om verwijdering verzoekt"
  - "vraagt om verwijdering"
  - "vraagt om al uw gegevens te verwijderen"
  - "vraagt om al je gegevens te verwijderen"
  - "verzoekt om verwijdering"
  - "verzoek tot verwijdering"
  - "verwijderverzoek"
  - "uw account laat sluiten"
  - "je account laat sluiten"
  - "uw account sluit"
  - "je account sluit"

"""#)

private let `Vocabulary/outside-help.yaml` = BuiltinFile(
  path: "Vocabulary/outside-help.yaml",
  text: #"""
# What usually comes from another company. Status: 2026-11-20.
phrases:
  - "hosting*"
  - "nieuwsbrief*"
  - "mailing*"
  - "betaling*"
  - "factuur*"
  - "facturen"
  - "statistiek*"
  - "analytics"
  - "office 365"

"""#)

private let `Vocabulary/passive-notice.yaml` = BuiltinFile(
  path: "Vocabulary/passive-notice.yaml",
  text: #"""
# Asking readers to look for changes themselves. Status: 2026-11-20.
phrases:
  - "kijk regelmatig"
  - "controleer regelmatig"
  - "raadpleeg regelmatig"
  - "geregeld te raadplegen"
  - "regelmatig te raadplegen"
  - "op elk ogenblik beschikbaar op de site"

"""#)

private let `Vocabulary/payment.yaml` = BuiltinFile(
  path: "Vocabulary/payment.yaml",
  text: #"""
# Payments and invoices. Status: 2026-11-20.
phrases:
  - "betaling*"
  - "betalen"
  - "betaalt"
  - "betaal*"
  - "factuur*"
  - "facturen"
  - "facturering"
  - "facturatie"
  - "lidgeld*"
  - "contributie*"
  - "incasso*"

"""#)

private let `Vocabulary/placeholder.yaml` = BuiltinFile(
  path: "Vocabulary/placeholder.yaml",
  text: #"""
# Text that was to be filled in. Status: 2026-11-20.
phrases:
  - "xxx"
  - "xxxx"
  - "lorem ipsum"
  - "todo"
  - "tbd"
  - "nog invullen"
  - "invullen aub"
  - "hier invullen"
  - "[naam]"
  - "[bedrijfsnaam]"
  - "[adres]"
  - "[datum]"
  - "[e-mailadres]"
  - "[telefoonnummer]"
  - "[website]"
  - "[organisatie]"
  - "[invullen]"
  - "<naam>"
  - "<bedrijfsnaam>"
  - "{{"
  - "}}"

"""#)

private let `Vocabulary/recruitment.yaml` = BuiltinFile(
  path: "Vocabulary/recruitment.yaml",
  text: #"""
# Applying for a job. Status: 2026-11-20.
phrases:
  - "sollicit*"
  - "vacature*"
  - "cv"
  - "werving*"

"""#)

private let `Vocabulary/special-data.yaml` = BuiltinFile(
  path: "Vocabulary/special-data.yaml",
  text: #"""
# Data that AVG article 9 protects. Status: 2026-11-20.
phrases:
  - "gezondheid*"
  - "medisch*"
  - "ziekte*"
  - "allergie*"
  - "religie*"
  - "religieuze overtuiging"
  - "geloof"
  - "geloofsovertuiging"
  - "politieke voorkeur"
  - "politieke overtuiging"
  - "seksuele geaardheid"
  - "seksuele voorkeur"
  - "etnische afkomst"
  - "ras"
  - "vakbond*"
  - "lidmaatschap van een vakbond"
  - "biometrisch*"
  - "vingerafdruk*"
  - "genetisch*"
  - "dna"

"""#)

private let `Vocabulary/statistics.yaml` = BuiltinFile(
  path: "Vocabulary/statistics.yaml",
  text: #"""
# Counting visitors. Status: 2026-11-20.
phrases:
  - "statistieken"
  - "analytics"
  - "google analytics"
  - "bezoekers van onze website tellen"

"""#)

private let `Vocabulary/tracking.yaml` = BuiltinFile(
  path: "Vocabulary/tracking.yaml",
  text: #"""
# Following what people do. Status: 2026-11-20.
phrases:
  - "surfgedrag*"
  - "profiel"
  - "profielen"
  - "profiel van u"
  - "profilering"
  - "interesses"
  - "personaliser*"
  - "volgen van bezoekers"
  - "activiteiten op onze website"
  - "activiteiten op de website"
not:
  - "profielfoto*"

"""#)

private let `Vocabulary/us-vendor.yaml` = BuiltinFile(
  path: "Vocabulary/us-vendor.yaml",
  text: #"""
# Companies from the United States that Dutch statements name most. Status: 2026-11-20.
phrases:
  - "google*"
  - "meta"
  - "facebook*"
  - "instagram"
  - "whatsapp"
  - "microsoft*"
  - "office 365"
  - "azure"
  - "mailchimp"
  - "aws"
  - "amazon*"
  - "stripe"
  - "paypal"
  - "openai"
  - "chatgpt"
  - "hubspot"
  - "salesforce"
  - "zoom"
  - "slack"
  - "dropbox"
  - "cloudflare"
  - "linkedin"
  - "apple"
  - "hotjar"
  - "intuit"
  - "sendgrid"
  - "twilio"
  - "zendesk"
  - "shopify"

"""#)

private let `Vocabulary/vague-purpose.yaml` = BuiltinFile(
  path: "Vocabulary/vague-purpose.yaml",
  text: #"""
# Purposes that tell nobody what is done (rules.md, section 5: vague purpose). Status: 2026-11-20.
phrases:
  - "onze dienstverlening verbeteren"
  - "onze dienstverlening te verbeteren"
  - "administratieve doeleinden"
  - "support doeleinden"
  - "supportdoeleinden"
  - "commerciële doeleinden"
  - "interne doeleinden"
  - "statistische doeleinden"
  - "bedrijfsvoering"
  - "in functie van onze diensten"
  - "optimale werking"
  - "u beter van dienst zijn"
  - "je beter van dienst zijn"
  - "marketingdoeleinden"
  - "onderzoek"
  - "dienstverlening"
  - "administratie en ondersteuning"
  - "diensten leveren"
  - "diensten verlenen"
  - "onze diensten"

"""#)

private let `Vocabulary/vague-recipient.yaml` = BuiltinFile(
  path: "Vocabulary/vague-recipient.yaml",
  text: #"""
# Recipients without a kind. Status: 2026-11-20.
phrases:
  - "derden"
  - "derde partijen"
  - "partners"
  - "externe partners"
  - "andere bedrijven"
  - "andere partijen"
  - "zorgvuldig gekozen partijen"
  - "gelieerde ondernemingen"
  - "groepsmaatschappijen"
  - "dienstverleners"
  - "instanties"
  - "instellingen"
  - "partijen die ons helpen"
  - "externe partijen"

"""#)

private let `Vocabulary/wrong-law-name.yaml` = BuiltinFile(
  path: "Vocabulary/wrong-law-name.yaml",
  text: #"""
# Names of laws that do not exist so. Status: 2026-11-20.
phrases:
  - "het avg"
  - "avg-wet"
  - "richtlijnen van de avg"
  - "richtlijnen van het avg"
  - "gdpr-wet"
  - "wet gdpr"
  - "algemene verordening persoonsgegevens"
  - "avg richtlijn"
  - "avg-richtlijn"

"""#)

private let `Signals/authority-named.yaml` = BuiltinFile(
  path: "Signals/authority-named.yaml",
  text: #"""
present:
  - {say: "<autoriteit>", unless: "(gemeentelijke basisadministratie|autoriteit van (uw|je|het) land|gegevensbeschermingsautoriteit van (uw|je|het) land|(nationale|lokale|bevoegde|een|of) gegevensbeschermingsautoriteit)"}
  - {say: "<oude-autoriteit>", unless: "privacycommissie van (onze|de|het)"}
vague:
  - (<toezichthouder>|toezichthoudende autoriteit*)

"""#)

private let `Signals/automated-decisions.yaml` = BuiltinFile(
  path: "Signals/automated-decisions.yaml",
  text: #"""
present:
  - {say: "(geautomatiseerd*|automatisch*|automatische) ..6 (besluit*|beslissing*|*besluitvorming|besluiten|besloten|beslist)", unless: "(recht (om|op) niet|verzoeken ..8 geautomatiseerd*|recht ..10 onderworpen|te onderwerpen|te worden onderworpen)"}
  - {say: "(besluit*|beslissing*|besluitvorming|besluiten|beslissingen|besloten) ..12 (geautomatiseerd*|automatisch|computerprogramma*|computersysteem|computersystemen|algoritme*|zonder menselijke tussenkomst|zonder tussenkomst)", unless: "(recht ..10 onderworpen|te onderwerpen|te worden onderworpen)"}
  - {say: "(profilering|profiling|profileren|geprofileerd|profielen|profiel) ..8 (geen|niet|nooit|gebruik*|opgesteld|opstellen|op te stellen|maken|gemaakt|opgebouwd|plaats|doen)", unless: "(gebruikersprofiel|account|profielfoto|invullen|aanmaken|uw profiel|jouw profiel|je profiel|interesse*|advertenti*|cookies|kandidatenprofiel|linkedin|facebook|sociale|klantprofiel)"}
  - {say: "(geen|niet|nooit|doen aan|gebruik van|wel|soms) ..8 (profilering|profiling|profileren|geprofileerd|profielen|profiel op te stellen|gedragsprofielen)", unless: "(advertenti*|recht om niet)"}
  - (geautomatiseerde individuele besluitvorming) … (niet|geen)
  - {say: "(niet|geen|nooit) ..10 (automatische|geautomatiseerde) (verwerking*|besluit*|beslissing*)", unless: "(recht ..10 onderworpen|te onderwerpen|te worden onderworpen|recht om niet)"}
  - {say: "niet gebruikt (voor|om) ..4 (besluit*|beslissing*)"}
  - {say: "(verwerken|verwerkt|verwerking) ..12 niet ..12 recht", with: "(geautomatiseerd*|profiling)"}
  - {say: "(beslist|beslissen|besloten|toegekend|beoordeeld|bepaalt) ..6 (automatisch|volautomatisch|geautomatiseerd|door software|door een computer|door een algoritme|algoritme*)", unless: "(automatisch verwijderd|recht om niet|te onderwerpen)"}
  - {say: "(automatisch|software|computer|computers|algoritme*|robot*|kunstmatige intelligentie|AI) ..8 (beslist|beslissen|toegekend|besloten|besluiten|beslissing*)", unless: "(recht om niet|te onderwerpen|onderworpen)"}
  - {say: "(nemen|neemt|neem) ..10 geen (besluiten|beslissingen)"}
  - {say: "(geen|niet) ..6 (besluiten|beslissingen) ..4 (genomen|neemt|nemen)", with: "(automatisch*|geautomatiseerd*|computer*|profiel*|score|op basis)"}
  - {say: "(door een mens|door een medewerker) ..6 (gelezen|beoordeeld|bekeken|genomen)", with: "(automatisch*|systeem|software|computer|besl*)"}
  - {say: "(menselijke tussenkomst|tussenkomst van (een|de) mens*)", unless: "(recht|te onderwerpen|onderworpen|vragen)"}
  - {say: "(besluiten|besluit|beslissingen|beslissing*|toeslag|aanvraag|*aanvraag|boete) ..10 (automatisch|computer|software|geautomatiseerd|algoritme*) ", unless: "(recht om niet|te onderwerpen|onderworpen|automatisch (verwijderd|verzonden|bericht|bevestiging|verlengd))"}
  - {say: "(stellen|stelt|bouwen|bouwt|maken|maakt|combineren|opgebouwd|opbouwen|samenstellen|gemaakt|aangemaakt) ..16 (*profiel|*profielen|profiel|profielen) ", unless: "(account|gebruikersprofiel aan|profiel aan|profielfoto|uw profiel|je profiel|jouw profiel|linkedin|interesseprofiel*|advertentieprofiel*)"}
  - {say: "(*profiel|*profielen|profiel|profielen) ..6 (opgebouwd|opbouwen|samenstellen|samengesteld|opgesteld|op te stellen|op te bouwen|bepalen)", unless: "(uw profiel|je profiel|linkedin|interesseprofiel*)"}
  - {say: "(profileringsdoeleinden|profileringsactiviteiten|geprofileerd|profilering) ", with: "(niet|geen|nooit|segmenteren|wij|we)", unless: "(recht ..12 (profilering|onderworpen)|bezwaar|verzet)"}
  - {say: "(niet van toepassing|nvt|geen|niet)", under: "(geautomatiseerde (besluit*|individuele)|profilering|automatische besluit*)", unless: "recht"}
  - {say: "(segmenteren|segmentatie|scoren|scoringmodel)", with: "profilering"}
  - {say: "(automatisch|geautomatiseerd) ..4 (geweigerd|afgewezen|geblokkeerd|goedgekeurd|toegewezen|gekickt|uitgesloten)", unless: "(cookies|spam|mail)"}
vague:
  - {say: "(personaliseren|gepersonaliseerd*|personalisatie|personaliseer*)"}
  - {say: "(afgestemd|aansluit|aansluiten|toegesneden|afstemmen|relevante|relevanter|op maat|gerichte) ..10 (interesse*|voorkeur*|belangstelling*|advertenti*|aanbiedingen|surfgedrag)", unless: "maatwerk"}
  - {say: "(advertenti*|aanbiedingen|reclame|content|inhoud|informatie) ..10 (interesse*|voorkeur*|belangstelling*|afgestemd|surfgedrag|relevant)", unless: "(relevante informatie voor)"}
  - (artikelen|producten) aanbevelen
  - (profilering|profiling|geautomatiseerde individuele besluitvorming|geautomatiseerde besluitvorming|interesseprofiel*|risicoscore|kredietscore|risicoprofiel*)
  - (weegfactoren)

"""#)

private let `Signals/changes.yaml` = BuiltinFile(
  path: "Signals/changes.yaml",
  text: #"""
present:
  - {say: "(<verklaring>|privacyverklaring|verklaring|beleid|pagina|statement|policy|tekst|document|voorwaarden) ..16 (wijzigen|gewijzigd|wijzigingen|wijziging|aanpassen|aangepast|aanpassingen|aanpassing|bijgewerkt|bijwerken|updaten|actualiseren|geactualiseerd|veranderen|veranderd|herzien|herziening|bij te werken|aan te passen|te wijzigen|veranderingen|wijzigt|update|updates)", unless: "(deze bedrijven|deze partijen|hun (privacy*|<verklaring>)|laatst*|voor het laatst|vragen over|inzage|uw gegevens|persoonsgegevens ..4 wijzigen|<cookies>|laatste update|gewijzigd op @datum|bijgewerkt op|@getal <maand>)"}
  - {say: "(wijzigen|wijzigingen|wijziging|aanpassen|aanpassingen|aangepast|gewijzigd|veranderingen|veranderen|bijwerken|updaten|updates|aan te passen|te wijzigen|bij te werken|wijzigt|herzien) ..12 (<verklaring>|privacyverklaring|verklaring|beleid|policy|statement|reglement)", unless: "(laatst*|uw gegevens|<cookies>|in overeenstemming|gegevens wijzigen|laatste (wijziging|aanpassing))"}
  - {say: "(behoud*|voorbehouden|voorbehoud|ten alle tijde|te allen tijde) ..14 (wijzigen|wijzigingen|aan te passen|aanpassen|te wijzigen|veranderen|aan te brengen|bij te werken|actualiseren)"}
  - {say: "(wijzigingen|aanpassingen|wijziging|aanpassing|veranderingen) ..14 (website|site|pagina|gepubliceerd|bekendgemaakt|op de hoogte|bekend gemaakt|communiceren|gecommuniceerd|meegedeeld)", unless: "(gegevens wijzig*|<u> ..6 doorgeven|laatst*)", with: "(<verklaring>|privacy*|beleid|deze)"}
  - {say: "(kan|kunnen|zal) ..6 (bijgewerkt|aangepast|gewijzigd|aangevuld|herzien) $", with: "(<verklaring>|*verklaring)", unless: "(gegevens ..4 (wijzigen|gewijzigd|aangepast)|laatst*)"}
  - {say: "(kan voorkomen|kan het zijn|kan zijn) ..8 (bijgewerkt|aangepast|gewijzigd)", with: "(<verklaring>|*verklaring)"}
  - {say: "(meest recente|meest actuele|laatste|actuele|nieuwste|recentste) (versie|versies) ..14 (website|site|pagina|hier|terug|vinden|gepubliceerd|beschikbaar|raadplegen|app)"}
  - {say: "(regelmatig|geregeld|af en toe|periodiek|van tijd tot tijd) ..10 (<verklaring>|privacyverklaring|verklaring|pagina|beleid|policy|statement) ..8 (raadplegen|bekijken|te raadplegen|te bekijken|controleren|lezen|nalezen|herlezen|checken|te controleren)"}
  - {say: "(raadpleeg|bekijk|controleer|check|kijk|lees) ..8 (regelmatig|geregeld|af en toe|van tijd tot tijd)", with: "(<verklaring>|privacy*|beleid|pagina|wijziging*)"}
  - {say: "(verandert|veranderen|wijzigt|wijzigen) ..3 (er|we|wij|ik) ..4 (iets|dingen|wat) ..14", unless: "(gegevens|adres|persoonlijke situatie)"}
  - {say: "(past|passen|pas) ..6 (<verklaring>|verklaring|tekst|document|bestand|pagina) ..6 aan", unless: "(verzoek|gegevens)"}
  - {say: "(wijzigingen|aanpassingen|veranderingen|wijziging|aanpassing) (in|aan|van|op) (dit|deze|de|ons|onze|mijn) ..2 (bestand|tekst|document|pagina|<verklaring>|verklaring)", unless: "(laatste (wijziging|aanpassing)|laatst*|uw gegevens)"}
  - {say: "(nieuwe|aangepaste|gewijzigde|geactualiseerde|recentste|volgende) (tekst|versie|<verklaring>) ..14", unless: "(app|browser|software|laatste versie van de app)"}
  - {say: "(bijgesteld|bijstellen|bij te stellen) ", with: "(<verklaring>|tekst|document|jaarlijks|elk jaar)"}
  - {say: "(<verklaring>|tekst|document) ..10 (wijzigt|verandert|vernieuwd|herzien|nagekeken|onder voorbehoud)", unless: "(laatst*|gegevens ..4 (wijzigt|verandert))"}
  - {say: "(passen|pas|past) (we|wij|ik) ..6 aan", with: "(<verklaring>|pagina|tekst|document)", unless: "(verzoek|gegevens ..6 aan)"}
  - {say: "(deze|dit) (pagina|tekst|document|<verklaring>) ..4 (passen|wijzigen|actualiseren|werken|updaten) (we|wij|ik)"}
  - {say: "(grote|belangrijke|ingrijpende|wezenlijke|substantiele) (verandering*|wijziging*|aanpassing*)", unless: "(gegevens)"}
  - {say: "(als|wanneer|indien|omdat) ..6 (iets|regels|dit|dat) ..3 (verandert|veranderen|wijzigt) ..14", with: "(<verklaring>|privacy*|tekst|document)"}
  - {say: "(stellen|stelt|werken|werkt) (wij|we|ik) ..4 (<verklaring>|verklaring|tekst|document) ..3 (bij)"}
  - {say: "(wijzigingen|aanpassingen) voorbehouden"}
  - {say: "(eventuele|significante|inhoudelijke|toekomstige|relevante) (wijzigingen|veranderingen|aanpassingen)", unless: "(gegevens|persoonlijke)"}
  - {say: "(actualiseren|actualiseert|herziening|herzien|vernieuwen) ..6 (<verklaring>|document|reglement|tekst|beleid)", unless: "(laatst*|gegevens)"}
  - {say: "(<verklaring>|document|tekst|reglement) ..10 (onderhevig|aangevuld|evolueren|evolueert|momentopname|aan gepast|anders luidt|groeit mee)"}
  - {say: "(laatste|meest recente|actuele) versie", with: "(pagina|website|site|steeds|altijd|<verklaring>)", unless: "(laatst ..3 (gewijzigd|bijgewerkt)|browser|app|software|wordpress)"}
  - {say: "gewijzigde ..3 (voorwaarden|<verklaring>|versie|beleid)"}
  - {say: "(kan|kunnen|zal|mag) ..4 (gewijzigd|aangepast|bijgewerkt|aangevuld|herzien) worden", with: "(<verklaring>|*verklaring|reglement)", unless: "(gegevens ..4 (gewijzigd|aangepast)|deze bedrijven)"}
  - {say: "(als|wanneer|indien|mocht) er (iets|wat|dingen) ..3 (verandert|veranderen|wijzigt|wijzigen) ..14", unless: "(uw gegevens|je gegevens|adres|situatie)"}
  - {say: "(kan|kunnen|mag) ..2 (dit|deze) (stuk|uitleg|regeling|tekst|document|reglement|pagina|statement) ..4 (aanpassen|wijzigen|herzien|veranderen|bijwerken)"}
  - {say: "(wordt|worden) ..10 (herzien|geevalueerd|geactualiseerd|bijgesteld|nagekeken|herbekeken)", with: "<verklaring>", unless: "(laatst*|besluit|beslissing)"}
  - {say: "(bij|na) een ..2 wijziging ..10 (melding|bericht|mail|tonen|toont|laten|informeren)", unless: "(adres*|gegevens)"}

"""#)

private let `Signals/complaint.yaml` = BuiltinFile(
  path: "Signals/complaint.yaml",
  text: #"""
present:
  - {say: "(klacht*|klagen|bezwaar indienen|beklag) … (<autoriteit>|<toezichthouder>)", unless: "(medische klachten)"}
  - {say: "(<autoriteit>|<toezichthouder>) … (klacht*|klagen)"}
  - {say: "(klacht*|klagen|niet tevreden|ontevreden|niet eens|tevreden|vermoedt|niet correct|onjuist)", with: "(wenden|terecht|indienen|contact opnemen|richten|melden|stappen|voorleggen|neerleggen|terechtkunnen) … (<autoriteit>|<toezichthouder>)"}
  - {say: "(klacht*|klagen)", with: "(<autoriteit>|toezichthoudende (autoriteit*|instantie*)|<toezichthouder>)", unless: "(gezondheid*|koorts)"}
  - {say: "(<autoriteit>|<toezichthouder>)", under: "(klacht*|klagen|klachtrecht)", unless: "houdt toezicht"}
  - {say: "(tip|melding) ..8 <autoriteit>", unless: "(datalek*|misgegaan|kwijt*|gestolen|melden (we|wij))"}
  - {say: "(<autoriteit>|<oude-autoriteit>|<toezichthouder>)", with: "(klacht*|klagen|beklag*|ontevreden|niet tevreden|tevredenheid|oneens|niet eens|onenigheid|niet vinden|strijd met|schending*|niet ..3 (eens|uit|uitkomen|oplossen)|opgelost|geschil*|betwisting*|vermoed*|onterecht|onrechtmatig*|niet correct|niet zorgvuldig|niet naar wens|rechten geschonden|geschonden|miskend|voldoening|niet gehoord|uitkomt|zorgen|inbreuk|onjuist|overtuigd|vindt u dat|vind je dat|meent u|meen je|van mening|van oordeel|misnoegd|niet akkoord)", unless: "(gezondheid*|datalek*|meer informatie|leest u|lees meer|informatie over privacy)"}
  - {say: "(<autoriteit>|<toezichthouder>) ..8 (vatten|inschakelen|in te schakelen|aankloppen|aan te kloppen|aanschrijven)"}
  - {say: "(melden|inschakelen|vatten|aankloppen|verzoekschrift) ..10 (<autoriteit>|<toezichthouder>)", unless: "(hoeven|aan te melden|aangemeld|datalek*|inbreuk ..6 melden|wij melden|melden wij|melden we|we melden|misgegaan|kwijt*)"}
  - {say: "klacht* … autoriteit persoons"}
vague:
  - {say: "(klacht*|klagen)", unless: "(gezondheid*|koorts|hoesten|medisch*|lichamelijk*|fysiek*|pijn|symptomen|behandeling)"}
  - "<autoriteit>"
  - "<oude-autoriteit>"
  - "<toezichthouder>"

"""#)

private let `Signals/controller-contact.yaml` = BuiltinFile(
  path: "Signals/controller-contact.yaml",
  text: #"""
present:
  - {say: "@mail", unless: "(<autoriteit>|apdgba*)"}
  - {say: "@telefoon", unless: "(<autoriteit>|toezichthouder|drukpersstraat)"}
  - {say: "@postcode", unless: "(<autoriteit>|toezichthouder|drukpersstraat|2509AJ|hoge nieuwstraat|postbus 93374)"}
  - {say: "(*straat|*laan|*weg|*plein|*dreef|*lei|*kade|*gracht|*dijk|*steenweg|*hof|*singel|*baan|*markt|*pad|*dorp|klooster|postbus|*park|*berg|*veld|*akker|*stede|*wal|*boulevard) @getal", unless: "(drukpersstraat|<autoriteit>|postbus 93374|hoge nieuwstraat|bezuidenhoutseweg)"}
  - {say: "(emailadres|mailadres|telefoonnummer|adres|mail|email|naar) ..2 @invulplek"}
  - "@invulplek (emailadres|email|telefoonnummer|telefoon|adres|contactgegevens)"
  - {say: "AT"}
  - {say: "@hoofdletter @getal [bus @getal] @viercijfers @hoofdletter", unless: "(drukpersstraat|<autoriteit>|<toezichthouder>|hosting)"}
  - {say: "@invulplek ..6 (email*|telefoon*|mail*|mailadres)"}
vague:
  - {say: "(contactformulier|contactpagina|contactgegevens|website|app store|issue|formulier|link|pagina|onderstaande)", with: "(contact|vragen|richten|wenden)"}
  - {say: "(contact*|vragen|wenden|verzoek|richten|sturen) ..14 (contactformulier|contactpagina|@web|app store|formulier|issue|github|linkedin)"}
  - {say: "op @web ..14 (invullen|vinden)"}

"""#)

private let `Signals/controller-identity.yaml` = BuiltinFile(
  path: "Signals/controller-identity.yaml",
  text: #"""
present:
  - {say: "(verantwoordelijke|verantwoordelijk|verwerkingsverantwoordelijke*|verwerkingsverantwoordelijk|verwerkersverantwoordelijke|gegevensverantwoordelijke)", with: "(@hoofdletter|@invulplek|@web)", unless: "(wij zijn niet verantwoordelijk|is niet verantwoordelijk|niet aansprakelijk|zelf verantwoordelijk|verantwoordelijk voor de inhoud|zie onze|zie ons|zie de)"}
  - {say: "(BV|VZW|NV|VOF|IVZW|CV|CVBA|BVBA|vzw|bvba|B V|N V|V O F|SRL|commv|UA|besloten vennootschap|naamloze vennootschap|eenmanszaak|maatschap|handelsnaam|kvk*|KvK|kamer van koophandel|ondernemingsnummer|kbo*|statutair|btwnummer|maatschappelijke zetel|vennootschap onder firma|rsin)", unless: "(niet verbonden|niet gelieerd|geen onderdeel|gehost|hosting*|hostingprovider|hostingpartij|model van|leverancier|verwerker ..6 (BV|NV)|softwareleverancier|provider|geleverd door|google|gravatar)"}
  - {say: "(stichting|vereniging|gemeente|scouting|chiro|parochie|bisdom|kerk|basisschool|school|college|lyceum|universiteit|hogeschool|praktijk|*praktijk|*school|kliniek|apotheek|ziekenhuis|zorggroep|kinderopvang|kinderdagverblijf|*vereniging|*club|club|koor|fanfare|harmonie|orkest|camping|hotel|restaurant|rijschool|makelaardij|makelaars|makelaarskantoor|notaris*|advocaten*|*kantoor|uitgeverij|autobedrijf|garage|slagerij|bakkerij|kapsalon|salon|fysiotherapie|museum|theater|cooperatie|studio|bureau|*bureau|*groep|vakbond|agentschap|ministerie|OCMW|stad|provincie|waterschap|woningcorporatie|woonstichting|bibliotheek|brouwerij|hoveniersbedrijf|bouwbedrijf|*bedrijf|webshop|webwinkel|winkel|boekhandel|drukkerij|dierenkliniek|manege|mutualiteit|ziekenfonds|sportcentrum|fitness|yogastudio|massagepraktijk|tandartspraktijk|huisartsenpraktijk|therapie|coaching|consultancy|dierenambulance|volleybalvereniging|muziekschool|academie|instituut|fonds|genootschap|federatie|gilde|team|festival|uitvaart*|taxi|boerderij|landgoed|actiecomite|comite|werkgroep|actiegroep|dansschool|studentenhuis|dorpsraad|wijkraad|buurtvereniging|stadsfestival|huis) @hoofdletter", unless: "(gehost|hosting*|model van|lid van|leverancier|verwerker|verwerkers|softwareleverancier|geleverd door|<autoriteit>|kamer van|via|delen|verstrek*|doorgegeven|ontvanger*|gebaseerd op|op basis van|verwijz*|naar de)"}
  - {say: "(<verklaring>|privacyverklaring|privacybeleid|privacy statement) ..2 (van|voor|bij) ..3 @hoofdletter", unless: "(website van|app van|gravatar|google|facebook|meta|microsoft|mailchimp|youtube|twitter|linkedin|firebase)"}
  - {say: "<verklaring> ..8 (toepassing|geldt|heeft betrekking) ..10 (van|door) ..3 @hoofdletter", unless: "(AVG|GDPR|google|facebook|algemene verordening)"}
  - {say: "@hoofdletter ..6 gevestigd", unless: "(github|dienstverlener*|verwerker*|servers|google|partners|facebook|mailchimp)"}
  - {say: "(wij|ik|we) (zijn|ben|is) ..3 @hoofdletter"}
  - {say: "(wij|we|ons) (van|bij) [de|het] @hoofdletter", unless: "(google|facebook)"}
  - {say: "(wie zijn wij|wie ben ik|over ons|onder wij|met wij|met ons|hierna te noemen|verder te noemen|ondergetekende) ..8 @hoofdletter", unless: "(google|facebook|AVG|GDPR|wet|nederland|github)"}
  - {say: "^ (bij|binnen|door|namens) [de|het|onze|ons] @hoofdletter ..2 (staat|staan|wordt|worden|vinden|hechten|gaan|is|geldt|verwerken|respecteren|doen|hebben|houden|nemen|kun|kunt)", unless: "(google|facebook|mailchimp|AVG)"}
  - {say: "(website|portfolio|blog|weblog|evenement|podcast|webwinkel|webshop|app|applicatie|site|dienst|diensten|platform|leden|klanten|ledenadministratie|patienten) van [de|het] @hoofdletter", unless: "(google|facebook|microsoft|mailchimp|youtube|twitter|linkedin|instagram|gravatar|derden|firebase|apple|AP|autoriteit)"}
  - {say: "(geleverd|gebouwd|ontworpen|ontwikkeld|gemaakt|beheerd|onderhouden|eigendom|uitgegeven|aangeboden|georganiseerd|initiatief) [en] [*d] (door|van) ..3 @hoofdletter", unless: "((ontwikkelaar|maker) van|google|facebook|mailchimp|wordpress|microsoft)"}
  - {say: "(copyright|©) ..3 @hoofdletter"}
  - {say: "@invulplek ..4 (respecteert|verwerkt|gevestigd|is verantwoordelijk|hecht|gaat)"}
  - {say: "<verklaring> ..2 @invulplek"}
  - {say: "(contactgegevens|adresgegevens|bedrijfsgegevens|contact)", with: "(@postcode|@telefoon)"}
  - {say: "@hoofdletter ..6 (postbus|@postcode)", unless: "(hosting|<autoriteit>|<toezichthouder>|drukpersstraat)"}
# The name of a product does the same as that of its maker.
weak:
  - {say: "^ ..1 <verklaring> ..1 @hoofdletter @hoofdletter", unless: "(app|android|ios|extensie|extension|plugin|site|website|applicatie|google|facebook|<maand>)"}
  - {say: "@hoofdletter ..4 (respecteert|verwerkt|verwerken|hecht|vindt|gaat zorgvuldig|gaat|gebruikt|verzamelt|beschermt|houdt|neemt|bewaart|maakt gebruik|behandelt|is toegewijd|waarborgt|draagt zorg|biedt|voldoet|doet|legt|registreert|beheert|streeft|wil|kent|heeft (deze|dit)|informeert|stelt|springt)", unless: "(google|facebook|(website|site|app|pagina|applicatie|cookie*|dienst|formulier|browser) ..2 (respecteert|verwerkt|verwerken|gebruikt|verzamelt|bewaart|maakt gebruik|biedt)|mailchimp|gravatar|politie|deelnemende|firebase|(wordt|worden) ..3 gebruikt|(verwerken|gebruiken|verzamelt) (we|wij|ik)|@dubbelepunt ..1 gebruikt|<autoriteit>|AVG|GDPR|analytics|@hoofdletter ..2 (we|wij|ik|u|je|men|wordt|worden|zijn|kunnen|moeten|mogen|mag))"}
  - {say: "@hoofdletter <verklaring>", unless: "(privacy (beleid|statement|verklaring|policy)|(de|het|ons|onze|dit|deze|mijn|algemene|cookie|uw) ..1 <verklaring>)"}
  - {say: "(verwerkt|verwerking|verwerkingen|verzameld|gebruikt) door ..3 @hoofdletter", unless: "(google|facebook|mailchimp)"}
  - {say: "^ @hoofdletter @hoofdletter ..3 (is|heeft|biedt|organiseert|zijn|hebben|wil|vindt|hecht)", unless: "(google|facebook|meta|microsoft|mailchimp|<autoriteit>|AVG|GDPR|analytics|privacy|cookies|@hoofdletter (we|wij|ik|u|je)|<maand>|website|algemene verordening|uw|deze|dit)"}
product:
  - "@hoofdletter is een ..6 (app|*app|extensie|*extensie|plugin|addon|game|spel|spelletje|appje)"
  - (de app|deze app|applicatie|extensie|browserextensie) ..2 @hoofdletter
  - "@hoofdletter ..1 (app|browserextensie|extensie)"
  - app store
vague:
  - "@web ..3 (hierna|wij|respecteert|verwerkt|beschrijft|is|verzamelt|gebruikt|gaat)"
  - "(<verklaring>|website|site|bezoekers|wij) ..2 (van|op) @web"
  - (website|app|site|applicatie|politie|gemeente)

"""#)

private let `Signals/cookies.yaml` = BuiltinFile(
  path: "Signals/cookies.yaml",
  text: #"""
present:
  - {say: "<cookie>", with: "(gebruik*|maakt|maken|plaats*|zet|zetten|bevat*|opgeslagen|slaan|bewaren|geen|accepte*|weiger*|blokke*|uitschakel*|uitzet*|verwijder*|functione*|analyti*|tracking|sessie*|permanente|bestand*|onthoud*|noodzakelijk*|toestemming|browser*|soorten|dagen|maanden|jaar)", unless: "((lees|leest|verwijzen|verwezen|verwijs|vindt|vind|zie|staat|staan|raadpleeg|bekijk|behandelen|uitgelegd|document|meer (weten|informatie|lezen)) ..12 (<cookietekst>|cookies|pagina|document)|<cookie> ..8 (lees|leest|verwijzen|verwezen|vindt|vind|zie|staat|raadpleeg|bekijk|behandelen)|<cookie> (beleid|verklaring|statement|policy|notice))"}
  - {say: "(wij|we|ik|site|website|app|deze) ..6 (gebruik*|maakt|maken|plaats*|zet|zetten|werkt|werken) ..8 <cookie>"}
  - {say: "<cookie> ..6 (gebruikt|geplaatst|verzameld|opgeslagen|gezet|verwijderen|weigeren|uitschakelen|blokkeren|accepteren)", unless: "(gebruik van cookies ..4 (verwijz*|verwezen|leest))"}
  - {say: "(geen|zonder|functionele|analytische|technische|noodzakelijke|marketing|tracking|third party|first party) ..2 <cookie>"}
  - {say: "(_ga|_gid|phpsessid|_fbp)"}
  - (google analytics|analytics|analytische|matomo|piwik|hotjar|statcounter|plausible|jetpack|facebook pixel|meta pixel|pixel|tag manager|tracking|trackers|webanalytics|*pixel*|retargeting|adsense|adwords|doubleclick|advertentienetwerk*|webbeacon*|bakens|*analytics|admob|reclameid|advertentieid|advertising id|smartlook|clarity|tagmanager|leadinfo|mouseflow|crazyegg|fingerprinting|trackingtechniek*|addthis|_ga|_gid|phpsessid|localstorage|local storage|webstatistieken|bezoekersstatistieken)
  - {say: "(volgen|gevolgd) ..6 (over|op) ..2 (meerdere|andere|verschillende) websites"}
vague:
  - "<cookietekst>"
  - "<cookie>"

"""#)

private let `Signals/data-categories.yaml` = BuiltinFile(
  path: "Signals/data-categories.yaml",
  text: #"""
present:
  - {say: "(naam|namen|voornaam|achternaam|*naam|naw*|*nawgegevens|*adres|*adressen|adresgegevens|adres|telefoonnummer*|telefoon|geboortedatum|geboorte*|geslacht|emailadres*|mailadres*|ipadres*|ip|rekeningnummer*|bankrekening*|iban|betaalgegevens|betalingsgegevens|contactgegevens|foto*|*foto*|wachtwoord*|cijfers|locatie*|bsn|kenteken*|cv|curriculum|motivatiebrief|surfgedrag|bezochte paginas|woonplaats|leeftijd|handtekening|gezondheid*|diagnose*|medische|berichten|bericht|email|reacties|inloggegevens|accountgegevens|mobiele|breedte|coordinaten|studentnummer|klantnummer|lidnummer|nationaliteit|identiteitsbewijs|paspoort|trouwdatum|zoekopdrachten|loggegevens|gebruiksgegevens|financiele gegevens|factuurgegevens|bestelgegevens|bestelgeschiedenis|beeldmateriaal|camerabeelden|video*|stem|opleiding|werkervaring|klikgedrag|gezinssamenstelling|burgerlijke staat|doopdatum|rijksregisternummer*|inkomen*|inkomensgegevens|briefwisseling|bignummer|volgnummer|startnummer*|polisnummer*|kentekennummer|allergie*|handicap|hobbys|interesses|paginas|bezoekgedrag|verslaglegging|behandelplan|hulpvraag|ziektedagen|loon|functie|*datum|beroep|taalvoorkeur|titel|aanhef|kledingmaat|schoenmaat|maat|gewicht|lengte|bloedgroep|uitslagen|prestaties|resultaten|opnamen|opnames|geluidsopnamen|gesprekken|lidmaatschapsnummer|identiteitskaart|gebruikersnaam|profielfoto|cookieid|apparaatid|apparaatgegevens|browsertype|besturingssysteem|zoekgedrag|koopgedrag|aankopen|aankoopgeschiedenis|bestellingen|donaties|giften|polisnummer|loggegevens|logbestanden|brief|hartslag|stappen)", unless: "(@dubbelepunt @mail|gebruikersnaam en wachtwoord|persoonsgegevens (zijn|is|betekent)|onder persoonsgegevens ..4 verstaan|bijvoorbeeld uw naam en adres|stuur ..4 naar|<autoriteit>|contact ..3 op ..6 via|vragen ..8 (mail|contact)|definitie|mail naar|contactgegevens van|onze contactgegevens|website adres|te bereiken|iedere informatie|als bijvoorbeeld)"}
vague:
  - "<gegevens>"

"""#)

private let `Signals/direct-marketing-optout.yaml` = BuiltinFile(
  path: "Signals/direct-marketing-optout.yaml",
  text: #"""
told:
  - {say: "<nieuwsbrief>", unless: "(geen nieuwsbrief|niet ..4 nieuwsbrief)"}
  - {say: "<marketing>", unless: "(geen|niet|nooit|noch|direct marketing|directmarketing|gebruiken ..8 geen|zonder uw toestemming)"}
  - {say: "(direct marketing|directmarketing)", unless: "(niet|geen|nooit|noch)"}
  - {say: "(op de hoogte|informeren|geinformeerd) ..14 (activiteiten|aanbiedingen|acties|nieuws|diensten|producten|ontwikkeling*|evenementen)", unless: "(wijziging*|<verklaring>|status|datalek)"}
  - {say: "(marketingcookies|trackingcookies|advertentiecookies|meta pixel|facebook pixel|retargeting|remarketing)", unless: "(geen|niet|nooit)"}
  - (jobalert*|vacaturealert*|vacature alerts|bulletin|nieuwe aanbod|nieuw aanbod|kortingscode*|promotiemail*|reclamemail*|promotionele)
  - {say: "(folders|catalogus|telemarketing|direct mail|verkoopacties|*magazine|donateursmagazine|fondsenwerving|extra gift|om een gift|om ..3 donatie te vragen)", unless: "(geen|niet|nooit)"}
  - {say: "(informeren|benaderen|attenderen|uitnodigen|uitnodiging*|benaderd|geinformeerd) ..8 (over|voor|van) ..6 (acties|workshops|cursussen|producten|aanbod|aanbiedingen|diensten|evenementen|activiteiten|kampen|nieuws|soortgelijke|editie)", unless: "(niet|geen|nooit|bestelling|levering|wijziging*|<verklaring>|status)"}
  - {say: "over ..6 (acties|workshops|cursussen|producten|aanbod|aanbiedingen|evenementen|activiteiten) ..4 (te informeren|informeren|benaderen|te benaderen)", unless: "(niet|geen|nooit|bestelling|wijziging*)"}
  - {say: "(volgende|nieuwe|komende) editie", unless: "(inschrijv* voor de)"}
  - (clubblad|last minutes|nieuws uit de)
present:
  - {say: "<afmelden> ..20 (<nieuwsbrief>|<marketing>|mail|mails|email*|berichten|mailing*|link)"}
  - {say: "(<nieuwsbrief>|<marketing>|mail|mails|email*|berichten|mailing*) ..30 <afmelden>"}
  - {say: "<afmelden>", with: "(<nieuwsbrief>|<marketing>|vriendenmail|mailing*|interesselijst|mails|emails)", unless: "(evenement|cursus|lidmaatschap opzeggen|account|<cookies>)"}
  - {say: "(afmeldlink|uitschrijflink|afmeldmogelijkheid|uitschrijfmogelijkheid|uitschrijven kan|afmelden kan)"}
  - {say: "(bezwaar|verzet|verzetten) ..14 (direct marketing|directmarketing|marketing*|reclame|commerciele)"}
  - {say: "(marketing*|reclame|nieuwsbrief*|direct marketing|commerciele) ..16 (intrekken|ingetrokken|intrekking|bezwaar|in te trekken|stopzetten|wijzigen)"}
  - {say: "(keuze|voorkeur*|toestemming) ..14 (wijzigen|aanpassen|intrekken) ..8 (<cookies>|cookieinstellingen)"}
  - {say: "(niet langer|geen|niet meer) ..6 (<nieuwsbrief>|reclame|aanbiedingen|mailings|berichten) ..8 (ontvangen|wenst|wilt)", with: "(kunt|kun|kan|melden|contact|link|laten weten)"}
  - {say: "(<afmelden>|unsubscribe*|niet meer (wenst|wilt|wil|ontvangen)|niet langer (wenst|wilt|ontvangen)|stopzetten|stop te zetten|seintje|uitzetten|afzetten)", with: "(<nieuwsbrief>|<marketing>|mails|vacature alert*|jobalert*|attendering*|uitnodigingen|tips)", unless: "(evenement|cursus|lidmaatschap opzeggen|account|<cookies>|browser*)"}
  - {say: "(meld|meldt|schrijf|schrijft) ..8 (af|uit)", with: "(<nieuwsbrief>|<marketing>|mails|mail)", unless: "(evenement|cursus|account)"}
  - (unsubscribelink|unsubscribe link|afmeldknop|uitschrijfknop|optoutlink|afmeldoptie)
  - {say: "(niet (wil|wilt|willen|meer|langer)|geen prijs|geen ..8 meer|STOP|stop je|stoppen|intrekt|trekt|trek|weigeren|uitzetten|zet ..10 uit|uitschakel*|schakel ..6 uit|vinkt|annuleren|verlaten|verzetten|bezwaar|bezwaarrecht|schrijft ..4 uit|afmeldt|uitschrijft|aangeven geen|laat het ons weten|seintje|herroepen|blokkadebestand|niet te willen|wilt u dit niet|voorkeuren wijzigen|tenzij zij aangeven) ..20", with: "(<nieuwsbrief>|<marketing>|aanbieding|acties|uitnodigingen|catalogus|folders|*magazine|direct mail|telemarketing|verkoopacties|jobalert*|vacaturealert*|<nieuwsbrief>|op de hoogte ..14 (activiteiten|aanbod|nieuws)|telefonisch benaderd|nieuwe cursussen|informatie van sponsors|pushberichten over|volgende kampen|nieuws van ons|onderaan dat bericht)", unless: "(toestemming ..6 (foto*|derden)|geen <cookies>|<cookies> ..6 browser*|*browser*|<recht> ..14 (inzage|wissen)|niet meer nodig|niet langer nodig|verzet ..6 verwerking $)"}
  - {say: "(directmarketing*|marketing*|reclame|verkoopacties) ..14 (verzet*|bezwaar|intrekt|herroep*|stop*)"}
  - {say: "(verzet*|bezwaar*|herroep*) ..14 (directmarketing*|*marketing*|reclame|verkoopacties)"}
vague: []

"""#)

private let `Signals/dpo.yaml` = BuiltinFile(
  path: "Signals/dpo.yaml",
  text: #"""
named:
  - {say: "(functionaris* ..2 (gegevensbescherming|gegevens*|persoonsgegevens|privacy|bescherming)|onze functionaris|gegevensfunctionaris|FG|DPO|data protection (officer|consultant|manager)|dataprotection officer|privacy officer|privacyofficer|privacyfunctionaris*|privacy functionaris|privacycoordinator|privacy coordinator|gegevensbeschermingsfunctionaris|functionarisgegevensbescherming|privacyverantwoordelijke|privacy verantwoordelijke|AVG verantwoordelijke|avgverantwoordelijke|avgcoordinator|AVG coordinator|avgfunctionaris|AVG functionaris|veiligheidsconsulent|informatieveiligheidsconsulent|security officer|privacy contactpersoon|privacycontactpersoon|privacymedewerker|privacybeheerder|avgcontactpersoon|AVG contactpersoon|aanspreekpunt privacy|privacy aanspreekpunt|privacydesk|gegevensbeheerder|informatiebeheerder)", unless: "((niet|geen) verplicht*|geen functionaris|geen (FG|DPO)|indien nodig|geen ..4 (aangesteld|benoemd|aanstellen))"}
  - {say: "(contactpersoon|contactpunt|aanspreekpunt|aanspreekpersoon) ..8 (privacy*|gegevens*|avg*|persoonsgegevens)"}
  - {say: "(privacy*|avg*|inzage|dataverwerking) ..14 (onze|vaste|hun|uw|is|het) ..2 (contactpersoon|contactpunt|aanspreekpunt|aanspreekpersoon)", unless: "(wij (zijn|bepalen)|we zijn)"}
  - {say: "(onze|vaste|hun|uw|is|het) ..2 (contactpersoon|contactpunt|aanspreekpunt|aanspreekpersoon)", with: "@mail", unless: "(wij|we|autoriteit)"}
  - {say: "(belast) ..8 (privacy|persoonsgegevens|materie|gegevens*)", with: "(@mail|@telefoon)"}
  - {say: "verantwoordelijk voor [de] [naleving] [van] [de] (AVG|privacy|privacybeleid|gegevensbescherming|privacywetgeving)", with: "(@mail|@telefoon)"}
  - {say: "(regelt|behandelt|beantwoordt|afhandelt|bereikt (haar|hem)|gaat over) ..8 (privacy*|avg|gegevens|verzoek*|inzage*)", with: "(@mail|@telefoon)", unless: "(wij|we|deze <verklaring>|<verklaring> (gaat|behandelt))"}
  - (privacy lead|privacymanager|privacy manager|privacyjurist|chief privacy officer|dataverantwoordelijke)
  - {say: "(secretaris*|secretariaat|secretaresse|scriba|kerkenraad|bestuur|bestuurslid|groepsleiding|groepsbestuur|ledenadministrateur|ledenadministratie|penningmeester|webmaster|privacyteam|beheerder|voorzitter|directie|directeur|directrice|praktijkhouder|praktijkmanager|praktijkmanager|praktijkassistente|kerkrentmeester*|jeugdcoordinator|coordinator|teamverantwoordelijke|kantoormanager|office manager|korpschef|rector|zakelijk leider|zaakvoerder|eigenaar|eigenares|hoofdredacteur|cantor|schoolleider|administrateur) ..10 (@mail|contact|wenden|verzoek*|richten|indienen|sturen|opvragen|terecht)", unless: "(neem contact op met het bestuur van de autoriteit|gegevens ..8 (secretaris|penningmeester)|toegang|inzage in|nieuwsbrief|klacht*|*commissie)"}
  - {say: "(contact|wenden|wendt|verzoek*|richten|richt|indienen|sturen|stuur|opvragen|op te vragen|vragen|terecht|aanvragen|melden|meld) ..14 (secretaris*|secretariaat|scriba|bestuurslid|groepsleiding|groepsbestuur|kerkenraad|ledenadministrateur|webmaster|privacyteam|beheerder van de (site|website)|ledenadministratie|voorzitter|directeur|praktijkmanager|schoolleider|kerkrentmeester*|redactie|bestuur)", unless: "(leraar|trainer|huisarts|bestuur van de autoriteit|klacht*|*commissie)"}
  - {say: "(mevrouw|de heer|dhr|mevr|mw|mr) ..6 (@mail|@telefoon)", with: "(verzoek*|recht*|privacy*|inzage|persoonsgegevens)", unless: "(klacht*|autoriteit)"}
  - {say: "(verzoek*|recht*|inzage|brief) ..14 (tav|t a v|ter attentie van) ..6", unless: "(klacht*|autoriteit)"}
# Sent to details elsewhere in the text.
above:
  - {say: "(bovenstaand*|bovenvermeld*|onderstaand*|hierboven|hieronder|bovengenoemd*) ..3 (adres|*adres|email*|telefoonnummer|contactgegevens|vermelde)"}

"""#)

private let `Signals/how-to-exercise.yaml` = BuiltinFile(
  path: "Signals/how-to-exercise.yaml",
  text: #"""
present:
  - {say: "(verzoek*|rechten|recht|inzage|verwijder*|wijzig*|aanpas*|correctie|vragen over|vraag over|intrekken|gebruikmaken|uitoefenen|uit te oefenen|uitvoeren|opvragen) ..30 (@mail|@telefoon|per email|via email|per mail|per post|schriftelijk|brief|contactformulier|formulier|instellingen|via ..3 account|in ..3 account|profiel|@invulplek|@web|mailen|via de link|telefonisch|telefoon|email)", unless: "(<autoriteit>|klacht*|wijzigingen in deze|op de hoogte te houden|wijziging van|laat ..4 weten)"}
  - {say: "(@mail|@telefoon|per email|via email|per mail|per post|schriftelijk*|brief|contactformulier|formulier|instellingen|profiel|email te sturen|mailen) ..30 (verzoek*|rechten|recht|inzage|verwijder*|wijzig*|aanpas*|correctie|intrekken|uitoefenen|uit te oefenen|gegevens)", unless: "(<autoriteit>|klacht*)"}
  - {say: "(contact|mail|stuur|wenden|contacteer|richten|indienen) ..12 (@mail|@telefoon|@invulplek)", unless: "<autoriteit>", with: "(recht*|verzoek*|inzage|verwijder*|gegevens|privacy*|wijzig*|inkijken)"}
  - {say: "(contact|mail|stuur|wenden|contacteer|verzoek*|mailtje|email) ..14 (@mail|@telefoon|@invulplek)", under: "(recht*|inzage|privacy*|gegevens|verwijder*)"}
  - {say: "(zelf|altijd|op ieder moment|kunt|kun|kan) ..14 (account|profiel|instellingen|app|inloggen|ingelogd|deinstalleren|deinstalleert|browser) ..14 ", with: "(verwijder*|wijzig*|aanpas*|inzien|wissen|bekijken|gegevens)", unless: "<cookies>"}
  - {say: "(door de app|via de app|in de app|app van je toestel|in uw account|via uw account|in je account|via je account|via mijn account|profielpagina|gebruikersprofiel|persoonlijke instellingen|instellingen van je browser)", with: "(verwijder*|wijzig*|aanpas*|inzien|wissen|bekijken|deinstalleren|intrek*|controle)"}
  - {say: "^ ..14 (bekijken|inzien) ..3 (bewerken|wijzigen) ..3 verwijderen"}
  - {say: "(schriftelijk verzoek|schriftelijk gedaan|per brief|aangetekend)"}
  - {say: "(per|via) [een|uw|je] (email|mail|post|brief) ..8 (hoogte|laten weten|melden|doorgeven|aangeven|vragen|verzoeken)", with: "(verwijder*|wijzig*|inzage|recht*)"}
  - {say: "(instellingen|account|profiel|mijn gemeente|portaal|*portaal|*loket|dashboard) ..10 (verwijder*|wijzig*|aanpas*|bekijk*|inzien|wis|wissen|trek|download*|exporteer*|uit|pas)", unless: "(browser|<cookies>|wij)"}
  - {say: "(verwijder*|wijzig*|aanpas*|aanpassen|inzien|bekijken|intrekken|trek|trekt|exporteren|zet|in te loggen) ..14 (instellingen|account|profiel|portaal|*portaal|dashboard|link onderaan|knop)", unless: "(browser|wij|<cookies> verwijderen)"}
  - {say: "(klik*|link onderaan|knop|webformulier|modelformulier|verzoekformulier|aanvraagformulier)", with: "(recht*|verzoek*|inzage|verwijder*|wijzig*|gegevens|correctie|intrek*)", unless: "(<nieuwsbrief>|afmeld*|uitschrijv*|deze website gebruikt|meer informatie|klik hier voor meer)"}
  - {say: "verwijder ..3 (de app|app|applicatie)", with: "(gegevens|gewist|weg|data)"}
  - {say: "(vraag|vragen|vraagt|spreek|afspraak|melden|meldt) ..8 (leerkracht|leerkrachten|juf|meester|leraar|uw huisarts|eigen huisarts|uw arts|uw tandarts|behandelaar|therapeut|trainer|bestuursleden|bestuur van (de|uw) (eigen|club|vereniging)|begeleider|balie|gemeentehuis|winkel)"}
  - {say: "(aan de balie|in onze winkel|aan het loket|op ons kantoor|in de praktijk) ..12", with: "(verzoek*|inzage*|gegevens)"}
  - {say: "(aan|bij) (de|het|onze) (secretaris|bestuur|leiding|trainer|penningmeester|ledenadministratie|groepsleiding|juf|leerkracht|praktijk|balie) ..8 (vragen|opvragen|melden|aangeven|doorgeven|terecht)", with: "(gegevens|inzage|verwijder*|foto*)"}
  - {say: "(open|maak|dien|openen) ..6 (issue|ticket|pull request)", with: "(verwijder*|gegevens|weg|foto*|recht*|aanpas*|naam)"}
  - {say: "contact ..6 (leerkracht|juf|meester|leraar|mentor|behandelaar|therapeut|trainer|leiding)", with: "(rechten|gegevens|inzage|dossier)"}
  - {say: "(gebruik|vul|via|met) ..3 (contactformulier|webformulier|formulier)", with: "(recht*|gegevens|verwijder*|wijzig*|inzage|profiel|account)", unless: "(subsidie|aanvraag af|bestelling|vraag te stellen|klacht*|derden)"}
contacting:
  - {say: "(contact (op|met)|contact opnemen|contact via|wenden|wendt|richten|richt|gericht|beheerder|verzoek ..8 (indienen|sturen|doen|richten)|verzoek ..4 in te dienen|indienen|dien|mail|mailen|mailt|mailtje|stuur|sturen|bel|bellen|belt|bereiken|schrijven|brief|melden|meldt|terecht|redactie|secretariaat|balie|langs|klantenservice|helpdesk|receptie|appje)", with: "(recht*|verzoek*|inzage*|inzien|inkijken|verwijder*|wijzig*|*gegevens|onjuist*|verbeter*|correctie|corriger*|bezwaar|toestemming|wissen|vernietig*|opvragen|aanpassen|foto*|overdracht|dossier)", unless: "(beleid te sturen|<autoriteit>|<toezichthouder>|vragen ..4 over (deze|dit|ons|onze) <verklaring>|<nieuwsbrief>|derden)"}
  - {say: "neem ..6 contact"}
self:
  - {say: "(instellingen|account|profiel|mijn gemeente|portaal|*portaal|*loket|dashboard) ..10 (verwijder*|wijzig*|aanpas*|bekijk*|inzien|wis|wissen|trek|download*|exporteer*|uit|pas)", unless: "(browser|<cookies>|wij)"}
  - {say: "(verwijder*|wijzig*|aanpas*|aanpassen|inzien|bekijken|intrekken|trek|trekt|exporteren|zet|in te loggen) ..14 (instellingen|account|profiel|portaal|*portaal|dashboard|link onderaan|knop)", unless: "(browser|wij|<cookies> verwijderen)"}
  - {say: "(klik*|link onderaan|knop|webformulier|modelformulier|verzoekformulier|aanvraagformulier)", with: "(recht*|verzoek*|inzage|verwijder*|wijzig*|gegevens|correctie|intrek*)", unless: "(<nieuwsbrief>|afmeld*|uitschrijv*|deze website gebruikt|meer informatie|klik hier voor meer)"}
  - {say: "verwijder ..3 (de app|app|applicatie)", with: "(gegevens|gewist|weg|data)"}
  - {say: "(vraag|vragen|vraagt|spreek|afspraak|melden|meldt) ..8 (leerkracht|leerkrachten|juf|meester|leraar|uw huisarts|eigen huisarts|uw arts|uw tandarts|behandelaar|therapeut|trainer|bestuursleden|bestuur van (de|uw) (eigen|club|vereniging)|begeleider|balie|gemeentehuis|winkel)"}
  - {say: "(aan de balie|in onze winkel|aan het loket|op ons kantoor|in de praktijk) ..12", with: "(verzoek*|inzage*|gegevens)"}
  - {say: "(zelf|altijd|op ieder moment|kunt|kun|kan) ..14 (account|profiel|instellingen|app|inloggen|ingelogd|deinstalleren|deinstalleert|browser) ..14 ", with: "(verwijder*|wijzig*|aanpas*|inzien|wissen|bekijken|gegevens)", unless: "<cookies>"}
  - {say: "(door de app|via de app|in de app|app van je toestel|in uw account|via uw account|in je account|via je account|via mijn account|profielpagina|gebruikersprofiel|persoonlijke instellingen|instellingen van je browser)", with: "(verwijder*|wijzig*|aanpas*|inzien|wissen|bekijken|deinstalleren|intrek*|controle)"}
  - {say: "^ ..14 (bekijken|inzien) ..3 (bewerken|wijzigen) ..3 verwijderen"}
  - (contactformulier|schriftelijk*|@web)

"""#)

private let `Signals/legal-basis.yaml` = BuiltinFile(
  path: "Signals/legal-basis.yaml",
  text: #"""
present:
  - {say: "(uitvoering|uitvoeren|nakomen|sluiten|aangaan|totstandkoming) ..8 (overeenkomst*|contract|contracten|*overeenkomst|*overeenkomsten|lidmaatschap|opdracht)", unless: "(verwerkersovereenkomst|bewerkersovereenkomst|derden ..14 uitvoering|partij* ..8 overeenkomst|niet verkopen|postnl|deze gegevens alleen ten behoeve van|wij verstrekken)"}
  - {say: "(overeenkomst|contract|*overeenkomst|contractuele) ..14 (grondslag*|rechtsgrond*|uit te voeren|noodzakelijk|op basis van|op grond van)", unless: "(verwerkersovereenkomst|bewerkersovereenkomst)"}
  - {say: "(grondslag*|rechtsgrond*|op basis van|op grond van|gebaseerd op|basis voor) ..16 (overeenkomst|contract|toestemming|wettelijke (verplichting*|plicht*|taak)|wet|belang|belangen|publieke taak|algemeen belang|*overeenkomst|contractuele|art 6|artikel 6)", unless: "(geautomatiseerde|tenzij|recht om ..10 bezwaar|geen wettelijke grondslag|bezwaar|zijn|verwerkersovereenkomst|alleen als)"}
  - {say: "(toestemming|akkoord|instemming) ..20 (verwerk*|gebruik*|bewaren|opslaan|verzamel*|gegevens|persoonsgegevens|<cookies>|foto*|<nieuwsbrief>|beeldmateriaal|gepubliceerd|publiceren|toesturen|informeren|plaatsen|delen|verstrekken)", unless: "(app ..4 toestemming|andere doeleinden|andere doelen|toestemming van ..3 ouders|tenzij|zonder (die|uw|je|jouw|toestemming|uitdrukkelijke|voorafgaande|expliciete|diens)|niet ..10 zonder|intrekken|in te trekken|ingetrokken|derden|ouders of voogd|intrekking|<recht>|akkoord met (deze|dit|ons|onze|het) (privacy*|*verklaring|beleid|*voorwaarden)|browser|geen toestemming)"}
  - {say: "(verwerk*|gebruik*|bewaren|opslaan|verzamel*|plaatsen|plaatst|sturen|stuurt|ontvang*|publiceren|maken|laden|delen|toegevoegd|vragen|vraagt|gevraagd|slaan) ..20 (toestemming|akkoord|instemming|optin|accepteert)", unless: "(tenzij|zonder|intrekken|in te trekken|ingetrokken|derden|ouders of voogd|intrekking|<recht>|volgende toestemmingen|toestemmingen|niet ..4 intrek|geen toestemming|voorwaarden|recht om|aan derden|browser|app ..4 toestemming|andere doeleinden|voor het overige|met ..3 <verklaring>)"}
  - {say: "(als|indien|wanneer|mits|na|pas) ..6 (toestemming|accepteert|akkoord) ..4 (geeft|gegeven|verleent|hebt gegeven|heeft gegeven|van|gaat|laden|bewaren)", unless: "(tenzij|derden ..6 toestemming|intrek*|voorwaarden)"}
  - {say: "(wettelijk|wettelijke|fiscale|fiscaal) ..3 (verplicht|verplichting*|plicht|bewaarplicht|verplichtingen|bewaartermijn*|taak|taken|termijn*)", unless: "(tenzij|behalve|of als ..10 verplicht|niet verplicht|alleen indien wij wettelijk|langer|derden|uitgezonderd|tenzij wij|alleen wanneer|alleen als|behoudens)"}
  - {say: "(gerechtvaardigd*|legitiem*|gewettigd*) belang*", unless: "(bezwaar|recht|tenzij|derde)"}
  - {say: "(publieke taak|publieke taken|algemeen belang|openbaar gezag|wettelijke taak|wettelijke taken|vitaal belang|vitale belangen)", unless: "(instellingen ..8 belast|recht van bezwaar)"}
  - {say: "(moet*|verplicht|verplicht*|verplichting*|vereist) ..10 (belastingdienst|belasting*|fiscus|wet)", unless: "(tenzij|behalve|niet)"}
  - {say: "(zijn|ben|is|worden) [wij|we|ik] ..3 verplicht ..14 (bewaren|te bewaren|bewaard)", unless: "(niet verplicht|tenzij)"}
  - {say: "(door|bij) ..14 (verleent|geeft|gaat) <u> ..6 (toestemming|akkoord) ..10 (verwerk*|gebruik*|gegevens|data)", unless: "(akkoord met (deze|dit|ons|onze) (privacy*|*verklaring|*voorwaarden))"}
  - {say: "(gaat|ga) <u> ..3 akkoord ..14 (gegeven*|data|verwerk*|verzamel*|<cookies>)", unless: "(akkoord met (deze|dit|ons|onze) (privacy*|*verklaring|*voorwaarden))"}
  - {say: "(noodzakelijk|nodig) ..8 (contract|overeenkomst|wettelijke verplichting) ..8", unless: "(derden|derde partij*|delen|verstrek*)"}
  - {say: "(krachtens|ingevolge|overeenkomstig|conform|op grond van|volgens|op basis van) ..4 (wet|wetten|*wet|wetgeving|besluit|decreet|koninklijk besluit|wettelijke bepaling*|cao)", unless: "(zorgvuldig en|levenssfeer|8 december 1992|tot bescherming|zo lang|zolang|niet langer|privacywet|AVG|GDPR|uitvoeringswet|<recht>|bescherming persoonsgegevens|tenzij|niet|privacywetgeving)", with: "(verwerk*|bewaren|bewaard|<gegevens>|registr*|verplicht)"}
  - {say: "(wet|*wet|wetgever|wetgeving|besluit|fiscus|belastingdienst) ..8 (voorschrijft|verplicht|vereist|oplegt|eist|bepaalt) ", unless: "(tenzij|behalve|indien|alleen als|AVG|GDPR|privacywet*|niet)"}
  - {say: "(zijn|ben|is) ..6 (bij wet|wettelijk|fiscaal|door de wet) ..3 (verplicht|gehouden)", unless: "(tenzij|behalve|niet verplicht|alleen als|alleen wanneer|behoudens|of als)"}
  - {say: "(bij wet verplicht|wettelijke opdracht*|wettelijke taken|overheidstaak|dienstplicht|leerplicht*|zorgplicht|bewaarplicht)", unless: "(tenzij|behalve|behoudens)"}
  - {say: "(stemt|stem|stemmen) ..8 (in|toe)", with: "(<gegevens>|<cookies>|foto*)", unless: "(<verklaring>|voorwaarden|tenzij|derden)"}
  - {say: "(optin|toestemmingsformulier*|toestemmingsverklaring|permissie|(uw|je|jouw|schriftelijk*) goedkeuring|geinformeerde toestemming)", unless: "(tenzij|derden|intrek*)"}
  - {say: "(na|pas na|zonder|via) ..3 (acceptatie|aanvaarding|akkoord|toestemming) ..8 (cookies|*cookies|foto*|<nieuwsbrief>|beelden)", unless: "(derden|weigeren)"}
  - {say: "zonder ..4 (toestemming|akkoord|instemming) ..3 (nemen|plaatsen|publiceren|gebruiken|maken|sturen|ontvangt) ..10 (foto*|beeld*|<nieuwsbrief>|<cookies>|reclame|mailing*)"}
  - {say: "(aanvaardt|accepteert) ..3 (dat) ..12 (<gegevens>|naam|getoond|verwerk*)"}
  - {say: "(ter|voor) (voorbereiding|uitvoering|nakoming) van ..6 (contract|*contract|overeenkomst|*overeenkomst)", unless: "(derden|verwerkersovereenkomst|delen|verstrek*)"}
  - {say: "(overeenkomst|contract|toestemming|wettelijke verplichting|wettelijke plicht|algemeen belang|vitaal belang)", under: "(grondslag*|rechtsgrond*|verwerkingsgrond*|wettelijke basis|waarom mogen|juridische basis|op basis waarvan)", unless: "(bezwaar|<recht>)"}
  - {say: "(schrijft|verplicht|eist|vraagt) [de] (wet|*wet|fiscus|wetgever|belastingdienst) ..6 (voor|ons|dit)", unless: "(tenzij|behalve|privacywet*)"}
  - {say: "(gaat|ga) <u> ..2 (mee akkoord|ermee akkoord) ..3 dat"}
  - {say: "(als|wanneer|indien|alleen als|mits) ..8 (daarin|ermee|daarmee) (toestemt|instemt|akkoord)"}
  - {say: "(staat|zo staat het) in de wet"}
  - {say: "(als|indien|wanneer|mits) <u> (dit|dat|hiervoor|daarvoor|daartoe) ..2 (toestaat|toestemming|toestemt)"}
  - {say: "(geven|geeft|gaf|gaven|verlenen|verleent|gegeven) ..2 (daarvoor|hiervoor|daartoe) ..2 toestemming", unless: "(derden|intrek*)"}
  - {say: "(daarvoor|hiervoor|daartoe) ..4 toestemming ..4 (geven|geeft|gegeven|gevraagd|vragen|nodig)", unless: "(derden|intrek*|geen toestemming)"}
  - {say: "(met|na|zonder) ..2 (goedvinden|instemming) van", unless: "(derden|geen)"}
  - {say: "(gemeente|wet|wetboek|strafrecht|overheid|wetgever|belastingdienst|fiscus|inspectie) ..4 (verplicht|verplichten) ..2 (ons|mij|wij)", unless: "(tenzij|behalve|indien)"}
  - {say: "(alleen|pas|enkel|uitsluitend) (als|wanneer|na|indien|nadat|met) ..10 (accepteert|accepteren|geaccepteerd|akkoord|aanvaardt)", unless: "(derden|voorwaarden)"}
vague:
  - {say: "(toestemming|toestemmingen|grondslag*|rechtsgrond*|wettelijke grondslag|akkoord|gerechtvaardigd belang)", unless: "(ouders of voogd|geen toestemming nodig|toestemming van ..3 (ouders|auteur))"}

"""#)

private let `Signals/legitimate-interest-named.yaml` = BuiltinFile(
  path: "Signals/legitimate-interest-named.yaml",
  text: #"""
relied:
  - {say: "(gerechtvaardigd*|legitiem*|gewettigd*|rechtmatig*) [reden en|eigen|commercieel|zakelijk|economisch] belang*", unless: "(bezwaar|verzetten|verzet|recht om|recht op|recht van|derde*|artikel 6 ..6 noemt|facebook|zijn eigen)"}
  - "belang bij heeft"
  - belangen zijn gerechtvaardigd
present:
  - {say: "belang* ..8 (om|namelijk|is|te weten|zoals|bij|bestaat|ligt|voor|van) ..14 (beveilig*|fraude*|misbruik|contact|klant*|bezoek*|organisatie|administratie|sport|activiteit*|*recht*|statistiek*|marketing|reclame|sollicit*|informeren|verplichtingen|veiligheid|website|incasso|vordering*|netwerk*|bereik*|archief|relatie*|overeenkomst*|nieuwsbrief|leden|eigendommen|camera*)", with: "(gerechtvaardigd*|legitiem*|gewettigd*|rechtmatig*)", unless: "(verbeter*|verbetering|efficient*|bedrijfsvoering|dienstverlening|service|optimaliser*|functioneren|kwaliteit van|bezwaar|verzet|van een derde|grondrechten|professionele organisatie|onze organisatie $|ontplooien|toestemming ..12 overeenkomst|overeenkomst ..12 toestemming|belang van (onze|de) (organisatie|onderneming) @dubbelepunt)"}
  - {say: "(beveilig*|fraude*|misbruik|statistiek*|marketing|administratie|direct marketing|analyse*|activiteiten|camera*|bezoek*|incasso|veiligheid) ..16 (gerechtvaardigd*|legitiem*|gewettigd*) belang*", unless: "(bezwaar|recht op)"}
# The interest in whatever words, or the purpose that the ground is named for: everything but the generalities.
  - {say: "(gerechtvaardigd*|legitiem*|gewettigd*|rechtmatig*) [reden en|eigen|commercieel|zakelijk|economisch|van de vereniging|van de praktijk] belang* ..6 (om|zoals|namelijk|nl|te weten|zodat|teneinde|want|met name|bestaat|bij het|bij de|bij een|@dubbelepunt|dat ..1 (leden|klanten|wij|we)|van het|nastreven|voor het|is het|ons te)", unless: "(verbeter*|verbetering|efficient*|bedrijfsvoering|dienstverlening|service|optimaliser*|functioneren|kwaliteit van|bezwaar|verzet*|derde|derden|grondrechten|financieel|professionele organisatie|goede werking van|ontplooien|<recht> ..2 (om|op|van)|toestemming ..12 overeenkomst|overeenkomst ..12 toestemming|bedrijfsactiviteiten|zwaarder|afweging ..6 privacy)"}
  - {say: "(verwerken|verwerkt|gebruiken|bewaren|versturen|verzenden|sturen|registreren|leggen|houden|doen|publiceren|publiceert|opgenomen|bijgehouden|innen|delen|doorgeven|plaatsen|maken|benaderen|handhaving|beoordelen|nemen|beroept|onderzoek|uitnodigen) ..25 (gerechtvaardigd*|legitiem*|gewettigd*|rechtmatig*) belang*", unless: "(verbeter*|verbetering|efficient*|bedrijfsvoering|dienstverlening|service|optimaliser*|functioneren|kwaliteit van|bezwaar|verzet*|derde|derden|grondrechten|financieel|<recht> ..2 (om|op|van)|toestemming|overeenkomst|persoonsgegevens ..6 (op basis van|op grond van)|gegevens ..3 (op basis van|op grond van|omdat|vanuit|vanwege|wegens)|ontplooien|professionele organisatie)"}
  - {say: "^ ..10 (@dubbelepunt|noodzakelijk|wegens|vanwege|op basis van|op grond van|vanuit) ..4 (gerechtvaardigd*|legitiem*|gewettigd*) belang* [van de praktijk|van de vereniging] $", unless: "(verbeter*|bedrijfsvoering|dienstverlening|toestemming|overeenkomst|grondslag ..6 @dubbelepunt|gegevens)"}
  - {say: "(gerechtvaardigd*|legitiem*|gewettigd*) belang* …", with: "(beveilig*|fraude*|misbruik|namelijk|beveiligen)", unless: "(bezwaar|verzet*|bedrijfsvoering|derde|derden|verbeter*)"}
  - {say: "^ ..2 (gerechtvaardigd*|legitiem*|gewettigd*) belang* ..6 $", row: "yes", unless: "(verbeter*|bedrijfsvoering|dienstverlening|toestemming|overeenkomst)"}
  - {say: "(*ing|*ingen|onze|het|voor|van) ..6 (gerechtvaardigd*|gewettigd*|legitiem*) belang $", unless: "(toestemming|overeenkomst|gegevens|basis van|grond|grondslag*|bezwaar|derde|verbeter*|bedrijfsvoering|dienstverlening|omdat|vanwege|goede werking)"}
  - {say: "(*en|*ing|*ingen) ..8 @dubbelepunt ..1 (gerechtvaardigd*|gewettigd*|legitiem*) belang", unless: "(toestemming|overeenkomst|bezwaar|verbeter*|bedrijfsvoering|dienstverlening|grondslag*|rechtsgrond*|persoonsgegevens)"}
vague:
  - (gerechtvaardigd*|legitiem*|gewettigd*|financieel|commercieel|zakelijk) belang* ..14 (verbeter*|efficient*|bedrijfsvoering|dienst*|bij heeft|organisatie|onderneming)
  - (bedrijfsvoering|verbetering|efficiente*|financieel) ..14 (gerechtvaardigd*|legitiem*|gewettigd*|belang)

"""#)

private let `Signals/mandatory-provision.yaml` = BuiltinFile(
  path: "Signals/mandatory-provision.yaml",
  text: #"""
present:
  - {say: "(verplicht|verplichte|verplichting|vereist|vereiste|moet|moeten|dient|dienen) ..8 (te verstrekken|verstrekken|in te vullen|invullen|op te geven|opgeven|door te geven|geven|aan te leveren|verstrekt|ingevuld|doorgeven|achterlaten|achter te laten|te registreren)", unless: "(vereniging is verplicht|werkgever moet|aan (de|het) (bond|UWV|belastingdienst|politie|gemeente)|wij zijn verplicht|wij ..6 verstrekken|aan derden|wettelijk verplicht zijn|derden|politie|autoriteiten|justitie|optioneel|overheid*|instanties|hebben ontvangen|identificeren|belastingdienst|toestemming|inzage te geven|verwerker|informeren)"}
  - {say: "(verstrekken|invullen|opgeven|verstrekt|ingevuld|verstrekking|geven|aanleveren|registratie) ..10 (verplicht|vereist|vrijwillig|niet verplicht)", unless: "(derden|wettelijk verplicht|overheid*|optioneel|(verplicht*|optioneel) veld*|uitdrukkelijk verstrekt|indien noodzakelijk|politie|toestemming|geen accounts)"}
  - {say: "zonder ..6 (gegevens|persoonsgegevens|informatie|*gegevens|naam|*adres) ..10 (kunnen|kan|niet|onmogelijk|lukt)", unless: "(toestemming|tussenkomst|te verstrekken aan derden|cookies|persoonsgegevens te verwerken)"}
  - {say: "(als|indien|wanneer) ..3 <u> ..10 (niet|geen|weigert) ..8 (verstrekt|geeft|opgeeft|invult|verstrekken|geven|wenst te verstrekken|wilt geven|aanlevert|verstrek|verschaft) ..14 (kunnen|kan|niet|mogelijk)", unless: "(toestemming|<cookies>)"}
  - {say: "(deelname|deelnemen|gebruik|medewerking|meedoen|verstrekken|verstrekking|invullen|registratie) ..12 (vrijwillig|vrijblijvend|niet verplicht)", unless: "(<cookies>)"}
  - {say: "(website|site|app|diensten|pagina*) ..14 (zonder|geen) ..8 (gegevens|persoonlijke informatie|persoonsgegevens) ..6 (te verstrekken|verstrekt|achter te laten|op te geven|in te vullen|bekend te maken|verstrekken|prijs te geven)"}
  - {say: "(hebben|heeft) (wij|we|ik) ..14 (nodig) ..8 (om|voor)", with: "(<gegevens>|naam|*adres)", unless: "(belasting*|toestemming|boekhouding)"}
  - {say: "(hebben|heeft) (wij|we|ik) ..10 (gegevens|*adres|naam|persoonsgegevens) ..3 nodig", unless: "(belasting*|boekhouding)"}
  - {say: "(wij|we|ik) ..4 (hebben|heb) ..12 nodig (om|voor) (u|je|uw|jou|een|het|de) ..8", with: "(<gegevens>|naam|*adres)", unless: "(belasting*|wettelijk*|boekhouding|toestemming|doeleinden)"}
  - {say: "(gegevens|informatie) ..6 (is|zijn) ..4 (nodig|noodzakelijk|vereist|verplicht|essentieel) (om|voor|als) ..14 (te kunnen|kunnen|leveren|uitvoeren|aanmelden|inschrijving|bestelling|dienst*|lidmaatschap|overeenkomst)", unless: "(wettelijk*|bewaren|volledig en nauwkeurig beeld|derden|archief)"}
  - {say: "(laat|vermeld) ..6 (dan|niet|leeg)", with: "(veld*|niet wilt)", unless: "(wissen|verwijderen|weten|laat u weten)"}
  - {say: "(moeten|moet|dient te|dienen te) (verstrekt|ingevuld|opgegeven|worden ingevuld|worden verstrekt|ingeleverd)"}
  - {say: "(registratie|opgave|vermelding|verstrekking|opgeven) ..24 vereist", unless: "(geen accounts|toestemming)"}
  - (nodig|vereist) om ..2 (u|je|jou|jouw|uw|huidige) ..6 te (bepalen|kunnen|helpen|leveren)
  - {say: "(gegevens|informatie) ..8 (verplicht zijn|zijn verplicht|wel verplicht)", unless: "(wij|wettelijk|optioneel)"}
  - {say: "zonder (deze|die|uw|je|de|een|jouw|geldig|geldige) [*gegevens|gegevens|naam|informatie|*adres|*nummer|BSN|VOG|machtiging|geboortedatum|dossier|legitimatie*|identiteitsbewijs] ..6 (geen|kan|kunnen|lukt|niet|is het)", unless: "(toestemming|<cookies>|tussenkomst|overleg|kosten|opgave|account)"}
  - {say: "zonder (*nummer|*adres|*gegevens|naam|BSN|VOG|machtiging|*datum|mail|email|identiteitsbewijs|legitimatie*|rekeningnummer|fiche|dossier) ..8 (geen|kan|kunnen|lukt|niet|gaat)", unless: "(toestemming|<cookies>)"}
  - {say: "(vult|vul|levert|lever|geeft|geef|verstrekt|verstrek|deelt|vertelt|invult|aanlevert) ..3 (u|je|wie|jullie) ..8 (niet|geen) ..16 (kan|kunnen|krijgt|mogelijk|lukt|mag)", unless: "(toestemming|<cookies>|akkoord)"}
  - {say: "(wie|als|wanneer|indien) ..12 (weigert|niet invult|niet geeft|niet vertelt|niet verteld|niet legitimeert|niet opgeeft|niet aanlevert|niet meedeelt|niet verstrekt) ..16 (kan|kunnen|krijgt|niet|geen)", unless: "(toestemming|<cookies>|akkoord|cookie*)"}
  - {say: "(mag|mogen|kunt|kun|kan) ..3 (u|je) ..8 (overslaan|leeg laten|leeglaten|blanco|openlaten|open laten|weglaten)", unless: "<cookies>"}
  - {say: "(mag|mogen|kunt|kun|kan) ..12 (overslaan|leeg laten|leeglaten|blanco laten|openlaten)", with: "(veld*|gegevens|*nummer|vragen|*adres|vakje)", unless: "<cookies>"}
  - {say: "(*nummer|*adres|*nummers|IBAN|naam|*datum|motivatie*|noodcontact|legitimatiebewijs|inkomensverklaring|*verklaring|*bewijs|BSN) ..6 (is|zijn) ..6 (verplicht|vereist|niet verplicht|vrijwillig|noodzakelijk om)", unless: "(wettelijk|wij ..4 verplicht|belasting*|optioneel|velden|derden)"}
  - {say: "(invullen|opgeven|meegeven) ..4 (is|zijn) ..3 (nodig|noodzakelijk|verplicht|vrijwillig|vereist)"}
  - {say: "(anders) (kunnen|kan|weten) (wij|we|ik) ..10 (niet|geen)", with: "(<gegevens>|naam|*adres|*nummer|moet|nodig)", unless: "(tenzij|<cookies>)"}
  - {say: "(hebben|heb|heeft) ..10 [van|uw|je|jouw] ..6 (*gegevens|*adres|naam|*nummer|adresgegevens) ..6 nodig", unless: "(indien nodig|recht om|belasting*|boekhouding|derden|toestemming)"}
  - {say: "(prijs|bekend) te geven", with: "(zonder)"}
  - {say: "(u|je) (bent|ben) ..3 (niet|vrij) ..6 (verplicht|om) ..10 (gegevens|informatie|geven|verstrekken|delen|invullen)", unless: "(toestemming|intrek*|cookie*)"}
  - {say: "zonder ..6 (kunnen|kan|kun|mag|mogen|krijgt|kunt) (wij|we|ik|u|je|er) ..12 (niet|geen)", unless: "(toestemming|<cookies>|javascript|account|kosten|tussenkomst|opgave|betalen|reden)"}
  - {say: "(bepaalt|beslist|kiest|bepaal|beslis) ..2 zelf (of|welke|wat) ..6 (meedoet|deelneemt|meewerkt|mee|deelt|geeft|invult|verstrekt)", unless: "<cookies>"}
  - {say: "verplicht ..4 (mee te werken|medewerking|bewijsstukken)"}
  - {say: "(wie|indien|als|wanneer) ..12 (niet|geen|weigert) ..8 (verschaft|verstrekt|levert|invult|opgeeft|bezorgt|meedeelt|overmaakt|identificeren) ..8 (kan|kunnen|is|krijgt|verliest)", unless: "(toestemming|<cookies>|akkoord)"}
  - {say: "(bezoeken|raadplegen|gebruiken|bekijken) ..6 zonder ..10 (gegevens|informatie|identiteit|naam|anoniem) ..6", unless: "(toestemming|<cookies>|wij ..6 gebruiken|derden|delen)"}
  - {say: "(is|zijn|wordt) ..14 (vereist|verplicht|noodzakelijk|benodigd|onmisbaar)", with: "(naam|*adres|*nummer|fiche|IBAN|geboortedatum|formulier|identiteits*|medicatielijst|telefoonnummer)", unless: "(wettelijk|toestemming|belasting*|bewaar*|wij zijn|derden|doorgeven aan|veld*|optioneel|uitvoering van|instanties|grondslag*|geheimhouding|overheid*|verwerking ..4 (noodzakelijk|vereist)|delen|postnl)"}
  - {say: "(voor|om) ..10 (is|zijn|hebben) ..14 (vereist|verplicht|benodigd)", unless: "(wettelijk*|toestemming|belasting*|wij zijn|derden|bewaar*|veld*|optioneel|<cookies>|overheid*|verwerk*|verwerking)"}
  - {say: "(weigert|weiger) ..14 (kan|kunnen|dan|niet)", unless: "(<cookies>|toestemming|cookie*)"}
  - {say: "(indien|als|wanneer|wie) ..8 (geen|niet) ..8 (achterlaat|overlegt|noemt|geef|geeft|doorgeeft|vermeldt|deelt|overhandigt|toont|krijgt) ..10", unless: "(toestemming|<cookies>|akkoord|meer op prijs|wilt ontvangen)", with: "(<gegevens>|naam|*adres|*nummer|kan|kunnen|krijgt|ontvangt)"}
  - {say: "(dienen|dient|behoren|moeten|moet) ..8 (naam|*adres|*nummer|gegevens|*datum|*bewijs|fiche) ..10 (te vermelden|vermelden|op te geven|opgeven|te tonen|tonen|in te leveren|overleggen|te overleggen|bezorgen|te bezorgen|meebrengen)", unless: "(wij moeten|derden|autoriteit*|overheid*)"}
  - {say: "(hoef|hoeft|hoeven) ..8 niet ..8 (te vermelden|vermelden|in te vullen|op te geven|te geven|te delen|te beantwoorden|in te loggen)", unless: "account"}
  - {say: "(vrij|vrijwillig|vrijblijvend|zelf) ..10 (niet te beantwoorden|te beantwoorden|meesturen|mee te sturen|te geven|invullen|in te vullen)", unless: "(toestemming|<cookies>)"}
  - {say: "(geven|verstrekken|opgeven|verstrekking) van ..6 (gegevens|informatie|persoonsgegevens) ..8 (vrijblijvend|contractuele verplichting|wettelijke verplichting|noodzakelijke voorwaarde|vrijwillig|vereiste|verplicht|noodzakelijk)", unless: "(derden|aan de|optioneel)"}
  - {say: "(contractuele|wettelijke) (verplichting|vereiste) ..8 (te verstrekken|verstrekt|om ..6 te worden)"}
  - {say: "(minimaal benodigd|minimaal nodig|volstaat om) ..10", with: "(naam|*adres|*nummer|e-mail|email*)", unless: "(doeleinde*|doelen|verzoek)"}
  - {say: "(kunt|kan|mag|kun) ..4 (u|je|men) ..4 (kiezen|besluiten) ..8 (geen|niet) ..6 (gegevens|informatie|verstrekken|geven|delen)", unless: "(<cookies>|cookie*|toestemming)"}
  - {say: "anoniem ..4 (melden|reactie|geven|plaatsen|reageren|meedoen|deelnemen|blijven|invullen|doneren)", unless: "(statistiek*|gegevens anoniem|anoniem te (maken|blijven))"}
  - {say: "niet mogelijk", with: "(zonder ..4 (gegevens|informatie|naam|*adres))"}
  - {say: "(delen|opgeven|geven) is (nodig|noodzakelijk|verplicht) (om|voor)", unless: "(derden|partners)"}
  - {say: "(heeft|hebben) (de app|wij|we|ik) ..8 (*code|*adres|*nummer|gegevens|locatie) ..6 nodig", unless: "(belasting*|indien nodig|toestemming)"}
  - {say: "zonder ..6 niet mogelijk", unless: "(toestemming|<cookies>|javascript|account)"}
  - {say: "(uploaden|invullen|opgeven|verstrekken|meegeven|delen|doorgeven|geven) ..8 (is|zijn) niet verplicht", unless: "<cookies>"}
  - {say: "(die|deze) ..2 (heb|hebben) (ik|wij|we) nodig (om|voor)", unless: "(belasting*|toestemming)"}
  - {say: "beschikbaar ..4 zonder dat ..12 (gegevens|informatie)"}
  - {say: "zonder dat ..8 (gegevens|informatie) ..6 (verstrekt|gevraagd|verstrekken|nodig)", unless: "(derden|toestemming)"}
  - {say: "(niet wil|niet wilt|wil niet|wilt niet) (opgeven|geven|delen|vertellen|verstrekken|invullen|meedelen) ..12 (kan|kunnen|dan|mag)", unless: "(toestemming|<cookies>)"}
  - {say: "(wil|wilt) (je|u) ..4 niet (vertellen|delen|geven|invullen|opgeven|zeggen) ..12", unless: "(toestemming|<cookies>|foto*)"}
  - {say: "(hoeft|hoef|hoeven) ..6 geen ..4 (gegevens|persoonsgegevens|naam|informatie|*gegevens)", unless: "account"}
  - {say: "niet (geven|verstrekken|invullen|meedelen|beantwoorden) van ..8 (gevolg*|geen invloed)"}
  - {say: "VOG ..4 (verplicht|vereist|nodig)"}
vague:
  - (optioneel|optionele|facultatief|niet verplicht|verplichte velden|verplicht veld|sterretje|asterisk)
  - (essentieel|noodzakelijk|nodig) om ..8 (volledig|compleet|goed) ..4 beeld
  - {say: "vrijwillig", with: "<gegevens>"}
  - {say: "(dossier|registratie|administratie) ..6 (noodzakelijk|nodig|verplicht|bij te houden|bijhouden)", with: "(moet|noodzakelijk|nodig|verplicht)", unless: "(wij zijn wettelijk|bewaarplicht)"}

"""#)

private let `Signals/minors.yaml` = BuiltinFile(
  path: "Signals/minors.yaml",
  text: #"""
present:
  - {say: "(kinderen|kind|minderjarig*|jeugdleden|jeugdlid|*kinderen|jongeren|leerlingen|ouder of voogd|ouders|ouder(s)|voogd*|verzorgers|pupillen|peuters|kleuters|jonger dan|16jarige*|tieners)", unless: "(jeugdwet|fundamentele vrijheden|gezin zonder)"}
  - (jonger|onder|ouder|minimaal|minstens|beneden) ..4 (13|16|18|zestien|dertien|achttien) [jaar|jarige]
  - (13|16|18|zestien|achttien) jaar (of|en) (ouder|jonger)
  - (under the age|18 plus|onder de 18|nog geen (16|18|13|achttien|zestien)|meerderjarig*|children|parental)
  - {say: "(vanaf|boven) ..2 (16|18) jaar"}
  - (zoon|dochter|jeugdspeler*|jeugdigen|jeugdige|jeugdafdeling|jeugdwerk|adolescenten|minder jarig*|speelclub|kapoen*|welpen|bevers|gidsen|tiener*|scholieren|kids|baby*|kindje*|leerling|pupil|ouderlijk gezag|ouderlijke toestemming)
  - (kinderneven*|kinderclub*|kinderkamp*|kinderfeest*|kinderactiviteit*|jeugdkamp*|jeugdwerk*|jeugdteam*)

"""#)

private let `Signals/names.yaml` = BuiltinFile(
  path: "Signals/names.yaml",
  text: #"""
# Names of organisations where they act, and in titles.
acting:
  - {say: "@hoofdletter [@hoofdletter] [@hoofdletter] (verwerkt|deelt|bewaart|zal|neemt|verzamelt|gebruikt|respecteert)", unless: "(google|facebook|microsoft|mailchimp|autoriteit|formcarry|postnl|meta|github)"}
title:
  - {say: "(<verklaring>|privacyverklaring|statement) ..2 @hoofdletter [@hoofdletter] [@hoofdletter]"}
  - {say: "klanten van @hoofdletter [@hoofdletter] [@hoofdletter]"}
# Sentences that begin with who is responsible.
responsible:
  - {say: "^ [de] @hoofdletter ..8 is ..3 (verantwoordelijk|verantwoordelijke|verwerkingsverantwoordelijke)", unless: "(google|facebook|microsoft|mailchimp|niet|bezoeker|gebruiker)"}
  - {say: "^ [de] @hoofdletter ..6 (gevestigd|hierna) ..14 (verantwoordelijk|verwerkingsverantwoordelijke)", unless: "(google|facebook|microsoft|niet)"}
# Sentences that name who is responsible behind what he is.
responsible-after:
  - {say: "verwerkingsverantwoordelijke ..16 is [de] @hoofdletter", unless: "(google|facebook|microsoft|niet)"}
  - {say: "(persoonsgegevens|gegevens) ..3 verwerkt door [de] @hoofdletter", unless: "(google|facebook|microsoft|mailchimp|niet)"}

"""#)

private let `Signals/obsolete-law.yaml` = BuiltinFile(
  path: "Signals/obsolete-law.yaml",
  text: #"""
present:
  - {say: "(wet [op] [de] bescherming [van] (persoonsgegevens|persoons gegevens)|WBP|wbp|wet persoonsregistraties|vrijstellingsbesluit)", unless: "(vervangen|vervangt|opvolger|opvolgt|voorheen|voormalig*|vervalt|vervallen|(tot|voor) [25] (mei|25 mei)|niet meer|was|voorganger|vroeger*|gold|oude|historische|en de wbp|eerder|ingetrokken)"}
  - {say: "wet ..8 8 december 1992", unless: "(vervangen|vervangt|opgeheven|voorheen|in de plaats van|oude|tot mei)"}
  - {say: "(privacywet|wet|levenssfeer) ..6 (1992|8 12 1992|@datum)", with: "(1992|levenssfeer|privacywet)", unless: "(vervangen|vervangt|opgeheven|voorheen|oude|tot mei|in de plaats van|30 juli 2018|2018)"}
  - {say: "(privacy shield|privacyshield*|shieldgecertificeerd|safe harbor*|safe harbour*|safeharbor*|*privacyshield*|*privacyschild|shield gecertificeerd)", unless: "(ongeldig*|vervallen|niet meer|opvolger|vernietigd|afgeschoten|marina|haven heet|schrems)"}
  - {say: "(college bescherming persoonsgegevens|CBP|*cbpweb*|privacycommissie*|commissie voor [de] bescherming van [de] persoonlijke levenssfeer)", unless: "(voorheen|voormalig*|vroeger*|opvolger|vervangen|opgevolgd|de vroegere|kerkenraad|onze vereniging|oud*)"}
  - {say: "richtlijn 95 46", unless: "(vervangen|vervangt|intrekking|ingetrokken)"}
  - {say: "wet ..3 (verwerking|bescherming) ..2 persoonsgegevens ..1 van @datum", unless: "(2018|AVG)"}
vague:
  - {say: "(WBP|wbp|wet bescherming persoonsgegevens|privacy shield|wet persoonsgegevens|richtlijn 95 46|wet ..6 8 december 1992)"}
  - {say: "privacycommissie*", unless: "(kerkenraad|onze vereniging)"}
  - {say: "safe harbour", unless: "marina"}

"""#)

private let `Signals/purposes.yaml` = BuiltinFile(
  path: "Signals/purposes.yaml",
  text: #"""
present:
  - {say: "(om|voor|ten behoeve van|doel*|teneinde|tbv|waarvoor|zodat|gebruikt|gebruiken|verwerken|verwerkt|het) ..12 (bestelling*|betaling*|factuur|facturen|factureren|facturatie|afspraak|afspraken|inschrijving*|ledenadministratie|administratie|<nieuwsbrief>|bellen|emailen|contact met|contact op|contact te|bezorgen|leveren|bezorging|levering|verzenden|versturen|vraag|vragen|verzoek*|aanvraag|aanvragen|aanmelding*|reserver*|statistiek*|statistische|analyseren|analyse*|onderzoek*|belasting*|boekhouding|sollicit*|selectie*|behandel*|begeleid*|dossier|declar*|contributie|lidmaatschap|offerte*|klachten afhandelen|spam|fraude|beveilig*|bezoek*|informeren|op de hoogte|uitnodig*|hypotheek*|kredietaanvraag|account*|inloggen|publiceren|herinner*|notificaties|pushnotificaties|meten|gebruikt wordt|gebruiksstatistieken|herkennen|identificeren|vergunning*|donatie*|evenement*|activiteit*|opleiding*|onderwijs|examen*|verhuur|reactie*|incasso|support|ondersteuning|uitnodiging*|ticket*|registratie)", unless: "(geen persoonsgegevens|<verklaring> ..4 wijzig*|vragen ..8 (privacy|<verklaring>)|aarzel|vragen hebt|vragen heeft|leveren van de ..3 diensten|leveren van onze diensten)"}
  - {say: "(doel*|doeleinden|waarvoor|gebruiken|gebruikt|verwerken|verwerkt|nodig)", with: "(bestelling*|betaling*|factuur|facturen|factureren|afspraak|inschrijving*|administratie|<nieuwsbrief>|statistiek*|bezoekers*|sollicit*|contributie|aanmelding*|offerte*)"}
# What data are used for, in whatever words: everything but the generalities.
  - {say: "(gebruik*|verwerk*|verzamel*|bewaren|bewaart|vragen|opgevraagd|nodig|vastgelegd|leggen|registreren|noteren|geanalyseerd|aangewend|doorgegeven) ..20 (om|teneinde|ten einde|zodat) ..14 (te|kan|kunnen) *en", unless: "(verbeteren|te verlenen|te leveren|van dienst|ervaring|functionaliteit|doeleinden|<recht>|te beschermen|te beveiligen|verzoek*|doel te|doelen te|<verklaring>|toestemming|niet|geen)"}
  - {say: "(gebruiken|gebruikt|verwerken|verwerkt|aangewend|verzameld) ..14 voor (de|het|uw|je|het opmaken van) ..3 (*ing|*atie|*tie|*beheer|opmaak|toekenning|uitbetaling|afhandeling|verwerking van)", unless: "(overeenkomst|dienstverlening|verbetering|doeleinde*|<recht>|verwerking van (uw|de) gegevens|niet|geen|toestemming|beveiliging)"}
  - {say: "ter (beveiliging|bevestiging|controle|voorbereiding|voorkoming|bestrijding|bescherming|verificatie|identificatie|herinnering|bevordering|verwerking|afhandeling|beoordeling|uitvoering van (uw|je|de) (bestelling|opdracht|aankoop)) ..2"}
  - {say: "(wij|we|ik|zo) ..2 (sturen|stuur|tonen|toon|beoordelen|waarschuwen|plaatsen|vermelden|bezorgen|leveren) ..3 (u|je|wij|we|ons) ..10", with: "(<gegevens>|*adres|naam|cv)", unless: "(toestemming|gegevens niet|derden)"}
  - {say: "(*betaling*|facturen|factuur|*nieuwsbrief*|bestelling*|administratie|*administratie|*beheer|afspraken|diensten ..3 leveren|bellen|emailen|informeren|verzenden|afhandelen|afleveren|bezorgen|declaratie|beantwoorden|verwerken en|organisatie|organiseren|uitbetaling|registratie|onderzoek|communicatie|contact|verzekering|samenstellen|opstellen|opmaken)", under: "(doel*|waarvoor|waarom|gebruiken|gebruikt|verwerken|verwerkt)"}
  - "<cookies> ..14 (onthouden|herkennen|bijhouden|meten|analyseren|inloggen|voorkeuren|statistiek*)"
  - {say: "(onthouden|onthoudt|bijhouden|meten|volgen|herkennen|beantwoorden|afhandelen|versturen van|verzenden van|bijhouden van)"}
  - (aantal|gebruik van de (website|site)) ..14 (bezoek*|gebruikers|meten|statistiek*)
  - (google analytics|matomo|analytics|bezoekersstatistieken|bezoekcijfers) ..14 (meten|inzicht|analyse*|bezoek*|statistiek*|gebruik)
  - {say: "(zien|weten|tellen|meten|tel|zie) ..6 (hoeveel|welke pagina*|hoe vaak) ..8 (bezoek*|pagina*|mensen|keer|bekeken)"}
  - {say: "zodat (we|wij|ik) ..8 (kunnen|kan) *en", unless: "(van dienst|verbeteren|verlenen)"}
  - {say: "zodat ..10 (kunnen|kan) (vinden|zien|bereiken|spelen|deelnemen|plannen)"}
vague:
  - (doel*|gebruikt|gebruiken|verwerken|om|dienst*|functionaliteit|ervaring)

"""#)

private let `Signals/recipients.yaml` = BuiltinFile(
  path: "Signals/recipients.yaml",
  text: #"""
present:
  - {say: "(google analytics|google|facebook|meta|mailchimp|matomo|firebase|github|microsoft|amazon|aws|stripe|mollie|paypal|hotjar|linkedin|twitter|youtube|gravatar|akismet|wordpress|formcarry|resend|postnl|dhl|tikkie|adyen|sendgrid|cloudflare|hubspot|zendesk|sisow|exact|moneybird|laposta|mailerlite|sendinblue|brevo|dropbox|onedrive|transip|strato|antagonist|hetzner|ovh|vimeo|instagram|whatsapp|sportlink|kinderbijslag|scouts online|jetpack|adwords|salesforce|openai|vercel|netlify|supabase|heroku|sentry|afas|recaptcha|ideal|klarna|multisafepay|buckaroo|lightspeed|shopify|woocommerce|magento|parnassys|somtoday|magister|openiban|booking|bookingcom|surveymonkey|typeform|zoom|teams|eventbrite|ethias|combell|webreus|hostnet|vimexx|one com|wix|squarespace|jimdo|discord|slack|trello|notion|airtable|mailgun|postmark|twilio|e boekhouden|snelstart|teamleader|bol|marktplaats|gmail|icloud|admob|unity|crashlytics|appcenter|onesignal|disqus|trustpilot|kiyoh|feedback company|payconiq|bancontact|bpost|gls|ups|dpd|sendcloud|myparcel|billink|afterpay|riverty|in3|worldline|square|sumup|genkgo|lisa|leden admin|allunited|e captain|conscribo|twizzi|assist|social schools|parro|basisonline|esis)", unless: "(volg ons|deelknop*|deelknoppen|delen op|volg je ons|like ons|@mail)"}
  - {say: "(verwerker|verwerkers|subverwerker*|bewerker|bewerkers|verwerkersovereenkomst*|bewerkersovereenkomst*|onderaannemer*)", unless: "(treden wij op als verwerker|wij zijn verwerker|tekstverwerker)"}
  - (hosting|hostingpartij*|hostingprovider*|webhost*|hoster|provider|dienstverlener*|leverancier*|bezorgdienst*|bezorger*|vervoerder*|koerier*|betaaldienst*|betaalprovider*|betaalverwerker*|betalingsdienst*|bank|banken|accountant*|boekhouder*|boekhoud*|administratiekantoor|salarisadministratie|verzekeraar*|zorgverzekeraar*|federatie*|bond|koepel*|kredietverstrekker*|kredietwaardigheidsbeoordelaar|incassobureau*|deurwaarder*|notaris*|drukker*|ictleverancier*|softwareleverancier*|itbedrijf|ministerie|belastingdienst|ggd|politie|justitie|gemeenten|zorgverleners|specialisten|werkgever|arbodienst|uitgever*|moederbedrijf|dochterondernemingen|zusterbedrijven|groepsmaatschappijen|bureau|partners|sponsors|vertegenwoordigers|onderzoekers|opsporingsinstanties|kadaster|verhuurders)
  - {say: "(niet|nooit|geen|niemand) ..10 (gedeeld|delen|verstrekt|verstrekken|doorgegeven|doorgeven|verstuurd|deelt|verstrekt|overgedragen|ter beschikking|bekendgemaakt|doorverkocht|gegeven|geven)", with: "(derden|derde*|anderen|niemand|andere*|partij*)", unless: "(zelf verstrekt|beschikbare|uitsluitend|alleen|recht|tenzij|behalve|zonder|uitzondering|verkopen ..4 niet ..10 tenzij|uitgezonderd|anders dan|mits)"}
  - {say: "(delen|deelt|verstrekken|verstrekt|geven|deel|verstrek) ..12 (niet|nooit|geen|niemand)", unless: "(toestemming|tenzij|behalve|zonder|uitzondering|uitgezonderd|anders dan|mits|alleen)"}
  - {say: "(namens ons|in (onze|ons) opdracht|in opdracht van ons|voor ons) ..8 (verwerk*|werken|uitvoer*|bewaren)"}
  - {say: "(bedrijven|partijen|derden|organisaties|instanties) ..8 (namens ons|in onze opdracht|in opdracht van|voor ons|die ons helpen)"}
  - {say: "(delen|gedeeld|deelt|verstrekt|verstrekken|doorgegeven|doorgeven|doorgestuurd|doorsturen|verzonden|stuurt|toegang|meegedeeld|overgemaakt|ter beschikking) ..8 (met|aan|naar|door|tot|bij) ..6 (@hoofdletter|scholen|school|ouders|leden|organisatoren|artsen|huisarts|zorg*|vrijwilligers|gemeente|overheid|instelling*|federaties|organisatie*|landen|vertrouwde|koper|artiesten|partner*|bedrijven die|docenten)", unless: "(<autoriteit>|AVG|@mail|u|recht op overdraagbaarheid|overdraagbaarheid)"}
  - {say: "(*systeem|*software|*dienst|*platform|app|tool|tools|programma|pakket) ..6 van ..3 @hoofdletter", unless: "(wij|ons bedrijf)"}
  - {say: "(opgeslagen|gehost|draait|staan) ..4 (bij|op de servers van|via) ..3 @hoofdletter"}
  - (hostingbedrijf|hostingpartner|webbeheerder|webmaster van|sportdienst|leerplichtambtenaar|verzekeringsmakelaar|verzekeringsmaatschappij|makelaar|uitzendbureau|onderzoeksbureau|glazenwasser|aannemer*|installateur*|loodgieter|onderhoudsbedrij*|spamdetectie*|DUO|CBR|RDW|UWV|BKR|FOD|RVA|RSZ|RIZIV|KSZ|KNVB|NOC|KNLTB|BKR|CAK|SVB|CIZ|VECOZO|LSP|uw huisarts|apotheek|apotheker|laboratorium|ziekenhuis|zorgkantoor|mutualiteit|ziekenfonds|vervolgschool|samenwerkingsverband|schoolarts|fotograaf|drukkerij|verzendhuis|transporteur*|fulfilment*|callcenter|marketingbureau|webbouwer|webdesigner|webdeveloper|softwarepartij*|cloudprovider*|clouddienst*|emailprovider*|mailprovider*|mailingprovider|statistiekprogramma|advertentienetwerk*|adverteerders|franchise*|zustervereniging|zusterkerk|moederorganisatie|hoofdkantoor|landelijk bureau|wedstrijdorganisat*|verhuurder|verhuurders|notariskantoor|advocaat|advocaten|curator|bewindvoerder|wijkteam|reisorganisatie|hotel|luchtvaartmaatschappij|museumvereniging)
  - {say: "(niemand (anders)|niemand|geen enkele ..3 (organisatie|partij|derde)|noch)", with: "(krijgt|krijgen|gaat|delen|gedeeld|sturen|doorgeven|verkopen|inzage|zien)", unless: "(tenzij|behalve|uitgezonderd)"}
  - {say: "(gegevens|informatie|*adres|data|alles) ..8 (blijft|blijven) ..4 (bij ons|binnen (de|het|onze)|intern|onder ons|uitsluitend)", unless: "(tenzij|behalve|EU|EER|europ*|nederland|belgie|eigendom)"}
  - {say: "(uitgewisseld|wisselen|uitwisselen|overgemaakt|overgedragen|aangemeld|aangesloten|melden|bezorgen|doorgeleid|opgave gedaan|uitbesteed|besteden|ingeschakeld|schakelen|laten) ..8 (met|aan|bij|naar|door) ..3 (@hoofdletter|de|het|een|onze|uw)", with: "(<gegevens>|leden|leerlingen)", unless: "(ons|<autoriteit>|<oude-autoriteit>|u bij ons|toezichthouder)"}
  - {say: "(sturen|stuurt|zenden|gaan|gaat) ..6 <gegevens> ..3 (naar|aan) (de|het|een|uw|je|onze)"}
  - {say: "<gegevens> ..3 (gaan|gaat|worden ..3 gestuurd) naar (de|het|een|uw|je|onze) ", unless: "(prullenbak|server|spam)"}
  - {say: "(maken|maakt|gebruik|loopt|lopen|verloopt|werken) ..6 (gebruik van|via|met) @hoofdletter", unless: "(<cookies>|AVG|SSL|HTTPS|TLS|@hoofdletters)"}
  - {say: "(verzorgd|geleverd|uitgevoerd|gedaan|afgehandeld|verwerkt|gehost|beheerd) door ..2 @hoofdletter", unless: "(wij|verantwoordelijk*|eigen)"}
  - {say: "(bieden|biedt|aangeboden|overhandigen|overhandigd) ..10 aan (de|het) @hoofdletter", with: "(<gegevens>|namen|lijst|handtekeningen)"}
  - {say: "(verzekering|betaling|betalingen|verzending|registratie|boeking|bestelling|nieuwsbrief|agenda|ledenadministratie) ..4 (via|bij) ..1 @hoofdletter", unless: "(<autoriteit>|AVG)"}
vague:
  - {say: "(derden|derde|anderen|andere (bedrijven|partijen|organisaties)|externe partijen)", with: "(delen|verstrek*|doorgev*|doorgegeven|verkop*|verkocht|verkoopt|gedeeld|beschikking|toestemming|geven|verstrekt|gebruik)"}
  - (delen|verstrekken|doorgeven|verkopen|verkoopt|gedeeld|verstrekt) ..8 (derden|derde|anderen)
  - (niet|nooit) ..6 (verkopen|verkocht|verkoopt|verhuurd|verhuren)

"""#)

private let `Signals/retention.yaml` = BuiltinFile(
  path: "Signals/retention.yaml",
  text: #"""
present:
  - {say: "<aantal> <tijd> ..14 <bewaren>", unless: "(binnen <aantal> <tijd> ..4 (reactie|reageren|antwoord)|jonger|kopie|maandelijks|ouder dan 16|wachtwoord ..4 wijzig*|binnen 4 weken|verzoek ..14 <aantal>)"}
  - {say: "<bewaren> ..16 <aantal> <tijd>", unless: "(jonger|binnen <aantal> <tijd> ..4 (reactie|reageren)|in de afgelopen|verzoek ..14 <aantal> <tijd>|de afgelopen)"}
  - {say: "(maximaal|maximum|hoogstens|uiterlijk|minimaal|minstens|tot|gedurende|na) ..3 <aantal> [kalender] <tijd> ..3 (na|daarna|later|lang|bewaard|zijn|vanaf|nadat)", unless: "(reactie|reageren|antwoord|jonger|verzoek)"}
  - {say: "<aantal> <tijd> (na|nadat|vanaf|daarna|later|lang)", unless: "(reactie|reageren|antwoord|jonger|verzoek|ontvangst)"}
  - {say: "^ ..12 [maximaal] <aantal> <tijd>", under: "(bewaar*|bewaren|bewaard|hoe lang|hoelang|opslag*|termijn*|*termijnen|duur|geldigheid*|looptijd|levensduur|vervalt*|vervaldatum)", unless: "(reactie|reageren)"}
  - {say: "(zolang|zo lang) ..6 (u|je|jij|klant*|lid|leden|account|lidmaatschap|client*|patient*|gebruiker*|overeenkomst|abonnement|selectieproces|gesprek|inschrijving|abonnee) ..10", unless: "(nodig|noodzakelijk|ten minste)"}
  - {say: "(tot|totdat|tot aan) ..8 (afmeld*|uitschrijf*|uitschrijv*|intrek*|intrekking|opzeg*|opgezegd|verwijder*|uitlogt|uitloggen|einde|beeindigd|beeindiging|afgerond|wissen|deinstalleert|verwijdert|afloop|sluit|afsluit*|afmelding|overlijden|bezwaar)", with: "(<bewaren>|bewaren|opgeslagen|gegevens|cookie*)", unless: "(nodig|(verzoek|mogelijkheid|recht|verzoeken) ..3 tot|inzage)"}
  - {say: "(na|direct na|onmiddellijk na|meteen na|zodra|wanneer|nadat|bij) ..12 (verwijderd|gewist|vernietigd|verwijderen|vernietigen|geanonimiseerd|wissen|vernietigd|gewist|verwijdert)", unless: "(relevant*|verzoek|vraagt|nodig|noodzakelijk|verzoeken|niet langer|kunt|bevestiging)"}
  - {say: "(verwijderd|gewist|vernietigd|verwijderen|vernietigen|verwijdert) ..8 (na afloop|na|zodra|wanneer|bij het beeindigen|nadat|einde)", unless: "(verzoek|vraagt|nodig|noodzakelijk|kunt|niet meer nodig)"}
  - {say: "(niet|nooit|nergens) ..6 (opgeslagen|bewaard|opslaan|bewaren|gelogd)", with: "(gegevens|foto*|data|bericht*|formulier*)", unless: "(langer|geen persoonsgegevens|wachtwoord*|lokaal|tenzij|wij bewaren niet meer)"}
  - {say: "(worden|blijven|slaan) ..6 nooit opgeslagen"}
  - {say: "(einde|afloop|beeindigen|beeindiging|sluiten) ..6 (sessie|browsersessie|gebruikssessie|browser|bezoek|project|traject|behandeling|contract|overeenkomst)", with: "(<bewaren>|cookie*|verwijder*)", unless: "nodig"}
  - (sessiecookie*|sessie cookie*) ..20 (verwijderd|browser sluit|afsluit*|verdwijn*|gewist)
  - {say: "gedurende ..6 (lidmaatschap*|looptijd|duur van (de|het)|behandeling|overeenkomst|dienstverband|schooljaar)", with: "(bewaren|bewaard|bijgehouden|opgeslagen)"}
  - {say: "(verjaar|verjaart|verjaring*|verjaard)", with: "(bewaren|bewaard|jaar|archiveren)"}
  - {say: "(bewaartermijn*|*termijn) ..10 <aantal> <tijd>", unless: "(herroep*|betaal*|lever*|reactie*|antwoord*|opzeg*|bedenktijd|bedenktermijn|bezwaar*|beroep*|verzoek)"}
  - {say: "^ ..8 @dubbelepunt [maximaal|tot] <aantal> <tijd> ..2 $", unless: "(reactie*|antwoord*|levertijd|herroep*|betaal*|opzeg*|jonger|ouder|leeftijd|verzoek*|openingstijden|uur)"}
  - {say: "^ ..6 <aantal> (dagen|maanden|jaar|weken|minuten) ..3 $", with: "(<cookies>|analytisch|functioneel|sessie|analytics)"}
  - {say: "(blijft|blijven|staat|staan|onthoudt|onthouden|beschikt|beschikken) ..10 (tot|totdat|zolang|gedurende) ..8 (u|je|afmeld*|uitschrijf*|opzeg*|lid|lidmaatschap|account|einde|sessie)", with: "(<gegevens>|*adres|naam|bestand|reactie|server)", unless: "(nodig|noodzakelijk|van kracht|verantwoordelijk)"}
  - {say: "(einde|duur|looptijd|looptijden) van (de|het|uw|je|een) (sessie|*overeenkomst|contract|machtiging|lidmaatschap|abonnement|dienstverband|behandeling|project|schooljaar|opleiding|polis|verzekering|relatie|klantrelatie|stage|cursus|onderzoek|seizoen|evenement) ", with: "(<bewaren>|bewaren|onthoudt|beschikt|bewaartermijn*|<gegevens>)", unless: "(nodig|noodzakelijk|uitvoering|aan het begin)"}
  - {say: "(bij|na|direct na|meteen na|onmiddellijk na) ..1 (uitschrijving|opzegging|afmelding|beeindiging|afloop|verwerking|afhandeling|afronding|einde|vertrek|overlijden|verhuizing|intrekking) ..16 (verwijder*|gewist|vernietig*|gehaald|opgeruimd|geschrapt|geanonimiseerd|niet op|opgeslagen|uitgeschreven|wissen|weg)", unless: "(verzoek|vraagt|nodig|noodzakelijk)"}
  - {say: "(als|wanneer|indien|zodra) ..12 (vernietigen|vernietigd|verwijderen|verwijderd|gewist|wissen|schrappen|geschrapt) (wij|we|ik|worden|de|uw|het)", unless: "(verzoek*|vraagt|nodig|noodzakelijk|relevant|wilt|wil|kunt|kan|recht|<cookies>|onjuist*)"}
  - {say: "(slaan|bewaren) ..10 (niet op|niet)", with: "(verwerking|verwerkt|foto*|bericht*|invoer|ingevoerde|formulier*|gegevens)", unless: "(langer|lokaal|tenzij|geen persoonsgegevens|niet meer|wachtwoord*|onnodig)"}
  - {say: "(na|bij|als|wanneer|zodra|daarna|dan) ..10 (gooi|gooien|gooit|schrap|schrappen|wis|wissen|verwijder|verwijderen) (ik|wij|we) ..10", unless: "(overtuigd|zonder die toestemming|ontdekken|minderjarig*|verzoek*|vraagt|nodig|noodzakelijk|relevant|wilt|wil|<cookies>|recht)"}
  - {say: "(daarna|vervolgens) ..4 (wordt|worden) ..8 (verwijderd|gewist|vernietigd|geanonimiseerd)", unless: "(verzoek*|nodig|noodzakelijk)"}
  - {say: "(opzegt|beeindigt|afmeldt|uitschrijft|uitzet|stopt|vertrekt|overlijdt|opheft|deinstalleert|opgezegd|zet ..6 uit) ..16 (verwijderd|gewist|vernietigd|verwijderen|vernietigen|geschrapt)", unless: "(verzoek*|nodig|noodzakelijk)"}
  - {say: "(maximaal|maximum|hoogstens|tot) ..2 <aantal> <tijd> ..4 (terug|beschikbaar|zichtbaar|online)"}
  - {say: "gedurende ..4 (looptijd|duur) ..6 (overeenkomst|*overeenkomst|contract|lidmaatschap|abonnement|behandeling|dienstverband)", unless: "(nodig|noodzakelijk|uitvoering)"}
  - {say: "(maximaal|minimaal|minstens|ten minste|tenminste|tot) <aantal> jaar", with: "(administratie|factu*|boekhoud*|fiscal*|bewa*|archief)", unless: "(jonger|ouder)"}
  - {say: "(bewaard|bewaren) ..4 (tot|totdat) ..20 (heeft|hebben|is|zijn|wordt) ..6", unless: "(nodig|noodzakelijk|relevant)"}
  - {say: "(opzegt|stopt|uitschrijft|afmeldt|vertrekt|beeindigt) ..8 (gaat|gaan|verdwijnt|verdwijnen|halen) ..8 (lijst|bestand|systeem|weg)", unless: "(verzoek*|nodig)"}
vague:
  - {say: "(niet langer|zolang|zo lang|zo kort) ..14 (nodig|noodzakelijk|vereist|relevant|mogelijk|toegestaan|verplicht|dienst*|wettelijk*)"}
  - {say: "(onbepaalde|onbeperkt*|permanent) ..4 (duur|tijd|bewaard|termijn|bewaren|lang)", with: "(bewaar*|bewaren|bewaard|bijgehouden|opgeslagen)"}
  - {say: "(wettelijke|redelijke|vastgestelde|geldende|wettelijk*) (bewaartermijn*|termijn*|bewaarplicht)"}
  - {say: "(bewaren|bewaard|bewaartermijn*) ..14 (nodig|noodzakelijk|wettelijk*|relevant|vereist)"}
  - {say: "(nodig|noodzakelijk) ..10 (bewaren|bewaard)"}
  - ten minste zolang

"""#)

private let `Signals/right-access.yaml` = BuiltinFile(
  path: "Signals/right-access.yaml",
  text: #"""
present:
  - {say: "<recht> ..2 (om|op|tot|van|de) ..14 <inzage>", unless: "(onbevoegd*|ongeautoriseerd*|medewerkers (hebben|met) toegang)"}
  - (inzagerecht|inzageverzoek|recht van inzage|recht op inzage)
  - {say: "(verzoek|verzoeken|vragen|aanvragen|vraag) ..4 (inzage|toegang|kopie|afschrift|overzicht) ..6 <gegevens>", unless: "(medewerkers|bestuur)"}
  - (verzoek|verzoeken) (tot|om|voor) [uw|je] ..2 inzage
  - {say: "<u> ..8 <kunt> ..12 (inzage|inzien|inkijken|opvragen|raadplegen|bekijken|in te zien) ", with: "<gegevens>", unless: "(andere (leden|gebruikers|bezoekers)|voorwaarden|verklaring|website|pagina|versie|camera|statistieken|beleid|<cookies>|browser)"}
  - {say: "<kunt> <u> ..12 (inzage|inzien|inkijken|opvragen|raadplegen|bekijken|in te zien)", with: "<gegevens>", unless: "(andere (leden|gebruikers|bezoekers)|voorwaarden|verklaring|website|pagina|versie|statistieken|beleid|<cookies>|browser)"}
  - {say: "(uw|je|jouw|zijn|haar|hun|eigen|persoonlijke) ..3 <gegevens> ..6 (in te zien|inzien|inkijken|in te kijken|opvragen|op te vragen|inkijk|bekijken|raadplegen)", unless: "(andere (leden|gebruikers|bezoekers)|medewerkers|bestuur|leiding|beheerders|wij kunnen|toegang tot uw)"}
  - {say: "(inzage|inzien|inkijken) ..5 (persoonsgegevens|gegevens|dossier)", unless: "(wij|medewerkers|bestuur|leiding|personeel|krijgen|krijgt|derden|hulpverleners|trainers|niemand)"}
  - {say: "(weten|opvragen|nagaan|na te gaan|vragen) (welke|wat|of (wij|we|ik|er)|over welke) ..14 (hebben|heeft|verwerken|verwerkt|bewaren|bewaard|bijhouden|verzameld|verzamelen|opgeslagen|bekend|van u|over u)", unless: "(niet meer (weten|zien)|verklaring ..6 leest|leggen wij uit)"}
  - {say: "(inzage|toegang)", under: "(recht|rechten|<u> <kunt>|aanvragen|privacyrechten)", unless: "(medewerkers|geen toegang|beperkt tot|server*|onbevoegd*|browser|hebben toegang|toegang hebben|beveilig*|krijgen wij|ongeautoriseerd*|wachtwoord*|verklaring|authenticatie)"}
  - {say: "^ [het] [recht] [op|van|om] (inzage|inzien|toegang|toegangsrecht)", unless: "(medewerkers|beperkt|tot [de] (server|gebouw))", with: "(<gegevens>|<u>)"}
  - als <u> informatie ..3 over <u> gegevens
  - {say: "<u> ..3 toegang ..4 tot ..3 <gegevens>", unless: "(account geeft|niemand|medewerkers|geven|geeft)"}
  - {say: "(kopie|afschrift) ..4 (persoonsgegevens|gegevens|informatie)", unless: "(identiteitsbewijs|paspoort|reservekopie*|backup*)"}
  - overzicht ..4 (persoonsgegevens|gegevens|alles) ..8 (bekomen|ontvangen|opvragen|krijgen|verkrijgen|te ontvangen|aanvragen)
  - {say: "(inzage|inkijk|inzien)", under: "(uw|je|jouw|welke|privacy) rechten"}
  - (vragen|opvragen|verzoeken) ..3 om ..3 inzage
  - inzage (en|of|,) <verbeteren>
  - informatie ..4 (opvragen|verkrijgen|krijgen) ..4 over ..6 <gegevens>
  - {say: "(kennis nemen|kennis te nemen|kennisneming|inzicht in|uitsluitsel|uittreksel van|consulteren|te consulteren) ..8 (<gegevens>|over u)", unless: "(wij|we|ons ..4 inzicht|medewerkers|derden|bezoek*|website|aanvragen)"}
  - {say: "<gegevens> ..6 (consulteren|inkijken|inzien|op te vragen|opvragen|inzage)", unless: "(wij ..6 (inzien|opvragen)|medewerkers|bestuur|leiding|derden|andere)"}
  - {say: "(zien|te zien|weten|nagaan|na te gaan) (wat|welke) ..16 (over|van) [of over] (u|je|jou|hem|haar|hen) ..6", unless: "(niet meer (weten|zien)|<verklaring>|leggen|leest)"}
  - {say: "(laten|tonen|toon|bezorgen|sturen|geven|krijgt|krijgen|ontvangt) ..8 (zien welke|uittreksel|kopie van (alles|uw|je|de)|inzage in (uw|je|hun|zijn|haar|eigen))", unless: "(identiteitsbewijs|medewerkers|derden)"}
  - {say: "(bekijkt|vindt|ziet) <u> ..12 <gegevens>", with: "(account|profiel|mijn*|portaal)", unless: "(<verklaring>|website)"}
  - {say: "(inloggen|ingelogd|account|profiel|portaal|portal) ..14 (bekijken|te bekijken|inzien|raadplegen)", with: "<u>", unless: "(andere (leden|gebruikers)|wij)"}
  - {say: "^ ..2 (inkijken|opvragen|raadplegen|inzien|bekijken) van (uw|je|jouw|de|eigen) ..4 <gegevens>"}
  - {say: "(op aanvraag|op verzoek|desgevraagd) ..6 (inzage|kopie|overzicht)"}
  - {say: "(verzoek*|vragen) ..20 (mede te delen|mee te delen|meedelen|mededelen|bekend te maken)", with: "<gegevens>", unless: "(derden|wijziging*)"}
  - {say: "(toegangsrecht|recht van toegang|toegangs) ..6 (verbeter*|correctie*|recht*|gegevens)"}
  - {say: "<u> ..3 (mag|mogen|kunt|kan|kun) ..6 (dossier|map|gegevens|*gegevens|fiche*) ..8 (bekijken|doornemen|lezen|inzien|inkijken|kopie|afschrift|zien|komen lezen)", unless: "(andere|wij|we)"}
  - {say: "(dossier|gegevens|*gegevens|map) (bekijken|inzien|inkijken|lezen|opvragen|doornemen)", under: "(recht|rechten|<u> <kunt>|<kunt> <u>|u mag|je mag|vragen|mogelijk)"}
  - {say: "(vragen|vraag|weten|wilt u weten|wil je weten|zien) ..2 (wat|welke) ..4 (ik|wij|we|er) ..4 van (u|je) ..3", unless: "(<verklaring>|leest)"}
  - {say: "(vragen|vraag|weten) wat (ik|wij|we|er) ..6 (heb|hebben|weet|weten|bewaren|bewaar|staat)", unless: "(<verklaring>|leest)"}
  - {say: "^ ..1 (inzien|inzage|inkijken) (verbeteren|correctie|corrigeren|wijzigen|aanpassen|schrappen|en)"}
  - {say: "(uittreksel|afschrift) ..6 (vraagt|vragen|krijgt|krijgen|opvragen|ontvangt)", unless: "(kvk|gemeente|parkeer*|aanvragen zoals|vergunning|automatisch)", with: "(<gegevens>)"}
  - {say: "(welke|wat) ..4 (gegevens|informatie|persoonsgegevens) (wij|we|ik) ..6 (over|van) (u|je|jou) ..3", with: "(wilt|wil|weten|vragen|hoogte|opvragen|verzoek*)", unless: "(<verklaring>|leest|lees|leggen wij)"}
  - {say: "(kijken|zien|lezen|nakijken) (wat|welke) ..8 (staat|staan|genoteerd)"}
  - {say: "(dossier|gegevens) ..8 (lezen|nalezen)", with: "(kunt|kan|kun|mag)", unless: "(<verklaring>|wij|we)"}
  - {say: "(uw|je|jouw) gegevens (zien|bekijken|inkijken|inzien)"}
  - {say: "(kennisnemen|kennis nemen|kennisname) ..4 <gegevens>", unless: "(derden|medewerkers|onbevoegd*)"}
# Above a text on the right.
heading:
  - (recht|rechten) ..3 (inzage|toegang|inzien)

"""#)

private let `Signals/right-erasure.yaml` = BuiltinFile(
  path: "Signals/right-erasure.yaml",
  text: #"""
present:
  - {say: "<recht> ..2 (om|op|tot|van|dat) ..20 <wissen>", unless: "(<cookies>|browser)"}
  - (vergetelheid|vergeetverzoek|recht om vergeten te worden|vergeten te worden|gegevenswissing|vergeetrecht|recht van verwijdering|verwijderingsverzoek|verwijderverzoek)
  - {say: "(laten|te laten|doen) ..3 (verwijderen|wissen|schrappen|vernietigen|uitschrijven uit onze bestanden)", unless: "(kan niet|niet mogelijk|<cookies>|browser)"}
  - {say: "(<u>|iedereen) ..14 (<kunt>|mag|verzoeken) ..14 (verwijderen|wissen|verwijdering|schrappen|verwijderd|gewist|vernietigen)", unless: "(<cookies>|browser|nieuwsbrief|lijst|wij kunnen|niet meer|kunnen niet worden|zal het lid)", with: "(<gegevens>|account|foto*|app|bericht*|data)"}
  - {say: "(kunt|kan|kun) <u> ..14 (verwijderen|wissen|verwijdering|schrappen|verwijderd|gewist)", unless: "(<cookies>|browser|nieuwsbrief)", with: "(<gegevens>|account|foto*|app|data|bericht*)"}
  - {say: "(verzoek|verzoeken|vragen|vraagt|aanvragen|verzoekt|vraag) ..12 (verwijderen|wissen|verwijdering|schrappen|verwijderd|gewist|vernietigen|geschrapt)", unless: "(<cookies>|browser|niet (uitvoeren|inwilligen))"}
  - {say: "(verwijdering|wissen|verwijderen|wissing|schrapping) ..10 (aanvragen|verzoeken|vragen|verzoek|indienen|verzoekt|vraagt)", unless: "(<cookies>|browser|binnen ..3 na verwijdering)"}
  - {say: "(verwijderen|verwijdering|wissen|wissing|schrapping)", under: "(recht om|rechten|recht op|uw rechten|het recht|verzoeken|recht tot)", unless: "(<cookies>|browser|bewaartermijn|automatisch|wij verwijderen|na|niet ..6 (voldaan|voldoen))"}
  - {say: "<gegevens> ..8 (zelf|op ieder moment|altijd|op elk moment|door) ..8 (verwijderen|wissen)", unless: "(<cookies>|browser|wij ..6 verwijderen)"}
  - {say: "(app|account|profiel|applicatie) ..6 (verwijderen|deinstalleren|wissen|te verwijderen|verwijdert)", unless: "(na verwijdering|<cookies>|wij verwijderen|wij ..4 account)"}
  - {say: "(uit onze (bestanden|database|systemen|administratie)|uit het bestand) ..3 (verwijderen|laten halen|halen|gehaald|verwijderd)", unless: "na ..6 worden"}
  - {say: "(foto*|beeldmateriaal|afbeelding*) ..12 (verwijderen|verwijderd|weghalen|offline)", with: "(verzoek|vragen|melden|contact|kunt|kun|bezwaar)"}
  - inzage [,] [correctie|wijziging|wijzigingen|rectificatie|verbetering|aanpassing] [,] [of|en] (verwijdering|verwijderen|wissen)
  - {say: "(wilt|wil|wenst) ..12 (verwijderd|verwijderen|verwijdering|gewist)", unless: "(<cookies>|browser|nieuwsbrief)"}
  - {say: "(op (uw|je|eerste) verzoek|op aanvraag|op verzoek|desgewenst|als u dat wilt|indien u wenst|wilt u|wenst u|wil je|wenst|niet wilt|niet willen|op prijs|liever niet|liever dat|af wil|verlangen) ..24 (weg|verwijder*|schrappen|geschrapt|wissen|gewist|weggehaald|offline|eraf|vernietig*|er dan af)", unless: "(<cookies>|browser|nieuwsbrief|mailinglijst)"}
  - {say: "(halen|haalt|haal|gehaald|verwijdert) ..10 (weg|offline|uit ..4 (*bestand|bestanden|*systeem|database|lijst|administratie)|van de (site|website)|op eerste verzoek)", unless: "(na ..6 (dagen|maanden|jaar)|automatisch)"}
  - {say: "(uit|van) ..3 (*bestand|bestanden|*systeem|database|klantenbestand|ledenlijst|smoelenlijst) ..4 (worden verwijderd|verwijderd te worden|te worden verwijderd|laten verwijderen|gehaald)"}
  - {say: "^ ..1 (wis|verwijder) ..3 (de app|je|uw|al|alle)", unless: "(*geschiedenis|<cookies>|browser)"}
  - {say: "(wis|wist) (je|u) ..4 <gegevens>", unless: "(<cookies>|browser)"}
  - {say: "(corrigeer|wijzig|pas aan) ..3 (verwijder|wis)"}
  - (right to be forgotten|recht op gegevenswissing|verwijderrecht|recht tot verwijdering|recht tot wissing)
  - {say: "(optie|knop|functie|mogelijkheid) ..10 (wissen|verwijderen|te wissen|te verwijderen|verwijder)", unless: "(<cookies>|browser)", with: "(<gegevens>|data|account|app|profiel)"}
  - {say: "(verwijdering|vernietiging|wissing|wissen|vernietigen) ..8 (<gegevens>|dossier) ..14 (aan|vragen|gevraagd|kunt|mits|via|verzoeken|support)", unless: "(na ..6 (dagen|maanden|jaar)|automatisch|bewaartermijn|wij ..4 verwijderen)"}
  - {say: "(vragen|verzoeken|gevraagd) ..20 (weg te gooien|weggooien|te vernietigen|vernietiging|vernietigd)"}
  - {say: "<gegevens> ..6 (laat <u> verwijderen|laten (verwijderen|wissen|schrappen|uitwissen))", unless: "(<cookies>|browser)"}
  - {say: "(zeg|meld|laat) het ..8 (gaat eraf|eraf|weg|halen|verwijder*)"}
  - {say: "(wilt|wil|wenst|vraag|vraagt|verzoekt|laat) ..14 (weghalen|weggooien|weg|wissen|schrappen|vernietigen|laten verdwijnen|uitwissen|weg te halen)", unless: "(<cookies>|browser|nieuwsbrief|geen weg|ver weg)"}
  - {say: "(op (jouw|uw|je) vraag|op (jouw|uw|je) verzoek) ..14 (wis|wissen|gewist|verwijder*|weg)"}
  - {say: "(wis|verwijder|schrap) (ik|wij|we) ..8 op (uw|jouw|je) (vraag|verzoek)"}
  - {say: "(inzien|inzage|verbeteren|wijzigen|corrigeren|aanpassen) ..2 (schrappen|wissen|verwijderen|vernietigen)", unless: "(<verklaring>|<cookies>|onbevoegd*|onrechtmatig*|verwerking wordt verstaan|handelingen)"}
  - {say: "^ ..8 (eerder|weer|alles) ..4 (weggooien|wissen|verwijderen|weghalen)", under: "(recht|rechten|vragen|vraag|<u> <kunt>|verzoek*)"}
  - {say: "(account|profiel) ..4 (opheffen|op te heffen|sluiten|afsluiten|beeindigen|te sluiten)", unless: "(wij|we|<cookies>|nadat|na het|wanneer u)"}
  - {say: "(halen|haal) (we|wij|ik) (je|u|uw|jouw) ..4 (van de lijst|uit|weg|eraf|van de site)"}
  - {say: "(wil|wilt|wens|wenst) ..12 (verdwijnt|verdwijnen|weggooi|weggooien|weghaal|weghalen|verwijder|verwijderen) ", unless: "(<cookies>|browser|nieuwsbrief)"}
  - {say: "verwijder (mijn|je|uw) (account|gegevens|*gegevens|opnames|foto*|profiel|data)", unless: "(<cookies>|browser)"}
  - {say: "(foto|foto's|fotos|beeld*) ..4 (er weer af|eraf|er af|af laten halen|laten weghalen)"}
  - {say: "(van|uit) ..6 (website|site|facebook|lijst) ..4 (gehaald|verwijderd)", with: "(intrek*|verzoek*|vraagt|laat ..4 weten|bezwaar)"}
  - (wis alles|alles wissen)
# Above a text on the right.
heading:
  - (recht|rechten) ..3 (verwijdering|vergetelheid|gegevenswissing|wissing|wissen|vergeten te worden|gegevensuitwissing)

"""#)

private let `Signals/right-objection.yaml` = BuiltinFile(
  path: "Signals/right-objection.yaml",
  text: #"""
present:
  - {say: "(bezwaar|bezwaren|verzet) ..10 (verwerking|verwerkingen|gebruik|verwerken|verwerkt|gegevensverwerking|profilering|persoonsgegevens|gegevens|belang)", unless: "(direct marketing|directmarketing*|marketingdoeleinden|commerciele doeleinden|<cookies>|geen bezwaar|nieuwsbrief|reclame|vernietig*|bezwaarschrift|publicatie)"}
  - {say: "(verwerking|gebruik|gegevens|persoonsgegevens|belang) ..14 (bezwaar|bezwaren|verzet|verzetten)", unless: "(direct marketing|directmarketing*|marketingdoeleinden|commerciele doeleinden|<cookies>|geen bezwaar|nieuwsbrief|reclame|foto*|commerciele)"}
  - {say: "(verzetten|verzetten zich) ..8 (verwerking|verwerkingen|gebruik|gegevens|verwerken)", unless: "(direct marketing|directmarketing*|marketingdoeleinden|commerciele doeleinden|reclame|commerciele)"}
  - {say: "<recht> ..14 (bezwaar|verzet|verzetten|bezwaren)", unless: "(direct marketing|directmarketing*|marketingdoeleinden|commerciele doeleinden|reclame|nieuwsbrief|<cookies>|commerciele)"}
  - {say: "(bezwaar|verzet|bezwaren)", under: "(recht om|rechten|recht op|uw rechten|het recht|verzoeken|recht van)", unless: "(direct marketing|directmarketing*|marketingdoeleinden|commerciele doeleinden|reclame|<cookies>|bezwaarschrift|nieuwsbrief)"}
  - {say: "<inzage> … (bezwaar|verzet)", unless: "(direct marketing|directmarketing)"}
  - {say: "(recht van bezwaar|recht op bezwaar|recht van verzet|recht tot verzet|recht op verzet|bezwaarrecht|recht om bezwaar|recht van oppositie)", unless: "(reclame|direct marketing|directmarketing*|commerciele doeleinden)"}
  - {say: "(verwerkt|gebruikt|verwerken|verwerking|gegevens) ..10 (dan|hier|daar) ..2 bezwaar ..2 (tegen|maken)", unless: "(<cookies>|direct marketing)"}
  - {say: "(bezwaar|verzet|bezwaren) [te] (maken|maakt|aantekenen|aan|tekenen|indienen|in|aangetekend|gemaakt)", unless: "(*marketing*|reclame|commerciele|nieuwsbrief|<cookies>|foto*|publicatie|beeldmateriaal|geen bezwaar|besluit van|bezwaarcommissie|tracking|mailing*)", with: "(<gegevens>|verwerk*|privacy*|recht*)"}
  - {say: "(teken|tekent) ..4 bezwaar aan", unless: "(*marketing*|reclame)"}
  - {say: "verzet <u> zich ..3 tegen", unless: "(*marketing*|reclame|<cookies>)"}
  - {say: "bezwaarschrift ..4 (verwerking|persoonsgegevens|gegevens)"}
  - {say: "(verzetten|bezwaar|verzet) ..4 tegen ..6 (verwerking|gebruik|gegevens) ..3 (in het bijzonder|onder meer|waaronder|bijvoorbeeld|en)", unless: "(foto*|<cookies>)"}
  - "recht (van|op) (bezwaar|verzet) (en|alsook|alsmede)"
vague:
  - (bezwaar|verzet|verzetten|bezwaren) ..14 (direct marketing|directmarketing*|marketingdoeleinden|commerciele doeleinden|marketing*|reclame|commerciele|publicatie|plaatsing|foto*)
  - (direct marketing|directmarketing*|marketingdoeleinden|commerciele doeleinden|marketing*|reclame|commerciele|foto*|publicatie|publiceren) ..14 (bezwaar|verzet|verzetten|bezwaren)
  - {say: "(niet willen|niet wilt|niet wil|liever niet) ..14 (foto*|gepubliceerd|publicatie|geplaatst)", with: "(melden|laten weten|kenbaar|contact|aangeven|doorgeven)"}
  - (foto*|beeldmateriaal) ..14 bezwaar
  - {say: "(niet mee eens|er niet mee eens|het niet eens|oneens) ..20 (bezwaar|stoppen|ophouden|verzet*)", unless: "(klacht*|<autoriteit>|*marketing*|nieuwsbrief)"}
# Above a text on the right.
heading:
  - {say: "(recht|rechten) ..3 (bezwaar|verzet)", unless: "(direct marketing|directmarketing*|reclame|commerciele doeleinden|marketing)"}

"""#)

private let `Signals/right-portability.yaml` = BuiltinFile(
  path: "Signals/right-portability.yaml",
  text: #"""
present:
  - (*overdraagbaarheid*|dataportabiliteit|portabiliteit|gegevensoverdracht|gegevensoverdraging|portability|*portabiliteit|overdraagbaarheid|gegevensportabiliteit)
  - {say: "<recht> ..20 (overdracht|overdragen|over te dragen|overgedragen|mee te nemen|meenemen)", unless: "(<derden> ..4 doorgegeven|buiten de)"}
  - {say: "(inzage|correctie|verwijdering) … (overdracht|overdragen|over te dragen)"}
  - {say: "(gestructureerd*|machineleesbaar|machineleesbare|machine leesbare|machine leesbaar|gangbaar|gangbare|draagbaar|overdraagbaar|leesbaar|leesbare|standaard|elektronisch) ..3 (formaat|vorm|bestand|bestandsformaat|format)"}
  - {say: "(exportbestand|exporteren|export)", with: "(<gegevens>|persoonlijke)", unless: "(geen data|wij exporteren)"}
  - {say: "<gegevens> ..12 (in een computerbestand|computerbestand|aan een andere (organisatie|partij|verwerkingsverantwoordelijke|dienstverlener|aanbieder)|naar een andere (organisatie|partij|aanbieder|dienstverlener)|overdragen aan [een] (u|jou|ander|andere))", with: "(recht|verzoek*|<kunt>|vragen)", unless: "(wij verstrekken|bedrijfsovername|<cookies>)"}
  - {say: "(overdracht|overdragen|over te dragen|overzetten)", under: "(recht om|rechten|recht op|uw rechten|het recht)", unless: "(derden|buiten|internationale)"}
  - {say: "(over te dragen|overdragen|overdracht|overgedragen|overzetten|over te zetten|over te hevelen|overhevelen|overbrengen|over te brengen|door te zenden|doorzenden|overgemaakt|overmaken|meenemen|mee te nemen|doorgeven|door te geven|te sturen) ..10 (andere|ander|nieuwe|uzelf|elders|een derde|instelling naar keuze)", with: "<gegevens>", unless: "(buiten de|bedrijfsoverdracht|overname|fusie|rechtsopvolger|wij ..6 (overdragen|doorgeven|verstrekken)|niet ..8 (overdragen|doorgeven|overgedragen)|toestemming|<land-buiten>|verkopen|domeinnaam|factu*)"}
  - {say: "<gegevens> ..12 (andere|ander|nieuwe) ..4 (overdragen|overgedragen|doorgeven|overzetten|overmaken|overgemaakt|meenemen|club|aanbieder|bank|verzekeraar|behandelaar|school)", with: "(recht|verzoek*|vragen|<kunt> <u>|<u> <kunt>|wenst|laten)", unless: "(wij verstrekken|wij delen|overname|toestemming|derden|delen met|uitwissel*)"}
  - {say: "(computerbestand|csv*|xml*|json|downloadbaar|exportknop|exportfunctie|exporteer|exporteren|digitale (kopie|vorm)|elektronische (kopie|vorm)|elektronisch (formaat|bestand))", with: "(<gegevens>|data|*data)", unless: "(wij exporteren|geen data|xmlhttp*|google|factu*)"}
  - {say: "(bestand) ..8 (ontvangen|krijgen|downloaden|te ontvangen|te krijgen|te verkrijgen|terugkrijgen)", with: "<gegevens>", unless: "(logbestand|fout)"}
  - {say: "(krijgen|verkrijgen|ontvangen|terugkrijgen|bezorgen|sturen) ..8 (in|als|met) ..3 bestand", with: "<gegevens>"}
  - {say: "(overzetten|overdracht|overdragen|over te dragen|over draagbaarheid) van [al] (uw|je|jouw|persoonsgegevens|gegevens)", unless: "(buiten|derden|derde landen|internationale|beveilig*|bedrijf)", with: "(recht*|verzoek*|vragen|kunt)"}
  - {say: "(data|gegevens) ..3 (meenemen|mee te nemen)", with: "(kunt|kun|recht|mag|overstap*)"}
  - {say: "(csv|zip|excel|pdf|computerbestand|digitaal bestand|exportbestand) ..14 (krijgen|ontvangen|mee|binnen|downloaden|overstappen|opvragen|aanvragen)", unless: "(wij|we ..3 krijgen|factuur|formulier)"}
  - {say: "(krijgen|ontvangen|haal|download*|opvragen|downloaden) ..10 (als|in) ..3 (csv|zip|excel|json|xml|computerbestand)"}
  - {say: "(draagt|dragen) ..6 (dossier|gegevens) ..6 over", with: "(verzoek*|nieuwe|andere)", unless: "(bedrijf|overname|buiten)"}
  - {say: "(exporteer|exporteren|export) ..6 (csv|json|xml|excel|pdf|bestand)", unless: "wij"}
  - {say: "(inzien|inzage|verbeteren|corrigeren|verwijderen|wissen|beperken) ..10 (laten overdragen|over te dragen|overdragen)", unless: "(derden|buiten de|overname)"}
# Above a text on the right.
heading:
  - (recht|rechten) ..3 (overdraagbaarheid|gegevensoverdraagbaarheid|dataportabiliteit|overdracht|gegevensoverdracht)

"""#)

private let `Signals/right-rectification.yaml` = BuiltinFile(
  path: "Signals/right-rectification.yaml",
  text: #"""
present:
  - {say: "<recht> ..2 (om|op|tot|van|de|dat) ..20 <verbeteren>", unless: "(<verklaring>|voorbehouden|behoud*|voorwaarden|voorbehoud*)"}
  - {say: "(laten|te laten|kunnen|doen|zelf|wilt|wil|willen) ..4 (corrigeren|rectificeren|verbeteren|aanpassen|wijzigen|aanvullen|aan te passen|aan te vullen|rechtzetten|vervolledigen|veranderen|actualiseren|bijwerken)", with: "<gegevens>", unless: "(<verklaring>|<cookies>|voorbehouden|dienstverlening|diensten ..4 verbeteren|website ..4 verbeteren|onze ..3 (dienst*|website|site|app|communicatie|service|producten) |browser|instellingen van|gebruikersnaam niet|ervaring|voorwaarden|voorkeuren)"}
  - {say: "<gegevens> ..12 (laten|te laten|zelf|kunnen|kunt|kan|kun|te|altijd|worden) ..4 (corrigeren|rectificeren|verbeteren|verbeterd|aanpassen|aangepast|wijzigen|gewijzigd|aanvullen|veranderen|gecorrigeerd|bewerken|bijwerken|actualiseren)", unless: "(openbare bronnen|<verklaring>|<cookies>|wij ..12 (verbeteren|wijzigen|aanpassen)|we ..12 (verbeteren|wijzigen|aanpassen)|dienst*|website ..4 verbeteren|om ..6 te verbeteren|voorbehoud*|gebruikt om|voorkeuren)"}
  - {say: "(corrigeren|rectificatie|correctie|rectificeren|verbetering|aanpassing|wijziging|wijzigingen|verbeteren|aanvulling) ..6 (<gegevens>|fouten|onjuiste|foutieve|onjuistheden|informatie|inzage|verwijdering)", unless: "(<verklaring>|ongeoorloofd*|onbevoegd*|ongewenst*|dienstverlening|onrechtmatig*|bij wijziging|geen|niet ..6 (voldaan|voldoen)|<cookies>|doorgeven|voorkomen|onopzettelijk*|verbetering van onze)"}
  - (rectificatie|rectificeren|rectificatierecht|correctierecht|verbeterrecht|recht op correctie|recht op verbetering|recht op aanpassing)
  - {say: "(fouten|onjuist*|foutief|foutieve|onnauwkeurig*|onvolledig*|verouderd*|incorrecte|gedateerd*|verkeerde) ..14 <verbeteren>", unless: "(door ons ..8 wanneer wij|wij controleren|zodra wij)"}
  - {say: "<verbeteren> ..12 (fouten|onjuist*|foutief|foutieve|onnauwkeurig*|onvolledig*|verouderd*|incorrecte|gedateerd*|verkeerde)", unless: "<verklaring>"}
  - {say: "^ [uw|je|jouw] [gegevens] [te] [laten] (correctie|corrigeren|rectificatie|verbetering|aanpassen|wijzigen|verbeteren|wijziging)", under: "(recht|rechten|<u> <kunt>|verzoek*)", unless: "<verklaring>"}
  - {say: "(correctie|corrigeren|wijzigen|aanpassen|verbeteren|wijziging|aanvullen|bewerken)", under: "(recht om|rechten|recht op|uw rechten|het recht|verzoeken)", unless: "(<verklaring>|<cookies>|dienst*|browser|niet ..6 (voldaan|voldoen))"}
  - inzage [,] [en|of] (correctie|wijziging|wijzigingen|verbetering|aanpassing)
  - (inzien|in te zien) [,] [en|of|te] (veranderen|wijzigen|aanpassen|corrigeren)
  - {say: "(uw|je|jouw|eigen) ..2 (gegevens|profiel|account|persoonsgegevens|accountgegevens) ..8 (aanpassen|aan te passen|wijzigen|te wijzigen|bewerken|corrigeren|updaten|bijwerken|beheren)", unless: "(<verklaring>|voorkeur*|wij ..10 aanpassen|<cookies>)"}
  - {say: "(wijzigingen|veranderingen) ..4 <gegevens> ..6 (doorgeven|doorvoeren|melden)", with: "<kunt>"}
  - {say: "(kloppen|klopt|correct|juist|foutief|verkeerd|verkeerde|verouderd|fouten|spelfout) ..20 (aanpassen|passen|wijzigen|herstellen|herstelt|corrigeren|gecorrigeerd|verbeteren|laten weten|aangepast|gewijzigd|aangevuld|recht|aanpassing|bijstellen|vervangen)", with: "(u|uw|je|jouw|zijn|haar|betrokkene*|patient|verzoek|mail)", unless: "(wanneer wij|door ons|wij controleren|<verklaring>|<cookies>)"}
  - {say: "(adreswijziging*|wijziging*|verhuiz*|verandering*|mutaties) ..10 (doorgeven|door te geven|doorgeeft|melden|meldt|doorvoeren|geven)", unless: "(<verklaring>|voorwaarden|derden|autoriteit|wij ..8 (melden|doorgeven))", with: "(u|uw|je|jouw|leden|lid|ouders|gegevens|adres*)"}
  - {say: "(op (uw|je|eerste) verzoek|als je dat|als u dat|op verzoek van|met een mail*|simpel) ..16 (wijzig*|verander*|aanpass*|passen|gecorrigeerd|corriger*|aangepast|herstel*|aangevuld)", unless: "(<verklaring>|<cookies>)"}
  - {say: "(verandert|wijzigt|past|wijzigen|veranderen) ..14 (op eerste verzoek|op uw verzoek|op verzoek|als je dat|op je verzoek)"}
  - {say: "(wijzigt|wijzig|verandert|pas|past|muteren|bijwerken|updaten|update) ..4 (u|je|uw|jouw|zijn|hun) ..4 (*adres|*gegevens|rekeningnummer|profiel|gegevens|naam)", unless: "(wij|we|<verklaring>|<cookies>)"}
  - {say: "(*adres|*gegevens|gegevens|rekeningnummer|profiel|inschrijfgegevens) ..14 (bijwerken|muteren|updaten|te wijzigen|wijzigen|bij te werken)", with: "(zelf|account|mijn*|ledenmodule|portaal|webshop|formulier|<u> ..8 kunt|kunt <u>)", unless: "(wij|we|<verklaring>|<cookies>|te gebruiken om)"}
  - {say: "(het wijzigen|wijzigen|wijziging|wijzigingen|aanpassing) (van|in|aan) (uw|je|jouw) ..4 (gegevens|*gegevens|voorkeuren of persoonlijke|*adres) ..12 (doet|kan|kunt|via|met|aan te brengen|aanbrengen)", unless: "(<verklaring>|<cookies>)"}
  - {say: "(verklaring|aanvulling) ..4 (toevoegen|toegevoegd|laten toevoegen)", with: "(dossier|gegevens)"}
  - {say: "(verbeteringsrecht|recht tot verbetering|recht van verbetering|recht van rectificatie|recht tot correctie|verbeterings)"}
  - {say: "(fout|fouten|foutje|vergissing|typo|tikfout|spelfout) ..16 (rechtzetten|recht te zetten|verbeter*|corriger*|herstel*|aanpas*|gecorrigeerd|laten ..3 wijzigen|laat ..3 recht*)", unless: "(<verklaring>|website ..6 fouten|drukfouten|zetfouten)"}
  - {say: "(niet klopt|niet juist|verkeerd) ..8 (pas|passen|verander|veranderen|verbeter|zet) (ik|wij|we)"}
  - {say: "(iets|wat|dingen|gegevens) ..4 (laten veranderen|laten aanpassen|laten verbeteren|laten wijzigen|laten corrigeren|veranderen)", unless: "(<verklaring>|<cookies>|wij|we)"}
  - {say: "(past|pas|wijzigt|verandert|verbeter|verbetert) <u> ..10 (adres|*adres|gegevens|*gegevens|rekeningnummer|profiel) ", unless: "(<verklaring>|<cookies>)"}
  - {say: "^ (verbeter|wijzig|corrigeer|pas) (je|u|jouw|uw) ..4 (gegevens|*gegevens|profiel)"}
  - {say: "^ ..2 (correctie|verbetering|rectificatie|wijziging|aanpassing) ..8", under: "(recht|rechten|vragen|vraag|<u> <kunt>|<kunt> <u>|verzoek*)", unless: "<verklaring>"}
  - {say: "(passen|pas) (we|wij|ik) ..2 (het|dat|die|ze|dit) ..6 aan", with: "(gegevens|adres|verhuisd|fout)", unless: "<verklaring>"}
  - {say: "(verzoeken|vragen|verzoek) ..6 <gegevens> ..8 <verbeteren>", unless: "(<verklaring>|<cookies>|vragen over|te gebruiken)"}
  - {say: "(verbetering|wijziging|correctie|rectificatie|aanpassing) (ervan|daarvan) ..4 (vragen|verzoeken|bekomen|verkrijgen)"}
  - {say: "iets ..2 (aangepast|gewijzigd|veranderd|verbeterd|gecorrigeerd) (worden|moet|hebben)", unless: "<verklaring>"}
  - {say: "(laten|doen) ..4 (verbeteren|corrigeren|wijzigen|aanpassen|rectificeren) of", unless: "(<verklaring>|<cookies>)"}
  - {say: "(opvragen|inzien|inzage|bekijken|weten) ..6 laten (corrigeren|aanpassen|verbeteren|wijzigen|rectificeren)"}
  - {say: "(het|ze|dit|die) laten (aanpassen|corrigeren|verbeteren|wijzigen)", unless: "(<verklaring>|<cookies>)"}
# Above a text on the right.
heading:
  - (recht|rechten) ..3 (rectificatie|correctie|verbetering|aanpassing|wijziging|aanvulling)

"""#)

private let `Signals/right-restriction.yaml` = BuiltinFile(
  path: "Signals/right-restriction.yaml",
  text: #"""
present:
  - {say: "(recht|rechten) ..2 (om|op|tot|van|dat) ..24 (beperking|beperken|beperkt|stopzetten|stilleggen|beperkte verwerking)", unless: "(door de wet|wettelijk beperkt|aansprakelijkheid|niet beperkt|beperkt tot|toegang is beperkt|in beperkte)"}
  - {say: "(verwerking|gebruik|verwerken) ..8 (beperken|beperkt|beperking|bevriezen|stilleggen|blokkeren|te beperken)", unless: "(beperkt zich|beperken zich|wettelijk beperkt|beperkt door|beperkt tot|minimum|zoveel mogelijk|wij beperken|beperken wij|beperken we|beperken ons|niet beperkt|beperkte|<cookies>|minimaal|noodzakelijke)"}
  - {say: "(beperking|beperken|bevriezen|stilleggen) ..6 (verwerking|verwerken|verwerkt|gebruik van uw gegevens|gegevensverwerking)", unless: "(beperkt zich|beperken zich|wettelijk beperkt|beperkt door|beperkt tot|minimum|zoveel mogelijk|wij beperken|ons tot|beperkte gegevens|<cookies>|niet beperkt)"}
  - {say: "(beperking|beperken)", under: "(recht om|rechten|recht op|uw rechten|het recht|verzoeken)", unless: "(aansprakelijkheid|beperking van ..3 (toegang|cookies)|<cookies>)"}
  - {say: "<inzage> … (beperking|beperken|te beperken)", unless: "(beperkt tot|aansprakelijkheid|<cookies>)"}
  - (recht op beperking|beperkingsrecht|beperking van [de] [uw|je|jouw] (gegevensverwerking|verwerking|verwerkingen))
  - {say: "(verzoek*|vragen|vraagt|gevraagd|recht|laten|kunt|kan) ..14 (beperking|beperkt (te verwerken|verwerken|verwerkt)|te beperken|in te perken|inperken|op te schorten|opschorten|opschorting|stil te leggen|stilleggen|te bevriezen|bevriezen|af te schermen|afschermen)", unless: "(aansprakelijkheid|beperkt tot|toegang ..4 beperkt|<cookies>|beperking ..3 gezondheid|lichamelijke beperking|zoveel mogelijk|niet beperkt|door de wet)"}
  - {say: "(verwerking|gegevensverwerking|gebruik) ..10 (inperken|in te perken|opschorten|op te schorten|opschorting|stil te leggen|stil te zetten|stopzetten|stop te zetten|tijdelijk stop*)", unless: "(wij ..4 opschorten|abonnement)"}
  - {say: "tijdelijk ..3 niet ..4 (verwerken|gebruiken|verwerkt|gebruikt)", with: "(recht|vragen|verzoek*|kunt)"}
  - {say: "(beperkt|beperkte) ..2 (verwerken|verwerkt|verwerking)", with: "(recht|vragen|verzoek*|kunt|mag)", unless: "(maar beperkt|beperkt tot|beperkte (set|aantal))"}
  - {say: "(tijdelijk|voorlopig) ..4 (blokkeren|te blokkeren|bevriezen|parkeren|niet te gebruiken|niet gebruiken|on hold|opschorten)", unless: "(account|toegang|ip)"}
# Above a text on the right.
heading:
  - (recht|rechten) ..3 (beperking|beperken)

"""#)

private let `Signals/right-withdraw-consent.yaml` = BuiltinFile(
  path: "Signals/right-withdraw-consent.yaml",
  text: #"""
present:
  - (<toestemming>|akkoord|goedkeuring) ..20 (intrekken|in te trekken|ingetrokken|intrekt|trekt|herroepen|herroept|intrekking|herroeping|terugtrekken|in trekken|aan te passen|aanpassen|wijzigen)
  - (intrekken|in te trekken|ingetrokken|intrekking|herroepen|herroeping|trek|trekt|trekken|terugtrekken|terug te trekken) ..12 (<toestemming>|akkoord|goedkeuring)
  - {say: "(intrekken|in te trekken|herroepen|intrekken)", with: "(<toestemming>|akkoord)", unless: "(bestelling|aanvraag|abonnement)"}
  - {say: "(toestemmingskeuze|cookievoorkeuren|cookieinstellingen|cookiekeuze|voorkeuren|keuze) ..10 (wijzigen|aanpassen|veranderen|intrekken|herzien)", with: "(<cookies>|toestemming)", unless: "browser*"}
  - {say: "(op ieder moment|altijd|op elk moment) ..6 (intrekken|herroepen)"}
  - {say: "(trek|trekt|trekken) ..12 in", with: "(<toestemming>|akkoord|ja gezegd|goedkeuring|machtiging|cookies|keuze)", unless: "(bestelling|aanvraag|in twijfel|trekken in)"}
  - {say: "(<toestemming>|akkoord|goedkeuring|toestemmingen|machtiging|machtigingen) ..16 (uitzetten|uit te zetten|uitschakelen|ongedaan|terugkomen|terug te nemen|terugnemen|ontnemen|herzien|beheren|wederopzegging|ingetrokken|weigeren en|stopzetten|opzeggen|veranderen|passen)", unless: "(<cookies> ..6 (browser*|blokkeren|weigeren)|browser*|geen toestemming|verklaring)"}
  - {say: "(zet|zetten|keuze|keuzes|voorkeuren) ..14 (intrekken|in te trekken|uit in de instellingen|herzien)", unless: "browser*"}
  - {say: "(intrekken|ingetrokken) ..8 (machtiging|permissie)"}
  - {say: "(gegeven|verleende) (toestemming|permissie|machtiging) ..8 (aan|ongedaan|terug|intrek*)"}
  - {say: "(<toestemming>|toestemmingen|optin) ..8 (terug te draaien|terugdraaien|terugneemt|terug neemt|terugnemen|vervalt|terug)", unless: "(terug te vinden|terugvinden)"}
  - {say: "(terugkomen|terug te komen) ..6 (<toestemming>|akkoord|keuze)"}
  - {say: "(keuze|keuzes) ..10 (veranderen|wijzigen|aanpassen|herzien)", with: "(toestemming|foto*|gebruiken|cookies)", unless: "browser*"}
  - {say: "(uitzetten|uit te zetten|uitschakelen|intrekken)", with: "(toestemming|toestemmingen)", unless: "(<cookies>|browser*|javascript)"}
  - {say: "(bedenken|bedenkt|van gedachten|spijt)", with: "(toestemming|toestemmingen|goedvindt|akkoord)"}
vague:
  - "<nieuwsbrief> ..30 <afmelden>"
  - "<afmelden> ..20 <nieuwsbrief>"
  - {say: "<afmelden>", with: "(<nieuwsbrief>|<marketing>|mail|mails|email*|berichten|mailing*)", unless: "(evenement|cursus|activiteit|account|lidmaatschap|les|lessen|<cookies>)"}
  - {say: "(meld|meldt|melden) ..10 af", with: "(<nieuwsbrief>|<marketing>|mail|mails|*mail*|berichten|uitnodigingen)"}
  - {say: "(schrijf|schrijft|schrijven) ..8 uit", with: "(<nieuwsbrief>|mail|mails|*mail*)"}
  - {say: "(stopzetten|stop te zetten|opzeggen|beeindigen) ..8", with: "(<nieuwsbrief>|mailings|ezine)"}
  - {say: "(geen|niet meer|niet langer) ..8 (<nieuwsbrief>|mailtjes|mails|mailings|ezine)", with: "(laat|meld*|af|klik|contact|link|weten|mail)"}
  - {say: "(geen|niet meer|niet langer) ..6 (commerciele|reclame|interesse|meldingen) ..14", with: "(mail*|verzoek|meld*|lijst|uitzetten|schrappen|informatie)", unless: "<cookies>"}
  - {say: "niet (langer|meer) [te] ..4 (ontvangen|krijgen)", with: "(sms|postkaart|mail*|aanbiedingen|nieuws*|reclame|folder*)", unless: "<cookies>"}
used:
  - {say: "(<toestemming>|toestemmingen)", unless: "(toestemming ..4 niet (nodig|vereist)|geen toestemming|zonder (toestemming|uw toestemming) van de auteur|auteursrecht*|toestemming nodig is niet|geen toestemming nodig|copyright|toestemming van de klant)"}
  - (akkoord|accepteert|accepteren|acceptatie|geaccepteerd|aanvaardt|aanvaarden|optin|instemt) ..12 (gegevens|persoonsgegevens|verwerk*|<cookies>|marketingcookies|gebruik|verklaring|beleid)
  - (<cookies>|gegevens|verwerking|verklaring) ..14 (akkoord|accepteert|accepteren|aanvaardt|geaccepteerd|instemt)
  - {say: "(stemt|stem|stemmen) ..3 in"}
  - als je dit toestaat
  - (gaat|ga|gaan) <u> ..4 akkoord

"""#)

private let `Signals/security.yaml` = BuiltinFile(
  path: "Signals/security.yaml",
  text: #"""
present:
  - {say: "(maatregelen|*maatregelen)", with: "(beveilig*|bescherm*|misbruik|veilig*|verlies|passende|technische|onbevoegd*|integriteit)", unless: "(onderhandeling*|precontractuele|maatregelen ..4 overeenkomst|disciplinaire)"}
  - {say: "(beveilig*|beveiligd|beveiligde|beveiliging|*beveiliging|beveiligen)", unless: "(zelf verantwoordelijk|doeleinde*|gerechtvaardigd belang|om [de|onze] ..4 te beveiligen|ten behoeve van beveiliging|voor beveiliging|fraudepreventie|*redenen|legitiem belang)"}
  - (versleuteld|versleutelde|versleuteling|*versleuteling|encryptie|geencrypteerd*|encrypted|ssl*|tls*|https|httpsverbinding|*certificaat|sslcertificaat|gepseudonimiseerd*|pseudonimisering|gehasht|firewall*|onze virusscanner*|tweefactor*|twostep|tweestaps*|2fa)
  - {say: "(wachtwoord*|gebruikersnaam en wachtwoord|inlogcode*)", with: "(beveilig*|bescherm*|toegang|afgeschermd|alleen|beveiligde)", unless: "(uw wachtwoord|account ..6 registratie|zelf)"}
  - {say: "(toegang|inzage|raadplegen|ingezien) ..14 (alleen|uitsluitend|enkel|beperkt|slechts|geautoriseerd*|bevoegd*|gemachtigd*)", unless: "(<u> kunt|inzage van uw)"}
  - {say: "(alleen|uitsluitend|enkel|slechts|beperkt) ..14 (toegang|toegankelijk|inzage|inzien|ingezien)", unless: "(<u> ..4 toegang|cookies|app)"}
  - {say: "(vertrouwelijk|vertrouwelijkheid|geheimhouding*|geheimhoudingsplicht|beroepsgeheim|geheimhouden|discretie|zwijgplicht)", unless: "vertrouwelijke gegevens vragen"}
  - {say: "(veilig|veilige|veiligheid|veiligheidsmaatregelen|veiligheidsprocedures|veilige)", with: "(<gegevens>|server*|verbinding|opgeslagen|privacy|bewaard|bewaren)", unless: "(veilige betalingen|uw veiligheid|veilig internet*|veiligheid van bezoekers|veiliginternetten)"}
  - {say: "(afgeschermd*|afgesloten (ruimte|kast*)|achter slot|kluis|toegangscontrole|toegangsbeheer|autorisatie*|kwetsbaarhe*|iso 27001|iso27001|nen 7510|nen7510|ddos*|csrf*)", unless: "(belang|doeleinde*|om ..6 tegen te (gaan|houden))"}
  - (op slot|achter gesloten deuren|papierversnipperaar|versnipperd|versnipperen|vergrendeld*|pincode|wachtwoordbeveilig*|toegangspas|alarm*|afsluitbare|brandkast|encryptie|vpn|tweestapsverificatie|tweetrapsauthenticatie|multifactor*|penetratietest*|pentest*|backups ..6 (versleuteld|encrypted)|geauthenticeerd*|authenticatie)
  - {say: "(laptop|computer*|tablet|pc|usb*|bestand*|map|systeem|server*) ..8 (wachtwoord*|paswoord*|pincode|vergrendel*|slot)", unless: "(uw (computer|laptop)|je (computer|laptop|eigen))"}
  - {say: "(enkel|alleen|uitsluitend|slechts) ..8 (mag|mogen|kan|kunnen|krijgt|krijgen|hebben|heeft|zien) ..8 (kijken|inzien|zien|toegang|raadplegen|lijst*|gegevens|dossier*|bij ..3 (gegevens|informatie))", unless: "(<u> <kunt>|<kunt> <u>|toestemming|<cookies>)"}
  - {say: "(enkel|alleen|uitsluitend|slechts) ..10 (login|inlog*|inloggegevens|toegang|inzage|sleutel)", unless: "(<u> <kunt>|<kunt> <u>|<cookies>)"}
  - {say: "(alleen|uitsluitend|enkel|slechts|onbevoegden|niemand anders) ..14 (kan|kunnen|mag|mogen|hebben|heeft) ..8 (bij|toegang|erbij|zien|inzien)", unless: "(<u> ..2 <kunt>|<kunt> <u>|<cookies>)"}
  - {say: "(verlies|onrechtmatig*|misbruik|vernietiging|diefstal|ongeoorloofd*|onbevoegd*) ..12 (tegen te gaan|te voorkomen|voorkomen|beschermd|beschermen|beperken|tegengaan)", unless: "(fraude|doeleinde*|belang)"}
  - {say: "(beschermd|beschermen|bescherming) ..4 tegen ..8 (verlies|misbruik|vernietiging|onbevoegd*|diefstal|wijziging)"}
  - (gecodeerd|codering|sleutelbestand|dkim|dmarc|spf|salted|bcrypt|toegangsrechten|rolgebaseerd*|onderhoudsupdates|beveiligingsupdates|rechtenstructuur)
  - {say: "(alleen|uitsluitend|enkel|slechts) ..4 (in te zien|zichtbaar|toegankelijk|raadpleegbaar|inzichtelijk|beschikbaar) ..3 (voor|door)", unless: "(<cookies>|app|diensten)"}
  - {say: "reservekopie*", unless: "(zelf|maak|uw eigen)"}
  - {say: "(achter|met) ..2 (een|eigen) (wachtwoord|paswoord|inlogcode|login)", unless: "(uw wachtwoord|je wachtwoord|inloggen met)"}
  - {say: "(hebben|heeft|krijgt|krijgen) ..6 (inlogcode|inlog code|wachtwoord|inlog)", unless: "(<u> ..2 hebt|account aan|vergeten)"}
  - {say: "(met|een|via) wachtwoord", unless: "(uw|je|vergeten|account aan)"}

"""#)

private let `Signals/source.yaml` = BuiltinFile(
  path: "Signals/source.yaml",
  text: #"""
present:
  - {say: "(u|je|jij|jou|klant*|lid|leden|gebruiker*|bezoeker*|betrokkene|ouders|client*|sollicitant*|deelnemers|men) ..14 (verstrekt|verstrekken|verstrekkt|invult|invullen|ingevuld|ingevulde|opgeeft|opgegeven|doorgeeft|achterlaat|achterlaten|aanlevert|aangeleverd|verschaft|deelt|toestuurt|stuurt|meldt|aanmeldt|invoert|uploadt|meegeeft|geeft|verstrekte|opgeven|doorgegeven|ter beschikking|meedeelt|inschrijft|registreert|bezoekt|plaatst|contacteert|opneemt|bestelt|aanmaakt|solliciteert|gebruikt|gebruik maakt|gebruikmaakt|doorgeven|invoeren|verstrek|invul|geven)", with: "(<gegevens>|informatie|naam)", unless: "(overdraagbaarheid|in een gestructureerde|recht op gegevens)"}
  - {say: "(automatisch|log*|logbestand*|serverlog*|serverlogs|webserver) ..12 (verzameld|geregistreerd|opgeslagen|vastgelegd|bijgehouden|verzamelen|registreren|registreert|gelogd|verstuurt|bewaard)", unless: "verwijderd"}
  - {say: "(formulier*|*formulier|*formulieren|inschrijving|registratie|aanmelding|bestelling|website|telefonisch|inschrijf*|intake*|kennismaking*) ..14 (verzameld|verzamelen|ingevuld|verstrekt|verkregen|ontvangen|vragen|gevraagd|geregistreerd|opgevraagd|invult|invullen|opgegeven|verkrijgen|verzamelt|achterlaat|vastgelegd)"}
  - {say: "(verzamelen|ontvangen|krijgen|verkrijgen|verzamelt|verzameld|ontvangt|verkregen|ontvangen) ..14 (via|van|door|bij|uit|wanneer|als|door middel|aan de hand)", with: "(<gegevens>|informatie)", unless: "(nieuwsbrief ontvangen|ontvangt u|ontvang*|geen gegevens|recht|instanties waar)"}
  - {say: "(vragen|vraagt|vraag|verzoeken|gevraagd) ..4 (wij|we|ik|u|je|naar|om) ..10 (gegevens|naam|*adres|informatie|persoonsgegevens|email*|telefoonnummer)", unless: "(recht|verzoek* tot|kopie|legitimat*|toestemming|uitschrijven|<u> kunt|correctie|inzage|vragen over)"}
  - {say: "(afkomstig|bron|bronnen|openbare|openbaar|handelsregister|kvk|brp|basisregistratie*|verwijzer|huisarts|rijksregister|linkedin) ..14 (gegevens|verkregen|ontvangen|verzamelen|raadplegen|geraadpleegd|informatie|register*)", unless: "(verkopen|doorgeven|<cookies> ..3 bron|broncode|verstrekken aan)"}
  - {say: "(gegevens|informatie|persoonsgegevens) ..8 (afkomstig|verkregen|ontvangen|uit authentieke|via de|van derden|van andere)", unless: "(doorgeven|verstrekken aan|delen via|gedeeld)"}
  - {say: "(ip|ipadres|browser|apparaat|surfgedrag|bezoekgedrag|paginas) ..14 (verzameld|geregistreerd|opgeslagen|bijgehouden|verzamelen|registreren|vastgelegd|gelogd|analyseren|meten|registreert)"}
  - {say: "(wanneer|als|indien|zodra|doordat|door|van zodra) ..1 (u|je|jij|bezoekers|gebruikers|klanten|leden) ..14 (formulier|aanmeld*|registre*|inschrij*|bestel*|bezoek*|contact*|reacti*|achterla*|solliciteer*|gebruik*|aankoop|account*|lid|bericht*|locatie*)", unless: "(rechten|verzoek*|bezwaar)"}
  - {say: "(wanneer|als) u", with: "verzamelen"}
  - {say: "door <u> ..3 (ingevuld*|verstrekt*|opgegeven|aangeleverd*|verschaft*|ingevoerd*)"}
  - {say: "uw gegeven data"}
  - {say: "(stuur|mail|bel|vul|vult|vullen|geeft|geef|schrijft|schrijf|tekent|meldt|bezorgt|stuurt|vertellen|vertelt|levert|deelt|reageert|boekt|koopt|bestelt|plaatst|gaf|gaven|invult) ..3 (u|je|jullie|men|ouders|klant*|deelnemer*)", unless: "(toestemming|akkoord|verzoek*|bezwaar|klacht*|niet|geen|rechten|intrek*|correctie*|inzage)"}
  - {say: "(u|je|jullie|ouders|leden|deelnemers|iedereen|klant*|wie|men|kandidaat|betrokkene) ..8 (vult|vul|vullen|geeft|schrijft|schrijf|tekent|meldt|bezorgt|stuurt|vertelt|vertellen|reageert|boekt|koopt|bestelt|aanmaakt|achterlaat|achterlieten|verstrekt|verstrekken|opgeeft|invult|doorgeeft|aanlevert|inschrijft)", unless: "(aan wie|toestemming|akkoord|verzoek*|bezwaar|klacht*|rechten|intrek*|niet|geen|correctie*|inzage|derden|kunt ..6 wenden|recht op overdraagbaarheid|overdraagbaarheid)"}
  - {say: "(wij|we|ik) ..3 (noteren|noteer|krijgen|krijg|ontvangen|ontvang|raadplegen|raadpleeg|verkrijgen|vragen|vraag) ..14", with: "(<gegevens>|naam|*adres|*nummer|dossier|cv)", unless: "(toestemming|verzoek*|inzage|kopie|vragen over|legitim*|niet|geen)"}
  - {say: "(noteren|noteer|krijgen|ontvangen|raadplegen|verkrijgen|vragen|leggen|vastgelegd|genoteerd|gevraagd|opgevraagd|meegedeeld|doorgegeven|verschaft|verkregen) ..3 (wij|we|ik|ons|door|naar|bij)", with: "(<gegevens>|naam|*adres|*nummer|dossier|cv)", unless: "(toestemming|verzoek*|inzage|kopie|vragen over|derden|niet|geen)"}
  - {say: "(bij|tijdens|via|op) [het|de|een|uw|je|ons|onze] (inschrijving|inschrijven|aanmelding|aanmelden|aanmaken|registratie|registreren|bestelling|bestellen|reservering|boeking|intake|kennismaking|*gesprek|afspraak|aankoop|eerste afspraak|startdag|*kaart|*formulier|sollicitatie|webformulier) ..14 (vul*|gevraagd|vragen|geeft|geef|noteren|noteer|leggen|schrijf|schrijft|opgegeven|verstrekt|verstrekken|achter*|vertel*|ontvangen)", unless: "(verzoek*|rechten|klacht*)"}
  - {say: "^ ..2 (van uzelf|van u|van jezelf|van jou|u zelf|jijzelf) ..3"}
  - {say: "(webserver|server|systeem|camera|cameras|sensoren|cookies|app|software|matomo|analytics|instructeur|logbestanden) ..8 (legt|leggen|houdt|houden|registreert|registreren|verzamelt|verzamelen|meet|meten|neemt|nemen|noteert|slaat|bijhoudt|leest)", unless: "(geen|niet|rekening mee)"}
  - {say: "(automatisch|handmatig|rechtstreeks|technisch|direct) (verzamelde|verzameld|verkregen|gegenereerde|gegenereerd|geregistreerd*|ontvangen)", unless: "niet"}
  - {say: "(halen|haalt|komen|komt|bereiken|ontvangen|opgevraagd|doorgestuurd|overgenomen|verkregen) ..6 (uit|van|via|bij|door) ..4 (uw|je|de|het|een|onze|andere|@hoofdletter)", with: "(<gegevens>|inschrijving|*adres|mutaties|informatie)", unless: "(verzoek*|rechten|doorgegeven aan|wij sturen|uit ons|uit onze|toestemming ..3 intrek|niet)"}
  - {say: "(bron|afkomstig|herkomst) ..4", with: "(<gegevens>|school|register*|werkgever)", unless: "(broncode|open source|inkomsten|recht op|informatie over de)"}
  - {say: "(uploadt|upload|uploaden|ingevoerde|invoert|ingeschreven (voor|als|bij ons)|achtergelaten|ingeleverd*|ingestuurd*|toegestuurd*|toesturen|overlegt|meestuurt|meestuur|aangeleverd*|aanlevert|inlevert|overhandigt)", with: "(<gegevens>|*adres|naam|cv|foto*|lijst|formulier|loonstrook)", unless: "(verzoek*|rechten|recht|derden|gedeeld|overdraagbaarheid)"}
  - {say: "(stuurt|sturen|bezorgt|bezorgen|levert|leveren|geeft|geven) ..3 ons ..14", unless: "(verzoek*|toestemming|opdracht)"}
  - {say: "(leggen|noteert|noteren) (wij|we|ik) ..12 (vast|op)", unless: "(<verklaring>|afspraken)"}
  - {say: "(wordt|worden) ..4 (bijgehouden|genoteerd|gevraagd|opgenomen|vastgelegd|opgevraagd|gescand|gefotografeerd|gefilmd) ", unless: "(niet|geen|toestemming ..3 gevraagd|cookies ..4 opgenomen|contact|verzoek)"}
  - {say: "als u ..12 (aanvraagt|vraagt|bezoekt|inlogt|reageert|belt|mailt|langskomt)", with: "(<gegevens>|informatie|*adres|naam)", unless: "(verzoek*|inzage|recht)"}
  - {say: "(kregen|kreeg|ontvingen|verkregen) ..2 (wij|we|ik|van)", with: "(<gegevens>|informatie)"}
  - {say: "(om|naar) ..4 (informatie|gegevens|naam|*adres) ..4 (gevraagd|vragen)", unless: "(recht|verzoek*|inzage)"}
  - {say: "(tel|tellen|zie|zien|meet|meten|meet) (ik|wij|we) ..10 (bezoek*|pagina*|gebruik*)"}
  - {say: "(die|welke|als|wanneer) (u|je) ..2 (via|bij|op) ..6 (formulier|*formulier|site|website|mail|inschrijving)", unless: "(rechten|verzoek*|derden)"}
  - {say: "(hebt|heeft|heb) ..6 (aangemeld|ingeschreven|opgegeven)", with: "(<gegevens>|*adres|naam|nieuwsbrief)", unless: "(rechten|verzoek*)"}

"""#)

private let `Signals/special-categories.yaml` = BuiltinFile(
  path: "Signals/special-categories.yaml",
  text: #"""
present:
  - {say: "(bijzondere|gevoelige|bijzonder) ..4 (persoonsgegevens|gegevens|*gegevens|categorie*|informatie|persoonlijke gegevens)", unless: "(privacy gevoelige|privacygevoelige|persoonsgegevens die (wij|we|ik|@hoofdletter) (verwerken|verwerk|verwerkt) $|persoonsgegevens die worden verwerkt $)"}
  - {say: "(bsn|*bsn*|burgerservicenummer*|rijksregisternummer*|sofinummer|insz*)", unless: "(zwart|onleesbaar|afschermen|afgeschermd|doorstrepen|afdekken|afplakken|afgeplakt|doorgestreept)"}
  - {say: "(gezondheid*|*gezondheid|medische|medicatie*|medicijn*|diagnose*|allergie*|*allergie*|ziekte*|ziektebeeld|ziek*|handicap*|beperking ..4 gezondheid|religie|geloofsovertuiging|godsdienst*|levensovertuiging|seksuele|strafrechtelijk*|strafblad|biometrische|etnisch*|ras|*allergieen|dieetwensen|patientgegevens|doopgegevens|vakbond*|politieke)", with: "(<gegevens>|verwerken|registreren|informatie|formulier|vragen|*vragen*|bewaren|allergie*)", unless: "(hond|honden|dier|dieren|volksgezondheid|ministerie|voor uw gezondheid|ziektekostenverzekering|zonder ziekte|strafrechtelijk onderzoek|ziekenhuis|medische beslissingen|gezondheidsdienst)"}
  - {say: "(allergisch|*medicatie|medische (fiche|gegevens|informatie|vragenlijst|steekkaart|dossier)|medicatie|allergie|allergieen|*allergie|*allergieen|gezondheidsgegevens|gezondheidsfiche|gezondheidstoestand|diagnose*|verslaving*|VOG|verklaring omtrent [het] gedrag|strafblad|handicap|dieetwensen|dieet|voedingsvoorschriften|politieke overtuiging|geloof|kerkgenootschap|lichamelijke klachten|psychische|ziekte|ziekmelding*|bijzonder persoonsgegeven|zwangerschap|vaccinatie*|bloedgroep|koortsstuipen|astma)", unless: "(geen sprake van ziekte|zonder ziekte|volksgezondheid|verwijderen|ziekteverzuimverzekering|geloof ..2 (dat|in)|ik geloof|wij geloven)"}
  - {say: "(doop|doop*|belijdenis*|kerkelijke gegevens|gedoopt|geloofsgemeenschap|ziektedag*|*ziek ..3 (meld*|noteert)|seksuele (gerichtheid|geaardheid|voorkeur)|anamnese*|rontgenfoto*|strafrechtelijk register|*verzuim|etniciteit|bloeddruk|dyslexie|adhd|autisme|religie|burger service nummer|medische|genetische|dna*|levensbeschouwing|letsel|arbeidsongeschikt*|gezondheidsverklaring|corona*|besmetting*|zorgdossier|patientendossier|behandelplan|medicijngebruik|medicijnen|huisarts ..6 medic*|eetstoornis*)", unless: "(medische wereld|ziekenhuis ..2 gebouw|volksgezondheid|coronatijd|geen medisch advies|medisch advies|paarden|dieren|keuring van)"}

"""#)

private let `Signals/third-country.yaml` = BuiltinFile(
  path: "Signals/third-country.yaml",
  text: #"""
present:
  - {say: "(binnen|in) ..4 (<europa>|europese)", with: "(gegevens|*gegevens|server*|verwerk*|opgeslagen|doorg*|verstrek*|bewaard|slaat|data|opslag)", unless: "(mogelijk|binnen (en|of|als) buiten|binnen ..3 buiten|wetgeving|regelgeving|privacywet*|verordening ..2 EU|EU 2016|europese (verordening|wet*|privacywet*|richtlijn*|commissie|toezicht*)|de europese wet|algemene verordening|zoals ..4 gebruikelijk)"}
  - {say: "(buiten|van buiten) ..4 (<europa>|europese)", with: "(gegevens|*gegevens|server*|verwerk*|opgeslagen|doorg*|verstrek*|bewaard|slaat|data|opslag)", unless: "(mogelijk*|kunnen|kan|binnen (en|of|als|dan wel) buiten|wetgeving|als (wij|we|er|dat|dit|de|uw|je|deze)|indien|wanneer|mocht|mochten|ooit|eventueel|uit te sluiten|soms|voor zover|zodra|afhankelijk|in het geval|ingeval|alleen ..14 buiten)"}
  - {say: "(niet|geen|nooit|noch) ..14 (buiten ..4 (<europa>|europese|nederland|belgie)|derde landen|buitenland|nieteulanden|landen buiten)", unless: "uit te sluiten"}
  - {say: "(server*|opgeslagen|opslag|staan|staat|opslaglocatie|gehost|hosting|datacenter*|datacentra|datacentrum|rekencentrum|verwerkt|bewaard|bewaart|verwerking*|database|databank|backup*|reservekopie*|cloud|regio|mailserver|mail) ..10 (in|binnen|te|op|@dubbelepunt|regio|naar|bij) ..4 (<land-binnen>|<europa>|<land-buiten>|west europa|westeuropa|belgisch grondgebied|europees grondgebied)", unless: "((kunnen|kan|mogelijk) ..14 buiten|gevestigd te|kvk|wetgeving|binnen (en|of) buiten|mogelijk|kantoorhoudende|postbus)"}
  - {say: "(<land-binnen>|<land-buiten>) ..10 (server*|opgeslagen|gehost|datacenter*|datacentra|database|databank|mailserver|cloud|verwerkt|draait)", unless: "(gevestigd te|kvk|wetgeving|recht)"}
  - {say: "<land-buiten>", with: "(server*|verwerk*|doorg*|opgeslagen|verstuurd|gegevens|overgebracht|overgedragen|opslag|locatie|doorgifte|gezonden|verzonden|sturen|delen|gedeeld|ontvangt)", unless: "((is|zijn) ..6 gevestigd|(bedrijf|onderneming|leverancier|partij) uit|amerikaanse ..1 (bedrijf|onderneming|leverancier)|voetbal|reis naar)"}
  - (nederlands|nederlandse|belgische|belgisch|duitse|duits|franse|frans|zweeds|zweedse|fins|finse|europees|europese|ierse) ..2 (datacenter*|datacentra|datacentrum|server*|serverpark|hosting*|hostingpartij|cloud*|grondgebied|bodem|rekencentrum)
  - (privacy shield|privacyshield*|data privacy framework|privacykader|privacyschild)
  - {say: "(andere|overige) europese landen"}
  - {say: "(verlaat|verlaten) ..6 (<europa>|nederland|belgie|het land|grens) "}
  - {say: "(blijft|blijven) ..6 (binnen|in) ..3 (<europa>|<land-binnen>|europese)"}
  - {say: "europese lidstaten ..10 (uitwissel*|wisselen|gedeeld|delen)"}
  - {say: "(doorgifte|doorgeven|doorgegeven|verstrekken|verstrekt|verplaatst|overgedragen|doorgeeft|overdracht|doorgestuurd|overgebracht|verzonden) ..14 (buiten ..3 (<europa>|europese|nederland)|derde land*|ander* land*|EER|EU|<land-buiten>)", unless: "(mogelijk|kunnen|kan|als|indien|wanneer|mocht|mochten|eventueel|voor zover|soms|binnen (en|of) buiten)"}
  - {say: "(gevestigd|partijen|onderneming*) ..8 buiten ..4 (<europa>|europese economische)", unless: "(kunnen|kan|mogelijk|als|indien|wanneer)"}
  - "<gegevens> ..8 (nederland|belgie) ..6 (opgeslagen|bewaard|gehost)"
  - {say: "(in|naar) (<land-binnen>) ..3 (gestuurd|verzonden|opgeslagen|verwerkt|bewaard|gehost)"}
vague:
  - {say: "(mogelijk|kunnen|kan|eventueel|binnen|soms|als|indien|wanneer|mocht|mochten|ooit|uit te sluiten|zodra) ..14 buiten ..4 (<europa>|europese)"}
  - "buiten ..4 (<europa>|europese)"
  - {say: "(amerikaanse|amerikaans|buitenlandse|indiase|chinese|britse|canadese|zwitserse|oekraiense) ..4 (bedrijf|bedrijven|onderneming|partij|partijen|leverancier*|organisatie|dienst*|programma|mailprogramma|aanbieder*)"}
  - (derde land*|internationale doorgifte|internationaal doorg*|andere landen|het buitenland)

"""#)

private let `Signals/topics.yaml` = BuiltinFile(
  path: "Signals/topics.yaml",
  text: #"""
# What rules on texts look for, by the names that their entries use.
postal-address:
  - {say: "@postcode", unless: "(<autoriteit>|toezichthouder|93374)"}
  - {say: "(*straat|*laan|*weg|*plein|*dreef|*lei|*kade|*gracht|*dijk|*steenweg|*hof|*singel|*baan|*markt|*pad|klooster|postbus|*park|*gebouw) @getal", unless: "(drukpersstraat|<autoriteit>|93374|hoge nieuwstraat)"}
  - {say: "@getal @viercijfers @hoofdletter", unless: "(drukpersstraat|<autoriteit>)"}
data-of-others:
  - (klanten van klanten|klanten van onze klanten|namens onze klanten|in opdracht van onze klanten|gegevens van de klanten van)
role-explained:
  - (treden wij op als verwerker|zijn wij verwerker|is verwerker voor|als verwerker namens|wij zijn [dan] [de] verwerker|optreedt als verwerker|treedt op als verwerker)
joint-controllers:
  - (gezamenlijk*|gezamenlijke|samen met ..6) verwerkingsverantwoordelijk*
joint-arrangement:
  - (onderlinge regeling|onderling afgesproken|afspraken gemaakt over wie|regeling ..6 verantwoordelijkheden|verdeling van ..4 verantwoordelijk*)
outside-union:
  - "(gevestigd|kantoor) in ..3 (verenigde staten|VS|verenigd koninkrijk|zwitserland|israel|canada|australie|china|india)"
representative:
  - vertegenwoordiger
dpo-title:
  - {say: "(functionaris* [voor] [de] gegevens*|FG|DPO|data protection officer|privacy officer|privacyfunctionaris*)", unless: "(geen functionaris|niet verplicht|geen (FG|DPO))"}
purpose-vague:
  - {say: "(administratieve|commerciele|support|interne|statistische) ..3 doeleinden", unless: "((niet|geen|nooit) ..20 doeleinden|historische|wetenschappelijke|archief*|verplicht ..4 bewaren)"}
  - {say: "marketing ..1 doeleinden", unless: "((niet|geen|nooit) ..20 doeleinden|direct marketing|toestemming)"}
  - {say: "(administratieve|commerciele|support|interne) (en|of) ..2 doeleinden", unless: "(niet ..8 voor commerciele)"}
  - in functie van ..8 diensten
  - {say: "(dienstverlening|diensten|dienst|website|service|ervaring|producten) ..3 (verbeteren|optimaliseren|verbeterd)", unless: "(statistiek*|meten|fouten|analyse*|gedrag|aantal gebruikers|anoniem*|geanonimiseerd*|cookie*|hiermee|@dubbelepunt $)"}
  - {say: "(bedrijfsvoering|beter van dienst|optimale werking|zo goed mogelijk van dienst|optimaal van dienst)", unless: "cookie*"}
only-claim:
  - {say: "(informatie|gegevens|persoonsgegevens) ..6 (alleen|uitsluitend|enkel) ..4 (opgeslagen|gebruikt|verwerkt|bewaard|benut) ..2 (voor|om|in functie|ten behoeve|met het oog)", unless: "(na goedkeuring|cookie*|analytics|ipadres*|genoemde|omschreven|beschreven|doel waarvoor|doeleinden waarvoor|doel waartoe|specifieke doel*|dat doel|deze doel*|toestemming)"}
  - {say: "(wij|we) ..3 (gebruiken|verwerken|bewaren) ..6 (alleen|uitsluitend|enkel) ..2 (voor|om|ten behoeve)", unless: "(cookie*|analytics|ipadres*|genoemde|omschreven|beschreven|doel waarvoor|doeleinden waarvoor|specifieke doel*|dat doel|deze doel*|toestemming)"}
  - (verwerking|gebruik) ..4 (uitsluitend|enkel|alleen) ..4 (in functie|ten behoeve)
another-purpose:
  - {say: "(mailing|*nieuwsbrief|nieuwsbrieven)", unless: "(nieuwsbriefs*|geen|niet|nooit)"}
  - {say: "(gegevens|adressen|adres|emailadres*|emailadressen) ..4 (ook|verder|daarnaast|tevens) ..3 (gebruikt|gebruiken|verwerkt)", unless: "(geen|niet|nooit|cookie*)"}
data-list:
  - "(naam|namen|voornaam|achternaam|adres|email|emailadres|emailadressen|telefoonnummer*|*nummer|geboortedatum|bankrekening*|ipadres*|geslacht|woonplaats|nawgegevens|betalingsgegevens|factuuradres|contactgegevens|telefoon|foto*|browser*|cookiegegevens) ..5 (naam|adres|adressen|email|emailadres|emailadressen|telefoonnummer*|telefoon*|geboortedatum|bankrekening*|ipadres*|geslacht|woonplaats|betalingsgegevens|factuuradres|achternaam|contactgegevens|wachtwoord|foto*|bezoek*|besturingssysteem)"
  - "^ ..2 (naam|voornaam|achternaam|emailadres|telefoonnummer*|geboortedatum|ipadres*|bankrekeningnummer|adresgegevens|adres|geslacht|woonplaats|foto*) ..2 $"
ground:
  - (toestemming|overeenkomst|contract|wettelijke|wettelijk|gerechtvaardigd*|legitiem*|grondslag*|rechtsgrond*|publieke taak|algemeen belang|bezwaar|cookie*)
marketing-purpose:
  - {say: "(*nieuwsbrief|nieuwsbrieven|reclame sturen|reclame|aanbiedingen|mailings|marketing)", unless: "(geen|niet|nooit|bezwaar|uitschrijv*|afmeld*|cookie*|ook kan|ontvangt u|willen ontvangen|wilt ontvangen|wil ontvangen|(wilt|wil) <u> ..8 (ontvangen|krijgen)|<u> ..3 wilt|<u> ..3 wil|wens* ..3 ontvangen|als u dat wilt|toestemming|inschrijf*|inschrijv*|inschrijft|ingeschreven|aangemeld|aanmeld*|abonne*|nieuwsbriefs*|uiting van|recht|service die|dienst die)"}
  - (ook gebruikt om ..8 hoogte)
legal-duty:
  - {say: "(wettelijke (bewaarplicht|verplichting*|bewaartermijn*)|wettelijk verplicht*|wettelijk in orde|fiscale bewaarplicht|bewaarplicht)", unless: "(politie|tenzij|behalve|misdrijf|derden|derde|delen|gedeeld|verstrek*|doorgeven|doorgegeven|geheimhouding|verwerkingsverantwoordelijke rust|(indien|als|wanneer) ..6 wettelijk verplicht|verantwoordelijke rust|verzoek*|contractuele)"}
  - {say: "(factu*|administratie|boekhoud*) ..10 wetgeving ..3 voldoen"}
law-named:
  - (belastingdienst|belastingwet*|belasting*|AWR|artikel|fiscale wetgeving|burgerlijk wetboek|archiefwet|wgbo|wmo|jeugdwet|wkkgz|wet (op|inzake|van|ter)|*wetboek|fiscus|wwft|boekhoudwet*)
implied-consent:
  - {say: "(door|met) ..6 (gebruik|gebruiken|bezoek*|bezoeken|te gebruiken) ..14 (akkoord|stemt ..6 in|stem ..6 in|geeft ..4 toestemming|geef ..4 toestemming|accepteert|aanvaardt)", unless: "(vink*|knop|klik*)"}
  - {say: "(wanneer|als|wie|indien) ..6 (site|website|dienst|diensten|app) ..6 (gebruikt|bezoekt) ..10 (akkoord|stemt ..6 in|geeft ..4 toestemming|accepteert|aanvaardt)", unless: "(vink*|knop|klik*|cookie*)"}
recipient-vague:
  - {say: "(verstrekking|verstrekt|verstrekken|gedeeld|delen|doorgegeven) ..4 (derde|derden|anderen) ..6 (alleen|uitsluitend|slechts|enkel|indien|als|wanneer|mits)", unless: "(nooit|hosting*|boekhoud*|bezorg*|bank*|bijv|bijvoorbeeld|zoals ..3 (onze|de|een|het) ..2 (bank|bezorger|hosting*|boekhoud*))"}
  - {say: "(tenzij|behalve) ..14 (externe partners|partners|derden|externe partijen|andere partijen)", unless: "(@dubbelepunt $)"}
  - {say: "(andere bedrijven|andere organisaties|derden|instanties|instellingen|derde partijen) ..3 (behalve|tenzij|als dat nodig|indien nodig)", unless: "(@dubbelepunt $|bijv|politie ..20 belasting*)"}
  - {say: "(delen|gedeeld|verstrekt|verstrekken|samenwerking|doorgegeven) ..4 (externe|zorgvuldig gekozen|bepaalde|geselecteerde|gelieerde|vertrouwde) (partners|partijen|ondernemingen|bedrijven)", unless: "((geen|niet|nooit) ..10 (delen|gedeeld|verstrek*|doorgegeven) ..4 (externe|gelieerde|bepaalde))"}
sharing-denied:
  - {say: "(nooit|niet|geen|geenszins|onder geen) ..10 (delen|deelt|gedeeld|geven|gegeven|ter beschikking|verstrekt|verstrekken|doorgegeven|verstrekking) ..8 (derden|andere bedrijven|anderen|andere partijen|derde)", unless: "(commerci*|publicitaire|reclamedoel*|al dan niet|zo ja|of de gegevens|cookie*|met uitzondering|verkop*)"}
  - {say: "(deelt|delen|geven|verstrekt|verstrekken) ..10 (nooit|niet|geen|onder geen) ..8 (derden|andere bedrijven|anderen|andere partijen)", unless: "(commerci*|al dan niet|cookie*|met uitzondering)"}
  - {say: "(niet|nooit) ..4 ter beschikking van derden", unless: "(commerci*)"}
outside-help:
  - {say: "(*nieuwsbrief|nieuwsbrieven|google|analytics|betaling*|betalen|hosting|politie*|overheid*|mailchimp|partners|bankrekening*|webwinkel|bezorg*|boekhoud*)", unless: "(nieuwsbriefs*)"}
online-service:
  - (website|webshop|online|*nieuwsbrief|nieuwsbrieven|betaling*|app|platform|portaal|account)
processors-named:
  - (verwerker|verwerkers|subverwerker*|verwerkersovereenkomst*|bewerkersovereenkomst*|bewerker*|onze hosting|gehost ..2 bij|hostingpartij*|hostingprovider*|hostingbedrijf*|webhosting*|provider|dienstverlener|dienstverleners|leverancier|leveranciers|*leverancier|*leveranciers|namens ons|in onze opdracht|in opdracht van ons|voor ons werken|voor ons verwerk*|mailchimp|betaaldienst*|betaalprovider*|betalingsprovider*|boekhouder|accountant*|administratiekantoor|softwarepakket)
  - {say: "(google|firebase|github|salesforce|amazon|aws|stripe|mollie|paypal|dropbox|hubspot|wordpress|gravatar|matomo|cloudflare|sendgrid|laposta|mailerlite|brevo|paynl|buckaroo|adyen|netlify|vercel)", unless: "(@mail|geen)"}
authorities-broad:
  - behoud* ..6 recht ..20 (overheid*|politie*|autoriteiten|justitie)
us-vendor:
  - {say: "(google|facebook|meta|instagram|microsoft|mailchimp|amazon|aws|stripe|openai|dropbox|hubspot|zendesk|slack|salesforce|youtube|linkedin|twitter|firebase|github|paypal|cloudflare|vimeo|gravatar|intercom|twilio|sendgrid|hotmail)", unless: "(@mail|google niet|repository|issue|geen)"}
us-told:
  - (verenigde staten|VS|USA|amerika|amerikaanse|amerikaans|privacy shield|privacyshield*|data privacy framework|DPF|privacykader)
country-told:
  - (verenigde staten|VS|USA|amerika|amerikaanse|verenigd koninkrijk|engeland|zwitserland|india|china|japan|canada|israel|australie|filipijnen|zuidafrika|nieuwzeeland|turkije|oekraine|servie|marokko|singapore|*lijst van landen)
clauses-named:
  - (modelcontract*|standaardcontract*|standaardbepalingen|SCC|SCCs|bindende bedrijfsvoorschriften|BCR|modelclausules|standaardclausules|model contract*)
copy-offered:
  - (kopie|afschrift|opvragen|inzien|opvraagbaar|inzage|raadplegen|te lezen|vinden op|@web)
adequacy-wrong:
  - (adequaatheidsbesluit*|passend beschermingsniveau) ..16 (india|china|rusland|turkije|australie|zuidafrika|filipijnen|oekraine|marokko|vietnam|mexico|singapore)
invalid-framework:
  - {say: "(privacy shield|privacyshield*|safe harbor|safe harbour)", unless: "(ongeldig*|niet meer|vervallen|opvolger|vernietigd|was|voorheen)"}
old-clauses:
  - (2010 87|2001 497|2004 915|modelcontract* 2010)
retention-vague:
  - {say: "niet langer ..6 (nodig|noodzakelijk|vereist|nuttig)", unless: "(<aantal> <tijd>|totdat|tot (u|je)|zodra)"}
  - {say: "(zolang|zo lang) ..8 (nodig|noodzakelijk|wenst|vereist|nuttig|wenselijk)", unless: "(<aantal> <tijd>|account ..4 actief|beperking|juistheid|controleren|totdat)"}
  - {say: "(enige tijd|redelijke termijn|bepaalde tijd|zo kort mogelijk)", with: "(bewaar*|bewaard|bewaren)", unless: "(<aantal> <tijd>|reageren|antwoord*|reactie)"}
indefinite:
  - {say: "(onbepaalde (duur|tijd)|onbeperkt*|voor altijd|permanent|eeuwig)", with: "(bewaar*|bewaren|bewaard|bijgehouden|opgeslagen|opslaan)", unless: "((niet|geen|nooit) ..8 (onbepaalde|onbeperkt*|permanent|voor altijd|eeuwig)|permanent verwijder*|archief*|rijksarchief|anoniem*|geanonimiseerd*|toegang|statistisch*)"}
only-on-request:
  - (verwijderd|verwijderen|gewist) ..4 (indien daarom|als daarom|wanneer daarom|alleen op verzoek|pas op verzoek|wanneer men verzoekt|op het moment dat u daarom)
  - (tenzij|totdat|tot) ..3 (gevraagd|verzoekt|vraagt|verzocht) ..10 (verwijderen|wissen)
start-missing:
  - {say: "<aantal> <tijd> ..4 (bewaard|bewaren|opgeslagen|bijgehouden)", unless: "(nadat|vanaf|sinds|daarna|zolang|afgelopen|laatste|log*|login*|*logs|back*|cookie*|camera*|beelden|sessie*|uur|uren|na (afloop|beeindiging|einde|het einde|laatste|de laatste|opzegging|ontvangst|uw|je|het|de)|<tijd> na|na verwijdering)"}
  - {say: "(bewaard|bewaren|bewaar|bewaart) ..6 <aantal> <tijd> $", unless: "(nadat|vanaf|sinds|daarna|zolang|afgelopen|laatste|log*|login*|*logs|back*|cookie*|camera*|beelden|uur|uren|na (afloop|beeindiging|einde|het|laatste|uw|de))"}
fiscal-too-long:
  - {say: "(8|9|10|11|12|15|20|acht|negen|tien|elf|twaalf|vijftien|twintig) jaar", with: "(factu*|fiscal*|belasting*|administratie*|boekhoud*)", unless: "(onroerend*|oss|dossier*|medisch*|zorg*|behandel*|lidmaatschap*)"}
fiscal-too-long.BE:
  - {say: "(11|12|15|20|elf|twaalf|vijftien|twintig) jaar", with: "(factu*|fiscal*|belasting*|administratie*|boekhoud*)", unless: "(onroerend*|oss|dossier*|medisch*|zorg*)"}
payment:
  - {say: "(factu*|facturen|facturatie|facturering)", unless: "(geen factu*)"}
  - {say: "(afhandel*|verwerk*|uitvoer*|voldoen) ..5 (betaling*|bestelling*)", unless: "(geen betaling*|gegevens ..3 verwerk*)"}
  - {say: "(betaling*|bestelling*) ..4 (afhandel*|af te handelen|verwerk*|te verwerken|uitvoer*|uit te voeren|leveren)", unless: "(geen betaling*)"}
fiscal-told:
  - (belasting*|fiscal*|bewaarplicht|7 jaar|zeven jaar|10 jaar|tien jaar|belastingdienst)
applicant-too-long:
  - {say: "sollicit* ..40 ((5|6|8|10|12|acht|zes|vijf|tien) weken|<aantal> (maanden|jaar))", unless: "(toestemming|1 jaar|een jaar|procedure ..4 duurt)"}
camera-too-long:
  - {say: "(camera*|*camera*|beelden) ..30 ((5|6|8|10|12|vijf|zes|acht|tien) weken|(2|3|6|twee|drie|zes) maanden|(30|31|60|90) dagen)", unless: "(incident)"}
right-practised:
  - {say: "(<u>|klant) ..6 (kunt|kan|kun|mogelijkheid) ..14 (aanpassen|wijzigen|verwijderen|aan te passen|te wijzigen|inzien|wijzigen)", unless: "(<recht> ..3 (op|om|van)|<cookies>|voorkeur*)"}
  - (verwijderd|gewijzigd|aangepast) ..3 (indien|als|wanneer) daarom
  - (zelf|via uw account|via je account) ..10 (aanpassen|wijzigen|verwijderen|inzien)
right-framed:
  - {say: "(recht|rechten|inzagerecht) (op|om|van|tot) ..14 (inzage|toegang|verwijder*|correctie|rectificatie|vergeten|vergetelheid|verbeter*|wissen|corrigeren|inzien|in te zien|bezwaar|wissing|overdraagbaarheid|aan te passen|gegevens)", unless: "(klacht)"}
  - {say: "(hebt|heeft|heb) [u|je] [ook] [altijd] [het] recht", unless: "klacht"}
rights-channel:
  - (@mail|@telefoon|@postcode|per post|schriftelijk*)
  - "(verzoek*|recht|rechten) ..20 *formulier"
  - "(email*|mail*) ..3 @invulplek"
  - "@invulplek (email*|mail*|telefoon*|adres*)"
  - {say: "AT"}
answer-term:
  - {say: "(binnen|uiterlijk|termijn van) ..4 (<aantal>|de wettelijke) <tijd>", with: "(verzoek*|reactie|reageren|antwoord*|bericht|recht*)"}
  - {say: "<aantal> <tijd> ..6 (reactie|reageren|antwoord*|op uw verzoek|op je verzoek)"}
  - {say: "(reageren|antwoord*|reactie) ..10 (binnen|uiterlijk) ..4 <aantal> <tijd>"}
answer-too-long:
  - {say: "binnen ..3 ((2|3|4|6|twee|drie|vier|zes) maanden|(6|8|10|12|zes|acht|tien|twaalf) weken|(45|60|90) dagen) ..14", with: "(verzoek*|reageren|reactie|antwoord*)", unless: "(verleng*|complex*|moeilijk*)"}
identity-always:
  - identiteit ..8 (steeds|altijd)
  - (steeds|altijd) ..8 (identiteit|legitim*)
  - {say: "kopie ..8 (identiteitsbewijs|paspoort|identiteitskaart|idkaart|rijbewijs)"}
identity-masked:
  - (zwart|onleesbaar|afscherm*|afgeschermd|afdek*|doorstre*)
authority-contact:
  - (*autoriteitpersoonsgegevens*|*gegevensbeschermingsautoriteit*|apdgba*|drukpersstraat|93374|hoge nieuwstraat)
  - {say: "(@telefoon|@web|@mail|@postcode)", with: "<autoriteit>"}
authority-nl:
  - (autoriteit persoonsgegevens|AP|*autoriteitpersoonsgegevens*)
authority-be:
  - (*gegevensbeschermingsautoriteit*|GBA|apdgba*)
mandatory-told:
  - (verplicht|niet verplicht|vrijwillig|vereist) ..10 (te verstrekken|verstrekken|te geven|in te vullen|invullen|door te geven|opgeven)
  - {say: "zonder ..6 (gegevens|persoonsgegevens|informatie) ..10 (kunnen|kan|niet)"}
  - "(als|indien|wanneer) ..3 <u> ..10 (niet|geen) ..8 (verstrekt|geeft|opgeeft|invult|wilt geven) ..14 (kunnen|kan|niet|mogelijk)"
  - {say: "(deelname|verstrekken|verstrekking|invullen|registratie) ..12 (vrijwillig|verplicht|vereist)", unless: "(derden|wettelijk verplicht)"}
automated-used:
  - {say: "(neemt|nemen|maken|maakt|worden|wordt) ..10 (geautomatiseerd*|automatisch*) ..8 (besluit*|beslissing*|besloten|besluitvorming)", unless: "(niet|geen|nooit|anders dan)"}
automated-logic:
  - (logica|op basis van (de volgende|deze|uw) ..4 (gegevens|criteria|kenmerken)|criteria|gevolgen ..6 (zijn|kunnen)|hoe ..4 (besluit|computer))
automated-rights:
  - (menselijke tussenkomst|tussenkomst van een mens|medewerker ..8 (meekijk*|beoordeel*|opnieuw)|uw standpunt|besluit ..4 aanvechten)
tracking:
  - {say: "(surfgedrag|klikgedrag|profiel ..2 (op|opbouwen)|interesseprofiel|surf gedrag)", unless: "(geen|niet|nooit)"}
tracking-explained:
  - {say: "(surfgedrag|klikgedrag|interesseprofiel) ..14 (om|zodat|voor|daarmee|hiermee)"}
  - {say: "(om|zodat|daarmee|hiermee) ..14 (surfgedrag|klikgedrag|interesses)"}
indirect-source:
  - {say: "(ontvangen|verkrijgen|krijgen|verzamelen) ..8 (gegevens|informatie) ..8 (van|via) (derden|anderen|andere partijen|andere bronnen)"}
source-named:
  - (handelsregister|kvk|kamer van koophandel|werkgever|verwijzer|huisarts|brp|school|federatie|openbare bronnen|linkedin|gemeente|ouders)
absolute-promise:
  - (veilig bij ons|blijft veilig|blijven veilig|100 veilig|volledig beveiligd|volledig veilig|maximale beveiliging|altijd veilig|gegarandeerd veilig|volkomen veilig)
liability-disclaimed:
  - {say: "(niet|geen) ..4 (garanderen|garantie|aansprakelijk*|verantwoordelijk) ..20 (misbruik|beveilig*|verlies|hack*|inbreuk*|veilig*|toegang)"}
visitors-followed:
  - {say: "(surfgedrag|klikgedrag|activiteiten op onze website|bezoekgedrag|google analytics|statistieken over bezoekers)", unless: "(geen|niet|nooit)"}
cookies-used:
  - {say: "(gebruikt|gebruiken|plaatst|plaatsen|zet|zetten|bewaart|bewaren|maakt ..4 gebruik|maken ..4 gebruik) ..10 <cookies>", unless: "(geen|niet ..4 <cookies>|zonder cookies|(deze|andere|externe) (sites|websites)|verwijder*|inhoud)"}
  - {say: "<cookies> ..10 (gebruikt|geplaatst|gebruiken|plaatsen)", unless: "(geen|niet ..4 <cookies>|worden niet|(deze|andere|externe) (sites|websites)|bezwaar)"}
  - {say: "gebruik van ..4 <cookies>", unless: "(geen|niet|zonder|nadat|uitschakel*|blokker*|weiger*)"}
cookies-only-needed:
  - {say: "(alleen|uitsluitend|enkel) ..8 (functionele|noodzakelijke|technische|essentiele|analytische|sessie|sessiecookie*) ..4 <cookies>"}
  - {say: "(alleen|uitsluitend|enkel) ..8 sessiecookie*"}
  - {say: "(gebruikt|gebruiken|plaatst|plaatsen) ..2 (essentiele|functionele|noodzakelijke|technische) ..1 <cookies>", unless: "(analytische|tracking|marketing*|advertentie*|google|social*)"}
  - {say: "<cookies> ..8 (functioneren|functionele)", with: "(geanonimiseerd*|anonieme)"}
  - {say: "(cookies|cookie) ..4 (alleen|uitsluitend|enkel) ..6 (functione*|noodzakelijk*|technisch*)"}
cookies-consent:
  - {say: "<cookies>", with: "((uw|je|jouw|om) ..2 (toestemming|akkoord)|toestemming|cookiebanner|cookiemelding|cookiekeuze|cookieinstellingen)", unless: "(zonder toestemming)"}
  - {say: "(toestemming|akkoord) ..14 <cookies>"}
cookies-browser:
  - "browser* ..20 (weigeren|uitschakelen|uitzetten|blokkeren|geen cookies)"
  - "<cookies> ..14 (uitschakelen|weigeren|blokkeren) ..10 browser*"
  - browser ..14 <cookies> ..4 (uitschakelen|weigeren|opslaat)
cookies-implied:
  - (verder|gebruik) ..4 (surfen|surft|gaan|gaat|navigeren|bladeren|te maken) ..14 (akkoord|accepteert|stemt|toestemming)
cookies-wall:
  - (alleen|slechts|enkel) ..4 toegang ..10 (cookies|accepteert)
cookies-details:
  - {say: "(<cookies>|cookie) ..24 <aantal> <tijd>"}
  - (cookieverklaring|cookie verklaring|cookieoverzicht|overzicht van cookies|cookielijst|cookiestatement|cookietabel|sessiecookie*|sessie cookie*)
  - "<aantal> <tijd> ..8 <cookies>"
analytics:
  - {say: "(google analytics|analytics)", unless: "(geen|niet ..4 analytics|verkregen)"}
analytics-masked:
  - {say: "(anonimiser*|geanonimiseerd*|anoniem*|gemaskeerd*|maskeren|octet|afgekapt*|ingekort*)", unless: "(niet ..3 (anonimiser*|anoniem)|adressen niet)"}
analytics-agreement:
  - (verwerkersovereenkomst*|bewerkersovereenkomst*|verwerkers overeenkomst)
marketing-ground:
  - (toestemming|aangemeld|aanmeld*|inschrijv*|inschrijf*|inschrijft|ingeschreven|aangevraagd|abonne*|vergelijkbare|gelijksoortige|bestaande klant*|gerechtvaardigd*|legitiem*|opgegeven voor|als u dat wilt|optin|(wilt|wil) <u> ..8 (ontvangen|krijgen)|<u> ..4 wilt|<u> ..4 wil|willen ontvangen|wens* ..2 ontvangen|op uw verzoek|op verzoek|lid bent|leden|bezwaar|cookie*)
phone-sales:
  - {say: "(bellen|telefonisch) ..10 (aanbiedingen|acties|verkoop|producten|marketing|reclame)", unless: "(toestemming|niet bellen)"}
do-not-call:
  - (bel me niet|belmeniet*|belmeniet|bmnr)
hedge:
  - {say: "(in principe|in beginsel|doorgaans|meestal) ..12 (gegevens|persoonsgegevens|derden|toegang|bewaard|bewaren|bewaar|verwijder*|gedeeld|delen|verwerk*|verstrek*|opgeslagen)", unless: "(recht|verzoek*|klacht|browser*|afschrift*|kopie*)"}
  - {say: "(gegevens|persoonsgegevens|derden) ..6 (in principe|in beginsel|doorgaans|meestal)", unless: "(recht|verzoek*|klacht|browser*|afschrift*|kopie*)"}
  - {say: "(sommige|bepaalde|enkele) ..1 (partners|partijen|derden|bedrijven|instanties|overheidsinstellingen|gegevens|persoonsgegevens|leveranciers|dienstverleners)", unless: "(hierna|hieronder|volgende|zie|zoals|namelijk|wilt|toestemming|recht|nawgegevens|enkele NAW)"}
  - {say: "(eventueel|mogelijkerwijs|wellicht|misschien) ..8 (gegevens|persoonsgegevens|derden|bewaard|bewaren|gedeeld|verstrekt|verwerkt|doorgegeven|contact)", unless: "(<u> ..3 kunt|browser*|klacht*|vragen|leggen|leest|lees|aan wie|met wie|@invulplek)"}
  - {say: "(gegevens|persoonsgegevens|informatie) ..6 (eventueel|mogelijk|mogelijkerwijs|wellicht|misschien) ..6 (gedeeld|delen|verstrekt|verwerkt|doorgegeven|gebruikt|bewaard|verzameld)", unless: "(mogelijk ..2 (maakt|maken)|(maakt|maken) ..4 mogelijk|zo ..4 mogelijk|niet mogelijk|is mogelijk|aan wie|met wie)"}
  - {say: "(verzamelen|verwerken|delen|verstrekken|bewaren) ..5 (mogelijk|mogelijkerwijs|wellicht) ..3 (gegevens|persoonsgegevens)", unless: "(mogelijk ..2 (maakt|maken)|(maakt|maken) ..4 mogelijk|zo ..4 mogelijk)"}
  - {say: "(soms|af en toe) ..8 (gegevens|persoonsgegevens) ..6 (gedeeld|delen|verstrekt|verzamelen|verzameld|bewaard|gevraagd)", unless: "(toestemming)"}
  - {say: "((we|wij|men|ook|en) ..1 kunnen|kunnen (we|wij|ook)|@hoofdletter kan) ..4 (gegevens|informatie|persoonsgegevens) ..3 (vergaren|verzamelen|delen|verstrekken|doorgeven|verwerken)", unless: "(toestemming|alleen|pas|uitsluitend|niet|geen|sites|websites|<u> ..2 (kunt|kan)|hiermee|zodat|nodig)"}
jargon:
  - {say: "(dmv|ivm|tbv|mbt|NAW|naw*|nawgegevens|registrar|geschillenbeslechting*|geschillenbeslechtinginstelling|pseudonimiser*|gepseudonimiseerd*|subverwerker*|verwerkersovereenkomst|datalek|useragent|user agent|hash|hashcode|retargeting|legitimiteit|profilering|dataportabiliteit)", unless: "(dat betekent|dit betekent|dat wil zeggen|oftewel|dat is|dit is|namelijk)"}
placeholder:
  - {say: "(lorem ipsum|XXX|XX|invullen aub|nog invullen|nog in te vullen|TODO|vul hier|uw bedrijfsnaam)"}
  - {say: "@invulplek", unless: "(@invulplek [at] AT|@invulplek link|@invulplek x)"}
changes-passive:
  - (kijk|controleer|raadpleeg|check|bekijk|lees) ..8 (regelmatig|geregeld|af en toe|van tijd tot tijd|periodiek)
  - (regelmatig|geregeld|af en toe|periodiek|van tijd tot tijd) ..8 (te raadplegen|te bekijken|raadplegen|bekijken|controleren|te controleren|nalezen|lezen)
  - {say: "(beschikbaar|vinden|terugvinden|terug te vinden|raadplegen|gepubliceerd|publiceren) ..8 (op [de|onze|deze] (site|website|pagina))", with: "(wijzig*|aangepast|aanpassen|actuele|recente|versie*|nieuwe|gewijzigd*)", unless: "(per email|per mail|nieuwsbrief|cookie*|instel*)"}
  - {say: "(site|website|pagina) ..8 (altijd|steeds|op elk ogenblik) ..8 (actuele|recente|meest|versie|laatste|beschikbaar)"}
  - (op elk ogenblik|altijd) beschikbaar op de site
law-nl:
  - {say: "(wet [op] [de] bescherming [van] persoonsgegevens|WBP|wbp|wet persoonsregistraties|WPR)", unless: "(vervangen|vervangt|opvolger|voorheen|voormalig*|vervalt|vervallen|tot 25 mei|niet meer|was|voorganger|vroeger*)"}
law-be:
  - {say: "wet ..4 8 december 1992", unless: "(vervangen|vervangt|opgeheven|voorheen)"}
  - {say: "(privacywet ..3 1992|WVP)", unless: "(vervangen|opgeheven)"}
law-unnamed:
  - (privacywet|privacywetgeving|privacywetten|privacy wetgeving|privacyregels|privacyregelgeving)
law-by-name:
  - (AVG|GDPR|*avg*|gdpr|algemene verordening|verordening gegevensbescherming|UAVG)
law-misnamed:
  - (het AVG|AVG wet|avgwet|gdprwet|GDPR wet|wet GDPR|richtlijnen van (de|het) AVG|richtlijn AVG|AVG richtlijn*|algemene verordening persoonsgegevens|avgrichtlijn*)
old-authority:
  - {say: "<oude-autoriteit>", unless: "(voorheen|voormalig*|vroeger*|opvolger|vervangen|opgevolgd)"}
contents:
  - (inhoudsopgave|inhoud|samenvatting|in het kort|kort samengevat|op deze pagina|het belangrijkste)
special-data:
  - {say: "(gezondheid*|medische|allergie*|religie|godsdienst*|geloofsovertuiging|strafrechtelijk*|biometrische|seksuele|etnisch*|politieke|vakbond*|*allergie*|diagnose*|medicijn*)", with: "(gegevens|verwerken|registreren|bewaren)", unless: "(geen|niet|nooit|bijvoorbeeld over|zoals ..4 (ras|gezondheid) ..20 niet|volksgezondheid|gezondheidszorg|strafrechtelijk onderzoek|definitie|zijn gevoelige)"}
special-ground:
  - ((uitdrukkelijke|expliciete|nadrukkelijke) ..4 toestemming|uitdrukkelijk toestemming|toestemming ..8 uitdrukkelijk|artikel 9|art 9|wgbo|zorgverlening|behandelingsovereenkomst|geneeskundige|beroepsgeheim|UAVG|wettelijke taak)
  - ((alleen|uitsluitend|enkel|slechts) ..6 met ..3 toestemming|schriftelijk* toestemming|toestemming ..12 (gezondheid*|medische|bijzondere|gevoelige))
  - ((gezondheid*|medische|bijzondere|gevoelige) ..14 toestemming)
  - (verwerk*|verzamel*|gebruik*|registreer*|registreren|bewaren|vragen) ..4 (gegevens|persoonsgegevens) ..2 niet
  - ((geen|nooit) ..3 (bijzondere|gevoelige))
  - ((bijzondere|gevoelige) ..2 (persoonsgegevens|gegevens) ..2 niet ..2 (registr*|verwerk*|bewa*|verzamel*|vragen))
national-number:
  - {say: "(bsn|*bsn*|burgerservicenummer*|rijksregisternummer*|insz*)", unless: "(zwart|onleesbaar|geen|niet|afscherm*|kopie|nooit|bijvoorbeeld over|zijn gevoelige)"}
national-number-law:
  - (wet|wettelijk*|verplicht*|wgbo|belastingdienst|jeugdwet|wmo|declar*|zorgverzekering*|zorgverzekeraar*|wabvpz)
  - (verwerk*|verzamel*|gebruik*|bewaren) ..4 (gegevens|persoonsgegevens|nummer) ..2 niet
child-age-wrong:
  - {say: "(jonger|onder|beneden) ..4 (12|13|14|15|18|twaalf|dertien|veertien|vijftien|achttien) [jaar]", with: "(toestemming|ouder*|voogd*)"}
child-age-wrong.BE:
  - {say: "(jonger|onder|beneden) ..4 (12|14|15|16|18|twaalf|veertien|vijftien|zestien|achttien) [jaar]", with: "(toestemming|ouder*|voogd*)"}
unlinked-data:
  - {say: "gegevens over ..6 (surfgedrag|activiteiten op onze website|klikgedrag)"}
unlinked-explained:
  - (surfgedrag|klikgedrag|activiteiten) ..14 (om|zodat|voor de|daarmee)
  - (analytics|statistiek*|cookie*)
period-told:
  - "<aantal> <tijd> ..10 (bewaard|bewaren|verwijderd|daarna|na|nadat)"
  - (bewaren|bewaard|bewaar|verwijderd) ..14 (<aantal> <tijd>|tot|zolang|totdat)
unpaired-purpose:
  - {say: "(reclame sturen|surfgedrag|*nieuwsbrief ..3 (versturen|verzenden|sturen)|(versturen|verzenden|sturen) ..3 *nieuwsbrief|aanbiedingen ..3 (sturen|versturen))", unless: "(nieuwsbriefs*|geen|niet|nooit|bezwaar|cookie*)"}
changes-active:
  - {say: "((brengen|stellen|houden|informeren|verwittigen|mailen|berichten|waarschuwen) (wij|we) (u|je|jou|alle|onze)|(wij|we) (brengen|stellen|informeren|verwittigen|mailen|houden) (u|je|jou|alle|onze)|(zullen|zal) ..4 (u|je|jou|leden|klanten) ..12 (op de hoogte (brengen|stellen)|informeren|verwittigen|mailen))", with: "(wijzig*|aangepast|aanpassing*|veranderen|verander*|versie*|beleid)", unless: "(best doen)"}
  - {say: "(wijzig*|aanpassing*|veranderingen) ..14 (per email|per mail|via email|per brief|via de nieuwsbrief|in de nieuwsbrief)", unless: "(best doen|<nieuwsbrief> ..6 afmeld*)"}
  - {say: "(ontvangt|krijgt|krijg|ontvang) (u|je) ..10 (bericht|email|mail|melding)", with: "(wijzig*|aangepast|aanpassing*|versie*)"}
period-general:
  - {say: "(bewaren|bewaart|bewaar) ..2 (persoonsgegevens|gegevens) ..26 (maximumtermijn|maximaal|maximum|langer dan) ..4 <aantal> <tijd>"}
  - {say: "hanteren ..6 bewaartermijn* ..4 <aantal> <tijd>"}
  - {say: "(alle|uw|je|jouw) (persoonsgegevens|gegevens) ..10 <aantal> <tijd>", with: "(bewaren|bewaard|bewaar|verwijder*)", unless: "(algemene|binnen ..3 <aantal>|verzoek*|jonger)"}
  - {say: "(*nieuwsbrief*|mailing*|*marketing*) ..24 (totdat|tot (u|je)|zolang|<aantal> <tijd>|uitschrij*|afmeld*)", with: "(bewaren|bewaard|bewaar|bewaartermijn*|verwijder*)"}
controller-declared:
  - (verwerkingsverantwoordelijke|verantwoordelijke voor de verwerking|verantwoordelijk voor (de|het) (verwerk*|gebruik*|verzamel*)|handelsnaam*|hierna ..4 (wij|we|te noemen)|onderdeel van|handelend onder)
right-listed:
  - {say: "(inzage|rectificatie|correctie|verwijdering|wissen|beperking|overdraagbaarheid|dataportabiliteit|verbeter*|corrigeren) ..20 (bezwaar|verzet*)"}
  - {say: "(bezwaar|verzet*) ..14 (inzage|rectificatie|correctie|verwijdering|wissen|beperking|overdraagbaarheid|dataportabiliteit)"}
objection-apart:
  - {say: "(bezwaar|verzet*)", unless: "(inzage|rectificatie|correctie|verwijdering|wissen|beperking|overdraagbaarheid|dataportabiliteit)"}
must-register:
  - (moet|dient|moeten) ..4 (registreren|account ..3 (aanmaken|maken|aan te maken))
# What a first definition is filled with: sentences that say one thing plainly.
purpose-lead:
  - {say: "(gebruik*|verwerk*|verzamel*|bewaren|bewaart|nodig|opgeslagen) ..14 (voor|om|doel|doelen|doeleinden|doelstellingen|zodat|teneinde) ..8 @dubbelepunt $", unless: "(niet|geen|nooit|tenzij|cookie*)"}
  - {say: "(doel|doelen|doeleinden|doelstellingen|redenen) ..6 @dubbelepunt $", unless: "(niet|geen|nooit|tenzij|cookie*|derden)"}
purpose-heading:
  - {say: "(doel|doelen|doeleinden|doelstellingen|waarvoor|waarom) ..10", unless: "(cookie*|delen|derden|lang|rechten|niet)"}
purpose-sentence:
  - {say: "(gebruiken|gebruikt|verwerken|verwerkt|bewaren|bewaart|verzamelen|verzamelt|vragen|vraagt) ..10 (<gegevens>|naam|adres|*adres|*nummer|*nummers|foto*|geboortedatum) ..12 om ..16 te", unless: "(niet|nooit|geen|noch|tenzij|behalve|cookie*|mogelijk|zoals wettelijk|*overeenkomst sluiten|*overeenkomst ..4 gesloten|bewerkersovereenkomst|verwerkersovereenkomst|recht|inzage|juistheid|verzoek*|identiteit)"}
  - {say: "(<gegevens>|naam|adres|*adres|*nummer|*nummers|foto*|geboortedatum) ..8 (gebruikt|verwerkt|bewaard|opgeslagen|nodig|verzameld|gebruiken|verwerken|bewaren) ..6 om ..16 te", unless: "(niet|nooit|geen|noch|tenzij|behalve|cookie*|mogelijk|bewerkersovereenkomst|verwerkersovereenkomst|recht|inzage|juistheid|verzoek*|identiteit)"}
  - {say: "^ om ..14 te ..6 (gebruiken|verwerken|hebben|vragen|bewaren) ..4 (wij|we) ..8 (<gegevens>|naam|adres|*adres|*nummer)", unless: "(niet|nooit|geen|noch|tenzij|behalve|cookie*|mogelijk)"}
  - {say: "(gebruiken|verwerken|gebruikt|verwerkt) ..12 voor ..1 *en van", unless: "(niet|nooit|geen|noch|tenzij|behalve|cookie*|mogelijk)"}
recipient-kind:
  - {say: "(delen|gedeeld|deelt|verstrekt|verstrekken|verstrekking|doorgegeven|doorgeven|geven|krijgt|krijgen|ontvangt|inschakelen|schakelen|uitbesteed|verwerker*|verwerkt door|gaan naar) ..14 (hostingpartij*|hostingprovider*|hostingbedrijf|boekhouder|boekhoudkantoor|accountant*|administratiekantoor|bezorgdienst*|bezorger|pakketdienst|postbedrijf|betaaldienst*|betaalprovider*|betaalplatform|incassobureau*|verzekeraar|zorgverzekeraar*|softwareleverancier*|itleverancier|drukker|drukkerij|huisarts|federatie|sportbond|bond|gemeente|belastingdienst|arbodienst|pensioenfonds|bank)", unless: "(niet|geen|nooit|tenzij|behalve|cookie*|van (uw|je|de|een) (hostingpartij*|hostingprovider*|hostingbedrijf|boekhouder|boekhoudkantoor|accountant*|administratiekantoor|bezorgdienst*|bezorger|pakketdienst|postbedrijf|betaaldienst*|betaalprovider*|betaalplatform|incassobureau*|verzekeraar|zorgverzekeraar*|softwareleverancier*|itleverancier|drukker|drukkerij|huisarts|federatie|sportbond|bond|gemeente|belastingdienst|arbodienst|pensioenfonds|bank))"}
  - {say: "^ ..3 (hostingpartij*|hostingprovider*|hostingbedrijf|boekhouder|boekhoudkantoor|accountant*|administratiekantoor|bezorgdienst*|bezorger|pakketdienst|postbedrijf|betaaldienst*|betaalprovider*|betaalplatform|incassobureau*|verzekeraar|zorgverzekeraar*|softwareleverancier*|itleverancier|drukker|drukkerij|huisarts|federatie|sportbond|bond|gemeente|belastingdienst|arbodienst|pensioenfonds|bank)", under: "(delen|gedeeld|verstrek*|ontvangers|verwerkers|derden|partijen|doorgeven|met wie|aan wie)", unless: "(niet|geen|nooit|tenzij|behalve|naam|blijft|is|zijn|verantwoordelijk)"}
recipient-brand:
  - {say: "(gebruiken|gebruikt|gebruik van|via|met behulp van|verwerkt door|versturen|verzonden|in|gehost) ..6 (mailchimp|mollie|stripe|paypal|laposta|mailerlite|brevo|sendgrid|salesforce|hubspot|zendesk|postnl|dhl|dpd|buckaroo|adyen|sisow|exact online|moneybird|microsoft 365|office 365|google (analytics|workspace|drive|forms)|matomo|dropbox|firebase|cloudflare)", with: "(gegevens|persoonsgegevens|adres|adressen|emailadres*|bezoek*|betaling*|betalen|bestelling*|levering*|nieuwsbrie*|website|site|app)", unless: "(niet|geen|nooit|tenzij|behalve)"}
right-plain:
  - {say: "((hebt|heeft|heb|hebben) ..6 recht ..2 (op|om|van|tot)|recht ..2 (op|om|van|tot) ..4 (inzage|toegang|rectificatie|correctie|verwijder*|wissen|gegevenswissing|beperk*|overdraagbaarheid|dataportabiliteit|bezwaar|vergetelheid))", unless: "(nieuwsbrief*|mailing*|cookie*|klacht|behoud*)"}
  - {say: "(<u> ..1 (kunt|kan|kun|mag|mogen)|(kunt|kan|kun|mag) (u|je|jij)) ..14 (inzien|opvragen|inzage|verbeteren|corrigeren|wijzigen|aanpassen|verwijderen|wissen|beperken|overdragen|bezwaar|intrekken)", unless: "(nieuwsbrief*|mailing*|cookie*|account|app|browser|portaal|uitschrij*|afmeld*|klacht|alleen|niet|zelf|apparaat)"}
  - {say: "recht ..8 intrekken", unless: "(nieuwsbrief*|mailing*|cookie*)"}
  - {say: "toestemming ..8 (intrekken|in te trekken)", unless: "(nieuwsbrief*|mailing*|cookie*)"}
period-whole:
  - {say: "(uw|je|jouw|alle) (persoonsgegevens|gegevens) ..8 (bewaren|bewaard|bewaart|verwijderd) ..6 (<aantal>|tot|totdat|zolang)", unless: "(algemene|niet|sollicit*|factu*|cookie*|back*|log*|indien|als|na verwijder*|minimaal|ten minste|minstens)"}
  - {say: "(bewaren|bewaart|bewaar) ..4 (uw|je|jouw|alle) (persoonsgegevens|gegevens) ..6 (<aantal>|tot|totdat|zolang)", unless: "(algemene|niet|sollicit*|factu*|cookie*|back*|log*|indien|als|nodig|minimaal|ten minste|minstens)"}

"""#)

private let `Signals/transfer-safeguard.yaml` = BuiltinFile(
  path: "Signals/transfer-safeguard.yaml",
  text: #"""
told:
  - {say: "buiten ..4 (<europa>|europese)", unless: "(niet|geen|nooit|noch|enkel binnen|uitsluitend binnen)"}
  - {say: "(<land-buiten>|oekraiense|amerikaanse (servers|server|cloud))", with: "(overeenkomst|contract*|standaardc*|server*|verwerk*|doorg*|opgeslagen|verstuurd|stuurt|sturen|zenden|gezonden|verzonden|overgebracht|overgedragen|opslag|doorgifte|gaan|gaat|terechtkomen|transfer|uitwisseling|gedeeld|delen|ontvangt|verstrekt|databank|database|cloud|datacenter*|mailserver|draait|meekijkt|heen|gevestigd)", unless: "(niet naar|nooit|geen doorgifte|uitsluitend in|alleen in|enkel in)"}
  - {say: "(privacy shield|privacyshield*|data privacy framework|*privacyschild|adequaatheidsbesluit*|bindende bedrijfs*|binding corporate rules)"}
  - {say: "tenzij ..14 anders (vermeld|aangegeven)", with: "(<europa>|europese)"}
  - {say: "(doorgifte|internationale|doorgeven|doorgegeven|verstuurd|overgebracht|naar|gaan) ..6 (derde landen|derde land|landen buiten|een land zonder)", unless: "(geen|niet|nooit)"}
  - {say: "verlaten", with: "(<europa>|europese)", unless: "(niet|geen|nooit)"}
present:
  - (adequaatheidsbesluit*|adequaatheids*|adequaatheid|passend beschermingsniveau ..4 commissie|standaardcontract*|standaard contract*|modelcontract*|model contract*|standaardbepalingen|standaardclausules|standaard clausules|modelbepalingen|modelcontractbepalingen|SCC|SCCs|bindende bedrijfs*|binding corporate rules|BCR|BCRs|privacy shield|safe harbor*|safe harbour*|privacyshield*|privacyschild|data privacy framework|DPF|dpf*|sccs|bcrs|*privacyschild|privacykader|modelclausules|eumodelclausules|standard contractual clauses|contractclausules|EUcontracten)
  - {say: "(commissie|EU) ..14 (passend*|adequaat|adequate|veilig) ..8 (verklaard|beschermingsniveau|bescherming|erkend|land|bevonden|waarborgt)"}
  - {say: "(passend*|adequaat|adequate|voldoende) ..4 (bescherming|beschermingsniveau|verklaard) ..14 (commissie|besluit)"}
  - {say: "land ..12 (passend|adequaat|veilig) (verklaard|bevonden|land erkend)"}
  - {say: "(uitdrukkelijke|expliciete|uitdrukkelijk) [mee] ..3 (toestemming|instemming|ingestemd|instemt|in dat)", with: "(doorgifte|overdracht|doorgeven|overgedragen|gestuurd|<land-buiten>|buiten de)"}
  - {say: "(stemt|stemmen) ..3 uitdrukkelijk ..14 (doorgeven|doorgifte|gestuurd|verstrekken)"}
vague:
  - {say: "(passend*|adequaat|adequate|gelijkwaardig*|passende|voldoende|aanvullende) ..4 (waarborgen|maatregelen|beschermd|bescherming*|beschermingsniveau|niveau|beveiligingsniveau)", with: "(buiten|doorgifte|EU|EER|europese|<land-buiten>|derde land*)"}
  - {say: "(overeenkomst|afspraken|contract|contractueel|agreement)", with: "(buiten|doorgifte|derde land*|<land-buiten>)"}
  - {say: "net zo veilig"}

"""#)

private let `Signals/version-date.yaml` = BuiltinFile(
  path: "Signals/version-date.yaml",
  text: #"""
present:
  - {say: "(laatst*|laatste|bijgewerkt|gewijzigd|aangepast|herzien|update|updated|opgesteld|gepubliceerd|ingangsdatum|versie*|datum|versiedatum|revisie*|vastgesteld|geactualiseerd|wijziging|aanpassing|goedgekeurd|ingaande|geldig vanaf|actueel) ..8 (@datum|<maand> @jaar|@jaar|<maand>)", unless: "(AVG|algemene verordening|van kracht geworden|nieuwe privacywet|wet van|wetten van|koninklijk besluit|cookie* ..4 maanden|gdpr|inwerking*)"}
  - {say: "(@datum|<maand> @jaar) ..6 (bijgewerkt|gewijzigd|aangepast|herzien|versie|opgesteld|vastgesteld|update)", unless: "(AVG|algemene verordening|gdpr)"}
  - {say: "<verklaring> ..8 (@datum|<maand> @jaar)", unless: "(AVG|algemene verordening|wet van|gdpr|verordening)"}
  - {say: "(versie|version) ..2 (@getal|@datum|@jaar|v1|v2|v3)", unless: "(browser|app|android|ios|software|windows|wordpress|drupal|joomla|van (wordpress|windows))"}
  - {say: "(van toepassing|geldt|geldig|van kracht|gelden|inwerking|ingegaan) ..4 (vanaf|sinds|op|met ingang van|per) ..2 (@datum|@getal <maand> @jaar)", with: "(<verklaring>|versie|deze)", unless: "(AVG|GDPR|algemene verordening|wet|brexit)"}
  - {say: "^ ..3 @getal <maand> @jaar $"}
  - {say: "^ ..3 <maand> @jaar $"}
  - {say: "^ @datum $"}
  - {say: "^ ..8 @getal <maand> @jaar $", unless: "(evenement|vanaf|sinds|op|tot|AVG|wet|verordening)"}
  - {say: "^ ..5 (voorjaar|najaar|zomer|winter|herfst|lente) @jaar $"}
  - {say: "(stelde|stelt|stelden|keurde) ..4 (tekst|<verklaring>|document|reglement) ..3 (vast|goed)", with: "(@jaar|@datum)"}
  - {say: "(@datum|@getal <maand> @jaar) ..8 (stelde|stelt|stelden|vastgesteld|goedgekeurd)", unless: "(kader|besluit|wet|verordening|AVG)"}
  - {say: "(per|op|met ingang van|sinds|vanaf) (@datum|@getal <maand> @jaar|@invulplek) ..8 (<verklaring>|*verklaring|*statement|veranderd|aangepast|gewijzigd|herzien)", with: "(<verklaring>|*verklaring|*statement)", unless: "(AVG|wet|verordening|GDPR)"}
  - {say: "<verklaring> ..4 (op|is) ..2 @invulplek"}
  - {say: "(tekst|<verklaring>|document|versie) ..3 dateert ..3 (@datum|@jaar|<maand>)"}
  - {say: "(vergadering|bestuur|raad) ..6 (@getal <maand>|@datum) ..14 vastgesteld", unless: "(wet|AVG ..3 vastgesteld)"}

"""#)

private let `Signals/words.yaml` = BuiltinFile(
  path: "Signals/words.yaml",
  text: #"""
# Groups of words that patterns name by <naam>. Written without accents, hyphens and apostrophes.
gegevens: [gegevens, persoonsgegevens, persoongegevens, persoonlijke gegevens, data, informatie, persoonsinformatie, "*gegevens", dossier, account, profiel]
u: [u, je, jij, jou, jouw, uw, uzelf, jezelf, iedereen, ieder, betrokkene*, gebruiker*, bezoeker*, klant*, client*, lid, leden, ouder*, persoon, personen, patient*, deelnemer*, men, leerling*, medewerker, hij, zij]
wij: [wij, we, ik, ons, onze, mij, mijn]
hebt: [heeft, hebt, heb, hebben, beschikt, geniet]
kunt: [kunt, kan, kun, kunnen, mag, mogen, wilt, wil, willen]
recht: [recht, rechten, mogelijkheid, mogelijkheden, "*recht", gerechtigd, bevoegd]
rechten: [recht*, "*rechten", inzage, verzoek*, mogelijkheden, controle, keuzes]
inzage: [inzage, inzagerecht, inzagerechten, inzageverzoek, inzien, in te zien, inkijken, in te kijken, opvragen, op te vragen, raadplegen, te raadplegen, toegang, toegangsrecht, kopie, afschrift, consulteren, te consulteren, kennis nemen, kennis te nemen, kennisnemen, kennisname, kennisneming, in zage, inzicht, uitsluitsel, uittreksel, overzicht, bekijken, te bekijken]
verbeteren: [rectificatie, rectificeren, correctie, correcties, corrigeren, gecorrigeerd, verbetering, verbeteren, verbeterd, aanpassen, aan te passen, aanpassing, aanpassingen, aangepast, wijzigen, te wijzigen, wijziging, wijzigingen, gewijzigd, veranderen, rechtzetten, recht te zetten, rechtzetting, aanvullen, aan te vullen, aanvulling, vervolledigen, bewerken, bijwerken, bij te werken, updaten, actualiseren, herstellen, te herstellen, bijstellen, bij te stellen, muteren, verbeteringsrecht, aan passen, te corrigeren, te verbeteren, bijgewerkt, bijwerking, gerectificeerd, te rectificeren, hersteld]
wissen: [uitwissen, uit te wissen, weg te halen, weghalen, offline halen, weg te gooien, verwijderrecht, te wissen, uitgewist, te vernietigen, vernietigd, vernietigen, vernietiging, weggehaald, verwijderen, te verwijderen, verwijdering, verwijderd, wissen, gewist, wissing, gegevenswissing, gegevensuitwissing, uitwissing, vergetelheid, vergeten, vergeetverzoek, vergeetrecht, schrappen, schrapping, geschrapt, vernietigen, vernietiging, verwijderverzoek]
toezichthouder: [toezichthouder*, privacytoezichthouder*, toezichthoudende, toezichtsautoriteit, toezichthoud*, gegevensbeschermingsautoriteiten, privacycommissie, toezichtcommissie]
autoriteit: ["autoriteit [voor] persoonsgegevens", "autoriteit persoons gegevens", "data protection commission", "autoriteit [voor] [de] (gegevensbescherming|bescherming)", AP, "*gegevensbeschermingsautoriteit*", GBA, APD, "*autoriteitpersoonsgegevens*", apdgba*, "*dataprotectionauthority*", vlaamse toezichtcommissie, VTC, gegevensbescherming autoriteit, "*gegevensbeschermingsautoriteit"]
oude-autoriteit: ["college bescherming persoonsgegevens", CBP, "commissie (voor|ter|tot) [de] bescherming ..3 (levenssfeer|privacy)", privacycommissie*, "*cbpweb*", registratiekamer]
tijd: [dag, dagen, week, weken, maand, maanden, mnd, jaar, jaren, uur, uren, minuten, werkdagen, kwartaal, etmaal, kalenderjaar, kalenderjaren, schooljaar, seizoen]
aantal: ["@getal", een, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf, veertien, vijftien, achttien, twintig, dertig, zestig, negentig, half, halve, enkele, paar]
maand: [januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december, jan, feb, mrt, apr, jun, jul, aug, sep, sept, okt, nov, dec, january, february, march, may, june, july, august, october]
bewaren: [bewaard, bewaren, bewaar, bewaart, bewaartermijn*, bewaartijd, bewaarduur, bewaarperiode, bewaring, opgeslagen, opslaan, opslag, opgeslaan, bijgehouden, houden, verwijderd, verwijderen, verwijdert, verwijdering, gewist, wissen, vernietigd, vernietigen, vernietiging, geanonimiseerd, anonimiseren, gearchiveerd, bewaarplicht, aanhouden, bewaartermijnen, opslagperiode, opslagduur, geldig, vervalt, vervallen, verlopen, termijn, verloopt, "*termijn", archiveren, overschreven, overschrijven, weggegooid, weggooien, gooien, opgeruimd, opruimen, ruimen, geschrapt, schrappen, opgeheven, verdwijnt, verdwijnen, gedeletet, deleten, geschoond, opgeschoond, bewaarden, weggehaald, wegdoen, beschikbaar, bewaar, vasthouden, vastgehouden, opslagtermijn, houdbaar]
nieuwsbrief: ["*nieuwsbrief*", nieuwsbrieven, mailing*, mailings, "*mailing", "*mailinglijst", mailinglist*, vriendenmail, nieuwsmail, ezine, attendering*, emailnieuwsbrief]
marketing: [marketing, "*marketing", marketing*, reclame*, "*reclame", advertentie*, advertenties, promotie, promoties, promotioneel, promotionele, aanbiedingen, "*aanbieding", commerciele (doeleinden|berichten|communicatie|mailings|informatie|emails|aanbiedingen), retargeting, remarketing]
afmelden: [afmelden, af te melden, afmeld*, uitschrijven, uit te schrijven, uitschrijf*, uitschrijving, optout, unsubscribe, unsubscriben, afbestellen, af te bestellen, opzeggen, op te zeggen, afmelding]
toestemming: [toestemming, toestemmen, toestemt, toestemmings*, instemming, instemmen, instemt, optin, ingestemd, permissie, consent, "*toestemming"]
verklaring: ["*verklaring", "*privacyverklaring*", privacyverklaring*, "*statement", privacystatement*, "*beleid", privacybeleid*, "privacy (verklaring|statement|beleid|policy|declaratie|reglement|notice|document|voorwaarden)", privacyreglement, policy, reglement, privacypolicy, "cookie (verklaring|beleid|statement)", "*notice", "*clausule", "*luik", "*disclaimer", disclaimer, privacyvoorwaarden]
contact: [contact, contacteer, contacteren, mail, mailen, mailt, email, bellen, bel, schrijven, schriftelijk, stuur, sturen, richten, wenden, indienen, "*formulier", telefonisch, bereiken, bereikbaar]
derden: [derden, derde, "*partijen", "*partners", "*leveranciers", "*bedrijven", "*instanties", "*organisaties", anderen]
land-buiten: [londen, verenigde staten, united states, VS, USA, V S, amerika, amerikaanse (server*|datacenter*|cloud), verenigd koninkrijk, VK, UK, engeland, groot brittannie, grootbrittannie, schotland, zwitserland, canada, japan, india, china, australie, nieuwzeeland, nieuw zeeland, zuidafrika, zuid afrika, zuidkorea, zuid korea, singapore, filipijnen, oekraine, turkije, marokko, suriname, israel, brazilie, argentinie, mexico, kenia, zambia, indonesie, rusland, servie, hongkong, taiwan, vietnam, thailand, dubai, curacao, aruba, californie]
land-binnen: [nederland, belgie, duitsland, frankrijk, ierland, luxemburg, finland, zweden, denemarken, spanje, italie, oostenrijk, polen, litouwen, estland, letland, portugal, tsjechie, noorwegen, ijsland, amsterdam, frankfurt, dublin, groningen, rotterdam, parijs, stockholm, brussel, gent, antwerpen, leuven, hasselt, mechelen, utrecht, eindhoven, den haag, delft, almere, haarlem, arnhem, nijmegen, zwolle, enschede, maastricht, breda, tilburg, falkenstein, neurenberg, nuremberg, helsinki, warschau, milaan, wenen]
europa: [EU, EER, europese unie, europese economische ruimte, europa, eu, eer, E U, E E R]
cookies: [cookie*, "*cookies", "*cookie"]
cookie: [cookie, cookies, "*cookie", "*cookies", coockie, coockies, cookiegebruik, cookiebestand*, cookiebanner, cookiemelding, cookiemuur]
cookietekst: [cookieverklaring*, cookiebeleid, cookiestatement, cookiepolicy, cookiereglement, cookiepagina, cookieoverzicht, cookielijst, "cookie (beleid|verklaring|statement|policy|pagina|reglement|notice|overzicht|lijst)"]
werving: [<nieuwsbrief>, <marketing>, aanbieding, acties, uitnodiging*, uitnodigen, catalogus, folders, "*magazine", direct mail, telemarketing, verkoopacties, commerciele, jobalert*, vacaturealert*, op de hoogte, telefonisch benaderd, nieuwe cursussen, sponsors, pushberichten, nieuws van ons]
functiewoorden: [de, het, een, deze, dit, die, dat, alle, als, in, op, bij, voor, wanneer, indien, onze, ons, wij, we, ik, uw, je, jij, jouw, u, door, om, met, er, daarnaast, via, na, naar, welke, welk, hoe, waarom, wat, wie, waar, is, zijn, heeft, hebt, heb, kan, kunt, kun, mag, zo, ook, alleen, geen, niet, nee, ja, van, tot, uit, over, aan, onder, zonder, tijdens, sommige, soms, indien, hieronder, hiervoor, daarvoor, daarom, dus, en, of, maar, omdat, zodra, zolang, per, bovendien, verder, verwerking, persoonsgegevens, persoonlijke, gegevens, privacy, cookies, contact, rechten, mijn, zij, hij, men, iedereen, hier, daar, ten, ter, te, bent, wil, wilt, heeft, worden, wordt, gebruikers, gebruiker, bezoekers, bijvoorbeeld, neem, stuur, vragen, informatie, website, site, app, derden, dan, toestemming, denk, let, lees, dergelijke, andere, ieder, elke, elk, beide, gelet, gezien, vanaf, sinds, artikel, hoewel, mocht, mochten, tevens, graag, vaak, meestal, doorgaans, normaliter, uiteraard, natuurlijk, helaas, momenteel, tegenwoordig, hierna, hierdoor, hiermee, hierin, hierover, hierop, hiervan, hierbij, hieraan, daardoor, daarmee, daarin, daarbij, daarna, daarover, daarop, daarvan, echter, anders, eerst, tenzij, tenslotte, slechts, uitsluitend, enkel, minderjarigen, kinderen, ouders, leden, klanten, patienten, clienten, deelnemers, sollicitanten, medewerkers, donateurs, vrijwilligers, verwerkers, personen, betrokkenen, data, bewaartermijnen, beveiliging, welkom, gegevensverwerking, gegevensbescherming, informatieve, algemeen, algemene, inleiding, doel, doelen, doeleinden, doeleinde, wettelijke, technische, functionele, analytische, wijzigingen, klachten, inzage, recht, toegang, bewaren, delen, verstrekking, ontvangers, doorgifte, publicatie, fotos, nieuwsbrief, bestellingen, betalingen, facturen, namens, ondanks, sommigen, wilt, wil, gebruik, bezoek, afhankelijk, gelieve, teneinde, conform, krachtens, desgewenst, indienen, overige, overig, volgens, zodoende, zelf, uitgangspunt, geef, geeft, gaat, gaan, verwerken, verzamelen, gebruiken, bescherming, veiligheid, zorgvuldig, belangrijk, persoonlijk, digitale, tot, mits, ingeval, betreft, dankzij, enige, enkele, meer, minder, eventuele, eventueel, mogelijk, mogelijke, nadat, voordat, terwijl, waardoor, waarmee, waarbij, hetgeen, hetzij, zowel, noch, doch, want, toch, wel, heel, soort, type, naam, adres, datum, versie, titel, samen, tijdelijk, zorg, neemt, maakt, laat, bekijk, klik, voer, vul, kies, ga, kijk, onthoud, opgelet, goed, beste, geachte, hallo, dag, dank, bedankt]
# Words that are counted: languages, and how the reader is spoken to.
tel-nl: [de, het, een, van, en, niet, voor, wij, uw, je, dat, met, zijn, worden, wordt, door, aan, ook, of]
tel-en: [the, and, your, our, you, with, from, this, that, are, may, will, information]
tel-de: [der, und, nicht, wir, sie, ihre, werden, oder, mit, auf, eine, diese]
tel-fr: [les, des, vous, nous, votre, vos, nos, pour, est, dans, que, aux]
tel-u: [u, uw, uzelf]
tel-je: [je, jij, jou, jouw, jezelf, jullie]
tel-belgie: [belgie, belgisch*, vlaams*, vlaanderen, brussel, antwerpen, gent, leuven, mechelen, brugge, VZW, vzw, BVBA, bvba, "*gegevensbeschermingsautoriteit*", GBA, rijksregister*, kbo*, KBO, ondernemingsnummer, politiezone*, decreet, ordonnantie, "1992"]
tel-onderwerp: [privacy*, "*privacy*", persoonsgegevens, persoonlijke, "*gegevens", verwerkt, verwerken, avg, gdpr, cookies, cookie]
# Words that make an infinitive of a purpose: "op te slaan" is "opslaan", "te kunnen bellen" is "bellen".
lijst-deeltjes: [aan, af, op, uit, in, door, bij, toe, mee, na, over, terug, voor, weg, samen, vast, rond, tegen, klaar, goed]
lijst-hulpwerkwoorden: [kunnen, mogen, willen, moeten]
lijst-doelwerkwoorden: [verwerken, uitvoeren, bezorgen, leveren, versturen, verzenden, sturen, verbeteren, beantwoorden, afhandelen, informeren, onderhouden, beheren, bijhouden, opnemen, maken, aanmaken, innen, factureren, voldoen, meten, analyseren, tonen, aanbieden, organiseren, registreren, administreren, bewaken, voorkomen, beveiligen, betalen, incasseren, communiceren, contacteren, helpen, ondersteunen, personaliseren, plannen, voeren, geven, verlenen, ontvangen, opstellen, controleren, bellen, mailen, uitnodigen, verifieren, bereiken, behandelen, publiceren, verkopen, uitbetalen, inschrijven, declareren]
# Words that end a purpose in the middle of a sentence, those that make it a condition, and verbs of
# the sentence around it.
lijst-grenzen: [zodat, omdat, waarbij, terwijl, hiervoor, daarvoor, waarna]
lijst-voorwaarden: [tenzij, indien, wanneer, mits, als, voorzover, behalve]
lijst-persoonsvormen: [hebben, gebruiken, verwerken, bewaren, vragen, worden, is, zijn, kan, kunnen, zal, zullen, moet, moeten, heeft, vraagt]
# Words of a heading that is about no single purpose.
lijst-algemeen: [privacybeleid, privacystatement, avg, artikel, gdpr, gegevens, persoonsgegevens, doel, doelen, doeleinden, privacy, privacyverklaring, rechten, recht, bewaren, bewaartermijn, bewaartermijnen, cookies, delen, derden, beveiliging, inleiding, algemeen, contact, verwerken, verwerking, wijzigingen, klacht, grondslag, grondslagen, inzage, definities, toestemming, verzamelen, gebruiken, gebruik, wij, we, welke, hoe, waarom, wat, waarvoor]

"""#)

private let `Rules/accepted/accepted-expired.md` = BuiltinFile(
  path: "Rules/accepted/accepted-expired.md",
  text: #"""
# accepted-expired

Een aanvaarding geldt tot een dag.

## Fout: de dag is voorbij

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
aanvaard:
  - regel: date-missing
    reden: De datum staat op de pagina eromheen.
    tot: 2026-11-19
```

- regel 4, kolom 12, waarschuwing: De aanvaarding van “date-missing” liep af op 19 november 2026. Repareer de bevinding, of kies na overleg een nieuwe dag.

## Fout: lang voorbij

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
aanvaard:
  - regel: security-missing
    reden: Dat leggen wij elders uit.
    tot: 2020-01-01
```

- regel 4, kolom 12, waarschuwing: De aanvaarding van “security-missing” liep af op 1 januari 2020. Repareer de bevinding, of kies na overleg een nieuwe dag.

## Goed: de laatste dag telt mee

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
aanvaard:
  - regel: date-missing
    reden: De datum staat op de pagina eromheen.
    tot: 2026-11-20
```

Geen bevinding.

## Goed: op een dag ervoor

Op 2019-06-01.

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
aanvaard:
  - regel: security-missing
    reden: Dat leggen wij elders uit.
    tot: 2020-01-01
```

Geen bevinding.

"""#)

private let `Rules/accepted/accepted-expired.yaml` = BuiltinFile(
  path: "Rules/accepted/accepted-expired.yaml",
  text: #"""
id: accepted-expired
severity: warning
since: 0.2.0
on: [definition]
from: 2018-05-25
law: [AVG 5(2)]
nl:
  title: "Een aanvaarding geldt tot een dag"
  message: "De aanvaarding van “{{rule}}” liep af op {{date}}."
  why: >-
    Een uitzondering zonder eind wordt vergeten. Na de laatste dag telt de bevinding weer mee.
  remedy: "Repareer de bevinding, of kies na overleg een nieuwe dag."
en:
  title: "An acceptance holds until a day"
  message: "The acceptance of “{{rule}}” ended on {{date}}."
  why: >-
    An exception without an end is forgotten. After its last day the finding counts again.
  remedy: "Repair the finding, or choose a new day after thinking again."

"""#)

private let `Rules/accepted/accepted-unknown-rule.md` = BuiltinFile(
  path: "Rules/accepted/accepted-unknown-rule.md",
  text: #"""
# accepted-unknown-rule

Een aanvaarding noemt een regel die bestaat.

## Fout: een tikfout

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
aanvaard:
  - regel: date-mising
    reden: De datum staat op de pagina eromheen.
```

- regel 4, kolom 12, waarschuwing: Er is geen regel “date-mising”. Bedoelde u “date-missing”? Met `verklaar rules` ziet u alle regels.

## Fout: een naam die nergens op lijkt

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
aanvaard:
  - regel: alles-mag
    reden: Omdat het kan.
```

- regel 4, kolom 12, waarschuwing: Er is geen regel “alles-mag”. Met `verklaar rules` ziet u alle regels.

## Goed: een regel die bestaat

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
aanvaard:
  - regel: date-missing
    reden: De datum staat op de pagina eromheen.
```

Geen bevinding.

## Goed: niets aanvaard

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
```

Geen bevinding.

"""#)

private let `Rules/accepted/accepted-unknown-rule.yaml` = BuiltinFile(
  path: "Rules/accepted/accepted-unknown-rule.yaml",
  text: #"""
id: accepted-unknown-rule
severity: warning
since: 0.2.0
on: [definition]
from: 2018-05-25
law: [AVG 5(2)]
nl:
  title: "Een aanvaarding noemt een regel die bestaat"
  message: "Er is geen regel “{{rule}}”."
  why: >-
    Een tikfout in de naam betekent dat u niets aanvaardt.
  remedy: "{{#suggestion}}Bedoelde u “{{suggestion}}”? {{/suggestion}}Met `verklaar rules` ziet u alle regels."
en:
  title: "An acceptance names a rule that exists"
  message: "There is no rule “{{rule}}”."
  why: >-
    A slip in the name means that you accept nothing.
  remedy: "{{#suggestion}}Did you mean “{{suggestion}}”? {{/suggestion}}Run `verklaar rules` to see all rules."

"""#)

private let `Rules/accepted/accepted-unmatched.md` = BuiltinFile(
  path: "Rules/accepted/accepted-unmatched.md",
  text: #"""
# accepted-unmatched

Een aanvaarding hoort bij een bevinding.

## Fout: de fout is al gerepareerd

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
klacht: {toezichthouder: AP}
aanvaard:
  - regel: complaint-missing
    reden: Dat komt nog.
    tot: 2027-12-31
```

- regel 5, kolom 12, waarschuwing: U aanvaardt “complaint-missing”, maar die bevinding is er niet. Haal deze aanvaarding weg, of verbeter de regel of de plaats.

## Fout: op een andere plaats

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
aanvaard:
  - regel: date-missing
    plaats: nieuwsbrief
    reden: De datum staat op de pagina eromheen.
    tot: 2027-12-31
```

- regel 4, kolom 12, waarschuwing: U aanvaardt “date-missing” bij “nieuwsbrief”, maar die bevinding is er niet. Haal deze aanvaarding weg, of verbeter de regel of de plaats.

## Goed: de bevinding is er

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
aanvaard:
  - regel: complaint-missing
    reden: Dat komt nog.
    tot: 2027-12-31
```

Geen bevinding.

## Goed: de bevinding is er, op die plaats

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: nieuws
    doel: u nieuws sturen
    grondslag: toestemming
  - id: brood
    doel: uw brood bezorgen
aanvaard:
  - regel: legal-basis-not-per-purpose
    plaats: brood
    reden: Dat zoeken wij nog uit.
    tot: 2027-12-31
```

Geen bevinding.

"""#)

private let `Rules/accepted/accepted-unmatched.yaml` = BuiltinFile(
  path: "Rules/accepted/accepted-unmatched.yaml",
  text: #"""
id: accepted-unmatched
severity: warning
since: 0.2.0
on: [definition]
from: 2018-05-25
law: [AVG 5(2)]
nl:
  title: "Een aanvaarding hoort bij een bevinding"
  message: "U aanvaardt “{{rule}}”{{#part}} bij “{{part}}”{{/part}}, maar die bevinding is er niet."
  why: >-
    Een aanvaarding die nergens bij hoort, verbergt later een nieuwe fout.
  remedy: "Haal deze aanvaarding weg, of verbeter de regel of de plaats."
en:
  title: "An acceptance belongs to a finding"
  message: "You accept “{{rule}}”{{#part}} at “{{part}}”{{/part}}, but there is no such finding."
  why: >-
    An acceptance that belongs to nothing hides a new mistake later.
  remedy: "Remove this acceptance, or correct its rule or its place."

"""#)

private let `Rules/accepted/accepted-without-reason.md` = BuiltinFile(
  path: "Rules/accepted/accepted-without-reason.md",
  text: #"""
# accepted-without-reason

Een aanvaarde bevinding heeft een reden.

## Fout: geen reden

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
aanvaard:
  - regel: date-missing
    wie: J. Jansen
    tot: 2027-12-31
```

- regel 4, kolom 12, waarschuwing: U aanvaardt “date-missing” zonder reden. Zet bij “reden” waarom dit bij u zo mag blijven.

## Fout: twee zonder reden

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
aanvaard:
  - regel: date-missing
  - regel: security-missing
```

- regel 4, kolom 12, waarschuwing: U aanvaardt “date-missing” zonder reden. Zet bij “reden” waarom dit bij u zo mag blijven.
- regel 5, kolom 12, waarschuwing: U aanvaardt “security-missing” zonder reden. Zet bij “reden” waarom dit bij u zo mag blijven.

## Goed: een reden

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
aanvaard:
  - regel: date-missing
    reden: De datum staat op de pagina eromheen.
    wie: J. Jansen
    tot: 2027-12-31
```

Geen bevinding.

## Goed: niets aanvaard

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
```

Geen bevinding.

"""#)

private let `Rules/accepted/accepted-without-reason.yaml` = BuiltinFile(
  path: "Rules/accepted/accepted-without-reason.yaml",
  text: #"""
id: accepted-without-reason
severity: warning
since: 0.2.0
on: [definition]
from: 2018-05-25
law: [AVG 5(2)]
nl:
  title: "Een aanvaarde bevinding heeft een reden"
  message: "U aanvaardt “{{rule}}” zonder reden."
  why: >-
    U moet kunnen laten zien waarom u van een regel afwijkt. Zonder reden telt de bevinding gewoon
    mee.
  remedy: "Zet bij “reden” waarom dit bij u zo mag blijven."
en:
  title: "An accepted finding has a reason"
  message: "You accept “{{rule}}” without a reason."
  why: >-
    You must be able to show why you depart from a rule. Without a reason the finding counts as
    usual.
  remedy: "Say at “reden” why this may stay as it is."

"""#)

private let `Rules/automated-decision/automated-logic-missing.md` = BuiltinFile(
  path: "Rules/automated-decision/automated-logic-missing.md",
  text: #"""
# automated-logic-missing

Bij een besluit door een computer staat hoe dat werkt.

## Fout: geen logica

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
besluiten:
  automatisch:
    - id: krediet
      over: uw krediet
      gevolg: U betaalt vooraf.
      grond: wet
```

- regel 5, kolom 11, fout: Een computer beslist over uw krediet. Er staat niet hoe dat werkt of wat het gevolg is. Zet bij dit besluit de “logica” en het “gevolg”, in gewone woorden.

## Fout: geen gevolg

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
besluiten:
  automatisch:
    - id: krediet
      over: uw krediet
      logica: De computer kijkt naar het bedrag.
      grond: wet
```

- regel 5, kolom 11, fout: Een computer beslist over uw krediet. Er staat niet hoe dat werkt of wat het gevolg is. Zet bij dit besluit de “logica” en het “gevolg”, in gewone woorden.

## Goed: allebei

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
besluiten:
  automatisch:
    - id: krediet
      over: uw krediet
      logica: De computer kijkt naar het bedrag.
      gevolg: U betaalt vooraf.
      grond: wet
```

Geen bevinding.

## Goed: geen besluiten

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
besluiten: geen
```

Geen bevinding.

## Fout: besloten door een computer

```text
Bij een aanvraag nemen wij geautomatiseerde besluiten over uw krediet.
```

- regel 1, kolom 18, fout: De tekst noemt besluiten door een computer (“nemen wij geautomatiseerde besluiten”). Niet gevonden: hoe die werken en wat het gevolg is. Leg in gewone woorden uit waar de computer op let en wat dat betekent.

## Goed: met uitleg

```text
Bij een aanvraag nemen wij geautomatiseerde besluiten over uw krediet. De criteria zijn uw inkomen en uw vaste lasten.
```

Geen bevinding.

## Goed: een ontkenning

```text
Wij nemen geen geautomatiseerde besluiten.
```

Geen bevinding.

"""#)

private let `Rules/automated-decision/automated-logic-missing.yaml` = BuiltinFile(
  path: "Rules/automated-decision/automated-logic-missing.yaml",
  text: #"""
id: automated-logic-missing
severity: error
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 13(2)(f), AVG 14(2)(g), AVG 22(1)]
text: {when: automated-used, lacks: automated-logic}
nl:
  title: "Bij een besluit door een computer staat hoe dat werkt"
  message: "Een computer beslist over {{subject}}. Er staat niet hoe dat werkt of wat het gevolg is."
  why: >-
    Mensen mogen weten waar de computer op let, en wat het besluit voor hen betekent.
  remedy: "Zet bij dit besluit de “logica” en het “gevolg”, in gewone woorden."
  seen: "De tekst noemt besluiten door een computer (“{{quote}}”). Niet gevonden: hoe die werken en wat het gevolg is."
  seen-remedy: "Leg in gewone woorden uit waar de computer op let en wat dat betekent."
en:
  title: "For a decision by a computer it is told how it works"
  message: "A computer decides about {{subject}}. How it works, or what follows, is not told."
  why: >-
    People may know what the computer looks at, and what the decision means for them.
  remedy: "Give this decision its “logica” and its “gevolg”, in plain words."
  seen: "The text names decisions by computer (“{{quote}}”). Not found: how they work and what follows."
  seen-remedy: "Explain in plain words what the computer looks at and what that means."

"""#)

private let `Rules/automated-decision/automated-not-stated.md` = BuiltinFile(
  path: "Rules/automated-decision/automated-not-stated.md",
  text: #"""
# automated-not-stated

De verklaring zegt of een computer beslist.

## Fout: er staat niets over

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
```

- regel 1, kolom 1, advies: Er staat niets over besluiten door een computer. Zet “besluiten: geen”, of noem de besluiten bij “automatisch”.

## Fout: wel over profielen, niet over besluiten

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
besluiten: {profilering: geen}
```

- regel 3, kolom 1, advies: Er staat niets over besluiten door een computer. Zet “besluiten: geen”, of noem de besluiten bij “automatisch”.

## Goed: ontkend

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
besluiten: geen
```

Geen bevinding.

## Goed: een besluit

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
besluiten:
  automatisch:
    - id: krediet
      over: uw krediet
      logica: De computer kijkt naar het bedrag.
      gevolg: U betaalt vooraf.
      grond: wet
```

Geen bevinding.

## Fout: er staat niets over

```text
Wij gebruiken uw adres om uw bestelling te bezorgen.
```

- regel 1, kolom 1, advies: Niet gevonden: of er geautomatiseerde besluiten of profilering zijn. Schrijf bijvoorbeeld: “Wij nemen geen besluiten alleen met een computer.”

## Goed: een ontkenning is een antwoord

```text
Wij nemen geen besluiten op basis van geautomatiseerde verwerking.
```

Geen bevinding.

"""#)

private let `Rules/automated-decision/automated-not-stated.yaml` = BuiltinFile(
  path: "Rules/automated-decision/automated-not-stated.yaml",
  text: #"""
id: automated-not-stated
severity: advice
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 13(2)(f)]
text: {element: automated-decisions, is: [absent, vague]}
nl:
  title: "De verklaring zegt of een computer beslist"
  message: "Er staat niets over besluiten door een computer."
  why: >-
    Alleen als een computer zelf beslist, moet u dat melden. Wie zegt dat het niet gebeurt, neemt
    een vraag weg.
  remedy: "Zet “besluiten: geen”, of noem de besluiten bij “automatisch”."
  seen: "Niet gevonden: of er geautomatiseerde besluiten of profilering zijn."
  seen-remedy: "Schrijf bijvoorbeeld: “Wij nemen geen besluiten alleen met een computer.”"
en:
  title: "The statement says whether a computer decides"
  message: "Nothing is told about decisions by a computer."
  why: >-
    Only when a computer decides by itself must it be told. Saying that it does not answers a
    question.
  remedy: "Write “besluiten: geen”, or name the decisions at “automatisch”."
  seen: "Not found: whether there is automated decision-making or profiling."
  seen-remedy: "Say for instance: “We take no decisions by computer alone.”"

"""#)

private let `Rules/automated-decision/automated-rights-missing.md` = BuiltinFile(
  path: "Rules/automated-decision/automated-rights-missing.md",
  text: #"""
# automated-rights-missing

Een mens kan een besluit van de computer nakijken.

## Fout: er staat niets over

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
besluiten:
  automatisch:
    - id: krediet
      over: uw krediet
      logica: De computer kijkt naar het bedrag.
      gevolg: U betaalt vooraf.
      grond: overeenkomst
```

- regel 5, kolom 11, fout: Er staat niet dat mensen het besluit over uw krediet door een mens kunnen laten nakijken. Zet bij dit besluit “opnieuw-bekijken: ja”.

## Fout: een mens kijkt niet mee

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
besluiten:
  automatisch:
    - id: krediet
      over: uw krediet
      logica: De computer kijkt naar het bedrag.
      gevolg: U betaalt vooraf.
      grond: toestemming
      opnieuw-bekijken: nee
```

- regel 10, kolom 25, fout: Er staat niet dat mensen het besluit over uw krediet door een mens kunnen laten nakijken. Zet bij dit besluit “opnieuw-bekijken: ja”.

## Goed: een mens kijkt mee

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
besluiten:
  automatisch:
    - id: krediet
      over: uw krediet
      logica: De computer kijkt naar het bedrag.
      gevolg: U betaalt vooraf.
      grond: overeenkomst
      opnieuw-bekijken: ja
```

Geen bevinding.

## Goed: een wet schrijft het besluit voor

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
besluiten:
  automatisch:
    - id: krediet
      over: uw krediet
      logica: De computer kijkt naar het bedrag.
      gevolg: U betaalt vooraf.
      grond: wet
```

Geen bevinding.

## Fout: geen mens in beeld

```text
Wij nemen automatisch besluiten over uw aanvraag. Wij kijken daarbij naar de gevolgen voor u.
```

- regel 1, kolom 5, fout: De tekst noemt besluiten door een computer. Niet gevonden: dat een mens ernaar kijkt als iemand dat vraagt. Zet erbij dat een medewerker meekijkt als iemand dat vraagt.

## Goed: een medewerker kijkt mee

```text
Wij nemen automatisch besluiten over uw aanvraag. U kunt vragen om menselijke tussenkomst.
```

Geen bevinding.

"""#)

private let `Rules/automated-decision/automated-rights-missing.yaml` = BuiltinFile(
  path: "Rules/automated-decision/automated-rights-missing.yaml",
  text: #"""
id: automated-rights-missing
severity: error
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 22(3)]
text: {when: automated-used, lacks: automated-rights}
nl:
  title: "Een mens kan een besluit van de computer nakijken"
  message: "Er staat niet dat mensen het besluit over {{subject}} door een mens kunnen laten nakijken."
  why: >-
    Beslist een computer op grond van een overeenkomst of toestemming, dan mag iemand altijd om
    een mens vragen, zijn mening geven en het besluit aanvechten.
  remedy: "Zet bij dit besluit “opnieuw-bekijken: ja”."
  seen: "De tekst noemt besluiten door een computer. Niet gevonden: dat een mens ernaar kijkt als iemand dat vraagt."
  seen-remedy: "Zet erbij dat een medewerker meekijkt als iemand dat vraagt."
en:
  title: "A human can review a decision by a computer"
  message: "It is not told that people can have the decision about {{subject}} reviewed by a human."
  why: >-
    Where a computer decides on the ground of a contract or consent, people may always ask for a
    human, give their view and contest the decision.
  remedy: "Write “opnieuw-bekijken: ja” at this decision."
  seen: "The text names decisions by computer. Not found: that a person looks at them on request."
  seen-remedy: "Add that a member of staff looks at it on request."

"""#)

private let `Rules/automated-decision/profiling-unexplained.md` = BuiltinFile(
  path: "Rules/automated-decision/profiling-unexplained.md",
  text: #"""
# profiling-unexplained

Volgen en profielen worden uitgelegd.

## Fout: surfgedrag zonder uitleg

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
gegevens: {surfgedrag: uw surfgedrag op andere websites}
```

- regel 3, kolom 12, waarschuwing: U volgt gedrag of maakt een profiel (uw surfgedrag op andere websites). Er staat niet waarom, of wat dat voor mensen betekent. Zet bij “besluiten” onder “profilering” wat u volgt, waarvoor en met welk gevolg; of “profilering: geen”.

## Fout: een profiel zonder gevolg

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
besluiten:
  automatisch: geen
  profilering: {wat: uw aankopen, waarvoor: u passende aanbiedingen doen}
```

- regel 5, kolom 3, waarschuwing: U volgt gedrag of maakt een profiel. Er staat niet waarom, of wat dat voor mensen betekent. Zet bij “besluiten” onder “profilering” wat u volgt, waarvoor en met welk gevolg; of “profilering: geen”.

## Goed: uitgelegd

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
besluiten:
  automatisch: geen
  profilering: {wat: uw aankopen, waarvoor: u passende aanbiedingen doen, gevolg: U ziet andere aanbiedingen dan een ander.}
```

Geen bevinding.

## Goed: ontkend

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
gegevens: {surfgedrag: uw surfgedrag}
besluiten: geen
```

Geen bevinding.

## Goed: een profielfoto volgt niemand

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
gegevens: {foto: profielfoto}
```

Geen bevinding.

## Fout: gevolgd zonder reden

```text
Wij verzamelen gegevens over uw surfgedrag.
```

- regel 1, kolom 33, waarschuwing: De tekst noemt gedrag volgen of een profiel (“surfgedrag”). Niet gevonden: waarom, en wat dat betekent. Leg uit wat er gevolgd wordt, waarom, en hoe mensen het kunnen stoppen.

## Goed: met het doel erbij

```text
Wij bekijken uw surfgedrag om u advertenties te tonen die bij u passen.
```

Geen bevinding.

"""#)

private let `Rules/automated-decision/profiling-unexplained.yaml` = BuiltinFile(
  path: "Rules/automated-decision/profiling-unexplained.yaml",
  text: #"""
id: profiling-unexplained
severity: warning
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 4(4), AVG 13(2)(f), AVG 21(2)]
text: {when: tracking, lacks: tracking-explained}
nl:
  title: "Volgen en profielen worden uitgelegd"
  message: "U volgt gedrag of maakt een profiel{{#data}} ({{data}}){{/data}}. Er staat niet waarom, of wat dat voor mensen betekent."
  why: >-
    Wie gevolgd wordt, mag weten waarom, en hoe het stopt.
  remedy: "Zet bij “besluiten” onder “profilering” wat u volgt, waarvoor en met welk gevolg; of “profilering: geen”."
  seen: "De tekst noemt gedrag volgen of een profiel (“{{quote}}”). Niet gevonden: waarom, en wat dat betekent."
  seen-remedy: "Leg uit wat er gevolgd wordt, waarom, en hoe mensen het kunnen stoppen."
en:
  title: "Tracking and profiles are explained"
  message: "You track behaviour or make a profile{{#data}} ({{data}}){{/data}}. Why, or what that means for people, is not told."
  why: >-
    Whoever is tracked may know why, and how it stops.
  remedy: "Tell at “profilering” under “besluiten” what you track, what for and with which effect; or write “profilering: geen”."
  seen: "The text names tracking or a profile (“{{quote}}”). Not found: why, and what it means."
  seen-remedy: "Explain what is tracked, why, and how people can stop it."

"""#)

private let `Rules/change/diff-acknowledged-unmatched.yaml` = BuiltinFile(
  path: "Rules/change/diff-acknowledged-unmatched.yaml",
  text: #"""
id: diff-acknowledged-unmatched
severity: warning
since: 0.3.0
on: [change]
law: [AVG 5(2)]
nl:
  title: "Een erkende wijziging hoort bij een wijziging"
  message: "U erkent “{{rule}}”{{#part}} bij “{{part}}”{{/part}}, maar die wijziging is er niet."
  remedy: "Haal de erkenning weg, of verbeter de wijziging of de plaats."
en:
  title: "An acknowledgement belongs to a change"
  message: "You acknowledge “{{rule}}”{{#part}} at “{{part}}”{{/part}}, but there is no such change."
  remedy: "Remove it, or correct the change or the place."

"""#)

private let `Rules/change/diff-authority-changed.yaml` = BuiltinFile(
  path: "Rules/change/diff-authority-changed.yaml",
  text: #"""
id: diff-authority-changed
severity: warning
since: 0.3.0
on: [change]
law: [AVG 77(1), AVG 13(2)(d)]
nl:
  title: "Een andere toezichthouder"
  message: "De toezichthouder is veranderd."
  remedy: "Kijk of deze bij uw land past."
en:
  title: "Another authority"
  message: "The authority has changed."
  remedy: "Check whether it fits your country."

"""#)

private let `Rules/change/diff-authority-removed.yaml` = BuiltinFile(
  path: "Rules/change/diff-authority-removed.yaml",
  text: #"""
id: diff-authority-removed
severity: error
since: 0.3.0
on: [change]
law: [AVG 13(2)(d), AVG 77]
nl:
  title: "De toezichthouder is weg"
  message: "De regel over klagen bij de toezichthouder is weg."
  remedy: "Zet de regel terug."
en:
  title: "The authority is gone"
  message: "The line on complaining to the authority is gone."
  remedy: "Put the line back."

"""#)

private let `Rules/change/diff-automated-added.yaml` = BuiltinFile(
  path: "Rules/change/diff-automated-added.yaml",
  text: #"""
id: diff-automated-added
severity: error
since: 0.3.0
on: [change]
law: [AVG 13(2)(f), AVG 22, AVG 13(3)]
nl:
  title: "Een nieuw besluit door een computer"
  message: "Een computer neemt nu een besluit over mensen."
  remedy: "Leg uit hoe dat werkt, en vertel het vooraf."
en:
  title: "A new decision by a computer"
  message: "A computer now takes a decision about people."
  remedy: "Explain how it works, and tell it beforehand."

"""#)

private let `Rules/change/diff-changes-clause-weakened.yaml` = BuiltinFile(
  path: "Rules/change/diff-changes-clause-weakened.yaml",
  text: #"""
id: diff-changes-clause-weakened
severity: warning
since: 0.3.0
on: [change]
law: [WP260, AVG 5(1)(a)]
nl:
  title: "Wijzigingen worden minder verteld"
  message: "U vertelt wijzigingen niet meer zelf, of belooft alleen uw best te doen."
  remedy: "Beloof weer dat u grote wijzigingen meldt."
en:
  title: "Changes are told less"
  message: "You no longer tell changes yourself, or promise only to try."
  remedy: "Promise again to tell important changes."

"""#)

private let `Rules/change/diff-children-age-changed.yaml` = BuiltinFile(
  path: "Rules/change/diff-children-age-changed.yaml",
  text: #"""
id: diff-children-age-changed
severity: warning
since: 0.3.0
on: [change]
law: [AVG 8(1), "UAVG 5 ~", "BE-2018 7 ~"]
nl:
  title: "Een andere leeftijd"
  message: "De leeftijdsgrens is veranderd."
  remedy: "Gebruik 16 in Nederland, 13 in België."
en:
  title: "Another age"
  message: "The age limit has changed."
  remedy: "Use 16 in the Netherlands, 13 in Belgium."

"""#)

private let `Rules/change/diff-contact-changed.yaml` = BuiltinFile(
  path: "Rules/change/diff-contact-changed.yaml",
  text: #"""
id: diff-contact-changed
severity: advice
since: 0.3.0
on: [change]
law: [AVG 13(1)(a)]
nl:
  title: "Andere contactgegevens"
  message: "De contactgegevens zijn veranderd."
  remedy: "Kijk of het nieuwe adres werkt."
en:
  title: "Other contact details"
  message: "The contact details have changed."
  remedy: "Check that the new address works."

"""#)

private let `Rules/change/diff-controller-changed.yaml` = BuiltinFile(
  path: "Rules/change/diff-controller-changed.yaml",
  text: #"""
id: diff-controller-changed
severity: error
since: 0.3.0
on: [change]
law: [AVG 13(1)(a), WP260]
nl:
  title: "Een andere organisatie"
  message: "De verantwoordelijke organisatie heeft een andere naam."
  remedy: "Vertel dit apart en op tijd."
en:
  title: "Another controller"
  message: "The controller has another name."
  remedy: "Tell this separately and in time."

"""#)

private let `Rules/change/diff-cookie-consent-removed.yaml` = BuiltinFile(
  path: "Rules/change/diff-cookie-consent-removed.yaml",
  text: #"""
id: diff-cookie-consent-removed
severity: error
since: 0.3.0
on: [change]
law: ["Tw 11.7a(1)(b) ~", AVG 4(11)]
nl:
  title: "Toestemming voor cookies is weg"
  message: "U vraagt geen toestemming meer voor cookies."
  remedy: "Zet de vraag om toestemming terug."
en:
  title: "Consent for cookies is gone"
  message: "You no longer ask consent for cookies."
  remedy: "Put the question back."

"""#)

private let `Rules/change/diff-cookie-kind-added.yaml` = BuiltinFile(
  path: "Rules/change/diff-cookie-kind-added.yaml",
  text: #"""
id: diff-cookie-kind-added
severity: warning
since: 0.3.0
on: [change]
law: ["Tw 11.7a ~", AVG 13]
nl:
  title: "Een nieuwe soort cookies"
  message: "U plaatst nu ook cookies van de soort “{{cookie}}”."
  remedy: "Vraag opnieuw toestemming voor deze cookies."
en:
  title: "A new kind of cookie"
  message: "You now place cookies of the kind “{{cookie}}”, too."
  remedy: "Ask consent anew for these cookies."

"""#)

private let `Rules/change/diff-cosmetic.yaml` = BuiltinFile(
  path: "Rules/change/diff-cosmetic.yaml",
  text: #"""
id: diff-cosmetic
severity: advice
since: 0.3.0
on: [change]
law: [WP260]
nl:
  title: "Andere woorden"
  message: "Hier staan andere woorden ({{what}})."
  remedy: "Kijk of de betekenis gelijk bleef. Dan hoeft u niets te melden."
en:
  title: "Other words"
  message: "The words changed here ({{what}})."
  remedy: "Check that the meaning stayed. Then nothing needs telling."

"""#)

private let `Rules/change/diff-data-category-added.yaml` = BuiltinFile(
  path: "Rules/change/diff-data-category-added.yaml",
  text: #"""
id: diff-data-category-added
severity: warning
since: 0.3.0
on: [change]
law: [AVG 14(1)(d), AVG 5(1)(c)]
nl:
  title: "Een nieuwe soort gegevens"
  message: "U gebruikt nu ook: {{data}}."
  remedy: "Zeg waarvoor en hoe lang, en vertel het."
en:
  title: "A new kind of data"
  message: "You now also use: {{data}}."
  remedy: "Say what for and how long, and tell it."

"""#)

private let `Rules/change/diff-data-category-removed.yaml` = BuiltinFile(
  path: "Rules/change/diff-data-category-removed.yaml",
  text: #"""
id: diff-data-category-removed
severity: advice
since: 0.3.0
on: [change]
law: [AVG 5(1)(c), AVG 17]
nl:
  title: "Een soort gegevens minder"
  message: "U gebruikt geen {{data}} meer."
  remedy: "Verwijder ze ook echt."
en:
  title: "A kind of data less"
  message: "You no longer use: {{data}}."
  remedy: "Really delete them, too."

"""#)

private let `Rules/change/diff-date-backwards.yaml` = BuiltinFile(
  path: "Rules/change/diff-date-backwards.yaml",
  text: #"""
id: diff-date-backwards
severity: warning
since: 0.3.0
on: [change]
law: [AVG 5(2)]
nl:
  title: "Een oudere datum"
  message: "De nieuwe versie heeft een oudere datum."
  remedy: "Kijk of u de goede versies vergelijkt."
en:
  title: "An older date"
  message: "The new version has an older date."
  remedy: "Check that you compare the right versions."

"""#)

private let `Rules/change/diff-date-not-bumped.yaml` = BuiltinFile(
  path: "Rules/change/diff-date-not-bumped.yaml",
  text: #"""
id: diff-date-not-bumped
severity: warning
since: 0.3.0
on: [change]
law: [AVG 5(2)]
nl:
  title: "De datum bleef staan"
  message: "De inhoud is veranderd, maar de datum niet."
  remedy: "Zet een nieuwe “ingangsdatum”, en een nieuw versienummer als u die gebruikt."
en:
  title: "The date stayed"
  message: "The content has changed, but the date has not."
  remedy: "Give a new “ingangsdatum”, and a new version number if you use those."

"""#)

private let `Rules/change/diff-date-removed.yaml` = BuiltinFile(
  path: "Rules/change/diff-date-removed.yaml",
  text: #"""
id: diff-date-removed
severity: warning
since: 0.3.0
on: [change]
law: [AVG 5(2)]
nl:
  title: "De datum is weg"
  message: "De datum is weg."
  remedy: "Zet de datum terug."
en:
  title: "The date is gone"
  message: "The date is gone."
  remedy: "Put the date back."

"""#)

private let `Rules/change/diff-detail-changed.yaml` = BuiltinFile(
  path: "Rules/change/diff-detail-changed.yaml",
  text: #"""
id: diff-detail-changed
severity: advice
since: 0.3.0
on: [change]
law: [AVG 5(1)(a)]
nl:
  title: "Iets is anders"
  message: "Hier is iets anders geworden ({{what}})."
  remedy: "Kijk of mensen dit moeten weten."
en:
  title: "Something is different"
  message: "Something is different here ({{what}})."
  remedy: "Consider whether people need to know."

"""#)

private let `Rules/change/diff-dpo-removed.yaml` = BuiltinFile(
  path: "Rules/change/diff-dpo-removed.yaml",
  text: #"""
id: diff-dpo-removed
severity: error
since: 0.3.0
on: [change]
law: [AVG 13(1)(b), AVG 37(7)]
nl:
  title: "De functionaris is weg"
  message: "De functionaris voor gegevensbescherming staat er niet meer."
  remedy: "Zet de gegevens terug, of ga na of u er nog een nodig heeft."
en:
  title: "The data protection officer is gone"
  message: "The data protection officer is no longer told."
  remedy: "Put the details back, or find out whether you still need one."

"""#)

private let `Rules/change/diff-law-outdated.yaml` = BuiltinFile(
  path: "Rules/change/diff-law-outdated.yaml",
  text: #"""
id: diff-law-outdated
severity: error
since: 0.3.0
on: [change]
law: [AVG]
nl:
  title: "Een oude wet"
  message: "De nieuwe versie noemt een wet die niet meer geldt."
  remedy: "Noem de AVG."
en:
  title: "A law that ended"
  message: "The new version names a law that is no longer in force."
  remedy: "Name the AVG."

"""#)

private let `Rules/change/diff-legal-basis-changed.yaml` = BuiltinFile(
  path: "Rules/change/diff-legal-basis-changed.yaml",
  text: #"""
id: diff-legal-basis-changed
severity: error
since: 0.3.0
on: [change]
law: [AVG 13(1)(c), AVG 5(1)(a)]
nl:
  title: "Een andere grond"
  message: "De grond van “{{purpose}}” is veranderd."
  remedy: "Leg uit waarom en vertel het. Van toestemming mag u niet zomaar wisselen."
en:
  title: "Another legal basis"
  message: "The ground of “{{purpose}}” has changed."
  remedy: "Explain why and tell it. You may not simply swap consent for another."

"""#)

private let `Rules/change/diff-legal-basis-removed.yaml` = BuiltinFile(
  path: "Rules/change/diff-legal-basis-removed.yaml",
  text: #"""
id: diff-legal-basis-removed
severity: error
since: 0.3.0
on: [change]
law: [AVG 13(1)(c)]
nl:
  title: "Een grond minder"
  message: "Bij “{{purpose}}” staat geen grond meer."
  remedy: "Zet de grond terug."
en:
  title: "A legal basis less"
  message: "There is no ground at “{{purpose}}” any more."
  remedy: "Put the ground back."

"""#)

private let `Rules/change/diff-legitimate-interest-changed.yaml` = BuiltinFile(
  path: "Rules/change/diff-legitimate-interest-changed.yaml",
  text: #"""
id: diff-legitimate-interest-changed
severity: warning
since: 0.3.0
on: [change]
law: [AVG 13(1)(d), AVG 21(1)]
nl:
  title: "Een ander belang"
  message: "Het belang bij “{{purpose}}” is veranderd."
  remedy: "Vertel het nieuwe belang en wijs op het recht van bezwaar."
en:
  title: "Another interest"
  message: "The interest at “{{purpose}}” has changed."
  remedy: "Tell the new interest and point at the right to object."

"""#)

private let `Rules/change/diff-mandatory-changed.yaml` = BuiltinFile(
  path: "Rules/change/diff-mandatory-changed.yaml",
  text: #"""
id: diff-mandatory-changed
severity: warning
since: 0.3.0
on: [change]
law: [AVG 13(2)(e), AVG 7(4)]
nl:
  title: "Van vrijwillig naar verplicht"
  message: "“{{what}}” was vrijwillig en is nu verplicht."
  remedy: "Leg uit waarom, en wat er anders gebeurt."
en:
  title: "From voluntary to mandatory"
  message: "“{{what}}” was voluntary and is mandatory now."
  remedy: "Explain why, and what happens otherwise."

"""#)

private let `Rules/change/diff-marketing-channel-added.yaml` = BuiltinFile(
  path: "Rules/change/diff-marketing-channel-added.yaml",
  text: #"""
id: diff-marketing-channel-added
severity: warning
since: 0.3.0
on: [change]
law: ["Tw 11.7(1) ~", AVG 21(2)]
nl:
  title: "Een nieuw kanaal voor reclame"
  message: "U gebruikt nu ook {{channel}} voor reclame."
  remedy: "Vraag toestemming voor dit kanaal."
en:
  title: "A new channel for advertising"
  message: "You now use {{channel}} for advertising, too."
  remedy: "Ask consent for this channel."

"""#)

private let `Rules/change/diff-optin-to-optout.yaml` = BuiltinFile(
  path: "Rules/change/diff-optin-to-optout.yaml",
  text: #"""
id: diff-optin-to-optout
severity: error
since: 0.3.0
on: [change]
law: [AVG 4(11), AVG 7, "Tw 11.7 ~"]
nl:
  title: "Van toestemming naar afmelden"
  message: "Eerst vroeg u toestemming voor “{{purpose}}”. Nu moeten mensen zich afmelden."
  remedy: "Vraag weer toestemming vooraf."
en:
  title: "From consent to opting out"
  message: "You used to ask consent for “{{purpose}}”. Now people must opt out."
  remedy: "Ask consent beforehand again."

"""#)

private let `Rules/change/diff-optout-removed.yaml` = BuiltinFile(
  path: "Rules/change/diff-optout-removed.yaml",
  text: #"""
id: diff-optout-removed
severity: error
since: 0.3.0
on: [change]
law: [AVG 21(2), AVG 21(3), "Tw 11.7 ~"]
nl:
  title: "Afmelden is weg"
  message: "Er staat niet meer hoe mensen zich afmelden."
  remedy: "Zet het terug."
en:
  title: "Opting out is gone"
  message: "It is no longer told how people opt out."
  remedy: "Put it back."

"""#)

private let `Rules/change/diff-processor-duty-dropped.yaml` = BuiltinFile(
  path: "Rules/change/diff-processor-duty-dropped.yaml",
  text: #"""
id: diff-processor-duty-dropped
severity: warning
since: 0.3.0
on: [change]
law: [AVG 12(2), "AVG 19 ?", "AVG 28 ?"]
nl:
  title: "Een belofte om in te lichten is weg"
  message: "Een belofte om anderen in te lichten over verwijdering is weg."
  remedy: "Zet de belofte terug, of leg uit waarom ze weg kan."
en:
  title: "A promise to inform is gone"
  message: "A promise to inform others of deletion is gone."
  remedy: "Put it back, or explain why it can go."

"""#)

private let `Rules/change/diff-profiling-added.yaml` = BuiltinFile(
  path: "Rules/change/diff-profiling-added.yaml",
  text: #"""
id: diff-profiling-added
severity: warning
since: 0.3.0
on: [change]
law: [AVG 13(2)(f), AVG 21(2)]
nl:
  title: "Nieuwe profielen"
  message: "U volgt nu gedrag of maakt profielen."
  remedy: "Leg uit waarom, en hoe mensen dit stoppen."
en:
  title: "New profiles"
  message: "You now track behaviour or make profiles."
  remedy: "Explain why, and how people stop it."

"""#)

private let `Rules/change/diff-purpose-added.yaml` = BuiltinFile(
  path: "Rules/change/diff-purpose-added.yaml",
  text: #"""
id: diff-purpose-added
severity: error
since: 0.3.0
on: [change]
law: [AVG 13(3), AVG 14(4), AVG 6(4), WP260]
nl:
  title: "Een nieuw doel"
  message: "Er is een doel bij: “{{purpose}}”."
  remedy: "Vertel het mensen voordat u begint, met grond, termijn en rechten."
en:
  title: "A new purpose"
  message: "There is a new purpose: “{{purpose}}”."
  remedy: "Tell people before you begin, with ground, term and rights."

"""#)

private let `Rules/change/diff-purpose-removed.yaml` = BuiltinFile(
  path: "Rules/change/diff-purpose-removed.yaml",
  text: #"""
id: diff-purpose-removed
severity: advice
since: 0.3.0
on: [change]
law: [AVG 5(1)(e), AVG 17(1)(a)]
nl:
  title: "Een doel minder"
  message: "Het doel “{{purpose}}” is weg."
  remedy: "Verwijder ook de gegevens die u alleen daarvoor had."
en:
  title: "One purpose less"
  message: "The purpose “{{purpose}}” is gone."
  remedy: "Delete the data that you held for it only."

"""#)

private let `Rules/change/diff-purpose-widened.yaml` = BuiltinFile(
  path: "Rules/change/diff-purpose-widened.yaml",
  text: #"""
id: diff-purpose-widened
severity: warning
since: 0.3.0
on: [change]
law: [AVG 5(1)(b), AVG 13(3)]
nl:
  title: "Een ruimer doel"
  message: "Het doel van “{{purpose}}” is ruimer geworden."
  remedy: "Houd het doel precies, of vertel het als een nieuw doel."
en:
  title: "A wider purpose"
  message: "The purpose of “{{purpose}}” has become wider."
  remedy: "Keep it specific, or tell it as a new purpose."

"""#)

private let `Rules/change/diff-recipient-added.yaml` = BuiltinFile(
  path: "Rules/change/diff-recipient-added.yaml",
  text: #"""
id: diff-recipient-added
severity: warning
since: 0.3.0
on: [change]
law: [AVG 13(1)(e), WP260]
nl:
  title: "Een nieuwe ontvanger"
  message: "U deelt nu ook met {{recipient}}."
  remedy: "Vertel dit ruim vooraf, met het doel."
en:
  title: "A new recipient"
  message: "You now share with {{recipient}}, too."
  remedy: "Tell this well ahead, with the purpose."

"""#)

private let `Rules/change/diff-recipient-made-vague.yaml` = BuiltinFile(
  path: "Rules/change/diff-recipient-made-vague.yaml",
  text: #"""
id: diff-recipient-made-vague
severity: warning
since: 0.3.0
on: [change]
law: [AVG 13(1)(e), AVG 12(1)]
nl:
  title: "Een vage ontvanger"
  message: "De naam van een ontvanger is vaag geworden."
  remedy: "Noem de partij weer."
en:
  title: "A vague recipient"
  message: "The name of a recipient has become vague."
  remedy: "Name the party again."

"""#)

private let `Rules/change/diff-recipient-removed.yaml` = BuiltinFile(
  path: "Rules/change/diff-recipient-removed.yaml",
  text: #"""
id: diff-recipient-removed
severity: advice
since: 0.3.0
on: [change]
law: [AVG 19]
nl:
  title: "Een ontvanger minder"
  message: "{{recipient}} krijgt geen gegevens meer."
  remedy: "Laat deze partij de gegevens wissen."
en:
  title: "A recipient less"
  message: "{{recipient}} no longer receives data."
  remedy: "Have this party erase the data."

"""#)

private let `Rules/change/diff-retention-lengthened.yaml` = BuiltinFile(
  path: "Rules/change/diff-retention-lengthened.yaml",
  text: #"""
id: diff-retention-lengthened
severity: warning
since: 0.3.0
on: [change]
law: [AVG 5(1)(e), AVG 13(2)(a), WP260]
nl:
  title: "Een langere termijn"
  message: "{{#backup}}Reservekopieën{{#groups}} van gegevens van {{groups}}{{/groups}}{{/backup}}{{^backup}}Gegevens{{#purpose}} van “{{purpose}}”{{/purpose}}{{/backup}} blijven langer."
  remedy: "Leg uit waarom en vertel het. Laat gegevens die u al had liefst onder de oude termijn."
en:
  title: "A longer term"
  message: "{{#backup}}Backups{{#groups}} of data of {{groups}}{{/groups}}{{/backup}}{{^backup}}Data{{#purpose}} of “{{purpose}}”{{/purpose}}{{/backup}} stay longer."
  remedy: "Explain why and tell it. Leave data that you had already under the old term if you can."

"""#)

private let `Rules/change/diff-retention-made-vague.yaml` = BuiltinFile(
  path: "Rules/change/diff-retention-made-vague.yaml",
  text: #"""
id: diff-retention-made-vague
severity: error
since: 0.3.0
on: [change]
law: [AVG 13(2)(a), AP-Uber]
nl:
  title: "Een vage termijn"
  message: "De termijn{{#backup}} van reservekopieën{{/backup}}{{#purpose}} van “{{purpose}}”{{/purpose}} zegt niet meer hoe lang."
  remedy: "Zet een duidelijke termijn terug."
en:
  title: "A vague term"
  message: "The term{{#backup}} of backups{{/backup}}{{#purpose}} of “{{purpose}}”{{/purpose}} no longer says how long."
  remedy: "Put a clear term back."

"""#)

private let `Rules/change/diff-retention-removed.yaml` = BuiltinFile(
  path: "Rules/change/diff-retention-removed.yaml",
  text: #"""
id: diff-retention-removed
severity: error
since: 0.3.0
on: [change]
law: [AVG 13(2)(a)]
nl:
  title: "Een termijn minder"
  message: "De bewaartermijn{{#backup}} van reservekopieën{{/backup}}{{#purpose}} van “{{purpose}}”{{/purpose}} is weg."
  remedy: "Zet de termijn terug."
en:
  title: "A term less"
  message: "The retention term{{#backup}} of backups{{/backup}}{{#purpose}} of “{{purpose}}”{{/purpose}} is gone."
  remedy: "Put the term back."

"""#)

private let `Rules/change/diff-retention-shortened.yaml` = BuiltinFile(
  path: "Rules/change/diff-retention-shortened.yaml",
  text: #"""
id: diff-retention-shortened
severity: advice
since: 0.3.0
on: [change]
law: [AVG 5(1)(e)]
nl:
  title: "Een kortere termijn"
  message: "{{#backup}}Reservekopieën{{#groups}} van gegevens van {{groups}}{{/groups}}{{/backup}}{{^backup}}Gegevens{{#purpose}} van “{{purpose}}”{{/purpose}}{{/backup}} blijven korter."
  remedy: "Verwijder nu ook de oude gegevens op tijd."
en:
  title: "A shorter term"
  message: "{{#backup}}Backups{{#groups}} of data of {{groups}}{{/groups}}{{/backup}}{{^backup}}Data{{#purpose}} of “{{purpose}}”{{/purpose}}{{/backup}} stay shorter."
  remedy: "Delete the old data in time, too."

"""#)

private let `Rules/change/diff-retention-start-changed.yaml` = BuiltinFile(
  path: "Rules/change/diff-retention-start-changed.yaml",
  text: #"""
id: diff-retention-start-changed
severity: warning
since: 0.3.0
on: [change]
law: [AVG 13(2)(a)]
nl:
  title: "Een ander begin van de termijn"
  message: "De termijn{{#backup}} van reservekopieën{{/backup}}{{#purpose}} van “{{purpose}}”{{/purpose}} begint of eindigt op een ander moment."
  remedy: "Reken na of gegevens langer blijven, en vertel dat."
en:
  title: "Another start of the term"
  message: "The term{{#backup}} of backups{{/backup}}{{#purpose}} of “{{purpose}}”{{/purpose}} starts or ends at another moment."
  remedy: "Work out whether data stay longer, and tell it."

"""#)

private let `Rules/change/diff-right-added.yaml` = BuiltinFile(
  path: "Rules/change/diff-right-added.yaml",
  text: #"""
id: diff-right-added
severity: advice
since: 0.3.0
on: [change]
law: [AVG 13(2)(b)]
nl:
  title: "Een recht erbij"
  message: "Het recht “{{right}}” staat er nu bij."
  remedy: "Goed. Noem het bij de wijzigingen."
en:
  title: "A right more"
  message: "The right “{{right}}” is told now."
  remedy: "Good. Name it among the changes."

"""#)

private let `Rules/change/diff-right-made-harder.yaml` = BuiltinFile(
  path: "Rules/change/diff-right-made-harder.yaml",
  text: #"""
id: diff-right-made-harder
severity: warning
since: 0.3.0
on: [change]
law: [AVG 12(2), AVG 12(5), AVG 12(6), WP260]
nl:
  title: "Een recht dat moeilijker gaat"
  message: "“{{right}}” is nu minder makkelijk."
  remedy: "Houd het even makkelijk, of leg uit waarom het moet."
en:
  title: "A right made harder"
  message: "“{{right}}” is less easy now."
  remedy: "Keep it as easy, or explain why it must be."

"""#)

private let `Rules/change/diff-right-removed.yaml` = BuiltinFile(
  path: "Rules/change/diff-right-removed.yaml",
  text: #"""
id: diff-right-removed
severity: error
since: 0.3.0
on: [change]
law: [AVG 13(2)(b), AVG 15, WP260]
nl:
  title: "Een recht minder"
  message: "Het recht “{{right}}” staat er niet meer. De wet geeft het nog steeds."
  remedy: "Zet het recht terug."
en:
  title: "A right less"
  message: "The right “{{right}}” is no longer told. The law still gives it."
  remedy: "Put the right back."

"""#)

private let `Rules/change/diff-rights-channel-changed.yaml` = BuiltinFile(
  path: "Rules/change/diff-rights-channel-changed.yaml",
  text: #"""
id: diff-rights-channel-changed
severity: warning
since: 0.3.0
on: [change]
law: [AVG 12(2), WP260]
nl:
  title: "Een ander adres voor verzoeken"
  message: "Verzoeken gaan nu naar een ander adres."
  remedy: "Laat het oude adres nog even werken, en vertel het."
en:
  title: "Another address for requests"
  message: "Requests now go to another address."
  remedy: "Keep the old address working for a while, and tell it."

"""#)

private let `Rules/change/diff-security-removed.yaml` = BuiltinFile(
  path: "Rules/change/diff-security-removed.yaml",
  text: #"""
id: diff-security-removed
severity: advice
since: 0.3.0
on: [change]
law: [AVG 32, AVG 5(1)(f)]
nl:
  title: "Een maatregel minder"
  message: "Een beveiligingsmaatregel staat er niet meer."
  remedy: "Kijk of u de maatregel nog gebruikt."
en:
  title: "A measure less"
  message: "A security measure is gone."
  remedy: "Check whether you still use it."

"""#)

private let `Rules/change/diff-sharing-denial-dropped.yaml` = BuiltinFile(
  path: "Rules/change/diff-sharing-denial-dropped.yaml",
  text: #"""
id: diff-sharing-denial-dropped
severity: warning
since: 0.3.0
on: [change]
law: [AVG 13(1)(e), AVG 5(1)(a)]
nl:
  title: "De belofte om niets te delen"
  message: "De belofte om niets te delen is weg of kleiner."
  remedy: "Vertel met wie u nu wel deelt."
en:
  title: "The promise to share nothing"
  message: "The promise to share nothing is gone or smaller."
  remedy: "Tell with whom you now share."

"""#)

private let `Rules/change/diff-source-added.yaml` = BuiltinFile(
  path: "Rules/change/diff-source-added.yaml",
  text: #"""
id: diff-source-added
severity: warning
since: 0.3.0
on: [change]
law: [AVG 14(2)(f), AVG 14(3)]
nl:
  title: "Een nieuwe bron"
  message: "U krijgt nu ook gegevens via {{source}}."
  remedy: "Vertel dit de mensen binnen een maand."
en:
  title: "A new source"
  message: "You now also receive data via {{source}}."
  remedy: "Tell people within a month."

"""#)

private let `Rules/change/diff-special-data-added.yaml` = BuiltinFile(
  path: "Rules/change/diff-special-data-added.yaml",
  text: #"""
id: diff-special-data-added
severity: error
since: 0.3.0
on: [change]
law: [AVG 9, AVG 10, AVG 87, "UAVG 46 ~"]
nl:
  title: "Nieuwe gevoelige gegevens"
  message: "U gebruikt nu ook gevoelige gegevens: {{data}}."
  remedy: "Noem de uitzondering of de wet, en vertel het vooraf."
en:
  title: "New sensitive data"
  message: "You now also use sensitive data: {{data}}."
  remedy: "Name the exception or the law, and tell it beforehand."

"""#)

private let `Rules/change/diff-told-less.yaml` = BuiltinFile(
  path: "Rules/change/diff-told-less.yaml",
  text: #"""
id: diff-told-less
severity: advice
since: 0.3.0
on: [change]
law: [AVG 5(1)(a)]
nl:
  title: "Er staat minder"
  message: "{{#whole}}Een verklaring is weg.{{/whole}}{{^whole}}Hier stond iets wat er nu niet meer staat ({{what}}).{{/whole}}"
  remedy: "{{#whole}}Gebruikt u de gegevens nog? Zet de verklaring dan terug. Bewaar haar in elk geval, om te laten zien wat u vertelde.{{/whole}}{{^whole}}Kijk of het weg kan.{{/whole}}"
en:
  title: "Less is told"
  message: "{{#whole}}A statement is gone.{{/whole}}{{^whole}}Something that was told here is gone ({{what}}).{{/whole}}"
  remedy: "{{#whole}}Do you still use the data? Then put the statement back. Keep it in any case, to show what you told.{{/whole}}{{^whole}}Consider whether it can go.{{/whole}}"

"""#)

private let `Rules/change/diff-told-more.yaml` = BuiltinFile(
  path: "Rules/change/diff-told-more.yaml",
  text: #"""
id: diff-told-more
severity: advice
since: 0.3.0
on: [change]
law: [AVG 5(1)(a)]
nl:
  title: "Er staat meer"
  message: "{{#whole}}Er is een verklaring bij.{{/whole}}{{^whole}}Hier staat nu iets wat er eerst niet stond ({{what}}).{{/whole}}"
  remedy: "{{#whole}}Verwijs ernaar op elke plaats waar u om deze gegevens vraagt.{{/whole}}{{^whole}}Kijk of mensen dit moeten weten.{{/whole}}"
en:
  title: "More is told"
  message: "{{#whole}}There is a new statement.{{/whole}}{{^whole}}Something is told here that was not ({{what}}).{{/whole}}"
  remedy: "{{#whole}}Refer to it wherever you ask for these data.{{/whole}}{{^whole}}Consider whether people need to know.{{/whole}}"

"""#)

private let `Rules/change/diff-transfer-added.yaml` = BuiltinFile(
  path: "Rules/change/diff-transfer-added.yaml",
  text: #"""
id: diff-transfer-added
severity: error
since: 0.3.0
on: [change]
law: [AVG 13(1)(f), AVG 44, WP260]
nl:
  title: "Een nieuwe doorgifte"
  message: "Gegevens gaan nu ook naar een land buiten de EER."
  remedy: "Noem land en waarborg, en vertel dit ruim vooraf."
en:
  title: "A new transfer"
  message: "Data now go to a country outside the EEA."
  remedy: "Name country and safeguard, and tell it well ahead."

"""#)

private let `Rules/change/diff-transfer-country-added.yaml` = BuiltinFile(
  path: "Rules/change/diff-transfer-country-added.yaml",
  text: #"""
id: diff-transfer-country-added
severity: error
since: 0.3.0
on: [change]
law: [AVG 13(1)(f), AP-Uber]
nl:
  title: "Een nieuw land"
  message: "Er is een land buiten de EER bij: {{country}}."
  remedy: "Noem de waarborg voor dit land, en vertel het."
en:
  title: "A new country"
  message: "There is a new country outside the EEA: {{country}}."
  remedy: "Name the safeguard for this country, and tell it."

"""#)

private let `Rules/change/diff-transfer-safeguard-changed.yaml` = BuiltinFile(
  path: "Rules/change/diff-transfer-safeguard-changed.yaml",
  text: #"""
id: diff-transfer-safeguard-changed
severity: warning
since: 0.3.0
on: [change]
law: [AVG 13(1)(f), AVG 45, AVG 46]
nl:
  title: "Een andere waarborg"
  message: "De waarborg{{#country}} voor {{country}}{{/country}} is veranderd."
  remedy: "Leg uit waarom, en waar mensen een kopie krijgen."
en:
  title: "Another safeguard"
  message: "The safeguard{{#country}} for {{country}}{{/country}} has changed."
  remedy: "Explain why, and where people get a copy."

"""#)

private let `Rules/change/diff-transfer-safeguard-removed.yaml` = BuiltinFile(
  path: "Rules/change/diff-transfer-safeguard-removed.yaml",
  text: #"""
id: diff-transfer-safeguard-removed
severity: error
since: 0.3.0
on: [change]
law: [AVG 13(1)(f), AVG 46]
nl:
  title: "Een waarborg minder"
  message: "De waarborg voor doorgifte staat er niet meer."
  remedy: "Zet de waarborg terug."
en:
  title: "A safeguard less"
  message: "The safeguard of the transfer is gone."
  remedy: "Put it back."

"""#)

private let `Rules/complaint/complaint-authority-outdated.md` = BuiltinFile(
  path: "Rules/complaint/complaint-authority-outdated.md",
  text: #"""
# complaint-authority-outdated

De toezichthouder heet zoals nu.

## Fout: het CBP

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
klacht: {toezichthouder: AP, toelichting: U kunt ook naar het CBP.}
```

- regel 3, kolom 43, waarschuwing: “CBP” is een oude naam van een toezichthouder. Schrijf Autoriteit Persoonsgegevens.

## Fout: de Privacycommissie

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
klacht: {toezichthouder: GBA, toelichting: Vroeger was dit de Privacycommissie.}
```

- regel 3, kolom 44, fout: “Privacycommissie” is een oude naam van een toezichthouder. Schrijf Gegevensbeschermingsautoriteit.

## Goed: de naam van nu

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
klacht: {toezichthouder: AP}
```

Geen bevinding.

## Goed: een ander woord met deze letters

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: cbps
    doel: u CBPS-brood bezorgen
```

Geen bevinding.

## Fout: het oude college

```text
U kunt een klacht indienen bij het College bescherming persoonsgegevens.
```

- regel 1, kolom 36, waarschuwing: Deze toezichthouder bestaat niet meer onder deze naam: “College bescherming persoonsgegevens”. Noem de Autoriteit Persoonsgegevens (NL) of de Gegevensbeschermingsautoriteit (BE).

## Fout: de oude commissie

Naar Belgisch recht.

```text
Met een klacht kunt u terecht bij de Privacycommissie.
```

- regel 1, kolom 38, fout: Deze toezichthouder bestaat niet meer onder deze naam: “Privacycommissie”. Noem de Autoriteit Persoonsgegevens (NL) of de Gegevensbeschermingsautoriteit (BE).

## Goed: een naam van vroeger, als vroeger

Naar Belgisch recht.

```text
U kunt terecht bij de Gegevensbeschermingsautoriteit, voorheen de Privacycommissie.
```

Geen bevinding.

## Goed: de toezichthouder van nu

```text
U kunt een klacht indienen bij de Autoriteit Persoonsgegevens.
```

Geen bevinding.

"""#)

private let `Rules/complaint/complaint-authority-outdated.yaml` = BuiltinFile(
  path: "Rules/complaint/complaint-authority-outdated.yaml",
  text: #"""
id: complaint-authority-outdated
severity: {NL: warning, BE: error}
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [BE-2017, "AP ?"]
text: {when: old-authority}
nl:
  title: "De toezichthouder heet zoals nu"
  message: "“{{named}}” is een oude naam van een toezichthouder."
  why: >-
    Wie een oude naam leest, vindt niemand. De Privacycommissie heet sinds 2018 GBA. De bron voor
    de nieuwe naam van het CBP is nog niet nagekeken; daarom is dit in Nederland een waarschuwing.
  remedy: "Schrijf {{authority}}."
  seen: "Deze toezichthouder bestaat niet meer onder deze naam: “{{quote}}”."
  seen-remedy: "Noem de Autoriteit Persoonsgegevens (NL) of de Gegevensbeschermingsautoriteit (BE)."
en:
  title: "The authority has its present name"
  message: "“{{named}}” is a former name of an authority."
  why: >-
    Whoever reads a former name finds nobody. The Belgian Privacy Commission became the GBA in
    2018. The source for the new name of the Dutch CBP is not confirmed yet, so it is a warning
    there.
  remedy: "Write {{authority}}."
  seen: "This authority no longer exists by this name: “{{quote}}”."
  seen-remedy: "Name the Autoriteit Persoonsgegevens (NL) or the Gegevensbeschermingsautoriteit (BE)."

"""#)

private let `Rules/complaint/complaint-authority-wrong-country.md` = BuiltinFile(
  path: "Rules/complaint/complaint-authority-wrong-country.md",
  text: #"""
# complaint-authority-wrong-country

De toezichthouder past bij het land.

## Fout: de GBA in Nederland

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
klacht: {toezichthouder: GBA}
```

- regel 3, kolom 26, waarschuwing: U noemt de Gegevensbeschermingsautoriteit. Dat is de toezichthouder van een ander land. Noem bij “toezichthouder” de Autoriteit Persoonsgegevens.

## Fout: de AP in België

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
klacht: {toezichthouder: AP}
```

- regel 3, kolom 26, waarschuwing: U noemt de Autoriteit Persoonsgegevens. Dat is de toezichthouder van een ander land. Noem bij “toezichthouder” de Gegevensbeschermingsautoriteit.

## Goed: de AP in Nederland

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
klacht: {toezichthouder: AP}
```

Geen bevinding.

## Goed: de Vlaamse toezichtcommissie in België

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
klacht: {toezichthouder: VTC}
```

Geen bevinding.

## Fout: de Belgische in Nederland

```text
U kunt een klacht indienen bij de Gegevensbeschermingsautoriteit.
```

- regel 1, kolom 35, waarschuwing: De tekst noemt alleen de toezichthouder van een ander land. Noem de toezichthouder van het eigen land.

## Goed: beide

```text
U kunt een klacht indienen bij de Autoriteit Persoonsgegevens. Woont u in België, dan bij de GBA.
```

Geen bevinding.

"""#)

private let `Rules/complaint/complaint-authority-wrong-country.yaml` = BuiltinFile(
  path: "Rules/complaint/complaint-authority-wrong-country.yaml",
  text: #"""
id: complaint-authority-wrong-country
severity: warning
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 77(1)]
text: {code: true}
nl:
  title: "De toezichthouder past bij het land"
  message: "U noemt de {{named}}. Dat is de toezichthouder van een ander land."
  why: >-
    Mensen mogen bij elke toezichthouder klagen, maar die van hun eigen land is de gewone weg.
  remedy: "Noem bij “toezichthouder” de {{authority}}."
  seen: "De tekst noemt alleen de toezichthouder van een ander land."
  seen-remedy: "Noem de toezichthouder van het eigen land."
en:
  title: "The authority fits the country"
  message: "You name the {{named}}. That is the authority of another country."
  why: >-
    People may complain to any authority, but the one of their own country is the usual way.
  remedy: "Name the {{authority}} at “toezichthouder”."
  seen: "The text names the authority of another country only."
  seen-remedy: "Name the authority of the own country."

"""#)

private let `Rules/complaint/complaint-contact-missing.md` = BuiltinFile(
  path: "Rules/complaint/complaint-contact-missing.md",
  text: #"""
# complaint-contact-missing

Mensen kunnen de toezichthouder vinden.

## Fout: alleen de naam

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
klacht: {toezichthouder: AP}
```

- regel 3, kolom 26, advies: Er staat niet waar mensen de toezichthouder vinden. Zet bij “contact” website, telefoon of post; de gegevens staan al in Verklaar.

## Fout: alleen de naam, met een eigen route

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
klacht: {toezichthouder: GBA, eigen-route: een e-mail}
```

- regel 3, kolom 26, advies: Er staat niet waar mensen de toezichthouder vinden. Zet bij “contact” website, telefoon of post; de gegevens staan al in Verklaar.

## Goed: de website

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
klacht: {toezichthouder: AP, contact: [website]}
```

Geen bevinding.

## Goed: geen toezichthouder: dat zegt een andere regel

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
```

Geen bevinding.

## Fout: alleen een naam

```text
U kunt een klacht indienen bij de Autoriteit Persoonsgegevens.
```

- regel 1, kolom 35, advies: Niet gevonden: waar mensen de toezichthouder vinden. Zet de link naar de klachtpagina erbij.

## Goed: met het webadres

```text
U kunt een klacht indienen bij de Autoriteit Persoonsgegevens (www.autoriteitpersoonsgegevens.nl).
```

Geen bevinding.

"""#)

private let `Rules/complaint/complaint-contact-missing.yaml` = BuiltinFile(
  path: "Rules/complaint/complaint-contact-missing.yaml",
  text: #"""
id: complaint-contact-missing
severity: advice
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 12(1), AVG 12(2)]
text: {element: authority-named, is: [present], lacks: authority-contact}
nl:
  title: "Mensen kunnen de toezichthouder vinden"
  message: "Er staat niet waar mensen de toezichthouder vinden."
  why: >-
    Met een link of telefoonnummer hoeft niemand te zoeken.
  remedy: "Zet bij “contact” website, telefoon of post; de gegevens staan al in Verklaar."
  seen: "Niet gevonden: waar mensen de toezichthouder vinden."
  seen-remedy: "Zet de link naar de klachtpagina erbij."
en:
  title: "People can find the authority"
  message: "It is not told where people find the authority."
  why: >-
    With a link or a telephone number nobody has to search.
  remedy: "Give website, telefoon or post at “contact”; Verklaar has the details."
  seen: "Not found: where people find the authority."
  seen-remedy: "Add the link to the complaint page."

"""#)

private let `Rules/complaint/complaint-missing.md` = BuiltinFile(
  path: "Rules/complaint/complaint-missing.md",
  text: #"""
# complaint-missing

De verklaring noemt het recht om een klacht in te dienen bij de toezichthouder.

## Fout: er staat niets over klagen

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
```

- regel 1, kolom 1, fout: Er staat niet dat mensen een klacht kunnen indienen bij de toezichthouder. Zet onder “klacht” bij “toezichthouder” de Autoriteit Persoonsgegevens.

## Fout: alleen een eigen klachtroute

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
klacht:
  eigen-route: een e-mail aan klacht@bakkerij.example
```

- regel 3, kolom 1, fout: Er staat niet dat mensen een klacht kunnen indienen bij de toezichthouder. Zet onder “klacht” bij “toezichthouder” de Gegevensbeschermingsautoriteit.

## Goed: de toezichthouder staat er

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
klacht: {toezichthouder: AP}
```

Geen bevinding.

## Goed: de Belgische toezichthouder staat er

```yaml
verklaring: {recht: BE, aanspreekvorm: je}
verantwoordelijke: {naam: Bakkerij Jansen}
klacht:
  toezichthouder: GBA
```

Geen bevinding.

## Fout: alleen een klacht bij uzelf

```text
Hebt u een klacht? Mail dan naar info@jansen.nl.
```

- regel 1, kolom 12, fout: Niet gevonden: dat mensen een klacht kunnen indienen bij de toezichthouder. Zet erbij dat mensen kunnen klagen bij de Autoriteit Persoonsgegevens (België: de Gegevensbeschermingsautoriteit).

## Goed: bij de toezichthouder

```text
Hebt u een klacht? U kunt die indienen bij de Autoriteit Persoonsgegevens.
```

Geen bevinding.

"""#)

private let `Rules/complaint/complaint-missing.yaml` = BuiltinFile(
  path: "Rules/complaint/complaint-missing.yaml",
  text: #"""
id: complaint-missing
severity: error
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 13(2)(d), AVG 14(2)(e), AVG 77(1)]
silences: [complaint-authority-wrong-country, complaint-contact-missing]
text: {element: complaint, is: [absent, vague]}
nl:
  title: De verklaring noemt het recht om een klacht in te dienen
  message: Er staat niet dat mensen een klacht kunnen indienen bij de toezichthouder.
  why: >-
    Wie vindt dat u de privacywet niet volgt, mag altijd naar de toezichthouder. De wet wil dat u
    mensen dat vertelt.
  remedy: "Zet onder “klacht” bij “toezichthouder” de {{authority}}."
  seen: "Niet gevonden: dat mensen een klacht kunnen indienen bij de toezichthouder."
  seen-remedy: "Zet erbij dat mensen kunnen klagen bij de Autoriteit Persoonsgegevens (België: de Gegevensbeschermingsautoriteit)."
en:
  title: The statement tells about the right to lodge a complaint
  message: The definition does not say that people can lodge a complaint with the supervisory authority.
  why: >-
    Whoever thinks that you do not comply may always turn to the supervisory authority. The law
    wants you to tell people so.
  remedy: "Name the {{authority}} at “toezichthouder” under “klacht”."
  seen: "Not found: that people can complain to the supervisory authority."
  seen-remedy: "Add that people can complain to the authority."

"""#)

private let `Rules/controller/controller-contact-missing.md` = BuiltinFile(
  path: "Rules/controller/controller-contact-missing.md",
  text: #"""
# controller-contact-missing

Mensen kunnen de organisatie bereiken.

## Fout: alleen een naam

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
```

- regel 2, kolom 1, fout: Er staan geen contactgegevens. Mensen kunnen u niet bereiken over hun gegevens. Zet onder “verantwoordelijke” een e-mailadres, een telefoonnummer of een adres.

## Fout: alleen een website

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen, website: www.bakkerij.example}
```

- regel 2, kolom 1, fout: Er staan geen contactgegevens. Mensen kunnen u niet bereiken over hun gegevens. Zet onder “verantwoordelijke” een e-mailadres, een telefoonnummer of een adres.

## Goed: een e-mailadres

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen, email: info@bakkerij.example}
```

Geen bevinding.

## Goed: een formulier op de website

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen, formulier: https://www.bakkerij.example/contact}
```

Geen bevinding.

## Goed: alleen een postadres

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke:
  naam: Bakkerij Jansen
  postadres: {straat: Postbus 12, postcode: 1234 AB, plaats: Ede}
```

Geen bevinding.

## Fout: alleen een site

```text
Hebt u vragen? Kijk op onze website.
```

- regel 1, kolom 29, fout: Niet gevonden: een adres, e-mailadres of telefoonnummer van de organisatie. Zet een e-mailadres en een postadres in de tekst.

## Goed: een e-mailadres

```text
Hebt u vragen? Mail naar info@jansen.nl.
```

Geen bevinding.

"""#)

private let `Rules/controller/controller-contact-missing.yaml` = BuiltinFile(
  path: "Rules/controller/controller-contact-missing.yaml",
  text: #"""
id: controller-contact-missing
severity: error
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 13(1)(a), AVG 12(2)]
text: {element: controller-contact, is: [absent, vague]}
nl:
  title: "Mensen kunnen de organisatie bereiken"
  message: "Er staan geen contactgegevens. Mensen kunnen u niet bereiken over hun gegevens."
  why: >-
    Wie een vraag heeft of een recht wil gebruiken, moet u kunnen bereiken. Een website zonder
    adres is daarvoor niet genoeg.
  remedy: "Zet onder “verantwoordelijke” een e-mailadres, een telefoonnummer of een adres."
  seen: "Niet gevonden: een adres, e-mailadres of telefoonnummer van de organisatie."
  seen-remedy: "Zet een e-mailadres en een postadres in de tekst."
en:
  title: "People can reach the controller"
  message: "There are no contact details. People cannot reach you about their data."
  why: >-
    Whoever has a question or wants to use a right must be able to reach you. A website without an
    address is not enough.
  remedy: "Give an e-mail address, a telephone number or an address under “verantwoordelijke”."
  seen: "Not found: an address, e-mail address or telephone number of the organisation."
  seen-remedy: "Put an e-mail address and a postal address in the text."

"""#)

private let `Rules/controller/controller-joint-arrangement-missing.md` = BuiltinFile(
  path: "Rules/controller/controller-joint-arrangement-missing.md",
  text: #"""
# controller-joint-arrangement-missing

Bij een gezamenlijke verantwoordelijke staat wie wat doet.

## Fout: een naam zonder taken

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke:
  naam: Bakkerij Jansen
  gezamenlijk:
    - naam: Bakkersgilde
```

- regel 5, kolom 13, fout: U beslist samen met Bakkersgilde over gegevens. Er staat niet wie wat doet. Schrijf onder “verantwoordelijke” bij “gezamenlijk” de naam en bij “taken” wie wat doet.

## Fout: een gezamenlijke ontvanger zonder afspraak

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers:
  gilde: {naam: Bakkersgilde, rol: gezamenlijk}
```

- regel 4, kolom 36, fout: U beslist samen met Bakkersgilde over gegevens. Er staat niet wie wat doet. Schrijf onder “verantwoordelijke” bij “gezamenlijk” de naam en bij “taken” wie wat doet.

## Goed: de taken staan er

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke:
  naam: Bakkerij Jansen
  gezamenlijk:
    - naam: Bakkersgilde
      taken: Het gilde beheert de ledenlijst; wij geven wijzigingen door.
```

Geen bevinding.

## Goed: een zelfstandige ontvanger

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers:
  gilde: {naam: Bakkersgilde, rol: zelfstandig}
```

Geen bevinding.

## Fout: samen, zonder taken

```text
De vereniging en de bond zijn gezamenlijk verwerkingsverantwoordelijk.
```

- regel 1, kolom 31, fout: De tekst noemt gezamenlijke verantwoordelijken. Niet gevonden: wie welke taak heeft. Schrijf kort wie wat doet en bij wie mensen terechtkunnen.

## Goed: met een regeling

```text
De vereniging en de bond zijn gezamenlijk verwerkingsverantwoordelijk. In een onderlinge regeling staat dat u met elk verzoek bij de vereniging terechtkunt.
```

Geen bevinding.

"""#)

private let `Rules/controller/controller-joint-arrangement-missing.yaml` = BuiltinFile(
  path: "Rules/controller/controller-joint-arrangement-missing.yaml",
  text: #"""
id: controller-joint-arrangement-missing
severity: error
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 26(1), AVG 26(2)]
text: {when: joint-controllers, lacks: joint-arrangement}
nl:
  title: "Bij een gezamenlijke verantwoordelijke staat wie wat doet"
  message: "U beslist samen met {{name}} over gegevens. Er staat niet wie wat doet."
  why: >-
    Wie samen beslist, maakt afspraken over de taken. Mensen mogen de kern daarvan weten.
  remedy: "Schrijf onder “verantwoordelijke” bij “gezamenlijk” de naam en bij “taken” wie wat doet."
  seen: "De tekst noemt gezamenlijke verantwoordelijken. Niet gevonden: wie welke taak heeft."
  seen-remedy: "Schrijf kort wie wat doet en bij wie mensen terechtkunnen."
en:
  title: "For joint controllers it is told who does what"
  message: "You decide together with {{name}}. It is not told who does what."
  why: >-
    Those who decide together must agree on their tasks. People may know the essence of that.
  remedy: "Give the name at “gezamenlijk” under “verantwoordelijke”, and at “taken” who does what."
  seen: "The text speaks of joint controllers. Not found: who has which task."
  seen-remedy: "Say briefly who does what and whom people can turn to."

"""#)

private let `Rules/controller/controller-name-inconsistent.md` = BuiltinFile(
  path: "Rules/controller/controller-name-inconsistent.md",
  text: #"""
# controller-name-inconsistent

Eén naam, of uitleg hoe de namen bij elkaar horen.

## Fout: de titel noemt alleen de dienst

```yaml
verklaring: {titel: Privacyverklaring Broodbezorgd, dienst: Broodbezorgd, recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
```

- regel 1, kolom 21, waarschuwing: De titel noemt Broodbezorgd, maar verantwoordelijk is Bakkerij Jansen. Er staat niet hoe die bij elkaar horen. Leg bij “naamsuitleg” uit hoe de namen bij elkaar horen, of gebruik in de titel de naam van de organisatie.

## Fout: een andere handelsnaam legt niets uit

```yaml
verklaring: {titel: Privacyverklaring Broodbezorgd, dienst: Broodbezorgd, recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen, handelsnamen: [Het Warme Brood]}
```

- regel 1, kolom 21, waarschuwing: De titel noemt Broodbezorgd, maar verantwoordelijk is Bakkerij Jansen. Er staat niet hoe die bij elkaar horen. Leg bij “naamsuitleg” uit hoe de namen bij elkaar horen, of gebruik in de titel de naam van de organisatie.

## Goed: de titel noemt de organisatie

```yaml
verklaring: {titel: Privacyverklaring Bakkerij Jansen, dienst: Broodbezorgd, recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen B.V., rechtsvorm: B.V.}
```

Geen bevinding.

## Goed: de namen worden uitgelegd

```yaml
verklaring: {titel: Privacyverklaring Broodbezorgd, dienst: Broodbezorgd, recht: NL, aanspreekvorm: u}
verantwoordelijke:
  naam: Bakkerij Jansen
  naamsuitleg: Broodbezorgd is de bezorgdienst van Bakkerij Jansen.
```

Geen bevinding.

## Goed: de dienst is een handelsnaam

```yaml
verklaring: {titel: Privacyverklaring Broodbezorgd, dienst: Broodbezorgd, recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen, handelsnamen: [Broodbezorgd]}
```

Geen bevinding.

## Fout: twee namen zonder uitleg

```text
# Privacyverklaring Broodje

Jansen verwerkt uw gegevens. Jansen bewaart uw gegevens twee jaar.
```

- regel 3, kolom 1, waarschuwing: De tekst noemt twee namen, “Broodje” en “Jansen”, en zegt niet wie verantwoordelijk is. Leg uit hoe de twee namen bij elkaar horen, of gebruik één naam.

## Goed: de naam van de titel doet het zelf

```text
# Privacyverklaring Broodje

Broodje verwerkt uw gegevens. Mollie bewaart uw betaling. Mollie deelt niets.
```

Geen bevinding.

## Goed: met uitleg

```text
# Privacyverklaring Broodje

Broodje is een handelsnaam van Jansen. Jansen verwerkt uw gegevens. Jansen bewaart uw gegevens twee jaar.
```

Geen bevinding.

"""#)

private let `Rules/controller/controller-name-inconsistent.yaml` = BuiltinFile(
  path: "Rules/controller/controller-name-inconsistent.yaml",
  text: #"""
id: controller-name-inconsistent
severity: warning
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 13(1)(a), AVG 12(1)]
text: {code: true}
nl:
  title: "Eén naam, of uitleg hoe de namen bij elkaar horen"
  message: "De titel noemt {{service}}, maar verantwoordelijk is {{name}}. Er staat niet hoe die bij elkaar horen."
  why: >-
    Wie twee namen leest, weet niet wie verantwoordelijk is.
  remedy: "Leg bij “naamsuitleg” uit hoe de namen bij elkaar horen, of gebruik in de titel de naam van de organisatie."
  seen: "De tekst noemt twee namen, “{{first}}” en “{{second}}”, en zegt niet wie verantwoordelijk is."
  seen-remedy: "Leg uit hoe de twee namen bij elkaar horen, of gebruik één naam."
en:
  title: "One name, or an explanation of how the names belong together"
  message: "The title names {{service}}, but the controller is {{name}}. How they belong together is not told."
  why: >-
    Whoever reads two names does not know who is responsible.
  remedy: "Explain at “naamsuitleg” how the names belong together, or use the organisation's name in the title."
  seen: "The text uses two names, “{{first}}” and “{{second}}”, and does not say who is responsible."
  seen-remedy: "Explain how the two names belong together, or use one."

"""#)

private let `Rules/controller/controller-name-missing.md` = BuiltinFile(
  path: "Rules/controller/controller-name-missing.md",
  text: #"""
# controller-name-missing

De verklaring noemt wie verantwoordelijk is.

## Fout: een adres zonder naam

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke:
  email: info@bakkerij.example
```

- regel 2, kolom 1, fout: Er staat niet welke organisatie verantwoordelijk is voor de gegevens. Zet bij “naam” onder “verantwoordelijke” de volledige naam van uw organisatie.

## Fout: alleen een handelsnaam

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke:
  handelsnamen: [Het Warme Brood]
```

- regel 2, kolom 1, fout: Er staat niet welke organisatie verantwoordelijk is voor de gegevens. Zet bij “naam” onder “verantwoordelijke” de volledige naam van uw organisatie.

## Goed: de naam staat er

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
```

Geen bevinding.

## Goed: naam en handelsnaam

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke:
  naam: Bakkerij Jansen B.V.
  handelsnamen: [Het Warme Brood]
```

Geen bevinding.

## Fout: wij, en niemand anders

```text
Wij bewaren uw gegevens twee jaar.
```

- regel 1, kolom 1, fout: Niet gevonden: welke organisatie verantwoordelijk is voor de gegevens. Noem de volledige naam van de organisatie, bovenaan in de tekst.

## Goed: een naam

```text
Bakkerij Jansen B.V. is verantwoordelijk voor de verwerking van uw gegevens.
```

Geen bevinding.

"""#)

private let `Rules/controller/controller-name-missing.yaml` = BuiltinFile(
  path: "Rules/controller/controller-name-missing.yaml",
  text: #"""
id: controller-name-missing
severity: error
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 13(1)(a), AVG 14(1)(a)]
text: {element: controller-identity, is: [absent]}
nl:
  title: "De verklaring noemt wie verantwoordelijk is"
  message: "Er staat niet welke organisatie verantwoordelijk is voor de gegevens."
  why: >-
    Mensen moeten weten wie beslist over hun gegevens. Zonder naam kunnen zij niemand aanspreken.
  remedy: "Zet bij “naam” onder “verantwoordelijke” de volledige naam van uw organisatie."
  seen: "Niet gevonden: welke organisatie verantwoordelijk is voor de gegevens."
  seen-remedy: "Noem de volledige naam van de organisatie, bovenaan in de tekst."
en:
  title: "The statement names the controller"
  message: "The definition does not say which organisation is responsible for the data."
  why: >-
    People must know who decides about their data. Without a name there is nobody to turn to.
  remedy: "Give the full name of your organisation at “naam” under “verantwoordelijke”."
  seen: "Not found: which organisation is responsible for the data."
  seen-remedy: "Give the full name of the organisation at the top of the text."

"""#)

private let `Rules/controller/controller-postal-address-missing.md` = BuiltinFile(
  path: "Rules/controller/controller-postal-address-missing.md",
  text: #"""
# controller-postal-address-missing

De verklaring noemt een adres.

## Fout: alleen een e-mailadres

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen, email: info@bakkerij.example}
```

- regel 2, kolom 1, waarschuwing: Er staat geen adres van de organisatie. Zet bij “adres” of “postadres” de straat (of postbus), de postcode en de plaats.

## Fout: alleen een plaats

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke:
  naam: Bakkerij Jansen
  adres: {plaats: Ede}
```

- regel 2, kolom 1, waarschuwing: Er staat geen adres van de organisatie. Zet bij “adres” of “postadres” de straat (of postbus), de postcode en de plaats.

## Goed: een bezoekadres

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke:
  naam: Bakkerij Jansen
  adres: {straat: Markt 1, postcode: 6711 AA, plaats: Ede}
```

Geen bevinding.

## Goed: een postbus

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke:
  naam: Bakkerij Jansen
  postadres: {straat: Postbus 12, plaats: Ede}
```

Geen bevinding.

## Fout: alleen een e-mailadres

```text
Mail ons: info@jansen.nl.
```

- regel 1, kolom 1, waarschuwing: Niet gevonden: een postadres of bezoekadres. Zet straat, huisnummer, postcode en plaats in de tekst.

## Goed: straat en plaats

```text
Bakkerij Jansen, Dorpsstraat 1, 1234 AB Ons Dorp.
```

Geen bevinding.

## Fout: het adres van de toezichthouder telt niet

```text
Schrijf aan de Autoriteit Persoonsgegevens, Postbus 93374, 2509 AJ Den Haag.
```

- regel 1, kolom 1, waarschuwing: Niet gevonden: een postadres of bezoekadres. Zet straat, huisnummer, postcode en plaats in de tekst.

"""#)

private let `Rules/controller/controller-postal-address-missing.yaml` = BuiltinFile(
  path: "Rules/controller/controller-postal-address-missing.yaml",
  text: #"""
id: controller-postal-address-missing
severity: warning
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 13(1)(a), "WP260 ?"]
text: {lacks: postal-address}
nl:
  title: "De verklaring noemt een adres"
  message: "Er staat geen adres van de organisatie."
  why: >-
    Met straat en plaats weten mensen zeker met welke organisatie zij te maken hebben, en kunnen
    zij een brief sturen.
  remedy: "Zet bij “adres” of “postadres” de straat (of postbus), de postcode en de plaats."
  seen: "Niet gevonden: een postadres of bezoekadres."
  seen-remedy: "Zet straat, huisnummer, postcode en plaats in de tekst."
en:
  title: "The statement gives a postal address"
  message: "The organisation's address is missing."
  why: >-
    With a street and a town people know for certain which organisation they deal with, and can
    send a letter.
  remedy: "Give street (or post-office box), postal code and town at “adres” or “postadres”."
  seen: "Not found: a postal or visiting address."
  seen-remedy: "Add street, number, postcode and town."

"""#)

private let `Rules/controller/controller-representative-missing.md` = BuiltinFile(
  path: "Rules/controller/controller-representative-missing.md",
  text: #"""
# controller-representative-missing

Een organisatie buiten de EER noemt haar vertegenwoordiger.

## Fout: buiten de EER, zonder vertegenwoordiger

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakery Smith Ltd, gevestigd-in-eer: nee}
```

- regel 2, kolom 63, fout: Uw organisatie zit buiten de EER. Er staat geen vertegenwoordiger in de EU die mensen kunnen bereiken. Zet bij “vertegenwoordiger” een naam en een adres, e-mailadres of telefoonnummer.

## Fout: een vertegenwoordiger die niemand kan bereiken

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke:
  naam: Bakery Smith Ltd
  gevestigd-in-eer: nee
  vertegenwoordiger: {naam: EU Rep B.V.}
```

- regel 5, kolom 3, fout: Uw organisatie zit buiten de EER. Er staat geen vertegenwoordiger in de EU die mensen kunnen bereiken. Zet bij “vertegenwoordiger” een naam en een adres, e-mailadres of telefoonnummer.

## Goed: met vertegenwoordiger

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke:
  naam: Bakery Smith Ltd
  gevestigd-in-eer: nee
  vertegenwoordiger: {naam: EU Rep B.V., email: rep@eurep.example}
```

Geen bevinding.

## Goed: binnen de EER

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen, gevestigd-in-eer: ja}
```

Geen bevinding.

## Fout: een bedrijf in Amerika

```text
Example Inc. is gevestigd in de Verenigde Staten.
```

- regel 1, kolom 17, fout: De organisatie lijkt buiten de EU gevestigd (“gevestigd in de Verenigde Staten”). Niet gevonden: een vertegenwoordiger in de EU. Noem naam en adres van de vertegenwoordiger in de EU.

## Goed: met een vertegenwoordiger

```text
Example Inc. is gevestigd in de Verenigde Staten. Onze vertegenwoordiger in de EU is Jansen B.V.
```

Geen bevinding.

"""#)

private let `Rules/controller/controller-representative-missing.yaml` = BuiltinFile(
  path: "Rules/controller/controller-representative-missing.yaml",
  text: #"""
id: controller-representative-missing
severity: error
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 13(1)(a), AVG 27(1)]
text: {when: outside-union, lacks: representative}
nl:
  title: "Een organisatie buiten de EER noemt haar vertegenwoordiger"
  message: "Uw organisatie zit buiten de EER. Er staat geen vertegenwoordiger in de EU die mensen kunnen bereiken."
  why: >-
    Wie van buiten de EU gegevens van mensen in de EU gebruikt, wijst hier een vertegenwoordiger
    aan.
  remedy: "Zet bij “vertegenwoordiger” een naam en een adres, e-mailadres of telefoonnummer."
  seen: "De organisatie lijkt buiten de EU gevestigd (“{{quote}}”). Niet gevonden: een vertegenwoordiger in de EU."
  seen-remedy: "Noem naam en adres van de vertegenwoordiger in de EU."
en:
  title: "A controller outside the EEA names its representative"
  message: "Your organisation is outside the EEA. No representative in the EU is told whom people can reach."
  why: >-
    Whoever uses data of people in the EU from outside appoints a representative here.
  remedy: "Give a name and an address, e-mail address or telephone number at “vertegenwoordiger”."
  seen: "The organisation seems to be outside the EU (“{{quote}}”). Not found: a representative in the EU."
  seen-remedy: "Give the name and address of the representative in the EU."

"""#)

private let `Rules/controller/controller-role-unclear.md` = BuiltinFile(
  path: "Rules/controller/controller-role-unclear.md",
  text: #"""
# controller-role-unclear

Per groep mensen is duidelijk of u verantwoordelijke bent of verwerker.

## Fout: voor een ander, maar in welke rol?

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
betrokkenen:
  klanten: {naam: klanten van onze klanten, voor: onze klant}
```

- regel 4, kolom 3, waarschuwing: Van “klanten van onze klanten” is niet duidelijk of u verantwoordelijke bent of verwerker, en voor wie. Zet bij deze groep “rol: verantwoordelijke” of “rol: verwerker”, en bij een verwerker ook “voor”.

## Fout: verwerker, maar voor wie?

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
betrokkenen:
  leden: {naam: leden van verenigingen, rol: verwerker}
```

- regel 4, kolom 3, waarschuwing: Van “leden van verenigingen” is niet duidelijk of u verantwoordelijke bent of verwerker, en voor wie. Zet bij deze groep “rol: verantwoordelijke” of “rol: verwerker”, en bij een verwerker ook “voor”.

## Goed: verwerker voor een ander

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
betrokkenen:
  leden: {naam: leden van verenigingen, rol: verwerker, voor: de vereniging}
```

Geen bevinding.

## Goed: alleen eigen klanten

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
betrokkenen:
  klanten: klanten
```

Geen bevinding.

## Fout: klanten van klanten

```text
Wij bewaren ook gegevens van klanten van klanten.
```

- regel 1, kolom 30, waarschuwing: De tekst gaat ook over gegevens die de organisatie voor anderen verwerkt (“klanten van klanten”). Niet gevonden: wie daarvoor verantwoordelijk is. Zeg per soort gegevens of de organisatie verantwoordelijke is of verwerker.

## Goed: met de rol erbij

```text
Wij bewaren ook gegevens van klanten van klanten. Daarvoor zijn wij verwerker.
```

Geen bevinding.

"""#)

private let `Rules/controller/controller-role-unclear.yaml` = BuiltinFile(
  path: "Rules/controller/controller-role-unclear.yaml",
  text: #"""
id: controller-role-unclear
severity: warning
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 4(7), AVG 4(8), AVG 13(1)(a)]
text: {when: data-of-others, lacks: role-explained}
nl:
  title: "Per groep mensen is duidelijk of u verantwoordelijke bent of verwerker"
  message: "Van “{{group}}” is niet duidelijk of u verantwoordelijke bent of verwerker, en voor wie."
  why: >-
    Verwerkt u gegevens voor een ander, dan is die ander verantwoordelijk. Mensen moeten weten bij
    wie zij terechtkunnen.
  remedy: "Zet bij deze groep “rol: verantwoordelijke” of “rol: verwerker”, en bij een verwerker ook “voor”."
  seen: "De tekst gaat ook over gegevens die de organisatie voor anderen verwerkt (“{{quote}}”). Niet gevonden: wie daarvoor verantwoordelijk is."
  seen-remedy: "Zeg per soort gegevens of de organisatie verantwoordelijke is of verwerker."
en:
  title: "For each group of people it is clear whether you are controller or processor"
  message: "For “{{group}}” it is not clear whether you are controller or processor, and for whom."
  why: >-
    When you process data for somebody else, that other party is responsible. People must know
    whom to turn to.
  remedy: "Give this group “rol: verantwoordelijke” or “rol: verwerker”, and a processor “voor” as well."
  seen: "The text also speaks of data processed for others (“{{quote}}”). Not found: who is responsible for those."
  seen-remedy: "Say for each kind of data whether the organisation is controller or processor."

"""#)

private let `Rules/controller/dpo-contact-missing.md` = BuiltinFile(
  path: "Rules/controller/dpo-contact-missing.md",
  text: #"""
# dpo-contact-missing

Mensen kunnen de functionaris bereiken.

## Fout: alleen een naam

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
functionaris: {naam: mevrouw De Wit}
```

- regel 3, kolom 1, fout: U heeft een functionaris voor gegevensbescherming, maar er staat niet hoe mensen die bereiken. Zet bij “functionaris” een e-mailadres of telefoonnummer.

## Fout: alleen een naam, in België

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
functionaris:
  naam: Jan Peeters
```

- regel 3, kolom 1, fout: U heeft een functionaris voor gegevensbescherming, maar er staat niet hoe mensen die bereiken. Zet bij “functionaris” een e-mailadres of telefoonnummer.

## Goed: een e-mailadres is genoeg

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
functionaris: {email: fg@bakkerij.example}
```

Geen bevinding.

## Goed: er is geen functionaris

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
functionaris: geen
```

Geen bevinding.

## Fout: een functionaris zonder adres

```text
Wij hebben een functionaris voor gegevensbescherming.
```

- regel 1, kolom 16, fout: De tekst noemt een functionaris (“functionaris voor gegevensbescherming”). Niet gevonden: hoe mensen die bereiken. Zet het e-mailadres of telefoonnummer van de functionaris erbij.

## Goed: met een e-mailadres

```text
Onze functionaris voor gegevensbescherming is bereikbaar via fg@jansen.nl.
```

Geen bevinding.

## Goed: een ontkenning

```text
Wij hebben geen functionaris voor gegevensbescherming nodig.
```

Geen bevinding.

"""#)

private let `Rules/controller/dpo-contact-missing.yaml` = BuiltinFile(
  path: "Rules/controller/dpo-contact-missing.yaml",
  text: #"""
id: dpo-contact-missing
severity: error
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 13(1)(b), AVG 37(7), AVG 38(4)]
text: {when: dpo-title, element: dpo, is: [vague], once: true}
nl:
  title: "Mensen kunnen de functionaris bereiken"
  message: "U heeft een functionaris voor gegevensbescherming, maar er staat niet hoe mensen die bereiken."
  why: >-
    Iedereen mag rechtstreeks bij de functionaris terecht. Een naam hoeft niet, een adres wel.
  remedy: "Zet bij “functionaris” een e-mailadres of telefoonnummer."
  seen: "De tekst noemt een functionaris (“{{quote}}”). Niet gevonden: hoe mensen die bereiken."
  seen-remedy: "Zet het e-mailadres of telefoonnummer van de functionaris erbij."
en:
  title: "People can reach the data protection officer"
  message: "You have a data protection officer, but it is not told how people reach the officer."
  why: >-
    Everybody may turn to the officer directly. A name is not needed, a way to reach the officer
    is.
  remedy: "Give an e-mail address or a telephone number at “functionaris”."
  seen: "The text mentions an officer (“{{quote}}”). Not found: how people reach them."
  seen-remedy: "Add the officer's e-mail address or telephone number."

"""#)

private let `Rules/cookies/analytics-ip-not-masked.md` = BuiltinFile(
  path: "Rules/cookies/analytics-ip-not-masked.md",
  text: #"""
# analytics-ip-not-masked

Statistieken maken IP-adressen onherkenbaar.

## Fout: zonder toestemming, niet gemaskeerd

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
cookies:
  toestemming: nee
  meer-informatie: https://www.bakkerij.example/cookies
  statistieken:
    - {naam: Telraam, ip-anoniem: nee}
```

- regel 7, kolom 35, fout: Er staat niet dat Telraam IP-adressen onherkenbaar maakt. Zet het maskeren aan, en schrijf “ip-anoniem: ja”.

## Fout: met toestemming: een waarschuwing

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
cookies:
  toestemming: ja
  meer-informatie: https://www.bakkerij.example/cookies
  statistieken:
    - {naam: Telraam, ip-anoniem: nee}
```

- regel 7, kolom 35, waarschuwing: Er staat niet dat Telraam IP-adressen onherkenbaar maakt. Zet het maskeren aan, en schrijf “ip-anoniem: ja”.

## Fout: er staat niets over

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
cookies:
  toestemming: ja
  meer-informatie: https://www.bakkerij.example/cookies
  statistieken:
    - {naam: Telraam}
```

- regel 7, kolom 14, waarschuwing: Er staat niet dat Telraam IP-adressen onherkenbaar maakt. Zet het maskeren aan, en schrijf “ip-anoniem: ja”.

## Goed: gemaskeerd

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
cookies:
  toestemming: nee
  meer-informatie: https://www.bakkerij.example/cookies
  statistieken:
    - {naam: Telraam, ip-anoniem: ja}
```

Geen bevinding.

## Goed: in België geldt deze uitzondering niet

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
cookies:
  toestemming: ja
  meer-informatie: https://www.bakkerij.example/cookies
  statistieken:
    - {naam: Telraam, ip-anoniem: nee}
```

Geen bevinding.

## Fout: met IP-adressen

```text
Wij gebruiken Google Analytics om te zien hoe bezoekers onze site gebruiken.
```

- regel 1, kolom 15, waarschuwing: De tekst noemt statistieken met een extern programma. Niet gevonden: dat IP-adressen gemaskeerd zijn. Zet het maskeren van IP-adressen aan, of vraag eerst toestemming.

## Goed: gemaskeerd

```text
Wij gebruiken Google Analytics. Het laatste octet van uw IP-adres is gemaskeerd.
```

Geen bevinding.

## Goed: in België geldt dit niet

Naar Belgisch recht.

```text
Wij gebruiken Google Analytics.
```

Geen bevinding.

"""#)

private let `Rules/cookies/analytics-ip-not-masked.yaml` = BuiltinFile(
  path: "Rules/cookies/analytics-ip-not-masked.yaml",
  text: #"""
id: analytics-ip-not-masked
severity: {NL: error}
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: ["Tw 11.7a(1)(b) ~", "AP ~"]
text: {when: analytics, lacks: analytics-masked, severity: warning}
nl:
  title: "Statistieken maken IP-adressen onherkenbaar"
  message: "Er staat niet dat {{service}} IP-adressen onherkenbaar maakt."
  why: >-
    Zonder toestemming mogen alleen statistieken die de privacy nauwelijks raken. Vraagt u wel
    toestemming, dan is dit een waarschuwing.
  remedy: "Zet het maskeren aan, en schrijf “ip-anoniem: ja”."
  seen: "De tekst noemt statistieken met een extern programma. Niet gevonden: dat IP-adressen gemaskeerd zijn."
  seen-remedy: "Zet het maskeren van IP-adressen aan, of vraag eerst toestemming."
en:
  title: "Statistics mask IP addresses"
  message: "It is not told that {{service}} masks IP addresses."
  why: >-
    Without consent only statistics that hardly touch privacy are allowed. Where you do ask
    consent, this is a warning.
  remedy: "Turn masking on, and write “ip-anoniem: ja”."
  seen: "The text names analytics by another company. Not found: that IP addresses are masked."
  seen-remedy: "Mask IP addresses, or ask consent first."

"""#)

private let `Rules/cookies/analytics-no-processor-agreement.md` = BuiltinFile(
  path: "Rules/cookies/analytics-no-processor-agreement.md",
  text: #"""
# analytics-no-processor-agreement

Met het statistiekbedrijf is een verwerkersovereenkomst.

## Fout: er staat niets over

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
cookies:
  toestemming: ja
  meer-informatie: https://www.bakkerij.example/cookies
  statistieken:
    - {naam: Telraam, ip-anoniem: ja}
```

- regel 7, kolom 14, waarschuwing: Er staat niet dat u een verwerkersovereenkomst heeft met Telraam. Sluit die overeenkomst, en schrijf “verwerkersovereenkomst: ja”.

## Fout: er is er geen

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
cookies:
  toestemming: ja
  meer-informatie: https://www.bakkerij.example/cookies
  statistieken:
    - {naam: Telraam, verwerkersovereenkomst: nee}
```

- regel 7, kolom 47, waarschuwing: Er staat niet dat u een verwerkersovereenkomst heeft met Telraam. Sluit die overeenkomst, en schrijf “verwerkersovereenkomst: ja”.

## Goed: die is er

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
cookies:
  toestemming: ja
  meer-informatie: https://www.bakkerij.example/cookies
  statistieken:
    - {naam: Telraam, verwerkersovereenkomst: ja, ip-anoniem: ja}
```

Geen bevinding.

## Goed: het staat bij de ontvanger

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers:
  telraam: {naam: Telraam, rol: verwerker, verwerkersovereenkomst: ja}
cookies:
  toestemming: ja
  meer-informatie: https://www.bakkerij.example/cookies
  statistieken:
    - {naam: Telraam, ontvanger: telraam, ip-anoniem: ja}
```

Geen bevinding.

## Fout: niets geregeld

```text
Wij gebruiken Google Analytics met anonieme IP-adressen.
```

- regel 1, kolom 15, waarschuwing: Niet gevonden: een verwerkersovereenkomst met het statistiekbedrijf. Sluit een verwerkersovereenkomst en noem die.

## Goed: een verwerkersovereenkomst

```text
Wij gebruiken Google Analytics en hebben een verwerkersovereenkomst met Google.
```

Geen bevinding.

"""#)

private let `Rules/cookies/analytics-no-processor-agreement.yaml` = BuiltinFile(
  path: "Rules/cookies/analytics-no-processor-agreement.yaml",
  text: #"""
id: analytics-no-processor-agreement
severity: warning
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 4(8), "AVG 28(3) ?", "AP ~"]
text: {when: analytics, lacks: analytics-agreement}
nl:
  title: "Met het statistiekbedrijf is een verwerkersovereenkomst"
  message: "Er staat niet dat u een verwerkersovereenkomst heeft met {{service}}."
  why: >-
    Wie voor u bezoekers telt, mag de gegevens alleen gebruiken zoals u dat afspreekt.
  remedy: "Sluit die overeenkomst, en schrijf “verwerkersovereenkomst: ja”."
  seen: "Niet gevonden: een verwerkersovereenkomst met het statistiekbedrijf."
  seen-remedy: "Sluit een verwerkersovereenkomst en noem die."
en:
  title: "There is a processing agreement with the analytics company"
  message: "It is not told that you have a processing agreement with {{service}}."
  why: >-
    Whoever counts visitors for you may use the data only as you agree.
  remedy: "Conclude that agreement, and write “verwerkersovereenkomst: ja”."
  seen: "Not found: a processor agreement with the analytics company."
  seen-remedy: "Make a processor agreement and mention it."

"""#)

private let `Rules/cookies/cookies-browser-only.md` = BuiltinFile(
  path: "Rules/cookies/cookies-browser-only.md",
  text: #"""
# cookies-browser-only

Cookies kiezen gaat met een knop.

## Fout: alleen via de browser

```text
Wij plaatsen cookies. In uw browser kunt u cookies weigeren.
```

- regel 1, kolom 29, waarschuwing: Cookies weigeren kan alleen via de browser: “browser kunt u cookies weigeren”. Geef een knop om te kiezen en om later te wijzigen.

## Goed: een eigen knop

```text
Wij plaatsen cookies na uw toestemming. In uw browser kunt u cookies ook weigeren.
```

Geen bevinding.

"""#)

private let `Rules/cookies/cookies-browser-only.yaml` = BuiltinFile(
  path: "Rules/cookies/cookies-browser-only.yaml",
  text: #"""
id: cookies-browser-only
severity: warning
since: 0.4.0
on: [text]
from: 2018-05-25
law: ["AVG 4(11)", "AVG 7(3)"]
text: {when: cookies-browser, lacks: cookies-consent}
nl:
  title: "Cookies kiezen gaat met een knop"
  message: "Cookies weigeren kan alleen via de browser: “{{quote}}”."
  why: >-
    De browser instellen is moeilijk en komt te laat: de cookie is dan al geplaatst.
  remedy: "Geef een knop om te kiezen en om later te wijzigen."
en:
  title: "Cookies are chosen by a button"
  message: "Cookies can be refused through the browser only: “{{quote}}”."
  why: >-
    Setting the browser is difficult and comes too late: the cookie is there by then.
  remedy: "Give a button to choose and to change later."

"""#)

private let `Rules/cookies/cookies-consent-missing.md` = BuiltinFile(
  path: "Rules/cookies/cookies-consent-missing.md",
  text: #"""
# cookies-consent-missing

Voor cookies die niet nodig zijn, wordt toestemming gevraagd.

## Fout: marketing zonder toestemming

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
cookies:
  soorten:
    reclame: {naam: reclame, soort: marketing, doel: reclame tonen, plaatser: wijzelf, termijn: 1 jaar}
```

- regel 3, kolom 1, fout: Er staat niet dat u vooraf toestemming vraagt voor cookies. Vraag vooraf toestemming, en zet bij “cookies” “toestemming: ja”.

## Fout: statistieken in België

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
cookies:
  soorten:
    meting: {naam: meting, soort: statistiek, doel: bezoek tellen, plaatser: wijzelf, termijn: 1 jaar}
```

- regel 3, kolom 1, fout: Er staat niet dat u vooraf toestemming vraagt voor cookies. Vraag vooraf toestemming, en zet bij “cookies” “toestemming: ja”.

## Fout: alleen weigeren in de browser

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
cookies:
  soorten:
    mandje: {naam: mandje, soort: noodzakelijk, doel: uw mandje onthouden, plaatser: wijzelf, termijn: 1 jaar}
  browser-weigeren: ja
```

- regel 3, kolom 1, fout: Er staat niet dat u vooraf toestemming vraagt voor cookies. Vraag vooraf toestemming, en zet bij “cookies” “toestemming: ja”.

## Fout: toestemming wordt niet gevraagd

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
cookies:
  soorten:
    reclame: {naam: reclame, soort: marketing, doel: reclame tonen, plaatser: wijzelf, termijn: 1 jaar}
  toestemming: nee
```

- regel 6, kolom 16, fout: Er staat niet dat u vooraf toestemming vraagt voor cookies. Vraag vooraf toestemming, en zet bij “cookies” “toestemming: ja”.

## Goed: toestemming

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
cookies:
  soorten:
    reclame: {naam: reclame, soort: marketing, doel: reclame tonen, plaatser: wijzelf, termijn: 1 jaar}
  toestemming: ja
```

Geen bevinding.

## Goed: alleen noodzakelijke cookies

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
cookies:
  soorten:
    mandje: {naam: mandje, soort: noodzakelijk, doel: uw mandje onthouden, plaatser: wijzelf, termijn: 1 jaar}
```

Geen bevinding.

## Goed: functionele cookies in Nederland

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
cookies:
  soorten:
    taal: {naam: taal, soort: functioneel, doel: uw taal onthouden, plaatser: wijzelf, termijn: 1 jaar}
```

Geen bevinding.

## Fout: zonder vragen

```text
Onze site gebruikt cookies om advertenties te tonen.
```

- regel 1, kolom 11, fout: De tekst noemt cookies. Niet gevonden: dat er toestemming voor gevraagd wordt. Vraag vooraf toestemming voor alle cookies die niet nodig zijn.

## Goed: met toestemming

```text
Onze site gebruikt cookies om advertenties te tonen, als u daarvoor toestemming geeft.
```

Geen bevinding.

## Goed: alleen wat nodig is

```text
Onze site gebruikt alleen functionele cookies.
```

Geen bevinding.

"""#)

private let `Rules/cookies/cookies-consent-missing.yaml` = BuiltinFile(
  path: "Rules/cookies/cookies-consent-missing.yaml",
  text: #"""
id: cookies-consent-missing
severity: error
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: ["Tw 11.7a(1)(b) ~", "GBA ~", C-673/17]
text: {when: cookies-used, lacks: cookies-consent, except: cookies-only-needed}
nl:
  title: "Voor cookies die niet nodig zijn, wordt toestemming gevraagd"
  message: "Er staat niet dat u vooraf toestemming vraagt voor cookies."
  why: >-
    Alleen cookies die echt nodig zijn mogen zonder vragen, in Nederland ook statistieken die de
    privacy nauwelijks raken. Weigeren in de browser is geen toestemming: wie daarnaar verwijst,
    plaatst ook cookies die niet nodig zijn.
  remedy: "Vraag vooraf toestemming, en zet bij “cookies” “toestemming: ja”."
  seen: "De tekst noemt cookies. Niet gevonden: dat er toestemming voor gevraagd wordt."
  seen-remedy: "Vraag vooraf toestemming voor alle cookies die niet nodig zijn."
en:
  title: "Consent is asked for cookies that are not needed"
  message: "It is not told that you ask consent for cookies beforehand."
  why: >-
    Only cookies that are really needed go without asking, in the Netherlands also statistics that
    hardly touch privacy. Refusing in the browser is no consent: whoever refers to it places
    cookies that can be missed.
  remedy: "Ask consent beforehand, and write “toestemming: ja” at “cookies”."
  seen: "The text names cookies. Not found: that consent is asked."
  seen-remedy: "Ask consent first for all cookies that are not needed."

"""#)

private let `Rules/cookies/cookies-details-missing.md` = BuiltinFile(
  path: "Rules/cookies/cookies-details-missing.md",
  text: #"""
# cookies-details-missing

Per cookie staat waarvoor, van wie en hoe lang.

## Fout: cookies, maar welke?

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
cookies: {toestemming: ja}
```

- regel 3, kolom 1, waarschuwing: Er staat niet welke cookies u plaatst en hoe lang ze blijven. Noem bij “soorten” elke cookie met “doel”, “plaatser” en “termijn”.

## Fout: een cookie zonder termijn

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
cookies:
  soorten:
    taal: {naam: taal, soort: functioneel, doel: uw taal onthouden, plaatser: wijzelf}
```

- regel 5, kolom 5, waarschuwing: Er staat niet van “taal” waarvoor, van wie en hoe lang. Noem bij “soorten” elke cookie met “doel”, “plaatser” en “termijn”.

## Goed: alles staat erbij

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
cookies:
  soorten:
    taal: {naam: taal, soort: functioneel, doel: uw taal onthouden, plaatser: wijzelf, termijn: 1 jaar}
```

Geen bevinding.

## Goed: een eigen pagina over cookies

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
cookies: {toestemming: ja, meer-informatie: https://www.bakkerij.example/cookies}
```

Geen bevinding.

## Goed: geen cookies

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
cookies: geen
```

Geen bevinding.

## Fout: welke, hoe lang?

```text
Met uw toestemming gebruikt onze site cookies om advertenties te tonen.
```

- regel 1, kolom 20, waarschuwing: Niet gevonden: welke cookies er zijn en hoe lang ze blijven. Maak een tabel met naam, doel, bedrijf en bewaartijd.

## Goed: met de tijd erbij

```text
Met uw toestemming gebruikt onze site een cookie om advertenties te tonen. Deze cookie blijft 30 dagen.
```

Geen bevinding.

"""#)

private let `Rules/cookies/cookies-details-missing.yaml` = BuiltinFile(
  path: "Rules/cookies/cookies-details-missing.yaml",
  text: #"""
id: cookies-details-missing
severity: warning
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: ["C-673/17 ~", AVG 13(1)(e), AVG 13(2)(a)]
text: {when: cookies-used, lacks: cookies-details, except: cookies-only-needed}
nl:
  title: "Per cookie staat waarvoor, van wie en hoe lang"
  message: "Er staat niet {{#cookie}}van “{{cookie}}” waarvoor, van wie en hoe lang{{/cookie}}{{^cookie}}welke cookies u plaatst en hoe lang ze blijven{{/cookie}}."
  why: >-
    Bezoekers kunnen alleen kiezen als zij weten welk bedrijf wat plaatst, en hoe lang het blijft.
  remedy: "Noem bij “soorten” elke cookie met “doel”, “plaatser” en “termijn”."
  seen: "Niet gevonden: welke cookies er zijn en hoe lang ze blijven."
  seen-remedy: "Maak een tabel met naam, doel, bedrijf en bewaartijd."
en:
  title: "For each cookie it is told what for, whose and how long"
  message: "It is not told {{#cookie}}of “{{cookie}}” what for, whose and how long{{/cookie}}{{^cookie}}which cookies you place and how long they stay{{/cookie}}."
  why: >-
    Visitors can choose only when they know which company places what, and how long it stays.
  remedy: "Name each cookie at “soorten” with “doel”, “plaatser” and “termijn”."
  seen: "Not found: which cookies there are and how long they stay."
  seen-remedy: "Make a table with name, purpose, company and term."

"""#)

private let `Rules/cookies/cookies-implied-consent.md` = BuiltinFile(
  path: "Rules/cookies/cookies-implied-consent.md",
  text: #"""
# cookies-implied-consent

Verder surfen is geen ja.

## Fout: verder surfen

```text
Door verder te surfen op deze site gaat u akkoord met cookies.
```

- regel 1, kolom 6, fout: Verder surfen zou toestemming zijn: “verder te surfen op deze site gaat u akkoord”. Laat mensen zelf op een knop klikken.

## Goed: een knop

```text
Met de knop “Akkoord” geeft u toestemming voor cookies.
```

Geen bevinding.

"""#)

private let `Rules/cookies/cookies-implied-consent.yaml` = BuiltinFile(
  path: "Rules/cookies/cookies-implied-consent.yaml",
  text: #"""
id: cookies-implied-consent
severity: error
since: 0.4.0
on: [text]
from: 2018-05-25
law: ["AVG 4(11)"]
text: {when: cookies-implied}
nl:
  title: "Verder surfen is geen ja"
  message: "Verder surfen zou toestemming zijn: “{{quote}}”."
  why: >-
    Doorklikken is geen duidelijke daad, zegt het Hof van Justitie.
  remedy: "Laat mensen zelf op een knop klikken."
en:
  title: "Browsing on is not a yes"
  message: "Browsing on would be consent: “{{quote}}”."
  why: >-
    Clicking on is no clear act, the Court of Justice says.
  remedy: "Let people click a button themselves."

"""#)

private let `Rules/cookies/cookies-info-missing.md` = BuiltinFile(
  path: "Rules/cookies/cookies-info-missing.md",
  text: #"""
# cookies-info-missing

Wie bezoekers volgt, vertelt over cookies.

## Fout: surfgedrag, en geen woord over cookies

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
gegevens: {surfgedrag: uw surfgedrag}
```

- regel 3, kolom 12, fout: U volgt of telt bezoekers (uw surfgedrag), maar er staat niets over cookies. Zet bij “cookies” welke u gebruikt en waarvoor, of “cookies: geen”.

## Fout: statistieken

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: statistieken
    doel: statistieken van onze website bijhouden
```

- regel 4, kolom 9, fout: U volgt of telt bezoekers (statistieken van onze website bijhouden), maar er staat niets over cookies. Zet bij “cookies” welke u gebruikt en waarvoor, of “cookies: geen”.

## Goed: cookies staan erbij

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
gegevens: {surfgedrag: uw surfgedrag}
cookies:
  soorten:
    meting: {naam: meting, soort: statistiek, doel: bezoek tellen, plaatser: wijzelf, termijn: 1 jaar}
```

Geen bevinding.

## Goed: ontkend: geen cookies

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
gegevens: {surfgedrag: uw surfgedrag}
cookies: geen
```

Geen bevinding.

## Goed: niets met bezoekers

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
```

Geen bevinding.

## Fout: gevolgd, zonder woord over cookies

```text
Wij bewaren gegevens over uw activiteiten op onze website.
```

- regel 1, kolom 30, fout: De tekst noemt het volgen van bezoekers (“activiteiten op onze website”). Niet gevonden: iets over cookies. Leg uit welke cookies er zijn en waarvoor.

## Goed: met cookies

```text
Met cookies bewaren wij gegevens over uw activiteiten op onze website.
```

Geen bevinding.

"""#)

private let `Rules/cookies/cookies-info-missing.yaml` = BuiltinFile(
  path: "Rules/cookies/cookies-info-missing.yaml",
  text: #"""
id: cookies-info-missing
severity: error
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 13, "Tw 11.7a(1)(a) ~", "BE-2018 10/2 ?"]
silences: [cookies-consent-missing, cookies-wall, cookies-details-missing, analytics-ip-not-masked, analytics-no-processor-agreement]
text: {when: visitors-followed, element: cookies, is: [absent], once: true}
nl:
  title: "Wie bezoekers volgt, vertelt over cookies"
  message: "U volgt of telt bezoekers ({{hint}}), maar er staat niets over cookies."
  why: >-
    Wie iets op het apparaat van een bezoeker zet of leest, moet dat vooraf vertellen.
  remedy: "Zet bij “cookies” welke u gebruikt en waarvoor, of “cookies: geen”."
  seen: "De tekst noemt het volgen van bezoekers (“{{quote}}”). Niet gevonden: iets over cookies."
  seen-remedy: "Leg uit welke cookies er zijn en waarvoor."
en:
  title: "Whoever follows visitors tells about cookies"
  message: "You follow or count visitors ({{hint}}), but nothing is told about cookies."
  why: >-
    Whoever stores or reads something on a visitor's device must say so beforehand.
  remedy: "Tell at “cookies” which you use and what for, or write “cookies: geen”."
  seen: "The text names following visitors (“{{quote}}”). Not found: anything on cookies."
  seen-remedy: "Explain which cookies there are and what for."

"""#)

private let `Rules/cookies/cookies-wall.md` = BuiltinFile(
  path: "Rules/cookies/cookies-wall.md",
  text: #"""
# cookies-wall

Bezoekers mogen ook zonder cookies naar binnen.

## Fout: een cookiemuur in Nederland

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
cookies: {cookiemuur: ja}
```

- regel 3, kolom 23, waarschuwing: U laat mensen pas toe als zij cookies accepteren. Geef ook toegang zonder die cookies, en maak er “cookiemuur: nee” van.

## Fout: een cookiemuur in België

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
cookies: {cookiemuur: ja}
```

- regel 3, kolom 23, fout: U laat mensen pas toe als zij cookies accepteren. Geef ook toegang zonder die cookies, en maak er “cookiemuur: nee” van.

## Goed: geen cookiemuur

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
cookies: {cookiemuur: nee}
```

Geen bevinding.

## Goed: geen cookies

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
cookies: geen
```

Geen bevinding.

## Fout: een muur

```text
U krijgt alleen toegang tot de site als u cookies accepteert.
```

- regel 1, kolom 10, waarschuwing: De tekst geeft alleen toegang na cookies: “alleen toegang tot de site als u cookies”. Geef ook toegang zonder tracking cookies.

## Goed: ook zonder

```text
Ook zonder cookies kunt u de hele site gebruiken.
```

Geen bevinding.

"""#)

private let `Rules/cookies/cookies-wall.yaml` = BuiltinFile(
  path: "Rules/cookies/cookies-wall.yaml",
  text: #"""
id: cookies-wall
severity: {NL: warning, BE: error}
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 7(4), "AP ~", "GBA ~"]
text: {when: cookies-wall}
nl:
  title: "Bezoekers mogen ook zonder cookies naar binnen"
  message: "U laat mensen pas toe als zij cookies accepteren."
  why: >-
    Toestemming moet vrij zijn. Wie anders niet naar binnen mag, heeft geen keuze.
  remedy: "Geef ook toegang zonder die cookies, en maak er “cookiemuur: nee” van."
  seen: "De tekst geeft alleen toegang na cookies: “{{quote}}”."
  seen-remedy: "Geef ook toegang zonder tracking cookies."
en:
  title: "Visitors may enter without cookies"
  message: "You let people in only when they accept cookies."
  why: >-
    Consent must be free. Whoever may not enter otherwise has no choice.
  remedy: "Give access without those cookies too, and make it “cookiemuur: nee”."
  seen: "The text gives access only after cookies: “{{quote}}”."
  seen-remedy: "Give access without tracking cookies too."

"""#)

private let `Rules/data/data-categories-missing.md` = BuiltinFile(
  path: "Rules/data/data-categories-missing.md",
  text: #"""
# data-categories-missing

De verklaring noemt welke gegevens gebruikt worden.

## Fout: helemaal geen gegevens

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
```

- regel 1, kolom 1, waarschuwing: Er staat niet welke gegevens u gebruikt. Noem bij deze verwerking de “gegevens”, bijvoorbeeld naam en e-mailadres.

## Fout: één doel zonder gegevens

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
gegevens: {adres: adres}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    gegevens: [adres]
  - id: facturen
    doel: u een factuur sturen
```

- regel 8, kolom 9, waarschuwing: Er staat niet welke gegevens u gebruikt voor “u een factuur sturen”. Noem bij deze verwerking de “gegevens”, bijvoorbeeld naam en e-mailadres.

## Fout: van een ander gekregen: dan is het verplicht

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
gegevens: {adres: adres}
bronnen:
  register: {naam: het handelsregister, betrokkene: nee, openbaar: ja}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    gegevens: [adres]
  - id: werven
    doel: bedrijven benaderen die brood inkopen
    bron: [register]
```

- regel 10, kolom 9, fout: Er staat niet welke gegevens u gebruikt voor “bedrijven benaderen die brood inkopen”. Noem bij deze verwerking de “gegevens”, bijvoorbeeld naam en e-mailadres.

## Goed: gegevens per doel

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
gegevens: {adres: adres}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    gegevens: [adres]
```

Geen bevinding.

## Goed: gegevens per groep mensen

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
betrokkenen: {klanten: klanten}
gegevens:
  adres: {naam: adres, van: [klanten]}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
```

Geen bevinding.

## Goed: een nieuwsbrief per e-mail gebruikt het e-mailadres

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
gegevens: {adres: adres}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    gegevens: [adres]
  - id: nieuws
    doel: u onze nieuwsbrief sturen
    marketing: {kanalen: [e-mail], afmelden: [de link in elke mail]}
```

Geen bevinding.

## Fout: gegevens in het algemeen

```text
Wij bewaren de gegevens die u aan ons geeft.
```

- regel 1, kolom 1, waarschuwing: Niet gevonden: een opsomming van de gegevens die gebruikt worden. Maak een lijst, bijvoorbeeld naam, e-mailadres en betaalgegevens.

## Goed: een opsomming

```text
Wij bewaren uw naam, uw adres en uw e-mailadres.
```

Geen bevinding.

"""#)

private let `Rules/data/data-categories-missing.yaml` = BuiltinFile(
  path: "Rules/data/data-categories-missing.yaml",
  text: #"""
id: data-categories-missing
severity: warning
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 14(1)(d)]
text: {lacks: data-list, severity: warning}
nl:
  title: "De verklaring noemt welke gegevens gebruikt worden"
  message: "Er staat niet welke gegevens u gebruikt{{#purpose}} voor “{{purpose}}”{{/purpose}}."
  why: >-
    Krijgt u gegevens van een ander, dan is dit verplicht. Krijgt u ze van mensen zelf, dan is het
    een goede gewoonte: zo weten zij wat u van hen heeft.
  remedy: "Noem bij deze verwerking de “gegevens”, bijvoorbeeld naam en e-mailadres."
  seen: "Niet gevonden: een opsomming van de gegevens die gebruikt worden."
  seen-remedy: "Maak een lijst, bijvoorbeeld naam, e-mailadres en betaalgegevens."
en:
  title: "The statement names which data are used"
  message: "It is not told which data you use{{#purpose}} for “{{purpose}}”{{/purpose}}."
  why: >-
    When data come from others this is a duty. When they come from people themselves it is good
    practice: they then know what you hold.
  remedy: "Name the “gegevens” of this processing, such as name and e-mail address."
  seen: "Not found: a list of the data that are used."
  seen-remedy: "Make a list, such as name, e-mail address and payment details."

"""#)

private let `Rules/data/data-children-age.md` = BuiltinFile(
  path: "Rules/data/data-children-age.md",
  text: #"""
# data-children-age

De leeftijd voor toestemming van kinderen klopt.

## Fout: in Nederland 13 jaar

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
kinderen: {leeftijd: 13, toestemming-ouders: ja}
```

- regel 3, kolom 22, fout: De leeftijd waaronder u toestemming van een ouder vraagt, klopt niet. Hier is dat 16 jaar. Zet bij “leeftijd” 16, en bij “toestemming-ouders” ja.

## Fout: in België 16 jaar: strenger dan de wet

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
kinderen: {leeftijd: 16, toestemming-ouders: ja}
```

- regel 3, kolom 22, waarschuwing: De leeftijd waaronder u toestemming van een ouder vraagt, klopt niet. Hier is dat 13 jaar. Zet bij “leeftijd” 13, en bij “toestemming-ouders” ja.

## Fout: zonder toestemming van een ouder

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
kinderen: {leeftijd: 16, toestemming-ouders: nee}
```

- regel 3, kolom 46, fout: De leeftijd waaronder u toestemming van een ouder vraagt, klopt niet. Hier is dat 16 jaar. Zet bij “leeftijd” 16, en bij “toestemming-ouders” ja.

## Goed: in Nederland 16 jaar

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
kinderen: {leeftijd: 16, toestemming-ouders: ja}
```

Geen bevinding.

## Goed: in België 13 jaar

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
kinderen: {leeftijd: 13, toestemming-ouders: ja}
```

Geen bevinding.

## Goed: niet voor kinderen

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
kinderen: geen
```

Geen bevinding.

## Fout: twaalf in Nederland

```text
Bent u jonger dan 12 jaar? Dan vragen wij toestemming aan uw ouders.
```

- regel 1, kolom 8, fout: De leeftijd voor toestemming lijkt niet te kloppen: “jonger dan 12 jaar”. In Nederland is dat 16 jaar, in België 13. Vraag onder die leeftijd toestemming aan een ouder of voogd.

## Fout: zestien in België

Naar Belgisch recht.

```text
Bent u jonger dan 16 jaar? Dan vragen wij toestemming aan uw ouders.
```

- regel 1, kolom 8, fout: De leeftijd voor toestemming lijkt niet te kloppen: “jonger dan 16 jaar”. In Nederland is dat 16 jaar, in België 13. Vraag onder die leeftijd toestemming aan een ouder of voogd.

## Goed: zestien in Nederland

```text
Bent u jonger dan 16 jaar? Dan vragen wij toestemming aan uw ouders.
```

Geen bevinding.

"""#)

private let `Rules/data/data-children-age.yaml` = BuiltinFile(
  path: "Rules/data/data-children-age.yaml",
  text: #"""
id: data-children-age
severity: error
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 8(1), "UAVG 5 ~", "BE-2018 7 ~"]
text: {when: child-age-wrong}
nl:
  title: "De leeftijd voor toestemming van kinderen klopt"
  message: "De leeftijd waaronder u toestemming van een ouder vraagt, klopt niet. Hier is dat {{age}} jaar."
  why: >-
    Jongere kinderen kunnen niet zelf toestemming geven voor een online dienst. In Nederland ligt
    de grens bij 16 jaar, in België bij 13 jaar.
  remedy: "Zet bij “leeftijd” {{age}}, en bij “toestemming-ouders” ja."
  seen: "De leeftijd voor toestemming lijkt niet te kloppen: “{{quote}}”. In Nederland is dat 16 jaar, in België 13."
  seen-remedy: "Vraag onder die leeftijd toestemming aan een ouder of voogd."
en:
  title: "The age for children's consent is right"
  message: "The age below which you ask a parent's consent is wrong. Here it is {{age}}."
  why: >-
    Younger children cannot consent to an online service themselves. The limit is 16 in the
    Netherlands and 13 in Belgium.
  remedy: "Give {{age}} at “leeftijd”, and ja at “toestemming-ouders”."
  seen: "The age of consent seems wrong: “{{quote}}”. It is 16 in the Netherlands, 13 in Belgium."
  seen-remedy: "Ask a parent or guardian for consent below that age."

"""#)

private let `Rules/data/data-national-id.md` = BuiltinFile(
  path: "Rules/data/data-national-id.md",
  text: #"""
# data-national-id

Een nationaal nummer wordt alleen gebruikt met de wet die dat voorschrijft.

## Fout: het BSN zonder wet

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
gegevens:
  bsn: {naam: BSN, soort: nationaal-nummer}
```

- regel 4, kolom 27, fout: U gebruikt een nationaal nummer (BSN). Er staat niet welke wet dat voorschrijft. Noem bij deze gegevens de “wet”, of gebruik het nummer niet.

## Fout: het rijksregisternummer, zonder soort

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
gegevens: {nummer: rijksregisternummer}
```

- regel 3, kolom 12, waarschuwing: U gebruikt een nationaal nummer (rijksregisternummer). Er staat niet welke wet dat voorschrijft. Noem bij deze gegevens de “wet”, of gebruik het nummer niet.

## Goed: met de wet erbij

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
gegevens:
  bsn: {naam: BSN, soort: nationaal-nummer, wet: bsn}
```

Geen bevinding.

## Goed: ontkend

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
gegevens:
  bsn: {naam: burgerservicenummer, soort: nationaal-nummer, verwerkt: nee}
```

Geen bevinding.

## Fout: het nummer zonder wet

```text
Wij bewaren uw naam en uw BSN.
```

- regel 1, kolom 27, fout: De tekst noemt het BSN of rijksregisternummer. Niet gevonden: welke wet dat voorschrijft. Noem de wet, of gebruik het nummer niet.

## Goed: met de wet

```text
Wij bewaren uw naam en uw BSN. Dat moet van de zorgverzekeraar, volgens de wet.
```

Geen bevinding.

## Goed: juist niet

```text
Maak uw BSN op de kopie onleesbaar.
```

Geen bevinding.

"""#)

private let `Rules/data/data-national-id.yaml` = BuiltinFile(
  path: "Rules/data/data-national-id.yaml",
  text: #"""
id: data-national-id
severity: {NL: error, BE: warning}
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 87, "UAVG 46(1) ~", "BE-1983 ?"]
text: {when: national-number, lacks: national-number-law, within: passage}
nl:
  title: "Een nationaal nummer wordt alleen gebruikt met de wet die dat voorschrijft"
  message: "U gebruikt een nationaal nummer ({{data}}). Er staat niet welke wet dat voorschrijft."
  why: >-
    Het BSN mag u alleen gebruiken als een wet dat zegt. Voor het Belgische rijksregisternummer is
    de bron nog niet nagekeken; daarom is dit daar een waarschuwing.
  remedy: "Noem bij deze gegevens de “wet”, of gebruik het nummer niet."
  seen: "De tekst noemt het BSN of rijksregisternummer. Niet gevonden: welke wet dat voorschrijft."
  seen-remedy: "Noem de wet, of gebruik het nummer niet."
en:
  title: "A national number is used only with the law that prescribes it"
  message: "You use a national number ({{data}}). It is not told which law prescribes that."
  why: >-
    The Dutch BSN may only be used where an act says so. The source for the Belgian number is not
    confirmed yet, so it is a warning there.
  remedy: "Name the “wet” at these data, or do not use the number."
  seen: "The text names the national number. Not found: the law that prescribes it."
  seen-remedy: "Name the law, or do not use the number."

"""#)

private let `Rules/data/data-special-no-exception.md` = BuiltinFile(
  path: "Rules/data/data-special-no-exception.md",
  text: #"""
# data-special-no-exception

Bij bijzondere gegevens staat waarom die gebruikt mogen worden.

## Fout: bijzondere gegevens zonder uitzondering

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
gegevens:
  allergie: {naam: allergie, soort: bijzonder}
```

- regel 4, kolom 37, fout: U gebruikt bijzondere of strafrechtelijke gegevens (allergie). Er staat niet waarom dat mag. Zet bij deze gegevens een “uitzondering” (bijvoorbeeld uitdrukkelijke-toestemming) of de “wet”.

## Fout: gegevens die bijzonder zijn, ook als dat er niet bij staat

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
gegevens: {gezondheid: gezondheidsgegevens}
```

- regel 3, kolom 12, fout: U gebruikt bijzondere of strafrechtelijke gegevens (gezondheidsgegevens). Er staat niet waarom dat mag. Zet bij deze gegevens een “uitzondering” (bijvoorbeeld uitdrukkelijke-toestemming) of de “wet”.

## Fout: een strafrechtelijk gegeven

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
gegevens:
  vog: {naam: verklaring omtrent het gedrag, soort: strafrechtelijk}
```

- regel 4, kolom 53, fout: U gebruikt bijzondere of strafrechtelijke gegevens (verklaring omtrent het gedrag). Er staat niet waarom dat mag. Zet bij deze gegevens een “uitzondering” (bijvoorbeeld uitdrukkelijke-toestemming) of de “wet”.

## Goed: met de uitzondering erbij

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
gegevens:
  allergie: {naam: allergie, soort: bijzonder, uitzondering: uitdrukkelijke-toestemming}
```

Geen bevinding.

## Goed: ontkend: die gegevens gebruikt u niet

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
gegevens:
  geloof: {naam: geloof, soort: bijzonder, verwerkt: nee}
```

Geen bevinding.

## Goed: gewone gegevens

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
gegevens: {adres: adres}
```

Geen bevinding.

## Fout: gezondheid zonder meer

```text
Wij bewaren gegevens over uw gezondheid.
```

- regel 1, kolom 30, fout: De tekst noemt bijzondere gegevens (“gezondheid”). Niet gevonden: waarom dat mag. Noem de uitzondering uit artikel 9 AVG, bijvoorbeeld uitdrukkelijke toestemming.

## Goed: met uitdrukkelijke toestemming

```text
Wij bewaren gegevens over uw gezondheid, met uw uitdrukkelijke toestemming.
```

Geen bevinding.

## Goed: een ontkenning

```text
Wij bewaren geen gegevens over uw gezondheid of uw geloof.
```

Geen bevinding.

"""#)

private let `Rules/data/data-special-no-exception.yaml` = BuiltinFile(
  path: "Rules/data/data-special-no-exception.yaml",
  text: #"""
id: data-special-no-exception
severity: error
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 9(1), AVG 9(2), AVG 10]
text: {when: special-data, lacks: special-ground, once: true}
nl:
  title: "Bij bijzondere gegevens staat waarom die gebruikt mogen worden"
  message: "U gebruikt bijzondere of strafrechtelijke gegevens ({{data}}). Er staat niet waarom dat mag."
  why: >-
    Gegevens over bijvoorbeeld gezondheid, geloof of straffen mag u niet gebruiken, tenzij de wet
    een uitzondering maakt.
  remedy: "Zet bij deze gegevens een “uitzondering” (bijvoorbeeld uitdrukkelijke-toestemming) of de “wet”."
  seen: "De tekst noemt bijzondere gegevens (“{{quote}}”). Niet gevonden: waarom dat mag."
  seen-remedy: "Noem de uitzondering uit artikel 9 AVG, bijvoorbeeld uitdrukkelijke toestemming."
en:
  title: "For special data it is told why they may be used"
  message: "You use special or criminal data ({{data}}). It is not told why you may."
  why: >-
    Data on health, belief or offences and the like may not be used unless the law makes an
    exception.
  remedy: "Give these data an “uitzondering” (such as uitdrukkelijke-toestemming) or the “wet”."
  seen: "The text names special data (“{{quote}}”). Not found: why that is allowed."
  seen-remedy: "Name the exception of article 9 GDPR, such as explicit consent."

"""#)

private let `Rules/dates/changes-policy-missing.md` = BuiltinFile(
  path: "Rules/dates/changes-policy-missing.md",
  text: #"""
# changes-policy-missing

De verklaring zegt hoe mensen van wijzigingen horen.

## Fout: niets over wijzigingen

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
```

- regel 1, kolom 1, advies: Er staat niet hoe mensen horen dat de verklaring verandert. Zet bij “wijzigingen” onder “melden” hoe, bijvoorbeeld e-mail.

## Fout: alleen een datum

```yaml
verklaring: {recht: BE, aanspreekvorm: u, ingangsdatum: 2026-03-01}
verantwoordelijke: {naam: Bakkerij Jansen}
```

- regel 1, kolom 1, advies: Er staat niet hoe mensen horen dat de verklaring verandert. Zet bij “wijzigingen” onder “melden” hoe, bijvoorbeeld e-mail.

## Goed: per e-mail

```yaml
verklaring:
  recht: NL
  aanspreekvorm: u
  wijzigingen: {melden: [e-mail]}
verantwoordelijke: {naam: Bakkerij Jansen}
```

Geen bevinding.

## Goed: alleen op de site: dat zegt een andere regel

```yaml
verklaring:
  recht: NL
  aanspreekvorm: u
  wijzigingen: {beschikbaar: onze site}
verantwoordelijke: {naam: Bakkerij Jansen}
```

Geen bevinding.

## Fout: er staat niets over

```text
Wij bewaren uw gegevens twee jaar.
```

- regel 1, kolom 1, advies: Niet gevonden: hoe mensen horen dat de verklaring verandert. Schrijf dat grote wijzigingen per mail of op de site gemeld worden.

## Goed: een zin erover

```text
Wij kunnen deze privacyverklaring wijzigen. U krijgt dan een e-mail.
```

Geen bevinding.

"""#)

private let `Rules/dates/changes-policy-missing.yaml` = BuiltinFile(
  path: "Rules/dates/changes-policy-missing.yaml",
  text: #"""
id: changes-policy-missing
severity: advice
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [WP260, AVG 5(1)(a)]
text: {element: changes, is: [absent]}
nl:
  title: "De verklaring zegt hoe mensen van wijzigingen horen"
  message: "Er staat niet hoe mensen horen dat de verklaring verandert."
  why: >-
    Een belangrijke wijziging moet u zelf vertellen. Zeg hoe u dat doet.
  remedy: "Zet bij “wijzigingen” onder “melden” hoe, bijvoorbeeld e-mail."
  seen: "Niet gevonden: hoe mensen horen dat de verklaring verandert."
  seen-remedy: "Schrijf dat grote wijzigingen per mail of op de site gemeld worden."
en:
  title: "The statement says how people hear of changes"
  message: "It is not told how people hear that the statement changes."
  why: >-
    You must tell people of important changes yourself. Say how.
  remedy: "Say how at “melden” under “wijzigingen”, such as e-mail."
  seen: "Not found: how people hear that the statement changes."
  seen-remedy: "Say that major changes are told by mail or on the site."

"""#)

private let `Rules/dates/changes-policy-passive.md` = BuiltinFile(
  path: "Rules/dates/changes-policy-passive.md",
  text: #"""
# changes-policy-passive

Belangrijke wijzigingen worden verteld.

## Fout: alleen op de site

```yaml
verklaring:
  recht: NL
  aanspreekvorm: u
  wijzigingen: {beschikbaar: onze site}
verantwoordelijke: {naam: Bakkerij Jansen}
```

- regel 4, kolom 3, waarschuwing: U laat mensen zelf kijken of er iets verandert, of belooft alleen uw best te doen. Dat is niet genoeg. Zet bij “melden” hoe u wijzigingen meldt, bijvoorbeeld e-mail, en haal “best-doen” weg.

## Fout: alleen zijn best doen

```yaml
verklaring:
  recht: NL
  aanspreekvorm: u
  wijzigingen: {melden: [apart], best-doen: ja, zelf-kijken: ja}
verantwoordelijke: {naam: Bakkerij Jansen}
```

- regel 4, kolom 62, waarschuwing: U laat mensen zelf kijken of er iets verandert, of belooft alleen uw best te doen. Dat is niet genoeg. Zet bij “melden” hoe u wijzigingen meldt, bijvoorbeeld e-mail, en haal “best-doen” weg.

## Goed: per e-mail

```yaml
verklaring:
  recht: NL
  aanspreekvorm: u
  wijzigingen: {melden: [e-mail]}
verantwoordelijke: {naam: Bakkerij Jansen}
```

Geen bevinding.

## Goed: per e-mail, en ook zelf kijken

```yaml
verklaring:
  recht: BE
  aanspreekvorm: u
  wijzigingen: {melden: [e-mail], zelf-kijken: ja}
verantwoordelijke: {naam: Bakkerij Jansen}
```

Geen bevinding.

## Goed: niets: dat zegt een andere regel

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
```

Geen bevinding.

## Fout: kijk zelf

```text
Deze verklaring kan wijzigen. Kijk daarom regelmatig op deze pagina.
```

- regel 1, kolom 31, waarschuwing: Mensen moeten zelf kijken of er iets verandert: “Kijk daarom regelmatig”. Meld belangrijke wijzigingen zelf, bijvoorbeeld per e-mail.

## Goed: wij melden het

```text
Deze verklaring kan wijzigen. Wij stellen u daarvan per e-mail op de hoogte. De nieuwste versie is altijd beschikbaar op onze site.
```

Geen bevinding.

"""#)

private let `Rules/dates/changes-policy-passive.yaml` = BuiltinFile(
  path: "Rules/dates/changes-policy-passive.yaml",
  text: #"""
id: changes-policy-passive
severity: warning
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [WP260, AVG 5(1)(a)]
text: {when: changes-passive, except: changes-active, once: true}
nl:
  title: "Belangrijke wijzigingen worden verteld"
  message: "U laat mensen zelf kijken of er iets verandert, of belooft alleen uw best te doen. Dat is niet genoeg."
  why: >-
    Mensen lezen een verklaring niet elke maand. Een wijziging die hen raakt, moet u zelf melden.
  remedy: "Zet bij “melden” hoe u wijzigingen meldt, bijvoorbeeld e-mail, en haal “best-doen” weg."
  seen: "Mensen moeten zelf kijken of er iets verandert: “{{quote}}”."
  seen-remedy: "Meld belangrijke wijzigingen zelf, bijvoorbeeld per e-mail."
en:
  title: "Important changes are told"
  message: "You let people look for changes themselves, or promise no more than to try. That is not enough."
  why: >-
    People do not read a statement every month. A change that touches them must be told.
  remedy: "Say at “melden” how you tell changes, such as e-mail, and remove “best-doen”."
  seen: "People must look for changes themselves: “{{quote}}”."
  seen-remedy: "Tell important changes yourself, for instance by e-mail."

"""#)

private let `Rules/dates/date-before-avg.md` = BuiltinFile(
  path: "Rules/dates/date-before-avg.md",
  text: #"""
# date-before-avg

De verklaring is van na de AVG.

## Fout: van 1 januari 2018

```yaml
verklaring: {recht: NL, aanspreekvorm: u, ingangsdatum: 2018-01-01}
verantwoordelijke: {naam: Bakkerij Jansen}
```

- regel 1, kolom 57, fout: Deze verklaring is van 1 januari 2018. Dat is voor 25 mei 2018, toen de AVG begon. Loop alles na, en geef de nieuwe versie een nieuwe datum.

## Fout: een dag ervoor

```yaml
verklaring: {recht: BE, aanspreekvorm: u, ingangsdatum: 2018-05-24}
verantwoordelijke: {naam: Bakkerij Jansen}
```

- regel 1, kolom 57, fout: Deze verklaring is van 24 mei 2018. Dat is voor 25 mei 2018, toen de AVG begon. Loop alles na, en geef de nieuwe versie een nieuwe datum.

## Goed: op de dag zelf

```yaml
verklaring: {recht: NL, aanspreekvorm: u, ingangsdatum: 2018-05-25}
verantwoordelijke: {naam: Bakkerij Jansen}
```

Geen bevinding.

## Goed: van nu

```yaml
verklaring: {recht: NL, aanspreekvorm: u, ingangsdatum: 2026-03-01}
verantwoordelijke: {naam: Bakkerij Jansen}
```

Geen bevinding.

## Fout: van vóór de AVG

```text
# Privacyverklaring

Versie 1 januari 2018.
```

- regel 3, kolom 1, fout: Deze verklaring is van Versie 1 januari, van vóór de AVG (25 mei 2018). Maak een nieuwe versie en loop alles na.

## Goed: van na de AVG

```text
# Privacyverklaring

Versie 5 mei 2020.
```

Geen bevinding.

"""#)

private let `Rules/dates/date-before-avg.yaml` = BuiltinFile(
  path: "Rules/dates/date-before-avg.yaml",
  text: #"""
id: date-before-avg
severity: error
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: ["AVG 99(2) ?", AP]
text: {code: true}
nl:
  title: "De verklaring is van na de AVG"
  message: "Deze verklaring is van {{date}}. Dat is voor 25 mei 2018, toen de AVG begon."
  why: >-
    Een verklaring van voor de AVG mist bijna altijd wat die wet vraagt.
  remedy: "Loop alles na, en geef de nieuwe versie een nieuwe datum."
  seen: "Deze verklaring is van {{date}}, van vóór de AVG (25 mei 2018)."
  seen-remedy: "Maak een nieuwe versie en loop alles na."
en:
  title: "The statement is younger than the GDPR"
  message: "This statement dates from {{date}}, before 25 May 2018 when the GDPR began."
  why: >-
    A statement from before the GDPR nearly always lacks what that law asks.
  remedy: "Go through everything, and give the new version a new date."
  seen: "This statement is of {{date}}, older than the GDPR (25 May 2018)."
  seen-remedy: "Make a new version and check everything."

"""#)

private let `Rules/dates/date-future.md` = BuiltinFile(
  path: "Rules/dates/date-future.md",
  text: #"""
# date-future

De datum ligt niet ver vooruit.

## Fout: over tien jaar

```yaml
verklaring: {recht: NL, aanspreekvorm: u, ingangsdatum: 2036-03-01}
verantwoordelijke: {naam: Bakkerij Jansen}
```

- regel 1, kolom 57, advies: Deze verklaring gaat pas in op 1 maart 2036, over meer dan een jaar. Kijk het jaar na.

## Fout: over ruim een jaar

```yaml
verklaring: {recht: NL, aanspreekvorm: u, ingangsdatum: 2027-11-21}
verantwoordelijke: {naam: Bakkerij Jansen}
```

- regel 1, kolom 57, advies: Deze verklaring gaat pas in op 21 november 2027, over meer dan een jaar. Kijk het jaar na.

## Goed: over precies een jaar

```yaml
verklaring: {recht: NL, aanspreekvorm: u, ingangsdatum: 2027-11-20}
verantwoordelijke: {naam: Bakkerij Jansen}
```

Geen bevinding.

## Goed: volgende maand

```yaml
verklaring: {recht: NL, aanspreekvorm: u, ingangsdatum: 2026-12-20}
verantwoordelijke: {naam: Bakkerij Jansen}
```

Geen bevinding.

"""#)

private let `Rules/dates/date-future.yaml` = BuiltinFile(
  path: "Rules/dates/date-future.yaml",
  text: #"""
id: date-future
severity: advice
since: 0.2.0
on: [definition]
from: 2018-05-25
law: [AVG 5(2)]
nl:
  title: "De datum ligt niet ver vooruit"
  message: "Deze verklaring gaat pas in op {{date}}, over meer dan een jaar."
  why: >-
    Een datum ver in de toekomst is meestal een tikfout.
  remedy: "Kijk het jaar na."
en:
  title: "The date does not lie far ahead"
  message: "This statement begins on {{date}}, more than a year ahead."
  why: >-
    A date far ahead is usually a slip.
  remedy: "Check the year."

"""#)

private let `Rules/dates/date-missing.md` = BuiltinFile(
  path: "Rules/dates/date-missing.md",
  text: #"""
# date-missing

De verklaring heeft een datum.

## Fout: geen datum

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
```

- regel 1, kolom 1, waarschuwing: Er staat geen datum bij de verklaring. Zet bij “ingangsdatum” vanaf wanneer de verklaring geldt, als 2026-01-31.

## Fout: alleen een versienummer

```yaml
verklaring: {recht: BE, aanspreekvorm: u, versie: "2"}
verantwoordelijke: {naam: Bakkerij Jansen}
```

- regel 1, kolom 1, waarschuwing: Er staat geen datum bij de verklaring. Zet bij “ingangsdatum” vanaf wanneer de verklaring geldt, als 2026-01-31.

## Goed: een datum

```yaml
verklaring: {recht: NL, aanspreekvorm: u, ingangsdatum: 2026-03-01}
verantwoordelijke: {naam: Bakkerij Jansen}
```

Geen bevinding.

## Goed: een oude datum: dat zegt een andere regel

```yaml
verklaring: {recht: NL, aanspreekvorm: u, ingangsdatum: 2019-03-01}
verantwoordelijke: {naam: Bakkerij Jansen}
```

Geen bevinding.

## Fout: geen datum

```text
# Privacyverklaring

Wij bewaren uw gegevens twee jaar.
```

- regel 1, kolom 3, waarschuwing: Niet gevonden: een datum of versie van de verklaring. Zet erbij: “Laatst gewijzigd op …”.

## Goed: een datum

```text
Laatst gewijzigd op 3 maart 2026.
```

Geen bevinding.

"""#)

private let `Rules/dates/date-missing.yaml` = BuiltinFile(
  path: "Rules/dates/date-missing.yaml",
  text: #"""
id: date-missing
severity: warning
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 5(2)]
text: {element: version-date, is: [absent]}
nl:
  title: "De verklaring heeft een datum"
  message: "Er staat geen datum bij de verklaring."
  why: >-
    Met een datum kan iedereen zien welke versie gold toen hij klant werd. U moet dat zelf ook
    kunnen laten zien.
  remedy: "Zet bij “ingangsdatum” vanaf wanneer de verklaring geldt, als 2026-01-31."
  seen: "Niet gevonden: een datum of versie van de verklaring."
  seen-remedy: "Zet erbij: “Laatst gewijzigd op …”."
en:
  title: "The statement has a date"
  message: "The statement has no date."
  why: >-
    With a date everybody can see which version held when they became customers. You must be able
    to show that too.
  remedy: "Give the day from which it holds at “ingangsdatum”, as 2026-01-31."
  seen: "Not found: a date or version of the statement."
  seen-remedy: "Add: “Last changed on …”."

"""#)

private let `Rules/dates/date-stale.md` = BuiltinFile(
  path: "Rules/dates/date-stale.md",
  text: #"""
# date-stale

De verklaring is in twee jaar nagekeken.

## Fout: ruim twee jaar oud

```yaml
verklaring: {recht: NL, aanspreekvorm: u, ingangsdatum: 2024-11-19}
verantwoordelijke: {naam: Bakkerij Jansen}
```

- regel 1, kolom 57, advies: Deze verklaring is van 19 november 2024: meer dan twee jaar oud. Kijk na of alles nog klopt, en zet er een nieuwe datum op.

## Fout: in 2022 al te oud

Op 2022-01-01.

```yaml
verklaring: {recht: NL, aanspreekvorm: u, ingangsdatum: 2019-01-01}
verantwoordelijke: {naam: Bakkerij Jansen}
```

- regel 1, kolom 57, advies: Deze verklaring is van 1 januari 2019: meer dan twee jaar oud. Kijk na of alles nog klopt, en zet er een nieuwe datum op.

## Goed: precies twee jaar oud

```yaml
verklaring: {recht: NL, aanspreekvorm: u, ingangsdatum: 2024-11-20}
verantwoordelijke: {naam: Bakkerij Jansen}
```

Geen bevinding.

## Goed: van dit jaar

```yaml
verklaring: {recht: NL, aanspreekvorm: u, ingangsdatum: 2026-03-01}
verantwoordelijke: {naam: Bakkerij Jansen}
```

Geen bevinding.

## Fout: meer dan twee jaar oud

Op 2026-11-20.

```text
Laatst gewijzigd op 3 maart 2024.
```

- regel 1, kolom 1, advies: Deze verklaring is van Laatst gewijzigd op 3 maart: meer dan twee jaar oud. Controleer of alles nog klopt en zet er een nieuwe datum op.

## Goed: dit jaar nagekeken

Op 2026-11-20.

```text
Laatst gewijzigd op 3 maart 2026.
```

Geen bevinding.

"""#)

private let `Rules/dates/date-stale.yaml` = BuiltinFile(
  path: "Rules/dates/date-stale.yaml",
  text: #"""
id: date-stale
severity: advice
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 5(2), AVG 24(1)]
text: {code: true}
nl:
  title: "De verklaring is in twee jaar nagekeken"
  message: "Deze verklaring is van {{date}}: meer dan twee jaar oud."
  why: >-
    In twee jaar verandert er bijna altijd iets: een bedrijf, een termijn, een wet.
  remedy: "Kijk na of alles nog klopt, en zet er een nieuwe datum op."
  seen: "Deze verklaring is van {{date}}: meer dan twee jaar oud."
  seen-remedy: "Controleer of alles nog klopt en zet er een nieuwe datum op."
en:
  title: "The statement was checked within two years"
  message: "This statement dates from {{date}}: more than two years ago."
  why: >-
    Within two years something nearly always changes: a company, a term, a law.
  remedy: "Check whether all of it still holds, and give it a new date."
  seen: "This statement is of {{date}}: more than two years old."
  seen-remedy: "Check whether everything still holds and put a new date on it."

"""#)

private let `Rules/file/file-alias.yaml` = BuiltinFile(
  path: "Rules/file/file-alias.yaml",
  text: #"""
id: file-alias
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Verwijzing met *"
  message: "Een verwijzing met een sterretje (*) kan niet in een definitie."
  remedy: "Schrijf de waarde uit, of zet er aanhalingstekens om als het tekst is."
en:
  title: "Alias"
  message: "Definitions have no aliases (*)."
  remedy: "Write the value out, or quote it if it is text."

"""#)

private let `Rules/file/file-anchor.yaml` = BuiltinFile(
  path: "Rules/file/file-anchor.yaml",
  text: #"""
id: file-anchor
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Anker"
  message: "Een anker (&) kan niet in een definitie."
  remedy: "Schrijf de waarde uit, of zet er aanhalingstekens om als het tekst is."
en:
  title: "Anchor"
  message: "Definitions have no anchors (&)."
  remedy: "Write the value out, or quote it if it is text."

"""#)

private let `Rules/file/file-basis-broken.yaml` = BuiltinFile(
  path: "Rules/file/file-basis-broken.yaml",
  text: #"""
id: file-basis-broken
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Basis"
  message: "De basis {{path}} is zelf niet in orde."
  remedy: "Herstel eerst die definitie."
en:
  title: "Basis"
  message: "The basis {{path}} has errors of its own."
  remedy: "Repair that definition first."

"""#)

private let `Rules/file/file-basis-loop.yaml` = BuiltinFile(
  path: "Rules/file/file-basis-loop.yaml",
  text: #"""
id: file-basis-loop
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Basis"
  message: "Deze definitie neemt zichzelf over: {{path}}."
  remedy: "Haal een van de verwijzingen weg."
en:
  title: "Basis"
  message: "This definition builds on itself: {{path}}."
  remedy: "Remove one of the references."

"""#)

private let `Rules/file/file-basis-missing.yaml` = BuiltinFile(
  path: "Rules/file/file-basis-missing.yaml",
  text: #"""
id: file-basis-missing
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Basis"
  message: "De definitie {{path}} is er niet of kan niet worden gelezen."
  remedy: "Schrijf het pad vanaf dit bestand, zoals ../courseflow.yaml."
en:
  title: "Basis"
  message: "The definition {{path}} is not there or cannot be read."
  remedy: "Write the path from this file, such as ../courseflow.yaml."

"""#)

private let `Rules/file/file-basis-outside.yaml` = BuiltinFile(
  path: "Rules/file/file-basis-outside.yaml",
  text: #"""
id: file-basis-outside
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Basis"
  message: "De definitie {{path}} staat buiten de map met definities."
  remedy: "Zet de basis in dezelfde map of daaronder."
en:
  title: "Basis"
  message: "The definition {{path}} lies outside the folder of definitions."
  remedy: "Put the basis in the same folder or below it."

"""#)

private let `Rules/file/file-basis-too-deep.yaml` = BuiltinFile(
  path: "Rules/file/file-basis-too-deep.yaml",
  text: #"""
id: file-basis-too-deep
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Basis"
  message: "Er staan meer dan {{limit}} definities op elkaar."
  remedy: "Maak de keten korter."
en:
  title: "Basis"
  message: "More than {{limit}} definitions stand on each other."
  remedy: "Shorten the chain."

"""#)

private let `Rules/file/file-bracket.yaml` = BuiltinFile(
  path: "Rules/file/file-bracket.yaml",
  text: #"""
id: file-bracket
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Haakje"
  message: "Dit haakje wordt nergens gesloten, of er mist een komma."
  remedy: "Sluit het haakje en zet komma's tussen de delen."
en:
  title: "Bracket"
  message: "This bracket is never closed, or a comma is missing."
  remedy: "Close the bracket and put commas between the parts."

"""#)

private let `Rules/file/file-byte-order-mark.yaml` = BuiltinFile(
  path: "Rules/file/file-byte-order-mark.yaml",
  text: #"""
id: file-byte-order-mark
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Onzichtbaar teken"
  message: "Hier staat een onzichtbaar teken (U+FEFF)."
  remedy: "Haal het teken weg."
en:
  title: "Byte order mark"
  message: "An invisible character (U+FEFF) stands here."
  remedy: "Remove it."

"""#)

private let `Rules/file/file-colon.yaml` = BuiltinFile(
  path: "Rules/file/file-colon.yaml",
  text: #"""
id: file-colon
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Dubbele punt in tekst"
  message: "In deze tekst staat een dubbele punt; zo lijkt het een nieuwe sleutel."
  remedy: "Zet de hele tekst tussen aanhalingstekens."
en:
  title: "Colon in text"
  message: "This text holds a colon, so it looks like a new key."
  remedy: "Put the whole text in quotes."

"""#)

private let `Rules/file/file-complex-key.yaml` = BuiltinFile(
  path: "Rules/file/file-complex-key.yaml",
  text: #"""
id: file-complex-key
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Sleutel"
  message: "Een sleutel moet gewone tekst zijn."
  remedy: "Schrijf één woord en een dubbele punt."
en:
  title: "Key"
  message: "A key must be plain text."
  remedy: "Write one word and a colon."

"""#)

private let `Rules/file/file-control-character.yaml` = BuiltinFile(
  path: "Rules/file/file-control-character.yaml",
  text: #"""
id: file-control-character
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Stuurteken"
  message: "Hier staat een stuurteken ({{character}}). Dat hoort niet in tekst."
  remedy: "Haal het teken weg."
en:
  title: "Control character"
  message: "A control character ({{character}}) stands here."
  remedy: "Remove it."

"""#)

private let `Rules/file/file-curly-quote.yaml` = BuiltinFile(
  path: "Rules/file/file-curly-quote.yaml",
  text: #"""
id: file-curly-quote
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Krul-aanhalingsteken"
  message: "Een sleutel staat tussen gekrulde aanhalingstekens."
  remedy: "Schrijf de sleutel zonder aanhalingstekens."
en:
  title: "Curly quote"
  message: "A key stands in curly quotes."
  remedy: "Write the key without quotes."

"""#)

private let `Rules/file/file-date-form.yaml` = BuiltinFile(
  path: "Rules/file/file-date-form.yaml",
  text: #"""
id: file-date-form
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Datum"
  message: "“{{text}}” is geen datum in de vorm jaar-maand-dag."
  remedy: "{{#suggestion}}Bedoelde u {{suggestion}}?{{/suggestion}}{{^suggestion}}Schrijf een datum als 2026-01-31.{{/suggestion}}"
en:
  title: "Date"
  message: "“{{text}}” is no date of the form year-month-day."
  remedy: "{{#suggestion}}Did you mean {{suggestion}}?{{/suggestion}}{{^suggestion}}Write a date like 2026-01-31.{{/suggestion}}"

"""#)

private let `Rules/file/file-directive.yaml` = BuiltinFile(
  path: "Rules/file/file-directive.yaml",
  text: #"""
id: file-directive
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Instructie"
  message: "Een regel die met % begint, kan niet in een definitie."
  remedy: "Haal deze regel weg."
en:
  title: "Directive"
  message: "Definitions have no directives (%)."
  remedy: "Remove this line."

"""#)

private let `Rules/file/file-duplicate-id.yaml` = BuiltinFile(
  path: "Rules/file/file-duplicate-id.yaml",
  text: #"""
id: file-duplicate-id
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Dubbel id"
  message: "Het id “{{id}}” staat hier voor de tweede keer."
  remedy: "Geef een van de twee een ander id."
en:
  title: "Duplicate id"
  message: "The id “{{id}}” stands here for the second time."
  remedy: "Give one of the two another id."

"""#)

private let `Rules/file/file-duplicate-key.yaml` = BuiltinFile(
  path: "Rules/file/file-duplicate-key.yaml",
  text: #"""
id: file-duplicate-key
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Dubbele sleutel"
  message: "“{{key}}” staat hier voor de tweede keer."
  remedy: "Haal een van de twee weg."
en:
  title: "Duplicate key"
  message: "“{{key}}” stands here for the second time."
  remedy: "Remove one of the two."

"""#)

private let `Rules/file/file-empty-text.yaml` = BuiltinFile(
  path: "Rules/file/file-empty-text.yaml",
  text: #"""
id: file-empty-text
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Lege tekst"
  message: "Hier staat geen tekst."
  remedy: "Vul iets in, of haal de sleutel weg: wat er niet staat, wordt niet verteld."
en:
  title: "Empty text"
  message: "There is no text here."
  remedy: "Fill something in, or remove the key: what is absent is not told."

"""#)

private let `Rules/file/file-empty.yaml` = BuiltinFile(
  path: "Rules/file/file-empty.yaml",
  text: #"""
id: file-empty
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Leeg bestand"
  message: "Dit bestand is leeg."
  remedy: "Begin met verklaring en verantwoordelijke, of met `verklaar init`."
en:
  title: "Empty file"
  message: "This file is empty."
  remedy: "Begin with verklaring and verantwoordelijke, or with `verklaar init`."

"""#)

private let `Rules/file/file-encoding.yaml` = BuiltinFile(
  path: "Rules/file/file-encoding.yaml",
  text: #"""
id: file-encoding
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Codering"
  message: "Hier staat een teken dat geen UTF-8 is."
  remedy: "Sla het bestand op als UTF-8."
en:
  title: "Encoding"
  message: "This character is not UTF-8."
  remedy: "Save the file as UTF-8."

"""#)

private let `Rules/file/file-indentation.yaml` = BuiltinFile(
  path: "Rules/file/file-indentation.yaml",
  text: #"""
id: file-indentation
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Inspringen"
  message: "De regels staan niet recht onder elkaar, of er mist een dubbele punt."
  remedy: "Zet deze regel even ver naar rechts als de regels erboven, en zet achter elke sleutel een dubbele punt en een spatie."
en:
  title: "Indentation"
  message: "The lines are not aligned, or a colon is missing."
  remedy: "Align this line with those above it, and put a colon and a space behind each key."

"""#)

private let `Rules/file/file-invisible-character.yaml` = BuiltinFile(
  path: "Rules/file/file-invisible-character.yaml",
  text: #"""
id: file-invisible-character
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Onzichtbaar teken"
  message: "Hier staat een onzichtbaar teken ({{character}}). Daarmee lijkt tekst anders dan zij is."
  remedy: "Haal het teken weg en typ de tekst opnieuw."
en:
  title: "Invisible character"
  message: "An invisible character ({{character}}) stands here; it can make text look other than it is."
  remedy: "Remove it and type the text again."

"""#)

private let `Rules/file/file-line-break.yaml` = BuiltinFile(
  path: "Rules/file/file-line-break.yaml",
  text: #"""
id: file-line-break
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Regeleinde"
  message: "Deze tekst moet op één regel staan."
  remedy: "Haal de regeleinden weg."
en:
  title: "Line break"
  message: "This text must stand on one line."
  remedy: "Remove the line breaks."

"""#)

private let `Rules/file/file-line-separator.yaml` = BuiltinFile(
  path: "Rules/file/file-line-separator.yaml",
  text: #"""
id: file-line-separator
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Regeleinde"
  message: "Hier staat een bijzonder regeleinde ({{character}})."
  remedy: "Vervang het door een gewoon regeleinde of een spatie."
en:
  title: "Line separator"
  message: "An unusual line separator ({{character}}) stands here."
  remedy: "Replace it by an ordinary line break or a space."

"""#)

private let `Rules/file/file-link-outside.yaml` = BuiltinFile(
  path: "Rules/file/file-link-outside.yaml",
  text: #"""
id: file-link-outside
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Koppeling naar buiten"
  message: "{{path}} is een koppeling naar een plaats buiten {{folder}}."
  remedy: "Zet de definitie zelf in de map, of noem haar bij de opdracht."
en:
  title: "Link to outside"
  message: "{{path}} is a link to a place outside {{folder}}."
  remedy: "Put the definition itself in the folder, or name it in the command."

"""#)

private let `Rules/file/file-merge-key.yaml` = BuiltinFile(
  path: "Rules/file/file-merge-key.yaml",
  text: #"""
id: file-merge-key
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Samenvoegen"
  message: "De sleutel << kan niet in een definitie."
  remedy: "Schrijf de velden uit, of gebruik basis voor een hele definitie."
en:
  title: "Merge key"
  message: "Definitions have no merge key (<<)."
  remedy: "Write the fields out, or use basis for a whole definition."

"""#)

private let `Rules/file/file-missing-key.yaml` = BuiltinFile(
  path: "Rules/file/file-missing-key.yaml",
  text: #"""
id: file-missing-key
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Ontbrekende sleutel"
  message: "De sleutel “{{key}}” ontbreekt hier."
  remedy: "Voeg “{{key}}:” toe."
en:
  title: "Missing key"
  message: "The key “{{key}}” is missing here."
  remedy: "Add “{{key}}:”."

"""#)

private let `Rules/file/file-missing-space.yaml` = BuiltinFile(
  path: "Rules/file/file-missing-space.yaml",
  text: #"""
id: file-missing-space
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Spatie"
  message: "Achter de dubbele punt mist een spatie."
  remedy: "Zet een spatie achter de dubbele punt."
en:
  title: "Missing space"
  message: "A space is missing behind the colon."
  remedy: "Put a space behind the colon."

"""#)

private let `Rules/file/file-no-break-space.yaml` = BuiltinFile(
  path: "Rules/file/file-no-break-space.yaml",
  text: #"""
id: file-no-break-space
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Harde spatie"
  message: "Hier staat een harde spatie (U+00A0), vaak uit een tekstverwerker."
  remedy: "Vervang die door een gewone spatie."
en:
  title: "No-break space"
  message: "A no-break space (U+00A0) stands here, often from a word processor."
  remedy: "Replace it by an ordinary space."

"""#)

private let `Rules/file/file-no-definitions.yaml` = BuiltinFile(
  path: "Rules/file/file-no-definitions.yaml",
  text: #"""
id: file-no-definitions
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Geen definities"
  message: "In {{path}} staat geen definitie."
  remedy: "Zet er een bestand in dat op .yaml eindigt; `verklaar init` schrijft een eerste."
en:
  title: "No definitions"
  message: "There is no definition in {{path}}."
  remedy: "Put a file in it that ends in .yaml; `verklaar init` writes a first one."

"""#)

private let `Rules/file/file-no-such-day.yaml` = BuiltinFile(
  path: "Rules/file/file-no-such-day.yaml",
  text: #"""
id: file-no-such-day
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Datum"
  message: "De dag {{text}} bestaat niet."
  remedy: "Kijk de datum na."
en:
  title: "Date"
  message: "There is no day {{text}}."
  remedy: "Check the date."

"""#)

private let `Rules/file/file-no-version.yaml` = BuiltinFile(
  path: "Rules/file/file-no-version.yaml",
  text: #"""
id: file-no-version
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Geen versie"
  message: "De map {{path}} heeft geen definitie met een datum als naam."
  remedy: "Noem een versie naar haar ingangsdatum: 2026-01-31.yaml."
en:
  title: "No version"
  message: "The folder {{path}} has no definition named by a date."
  remedy: "Name a version by its effective date: 2026-01-31.yaml."

"""#)

private let `Rules/file/file-nothing-to-drop.yaml` = BuiltinFile(
  path: "Rules/file/file-nothing-to-drop.yaml",
  text: #"""
id: file-nothing-to-drop
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Vervalt"
  message: "Er valt niets te schrappen: “{{key}}” staat niet in de basis."
  remedy: "Haal deze regel weg."
en:
  title: "Drop"
  message: "There is nothing to drop: the basis has no “{{key}}”."
  remedy: "Remove this line."

"""#)

private let `Rules/file/file-number-outside.yaml` = BuiltinFile(
  path: "Rules/file/file-number-outside.yaml",
  text: #"""
id: file-number-outside
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Getal"
  message: "{{text}} kan hier niet; het moet van {{least}} tot en met {{most}} zijn."
  remedy: "Kies een getal daartussen."
en:
  title: "Number"
  message: "{{text}} is not possible here; it must be from {{least}} to {{most}}."
  remedy: "Choose a number between these."

"""#)

private let `Rules/file/file-quote.yaml` = BuiltinFile(
  path: "Rules/file/file-quote.yaml",
  text: #"""
id: file-quote
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Aanhalingsteken"
  message: "Dit aanhalingsteken wordt nergens gesloten."
  remedy: "Zet aan het eind van de tekst hetzelfde aanhalingsteken."
en:
  title: "Quote"
  message: "This quote is never closed."
  remedy: "Put the same quote at the end of the text."

"""#)

private let `Rules/file/file-retention-term.yaml` = BuiltinFile(
  path: "Rules/file/file-retention-term.yaml",
  text: #"""
id: file-retention-term
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Bewaartermijn"
  message: "“{{text}}” is geen bewaartermijn: {{reason}}."
  remedy: "Schrijf bijvoorbeeld “7 jaar na opzegging”, “tot het einde van de overeenkomst” of “zolang u een account heeft”."
en:
  title: "Retention term"
  message: "“{{text}}” is no retention term: {{reason}}."
  remedy: "Write for instance “7 jaar na opzegging”, “tot het einde van de overeenkomst” or “zolang u een account heeft”."

"""#)

private let `Rules/file/file-same-slug.yaml` = BuiltinFile(
  path: "Rules/file/file-same-slug.yaml",
  text: #"""
id: file-same-slug
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Zelfde naam"
  message: "Twee definities krijgen dezelfde pagina “{{slug}}”: deze en {{path}}."
  remedy: "Geef een van de bestanden een andere naam."
en:
  title: "Same name"
  message: "Two definitions get the same page “{{slug}}”: this one and {{path}}."
  remedy: "Rename one of the files."

"""#)

private let `Rules/file/file-several-documents.yaml` = BuiltinFile(
  path: "Rules/file/file-several-documents.yaml",
  text: #"""
id: file-several-documents
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Tweede document"
  message: "Hier begint een tweede document; een definitie is er één."
  remedy: "Maak er twee bestanden van."
en:
  title: "Second document"
  message: "A second document begins here; a definition is one."
  remedy: "Make it two files."

"""#)

private let `Rules/file/file-slug.yaml` = BuiltinFile(
  path: "Rules/file/file-slug.yaml",
  text: #"""
id: file-slug
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Naam van het bestand"
  message: "Uit de naam van dit bestand is geen map te maken."
  remedy: "Gebruik kleine letters, cijfers en streepjes."
en:
  title: "File name"
  message: "No folder can be made from this file's name."
  remedy: "Use lower-case letters, digits and hyphens."

"""#)

private let `Rules/file/file-tab.yaml` = BuiltinFile(
  path: "Rules/file/file-tab.yaml",
  text: #"""
id: file-tab
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Tab"
  message: "Hier staat een tab. In een definitie spring je in met spaties."
  remedy: "Vervang de tab door spaties."
en:
  title: "Tab"
  message: "A tab stands here. Definitions are indented with spaces."
  remedy: "Replace the tab by spaces."

"""#)

private let `Rules/file/file-tag.yaml` = BuiltinFile(
  path: "Rules/file/file-tag.yaml",
  text: #"""
id: file-tag
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Label"
  message: "Een label met een uitroepteken (!) kan niet in een definitie."
  remedy: "Haal het label weg, of zet aanhalingstekens om de tekst."
en:
  title: "Tag"
  message: "Definitions have no tags (!)."
  remedy: "Remove the tag, or quote the text."

"""#)

private let `Rules/file/file-text-too-long.yaml` = BuiltinFile(
  path: "Rules/file/file-text-too-long.yaml",
  text: #"""
id: file-text-too-long
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Te lange tekst"
  message: "Deze tekst is te lang (meer dan {{limit}} tekens)."
  remedy: "Maak de tekst korter."
en:
  title: "Text too long"
  message: "This text is too long (more than {{limit}} characters)."
  remedy: "Shorten it."

"""#)

private let `Rules/file/file-too-deep.yaml` = BuiltinFile(
  path: "Rules/file/file-too-deep.yaml",
  text: #"""
id: file-too-deep
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Te diep"
  message: "De onderdelen zitten te diep in elkaar (meer dan {{limit}} niveaus)."
  remedy: "Een definitie heeft er hooguit acht nodig."
en:
  title: "Too deep"
  message: "Parts are nested too deep (more than {{limit}} levels)."
  remedy: "A definition needs eight at most."

"""#)

private let `Rules/file/file-too-large.yaml` = BuiltinFile(
  path: "Rules/file/file-too-large.yaml",
  text: #"""
id: file-too-large
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Te groot"
  message: "Dit bestand is te groot (meer dan {{limit}} bytes)."
  remedy: "Verdeel het over meer definities."
en:
  title: "Too large"
  message: "This file is too large (more than {{limit}} bytes)."
  remedy: "Split it into several definitions."

"""#)

private let `Rules/file/file-too-long.yaml` = BuiltinFile(
  path: "Rules/file/file-too-long.yaml",
  text: #"""
id: file-too-long
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Te lang"
  message: "Deze tekst heeft meer dan {{limit}} tekens."
  remedy: "Maak de tekst korter."
en:
  title: "Too long"
  message: "This text has more than {{limit}} characters."
  remedy: "Shorten it."

"""#)

private let `Rules/file/file-too-many-parts.yaml` = BuiltinFile(
  path: "Rules/file/file-too-many-parts.yaml",
  text: #"""
id: file-too-many-parts
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Te veel onderdelen"
  message: "Dit bestand heeft te veel onderdelen (meer dan {{limit}})."
  remedy: "Verdeel het over meer definities."
en:
  title: "Too many parts"
  message: "This file has too many parts (more than {{limit}})."
  remedy: "Split it into several definitions."

"""#)

private let `Rules/file/file-unknown-id.yaml` = BuiltinFile(
  path: "Rules/file/file-unknown-id.yaml",
  text: #"""
id: file-unknown-id
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Onbekend id"
  message: "“{{id}}” is nergens in deze definitie gedefinieerd."
  remedy: "{{#suggestion}}Bedoelde u “{{suggestion}}”?{{/suggestion}}{{#known}}Bekend zijn: {{known}}.{{/known}}{{^suggestion}}{{^known}}Definieer het, of kijk de spelling na.{{/known}}{{/suggestion}}"
en:
  title: "Unknown id"
  message: "“{{id}}” is defined nowhere in this definition."
  remedy: "{{#suggestion}}Did you mean “{{suggestion}}”?{{/suggestion}}{{#known}}Known are: {{known}}.{{/known}}{{^suggestion}}{{^known}}Define it, or check the spelling.{{/known}}{{/suggestion}}"

"""#)

private let `Rules/file/file-unknown-key.yaml` = BuiltinFile(
  path: "Rules/file/file-unknown-key.yaml",
  text: #"""
id: file-unknown-key
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Onbekende sleutel"
  message: "“{{key}}” is hier geen bekende sleutel."
  remedy: "{{#suggestion}}Bedoelde u “{{suggestion}}”?{{/suggestion}}{{#owner}}“{{key}}” hoort onder “{{owner}}”.{{/owner}}{{#known}}Hier kan: {{known}}.{{/known}}{{^suggestion}}{{^owner}}{{^known}}Kijk in het schema (verklaar schema) wat hier kan.{{/known}}{{/owner}}{{/suggestion}}"
en:
  title: "Unknown key"
  message: "“{{key}}” is no known key here."
  remedy: "{{#suggestion}}Did you mean “{{suggestion}}”?{{/suggestion}}{{#owner}}“{{key}}” belongs under “{{owner}}”.{{/owner}}{{#known}}Possible here: {{known}}.{{/known}}{{^suggestion}}{{^owner}}{{^known}}See the schema (verklaar schema) for what is possible here.{{/known}}{{/owner}}{{/suggestion}}"

"""#)

private let `Rules/file/file-unknown-word.yaml` = BuiltinFile(
  path: "Rules/file/file-unknown-word.yaml",
  text: #"""
id: file-unknown-word
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Onbekend woord"
  message: "“{{word}}” kan hier niet."
  remedy: "{{#suggestion}}Bedoelde u “{{suggestion}}”?{{/suggestion}}{{#known}}Kies uit: {{known}}.{{/known}}{{^suggestion}}{{^known}}Kijk de spelling na.{{/known}}{{/suggestion}}"
en:
  title: "Unknown word"
  message: "“{{word}}” is not possible here."
  remedy: "{{#suggestion}}Did you mean “{{suggestion}}”?{{/suggestion}}{{#known}}Choose from: {{known}}.{{/known}}{{^suggestion}}{{^known}}Check the spelling.{{/known}}{{/suggestion}}"

"""#)

private let `Rules/file/file-unreadable.yaml` = BuiltinFile(
  path: "Rules/file/file-unreadable.yaml",
  text: #"""
id: file-unreadable
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Bestand"
  message: "{{path}} kan niet worden gelezen: {{reason}}."
  remedy: "Kijk of het een gewoon bestand is dat u mag lezen."
en:
  title: "File"
  message: "{{path}} cannot be read: {{reason}}."
  remedy: "See whether it is a regular file that you may read."

"""#)

private let `Rules/file/file-utf16.yaml` = BuiltinFile(
  path: "Rules/file/file-utf16.yaml",
  text: #"""
id: file-utf16
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Codering"
  message: "Dit bestand is UTF-16 of UTF-32."
  remedy: "Sla het bestand op als UTF-8."
en:
  title: "Encoding"
  message: "This file is UTF-16 or UTF-32."
  remedy: "Save the file as UTF-8."

"""#)

private let `Rules/file/file-wrong-form.yaml` = BuiltinFile(
  path: "Rules/file/file-wrong-form.yaml",
  text: #"""
id: file-wrong-form
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Verkeerde vorm"
  message: "“{{text}}” is geen {{expected}}."
  remedy: "Schrijf het als {{example}}."
en:
  title: "Wrong form"
  message: "“{{text}}” is not {{expected}}."
  remedy: "Write it like {{example}}."

"""#)

private let `Rules/file/file-wrong-shape.yaml` = BuiltinFile(
  path: "Rules/file/file-wrong-shape.yaml",
  text: #"""
id: file-wrong-shape
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Verkeerde vorm"
  message: "Verwacht: {{expected}}. Gevonden: {{found}}."
  remedy: "Kijk in het schema (verklaar schema) wat hier hoort."
en:
  title: "Wrong shape"
  message: "Expected: {{expected}}. Found: {{found}}."
  remedy: "See the schema (verklaar schema) for what belongs here."

"""#)

private let `Rules/file/file-yaml.yaml` = BuiltinFile(
  path: "Rules/file/file-yaml.yaml",
  text: #"""
id: file-yaml
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "YAML"
  message: "Dit is hier niet leesbaar ({{detail}})."
  remedy: "Kijk of er op deze of de vorige regel iets mist."
en:
  title: "YAML"
  message: "This cannot be read here ({{detail}})."
  remedy: "See whether something is missing on this line or the one before."

"""#)

private let `Rules/init-words.yaml` = BuiltinFile(
  path: "Rules/init-words.yaml",
  text: #"""
# Words of `verklaar init`, apart from words.yaml: they are many, and other commands need none of them.
nl:
  init:
    intro: "Acht vragen, en er staat een eerste definitie. Wat u nog niet weet, mag open blijven."
    ask-name: "{{number}}/{{count}}  Hoe heet de organisatie voluit?"
    again-name: Typ de naam op één regel, in hooguit 200 tekens.
    ask-kind: "{{number}}/{{count}}  Wat voor organisatie is het? {{choices}}"
    again-kind: Typ het nummer of de naam van een van deze soorten.
    ask-law: "{{number}}/{{count}}  Welk recht geldt: NL of BE? Enter is NL."
    again-law: Typ NL voor Nederland of BE voor België.
    ask-pronoun: "{{number}}/{{count}}  Spreekt de verklaring de lezer aan met u of met je? Enter is {{usual}}."
    again-pronoun: Typ u of je.
    ask-email: "{{number}}/{{count}}  Op welk e-mailadres kunnen mensen terecht met vragen over privacy? Enter laat dit open."
    again-email: "Typ één e-mailadres, zoals privacy@voorbeeld.nl, of druk op Enter."
    ask-address: "{{number}}/{{count}}  Wat is het adres? Bijvoorbeeld: Dorpsstraat 1, 1234 AB Utrecht. Enter laat dit open."
    again-address: "Typ straat en nummer, een komma, de postcode en de plaats, of druk op Enter."
    ask-officer: "{{number}}/{{count}}  Heeft u een functionaris voor gegevensbescherming (FG)? Typ het e-mailadres van de FG, ja of nee. Enter laat dit open."
    again-officer: "Typ het e-mailadres van de functionaris, ja of nee, of druk op Enter."
    ask-purposes: "{{number}}/{{count}}  Waarvoor gebruikt u gegevens? Dit past vaak bij u; wat u kiest, komt als uw voorstel in de definitie. Typ de nummers met een spatie ertussen, of alles."
    again-purposes: "Typ nummers uit de lijst, zoals 1 2 5, of alles."
    ground: "{{data}}; grondslag: {{ground}}"
    for-others: "{{data}}; in opdracht van uw klant"
    missing: "Er is geen terminal om vragen op te stellen. Geef ook {{flags}}, bijvoorbeeld zo:"
    unknown-purpose: "“{{name}}” is geen doel van {{kind}}. Kies uit {{known}}, of all."
    unknown-purpose-suggestion: "“{{name}}” is geen doel van {{kind}}. Bedoelde u “{{suggestion}}”? Kies uit {{known}}, of all."
    ending: "{{path}} kan geen definitie zijn: de naam eindigt op .yaml."
    exists: "{{path}} bestaat al. Kies een andere naam, of gebruik --overwrite."
    ended: Afgebroken; er is niets geschreven.
    written: "Geschreven: {{path}}, met {{purposes}} doelen. Open punten: {{points}}."
    written-one: "Geschreven: {{path}}, met 1 doel. Open punten: {{points}}."
    next: "En nu:"
    next-schema: dan legt uw editor elke sleutel uit
    next-check: wat er nog open is, en waarom
    next-build: maakt de pagina in Output
    next-serve: laat haar zien terwijl u schrijft
    next-ci: dezelfde toets bij elke pull request
    ci-github: "Zet deze regels in {{file}}, en vul in waar u Verklaar vandaan haalt."
    ci-gitlab: "Zet deze regels in {{file}}, en vul in waar u Verklaar vandaan haalt."
    ci-pre-commit: "Zet deze regels in {{file}}, en vul in waar u Verklaar vandaan haalt."
    ci-elsewhere: "De regels gaan uit van de map Policies; pas het pad aan."
en:
  init:
    intro: "Eight questions, and there is a first definition. What you do not know yet may stay open."
    ask-name: "{{number}}/{{count}}  What is the organisation's full name?"
    again-name: Type the name on one line, in at most 200 characters.
    ask-kind: "{{number}}/{{count}}  What kind of organisation is it? {{choices}}"
    again-kind: Type the number or the name of one of these kinds.
    ask-law: "{{number}}/{{count}}  Whose law applies: NL or BE? Enter is NL."
    again-law: Type NL for the Netherlands or BE for Belgium.
    ask-pronoun: "{{number}}/{{count}}  Does the statement call its reader u or je? Enter is {{usual}}."
    again-pronoun: Type u or je.
    ask-email: "{{number}}/{{count}}  To which e-mail address can people send questions about privacy? Enter leaves it open."
    again-email: "Type one e-mail address, such as privacy@example.nl, or press Enter."
    ask-address: "{{number}}/{{count}}  What is the postal address? For example: Dorpsstraat 1, 1234 AB Utrecht. Enter leaves it open."
    again-address: "Type street and number, a comma, the postal code and the town, or press Enter."
    ask-officer: "{{number}}/{{count}}  Do you have a data protection officer? Type the officer's e-mail address, yes or no. Enter leaves it open."
    again-officer: "Type the officer's e-mail address, yes or no, or press Enter."
    ask-purposes: "{{number}}/{{count}}  What do you use data for? These are common; what you choose goes into the definition as your proposal. Type the numbers with spaces between them, or all."
    again-purposes: "Type numbers of the list, such as 1 2 5, or all."
    ground: "{{data}}; ground: {{ground}}"
    for-others: "{{data}}; in the name of your customer"
    missing: "There is no terminal to ask questions on. Give {{flags}} too, for example:"
    unknown-purpose: "“{{name}}” is no purpose of {{kind}}. Choose from {{known}}, or all."
    unknown-purpose-suggestion: "“{{name}}” is no purpose of {{kind}}. Did you mean “{{suggestion}}”? Choose from {{known}}, or all."
    ending: "{{path}} can be no definition: its name ends in .yaml."
    exists: "{{path}} is there already. Choose another name, or use --overwrite."
    ended: Stopped; nothing was written.
    written: "Written: {{path}}, with {{purposes}} purposes. Open points: {{points}}."
    written-one: "Written: {{path}}, with 1 purpose. Open points: {{points}}."
    next: "And now:"
    next-schema: your editor then explains every key
    next-check: what is still open, and why
    next-build: makes the page in Output
    next-serve: shows it while you write
    next-ci: the same check on every pull request
    ci-github: "Put these lines in {{file}}, and fill in where you get Verklaar from."
    ci-gitlab: "Put these lines in {{file}}, and fill in where you get Verklaar from."
    ci-pre-commit: "Put these lines in {{file}}, and fill in where you get Verklaar from."
    ci-elsewhere: "The lines assume the folder Policies; change the path."

"""#)

private let `Rules/language/language-hedging.md` = BuiltinFile(
  path: "Rules/language/language-hedging.md",
  text: #"""
# language-hedging

Feiten staan er zonder slag om de arm.

## Fout: sommige partners

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
doorgifte: {wie: sommige partners, landen: onbekend}
```

- regel 3, kolom 18, waarschuwing: “sommige” maakt dit onduidelijk. Schrijf wat u wel of niet doet.

## Fout: misschien verzameld

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
gegevens:
  surfgedrag: {naam: surfgedrag, mogelijk: ja}
```

- regel 4, kolom 44, waarschuwing: “mogelijk” maakt dit onduidelijk. Schrijf wat u wel of niet doet.

## Fout: in principe

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: in principe uw brood bezorgen
```

- regel 5, kolom 11, waarschuwing: “in principe” maakt dit onduidelijk. Schrijf wat u wel of niet doet.

## Goed: gewoon gezegd

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
```

Geen bevinding.

## Goed: een mogelijkheid is iets anders

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: keuze
    doel: u de mogelijkheid geven brood te kiezen
```

Geen bevinding.

## Fout: in principe

```text
Derden krijgen in principe geen toegang tot uw gegevens.
```

- regel 1, kolom 16, waarschuwing: Dit woord houdt de zin open: “in principe geen toegang”. Zeg wat er wel of niet gebeurt.

## Fout: sommige partners

```text
Wij delen uw adres met sommige partners.
```

- regel 1, kolom 24, waarschuwing: Dit woord houdt de zin open: “sommige partners”. Zeg wat er wel of niet gebeurt.

## Goed: wat u kunt, is geen slag om de arm

```text
U kunt ons vragen uw gegevens te verwijderen als dat mogelijk is.
```

Geen bevinding.

## Goed: zo snel mogelijk

```text
Wij gebruiken uw gegevens om de bestelling zo snel mogelijk te bezorgen.
```

Geen bevinding.

"""#)

private let `Rules/language/language-hedging.yaml` = BuiltinFile(
  path: "Rules/language/language-hedging.yaml",
  text: #"""
id: language-hedging
severity: warning
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 12(1), "WP260 ~"]
text: {when: hedge}
nl:
  title: "Feiten staan er zonder slag om de arm"
  message: "“{{word}}” maakt dit onduidelijk."
  why: >-
    Woorden als mogelijk, soms en in principe laten open wat u doet. De lezer moet het zeker
    weten.
  remedy: "Schrijf wat u wel of niet doet."
  seen: "Dit woord houdt de zin open: “{{quote}}”."
  seen-remedy: "Zeg wat er wel of niet gebeurt."
en:
  title: "Facts are told without hedging"
  message: "“{{word}}” makes this unclear."
  why: >-
    Words like mogelijk, soms and in principe leave open what you do. Readers must know for
    certain.
  remedy: "Write what you do or do not do."
  seen: "This word keeps the sentence open: “{{quote}}”."
  seen-remedy: "Say what does or does not happen."

"""#)

private let `Rules/language/language-jargon.md` = BuiltinFile(
  path: "Rules/language/language-jargon.md",
  text: #"""
# language-jargon

Een moeilijk woord wordt uitgelegd.

## Fout: een registrar

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: verhuizen
    doel: uw domein naar een registrar verhuizen
```

- regel 5, kolom 11, advies: “registrar” is een moeilijk woord. Leg het uit tussen haakjes erachter, of gebruik een gewoon woord.

## Fout: een afkorting

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
gegevens: {adres: naw-gegevens}
```

- regel 3, kolom 19, advies: “naw-gegevens” is een moeilijk woord. Leg het uit tussen haakjes erachter, of gebruik een gewoon woord.

## Goed: uitgelegd tussen haakjes

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: verhuizen
    doel: uw domein naar een registrar (verkoper van domeinnamen) verhuizen
```

Geen bevinding.

## Goed: de delen staan erbij

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
gegevens:
  adres: {naam: naw-gegevens, omvat: [naam, adres, woonplaats]}
```

Geen bevinding.

## Fout: een afkorting

```text
Uw NAW-gegevens staan dmv een back-up op twee plaatsen.
```

- regel 1, kolom 4, advies: “NAW-gegevens” is een moeilijk woord. Leg het uit of gebruik een gewoon woord.

## Goed: gewone woorden

```text
Uw naam en adres staan op twee plaatsen.
```

Geen bevinding.

"""#)

private let `Rules/language/language-jargon.yaml` = BuiltinFile(
  path: "Rules/language/language-jargon.yaml",
  text: #"""
id: language-jargon
severity: advice
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 12(1), "WP260 ~"]
text: {when: jargon, distinct: true}
nl:
  title: "Een moeilijk woord wordt uitgelegd"
  message: "“{{word}}” is een moeilijk woord."
  why: >-
    Niet iedereen kent vaktaal of afkortingen. Een paar woorden tussen haakjes helpen al.
  remedy: "Leg het uit tussen haakjes erachter, of gebruik een gewoon woord."
  seen: "“{{quote}}” is een moeilijk woord."
  seen-remedy: "Leg het uit of gebruik een gewoon woord."
en:
  title: "A hard word is explained"
  message: "“{{word}}” is a hard word."
  why: >-
    Not everybody knows jargon or abbreviations. A few words in brackets help.
  remedy: "Explain it in brackets behind it, or use a plain word."
  seen: "“{{quote}}” is a difficult word."
  seen-remedy: "Explain it or use a plain word."

"""#)

private let `Rules/language/language-long-sentence.md` = BuiltinFile(
  path: "Rules/language/language-long-sentence.md",
  text: #"""
# language-long-sentence

Een zin heeft hooguit 25 woorden.

## Fout: een lange inleiding

```yaml
verklaring:
  recht: NL
  aanspreekvorm: u
  inleiding: Wij vinden uw privacy belangrijk en daarom leggen wij hier uit welke gegevens wij van u gebruiken als u bij ons brood bestelt of in onze winkel komt en daar betaalt.
verantwoordelijke: {naam: Bakkerij Jansen}
```

- regel 4, kolom 14, advies: Deze zin heeft 31 woorden. Dat is lang. Maak er twee zinnen van.

## Fout: een lange toelichting

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    toelichting: De bezorger krijgt van ons uw naam en uw adres en uw telefoonnummer zodat hij u kan vinden en kan bellen als u niet thuis bent of als de bel het niet doet.
```

- regel 6, kolom 18, advies: Deze zin heeft 33 woorden. Dat is lang. Maak er twee zinnen van.

## Goed: twee korte zinnen

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    toelichting: De bezorger krijgt uw naam en adres. Ook krijgt hij uw telefoonnummer, zodat hij u kan bellen als u niet thuis bent.
```

Geen bevinding.

## Goed: precies 25 woorden

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    toelichting: De bezorger krijgt van ons uw naam en uw adres en uw telefoonnummer zodat hij u kan vinden en bellen als u niet thuis bent.
```

Geen bevinding.

## Fout: meer dan 25 woorden

```text
Wij gebruiken uw gegevens alleen als dat nodig is voor de bestelling die u bij ons heeft gedaan en voor de vragen die u daarover aan ons of aan een van onze medewerkers stelt.
```

- regel 1, kolom 1, advies: Deze zin heeft 34 woorden. Maak er twee zinnen van.

## Goed: twee zinnen

```text
Wij gebruiken uw gegevens voor uw bestelling. Wij gebruiken ze ook als u ons iets vraagt.
```

Geen bevinding.

"""#)

private let `Rules/language/language-long-sentence.yaml` = BuiltinFile(
  path: "Rules/language/language-long-sentence.yaml",
  text: #"""
id: language-long-sentence
severity: advice
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 12(1), "B1 ?"]
text: {code: true}
nl:
  title: "Een zin heeft hooguit 25 woorden"
  message: "Deze zin heeft {{count}} woorden. Dat is lang."
  why: >-
    Korte zinnen lezen makkelijker. De grens van 25 woorden is een gewoonte, geen wet.
  remedy: "Maak er twee zinnen van."
  seen: "Deze zin heeft {{count}} woorden."
  seen-remedy: "Maak er twee zinnen van."
en:
  title: "A sentence has at most 25 words"
  message: "This sentence has {{count}} words. That is long."
  why: >-
    Short sentences are easier to read. The limit of 25 words is a habit, not a law.
  remedy: "Make two sentences of it."
  seen: "This sentence has {{count}} words."
  seen-remedy: "Make two sentences of it."

"""#)

private let `Rules/language/language-mixed-address.md` = BuiltinFile(
  path: "Rules/language/language-mixed-address.md",
  text: #"""
# language-mixed-address

De hele verklaring zegt u, of je.

## Fout: je in een verklaring met u

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: je brood bij je thuis bezorgen
```

- regel 5, kolom 11, waarschuwing: Hier staat “je”, terwijl de verklaring “u” gebruikt. Schrijf overal “u”, of kies een andere “aanspreekvorm”.

## Fout: u in een verklaring met je

```yaml
verklaring: {recht: NL, aanspreekvorm: je}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
  - id: nieuws
    doel: u nieuws sturen
```

- regel 5, kolom 11, waarschuwing: Hier staat “uw”, terwijl de verklaring “je” gebruikt. Schrijf overal “je”, of kies een andere “aanspreekvorm”.

## Goed: overal u

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bij u thuis bezorgen
```

Geen bevinding.

## Goed: één keer is nog geen gewoonte

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: je brood bezorgen
```

Geen bevinding.

## Fout: u en je

```text
U geeft uw naam op. Daarna kun je inloggen en kan je bestellen.
```

- regel 1, kolom 51, waarschuwing: De tekst gebruikt “u” (2 keer) en “je” (2 keer) door elkaar. Kies één vorm en gebruik die overal.

## Goed: één vorm

```text
U geeft uw naam op. Daarna kunt u inloggen en kunt u bestellen.
```

Geen bevinding.

"""#)

private let `Rules/language/language-mixed-address.yaml` = BuiltinFile(
  path: "Rules/language/language-mixed-address.yaml",
  text: #"""
id: language-mixed-address
severity: warning
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 12(1)]
text: {code: true}
nl:
  title: "De hele verklaring zegt u, of je"
  message: "Hier staat “{{word}}”, terwijl de verklaring “{{form}}” gebruikt."
  why: >-
    Wie de ene keer u leest en dan weer je, denkt dat er twee schrijvers zijn.
  remedy: "Schrijf overal “{{form}}”, of kies een andere “aanspreekvorm”."
  seen: "De tekst gebruikt “u” ({{formal}} keer) en “je” ({{informal}} keer) door elkaar."
  seen-remedy: "Kies één vorm en gebruik die overal."
en:
  title: "The whole statement says u, or je"
  message: "It says “{{word}}” here, while the statement uses “{{form}}”."
  why: >-
    Whoever reads u in one place and je in another thinks of two writers.
  remedy: "Write “{{form}}” everywhere, or choose another “aanspreekvorm”."
  seen: "The text mixes “u” ({{formal}} times) and “je” ({{informal}} times)."
  seen-remedy: "Choose one form and use it throughout."

"""#)

private let `Rules/language/language-no-layers.md` = BuiltinFile(
  path: "Rules/language/language-no-layers.md",
  text: #"""
# language-no-layers

Een lange tekst heeft een samenvatting.

## Fout: lang, zonder samenvatting

120 keer.

```text
Wij bewaren uw naam, uw adres en uw e-mailadres om uw bestelling te bezorgen.
```

- regel 1, kolom 1, advies: De tekst heeft 1680 woorden. Niet gevonden: een samenvatting of inhoudsopgave. Zet bovenaan in vijf regels het belangrijkste.

## Goed: kort

```text
Wij bewaren uw naam en uw adres.
```

Geen bevinding.

"""#)

private let `Rules/language/language-no-layers.yaml` = BuiltinFile(
  path: "Rules/language/language-no-layers.yaml",
  text: #"""
id: language-no-layers
severity: advice
since: 0.4.0
on: [text]
from: 2018-05-25
law: ["AVG 12(1)"]
text: {code: true}
nl:
  title: "Een lange tekst heeft een samenvatting"
  message: "De tekst heeft {{count}} woorden. Niet gevonden: een samenvatting of inhoudsopgave."
  why: >-
    Wie vijf regels leest, moet het belangrijkste weten.
  remedy: "Zet bovenaan in vijf regels het belangrijkste."
en:
  title: "A long text has a summary"
  message: "The text has {{count}} words. Not found: a summary or contents."
  why: >-
    Who reads five lines must know what matters most.
  remedy: "Put what matters most in five lines at the top."

"""#)

private let `Rules/language/language-not-dutch.md` = BuiltinFile(
  path: "Rules/language/language-not-dutch.md",
  text: #"""
# language-not-dutch

De verklaring is in de taal van de lezer.

## Fout: Engels

```text
We use the information that you give us. You can ask us to delete your information and we will do that for you.
```

- regel 1, kolom 1, fout: De tekst is niet in het Nederlands. Maak een Nederlandse versie.

## Goed: Nederlands

```text
Wij gebruiken de gegevens die u aan ons geeft.
```

Geen bevinding.

"""#)

private let `Rules/language/language-not-dutch.yaml` = BuiltinFile(
  path: "Rules/language/language-not-dutch.yaml",
  text: #"""
id: language-not-dutch
severity: error
since: 0.4.0
on: [text]
from: 2018-05-25
law: ["AVG 12(1)"]
text: {code: true}
nl:
  title: "De verklaring is in de taal van de lezer"
  message: "De tekst is niet in het Nederlands."
  why: >-
    Wie Nederlands spreekt, moet een Nederlandse verklaring kunnen lezen.
  remedy: "Maak een Nederlandse versie."
en:
  title: "The statement is in the reader's language"
  message: "The text is not in Dutch."
  why: >-
    Dutch readers must be able to read a Dutch statement.
  remedy: "Make a Dutch version."

"""#)

private let `Rules/language/language-placeholder.md` = BuiltinFile(
  path: "Rules/language/language-placeholder.md",
  text: #"""
# language-placeholder

Er staat geen invultekst meer.

## Fout: een naam tussen haken

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke:
  naam: "[bedrijfsnaam]"
```

- regel 3, kolom 9, fout: Hier staat nog invultekst: “[bedrijfsnaam]”. Vul in wat hier hoort, of haal het weg.

## Fout: xxx

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers: {bezorger: bezorgdienst XXX}
```

- regel 3, kolom 24, fout: Hier staat nog invultekst: “XXX”. Vul in wat hier hoort, of haal het weg.

## Goed: ingevuld

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers: {bezorger: Pakketdienst Noord}
```

Geen bevinding.

## Goed: gewone haken

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood [wit of bruin] bezorgen
```

Geen bevinding.

## Fout: nog niet ingevuld

```text
[naam bedrijf] is verantwoordelijk voor uw gegevens.
```

- regel 1, kolom 1, fout: Er staat nog invultekst: “[naam bedrijf]”. Vul dit in of haal het weg.

## Goed: een verwijzing

```text
Lees [onze voorwaarden](/voorwaarden) en bron [1].
```

Geen bevinding.

## Goed: wat de site invult

```text
Mail naar {{ site.email }}.
```

Geen bevinding.

"""#)

private let `Rules/language/language-placeholder.yaml` = BuiltinFile(
  path: "Rules/language/language-placeholder.yaml",
  text: #"""
id: language-placeholder
severity: error
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 12(1), AVG 13]
text: {code: true}
nl:
  title: "Er staat geen invultekst meer"
  message: "Hier staat nog invultekst: “{{text}}”."
  why: >-
    Een verklaring met lege plekken vertelt niets.
  remedy: "Vul in wat hier hoort, of haal het weg."
  seen: "Er staat nog invultekst: “{{quote}}”."
  seen-remedy: "Vul dit in of haal het weg."
en:
  title: "No text is left to be filled in"
  message: "Text to be filled in is left here: “{{text}}”."
  why: >-
    A statement with empty spots tells nothing.
  remedy: "Fill in what belongs here, or remove it."
  seen: "Text is left to be filled in: “{{quote}}”."
  seen-remedy: "Fill it in or remove it."

"""#)

private let `Rules/law/law-name-wrong.md` = BuiltinFile(
  path: "Rules/law/law-name-wrong.md",
  text: #"""
# law-name-wrong

De wet heeft haar juiste naam.

## Fout: het AVG

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
beveiliging: {toelichting: Wij werken volgens het AVG.}
```

- regel 3, kolom 28, advies: “het AVG” is niet de naam van de wet. Schrijf “de AVG” (Algemene verordening gegevensbescherming).

## Fout: de AVG-wet

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
beveiliging: {toelichting: Dat vraagt de AVG-wet.}
```

- regel 3, kolom 28, advies: “AVG-wet” is niet de naam van de wet. Schrijf “de AVG” (Algemene verordening gegevensbescherming).

## Goed: de AVG

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
beveiliging: {toelichting: Wij werken volgens de AVG.}
```

Geen bevinding.

## Goed: de wet bij haar sleutel

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
rechten:
  inzage: {wet: avg}
```

Geen bevinding.

## Fout: het AVG

```text
Wij werken binnen de richtlijnen van het AVG.
```

- regel 1, kolom 22, advies: De naam van de wet klopt niet: “richtlijnen van het AVG”. Schrijf “de AVG” (Algemene verordening gegevensbescherming).

## Goed: de AVG

```text
Wij werken volgens de AVG.
```

Geen bevinding.

"""#)

private let `Rules/law/law-name-wrong.yaml` = BuiltinFile(
  path: "Rules/law/law-name-wrong.yaml",
  text: #"""
id: law-name-wrong
severity: advice
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 1]
text: {when: law-misnamed}
nl:
  title: "De wet heeft haar juiste naam"
  message: "“{{named}}” is niet de naam van de wet."
  why: >-
    Met de juiste naam kan iedereen de wet opzoeken.
  remedy: "Schrijf “de AVG” (Algemene verordening gegevensbescherming)."
  seen: "De naam van de wet klopt niet: “{{quote}}”."
  seen-remedy: "Schrijf “de AVG” (Algemene verordening gegevensbescherming)."
en:
  title: "The law has its right name"
  message: "“{{named}}” is not the name of the law."
  why: >-
    With the right name everybody can look the law up.
  remedy: "Write “de AVG” (Algemene verordening gegevensbescherming)."
  seen: "The name of the law is wrong: “{{quote}}”."
  seen-remedy: "Write “de AVG” (Algemene verordening gegevensbescherming)."

"""#)

private let `Rules/law/law-not-named.md` = BuiltinFile(
  path: "Rules/law/law-not-named.md",
  text: #"""
# law-not-named

De wet heeft een naam.

## Fout: de privacywet

```text
Wij houden ons aan de privacywet.
```

- regel 1, kolom 23, advies: De tekst noemt “privacywet”, maar niet welke wet dat is. Noem de Algemene verordening gegevensbescherming (AVG).

## Goed: met de naam

```text
Wij houden ons aan de privacywetgeving, zoals de AVG.
```

Geen bevinding.

"""#)

private let `Rules/law/law-not-named.yaml` = BuiltinFile(
  path: "Rules/law/law-not-named.yaml",
  text: #"""
id: law-not-named
severity: advice
since: 0.4.0
on: [text]
from: 2018-05-25
law: ["AVG 12(1)"]
text: {when: law-unnamed, lacks: law-by-name}
nl:
  title: "De wet heeft een naam"
  message: "De tekst noemt “{{quote}}”, maar niet welke wet dat is."
  why: >-
    “De privacywet” kan van alles zijn. Met de naam kan de lezer haar opzoeken.
  remedy: "Noem de Algemene verordening gegevensbescherming (AVG)."
en:
  title: "The law has a name"
  message: "The text speaks of “{{quote}}”, but not which law that is."
  why: >-
    “The privacy law” may be anything. By its name readers can look it up.
  remedy: "Name the Algemene verordening gegevensbescherming (AVG)."

"""#)

private let `Rules/law/law-outdated-be.md` = BuiltinFile(
  path: "Rules/law/law-outdated-be.md",
  text: #"""
# law-outdated-be

De wet van 8 december 1992 wordt niet meer genoemd als wet.

## Fout: bij een recht

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
rechten:
  inzage: {wet: wet-1992}
```

- regel 4, kolom 17, fout: U noemt de wet van 8 december 1992. Die wet geldt niet meer sinds september 2018. Noem de AVG, of de wet van 30 juli 2018.

## Fout: in een toelichting

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    toelichting: Wij volgen de privacywet van 1992.
```

- regel 6, kolom 18, fout: U noemt privacywet van 1992. Die wet geldt niet meer sinds september 2018. Noem de AVG, of de wet van 30 juli 2018.

## Goed: de wet van 2018

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
rechten:
  inzage: {wet: kaderwet-be}
```

Geen bevinding.

## Goed: in 2018 gold die wet nog

Op 2018-09-04.

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
rechten:
  inzage: {wet: wet-1992}
```

Geen bevinding.

## Fout: de wet van 1992

Naar Belgisch recht.

```text
Volgens de wet van 8 december 1992 kunt u inzage vragen.
```

- regel 1, kolom 12, fout: Deze wet geldt niet meer sinds september 2018: “wet van 8 december 1992”. Noem de AVG en de wet van 30 juli 2018.

## Goed: de AVG

Naar Belgisch recht.

```text
Volgens de AVG en de wet van 30 juli 2018 kunt u inzage vragen.
```

Geen bevinding.

"""#)

private let `Rules/law/law-outdated-be.yaml` = BuiltinFile(
  path: "Rules/law/law-outdated-be.yaml",
  text: #"""
id: law-outdated-be
severity: {BE: error}
since: 0.2.0
on: [definition, text]
from: 2018-09-05
law: [BE-2018]
text: {when: law-be}
nl:
  title: "De wet van 8 december 1992 wordt niet meer genoemd als wet"
  message: "U noemt {{named}}. Die wet geldt niet meer sinds september 2018."
  why: >-
    De AVG en de wet van 30 juli 2018 kwamen ervoor in de plaats.
  remedy: "Noem de AVG, of de wet van 30 juli 2018."
  seen: "Deze wet geldt niet meer sinds september 2018: “{{quote}}”."
  seen-remedy: "Noem de AVG en de wet van 30 juli 2018."
en:
  title: "The act of 8 December 1992 is no longer named as law"
  message: "You name {{named}}. That act ended in September 2018."
  why: >-
    The GDPR and the act of 30 July 2018 took its place.
  remedy: "Name the AVG, or the act of 30 July 2018 (kaderwet-be)."
  seen: "This act no longer applies since September 2018: “{{quote}}”."
  seen-remedy: "Name the GDPR (AVG) and the act of 30 July 2018."

"""#)

private let `Rules/law/law-outdated-nl.md` = BuiltinFile(
  path: "Rules/law/law-outdated-nl.md",
  text: #"""
# law-outdated-nl

De Wbp wordt niet meer genoemd als wet.

## Fout: bij een recht

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
rechten:
  inzage: {wet: wbp}
```

- regel 4, kolom 17, fout: U noemt de Wet bescherming persoonsgegevens. Die wet geldt niet meer sinds 25 mei 2018. Noem de AVG.

## Fout: in een toelichting

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    toelichting: Wij houden ons aan de Wet bescherming persoonsgegevens.
```

- regel 6, kolom 18, fout: U noemt Wet bescherming persoonsgegevens. Die wet geldt niet meer sinds 25 mei 2018. Noem de AVG.

## Goed: de AVG

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
rechten:
  inzage: {wet: avg}
```

Geen bevinding.

## Goed: in 2016 gold die wet nog

Op 2016-01-01.

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
rechten:
  inzage: {wet: wbp}
```

Geen bevinding.

## Fout: de Wbp

```text
Wij houden ons aan de Wet bescherming persoonsgegevens.
```

- regel 1, kolom 23, fout: Deze wet geldt niet meer sinds 25 mei 2018: “Wet bescherming persoonsgegevens”. Noem de AVG.

## Goed: als geschiedenis

```text
De AVG heeft de Wet bescherming persoonsgegevens vervangen.
```

Geen bevinding.

"""#)

private let `Rules/law/law-outdated-nl.yaml` = BuiltinFile(
  path: "Rules/law/law-outdated-nl.yaml",
  text: #"""
id: law-outdated-nl
severity: {NL: error}
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AP]
text: {when: law-nl}
nl:
  title: "De Wbp wordt niet meer genoemd als wet"
  message: "U noemt {{named}}. Die wet geldt niet meer sinds 25 mei 2018."
  why: >-
    De AVG kwam ervoor in de plaats. Een oude wet geeft mensen de verkeerde rechten.
  remedy: "Noem de AVG."
  seen: "Deze wet geldt niet meer sinds 25 mei 2018: “{{quote}}”."
  seen-remedy: "Noem de AVG."
en:
  title: "The Wbp is no longer named as law"
  message: "You name {{named}}. That act ended on 25 May 2018."
  why: >-
    The GDPR took its place. An old act gives people the wrong rights.
  remedy: "Name the AVG."
  seen: "This act no longer applies since 25 May 2018: “{{quote}}”."
  seen-remedy: "Name the GDPR (AVG)."

"""#)

private let `Rules/law/record-mismatch.md` = BuiltinFile(
  path: "Rules/law/record-mismatch.md",
  text: #"""
# record-mismatch

De definitie is volledig genoeg voor uw register.

## Fout: een verwerking zonder betrokkenen

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
betrokkenen:
  klanten: {naam: klanten, rol: verantwoordelijke}
gegevens: {adres: adres}
ontvangers:
  bezorger: {naam: Pakketdienst, doel: bezorgen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    gegevens: [adres]
beveiliging: {toelichting: Er zit een slot op.}
```

- regel 9, kolom 9, advies: Voor uw register van verwerkingen mist “betrokkenen” bij “uw brood bezorgen”. Vul “betrokkenen” in.

## Fout: geen beveiliging

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
betrokkenen:
  klanten: {naam: klanten, rol: verantwoordelijke}
```

- regel 1, kolom 1, advies: Voor uw register van verwerkingen mist “beveiliging”. Vul “beveiliging” in.

## Goed: alles staat erbij

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
betrokkenen:
  klanten: {naam: klanten, rol: verantwoordelijke}
gegevens: {adres: adres}
ontvangers:
  bezorger: {naam: Pakketdienst, doel: bezorgen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    betrokkenen: [klanten]
    gegevens: [adres]
beveiliging: {toelichting: Er zit een slot op.}
```

Geen bevinding.

## Goed: het register van een verwerker vraagt minder

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
betrokkenen:
  leden: {naam: leden van verenigingen, rol: verwerker, voor: de vereniging}
verwerkingen:
  - id: opslag
    doel: gegevens opslaan
    betrokkenen: [leden]
beveiliging: {toelichting: Er zit een slot op.}
```

Geen bevinding.

## Goed: een definitie zonder rollen is geen register

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
```

Geen bevinding.

"""#)

private let `Rules/law/record-mismatch.yaml` = BuiltinFile(
  path: "Rules/law/record-mismatch.yaml",
  text: #"""
id: record-mismatch
severity: advice
since: 0.2.0
on: [definition]
from: 2018-05-25
law: [AVG 30(1)(a), AVG 30(1)(g)]
nl:
  title: "De definitie is volledig genoeg voor uw register"
  message: "Voor uw register van verwerkingen mist “{{field}}”{{#purpose}} bij “{{purpose}}”{{/purpose}}."
  why: >-
    Met dezelfde gegevens kunt u ook het register van artikel 30 maken. Daarvoor moet elke
    verwerking zeggen wiens gegevens, welke, en met wie. Deze regel kijkt alleen naar definities
    die rollen noemen.
  remedy: "Vul “{{field}}” in."
en:
  title: "The definition is complete enough for your record"
  message: "For your record of processing “{{field}}” is missing{{#purpose}} at “{{purpose}}”{{/purpose}}."
  why: >-
    The same data can make the record of article 30. For that each processing must say whose data,
    which, and with whom. This rule looks only at definitions that name roles.
  remedy: "Fill in “{{field}}”."

"""#)

private let `Rules/legal-basis/legal-basis-contract-for-marketing.md` = BuiltinFile(
  path: "Rules/legal-basis/legal-basis-contract-for-marketing.md",
  text: #"""
# legal-basis-contract-for-marketing

Reclame rust niet op de overeenkomst.

## Fout: een nieuwsbrief op grond van de overeenkomst

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: nieuws
    doel: u onze nieuwsbrief sturen
    grondslag: overeenkomst
    marketing: {kanalen: [e-mail], afmelden: [de link in elke mail]}
```

- regel 6, kolom 16, waarschuwing: De grond van “u onze nieuwsbrief sturen” is de overeenkomst. Reclame is daar meestal niet voor nodig. Kies toestemming, of gerechtvaardigd-belang met het belang erbij.

## Fout: reclame per post

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: folder
    doel: u onze folder sturen
    grondslag: overeenkomst
    marketing: {kanalen: [post], afmelden: [een telefoontje]}
```

- regel 6, kolom 16, waarschuwing: De grond van “u onze folder sturen” is de overeenkomst. Reclame is daar meestal niet voor nodig. Kies toestemming, of gerechtvaardigd-belang met het belang erbij.

## Goed: met toestemming

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: nieuws
    doel: u onze nieuwsbrief sturen
    grondslag: toestemming
    marketing: {kanalen: [e-mail], afmelden: [de link in elke mail]}
```

Geen bevinding.

## Goed: geen reclame

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    grondslag: overeenkomst
```

Geen bevinding.

"""#)

private let `Rules/legal-basis/legal-basis-contract-for-marketing.yaml` = BuiltinFile(
  path: "Rules/legal-basis/legal-basis-contract-for-marketing.yaml",
  text: #"""
id: legal-basis-contract-for-marketing
severity: warning
since: 0.2.0
on: [definition]
from: 2018-05-25
law: [AVG 6(1)(b), AVG 21(2)]
nl:
  title: "Reclame rust niet op de overeenkomst"
  message: "De grond van “{{purpose}}” is de overeenkomst. Reclame is daar meestal niet voor nodig."
  why: >-
    De overeenkomst is alleen een grond voor wat nodig is om haar uit te voeren. Reclame is dat
    bijna nooit.
  remedy: "Kies toestemming, of gerechtvaardigd-belang met het belang erbij."
en:
  title: "Advertising does not rest on the contract"
  message: "The ground of “{{purpose}}” is the contract. Advertising is hardly ever needed for that."
  why: >-
    A contract is a ground only for what is needed to perform it. Advertising hardly ever is.
  remedy: "Choose toestemming, or gerechtvaardigd-belang with the interest."

"""#)

private let `Rules/legal-basis/legal-basis-implied-consent.md` = BuiltinFile(
  path: "Rules/legal-basis/legal-basis-implied-consent.md",
  text: #"""
# legal-basis-implied-consent

Toestemming is een daad, geen gebruik.

## Fout: wie de dienst gebruikt

```text
Door gebruik te maken van onze dienst gaat u akkoord met deze verwerking.
```

- regel 1, kolom 1, fout: Wie de dienst gebruikt, zou hiermee akkoord gaan: “Door gebruik te maken van onze dienst gaat u akkoord”. Dat is geen geldige toestemming. Vraag apart en duidelijk om toestemming, of gebruik een andere grond.

## Goed: een vinkje

```text
U geeft toestemming door het vakje aan te vinken.
```

Geen bevinding.

"""#)

private let `Rules/legal-basis/legal-basis-implied-consent.yaml` = BuiltinFile(
  path: "Rules/legal-basis/legal-basis-implied-consent.yaml",
  text: #"""
id: legal-basis-implied-consent
severity: error
since: 0.4.0
on: [text]
from: 2018-05-25
law: ["AVG 4(11)", "AVG 7"]
text: {when: implied-consent}
nl:
  title: "Toestemming is een daad, geen gebruik"
  message: "Wie de dienst gebruikt, zou hiermee akkoord gaan: “{{quote}}”. Dat is geen geldige toestemming."
  why: >-
    Wie een site gebruikt, zegt daarmee niet ja. Toestemming vraagt een duidelijke daad.
  remedy: "Vraag apart en duidelijk om toestemming, of gebruik een andere grond."
en:
  title: "Consent is an act, not use"
  message: "Using the service would be consent: “{{quote}}”. That is not valid."
  why: >-
    Using a site is not saying yes. Consent takes a clear act.
  remedy: "Ask for consent separately and clearly, or use another basis."

"""#)

private let `Rules/legal-basis/legal-basis-law-not-named.md` = BuiltinFile(
  path: "Rules/legal-basis/legal-basis-law-not-named.md",
  text: #"""
# legal-basis-law-not-named

Bij een wettelijke plicht staat welke wet.

## Fout: een wettelijke verplichting zonder wet

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: facturen
    doel: facturen bewaren
    grondslag: wettelijke-verplichting
```

- regel 6, kolom 16, advies: U zegt bij “facturen bewaren” dat een wet dit vraagt, maar niet welke. Zet bij “wet” de wet, bijvoorbeeld fiscaal.

## Fout: een wet die niet genoemd wordt

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: facturen
    doel: facturen bewaren
    grondslag: overeenkomst
    bewaartermijn: {termijn: 7 jaar na het boekjaar, wet: niet-genoemd}
```

- regel 7, kolom 59, advies: U zegt bij “facturen bewaren” dat een wet dit vraagt, maar niet welke. Zet bij “wet” de wet, bijvoorbeeld fiscaal.

## Goed: de wet staat erbij

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: facturen
    doel: facturen bewaren
    grondslag: wettelijke-verplichting
    wet: fiscaal
```

Geen bevinding.

## Goed: de wet staat bij de termijn

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: facturen
    doel: facturen bewaren
    grondslag: wettelijke-verplichting
    bewaartermijn: {termijn: 7 jaar na het boekjaar, wet: fiscaal}
```

Geen bevinding.

## Goed: een andere grond

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    grondslag: overeenkomst
```

Geen bevinding.

## Fout: een wettelijke plicht

```text
Wij bewaren facturen zeven jaar. Dat is een wettelijke verplichting.
```

- regel 1, kolom 45, advies: De tekst beroept zich op een wet (“wettelijke verplichting”). Niet gevonden: welke wet. Noem de wet, bijvoorbeeld “de belastingwet (artikel 52 AWR)”.

## Goed: met de wet

```text
Wij bewaren facturen zeven jaar. Dat is een wettelijke verplichting uit de belastingwet.
```

Geen bevinding.

## Goed: een uitzondering op delen

```text
Wij delen niets met derden, tenzij wij dat wettelijk verplicht zijn.
```

Geen bevinding.

"""#)

private let `Rules/legal-basis/legal-basis-law-not-named.yaml` = BuiltinFile(
  path: "Rules/legal-basis/legal-basis-law-not-named.yaml",
  text: #"""
id: legal-basis-law-not-named
severity: advice
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 6(3)]
text: {when: legal-duty, lacks: law-named, within: passage}
nl:
  title: "Bij een wettelijke plicht staat welke wet"
  message: "U zegt bij “{{purpose}}” dat een wet dit vraagt, maar niet welke."
  why: >-
    Wie de wet noemt, laat mensen zelf nakijken of het klopt.
  remedy: "Zet bij “wet” de wet, bijvoorbeeld fiscaal."
  seen: "De tekst beroept zich op een wet (“{{quote}}”). Niet gevonden: welke wet."
  seen-remedy: "Noem de wet, bijvoorbeeld “de belastingwet (artikel 52 AWR)”."
en:
  title: "For a legal duty the law is named"
  message: "At “{{purpose}}” you say that a law asks for this, but not which."
  why: >-
    Whoever names the law lets people check it for themselves.
  remedy: "Name the law at “wet”, such as fiscaal."
  seen: "The text relies on a law (“{{quote}}”). Not found: which law."
  seen-remedy: "Name the law, such as “the tax act (article 52 AWR)”."

"""#)

private let `Rules/legal-basis/legal-basis-missing.md` = BuiltinFile(
  path: "Rules/legal-basis/legal-basis-missing.md",
  text: #"""
# legal-basis-missing

De verklaring noemt een grondslag.

## Fout: geen grond bij het enige doel

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
```

- regel 4, kolom 9, fout: Er staat nergens op welke grond u gegevens mag gebruiken. Geef elke verwerking een “grondslag”, bijvoorbeeld overeenkomst of toestemming.

## Fout: geen verwerkingen, geen grond

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
```

- regel 1, kolom 1, fout: Er staat nergens op welke grond u gegevens mag gebruiken. Geef elke verwerking een “grondslag”, bijvoorbeeld overeenkomst of toestemming.

## Goed: een grond

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    grondslag: overeenkomst
```

Geen bevinding.

## Goed: een grond bij één van de doelen

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    grondslag: overeenkomst
  - id: nieuws
    doel: u nieuws sturen
```

Geen bevinding.

## Fout: geen grond

```text
Wij gebruiken uw adres om uw bestelling te bezorgen.
```

- regel 1, kolom 1, fout: Niet gevonden: op welke grond de gegevens gebruikt worden. Noem per doel de grond, bijvoorbeeld “omdat u een overeenkomst met ons heeft”.

## Goed: een grond

```text
Wij gebruiken uw adres om de overeenkomst met u uit te voeren.
```

Geen bevinding.

"""#)

private let `Rules/legal-basis/legal-basis-missing.yaml` = BuiltinFile(
  path: "Rules/legal-basis/legal-basis-missing.yaml",
  text: #"""
id: legal-basis-missing
severity: error
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 13(1)(c), AVG 6(1)]
silences: [legal-basis-not-per-purpose]
text: {element: legal-basis, is: [absent, vague]}
nl:
  title: "De verklaring noemt een grondslag"
  message: "Er staat nergens op welke grond u gegevens mag gebruiken."
  why: >-
    Gegevens gebruiken mag alleen op een van de zes gronden van de wet. Mensen mogen weten welke.
  remedy: "Geef elke verwerking een “grondslag”, bijvoorbeeld overeenkomst of toestemming."
  seen: "Niet gevonden: op welke grond de gegevens gebruikt worden."
  seen-remedy: "Noem per doel de grond, bijvoorbeeld “omdat u een overeenkomst met ons heeft”."
en:
  title: "The statement names a legal basis"
  message: "It is told nowhere on which ground you may use data."
  why: >-
    Data may be used only on one of the six grounds of the law. People may know which.
  remedy: "Give each processing a “grondslag”, such as overeenkomst or toestemming."
  seen: "Not found: the legal basis for using the data."
  seen-remedy: "Name the basis for each purpose, such as “because you have a contract with us”."

"""#)

private let `Rules/legal-basis/legal-basis-not-per-purpose.md` = BuiltinFile(
  path: "Rules/legal-basis/legal-basis-not-per-purpose.md",
  text: #"""
# legal-basis-not-per-purpose

Elk doel heeft zijn eigen grondslag.

## Fout: één doel zonder grond

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    grondslag: overeenkomst
  - id: nieuws
    naam: Nieuwsbrief
    doel: u nieuws sturen
```

- regel 7, kolom 9, fout: Bij “Nieuwsbrief” staat geen grond. Zet bij deze verwerking een “grondslag”.

## Fout: twee doelen zonder grond

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    grondslag: overeenkomst
  - id: nieuws
    doel: u nieuws sturen
  - id: facturen
    doel: u een factuur sturen
```

- regel 7, kolom 9, fout: Bij “u nieuws sturen” staat geen grond. Zet bij deze verwerking een “grondslag”.
- regel 9, kolom 9, fout: Bij “u een factuur sturen” staat geen grond. Zet bij deze verwerking een “grondslag”.

## Goed: elk doel zijn grond

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    grondslag: overeenkomst
  - id: nieuws
    doel: u nieuws sturen
    grondslag: toestemming
```

Geen bevinding.

## Goed: helemaal geen grond: dat zegt een andere regel al

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
```

Geen bevinding.

## Goed: wat u voor een ander doet, heeft de grond van die ander

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
betrokkenen:
  leden: {naam: leden, rol: verwerker, voor: de vereniging}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    grondslag: overeenkomst
  - id: opslag
    doel: gegevens opslaan
    betrokkenen: [leden]
```

Geen bevinding.

## Fout: de nieuwsbrief zonder grond

```text
Wij gebruiken uw adres voor de uitvoering van de overeenkomst.

Wij sturen u ook onze nieuwsbrief.
```

- regel 3, kolom 23, waarschuwing: Bij dit doel is geen grond gevonden: “nieuwsbrief”. Zet achter elk doel de grond, bijvoorbeeld in een tabel.

## Goed: de nieuwsbrief met grond

```text
Wij gebruiken uw adres voor de uitvoering van de overeenkomst.

Wij sturen u met uw toestemming ook onze nieuwsbrief.
```

Geen bevinding.

## Goed: de grond boven de lijst

```text
Wij gebruiken uw adres voor de uitvoering van de overeenkomst.

Met uw toestemming doen wij dit:

- onze nieuwsbrief versturen
```

Geen bevinding.

"""#)

private let `Rules/legal-basis/legal-basis-not-per-purpose.yaml` = BuiltinFile(
  path: "Rules/legal-basis/legal-basis-not-per-purpose.yaml",
  text: #"""
id: legal-basis-not-per-purpose
severity: error
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 13(1)(c), "DPC-WhatsApp ~"]
text: {when: marketing-purpose, lacks: ground, within: passage, element: legal-basis, is: [present], severity: warning}
nl:
  title: "Elk doel heeft zijn eigen grondslag"
  message: "Bij “{{purpose}}” staat geen grond."
  why: >-
    De lezer moet per doel kunnen zien waarom het mag.
  remedy: "Zet bij deze verwerking een “grondslag”."
  seen: "Bij dit doel is geen grond gevonden: “{{quote}}”."
  seen-remedy: "Zet achter elk doel de grond, bijvoorbeeld in een tabel."
en:
  title: "Every purpose has a legal basis of its own"
  message: "There is no ground at “{{purpose}}”."
  why: >-
    Readers must be able to see for each purpose why it is allowed.
  remedy: "Give this processing a “grondslag”."
  seen: "No legal basis was found for this purpose: “{{quote}}”."
  seen-remedy: "Put the basis after each purpose, for instance in a table."

"""#)

private let `Rules/legal-basis/legitimate-interest-not-stated.md` = BuiltinFile(
  path: "Rules/legal-basis/legitimate-interest-not-stated.md",
  text: #"""
# legitimate-interest-not-stated

Bij een gerechtvaardigd belang staat welk belang.

## Fout: zonder belang

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: beveiliging
    doel: misbruik van onze website tegengaan
    grondslag: gerechtvaardigd-belang
```

- regel 6, kolom 16, fout: Bij “misbruik van onze website tegengaan” staat niet welk belang u heeft. Zet bij “belang” welk belang u heeft, bijvoorbeeld “onze website beveiligen”.

## Fout: bij één van twee doelen

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: beveiliging
    doel: misbruik van onze website tegengaan
    grondslag: gerechtvaardigd-belang
    belang: onze website beveiligen
  - id: statistiek
    doel: bezoekers tellen
    grondslag: gerechtvaardigd-belang
```

- regel 10, kolom 16, fout: Bij “bezoekers tellen” staat niet welk belang u heeft. Zet bij “belang” welk belang u heeft, bijvoorbeeld “onze website beveiligen”.

## Goed: het belang staat erbij

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: beveiliging
    doel: misbruik van onze website tegengaan
    grondslag: gerechtvaardigd-belang
    belang: onze website beveiligen
```

Geen bevinding.

## Goed: een andere grond

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    grondslag: overeenkomst
```

Geen bevinding.

## Fout: welk belang?

```text
Wij verwerken uw gegevens op grond van ons gerechtvaardigd belang.
```

- regel 1, kolom 1, fout: De tekst noemt een gerechtvaardigd belang. Niet gevonden: welk belang dat is. Schrijf het belang op, bijvoorbeeld “onze site beveiligen tegen misbruik”.

## Goed: met het belang

```text
Wij verwerken uw gegevens op grond van ons gerechtvaardigd belang: de beveiliging van onze site.
```

Geen bevinding.

"""#)

private let `Rules/legal-basis/legitimate-interest-not-stated.yaml` = BuiltinFile(
  path: "Rules/legal-basis/legitimate-interest-not-stated.yaml",
  text: #"""
id: legitimate-interest-not-stated
severity: error
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 13(1)(d), AVG 14(2)(b)]
text: {element: legitimate-interest-named, is: [absent, vague]}
nl:
  title: "Bij een gerechtvaardigd belang staat welk belang"
  message: "Bij “{{purpose}}” staat niet welk belang u heeft."
  why: >-
    Wie zich op een belang beroept, moet het noemen. Anders kan niemand het afwegen of bezwaar
    maken.
  remedy: "Zet bij “belang” welk belang u heeft, bijvoorbeeld “onze website beveiligen”."
  seen: "De tekst noemt een gerechtvaardigd belang. Niet gevonden: welk belang dat is."
  seen-remedy: "Schrijf het belang op, bijvoorbeeld “onze site beveiligen tegen misbruik”."
en:
  title: "For a legitimate interest it is told which interest"
  message: "At “{{purpose}}” it is not told which interest you have."
  why: >-
    Whoever relies on an interest must name it. Otherwise nobody can weigh it or object.
  remedy: "Name your interest at “belang”, such as “onze website beveiligen”."
  seen: "The text relies on a legitimate interest. Not found: which one."
  seen-remedy: "Name the interest, such as “protecting our site against abuse”."

"""#)

private let `Rules/mandatory/mandatory-missing.md` = BuiltinFile(
  path: "Rules/mandatory/mandatory-missing.md",
  text: #"""
# mandatory-missing

De verklaring zegt wat mensen moeten geven, en wat er anders gebeurt.

## Fout: er staat niets over: een waarschuwing

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
```

- regel 1, kolom 1, waarschuwing: Er staat niet of mensen hun gegevens moeten geven, en wat er anders gebeurt. Zet bij de gegevens of de verwerking “verplicht: ja” of “verplicht: nee”, en bij ja ook het “gevolg”.

## Fout: verplicht, maar wat gebeurt er anders?

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
gegevens:
  adres: {naam: adres, verplicht: ja}
```

- regel 4, kolom 35, fout: Er staat niet wat er gebeurt als mensen “adres” niet geven. Zet bij de gegevens of de verwerking “verplicht: ja” of “verplicht: nee”, en bij ja ook het “gevolg”.

## Fout: verplicht bij een doel, zonder gevolg

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: account
    doel: een account maken
    verplicht: ja
```

- regel 6, kolom 16, fout: Er staat niet wat er gebeurt als mensen de gegevens voor “een account maken” niet geven. Zet bij de gegevens of de verwerking “verplicht: ja” of “verplicht: nee”, en bij ja ook het “gevolg”.

## Goed: verplicht met gevolg

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
gegevens:
  adres: {naam: adres, verplicht: ja, gevolg: Zonder adres kunnen wij niet bezorgen.}
```

Geen bevinding.

## Goed: niet verplicht

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
gegevens:
  telefoon: {naam: telefoonnummer, verplicht: nee}
```

Geen bevinding.

## Fout: er staat niets over

```text
Wij bewaren uw naam en adres.
```

- regel 1, kolom 1, waarschuwing: Niet gevonden: of mensen hun gegevens moeten geven, en wat er anders gebeurt. Schrijf welke gegevens verplicht zijn en wat er anders niet kan.

## Fout: alleen de plicht

```text
Voor een bestelling moet u zich eerst registreren.
```

- regel 1, kolom 1, waarschuwing: Niet gevonden: of mensen hun gegevens moeten geven, en wat er anders gebeurt. Schrijf welke gegevens verplicht zijn en wat er anders niet kan.

## Goed: met wat er anders gebeurt

```text
Zonder uw adres kunnen wij de bestelling niet bezorgen.
```

Geen bevinding.

"""#)

private let `Rules/mandatory/mandatory-missing.yaml` = BuiltinFile(
  path: "Rules/mandatory/mandatory-missing.yaml",
  text: #"""
id: mandatory-missing
severity: error
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 13(2)(e)]
text: {code: true, severity: warning}
nl:
  title: "De verklaring zegt wat mensen moeten geven, en wat er anders gebeurt"
  message: "Er staat niet {{#what}}wat er gebeurt als mensen “{{what}}” niet geven{{/what}}{{#purpose}}wat er gebeurt als mensen de gegevens voor “{{purpose}}” niet geven{{/purpose}}{{^what}}{{^purpose}}of mensen hun gegevens moeten geven, en wat er anders gebeurt{{/purpose}}{{/what}}."
  why: >-
    Mensen mogen weten of zij een keuze hebben, en wat die kost. Zegt een definitie er niets over,
    dan is dit een waarschuwing.
  remedy: "Zet bij de gegevens of de verwerking “verplicht: ja” of “verplicht: nee”, en bij ja ook het “gevolg”."
  seen: "Niet gevonden: of mensen hun gegevens moeten geven, en wat er anders gebeurt."
  seen-remedy: "Schrijf welke gegevens verplicht zijn en wat er anders niet kan."
en:
  title: "The statement tells what people must give, and what happens otherwise"
  message: "It is not told {{#what}}what happens when people do not give “{{what}}”{{/what}}{{#purpose}}what happens when people do not give the data for “{{purpose}}”{{/purpose}}{{^what}}{{^purpose}}whether people must give their data, and what happens otherwise{{/purpose}}{{/what}}."
  why: >-
    People may know whether they have a choice, and what it costs. Where a definition says nothing
    of it, this is a warning.
  remedy: "Write “verplicht: ja” or “verplicht: nee” at the data or the processing, and with ja the “gevolg” too."
  seen: "Not found: whether people must give their data, and what happens otherwise."
  seen-remedy: "Say which data are mandatory and what is not possible without them."

"""#)

private let `Rules/marketing/marketing-dncr-outdated.md` = BuiltinFile(
  path: "Rules/marketing/marketing-dncr-outdated.md",
  text: #"""
# marketing-dncr-outdated

Het Bel-me-niet Register is voorbij.

## Fout: het register

```text
Wilt u niet gebeld worden? Schrijf u in bij het Bel-me-niet Register.
```

- regel 1, kolom 49, fout: De tekst noemt het Bel-me-niet Register: “Bel-me-niet”. Dat bestaat niet meer. Haal deze zin weg.

## Goed: zonder register

```text
Wilt u niet gebeld worden? Meld dat dan bij ons.
```

Geen bevinding.

"""#)

private let `Rules/marketing/marketing-dncr-outdated.yaml` = BuiltinFile(
  path: "Rules/marketing/marketing-dncr-outdated.yaml",
  text: #"""
id: marketing-dncr-outdated
severity: {NL: error}
since: 0.4.0
on: [text]
from: 2021-07-01
law: ["Tw 11.7 ~"]
text: {when: do-not-call}
nl:
  title: "Het Bel-me-niet Register is voorbij"
  message: "De tekst noemt het Bel-me-niet Register: “{{quote}}”. Dat bestaat niet meer."
  why: >-
    Het register is op 1 juli 2021 gestopt; bellen mag sindsdien alleen met toestemming of aan
    eigen klanten.
  remedy: "Haal deze zin weg."
en:
  title: "The do-not-call register has ended"
  message: "The text names the Bel-me-niet Register: “{{quote}}”. It no longer exists."
  why: >-
    The register ended on 1 July 2021.
  remedy: "Remove this sentence."

"""#)

private let `Rules/marketing/marketing-ground-missing.md` = BuiltinFile(
  path: "Rules/marketing/marketing-ground-missing.md",
  text: #"""
# marketing-ground-missing

Elektronische reclame heeft toestemming, of gaat naar eigen klanten.

## Fout: een nieuwsbrief zonder grond

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: nieuws
    naam: Nieuwsbrief
    doel: u onze nieuwsbrief sturen
    marketing: {kanalen: [e-mail], afmelden: [de link in elke mail]}
```

- regel 7, kolom 5, waarschuwing: Er staat niet waarom u deze reclame mag sturen (“Nieuwsbrief”). Zet bij “grondslag” toestemming, of bij “marketing” “eigen-klanten: ja”.

## Fout: een ander belang, niet aan eigen klanten

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: nieuws
    naam: Nieuwsbrief
    doel: u onze nieuwsbrief sturen
    grondslag: gerechtvaardigd-belang
    belang: meer brood verkopen
    marketing: {kanalen: [sms], afmelden: [een antwoord met STOP], eigen-klanten: nee}
```

- regel 9, kolom 5, waarschuwing: Er staat niet waarom u deze reclame mag sturen (“Nieuwsbrief”). Zet bij “grondslag” toestemming, of bij “marketing” “eigen-klanten: ja”.

## Goed: toestemming

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: nieuws
    naam: Nieuwsbrief
    doel: u onze nieuwsbrief sturen
    grondslag: toestemming
    marketing: {kanalen: [e-mail], afmelden: [de link in elke mail]}
```

Geen bevinding.

## Goed: eigen klanten

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: nieuws
    naam: Nieuwsbrief
    doel: u onze nieuwsbrief sturen
    grondslag: gerechtvaardigd-belang
    belang: klanten vertellen over nieuw brood
    marketing: {kanalen: [e-mail], afmelden: [de link in elke mail], eigen-klanten: ja}
```

Geen bevinding.

## Goed: per post

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: nieuws
    naam: Nieuwsbrief
    doel: u onze nieuwsbrief sturen
    marketing: {kanalen: [post], afmelden: [een kaart aan ons]}
```

Geen bevinding.

## Fout: zomaar een nieuwsbrief

```text
Wij gebruiken uw e-mailadres ook voor onze nieuwsbrief.
```

- regel 1, kolom 44, waarschuwing: Niet gevonden: waarom deze berichten gestuurd mogen worden (“nieuwsbrief”). Schrijf dat er toestemming is, of dat het gaat om eigen klanten en gelijke producten.

## Goed: met toestemming

```text
Met uw toestemming gebruiken wij uw e-mailadres ook voor onze nieuwsbrief.
```

Geen bevinding.

## Goed: op eigen verzoek

```text
Wilt u onze nieuwsbrief ontvangen? Dan gebruiken wij daarvoor uw e-mailadres.
```

Geen bevinding.

"""#)

private let `Rules/marketing/marketing-ground-missing.yaml` = BuiltinFile(
  path: "Rules/marketing/marketing-ground-missing.yaml",
  text: #"""
id: marketing-ground-missing
severity: warning
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: ["Tw 11.7(1) ~", "BE-KB-2003 ~", "WER XII.13 ?"]
text: {when: marketing-purpose, lacks: marketing-ground, within: passage}
nl:
  title: "Elektronische reclame heeft toestemming, of gaat naar eigen klanten"
  message: "Er staat niet waarom u deze reclame mag sturen (“{{purpose}}”)."
  why: >-
    Reclame per e-mail, sms of app mag met toestemming, of aan eigen klanten over gelijke
    producten als zij zich makkelijk kunnen afmelden.
  remedy: "Zet bij “grondslag” toestemming, of bij “marketing” “eigen-klanten: ja”."
  seen: "Niet gevonden: waarom deze berichten gestuurd mogen worden (“{{quote}}”)."
  seen-remedy: "Schrijf dat er toestemming is, of dat het gaat om eigen klanten en gelijke producten."
en:
  title: "Electronic advertising has consent, or goes to own customers"
  message: "It is not told why you may send this advertising (“{{purpose}}”)."
  why: >-
    Advertising by e-mail, text message or app is allowed with consent, or to own customers about
    similar products when opting out is easy.
  remedy: "Give toestemming at “grondslag”, or “eigen-klanten: ja” at “marketing”."
  seen: "Not found: why these messages may be sent (“{{quote}}”)."
  seen-remedy: "Say that there is consent, or that it concerns own customers and similar products."

"""#)

private let `Rules/marketing/marketing-optout-missing.md` = BuiltinFile(
  path: "Rules/marketing/marketing-optout-missing.md",
  text: #"""
# marketing-optout-missing

Bij reclame staat hoe mensen zich afmelden.

## Fout: alleen een kanaal

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: nieuws
    naam: Nieuwsbrief
    doel: u onze nieuwsbrief sturen
    marketing: {kanalen: [e-mail]}
```

- regel 7, kolom 5, fout: U stuurt reclame (“Nieuwsbrief”). Er staat niet hoe mensen zich afmelden. Zet bij “afmelden” hoe dat gaat, bijvoorbeeld “de afmeldlink in elke mail”.

## Fout: reclame per post

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: nieuws
    naam: Nieuwsbrief
    doel: u onze nieuwsbrief sturen
    marketing: {kanalen: [post], wijzigen: ja}
```

- regel 7, kolom 5, fout: U stuurt reclame (“Nieuwsbrief”). Er staat niet hoe mensen zich afmelden. Zet bij “afmelden” hoe dat gaat, bijvoorbeeld “de afmeldlink in elke mail”.

## Fout: een nieuwsbrief zonder een woord over afmelden

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: nieuws
    doel: u onze nieuwsbrief sturen
```

- regel 4, kolom 9, fout: U stuurt reclame (“u onze nieuwsbrief sturen”). Er staat niet hoe mensen zich afmelden. Zet bij “afmelden” hoe dat gaat, bijvoorbeeld “de afmeldlink in elke mail”.

## Goed: een afmeldlink

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: nieuws
    naam: Nieuwsbrief
    doel: u onze nieuwsbrief sturen
    marketing: {kanalen: [e-mail], afmelden: [de link in elke mail]}
```

Geen bevinding.

## Goed: geen reclame

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
```

Geen bevinding.

## Fout: zonder uitgang

```text
Wij sturen u onze nieuwsbrief.
```

- regel 1, kolom 19, fout: De tekst noemt een nieuwsbrief of reclame. Niet gevonden: hoe mensen zich afmelden. Schrijf dat elke mail een afmeldlink heeft.

## Goed: met een afmeldlink

```text
Wij sturen u onze nieuwsbrief. Elke nieuwsbrief heeft een link waarmee u zich kunt afmelden.
```

Geen bevinding.

"""#)

private let `Rules/marketing/marketing-optout-missing.yaml` = BuiltinFile(
  path: "Rules/marketing/marketing-optout-missing.yaml",
  text: #"""
id: marketing-optout-missing
severity: error
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 21(2), AVG 21(3), "Tw 11.7 ~", "BE-KB-2003 ~"]
text: {element: direct-marketing-optout, is: [vague]}
nl:
  title: "Bij reclame staat hoe mensen zich afmelden"
  message: "U stuurt reclame (“{{purpose}}”). Er staat niet hoe mensen zich afmelden."
  why: >-
    Reclame stopt zodra iemand dat wil. In elk bericht moet staan hoe.
  remedy: "Zet bij “afmelden” hoe dat gaat, bijvoorbeeld “de afmeldlink in elke mail”."
  seen: "De tekst noemt een nieuwsbrief of reclame. Niet gevonden: hoe mensen zich afmelden."
  seen-remedy: "Schrijf dat elke mail een afmeldlink heeft."
en:
  title: "For advertising it is told how people opt out"
  message: "You send advertising (“{{purpose}}”). It is not told how people opt out."
  why: >-
    Advertising stops as soon as somebody wants it to. Each message must say how.
  remedy: "Say at “afmelden” how, such as “de afmeldlink in elke mail”."
  seen: "The text names a newsletter or advertising. Not found: how people unsubscribe."
  seen-remedy: "Say that every mail has a link to unsubscribe."

"""#)

private let `Rules/marketing/marketing-phone-customer.md` = BuiltinFile(
  path: "Rules/marketing/marketing-phone-customer.md",
  text: #"""
# marketing-phone-customer

Bellen voor verkoop gebeurt alleen met toestemming.

## Fout: bellen naar klanten

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: nieuws
    naam: Nieuwsbrief
    doel: u onze nieuwsbrief sturen
    grondslag: gerechtvaardigd-belang
    belang: klanten behouden
    marketing: {kanalen: [telefoon], afmelden: [een telefoontje], eigen-klanten: ja}
```

- regel 9, kolom 27, fout: U belt mensen voor verkoop zonder toestemming (“Nieuwsbrief”). Sinds 1 juli 2026 mag dat niet meer, ook niet bij klanten. Vraag eerst toestemming, en zet die bij “grondslag”; of haal telefoon weg.

## Fout: bellen zonder grond

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: nieuws
    naam: Nieuwsbrief
    doel: u onze nieuwsbrief sturen
    marketing: {kanalen: [e-mail, telefoon], afmelden: [een telefoontje]}
```

- regel 7, kolom 35, fout: U belt mensen voor verkoop zonder toestemming (“Nieuwsbrief”). Sinds 1 juli 2026 mag dat niet meer, ook niet bij klanten. Vraag eerst toestemming, en zet die bij “grondslag”; of haal telefoon weg.

## Goed: met toestemming

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: nieuws
    naam: Nieuwsbrief
    doel: u onze nieuwsbrief sturen
    grondslag: toestemming
    marketing: {kanalen: [telefoon], afmelden: [een telefoontje]}
```

Geen bevinding.

## Goed: voor 1 juli 2026

Op 2026-06-30.

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: nieuws
    naam: Nieuwsbrief
    doel: u onze nieuwsbrief sturen
    grondslag: gerechtvaardigd-belang
    belang: klanten behouden
    marketing: {kanalen: [telefoon], afmelden: [een telefoontje], eigen-klanten: ja}
```

Geen bevinding.

## Goed: bellen om te leveren is geen verkoop

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bellen
    doel: u bellen als het brood klaar is
```

Geen bevinding.

## Fout: bellen over aanbiedingen

```text
Als klant kunnen wij u bellen over aanbiedingen.
```

- regel 1, kolom 24, fout: De tekst noemt bellen voor verkoop: “bellen over aanbiedingen”. Vraag eerst uitdrukkelijk toestemming om te bellen.

## Goed: bellen over de bestelling

```text
Wij kunnen u bellen over uw bestelling.
```

Geen bevinding.

"""#)

private let `Rules/marketing/marketing-phone-customer.yaml` = BuiltinFile(
  path: "Rules/marketing/marketing-phone-customer.yaml",
  text: #"""
id: marketing-phone-customer
severity: {NL: error}
since: 0.2.0
on: [definition, text]
from: 2026-07-01
law: ["Tw 11.7 ~"]
text: {when: phone-sales}
nl:
  title: "Bellen voor verkoop gebeurt alleen met toestemming"
  message: "U belt mensen voor verkoop zonder toestemming (“{{purpose}}”). Sinds 1 juli 2026 mag dat niet meer, ook niet bij klanten."
  why: >-
    Een telefoontje voor verkoop mag alleen als iemand daar vooraf ja op zei. Voor goede doelen en
    kranten geldt een uitzondering.
  remedy: "Vraag eerst toestemming, en zet die bij “grondslag”; of haal telefoon weg."
  seen: "De tekst noemt bellen voor verkoop: “{{quote}}”."
  seen-remedy: "Vraag eerst uitdrukkelijk toestemming om te bellen."
en:
  title: "Sales calls are made with consent only"
  message: "You call people for sales without consent (“{{purpose}}”). Since 1 July 2026 that is no longer allowed, not for customers either."
  why: >-
    A sales call is allowed only when somebody said yes beforehand. Charities and newspapers are
    excepted.
  remedy: "Ask consent first, and give it at “grondslag”; or remove telefoon."
  seen: "The text names sales calls: “{{quote}}”."
  seen-remedy: "Ask explicit consent before calling."

"""#)

private let `Rules/purpose/purpose-data-unlinked.md` = BuiltinFile(
  path: "Rules/purpose/purpose-data-unlinked.md",
  text: #"""
# purpose-data-unlinked

Elke soort gegevens hoort bij een doel.

## Fout: een soort die nergens voor dient

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
gegevens: {naam: naam, geboortedatum: geboortedatum}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    gegevens: [naam]
```

- regel 3, kolom 24, waarschuwing: U noemt gegevens (geboortedatum), maar niet waarvoor u die gebruikt. Noem deze soort bij “gegevens” van een verwerking, of haal hem weg.

## Fout: geen enkel doel noemt gegevens

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
gegevens: {naam: naam, surfgedrag: uw surfgedrag}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
```

- regel 3, kolom 12, waarschuwing: U noemt gegevens (naam, uw surfgedrag), maar niet waarvoor u die gebruikt. Noem deze soort bij “gegevens” van een verwerking, of haal hem weg.

## Goed: alles heeft een doel

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
gegevens: {naam: naam}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    gegevens: [naam]
```

Geen bevinding.

## Goed: wat u niet verzamelt, heeft geen doel

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
gegevens:
  naam: naam
  bsn: {naam: BSN, soort: nationaal-nummer, verwerkt: nee}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    gegevens: [naam]
```

Geen bevinding.

## Fout: waarvoor?

```text
Wij bewaren ook gegevens over uw surfgedrag.
```

- regel 1, kolom 17, waarschuwing: De tekst noemt gegevens (“gegevens over uw surfgedrag”). Niet gevonden: waarvoor die gebruikt worden. Zeg bij deze gegevens waarvoor ze nodig zijn.

## Goed: met doel

```text
Wij bewaren ook gegevens over uw surfgedrag, zodat wij de menu’s kunnen verbeteren.
```

Geen bevinding.

"""#)

private let `Rules/purpose/purpose-data-unlinked.yaml` = BuiltinFile(
  path: "Rules/purpose/purpose-data-unlinked.yaml",
  text: #"""
id: purpose-data-unlinked
severity: warning
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 13(1)(c), AVG 5(1)(c)]
text: {when: unlinked-data, lacks: unlinked-explained}
nl:
  title: "Elke soort gegevens hoort bij een doel"
  message: "U noemt gegevens ({{data}}), maar niet waarvoor u die gebruikt."
  why: >-
    Gegevens zonder doel mag u niet verzamelen.
  remedy: "Noem deze soort bij “gegevens” van een verwerking, of haal hem weg."
  seen: "De tekst noemt gegevens (“{{quote}}”). Niet gevonden: waarvoor die gebruikt worden."
  seen-remedy: "Zeg bij deze gegevens waarvoor ze nodig zijn."
en:
  title: "Every kind of data belongs to a purpose"
  message: "You name data ({{data}}), but not what you use them for."
  why: >-
    Data without a purpose may not be collected.
  remedy: "Name this kind at “gegevens” of a processing, or remove it."
  seen: "The text names data (“{{quote}}”). Not found: what they are used for."
  seen-remedy: "Say what these data are needed for."

"""#)

private let `Rules/purpose/purpose-missing.md` = BuiltinFile(
  path: "Rules/purpose/purpose-missing.md",
  text: #"""
# purpose-missing

De verklaring noemt waarvoor gegevens gebruikt worden.

## Fout: geen enkele verwerking

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
```

- regel 1, kolom 1, fout: Er staat niet waarvoor u gegevens gebruikt. Noem onder “verwerkingen” elk doel, in gewone woorden.

## Fout: alleen wat u voor een ander doet

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
betrokkenen:
  leden: {naam: leden, rol: verwerker, voor: de vereniging}
verwerkingen:
  - id: opslag
    doel: gegevens opslaan
    betrokkenen: [leden]
```

- regel 1, kolom 1, fout: Er staat niet waarvoor u gegevens gebruikt. Noem onder “verwerkingen” elk doel, in gewone woorden.

## Goed: een doel

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw bestelling bezorgen
```

Geen bevinding.

## Goed: een eigen doel naast wat u voor een ander doet

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
betrokkenen:
  leden: {naam: leden, rol: verwerker, voor: de vereniging}
verwerkingen:
  - id: bezorgen
    doel: uw bestelling bezorgen
  - id: opslag
    doel: gegevens opslaan
    betrokkenen: [leden]
```

Geen bevinding.

## Fout: alleen gegevens

```text
Wij bewaren uw naam.
```

- regel 1, kolom 1, fout: Niet gevonden: waarvoor de gegevens gebruikt worden. Noem elk doel apart, in gewone woorden.

## Goed: een doel

```text
Wij gebruiken uw adres om uw bestelling te bezorgen.
```

Geen bevinding.

"""#)

private let `Rules/purpose/purpose-missing.yaml` = BuiltinFile(
  path: "Rules/purpose/purpose-missing.yaml",
  text: #"""
id: purpose-missing
severity: error
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 13(1)(c), AVG 5(1)(b)]
text: {element: purposes, is: [absent]}
nl:
  title: "De verklaring noemt waarvoor gegevens gebruikt worden"
  message: "Er staat niet waarvoor u gegevens gebruikt."
  why: >-
    Gegevens verzamelen mag alleen voor doelen die u vooraf noemt.
  remedy: "Noem onder “verwerkingen” elk doel, in gewone woorden."
  seen: "Niet gevonden: waarvoor de gegevens gebruikt worden."
  seen-remedy: "Noem elk doel apart, in gewone woorden."
en:
  title: "The statement tells what data are used for"
  message: "It is not told what you use data for."
  why: >-
    Data may only be collected for purposes that you name beforehand.
  remedy: "Name each purpose under “verwerkingen”, in plain words."
  seen: "Not found: what the data are used for."
  seen-remedy: "Name each purpose in plain words."

"""#)

private let `Rules/purpose/purpose-only-claim-contradicted.md` = BuiltinFile(
  path: "Rules/purpose/purpose-only-claim-contradicted.md",
  text: #"""
# purpose-only-claim-contradicted

Wat “alleen” heet, is het enige.

## Fout: alleen, en toch meer

```text
Uw gegevens worden alleen gebruikt voor uw bestelling. Uw e-mailadres gebruiken wij ook voor onze nieuwsbrief.
```

- regel 1, kolom 4, waarschuwing: De tekst zegt “alleen” of “uitsluitend” (“gegevens worden alleen gebruikt voor”), maar noemt verderop nog een ander doel. Haal “alleen” weg of noem alle doelen in deze zin.

## Goed: alleen

```text
Uw gegevens worden alleen gebruikt voor uw bestelling.
```

Geen bevinding.

## Goed: de genoemde doelen

```text
Uw gegevens worden alleen gebruikt voor de genoemde doelen. Wij sturen u ook onze nieuwsbrief.
```

Geen bevinding.

"""#)

private let `Rules/purpose/purpose-only-claim-contradicted.yaml` = BuiltinFile(
  path: "Rules/purpose/purpose-only-claim-contradicted.yaml",
  text: #"""
id: purpose-only-claim-contradicted
severity: warning
since: 0.4.0
on: [text]
from: 2018-05-25
law: ["AVG 5(1)(a)", "AVG 12(1)"]
text: {when: only-claim, also: another-purpose}
nl:
  title: "Wat “alleen” heet, is het enige"
  message: "De tekst zegt “alleen” of “uitsluitend” (“{{quote}}”), maar noemt verderop nog een ander doel."
  why: >-
    Wie “alleen” schrijft en verderop meer doet, misleidt de lezer.
  remedy: "Haal “alleen” weg of noem alle doelen in deze zin."
en:
  title: "What is called “only” is the only thing"
  message: "The text says “only” (“{{quote}}”), but names another purpose further on."
  why: >-
    Who writes “only” and does more further on misleads the reader.
  remedy: "Leave out “only” or name all purposes in this sentence."

"""#)

private let `Rules/purpose/purpose-vague.md` = BuiltinFile(
  path: "Rules/purpose/purpose-vague.md",
  text: #"""
# purpose-vague

Een doel zegt precies wat u doet.

## Fout: alleen “dienstverlening”

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: diensten
    doel: onze dienstverlening verbeteren
```

- regel 5, kolom 11, waarschuwing: Het doel “onze dienstverlening verbeteren” is te algemeen. Schrijf wat u precies doet, bijvoorbeeld “uw bestelling bezorgen”.

## Fout: een voorbeeld maakt het niet concreet

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: diensten
    doel: u diensten leveren, zoals brood
```

- regel 5, kolom 11, waarschuwing: Het doel “u diensten leveren, zoals brood” is te algemeen. Schrijf wat u precies doet, bijvoorbeeld “uw bestelling bezorgen”.

## Fout: een vaag doel bij een ontvanger

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers:
  kantoor: {naam: Kantoor De Vries, doel: administratieve doeleinden}
```

- regel 4, kolom 43, waarschuwing: Het doel “administratieve doeleinden” is te algemeen. Schrijf wat u precies doet, bijvoorbeeld “uw bestelling bezorgen”.

## Goed: concreet

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
```

Geen bevinding.

## Goed: een vaag woord met een concreet doel erbij

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: beoordelingen
    doel: onze dienstverlening verbeteren door klanten om een beoordeling te vragen
```

Geen bevinding.

## Fout: onze dienstverlening

```text
Wij gebruiken uw gegevens om onze dienstverlening te verbeteren.
```

- regel 1, kolom 35, waarschuwing: Dit doel is te algemeen: “dienstverlening te verbeteren”. Schrijf wat er precies gebeurt, bijvoorbeeld “uw bestelling bezorgen”.

## Goed: met wat er gebeurt

```text
Wij meten welke pagina’s u bekijkt om onze website te verbeteren.
```

Geen bevinding.

"""#)

private let `Rules/purpose/purpose-vague.yaml` = BuiltinFile(
  path: "Rules/purpose/purpose-vague.yaml",
  text: #"""
id: purpose-vague
severity: warning
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 5(1)(b), "WP260 ?"]
text: {when: purpose-vague}
nl:
  title: "Een doel zegt precies wat u doet"
  message: "Het doel “{{purpose}}” is te algemeen."
  why: >-
    Een doel moet welbepaald zijn: de lezer moet zich kunnen voorstellen wat u met de gegevens
    doet.
  remedy: "Schrijf wat u precies doet, bijvoorbeeld “uw bestelling bezorgen”."
  seen: "Dit doel is te algemeen: “{{quote}}”."
  seen-remedy: "Schrijf wat er precies gebeurt, bijvoorbeeld “uw bestelling bezorgen”."
en:
  title: "A purpose says exactly what you do"
  message: "The purpose “{{purpose}}” is too general."
  why: >-
    A purpose must be specified: readers must be able to picture what you do with their data.
  remedy: "Write what exactly you do, such as “uw bestelling bezorgen”."
  seen: "This purpose is too general: “{{quote}}”."
  seen-remedy: "Say what exactly happens, such as “delivering your order”."

"""#)

private let `Rules/recipient/recipient-authorities-broad.md` = BuiltinFile(
  path: "Rules/recipient/recipient-authorities-broad.md",
  text: #"""
# recipient-authorities-broad

De overheid krijgt gegevens als de wet dat vraagt.

## Fout: ruim opengehouden

```text
Wij behouden ons het recht voor om de politie toegang te geven tot uw gegevens.
```

- regel 1, kolom 5, waarschuwing: De tekst houdt ruim open dat de overheid gegevens krijgt: “behouden ons het recht voor om de politie”. Schrijf dat dit alleen gebeurt als de wet dat verplicht.

## Goed: als het moet

```text
Wij geven gegevens aan de politie als de wet ons dat verplicht.
```

Geen bevinding.

"""#)

private let `Rules/recipient/recipient-authorities-broad.yaml` = BuiltinFile(
  path: "Rules/recipient/recipient-authorities-broad.yaml",
  text: #"""
id: recipient-authorities-broad
severity: warning
since: 0.4.0
on: [text]
from: 2018-05-25
law: ["AVG 5(1)(b)", "AVG 6(1)(c)", "AVG 6(3)"]
text: {when: authorities-broad}
nl:
  title: "De overheid krijgt gegevens als de wet dat vraagt"
  message: "De tekst houdt ruim open dat de overheid gegevens krijgt: “{{quote}}”."
  why: >-
    Een ruim voorbehoud zegt de lezer niet wanneer de overheid zijn gegevens krijgt.
  remedy: "Schrijf dat dit alleen gebeurt als de wet dat verplicht."
en:
  title: "Authorities get data where the law asks"
  message: "The text keeps it open that authorities get data: “{{quote}}”."
  why: >-
    A broad reservation does not tell readers when authorities get their data.
  remedy: "Say that this happens only where the law requires it."

"""#)

private let `Rules/recipient/recipient-missing.md` = BuiltinFile(
  path: "Rules/recipient/recipient-missing.md",
  text: #"""
# recipient-missing

De verklaring noemt met wie u gegevens deelt.

## Fout: niets over delen

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
```

- regel 1, kolom 1, fout: Er staat niet met wie u gegevens deelt. Noem de ontvangers bij “ontvangers”, of zet bij “verstrekking” “aan-anderen: nee”.

## Fout: alleen dat u niet verkoopt

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verstrekking: {verkoop: nee}
```

- regel 3, kolom 1, fout: Er staat niet met wie u gegevens deelt. Noem de ontvangers bij “ontvangers”, of zet bij “verstrekking” “aan-anderen: nee”.

## Goed: een ontvanger

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers: {bezorger: Pakketdienst Noord}
```

Geen bevinding.

## Goed: ontkend: u deelt niets

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verstrekking: {aan-anderen: nee}
```

Geen bevinding.

## Fout: er staat niets over

```text
Wij bewaren uw naam.
```

- regel 1, kolom 1, fout: Niet gevonden: met wie de gegevens gedeeld worden. Noem de partijen of soorten partijen, of schrijf dat er niets gedeeld wordt.

## Goed: een ontvanger

```text
Onze bezorger krijgt uw adres.
```

Geen bevinding.

"""#)

private let `Rules/recipient/recipient-missing.yaml` = BuiltinFile(
  path: "Rules/recipient/recipient-missing.yaml",
  text: #"""
id: recipient-missing
severity: error
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 13(1)(e), AVG 14(1)(e), AVG 4(9)]
text: {element: recipients, is: [absent]}
nl:
  title: "De verklaring noemt met wie u gegevens deelt"
  message: "Er staat niet met wie u gegevens deelt."
  why: >-
    Mensen mogen weten wie hun gegevens krijgt. Deelt u niets, dan is dat ook een antwoord.
  remedy: "Noem de ontvangers bij “ontvangers”, of zet bij “verstrekking” “aan-anderen: nee”."
  seen: "Niet gevonden: met wie de gegevens gedeeld worden."
  seen-remedy: "Noem de partijen of soorten partijen, of schrijf dat er niets gedeeld wordt."
en:
  title: "The statement names who receives data"
  message: "It is not told with whom you share data."
  why: >-
    People may know who receives their data. If you share nothing, that is an answer too.
  remedy: "Name the recipients at “ontvangers”, or write “aan-anderen: nee” at “verstrekking”."
  seen: "Not found: with whom the data are shared."
  seen-remedy: "Name the parties or kinds of parties, or say that nothing is shared."

"""#)

private let `Rules/recipient/recipient-never-implausible.md` = BuiltinFile(
  path: "Rules/recipient/recipient-never-implausible.md",
  text: #"""
# recipient-never-implausible

Dat u niets deelt, past bij de rest van de verklaring.

## Fout: niets delen, en toch betalingen

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verstrekking: {aan-anderen: nee}
verwerkingen:
  - id: betalen
    doel: uw betaling verwerken
```

- regel 3, kolom 29, waarschuwing: U zegt dat u niets deelt. Maar bij “uw betaling verwerken” krijgt meestal een ander bedrijf gegevens, en daar staat geen ontvanger. Noem bij deze verwerking de “ontvangers”.

## Fout: niets delen, en toch een nieuwsbrief

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verstrekking: {aan-anderen: nee}
verwerkingen:
  - id: nieuws
    doel: u nieuws sturen
    marketing: {kanalen: [e-mail], afmelden: [de link in elke mail]}
```

- regel 3, kolom 29, waarschuwing: U zegt dat u niets deelt. Maar bij “u nieuws sturen” krijgt meestal een ander bedrijf gegevens, en daar staat geen ontvanger. Noem bij deze verwerking de “ontvangers”.

## Goed: wie helpt, staat erbij

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers: {betaaldienst: Betaalvlot}
verstrekking: {aan-anderen: nee, behalve: [dienst]}
verwerkingen:
  - id: betalen
    doel: uw betaling verwerken
    ontvangers: [betaaldienst]
```

Geen bevinding.

## Goed: alleen dat u niet verkoopt

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verstrekking: {verkoop: nee}
verwerkingen:
  - id: betalen
    doel: uw betaling verwerken
```

Geen bevinding.

## Goed: niets delen, en niets waarvoor hulp nodig is

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verstrekking: {aan-anderen: nee}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
```

Geen bevinding.

## Fout: nooit, en toch een nieuwsbrief

```text
Wij delen uw gegevens nooit met derden. Wij versturen onze nieuwsbrief met Mailchimp.
```

- regel 1, kolom 5, waarschuwing: De tekst zegt dat er niets gedeeld wordt (“delen uw gegevens nooit met derden”), maar noemt ook iets waarbij meestal een ander bedrijf gegevens krijgt. Schrijf welke bedrijven voor de organisatie werken, zoals hosting, betaling of nieuwsbrief.

## Goed: niet voor reclame

```text
Wij delen uw gegevens nooit met derden voor commerciële doelen. Wij versturen onze nieuwsbrief met Mailchimp.
```

Geen bevinding.

"""#)

private let `Rules/recipient/recipient-never-implausible.yaml` = BuiltinFile(
  path: "Rules/recipient/recipient-never-implausible.yaml",
  text: #"""
id: recipient-never-implausible
severity: warning
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 4(9), AVG 5(1)(a), AVG 13(1)(e)]
text: {when: sharing-denied, also: outside-help}
nl:
  title: "Dat u niets deelt, past bij de rest van de verklaring"
  message: "U zegt dat u niets deelt. Maar bij “{{purpose}}” krijgt meestal een ander bedrijf gegevens, en daar staat geen ontvanger."
  why: >-
    Wie betalingen, een nieuwsbrief of hosting heeft, werkt bijna altijd met bedrijven die
    gegevens krijgen. Een belofte die niet klopt, misleidt.
  remedy: "Noem bij deze verwerking de “ontvangers”."
  seen: "De tekst zegt dat er niets gedeeld wordt (“{{quote}}”), maar noemt ook iets waarbij meestal een ander bedrijf gegevens krijgt."
  seen-remedy: "Schrijf welke bedrijven voor de organisatie werken, zoals hosting, betaling of nieuwsbrief."
en:
  title: "Sharing nothing fits the rest of the statement"
  message: "You say that you share nothing. But for “{{purpose}}” another company usually receives data, and none is named there."
  why: >-
    Whoever has payments, a newsletter or hosting nearly always works with companies that receive
    data. A promise that does not hold misleads.
  remedy: "Name the “ontvangers” of this processing."
  seen: "The text says that nothing is shared (“{{quote}}”), but also names something for which another company usually gets data."
  seen-remedy: "Say which companies work for the organisation, such as hosting, payment or newsletter."

"""#)

private let `Rules/recipient/recipient-processor-not-mentioned.md` = BuiltinFile(
  path: "Rules/recipient/recipient-processor-not-mentioned.md",
  text: #"""
# recipient-processor-not-mentioned

De verklaring noemt bedrijven die voor u werken.

## Fout: betalingen zonder verwerker

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: betalen
    doel: uw betaling verwerken
```

- regel 4, kolom 9, advies: Er staat niets over bedrijven die voor u werken. Bij “uw betaling verwerken” is dat meestal wel zo. Noem deze verwerkers bij “ontvangers”, met “rol: verwerker”.

## Fout: alleen een overheid als ontvanger

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers:
  politie: {naam: de politie, rol: overheid}
verwerkingen:
  - id: nieuws
    doel: u onze nieuwsbrief sturen
```

- regel 6, kolom 9, advies: Er staat niets over bedrijven die voor u werken. Bij “u onze nieuwsbrief sturen” is dat meestal wel zo. Noem deze verwerkers bij “ontvangers”, met “rol: verwerker”.

## Goed: een verwerker

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers:
  mail: {naam: Mailbedrijf, rol: verwerker}
verwerkingen:
  - id: nieuws
    doel: u onze nieuwsbrief sturen
```

Geen bevinding.

## Goed: niets waarvoor hulp nodig is

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
```

Geen bevinding.

## Fout: een webwinkel zonder hulp

```text
U kunt in onze webshop een account maken.
```

- regel 1, kolom 16, advies: Niet gevonden: bedrijven die voor de organisatie werken, zoals hosting of e-mail. Noem deze verwerkers.

## Goed: met een hostingbedrijf

```text
U kunt in onze webshop een account maken. Een hostingbedrijf bewaart de gegevens.
```

Geen bevinding.

"""#)

private let `Rules/recipient/recipient-processor-not-mentioned.yaml` = BuiltinFile(
  path: "Rules/recipient/recipient-processor-not-mentioned.yaml",
  text: #"""
id: recipient-processor-not-mentioned
severity: advice
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 4(9), AVG 13(1)(e), AVG 28]
text: {when: online-service, lacks: processors-named}
nl:
  title: "De verklaring noemt bedrijven die voor u werken"
  message: "Er staat niets over bedrijven die voor u werken. Bij “{{purpose}}” is dat meestal wel zo."
  why: >-
    Ook een bedrijf dat alleen in opdracht werkt, is een ontvanger.
  remedy: "Noem deze verwerkers bij “ontvangers”, met “rol: verwerker”."
  seen: "Niet gevonden: bedrijven die voor de organisatie werken, zoals hosting of e-mail."
  seen-remedy: "Noem deze verwerkers."
en:
  title: "The statement names companies that work for you"
  message: "Nothing is told about companies that work for you. For “{{purpose}}” there usually are."
  why: >-
    A company that works only on your instructions is a recipient, too.
  remedy: "Name these processors at “ontvangers”, with “rol: verwerker”."
  seen: "Not found: companies that work for the organisation, such as hosting or e-mail."
  seen-remedy: "Name these processors."

"""#)

private let `Rules/recipient/recipient-unused.md` = BuiltinFile(
  path: "Rules/recipient/recipient-unused.md",
  text: #"""
# recipient-unused

Elke ontvanger hoort ergens bij.

## Fout: een ontvanger die nergens voorkomt

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers: {bezorger: Pakketdienst Noord}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
```

- regel 3, kolom 14, advies: Pakketdienst Noord krijgt nergens gegevens voor. Noem deze ontvanger bij een verwerking of een doorgifte, of haal hem weg.

## Fout: één van twee

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers: {bezorger: Pakketdienst Noord, drukker: Drukkerij Zuid}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    ontvangers: [bezorger]
```

- regel 3, kolom 44, advies: Drukkerij Zuid krijgt nergens gegevens voor. Noem deze ontvanger bij een verwerking of een doorgifte, of haal hem weg.

## Goed: hij hoort bij een doel

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers: {bezorger: Pakketdienst Noord}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    ontvangers: [bezorger]
```

Geen bevinding.

## Goed: hij heeft zijn eigen doel

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers:
  boekhouder: {naam: Kantoor Cijfer, doel: onze boekhouding}
```

Geen bevinding.

## Goed: een overheid

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers:
  politie: {naam: de politie, rol: overheid}
```

Geen bevinding.

"""#)

private let `Rules/recipient/recipient-unused.yaml` = BuiltinFile(
  path: "Rules/recipient/recipient-unused.yaml",
  text: #"""
id: recipient-unused
severity: advice
since: 0.2.0
on: [definition]
from: 2018-05-25
law: [AVG 13(1)(e)]
nl:
  title: "Elke ontvanger hoort ergens bij"
  message: "{{recipient}} krijgt nergens gegevens voor."
  why: >-
    Een ontvanger zonder doel zegt de lezer niets. Misschien is hij vergeten, misschien mag hij
    weg.
  remedy: "Noem deze ontvanger bij een verwerking of een doorgifte, of haal hem weg."
en:
  title: "Every recipient belongs somewhere"
  message: "{{recipient}} receives data for nothing that is told."
  why: >-
    A recipient without a purpose tells readers nothing. Perhaps it was forgotten, perhaps it can
    go.
  remedy: "Name this recipient at a processing or a transfer, or remove it."

"""#)

private let `Rules/recipient/recipient-vague.md` = BuiltinFile(
  path: "Rules/recipient/recipient-vague.md",
  text: #"""
# recipient-vague

Een ontvanger heeft een naam of een soort.

## Fout: alleen “derden”

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers: {anderen: derden}
```

- regel 3, kolom 23, waarschuwing: “derden” is te vaag. Mensen weten niet wie hun gegevens krijgt. Noem de naam, of zet bij “soort” wat voor bedrijf het is, bijvoorbeeld bezorger.

## Fout: “andere bedrijven”

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers:
  bedrijven: {naam: andere bedrijven, voorwaarde: als dat moet}
```

- regel 4, kolom 21, waarschuwing: “andere bedrijven” is te vaag. Mensen weten niet wie hun gegevens krijgt. Noem de naam, of zet bij “soort” wat voor bedrijf het is, bijvoorbeeld bezorger.

## Goed: een naam

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers: {bezorger: Pakketdienst Noord}
```

Geen bevinding.

## Goed: de soort staat erbij

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers:
  partners: {naam: onze partners, soort: bezorgdiensten}
```

Geen bevinding.

## Goed: een overheid

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers:
  overheid: {naam: bevoegde instanties, rol: overheid}
```

Geen bevinding.

## Fout: derden, indien nodig

```text
Uw gegevens worden aan derden verstrekt als dat nodig is.
```

- regel 1, kolom 24, waarschuwing: Hier blijft open wie de gegevens krijgt: “derden verstrekt als dat nodig”. Noem de partij of de soort, bijvoorbeeld “ons betaalbedrijf” of “de bezorger”.

## Goed: welke derden

```text
Uw gegevens worden verstrekt aan onze bezorger en aan onze boekhouder.
```

Geen bevinding.

"""#)

private let `Rules/recipient/recipient-vague.yaml` = BuiltinFile(
  path: "Rules/recipient/recipient-vague.yaml",
  text: #"""
id: recipient-vague
severity: warning
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 13(1)(e), "WP260 ?", "C-154/21 ~"]
text: {when: recipient-vague}
nl:
  title: "Een ontvanger heeft een naam of een soort"
  message: "“{{word}}” is te vaag. Mensen weten niet wie hun gegevens krijgt."
  why: >-
    Noem een ontvanger zo precies als u kunt: bij naam, of anders met wat voor bedrijf het is.
  remedy: "Noem de naam, of zet bij “soort” wat voor bedrijf het is, bijvoorbeeld bezorger."
  seen: "Hier blijft open wie de gegevens krijgt: “{{quote}}”."
  seen-remedy: "Noem de partij of de soort, bijvoorbeeld “ons betaalbedrijf” of “de bezorger”."
en:
  title: "A recipient has a name or a kind"
  message: "“{{word}}” is too vague. People do not know who receives their data."
  why: >-
    Name a recipient as precisely as you can: by name, or else by the kind of company.
  remedy: "Give the name, or at “soort” what kind of company it is, such as bezorger."
  seen: "It stays open who gets the data: “{{quote}}”."
  seen-remedy: "Name the party or its kind, such as “our payment company”."

"""#)

private let `Rules/retention/retention-applicant-too-long.md` = BuiltinFile(
  path: "Rules/retention/retention-applicant-too-long.md",
  text: #"""
# retention-applicant-too-long

Gegevens van sollicitanten blijven niet te lang.

## Fout: 6 maanden

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: solliciteren
    doel: uw sollicitatie beoordelen
    bewaartermijn: 6 maanden na het einde van de procedure
```

- regel 6, kolom 20, waarschuwing: U bewaart gegevens van sollicitanten 6 maanden. Gebruikelijk is hooguit 4 weken. Maak er 4 weken na het einde van de procedure van.

## Fout: 2 jaar met toestemming

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: solliciteren
    doel: uw sollicitatie bewaren voor een volgende vacature
    grondslag: toestemming
    bewaartermijn: 2 jaar na het einde van de procedure
```

- regel 7, kolom 20, waarschuwing: U bewaart gegevens van sollicitanten 2 jaar. Gebruikelijk is hooguit 1 jaar. Maak er 1 jaar na het einde van de procedure van.

## Goed: 4 weken

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: solliciteren
    doel: uw sollicitatie beoordelen
    bewaartermijn: 4 weken na het einde van de procedure
```

Geen bevinding.

## Goed: 1 jaar met toestemming

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: solliciteren
    doel: uw sollicitatie bewaren voor een volgende vacature
    grondslag: toestemming
    bewaartermijn: 1 jaar na het einde van de procedure
```

Geen bevinding.

## Goed: in België is geen vaste regel bevestigd

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: solliciteren
    doel: uw sollicitatie beoordelen
    bewaartermijn: 1 jaar na het einde van de procedure
```

Geen bevinding.

## Fout: een half jaar

```text
Gegevens van sollicitanten bewaren wij 6 maanden.
```

- regel 1, kolom 14, waarschuwing: Gegevens van sollicitanten worden lang bewaard: “sollicitanten bewaren wij 6 maanden”. Verwijder na 4 weken, of vraag toestemming voor maximaal 1 jaar.

## Goed: vier weken

```text
Gegevens van sollicitanten bewaren wij vier weken.
```

Geen bevinding.

## Goed: met toestemming een jaar

```text
Gegevens van sollicitanten bewaren wij met toestemming een jaar.
```

Geen bevinding.

"""#)

private let `Rules/retention/retention-applicant-too-long.yaml` = BuiltinFile(
  path: "Rules/retention/retention-applicant-too-long.yaml",
  text: #"""
id: retention-applicant-too-long
severity: {NL: warning}
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 5(1)(e), "AP ~"]
text: {when: applicant-too-long}
nl:
  title: "Gegevens van sollicitanten blijven niet te lang"
  message: "U bewaart gegevens van sollicitanten {{term}}. Gebruikelijk is hooguit {{limit}}."
  why: >-
    De toezichthouder vindt vier weken na de procedure redelijk, en een jaar als de sollicitant
    dat goedvindt. Deze richtlijn is door anderen bevestigd, niet zelf gelezen.
  remedy: "Maak er {{limit}} na het einde van de procedure van."
  seen: "Gegevens van sollicitanten worden lang bewaard: “{{quote}}”."
  seen-remedy: "Verwijder na 4 weken, of vraag toestemming voor maximaal 1 jaar."
en:
  title: "Data of applicants do not stay too long"
  message: "You keep data of applicants for {{term}}. {{limit}} at most is usual."
  why: >-
    The authority finds four weeks after the procedure reasonable, and one year when the applicant
    agrees. Others confirm this guideline; we did not read it ourselves.
  remedy: "Make it {{limit}} after the end of the procedure."
  seen: "Data of applicants are kept long: “{{quote}}”."
  seen-remedy: "Delete after 4 weeks, or ask consent for at most 1 year."

"""#)

private let `Rules/retention/retention-camera-too-long.md` = BuiltinFile(
  path: "Rules/retention/retention-camera-too-long.md",
  text: #"""
# retention-camera-too-long

Camerabeelden blijven niet te lang.

## Fout: 3 maanden in Nederland

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: camera
    doel: diefstal tegengaan met camera’s
    bewaartermijn: 3 maanden na de opname
```

- regel 6, kolom 20, waarschuwing: U bewaart camerabeelden 3 maanden. Hier is hooguit 4 weken toegestaan, behalve bij een incident. Maak er 4 weken na de opname van.

## Fout: 2 maanden in België

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: camera
    doel: diefstal tegengaan met camera’s
    bewaartermijn: 2 maanden na de opname
```

- regel 6, kolom 20, fout: U bewaart camerabeelden 2 maanden. Hier is hooguit 1 maand toegestaan, behalve bij een incident. Maak er 1 maand na de opname van.

## Goed: 4 weken

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: camera
    doel: diefstal tegengaan met camera’s
    bewaartermijn: 4 weken na de opname
```

Geen bevinding.

## Goed: 1 maand in België

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: camera
    doel: diefstal tegengaan met camera’s
    bewaartermijn: 1 maand na de opname
```

Geen bevinding.

## Fout: drie maanden

```text
Camerabeelden bewaren wij 3 maanden.
```

- regel 1, kolom 1, waarschuwing: Camerabeelden worden lang bewaard: “Camerabeelden bewaren wij 3 maanden”. Verwijder beelden na 4 weken (België: 1 maand), behalve bij een incident.

## Goed: vier weken

```text
Camerabeelden bewaren wij vier weken.
```

Geen bevinding.

"""#)

private let `Rules/retention/retention-camera-too-long.yaml` = BuiltinFile(
  path: "Rules/retention/retention-camera-too-long.yaml",
  text: #"""
id: retention-camera-too-long
severity: {NL: warning, BE: error}
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 5(1)(e), GBA, "AP ~"]
text: {when: camera-too-long}
nl:
  title: "Camerabeelden blijven niet te lang"
  message: "U bewaart camerabeelden {{term}}. Hier is hooguit {{limit}} toegestaan, behalve bij een incident."
  why: >-
    In België mogen camerabeelden een maand blijven. In Nederland noemt de richtlijn vier weken;
    die is door anderen bevestigd, niet zelf gelezen.
  remedy: "Maak er {{limit}} na de opname van."
  seen: "Camerabeelden worden lang bewaard: “{{quote}}”."
  seen-remedy: "Verwijder beelden na 4 weken (België: 1 maand), behalve bij een incident."
en:
  title: "Camera images do not stay too long"
  message: "You keep camera images for {{term}}. {{limit}} at most is allowed here, save for an incident."
  why: >-
    In Belgium camera images may stay a month. In the Netherlands a guideline says four weeks;
    others confirm it, we did not read it ourselves.
  remedy: "Make it {{limit}} after the recording."
  seen: "Camera images are kept long: “{{quote}}”."
  seen-remedy: "Delete images after 4 weeks (Belgium: 1 month), except after an incident."

"""#)

private let `Rules/retention/retention-fiscal-too-long.md` = BuiltinFile(
  path: "Rules/retention/retention-fiscal-too-long.md",
  text: #"""
# retention-fiscal-too-long

De belasting is geen reden om langer te bewaren dan de wet vraagt.

## Fout: facturen 10 jaar, in Nederland

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: facturen
    doel: facturen bewaren
    bewaartermijn: 10 jaar na het boekjaar
```

- regel 6, kolom 20, waarschuwing: U bewaart dit 10 jaar. De belasting is hier hooguit een reden voor 7 jaar. Maak er 7 jaar van, of noem bij “wet” de wet die meer vraagt.

## Fout: boekhouding 15 jaar, in België

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: facturen
    doel: onze boekhouding bijhouden
    bewaartermijn: 15 jaar na het boekjaar
```

- regel 6, kolom 20, waarschuwing: U bewaart dit 15 jaar. De belasting is hier hooguit een reden voor 10 jaar. Maak er 10 jaar van, of noem bij “wet” de wet die meer vraagt.

## Goed: 7 jaar

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: facturen
    doel: facturen bewaren
    bewaartermijn: 7 jaar na het boekjaar
```

Geen bevinding.

## Goed: 10 jaar voor onroerend goed

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: facturen
    doel: facturen bewaren
    bewaartermijn: {termijn: 10 jaar na het boekjaar, wet: btw-onroerend-goed}
```

Geen bevinding.

## Goed: 10 jaar in België

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: facturen
    doel: facturen bewaren
    bewaartermijn: 10 jaar na het boekjaar
```

Geen bevinding.

## Goed: een ander doel

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    bewaartermijn: 10 jaar na de verhuizing
```

Geen bevinding.

## Fout: tien jaar

```text
Facturen bewaren wij tien jaar.
```

- regel 1, kolom 22, waarschuwing: Deze termijn voor facturen is langer dan de belastingwet vraagt: “tien jaar”. Kies de wettelijke termijn, of leg uit waarom langer nodig is.

## Goed: zeven jaar

```text
Facturen bewaren wij zeven jaar.
```

Geen bevinding.

## Goed: in België tien jaar

Naar Belgisch recht.

```text
Facturen bewaren wij tien jaar.
```

Geen bevinding.

"""#)

private let `Rules/retention/retention-fiscal-too-long.yaml` = BuiltinFile(
  path: "Rules/retention/retention-fiscal-too-long.yaml",
  text: #"""
id: retention-fiscal-too-long
severity: warning
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 5(1)(e), AWR 52(4), "Btw-BE 60 ~"]
text: {when: fiscal-too-long}
nl:
  title: "De belasting is geen reden om langer te bewaren dan de wet vraagt"
  message: "U bewaart dit {{term}}. De belasting is hier hooguit een reden voor {{limit}}."
  why: >-
    Langer bewaren dan de belastingwet vraagt, heeft een eigen reden nodig. Onroerend goed en
    verkoop over de grens kennen 10 jaar.
  remedy: "Maak er {{limit}} van, of noem bij “wet” de wet die meer vraagt."
  seen: "Deze termijn voor facturen is langer dan de belastingwet vraagt: “{{quote}}”."
  seen-remedy: "Kies de wettelijke termijn, of leg uit waarom langer nodig is."
en:
  title: "Tax is no reason to keep data longer than the law asks"
  message: "You keep this for {{term}}. Tax is a reason for {{limit}} here at most."
  why: >-
    Keeping longer than tax law asks needs a reason of its own. Real estate and cross-border sales
    know 10 years.
  remedy: "Make it {{limit}}, or name the law that asks for more at “wet”."
  seen: "This term for invoices is longer than tax law asks: “{{quote}}”."
  seen-remedy: "Choose the legal term, or explain why longer is needed."

"""#)

private let `Rules/retention/retention-fiscal-too-short.md` = BuiltinFile(
  path: "Rules/retention/retention-fiscal-too-short.md",
  text: #"""
# retention-fiscal-too-short

Een bewaarplicht wordt nagekomen.

## Fout: 5 jaar voor de belasting

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: facturen
    doel: facturen bewaren
    bewaartermijn: {termijn: 5 jaar na het boekjaar, wet: fiscaal}
```

- regel 6, kolom 30, waarschuwing: U bewaart dit 5 jaar, maar de belastingwet vraagt 7 jaar. Maak er 7 jaar van, of noem de wet niet als reden.

## Fout: 3 jaar voor de Belgische boekhouding

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: facturen
    doel: facturen bewaren
    wet: boekhouding-be
    bewaartermijn: 3 jaar na het boekjaar
```

- regel 7, kolom 20, waarschuwing: U bewaart dit 3 jaar, maar het Wetboek van economisch recht vraagt 7 jaar. Maak er 7 jaar van, of noem de wet niet als reden.

## Goed: 7 jaar

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: facturen
    doel: facturen bewaren
    bewaartermijn: {termijn: 7 jaar na het boekjaar, wet: fiscaal}
```

Geen bevinding.

## Goed: een korte termijn zonder wet

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: facturen
    doel: facturen bewaren
    bewaartermijn: 5 jaar na het boekjaar
```

Geen bevinding.

"""#)

private let `Rules/retention/retention-fiscal-too-short.yaml` = BuiltinFile(
  path: "Rules/retention/retention-fiscal-too-short.yaml",
  text: #"""
id: retention-fiscal-too-short
severity: warning
since: 0.2.0
on: [definition]
law: [AWR 52(4), "WER III.86 ~"]
nl:
  title: "Een bewaarplicht wordt nagekomen"
  message: "U bewaart dit {{term}}, maar {{act}} vraagt {{limit}}."
  why: >-
    Noemt u een wet die een termijn voorschrijft, dan moet die termijn kloppen. Anders weet de
    lezer niet wat u doet.
  remedy: "Maak er {{limit}} van, of noem de wet niet als reden."
en:
  title: "A duty to keep data is met"
  message: "You keep this for {{term}}, but {{act}} asks for {{limit}}."
  why: >-
    When you name a law that prescribes a term, the term must be right. Otherwise readers do not
    know what you do.
  remedy: "Make it {{limit}}, or do not name the law as a reason."

"""#)

private let `Rules/retention/retention-fiscal-unmentioned.md` = BuiltinFile(
  path: "Rules/retention/retention-fiscal-unmentioned.md",
  text: #"""
# retention-fiscal-unmentioned

Bij betalingen staat de wettelijke bewaarplicht.

## Fout: betalingen met een korte termijn

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: betalen
    doel: uw betaling verwerken
    bewaartermijn: 1 jaar na uw betaling
```

- regel 4, kolom 9, advies: Bij “uw betaling verwerken” gaat het om betalingen of facturen, maar de bewaarplicht van 7 jaar staat nergens. Zet bij deze gegevens 7 jaar, met “wet: fiscaal” (België: boekhouding-be).

## Fout: facturen in België

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: facturen
    doel: u een factuur sturen
    bewaartermijn: tot het einde van de overeenkomst
```

- regel 4, kolom 9, advies: Bij “u een factuur sturen” gaat het om betalingen of facturen, maar de bewaarplicht van 7 jaar staat nergens. Zet bij deze gegevens 7 jaar, met “wet: fiscaal” (België: boekhouding-be).

## Goed: 7 jaar ergens in de definitie

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: betalen
    doel: uw betaling verwerken
    bewaartermijn: 1 jaar na uw betaling
  - id: archief
    doel: facturen bewaren
    bewaartermijn: 7 jaar na het boekjaar
```

Geen bevinding.

## Goed: de wet staat erbij

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: betalen
    doel: uw betaling verwerken
    bewaartermijn: {termijn: niet langer dan nodig, wet: fiscaal}
```

Geen bevinding.

## Goed: geen betalingen

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    bewaartermijn: 1 jaar na uw laatste bezoek
```

Geen bevinding.

## Fout: facturen zonder plicht

```text
Wij gebruiken uw adres om een factuur te sturen. Wij bewaren het twee maanden na uw bestelling.
```

- regel 1, kolom 31, advies: De tekst noemt betalingen of facturen. Niet gevonden: de wettelijke bewaarplicht. Schrijf hoe lang factuurgegevens voor de belasting bewaard worden.

## Goed: met de belasting

```text
Wij gebruiken uw adres om een factuur te sturen. Facturen bewaren wij zeven jaar voor de Belastingdienst.
```

Geen bevinding.

"""#)

private let `Rules/retention/retention-fiscal-unmentioned.yaml` = BuiltinFile(
  path: "Rules/retention/retention-fiscal-unmentioned.yaml",
  text: #"""
id: retention-fiscal-unmentioned
severity: advice
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 13(2)(a), AWR 52(4), "WER III.86 ~"]
text: {when: payment, lacks: fiscal-told}
nl:
  title: "Bij betalingen staat de wettelijke bewaarplicht"
  message: "Bij “{{purpose}}” gaat het om betalingen of facturen, maar de bewaarplicht van {{limit}} staat nergens."
  why: >-
    Facturen moet u voor de belasting bewaren. Wie dat niet zegt, wekt de indruk dat alles eerder
    weg is.
  remedy: "Zet bij deze gegevens {{limit}}, met “wet: fiscaal” (België: boekhouding-be)."
  seen: "De tekst noemt betalingen of facturen. Niet gevonden: de wettelijke bewaarplicht."
  seen-remedy: "Schrijf hoe lang factuurgegevens voor de belasting bewaard worden."
en:
  title: "With payments the legal retention duty is told"
  message: "“{{purpose}}” is about payments or invoices, but the duty to keep them for {{limit}} is told nowhere."
  why: >-
    Invoices must be kept for tax. Not saying so suggests that everything is gone sooner.
  remedy: "Give these data {{limit}}, with “wet: fiscaal” (Belgium: boekhouding-be)."
  seen: "The text names payments or invoices. Not found: the legal duty to keep them."
  seen-remedy: "Say how long invoices are kept for tax."

"""#)

private let `Rules/retention/retention-indefinite.md` = BuiltinFile(
  path: "Rules/retention/retention-indefinite.md",
  text: #"""
# retention-indefinite

Niets wordt voor altijd bewaard.

## Fout: onbepaald

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    bewaartermijn: onbepaald
```

- regel 6, kolom 20, fout: U bewaart deze gegevens zonder einddatum. Dat mag niet. Kies een termijn, en verwijder de gegevens daarna.

## Fout: onbepaald, tenzij iemand erom vraagt

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    bewaartermijn: onbepaald, tenzij u vraagt om al uw gegevens te verwijderen
```

- regel 6, kolom 20, fout: U bewaart deze gegevens zonder einddatum. Dat mag niet. Kies een termijn, en verwijder de gegevens daarna.

## Goed: een termijn

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    bewaartermijn: 2 jaar na de levering
```

Geen bevinding.

## Goed: zolang iets duurt

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    bewaartermijn: zolang u klant bij ons bent
```

Geen bevinding.

## Fout: voor onbepaalde tijd

```text
Uw gegevens worden voor onbepaalde tijd bewaard.
```

- regel 1, kolom 25, fout: De tekst noemt geen einde aan het bewaren: “onbepaalde tijd”. Kies een termijn en verwijder de gegevens daarna.

## Goed: juist niet

```text
Uw gegevens worden niet voor onbepaalde tijd bewaard, maar twee jaar.
```

Geen bevinding.

"""#)

private let `Rules/retention/retention-indefinite.yaml` = BuiltinFile(
  path: "Rules/retention/retention-indefinite.yaml",
  text: #"""
id: retention-indefinite
severity: error
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 5(1)(e), AVG 13(2)(a)]
silences-here: [retention-vague, retention-start-missing]
text: {when: indefinite}
nl:
  title: "Niets wordt voor altijd bewaard"
  message: "U bewaart deze gegevens zonder einddatum. Dat mag niet."
  why: >-
    Gegevens mogen niet langer blijven dan het doel vraagt. Aan elk doel komt een eind.
  remedy: "Kies een termijn, en verwijder de gegevens daarna."
  seen: "De tekst noemt geen einde aan het bewaren: “{{quote}}”."
  seen-remedy: "Kies een termijn en verwijder de gegevens daarna."
en:
  title: "Nothing is kept for ever"
  message: "You keep these data without an end. That is not allowed."
  why: >-
    Data may not stay longer than the purpose needs. Every purpose comes to an end.
  remedy: "Choose a term, and delete the data after it."
  seen: "The text names no end to keeping: “{{quote}}”."
  seen-remedy: "Choose a term and delete the data after it."

"""#)

private let `Rules/retention/retention-missing-for-purpose.md` = BuiltinFile(
  path: "Rules/retention/retention-missing-for-purpose.md",
  text: #"""
# retention-missing-for-purpose

Elk doel heeft een bewaartermijn.

## Fout: één doel zonder termijn

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    bewaartermijn: 2 jaar na de levering
  - id: nieuws
    naam: Nieuwsbrief
    doel: u nieuws sturen
```

- regel 7, kolom 9, fout: Voor “Nieuwsbrief” staat geen bewaartermijn. Zet bij deze verwerking een “bewaartermijn”.

## Fout: een algemene regel die niets zegt

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
bewaren: {algemeen: niet langer dan nodig is}
```

- regel 4, kolom 9, fout: Voor “uw brood bezorgen” staat geen bewaartermijn. Zet bij deze verwerking een “bewaartermijn”.

## Goed: elk doel een termijn

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    bewaartermijn: 2 jaar na de levering
  - id: nieuws
    doel: u nieuws sturen
    bewaartermijn: 1 maand na uw afmelding
```

Geen bevinding.

## Goed: de gegevens van het doel hebben een termijn

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
gegevens: {adres: adres}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    gegevens: [adres]
bewaren:
  termijnen:
    - id: adressen
      gegevens: [adres]
      bewaartermijn: 2 jaar na de levering
```

Geen bevinding.

## Goed: een ander bepaalt de termijn

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    bewaartermijn: 2 jaar na de levering
  - id: opslag
    doel: gegevens voor u opslaan
    bewaartermijn: {bepaald-door: onze klant}
```

Geen bevinding.

## Fout: de nieuwsbrief

```text
Facturen bewaren wij zeven jaar.

Wij gebruiken uw adres voor het versturen van de nieuwsbrief.
```

- regel 3, kolom 33, waarschuwing: Bij dit doel is geen bewaartermijn gevonden: “versturen van de nieuwsbrief”. Zet bij elk doel een eigen termijn.

## Goed: voor alles

```text
Wij hanteren een bewaartermijn van twee jaar.

Wij gebruiken uw adres voor het versturen van de nieuwsbrief.
```

Geen bevinding.

"""#)

private let `Rules/retention/retention-missing-for-purpose.yaml` = BuiltinFile(
  path: "Rules/retention/retention-missing-for-purpose.yaml",
  text: #"""
id: retention-missing-for-purpose
severity: error
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 13(2)(a), AVG 5(1)(e), AVG 30(1)(f), AP-Uber]
text: {when: unpaired-purpose, lacks: period-told, within: passage, except: period-general, element: retention, is: [present], severity: warning}
nl:
  title: "Elk doel heeft een bewaartermijn"
  message: "Voor “{{purpose}}” staat geen bewaartermijn."
  why: >-
    Per doel kan de termijn anders zijn. De toezichthouder vond algemene woorden niet precies
    genoeg.
  remedy: "Zet bij deze verwerking een “bewaartermijn”."
  seen: "Bij dit doel is geen bewaartermijn gevonden: “{{quote}}”."
  seen-remedy: "Zet bij elk doel een eigen termijn."
en:
  title: "Every purpose has a retention term"
  message: "There is no retention term for “{{purpose}}”."
  why: >-
    Terms may differ by purpose. The authority found general words not specific enough.
  remedy: "Give this processing a “bewaartermijn”."
  seen: "No retention term was found for this purpose: “{{quote}}”."
  seen-remedy: "Give each purpose its own term."

"""#)

private let `Rules/retention/retention-missing.md` = BuiltinFile(
  path: "Rules/retention/retention-missing.md",
  text: #"""
# retention-missing

De verklaring zegt hoe lang gegevens bewaard worden.

## Fout: geen enkele termijn

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
```

- regel 1, kolom 1, fout: Er staat nergens hoe lang u gegevens bewaart. Geef elke verwerking een “bewaartermijn”, bijvoorbeeld “2 jaar na uw laatste bestelling”.

## Fout: geen verwerkingen

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
```

- regel 1, kolom 1, fout: Er staat nergens hoe lang u gegevens bewaart. Geef elke verwerking een “bewaartermijn”, bijvoorbeeld “2 jaar na uw laatste bestelling”.

## Goed: een termijn

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    bewaartermijn: 2 jaar na uw laatste bestelling
```

Geen bevinding.

## Goed: een algemene termijn

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
bewaren: {algemeen: 1 jaar na ons laatste contact}
```

Geen bevinding.

## Goed: een vage termijn: dat zegt een andere regel

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    bewaartermijn: niet langer dan nodig
```

Geen bevinding.

## Fout: er staat niets over

```text
Wij gebruiken uw adres om uw bestelling te bezorgen.
```

- regel 1, kolom 1, fout: Niet gevonden: hoe lang de gegevens bewaard worden. Noem per doel een termijn, bijvoorbeeld “2 jaar na uw laatste bestelling”.

## Goed: een termijn

```text
Wij bewaren uw adres twee jaar na uw laatste bestelling.
```

Geen bevinding.

"""#)

private let `Rules/retention/retention-missing.yaml` = BuiltinFile(
  path: "Rules/retention/retention-missing.yaml",
  text: #"""
id: retention-missing
severity: error
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 13(2)(a), AVG 14(2)(a)]
silences: [retention-missing-for-purpose, retention-vague, retention-indefinite, retention-only-on-request, retention-start-missing, retention-fiscal-too-long, retention-fiscal-too-short, retention-fiscal-unmentioned, retention-applicant-too-long, retention-camera-too-long]
text: {element: retention, is: [absent]}
nl:
  title: "De verklaring zegt hoe lang gegevens bewaard worden"
  message: "Er staat nergens hoe lang u gegevens bewaart."
  why: >-
    Mensen moeten kunnen weten wanneer hun gegevens weg zijn.
  remedy: "Geef elke verwerking een “bewaartermijn”, bijvoorbeeld “2 jaar na uw laatste bestelling”."
  seen: "Niet gevonden: hoe lang de gegevens bewaard worden."
  seen-remedy: "Noem per doel een termijn, bijvoorbeeld “2 jaar na uw laatste bestelling”."
en:
  title: "The statement tells how long data are kept"
  message: "It is told nowhere how long you keep data."
  why: >-
    People must be able to know when their data are gone.
  remedy: "Give each processing a “bewaartermijn”, such as “2 jaar na uw laatste bestelling”."
  seen: "Not found: how long the data are kept."
  seen-remedy: "Give a term for each purpose, such as “2 years after your last order”."

"""#)

private let `Rules/retention/retention-only-on-request.md` = BuiltinFile(
  path: "Rules/retention/retention-only-on-request.md",
  text: #"""
# retention-only-on-request

Gegevens verdwijnen ook zonder verzoek.

## Fout: tot iemand om verwijdering vraagt

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    bewaartermijn: tot u om verwijdering vraagt
```

- regel 6, kolom 20, waarschuwing: U verwijdert deze gegevens pas als iemand erom vraagt. Verwijder ook zelf, bijvoorbeeld 2 jaar na het laatste gebruik, en zet dat erbij.

## Fout: onbepaald, tenzij iemand het vraagt

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    bewaartermijn: onbepaald, tenzij u vraagt om al uw gegevens te verwijderen
```

- regel 6, kolom 20, waarschuwing: U verwijdert deze gegevens pas als iemand erom vraagt. Verwijder ook zelf, bijvoorbeeld 2 jaar na het laatste gebruik, en zet dat erbij.

## Goed: tot een moment met een termijn erna

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    bewaartermijn: tot u uw account sluit, daarna 3 maanden
```

Geen bevinding.

## Goed: tot een ander moment

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    bewaartermijn: tot het einde van de overeenkomst
```

Geen bevinding.

## Goed: de ander beslist over zijn gegevens

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
betrokkenen:
  leden: {naam: leden, rol: verwerker, voor: de vereniging}
verwerkingen:
  - id: opslag
    doel: gegevens opslaan
    betrokkenen: [leden]
    bewaartermijn: tot u om verwijdering vraagt
```

Geen bevinding.

## Fout: pas op verzoek

```text
Uw gegevens worden verwijderd indien daarom wordt gevraagd. Logbestanden bewaren wij 90 dagen.
```

- regel 1, kolom 20, waarschuwing: Gegevens gaan hier pas weg als iemand erom vraagt: “verwijderd indien daarom”. Verwijder ook uit uzelf, bijvoorbeeld 2 jaar na het laatste gebruik.

## Goed: uit zichzelf

```text
Uw gegevens worden na twee jaar verwijderd.
```

Geen bevinding.

"""#)

private let `Rules/retention/retention-only-on-request.yaml` = BuiltinFile(
  path: "Rules/retention/retention-only-on-request.yaml",
  text: #"""
id: retention-only-on-request
severity: warning
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 5(1)(e), AVG 17(1)(a)]
text: {when: only-on-request}
nl:
  title: "Gegevens verdwijnen ook zonder verzoek"
  message: "U verwijdert deze gegevens pas als iemand erom vraagt."
  why: >-
    U moet gegevens zelf opruimen als u ze niet meer nodig heeft. Daar hoeft niemand om te vragen.
  remedy: "Verwijder ook zelf, bijvoorbeeld 2 jaar na het laatste gebruik, en zet dat erbij."
  seen: "Gegevens gaan hier pas weg als iemand erom vraagt: “{{quote}}”."
  seen-remedy: "Verwijder ook uit uzelf, bijvoorbeeld 2 jaar na het laatste gebruik."
en:
  title: "Data go without a request, too"
  message: "You delete these data only when somebody asks."
  why: >-
    You must delete data yourself once you no longer need them. Nobody should have to ask.
  remedy: "Delete by yourself too, such as 2 years after the last use, and say so."
  seen: "Data go only when somebody asks: “{{quote}}”."
  seen-remedy: "Delete on your own account too, such as 2 years after last use."

"""#)

private let `Rules/retention/retention-start-missing.md` = BuiltinFile(
  path: "Rules/retention/retention-start-missing.md",
  text: #"""
# retention-start-missing

Een termijn heeft een begin.

## Fout: alleen een aantal jaren

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    bewaartermijn: 10 jaar
```

- regel 6, kolom 20, waarschuwing: Er staat een termijn (10 jaar), maar niet wanneer die begint. Schrijf het begin erbij, bijvoorbeeld “10 jaar na het einde van de overeenkomst”.

## Fout: maximaal, maar vanaf wanneer?

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    bewaartermijn: {termijn: 90 dagen, maximaal: ja}
```

- regel 6, kolom 30, waarschuwing: Er staat een termijn (90 dagen), maar niet wanneer die begint. Schrijf het begin erbij, bijvoorbeeld “90 dagen na het einde van de overeenkomst”.

## Goed: met een begin

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    bewaartermijn: 2 jaar na de levering
```

Geen bevinding.

## Goed: tot een moment

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    bewaartermijn: tot het einde van de overeenkomst
```

Geen bevinding.

## Fout: vanaf wanneer?

```text
Wij bewaren uw gegevens twee jaar.
```

- regel 1, kolom 5, waarschuwing: Niet gevonden: wanneer deze termijn begint (“bewaren uw gegevens twee jaar”). Schrijf “… na het einde van de overeenkomst” of een ander begin.

## Goed: met het begin

```text
Wij bewaren uw gegevens tot twee jaar na uw laatste bestelling.
```

Geen bevinding.

"""#)

private let `Rules/retention/retention-start-missing.yaml` = BuiltinFile(
  path: "Rules/retention/retention-start-missing.yaml",
  text: #"""
id: retention-start-missing
severity: warning
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 13(2)(a)]
text: {when: start-missing}
nl:
  title: "Een termijn heeft een begin"
  message: "Er staat een termijn ({{term}}), maar niet wanneer die begint."
  why: >-
    Zonder begin kan niemand uitrekenen wanneer de gegevens weg zijn.
  remedy: "Schrijf het begin erbij, bijvoorbeeld “{{term}} na het einde van de overeenkomst”."
  seen: "Niet gevonden: wanneer deze termijn begint (“{{quote}}”)."
  seen-remedy: "Schrijf “… na het einde van de overeenkomst” of een ander begin."
en:
  title: "A term has a start"
  message: "There is a term ({{term}}), but not when it starts."
  why: >-
    Without a start nobody can work out when the data are gone.
  remedy: "Add the start, such as “na het einde van de overeenkomst”."
  seen: "Not found: when this term begins (“{{quote}}”)."
  seen-remedy: "Say “… after the end of the contract” or another start."

"""#)

private let `Rules/retention/retention-vague.md` = BuiltinFile(
  path: "Rules/retention/retention-vague.md",
  text: #"""
# retention-vague

Een bewaartermijn is na te rekenen.

## Fout: niet langer dan nodig

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    bewaartermijn: niet langer dan nodig
```

- regel 6, kolom 20, waarschuwing: Deze termijn zegt niet hoe lang. Niemand kan hem narekenen. Schrijf een aantal maanden of jaren met een begin, of een duidelijk moment.

## Fout: een vage algemene regel naast een precieze: dan is het een advies

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
gegevens: {adres: adres}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
bewaren:
  algemeen: niet langer dan nodig is
  termijnen:
    - id: adressen
      gegevens: [adres]
      bewaartermijn: 2 jaar na de levering
```

- regel 8, kolom 13, advies: Deze termijn zegt niet hoe lang. Niemand kan hem narekenen. Schrijf een aantal maanden of jaren met een begin, of een duidelijk moment.

## Goed: een aantal

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    bewaartermijn: 2 jaar na de levering
```

Geen bevinding.

## Goed: een voorwaarde die de lezer herkent

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    bewaartermijn: zolang u klant bij ons bent
```

Geen bevinding.

## Goed: de wet staat erbij

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    bewaartermijn: {termijn: niet langer dan nodig, wet: fiscaal}
```

Geen bevinding.

## Fout: niet langer dan nodig

```text
Wij bewaren uw gegevens niet langer dan nodig is.
```

- regel 1, kolom 25, waarschuwing: Deze termijn is niet na te rekenen: “niet langer dan nodig”. Schrijf een aantal maanden of jaren, of een duidelijk moment.

## Goed: met een getal

```text
Wij bewaren uw gegevens niet langer dan nodig is, en hooguit twee jaar.
```

Geen bevinding.

"""#)

private let `Rules/retention/retention-vague.yaml` = BuiltinFile(
  path: "Rules/retention/retention-vague.yaml",
  text: #"""
id: retention-vague
severity: warning
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 13(2)(a), AP-Uber, "DPC-WhatsApp ~", "WP260 ?"]
text: {code: true}
nl:
  title: "Een bewaartermijn is na te rekenen"
  message: "Deze termijn zegt niet hoe lang. Niemand kan hem narekenen."
  why: >-
    “Zo lang als nodig” kan een dag zijn of tien jaar. Noem een aantal, of een moment dat de lezer
    herkent.
  remedy: "Schrijf een aantal maanden of jaren met een begin, of een duidelijk moment."
  seen: "Deze termijn is niet na te rekenen: “{{quote}}”."
  seen-remedy: "Schrijf een aantal maanden of jaren, of een duidelijk moment."
en:
  title: "A retention term can be worked out"
  message: "This term does not say how long. Nobody can work it out."
  why: >-
    “As long as needed” may be a day or ten years. Give a number, or a moment that readers
    recognise.
  remedy: "Write a number of months or years with a start, or a clear moment."
  seen: "This term cannot be worked out: “{{quote}}”."
  seen-remedy: "Give a number of months or years, or a clear moment."

"""#)

private let `Rules/rights/rights-access-missing.md` = BuiltinFile(
  path: "Rules/rights/rights-access-missing.md",
  text: #"""
# rights-access-missing

De verklaring noemt het recht op inzage.

## Fout: geen rechten genoemd

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
```

- regel 1, kolom 1, fout: Er staat niet dat mensen hun gegevens mogen inzien. Zet onder “rechten” “inzage: ja”.

## Fout: dit recht niet verteld

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
rechten:
  inzage: niet-verteld
  rectificatie: ja
  verwijdering: ja
  beperking: ja
  overdraagbaarheid: ja
  bezwaar: ja
```

- regel 4, kolom 11, fout: Er staat niet dat mensen hun gegevens mogen inzien. Zet onder “rechten” “inzage: ja”.

## Fout: de andere rechten wel

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
rechten:
  rectificatie: ja
  verwijdering: ja
  beperking: ja
  overdraagbaarheid: ja
  bezwaar: ja
```

- regel 3, kolom 1, fout: Er staat niet dat mensen hun gegevens mogen inzien. Zet onder “rechten” “inzage: ja”.

## Goed: alle rechten

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
rechten:
  inzage: ja
  rectificatie: ja
  verwijdering: ja
  beperking: ja
  overdraagbaarheid: ja
  bezwaar: ja
```

Geen bevinding.

## Goed: met een toelichting

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
rechten:
  inzage:
    toelichting: U kunt dat op elk moment vragen.
  rectificatie: ja
  verwijdering: ja
  beperking: ja
  overdraagbaarheid: ja
  bezwaar: ja
```

Geen bevinding.

## Fout: er staat niets over

```text
Wij bewaren uw naam twee jaar.
```

- regel 1, kolom 1, fout: Niet gevonden: dat mensen hun gegevens mogen inzien. Zet erbij: “U mag uw gegevens inzien.”

## Goed: inzien

```text
U kunt uw gegevens inzien.
```

Geen bevinding.

"""#)

private let `Rules/rights/rights-access-missing.yaml` = BuiltinFile(
  path: "Rules/rights/rights-access-missing.yaml",
  text: #"""
id: rights-access-missing
severity: error
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 13(2)(b), AVG 15]
text: {element: right-access, is: [absent]}
nl:
  title: "De verklaring noemt het recht op inzage"
  message: "Er staat niet dat mensen hun gegevens mogen inzien."
  why: >-
    Wie weet wat u over hem heeft, kan nagaan of dat klopt en mag.
  remedy: "Zet onder “rechten” “inzage: ja”."
  seen: "Niet gevonden: dat mensen hun gegevens mogen inzien."
  seen-remedy: "Zet erbij: “U mag uw gegevens inzien.”"
en:
  title: "The statement tells about the right of access"
  message: "It is not told that people may see their data."
  why: >-
    Whoever knows what you hold can check whether it is right and allowed.
  remedy: "Write “inzage: ja” under “rechten”."
  seen: "Not found: that people may see their data."
  seen-remedy: "Add: “You may see your data.”"

"""#)

private let `Rules/rights/rights-erasure-missing.md` = BuiltinFile(
  path: "Rules/rights/rights-erasure-missing.md",
  text: #"""
# rights-erasure-missing

De verklaring noemt het recht op verwijdering.

## Fout: geen rechten genoemd

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
```

- regel 1, kolom 1, fout: Er staat niet dat mensen hun gegevens mogen laten wissen. Zet onder “rechten” “verwijdering: ja”.

## Fout: dit recht niet verteld

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
rechten:
  inzage: ja
  rectificatie: ja
  verwijdering: niet-verteld
  beperking: ja
  overdraagbaarheid: ja
  bezwaar: ja
```

- regel 6, kolom 17, fout: Er staat niet dat mensen hun gegevens mogen laten wissen. Zet onder “rechten” “verwijdering: ja”.

## Fout: de andere rechten wel

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
rechten:
  inzage: ja
  rectificatie: ja
  beperking: ja
  overdraagbaarheid: ja
  bezwaar: ja
```

- regel 3, kolom 1, fout: Er staat niet dat mensen hun gegevens mogen laten wissen. Zet onder “rechten” “verwijdering: ja”.

## Goed: alle rechten

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
rechten:
  inzage: ja
  rectificatie: ja
  verwijdering: ja
  beperking: ja
  overdraagbaarheid: ja
  bezwaar: ja
```

Geen bevinding.

## Goed: met een toelichting

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
rechten:
  inzage: ja
  rectificatie: ja
  verwijdering:
    toelichting: U kunt dat op elk moment vragen.
  beperking: ja
  overdraagbaarheid: ja
  bezwaar: ja
```

Geen bevinding.

## Fout: er staat niets over

```text
Wij bewaren uw naam twee jaar.
```

- regel 1, kolom 1, fout: Niet gevonden: dat mensen hun gegevens mogen laten wissen. Zet erbij: “U mag uw gegevens laten wissen.”

## Goed: wissen

```text
U kunt uw gegevens laten wissen.
```

Geen bevinding.

"""#)

private let `Rules/rights/rights-erasure-missing.yaml` = BuiltinFile(
  path: "Rules/rights/rights-erasure-missing.yaml",
  text: #"""
id: rights-erasure-missing
severity: error
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 13(2)(b), AVG 17]
text: {element: right-erasure, is: [absent]}
nl:
  title: "De verklaring noemt het recht op verwijdering"
  message: "Er staat niet dat mensen hun gegevens mogen laten wissen."
  why: >-
    In veel gevallen moet u gegevens wissen als iemand dat vraagt.
  remedy: "Zet onder “rechten” “verwijdering: ja”."
  seen: "Niet gevonden: dat mensen hun gegevens mogen laten wissen."
  seen-remedy: "Zet erbij: “U mag uw gegevens laten wissen.”"
en:
  title: "The statement tells about the right to erasure"
  message: "It is not told that people may have their data erased."
  why: >-
    In many cases you must erase data when somebody asks.
  remedy: "Write “verwijdering: ja” under “rechten”."
  seen: "Not found: that people may have their data erased."
  seen-remedy: "Add: “You may have your data erased.”"

"""#)

private let `Rules/rights/rights-fee.md` = BuiltinFile(
  path: "Rules/rights/rights-fee.md",
  text: #"""
# rights-fee

Een verzoek is gratis.

## Fout: niet gratis

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
rechten: {gratis: nee}
```

- regel 3, kolom 19, fout: U vraagt geld voor een verzoek. Dat mag niet. Maak er “gratis: ja” van.

## Fout: niet gratis, in België

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
rechten:
  inzage: ja
  gratis: nee
```

- regel 5, kolom 11, fout: U vraagt geld voor een verzoek. Dat mag niet. Maak er “gratis: ja” van.

## Goed: gratis

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
rechten: {gratis: ja}
```

Geen bevinding.

## Goed: er staat niets over

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
rechten:
  inzage: ja
  rectificatie: ja
  verwijdering: ja
  beperking: ja
  overdraagbaarheid: ja
  bezwaar: ja
```

Geen bevinding.

"""#)

private let `Rules/rights/rights-fee.yaml` = BuiltinFile(
  path: "Rules/rights/rights-fee.yaml",
  text: #"""
id: rights-fee
severity: error
since: 0.2.0
on: [definition]
from: 2018-05-25
law: [AVG 12(5)]
nl:
  title: "Een verzoek is gratis"
  message: "U vraagt geld voor een verzoek. Dat mag niet."
  why: >-
    Rechten gebruiken kost niets. Alleen voor overdreven verzoeken mag u iets vragen.
  remedy: "Maak er “gratis: ja” van."
en:
  title: "A request is free of charge"
  message: "You ask money for a request. That is not allowed."
  why: >-
    Using rights costs nothing. Only for excessive requests may you charge.
  remedy: "Make it “gratis: ja”."

"""#)

private let `Rules/rights/rights-how-missing.md` = BuiltinFile(
  path: "Rules/rights/rights-how-missing.md",
  text: #"""
# rights-how-missing

Mensen weten hoe zij hun rechten gebruiken.

## Fout: nergens een adres

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
rechten:
  inzage: ja
  rectificatie: ja
  verwijdering: ja
  beperking: ja
  overdraagbaarheid: ja
  bezwaar: ja
```

- regel 3, kolom 1, fout: Er staat niet hoe mensen hun rechten kunnen gebruiken: er is geen adres voor verzoeken. Zet onder “rechten” bij “kanaal” een e-mailadres, telefoonnummer of formulier.

## Fout: “een e-mail”, maar waarheen?

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
rechten:
  kanaal: {anders: een e-mail aan de bakker}
```

- regel 4, kolom 3, fout: Er staat niet hoe mensen hun rechten kunnen gebruiken: er is geen adres voor verzoeken. Zet onder “rechten” bij “kanaal” een e-mailadres, telefoonnummer of formulier.

## Goed: een eigen adres voor verzoeken

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
rechten:
  kanaal: {email: privacy@bakkerij.example}
```

Geen bevinding.

## Goed: het adres van de organisatie

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen, email: info@bakkerij.example}
rechten:
  inzage: ja
  rectificatie: ja
  verwijdering: ja
  beperking: ja
  overdraagbaarheid: ja
  bezwaar: ja
```

Geen bevinding.

## Fout: zonder adres

```text
U kunt uw gegevens laten wissen. Stuur daarvoor een e-mail.
```

- regel 1, kolom 34, fout: Niet gevonden: een e-mailadres, adres, telefoonnummer of formulier voor verzoeken van mensen. Noem een e-mailadres of formulier voor verzoeken.

## Goed: met een e-mailadres

```text
U kunt uw gegevens laten wissen. Mail naar info@jansen.nl.
```

Geen bevinding.

"""#)

private let `Rules/rights/rights-how-missing.yaml` = BuiltinFile(
  path: "Rules/rights/rights-how-missing.yaml",
  text: #"""
id: rights-how-missing
severity: error
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 12(2)]
text: {element: how-to-exercise, is: [present, vague, absent], lacks: rights-channel}
nl:
  title: "Mensen weten hoe zij hun rechten gebruiken"
  message: "Er staat niet hoe mensen hun rechten kunnen gebruiken: er is geen adres voor verzoeken."
  why: >-
    Een recht dat niemand kan gebruiken, helpt niet. U moet het makkelijk maken.
  remedy: "Zet onder “rechten” bij “kanaal” een e-mailadres, telefoonnummer of formulier."
  seen: "Niet gevonden: een e-mailadres, adres, telefoonnummer of formulier voor verzoeken van mensen."
  seen-remedy: "Noem een e-mailadres of formulier voor verzoeken."
en:
  title: "People know how to use their rights"
  message: "It is not told how people can use their rights: there is no address for requests."
  why: >-
    A right that nobody can use is no help. You must make it easy.
  remedy: "Give an e-mail address, telephone number or form at “kanaal” under “rechten”."
  seen: "Not found: an e-mail address, address, telephone number or form for requests of people."
  seen-remedy: "Name an e-mail address or form for requests."

"""#)

private let `Rules/rights/rights-id-check-always.md` = BuiltinFile(
  path: "Rules/rights/rights-id-check-always.md",
  text: #"""
# rights-id-check-always

Een bewijs van identiteit wordt alleen bij twijfel gevraagd.

## Fout: altijd

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
rechten: {identiteit: altijd}
```

- regel 3, kolom 23, advies: U vraagt altijd om een bewijs van identiteit, of om een kopie van een identiteitsbewijs. Dat mag alleen bij twijfel. Maak er “identiteit: bij-twijfel” van, en zet bij “identiteit-via” een lichte controle.

## Fout: een kopie van het identiteitsbewijs

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
rechten: {identiteit: bij-twijfel, identiteit-via: een kopie van uw paspoort}
```

- regel 3, kolom 52, advies: U vraagt altijd om een bewijs van identiteit, of om een kopie van een identiteitsbewijs. Dat mag alleen bij twijfel. Maak er “identiteit: bij-twijfel” van, en zet bij “identiteit-via” een lichte controle.

## Goed: bij twijfel

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
rechten: {identiteit: bij-twijfel, identiteit-via: een vraag over uw laatste bestelling}
```

Geen bevinding.

## Goed: nooit

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
rechten: {identiteit: nooit}
```

Geen bevinding.

## Fout: altijd

```text
Bij een verzoek vragen wij altijd een kopie van uw identiteitsbewijs.
```

- regel 1, kolom 39, advies: De tekst vraagt altijd om een bewijs van identiteit: “kopie van uw identiteitsbewijs”. Vraag dit alleen bij twijfel, en vraag zo weinig mogelijk.

## Goed: met een zwart balkje

```text
Bij een verzoek vragen wij een kopie van uw identiteitsbewijs. Maak het BSN en de foto onleesbaar.
```

Geen bevinding.

"""#)

private let `Rules/rights/rights-id-check-always.yaml` = BuiltinFile(
  path: "Rules/rights/rights-id-check-always.yaml",
  text: #"""
id: rights-id-check-always
severity: advice
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 12(6)]
text: {when: identity-always, lacks: identity-masked, within: text}
nl:
  title: "Een bewijs van identiteit wordt alleen bij twijfel gevraagd"
  message: "U vraagt altijd om een bewijs van identiteit, of om een kopie van een identiteitsbewijs. Dat mag alleen bij twijfel."
  why: >-
    Een controle zonder reden maakt het moeilijker om een recht te gebruiken. Vraag zo weinig als
    kan.
  remedy: "Maak er “identiteit: bij-twijfel” van, en zet bij “identiteit-via” een lichte controle."
  seen: "De tekst vraagt altijd om een bewijs van identiteit: “{{quote}}”."
  seen-remedy: "Vraag dit alleen bij twijfel, en vraag zo weinig mogelijk."
en:
  title: "Proof of identity is asked only when in doubt"
  message: "You always ask for proof of identity, or for a copy of an identity document. That is allowed only when in doubt."
  why: >-
    A check without a reason makes it harder to use a right. Ask as little as possible.
  remedy: "Make it “identiteit: bij-twijfel”, and give a light check at “identiteit-via”."
  seen: "The text always asks for proof of identity: “{{quote}}”."
  seen-remedy: "Ask only in doubt, and as little as possible."

"""#)

private let `Rules/rights/rights-not-framed.md` = BuiltinFile(
  path: "Rules/rights/rights-not-framed.md",
  text: #"""
# rights-not-framed

Wat een recht is, heet een recht.

## Fout: een gunst

```text
U kunt via uw account uw gegevens wijzigen.
```

- regel 1, kolom 8, waarschuwing: De tekst zegt wat mensen kunnen (“via uw account uw gegevens wijzigen”), maar niet dat zij daar recht op hebben. Schrijf “U heeft het recht om …”.

## Goed: een recht

```text
U hebt het recht op verbetering van uw gegevens. Dat kunt u via uw account zelf wijzigen.
```

Geen bevinding.

"""#)

private let `Rules/rights/rights-not-framed.yaml` = BuiltinFile(
  path: "Rules/rights/rights-not-framed.yaml",
  text: #"""
id: rights-not-framed
severity: warning
since: 0.4.0
on: [text]
from: 2018-05-25
law: ["AVG 13(2)(b)"]
text: {when: right-practised, lacks: right-framed}
nl:
  title: "Wat een recht is, heet een recht"
  message: "De tekst zegt wat mensen kunnen (“{{quote}}”), maar niet dat zij daar recht op hebben."
  why: >-
    “U kunt dit aanpassen” klinkt als een dienst. De lezer moet weten dat hij er recht op heeft.
  remedy: "Schrijf “U heeft het recht om …”."
en:
  title: "What is a right is called a right"
  message: "The text says what people can do (“{{quote}}”), but not that it is their right."
  why: >-
    “You can change this” sounds like a service. Readers must know that it is their right.
  remedy: "Write “You have the right to …”."

"""#)

private let `Rules/rights/rights-objection-missing.md` = BuiltinFile(
  path: "Rules/rights/rights-objection-missing.md",
  text: #"""
# rights-objection-missing

De verklaring noemt het recht van bezwaar.

## Fout: een nieuwsbrief, en geen woord over bezwaar

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: nieuws
    doel: u nieuws sturen
    marketing: {kanalen: [e-mail], afmelden: [de link in elke mail]}
```

- regel 1, kolom 1, fout: Er staat niet dat mensen bezwaar mogen maken. Zet onder “rechten” “bezwaar: ja”.

## Fout: een gerechtvaardigd belang

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: beveiligen
    doel: onze website beveiligen
    grondslag: gerechtvaardigd-belang
    belang: misbruik tegengaan
rechten:
  inzage: ja
  rectificatie: ja
  verwijdering: ja
  beperking: ja
  overdraagbaarheid: ja
  bezwaar: niet-verteld
```

- regel 14, kolom 12, fout: Er staat niet dat mensen bezwaar mogen maken. Zet onder “rechten” “bezwaar: ja”.

## Fout: alleen een overeenkomst: een waarschuwing

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    grondslag: overeenkomst
```

- regel 1, kolom 1, waarschuwing: Er staat niet dat mensen bezwaar mogen maken. Zet onder “rechten” “bezwaar: ja”.

## Goed: bezwaar staat erbij

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: nieuws
    doel: u nieuws sturen
    marketing: {kanalen: [e-mail], afmelden: [de link in elke mail]}
rechten:
  inzage: ja
  rectificatie: ja
  verwijdering: ja
  beperking: ja
  overdraagbaarheid: ja
  bezwaar: ja
```

Geen bevinding.

## Goed: alleen bezwaar tegen reclame is verteld

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: nieuws
    doel: u nieuws sturen
    marketing: {kanalen: [e-mail], afmelden: [de link in elke mail]}
rechten:
  bezwaar: {alleen-voor: [nieuws]}
```

Geen bevinding.

## Fout: er staat niets over

```text
Wij bewaren uw naam twee jaar.
```

- regel 1, kolom 1, fout: Niet gevonden: dat mensen bezwaar mogen maken. Zet erbij: “U mag bezwaar maken tegen het gebruik van uw gegevens.”

## Goed: bezwaar

```text
U kunt bezwaar maken tegen de verwerking van uw gegevens.
```

Geen bevinding.

"""#)

private let `Rules/rights/rights-objection-missing.yaml` = BuiltinFile(
  path: "Rules/rights/rights-objection-missing.yaml",
  text: #"""
id: rights-objection-missing
severity: error
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 13(2)(b), AVG 21(1), AVG 21(2)]
text: {element: right-objection, is: [absent]}
nl:
  title: "De verklaring noemt het recht van bezwaar"
  message: "Er staat niet dat mensen bezwaar mogen maken."
  why: >-
    Tegen reclame mag iedereen altijd bezwaar maken, tegen een gerechtvaardigd belang of een
    publieke taak met een eigen reden. Gebruikt u die niet, dan is dit een waarschuwing.
  remedy: "Zet onder “rechten” “bezwaar: ja”."
  seen: "Niet gevonden: dat mensen bezwaar mogen maken."
  seen-remedy: "Zet erbij: “U mag bezwaar maken tegen het gebruik van uw gegevens.”"
en:
  title: "The statement tells about the right to object"
  message: "It is not told that people may object."
  why: >-
    Everybody may always object to advertising, and to a legitimate interest or public task for
    reasons of their own. Where you use none of these, this is a warning.
  remedy: "Write “bezwaar: ja” under “rechten”."
  seen: "Not found: that people may object."
  seen-remedy: "Add: “You may object to the use of your data.”"

"""#)

private let `Rules/rights/rights-objection-not-separate.md` = BuiltinFile(
  path: "Rules/rights/rights-objection-not-separate.md",
  text: #"""
# rights-objection-not-separate

Het recht van bezwaar staat apart.

## Fout: in de rij

```text
Wij sturen u onze nieuwsbrief. U hebt recht op inzage, verwijdering en bezwaar.
```

- regel 1, kolom 48, waarschuwing: Bezwaar is alleen gevonden tussen andere rechten: “inzage, verwijdering en bezwaar”. Geef bezwaar een eigen zin, alinea of kopje.

## Goed: apart

```text
Wij sturen u onze nieuwsbrief. U hebt recht op inzage en verwijdering. Tegen de nieuwsbrief kunt u altijd bezwaar maken.
```

Geen bevinding.

## Goed: geen reclame en geen belang

```text
U hebt recht op inzage, verwijdering en bezwaar.
```

Geen bevinding.

"""#)

private let `Rules/rights/rights-objection-not-separate.yaml` = BuiltinFile(
  path: "Rules/rights/rights-objection-not-separate.yaml",
  text: #"""
id: rights-objection-not-separate
severity: warning
since: 0.4.0
on: [text]
from: 2018-05-25
law: ["AVG 21(4)"]
text: {code: true}
nl:
  title: "Het recht van bezwaar staat apart"
  message: "Bezwaar is alleen gevonden tussen andere rechten: “{{quote}}”."
  why: >-
    Bij reclame en bij een gerechtvaardigd belang moet het recht van bezwaar opvallen: duidelijk, en
    los van andere informatie.
  remedy: "Geef bezwaar een eigen zin, alinea of kopje."
en:
  title: "The right to object stands apart"
  message: "Objection was found among other rights only: “{{quote}}”."
  why: >-
    For advertising and for a legitimate interest the right to object must stand out: clearly, and
    apart from other information.
  remedy: "Give objection a sentence, paragraph or heading of its own."

"""#)

private let `Rules/rights/rights-objection-only-marketing.md` = BuiltinFile(
  path: "Rules/rights/rights-objection-only-marketing.md",
  text: #"""
# rights-objection-only-marketing

Bezwaar gaat over meer dan reclame.

## Fout: alleen tegen reclame

```text
Wij sturen u reclame. U kunt bezwaar maken tegen deze reclame.
```

- regel 1, kolom 30, waarschuwing: Bezwaar is alleen gevonden voor reclame of één soort gebruik. Zet het algemene recht op bezwaar erbij.

## Goed: in het algemeen

```text
U kunt bezwaar maken tegen het gebruik van uw gegevens.
```

Geen bevinding.

"""#)

private let `Rules/rights/rights-objection-only-marketing.yaml` = BuiltinFile(
  path: "Rules/rights/rights-objection-only-marketing.yaml",
  text: #"""
id: rights-objection-only-marketing
severity: warning
since: 0.4.0
on: [text]
from: 2018-05-25
law: ["AVG 21(1)", "AVG 21(2)"]
text: {element: right-objection, is: [vague]}
nl:
  title: "Bezwaar gaat over meer dan reclame"
  message: "Bezwaar is alleen gevonden voor reclame of één soort gebruik."
  why: >-
    Wie alleen over reclame leest, weet niet dat bezwaar breder kan.
  remedy: "Zet het algemene recht op bezwaar erbij."
en:
  title: "Objection is about more than advertising"
  message: "Objection was found for advertising or one use only."
  why: >-
    Who reads about advertising only does not know that objection goes further.
  remedy: "Add the general right to object."

"""#)

private let `Rules/rights/rights-portability-missing.md` = BuiltinFile(
  path: "Rules/rights/rights-portability-missing.md",
  text: #"""
# rights-portability-missing

De verklaring noemt het recht op overdraagbaarheid.

## Fout: een overeenkomst

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    grondslag: overeenkomst
```

- regel 1, kolom 1, fout: Er staat niet dat mensen hun gegevens mogen meenemen. Zet onder “rechten” “overdraagbaarheid: ja”.

## Fout: geen grond die erom vraagt: een waarschuwing

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
rechten:
  inzage: ja
  rectificatie: ja
  verwijdering: ja
  beperking: ja
  bezwaar: ja
```

- regel 3, kolom 1, waarschuwing: Er staat niet dat mensen hun gegevens mogen meenemen. Zet onder “rechten” “overdraagbaarheid: ja”.

## Goed: het recht staat erbij

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    grondslag: overeenkomst
rechten:
  inzage: ja
  rectificatie: ja
  verwijdering: ja
  beperking: ja
  overdraagbaarheid: ja
  bezwaar: ja
```

Geen bevinding.

## Goed: met een toelichting

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
rechten:
  inzage: ja
  rectificatie: ja
  verwijdering: ja
  beperking: ja
  overdraagbaarheid:
    toelichting: U krijgt een bestand per e-mail.
  bezwaar: ja
```

Geen bevinding.

## Fout: er staat niets over

```text
Wij bewaren uw naam twee jaar.
```

- regel 1, kolom 1, fout: Niet gevonden: dat mensen hun gegevens mogen meenemen (overdraagbaarheid). Zet erbij: “U mag uw gegevens krijgen in een bestand dat u kunt meenemen.”

## Goed: meenemen

```text
U hebt recht op overdraagbaarheid van uw gegevens.
```

Geen bevinding.

"""#)

private let `Rules/rights/rights-portability-missing.yaml` = BuiltinFile(
  path: "Rules/rights/rights-portability-missing.yaml",
  text: #"""
id: rights-portability-missing
severity: error
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 13(2)(b), AVG 20, AP-Uber]
text: {element: right-portability, is: [absent]}
nl:
  title: "De verklaring noemt het recht op overdraagbaarheid"
  message: "Er staat niet dat mensen hun gegevens mogen meenemen."
  why: >-
    Bij toestemming of een overeenkomst mogen mensen hun gegevens krijgen in een bestand. De
    toezichthouder vindt dat u dit recht met name noemt. Bij andere gronden is dit een
    waarschuwing.
  remedy: "Zet onder “rechten” “overdraagbaarheid: ja”."
  seen: "Niet gevonden: dat mensen hun gegevens mogen meenemen (overdraagbaarheid)."
  seen-remedy: "Zet erbij: “U mag uw gegevens krijgen in een bestand dat u kunt meenemen.”"
en:
  title: "The statement tells about the right to data portability"
  message: "It is not told that people may take their data with them."
  why: >-
    With consent or a contract people may receive their data in a file. The authority wants this
    right named. With other grounds this is a warning.
  remedy: "Write “overdraagbaarheid: ja” under “rechten”."
  seen: "Not found: that people may take their data with them (portability)."
  seen-remedy: "Add: “You may get your data in a file that you can take along.”"

"""#)

private let `Rules/rights/rights-rectification-missing.md` = BuiltinFile(
  path: "Rules/rights/rights-rectification-missing.md",
  text: #"""
# rights-rectification-missing

De verklaring noemt het recht op rectificatie.

## Fout: geen rechten genoemd

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
```

- regel 1, kolom 1, fout: Er staat niet dat mensen fouten in hun gegevens mogen laten verbeteren. Zet onder “rechten” “rectificatie: ja”.

## Fout: dit recht niet verteld

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
rechten:
  inzage: ja
  rectificatie: niet-verteld
  verwijdering: ja
  beperking: ja
  overdraagbaarheid: ja
  bezwaar: ja
```

- regel 5, kolom 17, fout: Er staat niet dat mensen fouten in hun gegevens mogen laten verbeteren. Zet onder “rechten” “rectificatie: ja”.

## Fout: de andere rechten wel

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
rechten:
  inzage: ja
  verwijdering: ja
  beperking: ja
  overdraagbaarheid: ja
  bezwaar: ja
```

- regel 3, kolom 1, fout: Er staat niet dat mensen fouten in hun gegevens mogen laten verbeteren. Zet onder “rechten” “rectificatie: ja”.

## Goed: alle rechten

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
rechten:
  inzage: ja
  rectificatie: ja
  verwijdering: ja
  beperking: ja
  overdraagbaarheid: ja
  bezwaar: ja
```

Geen bevinding.

## Goed: met een toelichting

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
rechten:
  inzage: ja
  rectificatie:
    toelichting: U kunt dat op elk moment vragen.
  verwijdering: ja
  beperking: ja
  overdraagbaarheid: ja
  bezwaar: ja
```

Geen bevinding.

## Fout: er staat niets over

```text
Wij bewaren uw naam twee jaar.
```

- regel 1, kolom 1, fout: Niet gevonden: dat mensen fouten mogen laten verbeteren. Zet erbij: “U mag uw gegevens laten verbeteren.”

## Goed: verbeteren

```text
U kunt uw gegevens laten verbeteren.
```

Geen bevinding.

"""#)

private let `Rules/rights/rights-rectification-missing.yaml` = BuiltinFile(
  path: "Rules/rights/rights-rectification-missing.yaml",
  text: #"""
id: rights-rectification-missing
severity: error
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 13(2)(b), AVG 16]
text: {element: right-rectification, is: [absent]}
nl:
  title: "De verklaring noemt het recht op rectificatie"
  message: "Er staat niet dat mensen fouten in hun gegevens mogen laten verbeteren."
  why: >-
    Gegevens moeten kloppen. Mensen mogen u daarop aanspreken.
  remedy: "Zet onder “rechten” “rectificatie: ja”."
  seen: "Niet gevonden: dat mensen fouten mogen laten verbeteren."
  seen-remedy: "Zet erbij: “U mag uw gegevens laten verbeteren.”"
en:
  title: "The statement tells about the right to rectification"
  message: "It is not told that people may have mistakes in their data corrected."
  why: >-
    Data must be right. People may hold you to that.
  remedy: "Write “rectificatie: ja” under “rechten”."
  seen: "Not found: that people may have mistakes corrected."
  seen-remedy: "Add: “You may have your data corrected.”"

"""#)

private let `Rules/rights/rights-restriction-missing.md` = BuiltinFile(
  path: "Rules/rights/rights-restriction-missing.md",
  text: #"""
# rights-restriction-missing

De verklaring noemt het recht op beperking.

## Fout: geen rechten genoemd

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
```

- regel 1, kolom 1, fout: Er staat niet dat mensen het gebruik van hun gegevens mogen laten beperken. Zet onder “rechten” “beperking: ja”.

## Fout: dit recht niet verteld

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
rechten:
  inzage: ja
  rectificatie: ja
  verwijdering: ja
  beperking: niet-verteld
  overdraagbaarheid: ja
  bezwaar: ja
```

- regel 7, kolom 14, fout: Er staat niet dat mensen het gebruik van hun gegevens mogen laten beperken. Zet onder “rechten” “beperking: ja”.

## Fout: de andere rechten wel

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
rechten:
  inzage: ja
  rectificatie: ja
  verwijdering: ja
  overdraagbaarheid: ja
  bezwaar: ja
```

- regel 3, kolom 1, fout: Er staat niet dat mensen het gebruik van hun gegevens mogen laten beperken. Zet onder “rechten” “beperking: ja”.

## Goed: alle rechten

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
rechten:
  inzage: ja
  rectificatie: ja
  verwijdering: ja
  beperking: ja
  overdraagbaarheid: ja
  bezwaar: ja
```

Geen bevinding.

## Goed: met een toelichting

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
rechten:
  inzage: ja
  rectificatie: ja
  verwijdering: ja
  beperking:
    toelichting: U kunt dat op elk moment vragen.
  overdraagbaarheid: ja
  bezwaar: ja
```

Geen bevinding.

## Fout: er staat niets over

```text
Wij bewaren uw naam twee jaar.
```

- regel 1, kolom 1, fout: Niet gevonden: dat mensen het gebruik van hun gegevens mogen laten beperken. Zet erbij: “U mag ons vragen uw gegevens tijdelijk niet te gebruiken.”

## Goed: beperken

```text
U hebt recht op beperking van de verwerking.
```

Geen bevinding.

"""#)

private let `Rules/rights/rights-restriction-missing.yaml` = BuiltinFile(
  path: "Rules/rights/rights-restriction-missing.yaml",
  text: #"""
id: rights-restriction-missing
severity: error
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 13(2)(b), AVG 18]
text: {element: right-restriction, is: [absent]}
nl:
  title: "De verklaring noemt het recht op beperking"
  message: "Er staat niet dat mensen het gebruik van hun gegevens mogen laten beperken."
  why: >-
    Zolang een vraag of fout wordt uitgezocht, mogen mensen u vragen hun gegevens even niet te
    gebruiken.
  remedy: "Zet onder “rechten” “beperking: ja”."
  seen: "Niet gevonden: dat mensen het gebruik van hun gegevens mogen laten beperken."
  seen-remedy: "Zet erbij: “U mag ons vragen uw gegevens tijdelijk niet te gebruiken.”"
en:
  title: "The statement tells about the right to restriction"
  message: "It is not told that people may have the use of their data restricted."
  why: >-
    While a question or mistake is looked into, people may ask you not to use their data.
  remedy: "Write “beperking: ja” under “rechten”."
  seen: "Not found: that people may have the use of their data restricted."
  seen-remedy: "Add: “You may ask us not to use your data for a while.”"

"""#)

private let `Rules/rights/rights-term-missing.md` = BuiltinFile(
  path: "Rules/rights/rights-term-missing.md",
  text: #"""
# rights-term-missing

Mensen weten wanneer zij antwoord krijgen.

## Fout: geen rechten

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
```

- regel 1, kolom 1, advies: Er staat niet wanneer mensen antwoord krijgen op een verzoek. Zet onder “rechten” “antwoord-binnen: 1 maand”.

## Fout: rechten zonder termijn

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
rechten:
  inzage: ja
  rectificatie: ja
  verwijdering: ja
  beperking: ja
  overdraagbaarheid: ja
  bezwaar: ja
```

- regel 3, kolom 1, advies: Er staat niet wanneer mensen antwoord krijgen op een verzoek. Zet onder “rechten” “antwoord-binnen: 1 maand”.

## Goed: binnen een maand

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
rechten: {antwoord-binnen: 1 maand}
```

Geen bevinding.

## Goed: nog sneller

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
rechten: {antwoord-binnen: 2 weken}
```

Geen bevinding.

## Fout: wanneer?

```text
Mail uw verzoek naar info@jansen.nl.
```

- regel 1, kolom 1, advies: Niet gevonden: wanneer mensen antwoord krijgen op een verzoek. Schrijf: “U krijgt binnen een maand antwoord.”

## Goed: binnen een maand

```text
Mail uw verzoek naar info@jansen.nl. U krijgt binnen een maand antwoord.
```

Geen bevinding.

"""#)

private let `Rules/rights/rights-term-missing.yaml` = BuiltinFile(
  path: "Rules/rights/rights-term-missing.yaml",
  text: #"""
id: rights-term-missing
severity: advice
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 12(3)]
text: {lacks: answer-term}
nl:
  title: "Mensen weten wanneer zij antwoord krijgen"
  message: "Er staat niet wanneer mensen antwoord krijgen op een verzoek."
  why: >-
    U moet binnen een maand antwoorden. Wie dat zegt, voorkomt navraag.
  remedy: "Zet onder “rechten” “antwoord-binnen: 1 maand”."
  seen: "Niet gevonden: wanneer mensen antwoord krijgen op een verzoek."
  seen-remedy: "Schrijf: “U krijgt binnen een maand antwoord.”"
en:
  title: "People know when they get an answer"
  message: "It is not told when people get an answer to a request."
  why: >-
    You must answer within a month. Saying so saves questions.
  remedy: "Write “antwoord-binnen: 1 maand” under “rechten”."
  seen: "Not found: when people get an answer to a request."
  seen-remedy: "Say: “You will get an answer within a month.”"

"""#)

private let `Rules/rights/rights-term-too-long.md` = BuiltinFile(
  path: "Rules/rights/rights-term-too-long.md",
  text: #"""
# rights-term-too-long

Het antwoord komt binnen een maand.

## Fout: 6 weken

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
rechten: {antwoord-binnen: 6 weken}
```

- regel 3, kolom 28, fout: U belooft antwoord binnen 6 weken. De wet geeft een maand. Maak er “1 maand” van.

## Fout: 3 maanden

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
rechten: {antwoord-binnen: 3 maanden}
```

- regel 3, kolom 28, fout: U belooft antwoord binnen 3 maanden. De wet geeft een maand. Maak er “1 maand” van.

## Goed: 1 maand

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
rechten: {antwoord-binnen: 1 maand}
```

Geen bevinding.

## Goed: 4 weken

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
rechten: {antwoord-binnen: 4 weken}
```

Geen bevinding.

## Goed: 30 dagen

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
rechten: {antwoord-binnen: 30 dagen}
```

Geen bevinding.

## Fout: drie maanden

```text
Wij reageren binnen drie maanden op uw verzoek.
```

- regel 1, kolom 14, fout: De termijn om te antwoorden is te lang: “binnen drie maanden”. De wet geeft een maand. Maak er één maand van.

## Goed: een maand

```text
Wij reageren binnen een maand op uw verzoek.
```

Geen bevinding.

"""#)

private let `Rules/rights/rights-term-too-long.yaml` = BuiltinFile(
  path: "Rules/rights/rights-term-too-long.yaml",
  text: #"""
id: rights-term-too-long
severity: error
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 12(3)]
text: {when: answer-too-long}
nl:
  title: "Het antwoord komt binnen een maand"
  message: "U belooft antwoord binnen {{term}}. De wet geeft een maand."
  why: >-
    Alleen bij moeilijke verzoeken mag u tot drie maanden nemen, en dat meldt u binnen de eerste
    maand.
  remedy: "Maak er “1 maand” van."
  seen: "De termijn om te antwoorden is te lang: “{{quote}}”. De wet geeft een maand."
  seen-remedy: "Maak er één maand van."
en:
  title: "The answer comes within a month"
  message: "You promise an answer within {{term}}. The law gives one month."
  why: >-
    Only for difficult requests may you take up to three months, and you say so within the first.
  remedy: "Make it “1 maand”."
  seen: "The term for an answer is too long: “{{quote}}”. The law gives a month."
  seen-remedy: "Make it one month."

"""#)

private let `Rules/rights/rights-withdraw-consent-missing.md` = BuiltinFile(
  path: "Rules/rights/rights-withdraw-consent-missing.md",
  text: #"""
# rights-withdraw-consent-missing

Wie toestemming geeft, leest dat hij die mag intrekken.

## Fout: toestemming als grond

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: nieuws
    doel: u nieuws sturen
    grondslag: toestemming
rechten:
  inzage: ja
  rectificatie: ja
  verwijdering: ja
  beperking: ja
  overdraagbaarheid: ja
  bezwaar: ja
```

- regel 7, kolom 1, fout: U vraagt toestemming. Er staat niet dat mensen die weer mogen intrekken. Zet onder “rechten” bij “toestemming-intrekken” ja, of hoe dat gaat (“via”).

## Fout: toestemming voor cookies

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
cookies: {toestemming: ja}
```

- regel 1, kolom 1, fout: U vraagt toestemming. Er staat niet dat mensen die weer mogen intrekken. Zet onder “rechten” bij “toestemming-intrekken” ja, of hoe dat gaat (“via”).

## Fout: delen mag alleen met toestemming

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verstrekking: {aan-anderen: nee, behalve: [uitdrukkelijke-toestemming]}
```

- regel 1, kolom 1, fout: U vraagt toestemming. Er staat niet dat mensen die weer mogen intrekken. Zet onder “rechten” bij “toestemming-intrekken” ja, of hoe dat gaat (“via”).

## Goed: het staat erbij

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: nieuws
    doel: u nieuws sturen
    grondslag: toestemming
rechten:
  inzage: ja
  rectificatie: ja
  verwijdering: ja
  beperking: ja
  overdraagbaarheid: ja
  bezwaar: ja
  toestemming-intrekken: {via: [de link in elke mail]}
```

Geen bevinding.

## Goed: nergens toestemming

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: bezorgen
    doel: uw brood bezorgen
    grondslag: overeenkomst
```

Geen bevinding.

## Goed: de toestemming die een klant vraagt voor zijn eigen leden

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
betrokkenen:
  leden: {naam: leden, rol: verwerker, voor: de vereniging}
verwerkingen:
  - id: opslag
    doel: gegevens opslaan
    betrokkenen: [leden]
    grondslag: toestemming
```

Geen bevinding.

## Fout: gevraagd, zonder terug

```text
Wij vragen uw toestemming voor de nieuwsbrief.
```

- regel 1, kolom 15, fout: De tekst vraagt toestemming. Niet gevonden: dat mensen die mogen intrekken. Zet erbij: “U mag uw toestemming altijd intrekken”, en hoe dat gaat.

## Goed: met de weg terug

```text
Wij vragen uw toestemming voor de nieuwsbrief. U kunt uw toestemming altijd intrekken.
```

Geen bevinding.

"""#)

private let `Rules/rights/rights-withdraw-consent-missing.yaml` = BuiltinFile(
  path: "Rules/rights/rights-withdraw-consent-missing.yaml",
  text: #"""
id: rights-withdraw-consent-missing
severity: error
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 13(2)(c), AVG 7(3)]
text: {when: right-withdraw-consent/used, element: right-withdraw-consent, is: [absent, vague], once: true}
nl:
  title: "Wie toestemming geeft, leest dat hij die mag intrekken"
  message: "U vraagt toestemming. Er staat niet dat mensen die weer mogen intrekken."
  why: >-
    Toestemming geldt alleen als iemand er altijd van terug kan komen, net zo makkelijk als hij
    haar gaf.
  remedy: "Zet onder “rechten” bij “toestemming-intrekken” ja, of hoe dat gaat (“via”)."
  seen: "De tekst vraagt toestemming. Niet gevonden: dat mensen die mogen intrekken."
  seen-remedy: "Zet erbij: “U mag uw toestemming altijd intrekken”, en hoe dat gaat."
en:
  title: "Whoever consents reads that consent can be withdrawn"
  message: "You ask for consent. It is not told that people may withdraw it."
  why: >-
    Consent holds only when people can always come back on it, as easily as they gave it.
  remedy: "Give ja at “toestemming-intrekken” under “rechten”, or how it is done (“via”)."
  seen: "The text asks for consent. Not found: that people may withdraw it."
  seen-remedy: "Add: “You may withdraw your consent at any time”, and how."

"""#)

private let `Rules/security/security-absolute-promise.md` = BuiltinFile(
  path: "Rules/security/security-absolute-promise.md",
  text: #"""
# security-absolute-promise

Een belofte over veiligheid is waar te maken.

## Fout: helemaal veilig

```text
Uw gegevens zijn veilig bij ons.
```

- regel 1, kolom 18, advies: De tekst belooft dat gegevens veilig zijn: “veilig bij ons”. Schrijf wat er gedaan wordt om gegevens te beschermen.

## Goed: wat er gedaan wordt

```text
Wij versleutelen uw gegevens.
```

Geen bevinding.

"""#)

private let `Rules/security/security-absolute-promise.yaml` = BuiltinFile(
  path: "Rules/security/security-absolute-promise.yaml",
  text: #"""
id: security-absolute-promise
severity: advice
since: 0.4.0
on: [text]
from: 2018-05-25
law: ["AVG 5(1)(a)", "AVG 32"]
text: {when: absolute-promise}
nl:
  title: "Een belofte over veiligheid is waar te maken"
  message: "De tekst belooft dat gegevens veilig zijn: “{{quote}}”."
  why: >-
    Niemand kan volledige veiligheid beloven. Een maatregel noemen kan wel.
  remedy: "Schrijf wat er gedaan wordt om gegevens te beschermen."
en:
  title: "A promise about security can be kept"
  message: "The text promises that data are safe: “{{quote}}”."
  why: >-
    Nobody can promise full security. Naming a measure is possible.
  remedy: "Say what is done to protect the data."

"""#)

private let `Rules/security/security-liability-disclaimer.md` = BuiltinFile(
  path: "Rules/security/security-liability-disclaimer.md",
  text: #"""
# security-liability-disclaimer

De plicht om te beveiligen blijft.

## Fout: niet aansprakelijk

```text
Wij zijn niet aansprakelijk voor misbruik van uw gegevens.
```

- regel 1, kolom 10, waarschuwing: De tekst wijst verantwoordelijkheid voor misbruik af: “niet aansprakelijk voor misbruik”. Haal deze zin weg en noem de maatregelen.

## Goed: wat er gedaan wordt

```text
Wij nemen maatregelen tegen misbruik van uw gegevens.
```

Geen bevinding.

"""#)

private let `Rules/security/security-liability-disclaimer.yaml` = BuiltinFile(
  path: "Rules/security/security-liability-disclaimer.yaml",
  text: #"""
id: security-liability-disclaimer
severity: warning
since: 0.4.0
on: [text]
from: 2018-05-25
law: ["AVG 5(1)(f)", "AVG 5(2)", "AVG 24", "AVG 32"]
text: {when: liability-disclaimed}
nl:
  title: "De plicht om te beveiligen blijft"
  message: "De tekst wijst verantwoordelijkheid voor misbruik af: “{{quote}}”."
  why: >-
    Een zin in een verklaring kan de plicht om gegevens te beschermen niet wegnemen.
  remedy: "Haal deze zin weg en noem de maatregelen."
en:
  title: "The duty to protect remains"
  message: "The text rejects responsibility for misuse: “{{quote}}”."
  why: >-
    A sentence in a statement cannot take away the duty to protect data.
  remedy: "Remove this sentence and name the measures."

"""#)

private let `Rules/security/security-missing.md` = BuiltinFile(
  path: "Rules/security/security-missing.md",
  text: #"""
# security-missing

De verklaring zegt iets over beveiliging.

## Fout: geen beveiliging

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
```

- regel 1, kolom 1, advies: Er staat niets over beveiliging. Noem bij “beveiliging” twee of drie “maatregelen”.

## Fout: alleen waartegen

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
beveiliging: {tegen: [misbruik]}
```

- regel 3, kolom 1, advies: Er staat niets over beveiliging. Noem bij “beveiliging” twee of drie “maatregelen”.

## Goed: een maatregel

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
beveiliging:
  maatregelen: {https: een beveiligde verbinding}
```

Geen bevinding.

## Goed: een toelichting

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
beveiliging:
  toelichting: Wij bewaren formulieren in een kast met een slot.
```

Geen bevinding.

## Fout: er staat niets over

```text
Wij bewaren uw naam.
```

- regel 1, kolom 1, advies: Niet gevonden: iets over beveiliging. Noem kort twee of drie maatregelen.

## Goed: een maatregel

```text
Wij bewaren uw naam op een beveiligde server.
```

Geen bevinding.

"""#)

private let `Rules/security/security-missing.yaml` = BuiltinFile(
  path: "Rules/security/security-missing.yaml",
  text: #"""
id: security-missing
severity: advice
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 5(1)(f), AVG 30(1)(g), AVG 32]
text: {element: security, is: [absent]}
nl:
  title: "De verklaring zegt iets over beveiliging"
  message: "Er staat niets over beveiliging."
  why: >-
    Het hoeft niet in een verklaring, maar mensen willen weten dat u hun gegevens beschermt.
  remedy: "Noem bij “beveiliging” twee of drie “maatregelen”."
  seen: "Niet gevonden: iets over beveiliging."
  seen-remedy: "Noem kort twee of drie maatregelen."
en:
  title: "The statement says something about security"
  message: "Nothing is told about security."
  why: >-
    A statement need not tell it, but people want to know that you protect their data.
  remedy: "Name two or three “maatregelen” at “beveiliging”."
  seen: "Not found: anything on security."
  seen-remedy: "Name two or three measures."

"""#)

private let `Rules/source/source-missing.md` = BuiltinFile(
  path: "Rules/source/source-missing.md",
  text: #"""
# source-missing

Gegevens van een ander hebben een bron.

## Fout: een bron zonder naam

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
bronnen:
  anderen: {betrokkene: nee}
```

- regel 4, kolom 3, fout: U krijgt gegevens van een ander. Er staat niet van wie. Noem bij “naam” van deze bron wie het is, bijvoorbeeld “uw werkgever”.

## Fout: één van twee

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
bronnen:
  formulier: {naam: het formulier, betrokkene: ja}
  anderen: {betrokkene: nee, openbaar: nee}
```

- regel 5, kolom 3, fout: U krijgt gegevens van een ander. Er staat niet van wie. Noem bij “naam” van deze bron wie het is, bijvoorbeeld “uw werkgever”.

## Goed: de bron heeft een naam

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
bronnen:
  werkgever: {naam: uw werkgever, betrokkene: nee, openbaar: nee}
```

Geen bevinding.

## Goed: mensen geven het zelf

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
bronnen:
  formulier: {betrokkene: ja}
```

Geen bevinding.

## Fout: van anderen

```text
Wij ontvangen ook gegevens over u van derden.
```

- regel 1, kolom 5, waarschuwing: De tekst noemt gegevens van anderen (“ontvangen ook gegevens over u van derden”). Niet gevonden: van wie. Noem de bron, bijvoorbeeld “van uw werkgever”.

## Goed: van wie

```text
Wij ontvangen ook gegevens over u van derden, zoals uw werkgever.
```

Geen bevinding.

"""#)

private let `Rules/source/source-missing.yaml` = BuiltinFile(
  path: "Rules/source/source-missing.yaml",
  text: #"""
id: source-missing
severity: error
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 14(2)(f), AVG 15(1)(g)]
text: {when: indirect-source, lacks: source-named, severity: warning}
nl:
  title: "Gegevens van een ander hebben een bron"
  message: "U krijgt gegevens van een ander. Er staat niet van wie."
  why: >-
    Wie zijn gegevens niet zelf gaf, mag weten waar ze vandaan komen.
  remedy: "Noem bij “naam” van deze bron wie het is, bijvoorbeeld “uw werkgever”."
  seen: "De tekst noemt gegevens van anderen (“{{quote}}”). Niet gevonden: van wie."
  seen-remedy: "Noem de bron, bijvoorbeeld “van uw werkgever”."
en:
  title: "Data from others have a source"
  message: "You receive data from others. It is not told from whom."
  why: >-
    Whoever did not give data personally may know where they come from.
  remedy: "Say at “naam” of this source who it is, such as “uw werkgever”."
  seen: "The text names data from others (“{{quote}}”). Not found: from whom."
  seen-remedy: "Name the source, such as “from your employer”."

"""#)

private let `Rules/source/source-public-not-stated.md` = BuiltinFile(
  path: "Rules/source/source-public-not-stated.md",
  text: #"""
# source-public-not-stated

Bij een bron staat of iedereen hem kan inzien.

## Fout: een werkgever

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
bronnen:
  werkgever: {naam: uw werkgever, betrokkene: nee}
```

- regel 4, kolom 3, waarschuwing: Van de bron “uw werkgever” staat er niet of die openbaar is. Zet bij deze bron “openbaar: ja” of “openbaar: nee”.

## Fout: het handelsregister

```yaml
verklaring: {recht: BE, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
bronnen:
  register: {naam: de Kruispuntbank, betrokkene: nee, soms: ja}
```

- regel 4, kolom 3, waarschuwing: Van de bron “de Kruispuntbank” staat er niet of die openbaar is. Zet bij deze bron “openbaar: ja” of “openbaar: nee”.

## Goed: openbaar

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
bronnen:
  register: {naam: het handelsregister, betrokkene: nee, openbaar: ja}
```

Geen bevinding.

## Goed: van mensen zelf

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
bronnen:
  formulier: {naam: het formulier, betrokkene: ja}
```

Geen bevinding.

"""#)

private let `Rules/source/source-public-not-stated.yaml` = BuiltinFile(
  path: "Rules/source/source-public-not-stated.yaml",
  text: #"""
id: source-public-not-stated
severity: warning
since: 0.2.0
on: [definition]
from: 2018-05-25
law: [AVG 14(2)(f)]
nl:
  title: "Bij een bron staat of iedereen hem kan inzien"
  message: "Van de bron “{{source}}” staat er niet of die openbaar is."
  why: >-
    De wet vraagt apart of gegevens uit een openbare bron komen, zoals het handelsregister.
  remedy: "Zet bij deze bron “openbaar: ja” of “openbaar: nee”."
en:
  title: "For a source it is told whether anyone can consult it"
  message: "For the source “{{source}}” it is not told whether it is public."
  why: >-
    The law asks separately whether data come from a public source, such as the trade register.
  remedy: "Write “openbaar: ja” or “openbaar: nee” at this source."

"""#)

private let `Rules/template/layout-unknown.yaml` = BuiltinFile(
  path: "Rules/template/layout-unknown.yaml",
  text: #"""
id: layout-unknown
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Onbekende indeling"
  message: "De indeling “{{name}}” is er niet."
  remedy: "{{#suggestion}}Bedoelde u “{{suggestion}}”?{{/suggestion}}{{#known}}Kies uit: {{known}}.{{/known}}"
en:
  title: "Unknown layout"
  message: "There is no layout “{{name}}”."
  remedy: "{{#suggestion}}Did you mean “{{suggestion}}”?{{/suggestion}}{{#known}}Choose from: {{known}}.{{/known}}"

"""#)

private let `Rules/template/template-limit.yaml` = BuiltinFile(
  path: "Rules/template/template-limit.yaml",
  text: #"""
id: template-limit
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Sjabloon te groot"
  message: "Dit sjabloon gaat over een grens: {{reason}}."
  remedy: "Kijk of sjablonen elkaar niet zonder einde oproepen."
en:
  title: "Template too large"
  message: "This template exceeds a limit: {{reason}}."
  remedy: "See whether templates call each other without end."

"""#)

private let `Rules/template/template-markdown.yaml` = BuiltinFile(
  path: "Rules/template/template-markdown.yaml",
  text: #"""
id: template-markdown
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Sjabloon"
  message: "De tekst van deze indeling kan geen pagina worden: {{reason}}."
  remedy: "Gebruik in sjablonen alleen koppen, alinea's, lijsten, tabellen en links."
en:
  title: "Template"
  message: "The text of this layout cannot become a page: {{reason}}."
  remedy: "Use only headings, paragraphs, lists, tables and links in templates."

"""#)

private let `Rules/template/template-missing-value.yaml` = BuiltinFile(
  path: "Rules/template/template-missing-value.yaml",
  text: #"""
id: template-missing-value
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Lege plaats"
  message: "Het sjabloon schrijft “{{name}}”, maar de definitie zegt daar niets over."
  remedy: "Zet {{open}}#{{name}}{{close}} en {{open}}/{{name}}{{close}} om de zin."
en:
  title: "Missing value"
  message: "The template prints “{{name}}”, of which the definition says nothing."
  remedy: "Put {{open}}#{{name}}{{close}} and {{open}}/{{name}}{{close}} around the sentence."

"""#)

private let `Rules/template/template-missing.yaml` = BuiltinFile(
  path: "Rules/template/template-missing.yaml",
  text: #"""
id: template-missing
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Sjabloon ontbreekt"
  message: "Het sjabloon “{{name}}” is er niet."
  remedy: "{{#suggestion}}Bedoelde u “{{suggestion}}”?{{/suggestion}}{{^suggestion}}Maak het bestand, of kies een ander sjabloon.{{/suggestion}}"
en:
  title: "Template missing"
  message: "There is no template “{{name}}”."
  remedy: "{{#suggestion}}Did you mean “{{suggestion}}”?{{/suggestion}}{{^suggestion}}Create the file, or choose another template.{{/suggestion}}"

"""#)

private let `Rules/template/template-syntax.yaml` = BuiltinFile(
  path: "Rules/template/template-syntax.yaml",
  text: #"""
id: template-syntax
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Sjabloon"
  message: "Dit sjabloon klopt niet: {{reason}}."
  remedy: "Kijk of elke {{open}}#…{{close}} een {{open}}/…{{close}} heeft."
en:
  title: "Template"
  message: "This template is broken: {{reason}}."
  remedy: "See whether each {{open}}#…{{close}} has its {{open}}/…{{close}}."

"""#)

private let `Rules/template/template-unknown-name.yaml` = BuiltinFile(
  path: "Rules/template/template-unknown-name.yaml",
  text: #"""
id: template-unknown-name
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Onbekende naam"
  message: "Het sjabloon noemt “{{name}}”, maar die naam bestaat hier niet."
  remedy: "{{#suggestion}}Bedoelde u “{{suggestion}}”?{{/suggestion}}{{^suggestion}}Templates/README.md noemt alle namen.{{/suggestion}}"
en:
  title: "Unknown name"
  message: "The template names “{{name}}”, which does not exist here."
  remedy: "{{#suggestion}}Did you mean “{{suggestion}}”?{{/suggestion}}{{^suggestion}}Templates/README.md lists all names.{{/suggestion}}"

"""#)

private let `Rules/template/template-words.yaml` = BuiltinFile(
  path: "Rules/template/template-words.yaml",
  text: #"""
id: template-words
severity: error
since: 0.1.0
on: [definition]
nl:
  title: "Woordenlijst"
  message: "Deze woordenlijst klopt niet."
  remedy: "Vergelijk hem met de ingebouwde lijst."
en:
  title: "Word list"
  message: "This word list is not as it should be."
  remedy: "Compare it with the built-in one."

"""#)

private let `Rules/transfer/transfer-adequacy-wrong.md` = BuiltinFile(
  path: "Rules/transfer/transfer-adequacy-wrong.md",
  text: #"""
# transfer-adequacy-wrong

Een adequaatheidsbesluit bestaat voor dat land.

## Fout: India heeft geen besluit

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers:
  mail: {naam: Mailbird Inc., rol: verwerker, doel: onze nieuwsbrief}
doorgifte:
  - ontvangers: [mail]
    landen: [IN]
    waarborg: adequaatheidsbesluit
```

- regel 8, kolom 15, fout: Voor India past deze waarborg niet, of niet voor elke organisatie. Kies bij “waarborg” een ander middel. Voor de VS: privacykader-eu-vs, als het bedrijf daarin staat.

## Fout: de VS alleen met het privacykader

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers:
  mail: {naam: Mailbird Inc., rol: verwerker, doel: onze nieuwsbrief}
doorgifte:
  - ontvangers: [mail]
    landen: [US]
    waarborg: adequaatheidsbesluit
```

- regel 8, kolom 15, fout: Voor de Verenigde Staten past deze waarborg niet, of niet voor elke organisatie. Kies bij “waarborg” een ander middel. Voor de VS: privacykader-eu-vs, als het bedrijf daarin staat.

## Fout: voor Brazilië was er in 2025 nog geen besluit

Op 2025-12-31.

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers:
  mail: {naam: Mailbird Inc., rol: verwerker, doel: onze nieuwsbrief}
doorgifte:
  - ontvangers: [mail]
    landen: [BR]
    waarborg: adequaatheidsbesluit
```

- regel 8, kolom 15, fout: Voor Brazilië past deze waarborg niet, of niet voor elke organisatie. Kies bij “waarborg” een ander middel. Voor de VS: privacykader-eu-vs, als het bedrijf daarin staat.

## Fout: Canada: alleen voor bedrijven

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers:
  mail: {naam: Mailbird Inc., rol: verwerker, doel: onze nieuwsbrief}
doorgifte:
  - ontvangers: [mail]
    landen: [CA]
    waarborg: adequaatheidsbesluit
```

- regel 8, kolom 15, waarschuwing: Voor Canada past deze waarborg niet, of niet voor elke organisatie. Kies bij “waarborg” een ander middel. Voor de VS: privacykader-eu-vs, als het bedrijf daarin staat.

## Goed: Japan heeft een besluit

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers:
  mail: {naam: Mailbird Inc., rol: verwerker, doel: onze nieuwsbrief}
doorgifte:
  - ontvangers: [mail]
    landen: [JP]
    waarborg: adequaatheidsbesluit
```

Geen bevinding.

## Goed: Brazilië in 2026

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers:
  mail: {naam: Mailbird Inc., rol: verwerker, doel: onze nieuwsbrief}
doorgifte:
  - ontvangers: [mail]
    landen: [BR]
    waarborg: adequaatheidsbesluit
```

Geen bevinding.

## Goed: de VS met het privacykader

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers:
  mail: {naam: Mailbird Inc., rol: verwerker, doel: onze nieuwsbrief}
doorgifte:
  - ontvangers: [mail]
    landen: [US]
    waarborg: privacykader-eu-vs
```

Geen bevinding.

## Goed: modelbepalingen mogen overal

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers:
  mail: {naam: Mailbird Inc., rol: verwerker, doel: onze nieuwsbrief}
doorgifte:
  - ontvangers: [mail]
    landen: [IN]
    waarborg: standaardbepalingen
    kopie: info@bakkerij.example
```

Geen bevinding.

## Fout: een land zonder besluit

```text
Er geldt een adequaatheidsbesluit voor India.
```

- regel 1, kolom 14, fout: Voor dit land is er geen adequaatheidsbesluit: “adequaatheidsbesluit voor India”. Gebruik een modelcontract, of controleer het land.

## Goed: een land met besluit

```text
Er geldt een adequaatheidsbesluit voor Japan.
```

Geen bevinding.

"""#)

private let `Rules/transfer/transfer-adequacy-wrong.yaml` = BuiltinFile(
  path: "Rules/transfer/transfer-adequacy-wrong.yaml",
  text: #"""
id: transfer-adequacy-wrong
severity: error
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 45(1), AVG 45(3), Adequacy, 2023/1795, "2026/179 ~"]
text: {when: adequacy-wrong}
nl:
  title: "Een adequaatheidsbesluit bestaat voor dat land"
  message: "Voor {{country}} past deze waarborg niet, of niet voor elke organisatie."
  why: >-
    De Europese Commissie heeft maar van een aantal landen besloten dat gegevens er goed beschermd
    zijn. Voor de Verenigde Staten geldt dat alleen voor bedrijven in het privacykader, voor
    Canada alleen voor bedrijven.
  remedy: "Kies bij “waarborg” een ander middel. Voor de VS: privacykader-eu-vs, als het bedrijf daarin staat."
  seen: "Voor dit land is er geen adequaatheidsbesluit: “{{quote}}”."
  seen-remedy: "Gebruik een modelcontract, of controleer het land."
en:
  title: "There is an adequacy decision for that country"
  message: "For {{country}} this safeguard does not fit, or not for every organisation."
  why: >-
    The Commission found the protection adequate in some countries only. In the United States that
    holds for companies in the Data Privacy Framework, in Canada for commercial organisations.
  remedy: "Choose another means at “waarborg”. For the US: privacykader-eu-vs, when the company is certified."
  seen: "There is no adequacy decision for this country: “{{quote}}”."
  seen-remedy: "Use standard clauses, or check the country."

"""#)

private let `Rules/transfer/transfer-copy-missing.md` = BuiltinFile(
  path: "Rules/transfer/transfer-copy-missing.md",
  text: #"""
# transfer-copy-missing

Mensen kunnen de afspraken over doorgifte inzien.

## Fout: modelbepalingen zonder kopie

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers:
  mail: {naam: Mailbird Inc., rol: verwerker, doel: onze nieuwsbrief}
doorgifte:
  - ontvangers: [mail]
    landen: [US]
    waarborg: standaardbepalingen
```

- regel 8, kolom 15, waarschuwing: Er staat niet hoe mensen de afspraken over doorgifte kunnen inzien. Zet bij “kopie” een adres of pagina waar mensen een kopie krijgen.

## Fout: bedrijfsregels zonder kopie

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers:
  mail: {naam: Mailbird Inc., rol: verwerker, doel: onze nieuwsbrief}
doorgifte:
  - ontvangers: [mail]
    landen: [IN]
    waarborg: bindende-voorschriften
```

- regel 8, kolom 15, waarschuwing: Er staat niet hoe mensen de afspraken over doorgifte kunnen inzien. Zet bij “kopie” een adres of pagina waar mensen een kopie krijgen.

## Goed: met een adres voor een kopie

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers:
  mail: {naam: Mailbird Inc., rol: verwerker, doel: onze nieuwsbrief}
doorgifte:
  - ontvangers: [mail]
    landen: [US]
    waarborg: standaardbepalingen
    kopie: info@bakkerij.example
```

Geen bevinding.

## Goed: bij een adequaatheidsbesluit is geen kopie nodig

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers:
  mail: {naam: Mailbird Inc., rol: verwerker, doel: onze nieuwsbrief}
doorgifte:
  - ontvangers: [mail]
    landen: [JP]
    waarborg: adequaatheidsbesluit
```

Geen bevinding.

## Fout: waar te lezen?

```text
Wij gebruiken het modelcontract van de EU.
```

- regel 1, kolom 19, waarschuwing: De tekst noemt “modelcontract”. Niet gevonden: waar mensen dat kunnen lezen of opvragen. Schrijf waar mensen een kopie kunnen krijgen.

## Goed: op te vragen

```text
Wij gebruiken het modelcontract van de EU. U kunt bij ons een kopie opvragen.
```

Geen bevinding.

"""#)

private let `Rules/transfer/transfer-copy-missing.yaml` = BuiltinFile(
  path: "Rules/transfer/transfer-copy-missing.yaml",
  text: #"""
id: transfer-copy-missing
severity: warning
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 13(1)(f), AVG 15(2)]
text: {when: clauses-named, lacks: copy-offered, within: passage}
nl:
  title: "Mensen kunnen de afspraken over doorgifte inzien"
  message: "Er staat niet hoe mensen de afspraken over doorgifte kunnen inzien."
  why: >-
    Bij modelbepalingen en bedrijfsregels mogen mensen een kopie vragen. Zij moeten weten waar.
  remedy: "Zet bij “kopie” een adres of pagina waar mensen een kopie krijgen."
  seen: "De tekst noemt “{{quote}}”. Niet gevonden: waar mensen dat kunnen lezen of opvragen."
  seen-remedy: "Schrijf waar mensen een kopie kunnen krijgen."
en:
  title: "People can see the safeguards of a transfer"
  message: "It is not told how people can see the safeguards of the transfer."
  why: >-
    With standard clauses and binding rules people may ask for a copy. They must know where.
  remedy: "Give an address or page at “kopie” where people get a copy."
  seen: "The text names “{{quote}}”. Not found: where people can read it or ask for it."
  seen-remedy: "Say where people can get a copy."

"""#)

private let `Rules/transfer/transfer-country-missing.md` = BuiltinFile(
  path: "Rules/transfer/transfer-country-missing.md",
  text: #"""
# transfer-country-missing

Bij een doorgifte staat naar welk land.

## Fout: het land is onbekend

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
doorgifte: {wie: enkele leveranciers, landen: onbekend}
```

- regel 3, kolom 47, fout: Gegevens gaan naar een land buiten de EER, maar er staat niet welk land. Noem elk land bij “landen”, bijvoorbeeld [US].

## Fout: geen land genoemd

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers:
  mail: {naam: Mailbird Inc., rol: verwerker, doel: onze nieuwsbrief}
doorgifte:
  - ontvangers: [mail]
    waarborg: standaardbepalingen
    kopie: info@bakkerij.example
```

- regel 6, kolom 5, fout: Gegevens gaan naar een land buiten de EER, maar er staat niet welk land. Noem elk land bij “landen”, bijvoorbeeld [US].

## Goed: het land staat erbij

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers:
  mail: {naam: Mailbird Inc., rol: verwerker, doel: onze nieuwsbrief}
doorgifte:
  - ontvangers: [mail]
    landen: [US]
    waarborg: privacykader-eu-vs
```

Geen bevinding.

## Goed: het land staat bij de ontvanger

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers:
  mail: {naam: Mailbird Inc., rol: verwerker, doel: onze nieuwsbrief, landen: [US]}
doorgifte:
  - ontvangers: [mail]
    waarborg: privacykader-eu-vs
```

Geen bevinding.

## Goed: geen doorgifte

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
doorgifte: nee
```

Geen bevinding.

## Fout: welk land?

```text
Uw gegevens gaan ook naar een land buiten de Europese Unie.
```

- regel 1, kolom 36, fout: Gegevens gaan naar een land buiten de EER (“buiten de Europese”). Niet gevonden: welk land. Noem elk land.

## Goed: met het land

```text
Uw gegevens gaan ook naar een land buiten de Europese Unie: de Verenigde Staten.
```

Geen bevinding.

"""#)

private let `Rules/transfer/transfer-country-missing.yaml` = BuiltinFile(
  path: "Rules/transfer/transfer-country-missing.yaml",
  text: #"""
id: transfer-country-missing
severity: error
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 13(1)(f), AVG 14(1)(f), AP-Uber]
text: {when: transfer-safeguard/told, lacks: country-told}
nl:
  title: "Bij een doorgifte staat naar welk land"
  message: "Gegevens gaan naar een land buiten de EER, maar er staat niet welk land."
  why: >-
    Per land verschilt hoe goed gegevens beschermd zijn. De toezichthouder vindt dat elk land
    genoemd moet worden.
  remedy: "Noem elk land bij “landen”, bijvoorbeeld [US]."
  seen: "Gegevens gaan naar een land buiten de EER (“{{quote}}”). Niet gevonden: welk land."
  seen-remedy: "Noem elk land."
en:
  title: "For a transfer the country is told"
  message: "Data go to a country outside the EEA, but it is not told which."
  why: >-
    How well data are protected differs by country. The authority wants each country named.
  remedy: "Name each country at “landen”, such as [US]."
  seen: "Data go to a country outside the EEA (“{{quote}}”). Not found: which country."
  seen-remedy: "Name each country."

"""#)

private let `Rules/transfer/transfer-invalid-framework.md` = BuiltinFile(
  path: "Rules/transfer/transfer-invalid-framework.md",
  text: #"""
# transfer-invalid-framework

Vervallen afspraken gelden niet als bescherming.

## Fout: Privacy Shield in een toelichting

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers:
  mail: {naam: Mailbird Inc., rol: verwerker, doel: onze nieuwsbrief}
doorgifte:
  - ontvangers: [mail]
    landen: [US]
    waarborg: privacykader-eu-vs
    toelichting: Mailbird is lid van het Privacy Shield.
```

- regel 9, kolom 18, fout: U noemt Privacy Shield. Dat geldt niet meer als bescherming. Haal de naam weg, en kies bij “waarborg” een geldig middel.

## Fout: Safe Harbour bij een ontvanger

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers:
  mail:
    naam: Mailbird Inc.
    afspraken: [Mailbird volgt Safe Harbour.]
```

- regel 6, kolom 17, fout: U noemt Safe Harbour. Dat geldt niet meer als bescherming. Haal de naam weg, en kies bij “waarborg” een geldig middel.

## Goed: het geldige kader

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers:
  mail: {naam: Mailbird Inc., rol: verwerker, doel: onze nieuwsbrief}
doorgifte:
  - ontvangers: [mail]
    landen: [US]
    waarborg: privacykader-eu-vs
    toelichting: Mailbird staat op de lijst van het kader.
```

Geen bevinding.

## Goed: niets daarover

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
```

Geen bevinding.

## Fout: het Privacy Shield

```text
Dat bedrijf is aangesloten bij het Privacy Shield.
```

- regel 1, kolom 36, fout: “Privacy Shield” is niet meer geldig. Gebruik het EU-VS Data Privacy Framework of een modelcontract.

## Goed: de opvolger

```text
Het Data Privacy Framework is de opvolger van het Privacy Shield.
```

Geen bevinding.

"""#)

private let `Rules/transfer/transfer-invalid-framework.yaml` = BuiltinFile(
  path: "Rules/transfer/transfer-invalid-framework.yaml",
  text: #"""
id: transfer-invalid-framework
severity: error
since: 0.2.0
on: [definition, text]
from: 2020-07-16
law: ["C-311/18 ~", "C-362/14 ~"]
text: {when: invalid-framework}
nl:
  title: "Vervallen afspraken gelden niet als bescherming"
  message: "U noemt {{framework}}. Dat geldt niet meer als bescherming."
  why: >-
    Het Hof van Justitie verklaarde Safe Harbour in 2015 en het Privacy Shield op 16 juli 2020
    ongeldig.
  remedy: "Haal de naam weg, en kies bij “waarborg” een geldig middel."
  seen: "“{{quote}}” is niet meer geldig."
  seen-remedy: "Gebruik het EU-VS Data Privacy Framework of een modelcontract."
en:
  title: "Frameworks that ended are no safeguard"
  message: "You name {{framework}}. It is no longer a safeguard."
  why: >-
    The Court of Justice ended Safe Harbour in 2015 and the Privacy Shield on 16 July 2020.
  remedy: "Remove the name, and choose a valid means at “waarborg”."
  seen: "“{{quote}}” is no longer valid."
  seen-remedy: "Use the EU-US Data Privacy Framework or standard clauses."

"""#)

private let `Rules/transfer/transfer-not-stated.md` = BuiltinFile(
  path: "Rules/transfer/transfer-not-stated.md",
  text: #"""
# transfer-not-stated

De verklaring zegt of gegevens in Europa blijven.

## Fout: niets over een plaats

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
```

- regel 1, kolom 1, advies: Er staat niet of gegevens binnen Europa blijven. Zet “doorgifte: nee”, of noem bij “doorgifte” de landen en de waarborg.

## Fout: een ontvanger zonder land

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers:
  mail: {naam: Mailbird Inc., rol: verwerker, doel: onze nieuwsbrief}
```

- regel 1, kolom 1, advies: Er staat niet of gegevens binnen Europa blijven. Zet “doorgifte: nee”, of noem bij “doorgifte” de landen en de waarborg.

## Goed: ontkend: geen doorgifte

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
doorgifte: nee
```

Geen bevinding.

## Goed: de opslag staat erbij

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
betrokkenen:
  klanten: {naam: klanten, opslag: EU}
```

Geen bevinding.

## Goed: het land van de ontvanger

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers:
  mail: {naam: Mailbird Inc., rol: verwerker, doel: onze nieuwsbrief, landen: [NL]}
```

Geen bevinding.

## Fout: er staat niets over

```text
Wij bewaren uw naam.
```

- regel 1, kolom 1, advies: Niet gevonden: of de gegevens binnen Europa blijven. Schrijf dat de gegevens binnen de EER blijven, of noem het land.

## Goed: binnen Europa

```text
Uw gegevens blijven binnen de Europese Unie.
```

Geen bevinding.

"""#)

private let `Rules/transfer/transfer-not-stated.yaml` = BuiltinFile(
  path: "Rules/transfer/transfer-not-stated.yaml",
  text: #"""
id: transfer-not-stated
severity: advice
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 13(1)(f)]
text: {element: third-country, is: [absent]}
nl:
  title: "De verklaring zegt of gegevens in Europa blijven"
  message: "Er staat niet of gegevens binnen Europa blijven."
  why: >-
    Alleen een doorgifte buiten de EER moet u melden. Wie zegt dat die er niet is, neemt een vraag
    weg.
  remedy: "Zet “doorgifte: nee”, of noem bij “doorgifte” de landen en de waarborg."
  seen: "Niet gevonden: of de gegevens binnen Europa blijven."
  seen-remedy: "Schrijf dat de gegevens binnen de EER blijven, of noem het land."
en:
  title: "The statement says whether data stay in Europe"
  message: "It is not told whether data stay within Europe."
  why: >-
    Only a transfer outside the EEA must be told. Saying that there is none answers a question.
  remedy: "Write “doorgifte: nee”, or name countries and safeguard at “doorgifte”."
  seen: "Not found: whether the data stay in Europe."
  seen-remedy: "Say that the data stay in the EEA, or name the country."

"""#)

private let `Rules/transfer/transfer-safeguard-missing.md` = BuiltinFile(
  path: "Rules/transfer/transfer-safeguard-missing.md",
  text: #"""
# transfer-safeguard-missing

Bij een doorgifte staat hoe gegevens beschermd zijn.

## Fout: een land zonder waarborg

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers:
  mail: {naam: Mailbird Inc., rol: verwerker, doel: onze nieuwsbrief}
doorgifte:
  - ontvangers: [mail]
    landen: [US]
```

- regel 6, kolom 5, fout: Er staat niet hoe gegevens buiten de EER beschermd zijn. Zet bij “doorgifte” het middel bij “waarborg”.

## Fout: een ontvanger buiten de EER zonder doorgifte

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers:
  mail: {naam: Mailbird Inc., rol: verwerker, doel: onze nieuwsbrief, landen: [IN]}
```

- regel 4, kolom 80, fout: Er staat niet hoe gegevens buiten de EER beschermd zijn (India). Zet bij “doorgifte” het middel bij “waarborg”.

## Fout: doorgifte ontkend, maar een ontvanger buiten de EER

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers:
  mail: {naam: Mailbird Inc., rol: verwerker, doel: onze nieuwsbrief, landen: [US]}
doorgifte: nee
```

- regel 4, kolom 80, fout: Er staat niet hoe gegevens buiten de EER beschermd zijn (de Verenigde Staten). Zet bij “doorgifte” het middel bij “waarborg”.

## Goed: met waarborg

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers:
  mail: {naam: Mailbird Inc., rol: verwerker, doel: onze nieuwsbrief}
doorgifte:
  - ontvangers: [mail]
    landen: [US]
    waarborg: privacykader-eu-vs
```

Geen bevinding.

## Goed: een ontvanger binnen de EER

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers:
  mail: {naam: Mailbird Inc., rol: verwerker, doel: onze nieuwsbrief, landen: [NO]}
```

Geen bevinding.

## Fout: zonder bescherming

```text
Uw gegevens gaan naar een bedrijf in de Verenigde Staten.
```

- regel 1, kolom 1, fout: Niet gevonden: hoe gegevens buiten de EER beschermd zijn. Noem het middel: adequaatheidsbesluit, modelcontract of bedrijfsregels.

## Goed: met een modelcontract

```text
Uw gegevens gaan naar een bedrijf in de Verenigde Staten, onder het modelcontract van de EU.
```

Geen bevinding.

"""#)

private let `Rules/transfer/transfer-safeguard-missing.yaml` = BuiltinFile(
  path: "Rules/transfer/transfer-safeguard-missing.yaml",
  text: #"""
id: transfer-safeguard-missing
severity: error
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 13(1)(f), AVG 44, AVG 46, AP-Uber]
silences-here: [transfer-copy-missing]
text: {element: transfer-safeguard, is: [absent, vague]}
nl:
  title: "Bij een doorgifte staat hoe gegevens beschermd zijn"
  message: "Er staat niet hoe gegevens buiten de EER beschermd zijn{{#country}} ({{country}}){{/country}}."
  why: >-
    Doorgifte mag alleen met een middel dat de wet noemt: een adequaatheidsbesluit,
    modelbepalingen, bedrijfsregels of een uitzondering.
  remedy: "Zet bij “doorgifte” het middel bij “waarborg”."
  seen: "Niet gevonden: hoe gegevens buiten de EER beschermd zijn."
  seen-remedy: "Noem het middel: adequaatheidsbesluit, modelcontract of bedrijfsregels."
en:
  title: "For a transfer it is told how data are protected"
  message: "It is not told how data are protected outside the EEA{{#country}} ({{country}}){{/country}}."
  why: >-
    A transfer needs one of the means in the law: an adequacy decision, standard clauses, binding
    rules or a derogation.
  remedy: "Name the means at “waarborg” under “doorgifte”."
  seen: "Not found: how data outside the EEA are protected."
  seen-remedy: "Name the safeguard: adequacy decision, standard clauses or corporate rules."

"""#)

private let `Rules/transfer/transfer-scc-outdated.md` = BuiltinFile(
  path: "Rules/transfer/transfer-scc-outdated.md",
  text: #"""
# transfer-scc-outdated

Modelbepalingen zijn die van 2021.

## Fout: besluit 2010/87

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers:
  mail: {naam: Mailbird Inc., rol: verwerker, doel: onze nieuwsbrief}
doorgifte:
  - ontvangers: [mail]
    landen: [US]
    waarborg: standaardbepalingen
    kopie: info@bakkerij.example
    toelichting: Wij gebruiken het modelcontract van besluit 2010/87.
```

- regel 10, kolom 18, fout: U noemt oude modelbepalingen (2010/87). Die gelden niet meer sinds 27 december 2022. Sluit de modelbepalingen van besluit (EU) 2021/914, en noem die.

## Fout: modelcontract van 2010

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers:
  mail: {naam: Mailbird Inc., rol: verwerker, doel: onze nieuwsbrief}
doorgifte:
  - ontvangers: [mail]
    landen: [IN]
    waarborg: standaardbepalingen
    kopie: info@bakkerij.example
    toelichting: Er geldt een modelcontract 2010.
```

- regel 10, kolom 18, fout: U noemt oude modelbepalingen (modelcontract 2010). Die gelden niet meer sinds 27 december 2022. Sluit de modelbepalingen van besluit (EU) 2021/914, en noem die.

## Goed: besluit 2021/914

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers:
  mail: {naam: Mailbird Inc., rol: verwerker, doel: onze nieuwsbrief}
doorgifte:
  - ontvangers: [mail]
    landen: [US]
    waarborg: standaardbepalingen
    kopie: info@bakkerij.example
    toelichting: Wij gebruiken het modelcontract van besluit 2021/914.
```

Geen bevinding.

## Goed: toen het nog mocht

Op 2021-03-01.

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers:
  mail: {naam: Mailbird Inc., rol: verwerker, doel: onze nieuwsbrief}
doorgifte:
  - ontvangers: [mail]
    landen: [US]
    waarborg: standaardbepalingen
    kopie: info@bakkerij.example
    toelichting: Wij gebruiken het modelcontract van besluit 2010/87.
```

Geen bevinding.

## Fout: een oud modelcontract

```text
Wij gebruiken het modelcontract van besluit 2010/87.
```

- regel 1, kolom 45, fout: De tekst noemt een oud modelcontract: “2010/87”. Gebruik het modelcontract van besluit (EU) 2021/914.

## Goed: het nieuwe

```text
Wij gebruiken het modelcontract van besluit 2021/914.
```

Geen bevinding.

"""#)

private let `Rules/transfer/transfer-scc-outdated.yaml` = BuiltinFile(
  path: "Rules/transfer/transfer-scc-outdated.yaml",
  text: #"""
id: transfer-scc-outdated
severity: error
since: 0.2.0
on: [definition, text]
from: 2022-12-28
law: [2021/914, AP]
text: {when: old-clauses}
nl:
  title: "Modelbepalingen zijn die van 2021"
  message: "U noemt oude modelbepalingen ({{clauses}}). Die gelden niet meer sinds 27 december 2022."
  why: >-
    De modelbepalingen van 2021 kwamen in de plaats van de oude. Oude contracten moesten eind 2022
    vervangen zijn.
  remedy: "Sluit de modelbepalingen van besluit (EU) 2021/914, en noem die."
  seen: "De tekst noemt een oud modelcontract: “{{quote}}”."
  seen-remedy: "Gebruik het modelcontract van besluit (EU) 2021/914."
en:
  title: "Standard clauses are those of 2021"
  message: "You name old standard clauses ({{clauses}}). They ended on 27 December 2022."
  why: >-
    The clauses of 2021 replaced the old ones. Old contracts had to be replaced by the end of
    2022.
  remedy: "Conclude the clauses of decision (EU) 2021/914, and name them."
  seen: "The text names old standard clauses: “{{quote}}”."
  seen-remedy: "Use the clauses of decision (EU) 2021/914."

"""#)

private let `Rules/transfer/transfer-us-vendor-unmentioned.md` = BuiltinFile(
  path: "Rules/transfer/transfer-us-vendor-unmentioned.md",
  text: #"""
# transfer-us-vendor-unmentioned

Bij een Amerikaans bedrijf staat of gegevens naar de VS gaan.

## Fout: Google zonder een woord over de VS

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers: {google: Google}
```

- regel 3, kolom 22, waarschuwing: U gebruikt Google. Dat is een Amerikaans bedrijf. Er staat niet of gegevens naar de VS gaan. Zet bij “doorgifte” de VS met de waarborg, of bij deze ontvanger de landen waar hij gegevens verwerkt.

## Fout: Mailchimp in een doel

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
verwerkingen:
  - id: nieuws
    doel: u nieuws sturen met Mailchimp
```

- regel 5, kolom 11, waarschuwing: U gebruikt Mailchimp. Dat is een Amerikaans bedrijf. Er staat niet of gegevens naar de VS gaan. Zet bij “doorgifte” de VS met de waarborg, of bij deze ontvanger de landen waar hij gegevens verwerkt.

## Goed: de doorgifte staat erbij

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers: {google: Google}
doorgifte:
  - ontvangers: [google]
    landen: [US]
    waarborg: privacykader-eu-vs
```

Geen bevinding.

## Goed: het land van verwerking staat erbij

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers:
  google: {naam: Google, landen: [NL]}
```

Geen bevinding.

## Goed: ontkend: geen doorgifte

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers: {google: Google}
doorgifte: nee
```

Geen bevinding.

## Goed: een Nederlands bedrijf

```yaml
verklaring: {recht: NL, aanspreekvorm: u}
verantwoordelijke: {naam: Bakkerij Jansen}
ontvangers: {mail: Mailbedrijf Delft}
```

Geen bevinding.

## Fout: een Amerikaans bedrijf

```text
Wij versturen onze nieuwsbrief met Mailchimp.
```

- regel 1, kolom 36, waarschuwing: De tekst noemt een Amerikaans bedrijf (“Mailchimp”). Niet gevonden: of er gegevens naar de VS gaan. Zeg of gegevens naar de VS gaan en welke bescherming er is.

## Goed: met het land

```text
Wij versturen onze nieuwsbrief met Mailchimp, uit de Verenigde Staten.
```

Geen bevinding.

"""#)

private let `Rules/transfer/transfer-us-vendor-unmentioned.yaml` = BuiltinFile(
  path: "Rules/transfer/transfer-us-vendor-unmentioned.yaml",
  text: #"""
id: transfer-us-vendor-unmentioned
severity: warning
since: 0.2.0
on: [definition, text]
from: 2018-05-25
law: [AVG 13(1)(f), AVG 44]
text: {when: us-vendor, lacks: us-told}
nl:
  title: "Bij een Amerikaans bedrijf staat of gegevens naar de VS gaan"
  message: "U gebruikt {{vendor}}. Dat is een Amerikaans bedrijf. Er staat niet of gegevens naar de VS gaan."
  why: >-
    Een Amerikaans bedrijf kan gegevens in de Verenigde Staten verwerken. Dan is er doorgifte, en
    die moet u melden.
  remedy: "Zet bij “doorgifte” de VS met de waarborg, of bij deze ontvanger de landen waar hij gegevens verwerkt."
  seen: "De tekst noemt een Amerikaans bedrijf (“{{quote}}”). Niet gevonden: of er gegevens naar de VS gaan."
  seen-remedy: "Zeg of gegevens naar de VS gaan en welke bescherming er is."
en:
  title: "For a company from the US it is told whether data go there"
  message: "You use {{vendor}}, a company from the United States. It is not told whether data go there."
  why: >-
    Such a company may process data in the United States. That is a transfer, and must be told.
  remedy: "Name the US with the safeguard at “doorgifte”, or give this recipient the countries in which it processes data."
  seen: "The text names a company from the US (“{{quote}}”). Not found: whether data go to the US."
  seen-remedy: "Say whether data go to the US and how they are protected."

"""#)

private let `Rules/words.yaml` = BuiltinFile(
  path: "Rules/words.yaml",
  text: #"""
# Words that messages name, by key: shapes, forms of text with an example, reasons. Without escapes and quoted keys, so
# that the quick reader reads it: every command that says something needs it.
nl:
  month:
    1: "{{day}} januari {{year}}"
    2: "{{day}} februari {{year}}"
    3: "{{day}} maart {{year}}"
    4: "{{day}} april {{year}}"
    5: "{{day}} mei {{year}}"
    6: "{{day}} juni {{year}}"
    7: "{{day}} juli {{year}}"
    8: "{{day}} augustus {{year}}"
    9: "{{day}} september {{year}}"
    10: "{{day}} oktober {{year}}"
    11: "{{day}} november {{year}}"
    12: "{{day}} december {{year}}"
  duration: {hours: "{{number}} uur", days: "{{number}} dagen", weeks: "{{number}} weken", months: "{{number}} maanden", years: "{{number}} jaar", hours-one: 1 uur, days-one: 1 dag, weeks-one: 1 week, months-one: 1 maand, years-one: 1 jaar}
  severity: {error: fout, warning: waarschuwing, advice: advies}
  shape: {text: een tekst, list: een lijst, mapping: velden met een naam, empty: niets}
  form:
    identifier: geldig id
    email: e-mailadres
    telephone: telefoonnummer
    web-address: webadres
    country: land
    duration: tijdsduur
    number: getal
    trade-register: KVK-nummer
    enterprise-number: ondernemingsnummer
  example:
    identifier: "nieuwsbrief of klant-2 (kleine letters, cijfers, streepjes)"
    email: "info@voorbeeld.nl"
    telephone: '"+31 20 123 45 67"'
    web-address: "https://www.voorbeeld.nl"
    country: "Verenigde Staten of US"
    duration: "1 maand of 4 weken"
    number: "16"
    trade-register: '"12345678" (acht cijfers)'
    enterprise-number: "0123.456.789 (tien cijfers)"
  term:
    unknown-form: zo begint geen termijn
    no-unit: "na {{word}} mist dag, week, maand of jaar"
    bad-count: "{{word}} is geen bruikbaar aantal"
    nothing-after: "na “{{word}}” staat niets meer"
    unexpected: "“{{word}}” past hier niet"
  file:
    missing: er is geen bestand met deze naam
    is-folder: het is een map
    not-regular: het is geen gewoon bestand
    not-folder: het is geen map
    no-permission: u mag het niet lezen
    too-large: "het is groter dan {{limit}} bytes"
    symbolic-link: het is een koppeling
    exists: het bestaat al
    other: "de computer meldt fout {{number}}"
  place: {top: het hoogste niveau}
  template:
    unclosed-tag: een naam tussen accolades wordt niet gesloten
    empty-tag: tussen de accolades staat niets
    bad-name: "“{{name}}” kan geen naam zijn"
    unclosed-section: "“{{name}}” wordt niet gesloten"
    wrong-close: "hier sluit “{{name}}”, maar dat stond niet als laatste open"
    close-without-open: "“{{name}}” wordt gesloten, maar was niet geopend"
    bad-delimiters: deze tekens kunnen niet als accolades dienen
    nested-too-deep: "meer dan {{limit}} delen in elkaar"
    not-utf8: het bestand is geen UTF-8
    raw: "“{{name}}” zonder bescherming invoegen mag hier niet"
    called-too-deep: "meer dan {{limit}} sjablonen in elkaar"
    output-too-large: "meer dan {{limit}} bytes"
    too-many-steps: "meer dan {{limit}} stappen"
  pdf:
    missing: weasyprint is er niet, en zonder dat komt er geen pdf. Op Debian installeert “apt install weasyprint” het.
    refused: "weasyprint maakt geen pdf: {{reason}}"
  count:
    file: "{{count}} definities"
    file-one: 1 definitie
    rule: "{{count}} regels"
    rule-one: 1 regel
    error: "{{count}} fouten"
    error-one: 1 fout
    warning: "{{count}} waarschuwingen"
    warning-one: 1 waarschuwing
    advice: "{{count}} adviezen"
    advice-one: 1 advies
    accepted: "{{count}} aanvaarde bevindingen"
    accepted-one: 1 aanvaarde bevinding
    known: "{{count}} bekende bevindingen"
    known-one: 1 bekende bevinding
    clean: geen bevindingen
    summary: "{{files}} getoetst aan {{rules}}: {{found}}."
  markdown-report:
    title: Verklaar
    columns: "| Plaats | Bevinding | Regel |"
    head-error: Fouten
    head-warning: Waarschuwingen
    head-advice: Adviezen
    head-quiet: Aanvaard of al bekend
  report:
    other: Zie ook
    accepted: Aanvaard
    is-accepted: aanvaard
    is-known: al bekend
    more: "En nog {{count}} meldingen."
    refused: "{{count}} fouten. Er is niets geschreven."
    refused-one: "1 fout. Er is niets geschreven."
    built: "{{count}} verklaringen in {{output}}: {{written}} bestanden geschreven, {{unchanged}} ongewijzigd, {{removed}} verwijderd."
    built-one: "1 verklaring in {{output}}: {{written}} bestanden geschreven, {{unchanged}} ongewijzigd, {{removed}} verwijderd."
    verified: "{{output}} is bijgewerkt: {{count}} verklaringen."
    verified-one: "{{output}} is bijgewerkt: 1 verklaring."
    differs: "{{output}} is niet wat de definities geven:"
    progress: "{{done}} van {{count}} verklaringen"
  output:
    missing: "{{path}} is er niet."
    is-folder: "{{path}} is een map."
    not-regular: "{{path}} is geen gewoon bestand."
    not-folder: "{{path}} is geen map."
    no-permission: "U mag {{path}} niet schrijven."
    too-large: "{{path}} is te groot."
    symbolic-link: "{{path}} is een koppeling; daar schrijft verklaar niet doorheen."
    exists: "{{path}} bestaat al."
    no-space: "De schijf is vol. {{output}} is gebleven zoals het was."
    read-only: "{{path}} staat op een schijf die alleen te lezen is."
    other: "{{path}} kan niet worden geschreven. {{output}} is gebleven zoals het was."
    busy: "Een andere verklaar schrijft nu {{path}}. Wacht tot die klaar is."
    forbidden: "{{path}} kan niet de map van de site zijn: het is de hoofdmap, uw thuismap of een git-archief."
    sources: "{{path}} kan niet de map van de site zijn: in {{folder}} staan definities of sjablonen. Kies een map die daar niet in of omheen staat."
    link: "{{path}} is een koppeling; daar schrijft verklaar niet doorheen."
    foreign: "{{path}} in {{output}} is niet door verklaar gemaakt. Verplaats het, of gebruik --overwrite."
    edited: "{{path}} in {{output}} is aangepast sinds de vorige bouw. Bewaar die aanpassing elders, of gebruik --overwrite."
    bad-path: "{{path}} kan geen bestand van de site zijn."
    in-the-way: "{{path}} in {{output}} staat in de weg en is niet door verklaar gemaakt. Verplaats het."
    interrupted: "Afgebroken; de site is niet veranderd."
    stream: De uitvoer kan niet worden geschreven.
  markdown:
    limit: zij is te groot of te diep genest
    raw-html: er staat HTML in een sjabloon
    link-reference: "er staat een verwijzing van de vorm [naam]: adres in een sjabloon"
    link: "de link “{{name}}” is niet toegestaan"
    image: "de afbeelding “{{name}}” komt van een andere site"
    headings: een kop staat op een plaats waar dat niet kan
    anchor: "het anker “{{name}}” heeft andere tekens dan kleine letters, cijfers en streepjes"
    duplicate-anchor: "het anker “{{name}}” staat er twee keer"
    memory: het geheugen is vol
  explain:
    weight: "Weegt: {{weight}}. Sinds versie {{since}}."
    law: Wet
    wrong: Fout
    right: Goed
    mark-secondary: bevestigd door anderen, niet zelf gelezen
    mark-open: nog niet nagekeken
    accept: Is deze bevinding bedoeld? Zet dan in de definitie waarom
    accept-reason: waarom dit bij u zo mag blijven
    accept-owner: wie daarvoor instaat
    page-title: De regels
    page-intro: "Deze pagina is gemaakt met `verklaar rules --format markdown`. Elke regel staat hier met zijn gewicht, zijn reden, zijn wet, een fout en een goed voorbeeld. De voorbeelden zijn ook tests."
    no-rule: "Er is geen regel “{{name}}”."
    no-rule-suggestion: "Er is geen regel “{{name}}”. Bedoelde u “{{suggestion}}”?"
    baseline: "{{path}}:{{line}}:{{column}}: dit is geen regel van een nullijst."
  group:
    accepted: Aanvaarde bevindingen
    automated-decision: Besluiten door een computer
    change: Wijzigingen
    complaint: Klacht
    controller: Verantwoordelijke
    cookies: Cookies
    data: Gegevens
    dates: Datum en wijzigingen
    file: Het bestand
    language: Taal
    law: Wetten
    legal-basis: Grondslag
    mandatory: Verplichte gegevens
    marketing: Reclame
    purpose: Doel
    recipient: Ontvangers
    retention: Bewaren
    rights: Rechten
    security: Beveiliging
    source: Herkomst
    template: Sjablonen
    transfer: Doorgifte
  diff:
    weaker: zwakker
    stronger: sterker
    neutral: anders
    editorial: woorden
    old: "was:"
    new: "nu: "
    acknowledged: "Erkend{{#who}} door {{who}}{{/who}}: {{reason}}{{#how}} Mensen horen het via {{how}}{{#day}} ({{day}}){{/day}}.{{/how}}"
    old-short: "was: {{text}}"
    new-short: "nu: {{text}}"
    former: "eerst: {{name}}"
    no-version: "“{{name}}” heeft geen versie van {{day}}. Er is: {{known}}."
    no-note: Er is geen verklaring met een oude en een nieuwe versie die verschillen. Er valt dus niets te vertellen.
    introduced: "Nieuwe bevindingen:"
    resolved: "Opgeloste bevindingen:"
    same: Er is niets veranderd in betekenis.
    count-changes: "{{count}} wijzigingen"
    count-changes-one: 1 wijziging
    count-weaker: "{{count}} zwakker voor de lezer"
    count-weaker-one: 1 zwakker voor de lezer
    count-introduced: "{{count}} nieuwe bevindingen"
    count-introduced-one: 1 nieuwe bevinding
    count-resolved: "{{count}} opgelost"
    count-resolved-one: 1 opgelost
    wrong-sides: "Geef een oude en een nieuwe kant, of --base met hooguit één pad."
    no-git: Git is niet gevonden. Installeer git, of vergelijk bestanden.
    no-repository: Deze map hoort niet bij een git-archief.
    foreign-owner: "Het git-archief is van een andere gebruiker. Git leest het pas na: git config --global --add safe.directory MAP"
    unknown-revision: "Git kent geen revisie “{{name}}”."
    unknown-revision-shallow: "Git kent geen revisie “{{name}}”. Dit archief is ondiep opgehaald: haal meer op met git fetch --unshallow (GitHub: fetch-depth: 0)."
  element:
    controller-identity: wie verantwoordelijk is
    controller-contact: contactgegevens
    dpo: functionaris of contactpersoon voor privacy
    purposes: doelen
    data-categories: soorten gegevens
    legal-basis: grondslagen
    legitimate-interest-named: het gerechtvaardigd belang
    retention: bewaartermijnen
    recipients: ontvangers
    third-country: in of buiten Europa
    transfer-safeguard: waarborg bij doorgifte
    right-access: recht op inzage
    right-rectification: recht op verbetering
    right-erasure: recht op wissen
    right-restriction: recht op beperking
    right-objection: recht van bezwaar
    right-portability: recht op overdraagbaarheid
    right-withdraw-consent: toestemming intrekken
    how-to-exercise: hoe mensen hun rechten gebruiken
    complaint: klacht bij de toezichthouder
    authority-named: naam van de toezichthouder
    mandatory-provision: of mensen gegevens moeten geven
    automated-decisions: geautomatiseerde besluiten
    source: waar gegevens vandaan komen
    special-categories: bijzondere gegevens
    minors: kinderen
    security: beveiliging
    cookies: cookies
    direct-marketing-optout: afmelden voor reclame
    version-date: datum of versie
    changes: wijzigingen van de verklaring
    obsolete-law: een wet die niet meer geldt
  presence: {present: gevonden, vague: vaag, absent: niet gevonden, na: niet van toepassing, outdated: verouderd}
  scan:
    head: "{{path}}: {{present}} van {{asked}} onderdelen gevonden, {{vague}} vaag, {{absent}} niet gevonden"
    weights: "Bevindingen: fout {{errors}}, waarschuwing {{warnings}}, advies {{advice}}. Beoordeeld naar {{law}}."
    law-NL: Nederlands recht
    law-BE: Belgisch recht
    no-statement: "{{path}}: dit lijkt geen privacyverklaring ({{words}} woorden gelezen)"
    no-text: "{{path}}: hier staat geen lopende tekst. Zet een script de tekst op de pagina? Bewaar haar dan vanuit de browser."
    other-language: "{{path}}: deze tekst is niet in het Nederlands ({{language}}); alleen Nederlands wordt gelezen"
    not-found: "Niet gevonden (het kan er in andere woorden staan)"
    outdated: "Verouderd"
    vague: "Gevonden, maar vaag"
    found: "Gevonden"
    findings: "Wat de regels ervan zeggen, het zwaarste eerst"
    reading: "Leesbaarheid: {{words}} woorden, {{sentences}} zinnen, {{average}} woorden per zin, leesgemak {{ease}} (Flesch-Douma)"
    address: "Aanspreekvorm: {{formal}} keer u, {{informal}} keer je"
    longest: "Langste zin: {{count}} woorden, regel {{line}}"
    hard: "Moeilijke woorden: {{words}}"
    table: document
    summary: "{{documents}} documenten gelezen, waarvan {{statements}} privacyverklaring: {{found}}."
    address-given: "{{path}}: verklaar haalt niets op van internet. Bewaar de pagina, of geef haar door: curl -s {{path}} | verklaar scan -"
    not-judged: "{{path}}: hier is niets beoordeeld, want dit is geen Nederlandse privacyverklaring."
    not-text-gzip: "{{path}}: dit is een gzip-bestand. Pak het eerst uit."
    not-text-zip: "{{path}}: dit is een zip-bestand, of een document van Word. Bewaar het als webpagina of als tekst."
    not-text-pdf: "{{path}}: dit is een PDF. Maak er eerst tekst van, bijvoorbeeld met pdftotext."
    not-text-word: "{{path}}: dit is een document van Word. Bewaar het als webpagina of als tekst."
    not-text-image: "{{path}}: dit is een afbeelding, geen tekst."
    not-text-binary: "{{path}}: dit is geen tekst."
    empty: "{{path}}: hier staat niets."
    too-large: "{{path}}: dit bestand is groter dan 32 MB."
    too-many-parts: "{{path}}: hier staan zo veel losse regels of tags dat dit geen verklaring kan zijn."
    no-documents: "{{path}}: hier staan geen documenten (.html, .htm, .md, .txt)."
    draft-one: "--draft maakt een definitie van één document."
  page:
    title: "Wat vertelt deze privacyverklaring?"
    titles: "Wat vertellen deze privacyverklaringen?"
    caution: "Een programma zocht in de tekst naar wat de AVG vraagt. Het begrijpt een tekst niet zoals een mens dat doet. “Niet gevonden” betekent: niet gezien. Het kan er in andere woorden staan. Kijk na voordat u iets besluit. Dit is geen juridisch advies."
    read-on: Gelezen op
    read-by: Gelezen door
    law: Beoordeeld naar
    dated: Datum in de tekst
    words: Woorden
    overview: Overzicht
    document: Document
    findings: Bevindingen
    in-text: In de tekst
    part: Onderdeel
    line: regel
    of: van
    sought: gezocht
    not-found: Niet gevonden
    not-found-why: Deze onderdelen zijn in de tekst niet gezien.
    error: "Dit vraagt de wet"
    error-why: "Niet gevonden, of in strijd met de wet."
    warning: "Dit is te weinig of onduidelijk"
    warning-why: "Er staat iets, maar een lezer of toezichthouder kan er moeite mee hebben."
    advice: "Dit kan beter"
    advice-why: "Goede gewoonten en gewone taal."
    vague: "Gevonden, maar vaag"
    vague-why: "Er staat iets over, maar niet genoeg om er iets aan te hebben."
    found: Gevonden
    found-why: "De zin die het vertelt, met de woorden die ertoe doen."
    not-applicable: Niet van toepassing
    clean: "De regels vonden niets om te verbeteren."
    reading: Leesbaarheid
    reading-why: "Geteld, niet beoordeeld: cijfers zeggen niet of een tekst goed is."
    sentences: Zinnen
    average: Woorden per zin
    ease: "Leesgemak (Flesch-Douma, 0 is moeilijk, 100 is makkelijk)"
    formal: "Keer u of uw"
    informal: "Keer je, jij of jouw"
    hard: Moeilijke woorden
    longest: De langste zinnen
    long: woorden
  draft:
    head: "Een eerste opzet, gemaakt uit {{path}}. Lees alles na: dit is geen juridisch advies."
    explain: "Hier staat alleen wat de tekst duidelijk zegt. Boven elke waarde staan de regel en de zin waaruit zij komt."
    explain-open: "Wat niet, niet duidelijk of niet op één plaats gezegd wordt, staat onderaan als open punt."
    name: "[naam van de organisatie]"
    open: "Open punten. Haal een punt weg als het klaar is."
    missing: "Niet gevonden: {{element}}."
    vague: "Vaag: {{element}}, regel {{line}}: “{{quote}}”."
    to-carry: "Nog over te nemen: {{element}}, regel {{line}}: “{{quote}}”."
    not-a-right: "Niet als recht gezegd: {{element}}, regel {{line}}: “{{quote}}”."
    purpose: "Een doel dat te algemeen is of geen handeling noemt, regel {{line}}: “{{quote}}”. Schrijf onder “doel” wat er gebeurt, zoals “uw bestelling bezorgen”."
    period: "Een bewaartermijn, regel {{line}}: “{{quote}}”. Zet hem bij het doel waar hij bij hoort."
    ground: "Een grondslag ({{ground}}), regel {{line}}: “{{quote}}”. Zet hem bij het doel waar hij bij hoort."
    finding: "{{message}} [{{rule}}]"
  serve:
    panel: Voorvertoning
    ready: "Voorvertoning op {{url}} (stoppen met Ctrl-C)"
    other-port: "Poort {{port}} is al in gebruik. Daarom een andere:"
    port-forbidden: "Poort {{port}} mag u niet gebruiken. Kies er een vanaf 1024."
    no-server: "De voorvertoning kan niet beginnen: de computer meldt fout {{number}}."
    looking: "Niet elke map kan worden bewaakt. Daarom kijkt verklaar elke seconde of er iets is veranderd."
    updated: "Bijgewerkt: {{names}}"
    good: Alles is weer in orde.
    stopped: "De voorvertoning is gestopt. Start verklaar serve opnieuw, dan gaat deze pagina vanzelf verder."
    errors: "{{found}}. Deze pagina is de laatste goede versie."
    errors-only: "{{found}}. Er is nog geen goede versie."
    findings: "Open bevindingen: {{found}}"
    clean: "Voorvertoning: geen open bevindingen"
    overview: "Open bevindingen bij {{found}} van {{count}} verklaringen"
    statement: Verklaring
    open: Open bevindingen
    no-page: Deze pagina is er niet
    no-good-page: Nog geen goede versie
    list: Naar de lijst van verklaringen
en:
  month:
    1: "{{day}} January {{year}}"
    2: "{{day}} February {{year}}"
    3: "{{day}} March {{year}}"
    4: "{{day}} April {{year}}"
    5: "{{day}} May {{year}}"
    6: "{{day}} June {{year}}"
    7: "{{day}} July {{year}}"
    8: "{{day}} August {{year}}"
    9: "{{day}} September {{year}}"
    10: "{{day}} October {{year}}"
    11: "{{day}} November {{year}}"
    12: "{{day}} December {{year}}"
  duration: {hours: "{{number}} hours", days: "{{number}} days", weeks: "{{number}} weeks", months: "{{number}} months", years: "{{number}} years", hours-one: 1 hour, days-one: 1 day, weeks-one: 1 week, months-one: 1 month, years-one: 1 year}
  severity: {error: error, warning: warning, advice: advice}
  shape: {text: a text, list: a list, mapping: named fields, empty: nothing}
  form:
    identifier: a valid id
    email: an e-mail address
    telephone: a telephone number
    web-address: a web address
    country: a country
    duration: a duration
    number: a number
    trade-register: a trade register number
    enterprise-number: an enterprise number
  example:
    identifier: "nieuwsbrief or klant-2 (small letters, digits, hyphens)"
    email: "info@voorbeeld.nl"
    telephone: '"+31 20 123 45 67"'
    web-address: "https://www.voorbeeld.nl"
    country: "Verenigde Staten or US"
    duration: "1 maand or 4 weken"
    number: "16"
    trade-register: '"12345678" (eight digits)'
    enterprise-number: "0123.456.789 (ten digits)"
  term:
    unknown-form: no term begins like this
    no-unit: "behind {{word}} there is no day, week, month or year"
    bad-count: "{{word}} is no usable count"
    nothing-after: "nothing stands behind “{{word}}”"
    unexpected: "“{{word}}” does not fit here"
  file:
    missing: there is no file of this name
    is-folder: it is a folder
    not-regular: it is no regular file
    not-folder: it is no folder
    no-permission: you may not read it
    too-large: "it is larger than {{limit}} bytes"
    symbolic-link: it is a link
    exists: it is there already
    other: "the system reports error {{number}}"
  place: {top: the top level}
  template:
    unclosed-tag: a name in braces is not closed
    empty-tag: nothing stands between the braces
    bad-name: "“{{name}}” cannot be a name"
    unclosed-section: "“{{name}}” is not closed"
    wrong-close: "“{{name}}” is closed here, but was not the last to open"
    close-without-open: "“{{name}}” is closed, but was not opened"
    bad-delimiters: these signs cannot serve as braces
    nested-too-deep: "more than {{limit}} sections in each other"
    not-utf8: the file is not UTF-8
    raw: "“{{name}}” may not be inserted unescaped here"
    called-too-deep: "more than {{limit}} templates in each other"
    output-too-large: "more than {{limit}} bytes"
    too-many-steps: "more than {{limit}} steps"
  pdf:
    missing: weasyprint is not there, and without it there is no PDF. On Debian, "apt install weasyprint" brings it.
    refused: "weasyprint makes no PDF: {{reason}}"
  count:
    file: "{{count}} definitions"
    file-one: 1 definition
    rule: "{{count}} rules"
    rule-one: 1 rule
    error: "{{count}} errors"
    error-one: 1 error
    warning: "{{count}} warnings"
    warning-one: 1 warning
    advice: "{{count}} pieces of advice"
    advice-one: 1 piece of advice
    accepted: "{{count}} accepted findings"
    accepted-one: 1 accepted finding
    known: "{{count}} known findings"
    known-one: 1 known finding
    clean: no findings
    summary: "{{files}} judged by {{rules}}: {{found}}."
  markdown-report:
    title: Verklaar
    columns: "| Place | Finding | Rule |"
    head-error: Errors
    head-warning: Warnings
    head-advice: Advice
    head-quiet: Accepted or known before
  report:
    other: See also
    accepted: Accepted
    is-accepted: accepted
    is-known: known before
    more: "And {{count}} more."
    refused: "{{count}} errors. Nothing was written."
    refused-one: "1 error. Nothing was written."
    built: "{{count}} statements in {{output}}: {{written}} files written, {{unchanged}} unchanged, {{removed}} removed."
    built-one: "1 statement in {{output}}: {{written}} files written, {{unchanged}} unchanged, {{removed}} removed."
    verified: "{{output}} is up to date: {{count}} statements."
    verified-one: "{{output}} is up to date: 1 statement."
    differs: "{{output}} is not what the definitions give:"
    progress: "{{done}} of {{count}} statements"
  output:
    missing: "There is no {{path}}."
    is-folder: "{{path}} is a folder."
    not-regular: "{{path}} is no regular file."
    not-folder: "{{path}} is no folder."
    no-permission: "You may not write {{path}}."
    too-large: "{{path}} is too large."
    symbolic-link: "{{path}} is a link; verklaar does not write through it."
    exists: "{{path}} is there already."
    no-space: "The disk is full. {{output}} is as it was."
    read-only: "{{path}} is on a read-only disk."
    other: "{{path}} cannot be written. {{output}} is as it was."
    busy: "Another verklaar is writing {{path}}. Wait for it to finish."
    forbidden: "{{path}} cannot be the folder of the site: it is the root, your home or a git repository."
    sources: "{{path}} cannot be the folder of the site: definitions or templates are in {{folder}}. Choose a folder that is neither in it nor around it."
    link: "{{path}} is a link; verklaar does not write through it."
    foreign: "{{path}} in {{output}} was not made by verklaar. Move it, or use --overwrite."
    edited: "{{path}} in {{output}} was changed since the last build. Keep the change elsewhere, or use --overwrite."
    bad-path: "{{path}} cannot be a file of the site."
    in-the-way: "{{path}} in {{output}} is in the way and was not made by verklaar. Move it."
    interrupted: "Interrupted; the site was not changed."
    stream: The output cannot be written.
  markdown:
    limit: it is too large or nested too deep
    raw-html: a template holds HTML
    link-reference: "a template holds a reference of the form [name]: address"
    link: "the link “{{name}}” is not allowed"
    image: "the image “{{name}}” comes from another site"
    headings: a heading stands where none can
    anchor: "the anchor “{{name}}” has other characters than small letters, digits and hyphens"
    duplicate-anchor: "the anchor “{{name}}” stands there twice"
    memory: the memory is full
  explain:
    weight: "Weighs: {{weight}}. Since version {{since}}."
    law: Law
    wrong: Wrong
    right: Right
    mark-secondary: confirmed by others, not read ourselves
    mark-open: not confirmed yet
    accept: Is the finding meant? Then say why in the definition
    accept-reason: why this may stay as it is
    accept-owner: who answers for it
    page-title: The rules
    page-intro: "This page was made with `verklaar rules --format markdown --lang en`. Each rule stands here with its weight, its reason, its law, a wrong and a right example. The examples are tests, too."
    no-rule: "There is no rule “{{name}}”."
    no-rule-suggestion: "There is no rule “{{name}}”. Did you mean “{{suggestion}}”?"
    baseline: "{{path}}:{{line}}:{{column}}: this is no line of a baseline."
  group:
    accepted: Accepted findings
    automated-decision: Decisions by a computer
    change: Changes
    complaint: Complaint
    controller: Controller
    cookies: Cookies
    data: Data
    dates: Date and changes
    file: The file
    language: Language
    law: Laws
    legal-basis: Legal basis
    mandatory: Mandatory data
    marketing: Advertising
    purpose: Purpose
    recipient: Recipients
    retention: Retention
    rights: Rights
    security: Security
    source: Source
    template: Templates
    transfer: Transfer
  diff:
    weaker: weaker
    stronger: stronger
    neutral: different
    editorial: words
    old: "was:"
    new: "now:"
    acknowledged: "Acknowledged{{#who}} by {{who}}{{/who}}: {{reason}}{{#how}} People are told by {{how}}{{#day}} ({{day}}){{/day}}.{{/how}}"
    old-short: "was: {{text}}"
    new-short: "now: {{text}}"
    former: "formerly {{name}}"
    no-version: "“{{name}}” has no version of {{day}}. There is: {{known}}."
    no-note: No statement has an older and a newer version that differ, so there is nothing to tell.
    introduced: "New findings:"
    resolved: "Resolved findings:"
    same: Nothing has changed in meaning.
    count-changes: "{{count}} changes"
    count-changes-one: 1 change
    count-weaker: "{{count}} weaker for readers"
    count-weaker-one: 1 weaker for readers
    count-introduced: "{{count}} new findings"
    count-introduced-one: 1 new finding
    count-resolved: "{{count}} resolved"
    count-resolved-one: 1 resolved
    wrong-sides: Give an old and a new side, or --base with at most one path.
    no-git: git was not found. Install git, or compare files.
    no-repository: This folder belongs to no git repository.
    foreign-owner: "The git repository belongs to another user. git reads it only after: git config --global --add safe.directory FOLDER"
    unknown-revision: "git knows no revision “{{name}}”."
    unknown-revision-shallow: "git knows no revision “{{name}}”. This repository is a shallow clone: fetch more with git fetch --unshallow (GitHub: fetch-depth: 0)."
  element:
    controller-identity: who is responsible
    controller-contact: contact details
    dpo: officer or contact for privacy
    purposes: purposes
    data-categories: kinds of data
    legal-basis: legal bases
    legitimate-interest-named: the legitimate interest
    retention: retention terms
    recipients: recipients
    third-country: inside or outside Europe
    transfer-safeguard: safeguard for transfers
    right-access: right of access
    right-rectification: right to rectification
    right-erasure: right to erasure
    right-restriction: right to restriction
    right-objection: right to object
    right-portability: right to portability
    right-withdraw-consent: withdrawing consent
    how-to-exercise: how to use rights
    complaint: complaint to the authority
    authority-named: name of the authority
    mandatory-provision: whether data must be given
    automated-decisions: automated decisions
    source: where data come from
    special-categories: special data
    minors: children
    security: security
    cookies: cookies
    direct-marketing-optout: unsubscribing from advertising
    version-date: date or version
    changes: changes of the statement
    obsolete-law: a law that no longer applies
  presence: {present: found, vague: vague, absent: not found, na: not applicable, outdated: outdated}
  scan:
    head: "{{path}}: {{present}} of {{asked}} elements found, {{vague}} vague, {{absent}} not found"
    weights: "Findings: error {{errors}}, warning {{warnings}}, advice {{advice}}. Judged by {{law}}."
    law-NL: Dutch law
    law-BE: Belgian law
    no-statement: "{{path}}: this does not look like a privacy statement ({{words}} words read)"
    no-text: "{{path}}: there is no running text here. Does a script put it on the page? Then save it from the browser."
    other-language: "{{path}}: this text is not in Dutch ({{language}}); only Dutch is read"
    not-found: "Not found (it may be there in other words)"
    outdated: "Outdated"
    vague: "Found, but vague"
    found: "Found"
    findings: "What the rules say of it, the heaviest first"
    reading: "Readability: {{words}} words, {{sentences}} sentences, {{average}} words a sentence, reading ease {{ease}} (Flesch-Douma)"
    address: "Form of address: {{formal}} times u, {{informal}} times je"
    longest: "Longest sentence: {{count}} words, line {{line}}"
    hard: "Hard words: {{words}}"
    table: document
    summary: "{{documents}} documents read, {{statements}} of them privacy statements: {{found}}."
    address-given: "{{path}}: verklaar fetches nothing from the internet. Save the page, or hand it on: curl -s {{path}} | verklaar scan -"
    not-judged: "{{path}}: nothing was judged here, because this is no Dutch privacy statement."
    not-text-gzip: "{{path}}: this is a gzip file. Unpack it first."
    not-text-zip: "{{path}}: this is a zip file, or a Word document. Save it as a web page or as text."
    not-text-pdf: "{{path}}: this is a PDF. Make text of it first, for instance with pdftotext."
    not-text-word: "{{path}}: this is a Word document. Save it as a web page or as text."
    not-text-image: "{{path}}: this is an image, not text."
    not-text-binary: "{{path}}: this is not text."
    empty: "{{path}}: there is nothing here."
    too-large: "{{path}}: this file is larger than 32 MB."
    too-many-parts: "{{path}}: there are so many lines or tags here that it cannot be a statement."
    no-documents: "{{path}}: there are no documents here (.html, .htm, .md, .txt)."
    draft-one: "--draft makes a definition of one document."
  page:
    title: "What does this privacy statement tell?"
    titles: "What do these privacy statements tell?"
    caution: "A program looked in the text for what the GDPR asks. It does not understand a text as people do. “Not found” means: not seen. It may be there in other words. Look before you decide. This is no legal advice."
    read-on: Read on
    read-by: Read by
    law: Judged by
    dated: Date in the text
    words: Words
    overview: Overview
    document: Document
    findings: Findings
    in-text: In the text
    part: Element
    line: line
    of: of
    sought: looked for
    not-found: Not found
    not-found-why: These elements were not seen in the text.
    error: "The law asks for this"
    error-why: "Not found, or against the law."
    warning: "This is too little or unclear"
    warning-why: "Something is there, but a reader or an authority may have trouble with it."
    advice: "This could be better"
    advice-why: "Good practice and plain language."
    vague: "Found, but vague"
    vague-why: "Something is said of it, but not enough to be of use."
    found: Found
    found-why: "The sentence that tells it, with the words that matter."
    not-applicable: Not applicable
    clean: "The rules found nothing to improve."
    reading: Readability
    reading-why: "Counted, not judged: figures do not say whether a text is good."
    sentences: Sentences
    average: Words a sentence
    ease: "Reading ease (Flesch-Douma, 0 is hard, 100 is easy)"
    formal: "Times u or uw"
    informal: "Times je, jij or jouw"
    hard: Hard words
    longest: The longest sentences
    long: words
  draft:
    head: "A first draft, made from {{path}}. Read everything again: this is no legal advice."
    explain: "Only what the text says clearly stands here. Above each value stand the line and the sentence it comes from."
    explain-open: "What is not said, not clearly said, or not in one place stands below as an open point."
    name: "[naam van de organisatie]"
    open: "Open points. Remove a point when it is done."
    missing: "Not found: {{element}}."
    vague: "Vague: {{element}}, line {{line}}: “{{quote}}”."
    to-carry: "Still to carry over: {{element}}, line {{line}}: “{{quote}}”."
    not-a-right: "Not told as a right: {{element}}, line {{line}}: “{{quote}}”."
    purpose: "A purpose that is too general or names no act, line {{line}}: “{{quote}}”. Write under “doel” what is done, such as “uw bestelling bezorgen”."
    period: "A retention period, line {{line}}: “{{quote}}”. Put it with the purpose it belongs to."
    ground: "A legal basis ({{ground}}), line {{line}}: “{{quote}}”. Put it with the purpose it belongs to."
    finding: "{{message}} [{{rule}}]"
  serve:
    panel: Preview
    ready: "Preview at {{url}} (Ctrl-C stops it)"
    other-port: "Port {{port}} is taken; another one instead:"
    port-forbidden: "You may not use port {{port}}. Take one from 1024 on."
    no-server: "The preview cannot start: the system reports error {{number}}."
    looking: "Not every folder can be watched; verklaar looks every second instead."
    updated: "Updated: {{names}}"
    good: Everything is right again.
    stopped: "The preview has stopped. Start verklaar serve again, and this page goes on by itself."
    errors: "{{found}}. This page is the last good version."
    errors-only: "{{found}}. There is no good version yet."
    findings: "Open findings: {{found}}"
    clean: "Preview: no open findings"
    overview: "Open findings in {{found}} of {{count}} statements"
    statement: Statement
    open: Open findings
    no-page: There is no such page
    no-good-page: No good version yet
    list: To the list of statements

"""#)

private let `Schemas/report.json` = BuiltinFile(
  path: "Schemas/report.json",
  text: #"""
{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "Report of verklaar check, schemaVersion 1",
  "type": "object",
  "required": ["schemaVersion", "tool", "findings", "summary"],
  "additionalProperties": false,
  "properties": {
    "schemaVersion": { "const": 1, "description": "Raised when a key changes its meaning or goes; new keys may come without that." },
    "tool": {
      "type": "object",
      "required": ["name", "version"],
      "properties": {
        "name": { "const": "verklaar" },
        "version": { "type": "string" }
      }
    },
    "findings": {
      "type": "array",
      "description": "In the order of path, line, column, rule.",
      "items": { "$ref": "#/definitions/finding" }
    },
    "summary": {
      "type": "object",
      "required": ["files", "rules", "errors", "warnings", "advice", "accepted", "known"],
      "additionalProperties": false,
      "properties": {
        "files": { "$ref": "#/definitions/count", "description": "Definitions judged." },
        "rules": { "$ref": "#/definitions/count", "description": "Rules that judged." },
        "errors": { "$ref": "#/definitions/count", "description": "Open findings; accepted and known ones count by themselves." },
        "warnings": { "$ref": "#/definitions/count" },
        "advice": { "$ref": "#/definitions/count" },
        "accepted": { "$ref": "#/definitions/count" },
        "known": { "$ref": "#/definitions/count" }
      }
    }
  },
  "definitions": {
    "count": { "type": "integer", "minimum": 0 },
    "place": { "type": "integer", "minimum": 1, "description": "Counted from 1; columns in Unicode code points." },
    "finding": {
      "type": "object",
      "required": ["rule", "severity", "path", "line", "column", "endLine", "endColumn", "message", "remedy", "law", "statement", "subject", "accepted", "known", "fingerprint"],
      "additionalProperties": false,
      "properties": {
        "rule": { "type": "string", "pattern": "^[a-z0-9-]+$", "description": "The stable id; verklaar explain tells about it." },
        "severity": { "enum": ["error", "warning", "advice"] },
        "path": { "type": "string", "description": "As the user wrote it." },
        "line": { "$ref": "#/definitions/place" },
        "column": { "$ref": "#/definitions/place" },
        "endLine": { "$ref": "#/definitions/place" },
        "endColumn": { "$ref": "#/definitions/place", "description": "Just behind the last character." },
        "message": { "type": "string", "minLength": 1 },
        "remedy": { "type": "string" },
        "law": { "type": "array", "items": { "type": "string", "minLength": 1 } },
        "statement": { "type": "string", "description": "The name of the statement's page." },
        "subject": { "type": "string", "description": "Keys and ids of the definition, such as verwerkingen/nieuwsbrief/grondslag; empty for findings about the file as a file." },
        "accepted": { "type": "boolean" },
        "reason": { "type": "string", "description": "Why it is accepted, where it is." },
        "known": { "type": "boolean", "description": "Whether the baseline lists it." },
        "other": {
          "type": "object",
          "description": "A second place that explains the first.",
          "required": ["path", "line", "column"],
          "additionalProperties": false,
          "properties": {
            "path": { "type": "string" },
            "line": { "$ref": "#/definitions/place" },
            "column": { "$ref": "#/definitions/place" }
          }
        },
        "fingerprint": { "type": "string", "pattern": "^[0-9a-f]{16}$", "description": "The same while lines move: made of statement, rule and subject." }
      }
    }
  }
}

"""#)

private let `Schemas/scan.json` = BuiltinFile(
  path: "Schemas/scan.json",
  text: #"""
{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "Report of verklaar scan, schemaVersion 1",
  "type": "object",
  "required": ["schemaVersion", "tool", "documents"],
  "additionalProperties": false,
  "properties": {
    "schemaVersion": { "const": 1, "description": "Raised when a key changes its meaning or goes; new keys may come without that." },
    "tool": {
      "type": "object",
      "required": ["name", "version"],
      "properties": {
        "name": { "const": "verklaar" },
        "version": { "type": "string" }
      }
    },
    "documents": {
      "type": "array",
      "description": "In the order of the command line; those of a folder in the order of their paths. A file that could not be read is not among them.",
      "items": { "$ref": "#/definitions/document" }
    }
  },
  "definitions": {
    "count": { "type": "integer", "minimum": 0 },
    "place": { "type": "integer", "minimum": 1, "description": "Counted from 1; columns in Unicode code points." },
    "document": {
      "type": "object",
      "required": ["path", "language", "isStatement", "law", "encoding", "words", "elements", "findings", "readability"],
      "additionalProperties": false,
      "properties": {
        "path": { "type": "string", "description": "As the user wrote it; - for standard input." },
        "language": { "enum": ["nl", "en", "de", "fr"], "description": "Told by the words. In another language than Dutch no element is read." },
        "isStatement": { "type": "boolean", "description": "Whether it is a privacy statement; nothing is judged when it is not." },
        "law": { "enum": ["NL", "BE"], "description": "Whose law it was judged by: that of --law, or what the text shows." },
        "encoding": { "enum": ["utf-8", "utf-16", "windows-1252"], "description": "How the bytes were read." },
        "words": { "$ref": "#/definitions/count", "description": "Of running text and lists; headings and tables aside." },
        "elements": {
          "type": "array",
          "description": "All 32, in one order; none when the text is not in Dutch.",
          "items": { "$ref": "#/definitions/element" }
        },
        "findings": {
          "type": "array",
          "description": "In the order of line, column, rule.",
          "items": { "$ref": "#/definitions/finding" }
        },
        "readability": { "$ref": "#/definitions/readability" }
      }
    },
    "element": {
      "type": "object",
      "required": ["element", "status"],
      "additionalProperties": false,
      "dependencies": { "quote": ["line", "column"], "line": ["quote"], "column": ["quote"] },
      "properties": {
        "element": { "enum": ["controller-identity", "controller-contact", "dpo", "purposes", "data-categories", "legal-basis", "legitimate-interest-named", "retention", "recipients", "third-country", "transfer-safeguard", "right-access", "right-rectification", "right-erasure", "right-restriction", "right-objection", "right-portability", "right-withdraw-consent", "how-to-exercise", "complaint", "authority-named", "mandatory-provision", "automated-decisions", "source", "special-categories", "minors", "security", "cookies", "direct-marketing-optout", "version-date", "changes", "obsolete-law"] },
        "status": { "enum": ["present", "vague", "absent", "na"], "description": "Whether the text tells it; na where there is nothing to tell. For obsolete-law present is the bad one." },
        "line": { "$ref": "#/definitions/place" },
        "column": { "$ref": "#/definitions/place" },
        "quote": { "type": "string", "minLength": 1, "description": "Words that stand literally at line and column, up to the end of the line, a tag or an entity; with present and vague." }
      }
    },
    "readability": {
      "type": "object",
      "description": "Counts, and no judgement.",
      "required": ["words", "sentences", "wordsPerSentence", "formal", "informal", "longestSentences", "hardWords"],
      "additionalProperties": false,
      "properties": {
        "words": { "$ref": "#/definitions/count" },
        "sentences": { "$ref": "#/definitions/count" },
        "wordsPerSentence": { "type": "number", "minimum": 0 },
        "fleschDouma": { "type": "number", "description": "206.84 - 77 x syllables a word - 0.93 x words a sentence; not there for a text without sentences." },
        "formal": { "$ref": "#/definitions/count", "description": "How often the reader is u." },
        "informal": { "$ref": "#/definitions/count", "description": "How often the reader is je." },
        "longestSentences": {
          "type": "array",
          "description": "At most five, of more than twenty words, the longest first.",
          "items": {
            "type": "object",
            "required": ["line", "column", "words"],
            "additionalProperties": false,
            "properties": {
              "line": { "$ref": "#/definitions/place" },
              "column": { "$ref": "#/definitions/place" },
              "words": { "$ref": "#/definitions/count" }
            }
          }
        },
        "hardWords": { "type": "array", "items": { "type": "string", "minLength": 1 } }
      }
    },
    "finding": {
      "type": "object",
      "required": ["rule", "severity", "path", "line", "column", "endLine", "endColumn", "message", "remedy", "law", "statement", "subject", "accepted", "known", "fingerprint"],
      "additionalProperties": false,
      "properties": {
        "rule": { "type": "string", "pattern": "^[a-z0-9-]+$", "description": "The stable id; verklaar explain tells about it." },
        "severity": { "enum": ["error", "warning", "advice"] },
        "path": { "type": "string", "description": "As the user wrote it." },
        "line": { "$ref": "#/definitions/place" },
        "column": { "$ref": "#/definitions/place" },
        "endLine": { "$ref": "#/definitions/place" },
        "endColumn": { "$ref": "#/definitions/place", "description": "Just behind the last character." },
        "message": { "type": "string", "minLength": 1 },
        "remedy": { "type": "string" },
        "law": { "type": "array", "items": { "type": "string", "minLength": 1 } },
        "statement": { "type": "string", "description": "Empty: a text has no name of its own." },
        "subject": { "type": "string", "description": "tekst/ and the rule, numbered from the second place on." },
        "accepted": { "type": "boolean" },
        "reason": { "type": "string", "description": "Why it is accepted, where it is." },
        "known": { "type": "boolean", "description": "Whether the baseline lists it." },
        "other": {
          "type": "object",
          "description": "A second place that explains the first.",
          "required": ["path", "line", "column"],
          "additionalProperties": false,
          "properties": {
            "path": { "type": "string" },
            "line": { "$ref": "#/definitions/place" },
            "column": { "$ref": "#/definitions/place" }
          }
        },
        "fingerprint": { "type": "string", "pattern": "^[0-9a-f]{16}$", "description": "The same while lines move: made of statement, rule and subject." }
      }
    }
  }
}

"""#)

private let `DataSchemas/statement.json` = BuiltinFile(
  path: "DataSchemas/statement.json",
  text: #"""
{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "Data of a privacy statement by verklaar, schemaVersion 1",
  "description": "Three answers: a key that is not there means that the definition does not say; false, where something else could stand, that the definition says there is none; anything else is what it says. Words of closed sets are those of the definition format.",
  "type": "object",
  "required": ["schemaVersion", "language", "statement", "controller"],
  "additionalProperties": false,
  "properties": {
    "schemaVersion": {
      "const": 1,
      "description": "Raised when a key changes its meaning or goes; new keys may come without that."
    },
    "language": {"description": "Of the words (BCP 47).", "enum": ["nl", "nl-BE"]},
    "statement": {
      "type": "object",
      "required": ["title"],
      "additionalProperties": false,
      "properties": {
        "title": {"type": "string"},
        "service": {"type": "string", "description": "What the statement is about."},
        "effectiveDate": {"$ref": "#/definitions/day"},
        "version": {"type": "string"},
        "law": {"description": "Whose law it follows.", "enum": ["NL", "BE"]},
        "address": {"enum": ["u", "je"]},
        "narrator": {"enum": ["wij", "ik", "naam"]},
        "website": {"$ref": "#/definitions/web"},
        "introduction": {"$ref": "#/definitions/prose"},
        "changes": {
          "type": "object",
          "description": "How the statement changes.",
          "additionalProperties": false,
          "properties": {
            "causes": {"type": "array", "minItems": 1, "items": {"enum": ["dienst", "wet"]}},
            "notices": {
              "type": "array",
              "minItems": 1,
              "items": {"enum": ["apart", "e-mail", "site", "brief", "account"]}
            },
            "bestEffort": {"type": "boolean"},
            "checkYourself": {"type": "boolean"},
            "available": {"type": "string"},
            "explanation": {"$ref": "#/definitions/prose"}
          }
        }
      }
    },
    "controller": {
      "type": "object",
      "description": "Who decides why and how data are processed (AVG art. 4(7), 13(1)(a), 26, 27).",
      "additionalProperties": false,
      "properties": {
        "name": {"type": "string"},
        "tradeNames": {"type": "array", "minItems": 1, "items": {"type": "string"}},
        "nameExplanation": {"type": "string"},
        "legalForm": {"type": "string"},
        "address": {"$ref": "#/definitions/address"},
        "postalAddress": {"$ref": "#/definitions/address"},
        "email": {"$ref": "#/definitions/email"},
        "telephone": {"type": "string"},
        "form": {"$ref": "#/definitions/web"},
        "website": {"$ref": "#/definitions/web"},
        "tradeRegister": {"type": "string", "description": "KVK-nummer."},
        "enterpriseNumber": {"type": "string", "description": "KBO-nummer."},
        "contactTopics": {"type": "array", "minItems": 1, "items": {"enum": ["vragen", "overzicht", "verzoeken"]}},
        "inArea": {"type": "boolean", "description": "Whether it is established in the EEA."},
        "joint": {
          "type": "array",
          "minItems": 1,
          "items": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "name": {"type": "string"},
              "tasks": {"type": "string"},
              "email": {"$ref": "#/definitions/email"},
              "website": {"$ref": "#/definitions/web"},
              "contactPoint": {"type": "boolean"}
            }
          }
        },
        "representative": {
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "name": {"type": "string"},
            "address": {"$ref": "#/definitions/address"},
            "email": {"$ref": "#/definitions/email"},
            "telephone": {"type": "string"}
          }
        }
      }
    },
    "officer": {
      "description": "The data protection officer (AVG art. 13(1)(b)).",
      "anyOf": [
        {"const": false},
        {
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "name": {"type": "string"},
            "email": {"$ref": "#/definitions/email"},
            "telephone": {"type": "string"}
          }
        }
      ]
    },
    "dataSubjects": {
      "description": "The groups of people.",
      "type": "array",
      "minItems": 1,
      "items": {
        "type": "object",
        "required": ["id"],
        "additionalProperties": false,
        "properties": {
          "id": {"$ref": "#/definitions/id"},
          "name": {"type": "string"},
          "role": {"description": "What the organisation is to them.", "enum": ["verantwoordelijke", "verwerker"]},
          "behalf": {"type": "string", "description": "On whose behalf."},
          "onlyFor": {"type": "array", "minItems": 1, "items": {"$ref": "#/definitions/id"}},
          "storage": {"enum": ["Nederland", "België", "EU", "EER"]},
          "possibilities": {"$ref": "#/definitions/possibilities"},
          "inspections": {
            "type": "array",
            "minItems": 1,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "who": {"type": "string"},
                "allowed": {"type": "boolean"},
                "purpose": {"type": "string"},
                "condition": {"type": "string"},
                "whilst": {"type": "string"}
              }
            }
          },
          "deletion": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "notified": {"type": "string"},
              "handler": {"type": "string"},
              "law": {"$ref": "#/definitions/law"}
            }
          },
          "explanation": {"$ref": "#/definitions/prose"}
        }
      }
    },
    "data": {
      "description": "The kinds of data, those denied included.",
      "type": "array",
      "minItems": 1,
      "items": {
        "type": "object",
        "required": ["id"],
        "additionalProperties": false,
        "properties": {
          "id": {"$ref": "#/definitions/id"},
          "name": {"type": "string"},
          "parts": {"type": "array", "minItems": 1, "items": {"type": "string"}},
          "kind": {"enum": ["gewoon", "bijzonder", "strafrechtelijk", "nationaal-nummer"]},
          "dataSubjects": {"type": "array", "minItems": 1, "items": {"$ref": "#/definitions/id"}},
          "processed": {"type": "boolean", "description": "false: the statement denies that it is processed."},
          "possible": {"type": "boolean", "description": "true: it may be collected, no more is said."},
          "mandatory": {"type": "boolean"},
          "consequence": {"type": "string"},
          "exception": {
            "type": "object",
            "description": "AVG art. 9(2).",
            "required": ["key"],
            "additionalProperties": false,
            "properties": {
              "key": {
                "enum": [
                  "uitdrukkelijke-toestemming",
                  "arbeidsrecht",
                  "vitaal-belang",
                  "vereniging",
                  "openbaar-gemaakt",
                  "rechtsvordering",
                  "algemeen-belang",
                  "gezondheidszorg",
                  "volksgezondheid",
                  "onderzoek"
                ]
              },
              "article": {"type": "string"}
            }
          },
          "law": {"$ref": "#/definitions/law"},
          "explanation": {"$ref": "#/definitions/prose"}
        }
      }
    },
    "sources": {
      "description": "Where data come from (AVG art. 14(2)(f)).",
      "type": "array",
      "minItems": 1,
      "items": {
        "type": "object",
        "required": ["id"],
        "additionalProperties": false,
        "properties": {
          "id": {"$ref": "#/definitions/id"},
          "name": {"type": "string"},
          "dataSubject": {"type": "boolean", "description": "Whether the people themselves give the data there."},
          "public": {"type": "boolean"},
          "occasional": {"type": "boolean"}
        }
      }
    },
    "processings": {
      "description": "What is done with data, a purpose each (AVG art. 13(1)(c) to (e), 13(2)(a) and (e)).",
      "type": "array",
      "minItems": 1,
      "items": {
        "type": "object",
        "required": ["id"],
        "additionalProperties": false,
        "properties": {
          "id": {"$ref": "#/definitions/id"},
          "name": {"type": "string"},
          "purpose": {"type": "string", "description": "Fits behind “kunnen wij”."},
          "dataSubjects": {"type": "array", "minItems": 1, "items": {"$ref": "#/definitions/id"}},
          "data": {"type": "array", "minItems": 1, "items": {"$ref": "#/definitions/id"}},
          "basis": {
            "type": "object",
            "description": "AVG art. 6(1).",
            "required": ["key", "name"],
            "additionalProperties": false,
            "properties": {
              "key": {
                "enum": [
                  "toestemming",
                  "overeenkomst",
                  "wettelijke-verplichting",
                  "vitaal-belang",
                  "publieke-taak",
                  "gerechtvaardigd-belang"
                ]
              },
              "name": {"type": "string"},
              "article": {"type": "string"}
            }
          },
          "interest": {"type": "string"},
          "law": {"$ref": "#/definitions/law"},
          "retention": {"$ref": "#/definitions/retention"},
          "recipients": {"type": "array", "minItems": 1, "items": {"$ref": "#/definitions/id"}},
          "sources": {"type": "array", "minItems": 1, "items": {"$ref": "#/definitions/id"}},
          "marketing": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "channels": {
                "type": "array",
                "minItems": 1,
                "items": {"enum": ["e-mail", "post", "telefoon", "sms", "whatsapp", "app", "sociale-media"]}
              },
              "optOuts": {"type": "array", "minItems": 1, "items": {"type": "string"}},
              "offersChange": {"type": "boolean"},
              "ownCustomers": {"type": "boolean"}
            }
          },
          "mandatory": {"type": "boolean"},
          "consequence": {"type": "string"},
          "condition": {"type": "string"},
          "exclusive": {"type": "boolean"},
          "storedOnce": {"type": "boolean"},
          "activelyUsed": {"type": "boolean"},
          "survivesDeletion": {"type": "boolean"},
          "example": {"type": "string"},
          "possibilities": {"$ref": "#/definitions/possibilities"},
          "explanation": {"$ref": "#/definitions/prose"}
        }
      }
    },
    "recipients": {
      "description": "Who else receives data (AVG art. 13(1)(e)).",
      "type": "array",
      "minItems": 1,
      "items": {
        "type": "object",
        "required": ["id"],
        "additionalProperties": false,
        "properties": {
          "id": {"$ref": "#/definitions/id"},
          "name": {"type": "string"},
          "category": {"type": "string"},
          "role": {"enum": ["verwerker", "zelfstandig", "gezamenlijk", "overheid"]},
          "purpose": {"type": "string", "description": "Fits behind “voor”."},
          "data": {"type": "array", "minItems": 1, "items": {"$ref": "#/definitions/id"}},
          "countries": {"type": "array", "minItems": 1, "items": {"$ref": "#/definitions/country"}},
          "agreement": {"type": "boolean", "description": "Whether there is a processing agreement (AVG art. 28(3))."},
          "terms": {"type": "array", "minItems": 1, "items": {"type": "string"}},
          "condition": {"type": "string"},
          "example": {"type": "string"},
          "connection": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "chosenBy": {"type": "string"},
              "survivesDeletion": {"type": "boolean"},
              "responsible": {"type": "string"}
            }
          },
          "explanation": {"$ref": "#/definitions/prose"}
        }
      }
    },
    "disclosure": {
      "type": "object",
      "description": "What holds for every disclosure.",
      "additionalProperties": false,
      "properties": {
        "toOthers": {"type": "boolean"},
        "exceptions": {
          "type": "array",
          "minItems": 1,
          "items": {"enum": ["dienst", "wet", "toestemming", "uitdrukkelijke-toestemming"]}
        },
        "onlyFor": {"type": "string"},
        "sold": {"type": "boolean"},
        "commercial": {"type": "boolean"},
        "confidential": {"type": "array", "minItems": 1, "items": {"type": "string"}},
        "access": {"type": "array", "minItems": 1, "items": {"type": "string"}},
        "direct": {"type": "boolean"},
        "dataSubjects": {"type": "array", "minItems": 1, "items": {"$ref": "#/definitions/id"}},
        "explanation": {"$ref": "#/definitions/prose"}
      }
    },
    "transfers": {
      "description": "Transfers outside the EEA (AVG art. 13(1)(f), 44 to 49).",
      "anyOf": [
        {"const": false},
        {
          "type": "array",
          "minItems": 1,
          "items": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "who": {"type": "string", "description": "Who is meant, when only that is told."},
              "recipients": {"type": "array", "minItems": 1, "items": {"$ref": "#/definitions/id"}},
              "countries": {
                "description": "false: the statement says that data leave the EEA, and not where to.",
                "anyOf": [
                  {"const": false},
                  {"type": "array", "minItems": 1, "items": {"$ref": "#/definitions/country"}}
                ]
              },
              "safeguard": {
                "type": "object",
                "required": ["key"],
                "additionalProperties": false,
                "properties": {
                  "key": {
                    "enum": [
                      "adequaatheidsbesluit",
                      "privacykader-eu-vs",
                      "standaardbepalingen",
                      "bindende-voorschriften",
                      "uitdrukkelijke-toestemming",
                      "overeenkomst"
                    ]
                  },
                  "article": {"type": "string"}
                }
              },
              "copy": {"type": "string"},
              "explanation": {"$ref": "#/definitions/prose"}
            }
          }
        }
      ]
    },
    "storage": {
      "type": "object",
      "description": "What holds for all that is kept.",
      "additionalProperties": false,
      "properties": {
        "general": {"$ref": "#/definitions/retention"},
        "terms": {
          "type": "array",
          "minItems": 1,
          "items": {
            "type": "object",
            "required": ["id"],
            "additionalProperties": false,
            "properties": {
              "id": {"$ref": "#/definitions/id"},
              "data": {"type": "array", "minItems": 1, "items": {"$ref": "#/definitions/id"}},
              "summary": {"type": "string"},
              "retention": {"$ref": "#/definitions/retention"}
            }
          }
        },
        "backups": {
          "type": "array",
          "minItems": 1,
          "items": {
            "type": "object",
            "required": ["id"],
            "additionalProperties": false,
            "properties": {
              "id": {"$ref": "#/definitions/id"},
              "dataSubjects": {"type": "array", "minItems": 1, "items": {"$ref": "#/definitions/id"}},
              "retention": {"$ref": "#/definitions/retention"},
              "encrypted": {"type": "boolean"}
            }
          }
        },
        "explanation": {"$ref": "#/definitions/prose"}
      }
    },
    "rights": {
      "type": "object",
      "description": "The rights that the statement tells, and how to use them; people have the law's other rights too.",
      "additionalProperties": false,
      "properties": {
        "told": {
          "type": "array",
          "minItems": 1,
          "items": {
            "type": "object",
            "required": ["key", "name"],
            "additionalProperties": false,
            "properties": {
              "key": {
                "enum": [
                  "inzage",
                  "rectificatie",
                  "verwijdering",
                  "beperking",
                  "overdraagbaarheid",
                  "bezwaar",
                  "toestemming-intrekken",
                  "menselijke-tussenkomst"
                ]
              },
              "name": {"type": "string"},
              "article": {"type": "string"},
              "onlyFor": {"type": "array", "minItems": 1, "items": {"$ref": "#/definitions/id"}},
              "channels": {"type": "array", "minItems": 1, "items": {"type": "string"}},
              "example": {"type": "string"},
              "law": {"$ref": "#/definitions/law"},
              "explanation": {"$ref": "#/definitions/prose"}
            }
          }
        },
        "channel": {
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "email": {"$ref": "#/definitions/email"},
            "telephone": {"type": "string"},
            "form": {"$ref": "#/definitions/web"},
            "other": {"type": "string"},
            "contents": {"type": "array", "minItems": 1, "items": {"type": "string"}}
          }
        },
        "identityCheck": {"enum": ["altijd", "bij-twijfel", "nooit"]},
        "identityMeans": {"type": "string"},
        "answerWithin": {"$ref": "#/definitions/period"},
        "free": {"type": "boolean"},
        "explanation": {"$ref": "#/definitions/prose"}
      }
    },
    "accuracy": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "data": {"type": "array", "minItems": 1, "items": {"type": "string"}},
        "promptly": {"type": "boolean"}
      }
    },
    "complaint": {
      "type": "object",
      "description": "How people can complain (AVG art. 13(2)(d), 77).",
      "additionalProperties": false,
      "properties": {
        "authority": {
          "type": "object",
          "required": ["key", "name", "country"],
          "additionalProperties": false,
          "properties": {
            "key": {"type": "string", "description": "The short name."},
            "name": {"type": "string"},
            "country": {"type": "string", "pattern": "^[A-Z]{2}$"},
            "website": {"$ref": "#/definitions/web"},
            "telephone": {"type": "string"},
            "post": {"type": "string"}
          }
        },
        "occasion": {"type": "string"},
        "ownRoute": {"type": "string"},
        "explanation": {"$ref": "#/definitions/prose"}
      }
    },
    "decisions": {
      "description": "Automated decisions and profiles.",
      "anyOf": [
        {"const": false},
        {
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "automated": {
              "description": "Decisions by a computer alone (AVG art. 22).",
              "anyOf": [
                {"const": false},
                {
                  "type": "array",
                  "minItems": 1,
                  "items": {
                    "type": "object",
                    "required": ["id"],
                    "additionalProperties": false,
                    "properties": {
                      "id": {"$ref": "#/definitions/id"},
                      "subject": {"type": "string"},
                      "logic": {"type": "string"},
                      "consequence": {"type": "string"},
                      "ground": {"enum": ["overeenkomst", "wet", "toestemming"]},
                      "review": {"type": "boolean"}
                    }
                  }
                }
              ]
            },
            "profiling": {
              "description": "Profiles of people.",
              "anyOf": [
                {"const": false},
                {
                  "type": "object",
                  "additionalProperties": false,
                  "properties": {
                    "what": {"type": "string"},
                    "purpose": {"type": "string"},
                    "consequence": {"type": "string"},
                    "stop": {"type": "string"}
                  }
                }
              ]
            }
          }
        }
      ]
    },
    "security": {
      "type": "object",
      "description": "How data are protected (AVG art. 32).",
      "additionalProperties": false,
      "properties": {
        "measures": {
          "type": "array",
          "minItems": 1,
          "items": {
            "type": "object",
            "required": ["id"],
            "additionalProperties": false,
            "properties": {
              "id": {"$ref": "#/definitions/id"},
              "name": {"type": "string"},
              "dataSubjects": {"type": "array", "minItems": 1, "items": {"$ref": "#/definitions/id"}}
            }
          }
        },
        "against": {"type": "array", "minItems": 1, "items": {"type": "string"}},
        "keptUpToDate": {"type": "boolean"},
        "report": {"$ref": "#/definitions/email"},
        "reservation": {"type": "string"},
        "explanation": {"$ref": "#/definitions/prose"}
      }
    },
    "cookies": {
      "description": "Cookies and what is like them (Tw art. 11.7a).",
      "anyOf": [
        {"const": false},
        {
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "kinds": {
              "type": "array",
              "minItems": 1,
              "items": {
                "type": "object",
                "required": ["id"],
                "additionalProperties": false,
                "properties": {
                  "id": {"$ref": "#/definitions/id"},
                  "name": {"type": "string"},
                  "kind": {"enum": ["noodzakelijk", "functioneel", "statistiek", "marketing", "sociale-media"]},
                  "purpose": {"type": "string"},
                  "placedBy": {"type": "string"},
                  "lifetime": {"anyOf": [{"const": "session"}, {"$ref": "#/definitions/period"}]}
                }
              }
            },
            "asksConsent": {"type": "boolean"},
            "showsNotice": {"type": "boolean"},
            "consentMoment": {"type": "string"},
            "withdrawal": {"type": "string"},
            "recognises": {"type": "boolean"},
            "browserRefusal": {"type": "boolean"},
            "browserWarning": {"type": "boolean"},
            "refusalBreaks": {"type": "boolean"},
            "wall": {"type": "boolean"},
            "others": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "agreements": {"type": "boolean"},
                "controlled": {"type": "boolean"},
                "readTheirs": {"type": "boolean"}
              }
            },
            "analytics": {
              "type": "array",
              "minItems": 1,
              "items": {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                  "name": {"type": "string"},
                  "recipient": {"$ref": "#/definitions/id"},
                  "purpose": {"type": "string"},
                  "agreement": {"type": "boolean"},
                  "masksAddress": {"type": "boolean"},
                  "otherServices": {"type": "boolean"}
                }
              }
            },
            "more": {"$ref": "#/definitions/web"},
            "explanation": {"$ref": "#/definitions/prose"}
          }
        }
      ]
    },
    "children": {
      "description": "Children (AVG art. 8).",
      "anyOf": [
        {"const": false},
        {
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "age": {"type": "integer"},
            "asksParents": {"type": "boolean"},
            "means": {"type": "string"},
            "explanation": {"$ref": "#/definitions/prose"}
          }
        }
      ]
    }
  },
  "definitions": {
    "id": {
      "type": "string",
      "pattern": "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",
      "description": "The id of a part of the definition; it stays the same whatever happens to the wording."
    },
    "prose": {"type": "string", "description": "The organisation's own words, as CommonMark."},
    "period": {
      "type": "string",
      "pattern": "^P(T[0-9]+H|[0-9]+[DWMY])$",
      "description": "A length of time, ISO 8601."
    },
    "email": {"type": "string", "pattern": "^[^@ ]+@[^@ ]+$"},
    "web": {"type": "string", "pattern": "^https?://"},
    "day": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
    "country": {
      "type": "object",
      "required": ["code", "name"],
      "additionalProperties": false,
      "properties": {
        "code": {"type": "string", "pattern": "^[A-Z]{2}$", "description": "ISO 3166-1."},
        "name": {"type": "string", "description": "In Dutch."}
      }
    },
    "law": {
      "description": "A law, or that the statement mentions one without naming it.",
      "type": "object",
      "required": ["named"],
      "additionalProperties": false,
      "properties": {
        "named": {"type": "boolean"},
        "key": {"type": "string", "description": "The key in the definition."},
        "name": {"type": "string"}
      }
    },
    "address": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "street": {"type": "string"},
        "postalCode": {"type": "string"},
        "city": {"type": "string"},
        "country": {"type": "string", "pattern": "^[A-Z]{2}$"}
      }
    },
    "retention": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "text": {"type": "string", "description": "As the statement says it, behind “wij bewaren uw gegevens”."},
        "kind": {"enum": ["fixed", "until", "whilst", "vague", "indefinite"]},
        "duration": {"$ref": "#/definitions/period"},
        "from": {"type": "string", "description": "fixed: what it starts at."},
        "limit": {"type": "boolean", "description": "fixed: whether it is the longest time rather than the time."},
        "until": {"type": "string", "description": "until: what it ends at."},
        "then": {"$ref": "#/definitions/period"},
        "whilst": {"type": "string", "description": "whilst: what must be so."},
        "words": {"type": "string", "description": "vague: the author's words."},
        "unless": {"type": "string", "description": "indefinite: the exception."},
        "law": {"$ref": "#/definitions/law"},
        "reason": {"type": "string", "description": "Fits behind “zodat”."},
        "decidedBy": {"type": "string"},
        "deletedBy": {"type": "string"}
      }
    },
    "possibilities": {
      "type": "object",
      "description": "What people can do with their data.",
      "additionalProperties": false,
      "properties": {
        "selfService": {"type": "array", "minItems": 1, "items": {"$ref": "#/definitions/possibility"}},
        "onRequest": {"type": "array", "minItems": 1, "items": {"$ref": "#/definitions/possibility"}},
        "channel": {"type": "string", "description": "Fits behind “via”."},
        "since": {"$ref": "#/definitions/day"}
      }
    },
    "possibility": {"enum": ["inzien", "wijzigen", "verwijderen", "account-verwijderen", "downloaden", "uitschrijven"]}
  }
}

"""#)
