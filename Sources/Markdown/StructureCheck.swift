/// What a text needs of its parser.
struct TextTraits {
  /// Whether a table is possible at all.
  var hasPipes = false

  /// Whether every byte is part of valid UTF-8.
  var isValidUTF8 = true

  /// Whether a line outside lists and quotes may open or close fenced code.
  var hasFences = false

  /// What counts for a page as a whole, as ``MarkdownLimit`` names it.
  var pageCells = 0
  var tableSearch = 0
  var codeTags = 0

  /// Whether it matters if the parser looks for tables: a row of hyphens and colons makes one of a
  /// single column, without any pipe.
  var mayHaveTables: Bool { hasPipes || tableSearch > 0 }

  /// Takes another part of the same page in; `false` where the page is beyond a limit then.
  mutating func add(_ other: TextTraits) -> Bool {
    hasPipes = hasPipes || other.hasPipes
    isValidUTF8 = isValidUTF8 && other.isValidUTF8
    hasFences = hasFences || other.hasFences
    pageCells += other.pageCells
    tableSearch += other.tableSearch
    codeTags += other.codeTags
    return pageCells <= MarkdownLimit.pageCells.maximum
      && tableSearch <= MarkdownLimit.tableSearch.maximum
      && codeTags <= MarkdownLimit.codeTags.maximum
  }
}

/// Refuses Markdown on which cmark-gfm would be slow or grow without bound, before it sees a byte.
///
/// One pass, line by line. It does not parse: where the rules of CommonMark are intricate it counts
/// too much rather than too little, never the other way. What it takes for code it cannot be sure
/// of, so there the number of tags is limited instead, and the HTML is looked at again.
struct StructureCheck {
  let bytes: Bytes
  var line = 1
  var passage = Passage(start: 0)
  var fence: CodeFence?
  var traits = TextTraits()
  private var lists = ListNesting()

  /// What runs from one blank line to the next.
  ///
  /// No paragraph and no table is longer, but a passage can hold several of them.
  struct Passage {
    let start: Int
    var lines = 0
    /// The widest row so far; every further line counts for as many cells.
    var columns = 0
    var cells = 0
    var openBrackets = 0
    var brackets = 0
    var emphasisRuns = 0
    /// Whether the last bracket opened at the start of its line, as that of a definition does.
    var startsWithLabel = false

    init(start: Int) {
      self.start = start
    }
  }

  /// Checks a text.
  static func traits(of bytes: Bytes) throws(MarkdownError) -> TextTraits {
    guard bytes.count <= MarkdownLimit.pageBytes.maximum else {
      let start = bytes.part(0..<MarkdownLimit.pageBytes.maximum)
      throw .limitExceeded(.pageBytes, line: 1 + start.count { $0 == UInt8(ascii: "\n") })
    }
    var check = StructureCheck(bytes: bytes)
    try check.run()
    check.traits.isValidUTF8 = bytes.isValidUTF8
    return check.traits
  }

  private init(bytes: Bytes) {
    self.bytes = bytes
  }

  private mutating func run() throws(MarkdownError) {
    // cmark-gfm skips a byte order mark; the first line starts behind it.
    var index = bytes.hasPrefix("\u{FEFF}", at: 0) ? 3 : 0
    while index < bytes.count {
      index = try checkLine(from: index) + 1
      line += 1
      let isCRLF =
        bytes.byte(at: index) == UInt8(ascii: "\n") && bytes[index - 1] == UInt8(ascii: "\r")
      if isCRLF { index += 1 }
    }
  }

  /// Checks the line that starts at `start` and returns where it ends.
  private mutating func checkLine(from start: Int) throws(MarkdownError) -> Int {
    var text = start
    while text < bytes.count, bytes[text].isBlank { text += 1 }
    if text == bytes.count || bytes[text].isLineEnd {
      passage = Passage(start: text)
      return text
    }
    var content = start
    if !bytes[start].isLetter {
      if fence != nil || bytes[text] == UInt8(ascii: "`") || bytes[text] == UInt8(ascii: "~") {
        traits.hasFences = true
        followFence(from: start)
      }
      content = try lists.content(of: bytes, from: start, line: line)
    }
    let row = try scan(from: content)
    try count(row)
    return row.end
  }

  /// Notes whether the line opens or closes a fence; one that stands in a list may be missed.
  private mutating func followFence(from start: Int) {
    var end = start
    while end < bytes.count, !bytes[end].isLineEnd { end += 1 }
    if let open = fence {
      if open.closes(start..<end, of: bytes) { fence = nil }
    } else {
      fence = CodeFence(opening: start..<end, of: bytes)
    }
  }
}

extension StructureCheck {
  /// Adds a line to the table that it may be a row of.
  private mutating func count(_ row: Row) throws(MarkdownError) {
    passage.lines += 1
    if row.isDelimiter(of: bytes) {
      // For every line above, cmark-gfm looks back to the start; each line costs it memory as well.
      traits.tableSearch += (passage.lines + 64) * (row.end - passage.start)
      try MarkdownLimit.tableSearch.allow(traits.tableSearch, line: line)
    }
    if row.pipes > 0 {
      traits.hasPipes = true
      passage.columns = max(passage.columns, row.columns(of: bytes))
      try MarkdownLimit.tableColumns.allow(passage.columns, line: line)
    }
    passage.cells += passage.columns
    traits.pageCells += passage.columns
    try MarkdownLimit.tableCells.allow(passage.cells, line: line)
    try MarkdownLimit.pageCells.allow(traits.pageCells, line: line)
  }
}

/// A line, without the markers that open it, as a row of a table that it may be.
struct Row {
  let content: Int
  var end: Int
  var pipes = 0
  var lastPipe = -1

  /// A row whose end is not yet known.
  init(content: Int) {
    self.content = content
    end = content
  }

  /// The cells between the pipes; pipes at the ends enclose none.
  func columns(of bytes: Bytes) -> Int {
    let opens = bytes[content] == UInt8(ascii: "|")
    let closes = lastPipe == bytes.trimmedEnd(of: content..<end) - 1
    return pipes + 1 - (opens ? 1 : 0) - (closes ? 1 : 0)
  }

  /// Whether this could be the line under the header of a table: `| --- | :-: |`.
  func isDelimiter(of bytes: Bytes) -> Bool {
    guard content < end else { return false }
    for index in content..<end {
      switch bytes[index] {
      case UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":"): continue
      // White space; a form feed counts here.
      case UInt8(ascii: " "), 0x09, 0x0B, 0x0C: continue
      default: return false
      }
    }
    return true
  }
}
