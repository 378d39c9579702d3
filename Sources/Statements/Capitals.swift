/// The text with a capital at its start; IJ is one letter in Dutch.
func capitalised(_ text: String) -> String {
  if let (first, second) = text.startInASCII {
    if first == UInt8(ascii: "i"), second == UInt8(ascii: "j") {
      return "IJ" + String(text.dropFirst(2))
    }
    return first.isSmall ? text.beginning(with: first & 0xDF) : text
  }
  if text.hasPrefix("ij") { return "IJ" + String(text.dropFirst(2)) }
  guard let first = text.first else { return text }
  return first.uppercased() + String(text.dropFirst())
}

/// The text with a small letter at its start, unless it begins with an abbreviation.
func lowered(_ text: String) -> String {
  if let (first, second) = text.startInASCII, second.isSmall {
    return first.isCapital ? text.beginning(with: first | 0x20) : text
  }
  let start = text.prefix(2)
  if start == "IJ" { return "ij" + String(text.dropFirst(2)) }
  guard let first = text.first, start.uppercased() != start || start.count < 2 else { return text }
  return first.lowercased() + String(text.dropFirst())
}

// Nearly all texts begin with three characters of ASCII; asking Unicode costs twenty times as much.

extension String {
  /// The first two bytes, when no character from beyond ASCII can belong to them.
  fileprivate var startInASCII: (UInt8, UInt8)? {
    let start = utf8.withContiguousStorageIfAvailable { bytes -> (UInt8, UInt8)? in
      guard bytes.count >= 3, (bytes[0] | bytes[1] | bytes[2]) < 0x80 else { return nil }
      return (bytes[0], bytes[1])
    }
    return start ?? nil
  }

  fileprivate func beginning(with byte: UInt8) -> String {
    String(unsafeUninitializedCapacity: utf8.count) { bytes in
      _ = bytes.initialize(fromContentsOf: utf8)
      bytes[0] = byte
      return utf8.count
    }
  }
}

extension UInt8 {
  fileprivate var isSmall: Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= self }

  fileprivate var isCapital: Bool { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self }
}
