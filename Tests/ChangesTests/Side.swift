import Builtin
import Changes
import Foundation
import Policies
import SourceText
import TestSupport
import Testing
import YAML

/// Definitions as sides of a comparison.
enum Side {
  static let law: Law = {
    do { return try Law { BuiltinFiles.text("Law/" + $0) } } catch { preconditionFailure() }
  }()

  static let vocabulary: Vocabulary = {
    do {
      return try Vocabulary { BuiltinFiles.text("Vocabulary/" + $0) }
    } catch { preconditionFailure() }
  }()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: Shared.project.appending(path: path), encoding: .utf8)
  }

  /// What changes from one definition to another, neither with a basis.
  static func changes(_ old: String, _ new: String) throws -> [Change] {
    try changes(from: version(tree(old)), to: version(tree(new)))
  }

  static func changes(from old: Version, to new: Version) throws -> [Change] {
    Comparison.changes(
      from: old, to: new, law: law, vocabulary: vocabulary, today: try CalendarDate("2026-11-20"))
  }

  static func tree(_ text: String) throws -> Tree {
    let outcome = Tree.parse(SourceFile(path: "d.yaml", text: text))
    #expect(outcome.problems.isEmpty, "\(outcome.problems.map(\.kind))")
    return try #require(outcome.tree)
  }

  static func version(_ tree: Tree) -> Version {
    Version(PolicyReader(law: law).reading(of: tree))
  }

  /// The same sections from last to first.
  static func reordered(_ text: String) -> String {
    var sections: [String] = []
    for line in text.components(separatedBy: "\n") {
      if let first = line.first, first.isLetter {
        sections.append(line)
      } else if sections.isEmpty {
        continue
      } else {
        sections[sections.count - 1] += "\n" + line
      }
    }
    return sections.reversed().joined(separator: "\n") + "\n"
  }
}
