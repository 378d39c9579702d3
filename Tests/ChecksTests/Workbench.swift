import Builtin
import Checks
import Foundation
import Policies
import Prose
import Scanning
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
      text("Sources/Checks/Rules/" + $0).map { Text($0) }
    }
    catalogue.readAll()
    return catalogue
  }()

  static let signals: SignalSet = {
    let folder = "Sources/Scanning/Signals/Lists/"
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: Shared.project.appending(path: folder).path)
    do {
      return try SignalSet((names ?? []).filter { $0.hasSuffix(".yaml") }) { text(folder + $0) }
    } catch { preconditionFailure("\(error)") }
  }()

  /// A text, read and judged by all rules.
  static func document(
    _ bytes: [UInt8], _ path: String, on day: String? = nil, law: Jurisdiction? = nil
  ) throws -> ScannedDocument {
    var scanner = Scanner(signals)
    let scan = scanner.scan(try Prose(reading: SourceFile(path: path, bytes: bytes)))
    return ScannedDocument(scan, judge: try textJudge(on: day), jurisdiction: law)
  }

  /// A judge of texts, as of a day.
  static func textJudge(on day: String? = nil) throws -> TextJudge {
    TextJudge(catalogue: catalogue, today: try CalendarDate(day ?? Self.day))
  }

  private static func text(_ path: String) -> String? {
    try? String(contentsOf: Shared.project.appending(path: path), encoding: .utf8)
  }

  /// The findings of all rules in a definition without a basis.
  static func findings(
    in definition: String, path: String = "definitie.yaml", on day: String? = nil
  ) throws -> [Finding] {
    let outcome = Tree.parse(SourceFile(path: path, text: definition))
    let tree = try #require(outcome.tree, "\(outcome.problems)")
    let (policy, problems) = PolicyReader(law: law).policy(in: tree)
    #expect(outcome.problems.isEmpty && problems.isEmpty, "\(problems.map(\.kind))\n\(definition)")
    return try judge(on: day).findings(in: policy, paths: [path])
  }

  /// The findings of all rules in a definition of the project, with its basis.
  static func findings(at path: String) throws -> [Finding] {
    let (tree, paths) = try tree(at: path)
    let (policy, problems) = PolicyReader(law: law).policy(in: tree)
    #expect(problems.isEmpty, "\(problems.map(\.kind))")
    return try judge().findings(in: policy, paths: paths)
  }

  /// A judge of all rules, as of a day.
  static func judge(on day: String? = nil) throws -> Judge {
    Judge(
      catalogue: catalogue, law: law, vocabulary: vocabulary,
      today: try CalendarDate(day ?? Self.day))
  }

  /// A definition laid over its basis, and the paths of both.
  static func tree(at path: String) throws -> (tree: Tree, paths: [String]) {
    let file = SourceFile(path: path, text: try #require(text(path)))
    let tree = try #require(Tree.parse(file).tree)
    guard let basis = PolicyReader.basis(of: tree) else { return (tree, [path]) }
    let other = "Policies/" + tree.text(of: basis)
    let below = SourceFile(path: other, text: try #require(text(other)))
    let base = try #require(Tree.parse(below, number: FileNumber(1)).tree)
    return (Overlay.merged(tree, over: base).tree, [path, other])
  }

  /// The findings of one rule in a case, as its file tells them.
  static func lines(of rule: String, in found: RuleCase) throws -> [String] {
    try findings(in: found).filter { $0.rule == rule }.map { finding in
      let words = catalogue.words(for: finding)
      let weight = catalogue.phrase("severity", finding.severity.rawValue)
      let start = finding.place.start
      let remedy = words.remedy.isEmpty ? "" : " " + words.remedy
      let accepted = finding.standing == .open ? "" : " (aanvaard)"
      return
        "regel \(start.line), kolom \(start.column), \(weight): \(words.message)\(remedy)\(accepted)"
    }
  }

  private static func findings(in found: RuleCase) throws -> [Finding] {
    guard found.eye == .text else { return try findings(in: found.definition, on: found.day) }
    var scanner = Scanner(signals)
    let text = Array(repeating: found.definition, count: found.times).joined(separator: "\n")
    let file = SourceFile(path: "tekst.md", text: text)
    return try textJudge(on: found.day).findings(
      inPart: scanner.scan(try Prose(reading: file)),
      jurisdiction: found.isBelgian ? .belgium : .netherlands)
  }
}
