extension Escape {
  /// Appends a scalar: plain where nothing in the text could be YAML, in a list in brackets too.
  static func writeYAML<Sink: ByteSink & ~Copyable>(_ text: String, to out: inout Sink) {
    if isPlainYAML(text) { return out.append(text) }
    out.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars { out.append(quoted(scalar)) }
    out.append(UInt8(ascii: "\""))
  }

  /// Letters and digits with a few signs between them; no number, no word that means a value.
  private static func isPlainYAML(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      isLetter(first) || isDigit(first) && text.utf8.contains(UInt8(ascii: " ")), last != " "
    else { return false }
    let words = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]
    return text.unicodeScalars.allSatisfy {
      isLetter($0) || isDigit($0) || " .-_/@'&()".contains($0)
    }
      && !words.contains(text.lowercased())
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
      : scalar.properties.isAlphabetic
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// A character between double quotes; one that does not print as its number.
  private static func quoted(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\t": return "\\t"
    default: break
    }
    let isPrinted: Bool =
      switch scalar.value {
      case 0x20..<0x7F, 0xA0..<0x2028, 0x202F..<0xFEFF, 0xFF00..<0xFFFE, 0x10000...: true
      default: false
      }
    if isPrinted { return String(Character(scalar)) }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}

extension String {
  fileprivate func contains(_ scalar: Unicode.Scalar) -> Bool { unicodeScalars.contains(scalar) }
}
