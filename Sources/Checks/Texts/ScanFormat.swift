/// A way to write a scan down.
public enum ScanFormat: String, Sendable, CaseIterable {
  /// For people at a terminal.
  case text
  /// A page for people, to print and to file.
  case html
  /// For programs.
  case json
  /// A row a document, a column an element.
  case csv
  /// A line a finding, for editors.
  case short
  /// For a comment or a mail.
  case markdown
  /// SARIF 2.1.0.
  case sarif
  /// Workflow commands of GitHub Actions.
  case github
  /// Code Quality of GitLab.
  case gitlab
  /// JUnit XML.
  case junit

  /// The format of findings alone that this is; `nil` for those that tell of elements too.
  public var ofFindings: ReportFormat? {
    switch self {
    case .text, .html, .json, .csv: nil
    default: ReportFormat(rawValue: rawValue)
    }
  }

  /// What it tells of each document; `nil` where findings or the row of a table are enough.
  public func part(hasColour: Bool) -> ScanPart? {
    switch self {
    case .text: .text(hasColour: hasColour)
    case .html: .page
    case .json: .json
    default: nil
    }
  }
}
