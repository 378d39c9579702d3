internal import Changes
internal import Policies
internal import SourceText

/// A definition under review, with all that a rule may look at.
///
/// A class, as ``Definition``: both are handed to every rule.
final class Review: Sendable {
  /// What holds for the whole definition.
  private let definition: Definition

  /// What its author wrote, for readers to read.
  private let heard: AuthorTexts

  /// What rules look at one by one: everything, or no more than an edit touched.
  let each: Each

  /// Parts that are looked at one by one.
  struct Each: Sendable {
    /// As ``Review/ownProcessings``.
    let processings: [Processing]

    /// As ``Review/processedData``.
    let data: [DataCategory]

    /// Everybody who receives data.
    let recipients: [Recipient]

    /// As ``Review/terms``.
    let terms: [Term]

    /// The author's texts that a rule could say something about.
    let texts: [AuthorText]
  }

  /// Puts a whole definition under review.
  init(_ definition: Definition) {
    self.definition = definition
    heard = AuthorTexts(definition.vocabulary, definition.policy, nil)
    each = Each(
      processings: definition.ownProcessings, data: definition.processedData,
      recipients: definition.policy.recipients, terms: definition.terms, texts: heard.all)
  }

  /// Puts the parts of a definition under review that an edit touched; its sections are still there
  /// as a whole.
  ///
  /// What the other version says as well was heard there, where it is given.
  init(_ definition: Definition, edit: Edit, besides other: Review? = nil) {
    self.definition = definition
    heard = AuthorTexts(definition.vocabulary, definition.policy, edit, other?.heard)
    let processings = definition.ownProcessings.all { edit.includes(.processings, $0) }
    each = Each(
      processings: processings,
      data: definition.processedData.all { edit.includes(.data, $0) },
      recipients: definition.policy.recipients.all { edit.includes(.recipients, $0) },
      terms: Term.all(of: processings), texts: heard.all)
  }

  /// Puts the sections of a definition under review, and no text by itself.
  init(sectionsOf definition: Definition) {
    self.definition = definition
    heard = AuthorTexts(definition.vocabulary)
    each = Each(
      processings: definition.ownProcessings, data: definition.processedData,
      recipients: definition.policy.recipients, terms: definition.terms, texts: [])
  }
}

extension Review {
  /// Whether another version has the same texts, as far as rules could say something about them.
  func hears(the same: Review) -> Bool {
    let (mine, theirs) = (each.texts, same.each.texts)
    return mine.count == theirs.count
      && mine.indices.allSatisfy { mine[$0].says(the: theirs[$0]) }
  }

  /// What holds for a definition, whichever part of it is looked at.
  ///
  /// A class, because it is large, never changes, and is looked at in several ways.
  final class Definition: Sendable {
    let policy: Policy
    let law: Law
    let vocabulary: Vocabulary
    let today: CalendarDate
    let ownProcessings: [Processing]
    let processedData: [DataCategory]
    let terms: [Term]

    init(_ policy: Policy, law: Law, vocabulary: Vocabulary, today: CalendarDate) {
      self.policy = policy
      self.law = law
      self.vocabulary = vocabulary
      self.today = today
      ownProcessings = policy.ownProcessings
      processedData = policy.data.all { $0.isProcessed?.value != false }
      terms = Term.all(of: policy, ownProcessings)
    }
  }

  /// What the definition says.
  var policy: Policy { definition.policy }

  /// The law as data.
  var law: Law { definition.law }

  /// The words that mean something to rules.
  var vocabulary: Vocabulary { definition.vocabulary }

  /// The day as of which is judged.
  var today: CalendarDate { definition.today }

  /// The processings for which the organisation is the controller.
  ///
  /// Articles 13 and 14 ask nothing about the others. Processings without groups of people count as
  /// its own.
  var ownProcessings: [Processing] { definition.ownProcessings }

  /// The kinds of data that are not denied.
  var processedData: [DataCategory] { definition.processedData }

  /// All terms for data of one's own, each with what it belongs to.
  var terms: [Term] { definition.terms }
}

extension Array {
  /// The items that are meant; itself where all are, because copies of large parts cost.
  fileprivate func all(_ isMeant: (Element) -> Bool) -> [Element] {
    guard let first = indices.first(where: { !isMeant(self[$0]) }) else { return self }
    var meant = Array(self[..<first])
    for index in first..<count where isMeant(self[index]) { meant.append(self[index]) }
    return meant
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
  /// The processings of which the organisation decides about some group of people.
  fileprivate var ownProcessings: [Processing] {
    // Mostly all, which needs no look at any.
    if !dataSubjects.contains(where: \.isForOthers) { return processings }
    return processings.all { isOwn($0.dataSubjects) }
  }

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
