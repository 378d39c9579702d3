internal import SourceText
public import YAML

/// What came of reading a definition.
///
/// A class, because it is large, never changes, and goes from hand to hand.
public final class PolicyReading: Sendable {
  /// The policy; incomplete where ``problems`` say so.
  public let policy: Policy

  /// What is wrong with the definition.
  public let problems: [Problem]

  /// The definition itself.
  public let tree: Tree

  private let mentions: Mentions

  /// The items of `verwerkingen`.
  private let processings: [Node]

  init(policy: Policy, tree: Tree, problems: [Problem], mentions: Mentions) {
    self.policy = policy
    self.tree = tree
    self.problems = problems
    self.mentions = mentions
    let list =
      tree.kind(of: tree.root) == .mapping ? tree.value(of: tree.root, at: "verwerkingen") : nil
    processings = list.map { Array(tree.items(of: $0)) } ?? []
  }
}

extension PolicyReading {
  /// What of another version is to be read anew.
  struct Edited {
    /// Outermost keys that do not stand there word for word where they stood here.
    var entries: [Entry] = []

    /// The ids that are used or defined outside of them.
    var mentions = Mentions()
  }

  /// What of another version is to be read anew; `nil` where the two have not the same keys.
  func edited(in other: Tree) -> Edited? {
    guard other.kind(of: other.root) == .mapping else { return nil }
    var edited = Edited()
    var former: [(start: SourceRange, end: SourceRange)] = []
    var count = 0
    for entry in other.entries(of: other.root) {
      guard let twin = tree.entry(of: tree.root, at: entry.key, of: other) else { return nil }
      count += 1
      if other.stands(entry.key, as: twin.key, of: tree),
        other.stands(entry.value, as: twin.value, of: tree)
      {
        continue
      }
      edited.entries.append(entry)
      former.append((tree.range(of: twin.key), tree.range(of: twin.value)))
    }
    guard count == tree.count(of: tree.root) else { return nil }
    edited.mentions = mentions.filtered { place in
      !former.contains {
        $0.start.file == place.file && $0.start.start <= place.start && place.start < $0.end.end
      }
    }
    return edited
  }

  /// The processing of a number, and where it was read; `nil` where some could not be read.
  func processing(_ number: Int) -> (processing: Processing, node: Node)? {
    guard processings.count == policy.processings.count, processings.indices.contains(number)
    else { return nil }
    return (policy.processings[number], processings[number])
  }

  /// The ids that are used or defined at a place.
  func mentions(in range: SourceRange) -> Mentions {
    mentions.filtered {
      $0.file == range.file && range.start <= $0.start && $0.start < range.end
    }
  }
}
