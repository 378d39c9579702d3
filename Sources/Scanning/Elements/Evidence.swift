/// Words of a document that tell something.
public struct Evidence: Sendable, Equatable {
  /// Which passage.
  public let passage: Int

  /// The sentence, as bytes of the passage's text.
  public let sentence: Range<Int>

  /// The words that told it, as bytes of the passage's text.
  public let words: Range<Int>

  /// The number of the signal that found it.
  public let signal: Int
}

/// What a document says about one element.
public struct ElementReading: Sendable, Equatable {
  /// Which element.
  public let element: Element

  /// Whether it is told.
  public let presence: Presence

  /// Where; `nil` for what is absent or not applicable.
  public let evidence: Evidence?
}
