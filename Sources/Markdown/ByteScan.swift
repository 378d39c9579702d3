internal import Glibc

/// The bytes of a text that somebody else keeps alive.
typealias Bytes = UnsafeBufferPointer<UInt8>

extension Bytes {
  /// The first index from `start` on that holds `byte`; the count when there is none.
  func index(of byte: UInt8, from start: Int) -> Int {
    guard start < count, let baseAddress,
      let found = memchr(baseAddress + start, Int32(byte), count - start)
    else { return count }
    return UnsafeRawPointer(found) - UnsafeRawPointer(baseAddress)
  }

  /// The byte at `index`, or 0 behind the end.
  func byte(at index: Int) -> UInt8 {
    index < count ? self[index] : 0
  }

  /// Whether these bytes stand at `index`.
  func hasPrefix(_ prefix: StaticString, at index: Int) -> Bool {
    guard let baseAddress, count - index >= prefix.utf8CodeUnitCount else { return false }
    return memcmp(baseAddress + index, prefix.utf8Start, prefix.utf8CodeUnitCount) == 0
  }

  /// The end of a stretch without the spaces and tabs that close it.
  func trimmedEnd(of range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, self[end - 1].isBlank { end -= 1 }
    return end
  }

  /// The end of the equal bytes that start at `start`.
  func endOfRun(at start: Int) -> Int {
    var end = start + 1
    while end < count, self[end] == self[start] { end += 1 }
    return end
  }

  /// Whether every byte is part of valid UTF-8; eight bytes of ASCII are one step.
  var isValidUTF8: Bool {
    var index = 0
    while index < count {
      if index + 8 <= count, word(at: index) & 0x8080_8080_8080_8080 == 0 {
        index += 8
      } else if self[index] < 0x80 {
        index += 1
      } else {
        let length = self[index] < 0xE0 ? 2 : self[index] < 0xF0 ? 3 : 4
        guard index + length <= count,
          (try? UTF8Span(validating: part(index..<(index + length)).span)) != nil
        else { return false }
        index += length
      }
    }
    return true
  }

  /// The next eight bytes, the first of them lowest.
  func word(at index: Int) -> UInt64 {
    UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
  }

  /// A part of the text, without a copy.
  func part(_ range: Range<Int>) -> Bytes {
    Bytes(rebasing: self[range])
  }
}

extension UInt8 {
  /// Space or tab.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  /// What ends a line for CommonMark.
  var isLineEnd: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }

  /// `0` to `9`.
  var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }

  /// `A` to `Z` or `a` to `z`.
  var isLetter: Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= self | 0x20 }

  /// The small letter of `A` to `Z`; any other byte as it is.
  var lowercased: UInt8 { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self ? self | 0x20 : self }
}

extension [UInt8] {
  /// Adds the bytes of a literal.
  mutating func append(_ literal: StaticString) {
    append(contentsOf: Bytes(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }
}
