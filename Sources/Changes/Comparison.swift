public import Policies
internal import SourceText

/// Compares two versions of a definition by meaning.
///
/// What a kind of change names is found by comparing the two policies, part by part, matched by id.
/// What is left of the facts that differ is told in general, so that nothing is silent.
public struct Comparison {
  let old: ComparedVersion
  let new: ComparedVersion
  let law: Law
  let vocabulary: Vocabulary
  let today: CalendarDate
  private(set) var changes: [Change] = []
  private var covered: Set<Substring> = []

  /// The sections, and their parts, that differ at all: the others need no comparing.
  private let edit: Edit

  /// What changes between two versions.
  ///
  /// - Parameters:
  ///   - old: the version that was.
  ///   - new: the version that comes.
  ///   - law: the law as data, to know old laws and countries outside the EEA.
  ///   - vocabulary: the words that make a purpose or a recipient vague.
  ///   - today: the day as of which laws are old.
  /// - Returns: the changes, in the order of their subjects.
  public static func changes(
    from old: Version, to new: Version, law: Law, vocabulary: Vocabulary, today: CalendarDate
  ) -> [Change] {
    edit(from: old, to: new, law: law, vocabulary: vocabulary, today: today).changes
  }

  /// What changes between two versions, and where to look for more that changes with it.
  ///
  /// - Returns: the changes as ``changes(from:to:law:vocabulary:today:)`` gives them, and what was
  ///   edited; `nil` where the statement is new or gone, and so all of it.
  public static func edit(
    from old: Version, to new: Version, law: Law, vocabulary: Vocabulary, today: CalendarDate
  ) -> (changes: [Change], edit: Edit?) {
    guard let before = old.reading, let after = new.reading else {
      return (whole(from: old, to: new), nil)
    }
    var comparison = Comparison(
      old: before, new: after, law: law, vocabulary: vocabulary, today: today)
    comparison.compareSections()
    comparison.compareFacts()
    comparison.compareDates()
    let changes = comparison.changes.map(comparison.pointed).sorted { $0.subject < $1.subject }
    return (changes, comparison.edit)
  }

  /// A statement that is new or gone is one change: its parts say nothing that it does not.
  private static func whole(from old: Version, to new: Version) -> [Change] {
    guard let there = new.reading ?? old.reading else { return [] }
    let name =
      there.policy.controller.name ?? Outline(all: there.tree)["verantwoordelijke"]
    return [
      Change(
        old.isNothing ? .toldMore : .toldLess, "verklaring", old: new.isNothing ? name : nil,
        new: old.isNothing ? name : nil, [("whole", "verklaring")])
    ]
  }

  private init(
    old: PolicyReading, new: PolicyReading, law: Law, vocabulary: Vocabulary,
    today: CalendarDate
  ) {
    let outlines = Outlines(old.tree, new.tree)
    self.new = ComparedVersion(new, outlines.new)
    self.old = ComparedVersion(old, outlines.old).named(as: self.new)
    edit = outlines.edit
    self.law = law
    self.vocabulary = vocabulary
    self.today = today
  }

  /// Notes a change at a path; what stands there on both sides is looked up.
  mutating func note(
    _ kind: ChangeKind, _ path: String, _ values: [(name: String, text: String)] = [],
    direction: Change.Direction? = nil
  ) {
    changes.append(
      Change(
        kind, path, old: old.outline[path], new: new.outline[path], values,
        direction: direction))
  }

  /// Notes a change whose two sides stand at different paths.
  mutating func add(_ change: Change) { changes.append(change) }

  /// Forgets what was noted at a path, where a later comparison knows better.
  mutating func drop(_ path: String) { changes.removeAll { $0.subject == path } }

  /// Notes a change that no kind names, with what it means.
  mutating func note(_ direction: Change.Direction, _ path: String) {
    note(.detailChanged, path, [("what", path)], direction: direction)
  }

  /// Marks facts as compared: the one at the path and those below it.
  mutating func cover(_ path: String) { covered.insert(path[...]) }

  func isCovered(_ path: String) -> Bool {
    var way = path[...]
    while !covered.contains(way) {
      guard let slash = way.utf8.lastIndex(of: 0x2F) else { return false }
      way = way[..<slash]
    }
    return true
  }

  /// A change that points at the new version also where something is gone from it.
  private func pointed(_ change: Change) -> Change {
    guard change.new == nil else { return change }
    var change = change
    var way = change.subject[...]
    while change.near == nil, let slash = way.utf8.lastIndex(of: 0x2F) {
      way = way[..<slash]
      change.near = new.outline[String(way)]?.place
    }
    if change.near == nil { change.near = new.policy.statement.place }
    return change
  }

  /// Whether a section differs.
  func differs(_ section: Sections) -> Bool { edit.sections.contains(section) }

  /// Parts of two versions, matched by id, in the order of the new version, then of the old.
  ///
  /// - Parameters:
  ///   - old: the parts that were.
  ///   - new: the parts that are.
  ///   - section: where they stand, when parts that did not change are to be left out.
  /// - Returns: the parts by id.
  func matched<Part: Identified>(
    _ old: [Part], _ new: [Part], in section: Sections? = nil
  ) -> [(id: String, old: Part?, new: Part?)] {
    var matched: [(String, Part?, Part?)] = []
    // By index, because parts are large and most are left out.
    for index in new.indices {
      let id = new[index].id.value
      if let section, !edit.includes(section, id.text) { continue }
      matched.append((id.text, old[id], new[index]))
    }
    for index in old.indices {
      let id = old[index].id.value
      if let section, !edit.includes(section, id.text) { continue }
      if new[id] == nil { matched.append((id.text, old[index], nil)) }
    }
    return matched
  }
}

extension Comparison {
  private mutating func compareSections() {
    if differs(.processings) { compareProcessings() }
    if differs(.data) { compareData() }
    if differs(.sources) { compareSources() }
    if differs(.recipients) { compareRecipients() }
    if differs(.disclosure) { compareDisclosure() }
    if differs(.transfers) { compareTransfers() }
    if differs(.storage) { compareStorage() }
    if differs(.rights) { compareRights() }
    compareOrganisation()
    if differs(.decisions) { compareDecisions() }
    if differs(.cookies) { compareCookies() }
    if differs(.children) { compareChildren() }
    if differs(.dataSubjects) { compareDataSubjects() }
    if differs(.security) { compareSecurity() }
    compareLaws()
    compareManner()
  }
}
