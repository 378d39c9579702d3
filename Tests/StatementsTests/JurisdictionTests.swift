import Policies
import SourceText
import Statements
import Testing

/// One composer makes statements of both countries, each in the words of its own.
@Suite struct JurisdictionTests {
  private func title(_ law: String, _ composer: inout StatementComposer) throws -> String {
    let text = """
      verklaring: {recht: \(law), aanspreekvorm: u}
      verantwoordelijke: {naam: Proef}
      """
    return try composer.statement(of: try Workspace.policy(text: text)).title
  }

  @Test func wordsStayApart() throws {
    let files = Workspace.templates
    let words = try #require(files.file("nl/woorden.yaml"))
    let own = String(decoding: words.bytes, as: UTF8.self)
      .replacing("Privacyverklaring {organisatie}", with: "Verklaring van {organisatie}")
    let templates = TemplateFiles(
      builtin: files.entries.map { ($0.name, $0.file) },
      own: [("nl-BE/woorden.yaml", SourceFile(path: "nl-BE/woorden.yaml", text: own))])
    var composer = StatementComposer(templates, law: try #require(Workspace.law))
    #expect(try title("NL", &composer) == "Privacyverklaring Proef")
    #expect(try title("BE", &composer) == "Verklaring van Proef")
    #expect(try title("NL", &composer) == "Privacyverklaring Proef")
  }
}
