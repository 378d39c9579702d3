internal import Policies
internal import SourceText
internal import Statements
internal import YAML

/// The columns and words of overviews, as `overzichten.yaml` gives them.
///
/// A more particular language says only what differs.
struct OverviewWords {
  /// The most particular first.
  private let trees: [Tree]
  private let paths: [String]

  init(_ files: TemplateFiles, languages: [String]) throws(StatementError) {
    var trees: [Tree] = []
    var paths: [String] = []
    for language in languages {
      guard let file = files.file(language + "/overzichten.yaml") else { continue }
      let outcome = Tree.parse(file)
      if let problem = outcome.problems.first {
        throw .malformed(path: file.path, at: problem.place)
      }
      guard let tree = outcome.tree else { continue }
      trees.append(tree)
      paths.append(file.path)
    }
    guard !trees.isEmpty else { throw .missing(name: "nl/overzichten.yaml") }
    (self.trees, self.paths) = (trees, paths)
  }

  /// The title of an overview.
  func title(_ overview: String) -> String { phrase(overview, "titel") }

  /// A word; the key itself where no file has it.
  func phrase(_ group: String, _ key: String) -> String {
    for tree in trees {
      if let node = node(group, key, in: tree) { return tree.text(of: node) }
    }
    return key
  }

  /// The heading of a column.
  func heading(_ column: Column) -> String { phrase("kolommen", column.rawValue) }

  /// The columns of an overview.
  ///
  /// - Throws: ``StatementError/malformed(path:at:)`` for a column that there is not.
  func columns(_ overview: String, _ selection: String) throws(StatementError) -> [Column] {
    for (tree, path) in zip(trees, paths) {
      guard let node = node(overview, selection, in: tree) else { continue }
      var columns: [Column] = []
      for item in tree.items(of: node) {
        guard let column = Column(rawValue: tree.text(of: item)) else {
          throw .malformed(path: path, at: tree.range(of: item))
        }
        columns.append(column)
      }
      return columns
    }
    return []
  }

  private func node(_ group: String, _ key: String, in tree: Tree) -> Node? {
    tree.entries(of: tree.root).first { tree.text(of: $0.key) == group }
      .flatMap { part in
        tree.entries(of: part.value).first { tree.text(of: $0.key) == key }?.value
      }
  }
}

// The words of closed sets.

extension OverviewWords {
  func role(_ role: Role) -> String { phrase("rollen", role.rawValue) }

  func role(_ role: RecipientRole) -> String { phrase("ontvangersrollen", role.rawValue) }

  func kind(_ kind: DataKind) -> String { phrase("gegevenssoorten", kind.rawValue) }

  func safeguard(_ safeguard: Safeguard) -> String { phrase("waarborgen", safeguard.rawValue) }

  /// What a cell says in one line.
  func text(_ cell: Cell) -> String {
    switch cell {
    case .unknown: ""
    case .denied: phrase("antwoorden", "geen")
    case .answer(let answer): phrase("antwoorden", answer ? "ja" : "nee")
    case .text(let text): text
    case .list(let texts): texts.joined(separator: "; ")
    }
  }
}
