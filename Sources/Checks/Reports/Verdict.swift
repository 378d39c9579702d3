public import Policies
internal import SourceText

/// What came of judging definitions: everything that a report tells.
public struct Verdict: Sendable {
  /// What was found, in the order of a report; accepted and known findings among it.
  public let findings: [Finding]

  /// The definitions that were judged.
  public let paths: [String]

  /// The rules that judged.
  public let entries: [RuleEntry]

  /// The words of findings.
  public let catalogue: Catalogue

  /// The law that rules cite.
  public let law: Law

  /// The version of the program.
  public let version: String

  /// What is told of the whole, where that is not what was judged.
  private let headline: String?

  /// Puts a verdict together.
  public init(
    findings: [Finding], paths: [String], entries: [RuleEntry], catalogue: Catalogue, law: Law,
    version: String, headline: String? = nil
  ) {
    self.headline = headline
    self.findings = findings
    self.paths = paths
    self.entries = entries
    self.catalogue = catalogue
    self.law = law
    self.version = version
  }

  /// Whether something that counts weighs as much as `threshold`, or more.
  public func fails(at threshold: Severity) -> Bool {
    findings.contains { $0.standing == .open && $0.severity >= threshold }
  }

  /// How much was judged and found; accepted and known findings count by themselves.
  public var summary: Summary {
    var summary = Summary(files: paths.count, rules: entries.count)
    for finding in findings {
      switch (finding.standing, finding.severity) {
      case (.accepted, _): summary.accepted += 1
      case (.known, _): summary.known += 1
      case (.open, .error): summary.errors += 1
      case (.open, .warning): summary.warnings += 1
      case (.open, .advice): summary.advice += 1
      }
    }
    return summary
  }

  /// Counts of a verdict.
  public struct Summary: Sendable, Equatable {
    /// Definitions.
    public let files: Int
    /// Rules.
    public let rules: Int
    /// Open findings that are errors.
    public var errors = 0
    /// Open findings that are warnings.
    public var warnings = 0
    /// Open findings that are advice.
    public var advice = 0
    /// Findings that the organisation accepts.
    public var accepted = 0
    /// Findings that the baseline lists.
    public var known = 0

    init(files: Int, rules: Int) {
      self.files = files
      self.rules = rules
    }
  }
}

extension Verdict {
  /// The law behind a rule, as people cite it.
  func law(of rule: String) -> [String] {
    catalogue.entry(rule)?.law.map { $0.text(law, catalogue.language) } ?? []
  }

  /// Of a change between two versions its direction, the old and the new, between brackets; empty
  /// for other findings.
  func change(of finding: Finding) -> String {
    func value(_ name: String) -> String? {
      finding.values.first { $0.name == name }
        .map { $0.text.count > 120 ? $0.text.prefix(119) + "…" : $0.text }
    }
    guard let direction = value("direction") else { return "" }
    let parts = [("old", value("was")), ("new", value("now"))].compactMap { key, text in
      text.map { catalogue.phrase("diff", "\(key)-short", [("text", $0)]) }
    }
    return " (" + ([catalogue.phrase("diff", direction)] + parts).joined(separator: "; ") + ")"
  }

  /// Findings that count, the heaviest first, else in their order.
  var openByWeight: [Finding] {
    [Severity.error, .warning, .advice].flatMap { severity in
      findings.filter { $0.standing == .open && $0.severity == severity }
    }
  }

  /// One sentence that proves what was judged.
  var summaryLine: String {
    if let headline { return headline }
    let summary = summary
    func count(_ key: String, _ number: Int) -> String {
      catalogue.phrase(
        "count", number == 1 ? key + "-one" : key, [("count", String(number))])
    }
    var counts = [
      ("error", summary.errors), ("warning", summary.warnings), ("advice", summary.advice),
    ].filter { $0.1 > 0 }.map { count($0.0, $0.1) }
    if counts.isEmpty { counts = [catalogue.phrase("count", "clean")] }
    let quiet = [("accepted", summary.accepted), ("known", summary.known)]
    counts += quiet.filter { $0.1 > 0 }.map { count($0.0, $0.1) }
    return catalogue.phrase(
      "count", "summary",
      [
        ("files", count("file", summary.files)), ("rules", count("rule", summary.rules)),
        ("found", counts.joined(separator: ", ")),
      ])
  }
}
