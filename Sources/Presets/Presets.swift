internal import Mustache
public import Policies
internal import SourceText
public import Statements
internal import YAML

/// What first definitions are made of: kinds of organisations, and the purposes that are common
/// among them, as templates in `Templates/begin`.
public struct Presets: Sendable {
  /// A kind of organisation, as `soorten.yaml` has it.
  public struct Preset: Sendable {
    /// Its Dutch name.
    public let name: String

    /// How such organisations mostly speak to readers.
    public let address: FormOfAddress

    /// Who tells the statement.
    public let narrator: Narrator

    /// The id of the people that it is mostly about.
    let group: String

    /// The ids of its purposes, in the order of a definition.
    public let purposes: [String]
  }

  let files: TemplateFiles
  let library: Library
  private let presets: [OrganisationKind: Preset]

  /// Reads the templates.
  ///
  /// - Parameter files: those of the workspace.
  /// - Throws: ``StatementError`` naming what cannot be used.
  public init(_ files: TemplateFiles) throws(StatementError) {
    self.files = files
    library = try Self.library(files)
    guard let file = files.file("begin/soorten.yaml") else {
      throw .missing(name: "begin/soorten.yaml")
    }
    let start = SourceRange(start: .start, end: .start)
    guard let tree = Tree.parse(file).tree else { throw .malformed(path: file.path, at: start) }
    var presets: [OrganisationKind: Preset] = [:]
    for kind in OrganisationKind.allCases {
      guard let node = tree.value(of: tree.root, at: kind.rawValue),
        let preset = Preset(tree, node)
      else { throw .malformed(path: file.path, at: start) }
      presets[kind] = preset
    }
    self.presets = presets
  }

  /// What belongs to a kind of organisation.
  public subscript(kind: OrganisationKind) -> Preset {
    guard let preset = presets[kind] else { preconditionFailure("every kind was read") }
    return preset
  }

  private static func library(_ files: TemplateFiles) throws(StatementError) -> Library {
    var library = Library()
    for entry in files.files(in: "begin") where entry.name.hasSuffix(suffix) {
      let name = String(entry.name.dropLast(suffix.utf8.count))
      do throws(TemplateError) {
        try library.add(
          Template(
            name: name, path: entry.file.path, bytes: entry.file.bytes, escape: .yaml,
            allowsRaw: true))
      } catch {
        throw .template(error)
      }
    }
    return library
  }

  private static let suffix = ".yaml.mustache"
}

extension Presets.Preset {
  fileprivate init?(_ tree: Tree, _ node: Node) {
    func text(_ key: StaticString) -> String? {
      tree.value(of: node, at: key).map { tree.text(of: $0) }
    }
    guard let name = text("naam"), let group = text("groep"),
      let address = text("aanspreekvorm").flatMap(FormOfAddress.init),
      let narrator = text("verteller").flatMap(Narrator.init),
      let purposes = tree.value(of: node, at: "doelen")
    else { return nil }
    self.init(
      name: name, address: address, narrator: narrator, group: group,
      purposes: tree.items(of: purposes).map { tree.text(of: $0) })
  }
}
