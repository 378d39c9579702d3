public import SourceText

/// A document as its reader meets it: passages in reading order, each with its place in the file.
public struct Prose: Sendable {
  /// How a document is written.
  public enum Format: Sendable, Equatable, CaseIterable {
    case html, markdown, plain
  }

  /// How the bytes of a file were read.
  public enum Encoding: String, Sendable, CaseIterable {
    case utf8 = "utf-8"
    case utf16 = "utf-16"

    /// ISO 8859-1 and -15 included.
    case windows1252 = "windows-1252"
  }

  /// The file in UTF-8; a file in another encoding was converted, so places count characters.
  public let source: SourceFile

  /// How its bytes were read.
  public let encoding: Encoding

  /// How it is written.
  public let format: Format

  /// The title that the document gives itself outside its text (`<title>`, front matter).
  public let title: String?

  /// The language that the document declares (`lang`), in lower case.
  public let language: String?

  /// The text; without navigation, cookie banners, scripts, styles and template tags.
  public let passages: [Passage]

  /// Keeps what was read.
  public init(
    source: SourceFile, encoding: Encoding = .utf8, format: Format, title: String?,
    language: String?, passages: [Passage]
  ) {
    self.source = source
    self.encoding = encoding
    self.format = format
    self.title = title
    self.language = language
    self.passages = passages
  }
}
