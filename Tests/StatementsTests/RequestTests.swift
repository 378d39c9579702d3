import Foundation
import Policies
import Testing

/// Requests that stand ready as an e-mail, and the summary of how long data are kept.
@Suite struct RequestTests {
  /// A definition with these lines about rights, from an organisation that can be reached by mail.
  private func markdown(_ rest: String, head: String = "aanspreekvorm: u") throws -> String {
    try Workspace.markdown(
      of: try Workspace.policy(
        text: """
          verklaring: {recht: NL, \(head)}
          verantwoordelijke: {naam: Proef, email: info@proef.example}
          \(rest)
          """))
  }

  /// The requests in a statement, in their order.
  private func mails(in markdown: String) throws -> [Mail] {
    try markdown.matches(of: /\]\((mailto:[^)]*\?[^)]*)\)/).map {
      try #require(Mail(String($0.output.1)))
    }
  }

  struct Mail {
    let recipient: String
    let subject: String
    let body: String

    /// Reads a link as RFC 6068 says; `nil` when a sign in it could mean something in HTML,
    /// Markdown or a header.
    init?(_ link: String) {
      let pattern = /mailto:([A-Za-z0-9.@%-]+)\?subject=([A-Za-z0-9.%-]+)&body=([A-Za-z0-9.%-]+)/
      guard let match = link.wholeMatch(of: pattern),
        let recipient = String(match.output.1).removingPercentEncoding,
        let subject = String(match.output.2).removingPercentEncoding,
        let body = String(match.output.3).removingPercentEncoding
      else { return nil }
      (self.recipient, self.subject, self.body) = (recipient, subject, body)
    }
  }

  @Test func readersWriteAsTheyAreSpokenTo() throws {
    let rights = "rechten: {inzage: ja, kanaal: {email: privacy@proef.example}}"
    let formal = try #require(try mails(in: markdown(rights)).first)
    #expect(formal.recipient == "privacy@proef.example")
    #expect(formal.subject == "Verzoek om inzage in mijn persoonsgegevens")
    #expect(
      formal.body == """
        Geachte heer of mevrouw,\r
        \r
        Wilt u mij laten weten welke persoonsgegevens u van mij heeft, en mij daarvan een kopie sturen?\r
        Mijn recht hierop staat in artikel 15 AVG.\r
        \r
        Met vriendelijke groet,\r
        [vul in: uw naam]
        """)
    let informal = try mails(in: markdown(rights, head: "aanspreekvorm: je"))
    #expect(informal[0].body.contains("Willen jullie mij laten weten"))
    #expect(informal[0].body.contains("jullie van mij hebben"))
    #expect(informal[0].body.hasSuffix("[vul in: je naam]"))
    let alone = try mails(in: markdown(rights, head: "aanspreekvorm: je, verteller: ik"))
    #expect(alone[0].body.contains("Wil je mij laten weten welke persoonsgegevens je van mij hebt"))
  }

  /// Every right has its own words, and none of them mixes the forms of address.
  @Test(arguments: [
    ("u", ["je", "jij", "jullie", "jou"]), ("je", ["u", "uw"]),
  ])
  func everyRightHasARequest(_ address: String, _ forbidden: [String]) throws {
    let rights = Right.allCases.map { "  \($0.rawValue): ja" }.joined(separator: "\n")
    let text = try markdown(
      "rechten:\n\(rights)\n  kanaal: {email: a@b.example}", head: "aanspreekvorm: \(address)")
    let found = try mails(in: text)
    #expect(found.count == Right.allCases.count)
    #expect(Set(found.map(\.subject)).count == found.count)
    for mail in found {
      let words = mail.body.split { !$0.isLetter }.map { $0.lowercased() }
      #expect(words.filter { forbidden.contains($0) } == [], "\(mail.body)")
      #expect(!mail.body.contains("{") && !mail.subject.contains("{"))
    }
  }

  @Test(arguments: [
    // Nobody said where to.
    "rechten: {inzage: ja}",
    "rechten: {inzage: ja, kanaal: {telefoon: 030 123 45 67}}",
    // This right has a way of its own.
    "rechten: {inzage: {via: [uw account]}, kanaal: {email: privacy@proef.example}}",
  ])
  func noRequestIsMadeUp(_ rights: String) throws {
    #expect(try mails(in: markdown(rights)).isEmpty)
  }

  @Test func theGeneralAddressCountsWhenItIsSaidTo() throws {
    let text = """
      verklaring: {recht: NL}
      verantwoordelijke: {naam: Proef, email: "a+b'c@proef.example", contact-voor: [verzoeken]}
      rechten: {inzage: {wet: avg}}
      """
    let mail = try #require(
      try mails(in: Workspace.markdown(of: Workspace.policy(text: text))).first)
    #expect(mail.recipient == "a+b'c@proef.example")
    // The right is said to stand in another law, so no article is named.
    #expect(!mail.body.contains("artikel"))
  }

  /// What the definition asks for is text, whatever is in it.
  @Test func hostileTextStaysText() throws {
    let text = try markdown(
      "rechten: {inzage: ja, kanaal: {email: a@b.example, vermeld: ['x)](//e) &bcc=y@z \"<b>', é]}}"
    )
    let mail = try #require(try mails(in: text).first)
    #expect(mail.body.hasSuffix("[vul in: x)](//e) &bcc=y@z \"<b>, é]"))
  }

  private func purpose(_ id: String, _ term: String?) -> String {
    "  - {id: \(id), naam: \(id), doel: iets doen" + (term.map { ", bewaartermijn: \($0)}" } ?? "}")
  }

  private func howLong(_ terms: [String?], _ rest: String = "") throws -> String? {
    let purposes = terms.enumerated().map { purpose("p\($0.offset)", $0.element) }
    let text = try markdown("verwerkingen:\n" + purposes.joined(separator: "\n") + "\n" + rest)
    guard let start = text.range(of: "- **Hoe lang?**\n"),
      start.lowerBound < text.range(of: "## Overzicht")?.lowerBound ?? text.endIndex
    else { return nil }
    let lines = text[start.upperBound...].split(separator: "\n").prefix { $0.hasPrefix("  ") }
    return lines.map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: " ")
  }

  @Test func theSummaryTellsTheTermsThatReadersWantToKnow() throws {
    #expect(try howLong(["1 jaar", "1 jaar"]) == "Wij bewaren uw gegevens 1 jaar.")
    let differs = try #require(
      try howLong(["1 jaar", "tot u opzegt", "2 weken", "7 jaar", "3 jaar"]))
    #expect(differs.contains("Bijvoorbeeld 2 weken ([P2](#doel-p2)) en 7 jaar ([P3](#doel-p3))."))
    let endless = try #require(try howLong(["1 jaar", "onbepaald", "7 jaar"]))
    #expect(endless.contains("1 jaar ([P0](#doel-p0)) en voor onbepaalde tijd ([P1](#doel-p1))."))
    let events = try #require(try howLong(["tot u opzegt", "zolang u lid bent"]))
    #expect(events.contains("tot u opzegt ([P0](#doel-p0)) en zolang u lid bent ([P1](#doel-p1))."))
    // What one purpose says does not hold for the others.
    let partly = try #require(try howLong(["1 jaar", nil]))
    #expect(partly.contains("Dat verschilt per doel. Bijvoorbeeld 1 jaar ([P0](#doel-p0))."))
  }

  @Test func theSummaryIsSilentWhereTheDefinitionIs() throws {
    #expect(try howLong([nil, nil]) == nil)
    #expect(
      try howLong([nil], "bewaren: {algemeen: 5 jaar}") == "Wij bewaren uw gegevens 5 jaar.")
  }
}
