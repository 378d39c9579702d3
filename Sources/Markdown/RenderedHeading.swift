/// A heading of a rendered page, as a table of contents needs it.
public struct RenderedHeading: Sendable, Hashable {
  /// 1 to 6.
  public let level: Int

  /// Where the id stands in the HTML, as offsets of bytes; without the quotes.
  public let id: Range<Int>

  /// Where the words stand in the HTML, as offsets of bytes; they may hold tags.
  public let content: Range<Int>

  /// Adds the words, as they stand in `html`, to `text` without their tags: fit for a link.
  public func appendText(of html: [UInt8], to text: inout [UInt8]) {
    var start = content.lowerBound
    while let tag = html[start..<content.upperBound].firstIndex(of: UInt8(ascii: "<")) {
      text.append(contentsOf: html[start..<tag])
      let end = html[tag..<content.upperBound].firstIndex(of: UInt8(ascii: ">"))
      start = end.map { $0 + 1 } ?? content.upperBound
    }
    text.append(contentsOf: html[start..<content.upperBound])
  }
}
