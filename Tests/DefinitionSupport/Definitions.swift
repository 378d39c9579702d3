public import Foundation
internal import Markdown
public import Policies
internal import SourceText
public import Statements
internal import TestSupport
internal import YAML

/// The definitions, legal data and templates of the project, read from its folder.
public enum Definitions {
  /// The legal data.
  public static let law: Law? = try? Law { name in
    try? String(contentsOf: folder("Sources/Policies/Law").appending(path: name), encoding: .utf8)
  }

  /// The templates.
  public static let templates: TemplateFiles = {
    let root = folder("Templates")
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: root.path)) ?? []
    return TemplateFiles(
      builtin: names.sorted().compactMap { name in
        guard let bytes = try? Data(contentsOf: root.appending(path: name)) else { return nil }
        return (name, SourceFile(path: "Templates/" + name, bytes: Array(bytes)))
      })
  }()

  /// The templates with one of them replaced.
  public static func templates(replacing name: String, _ text: String) -> TemplateFiles {
    TemplateFiles(
      builtin: templates.entries.map { ($0.name, $0.file) },
      own: [(name, SourceFile(path: name, text: text))])
  }

  /// All definitions that are one file, by the names of their files.
  public static let names: [String] = files(in: "Policies")

  /// Every version of every definition, as a path below `Policies` without its ending.
  public static let versions: [String] = {
    let entries = try? FileManager.default.contentsOfDirectory(atPath: folder("Policies").path)
    return
      (entries ?? []).sorted().flatMap { entry in
        entry.hasSuffix(".yaml")
          ? [String(entry.dropLast(5))] : files(in: "Policies/" + entry).map { entry + "/" + $0 }
      }
  }()

  private static func files(in path: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder(path).path)
    return (names ?? []).filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
  }

  /// All layouts.
  public static let layouts: [String] = templates.files(in: "nl/indelingen").map {
    String($0.name.split(separator: "/")[2])
  }

  /// The text of a definition, by its path below `Policies` without its ending.
  public static func text(of definition: String) throws -> String {
    let file = folder("Policies").appending(path: definition + ".yaml")
    return try String(contentsOf: file, encoding: .utf8)
  }

  /// The policy in a definition, laid over its basis where it has one.
  public static func policy(_ definition: String) throws -> Policy {
    let place = definition.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    return try policy(in: try tree(text(of: definition), in: place))
  }

  /// The policy that a text defines.
  public static func policy(text: String) throws -> Policy {
    try policy(in: try tree(text, in: ""))
  }

  private static func policy(in tree: Tree) throws -> Policy {
    guard let law else { throw Missing.law }
    return PolicyReader(law: law).policy(in: tree).policy
  }

  private static func tree(_ text: String, in place: String) throws -> Tree {
    guard let tree = Tree.parse(SourceFile(path: "a.yaml", text: text)).tree else {
      throw Missing.tree
    }
    guard let basis = PolicyReader.basis(of: tree) else { return tree }
    let name = place + String(tree.text(of: basis).dropLast(".yaml".count))
    return Overlay.merged(tree, over: try self.tree(self.text(of: name), in: place)).tree
  }

  /// A composer with the templates of the project.
  public static func composer() throws -> StatementComposer {
    guard let law else { throw Missing.law }
    return StatementComposer(templates, law: law)
  }

  /// The text of a statement.
  public static func markdown(of policy: Policy) throws -> String {
    var composer = try composer()
    return String(decoding: try composer.statement(of: policy).markdown.bytes, as: UTF8.self)
  }

  /// A folder of the project.
  public static func folder(_ path: String) -> URL { Shared.project.appending(path: path) }

  private enum Missing: Error {
    case law
    case tree
  }
}
