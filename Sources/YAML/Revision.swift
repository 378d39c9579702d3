internal import SourceText

/// A file of which a former version was read: what both have before and behind an edit, in whole
/// outermost keys with their values.
///
/// Only for documents that ``PlainReader`` reads. In those a key at the first column closes all that
/// is open, so whatever stands before it or behind it, in the same bytes, is read as it was.
struct Revision {
  private let former: Tree

  /// The nodes of the former tree that stand before the edit, with the root, and those behind it.
  private let kept: Int
  private let rest: Range<Int>

  /// The bytes of the file that are to be read, and the lines before them.
  let edited: Range<Int>
  let linesBefore: UInt32

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
    // The first byte of a key belongs to what is before it: it shows that the rest is over.
    let first = keys.lastIndex { former.start(of: $0) < same } ?? 0
    // And the line feed before a key belongs to what is behind.
    guard
      let last = keys.indices.first(where: { index in
        index > first && former.start(of: keys[index]) > length - behind
      })
    else { return nil }
    self.former = former
    kept = first == 0 ? 0 : keys[first]
    rest = keys[last]..<former.records.count
    offset = bytes.count - length
    edited =
      (first == 0 ? 0 : former.start(of: keys[first]))..<former.start(of: keys[last]) + offset
    linesBefore = first == 0 ? 0 : former.records[keys[first]].start.line - 1
    let feeds = bytes[edited].count { $0 == UInt8(ascii: "\n") }
    lines = Int(linesBefore) + feeds + 1 - Int(former.records[keys[last]].start.line)
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
    rest.map { moved(former.records[$0], by: Int32(count - rest.lowerBound), isBehind: true) }
  }

  private func moved(_ record: Tree.Record, by nodes: Int32, isBehind: Bool) -> Tree.Record {
    var record = record
    if Int(record.text) >= former.plainLength {
      record.text = UInt32(Int(record.text) + offset)
    } else if isBehind, record.kind == .scalar {
      record.text = UInt32(Int(record.text) + offset)
    }
    guard isBehind else { return record }
    if record.child >= 0 { record.child += nodes }
    if record.next >= 0 { record.next += nodes }
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
  /// The nodes of the outermost keys; `nil` where their bytes do not tell whether two are equal.
  fileprivate var outermostKeys: [Int]? {
    var keys: [Int] = []
    var key = records.first?.child ?? -1
    while key >= 0 {
      let value = records[Int(key)].next
      guard value >= 0, withBytes(of: Node(index: key), { $0.allSatisfy { $0 < 0x80 } }) else {
        return nil
      }
      keys.append(Int(key))
      key = records[Int(value)].next
    }
    return keys
  }

  fileprivate func start(of key: Int) -> Int { Int(records[key].text) }
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
