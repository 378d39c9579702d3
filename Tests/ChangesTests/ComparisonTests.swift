import Builtin
import Changes
import Foundation
import Policies
import SourceText
import TestSupport
import Testing
import YAML

/// Versions differ in meaning, never in writing.
@Suite struct ComparisonTests {
  static let head = """
    verklaring: {recht: NL, aanspreekvorm: u, ingangsdatum: 2026-01-01}
    verantwoordelijke: {naam: Bakkerij Jansen}

    """

  /// Old, new, and what that means, as `kind subject direction`; the date is another one each time.
  static let cases: [(old: String, new: String, changes: [String])] = [
    (
      "", "verwerkingen: [{id: a, doel: brood bezorgen}]",
      ["diff-purpose-added verwerkingen/a weaker"]
    ),
    (
      "verwerkingen: [{id: a, doel: brood bezorgen}]",
      "verwerkingen: [{id: a, doel: onze dienstverlening verbeteren}]",
      ["diff-purpose-widened verwerkingen/a/doel weaker"]
    ),
    (
      "verwerkingen: [{id: a, doel: uw brood thuis bezorgen}]",
      "verwerkingen: [{id: a, doel: profielen van klanten maken}]",
      ["diff-detail-changed verwerkingen/a/doel neutral"]
    ),
    (
      "verwerkingen: [{id: a, doel: uw brood thuis bezorgen}]",
      "verwerkingen: [{id: a, doel: uw brood thuis afleveren}]",
      ["diff-cosmetic verwerkingen/a/doel editorial"]
    ),
    (
      "verwerkingen: [{id: a, doel: b, uitsluitend: ja}]", "verwerkingen: [{id: a, doel: b}]",
      ["diff-purpose-widened verwerkingen/a/uitsluitend weaker"]
    ),
    (
      "verwerkingen: [{id: a, doel: b, grondslag: toestemming}]",
      "verwerkingen: [{id: a, doel: b, grondslag: overeenkomst}]",
      ["diff-legal-basis-changed verwerkingen/a/grondslag neutral"]
    ),
    (
      "verwerkingen: [{id: a, doel: b, grondslag: toestemming}]",
      "verwerkingen: [{id: a, doel: b}]",
      ["diff-legal-basis-removed verwerkingen/a/grondslag weaker"]
    ),
    (
      "verwerkingen: [{id: a, doel: b, grondslag: toestemming, marketing: {kanalen: [e-mail]}}]",
      "verwerkingen: [{id: a, doel: b, grondslag: overeenkomst, marketing: {kanalen: [e-mail]}}]",
      ["diff-optin-to-optout verwerkingen/a/grondslag weaker"]
    ),
    (
      "verwerkingen: [{id: a, doel: b, belang: veilig zijn}]",
      "verwerkingen: [{id: a, doel: b, belang: meer verkopen}]",
      ["diff-legitimate-interest-changed verwerkingen/a/belang neutral"]
    ),
    term("60 dagen na a", "90 dagen na a", "diff-retention-lengthened", "weaker"),
    term("2 jaar na a", "18 maanden na a", "diff-retention-shortened", "stronger"),
    term("2 jaar na a", "24 maanden na a", "diff-detail-changed", "neutral"),
    term("4 weken na a", "1 maand na a", "diff-detail-changed", "neutral"),
    term("2 jaar na a", "2 jaar na b", "diff-retention-start-changed", "neutral"),
    term("2 jaar na a", "niet langer dan nodig", "diff-retention-made-vague", "weaker"),
    term("2 jaar na a", "onbepaald", "diff-retention-made-vague", "weaker"),
    term("niet langer dan nodig", "onbepaald", "diff-retention-lengthened", "weaker"),
    term("niet langer dan nodig", "2 jaar na a", "diff-detail-changed", "stronger"),
    term("tot a", "tot a, daarna 2 jaar", "diff-retention-lengthened", "weaker"),
    term("tot a, daarna 2 jaar", "tot a, daarna 1 jaar", "diff-retention-shortened", "stronger"),
    (
      "verwerkingen: [{id: a, doel: b, bewaartermijn: 2 jaar na c}]",
      "verwerkingen: [{id: a, doel: b}]",
      ["diff-retention-removed verwerkingen/a/bewaartermijn/termijn weaker"]
    ),
    ("", "ontvangers: {a: Bezorger}", ["diff-recipient-added ontvangers/a weaker"]),
    (
      "ontvangers: {a: Bezorger}", "ontvangers: {a: derden}",
      ["diff-recipient-made-vague ontvangers/a/naam weaker"]
    ),
    (
      "verstrekking: {aan-anderen: nee}", "verstrekking: {aan-anderen: nee, behalve: [dienst]}",
      ["diff-sharing-denial-dropped verstrekking/behalve/[dienst] weaker"]
    ),
    (
      "verstrekking: {verkoop: nee}", "verstrekking: {verkoop: ja}",
      ["diff-sharing-denial-dropped verstrekking/verkoop weaker"]
    ),
    (
      "cookies: {melding: ja, cookiemuur: nee}", "cookies: {melding: ja, cookiemuur: ja}",
      ["diff-detail-changed cookies/cookiemuur weaker"]
    ),
    (
      "doorgifte: nee", "doorgifte: [{wie: partners, landen: [US]}]",
      ["diff-transfer-added doorgifte/partners weaker"]
    ),
    (
      "doorgifte: [{wie: partners, landen: [US]}]",
      "doorgifte: [{wie: partners, landen: [US, IN]}]",
      ["diff-transfer-country-added doorgifte/partners/landen/[IN] weaker"]
    ),
    (
      "doorgifte: [{wie: p, landen: [US], waarborg: standaardbepalingen}]",
      "doorgifte: [{wie: p, landen: [US], waarborg: privacykader-eu-vs}]",
      ["diff-transfer-safeguard-changed doorgifte/p/waarborg neutral"]
    ),
    (
      "doorgifte: [{wie: p, landen: [US], waarborg: standaardbepalingen}]",
      "doorgifte: [{wie: p, landen: [US]}]",
      ["diff-transfer-safeguard-removed doorgifte/p/waarborg weaker"]
    ),
    ("", "gegevens: {a: adres}", ["diff-data-category-added gegevens/a weaker"]),
    (
      "gegevens: {a: {naam: geloof, soort: bijzonder, verwerkt: nee}}",
      "gegevens: {a: {naam: geloof, soort: bijzonder}}",
      ["diff-special-data-added gegevens/a weaker"]
    ),
    (
      "rechten: {inzage: ja}", "rechten: {inzage: niet-verteld}",
      ["diff-right-removed rechten/inzage weaker"]
    ),
    ("", "rechten: {inzage: ja}", ["diff-right-added rechten/inzage stronger"]),
    (
      "rechten: {inzage: ja, identiteit: bij-twijfel}", "rechten: {inzage: ja, identiteit: altijd}",
      ["diff-right-made-harder rechten/identiteit weaker"]
    ),
    (
      "rechten: {antwoord-binnen: 2 weken}", "rechten: {antwoord-binnen: 1 maand}",
      ["diff-right-made-harder rechten/antwoord-binnen weaker"]
    ),
    (
      "rechten: {kanaal: {email: a@b.example}}", "rechten: {kanaal: {email: c@b.example}}",
      ["diff-rights-channel-changed rechten/kanaal/email neutral"]
    ),
    (
      "klacht: {toezichthouder: AP}", "",
      ["diff-authority-removed klacht/toezichthouder weaker"]
    ),
    (
      "klacht: {toezichthouder: AP}", "klacht: {toezichthouder: GBA}",
      ["diff-authority-changed klacht/toezichthouder neutral"]
    ),
    (
      "functionaris: {email: fg@b.example}", "functionaris: geen",
      ["diff-dpo-removed functionaris/email weaker"]
    ),
    (
      "besluiten: geen", "besluiten: {automatisch: [{id: k, over: krediet}]}",
      ["diff-automated-added besluiten/automatisch/k weaker"]
    ),
    (
      "besluiten: {automatisch: geen}",
      "besluiten: {automatisch: geen, profilering: {wat: uw aankopen}}",
      ["diff-profiling-added besluiten/profilering/wat weaker"]
    ),
    (
      "verwerkingen: [{id: a, doel: b, marketing: {kanalen: [e-mail]}}]",
      "verwerkingen: [{id: a, doel: b, marketing: {kanalen: [e-mail, sms]}}]",
      ["diff-marketing-channel-added verwerkingen/a/marketing/kanalen/[sms] weaker"]
    ),
    (
      "verwerkingen: [{id: a, doel: b, marketing: {afmelden: [de link], wijzigen: ja}}]",
      "verwerkingen: [{id: a, doel: b, marketing: {wijzigen: ja}}]",
      ["diff-optout-removed verwerkingen/a/marketing/afmelden/[de link] weaker"]
    ),
    (
      "cookies: {toestemming: ja, melding: ja}", "cookies: {toestemming: nee, melding: ja}",
      ["diff-cookie-consent-removed cookies/toestemming weaker"]
    ),
    (
      "cookies: {melding: ja}",
      "cookies: {melding: ja, soorten: {r: {naam: reclame, soort: marketing}}}",
      ["diff-cookie-kind-added cookies/soorten/r weaker"]
    ),
    (
      "kinderen: {leeftijd: 16}", "kinderen: {leeftijd: 13}",
      ["diff-children-age-changed kinderen/leeftijd neutral"]
    ),
    (
      "", "bronnen: {w: {naam: uw werkgever, betrokkene: nee}}",
      ["diff-source-added bronnen/w weaker"]
    ),
    (
      "gegevens: {a: {naam: adres, verplicht: nee}}", "gegevens: {a: {naam: adres, verplicht: ja}}",
      ["diff-mandatory-changed gegevens/a/verplicht weaker"]
    ),
    (
      "rechten: {inzage: {wet: avg}}", "rechten: {inzage: {wet: wbp}}",
      ["diff-law-outdated rechten/inzage/wet weaker"]
    ),
    (
      "beveiliging: {maatregelen: {slot: een slot, alarm: een alarm}}",
      "beveiliging: {maatregelen: {slot: een slot}}",
      ["diff-security-removed beveiliging/maatregelen/alarm weaker"]
    ),
    (
      "betrokkenen: {a: {naam: leden, verwijderverzoek: {bericht-aan: de club, wet: avg}}}",
      "betrokkenen: {a: {naam: leden, verwijderverzoek: {wet: avg}}}",
      ["diff-processor-duty-dropped betrokkenen/a/verwijderverzoek/bericht-aan weaker"]
    ),
    (
      "beveiliging: {toelichting: Er zit een slot op.}",
      "beveiliging: {toelichting: Er zit een goed slot op.}",
      ["diff-cosmetic beveiliging/toelichting editorial"]
    ),
    (
      "betrokkenen: {a: {naam: leden, mogelijkheden: {zelf: [verwijderen]}}}",
      "betrokkenen: {a: {naam: leden, mogelijkheden: {op-verzoek: [verwijderen]}}}",
      ["diff-right-made-harder betrokkenen/a/mogelijkheden weaker"]
    ),
  ]

  private static func term(
    _ old: String, _ new: String, _ kind: String, _ direction: String
  ) -> (old: String, new: String, changes: [String]) {
    (
      "verwerkingen: [{id: x, doel: y, bewaartermijn: \"\(old)\"}]",
      "verwerkingen: [{id: x, doel: y, bewaartermijn: \"\(new)\"}]",
      ["\(kind) verwerkingen/x/bewaartermijn/termijn \(direction)"]
    )
  }

  @Test(arguments: cases.indices)
  func tellsWhatChanged(_ index: Int) throws {
    let (old, new, expected) = Self.cases[index]
    let later = Self.head.replacingOccurrences(of: "2026-01-01", with: "2026-06-01")
    let changes = try Side.changes(Self.head + old, later + new)
    #expect(changes.map(described) == expected)
  }

  /// The kinds about the statement as a document.
  @Test(arguments: [
    ("2026-01-01", "2026-01-01", "verstrekking: {verkoop: nee}", "diff-date-not-bumped"),
    ("2026-06-01", "2026-01-01", "", "diff-date-backwards"),
  ])
  func watchesTheDate(_ old: String, _ new: String, _ more: String, _ kind: String) throws {
    func head(_ date: String) -> String {
      Self.head.replacingOccurrences(of: "2026-01-01", with: date)
    }
    let kinds = try Side.changes(head(old), head(new) + more).map(\.kind.rawValue)
    #expect(kinds.contains(kind))
    let words = try Side.changes(head(old), head(old) + "beveiliging: {toelichting: Slot.}")
    #expect(words.contains { $0.kind == .dateNotBumped }, "more is told on the same date")
  }

  @Test func coversEveryKind() {
    let told = Set(Self.cases.flatMap(\.changes).compactMap { $0.split(separator: " ").first })
    let elsewhere: Set<Substring> = [
      "diff-date-not-bumped", "diff-date-backwards", "diff-date-removed",
      "diff-changes-clause-weakened", "diff-controller-changed", "diff-contact-changed",
      "diff-purpose-removed", "diff-recipient-removed", "diff-data-category-removed",
      "diff-told-more", "diff-told-less",
    ]
    let missing = ChangeKind.allCases.map { Substring($0.rawValue) }
      .filter { !told.contains($0) && !elsewhere.contains($0) }
    #expect(missing == [])
  }

  /// The other kinds, from a statement that has all of it.
  @Test(arguments: [
    ("  ingangsdatum: 2026-03-01\n", "", "diff-date-removed"),
    ("    melden: [e-mail, site]\n", "", "diff-changes-clause-weakened"),
    ("naam: Fietshuis De Ketting B.V.", "naam: Fietshuis Het Wiel B.V.", "diff-controller-changed"),
    ("straat: Spaakstraat 12", "straat: Velgweg 2", "diff-contact-changed"),
  ])
  func tellsOfDocuments(_ old: String, _ new: String, _ kind: String) throws {
    let text = try Side.text("Policies/voorbeeld-webwinkel.yaml")
    let edited = text.replacingOccurrences(of: old, with: new)
    #expect(edited != text)
    #expect(try Side.changes(text, edited).map(\.kind.rawValue).contains(kind))
  }

  /// Nothing changes when nothing means anything else.
  @Test(arguments: ["voorbeeld-webwinkel", "voorbeeld-sportclub", "crm", "plusjeklas"])
  func identityAndWritingChangeNothing(_ name: String) throws {
    let text = try Side.text("Policies/\(name).yaml")
    #expect(try Side.changes(text, text).isEmpty)
    let commented =
      "# Een regel.\n" + text.replacingOccurrences(of: "\n\n", with: "\n\n# Nog een.\n")
    #expect(try Side.changes(text, commented).isEmpty)
    #expect(try Side.changes(text, Side.reordered(text)).isEmpty, "other order of sections")
  }

  /// Short ways of writing mean the same as long ones.
  @Test func shortFormsAreTheSame() throws {
    let short = """
      gegevens: {a: adres}
      ontvangers: {o: Bezorger}
      verwerkingen: [{id: p, doel: q, gegevens: a, bewaartermijn: 1 jaar na r}]
      rechten: {inzage: ja}
      """
    let long = """
      gegevens: {a: {naam: adres}}
      ontvangers: {o: {naam: Bezorger}}
      verwerkingen: [{bewaartermijn: {termijn: 1 jaar na r}, gegevens: [a], doel: q, id: p}]
      rechten: {inzage: ja, bezwaar: niet-verteld}
      """
    #expect(try Side.changes(Self.head + short, Self.head + long).isEmpty)
  }

  /// There and back: what came goes, what was weaker is stronger.
  @Test(arguments: cases.indices)
  func mirrors(_ index: Int) throws {
    let (old, new, _) = Self.cases[index]
    let later = Self.head.replacingOccurrences(of: "2026-01-01", with: "2026-06-01")
    let there = try Side.changes(Self.head + old, later + new)
    let back = try Side.changes(later + new, Self.head + old)
      .filter { $0.kind != .dateBackwards }
    func mirrored(_ direction: Change.Direction) -> Change.Direction {
      direction == .weaker ? .stronger : direction == .stronger ? .weaker : direction
    }
    #expect(there.map { mirrored($0.direction) } == back.map(\.direction))
    #expect(there.map { $0.old == nil } == back.map { $0.new == nil })
  }

  private func described(_ change: Change) -> String {
    "\(change.kind.rawValue) \(change.subject) \(change.direction.rawValue)"
  }
}
