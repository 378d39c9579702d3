internal import SourceText
public import YAML

/// Lays one definition over another: what it says replaces, what it does not say stays.
///
/// Mappings are merged key by key, lists of parts by the ids of the parts; everything else is
/// replaced as a whole. `vervalt` drops what the basis says.
public struct Overlay {
  private let base: Tree
  private let over: Tree
  private var builder = TreeBuilder()
  private var problems: [Problem] = []

  private init(base: Tree, over: Tree) {
    self.base = base
    self.over = over
  }

  /// The definition that a reader sees, every value with the place in the file it came from.
  ///
  /// - Parameters:
  ///   - over: the definition with `basis`.
  ///   - base: the definition that `basis` names, itself merged already.
  /// - Returns: the merged tree, and what was to be dropped but is not there.
  public static func merged(_ over: Tree, over base: Tree) -> (tree: Tree, problems: [Problem]) {
    var overlay = Overlay(base: base, over: over)
    overlay.merge(base.root, over.root)
    return (overlay.builder.finished ?? over, overlay.problems)
  }

  private mutating func merge(_ below: Node, _ above: Node) {
    switch (base.kind(of: below), over.kind(of: above)) {
    case (.mapping, .mapping): mergeMappings(below, above)
    case (.list, .list) where hasParts(below, of: base) && hasParts(above, of: over):
      mergeParts(below, above)
    default: builder.add(above, of: over)
    }
  }

  private mutating func mergeMappings(_ below: Node, _ above: Node) {
    builder.start(above, of: over)
    for entry in base.entries(of: below) {
      let key = base.text(of: entry.key)
      guard let value = over.value(of: above, at: key), !isTop(above) || key != "basis" else {
        add(entry)
        continue
      }
      if over.text(of: value, equals: "vervalt") { continue }
      builder.add(entry.key, of: base)
      merge(entry.value, value)
    }
    for entry in over.entries(of: above)
    where !isTop(above) || !over.text(of: entry.key, equals: "basis") {
      let key = over.text(of: entry.key)
      if base.value(of: below, at: key) != nil { continue }
      if over.text(of: entry.value, equals: "vervalt") {
        problems.append(Problem(.nothingToDrop(key), at: over.range(of: entry.value)))
        continue
      }
      builder.add(entry.key, of: over)
      builder.add(entry.value, of: over)
    }
    builder.end()
  }

  private mutating func add(_ entry: Entry) {
    builder.add(entry.key, of: base)
    builder.add(entry.value, of: base)
  }

  private func isTop(_ node: Node) -> Bool { node == over.root }

  private mutating func mergeParts(_ below: Node, _ above: Node) {
    builder.start(above, of: over)
    for part in base.items(of: below) {
      let same = over.items(of: above).first { id($0, over) == id(part, base) }
      if let same {
        if !isDropped(same) { mergeMappings(part, same) }
      } else {
        builder.add(part, of: base)
      }
    }
    for part in over.items(of: above) {
      let id = id(part, over)
      if base.items(of: below).contains(where: { self.id($0, base) == id }) { continue }
      if isDropped(part) {
        problems.append(Problem(.nothingToDrop(id ?? ""), at: over.range(of: part)))
      } else {
        builder.add(part, of: over)
      }
    }
    builder.end()
  }

  /// Whether every item is a part with an id.
  private func hasParts(_ list: Node, of tree: Tree) -> Bool {
    tree.items(of: list).allSatisfy { id($0, tree) != nil }
  }

  private func id(_ part: Node, _ tree: Tree) -> String? {
    guard tree.kind(of: part) == .mapping else { return nil }
    return tree.value(of: part, at: "id").map { tree.text(of: $0) }
  }

  private func isDropped(_ part: Node) -> Bool {
    over.value(of: part, at: "vervalt").map { over.text(of: $0, equals: "ja") } ?? false
  }
}
