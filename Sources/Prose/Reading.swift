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
    let bytes = Decoding.utf8(file.bytes)
    guard bytes.contains(where: { $0 > 0x20 }) else { throw .empty }
    let source = SourceFile(path: file.path, bytes: bytes)
    let format = format ?? Format(path: file.path, bytes)
    switch format {
    case .html:
      let page = HTMLText.read(bytes)
      self.init(
        source: source, format: format, title: page.title, language: page.language,
        passages: page.passages)
    case .markdown:
      let text = MarkdownText.read(bytes)
      self.init(
        source: source, format: format, title: text.title, language: nil, passages: text.passages)
    case .plain:
      self.init(
        source: source, format: format, title: nil, language: nil,
        passages: PlainText.passages(of: bytes))
    }
  }

  /// 32 MiB: the longest statements have some hundred kilobytes.
  public static let limit = 32 << 20
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
      self = .plain
    } else {
      self = Self.guessed(bytes.prefix(4096))
    }
  }

  private static func guessed(_ head: ArraySlice<UInt8>) -> Self {
    let text = String(decoding: head, as: UTF8.self).lowercased()
    let tags = [
      "<!doctype", "<html", "<body", "<div", "<p>", "<p ", "<h1", "<h2", "<table", "<main",
    ]
    if tags.contains(where: text.contains) { return .html }
    let lines = text.split(separator: "\n")
    let marks = lines.filter { line in
      line.hasPrefix("# ") || line.hasPrefix("## ") || line.hasPrefix("**")
        || line.contains("](http") || line.contains("](mailto:")
    }
    return text.hasPrefix("---\n") || !marks.isEmpty ? .markdown : .plain
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
