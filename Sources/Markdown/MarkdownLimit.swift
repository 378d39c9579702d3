/// What a page may ask of the Markdown library, whose cost on hostile input is not linear.
///
/// Debian's cmark-gfm 0.29.0.gfm.6 lacks the fixes for CVE-2023-22483 to -22486, -24824, -26485 and
/// -37463: 18 KB of table rows or 94 KB of quote marks keep it busy for many seconds. Each limit
/// lies far above what a statement needs.
public enum MarkdownLimit: Sendable, Hashable, CaseIterable {
  /// Bytes of Markdown.
  case pageBytes

  /// Bytes of HTML.
  case outputBytes

  /// Cells side by side in a row of a table.
  case tableColumns

  /// Cells of one table: rows times columns, since short rows are filled up.
  case tableCells

  /// Cells of all tables together.
  case pageCells

  /// Quotes in quotes.
  case quoteDepth

  /// Lists in lists.
  case listDepth

  /// Opening brackets that wait for their closing ones.
  case bracketDepth

  /// Opening brackets between two blank lines.
  case brackets

  /// Runs of `*` or `_` between two blank lines.
  case emphasisRuns

  /// Bytes read again in search of the header above each line like `| --- | --- |`.
  case tableSearch

  /// Things that look like tags, shown as code.
  case codeTags

  /// The greatest number allowed.
  public var maximum: Int {
    switch self {
    case .pageBytes: 1 << 20
    case .outputBytes: 16 << 20
    case .tableColumns: 64
    case .tableCells: 20_000
    case .pageCells: 100_000
    case .quoteDepth, .listDepth: 16
    case .bracketDepth: 32
    case .brackets, .emphasisRuns: 1024
    case .tableSearch: 1 << 28
    case .codeTags: 64
    }
  }

  /// Refuses an amount that goes beyond.
  func allow(_ amount: Int, line: Int?) throws(MarkdownError) {
    guard amount <= maximum else { throw .limitExceeded(self, line: line) }
  }
}
