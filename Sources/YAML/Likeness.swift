extension Tree {
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
