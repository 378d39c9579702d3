/// Makes the body of an HTML page from Markdown; one for each thread, for page after page.
///
/// CommonMark with tables; no autolinks, no strikethrough. Raw HTML, link reference definitions,
/// links to unknown schemes, images from elsewhere and whatever exceeds a ``MarkdownLimit`` are
/// errors, never silently left out. What comes out is valid UTF-8, whatever goes in.
public struct HTMLRenderer: ~Copyable {
  let cmark = CMark()
  private let reservedIDs: [String]
  var store: SectionStore

  /// Prepares the memory that pages are made in.
  ///
  /// - Parameters:
  ///   - reservedIDs: ids that the page has outside its body.
  ///   - remembering: bytes of sections to keep, so that what stands in many pages is parsed once.
  public init(reservedIDs: [String] = [], remembering: Int = 8 << 20) {
    self.reservedIDs = reservedIDs
    store = SectionStore(limit: remembering)
  }

  /// Adds the HTML of a tidied text to `html`.
  ///
  /// - Parameters:
  ///   - markdown: the text, with the ids of its headings.
  ///   - html: grows by the page; after an error it is as it was.
  /// - Returns: the headings, in reading order.
  /// - Throws: ``MarkdownError``, with the line of what is wrong.
  public mutating func render(
    _ markdown: TidiedMarkdown, into html: inout [UInt8]
  ) throws(MarkdownError) -> [RenderedHeading] {
    try markdown.bytes.withUnsafeBufferPointer { (bytes) throws(MarkdownError) in
      try render(bytes, anchors: markdown.headings, into: &html)
    }
  }

  /// Adds the HTML of a text to `html`.
  ///
  /// - Parameters:
  ///   - markdown: the text, in UTF-8.
  ///   - anchors: one for each heading of the text, in reading order; a heading without an id
  ///     gets one made of its words.
  ///   - html: grows by the page; after an error it is as it was.
  /// - Returns: the headings, in reading order.
  /// - Throws: ``MarkdownError``, with the line of what is wrong.
  public mutating func render(
    _ markdown: UnsafeBufferPointer<UInt8>, anchors: [HeadingAnchor],
    into html: inout [UInt8]
  ) throws(MarkdownError) -> [RenderedHeading] {
    let slugs = try register(anchors)
    if let headings = renderSections(markdown, anchors, slugs, into: &html) { return headings }
    let traits = try StructureCheck.traits(of: markdown)
    let start = html.count
    do {
      return try cmark.withDocument(of: markdown, traits) { document throws(MarkdownError) in
        let source = try document.html()
        try MarkdownLimit.outputBytes.allow(source.count, line: nil)
        html.reserveCapacity(start + source.count + source.count / 8)
        var rewriting = HTMLRewriting(
          source, anchors: anchors, slugs: slugs)
        do throws(HTMLRewriting.Fault) {
          try rewriting.run(into: &html)
        } catch {
          throw MarkdownError(error, in: document, anchors)
        }
        try MarkdownLimit.outputBytes.allow(html.count - start, line: nil)
        return rewriting.headings
      }
    } catch {
      html.removeSubrange(start...)
      throw error
    }
  }

  /// Checks the ids against those of the page; knows all of them if a heading needs a new one.
  private func register(_ anchors: [HeadingAnchor]) throws(MarkdownError) -> Slug {
    var slugs = Slug()
    for anchor in anchors {
      if let id = anchor.id, reservedIDs.contains(id) {
        throw .duplicateAnchor(id, line: anchor.line, first: nil)
      }
    }
    guard anchors.contains(where: { $0.id == nil }) else { return slugs }
    for id in reservedIDs { slugs.reserve(id) }
    for anchor in anchors { anchor.id.map { slugs.reserve($0) } }
    return slugs
  }
}

extension MarkdownError {
  /// Finds the line of a fault.
  init(_ fault: HTMLRewriting.Fault, in document: CMark.Document, _ anchors: [HeadingAnchor]) {
    switch fault {
    case .rawHTML:
      self = .rawHTML(line: document.lineOfRawHTML() ?? 1)
    case .destination(let number, let isImage):
      let (text, line) = document.destination(number) ?? ("", 1)
      self = isImage ? .forbiddenImage(text, line: line) : .forbiddenLink(text, line: line)
    case .headings:
      let headings = document.headings()
      let pairs = zip(headings, anchors)
      let odd = pairs.first { $0.line != $1.line || $0.level != $1.level }?.0.line
      let next = headings.dropFirst(anchors.count).first?.line
      self = .headingMismatch(
        anchors: anchors.count, headings: headings.count,
        line: odd ?? next ?? anchors.dropFirst(headings.count).first?.line ?? 1)
    }
  }
}
