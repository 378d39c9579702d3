import Builtin
import Checks
import Foundation
import Policies
import SourceText
import TestSupport
import Testing
import YAML

/// Everything that judging needs, read from the folders of the project.
enum Workbench {
  /// The day as of which tests judge, unless they say otherwise.
  static let day = "2026-11-20"

  static let law: Law = {
    do { return try Law { text("Sources/Policies/Law/" + $0) } } catch { preconditionFailure() }
  }()

  static let vocabulary: Vocabulary = {
    do {
      return try Vocabulary { text("Sources/Policies/Vocabulary/Lists/" + $0) }
    } catch { preconditionFailure("\(error)") }
  }()

  static let catalogue: Catalogue = {
    let folder = Shared.project.appending(path: "Sources/Checks/Rules").path
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String }
    var catalogue = Catalogue(language: .dutch, paths: names ?? []) {
      text("Sources/Checks/Rules/" + $0)
    }
    catalogue.readAll()
    return catalogue
  }()

  private static func text(_ path: String) -> String? {
    try? String(contentsOf: Shared.project.appending(path: path), encoding: .utf8)
  }

  /// The findings of all rules in a definition without a basis.
  static func findings(in definition: String, on day: String? = nil) throws -> [Finding] {
    let outcome = Tree.parse(SourceFile(path: "definitie.yaml", text: definition))
    let tree = try #require(outcome.tree, "\(outcome.problems)")
    let (policy, problems) = PolicyReader(law: law).policy(in: tree)
    #expect(outcome.problems.isEmpty && problems.isEmpty, "\(problems.map(\.kind))\n\(definition)")
    let judge = Judge(
      catalogue: catalogue, law: law, vocabulary: vocabulary,
      today: try CalendarDate(day ?? Self.day))
    return judge.findings(in: policy, paths: ["definitie.yaml"])
  }

  /// The findings of one rule in a case, as its file tells them.
  static func lines(of rule: String, in found: RuleCase) throws -> [String] {
    try findings(in: found.definition, on: found.day).filter { $0.rule == rule }.map { finding in
      let words = catalogue.words(for: finding)
      let weight = catalogue.phrase("severity", finding.severity.rawValue)
      let start = finding.place.start
      let remedy = words.remedy.isEmpty ? "" : " " + words.remedy
      let accepted = finding.standing == .open ? "" : " (aanvaard)"
      return
        "regel \(start.line), kolom \(start.column), \(weight): \(words.message)\(remedy)\(accepted)"
    }
  }
}
