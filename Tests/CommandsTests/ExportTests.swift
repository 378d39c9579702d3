import Foundation
import Testing

/// `verklaar export` and what `build` writes beside a page, as people and scripts meet them.
@Suite struct ExportTests {
  private static let rich =
    minimal + """
      verwerkingen:
        - {id: een, naam: Een, doel: iets doen, grondslag: toestemming}
      cookies: {toestemming: ja}

      """

  @Test func writesToStandardOutputOrAFile() throws {
    let workspace = try Workspace(["Policies/een.yaml": Self.rich])
    let shown = try workspace.run("export register")
    #expect(shown.status == 0 && shown.messages.isEmpty)
    #expect(shown.output.hasPrefix("Verklaring,Rol,") && shown.output.contains("een,,Proefbedrijf"))
    let written = try workspace.run("export register --output register.csv")
    #expect(written.status == 0 && written.output.isEmpty)
    #expect(workspace.text("register.csv") == shown.output)
    #expect(workspace.files(below: ".").keys.sorted() == ["Policies/een.yaml", "register.csv"])
  }

  @Test(arguments: ["tilt", "dpv", "statement"])
  func oneDefinitionIsOneDocument(_ kind: String) throws {
    let workspace = try Workspace(["Policies/een.yaml": Self.rich, "Policies/twee.yaml": minimal])
    let one = try workspace.run("export \(kind) Policies/een.yaml")
    let both = try workspace.run("export \(kind)")
    #expect(one.status == 0 && one.output.hasPrefix("{\n"))
    #expect(both.status == 0 && both.output.hasPrefix(kind == "dpv" ? "{\n" : "[\n"))
    #expect(try workspace.run("export \(kind)").output == both.output)
  }

  @Test(arguments: [
    ("export", "KIND is missing"), ("export registr", "did you mean 'register'?"),
    ("export tilt --format csv", "'csv' is no value for --format: expected json"),
    ("export retention --role processor", "'retention' and '--role' do not go together"),
    ("export register --role both", "expected controller, processor"),
    ("export dpv --base-url ftp://a", "expected an address"),
    ("build --heading-level 7", "expected 1, 2, 3, 4, 5, 6"),
  ])
  func refusesWhatDoesNotGoTogether(_ arguments: String, _ words: String) throws {
    let workspace = try Workspace(["Policies/een.yaml": minimal])
    let run = try workspace.run(arguments)
    #expect(
      run.status == 2 && run.output.isEmpty && run.messages.contains(words), "\(run.messages)")
  }

  /// A mistake in one definition leaves the old file as it was.
  @Test func writesNothingWhenADefinitionIsWrong() throws {
    let workspace = try Workspace([
      "Policies/een.yaml": Self.rich, "Policies/twee.yaml": minimal.replacing("NL", with: "XX"),
      "register.csv": "old",
    ])
    let run = try workspace.run("export register -o register.csv")
    #expect(run.status == 2 && run.messages.hasPrefix("Policies/twee.yaml:4:10: fout: "))
    #expect(workspace.text("register.csv") == "old")
    let missing = try workspace.run("export register nowhere.yaml")
    #expect(missing.status == 2 && missing.messages.contains("[file-unreadable]"))
    let full = try workspace.run("export register Policies/een.yaml -o nowhere/register.csv")
    #expect(full.status == 2 && full.messages.hasPrefix("verklaar: "), "\(full.messages)")
  }

  @Test func ownWordsWin() throws {
    let words = "kolommen: {doel: Waarvoor}\nontvangers: {alle: [naam, doel]}\n"
    let workspace = try Workspace([
      "Policies/een.yaml": Self.rich, "Templates/nl-BE/overzichten.yaml": words,
    ])
    let flemish = try workspace.run("export register", shell: "sed -i s/NL/BE/ Policies/een.yaml")
    #expect(flemish.status == 0 && flemish.output.contains(",Waarvoor,"), "\(flemish.messages)")
    try workspace.put("Templates/nl-BE/overzichten.yaml", "register: {alle: [doell]}\n")
    let wrong = try workspace.run("export register")
    #expect(wrong.status == 2, "\(wrong.output)")
    #expect(
      wrong.messages.hasPrefix("Templates/nl-BE/overzichten.yaml:1:19: fout: "), "\(wrong.messages)"
    )
  }

  // Beside a page.

  @Test func buildWritesCompanions() throws {
    let workspace = try Workspace(["Policies/een.yaml": Self.rich, "Policies/twee.yaml": minimal])
    _ = try workspace.run("build")
    let names = workspace.files().keys
    #expect(names.contains("een/cookies.html") && !names.contains("twee/cookies.html"))
    #expect(workspace.text("Output/een/index.html").contains("<a href=\"cookies.html\">"))
    #expect(!workspace.text("Output/twee/index.html").contains("cookies.html"))
    #expect(
      workspace.text("Output/een/statement.json")
        == (try workspace.run("export statement Policies/een.yaml")).output)
    #expect(workspace.text("Output/een/fragment.html").contains("<h2 id=\"verklaar-in-het-kort\">"))
    let deep = try workspace.run("build --heading-level 3")
    #expect(deep.output.contains("2 bestanden geschreven"))
    #expect(workspace.text("Output/een/fragment.html").contains("<h3 id=\"verklaar-in-het-kort\">"))
    #expect(try workspace.run("build --heading-level 3 --verify").status == 0)
    let stale = try workspace.run("build --verify")
    #expect(stale.status == 1 && stale.output.contains("  Output/een/fragment.html\n"))
  }

  @Test func buildWritesPagesOnly() throws {
    let workspace = try Workspace(["Policies/een.yaml": Self.rich])
    _ = try workspace.run("build")
    let run = try workspace.run("build --pages-only --heading-level 3")
    #expect(run.status == 0 && run.output.contains("2 verwijderd"))
    #expect(
      workspace.files().keys.sorted() == [
        ".verklaar-manifest", "een/cookies.html", "een/index.html", "een/privacyverklaring.md",
        "index.html", "stijl.css",
      ])
    #expect(!workspace.text("Output/een/index.html").contains("statement.json"))
  }
}
