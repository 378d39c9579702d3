import Foundation
import Testing

/// The whole text of two statements, so that a change of any word is seen and meant.
@Suite struct GoldenTests {
  /// `UPDATE_GOLDEN=1 swift test` writes them anew, and fails so that nobody leaves it on.
  @Test(arguments: ["voorbeeld-webwinkel", "voorbeeld-sportclub"])
  func isAsBefore(_ definition: String) throws {
    let text = try Workspace.markdown(of: try Workspace.policy(definition))
    let file = Workspace.folder("Tests/StatementsTests/Golden/\(definition).md")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try Data(text.utf8).write(to: file)
      Issue.record("\(file.lastPathComponent) was written; read it and run again")
      return
    }
    let golden = try String(contentsOf: file, encoding: .utf8)
    let changed = text.split(separator: "\n").difference(from: golden.split(separator: "\n"))
    #expect(text == golden, "\(changed.map { $0 })")
  }
}
