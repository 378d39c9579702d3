internal import SourceText

// `[a, b]` and `{a: b}`, as long as they end on the line where they begin.

extension PlainReader {
  /// Reads a flow collection and returns where it is over.
  mutating func readFlow(at bracket: Int) throws(NotPlain) -> Int {
    let isList = bytes[bracket] == UInt8(ascii: "[")
    let closing = isList ? UInt8(ascii: "]") : UInt8(ascii: "}")
    parser.push(isList ? .list : .mapping, position(bracket), position(bracket + 1))
    guard parser.problems.isEmpty else { throw NotPlain() }
    var index = skipSpaces(from: bracket + 1)
    while bytes[index] != closing {
      if !isList { index = try readFlowKey(at: index) }
      index = skipSpaces(from: try readFlowValue(at: index))
      if bytes[index] == closing { break }
      guard bytes[index] == UInt8(ascii: ",") else { throw NotPlain() }
      index = skipSpaces(from: index + 1)
      guard bytes[index] != closing else { throw NotPlain() }
    }
    parser.pop(position(index + 1))
    return index + 1
  }

  /// Reads a key and its colon and returns where the value begins.
  private mutating func readFlowKey(at word: Int) throws(NotPlain) -> Int {
    let colon = try flowPlainEnd(from: word)
    guard bytes[colon] == UInt8(ascii: ":"), bytes[colon - 1] != UInt8(ascii: " ") else {
      throw NotPlain()
    }
    addPlain(word..<colon)
    return skipSpaces(from: colon + 1)
  }

  private mutating func readFlowValue(at word: Int) throws(NotPlain) -> Int {
    switch bytes[word] {
    case UInt8(ascii: "["), UInt8(ascii: "{"): return try readFlow(at: word)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return try readQuoted(at: word)
    default:
      let stop = try flowPlainEnd(from: word)
      guard bytes[stop] != UInt8(ascii: ":") else { throw NotPlain() }
      var end = stop
      while bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
      addPlain(word..<end)
      return stop
    }
  }

  /// The comma, bracket or colon behind an unquoted text.
  private func flowPlainEnd(from word: Int) throws(NotPlain) -> Int {
    guard startsPlain(word) else { throw NotPlain() }
    var index = word
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): return index
      case UInt8(ascii: ":"):
        if bytes[index + 1] == UInt8(ascii: " ") { return index }
        // "a:b" is a text; in front of these signs and at the end of a line libyaml decides.
        guard startsPlain(index + 1) else { throw NotPlain() }
      case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "?"): throw NotPlain()
      case UInt8(ascii: "#") where bytes[index - 1] == UInt8(ascii: " "): throw NotPlain()
      default: break
      }
      index += 1
    }
    throw NotPlain()
  }
}
