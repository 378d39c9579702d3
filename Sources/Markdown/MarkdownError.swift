/// Why a Markdown text was refused.
///
/// Lines count from 1 in the text that ``HTMLRenderer`` was given. ``TidiedMarkdown`` counts those of
/// the text that it makes, so both speak of the same lines.
public enum MarkdownError: Error, Sendable, Hashable {
  /// The text asks for more than we let the Markdown library take; the line is where it does, or
  /// `nil` when only the whole page is too large.
  case limitExceeded(MarkdownLimit, line: Int?)

  /// Raw HTML; it would vanish from the page without a word.
  case rawHTML(line: Int)

  /// A link reference definition, `[label]: destination`; one of them can be repeated without end.
  case linkReferenceDefinition(line: Int)

  /// A link to anything but `https`, `http`, `mailto`, `tel`, a relative path or a `#fragment`.
  case forbiddenLink(String, line: Int)

  /// An image from anywhere but the site itself.
  case forbiddenImage(String, line: Int)

  /// The headings of the page are not those that anchors were given for; the line is that of the
  /// first heading without an anchor or, failing that, of the first anchor without a heading.
  case headingMismatch(anchors: Int, headings: Int, line: Int)

  /// A heading id that is not 1 to 120 of `a`-`z`, `0`-`9` and `-`.
  case invalidAnchor(String, line: Int)

  /// A heading id that an earlier heading has, or that the page itself uses.
  case duplicateAnchor(String, line: Int, first: Int?)

  /// The Markdown library got no memory.
  case outOfMemory
}
