/// What sentences say by themselves, kept for the next document that says the same.
///
/// Statements of one hand, or of one model, share many sentences. What stands around a sentence is
/// looked at each time (``Search``).
struct KnownSentences {
  /// Words that say what a signal asks for: units of the sentence, from 0.
  struct Match {
    let signal: Int32
    let start: UInt16
    let end: UInt16
  }

  /// Sentences that are kept; then all are forgotten, so that memory stays the same.
  private static let limit = 50_000

  private var places: [UInt64: Range<Int32>] = [:]
  private var matches: [Match] = []

  /// The key of a sentence: its words and forms, all that signals ask of it.
  ///
  /// Seeded by the program's run, so that no text can be made to look like another.
  static func key(of units: Slice<UnsafeBufferPointer<Token>>) -> UInt64 {
    var hasher = Hasher()
    for unit in units {
      hasher.combine(UInt64(UInt32(bitPattern: unit.word)) << 16 | UInt64(unit.form.rawValue))
    }
    return UInt64(bitPattern: Int64(hasher.finalize()))
  }

  /// What is known of a sentence.
  func places(of key: UInt64) -> Range<Int32>? { places[key] }

  /// A match by its place.
  subscript(place: Int32) -> Match { matches[Int(place)] }

  /// Where the next match goes.
  var end: Int32 { Int32(matches.count) }

  /// Keeps a match of the sentence in work.
  mutating func append(_ match: Match) { matches.append(match) }

  /// Ends the sentence in work, which began at a place.
  mutating func close(_ key: UInt64, from start: Int32) { places[key] = start..<end }

  /// Makes room before a document.
  mutating func forgetMany() {
    if places.count > Self.limit { forgetAll() }
  }

  /// Forgets all, as when words get other numbers.
  mutating func forgetAll() {
    places.removeAll(keepingCapacity: true)
    matches.removeAll(keepingCapacity: true)
  }
}
