/// A block of running text: what a reader sees as one heading, paragraph, list item or table cell.
public struct Passage: Sendable, Equatable {
  /// What a passage is to its reader.
  public enum Kind: Sendable, Equatable {
    /// A heading; 1 is the highest level.
    case heading(level: Int)

    /// A paragraph.
    case paragraph

    /// A list item, without the lists inside it.
    case item

    /// A table cell; rows and columns count from 0, and row 0 of a table with a head is the head.
    case cell(row: Int, column: Int)
  }

  /// What it is.
  public let kind: Kind

  /// The visible text in UTF-8: composed letters (NFC), one space between words and none around,
  /// no soft hyphens, `ĳ` as two letters, straight quotation marks and apostrophes.
  public let text: [UInt8]

  /// Where each part of ``text`` comes from, in order, without gaps in the text.
  public let pieces: [Piece]

  /// Keeps a passage; the pieces cover the text.
  public init(kind: Kind, text: [UInt8], pieces: [Piece]) {
    self.kind = kind
    self.text = text
    self.pieces = pieces
  }
}

extension Passage {
  /// A part of a passage and the bytes of the source that it was read from.
  public struct Piece: Sendable, Equatable {
    /// Byte offset in the text.
    public let start: Int

    /// Bytes in the text; 0 for what leaves no trace, such as a soft hyphen.
    public let count: Int

    /// Byte offsets in the source.
    public let source: Range<Int>

    /// How the source says it.
    public let form: Form

    /// Ties text to source.
    public init(start: Int, count: Int, source: Range<Int>, form: Form) {
      self.start = start
      self.count = count
      self.source = source
      self.form = form
    }
  }

  /// How the source says a part of a text.
  public enum Form: Sendable, Equatable {
    /// Byte for byte the same.
    case same

    /// Other bytes that a reader of the source sees as the same: another space, quotation mark or
    /// composition of a letter; it can stand inside a quotation.
    case alike

    /// In the language of the format: an entity, an escape, the end of a line. A quotation stops here.
    case coded
  }
}
