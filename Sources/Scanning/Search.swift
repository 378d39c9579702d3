/// Looks for all signals in one passage.
struct Search {
  let signals: SignalSet.Pointers
  let context: Context
  let tokens: UnsafeBufferPointer<Token>
  let matcher: Matcher
  let demands: WordTable.Demands
  let passage: Int
  let isHeading: Bool

  /// Tries the signals that the units of a sentence make worth trying, each once.
  func look(
    in sentence: Sentence, _ table: borrowing WordTable, _ tried: inout Tried,
    _ found: inout Sightings
  ) {
    tried.begin(tokens[sentence.tokens], demands)
    let places = sentence.tokens.count <= SentencePlaces.limit ? tried.places.view : nil
    for token in tokens[sentence.tokens] {
      if token.word != 0 {
        let span = table.spans[Int(token.word)]
        for offset in Int(span.start)..<Int(span.start + span.count) {
          for candidate in signals.candidates(of: table.atoms[offset]) {
            attempt(candidate, sentence, places, &tried, &found)
          }
        }
      }
      var bits = token.form.rawValue
      while bits != 0 {
        let bit = bits.trailingZeroBitCount
        bits &= bits - 1
        for candidate in signals.byForm[bit] {
          attempt(candidate, sentence, places, &tried, &found)
        }
      }
    }
  }

  @inline(__always)
  private func attempt(
    _ candidate: Candidates.Candidate, _ sentence: Sentence, _ places: SentencePlaces.View?,
    _ tried: inout Tried, _ found: inout Sightings
  ) {
    guard !found.isFull(Int(candidate.list)),
      tried.sentence.meets(candidate.required, demands), tried.enter(candidate.signal)
    else { return }
    search(for: candidate.signal, sentence, places, &found)
  }

  private func search(
    for number: Int32, _ sentence: Sentence, _ places: SentencePlaces.View?,
    _ found: inout Sightings
  ) {
    let signal = signals.signals[Int(number)]
    guard !signal.isInRow || context.isInRow else { return }
    let units = UnsafeBufferPointer(rebasing: tokens[sentence.tokens])
    guard let words = matcher.match(signal.say, in: units, places) else { return }
    if let unless = signal.unless, matcher.match(unless, in: units, places) != nil { return }
    if let with = signal.with, matcher.match(with, in: tokens, nil) == nil { return }
    if let under = signal.under, !context.says(under, matcher) { return }
    let last = units[max(words.upperBound - 1, words.lowerBound)]
    found.note(
      signal.list,
      Sighting(
        evidence: Evidence(
          passage: passage, sentence: Int(units[0].start)..<Int(units[units.count - 1].end),
          words: Int(units[words.lowerBound].start)..<Int(last.end), signal: Int(number)),
        isHeading: isHeading))
  }
}

/// Which signals were tried on the sentence at hand.
struct Tried: ~Copyable {
  private var rounds: [UInt32]
  private var round: UInt32 = 0

  /// What stands in the sentence.
  private(set) var sentence = SentenceDemands()

  /// Where its units stand.
  private(set) var places: SentencePlaces

  init(_ signals: SignalSet) {
    rounds = Array(repeating: 0, count: signals.signals.count)
    places = SentencePlaces(signals.lexicon)
  }

  /// Goes on to the next sentence.
  mutating func begin(_ units: Slice<UnsafeBufferPointer<Token>>, _ demands: WordTable.Demands) {
    round &+= 1
    places.begin()
    sentence.gather(units, demands)
  }

  /// Whether it is the first time.
  @inline(__always)
  mutating func enter(_ signal: Int32) -> Bool {
    guard rounds[Int(signal)] != round else { return false }
    rounds[Int(signal)] = round
    return true
  }
}
