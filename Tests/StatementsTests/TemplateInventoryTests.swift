import Foundation
import Mustache
import Policies
import SourceText
import Statements
import Testing

/// Templates and the program agree: nothing that is called is missing, nothing is there in vain.
@Suite struct TemplateInventoryTests {
  /// Families that the view calls by the word of a choice.
  static let called =
    LegalBasis.allCases.map { "clausules/grondslag/" + $0.rawValue }
    + Right.allCases.map { "clausules/rechten/" + $0.rawValue }
    + Safeguard.allCases.map { "clausules/waarborg/" + $0.rawValue }
    + SpecialException.allCases.map { "clausules/uitzondering/" + $0.rawValue }
    + DecisionGround.allCases.map { "clausules/besluit/" + $0.rawValue }

  @Test(arguments: called)
  func hasAClause(_ name: String) {
    #expect(Workspace.templates.file("nl/" + name + ".md.mustache") != nil)
  }

  static let templates: [(name: String, path: String, text: String)] = ["nl", "nl-BE"].flatMap {
    language in
    Workspace.templates.files(in: language).filter { $0.name.hasSuffix(".md.mustache") }.map {
      let name = $0.name.dropFirst(language.count + 1).dropLast(".md.mustache".count)
      return (String(name), $0.name, String(decoding: $0.file.bytes, as: UTF8.self))
    }
  }

  /// The comment says what the template is for; it is the documentation of the folder.
  @Test func everyTemplateBeginsWithAComment() {
    #expect(Self.templates.count > 50)
    #expect(Self.templates.filter { !$0.text.hasPrefix("{{! ") }.map(\.path) == [])
  }

  @Test func everyTemplateIsReachable() {
    var open = Workspace.layouts.map { "indelingen/\($0)/verklaring" } + Self.called
    open += ["wijziging/lang", "wijziging/kort", "cookies/verklaring"]
    var reached: Set<String> = []
    while let name = open.popLast() {
      guard reached.insert(name).inserted else { continue }
      for template in Self.templates where template.name == name { open += calls(template.text) }
    }
    #expect(Self.templates.filter { !reached.contains($0.name) }.map(\.path) == [])
    #expect(reached.subtracting(Self.templates.map(\.name)) == [])
  }

  /// Built-in templates are parsed when they are called, so their names are looked for beforehand.
  @Test func noNameIsOverlooked() throws {
    for template in Self.templates {
      var library = Library()
      library.addUnparsed(
        Template(name: template.name, path: template.path, bytes: Array(template.text.utf8)))
      let found = library.names { _ in true }
      let names = template.text.matches(of: /\{\{[#^&$]?\s*([^\s{}!>\/.]+)\s*\}\}/)
        .map { $0.output.1 }
      #expect(names.filter { !found.contains(Name(String($0))) } == [], "\(template.path)")
    }
  }

  /// The names behind `{{>` and `{{<`; `basis/` names what a more particular folder replaced.
  private func calls(_ text: String) -> [String] {
    text.matches(of: /\{\{[<>]\s*([^\s*}]+)\s*\}\}/).map {
      $0.output.1.hasPrefix("basis/") ? String($0.output.1.dropFirst(6)) : String($0.output.1)
    }
  }
}
