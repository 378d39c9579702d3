public import SourceText

/// One thing that a rule found, where it found it, and the words that its message needs.
///
/// A finding holds no sentence: the catalogue turns ``values`` into Dutch or English when a report
/// is written.
public struct Finding: Sendable {
  /// The rule that speaks.
  public let rule: String

  /// The path of the file it speaks about.
  public let path: String

  /// The words or lines it speaks about.
  public let place: SourceRange

  /// A second place that explains the first.
  public let other: SourceRange?

  /// What the message may name, by placeholder; what is absent is not named.
  public let values: [(name: String, text: String)]

  /// Notes a finding.
  public init(
    _ rule: String, in path: String, at place: SourceRange, other: SourceRange? = nil,
    values: [(name: String, text: String)] = []
  ) {
    self.rule = rule
    self.path = path
    self.place = place
    self.other = other
    self.values = values
  }
}

extension Finding {
  /// The order of a report: path, line, column, rule.
  public static func precedes(_ left: Finding, _ right: Finding) -> Bool {
    if left.path != right.path {
      return left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
    }
    if left.place.start != right.place.start { return left.place.start < right.place.start }
    return left.rule < right.rule
  }
}

/// How much a finding weighs.
public enum Severity: String, Sendable, CaseIterable {
  case error
  case warning
  case advice
}

/// The languages in which findings speak.
public enum ReportLanguage: String, Sendable, CaseIterable {
  case dutch = "nl"
  case english = "en"
}
