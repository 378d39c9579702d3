internal import Changes
public import Policies
internal import SourceText

/// The differences of several statements, written down.
public struct DifferenceReport: Sendable {
  /// A statement each, in the order of their names.
  public let statements: [StatementDifference]

  /// The words.
  public let catalogue: Catalogue

  /// The law that changes touch.
  public let law: Law

  /// The version of the program.
  public let version: String

  /// The revisions of the sides, which stand before the paths of their files.
  private let revisions: [String]

  /// Puts a report together.
  public init(
    _ statements: [StatementDifference], revisions: [String] = [], catalogue: Catalogue, law: Law,
    version: String
  ) {
    self.statements = statements
    self.revisions = revisions
    self.catalogue = catalogue
    self.law = law
    self.version = version
  }

  /// What makes a comparison fail.
  public enum Gate: String, Sendable, CaseIterable {
    /// Any change that is more than words.
    case any
    /// Anything weaker for readers, or a new gap that is an error.
    case weaker
    /// A change or a new gap that is an error.
    case error
  }

  /// Whether something stands in the way: what is acknowledged does not.
  public func fails(at gate: Gate) -> Bool {
    let changes = statements.flatMap(\.changes).filter { $0.acknowledged == nil }
    let gaps = statements.flatMap(\.introduced)
      .contains { $0.standing == .open && $0.severity == .error }
    switch gate {
    case .any: return gaps || changes.contains { $0.change.direction != .editorial }
    case .weaker:
      return gaps || changes.contains { $0.change.direction == .weaker || $0.severity == .error }
    case .error: return gaps || changes.contains { $0.severity == .error }
    }
  }

  /// The report in a format; those that know findings only get changes and new gaps as findings.
  public func text(_ format: ReportFormat, hasColour: Bool) -> String {
    switch format {
    case .text: return plan(hasColour: hasColour)
    case .json: return json
    default: return format.text(of: verdict, hasColour: hasColour) { _ in nil }
    }
  }

  private var verdict: Verdict {
    let findings = statements.flatMap { statement in
      statement.changes.map { $0.finding(statement.statement) } + statement.introduced
    }.map { $0.renamed(plain) }
    return Verdict(
      findings: findings.sorted(by: Finding.precedes),
      paths: Set(findings.map(\.path)).sorted(), entries: [], catalogue: catalogue, law: law,
      version: version, headline: summaryLine)
  }

  /// The path of a file without the revision before it: services look for files of that name.
  private func plain(_ path: String) -> String {
    let revision = revisions.first { path.hasPrefix($0 + ":") }
    return revision.map { String(path.dropFirst($0.count + 1)) } ?? path
  }
}

// For people.

extension Acknowledgement {
  /// What its sentence may name.
  fileprivate var words: [(name: String, text: String)] {
    let words = [
      ("reason", reason?.value), ("who", owner?.value), ("how", notice?.value),
      ("day", day.map { CalendarDate.text($0.value) }),
    ]
    return words.compactMap { name, text in text.map { (name, $0) } }
  }
}

extension CalendarDate {
  /// As definitions write it: 2026-01-31.
  fileprivate static func text(_ date: CalendarDate) -> String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))"
  }
}

extension DifferenceReport {
  private func phrase(_ key: String, _ values: [(name: String, text: String)] = []) -> String {
    catalogue.phrase("diff", key, values)
  }

  /// Like a plan: what comes, goes and changes, the old and the new, and what to do.
  private func plan(hasColour: Bool) -> String {
    var out = ""
    for statement in statements {
      if !statement.isEmpty { out += "\(title(of: statement))\n\n" }
      for change in statement.changes { append(change, to: &out, hasColour) }
      append(statement.introduced, under: "introduced", to: &out)
      append(statement.resolved, under: "resolved", to: &out)
    }
    return out + summaryLine + "\n"
  }

  private func title(of statement: StatementDifference) -> String {
    let former = statement.former.map { " (" + phrase("former", [("name", $0)]) + ")" } ?? ""
    return printable(statement.statement + former)
  }

  private func append(_ difference: Difference, to out: inout String, _ hasColour: Bool) {
    let change = difference.change
    let mark = change.old == nil ? "+" : change.new == nil ? "-" : "~"
    let colour = change.direction == .weaker ? 31 : change.direction == .stronger ? 32 : 36
    let words = catalogue.words(for: difference.finding(""))
    let weight = catalogue.phrase("severity", difference.severity.rawValue)
    let head = "\(mark) \(phrase(change.direction.rawValue)), \(weight)"
    out += hasColour ? "\u{1B}[1;\(colour)m\(head)\u{1B}[0m" : head
    out += ": \(printable(words.message)) [\(change.kind.rawValue)]\n"
    out += "    \(printable(change.subject))\n"
    append(change.old?.value, difference.oldPlace, "old", to: &out)
    append(change.new?.value, difference.newPlace, "new", to: &out)
    out += "    = \(printable(words.remedy))\n"
    let law = catalogue.entry(change.kind.rawValue)?.law ?? []
    let cited = law.map { $0.text(self.law, catalogue.language) }.joined(separator: "; ")
    out += "    = \(catalogue.phrase("explain", "law")): \(cited)\n"
    if let meant = difference.acknowledgement {
      out += "    = \(printable(phrase("acknowledged", meant.words)))\n"
    }
    out += "\n"
  }

  private func append(
    _ text: String?, _ place: Difference.Place?, _ key: String, to out: inout String
  ) {
    guard let text, let place else { return }
    let start = place.range.start
    let shown = text.count > 80 ? text.prefix(79) + "…" : text[...]
    out += "    \(phrase(key)) \(printable(String(shown))) "
    out += "(\(printable(place.path)):\(start.line):\(start.column))\n"
  }

  private func append(_ gaps: [Finding], under key: String, to out: inout String) {
    guard !gaps.isEmpty else { return }
    out += phrase(key) + "\n\n"
    for gap in gaps {
      let start = gap.place.start
      let weight = catalogue.phrase("severity", gap.severity.rawValue)
      let message = printable(catalogue.words(for: gap).message)
      out += "  \(printable(gap.path)):\(start.line):\(start.column): \(weight): \(message) "
      out += "[\(gap.rule)]\n"
    }
    out += "\n"
  }

  /// How much changed, in one sentence.
  private var summaryLine: String {
    let changes = statements.flatMap(\.changes)
    func count(_ key: String, _ number: Int) -> String {
      phrase(number == 1 ? key + "-one" : key, [("count", String(number))])
    }
    if changes.isEmpty, statements.allSatisfy({ $0.introduced.isEmpty && $0.resolved.isEmpty }) {
      return phrase("same")
    }
    let parts = [
      count("count-changes", changes.count),
      count("count-weaker", changes.count { $0.change.direction == .weaker }),
      count("count-introduced", statements.reduce(0) { $0 + $1.introduced.count }),
      count("count-resolved", statements.reduce(0) { $0 + $1.resolved.count }),
    ]
    return parts.joined(separator: ", ") + "."
  }
}
