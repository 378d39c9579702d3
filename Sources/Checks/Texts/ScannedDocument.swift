public import Policies
public import Scanning

/// A document that was read and judged.
public struct ScannedDocument: Sendable {
  /// What it tells.
  public let scan: Scan

  /// Whose law it was judged by.
  public let jurisdiction: Jurisdiction

  /// What the rules find in it.
  public let findings: [Finding]

  /// The words that findings are about, by their subject; none for those about the whole text.
  private let evidence: [String: Evidence]

  /// Judges a document that was read.
  ///
  /// - Parameters:
  ///   - scan: what it tells.
  ///   - judge: the rules.
  ///   - jurisdiction: whose law applies; told by the document when `nil`.
  public init(_ scan: Scan, judge: TextJudge, jurisdiction: Jurisdiction? = nil) {
    self.scan = scan
    self.jurisdiction = jurisdiction ?? scan.jurisdiction
    let judged = judge.judgement(of: scan, jurisdiction: self.jurisdiction)
    findings = judged.map(\.finding)
    evidence = Dictionary(
      judged.compactMap { judged in judged.evidence.map { (judged.finding.subject, $0) } }
    ) { first, _ in first }
  }

  /// Whether the rules had something to judge: a Dutch privacy statement.
  public var isJudged: Bool { scan.isStatement && scan.language == "nl" }

  /// The words that a finding is about; `nil` when it is about the whole text.
  public func evidence(of finding: Finding) -> Evidence? { evidence[finding.subject] }
}

/// Documents that were read and judged, and the words to tell of them.
public struct ScanReport: Sendable {
  /// In the order of their paths.
  public let documents: [ScannedDocument]

  /// Words and law of the findings.
  public let verdict: Verdict

  /// Puts a report together.
  public init(_ documents: [ScannedDocument], verdict: Verdict) {
    self.documents = documents
    self.verdict = verdict
  }

  var catalogue: Catalogue { verdict.catalogue }

  /// The name of an element, for people.
  func name(_ element: Element) -> String { catalogue.phrase("element", element.rawValue) }

  func phrase(_ key: String, _ values: (name: String, text: String)...) -> String {
    catalogue.phrase("scan", key, values)
  }
}

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
}
