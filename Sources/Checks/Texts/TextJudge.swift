public import Policies
internal import Prose
public import Scanning
internal import SourceText

/// Judges existing statements, of which there is no definition, by the rules of the catalogue.
public struct TextJudge: Sendable {
  private let rules: [(entry: RuleEntry, condition: TextCondition)]
  private let silences: Silences
  private let today: CalendarDate
  private let heard: Set<String>

  /// The rules that are heard.
  public let entries: [RuleEntry]

  /// Gets ready.
  ///
  /// - Parameters:
  ///   - catalogue: with all entries read (``Catalogue/readAll()``).
  ///   - today: the day as of which is judged.
  ///   - selection: which rules are heard.
  public init(catalogue: Catalogue, today: CalendarDate, selection: Selection = .all) {
    self.today = today
    rules = catalogue.ids.compactMap { id in
      guard let entry = catalogue.entry(id), entry.eyes.contains(.text), let text = entry.text,
        entry.from.map({ $0 <= today }) ?? true
      else { return nil }
      return (entry, text)
    }
    silences = Silences(rules.map(\.entry))
    entries = rules.map(\.entry).filter(selection.includes)
    heard = Set(entries.map(\.id))
  }

  /// A finding, and the words that it is about.
  struct Judged {
    let finding: Finding
    let evidence: Evidence?
  }

  /// What the rules find in a document, in the order of a report.
  ///
  /// - Parameters:
  ///   - scan: what the document tells.
  ///   - jurisdiction: whose law applies.
  /// - Returns: the findings; none for a document that is no statement, and only that for one in
  ///   another language.
  func judgement(of scan: Scan, jurisdiction: Jurisdiction) -> [Judged] {
    guard scan.isStatement else { return [] }
    let all = judged(scan, jurisdiction)
    return scan.language == "nl" ? all : all.filter { $0.finding.rule == "language-not-dutch" }
  }

  /// What the rules find in a text that need be no whole statement.
  public func findings(inPart scan: Scan, jurisdiction: Jurisdiction) -> [Finding] {
    judged(scan, jurisdiction).map(\.finding)
  }

  private func judged(_ scan: Scan, _ jurisdiction: Jurisdiction) -> [Judged] {
    let review = TextReview(scan, jurisdiction: jurisdiction, today: today)
    var evidence: [String: Evidence] = [:]
    var findings: [Finding] = []
    for (entry, condition) in rules where entry.applies(in: jurisdiction) {
      let severity = condition.severity ?? entry.severity(jurisdiction)
      let notes =
        condition.isCode
        ? review.notes(of: entry.id) : review.notes(of: entry.id, condition)
      for (number, note) in notes.prefix(Self.limit).enumerated() {
        let finding = review.finding(entry.id, severity, note, number)
        findings.append(finding)
        if case .words(let words) = note.place { evidence[finding.subject] = words }
      }
    }
    return silences.applied(to: findings).filter { heard.contains($0.rule) }
      .sorted(by: Finding.precedes).map { Judged(finding: $0, evidence: evidence[$0.subject]) }
  }

  /// How often one rule speaks about one text: enough to show the habit.
  private static let limit = 3
}

extension Scan {
  /// The law of the country that the document shows itself to be from.
  public var jurisdiction: Jurisdiction { looksBelgian ? .belgium : .netherlands }
}
