internal import SourceText

/// Where the lines of a text begin.
struct LineTable: Sendable {
  private let starts: [Int]
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    bytes.withUnsafeBufferPointer { bytes in
      for index in bytes.indices {
        if bytes[index] == 0x0A
          || bytes[index] == 0x0D && (index + 1 >= bytes.count || bytes[index + 1] != 0x0A)
        {
          starts.append(index + 1)
        }
      }
    }
    self.starts = starts
  }

  /// Line and column, counted from 1, the column in Unicode scalars.
  func position(of offset: Int) -> SourcePosition {
    var low = 0
    var high = starts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if starts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    let column = bytes[starts[low]..<min(offset, bytes.count)].reduce(1) {
      $1 & 0xC0 == 0x80 ? $0 : $0 + 1
    }
    return SourcePosition(line: UInt32(low + 1), column: UInt32(column))
  }

  /// A range without white space around it.
  func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }
}
