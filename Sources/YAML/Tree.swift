public import SourceText

/// A YAML document as a tree in one piece of memory.
///
/// Nodes are small handles into it. Every node knows where it stood. Types are not guessed: a
/// scalar is the text that its author typed, until somebody asks for more.
public struct Tree: Sendable {
  /// What a node is.
  public enum Kind: UInt8, Sendable {
    case scalar
    case list
    case mapping
  }

  struct Record {
    var kind: Kind
    var isPlain: Bool
    var file: UInt32
    var start: SourcePosition
    var end: SourcePosition
    /// Offset of a scalar's text.
    var text: UInt32
    /// Bytes of a scalar's text.
    var length: UInt32
    /// First child of a list or mapping; keys and values of a mapping take turns.
    var child: Int32
    /// Next sibling.
    var next: Int32
    /// Of a scalar's text, to tell texts apart in one step.
    var print = Fingerprint()
  }

  var records: [Record] = []
  var bytes: [UInt8] = []

  /// Of a tree that was read plainly: how many of ``bytes`` are the file's own; else 0.
  var plainLength = 0

  /// The outermost node.
  public var root: Node { Node(index: 0) }

  /// What a node is.
  public func kind(of node: Node) -> Kind { records[Int(node.index)].kind }

  /// Where a node stood.
  public func range(of node: Node) -> SourceRange {
    let record = records[Int(node.index)]
    return SourceRange(file: FileNumber(record.file), start: record.start, end: record.end)
  }

  /// Whether a scalar was written without quotes and not as a block.
  public func isPlain(_ node: Node) -> Bool { records[Int(node.index)].isPlain }

  /// The text of a scalar; empty for other nodes.
  public func text(of node: Node) -> String {
    withBytes(of: node) { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether a scalar has this text.
  public func text(of node: Node, equals text: StaticString) -> Bool {
    self.text(of: node, equals: Fingerprint(text), text)
  }

  /// Whether a scalar has this text, whose fingerprint is known: for many texts in a row.
  public func text(of node: Node, equals print: Fingerprint, _ text: StaticString) -> Bool {
    let record = records[Int(node.index)]
    guard record.print == print, record.kind == .scalar else { return false }
    if print.isWhole { return true }
    return Int(record.length) == text.utf8CodeUnitCount
      && bytes.withUnsafeBufferPointer { bytes in
        let (start, expected) = (Int(record.text), text.utf8Start)
        return (0..<Int(record.length)).allSatisfy { bytes[start + $0] == expected[$0] }
      }
  }

  /// The fingerprint of a scalar's text.
  public func print(of node: Node) -> Fingerprint { records[Int(node.index)].print }

  /// Lends the bytes of a scalar's text.
  public func withBytes<Result>(
    of node: Node, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let record = records[Int(node.index)]
    return bytes.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[Int(record.text)..<Int(record.text + record.length)]))
    }
  }

  /// The number of items of a list, or of keys of a mapping; 0 for scalars.
  public func count(of node: Node) -> Int {
    var (count, child) = (0, records[Int(node.index)].child)
    while child >= 0 { (count, child) = (count + 1, records[Int(child)].next) }
    return kind(of: node) == .mapping ? count / 2 : count
  }

  /// The items of a list; nothing for other nodes.
  public func items(of node: Node) -> Items {
    let record = records[Int(node.index)]
    return Items(tree: self, upcoming: record.kind == .list ? record.child : -1)
  }

  /// The keys and values of a mapping; nothing for other nodes.
  public func entries(of node: Node) -> Entries {
    let record = records[Int(node.index)]
    return Entries(tree: self, upcoming: record.kind == .mapping ? record.child : -1)
  }

  /// The value at a key of a mapping.
  public func value(of node: Node, at key: StaticString) -> Node? {
    for entry in entries(of: node) where text(of: entry.key, equals: key) { return entry.value }
    return nil
  }

  /// The value at a key of a mapping.
  public func value(of node: Node, at key: String) -> Node? {
    var key = key
    return key.withUTF8 { key in
      for entry in entries(of: node) {
        if withBytes(of: entry.key, { $0.elementsEqual(key) }) { return entry.value }
      }
      return nil
    }
  }
}

/// A node of a ``Tree``.
public struct Node: Sendable, Hashable {
  let index: Int32
}

/// The items of a list, in order.
public struct Items: Sequence, IteratorProtocol, Sendable {
  let tree: Tree
  fileprivate var upcoming: Int32

  /// The next item.
  public mutating func next() -> Node? {
    guard upcoming >= 0 else { return nil }
    defer { upcoming = tree.records[Int(upcoming)].next }
    return Node(index: upcoming)
  }
}

/// A key of a mapping and its value.
public struct Entry: Sendable {
  /// The key, always a scalar.
  public let key: Node

  /// The value.
  public let value: Node
}

/// The entries of a mapping, in order.
public struct Entries: Sequence, IteratorProtocol, Sendable {
  let tree: Tree
  fileprivate var upcoming: Int32

  /// The next entry.
  public mutating func next() -> Entry? {
    guard upcoming >= 0 else { return nil }
    let value = tree.records[Int(upcoming)].next
    guard value >= 0 else { return nil }
    defer { upcoming = tree.records[Int(value)].next }
    return Entry(key: Node(index: upcoming), value: Node(index: value))
  }
}
