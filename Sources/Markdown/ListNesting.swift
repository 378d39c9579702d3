/// Follows how deep lists and quotes stand in each other.
///
/// Columns count from the last quote marker, or from the start of the line.
struct ListNesting {
  /// The items that may be open, outermost first.
  private var items: [Item] = []

  private struct Item {
    let quotes: Int
    /// What stands further left is no part of the item.
    let content: Int
  }

  /// Walks over the markers that open a line and returns where its content starts.
  mutating func content(
    of bytes: Bytes, from start: Int, line: Int
  ) throws(MarkdownError) -> Int {
    var index = start
    var column = 0
    var quotes = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: " "):
        column += 1
      case UInt8(ascii: "\t"):
        column += 4 - column % 4
      case UInt8(ascii: ">"):
        quotes += 1
        guard quotes <= MarkdownLimit.quoteDepth.maximum else {
          throw .limitExceeded(.quoteDepth, line: line)
        }
        // One space belongs to the marker.
        if bytes.byte(at: index + 1) == UInt8(ascii: " ") { index += 1 }
        column = 0
      default:
        let length = ListNesting.markerLength(in: bytes, at: index)
        guard length > 0 else { return index }
        guard open(quotes: quotes, column: column, length: length) else {
          throw .limitExceeded(.listDepth, line: line)
        }
        column += length
        index += length - 1
      }
      index += 1
    }
    return index
  }

  /// Opens an item and closes those that it is no part of; false when that is one too many.
  private mutating func open(quotes: Int, column: Int, length: Int) -> Bool {
    while let last = items.last,
      last.quotes > quotes || (last.quotes == quotes && last.content > column)
    {
      items.removeLast()
    }
    items.append(Item(quotes: quotes, content: column + length + 1))
    return items.count <= MarkdownLimit.listDepth.maximum
  }

  /// The length of the list marker at `index`, 0 when there is none.
  private static func markerLength(in bytes: Bytes, at index: Int) -> Int {
    var end = index
    switch bytes[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      end += 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      while end - index < 9, bytes.byte(at: end).isDigit { end += 1 }
      guard bytes.byte(at: end) == UInt8(ascii: ".") || bytes.byte(at: end) == UInt8(ascii: ")")
      else { return 0 }
      end += 1
    default:
      return 0
    }
    let next = bytes.byte(at: end)
    return end == bytes.count || next.isBlank || next.isLineEnd ? end - index : 0
  }
}
