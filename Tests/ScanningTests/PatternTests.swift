import Scanning
import Testing

/// The language of patterns, and what it finds.
@Suite struct PatternTests {
  /// A pattern, a sentence, and the words that say it; `nil` when it does not.
  struct Case: Sendable, CustomTestStringConvertible {
    let pattern: String
    let text: String
    let words: String?

    init(_ pattern: String, _ text: String, _ words: String?) {
      (self.pattern, self.text, self.words) = (pattern, text, words)
    }

    var testDescription: String { "\(pattern) in \(text)" }
  }

  static let words = [
    Case("inzage", "Recht op Inzage, altijd.", "Inzage"),
    Case("inzage", "Het inzagerecht geldt.", nil),
    Case("inzage*", "Het inzagerecht geldt.", "inzagerecht"),
    Case("\"*recht\"", "Het inzagerecht geldt.", "inzagerecht"),
    Case("\"*zage*\"", "Het inzagerecht geldt.", "inzagerecht"),
    Case("email", "Uw E-mail of e-mailadres.", "E-mail"),
    Case("fotos", "Uw foto's.", "foto's"),
    Case("een", "Één keer.", "Één"),
    Case("AP", "Bij de AP.", "AP"),
    Case("AP", "Een ap is een aap.", nil),
    Case("AP", "De APp.", nil),
    Case("uw gegevens", "Wij zien uw gegevens.", "uw gegevens"),
    Case("sept ..1 bewaard", "Sinds 3 sept. 2015 bewaard.", "sept. 2015 bewaard"),
    Case("uw gegevens", "Wij zien uw. Gegevens zijn er.", nil),
    Case("uw gegevens", "Over uw (persoonlijke) gegevens.", nil),
    Case("uw gegevens", "Over uw “gegevens”.", "uw \"gegevens"),
  ]

  static let signs = [
    Case("(rood|licht blauw) huis", "Een licht blauw huis.", "licht blauw huis"),
    Case("(rood|licht blauw) huis", "Een blauw huis.", nil),
    Case("een [heel] groot huis", "Een heel groot huis.", "Een heel groot huis"),
    Case("een [heel] groot huis", "Een groot huis.", "Een groot huis"),
    Case(
      "dien … in", "U dient niets; dien uw klacht over ons dan bij hen in.",
      "dien uw klacht over ons dan bij hen in"),
    Case("wij ..2 bewaren", "Wij zullen het bewaren.", "Wij zullen het bewaren"),
    Case("wij ..2 bewaren", "Wij zullen het niet bewaren.", nil),
    Case("wij … bewaren", "Wij \(String(repeating: "zeer ", count: 13))bewaren.", nil),
    Case("wij ..3 ..3 bewaren", "Wij a b c d e bewaren.", "Wij a b c d e bewaren"),
    Case("^ wij", "Wij zijn wij.", "Wij"),
    Case("^ zijn", "Wij zijn.", nil),
    Case("zijn $", "Wij zijn.", "zijn"),
    Case("zijn $", "Wij zijn er.", nil),
    Case("een <kleur> huis", "Een blauw huis.", "Een blauw huis"),
    Case("een <kleur> huis", "Een geel huis.", nil),
    Case("([heel] rood|geel) huis", "Het heel rood huis.", "heel rood huis"),
  ]

  static let forms = [
    Case("\"@mail\"", "Mail info@bakker-jansen.nl nu.", "info@bakker-jansen.nl"),
    Case("\"@mail\"", "Jan @ bakker.", nil),
    Case("\"@telefoon\"", "Bel 020-123 45 67.", "020-123 45 67"),
    Case("\"@telefoon\"", "Bel +31 (0)6 12345678!", "+31 (0)6 12345678"),
    Case("\"@telefoon\"", "Bel 020 123 45 67 / 06 12345678.", "020 123 45 67"),
    Case("\"@telefoon\"", "KBO 0541.350.000.", nil),
    Case("\"@web\"", "Zie www.voorbeeld.nl/privacy.", "www.voorbeeld.nl/privacy"),
    Case("\"@web\"", "Bijv. o.a. dit.Dat", nil),
    Case("\"@postcode\"", "Straat 1, 1234 AB Plaats.", "1234 AB"),
    Case("\"@postcode\"", "In 2020 EN toen.", "2020 EN"),
    Case("\"@postcode\"", "In 2020 en toen.", nil),
    Case("\"@datum\"", "Versie 12-03-2024.", "12-03-2024"),
    Case("\"@datum\"", "Versie 2024/3/12.", "2024/3/12"),
    Case("\"@datum\"", "Versie 1.2.3.4", nil),
    Case("\"@jaar\"", "Sinds 2018.", "2018"),
    Case("\"@jaar\"", "Nummer 3018.", nil),
    Case("\"@getal jaar\"", "Wij bewaren 7 jaar.", "7 jaar"),
    Case("\"van @hoofdletter\"", "Van alles van Jansen.", "van Jansen"),
    Case("\"@hoofdletters\"", "De BSN.", "BSN"),
    Case("\"@invulplek\"", "Wij zijn [naam bedrijf].", "["),
    Case("\"@invulplek\"", "Bron [1].", nil),
    Case("\"doel @dubbelepunt\"", "Ons doel: alles.", "doel:"),
  ]

  @Test(arguments: words + signs + forms)
  func finds(_ example: Case) throws {
    let seen = try Reader.seen("  - \(example.pattern)", in: example.text)
    #expect(seen.first == example.words)
  }

  /// A signal may look around its sentence.
  @Test(arguments: [
    ("{say: klacht, unless: bestelling}", "Een klacht over uw bestelling.", false),
    ("{say: klacht, unless: bestelling}", "Een klacht. Uw bestelling.", true),
    ("{say: klacht, with: toezicht*}", "Er is toezicht. U hebt een klacht.", true),
    ("{say: klacht, with: toezicht*}", "U hebt een klacht.\n\nEr is toezicht.", false),
    ("{say: naam, under: gegevens}", "# Welke gegevens?\n\nUw naam.", true),
    ("{say: naam, under: gegevens}", "# Contact\n\nUw naam.", false),
    ("{say: naam, under: gegevens}", "# Gegevens\n\n## Contact\n\nUw naam.", false),
    ("{say: naam, under: gegevens}", "Wij bewaren deze gegevens:\n\n- uw adres\n- uw naam", true),
    ("{say: naam, under: gegevens}", "| Doel | Gegevens |\n|---|---|\n| Post | naam |", true),
  ])
  func looksAround(_ signal: String, _ text: String, _ isSeen: Bool) throws {
    let seen = try Reader.seen("  - \(signal)", in: text, path: "a.md")
    #expect(!seen.isEmpty == isSeen)
  }

  /// A list that cannot be used says which pattern and why.
  @Test(arguments: [
    "(een|twee", "een)", "[een", "<geel>", "\"@ster\"", "\"\"", "\"…\"", "\"^ $\"", "[een]",
  ])
  func mistakesAreTold(_ pattern: String) {
    #expect(throws: SignalSet.Failure.self) { try Reader.seen("  - \(pattern)", in: "Een.") }
  }

  @Test func aMissingFileIsTold() {
    #expect(throws: SignalSet.Failure.missing(file: "words.yaml")) {
      try SignalSet([]) { _ in nil }
    }
    #expect(throws: SignalSet.Failure.malformed(file: "proef.yaml")) {
      try Reader.seen("  - {under: een}", in: "Een.")
    }
  }

  /// A sentence without end is read to its end, soon.
  @Test func aSentenceWithoutEndIsRead() throws {
    let text = String(repeating: "wij zullen uw gegevens nooit ", count: 20_000) + "bewaren"
    let start = ContinuousClock.now
    #expect(try Reader.seen("  - nooit ..3 bewaren", in: text) == ["nooit bewaren"])
    #expect(try Reader.seen("  - wij … uw … wij … uw … wij … onzin", in: text) == [])
    #expect(ContinuousClock.now - start < .seconds(30))
  }
}
