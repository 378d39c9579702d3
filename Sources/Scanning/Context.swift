internal import Prose

/// What a passage stands under: what its reader has just read and takes along.
struct Context {
  /// The heading above.
  private var heading: [Token] = []

  /// A short line without a full stop, which looks like a heading.
  private var title: [Token] = []

  /// A sentence that ends in a colon.
  private var lead: [Token] = []

  /// The first row of the table, by column, and the first cell of the row.
  private var heads: [Int: [Token]] = [:]
  private var rowHead: [Token] = []
  private var column: Int?

  /// Whether the passage is a cell behind another one of its row.
  var isInRow: Bool { column ?? 0 > 0 && !rowHead.isEmpty }

  /// Goes into a passage.
  mutating func enter(_ kind: Passage.Kind) {
    switch kind {
    case .heading: column = nil
    case .paragraph:
      column = nil
      lead.removeAll()
    case .item: column = nil
    case .cell(let row, let column):
      if row == 0, column == 0 { heads.removeAll() }
      if column == 0 { rowHead.removeAll() }
      self.column = column
    }
  }

  /// Takes along what the passage says to those after it.
  mutating func leave(_ passage: Passage, _ tokens: [Token], _ sentences: [Sentence]) {
    switch passage.kind {
    case .heading:
      heading = tokens
      title.removeAll()
      lead.removeAll()
      return
    case .cell(let row, let column):
      if row == 0 { heads[column] = tokens }
      if column == 0 { rowHead = tokens }
    case .paragraph:
      if sentences.count == 1, tokens.count <= 8, !Self.ends(passage.text) { title = tokens }
    case .item: break
    }
    if let last = sentences.last, last.introduces { lead = Array(tokens[last.tokens]) }
  }

  /// Whether something above the passage says what a pattern says.
  func says(_ pattern: PatternEntry, _ matcher: Matcher) -> Bool {
    func says(_ tokens: [Token]) -> Bool {
      !tokens.isEmpty
        && tokens.withUnsafeBufferPointer { matcher.match(pattern, in: $0, nil) != nil }
    }
    if says(heading) || says(lead) { return true }
    guard let column else { return says(title) }
    return heads[column].map(says) ?? false || says(rowHead)
  }

  /// Whether a text ends as a sentence does.
  private static func ends(_ text: [UInt8]) -> Bool {
    text.last.map { ".:!;,".utf8.contains($0) } ?? true
  }
}
