import Changes
import Foundation
import Policies
import SourceText
import Statements
import TestSupport
import Testing
import YAML

/// What people are told about a new version.
@Suite struct ChangeNoteTests {
  static func note(
    _ old: String, _ new: String, _ length: ChangeNote.Length
  ) throws -> String {
    let law = try #require(Workspace.law)
    func version(_ text: String) throws -> (version: Version, policy: Policy) {
      let tree = try #require(Tree.parse(SourceFile(path: "d", text: text)).tree)
      let reading = PolicyReader(law: law).reading(of: tree)
      return (Version(reading), reading.policy)
    }
    let (before, after) = (try version(old), try version(new))
    let words = Shared.project.appending(path: "Sources/Policies/Vocabulary/Lists")
    let changes = Comparison.changes(
      from: before.version, to: after.version, law: law,
      vocabulary: try Vocabulary { name in
        try? String(contentsOf: words.appending(path: name), encoding: .utf8)
      }, today: try CalendarDate("2026-11-20"))
    let note = ChangeNote(changes, to: after.policy, templates: Workspace.templates)
    return String(decoding: try note.markdown(length), as: UTF8.self)
  }

  static func definition(_ address: String, _ date: String, _ rest: String) -> String {
    """
    verklaring: {recht: NL, aanspreekvorm: \(address), ingangsdatum: \(date)}
    verantwoordelijke: {naam: Bakkerij Jansen, email: info@bakkerij.example}
    rechten: {bezwaar: ja}
    \(rest)
    """
  }

  @Test(arguments: [("u", "u mag", "voor u:"), ("je", "je mag", "voor jou:")])
  func tellsInTheFormOfAddress(_ address: String, _ may: String, _ whom: String) throws {
    let old = Self.definition(address, "2026-01-01", "ontvangers: {a: Bezorger}")
    let new = Self.definition(
      address, "2026-12-01", "ontvangers: {a: Bezorger, b: 'Drukkerij *Zuid*'}")
    let short = try Self.note(old, new, .short)
    #expect(short.hasPrefix("Vanaf 1 december 2026 geldt een nieuwe versie van onze privacyverkl"))
    #expect(short.contains("Dit verandert er \(whom)\n\n"))
    #expect(short.contains("- Wij delen gegevens nu ook met Drukkerij \\*Zuid\\*.\n"), "\(short)")
    #expect(short.lowercased().contains("niet mee eens? \(may) bezwaar maken."))
    let long = try Self.note(old, new, .long)
    #expect(long.hasPrefix("# Wat er verandert in de privacyverklaring van Bakkerij Jansen\n"))
  }

  /// What touches nobody is no news in a mail; the site says that words changed.
  @Test func saysWhenItTouchesNobody() throws {
    let old = Self.definition("u", "2026-01-01", "beveiliging: {toelichting: Een slot.}")
    let new = Self.definition("u", "2026-12-01", "beveiliging: {toelichting: Een goed slot.}")
    #expect(try Self.note(old, new, .short).contains("Voor u verandert er niets belangrijks."))
    #expect(try Self.note(old, new, .long).contains("Ook zijn er kleine wijzigingen in de tekst."))
  }

  /// What has no sentence of its own is no reason to say that nothing happened.
  @Test func neverCallsSmallWhatIsNot() throws {
    let purpose = "verwerkingen: [{id: a, doel: brood bezorgen, bewaartermijn: 1 jaar na b"
    let old = Self.definition("u", "2026-01-01", purpose + ", actief-gebruik: nee}]")
    let new = Self.definition("u", "2026-12-01", purpose + "}]")
    let short = try Self.note(old, new, .short)
    #expect(!short.contains("niets belangrijks"), "\(short)")
    #expect(short.contains("Er is iets veranderd. Lees daarom de nieuwe versie."))
    let long = try Self.note(old, new, .long)
    #expect(!long.contains("kleine wijzigingen"))
    #expect(long.contains("Er is iets veranderd. Lees daarom de hele verklaring."))
    let more = try Self.note(new, old, .long)
    #expect(more.contains("De verklaring vertelt ook meer dan eerst."), "\(more)")
  }

  /// What a purpose begins to use, and what makes a right harder, in words of their own.
  @Test(arguments: [
    (
      "gegevens: {m: e-mailadres}", "verwerkingen: [{id: a, naam: Brood, doel: b}]",
      "verwerkingen: [{id: a, naam: Brood, doel: b, gegevens: [m]}]",
      "- Voor “Brood” gebruiken wij nu ook: e-mailadres.\n"
    ),
    (
      "", "verwerkingen: []", "verwerkingen: [{id: a, naam: Brood, doel: brood bezorgen}]",
      "- Wij gebruiken gegevens voor een nieuw doel: Brood (brood bezorgen).\n"
    ),
    (
      "", "verstrekking: {verkoop: nee}", "verstrekking: {verkoop: ja}",
      "- Wij kunnen gegevens nu ook verkopen.\n"
    ),
    (
      "", "doorgifte: nee", "doorgifte: [{wie: partners, landen: [IN]}]",
      "- Gegevens gaan nu ook naar een land buiten de Europese Economische Ruimte: India.\n"
    ),
    (
      "", "verwerkingen: [{id: a, doel: b, grondslag: toestemming}]",
      "verwerkingen: [{id: a, doel: b, grondslag: wettelijke-verplichting}]",
      "voor “b” is nu: wettelijke verplichting. Eerst was dat: toestemming.\n"
    ),
    (
      "", "klacht: {toezichthouder: AP}", "klacht: {toezichthouder: GBA}",
      "- De toezichthouder is nu: Gegevensbeschermingsautoriteit. Eerst was dat: "
        + "Autoriteit Persoonsgegevens.\n"
    ),
    (
      "", "gegevens: {a: {naam: adres, verplicht: nee}}",
      "gegevens: {a: {naam: adres, verplicht: ja}}",
      "- Nu verplicht: adres. Eerst was dat vrijwillig.\n"
    ),
    (
      "", "betrokkenen: {a: {naam: leden, mogelijkheden: {zelf: [verwijderen]}}}",
      "betrokkenen: {a: {naam: leden, mogelijkheden: {op-verzoek: [verwijderen]}}}",
      "- “verwijderen” kun je niet meer zelf: je moet het nu vragen.\n"
    ),
  ])
  func tellsInWordsOfItsOwn(
    _ rest: String, _ old: String, _ new: String, _ expected: String
  ) throws {
    let before = Self.definition("je", "2026-01-01", rest + "\n" + old)
    let after = Self.definition("je", "2026-12-01", rest + "\n" + new)
    let note = try Self.note(before, after, .long)
    #expect(note.contains(expected), "\(note)")
  }

  @Test(arguments: [
    (
      "identiteit: bij-twijfel", "identiteit: altijd",
      "Vraag je iets over je gegevens? Dan moet je nu vaker laten zien wie je bent."
    ),
    ("gratis: ja", "gratis: nee", "Een verzoek over je gegevens is niet meer altijd gratis."),
    (
      "antwoord-binnen: 2 weken", "antwoord-binnen: 1 maand",
      "Wij antwoorden nu binnen 1 maand op een verzoek. Eerst was dat binnen 2 weken."
    ),
  ])
  func tellsWhatMakesARightHarder(_ old: String, _ new: String, _ expected: String) throws {
    func definition(_ date: String, _ key: String) -> String {
      Self.definition("je", date, "").replacingOccurrences(
        of: "{bezwaar: ja}", with: "{bezwaar: ja, \(key)}")
    }
    let note = try Self.note(
      definition("2026-01-01", old), definition("2026-12-01", new), .short)
    #expect(note.contains(expected), "\(note)")
  }

  /// Every kind that is told has a sentence, and no other has.
  @Test func everyKindHasItsSentence() throws {
    let file = try #require(Workspace.templates.file("nl/wijziging/zin.md.mustache"))
    let text = String(decoding: file.bytes, as: UTF8.self)
    let silent: Set<ChangeKind> = [
      .cosmetic, .toldMore, .toldLess, .dateNotBumped, .dateBackwards, .dateRemoved,
    ]
    for kind in ChangeKind.allCases {
      let name = "{{#" + kind.rawValue.replacing("-", with: "_") + "}}"
      #expect(text.contains(name) == !silent.contains(kind), "\(name)")
    }
  }
}
