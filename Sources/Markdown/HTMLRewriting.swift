/// Copies cmark-gfm's HTML, adds what it does not write, and checks where links lead.
///
/// Headings get ids, tables a region around them, header cells a scope. Every `<` of that HTML opens
/// a tag, since in text and attributes it is written `&lt;`.
struct HTMLRewriting {
  /// What is wrong with a page; the line is found in the tree.
  enum Fault: Error {
    case rawHTML
    /// The number of the link or image, counted from 0.
    case destination(Int, isImage: Bool)
    case headings
  }

  private let source: Bytes
  private let anchors: [HeadingAnchor]
  private let tableStart: [UInt8]
  private var slugs: Slug
  private var copied = 0
  private var destinations = 0
  private(set) var headings: [RenderedHeading] = []
  private var open: (level: UInt8, id: Range<Int>, start: Int)?

  /// Prepares for a page; `slugs` knows every id in use, if any heading needs a new one.
  init(_ source: Bytes, anchors: [HeadingAnchor], tableStart: [UInt8], slugs: Slug) {
    self.source = source
    self.anchors = anchors
    self.tableStart = tableStart
    self.slugs = slugs
    headings.reserveCapacity(anchors.count)
  }

  /// Adds the page to `html`.
  mutating func run(into html: inout [UInt8]) throws(Fault) {
    var index = source.index(of: UInt8(ascii: "<"), from: 0)
    while index < source.count {
      try rewriteTag(at: index, into: &html)
      index = source.index(of: UInt8(ascii: "<"), from: index + 2)
    }
    copy(upTo: source.count, into: &html)
    guard headings.count == anchors.count else { throw .headings }
  }

  private mutating func rewriteTag(at index: Int, into html: inout [UInt8]) throws(Fault) {
    switch source.byte(at: index + 1) {
    case UInt8(ascii: "/"): rewriteEndTag(at: index, into: &html)
    case UInt8(ascii: "h"): try openHeading(at: index, into: &html)
    case UInt8(ascii: "t"): rewriteTableTag(at: index, into: &html)
    case UInt8(ascii: "a"): try checkLink(at: index)
    case UInt8(ascii: "i"): try checkImage(at: index)
    case UInt8(ascii: "!"): throw .rawHTML
    default: break
    }
  }

  private mutating func copy(upTo end: Int, into html: inout [UInt8]) {
    html.append(contentsOf: source.part(copied..<end))
    copied = end
  }
}

extension HTMLRewriting {
  /// `<h2>` becomes `<h2 id="some-id">`; `<hr />` stays.
  private mutating func openHeading(at index: Int, into html: inout [UInt8]) throws(Fault) {
    let digit = source.byte(at: index + 2)
    guard digit.isDigit else { return }
    let level = digit - UInt8(ascii: "0")
    guard headings.count < anchors.count, anchors[headings.count].level == level else {
      throw .headings
    }
    copy(upTo: index + 3, into: &html)
    html.append(" id=\"")
    let id = html.count
    html.append(contentsOf: (anchors[headings.count].id ?? newID(from: index + 4)).utf8)
    // The quote and the `>` that is copied next.
    open = (level, id..<html.count, html.count + 2)
    html.append(UInt8(ascii: "\""))
  }

  /// An id for the heading whose words start at `start`.
  private mutating func newID(from start: Int) -> String {
    var end = source.index(of: UInt8(ascii: "<"), from: start)
    while end < source.count, !source.hasPrefix("</h", at: end) {
      end = source.index(of: UInt8(ascii: "<"), from: end + 1)
    }
    return slugs.unique(for: source.part(start..<end))
  }

  private mutating func rewriteEndTag(at index: Int, into html: inout [UInt8]) {
    switch source.byte(at: index + 2) {
    case UInt8(ascii: "h"):
      guard let (level, id, start) = open else { return }
      copy(upTo: index, into: &html)
      headings.append(RenderedHeading(level: Int(level), id: id, content: start..<html.count))
      open = nil
    case UInt8(ascii: "t") where source.byte(at: index + 3) == UInt8(ascii: "a"):
      copy(upTo: index + "</table>".utf8.count, into: &html)
      html.append("\n</div>")
    default:
      break
    }
  }

  /// A region that scrolls by itself goes around the table, which it names for screen readers.
  private mutating func rewriteTableTag(at index: Int, into html: inout [UInt8]) {
    switch source.byte(at: index + 2) {
    case UInt8(ascii: "a"):
      copy(upTo: index, into: &html)
      html.append(contentsOf: tableStart)
    case UInt8(ascii: "h") where source.byte(at: index + 3) != UInt8(ascii: "e"):
      copy(upTo: index + 3, into: &html)
      html.append(" scope=\"col\"")
      rewriteAlignment(into: &html)
    case UInt8(ascii: "d") where source.byte(at: index + 3) == UInt8(ascii: " "):
      copy(upTo: index + 3, into: &html)
      rewriteAlignment(into: &html)
    default:
      break
    }
  }

  /// `align="right"` is no HTML any more, and a style would need a laxer security policy.
  private mutating func rewriteAlignment(into html: inout [UInt8]) {
    guard source.hasPrefix(" align=", at: copied) else { return }
    html.append(" class=")
    copied += " align=".utf8.count
  }
}

extension HTMLRewriting {
  private mutating func checkLink(at index: Int) throws(Fault) {
    guard source.hasPrefix("<a href=\"", at: index) else { return }
    try check(from: index + "<a href=\"".utf8.count, isImage: false)
  }

  private mutating func checkImage(at index: Int) throws(Fault) {
    guard source.hasPrefix("<img src=\"", at: index) else { return }
    try check(from: index + "<img src=\"".utf8.count, isImage: true)
  }

  private mutating func check(from start: Int, isImage: Bool) throws(Fault) {
    let url = source.part(start..<source.index(of: UInt8(ascii: "\""), from: start))
    guard isImage ? Destination.isAllowedImage(url) : Destination.isAllowedLink(url) else {
      throw .destination(destinations, isImage: isImage)
    }
    destinations += 1
  }
}
