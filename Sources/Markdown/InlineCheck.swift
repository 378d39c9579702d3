extension StructureCheck {
  /// Looks at the inline markup of a line, up to its end.
  mutating func scan(from content: Int) throws(MarkdownError) -> Row {
    var row = Row(content: content)
    var code = CodeSpans()
    var index = content
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
        try openBracket(startsLine: index == content)
      case UInt8(ascii: "]"):
        try closeBracket(before: bytes.byte(at: index + 1))
      case UInt8(ascii: "<"):
        try checkTag(before: bytes.byte(at: index + 1), isCode: index < code.end)
      case UInt8(ascii: "*"), UInt8(ascii: "_"):
        index = bytes.endOfRun(at: index) - 1
        passage.emphasisRuns += 1
        try MarkdownLimit.emphasisRuns.allow(passage.emphasisRuns, line: line)
      case UInt8(ascii: "`"):
        let run = index..<bytes.endOfRun(at: index)
        code.read(run, of: bytes)
        index = run.upperBound - 1
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        row.end = index
        return row
      default:
        break
      }
      index += 1
    }
    row.end = bytes.count
    return row
  }

  private mutating func openBracket(startsLine: Bool) throws(MarkdownError) {
    passage.openBrackets += 1
    passage.brackets += 1
    passage.startsWithLabel = startsLine
    try MarkdownLimit.bracketDepth.allow(passage.openBrackets, line: line)
    try MarkdownLimit.brackets.allow(passage.brackets, line: line)
  }

  private mutating func closeBracket(before next: UInt8) throws(MarkdownError) {
    if passage.startsWithLabel, next == UInt8(ascii: ":") {
      throw .linkReferenceDefinition(line: line)
    }
    passage.startsWithLabel = false
    passage.openBrackets = max(0, passage.openBrackets - 1)
  }

  private mutating func checkTag(before next: UInt8, isCode: Bool) throws(MarkdownError) {
    guard
      next.isLetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
        || next == UInt8(ascii: "?")
    else { return }
    guard isCode || fence != nil else { throw .rawHTML(line: line) }
    traits.codeTags += 1
    try MarkdownLimit.codeTags.allow(traits.codeTags, line: line)
  }
}

/// The code spans of a line, as far as one line shows them.
private struct CodeSpans {
  /// Where the last one ends.
  private(set) var end = 0

  /// Lengths of back-tick runs that nothing closes on this line, one bit each.
  private var unclosed: UInt16 = 0

  /// Finds the code span that a run of back-ticks opens, unless it stands in one.
  mutating func read(_ run: Range<Int>, of bytes: Bytes) {
    // Longer runs do occur, but not in earnest; what they enclose counts as text.
    guard run.lowerBound >= end, run.count < UInt16.bitWidth, unclosed >> run.count & 1 == 0 else {
      return
    }
    var next = run.upperBound
    while next < bytes.count, !bytes[next].isLineEnd {
      guard bytes[next] == UInt8(ascii: "`") else {
        next += 1
        continue
      }
      let closing = next..<bytes.endOfRun(at: next)
      if closing.count == run.count {
        end = closing.upperBound
        return
      }
      next = closing.upperBound
    }
    unclosed |= 1 << run.count
  }
}
