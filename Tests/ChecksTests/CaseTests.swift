import Builtin
import Checks
import Foundation
import Policies
import TestSupport
import Testing

/// Every rule on definitions and on texts has cases that a lawyer can read, and they hold.
@Suite struct CaseTests {
  /// The Markdown files beside the entries.
  static let files: [String] = {
    let folder = Shared.project.appending(path: "Sources/Checks/Rules").path
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String }
    return (names ?? []).filter { $0.hasSuffix(".md") }.sorted()
  }()

  /// The rules that look at texts.
  static let textRules = Workbench.catalogue.ids.filter { rule in
    Workbench.catalogue.entry(rule)?.eyes.contains(.text) ?? false
  }

  @Test func everyRuleHasItsFile() {
    let rules = Self.files.map { $0.split(separator: "/").last?.dropLast(3) ?? "" }
    let expected = Set(Judge.definitionRules + Self.textRules)
    #expect(rules.map(String.init).sorted() == expected.sorted())
    #expect(Self.textRules.count >= 99)
  }

  /// A rule on texts has law and words too, and a condition.
  @Test(arguments: textRules)
  func textRuleIsWhole(_ rule: String) throws {
    let entry = try #require(Workbench.catalogue.entry(rule))
    #expect(!entry.law.isEmpty && !entry.since.isEmpty && !entry.severities.isEmpty)
    #expect(try Workbench.textJudge().entries.contains { $0.id == rule })
    for citation in entry.law {
      #expect(Workbench.law.source(citation.source) != nil, "\(citation.source)")
    }
    for language in ReportLanguage.allCases {
      let words = entry.words(language)
      for text in [words.seen, words.seenRemedy] {
        #expect([".", ".”"].contains { text.hasSuffix($0) }, "\(language): \(text)")
      }
    }
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

  /// Two definitions that fire and two that stay silent, near misses included; a text of each.
  @Test(arguments: files)
  func hasBoth(_ name: String) throws {
    let entry = try #require(Workbench.catalogue.entry(Self.rule(name)))
    let cases = RuleCase.all(in: try Self.text(name))
    for (eye, wanted) in [(RuleEntry.Eye.definition, 2), (.text, 1)] where entry.eyes.contains(eye)
    {
      let own = cases.filter { $0.eye == eye }
      #expect(
        own.count { $0.isFinding } >= wanted && own.count { !$0.isFinding } >= wanted, "\(eye)")
    }
    let different = Set(cases.map { $0.definition + ($0.day ?? "") + "\($0.isBelgian)" })
    #expect(different.count == cases.count, "\(name): a case stands there twice")
  }

  /// The findings that stand below each case are those of the rule; `UPDATE_GOLDEN=1` writes them
  /// anew and fails.
  @Test(arguments: files)
  func holds(_ name: String) throws {
    let text = try Self.text(name)
    let renewed = try Self.renewed(text, Self.rule(name))
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1", renewed != text {
      let file = Shared.project.appending(path: "Sources/Checks/Rules/" + name)
      try renewed.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(renewed == text)
    for found in RuleCase.all(in: renewed) {
      #expect(found.isFinding == !found.findings.isEmpty, "\(name): \(found.title)")
    }
  }

  private static func rule(_ name: String) -> String {
    name.split(separator: "/").last.map { String($0.dropLast(3)) } ?? ""
  }

  /// The file with the findings of today below each case.
  private static func renewed(_ text: String, _ rule: String) throws -> String {
    var cases = RuleCase.all(in: text)[...]
    var lines: [Substring] = []
    var isInside = false
    var isBelow = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("## "), !isInside { isBelow = false }
      if isBelow { continue }
      lines.append(line)
      if line == "```yaml" || line == "```text" {
        isInside = true
      } else if line == "```", isInside {
        (isInside, isBelow) = (false, true)
        let next = cases.popFirst()
        let told = try Workbench.lines(of: rule, in: try #require(next))
        lines += [""]
        lines += told.isEmpty ? ["Geen bevinding."] : told.map { "- \($0)" }
        lines += [""]
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func text(_ name: String) throws -> String {
    let file = Shared.project.appending(path: "Sources/Checks/Rules/" + name)
    return try String(contentsOf: file, encoding: .utf8)
  }
}
