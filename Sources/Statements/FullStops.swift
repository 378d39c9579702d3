/// Takes the second full stop away where a name that ends in one ends a sentence: "Jansen B.V..".
///
/// Three in a row are an ellipsis and stay.
func withoutDoubleFullStops(_ text: [UInt8]) -> [UInt8] {
  let dot = UInt8(ascii: ".")
  var out: [UInt8] = []
  out.reserveCapacity(text.count)
  var start = 0
  text.withUnsafeBufferPointer { text in
    var index = 1
    while index < text.count {
      let isDouble =
        text[index] == dot && text[index - 1] == dot
        && (index < 2 || text[index - 2] != dot)
        && (index + 1 == text.count || text[index + 1] != dot)
      if isDouble {
        out.append(contentsOf: text[start..<index])
        start = index + 1
      }
      index += 1
    }
    out.append(contentsOf: text[start...])
  }
  return out
}
