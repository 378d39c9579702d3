internal import Mustache
internal import Policies
internal import SourceText
internal import Statements

/// An overview as a page: a table for each definition.
struct OverviewPage {
  private let parts: [(source: ExportSource, overview: Overview)]
  private let key: String
  private let templates: TemplateFiles

  init(
    _ parts: [(source: ExportSource, overview: Overview)], key: String, _ request: ExportRequest
  ) {
    (self.parts, self.key, templates) = (parts, key, request.templates)
  }

  func html() throws(StatementError) -> String {
    var definitions: [Value] = []
    for (source, overview) in parts {
      var table = source.head(overview.words)
      let columns = try overview.columns("tabel")
      table.append(
        "kolommen",
        .list(columns.map { .table(Table([("kop", .text(overview.words.heading($0)))])) }))
      table.append("rijen", .list(overview.rows.map { row($0, columns, overview.words) }))
      table.append("rijen_lijst", .flag(!overview.rows.isEmpty))
      definitions.append(.table(table))
    }
    var view = Table()
    view.append("taal", .text(parts.first?.source.wording.language ?? "nl"))
    view.append("titel", .text(parts.first?.overview.words.title(key) ?? key))
    view.append("verklaringen", .list(definitions))
    return try SelfContainedPage("overzicht", templates).html(view)
  }

  /// The first cell is the head of its row.
  private func row(_ row: Row, _ columns: [Column], _ words: OverviewWords) -> Value {
    var table = Table()
    let cells = columns.map { row[$0].view(words.heading($0), words) }
    table.append("eerste", cells.first ?? .nothing)
    table.append("cellen", .list(Array(cells.dropFirst())))
    return .table(table)
  }
}

/// A register as a page: who it is of, then a table for each processing, role by role.
struct RegisterPage {
  private let entries: [RegisterExport.Entry]
  private let templates: TemplateFiles

  init(_ entries: [RegisterExport.Entry], _ request: ExportRequest) {
    self.entries = entries
    templates = request.templates
  }

  func html() throws(StatementError) -> String {
    var definitions: [Value] = []
    for entry in entries { definitions.append(try definition(entry)) }
    var view = Table()
    view.append("taal", .text(entries.first?.source.wording.language ?? "nl"))
    view.append("titel", .text(entries.first?.words.title("register") ?? ""))
    view.append("verklaringen", .list(definitions))
    return try SelfContainedPage("register", templates).html(view)
  }

  private func definition(_ entry: RegisterExport.Entry) throws(StatementError) -> Value {
    var table = entry.source.head(entry.words)
    let about = try entry.words.columns("register", "organisatie")
    table.append("organisatie", .list(fields(entry.organisation, about, entry.words)))
    var parts: [Value] = []
    for role in [Role.controller, .processor, nil] {
      let rows = entry.activities.filter { $0.role == role }.map(\.row)
      guard !rows.isEmpty else { continue }
      parts.append(try part(rows, role, entry))
    }
    table.append("delen", .list(parts))
    return .table(table)
  }

  private func part(
    _ rows: [Row], _ role: Role?, _ entry: RegisterExport.Entry
  ) throws(StatementError) -> Value {
    var columns = try entry.words.columns("register", (role ?? .controller).rawValue)
    columns.removeAll { $0 == .processing }
    var table = Table()
    table.append("deel", .text(role?.rawValue ?? "open"))
    table.append("verantwoordelijke", .flag(role == .controller))
    table.append("verwerker", .flag(role == .processor))
    table.append("rol_onbekend", .flag(role == nil))
    table.append(
      "verwerkingen",
      .list(
        rows.map { row in
          var item = Table()
          item.append("kop", row[.processing].view("", entry.words))
          item.append("velden", .list(fields(row, columns, entry.words)))
          return .table(item)
        }))
    return .table(table)
  }

  private func fields(_ row: Row, _ columns: [Column], _ words: OverviewWords) -> [Value] {
    columns.map { row[$0].view(words.heading($0), words) }
  }
}
