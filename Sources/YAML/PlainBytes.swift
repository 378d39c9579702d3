// Looking for bytes, eight at a time.

extension UnsafeBufferPointer<UInt8> {
  /// The next line feed; the count when there is none.
  func lineFeed(from start: Int) -> Int {
    var index = start
    while index + 8 <= count {
      let hits = word(at: index).lowestZero(0x0A0A_0A0A_0A0A_0A0A)
      if hits != 0 { return index + hits.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < count, self[index] != UInt8(ascii: "\n") { index += 1 }
    return index
  }

  /// Whether a stretch has bytes below 0x20, and whether it is ASCII.
  func marks(in range: Range<Int>) -> (hasControls: Bool, isASCII: Bool) {
    var (controls, wide): (UInt64, UInt64) = (0, 0)
    var index = range.lowerBound
    while index + 8 <= range.upperBound {
      let word = word(at: index)
      wide |= word
      controls |= word.bytesBelowSpace
      index += 8
    }
    while index < range.upperBound {
      wide |= UInt64(self[index])
      if self[index] < 0x20 { controls = 0x80 }
      index += 1
    }
    return (controls & 0x8080_8080_8080_8080 != 0, wide & 0x8080_8080_8080_8080 == 0)
  }

  /// The next colon or number sign in a stretch; its end when there is none.
  func colonOrNumberSign(from start: Int, to end: Int) -> Int {
    var index = start
    while index + 8 <= end {
      let word = word(at: index)
      let hits = word.lowestZero(0x3A3A_3A3A_3A3A_3A3A) | word.lowestZero(0x2323_2323_2323_2323)
      if hits != 0 { return index + hits.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < end, self[index] != UInt8(ascii: ":"), self[index] != UInt8(ascii: "#") {
      index += 1
    }
    return index
  }

  /// The next eight bytes, the first of them lowest.
  private func word(at index: Int) -> UInt64 {
    UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
  }
}

extension UInt64 {
  /// The highest bit of each byte below 0x20; bytes of 0x80 and more never count.
  fileprivate var bytesBelowSpace: UInt64 {
    let low = self & 0x7F7F_7F7F_7F7F_7F7F
    return ~(low &+ 0x6060_6060_6060_6060) & ~self & 0x8080_8080_8080_8080
  }

  /// The highest bit of the lowest byte that `pattern` repeats; bits above it mean nothing.
  fileprivate func lowestZero(_ pattern: UInt64) -> UInt64 {
    let word = self ^ pattern
    return (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }
}
