import Foundation
import Markdown
import Policies
import SourceText
import Statements
import TestSupport
import YAML

/// The definitions and templates of the project, read from its folder.
enum Workspace {
  static let law: Law? = try? Law { name in
    try? String(contentsOf: folder("Sources/Policies/Law").appending(path: name), encoding: .utf8)
  }

  static let templates: TemplateFiles = {
    let root = folder("Templates")
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: root.path)) ?? []
    return TemplateFiles(
      builtin: names.compactMap { name in
        guard let bytes = try? Data(contentsOf: root.appending(path: name)) else { return nil }
        return (name, SourceFile(path: "Templates/" + name, bytes: Array(bytes)))
      })
  }()

  /// All definitions, by the names of their files.
  static let definitions: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder("Policies").path)
    return (names ?? []).filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
  }()

  static let layouts: [String] = templates.files(in: "nl/indelingen").map {
    String($0.name.split(separator: "/")[2])
  }

  static func text(of definition: String) throws -> String {
    let file = folder("Policies").appending(path: definition + ".yaml")
    return try String(contentsOf: file, encoding: .utf8)
  }

  /// The policy in a definition, laid over its basis where it has one.
  static func policy(_ definition: String) throws -> Policy {
    try policy(in: try tree(text(of: definition)))
  }

  static func policy(text: String) throws -> Policy { try policy(in: try tree(text)) }

  private static func policy(in tree: Tree) throws -> Policy {
    guard let law else { throw Missing.law }
    return PolicyReader(law: law).policy(in: tree).policy
  }

  private static func tree(_ text: String) throws -> Tree {
    guard let tree = Tree.parse(SourceFile(path: "a.yaml", text: text)).tree else {
      throw Missing.tree
    }
    guard let basis = PolicyReader.basis(of: tree) else { return tree }
    let name = String(tree.text(of: basis).dropLast(".yaml".count))
    return Overlay.merged(tree, over: try self.tree(self.text(of: name))).tree
  }

  static func composer() throws -> StatementComposer {
    guard let law else { throw Missing.law }
    return StatementComposer(templates, law: law)
  }

  static func markdown(of policy: Policy) throws -> String {
    var composer = try composer()
    return String(decoding: try composer.statement(of: policy).markdown.bytes, as: UTF8.self)
  }

  static func folder(_ path: String) -> URL { Shared.project.appending(path: path) }

  private enum Missing: Error {
    case law
    case tree
  }
}

extension Located where Value: Sendable {
  /// A value that no file holds.
  init(made value: Value) { self.init(value, at: SourceRange(start: .start, end: .start)) }
}
