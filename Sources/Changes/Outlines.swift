internal import YAML

/// Two versions of a definition as facts, as far as each says something that the other does not.
///
/// Walks both at once: keys are matched by what they say, items of lists by id. What is the same on
/// both sides is passed over as a whole.
struct Outlines {
  private(set) var old: Outline
  private(set) var new: Outline

  /// Lays two definitions, merged with what they stand over, side by side.
  init(_ old: Tree, _ new: Tree) {
    self.old = Outline(old)
    self.new = Outline(new)
    compareEntries(old.root, new.root, "")
    // The date counts also, and just, when it stayed the same.
    self.old.addDate()
    self.new.addDate()
  }

  /// What only one of the two says at all.
  var edit: Edit { Edit(old.sections.union(new.sections)) }

  private mutating func compareEntries(_ mine: Node, _ theirs: Node, _ path: String) {
    var others = Array(new.tree.entries(of: theirs))
    for entry in old.tree.entries(of: mine) where isCompared(entry, old.tree, path) {
      // Mostly the first of those that are left.
      let twin = others.firstIndex { new.tree.says($0.key, the: entry.key, of: old.tree) }
        .map { others.remove(at: $0) }
      if let twin, old.tree.says(entry.value, the: twin.value, of: new.tree) {
        old.share(entry.key, below: path)
        new.share(twin.key, below: path)
      } else {
        let key = old.begin(entry, path)
        let inner = path.isEmpty ? key : path + "/" + key
        if let twin {
          _ = new.begin(twin, path)
          compare(entry.value, twin.value, inner, key)
        } else {
          old.add(entry.value, inner, key)
        }
      }
    }
    for entry in others where isCompared(entry, new.tree, path) {
      let key = new.begin(entry, path)
      new.add(entry.value, path.isEmpty ? key : path + "/" + key, key)
    }
  }

  /// What is accepted or acknowledged is about the definition, not in it, and an id says nothing.
  private func isCompared(_ entry: Entry, _ tree: Tree, _ path: String) -> Bool {
    let others: [StaticString] = path.isEmpty ? ["basis", "aanvaard", "erkend"] : ["id"]
    return !others.contains { tree.text(of: entry.key, equals: $0) }
  }

  /// Two nodes that do not say the same.
  private mutating func compare(_ mine: Node, _ theirs: Node, _ path: String, _ key: String) {
    switch (old.tree.kind(of: mine), new.tree.kind(of: theirs)) {
    case (.mapping, .mapping):
      old.begin(mine, path, key)
      new.begin(theirs, path, key)
      compareEntries(mine, theirs, path)
    case (.list, .list):
      old.begin(mine, path, key)
      new.begin(theirs, path, key)
      compareItems(mine, theirs, path)
    default:
      old.add(mine, path, key)
      new.add(theirs, path, key)
    }
  }

  private mutating func compareItems(_ mine: Node, _ theirs: Node, _ path: String) {
    let (before, after) = (old.tree.identified(mine), new.tree.identified(theirs))
    var isMatched = [Bool](repeating: false, count: after.count)
    for (index, item) in before.enumerated() {
      // By id only: what has none is known by its place in the list.
      let twin = item.id.flatMap { id in
        after.firstIndex { other in
          other.id.map { old.tree.says(id, the: $0, of: new.tree) } ?? false
        }
      }
      guard let twin, let id = item.id, let otherID = after[twin].id, !isMatched[twin] else {
        if let (inner, id) = old.begin(item: item.node, path, index) {
          old.add(item.node, inner, id)
        }
        continue
      }
      isMatched[twin] = true
      if old.tree.says(item.node, the: after[twin].node, of: new.tree) {
        old.share(id, below: path)
        new.share(otherID, below: path)
      } else if let (inner, id) = old.begin(item: item.node, path, index) {
        _ = new.begin(item: after[twin].node, path, twin)
        compare(item.node, after[twin].node, inner, id)
      }
    }
    for (index, item) in after.enumerated() where !isMatched[index] {
      guard let (inner, id) = new.begin(item: item.node, path, index) else { continue }
      new.add(item.node, inner, id)
    }
  }
}

extension Tree {
  /// The items of a list, with their ids where they have one.
  fileprivate func identified(_ list: Node) -> [(node: Node, id: Node?)] {
    items(of: list).map { ($0, value(of: $0, at: "id")) }
  }
}
