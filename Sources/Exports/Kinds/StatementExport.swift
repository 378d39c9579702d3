internal import JSON
internal import Statements

/// The data of statements: one object for one definition, a list for more.
struct StatementExport: Export {
  let formats: [ExportFormat] = [.json]

  func text(
    of sources: [ExportSource], _ request: ExportRequest
  ) throws(StatementError) -> String {
    var writer = JSONWriter()
    writer.each(sources) { writer, source in StatementData.write(source, to: &writer) }
    return writer.text
  }
}

extension JSONWriter {
  /// One document by itself, several in a list.
  mutating func each<Item>(_ items: [Item], _ write: (inout JSONWriter, Item) -> Void) {
    if items.count == 1, let item = items.first { write(&self, item) } else { array(items, write) }
  }
}
