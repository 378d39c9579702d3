internal import Mustache
internal import Prose
public import Scanning
internal import SourceText

/// What reports tell of a document; the document itself is no longer needed.
public struct ToldDocument: Sendable {
  /// Where it is.
  public let path: String

  /// The language of its text, as `nl`.
  public let language: String

  /// Whether it is a privacy statement.
  public let isStatement: Bool

  /// Words of its text.
  public let words: Int

  /// Whether each element is told, in their order.
  public let presences: [Presence]

  /// What the rules find in it.
  public let findings: [Finding]

  /// How many elements are told, told badly and not told.
  let counts: (present: Int, vague: Int, absent: Int)

  /// What each part of a report says of it.
  private let texts: [ScanPart: String]
  let view: Table?

  /// Whether the rules had something to judge: a Dutch privacy statement.
  public var isJudged: Bool { isStatement && language == "nl" }

  init(_ document: ScannedDocument, texts: [ScanPart: String], view: Table?) {
    let scan = document.scan
    path = scan.prose.source.path
    (language, isStatement, words) = (scan.language, scan.isStatement, scan.readability.words)
    presences = scan.readings.map(\.presence)
    (counts, findings) = (scan.counts, document.findings)
    (self.texts, self.view) = (texts, view)
  }

  /// What a part of a report says of it; empty for a part that was not asked for.
  public func text(_ part: ScanPart) -> String { texts[part] ?? "" }
}

/// What a report may tell of a document beside a row of a table and findings.
public enum ScanPart: Hashable, Sendable {
  /// For people at a terminal.
  case text(hasColour: Bool)
  /// An object for programs.
  case json
  /// A part of a page.
  case page
  /// A first definition.
  case draft
}
