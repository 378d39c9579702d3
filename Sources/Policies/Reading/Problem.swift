public import SourceText
public import YAML

/// Something in a definition that the format does not allow.
///
/// Reading goes on behind it, so that ten mistakes give ten problems. A problem holds no sentence:
/// its words stand with the rules of the group `file`.
public struct Problem: Sendable {
  /// What is wrong.
  public let kind: Kind

  /// The words that are wrong.
  public let place: SourceRange

  /// A second place that explains the first, such as where a key stood before.
  public let other: SourceRange?

  /// Notes a problem.
  public init(_ kind: Kind, at place: SourceRange, other: SourceRange? = nil) {
    self.kind = kind
    self.place = place
    self.other = other
  }

  /// The kinds of problem, with what their message names.
  public enum Kind: Sendable {
    /// The file is no YAML of the plain kind that definitions use.
    case syntax(YAML.Problem.Kind)

    /// A key that the format does not know here; `owner` is a part that does know it.
    case unknownKey(String, suggestion: String?, owner: String?, known: [String])

    /// A key that the format asks for here.
    case missingKey(String)

    /// A value of another shape.
    case wrongShape(expected: Shape, found: Shape)

    /// A word that is none of the words possible here.
    case unknownWord(String, suggestion: String?, known: [String])

    /// A text that is not of the form asked for.
    case wrongForm(String, expected: TextForm)

    /// A date in another form than year-month-day.
    case dateForm(String, suggestion: String?)

    /// A day that the calendar does not have.
    case noSuchDay(String)

    /// A retention term that cannot be read.
    case retentionTerm(String, RetentionTerm.Fault)

    /// An id that nothing in the definition has.
    case unknownReference(String, suggestion: String?, known: [String])

    /// An id that two parts have.
    case duplicateID(String)

    /// A text that is longer than its place allows, in characters.
    case tooLong(limit: Int)

    /// A line break in a text of one line.
    case lineBreak

    /// A text without a word in it.
    case emptyText

    /// A number outside what is possible.
    case numberOutside(String, least: Int, most: Int)

    /// A definition over itself, directly or through others.
    case basisLoop(String)

    /// A definition over one that is not there.
    case basisMissing(String)

    /// A definition over one outside the folder of definitions.
    case basisOutside(String)

    /// More definitions over each other than the limit.
    case basisTooDeep(limit: Int)

    /// A definition that stands over this one has problems of its own.
    case basisBroken(String)

    /// An id that the definition below does not have, so that nothing can be dropped.
    case nothingToDrop(String)
  }

  /// What a value looks like.
  public enum Shape: String, Sendable {
    case text
    case list
    case mapping
    case empty
  }

  /// The forms of text that a field may ask for.
  public enum TextForm: String, Sendable {
    case identifier
    case email
    case telephone
    case webAddress = "web-address"
    case country
    case duration
    case number
    case tradeRegister = "trade-register"
    case enterpriseNumber = "enterprise-number"
  }
}
