/// Where the units of a class stand in the sentence at hand.
///
/// Worked out when a pattern first asks, and kept for all others: the same words are asked for again
/// and again.
struct SentencePlaces: ~Copyable {
  /// Units of a sentence of which places are kept; few are longer.
  static let limit = 64

  private let places: UnsafeMutablePointer<UInt64>
  private let rounds: UnsafeMutablePointer<UInt32>
  private var round: UInt32 = 0
  private let count: Int

  init(_ lexicon: Lexicon) {
    count = lexicon.classForms.count
    places = .allocate(capacity: count)
    rounds = .allocate(capacity: count)
    places.initialize(repeating: 0, count: count)
    rounds.initialize(repeating: 0, count: count)
  }

  deinit {
    places.deallocate()
    rounds.deallocate()
  }

  /// Goes on to the next sentence.
  mutating func begin() {
    round &+= 1
    guard round == 0 else { return }
    rounds.update(repeating: 0, count: count)
    round = 1
  }

  /// The places in the sentence at hand, for as long as it is.
  var view: View { View(places: places, rounds: rounds, round: round) }

  /// The places in one sentence.
  struct View {
    fileprivate let places: UnsafeMutablePointer<UInt64>
    fileprivate let rounds: UnsafeMutablePointer<UInt32>
    fileprivate let round: UInt32

    /// A bit for each unit of a class.
    @inline(__always)
    func of(
      _ unit: UnitClass, _ tokens: UnsafeBufferPointer<Token>, _ classes: WordTable.Classes
    ) -> UInt64 {
      if rounds[Int(unit)] == round { return places[Int(unit)] }
      var found: UInt64 = 0
      for index in 0..<tokens.count where classes.has(tokens[index], unit) {
        found |= 1 << UInt64(index)
      }
      (places[Int(unit)], rounds[Int(unit)]) = (found, round)
      return found
    }
  }
}
