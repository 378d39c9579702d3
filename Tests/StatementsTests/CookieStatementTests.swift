import Foundation
import Markdown
import Policies
import SourceText
import Statements
import Testing

/// The page about cookies tells every fact of that part, and only where there are cookies.
@Suite struct CookieStatementTests {
  private static let head = """
    verklaring: {recht: NL, aanspreekvorm: u, ingangsdatum: 2026-03-01}
    verantwoordelijke: {naam: Proefbedrijf, email: privacy@proef.example}
    ontvangers: {teller: {naam: Telraam}}

    """

  private func text(_ cookies: String) throws -> String? {
    var composer = try Workspace.composer()
    let policy = try Workspace.policy(text: Self.head + cookies)
    return try composer.cookieStatement(of: policy).map {
      String(decoding: $0.markdown.bytes, as: UTF8.self)
    }
  }

  @Test(arguments: ["", "cookies: geen\n"])
  func isThereOnlyWithCookies(_ cookies: String) throws { #expect(try text(cookies) == nil) }

  /// A fact, and words that tell it.
  static let facts: [(String, [String])] = [
    (
      "soorten: {a: {naam: winkelmand_id, doel: uw winkelmand onthouden}}",
      ["winkelmand_id", "uw winkelmand onthouden"]
    ),
    (
      "soorten: {a: {naam: aa, soort: statistiek, plaatser: Meetbureau, termijn: 13 maanden}}",
      ["| aa | statistiek |", "Meetbureau", "13 maanden"]
    ),
    ("soorten: {a: {naam: aa, termijn: sessie}}", ["tot u de browser sluit"]),
    ("toestemming: ja", ["Wij vragen eerst om uw toestemming."]),
    ("toestemming: nee", ["Wij vragen daarvoor geen toestemming."]),
    (
      "toestemming: ja, melding: ja, toestemming-wanneer: bij uw eerste bezoek",
      ["Bij uw eerste bezoek ziet u een melding"]
    ),
    ("intrekken: de cookie-instellingen", ["wijzigen via de cookie-instellingen"]),
    ("herkennen: ja", ["kunnen wij ook zien dat u ons weer bezoekt"]),
    ("herkennen: nee", ["kunnen wij niet zien dat u ons weer bezoekt"]),
    ("browser-weigeren: ja", ["uitschakelen of weigeren"]),
    ("browser-melden: ja", ["laten melden"]),
    ("werkt-minder: ja", ["werken dan niet goed meer"]),
    ("werkt-minder: nee", ["Ook dan werkt alles"]),
    ("cookiemuur: ja", ["alleen bezoeken als u cookies accepteert"]),
    ("cookiemuur: nee", ["Ook zonder deze cookies kunt u"]),
    ("andere-partijen: {afspraken: ja}", ["hebben wij afspraken gemaakt"]),
    ("andere-partijen: {afspraken: nee}", ["hebben wij geen afspraken gemaakt"]),
    ("andere-partijen: {controle: nee}", ["geen volledige controle"]),
    ("andere-partijen: {controle: ja}", ["zelf controle"]),
    ("andere-partijen: {lees-hun-verklaring: ja}", ["hun privacyverklaringen"]),
    ("statistieken: [{naam: Tel, doel: bezoek tellen}]", ["Wij gebruiken Tel.", "bezoek tellen"]),
    (
      "statistieken: [{naam: Tel, ontvanger: teller, verwerkersovereenkomst: ja}]",
      ["een verwerkersovereenkomst met Telraam"]
    ),
    ("statistieken: [{naam: Tel, verwerkersovereenkomst: nee}]", ["geen verwerkersovereenkomst"]),
    ("statistieken: [{naam: Tel, ip-anoniem: ja}]", ["eerst ingekort"]),
    ("statistieken: [{naam: Tel, ip-anoniem: nee}]", ["niet anoniem gemaakt"]),
    ("statistieken: [{naam: Tel, andere-diensten: nee}]", ["niet gebruiken voor andere"]),
    ("statistieken: [{naam: Tel, andere-diensten: ja}]", ["kan deze informatie ook"]),
    ("meer-informatie: www.proef.example", ["www.proef.example"]),
    ("toelichting: Alleen wij zeggen dit.", ["Alleen wij zeggen dit."]),
  ]

  @Test(arguments: facts.indices)
  func tellsEveryFact(_ index: Int) throws {
    let (fact, expected) = Self.facts[index]
    let bare = try #require(try text("cookies: {toelichting: Meer niet.}\n"))
    let told = try #require(try text("cookies: {\(fact)}\n"))
    for words in expected {
      #expect(told.contains(words) && !bare.contains(words), "\(words) in \(told)")
    }
  }

  /// Every key of the part is among the facts.
  @Test func triesEveryKey() throws {
    let source = try String(
      contentsOf: Workspace.folder("Sources/Policies/Format/RulesForms.swift"), encoding: .utf8)
    let part = try #require(source.range(of: "let cookiesForm"))
    let end = source[part.upperBound...].range(of: "let childrenForm")?.lowerBound
    let keys = source[part.upperBound..<(end ?? source.endIndex)]
      .matches(of: /field\(\s*"([a-z-]+)"/).map { String($0.1) }
    #expect(keys.count > 15)
    let tried = Self.facts.map(\.0).joined(separator: " ")
    #expect(Set(keys).filter { !tried.contains($0 + ":") } == [])
  }

  @Test func standsByItself() throws {
    let text = try #require(try text("cookies: {toestemming: ja}\n"))
    #expect(text.hasPrefix("# Cookieverklaring Proefbedrijf\n"))
    #expect(text.contains("*Geldig vanaf 1 maart 2026*"))
    #expect(text.contains("[privacyverklaring](index.html)"))
    #expect(text.contains("mailto:privacy@proef.example"))
    #expect(!text.contains("## Cookies van andere bedrijven") && !text.contains("## Bezoek meten"))
  }

  /// In every form of address, by every narrator, in both jurisdictions.
  @Test func speaksEveryForm() throws {
    var composer = try Workspace.composer()
    var policy = try Workspace.policy("voorbeeld-webwinkel")
    for address in FormOfAddress.allCases {
      for narrator in Narrator.allCases {
        for jurisdiction in Jurisdiction.allCases {
          policy.statement.address = Located(made: address)
          policy.statement.narrator = Located(made: narrator)
          policy.statement.jurisdiction = Located(made: jurisdiction)
          let statement = try #require(try composer.cookieStatement(of: policy))
          #expect(statement.language == (jurisdiction == .belgium ? "nl-BE" : "nl"))
        }
      }
    }
  }
}
