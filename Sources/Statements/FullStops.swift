/// Takes the second full stop away where a name that ends in one ends a sentence: "Jansen B.V..".
///
/// Three in a row are an ellipsis and stay.
func removeDoubleFullStops(from text: inout [UInt8]) {
  let dot = UInt8(ascii: ".")
  let doubles = text.withUnsafeBufferPointer { text in
    var doubles: [Int] = []
    var index = 1
    while index < text.count {
      // Of two neighbours one is odd, so every second byte tells whether there are any.
      defer { index += 2 }
      guard text[index] == dot else { continue }
      for second in [index, index + 1] where isSecondOfTwo(second, of: text) {
        doubles.append(second)
      }
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
