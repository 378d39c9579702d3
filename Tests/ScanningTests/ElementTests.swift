import Prose
import Scanning
import Testing

/// Single sentences and what they tell: the guide's examples and counter-examples in other words.
@Suite struct ElementTests {
  /// An element, a text, and whether the text tells it.
  struct Case: Sendable, CustomTestStringConvertible {
    let element: Element
    let text: String
    let presence: Presence

    init(_ element: Element, _ text: String, _ presence: Presence) {
      (self.element, self.text, self.presence) = (element, text, presence)
    }

    var testDescription: String { "\(element.rawValue): \(text)" }
  }

  static let rights = [
    Case(.access, "U kunt uw gegevens altijd inzien.", .present),
    Case(.access, "Alleen medewerkers hebben inzage in de dossiers.", .absent),
    Case(.rectification, "U mag onjuiste gegevens laten corrigeren.", .present),
    Case(.rectification, "Wij houden onze bestanden actueel.", .absent),
    Case(.erasure, "U mag ons vragen uw gegevens te verwijderen.", .present),
    Case(.erasure, "Verwijder de cookies in uw browser.", .absent),
    Case(.restriction, "U hebt recht op beperking van de verwerking.", .present),
    Case(.restriction, "Onze aansprakelijkheid is beperkt.", .absent),
    Case(.objection, "U kunt bezwaar maken tegen de verwerking van uw gegevens.", .present),
    Case(.portability, "U hebt recht op overdraagbaarheid van uw gegevens.", .present),
    Case(.withdrawal, "Wij vragen uw toestemming. U kunt die altijd intrekken.", .present),
    Case(.withdrawal, "Wij plaatsen cookies als u toestemming geeft.", .absent),
    Case(.withdrawal, "Wij bewaren uw naam.", .notApplicable),
    Case(.complaint, "U kunt een klacht indienen bij de Autoriteit Persoonsgegevens.", .present),
    Case(.complaint, "Hebt u een klacht over uw bestelling? Bel ons.", .vague),
    Case(.authority, "De toezichthouder is de Autoriteit Persoonsgegevens.", .present),
  ]

  static let others = [
    Case(.automatedDecisions, "Wij nemen geen geautomatiseerde besluiten.", .present),
    Case(.cookies, "Wij plaatsen geen cookies.", .present),
    Case(.retention, "Facturen bewaren wij zeven jaar.", .present),
    Case(.retention, "Wij bewaren uw gegevens niet langer dan nodig is.", .vague),
    Case(.thirdCountry, "Onze servers staan in Duitsland.", .present),
    Case(.security, "Wij versturen uw gegevens via een beveiligde verbinding.", .present),
    Case(.security, "Wij gaan zorgvuldig om met uw gegevens.", .absent),
    Case(.specialCategories, "Wij verwerken geen bijzondere persoonsgegevens.", .present),
    Case(.minors, "Onze site is niet bedoeld voor kinderen onder de 16 jaar.", .present),
    Case(.versionDate, "Laatst gewijzigd op 3 maart 2024.", .present),
    Case(.versionDate, "Op 25 mei 2018 trad de AVG in werking.", .absent),
    Case(.changes, "Wij kunnen deze privacyverklaring wijzigen.", .present),
    Case(.obsoleteLaw, "Wij houden ons aan de Wet bescherming persoonsgegevens.", .present),
    Case(.obsoleteLaw, "Wij houden ons aan de AVG.", .absent),
    Case(.transferSafeguard, "Wij bewaren uw naam.", .notApplicable),
    Case(.legitimateInterest, "Wij bewaren uw naam.", .notApplicable),
    Case(.marketing, "Wij bewaren uw naam.", .notApplicable),
    Case(.exercise, "Wij bewaren uw naam.", .notApplicable),
  ]

  @Test(arguments: rights + others)
  func isRead(_ example: Case) throws {
    let scan = try Reader.scan(example.text)
    #expect(scan.reading(example.element)?.presence == example.presence)
  }

  @Test func everyElementIsRead() throws {
    #expect(try Reader.scan("Niets.").readings.map(\.element) == Element.allCases)
  }

  /// What is present or vague can be shown; what is not there cannot.
  @Test(arguments: rights + others)
  func whatIsToldIsShown(_ example: Case) throws {
    for reading in try Reader.scan(example.text).readings {
      let isTold = reading.presence == .present || reading.presence == .vague
      #expect((reading.evidence != nil) == isTold, "\(reading)")
    }
  }

  /// The same text in three formats tells the same.
  @Test func theFormatDoesNotMatter() throws {
    let plain = try Reader.scan(FactTests.statement)
    let lines = FactTests.statement.split(separator: "\n", omittingEmptySubsequences: true)
    let page = try Reader.scan(
      "<h2>\(lines[0])</h2>" + lines.dropFirst().map { "<p>\($0)</p>" }.joined(), "a.html")
    let markdown = try Reader.scan(
      "## \(lines[0])\n\n" + lines.dropFirst().joined(separator: "\n\n"), "a.md")
    #expect(plain.readings.map(\.presence) == page.readings.map(\.presence))
    #expect(plain.readings.map(\.presence) == markdown.readings.map(\.presence))
  }
}
