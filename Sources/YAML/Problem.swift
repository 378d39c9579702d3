public import SourceText

/// Something in a file that is no YAML of the plain kind: mappings, lists and text.
public struct Problem: Sendable {
  /// What is wrong.
  public let kind: Kind

  /// The words that are wrong.
  public let place: SourceRange

  /// A second place that explains the first, such as where a key stood before.
  public let other: SourceRange?

  init(_ kind: Kind, at place: SourceRange, other: SourceRange? = nil) {
    self.kind = kind
    self.place = place
    self.other = other
  }

  /// The kinds, with what a message names.
  public enum Kind: Sendable, Hashable {
    /// A tab where spaces belong.
    case tab

    /// Lines that do not align, or a key without its colon.
    case indentation

    /// A colon within unquoted text.
    case colonInText

    /// A quote that is not closed; the place is where it opened.
    case unclosedQuote

    /// A bracket or brace that is not closed; the place is where it opened.
    case unclosedBracket

    /// A key that stands twice in one mapping; the other place is the first.
    case duplicateKey(String)

    /// An anchor (`&`).
    case anchor

    /// An alias (`*`).
    case alias

    /// A tag (`!`).
    case tag

    /// A directive (`%`).
    case directive

    /// A merge key (`<<`).
    case mergeKey

    /// A key that is no scalar.
    case complexKey

    /// A second document in the file.
    case severalDocuments

    /// Nothing but white space and comments.
    case empty

    /// Nesting beyond the limit.
    case tooDeep(limit: Int)

    /// A file beyond the limit, in bytes.
    case tooLarge(limit: Int)

    /// A scalar beyond the limit, in bytes.
    case textTooLong(limit: Int)

    /// More nodes than the limit.
    case tooManyNodes(limit: Int)

    /// Bytes that are no UTF-8.
    case notUTF8

    /// A file in UTF-16 or UTF-32.
    case otherEncoding

    /// A control character, raw or through an escape.
    case controlCharacter(Unicode.Scalar)

    /// A line separator that editors do not count: U+0085, U+2028, U+2029.
    case lineSeparator(Unicode.Scalar)

    /// A byte order mark behind the start.
    case byteOrderMark

    /// A character that nobody sees, or that turns the direction of the text.
    case invisibleCharacter(Unicode.Scalar)

    /// A no-break space where YAML needs a space.
    case noBreakSpace

    /// A key in typographic quotes.
    case curlyQuote

    /// A colon without a space behind it.
    case missingSpace

    /// Anything else, in the words of libyaml.
    case other(String)
  }
}

/// How much a file may ask for.
public struct Limits: Sendable {
  /// Bytes of the file.
  public var bytes = 1 << 20

  /// Lists and mappings within each other.
  public var depth = 32

  /// Bytes of one scalar.
  public var text = 1 << 16

  /// Nodes of the document.
  public var nodes = 100_000

  /// The limits of a definition.
  public init() {}
}
