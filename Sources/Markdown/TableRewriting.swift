/// What is known of the table that is being copied.
struct TableRewriting {
  /// Longer words of a header are not repeated: a page would grow without bound.
  static let longestHeader = 80

  /// The words of the header cells, fit for an attribute; none where they are too long.
  var headers: [[UInt8]] = []

  /// The cell of the row that comes next, counted from 0.
  var column = 0

  /// Whether the open cell is the first of its row, which names it.
  var isRowHeader = false
}

extension HTMLRewriting {
  /// Header cells get a scope; the first cell of a row becomes its header; every other cell repeats
  /// its column's header for small screens, on which a row is a card.
  mutating func rewriteTableTag(at index: Int, into html: inout [UInt8]) {
    switch source.byte(at: index + 2) {
    case UInt8(ascii: "a"): openTable(at: index, caption: nil, into: &html)
    case UInt8(ascii: "r"): table.column = 0
    case UInt8(ascii: "h") where source.byte(at: index + 3) != UInt8(ascii: "e"):
      let end = source.index(of: UInt8(ascii: ">"), from: index)
      let words = words(from: end + 1)
      table.headers.append(words.count <= TableRewriting.longestHeader ? words : [])
      copy(upTo: index + "<th".utf8.count, into: &html)
      html.append(" scope=\"col\"")
      rewriteAlignment(into: &html)
    case UInt8(ascii: "d"): openCell(at: index, into: &html)
    default: break
    }
  }

  /// Opens a table within a box, which tells the style sheet how much room there is.
  mutating func openTable(at index: Int, caption: Bytes?, into html: inout [UInt8]) {
    table = TableRewriting()
    if caption == nil { copy(upTo: index, into: &html) }
    html.append("<div class=\"tabel\">\n<table>")
    if let caption {
      html.append("\n<caption>")
      html.append(contentsOf: caption)
      html.append("</caption>")
    }
    skip(to: index + "<table>".utf8.count)
  }

  private mutating func openCell(at index: Int, into html: inout [UInt8]) {
    defer { table.column += 1 }
    guard table.column > 0 else {
      copy(upTo: index, into: &html)
      html.append("<th scope=\"row\"")
      skip(to: index + "<td".utf8.count)
      table.isRowHeader = true
      return rewriteAlignment(into: &html)
    }
    copy(upTo: index + "<td".utf8.count, into: &html)
    if table.headers.indices.contains(table.column), !table.headers[table.column].isEmpty {
      html.append(" data-kop=\"")
      html.append(contentsOf: table.headers[table.column])
      html.append(UInt8(ascii: "\""))
    }
    rewriteAlignment(into: &html)
  }

  mutating func rewriteTableEnd(at index: Int, into html: inout [UInt8]) {
    switch source.byte(at: index + 3) {
    case UInt8(ascii: "a"):
      copy(upTo: index + "</table>".utf8.count, into: &html)
      html.append("\n</div>")
    case UInt8(ascii: "d") where table.isRowHeader:
      copy(upTo: index, into: &html)
      html.append("</th>")
      skip(to: index + "</td>".utf8.count)
      table.isRowHeader = false
    default: break
    }
  }

  /// `align="right"` is no HTML any more, and a style would need a laxer security policy.
  private mutating func rewriteAlignment(into html: inout [UInt8]) {
    let start = copiedEnd
    guard source.hasPrefix(" align=", at: start) else { return }
    html.append(" class=")
    skip(to: start + " align=".utf8.count)
  }

  /// The words up to the end of a header cell, without their tags.
  private func words(from start: Int) -> [UInt8] {
    var words: [UInt8] = []
    var index = start
    while true {
      let tag = source.index(of: UInt8(ascii: "<"), from: index)
      words.append(contentsOf: source.part(index..<tag))
      if tag == source.count || source.hasPrefix("</th>", at: tag) { return words }
      index = source.index(of: UInt8(ascii: ">"), from: tag) + 1
    }
  }
}
