internal import SourceText

/// A file of which a former version was read: what both have before and behind an edit, in whole
/// outermost keys with their values, or in whole items of the list at one of them.
///
/// Only for documents that ``PlainReader`` reads. In those a key at the first column closes all that
/// is open, and an item all that is open in its list, so whatever stands before it or behind it, in
/// the same bytes, is read as it was.
struct Revision {
  private let former: Tree

  /// The nodes of the former tree that stand before the edit, with the root, and those behind it.
  private let kept: Int
  private let rest: Range<Int>

  /// The bytes of the file that are to be read, and the lines before them.
  let edited: Range<Int>
  let linesBefore: UInt32

  /// The column of the list that is open where the edit starts, and of that where it ends.
  let listBefore: Int?
  let listBehind: Int?

  /// The list in the former tree, where one is open behind.
  private let list: Int

  /// How far what stands behind the edit has moved.
  private let lines: Int
  private let offset: Int

  /// Finds what is the same; `nil` where there is nothing to gain, or where it is not that simple.
  init?(of bytes: UnsafeBufferPointer<UInt8>, after former: Tree) {
    let length = former.plainLength
    guard length > 0, let keys = former.outermostKeys else { return nil }
    let (same, behind) = former.bytes.withUnsafeBufferPointer {
      bytes.shared(with: UnsafeBufferPointer(rebasing: $0[..<length]))
    }
    // The first byte of a key belongs to what is before it: it shows that the rest is over. And the
    // line feed before a key belongs to what is behind.
    let first = keys.lastIndex { $0.start < same } ?? 0
    guard let last = keys.indices.first(where: { $0 > first && keys[$0].line > length - behind })
    else { return nil }
    let items = last == first + 1 ? former.items(at: keys[first].node) : []
    let item = items.lastIndex { $0.start < same }
    let itemBehind = items.indices.first {
      $0 > item ?? -1 && items[$0].line > length - behind
    }
    let (start, end) = (
      item.map { items[$0] } ?? keys[first], itemBehind.map { items[$0] } ?? keys[last]
    )
    let isAtTop = first == 0 && item == nil
    self.former = former
    kept = isAtTop ? 0 : start.node
    rest = end.node..<former.records.count
    offset = bytes.count - length
    edited = (isAtTop ? 0 : start.line)..<end.line + offset
    linesBefore = isAtTop ? 0 : former.records[start.node].start.line - 1
    listBefore = item.map { items[$0].start - items[$0].line }
    listBehind = itemBehind.map { items[$0].start - items[$0].line }
    list = keys[first].node + 1
    let feeds = bytes[edited].count { $0 == UInt8(ascii: "\n") }
    lines = Int(linesBefore) + feeds + 1 - Int(former.records[end.node].start.line)
  }
}

extension Revision {
  /// The texts of the former tree that stood in its file in another form.
  var otherTexts: ArraySlice<UInt8> { former.bytes[former.plainLength...] }

  /// The root and what stands before the edit.
  func before() -> [Tree.Record] {
    (0..<kept).map { moved(former.records[$0], by: 0, isBehind: false) }
  }

  /// What stands behind the edit, for a tree that has so many nodes before it.
  func behind(_ count: Int) -> [Tree.Record] {
    rest.map { moved(former.records[$0], by: count - rest.lowerBound, isBehind: true) }
  }

  /// The list that is open behind the edit, as far as it goes on there.
  func list(_ count: Int) -> Tree.Record {
    moved(former.records[list], by: count - rest.lowerBound, isBehind: true)
  }

  private func moved(_ record: Tree.Record, by nodes: Int, isBehind: Bool) -> Tree.Record {
    var record = record
    if Int(record.text) >= former.plainLength || isBehind && record.kind == .scalar {
      record.text = UInt32(Int(record.text) + offset)
    }
    guard isBehind else { return record }
    if record.child >= 0 { record.child += Int32(nodes) }
    if record.next >= 0 { record.next += Int32(nodes) }
    record.start = record.start.moved(by: lines)
    record.end = record.end.moved(by: lines)
    return record
  }
}

extension SourcePosition {
  fileprivate func moved(by lines: Int) -> SourcePosition {
    SourcePosition(line: UInt32(Int(line) + lines), column: column)
  }
}

extension Tree {
  /// A key or an item that begins a line: its node, where the line starts, and where it does.
  fileprivate typealias Border = (node: Int, line: Int, start: Int)

  /// The outermost keys; `nil` where their bytes do not tell whether two are equal.
  fileprivate var outermostKeys: [Border]? {
    var keys: [Border] = []
    var key = records.first?.child ?? -1
    while key >= 0 {
      let (record, value) = (records[Int(key)], records[Int(key)].next)
      guard value >= 0, withBytes(of: Node(index: key), { $0.allSatisfy { $0 < 0x80 } }) else {
        return nil
      }
      keys.append((Int(key), Int(record.text), Int(record.text)))
      key = records[Int(value)].next
    }
    return keys
  }

  /// The items of a list at a key, a line or more each, that are mappings; all but the first, which
  /// opens the list.
  fileprivate func items(at key: Int) -> [Border] {
    let list = Int(records[key].next)
    guard list >= 0, records[list].kind == .list, records[list].child >= 0 else { return [] }
    var items: [Border] = []
    var line = records[Int(records[list].child)].start.line
    var item = records[Int(records[list].child)].next
    while item >= 0 {
      let record = records[Int(item)]
      guard record.kind == .mapping, record.start.line > line, record.child >= 0 else { return [] }
      // Before the first key there is a dash, and spaces around it.
      let text = Int(records[Int(record.child)].text)
      let start = text - Int(record.start.column - 1)
      guard start > 0, bytes[start - 1] == UInt8(ascii: "\n"),
        let dash = bytes[start..<text].firstIndex(of: UInt8(ascii: "-"))
      else { return [] }
      items.append((Int(item), start, dash))
      line = record.start.line
      item = record.next
    }
    return items
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// How many bytes two texts share at their start, and how many at their end behind that.
  fileprivate func shared(with other: Self) -> (atStart: Int, atEnd: Int) {
    let least = Swift.min(count, other.count)
    var (start, end) = (0, 0)
    while start + 8 <= least, word(at: start) == other.word(at: start) { start += 8 }
    while start < least, self[start] == other[start] { start += 1 }
    let most = least - start
    while end + 8 <= most, word(at: count - end - 8) == other.word(at: other.count - end - 8) {
      end += 8
    }
    while end < most, self[count - end - 1] == other[other.count - end - 1] { end += 1 }
    return (start, end)
  }

  private func word(at index: Int) -> UInt64 {
    UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: index, as: UInt64.self)
  }
}
