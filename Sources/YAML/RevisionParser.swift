public import SourceText

extension Tree {
  /// Reads a file of which another version was read: faster, the less they differ.
  ///
  /// - Parameters:
  ///   - file: the file.
  ///   - former: the tree of the other version, read with the number of the first file.
  ///   - limits: how much it may ask for.
  /// - Returns: the tree and the problems, the same as without the other version.
  public static func parse(
    _ file: SourceFile, after former: Tree, limits: Limits = Limits()
  ) -> Outcome {
    var parser = TreeParser(.first, limits)
    parser.parse(file.bytes, after: former)
    return parser.outcome
  }
}

extension TreeParser {
  mutating func parse(_ file: [UInt8], after former: Tree) {
    let isRead = file.withUnsafeBufferPointer { bytes in
      guard isReadable(bytes) else { return true }
      return Revision(of: bytes, after: former).map { parse(file, bytes, $0) } ?? false
    }
    if !isRead { parse(file, isPlainTried: true) }
  }

  /// Reads what was edited, and takes the rest from the former tree.
  private mutating func parse(
    _ file: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, _ revision: Revision
  ) -> Bool {
    var parser = self
    parser.tree.bytes = file
    parser.tree.plainLength = file.count
    if !revision.otherTexts.isEmpty { parser.tree.bytes += revision.otherTexts }
    parser.resume(revision.before(), isInList: revision.listBefore != nil)
    let text = UnsafeBufferPointer(rebasing: bytes[..<revision.edited.upperBound])
    let isAtStart = revision.edited.lowerBound == 0
    let start =
      isAtStart && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : revision.edited.lowerBound
    var reader = PlainReader(text, from: start, in: revision, into: parser)
    guard (try? reader.read(until: revision)) != nil, reader.parser.problems.isEmpty,
      reader.parser.close(with: revision)
    else { return false }
    self = reader.parser
    isWhole = true
    return true
  }

  /// Goes on behind nodes that were read before: the outermost mapping is still open, and maybe the
  /// list that is its last value.
  private mutating func resume(_ records: [Tree.Record], isInList: Bool) {
    tree.records = records
    guard !records.isEmpty else { return }
    reopen(0)
    if isInList { reopen(open[0].last) }
  }

  private mutating func reopen(_ node: Int32) {
    var frame = Frame(node: node, isMapping: tree.records[Int(node)].kind == .mapping)
    var child = tree.records[Int(node)].child
    while child >= 0, Int(child) < tree.records.count {
      frame.last = child
      frame.count += 1
      child = tree.records[Int(child)].next
    }
    tree.records[Int(frame.last)].next = -1
    open.append(frame)
  }

  /// Adds what stands behind an edit; `false` where a key is there twice, or there is too much.
  private mutating func close(with revision: Revision) -> Bool {
    guard open.count == (revision.listBehind == nil ? 1 : 2), let frame = open.last,
      frame.last >= 0
    else { return false }
    let count = tree.records.count
    let rest = revision.behind(count)
    guard count + rest.count <= limits.nodes else { return false }
    tree.records[Int(frame.last)].next = Int32(count)
    tree.records += rest
    if open.count == 2 {
      let list = revision.list(count)
      tree.records[Int(frame.node)].next = list.next
      tree.records[Int(frame.node)].end = list.end
    }
    open = []
    var key = tree.records[0].child
    while key >= 0 {
      let value = tree.records[Int(key)].next
      if key >= count, isKeyTwice(key, before: Int32(count)) { return false }
      tree.records[0].end = tree.records[Int(value)].end
      key = tree.records[Int(value)].next
    }
    return true
  }

  /// Whether an outermost key stands among the nodes before a number, too.
  private func isKeyTwice(_ key: Int32, before count: Int32) -> Bool {
    var other = tree.records[0].child
    while other >= 0, other < count {
      if isSameKey(other, key) { return true }
      other = tree.records[Int(tree.records[Int(other)].next)].next
    }
    return false
  }
}
