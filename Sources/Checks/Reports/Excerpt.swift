internal import SourceText

/// The line of a file that a finding is about, with a caret under the words.
struct Excerpt {
  let text: String

  /// At most this many columns of a line are shown, around the caret.
  private static let width = 100

  /// `nil` when the file has no such line.
  init?(of file: SourceFile, at place: SourceRange) {
    guard let line = Self.line(Int(place.start.line), of: file) else { return nil }
    let scalars = Array(String(decoding: line, as: UTF8.self).unicodeScalars)
    let start = min(Int(place.start.column) - 1, scalars.count)
    let isOneLine = place.end.line == place.start.line
    let end =
      isOneLine ? min(max(Int(place.end.column) - 1, start + 1), scalars.count) : scalars.count
    let from = max(0, start - Self.width / 2)
    let to = min(scalars.count, from + Self.width)
    let shown = scalars[from..<to].map { Self.shown($0) }
    let number = String(place.start.line)
    let margin = String(repeating: " ", count: number.utf8.count)
    let before = shown[..<min(start - from, shown.count)].reduce(0) { $0 + Self.cells($1) }
    let marked = shown[min(start - from, shown.count)..<min(max(end, start) - from, shown.count)]
    let carets = max(1, marked.reduce(0) { $0 + Self.cells($1) })
    text =
      "\(margin) |\n\(number) | \(from > 0 ? "…" : "")\(shown.joined())\(to < scalars.count ? "…" : "")\n"
      + "\(margin) | " + String(repeating: " ", count: before + (from > 0 ? 1 : 0)) + "^"
      + String(repeating: "~", count: carets - 1) + "\n"
  }

  /// A line as an editor counts it: LF, CR and CRLF end one.
  private static func line(_ number: Int, of file: SourceFile) -> ArraySlice<UInt8>? {
    var rest = file.bytes[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    for _ in 1..<max(1, number) {
      guard let end = rest.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return nil }
      let isPair = rest[end] == 0x0D && rest.dropFirst(end - rest.startIndex + 1).first == 0x0A
      rest = rest[(end + (isPair ? 2 : 1))...]
    }
    // A file without line breaks can be one line of a megabyte; nobody reads more than its start.
    return rest.prefix(4096).prefix { $0 != 0x0A && $0 != 0x0D }
  }

  /// A character as it may be shown: a tab as a space, what steers a terminal by its number.
  private static func shown(_ scalar: Unicode.Scalar) -> String {
    scalar == "\t" ? " " : printable(String(scalar))
  }

  /// How many cells of a terminal it takes.
  private static func cells(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { sum, scalar in
      let isCombining = scalar.properties.canonicalCombiningClass != .notReordered
      let isWide =
        (0x1100...0x115F).contains(scalar.value) || (0x2E80...0xA4CF).contains(scalar.value)
        || (0xAC00...0xD7A3).contains(scalar.value) || (0xF900...0xFAFF).contains(scalar.value)
        || (0xFE30...0xFE6F).contains(scalar.value) || (0xFF00...0xFF60).contains(scalar.value)
        || (0x1F300...0x1FAFF).contains(scalar.value)
      return sum + (isCombining ? 0 : isWide ? 2 : 1)
    }
  }
}
