/// Copies cmark-gfm's HTML, adds what it does not write, and checks where links lead.
///
/// Headings get ids, tables what readers of rows and small screens need (``TableRewriting``), and
/// some forms of Markdown a meaning of their own (`Structures.swift`). Every `<` of that HTML opens
/// a tag, since in text and attributes it is written `&lt;`.
struct HTMLRewriting {
  /// What is wrong with a page; the line is found in the tree.
  enum Fault: Error {
    case rawHTML
    /// The number of the link or image, counted from 0.
    case destination(Int, isImage: Bool)
    case headings
  }

  let source: Bytes
  private let anchors: [HeadingAnchor]
  private(set) var slugs: Slug
  private var copied = 0
  private var destinations = 0
  private(set) var headings: [RenderedHeading] = []
  private var open: (level: UInt8, id: Range<Int>, start: Int)?

  /// Whether the page can have its title here: not behind another heading.
  private let mayHoldTitle: Bool

  /// Where the title of the page ended, in the source; what follows it may be its standing.
  var titleEnd = -1

  var table = TableRewriting()

  /// Whether each open quote is a note, the innermost last.
  var notes: [Bool] = []

  var isInQuestions = false

  /// Prepares for a page; `slugs` knows every id in use, if any heading needs a new one.
  init(_ source: Bytes, anchors: [HeadingAnchor], slugs: Slug, mayHoldTitle: Bool = true) {
    self.source = source
    self.anchors = anchors
    self.mayHoldTitle = mayHoldTitle
    self.slugs = slugs
    headings.reserveCapacity(anchors.count)
  }

  /// Adds the page to `html`.
  mutating func run(into html: inout [UInt8]) throws(Fault) {
    var index = source.index(of: UInt8(ascii: "<"), from: 0)
    while index < source.count {
      try rewriteTag(at: index, into: &html)
      index = source.index(of: UInt8(ascii: "<"), from: max(index + 2, copied))
    }
    copy(upTo: source.count, into: &html)
    guard headings.count == anchors.count else { throw .headings }
  }

  private mutating func rewriteTag(at index: Int, into html: inout [UInt8]) throws(Fault) {
    switch source.byte(at: index + 1) {
    case UInt8(ascii: "/"): rewriteEndTag(at: index, into: &html)
    case UInt8(ascii: "h"): try openHeading(at: index, into: &html)
    case UInt8(ascii: "t"): rewriteTableTag(at: index, into: &html)
    case UInt8(ascii: "a"): try rewriteLink(at: index, into: &html)
    case UInt8(ascii: "i"): try checkImage(at: index)
    case UInt8(ascii: "p"): rewriteParagraph(at: index, into: &html)
    case UInt8(ascii: "b"): openQuote(at: index, into: &html)
    case UInt8(ascii: "u"): openList(at: index, into: &html)
    case UInt8(ascii: "l"): if isInQuestions { openQuestion(at: index, into: &html) }
    case UInt8(ascii: "!"): throw .rawHTML
    default: break
    }
  }

  private mutating func rewriteEndTag(at index: Int, into html: inout [UInt8]) {
    switch source.byte(at: index + 2) {
    case UInt8(ascii: "h"): closeHeading(at: index, into: &html)
    case UInt8(ascii: "t"): rewriteTableEnd(at: index, into: &html)
    case UInt8(ascii: "b"): closeQuote(at: index, into: &html)
    case UInt8(ascii: "l"), UInt8(ascii: "u"):
      if isInQuestions { closeQuestion(at: index, into: &html) }
    default: break
    }
  }

  /// Copies what stands before `end`, unless that was left out.
  mutating func copy(upTo end: Int, into html: inout [UInt8]) {
    html.append(contentsOf: source.part(copied..<end))
    copied = end
  }

  /// Goes on behind `end`, without what stood there.
  mutating func skip(to end: Int) {
    copied = end
  }

  /// Where what is copied next starts.
  var copiedEnd: Int { copied }
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

  private mutating func closeHeading(at index: Int, into html: inout [UInt8]) {
    guard let (level, id, start) = open else { return }
    copy(upTo: index, into: &html)
    if level == 1, headings.isEmpty, mayHoldTitle { titleEnd = index + "</h1>\n".utf8.count }
    headings.append(RenderedHeading(level: Int(level), id: id, content: start..<html.count))
    open = nil
  }
}

extension HTMLRewriting {
  /// A link whose words are its address says so, because on paper it needs no address behind it.
  private mutating func rewriteLink(at index: Int, into html: inout [UInt8]) throws(Fault) {
    guard source.hasPrefix("<a href=\"", at: index) else { return }
    let start = index + "<a href=\"".utf8.count
    let end = try check(from: start, isImage: false)
    guard source.hasPrefix("http", at: start), source.hasPrefix("\">", at: end) else { return }
    let words = source.part((end + 2)..<source.index(of: UInt8(ascii: "<"), from: end + 2))
    let url = source.part(start..<end)
    guard !words.isEmpty, words.count <= url.count, words.elementsEqual(url.suffix(words.count))
    else { return }
    copy(upTo: index + 2, into: &html)
    html.append(" class=\"adres\"")
  }

  private mutating func checkImage(at index: Int) throws(Fault) {
    guard source.hasPrefix("<img src=\"", at: index) else { return }
    _ = try check(from: index + "<img src=\"".utf8.count, isImage: true)
  }

  /// Checks the destination that starts at `start` and returns where it ends.
  private mutating func check(from start: Int, isImage: Bool) throws(Fault) -> Int {
    let end = source.index(of: UInt8(ascii: "\""), from: start)
    let url = source.part(start..<end)
    guard isImage ? Destination.isAllowedImage(url) : Destination.isAllowedLink(url) else {
      throw .destination(destinations, isImage: isImage)
    }
    destinations += 1
    return end
  }
}
