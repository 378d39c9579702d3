internal import SourceText

/// Which rules a run wants to hear, by id or by group; those of the group `file` always speak.
public struct Selection: Sendable {
  private let selected: Set<String>
  private let ignored: Set<String>

  /// All rules.
  public static let all = Selection(selected: [], ignored: [])

  private init(selected: Set<String>, ignored: Set<String>) {
    self.selected = selected
    self.ignored = ignored
  }

  /// A name that is neither a rule nor a group.
  public struct UnknownName: Error, Sendable, Equatable {
    /// As it was given.
    public let name: String

    /// What may have been meant.
    public let suggestion: String?
  }

  /// Chooses rules.
  ///
  /// - Parameters:
  ///   - selected: ids and groups to hear; all when empty.
  ///   - ignored: ids and groups to leave out; stronger than `selected`.
  ///   - catalogue: knows the names.
  /// - Throws: the first name that the catalogue does not know.
  public init(
    selecting selected: [String], ignoring ignored: [String], of catalogue: Catalogue
  ) throws(UnknownName) {
    if !selected.isEmpty || !ignored.isEmpty {
      let names = catalogue.ids + catalogue.groups
      for name in selected + ignored where !names.contains(name) {
        throw UnknownName(name: name, suggestion: Suggestion.nearest(to: name, among: names))
      }
    }
    self.init(selected: Set(selected), ignored: Set(ignored))
  }

  /// Whether a rule is heard.
  func includes(_ entry: RuleEntry) -> Bool {
    if ignored.contains(entry.id) || ignored.contains(entry.group) { return false }
    return selected.isEmpty || selected.contains(entry.id) || selected.contains(entry.group)
  }
}
