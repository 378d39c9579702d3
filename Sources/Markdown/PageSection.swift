/// A part of a page that reads the same by itself: one or more blocks, or a heading with its text.
struct PageSection {
  /// Where it stands in the page.
  let bytes: Range<Int>

  /// Which headings are in it.
  let anchors: Range<Int>

  /// The part behind this one.
  func next(in markdown: Bytes, _ all: [HeadingAnchor]) -> PageSection? {
    let start = bytes.upperBound
    guard start < markdown.count else { return nil }
    var end = markdown.index(of: UInt8(ascii: "\n"), from: start)
    while end + 2 < markdown.count, !Self.isBorder(end, in: markdown) {
      end = markdown.index(of: UInt8(ascii: "\n"), from: end + 1)
    }
    end = end + 2 < markdown.count ? end + 2 : markdown.count
    var anchor = anchors.upperBound
    while anchor < all.count, all[anchor].title.lowerBound < end { anchor += 1 }
    return PageSection(bytes: start..<end, anchors: anchors.upperBound..<anchor)
  }

  /// Whether a line feed is followed by a blank line and then by what begins a block of its own.
  ///
  /// At the start of a line, no letter or heading can belong to the list or quote in front of the
  /// blank line. A line in italics may be the caption of a table behind it.
  private static func isBorder(_ lineFeed: Int, in markdown: Bytes) -> Bool {
    guard markdown[lineFeed + 1] == UInt8(ascii: "\n"), lineFeed > 0 else { return false }
    let last = markdown[lineFeed - 1]
    if last == UInt8(ascii: "*") || last == UInt8(ascii: "_") { return false }
    let first = markdown[lineFeed + 2]
    return first.isLetter || first >= 0x80 || first == UInt8(ascii: "#")
      || first == UInt8(ascii: "[")
  }
}
