/// Takes the second full stop away where a name that ends in one ends a sentence: "Jansen B.V..".
///
/// Three in a row are an ellipsis and stay.
func removeDoubleFullStops(from text: inout [UInt8]) {
  let dot = UInt8(ascii: ".")
  let doubles = text.withUnsafeBufferPointer { text in
    var doubles: [Int] = []
    // Of two neighbours one stands at an odd index, so every second byte tells of them.
    for index in stride(from: 1, to: text.count, by: 2) where text[index] == dot {
      if isSecondOfTwo(index, of: text) { doubles.append(index) }
      if isSecondOfTwo(index + 1, of: text) { doubles.append(index + 1) }
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
