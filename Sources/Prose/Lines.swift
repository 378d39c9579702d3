/// The lines of a text, as byte ranges without their ends; one more than may be when there are too
/// many.
struct Lines {
  let source: UnsafeBufferPointer<UInt8>
  let ranges: [Range<Int>]

  init(_ source: UnsafeBufferPointer<UInt8>) {
    self.source = source
    var ranges: [Range<Int>] = []
    var begin = 0
    var index = 0
    while index < source.count, ranges.count <= Prose.parts {
      let byte = source[index]
      if byte == 0x0A || byte == 0x0D {
        ranges.append(begin..<index)
        if byte == 0x0D, index + 1 < source.count, source[index + 1] == 0x0A { index += 1 }
        begin = index + 1
      }
      index += 1
    }
    if begin < source.count { ranges.append(begin..<source.count) }
    self.ranges = ranges
  }

  /// A line without the white space around it.
  func trimmed(_ line: Int) -> Range<Int> { trimmed(ranges[line]) }

  /// A range without the white space around it.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, source[start] <= 0x20 { start += 1 }
    while end > start, source[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  /// White space before the first sign; a tab counts for four.
  func indent(_ line: Int) -> Int {
    var width = 0
    for index in ranges[line] {
      if source[index] == 0x20 {
        width += 1
      } else if source[index] == 0x09 {
        width += 4
      } else {
        break
      }
    }
    return width
  }

  /// Whether the bytes at `index` are these.
  func has(_ text: StaticString, at index: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard index >= 0, index + count <= source.count else { return false }
    return text.withUTF8Buffer { text in
      for offset in 0..<count where source[index + offset] != text[offset] { return false }
      return true
    }
  }

  /// Where the text of a list item begins; `nil` when the line begins none.
  ///
  /// `- `, `* `, `+ `, `• `, `1. `, `2) `, `a) `.
  func itemStart(_ range: Range<Int>) -> Int? {
    guard let first = source[range].first else { return nil }
    var index = range.lowerBound
    if first == 0xE2 || first == 0xC2 {
      let length = first == 0xE2 ? 3 : 2
      guard range.count > length, isBullet(index, length) else { return nil }
      index += length
    } else if "-*+".utf8.contains(first) {
      index += 1
    } else {
      var digits = 0
      while index < range.upperBound, source[index] &- 0x30 < 10, digits < 3 {
        index += 1
        digits += 1
      }
      if digits == 0 {
        guard (first | 0x20) &- 0x61 < 26 else { return nil }
        index += 1
      }
      guard index < range.upperBound,
        source[index] == UInt8(ascii: ")") || digits > 0 && source[index] == UInt8(ascii: ".")
      else { return nil }
      index += 1
    }
    guard index < range.upperBound, source[index] <= 0x20 else { return nil }
    while index < range.upperBound, source[index] <= 0x20 { index += 1 }
    return index
  }

  /// `•`, `◦`, `▪`, `–`, `·`.
  private func isBullet(_ index: Int, _ length: Int) -> Bool {
    let bytes = source[index..<index + length]
    return ["•", "◦", "▪", "–", "—", "·", "‣", "●", "○", "■"].contains {
      bytes.elementsEqual($0.utf8)
    }
  }

  /// A line of one repeated sign, such as `-----`; the sign.
  func rule(_ range: Range<Int>) -> UInt8? {
    guard range.count >= 3, let first = source[range].first, "-=*_~".utf8.contains(first),
      source[range].allSatisfy({ $0 == first || $0 == 0x20 })
    else { return nil }
    return first
  }
}
