/// Bytes of any encoding that Dutch pages come in, as UTF-8.
struct Decoding {
  let bytes: [UInt8]
  let encoding: Prose.Encoding

  /// Tells the encoding: marked (BOM), UTF-8 when it can be, declared (`charset=`), Windows-1252.
  ///
  /// A declaration is believed last, because pages are moved between systems without it. A byte
  /// that fits nowhere becomes U+FFFD.
  init(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      (self.bytes, encoding) = (Self.repaired(Array(bytes.dropFirst(3))), .utf8)
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      (self.bytes, encoding) = (Self.fromUTF16(bytes.dropFirst(2), isBig: false), .utf16)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      (self.bytes, encoding) = (Self.fromUTF16(bytes.dropFirst(2), isBig: true), .utf16)
    } else {
      let found = Self.faultsAndLetters(in: bytes)
      if found.faults == 0 {
        (self.bytes, encoding) = (bytes, .utf8)
        return
      }
      let declared = Self.charset(in: bytes.prefix(4096)).flatMap(Self.latin)
      if declared == nil, found.letters > found.faults {
        (self.bytes, encoding) = (Self.repaired(bytes), .utf8)
      } else {
        (self.bytes, encoding) = (Self.fromWindows1252(bytes, declared ?? [:]), .windows1252)
      }
    }
  }

  private static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    guard faultsAndLetters(in: bytes).faults > 0 else { return bytes }
    return Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  /// How an encoding of Western Europe differs from Windows-1252; `nil` for all others.
  private static func latin(_ name: [UInt8]) -> [UInt8: UInt32]? {
    switch String(decoding: name, as: UTF8.self) {
    case "iso-8859-1", "iso8859-1", "latin1", "l1", "windows-1252", "cp1252", "us-ascii", "ascii":
      [:]
    case "iso-8859-15", "iso8859-15", "latin9", "l9":
      [
        0xA4: 0x20AC, 0xA6: 0x160, 0xA8: 0x161, 0xB4: 0x17D, 0xB8: 0x17E, 0xBC: 0x152,
        0xBD: 0x153, 0xBE: 0x178,
      ]
    default: nil
    }
  }

  /// What `charset=` or `encoding=` names, in small letters.
  private static func charset(in head: ArraySlice<UInt8>) -> [UInt8]? {
    for key in ["charset=", "encoding="].map({ Array($0.utf8) }) {
      guard let start = first(key, in: head) else { continue }
      let name = head[(start + key.count)...].drop { $0 == 0x22 || $0 == 0x27 }
        .prefix { $0 == 0x2D || ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
      if !name.isEmpty { return name.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 } }
    }
    return nil
  }

  private static func first(_ key: [UInt8], in text: ArraySlice<UInt8>) -> Int? {
    guard text.count >= key.count else { return nil }
    return (text.startIndex...(text.endIndex - key.count)).first { start in
      key.indices.allSatisfy { text[start + $0] | 0x20 == key[$0] | 0x20 }
    }
  }

  /// Sequences that are not UTF-8, and letters outside ASCII that are.
  private static func faultsAndLetters(in bytes: [UInt8]) -> (faults: Int, letters: Int) {
    var faults = 0
    var letters = 0
    var index = 0
    bytes.withUnsafeBufferPointer { bytes in
      while index < bytes.count {
        let first = bytes[index]
        if first < 0x80 {
          index = endOfASCII(bytes, index + 1)
          continue
        }
        let length = sequenceLength(bytes, index)
        if length > 0 { letters += 1 } else { faults += 1 }
        index += max(length, 1)
      }
    }
    return (faults, letters)
  }

  /// The end of a stretch of ASCII, looked for eight bytes at a time.
  private static func endOfASCII(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = start
    while index + 8 <= raw.count,
      raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    {
      index += 8
    }
    while index < bytes.count, bytes[index] < 0x80 { index += 1 }
    return index
  }

  private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    let first = bytes[index]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard (0xC2...0xF4).contains(first), index + length <= bytes.count else { return 0 }
    for offset in 1..<length where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
    // Forms that are too long, surrogates, and what lies beyond U+10FFFF.
    let second = bytes[index + 1]
    switch first {
    case 0xE0 where second < 0xA0, 0xED where second > 0x9F, 0xF0 where second < 0x90,
      0xF4 where second > 0x8F:
      return 0
    default: return length
    }
  }

  private static func fromUTF16(_ bytes: ArraySlice<UInt8>, isBig: Bool) -> [UInt8] {
    let bytes = Array(bytes)
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: 0, to: bytes.count - 1, by: 2) {
      let high = UInt16(bytes[isBig ? index : index + 1])
      let low = UInt16(bytes[isBig ? index + 1 : index])
      units.append(high << 8 | low)
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func fromWindows1252(_ bytes: [UInt8], _ table: [UInt8: UInt32]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes {
      if byte < 0x80 {
        out.append(byte)
      } else {
        let scalar =
          table[byte] ?? (byte < 0xA0 ? upperControls[Int(byte - 0x80)] : UInt32(byte))
        out.append(contentsOf: String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8)
      }
    }
    return out
  }

  /// What Windows-1252 holds where ISO-8859-1 has controls (WHATWG Encoding, index windows-1252).
  static let upperControls: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}
