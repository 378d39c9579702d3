/// Markdown as templates compose it, put in order: what is written to a `.md` file and rendered.
///
/// No spaces at the end of a line, one blank line where there were several, none at the start, and
/// one line end, LF, at the end of each line. Ids of headings are lifted out: `## Title {#some-id}`
/// becomes `## Title`, and the id is found in ``headings``. Fenced code stays as it is.
///
/// A value can be reused for text after text, so that its memory is too.
public struct TidiedMarkdown: Sendable {
  /// The text.
  public private(set) var bytes: [UInt8] = []

  /// The ATX headings outside fenced code, in reading order.
  public private(set) var headings: [HeadingAnchor] = []

  /// The lines at which ids were given, once there are more than can be compared one by one.
  private var lines: [String: Int] = [:]

  /// So many headings are compared one by one.
  private static let comparable = 64

  /// Starts without a text.
  public init() {}

  /// Puts `composed` in order.
  public init(_ composed: [UInt8]) throws(MarkdownError) {
    try composed.withUnsafeBufferPointer { (bytes) throws(MarkdownError) in
      try replace(with: bytes)
    }
  }

  /// Puts `composed` in order and forgets the text before; after an error there is no text.
  public mutating func replace(with composed: UnsafeBufferPointer<UInt8>) throws(MarkdownError) {
    clear()
    do {
      if composed.index(of: UInt8(ascii: "\r"), from: 0) == composed.count {
        try tidy(composed)
      } else {
        try TidiedMarkdown.withLineFeeds(composed) { (bytes) throws(MarkdownError) in
          try tidy(bytes)
        }
      }
    } catch {
      clear()
      throw error
    }
  }

  /// The words of a heading, as Markdown.
  public func title(of heading: HeadingAnchor) -> String {
    String(decoding: bytes[heading.title], as: UTF8.self)
  }

  private mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    headings.removeAll(keepingCapacity: true)
    lines.removeAll(keepingCapacity: true)
  }

  /// Runs `body` on a copy in which every line ends with LF.
  private static func withLineFeeds(
    _ bytes: Bytes, _ body: (Bytes) throws(MarkdownError) -> Void
  ) throws(MarkdownError) {
    var copy: [UInt8] = []
    copy.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      guard byte == UInt8(ascii: "\r") else {
        copy.append(byte)
        continue
      }
      if bytes.byte(at: index + 1) != UInt8(ascii: "\n") { copy.append(UInt8(ascii: "\n")) }
    }
    try copy.withUnsafeBufferPointer(body)
  }
}

extension TidiedMarkdown {
  private mutating func tidy(_ source: Bytes) throws(MarkdownError) {
    bytes.reserveCapacity(source.count + 1)
    var line = 1
    var fence: CodeFence?
    var blankBefore = false
    // A byte order mark would hide a heading in the first line.
    var start = source.hasPrefix("\u{FEFF}", at: 0) ? 3 : 0
    while start < source.count {
      let end = source.index(of: UInt8(ascii: "\n"), from: start)
      let range = start..<(fence == nil ? source.trimmedEnd(of: start..<end) : end)
      start = end + 1
      if range.isEmpty, fence == nil {
        blankBefore = !bytes.isEmpty
        continue
      }
      if blankBefore {
        bytes.append(UInt8(ascii: "\n"))
        line += 1
        blankBefore = false
      }
      try append(range, of: source, at: line, fence: &fence)
      line += 1
    }
  }

  /// Adds a line that is not blank, or any line of fenced code.
  private mutating func append(
    _ range: Range<Int>, of source: Bytes, at line: Int, fence: inout CodeFence?
  ) throws(MarkdownError) {
    if let open = fence {
      let closes = open.closes(range, of: source)
      append(closes ? range.lowerBound..<source.trimmedEnd(of: range) : range, of: source)
      if closes { fence = nil }
    } else if let heading = ATXHeading(range, of: source) {
      try append(heading, at: line, of: source)
    } else {
      append(range, of: source)
      fence = CodeFence(opening: range, of: source)
    }
  }

  private mutating func append(_ range: Range<Int>, of source: Bytes) {
    // Most lines stay as they are, with their line feed.
    if source.byte(at: range.upperBound) == UInt8(ascii: "\n") {
      bytes.append(contentsOf: source.part(range.lowerBound..<range.upperBound + 1))
    } else {
      bytes.append(contentsOf: source.part(range))
      bytes.append(UInt8(ascii: "\n"))
    }
  }

  private mutating func append(
    _ heading: ATXHeading, at line: Int, of source: Bytes
  ) throws(MarkdownError) {
    let id = try heading.id.map { (range) throws(MarkdownError) in
      try register(source.part(range), at: line)
    }
    let offset = bytes.count - heading.line.lowerBound
    headings.append(
      HeadingAnchor(
        level: heading.level, id: id,
        title: (heading.title.lowerBound + offset)..<(heading.title.upperBound + offset),
        line: line))
    append(heading.line, of: source)
  }

  /// The id as a text, once it has proved to be one and to be new.
  private mutating func register(_ id: Bytes, at line: Int) throws(MarkdownError) -> String {
    let text = String(decoding: id, as: UTF8.self)
    guard Slug.isValid(id) else { throw .invalidAnchor(text, line: line) }
    if let first = firstLine(of: text) {
      throw .duplicateAnchor(text, line: line, first: first)
    }
    if headings.count >= Self.comparable { lines[text] = line }
    return text
  }

  /// The line at which an id was given before.
  private mutating func firstLine(of id: String) -> Int? {
    guard headings.count >= Self.comparable else {
      for index in headings.indices where headings[index].id == id { return headings[index].line }
      return nil
    }
    if lines.isEmpty {
      for heading in headings { heading.id.map { lines[$0] = heading.line } }
    }
    return lines[id]
  }
}
