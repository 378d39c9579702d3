import Changes
import Policies
import SourceText
import Testing
import YAML

/// Whatever is taken out of, or put into, a complete example is told: nothing is silent.
@Suite struct MutationTests {
  static let examples = ["voorbeeld-webwinkel", "voorbeeld-sportclub"]

  @Test(arguments: examples)
  func nothingGoesOrComesInSilence(_ name: String) throws {
    let tree = try Side.tree(Side.text("Policies/\(name).yaml"))
    let whole = Side.version(tree)
    var count = 0
    for node in Self.nodes(of: tree, tree.root) {
      let less = Side.version(Self.without(node, in: tree))
      let gone = try Side.changes(from: whole, to: less)
      let come = try Side.changes(from: less, to: whole)
      let line = tree.range(of: node).start.line
      #expect(gone.contains { $0.kind != .dateNotBumped }, "line \(line): \(tree.text(of: node))")
      #expect(come.contains { $0.kind != .dateNotBumped }, "line \(line): \(tree.text(of: node))")
      let comes: [ChangeKind] = [.purposeAdded, .recipientAdded, .rightAdded, .dataCategoryAdded]
      #expect(!gone.contains { comes.contains($0.kind) }, "line \(line)")
      #expect(
        Self.directions(gone).map(Self.mirrored).sorted { $0.rawValue < $1.rawValue }
          == Self.directions(come).sorted { $0.rawValue < $1.rawValue },
        "line \(line): \(gone.map(\.kind)) \(come.map(\.kind))")
      count += 1
    }
    #expect(count > 300)
  }

  /// What changes mean, save those of the document.
  private static func directions(_ changes: [Change]) -> [Change.Direction] {
    changes.filter { ![.dateNotBumped, .dateRemoved].contains($0.kind) }
      .filter { $0.subject != "verklaring/ingangsdatum" }.map(\.direction)
  }

  private static func mirrored(_ direction: Change.Direction) -> Change.Direction {
    direction == .weaker ? .stronger : direction == .stronger ? .weaker : direction
  }

  /// Keys with their values and items of lists, save what has no meaning by itself.
  private static func nodes(of tree: Tree, _ node: Node) -> [Node] {
    var found: [Node] = []
    for entry in tree.entries(of: node) {
      let key = tree.text(of: entry.key)
      // Without an id, or without the keys that the format demands, there is no definition.
      if ["id", "recht", "aanspreekvorm"].contains(key) { continue }
      found += [entry.value] + nodes(of: tree, entry.value)
    }
    for item in tree.items(of: node) { found += [item] + nodes(of: tree, item) }
    return found
  }

  private static func without(_ node: Node, in tree: Tree) -> Tree {
    var builder = TreeBuilder()
    copy(tree.root)
    func copy(_ other: Node) {
      guard tree.kind(of: other) != .scalar else { return builder.add(other, of: tree) }
      builder.start(other, of: tree)
      for entry in tree.entries(of: other) where entry.value != node {
        builder.add(entry.key, of: tree)
        copy(entry.value)
      }
      for item in tree.items(of: other) where item != node { copy(item) }
      builder.end()
    }
    return builder.finished ?? tree
  }
}
