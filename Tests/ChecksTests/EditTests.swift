import Changes
import Checks
import Foundation
import Policies
import SourceText
import TestSupport
import Testing
import YAML

/// What is found after looking only where an edit can matter is what looking at everything finds.
@Suite struct EditTests {
  /// Each definition in the cases of a rule becomes each other: there the rule fires, or just not.
  @Test(arguments: CaseTests.files)
  func judgesCasesAsIfWhole(_ name: String) throws {
    let file = Shared.project.appending(path: "Sources/Checks/Rules/" + name)
    let cases = RuleCase.all(in: try String(contentsOf: file, encoding: .utf8))
      .filter { $0.eye == .definition }
    let versions = try cases.map { try #require(Self.version(try Self.tree($0.definition))) }
    for (number, old) in versions.enumerated() {
      for (other, new) in versions.enumerated() where other != number {
        try Self.expectSame(old, new, on: cases[other].day, "\(cases[number].title) > \(other)")
      }
    }
  }

  /// Every element of an example goes, and comes.
  @Test(arguments: MutationTests.examples)
  func judgesElementsAsIfWhole(_ example: String) throws {
    let (tree, _) = try Workbench.tree(at: "Policies/\(example).yaml")
    let whole = try #require(Self.version(tree))
    for element in Element.all(of: tree) {
      guard let less = Self.version(element.removed(from: tree)) else { continue }
      try Self.expectSame(whole, less, "\(element.path) goes")
      try Self.expectSame(less, whole, "\(element.path) comes")
    }
  }

  /// Two definitions that each lack some of what an example has, each something else.
  @Test(arguments: 0..<80)
  func judgesLargeEditsAsIfWhole(_ seed: Int) throws {
    let (tree, _) = try Workbench.tree(
      at: "Policies/\(MutationTests.examples[seed % 2]).yaml")
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func drawn() -> Tree {
      var less = tree
      for _ in 0..<2 + seed % 12 {
        let elements = Element.all(of: less)
        // Knuth's generator (MMIX): the same definitions every time.
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let fewer = elements[Int(state >> 33) % elements.count].removed(from: less)
        if Self.version(fewer) != nil { less = fewer }
      }
      return less
    }
    let (one, other) = (try #require(Self.version(drawn())), try #require(Self.version(drawn())))
    try Self.expectSame(one, other, "\(seed)")
  }

  /// What only one of two versions lacks, by rule, part, place and weight.
  private static func expectSame(
    _ old: Version, _ new: Version, on day: String? = nil, _ about: String
  ) throws {
    let judge = try Workbench.judge(on: day)
    let before = judge.findings(in: old.policy, paths: ["d"])
    let after = judge.findings(in: new.policy, paths: ["d"])
    let difference = StatementDifference(
      "d", from: StatementDifference.Side(old, paths: ["d"]),
      to: StatementDifference.Side(new, paths: ["d"]), judge: judge, catalogue: Workbench.catalogue)
    let introduced = difference.introduced.filter { $0.rule != "diff-acknowledged-unmatched" }
    #expect(introduced.map(told) == only(after, not: before), "introduced: \(about)")
    #expect(difference.resolved.map(told) == only(before, not: after), "resolved: \(about)")
  }

  private static func only(_ findings: [Finding], not others: [Finding]) -> [String] {
    let known = Set(others.map { "\($0.rule) \($0.subject)" })
    return findings.filter { !known.contains("\($0.rule) \($0.subject)") }.map(told)
  }

  private static func told(_ finding: Finding) -> String {
    let start = finding.place.start
    return
      "\(start.line):\(start.column) \(finding.rule) \(finding.subject) \(finding.severity) \(finding.values)"
  }

  private static func tree(_ text: String) throws -> Tree {
    try #require(Tree.parse(SourceFile(path: "d", text: text)).tree)
  }

  /// A definition that can be read; removing an element can leave one that cannot.
  private static func version(_ tree: Tree) -> Version? {
    let reading = PolicyReader(law: Workbench.law).reading(of: tree)
    return reading.problems.isEmpty ? Version(reading) : nil
  }
}
