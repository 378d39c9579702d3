public import SourceText

extension Prose {
  /// Reads a document.
  ///
  /// - Parameters:
  ///   - file: the file as it was found.
  ///   - format: how it is written; told by its name and first lines when `nil`.
  /// - Throws: ``ProseError`` when it is no text.
  public init(reading file: SourceFile, as format: Format? = nil) throws(ProseError) {
    guard file.bytes.count <= Self.limit else { throw .tooLarge }
    if let kind = ProseError.Kind(file.bytes) { throw .notText(kind) }
    let decoding = Decoding(file.bytes)
    let bytes = decoding.bytes
    guard bytes.contains(where: { $0 > 0x20 }) else { throw .empty }
    let format = format ?? Format(path: file.path, bytes)
    let text = try Text(bytes, format)
    self.init(
      source: SourceFile(path: file.path, bytes: bytes), encoding: decoding.encoding,
      format: format, title: text.title, language: text.language, passages: text.passages)
  }

  /// What a reader of one format gives.
  private struct Text {
    var passages: [Passage] = []
    var title: String?
    var language: String?

    init(_ bytes: [UInt8], _ format: Format) throws(ProseError) {
      switch format {
      case .html: try readPage(bytes)
      // Content systems keep whole pages in Markdown files.
      case .markdown where MarkdownText.isPage(bytes): try readPage(bytes)
      case .markdown: (passages, title) = try MarkdownText.read(bytes)
      case .plain: passages = try PlainText.passages(of: bytes)
      }
    }

    private mutating func readPage(_ bytes: [UInt8]) throws(ProseError) {
      let front = FrontMatter.blanked(in: bytes)
      let page = try HTMLText.read(front?.bytes ?? bytes)
      (passages, title, language) = (page.passages, page.title ?? front?.title, page.language)
    }
  }

  /// 32 MiB: the longest statements have some hundred kilobytes.
  public static let limit = 32 << 20

  /// Lines, and passages, of a document: what a file of that size can have if it is text.
  static let parts = 800_000
}

extension Prose.Format {
  /// By the ending of the name, else by what the text looks like.
  init(path: String, _ bytes: [UInt8]) {
    let name = path.lowercased()
    if [".html", ".htm", ".xhtml"].contains(where: name.hasSuffix) {
      self = .html
    } else if [".md", ".markdown", ".mdx"].contains(where: name.hasSuffix) {
      self = .markdown
    } else if name.hasSuffix(".txt") {
      // A page that was saved as text.
      self = Self.beginsAsPage(bytes.prefix(200)) ? .html : .plain
    } else {
      self = Self.guessed(bytes.prefix(4096))
    }
  }

  private static func beginsAsPage(_ head: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: head.drop { $0 <= 0x20 }.prefix(14), as: UTF8.self).lowercased()
    return text.hasPrefix("<!doctype html") || text.hasPrefix("<html")
  }

  private static func guessed(_ head: ArraySlice<UInt8>) -> Self {
    let text = String(decoding: head, as: UTF8.self).lowercased()
    let isPage =
      text.drop { $0.isWhitespace }.first == "<"
      || ["<!doctype html", "<html", "<body"].contains(where: text.contains)
    if isPage { return .html }
    let lines = text.split(separator: "\n")
    let marks = lines.filter { line in
      line.hasPrefix("# ") || line.hasPrefix("## ") || line.hasPrefix("**")
        || line.contains("](http") || line.contains("](mailto:")
    }
    if text.hasPrefix("---") || !marks.isEmpty { return .markdown }
    return ["<div", "<p>", "<p ", "<h1", "<h2", "<table"].contains(where: text.contains)
      ? .html : .plain
  }
}

extension Passage {
  /// The words of a stretch of the text as the source has them, and where they begin in it.
  ///
  /// The longest part around `focus` that stands in the source in one piece: it ends at tags,
  /// entities and the ends of lines.
  ///
  /// - Parameters:
  ///   - range: bytes of ``text``.
  ///   - focus: bytes of ``text`` inside `range`.
  /// - Returns: bytes of the source.
  public func quotation(of range: Range<Int>, around focus: Range<Int>) -> Range<Int>? {
    var runs: [(text: Range<Int>, source: Range<Int>)] = []
    for piece in pieces
    where piece.form != .coded && piece.start + piece.count >= range.lowerBound
      && piece.start <= range.upperBound
    {
      guard let part = piece.clipped(to: range) else { continue }
      if let last = runs.last, last.source.upperBound == part.source.lowerBound {
        runs[runs.count - 1] = (
          last.text.lowerBound..<part.text.upperBound,
          last.source.lowerBound..<part.source.upperBound
        )
      } else {
        runs.append(part)
      }
    }
    let overlap = { (run: Range<Int>) in
      min(run.upperBound, focus.upperBound) - max(run.lowerBound, focus.lowerBound)
    }
    return runs.max { (overlap($0.text), $0.text.count) < (overlap($1.text), $1.text.count) }?
      .source
  }
}

extension Passage.Piece {
  /// The part of a piece that lies in a range of the text; only a piece that is the same in both can
  /// be cut.
  fileprivate func clipped(to range: Range<Int>) -> (text: Range<Int>, source: Range<Int>)? {
    let whole = start..<start + count
    if whole.lowerBound >= range.lowerBound, whole.upperBound <= range.upperBound {
      return (whole, source)
    }
    guard form == .same else { return nil }
    let part = whole.clamped(to: range)
    guard !part.isEmpty else { return nil }
    let from = source.lowerBound + part.lowerBound - start
    return (part, from..<from + part.count)
  }
}
