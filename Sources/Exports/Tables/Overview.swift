internal import JSON
internal import Statements

/// A table of facts from one or more definitions.
struct Overview {
  /// Its key in `overzichten.yaml`.
  let key: String

  let rows: [Row]
  let words: OverviewWords

  /// The columns of a selection; those of all files by default.
  func columns(_ selection: String = "alle") throws(StatementError) -> [Column] {
    try words.columns(key, selection)
  }

  /// As CSV, with a line of headings.
  func csv(_ columns: [Column]) -> String {
    var csv = CSV()
    csv.line(columns.map(words.heading))
    for row in rows { csv.line(columns.map { words.text(row[$0]) }) }
    return csv.text
  }

  /// As JSON: a key is absent where the definition does not say, `false` where it says no.
  func json(_ kind: String, _ columns: [Column]) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("schemaVersion", 1)
      writer.member("kind", kind)
      writer.member("columns") { writer in
        writer.array(columns) { writer, column in
          writer.object { writer in
            writer.member("key", column.rawValue)
            writer.member("heading", words.heading(column))
          }
        }
      }
      writer.member("rows") { writer in
        writer.array(rows) { writer, row in
          writer.object { writer in
            for column in columns { write(row[column], column.rawValue, to: &writer) }
          }
        }
      }
    }
    return writer.text
  }

  private func write(_ cell: Cell, _ key: String, to writer: inout JSONWriter) {
    guard cell != .unknown else { return }
    writer.key(named: key)
    switch cell {
    case .unknown: break
    case .denied: writer.raw("false")
    case .answer(let answer): writer.raw(answer ? "true" : "false")
    case .text(let text): writer.quote(text)
    case .list(let texts): writer.line(texts) { $0 }
    }
  }
}
