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
    #expect(run.output.contains("# - [ ] Niet gevonden: kinderen."))
  }

  /// What a finding says is not said again as an element, and how the old text reads not at all.
  @Test func namesEachOpenPointOnce() throws {
    let workspace = try Workspace([
      "privacy.md": Self.page + "\n\nU kunt dit lezen.\nJe kunt je melden. Jij mag je afmelden."
    ])
    let output = try workspace.run("scan privacy.md --draft").output
    let points = output.split(separator: "\n").filter { $0.hasPrefix("# - [ ] ") }
    #expect(points.contains { $0.hasSuffix("[complaint-missing]") }, "\(output)")
    #expect(!points.contains("# - [ ] Niet gevonden: klacht bij de toezichthouder."))
    #expect(Set(points).count == points.count)
    #expect(!points.contains { $0.contains("[language-") })
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
  @Test(.enabled(if: Shared.isHere(for: "drafts of real texts")), arguments: realTexts)
  func isAlwaysWhole(_ file: String) throws {
    let workspace = try Workspace()
    let text = "tekst." + (file as NSString).pathExtension
    try workspace.put(text, try Data(contentsOf: #require(Shared.folder).appending(path: file)))
    let draft = try workspace.run("scan \(text) --draft")
    #expect(draft.status == 0, "\(draft.messages)")
    try workspace.put("concept.yaml", draft.output)
    let check = try workspace.run("check concept.yaml --format short")
    #expect(check.status < 2, "\(check.output)\(check.messages)")
    let build = try workspace.run("build concept.yaml --output Site")
    #expect(build.status < 2, "\(build.output)\(build.messages)")
    #expect(draft.output.contains("# - [ ] "))
  }

  private static let realTexts = ["seeds", "corpus/documents"].flatMap { folder in
    let names = Shared.folder.flatMap {
      try? FileManager.default.contentsOfDirectory(atPath: $0.appending(path: folder).path)
    }
    return (names ?? []).sorted().map { folder + "/" + $0 }
      .filter { ["txt", "html", "md"].contains(($0 as NSString).pathExtension) }
  }
}
