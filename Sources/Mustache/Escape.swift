/// What is done to a text so that it stays text where it is written.
public enum Escape: Sendable {
  /// For HTML, in text and in quoted attributes.
  case html

  /// For CommonMark with tables: the text becomes one line that means nothing but itself.
  case markdown

  /// As ``markdown``, for a text that never begins a line.
  case markdownInline

  /// For a scalar of YAML: the text as it is where it can mean nothing else, or else in quotes.
  case yaml

  /// For plain text.
  case none

  /// Appends `text`, escaped.
  public func append(_ text: String, to out: inout [UInt8]) {
    var text = text
    text.withUTF8 { append($0, to: &out) }
  }

  /// Appends a text given as UTF-8, escaped.
  public func append(_ utf8: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
    write(utf8, to: &out)
  }

  /// Writes a text, escaped.
  func write<Sink: ByteSink & ~Copyable>(
    _ utf8: UnsafeBufferPointer<UInt8>, to out: inout Sink
  ) {
    switch self {
    case .html: Self.writeHTML(utf8, to: &out)
    case .markdown: Self.writeMarkdown(utf8, isLineStart: true, to: &out)
    case .markdownInline: Self.writeMarkdown(utf8, isLineStart: false, to: &out)
    case .yaml: Self.writeYAML(String(decoding: utf8, as: UTF8.self), to: &out)
    case .none: out.append(utf8)
    }
  }

  /// Copies runs; byte by byte would cost six times as much.
  private static func writeHTML<Sink: ByteSink & ~Copyable>(
    _ utf8: UnsafeBufferPointer<UInt8>, to out: inout Sink
  ) {
    var start = 0
    for index in utf8.indices {
      let entity: StaticString
      switch utf8[index] {
      case UInt8(ascii: "&"): entity = "&amp;"
      case UInt8(ascii: "<"): entity = "&lt;"
      case UInt8(ascii: ">"): entity = "&gt;"
      case UInt8(ascii: "\""): entity = "&quot;"
      case UInt8(ascii: "'"): entity = "&#39;"
      default: continue
      }
      out.append(UnsafeBufferPointer(rebasing: utf8[start..<index]))
      out.append(entity)
      start = index + 1
    }
    out.append(UnsafeBufferPointer(rebasing: utf8[start...]))
  }
}

// Markdown.

extension Escape {
  /// White space becomes one space, none at the ends; then a backslash stands before every sign
  /// that could mean something: the inline ones anywhere, those of blocks at the start.
  private static func writeMarkdown<Sink: ByteSink & ~Copyable>(
    _ utf8: UnsafeBufferPointer<UInt8>, isLineStart: Bool, to out: inout Sink
  ) {
    if isPlain(utf8) { return out.append(utf8) }
    var index = 0
    var isStart = true
    // White space between two words; at the ends there is none.
    var space: StaticString?
    var digits = 0
    while index < utf8.count {
      let width = whiteSpace(utf8, at: index)
      if width > 0 || isNoBreakSpace(utf8, at: index) {
        if !isStart { space = width > 0 ? space ?? " " : "\u{A0}" }
        index += width > 0 ? width : 2
        continue
      }
      if let space { out.append(space) }
      let byte = utf8[index]
      let isDigit = (0x30...0x39).contains(byte)
      if needsBackslash(
        utf8, index, isStart: isStart && isLineStart,
        isAfterDigits: digits > 0 && space == nil && isLineStart)
      {
        out.append(UInt8(ascii: "\\"))
      }
      digits = (isStart || digits > 0) && isDigit && space == nil ? digits + 1 : 0
      out.append(byte)
      space = nil
      isStart = false
      index += 1
    }
  }

  /// Whether nothing in a text can mean anything: most values are a few words.
  private static func isPlain(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = utf8.first, let last = utf8.last, isLetterOrDigit(first) || first >= 0xC3,
      last != 0x20, last != UInt8(ascii: "!")
    else { return utf8.isEmpty }
    let (all, doubles) = ByteMeaning.of(utf8)
    if all & ByteMeaning.some != 0 || doubles & ByteMeaning.space != 0 { return false }
    // "12. " and "12) " number an item.
    return !isDigit(first) || all & ByteMeaning.numbering == 0 || !hasNumbering(utf8)
  }

  private static func hasNumbering(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    utf8.indices.dropFirst().contains { index in
      (utf8[index] == UInt8(ascii: ".") || utf8[index] == UInt8(ascii: ")"))
        && isDigit(utf8[index - 1])
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func needsBackslash(
    _ utf8: UnsafeBufferPointer<UInt8>, _ index: Int, isStart: Bool, isAfterDigits: Bool
  ) -> Bool {
    switch utf8[index] {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "|"), UInt8(ascii: "~"):
      return true
    case UInt8(ascii: "_"): return !isWithinWord(utf8, index)
    case UInt8(ascii: "&"): return startsEntity(utf8, index)
    // "{#id}" at the end of a heading is an anchor.
    case UInt8(ascii: "{"): return index + 1 < utf8.count && utf8[index + 1] == UInt8(ascii: "#")
    // The template may go on with a bracket, and then it would be an image.
    case UInt8(ascii: "!"): return isStart || isLast(utf8, index)
    // "12." numbers an item only in front of white space.
    case UInt8(ascii: "."), UInt8(ascii: ")"):
      return (isStart || isAfterDigits) && endsWord(utf8, index)
    case UInt8(ascii: ">"): return isStart
    case UInt8(ascii: "#"):
      return isStart && startsBlock(utf8, index) || closesHeading(utf8, index)
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: ":"):
      return isStart && startsBlock(utf8, index)
    default: return false
    }
  }

  /// A mark of a block counts in front of white space, at the end of a line, or several in a row;
  /// so a telephone number keeps its plus.
  private static func startsBlock(_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard index + 1 < utf8.count, whiteSpace(utf8, at: index + 1) == 0 else { return true }
    return utf8[index + 1] == utf8[index] || utf8[index + 1] == UInt8(ascii: "-")
      || utf8[index + 1] == UInt8(ascii: "|")
  }

  /// Number signs behind white space at the end of a heading are no part of it.
  private static func closesHeading(_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard index > 0 else { return false }
    // Whatever ends in one of the upper bytes may be white space: a backslash too many is harmless.
    let before = utf8[index - 1]
    let isBehindSpace = before <= 0x20 || before >= 0x80
    var end = index
    while end < utf8.count, utf8[end] == UInt8(ascii: "#") { end += 1 }
    return isBehindSpace && isLast(utf8, end - 1)
  }

  /// CommonMark takes an underscore between letters or digits for what it is.
  private static func isWithinWord(_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index > 0 && index + 1 < utf8.count && isLetterOrDigit(utf8[index - 1])
      && isLetterOrDigit(utf8[index + 1])
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }

  private static func endsWord(_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index + 1 == utf8.count || whiteSpace(utf8, at: index + 1) > 0
  }

  private static func startsEntity(_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard index + 1 < utf8.count else { return true }
    let next = utf8[index + 1]
    return next == UInt8(ascii: "#") || (0x41...0x5A).contains(next & 0xDF)
  }

  private static func isLast(_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    var index = index + 1
    while index < utf8.count {
      let width = whiteSpace(utf8, at: index)
      if width == 0, !isNoBreakSpace(utf8, at: index) { return false }
      index += width > 0 ? width : 2
    }
    return true
  }

  /// Bytes of the white space at `index`; 0 when there is none.
  ///
  /// All white space of Unicode but the no-break space, which has a meaning between words.
  private static func whiteSpace(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    switch utf8[index] {
    case 0x20, 0x09...0x0D: return 1
    case 0xC2: return index + 1 < utf8.count && utf8[index + 1] == 0x85 ? 2 : 0
    case 0xE1, 0xE2, 0xE3:
      guard index + 2 < utf8.count else { return 0 }
      return isWideSpace((utf8[index], utf8[index + 1], utf8[index + 2])) ? 3 : 0
    default: return 0
    }
  }

  /// U+1680, U+2000 to U+200A, U+2028, U+2029, U+202F, U+205F, U+3000.
  private static func isWideSpace(_ bytes: (UInt8, UInt8, UInt8)) -> Bool {
    switch bytes {
    case (0xE1, 0x9A, 0x80), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80): true
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE2, 0x80, 0xAF): true
    default: false
    }
  }

  private static func isNoBreakSpace(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    utf8[index] == 0xC2 && index + 1 < utf8.count && utf8[index + 1] == 0xA0
  }
}

/// What a byte may mean in Markdown.
private enum ByteMeaning {
  /// White space counts where two stand in a row.
  static let space: UInt8 = 1

  /// A full stop or a bracket behind a number.
  static let numbering: UInt8 = 2

  /// Any other sign; and what begins white space beyond ASCII.
  static let some: UInt8 = 4

  /// For each byte a digit, the sum of the above: a literal, which is there without being made.
  private static let digits: StaticString = """
    4444444444444444444444444444444414444440024400200000000000004440\
    0000000000000000000000000004444440000000000000000000000000044444\
    0000000000000000000000000000000000000000000000000000000000000000\
    0040000000000000000000000000000004440000000000000000000000000000
    """

  /// What all bytes of a text together may mean, and what two in a row both may.
  static func of(_ utf8: UnsafeBufferPointer<UInt8>) -> (all: UInt8, doubles: UInt8) {
    let digits = digits.utf8Start
    var (all, doubles, before): (UInt8, UInt8, UInt8) = (0, 0, 0)
    var index = 0
    while index < utf8.count {
      // Eight letters and spaces, as most stretches are, mean nothing where no two are spaces.
      if index + 8 <= utf8.count, before == 0, isWords(utf8, at: index) {
        index += 8
        before = utf8[index - 1] == 0x20 ? space : 0
        continue
      }
      let digit = digits[Int(utf8[index])] & 0x0F
      all |= digit
      doubles |= digit & before
      before = digit
      index += 1
    }
    return (all, doubles)
  }

  /// Whether the next eight bytes are letters of ASCII and single spaces.
  @inline(__always)
  private static func isWords(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let word = UnsafeRawBufferPointer(utf8)
      .loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
    let high: UInt64 = 0x8080_8080_8080_8080
    guard word & high == 0 else { return false }
    // With every byte below 0x80, none of these sums carries into the byte above it.
    let small = word | 0x2020_2020_2020_2020
    let letters = (small &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(small &+ 0x0505_0505_0505_0505) & high
    let spaces = ~((word ^ 0x2020_2020_2020_2020) &+ 0x7F7F_7F7F_7F7F_7F7F) & high
    return letters | spaces == high && spaces & spaces << 8 == 0
  }
}
