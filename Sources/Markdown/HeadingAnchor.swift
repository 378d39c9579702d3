/// A heading of a Markdown text, and the id that links to it may use.
public struct HeadingAnchor: Sendable, Hashable {
  /// 1 to 6.
  public let level: Int

  /// The id that the heading was given, 1 to 120 of `a`-`z`, `0`-`9` and `-`; `nil` when none was.
  public let id: String?

  /// Where the words of the heading stand in the tidied text, as UTF-8 offsets.
  public let title: Range<Int>

  /// The line of the tidied text, counted from 1.
  public let line: Int
}
