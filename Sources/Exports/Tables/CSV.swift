/// Comma-separated values as RFC 4180 has them: CRLF, quotes where a field needs them, UTF-8.
///
/// A spreadsheet takes a field that begins with `=`, `+`, `-` or `@` for a formula. Fields come from
/// definitions, so such a field gets an apostrophe in front, which makes it text.
struct CSV {
  private(set) var text = ""

  /// Adds a line.
  mutating func line(_ fields: [String]) {
    text += fields.map(Self.field).joined(separator: ",")
    text += "\r\n"
  }

  private static func field(_ text: String) -> String {
    let text = isFormula(text) ? "'" + text : text
    let needsQuotes = text.unicodeScalars.contains { ["\"", ",", "\r", "\n"].contains($0) }
    return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }

  /// White space in front does not stop every spreadsheet; the wide forms of the signs count too.
  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    if first == "\t" || first == "\r" || first == "\n" { return true }
    let start = text.unicodeScalars.first { !$0.properties.isWhitespace }
    return start.map { "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains($0) } ?? false
  }
}
