extension StructureCheck {
  /// Looks at the inline markup of a line and finds its end.
  mutating func scan(_ row: inout Row) throws(MarkdownError) {
    var index = row.content
    while true {
      index = bytes.indexOfMarkup(from: index)
      guard index < bytes.count else { break }
      switch bytes[index] {
      case UInt8(ascii: "\\"):
        if !bytes.byte(at: index + 1).isLineEnd { index += 1 }
      case UInt8(ascii: "|"):
        row.pipes += 1
        row.lastPipe = index
      case UInt8(ascii: "["):
        try openBracket(at: index, in: row)
      case UInt8(ascii: "]"):
        try closeBracket(at: index)
      case UInt8(ascii: "<"):
        try checkTag(at: index, in: row)
      case UInt8(ascii: "*"), UInt8(ascii: "_"):
        index = endOfRun(at: index)
        passage.emphasisRuns += 1
        try demand(passage.emphasisRuns, .emphasisRuns)
      case UInt8(ascii: "`"):
        index = backticks(at: index, in: &row)
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        row.end = index
        return
      default:
        break
      }
      index += 1
    }
    row.end = bytes.count
  }

  private mutating func openBracket(at index: Int, in row: Row) throws(MarkdownError) {
    passage.openBrackets += 1
    passage.brackets += 1
    passage.startsWithLabel = index == row.content
    try demand(passage.openBrackets, .bracketDepth)
    try demand(passage.brackets, .brackets)
  }

  private mutating func closeBracket(at index: Int) throws(MarkdownError) {
    if passage.startsWithLabel, bytes.byte(at: index + 1) == UInt8(ascii: ":") {
      throw .linkReferenceDefinition(line: line)
    }
    passage.startsWithLabel = false
    passage.openBrackets = max(0, passage.openBrackets - 1)
  }

  private mutating func checkTag(at index: Int, in row: Row) throws(MarkdownError) {
    let next = bytes.byte(at: index + 1)
    guard
      next.isLetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
        || next == UInt8(ascii: "?")
    else { return }
    guard fence != nil || index < row.codeEnd else { throw .rawHTML(line: line) }
    codeTags += 1
    try demand(codeTags, .codeTags)
  }

  /// Finds the code span that a run of back-ticks opens; returns the last back-tick of the run.
  private func backticks(at start: Int, in row: inout Row) -> Int {
    let index = endOfRun(at: start)
    let length = index + 1 - start
    // Longer runs do occur, but not in earnest; what they enclose counts as text.
    guard start >= row.codeEnd, length < UInt16.bitWidth, row.unclosed >> length & 1 == 0 else {
      return index
    }
    var next = index + 1
    while next < bytes.count, !bytes[next].isLineEnd {
      guard bytes[next] == UInt8(ascii: "`") else {
        next += 1
        continue
      }
      let end = endOfRun(at: next) + 1
      if end - next == length {
        row.codeEnd = end
        return index
      }
      next = end
    }
    row.unclosed |= 1 << length
    return index
  }

  /// The last of the equal bytes that start at `start`.
  private func endOfRun(at start: Int) -> Int {
    var index = start
    while bytes.byte(at: index + 1) == bytes[start] { index += 1 }
    return index
  }
}
