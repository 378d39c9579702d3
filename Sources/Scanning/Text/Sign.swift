/// What a byte of a text is to the reader of units.
enum Sign: UInt8 {
  case other, letter, digit, high, stop, colon, bracket, plus

  @inline(__always)
  static func of(_ byte: UInt8) -> Sign { table[Int(byte)] }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  @inline(__always)
  static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

  /// Letters, digits, and whatever is not ASCII.
  @inline(__always)
  static func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || isDigit(byte) || byte >= 0xC3 && byte != 0xE2
  }

  /// Letters and digits in small form; 0 for everything else.
  static let folded: [UInt8] = (0...255).map { number in
    let byte = UInt8(number)
    if isCapital(byte) { return byte | 0x20 }
    return byte &- 0x61 < 26 || isDigit(byte) ? byte : 0
  }

  private static let table: [Sign] = (0...255).map { number in
    let byte = UInt8(number)
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return .stop
    case UInt8(ascii: ":"): return .colon
    case UInt8(ascii: "["): return .bracket
    case UInt8(ascii: "+"): return .plus
    case _ where isDigit(byte): return .digit
    case _ where (byte | 0x20) &- 0x61 < 26: return .letter
    case _ where byte >= 0xC3: return .high
    default: return .other
    }
  }

  /// A letter outside ASCII without its accent, and its bytes; a byte of 0 for a letter of another
  /// alphabet or a sign that leaves no trace, `nil` for punctuation.
  static func letter(
    _ text: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> (byte: UInt8, length: Int)? {
    let first = text[index]
    guard first >= 0xC3, first != 0xE2, index + 1 < text.count else { return nil }
    if first == 0xC3 { return (latin[Int(text[index + 1] & 0x1F)], 2) }
    return (0, first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4)
  }

  /// `à` to `ÿ` (and their capitals), by the lowest five bits.
  private static let latin: [UInt8] = Array("aaaaaaaceeeeiiiidnooooo\u{0}ouuuuyty".utf8)
}
