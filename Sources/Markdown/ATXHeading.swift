/// A heading line, `## Title {#some-id}`, as ranges of the text it stands in.
struct ATXHeading {
  /// 1 to 6.
  let level: Int

  /// The line without its id and without spaces at the end.
  let line: Range<Int>

  /// The words, without the signs that close some headings.
  let title: Range<Int>

  /// What stands between `{#` and `}`; not checked.
  let id: Range<Int>?

  /// Reads the line in `range`, which does not end with a space; `nil` when it is no heading.
  init?(_ range: Range<Int>, of bytes: Bytes) {
    var index = range.lowerBound
    while index < range.upperBound, bytes[index] == UInt8(ascii: " ") { index += 1 }
    guard index < range.upperBound, bytes[index] == UInt8(ascii: "#"),
      index - range.lowerBound <= 3
    else { return nil }
    let signs = index
    while index < range.upperBound, bytes[index] == UInt8(ascii: "#") { index += 1 }
    level = index - signs
    guard level <= 6, index == range.upperBound || bytes[index].isBlank else { return nil }
    id = ATXHeading.id(in: index..<range.upperBound, of: bytes)
    // Two bytes, `{#`, stand before the id.
    let end = bytes.trimmedEnd(of: index..<(id.map { $0.lowerBound - 2 } ?? range.upperBound))
    line = range.lowerBound..<end
    title = ATXHeading.title(in: index..<end, of: bytes)
  }

  /// The id at the end of a heading; the brace that opens it stands behind a space.
  private static func id(in range: Range<Int>, of bytes: Bytes) -> Range<Int>? {
    guard range.count >= 4, bytes[range.upperBound - 1] == UInt8(ascii: "}") else { return nil }
    var open = range.upperBound - 2
    while open > range.lowerBound, bytes[open] != UInt8(ascii: "{") { open -= 1 }
    guard open > range.lowerBound, bytes[open + 1] == UInt8(ascii: "#"), bytes[open - 1].isBlank
    else { return nil }
    return (open + 2)..<(range.upperBound - 1)
  }

  /// The words of a heading; signs that close it count only behind a space.
  private static func title(in range: Range<Int>, of bytes: Bytes) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, bytes[start].isBlank { start += 1 }
    var end = range.upperBound
    while end > start, bytes[end - 1] == UInt8(ascii: "#") { end -= 1 }
    if end == start { return start..<start }
    if end == range.upperBound || !bytes[end - 1].isBlank { end = range.upperBound }
    return start..<bytes.trimmedEnd(of: start..<end)
  }
}
