/// A text as a Swift literal that gives exactly that text.
enum RawLiteral {
  /// A raw literal over several lines, so that a diff of the source shows the lines of the text.
  ///
  /// It starts behind the opening quotes and ends with them, at the left margin. What a reader of
  /// the source would not see, or the compiler would change, is written as an escape.
  static func lines(_ text: String) -> String {
    let signs = String(repeating: "#", count: signsNeeded(by: text))
    var literal = "\(signs)\"\"\"\n"
    for scalar in text.unicodeScalars {
      if isPlain(scalar) {
        literal.unicodeScalars.append(scalar)
      } else {
        literal += "\\\(signs)u{\(String(scalar.value, radix: 16, uppercase: true))}"
      }
    }
    return literal + "\n\"\"\"\(signs)"
  }

  /// One more number sign than follows any backslash or any three quotes in `text`; at least one.
  static func signsNeeded(by text: String) -> Int {
    var most = 0
    var run = 0
    var quotes = 0
    var follows = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "#") where follows:
        run += 1
        most = max(most, run)
      case UInt8(ascii: "\""):
        quotes += 1
        follows = quotes >= 3
        run = 0
      default:
        follows = byte == UInt8(ascii: "\\")
        run = 0
      }
      if byte != UInt8(ascii: "\"") { quotes = 0 }
    }
    return most + 1
  }

  /// Whether the source may hold `scalar` itself.
  ///
  /// A carriage return would be read as a line feed, other controls are refused, and characters of
  /// format are invisible or turn the direction of the text.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "\n" || scalar == "\t" { return true }
    if scalar.isASCII { return (0x20...0x7E).contains(scalar.value) }
    return switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: false
    default: true
    }
  }
}
