/// An open fence of a code block: a line of three or more back-ticks or tildes.
struct CodeFence {
  private let mark: UInt8
  private let length: Int

  /// Reads the line in `range` as an opening fence; `nil` when it is none.
  init?(opening range: Range<Int>, of bytes: Bytes) {
    guard let run = CodeFence.run(in: range, of: bytes), run.count >= 3 else { return nil }
    mark = bytes[run.lowerBound]
    length = run.count
    // What follows a fence of back-ticks may not hold one, or the line is a code span.
    let rest = bytes.part(run.upperBound..<range.upperBound)
    guard mark == UInt8(ascii: "~") || rest.index(of: mark, from: 0) == rest.count else {
      return nil
    }
  }

  /// Whether the line in `range` closes this fence.
  func closes(_ range: Range<Int>, of bytes: Bytes) -> Bool {
    guard let run = CodeFence.run(in: range, of: bytes), bytes[run.lowerBound] == mark else {
      return false
    }
    return run.count >= length
      && bytes.trimmedEnd(of: run.upperBound..<range.upperBound) == run.upperBound
  }

  /// The back-ticks or tildes that stand at the start of a line, behind at most three spaces.
  private static func run(in range: Range<Int>, of bytes: Bytes) -> Range<Int>? {
    var start = range.lowerBound
    while start < range.upperBound, bytes[start] == UInt8(ascii: " ") { start += 1 }
    guard start < range.upperBound, start - range.lowerBound <= 3 else { return nil }
    let mark = bytes[start]
    guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
    var end = start + 1
    while end < range.upperBound, bytes[end] == mark { end += 1 }
    return start..<end
  }
}
