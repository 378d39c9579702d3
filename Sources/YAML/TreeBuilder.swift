internal import SourceText

/// Puts a tree together from parts of others; every node keeps the place it came from.
public struct TreeBuilder: Sendable {
  private var tree = Tree()
  private var open: [(node: Int32, last: Int32)] = []

  /// Starts without a node.
  public init() {}

  /// Copies a node and all below it.
  public mutating func add(_ node: Node, of source: Tree) {
    let record = source.records[Int(node.index)]
    switch record.kind {
    case .scalar:
      var copy = record
      copy.text = UInt32(tree.bytes.count)
      source.withBytes(of: node) { tree.bytes.append(contentsOf: $0) }
      append(copy)
    case .list:
      start(node, of: source)
      for item in source.items(of: node) { add(item, of: source) }
      end()
    case .mapping:
      start(node, of: source)
      for entry in source.entries(of: node) {
        add(entry.key, of: source)
        add(entry.value, of: source)
      }
      end()
    }
  }

  /// Opens a list or mapping like `node`, without what is in it.
  public mutating func start(_ node: Node, of source: Tree) {
    append(source.records[Int(node.index)])
    open.append((Int32(tree.records.count - 1), -1))
  }

  /// Closes what was opened last.
  public mutating func end() { _ = open.popLast() }

  /// The tree; `nil` while nothing was added or something is open.
  public var finished: Tree? { open.isEmpty && !tree.records.isEmpty ? tree : nil }

  private mutating func append(_ record: Tree.Record) {
    let node = Int32(tree.records.count)
    var record = record
    record.child = -1
    record.next = -1
    tree.records.append(record)
    guard let frame = open.indices.last else { return }
    if open[frame].last < 0 {
      tree.records[Int(open[frame].node)].child = node
    } else {
      tree.records[Int(open[frame].last)].next = node
    }
    open[frame].last = node
  }
}
