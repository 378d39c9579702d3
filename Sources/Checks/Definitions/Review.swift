public import Policies
internal import SourceText

/// A definition under review, with all that a rule may look at.
public struct Review: Sendable {
  /// What the definition says.
  public let policy: Policy

  /// The law as data.
  public let law: Law

  /// The words that mean something to rules.
  public let vocabulary: Vocabulary

  /// The day as of which is judged.
  public let today: CalendarDate

  /// What its author wrote, for readers to read.
  private let heard: AuthorTexts

  /// Those of them that a rule could say something about.
  var texts: [AuthorText] { heard.all }

  /// The processings for which the organisation is the controller.
  ///
  /// Articles 13 and 14 ask nothing about the others. Processings without groups of people count as
  /// its own.
  let ownProcessings: [Processing]

  /// The kinds of data that are not denied.
  let processedData: [DataCategory]

  /// All terms for data of one's own, each with what it belongs to.
  let terms: [Term]

  /// The files of the definition; a place's number is an index here.
  public let paths: [String]

  /// Puts a definition under review.
  public init(
    _ policy: Policy, law: Law, vocabulary: Vocabulary, today: CalendarDate, paths: [String]
  ) {
    self.policy = policy
    self.law = law
    self.vocabulary = vocabulary
    self.today = today
    self.paths = paths
    heard = AuthorTexts(policy, vocabulary)
    ownProcessings = policy.processings.filter { policy.isOwn($0.dataSubjects) }
    processedData = policy.data.filter { $0.isProcessed?.value != false }
    terms = Term.all(of: policy, ownProcessings)
  }
}

extension Review {
  /// Whose law it follows; Dutch law where the definition does not say.
  var jurisdiction: Jurisdiction { policy.statement.jurisdiction?.value ?? .netherlands }

  /// Where to point when a whole section is missing: at `verklaring`, which every definition has.
  var top: SourceRange {
    policy.statement.place ?? SourceRange(start: .start, end: .start)
  }

  /// Whether a text gives a signal.
  func has(_ signal: Signal, _ text: Located<String>?) -> Bool {
    guard let text else { return false }
    return heard.has(signal, at: text.place) ?? vocabulary.has(signal, in: text.value)
  }

  /// Whether prose gives a signal.
  func has(_ signal: Signal, _ prose: Located<Prose>?) -> Bool {
    guard let prose else { return false }
    return heard.has(signal, at: prose.place) ?? vocabulary.has(signal, in: prose.value.plainText)
  }

  /// Whether the name, the purpose or the explanation of a processing gives a signal.
  func has(_ signal: Signal, _ processing: Processing) -> Bool {
    has(signal, processing.name) || has(signal, processing.purpose)
      || has(signal, processing.explanation)
  }
}

extension Policy {
  /// Whether the organisation decides about some of these groups, or no group is named.
  func isOwn(_ groups: [Reference]) -> Bool {
    let groups = dataSubjects[groups]
    return groups.isEmpty || groups.contains { !$0.isForOthers }
  }
}

extension DataSubject {
  /// Whether the organisation works with their data for somebody else (AVG article 4(8)).
  var isForOthers: Bool { role?.value == .processor || (role == nil && behalf != nil) }
}

extension Processing {
  /// What a message calls it.
  var title: String { name?.value ?? purpose?.value ?? id.value.text }
}
