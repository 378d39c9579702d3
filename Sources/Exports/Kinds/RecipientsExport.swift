internal import Policies
internal import SourceText
internal import Statements

/// The list of recipients and processors.
///
/// Law: AVG article 13(1)(e) and (f), 28, 30(1)(d).
struct RecipientsExport: Export {
  let formats: [ExportFormat] = [.csv, .html, .json]

  func text(
    of sources: [ExportSource], _ request: ExportRequest
  ) throws(StatementError) -> String {
    try OverviewExport(key: "ontvangers", kind: "recipients", sources, request) { source, words in
      let list = RecipientRows(source: source, words: words)
      return source.policy.recipients.map(list.row)
        + source.transfers.filter { $0.recipients.isEmpty }.map(list.row)
    }.text()
  }
}

/// Fills the cells of the list.
private struct RecipientRows {
  let source: ExportSource
  let words: OverviewWords

  private var policy: Policy { source.policy }

  func row(_ recipient: Recipient) -> Row {
    var row = Row()
    let id = recipient.id.value
    row[.statement] = .text(source.slug)
    row[.identifier] = .text(id.text)
    row[.name] = Cell(recipient.name?.value)
    row[.category] = Cell(recipient.category?.value)
    row[.role] = Cell(recipient.role.map { words.role($0.value) })
    row[.receivesFor] = Cell(recipient.purpose?.value)
    row[.data] = Cell(source.names(of: policy.data[recipient.data]))
    row[.processings] = Cell(
      policy.processings.filter { $0.recipients.contains { $0.value == id } }
        .compactMap(source.name))
    row[.countries] = Cell(recipient.countries.map { source.wording.country($0.value) })
    row[.outsideArea] = isOutside(recipient.countries.map(\.value)).map(Cell.answer) ?? .unknown
    let transfers = source.transfers.filter { $0.recipients.contains { $0.value == id } }
    row[.safeguard] = Cell(transfers.compactMap { $0.safeguard.map(safeguard) })
    row[.copy] = Cell(transfers.compactMap { $0.copy?.value })
    row[.agreement] = recipient.hasAgreement.map { .answer($0.value) } ?? .unknown
    row[.terms] = Cell(recipient.terms.map(\.value))
    row[.condition] = Cell(recipient.condition?.value)
    return row
  }

  /// A transfer to somebody of whom no more is told.
  func row(_ transfer: Transfer) -> Row {
    var row = Row()
    row[.statement] = .text(source.slug)
    row[.name] = Cell(transfer.who?.value)
    row[.countries] = .text(words.countries(of: transfer, source.wording))
    row[.outsideArea] = .answer(true)
    row[.safeguard] = Cell(transfer.safeguard.map(safeguard))
    row[.copy] = Cell(transfer.copy?.value)
    return row
  }

  private func safeguard(_ safeguard: Located<Safeguard>) -> String {
    words.safeguard(safeguard.value)
  }

  /// Whether any of the countries lies outside the EEA; `nil` where none is told.
  private func isOutside(_ countries: [Country]) -> Bool? {
    guard !countries.isEmpty else { return nil }
    return countries.contains { source.wording.law.entry(for: $0)?.isInArea != true }
  }
}
