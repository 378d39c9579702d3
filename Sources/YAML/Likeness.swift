extension Tree {
  /// The entry of a mapping whose key says what a key of another tree says.
  public func entry(of node: Node, at key: Node, of other: Tree) -> Entry? {
    entries(of: node).first { says($0.key, the: key, of: other) }
  }

  /// Whether two nodes say the same, wherever they stand.
  public func says(_ node: Node, the same: Node, of other: Tree) -> Bool {
    let (mine, theirs) = (records[Int(node.index)], other.records[Int(same.index)])
    guard mine.kind == theirs.kind, mine.print == theirs.print, mine.length == theirs.length else {
      return false
    }
    if mine.kind == .scalar { return isText(mine, theirs, of: other) }
    var (child, twin) = (mine.child, theirs.child)
    while child >= 0, twin >= 0 {
      guard says(Node(index: child), the: Node(index: twin), of: other) else { return false }
      (child, twin) = (records[Int(child)].next, other.records[Int(twin)].next)
    }
    return child < 0 && twin < 0
  }

  /// Whether two nodes say the same, in the same form and at the same place.
  public func stands(_ node: Node, as same: Node, of other: Tree) -> Bool {
    let (mine, theirs) = (records[Int(node.index)], other.records[Int(same.index)])
    guard mine.kind == theirs.kind, mine.start == theirs.start, mine.end == theirs.end,
      mine.file == theirs.file, mine.isPlain == theirs.isPlain, mine.print == theirs.print,
      mine.length == theirs.length
    else { return false }
    if mine.kind == .scalar { return isText(mine, theirs, of: other) }
    var (child, twin) = (mine.child, theirs.child)
    while child >= 0, twin >= 0 {
      guard stands(Node(index: child), as: Node(index: twin), of: other) else { return false }
      (child, twin) = (records[Int(child)].next, other.records[Int(twin)].next)
    }
    return child < 0 && twin < 0
  }

  private func isText(_ mine: Record, _ theirs: Record, of other: Tree) -> Bool {
    if mine.print.isWhole { return true }
    return bytes.withUnsafeBufferPointer { bytes in
      other.bytes.withUnsafeBufferPointer { others in
        (0..<Int(mine.length)).allSatisfy {
          bytes[Int(mine.text) + $0] == others[Int(theirs.text) + $0]
        }
      }
    }
  }
}
