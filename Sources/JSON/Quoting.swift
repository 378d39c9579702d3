internal import SourceText

extension JSONWriter {
  /// A string; what could end a line or steer a terminal is written by its number.
  public mutating func quote(_ value: String) {
    var value = value
    value.withUTF8 { text in quote(text) }
  }

  private mutating func quote(_ text: UnsafeBufferPointer<UInt8>) {
    append(UInt8(ascii: "\""))
    defer { append(UInt8(ascii: "\"")) }
    // Nearly all texts are plain as a whole, and are copied as a whole.
    var start = 0
    var index = 0
    while index < text.count {
      let step = Self.plainLength(at: index, of: text)
      if step > 0 {
        index += step
        continue
      }
      append(text[start..<index])
      let (scalar, length) = Self.scalar(at: index, of: text)
      escape(scalar)
      index += length
      start = index
    }
    append(text[start...])
  }

  /// The bytes of the character at an index; 0 where it must be escaped.
  private static func plainLength(at index: Int, of text: UnsafeBufferPointer<UInt8>) -> Int {
    switch text[index] {
    case 0x22, 0x5C, 0x00..<0x20, 0x7F: return 0
    case 0x20..<0x7F: return 1
    // Only characters with these first bytes can be harmful.
    case 0xC2, 0xE2, 0xEF:
      let (scalar, length) = scalar(at: index, of: text)
      return scalar.isHarmless ? length : 0
    default: return 1
    }
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
