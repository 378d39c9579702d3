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
  ///   - judge: the rules; without them nothing is found.
  ///   - jurisdiction: whose law applies; told by the document when `nil`.
  public init(_ scan: Scan, judge: TextJudge?, jurisdiction: Jurisdiction? = nil) {
    self.scan = scan
    self.jurisdiction = jurisdiction ?? scan.jurisdiction
    let judged = judge?.judgement(of: scan, jurisdiction: self.jurisdiction) ?? []
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
