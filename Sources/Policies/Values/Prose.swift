internal import SourceText

/// A piece of text by the author of a definition, for what only that organisation says.
///
/// It knows paragraphs, lists (`- `), `**strong**`, `*emphasis*` and `[links](https://...)`.
/// Everything else is literal text: prose cannot become a heading, a table, an image or markup.
public struct Prose: Sendable, Hashable {
  /// What prose consists of.
  public enum Block: Sendable, Hashable {
    case paragraph([Inline])
    case list([[Inline]])
  }

  /// A stretch of text with one role.
  public enum Inline: Sendable, Hashable {
    case text(String)
    case strong(String)
    case emphasis(String)
    case link(String, to: WebAddress)
  }

  /// In reading order; never empty.
  public let blocks: [Block]

  /// Reads prose; `nil` when there is nothing but white space.
  public init?(_ text: String) {
    if let plain = Self.oneParagraph(text) {
      blocks = [.paragraph([.text(plain)])]
      return
    }
    var blocks: [Block] = []
    var open: [String] = []
    var items: [String] = []
    func close() {
      if !open.isEmpty { blocks.append(.paragraph(Self.inlines(open.together(with: " ")))) }
      if !items.isEmpty { blocks.append(.list(items.map(Self.inlines))) }
      open = []
      items = []
    }
    for line in Self.lines(of: text) {
      let words = Self.trimmed(line)
      if words.isEmpty {
        close()
      } else if words.hasPrefix("- ") || words.hasPrefix("* ") {
        if !open.isEmpty { close() }
        items.append(String(words.dropFirst(2)))
      } else if let last = items.indices.last {
        items[last] += " " + words
      } else {
        open.append(words)
      }
    }
    close()
    guard !blocks.isEmpty else { return nil }
    self.blocks = blocks
  }

  /// The words of a single line without marks, as most prose is; `nil` for all other.
  private static func oneParagraph(_ text: String) -> String? {
    var text = text
    let isPlain = text.withUTF8 { bytes in
      guard let first = bytes.first, let last = bytes.last, first > 0x20, last > 0x20,
        first != 0x2D
      else { return false }
      return !bytes.contains { $0 == 0x0A || $0 == 0x2A || $0 == 0x5B }
    }
    return isPlain ? text : nil
  }

  /// The words without their marks, a space between blocks.
  public var plainText: String {
    blocks.map { block in
      switch block {
      case .paragraph(let inlines): inlines.map(\.words).joined()
      case .list(let items): items.map { $0.map(\.words).joined() }.joined(separator: " ")
      }
    }.joined(separator: " ")
  }

  private static func lines(of text: String) -> [ArraySlice<UInt8>] {
    Array(text.utf8).split(separator: 0x0A, omittingEmptySubsequences: false)
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> String {
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    var words = line.drop(while: isSpace)
    while let last = words.last, isSpace(last) { words.removeLast() }
    return String(decoding: words, as: UTF8.self)
  }

  private static func inlines(_ text: String) -> [Inline] {
    var result: [Inline] = []
    var plain: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let mark = rest.firstIndex(where: { $0 == 0x2A || $0 == 0x5B }) {
      plain += rest[..<mark]
      rest = rest[mark...]
      if let (inline, length) = marked(rest) {
        if !plain.isEmpty { result.append(.text(String(decoding: plain, as: UTF8.self))) }
        plain = []
        result.append(inline)
        rest = rest.dropFirst(length)
      } else {
        plain.append(rest.removeFirst())
      }
    }
    plain += rest
    if !plain.isEmpty { result.append(.text(String(decoding: plain, as: UTF8.self))) }
    return result
  }

  /// The marked-up stretch at the start of `text`, and how many bytes it takes.
  private static func marked(_ text: ArraySlice<UInt8>) -> (Inline, Int)? {
    if text.first == 0x5B { return link(text) }
    let marks = text.starts(with: [0x2A, 0x2A]) ? 2 : 1
    let inside = text.dropFirst(marks)
    let words = inside.prefix { $0 != 0x2A }
    let closing = inside.dropFirst(words.count)
    guard let first = words.first, let last = words.last, first != 0x20, last != 0x20,
      closing.starts(with: repeatElement(0x2A, count: marks))
    else { return nil }
    let content = String(decoding: words, as: UTF8.self)
    return (marks == 2 ? .strong(content) : .emphasis(content), words.count + 2 * marks)
  }

  private static func link(_ text: ArraySlice<UInt8>) -> (Inline, Int)? {
    let label = text.dropFirst().prefix { $0 != 0x5D && $0 != 0x5B }
    let after = text.dropFirst(1 + label.count)
    guard !label.isEmpty, after.starts(with: [0x5D, 0x28]) else { return nil }
    let target = after.dropFirst(2).prefix { $0 != 0x29 }
    guard after.dropFirst(2 + target.count).first == 0x29,
      let address = WebAddress(String(decoding: target, as: UTF8.self))
    else { return nil }
    return (
      .link(String(decoding: label, as: UTF8.self), to: address), label.count + target.count + 4
    )
  }
}

extension Prose.Inline {
  /// What a reader reads.
  fileprivate var words: String {
    switch self {
    case .text(let text), .strong(let text), .emphasis(let text), .link(let text, _): text
    }
  }
}
