internal import Changes
public import Policies
internal import SourceText

/// Judges definitions by the rules of the catalogue, as of one day.
public struct Judge: Sendable {
  private let law: Law
  private let vocabulary: Vocabulary
  private let today: CalendarDate
  private let rules: [Rule]
  private let silences: Silences
  private let acceptances: Acceptances

  /// Those of the rules on acceptances that are heard.
  private let heardAcceptances: [String]

  /// A rule with no more of its entry than judging needs.
  private struct Rule {
    let rule: DefinitionRule
    let severities: [(jurisdiction: Jurisdiction, severity: Severity)]
    let isHeard: Bool
  }

  /// What each of the rules looks at.
  let scopes: [Scope]

  /// The rules of which edited parts can show that all must be looked at again.
  let spreading: [DefinitionRule]

  /// What a rule looks at.
  struct Scope {
    let reads: Sections
    let each: Sections

    /// The rules whose findings can silence its own, as indices, and whether only about one part.
    let silencers: [(index: Int, isHere: Bool)]
  }

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
    let known = DefinitionRule.all.compactMap { rule in
      catalogue.entry(rule.id).flatMap { entry in
        entry.from.map { $0 <= today } ?? true ? (rule, entry) : nil
      }
    }
    let silences = Silences(known.map { $0.1 })
    rules = known.map { rule, entry in
      Rule(
        rule: rule, severities: entry.severities.map { ($0.key, $0.value) },
        isHeard: selection.includes(entry))
    }
    spreading = known.map { $0.0 }.filter { $0.spreads != nil }
    scopes = known.map { rule, _ in
      Scope(
        reads: rule.reads, each: rule.each,
        silencers: silences.silencers(of: rule.id).compactMap { silencer in
          known.firstIndex { $0.0.id == silencer.rule }.map { ($0, silencer.isHere) }
        })
    }
    self.silences = silences
    acceptances = Acceptances(catalogue: catalogue, today: today)
    let others = Acceptances.rules.compactMap { catalogue.entry($0) }.filter(selection.includes)
    heardAcceptances = others.map(\.id)
    entries = known.map { $0.1 }.filter(selection.includes) + others
  }

  /// The rules that are heard.
  public let entries: [RuleEntry]

  /// What differs in meaning between two versions of a definition, and where.
  func edit(from old: Version, to new: Version) -> (changes: [Change], edit: Edit?) {
    Comparison.edit(from: old, to: new, law: law, vocabulary: vocabulary, today: today)
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
    findings(in: definition(policy), paths)
  }

  func findings(in definition: Review.Definition, _ paths: [String]) -> [Finding] {
    let review = Review(definition)
    return findings(in: definition.policy, paths, { _ in .atParts }) { _ in review }
  }

  /// What the rules find that look, each at as much as it is told.
  func findings(
    in policy: Policy, _ paths: [String], _ look: (Int) -> Look, _ review: (Look) -> Review
  ) -> [Finding] {
    let jurisdiction = policy.statement.jurisdiction?.value ?? .netherlands
    var notes = Notes(paths: paths)
    var unheard: [String] = []
    let (parts, sections) = (review(.atParts), review(.atSections))
    // By index: a rule costs more to copy than most cost to look.
    for index in rules.indices where look(index) != .away {
      let severities = rules[index].severities
      guard let known = severities.first(where: { $0.jurisdiction == jurisdiction }) else {
        continue
      }
      let before = notes.findings.count
      notes.look(
        rules[index].rule, known.severity, at: look(index) == .atParts ? parts : sections)
      if !rules[index].isHeard, notes.findings.count > before {
        unheard.append(rules[index].rule.id)
      }
    }
    // What is not heard can still silence others, and be what an acceptance means.
    let spoken = silences.applied(to: notes.findings)
    var findings = acceptances.applied(to: spoken, of: policy, paths: paths)
    if !unheard.isEmpty { findings.removeAll { unheard.contains($0.rule) } }
    if heardAcceptances.count < Acceptances.rules.count {
      findings.removeAll {
        Acceptances.rules.contains($0.rule) && !heardAcceptances.contains($0.rule)
      }
    }
    return Finding.inOrder(findings)
  }

  func definition(_ policy: Policy) -> Review.Definition {
    Review.Definition(policy, law: law, vocabulary: vocabulary, today: today)
  }

  /// How much of a definition a rule looks at.
  enum Look {
    case away
    case atParts
    case atSections
  }
}
