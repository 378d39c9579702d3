public import SourceText

/// A document as its reader meets it: passages in reading order, each with its place in the file.
public struct Prose: Sendable {
  /// How a document is written.
  public enum Format: Sendable, Equatable, CaseIterable {
    case html, markdown, plain
  }

  /// The file in UTF-8; a file in another encoding was converted, so places count characters.
  public let source: SourceFile

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
    source: SourceFile, format: Format, title: String?, language: String?, passages: [Passage]
  ) {
    self.source = source
    self.format = format
    self.title = title
    self.language = language
    self.passages = passages
  }
}
