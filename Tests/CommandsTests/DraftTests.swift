import Foundation
import TestSupport
import Testing

/// A first definition made from a text: it says what the text says, and nothing else.
@Suite struct DraftTests {
  static let page = """
    # Privacyverklaring van Bakkerij Proef

    ## Waarvoor

    Wij gebruiken uw adres om uw bestelling te bezorgen.

    Wij gebruiken uw gegevens voor diverse doeleinden.

    Informatie van klanten wordt verwijderd indien daarom wordt gevraagd.

    ## Rechten

    U heeft het recht op inzage in uw gegevens. U kunt zich altijd afmelden voor de nieuwsbrief.
    """

  @Test func saysWhatTheTextSays() throws {
    let workspace = try Workspace(["privacy.md": Self.page])
    let run = try workspace.run("scan privacy.md --draft")
    #expect(run.status == 0 && run.messages == "", "\(run.messages)")
    let values = run.output.split(separator: "\n").filter { !$0.contains("#") }
    #expect(values.contains("    doel: \"uw bestelling bezorgen\""), "\(run.output)")
    #expect(values.filter { $0.hasPrefix("    doel: ") }.count == 1)
    #expect(values.contains("  inzage: ja"))
    #expect(!values.contains("  rectificatie: ja") && !values.contains("  bezwaar: ja"))
    #expect(!run.output.contains("grondslag: "))
    #expect(run.output.contains("# - [ ] Niet gevonden: klacht bij de toezichthouder."))
  }

  @Test func quotesTheSentenceAboveEachValue() throws {
    let workspace = try Workspace(["privacy.md": Self.page])
    let lines = try workspace.run("scan privacy.md --draft").output.split(separator: "\n")
    for key in ["  - id: ", "  inzage: "] {
      let place = try #require(lines.firstIndex { $0.hasPrefix(key) })
      #expect(lines[place - 1].contains(": “"), "\(lines[place - 1])")
    }
  }

  @Test func needsOneStatement() throws {
    let workspace = try Workspace([
      "a.md": Self.page, "b.md": Self.page, "brood.md": "# Recept\n\nMeel, water en zout.",
    ])
    #expect(try workspace.run("scan a.md b.md --draft").status == 2)
    #expect(try workspace.run("scan brood.md --draft").status == 2)
    #expect(try workspace.run("scan weg.md --draft").status == 2)
  }

  /// The real statements: each draft is valid, can be built and gives open points.
  @Test(.enabled(if: Shared.isHere(for: "drafts of real texts"))) func isAlwaysWhole() throws {
    let shared = try #require(Shared.folder)
    for name in ["seeds", "corpus/documents"] {
      let folder = shared.appending(path: name)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      for file in names where ["txt", "html", "md"].contains((file as NSString).pathExtension) {
        let workspace = try Workspace()
        let bytes = try Data(contentsOf: folder.appending(path: file))
        let text = "tekst." + (file as NSString).pathExtension
        try workspace.put(text, bytes)
        let draft = try workspace.run("scan \(text) --draft")
        guard draft.status == 0 else {
          Issue.record("\(file): \(draft.messages)")
          continue
        }
        try workspace.put("concept.yaml", draft.output)
        let check = try workspace.run("check concept.yaml --format short")
        #expect(check.status < 2, "\(file): \(check.output)\(check.messages)")
        let build = try workspace.run("build concept.yaml --output Site")
        #expect(build.status < 2, "\(file): \(build.output)\(build.messages)")
        #expect(draft.output.contains("# - [ ] "))
      }
    }
  }
}
