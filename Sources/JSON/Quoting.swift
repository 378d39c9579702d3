internal import SourceText

extension JSONWriter {
  /// A string; what could end a line or steer a terminal is written by its number.
  public mutating func quote(_ value: String) {
    var value = value
    value.withUTF8 { text in quote(text) }
  }

  private mutating func quote(_ text: UnsafeBufferPointer<UInt8>) {
    append("\"")
    // Nearly all texts are plain as a whole, and are copied as a whole.
    var start = 0
    var index = 0
    while index < text.count {
      if Self.isPlain(text[index]) {
        index += 1
        continue
      }
      let (scalar, length) = Self.scalar(at: index, of: text)
      if Self.needsEscape(scalar) {
        append(text[start..<index])
        escape(scalar)
        start = index + length
      }
      index += length
    }
    append(text[start...])
    append("\"")
  }

  /// Whether a byte is, or begins, a character that stands as it is; only characters that begin
  /// with three of the higher bytes can be harmful.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00..<0x20, 0x22, 0x5C, 0x7F, 0xC2, 0xE2, 0xEF: false
    default: true
    }
  }

  private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\"" || scalar == "\\" || !scalar.isHarmless
  }

  /// A `String` holds valid UTF-8, so a first byte tells how many follow.
  private static func scalar(
    at index: Int, of text: UnsafeBufferPointer<UInt8>
  ) -> (Unicode.Scalar, length: Int) {
    let first = text[index]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = length == 1 ? UInt32(first) : UInt32(first) & (0x7F >> UInt32(length))
    for byte in text[(index + 1)..<(index + length)] { value = value << 6 | UInt32(byte & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": raw("\\\"")
    case "\\": raw("\\\\")
    case "\n": raw("\\n")
    case "\t": raw("\\t")
    default:
      for unit in UTF16.encode(scalar) ?? .init() { raw("\\u" + Self.hex(unit)) }
    }
  }

  private static func hex(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
