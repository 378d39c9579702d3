internal import Changes
public import Policies
internal import SourceText

/// Judges definitions by the rules of the catalogue, as of one day.
public struct Judge: Sendable {
  private let law: Law
  private let vocabulary: Vocabulary
  private let today: CalendarDate
  private let rules: [(rule: DefinitionRule, entry: RuleEntry)]
  private let silences: Silences
  private let acceptances: Acceptances
  private let heard: Set<String>

  /// Gets ready.
  ///
  /// - Parameters:
  ///   - catalogue: with all entries read (``Catalogue/readAll()``).
  ///   - law: the law as data.
  ///   - vocabulary: the words that rules look for.
  ///   - today: the day as of which is judged; rules whose law came later are left out.
  ///   - selection: which rules are heard.
  public init(
    catalogue: Catalogue, law: Law, vocabulary: Vocabulary, today: CalendarDate,
    selection: Selection = .all
  ) {
    self.law = law
    self.vocabulary = vocabulary
    self.today = today
    rules = DefinitionRule.all.compactMap { rule in
      guard let entry = catalogue.entry(rule.id), entry.from.map({ $0 <= today }) ?? true else {
        return nil
      }
      return (rule, entry)
    }
    silences = Silences(rules.map(\.entry))
    acceptances = Acceptances(catalogue: catalogue, today: today)
    entries =
      (rules.map(\.entry) + Acceptances.rules.compactMap { catalogue.entry($0) })
      .filter(selection.includes)
    heard = Set(entries.map(\.id))
  }

  /// The rules that are heard.
  public let entries: [RuleEntry]

  /// What differs in meaning between two versions of a definition.
  func changes(from old: Version, to new: Version) -> [Change] {
    Comparison.changes(from: old, to: new, law: law, vocabulary: vocabulary, today: today)
  }

  /// The ids of the rules that look at definitions, whatever the day.
  public static var definitionRules: [String] {
    DefinitionRule.all.map(\.id) + Acceptances.rules
  }

  /// What the rules find, in the order of a report; what is accepted is marked, not left out.
  ///
  /// - Parameters:
  ///   - policy: what the definition says.
  ///   - paths: of its files; a place's number is an index here.
  /// - Returns: the findings.
  public func findings(in policy: Policy, paths: [String]) -> [Finding] {
    let review = Review(
      policy, law: law, vocabulary: vocabulary, today: today, paths: paths)
    var notes = Notes(paths: paths)
    for (rule, entry) in rules where entry.applies(in: review.jurisdiction) {
      notes.look(rule, entry, at: review)
    }
    // What is not heard can still silence others, and be what an acceptance means.
    let spoken = silences.applied(to: notes.findings)
    return acceptances.applied(to: spoken, of: policy, paths: paths)
      .filter { heard.contains($0.rule) }
      .sorted(by: Finding.precedes)
  }
}
