/// Why a template cannot be read or rendered.
public struct TemplateError: Error, Sendable, Hashable {
  /// What is wrong.
  public let kind: Kind

  /// The template's name.
  public let template: String

  /// The template's path.
  public let path: String

  /// Where in it: line and column, both from 1, the column in Unicode scalars.
  public let line: Int

  /// The column, from 1.
  public let column: Int

  /// The kinds, with what a message names.
  public enum Kind: Sendable, Hashable {
    /// A tag is opened and not closed.
    case unclosedTag

    /// A tag without a name.
    case emptyTag

    /// A name that cannot be one.
    case badName(String)

    /// A section is opened here and closed nowhere.
    case unclosedSection(String)

    /// A section is closed here by another name than it was opened by, in that line.
    case wrongClose(String, opened: String, line: Int)

    /// A section is closed here that was never opened.
    case closeWithoutOpen(String)

    /// A change of delimiters that makes no sense.
    case badDelimiters

    /// Sections nested beyond the limit.
    case nestedTooDeep(limit: Int)

    /// The template is no UTF-8.
    case notUTF8

    /// A value is written without escaping where that is not allowed.
    case rawNotAllowed(String)

    /// A name that nothing around the tag knows.
    case unknownName(String, suggestion: String?)

    /// A name that is known to stand for nothing is to be written.
    case missingValue(String)

    /// A list or table is to be written.
    case notText(String)

    /// No template has this name.
    case missingTemplate(String, suggestion: String?)

    /// Templates call each other beyond the limit.
    case calledTooDeep(limit: Int)

    /// More is written than the limit allows, in bytes.
    case outputTooLarge(limit: Int)

    /// More tags are rendered than the limit allows.
    case tooManySteps(limit: Int)
  }
}

/// How much rendering may ask for.
public struct Limits: Sendable {
  /// Templates within templates.
  public var depth = 64

  /// Bytes of one rendering.
  public var output = 16 << 20

  /// Tags and texts of one rendering.
  public var steps = 10_000_000

  /// Sections within sections of one template.
  public static let nesting = 128

  /// Limits that no honest statement comes near.
  public init() {}
}
