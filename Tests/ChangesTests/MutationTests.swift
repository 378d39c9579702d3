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
      let less = Side.version(Self.without([node], in: tree))
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

  /// There and back, for definitions that lack some of what an example has, each something else.
  @Test(arguments: 0..<60)
  func mirrorsBetweenGeneratedDefinitions(_ seed: Int) throws {
    let tree = try Side.tree(Side.text("Policies/\(Self.examples[seed % 2]).yaml"))
    let nodes = Self.nodes(of: tree, tree.root)
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func drawn() -> Set<Node> {
      Set(
        (0..<8).map { _ in
          // Knuth's generator (MMIX): the same definitions every time.
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          return nodes[Int(state >> 33) % nodes.count]
        })
    }
    let one = Side.version(Self.without(drawn(), in: tree))
    let other = Side.version(Self.without(drawn(), in: tree))
    let there = try Side.changes(from: one, to: other)
    let back = try Side.changes(from: other, to: one)
    #expect(
      Self.directions(there).map(Self.mirrored).sorted { $0.rawValue < $1.rawValue }
        == Self.directions(back).sorted { $0.rawValue < $1.rawValue },
      "\(there.map { ($0.kind, $0.subject) }) \(back.map { ($0.kind, $0.subject) })")
    #expect(there.count { $0.old == nil } == back.count { $0.new == nil })
    #expect(try Side.changes(from: one, to: one).isEmpty)
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

  static func without(_ nodes: Set<Node>, in tree: Tree) -> Tree {
    var builder = TreeBuilder()
    copy(tree.root)
    func copy(_ other: Node) {
      guard tree.kind(of: other) != .scalar else { return builder.add(other, of: tree) }
      builder.start(other, of: tree)
      for entry in tree.entries(of: other) where !nodes.contains(entry.value) {
        builder.add(entry.key, of: tree)
        copy(entry.value)
      }
      for item in tree.items(of: other) where !nodes.contains(item) { copy(item) }
      builder.end()
    }
    return builder.finished ?? tree
  }
}
