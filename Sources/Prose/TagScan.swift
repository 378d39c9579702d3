/// Looks at tags without building a tree.
enum TagScan {
  enum Event {
    case text(Range<Int>)
    case border
  }

  /// Whether more elements stand open than a page ever needs: gumbo's time grows with the square
  /// of the depth.
  static func isNestedTooDeep(_ source: UnsafeBufferPointer<UInt8>) -> Bool {
    var depth = 0
    var index = 0
    while index + 1 < source.count {
      if source[index] == UInt8(ascii: "<") {
        let next = source[index + 1]
        if next == UInt8(ascii: "/") {
          depth = max(0, depth - 1)
        } else if (next | 0x20) &- 0x61 < 26, !isVoid(source, index + 1) {
          depth += 1
          if depth > 2000 { return true }
        }
      }
      index += 1
    }
    return false
  }

  /// Elements that never close, and those whose end tag writers leave out.
  private static func isVoid(_ source: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    var end = start
    while end < source.count, end - start < 8, (source[end] | 0x20) &- 0x61 < 26 { end += 1 }
    let name = source[start..<end].map { $0 | 0x20 }
    return voids.contains { name.elementsEqual($0) }
  }

  private static let voids = [
    "br", "img", "hr", "input", "meta", "link", "p", "li", "td", "th", "tr", "option", "wbr",
    "area", "base", "col", "dt", "dd", "source",
  ].map { Array($0.utf8) }

  /// Text and borders of tags, what scripts and styles hold left out.
  static func walk(_ source: UnsafeBufferPointer<UInt8>, visit: (Event) -> Void) {
    var index = 0
    var start = 0
    while index < source.count {
      guard source[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      if start < index { visit(.text(start..<index)) }
      visit(.border)
      index = end(of: source, index)
      start = index
    }
    if start < source.count { visit(.text(start..<source.count)) }
  }

  private static func end(of source: UnsafeBufferPointer<UInt8>, _ open: Int) -> Int {
    for name in ["script", "style"] where begins(source, open + 1, Array(name.utf8)) {
      var index = open + 1
      while index < source.count {
        if source[index] == UInt8(ascii: "<"), index + 1 < source.count,
          source[index + 1] == UInt8(ascii: "/"), begins(source, index + 2, Array(name.utf8))
        {
          break
        }
        index += 1
      }
      return min(index + name.utf8.count + 3, source.count)
    }
    var index = open
    while index < source.count, source[index] != UInt8(ascii: ">") { index += 1 }
    return min(index + 1, source.count)
  }

  private static func begins(
    _ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ name: [UInt8]
  ) -> Bool {
    start + name.count <= source.count
      && name.indices.allSatisfy { source[start + $0] | 0x20 == name[$0] }
  }

  /// The end of `{{ name }}` or `{% tag %}`.
  static func templateTag(
    _ source: UnsafeBufferPointer<UInt8>, _ open: Int, _ range: Range<Int>
  ) -> Int? {
    guard open + 3 < range.upperBound else { return nil }
    let second = source[open + 1]
    guard second == UInt8(ascii: "{") || second == UInt8(ascii: "%") else { return nil }
    let closing = second == UInt8(ascii: "{") ? UInt8(ascii: "}") : second
    for index in open + 2..<min(range.upperBound - 1, open + 500)
    where source[index] == closing && source[index + 1] == UInt8(ascii: "}") {
      return index + 2
    }
    return nil
  }
}
