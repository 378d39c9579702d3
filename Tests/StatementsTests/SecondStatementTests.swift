import DefinitionSupport
import Foundation
import Markdown
import Policies
import SourceText
import Statements
import Testing

/// What a composer does once and keeps changes no statement.
@Suite struct SecondStatementTests {
  /// The first statement is told everything, the others what their layout mentions.
  @Test(arguments: Definitions.versions)
  func saysTheSameAsTheFirst(_ definition: String) throws {
    let text = try Workspace.text(of: definition)
    for layout in Workspace.layouts {
      let changed = text.replacing(/indeling: .*/, with: "indeling: \(layout)")
      let policy =
        try changed.contains("basis:") || changed == text
        ? Workspace.policy(definition) : Workspace.policy(text: changed)
      var composer = try Workspace.composer()
      let all = try (0..<3).map { _ in
        let statement = try composer.statement(of: policy).markdown.bytes
        return [statement, try composer.cookieStatement(of: policy)?.markdown.bytes ?? []]
      }
      #expect(all[0] == all[1] && all[1] == all[2])
    }
  }

  private static func file(_ name: String, _ text: String) -> (name: String, file: SourceFile) {
    (name, SourceFile(path: "own/" + name, text: text))
  }

  @Test func aCopyOfABuiltInTemplateIsNoneOfTheWorkspace() {
    let builtin = ["a", "b", "d"].map { name in
      (name, SourceFile(path: "Templates/" + name, holding: .constant("een lange tekst")))
    }
    let files = TemplateFiles(
      builtin: builtin,
      own: [
        Self.file("d", "een lange tekst"), Self.file("b", "een lange tekst."),
        Self.file("c", "nieuw"),
      ])
    #expect(files.entries.map(\.name) == ["a", "b", "c", "d"])
    #expect(files.entries.map(\.isOwn) == [false, true, true, false])
    #expect(files.entries.map { $0.below != nil } == [false, true, false, false])
    #expect(files.entries.map(\.file.path) == ["Templates/a", "own/b", "own/c", "own/d"])
    #expect(files.file("b")?.bytes == Array("een lange tekst.".utf8))
    #expect(files.file("e")?.path == nil)
  }
}
