import Foundation
import Testing

/// What a message advises fits what was done.
@Suite struct RemedyTests {
  static let country = minimal + "  adres:\n    land: LAND\n"

  /// A list of all countries helps nobody.
  @Test(
    arguments: [
      ("Dutsland", "Bedoelde u “Duitsland”?"), ("Nieuwland", "Kies uit: Nieuw-Caledonië, "),
      ("XX", "Kijk de spelling na."),
    ])
  func namesFewCountries(_ word: String, _ remedy: String) throws {
    let workspace = try Workspace(["een.yaml": Self.country.replacing("LAND", with: word)])
    let run = try workspace.run("build een.yaml")
    #expect(run.status == 2 && run.messages.contains("= " + remedy), "\(run.messages)")
    #expect(!run.messages.contains("Andorra") && !run.messages.contains("…"))
  }

  @Test func countsOneStatement() throws {
    let workspace = try Workspace(["een.yaml": minimal])
    _ = try workspace.run("build een.yaml")
    let dutch = try workspace.run("build een.yaml --verify")
    #expect(dutch.status == 0 && dutch.output == "Output is bijgewerkt: 1 verklaring.\n")
    let english = try workspace.run("build een.yaml --verify --lang en")
    #expect(english.output == "Output is up to date: 1 statement.\n")
  }

  /// Whoever already said `--overwrite` is not told to.
  @Test(arguments: [("", "of gebruik --overwrite"), (" --overwrite", "staat in de weg")])
  func advisesWhatHelps(_ flag: String, _ words: String) throws {
    let workspace = try Workspace(["een.yaml": minimal, "Output/een": "mine"])
    let run = try workspace.run("build een.yaml" + flag)
    #expect(run.status == 2 && run.messages.contains(words), "\(run.messages)")
    #expect(workspace.files() == ["een": Data("mine".utf8)])
  }

  @Test func showsTheFolderOfAFailureSafely() throws {
    let workspace = try Workspace(["een.yaml": minimal, "a\u{1B}[31m/een": "mine"])
    let run = try workspace.run("build een.yaml -o a\u{1B}[31m")
    #expect(run.status == 2 && run.messages.contains("a\\u{1B}[31m"), "\(run.messages)")
    #expect(!run.messages.contains("\u{1B}"))
  }
}
