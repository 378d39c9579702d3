/// Takes the second full stop away where a name that ends in one ends a sentence: "Jansen B.V..".
///
/// Three in a row are an ellipsis and stay.
func removeDoubleFullStops(from text: inout [UInt8]) {
  let doubles = text.withUnsafeBufferPointer { text in
    var doubles: [Int] = []
    var index = 0
    while index < text.count {
      if index + 8 <= text.count, !text.holdsFullStop(inEightFrom: index) {
        index += 8
        continue
      }
      if isSecondOfTwo(index, of: text) { doubles.append(index) }
      index += 1
    }
    return doubles
  }
  // From the back, so that the places in front stay what they were.
  for index in doubles.reversed() { text.remove(at: index) }
}

private func isSecondOfTwo(_ index: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
  func isDot(_ index: Int) -> Bool { text.indices.contains(index) && text[index] == 0x2E }
  return isDot(index) && isDot(index - 1) && !isDot(index - 2) && !isDot(index + 1)
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether one of the next eight bytes is a full stop; asked all at once, because most are none.
  fileprivate func holdsFullStop(inEightFrom index: Int) -> Bool {
    let word =
      UnsafeRawBufferPointer(self)
      .loadUnaligned(fromByteOffset: index, as: UInt64.self) ^ 0x2E2E_2E2E_2E2E_2E2E
    return (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0
  }
}
