/// Takes the second full stop away where a name that ends in one ends a sentence: "Jansen B.V..".
///
/// Three in a row are an ellipsis and stay.
func removeDoubleFullStops(from text: inout [UInt8]) {
  let doubles = text.withUnsafeBufferPointer { text in
    var doubles: [Int] = []
    var index = 0
    while index < text.count {
      let end = min(index + 8, text.count)
      if end < index + 8 || text.holdsTwoFullStops(inEightFrom: index) {
        for place in index + 1..<end where isSecondOfTwo(place, of: text) { doubles.append(place) }
      }
      // The last of the eight may be the first of two.
      index += 7
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
  /// Whether two of the next eight bytes are full stops in a row; asked all at once, because most
  /// are none.
  fileprivate func holdsTwoFullStops(inEightFrom index: Int) -> Bool {
    let word =
      UnsafeRawBufferPointer(self)
      .loadUnaligned(fromByteOffset: index, as: UInt64.self) ^ 0x2E2E_2E2E_2E2E_2E2E
    // The highest bit of every byte that is zero now, and no other: no sum carries into the next.
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let dots = ~((word & low &+ low) | word | low)
    return dots & dots << 8 != 0
  }
}
