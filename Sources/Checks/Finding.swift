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

  /// The file of ``other``, where it is another one.
  public let otherPath: String?

  /// What the message may name, by placeholder; what is absent is not named.
  public let values: [(name: String, text: String)]

  /// What in the definition it is about, as keys and ids: `verwerkingen/reclame/bewaartermijn`.
  ///
  /// Empty for findings about the file as a file.
  public let subject: String

  /// The statement, by the name of its page; empty where there is none.
  public var statement = ""

  /// How much it weighs.
  public var severity: Severity

  /// Whether the organisation knows of it.
  public var standing = Standing.open

  /// What became of a finding before the report.
  public enum Standing: Sendable, Hashable {
    /// To be repaired.
    case open
    /// Accepted in the definition, for this reason.
    case accepted(reason: String)
    /// In the baseline: there before, and still there.
    case known
  }

  /// Notes a finding.
  public init(
    _ rule: String, in path: String, at place: SourceRange, other: SourceRange? = nil,
    otherPath: String? = nil, values: [(name: String, text: String)] = [], subject: String = "",
    severity: Severity = .error
  ) {
    self.rule = rule
    self.path = path
    self.place = place
    self.other = other
    self.otherPath = otherPath
    self.values = values
    self.subject = subject
    self.severity = severity
  }
}

extension Finding {
  /// The same finding in files of other names.
  func renamed(_ name: (String) -> String) -> Finding {
    var finding = Finding(
      rule, in: name(path), at: place, other: other, otherPath: otherPath.map(name),
      values: values, subject: subject, severity: severity)
    finding.statement = statement
    finding.standing = standing
    return finding
  }

  /// The order of a report: path, line, column, rule.
  public static func precedes(_ left: Finding, _ right: Finding) -> Bool {
    if left.path != right.path {
      return left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
    }
    if left.place.start != right.place.start { return left.place.start < right.place.start }
    if left.rule != right.rule {
      return left.rule.utf8.lexicographicallyPrecedes(right.rule.utf8)
    }
    return left.subject.utf8.lexicographicallyPrecedes(right.subject.utf8)
  }

  /// Findings in the order of a report.
  ///
  /// They are large, so numbers are sorted in their stead, and those of one file by place first.
  static func inOrder(_ findings: [Finding]) -> [Finding] {
    guard let path = findings.first?.path else { return findings }
    let isOneFile = findings.indices.allSatisfy { findings[$0].path == path }
    let places = findings.indices.map { index in
      let start = findings[index].place.start
      return isOneFile ? UInt64(start.line) << 32 | UInt64(start.column) : 0
    }
    let order = findings.indices.sorted { left, right in
      places[left] == places[right]
        ? precedes(findings[left], findings[right]) : places[left] < places[right]
    }
    return order.map { findings[$0] }
  }

  /// What stays the same while lines move: the statement, the rule and what it is about.
  ///
  /// 16 hexadecimal digits (FNV-1a, 64 bits). Findings about a file as a file take the place in.
  public var fingerprint: String {
    let about =
      subject.isEmpty ? "\(path)\n\(place.start.line)\n\(place.start.column)" : subject
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in "\(rule)\n\(statement)\n\(about)".utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

/// How much a finding weighs.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  case advice
  case warning
  case error

  /// Advice weighs least.
  public static func < (left: Severity, right: Severity) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int { self == .error ? 2 : self == .warning ? 1 : 0 }
}

/// The languages in which findings speak.
public enum ReportLanguage: String, Sendable, CaseIterable {
  case dutch = "nl"
  case english = "en"

  /// The key of its words in an entry.
  var key: StaticString { self == .dutch ? "nl" : "en" }
}
