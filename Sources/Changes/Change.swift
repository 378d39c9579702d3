public import SourceText

/// One thing that differs in meaning between two versions of a definition.
///
/// Like a finding it holds no sentence: kind, places and values; the catalogue speaks.
public struct Change: Sendable {
  /// What kind of change; also the rule that speaks of it.
  public let kind: ChangeKind

  /// What it means for the reader of the statement.
  public let direction: Direction

  /// What it is about, as keys and ids: `verwerkingen/nieuwsbrief/bewaartermijn`.
  public let subject: String

  /// What stood there, in the words of the definition; `nil` where nothing did.
  public let old: Located<String>?

  /// What stands there now; `nil` where nothing does.
  public let new: Located<String>?

  /// Where the new version speaks of what holds that which is gone; `nil` where nothing is gone, or
  /// the statement with it.
  public internal(set) var near: SourceRange?

  /// What a message may name.
  public let values: [(name: String, text: String)]

  init(
    _ kind: ChangeKind, _ subject: String, old: Located<String>?, new: Located<String>?,
    _ values: [(name: String, text: String)] = [], direction: Direction? = nil
  ) {
    self.kind = kind
    self.subject = subject
    self.old = old
    self.new = new
    self.values = values
    self.direction = direction ?? kind.direction
  }

  /// Whether it is about a statement that is new or gone as a whole.
  public var isWhole: Bool { values.contains { $0.name == "whole" } }

  /// What a change means for the people that a statement is about.
  public enum Direction: String, Sendable, CaseIterable {
    /// They know less, or may do less, or more is done with their data.
    case weaker
    /// They know more, or may do more, or less is done with their data.
    case stronger
    /// It is different, and neither.
    case neutral
    /// Only words changed.
    case editorial
  }
}
