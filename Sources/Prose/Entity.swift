/// Character references of HTML: `&euml;`, `&#235;`, `&#xEB;`.
enum Entity {
  /// The reference that begins at an ampersand: its text and its bytes.
  static func read(
    _ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> (text: [UInt8], length: Int)? {
    var index = start + 1
    while index < end, index - start < 12, isNameByte(source[index]) { index += 1 }
    let name = source[start + 1..<index]
    guard let first = name.first else { return nil }
    let isClosed = index < end && source[index] == UInt8(ascii: ";")
    if first == UInt8(ascii: "#") {
      return number(name).map { (Array(String($0).utf8), index - start + (isClosed ? 1 : 0)) }
    }
    if isClosed, let scalar = named[String(decoding: name, as: UTF8.self)] {
      return (Array(String(scalar).utf8), index - start + 1)
    }
    return unclosed(name, start)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "#") || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  private static func number(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar? {
    let digits = String(decoding: name.dropFirst(), as: UTF8.self)
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value, value > 0 else { return nil }
    // Written by programs that took Windows-1252 for Unicode; browsers read it so too.
    let scalar = (0x80..<0xA0).contains(value) ? Decoding.upperControls[Int(value) - 0x80] : value
    return Unicode.Scalar(scalar)
  }

  /// The old names do without a semicolon: `&eacute`, `&nbsp`.
  private static func unclosed(
    _ name: Slice<UnsafeBufferPointer<UInt8>>, _ start: Int
  ) -> (text: [UInt8], length: Int)? {
    for count in stride(from: min(name.count, 6), through: 2, by: -1) {
      guard let scalar = named[String(decoding: name.prefix(count), as: UTF8.self)],
        scalar.value < 0x100, scalar.value >= 0xA0 || "&<>\"".unicodeScalars.contains(scalar)
      else { continue }
      return (Array(String(scalar).utf8), count + 1)
    }
    return nil
  }
}
