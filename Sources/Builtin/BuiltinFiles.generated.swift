// swift-format-ignore-file
// Written by `make embed`, which also says when it is stale. Do not edit.

extension BuiltinFiles {
  /// Every file, folder by folder, in the order of the bytes of the paths.
  public static let all: [BuiltinFile] = [
    `Templates/nl-BE/clausules/klacht.md.mustache`,
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
    `Templates/nl/clausules/verwerking/marketing.md.mustache`,
    `Templates/nl/clausules/verwerking/ontvangers.md.mustache`,
    `Templates/nl/clausules/verwerking/wet.md.mustache`,
    `Templates/nl/clausules/verzoek.md.mustache`,
    `Templates/nl/clausules/waarborg/adequaatheidsbesluit.md.mustache`,
    `Templates/nl/clausules/waarborg/bindende-voorschriften.md.mustache`,
    `Templates/nl/clausules/waarborg/overeenkomst.md.mustache`,
    `Templates/nl/clausules/waarborg/privacykader-eu-vs.md.mustache`,
    `Templates/nl/clausules/waarborg/standaardbepalingen.md.mustache`,
    `Templates/nl/clausules/waarborg/uitdrukkelijke-toestemming.md.mustache`,
    `Templates/nl/clausules/wijzigingen.md.mustache`,
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
    `Templates/nl/woorden.yaml`,
    `Templates/site/index.html.mustache`,
    `Templates/site/pagina.html.mustache`,
    `Templates/site/stijl.css`,
    `Law/acts.yaml`,
    `Law/articles.yaml`,
    `Law/authorities.yaml`,
    `Law/countries.yaml`,
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
    `Rules/template/layout-unknown.yaml`,
    `Rules/template/template-limit.yaml`,
    `Rules/template/template-markdown.yaml`,
    `Rules/template/template-missing-value.yaml`,
    `Rules/template/template-missing.yaml`,
    `Rules/template/template-syntax.yaml`,
    `Rules/template/template-unknown-name.yaml`,
    `Rules/template/template-words.yaml`,
    `Rules/words.yaml`,
  ]
}

private let `Templates/nl-BE/clausules/klacht.md.mustache` = BuiltinFile(
  path: "Templates/nl-BE/clausules/klacht.md.mustache",
  text: #"""
{{! Klagen bij de toezichthouder, in België. AVG art. 13 lid 2 onder d, 77. }}
{{<basis/clausules/klacht}}
{{$wie}}
Dat is in België de {{toezichthouder}}.
{{/wie}}
{{/basis/clausules/klacht}}

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
{{Wij_nemen}} passende maatregelen tegen {{#tegen}}{{tekst}}{{scheiding}}{{/tegen}} van {{uw}} gegevens.
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
{{Wij_krijgen}} gegevens via {{#vaste_bronnen}}{{naam}}{{#openbaar}} (een openbare bron){{/openbaar}}{{scheiding_of}}{{/vaste_bronnen}}.
{{/vaste_bronnen_lijst}}
{{#soms_bronnen_lijst}}
Soms {{vragen}} of {{krijgen_wij}} gegevens via {{#soms_bronnen}}{{naam}}{{#openbaar}} (een openbare bron){{/openbaar}}{{scheiding_of}}{{/soms_bronnen}}.
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
{{Wij_gebruiken}} cookies.
Cookies zijn kleine bestanden die {{uw}} browser bewaart.
{{#herkennen}}
Daarmee {{kunnen_wij}} ook zien dat {{u}} {{ons}} weer bezoekt.
{{/herkennen}}

{{#toelichting}}
{{toelichting}}

{{/toelichting}}
{{#details}}
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
{{#toestemming_ja}}
{{#melding}}
{{#toestemming_wanneer}}{{Toestemming_wanneer}} {{ziet_u}}{{/toestemming_wanneer}}{{^toestemming_wanneer}}{{U_ziet}}{{/toestemming_wanneer}} eerst een melding met uitleg over cookies.
Daarin {{vragen_wij}} om {{uw}} toestemming.
{{/melding}}
{{^melding}}
{{#toestemming_wanneer}}{{Toestemming_wanneer}} {{vragen_wij}}{{/toestemming_wanneer}}{{^toestemming_wanneer}}{{Wij_vragen}}{{/toestemming_wanneer}} eerst om {{uw}} toestemming.
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
{{#cookiemuur_ja}}
{{U_kunt}} de website alleen bezoeken als {{u}} cookies accepteert.
{{/cookiemuur_ja}}
{{#cookiemuur_nee}}
Ook zonder deze cookies {{kunt_u}} de website bezoeken.
{{/cookiemuur_nee}}

{{#andere_partijen}}
{{#afspraken_ja}}
Met andere bedrijven die cookies plaatsen, {{hebben_wij}} afspraken gemaakt.
{{/afspraken_ja}}
{{#controle_nee}}
{{Wij_hebben}} geen volledige controle over wat zij met de cookies doen.
{{/controle_nee}}
{{#lees_hun_verklaring}}
Lees dus ook hun privacyverklaringen.
{{/lees_hun_verklaring}}

{{/andere_partijen}}
{{> clausules/statistieken }}
{{#meer_informatie}}
Meer over cookies {{leest_u}} op [{{meer_informatie}}]({{meer_informatie_link}}).

{{/meer_informatie}}
{{/cookies}}

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
- {{naam}}{{#gevolg}}. {{gevolg}}{{/gevolg}}
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

private let `Templates/nl/clausules/inleiding.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/inleiding.md.mustache",
  text: #"""
{{! Wie vertelt, en waarover. AVG art. 12 lid 1, 13 lid 1 onder a. }}
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
Dat is de {{toezichthouder}}.
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
{{! De titel met datum en versie. AVG art. 5 lid 2 (verantwoording). }}
# {{titel}}

{{#ingangsdatum}}
Deze verklaring geldt vanaf {{ingangsdatum}}.
{{/ingangsdatum}}
{{#versie}}
Dit is versie {{versie}}.
{{/versie}}


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
{{! Wat mensen zelf met hun gegevens kunnen doen. AVG art. 12 lid 2. }}
{{#mogelijkheden}}
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

{{/mogelijkheden}}

"""#)

private let `Templates/nl/clausules/ontvanger.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/ontvanger.md.mustache",
  text: #"""
{{! Eén ontvanger, op één regel. }}
- **{{naam}}**{{#soort}} ({{soort}}){{/soort}}{{#doel}}, voor {{doel}}{{/doel}}{{#voorwaarde}}, {{voorwaarde}}{{/voorwaarde}}{{#voorbeeld}}, bijvoorbeeld {{voorbeeld}}{{/voorbeeld}}.{{#gegevens_lijst}} Het gaat om deze gegevens: {{#gegevens}}{{naam}}{{scheiding}}{{/gegevens}}.{{/gegevens_lijst}}{{#landen_lijst}} Land: {{#landen}}{{tekst}}{{scheiding}}{{/landen}}.{{/landen_lijst}}{{#zelfstandig}} Deze partij beslist zelf wat er met de gegevens gebeurt.{{/zelfstandig}}{{#gezamenlijk}} Met deze partij {{beslissen_wij}} samen.{{/gezamenlijk}}{{#overeenkomst_ja}} {{Wij_hebben}} een verwerkersovereenkomst met deze partij.{{/overeenkomst_ja}}{{#overeenkomst_nee}} {{Wij_hebben}} geen verwerkersovereenkomst met deze partij.{{/overeenkomst_nee}}{{#afspraken}} {{tekst}}{{/afspraken}}

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
{{U_kunt}} {{naam}} ook kennen als {{#handelsnamen}}{{tekst}}{{scheiding}}{{/handelsnamen}}.
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
{{! Per doel een rij. AVG art. 13 lid 1 onder c en e, lid 2 onder a. Wat de definitie niet zegt, heet niet vermeld. }}
{{#deel_verwerkingen}}
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

private let `Templates/nl/clausules/rechten.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/rechten.md.mustache",
  text: #"""
{{! De rechten die de definitie noemt. AVG art. 13 lid 2 onder b en c, 15-22. }}
{{#rechten}}
{{#overige_rechten_lijst}}
{{U_heeft}} deze rechten:

{{#overige_rechten}}
- **{{naam}}.** {{> *recht_clausule }}{{> clausules/recht-bijzonder }}
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
{{! Het belangrijkste op een rij. AVG art. 12 lid 1; WP260 over gelaagde verklaringen. }}
{{#organisatie}}
- **Wie?** {{naam}}{{#adres}}, {{adres}}{{/adres}}.
{{/organisatie}}
{{#deel_verwerkingen}}
- **Waarvoor?** {{#verwerkingen}}[{{kop}}](#doel-{{id}}){{scheiding}}{{/verwerkingen}}.
{{/deel_verwerkingen}}
{{#alle_ontvangers_lijst}}
- **Met wie?** {{#alle_ontvangers}}{{naam}}{{scheiding}}{{/alle_ontvangers}}.
{{/alle_ontvangers_lijst}}
{{#deel_rechten}}
- **{{Uw}} rechten?** {{#rechten}}{{#alle_rechten}}{{naam_klein}}{{scheiding}}{{/alle_rechten}}{{/rechten}}. Lees [hoe {{u}} ze gebruikt](#rechten).
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
{{! Alles over één verwerking, in een vaste volgorde. }}
{{> clausules/verwerking/doel }}
{{> clausules/verwerking/gegevens }}
{{> clausules/verwerking/grondslag }}
{{> clausules/verwerking/wet }}
{{> clausules/verwerking/bewaartermijn }}
{{> clausules/verwerking/ontvangers }}
{{> clausules/verwerking/marketing }}
{{> clausules/mogelijkheden }}

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
{{! Waarvoor. AVG art. 13 lid 1 onder c. }}
Met {{uw}} gegevens {{kunnen_wij}} {{doel}}.
{{#voorwaarde}}
Dat {{doen_wij}} alleen {{voorwaarde}}.
{{/voorwaarde}}

{{#voorbeeld}}
Een voorbeeld:
{{voorbeeld}}

{{/voorbeeld}}
{{#toelichting}}
{{toelichting}}

{{/toelichting}}

"""#)

private let `Templates/nl/clausules/verwerking/gegevens.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/verwerking/gegevens.md.mustache",
  text: #"""
{{! Welke gegevens. AVG art. 13 lid 1 onder c, 14 lid 1 onder d. }}
{{#gegevens_lijst}}
Hiervoor {{gebruiken_wij}} deze gegevens: {{#gegevens}}{{naam}}{{#omvat_lijst}} ({{#omvat}}{{tekst}}{{scheiding}}{{/omvat}}){{/omvat_lijst}}{{scheiding}}{{/gegevens}}.
{{/gegevens_lijst}}
{{#bronnen_lijst}}
{{Wij_krijgen}} deze gegevens via {{#bronnen}}{{naam}}{{scheiding}}{{/bronnen}}.
{{/bronnen_lijst}}
{{#verplicht}}
{{U_moet}} deze gegevens geven.
{{/verplicht}}
{{#vrijwillig}}
{{U_hoeft}} deze gegevens niet te geven.
{{/vrijwillig}}
{{#gevolg}}
{{gevolg}}
{{/gevolg}}


"""#)

private let `Templates/nl/clausules/verwerking/grondslag.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/verwerking/grondslag.md.mustache",
  text: #"""
{{! Op welke grond. AVG art. 13 lid 1 onder c en d. De zin per grond staat in clausules/grondslag. }}
{{#grondslag}}
{{> *grondslag_clausule }}
{{/grondslag}}


"""#)

private let `Templates/nl/clausules/verwerking/marketing.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/verwerking/marketing.md.mustache",
  text: #"""
{{! Reclame en afmelden. AVG art. 21 lid 2 en 3; Telecommunicatiewet art. 11.7. }}
{{#marketing}}
{{#kanalen_lijst}}
{{U_krijgt}} deze berichten {{#kanalen}}{{tekst}}{{scheiding}}{{/kanalen}}.
{{/kanalen_lijst}}
{{#eigen_klanten}}
{{Wij_sturen}} dit alleen aan eigen klanten, over producten of diensten die lijken op wat zij al kochten.
{{/eigen_klanten}}
{{#afmelden_lijst}}
Afmelden kan via {{#afmelden}}{{tekst}}{{scheiding_of}}{{/afmelden}}.
{{/afmelden_lijst}}
{{#kan_wijzigen}}
Daar {{kunt_u}} ook {{uw}} gegevens wijzigen.
{{/kan_wijzigen}}

{{/marketing}}

"""#)

private let `Templates/nl/clausules/verwerking/ontvangers.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/verwerking/ontvangers.md.mustache",
  text: #"""
{{! Met wie. AVG art. 13 lid 1 onder e. }}
{{#ontvangers_lijst}}
{{Wij_delen}} deze gegevens met {{#ontvangers}}{{naam}}{{scheiding}}{{/ontvangers}}.
{{/ontvangers_lijst}}


"""#)

private let `Templates/nl/clausules/verwerking/wet.md.mustache` = BuiltinFile(
  path: "Templates/nl/clausules/verwerking/wet.md.mustache",
  text: #"""
{{! Een wet die de verwerking vraagt, zonder dat die als grond is genoemd. AVG art. 6 lid 3. }}
{{^grondslag}}
{{#wet_verplicht}}
{{#wet}}
{{Wij_doen}} dit zoals {{wet}} dat vraagt.
{{/wet}}
{{/wet_verplicht}}
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

private let `Templates/nl/woorden.yaml` = BuiltinFile(
  path: "Templates/nl/woorden.yaml",
  text: #"""
# Losse woorden en zinsdelen waarmee de verklaring wordt opgebouwd. Hele zinnen staan in clausules/.
# Tussen accolades staat wat het programma invult; {u}, {uw} en {onze} passen zich aan.

maanden: [januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december]

datum: "{dag} {maand} {jaar}"

# De titel van een verklaring die er zelf geen noemt.
titel: "Privacyverklaring {organisatie}"

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

"""#)

private let `Templates/site/index.html.mustache` = BuiltinFile(
  path: "Templates/site/index.html.mustache",
  text: #"""
{{! De lijst van alle verklaringen. }}
<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<title>Privacyverklaringen</title>
{{#adres}}
<link rel="canonical" href="{{adres}}">
{{/adres}}
<link rel="stylesheet" href="stijl.css">
</head>
<body>
<a class="spring" href="#inhoud">Naar de lijst</a>
<main id="inhoud" class="lijst">
<h1>Privacyverklaringen</h1>
<ul>
{{#verklaringen}}
<li><a href="{{slug}}/index.html">{{titel}}</a>{{#details}}<span class="details">{{#organisatie}}{{organisatie}}{{/organisatie}}{{#beide}} · {{/beide}}{{#ingangsdatum}}geldig vanaf {{ingangsdatum}}{{/ingangsdatum}}</span>{{/details}}</li>
{{/verklaringen}}
</ul>
</main>
</body>
</html>

"""#)

private let `Templates/site/pagina.html.mustache` = BuiltinFile(
  path: "Templates/site/pagina.html.mustache",
  text: #"""
{{! Een verklaring als pagina. Alle tekst staat in de verklaring zelf; hier staat alleen het raam. }}
<!doctype html>
<html lang="{{taal}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<title>{{titel}}</title>
{{#adres}}
<link rel="canonical" href="{{adres}}">
{{/adres}}
<link rel="stylesheet" href="../stijl.css">
<link rel="alternate" type="text/markdown" href="privacyverklaring.md">
</head>
<body>
<a class="spring" href="#inhoud">Naar de tekst</a>
<header class="kop">
<p><a href="../index.html">Alle verklaringen</a></p>
</header>
<div class="raam">
{{#inhoudsopgave_lijst}}
<nav class="inhoudsopgave" aria-labelledby="opgave">
<h2 id="opgave">Op deze pagina</h2>
<ol>
{{#inhoudsopgave}}
<li><a href="#{{id}}">{{{tekst}}}</a></li>
{{/inhoudsopgave}}
</ol>
</nav>
{{/inhoudsopgave_lijst}}
<main id="inhoud">
{{{verklaring}}}
</main>
</div>
<footer class="voet">
<p>{{titel}}{{#ingangsdatum}}, geldig vanaf {{ingangsdatum}}{{/ingangsdatum}}.
<a href="privacyverklaring.md">Deze verklaring als tekstbestand</a>.</p>
</footer>
</body>
</html>

"""#)

private let `Templates/site/stijl.css` = BuiltinFile(
  path: "Templates/site/stijl.css",
  text: #"""
/* Eén stijlblad voor alle pagina's. De eigenschappen bovenaan zijn bedoeld om aan te passen. */
:root {
  color-scheme: light dark;
  --letter: "Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, serif;
  --letter-kop: system-ui, -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif;
  --achtergrond: #fbfaf7;
  --vlak: #ffffff;
  --tekst: #1d2327;
  --zacht: #545e66;
  --lijn: #d4d2ca;
  --accent: #0b5c6b;
  --accent-zacht: #e3eff0;
  --regel: 38rem;
}

@media (prefers-color-scheme: dark) {
  :root {
    --achtergrond: #14181b;
    --vlak: #1b2125;
    --tekst: #e6e4de;
    --zacht: #a9b2b8;
    --lijn: #39434a;
    --accent: #7cc7d4;
    --accent-zacht: #1f3237;
  }
}

*, *::before, *::after { box-sizing: border-box; }

html { scroll-padding-top: 1.5rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }

body {
  margin: 0;
  background: var(--achtergrond);
  color: var(--tekst);
  font: 1.0625rem/1.65 var(--letter);
  overflow-wrap: break-word;
  hyphens: auto;
}

h1, h2, h3, .kop, .voet, .inhoudsopgave, th, .spring, .details { font-family: var(--letter-kop); }

h1, h2, h3 { line-height: 1.2; text-wrap: balance; hyphens: manual; }
h1 { font-size: clamp(1.75rem, 1.2rem + 2.6vw, 2.6rem); letter-spacing: -.015em; margin: 0 0 1rem; }
h2 { font-size: 1.4rem; margin: 3rem 0 .75rem; padding-top: 1.25rem; border-top: 1px solid var(--lijn); }
h3 { font-size: 1.12rem; margin: 2rem 0 .5rem; color: var(--accent); }
p, ul, ol { margin: 0 0 1rem; }
li { margin-bottom: .3rem; }
li::marker { color: var(--accent); }

a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: .07em; }
a:hover { text-decoration-thickness: .14em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }

.spring { position: absolute; left: -100vw; background: var(--accent); color: var(--vlak); padding: .6rem 1rem; }
.spring:focus { left: 1rem; top: 1rem; z-index: 1; }

.kop, .voet { max-width: 59.5rem; margin: 0 auto; padding: 1.25rem 1.25rem 0; font-size: .9rem; color: var(--zacht); }
.kop p { margin: 0; }
.voet { padding: 2rem 1.25rem 4rem; }

.raam { max-width: 59.5rem; margin: 0 auto; padding: 2rem 1.25rem; }
main { max-width: var(--regel); }
main.lijst { margin: 0 auto; padding: 3rem 1.25rem; }
main.lijst ul { list-style: none; padding: 0; }
main.lijst li { padding: 1rem 0; border-top: 1px solid var(--lijn); font-size: 1.15rem; }
.details { display: block; font-size: .9rem; color: var(--zacht); }

.inhoudsopgave { margin: 0 0 2.5rem; padding: 1rem 1.25rem; background: var(--vlak); border: 1px solid var(--lijn); border-radius: .4rem; font-size: .93rem; line-height: 1.4; }
.inhoudsopgave h2 { font-size: .93rem; margin: 0 0 .6rem; padding: 0; border: 0; color: var(--zacht); font-weight: 600; }
.inhoudsopgave ol { list-style: none; margin: 0; padding: 0; }
.inhoudsopgave a { display: inline-block; padding: .22rem 0; text-decoration: none; }
.inhoudsopgave a:hover { text-decoration: underline; }

.tabel { overflow-x: auto; margin: 1rem 0 1.5rem; border: 1px solid var(--lijn); border-radius: .4rem; background: var(--vlak); }
table { border-collapse: collapse; width: 100%; font-size: .9rem; line-height: 1.45; hyphens: manual; }
th, td { padding: .6rem .75rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--lijn); min-width: 6.4rem; }
thead th { background: var(--accent-zacht); font-size: .82rem; }
tbody tr:last-child td { border-bottom: 0; }

@media (min-width: 62rem) {
  .raam { display: grid; grid-template-columns: 15rem minmax(0, var(--regel)); gap: 4rem; }
  .inhoudsopgave { position: sticky; top: 1.5rem; align-self: start; max-height: calc(100vh - 3rem); overflow-y: auto; background: none; border: 0; padding: 0; }
}

@media print {
  @page { size: A4; margin: 20mm 18mm 22mm; }
  :root { --achtergrond: #fff; --vlak: #fff; --tekst: #000; --zacht: #333; --lijn: #999; --accent: #000; --accent-zacht: #fff; }
  body { font-size: 10.5pt; line-height: 1.45; }
  .spring, .kop, .inhoudsopgave { display: none; }
  .raam, .voet { padding: 0; max-width: none; display: block; }
  main { max-width: none; }
  h2, h3 { break-after: avoid; }
  h2 { margin-top: 1.4rem; padding-top: .6rem; }
  table, .tabel { overflow: visible; border: 0; }
  thead { display: table-header-group; }
  tr, li { break-inside: avoid; }
  main a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .85em; overflow-wrap: anywhere; }
}

@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }

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
# ones; United States: those in the Data Privacy Framework). Adequacy list: page of the Commission,
# decisions (EU) 2023/1795 and 2026/179; status 2026-11-20. The rest: ISO 3166-1.
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

private let `Rules/file/file-alias.yaml` = BuiltinFile(
  path: "Rules/file/file-alias.yaml",
  text: #"""
id: file-alias
severity: error
since: 0.1.0
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
nl:
  title: "Leeg bestand"
  message: "Dit bestand is leeg."
  remedy: "Begin met verklaring en verantwoordelijke; zie Policies/README.md."
en:
  title: "Empty file"
  message: "This file is empty."
  remedy: "Begin with verklaring and verantwoordelijke; see Policies/README.md."

"""#)

private let `Rules/file/file-encoding.yaml` = BuiltinFile(
  path: "Rules/file/file-encoding.yaml",
  text: #"""
id: file-encoding
severity: error
since: 0.1.0
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
nl:
  title: "Geen definities"
  message: "In {{path}} staat geen definitie."
  remedy: "Zet er een bestand in dat op .yaml eindigt."
en:
  title: "No definitions"
  message: "There is no definition in {{path}}."
  remedy: "Put a file in it that ends in .yaml."

"""#)

private let `Rules/file/file-no-such-day.yaml` = BuiltinFile(
  path: "Rules/file/file-no-such-day.yaml",
  text: #"""
id: file-no-such-day
severity: error
since: 0.1.0
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
nl:
  title: "YAML"
  message: "Dit is hier niet leesbaar ({{detail}})."
  remedy: "Kijk of er op deze of de vorige regel iets mist."
en:
  title: "YAML"
  message: "This cannot be read here ({{detail}})."
  remedy: "See whether something is missing on this line or the one before."

"""#)

private let `Rules/template/layout-unknown.yaml` = BuiltinFile(
  path: "Rules/template/layout-unknown.yaml",
  text: #"""
id: layout-unknown
severity: error
since: 0.1.0
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
nl:
  title: "Woordenlijst"
  message: "Deze woordenlijst klopt niet."
  remedy: "Vergelijk hem met de ingebouwde lijst."
en:
  title: "Word list"
  message: "This word list is not as it should be."
  remedy: "Compare it with the built-in one."

"""#)

private let `Rules/words.yaml` = BuiltinFile(
  path: "Rules/words.yaml",
  text: #"""
# Words that messages name, by key: shapes, forms of text with an example, reasons.
nl:
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
    telephone: "\"+31 20 123 45 67\""
    web-address: "https://www.voorbeeld.nl"
    country: "Verenigde Staten of US"
    duration: "1 maand of 4 weken"
    number: "16"
    trade-register: "\"12345678\" (acht cijfers)"
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
    no-permission: u mag het niet lezen
    too-large: "het is groter dan {{limit}} bytes"
    symbolic-link: het is een koppeling
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
  report:
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
    no-permission: "U mag {{path}} niet schrijven."
    too-large: "{{path}} is te groot."
    symbolic-link: "{{path}} is een koppeling; daar schrijft verklaar niet doorheen."
    no-space: "De schijf is vol. {{output}} is gebleven zoals het was."
    read-only: "{{path}} staat op een schijf die alleen te lezen is."
    other: "{{path}} kan niet worden geschreven. {{output}} is gebleven zoals het was."
    busy: "Een andere verklaar schrijft nu {{path}}. Wacht tot die klaar is."
    forbidden: "{{path}} kan niet de map van de site zijn: daar staat iets anders."
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
en:
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
    telephone: "\"+31 20 123 45 67\""
    web-address: "https://www.voorbeeld.nl"
    country: "Verenigde Staten or US"
    duration: "1 maand or 4 weken"
    number: "16"
    trade-register: "\"12345678\" (eight digits)"
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
    no-permission: you may not read it
    too-large: "it is larger than {{limit}} bytes"
    symbolic-link: it is a link
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
  report:
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
    no-permission: "You may not write {{path}}."
    too-large: "{{path}} is too large."
    symbolic-link: "{{path}} is a link; verklaar does not write through it."
    no-space: "The disk is full. {{output}} is as it was."
    read-only: "{{path}} is on a read-only disk."
    other: "{{path}} cannot be written. {{output}} is as it was."
    busy: "Another verklaar is writing {{path}}. Wait for it to finish."
    forbidden: "{{path}} cannot be the folder of the site: other things are there."
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

"""#)
