import Builtin
import Checks
import Foundation
import Policies
import TestSupport
import Testing

/// Every rule on definitions has cases that a lawyer can read, and they hold.
@Suite struct CaseTests {
  /// The Markdown files beside the entries.
  static let files: [String] = {
    let folder = Shared.project.appending(path: "Sources/Checks/Rules").path
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String }
    return (names ?? []).filter { $0.hasSuffix(".md") }.sorted()
  }()

  @Test func everyRuleOnDefinitionsHasItsFile() {
    let rules = Self.files.map { $0.split(separator: "/").last?.dropLast(3) ?? "" }
    #expect(rules.map(String.init).sorted() == Judge.definitionRules.sorted())
  }

  /// No rule without law, words in both languages, and a source that the legal data know; on an
  /// unconfirmed source alone nothing is an error.
  @Test(arguments: Judge.definitionRules)
  func isWhole(_ rule: String) throws {
    let entry = try #require(Workbench.catalogue.entry(rule))
    #expect(entry.id == rule && !entry.law.isEmpty && !entry.since.isEmpty)
    #expect(entry.eyes.contains(.definition) && !entry.severities.isEmpty)
    for language in ReportLanguage.allCases {
      let words = entry.words(language)
      #expect(
        !words.title.isEmpty && !words.message.isEmpty && !words.why.isEmpty
          && !words.remedy.isEmpty && !words.title.hasSuffix("."), "\(language)")
      #expect(words.message.hasSuffix(".") || words.message.hasSuffix("}}"), "\(words.message)")
    }
    for citation in entry.law {
      #expect(Workbench.law.source(citation.source) != nil, "\(citation.source)")
    }
    let isOpen = entry.law.allSatisfy { $0.mark == .open }
    #expect(!isOpen || !entry.severities.values.contains(.error))
    for other in entry.silences + entry.silencesHere {
      #expect(Judge.definitionRules.contains(other), "\(other)")
    }
    let verbs = ["do-", "use-", "prefer-", "no-"]
    #expect(!verbs.contains { rule.hasPrefix($0) })
  }

  /// Two that fire and two that stay silent, near misses included.
  @Test(arguments: files)
  func hasTwoOfEach(_ name: String) throws {
    let cases = RuleCase.all(in: try Self.text(name))
    #expect(cases.count { $0.isFinding } >= 2 && cases.count { !$0.isFinding } >= 2, "\(name)")
    let different = Set(cases.map { $0.definition + ($0.day ?? "") })
    #expect(different.count == cases.count, "\(name): a case stands there twice")
  }

  /// The findings that stand below each definition are those of the rule; `UPDATE_GOLDEN=1` writes
  /// them anew and fails.
  @Test(arguments: files)
  func holds(_ name: String) throws {
    let rule = name.split(separator: "/").last.map { String($0.dropLast(3)) } ?? ""
    let text = try Self.text(name)
    let renewed = try Self.renewed(text, rule)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1", renewed != text {
      let file = Shared.project.appending(path: "Sources/Checks/Rules/" + name)
      try renewed.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(renewed == text)
    for found in RuleCase.all(in: renewed) {
      #expect(found.isFinding == !found.findings.isEmpty, "\(name): \(found.title)")
    }
  }

  /// The file with the findings of today below each definition.
  private static func renewed(_ text: String, _ rule: String) throws -> String {
    let cases = RuleCase.all(in: text)
    var parts = text.components(separatedBy: "\n```yaml\n")
    for (index, found) in cases.enumerated() {
      let end = try #require(parts[index + 1].range(of: "\n```"))
      let next = parts[index + 1][end.upperBound...].range(of: "\n## ")
      let rest = next.map { String(parts[index + 1][$0.lowerBound...]) } ?? ""
      let lines = try Workbench.lines(of: rule, in: found)
      let told = lines.isEmpty ? "Geen bevinding." : lines.map { "- " + $0 }.joined(separator: "\n")
      parts[index + 1] = parts[index + 1][..<end.upperBound] + "\n\n" + told + "\n" + rest
    }
    return parts.joined(separator: "\n```yaml\n")
  }

  private static func text(_ name: String) throws -> String {
    let file = Shared.project.appending(path: "Sources/Checks/Rules/" + name)
    return try String(contentsOf: file, encoding: .utf8)
  }
}
