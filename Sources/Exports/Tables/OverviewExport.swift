internal import Statements

/// An overview whose rows come definition by definition, in any of its formats.
struct OverviewExport {
  private let key: String
  private let kind: String
  private let request: ExportRequest
  private let parts: [(source: ExportSource, overview: Overview)]

  /// Works out the rows.
  ///
  /// - Parameters:
  ///   - key: its key in `overzichten.yaml`.
  ///   - kind: its name in JSON.
  ///   - sources: the definitions.
  ///   - request: how it is wanted.
  ///   - rows: the rows of a definition.
  /// - Throws: ``StatementError`` for a word list that cannot be used.
  init(
    key: String, kind: String, _ sources: [ExportSource], _ request: ExportRequest,
    rows: (ExportSource, OverviewWords) -> [Row]
  ) throws(StatementError) {
    (self.key, self.kind, self.request) = (key, kind, request)
    var parts: [(ExportSource, Overview)] = []
    for source in sources {
      let words = try OverviewWords(request.templates, languages: source.wording.languages)
      parts.append((source, Overview(key: key, rows: rows(source, words), words: words)))
    }
    self.parts = parts
  }

  func text() throws(StatementError) -> String {
    if request.format == .html { return try OverviewPage(parts, key: key, request).html() }
    guard let words = parts.first?.overview.words else { return "" }
    let overview = Overview(key: key, rows: parts.flatMap(\.overview.rows), words: words)
    let columns = try overview.columns()
    return request.format == .csv ? overview.csv(columns) : overview.json(kind, columns)
  }
}
