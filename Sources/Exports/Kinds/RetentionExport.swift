internal import Policies
internal import SourceText
internal import Statements

/// The retention schedule: every term, for a processing, for kinds of data, in general, for copies.
///
/// Law: AVG article 5(1)(e), 13(2)(a), 30(1)(f).
struct RetentionExport: Export {
  let formats: [ExportFormat] = [.csv, .html, .json]

  func text(
    of sources: [ExportSource], _ request: ExportRequest
  ) throws(StatementError) -> String {
    try OverviewExport(key: "bewaartermijnen", kind: "retention", sources, request) {
      source, words in RetentionRows(source: source, words: words).rows
    }.text()
  }
}

/// Fills the cells of the schedule.
private struct RetentionRows {
  let source: ExportSource
  let words: OverviewWords

  private var policy: Policy { source.policy }

  var rows: [Row] {
    let storage = policy.storage
    return policy.processings.map(processing) + (storage?.terms ?? []).map(data)
      + (storage?.general.map { [row("algemeen", $0)] } ?? [])
      + (storage?.backups ?? []).map(backup)
  }

  /// A processing without a term has a row too: that is what the schedule must show.
  private func processing(_ processing: Processing) -> Row {
    var row = row("verwerking", processing.retention)
    row[.identifier] = .text(processing.id.value.text)
    row[.subject] = Cell(source.name(of: processing))
    row[.data] = Cell(source.names(of: policy.data[processing.data]))
    return row
  }

  private func data(_ term: DataRetention) -> Row {
    var row = row("gegevens", term.retention)
    row[.identifier] = .text(term.id.value.text)
    row[.subject] = Cell(term.summary?.value)
    row[.data] = Cell(source.names(of: policy.data[term.data]))
    return row
  }

  private func backup(_ backup: BackupRule) -> Row {
    var row = row("reservekopie", backup.retention)
    row[.identifier] = .text(backup.id.value.text)
    row[.subject] = Cell(policy.dataSubjects[backup.dataSubjects].compactMap { $0.name?.value })
    return row
  }

  private func row(_ subject: String, _ retention: Retention?) -> Row {
    var row = Row()
    row[.statement] = .text(source.slug)
    row[.appliesTo] = .text(words.phrase("bewaarsoorten", subject))
    row[.retention] = Cell(retention.flatMap(source.wording.term))
    let term = retention?.term?.value
    row[.duration] = Cell(term?.duration?.iso)
    row[.moment] = Cell(term?.event)
    row[.limit] = limit(retention)
    row[.law] = Cell(words.law(retention?.law, source.wording))
    row[.reason] = Cell(retention?.reason?.value)
    row[.decidedBy] = Cell(retention?.decidedBy?.value)
    row[.deletedBy] = Cell(retention?.deletedBy?.value)
    return row
  }

  private func limit(_ retention: Retention?) -> Cell {
    if retention?.term?.value.isLimit == true { return .answer(true) }
    return retention?.isLimit.map { .answer($0.value) } ?? .unknown
  }
}
