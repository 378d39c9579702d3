/// Looks for all signals in one passage.
struct Search {
  let signals: SignalSet.Pointers
  let context: Context
  let tokens: UnsafeBufferPointer<Token>
  let matcher: Matcher
  let demands: WordTable.Demands
  let passage: Int
  let isHeading: Bool

  /// Notes what a sentence says.
  func look(
    in sentence: Sentence, _ table: borrowing WordTable, _ memory: inout Memory,
    _ found: inout Sightings
  ) {
    let key = KnownSentences.key(of: tokens[sentence.tokens])
    let matches =
      memory.sentences.places(of: key) ?? read(sentence, under: key, table, &memory)
    for place in matches { note(memory.sentences[place], sentence, &found) }
  }

  /// Tries the signals that the units of a sentence make worth trying, each once.
  private func read(
    _ sentence: Sentence, under key: UInt64, _ table: borrowing WordTable, _ memory: inout Memory
  ) -> Range<Int32> {
    let start = memory.sentences.end
    memory.begin(tokens[sentence.tokens], demands)
    let units = UnsafeBufferPointer(rebasing: tokens[sentence.tokens])
    for token in units {
      if token.word != 0 {
        let span = table.spans[Int(token.word)]
        for offset in Int(span.start)..<Int(span.start + span.count) {
          for candidate in signals.candidates(of: table.atoms[offset]) {
            attempt(candidate, units, &memory)
          }
        }
      }
      var bits = token.form.rawValue
      while bits != 0 {
        let bit = bits.trailingZeroBitCount
        bits &= bits - 1
        for candidate in signals.byForm[bit] { attempt(candidate, units, &memory) }
      }
    }
    memory.sentences.close(key, from: start)
    return start..<memory.sentences.end
  }

  @inline(__always)
  private func attempt(
    _ candidate: Candidates.Candidate, _ units: UnsafeBufferPointer<Token>,
    _ memory: inout Memory
  ) {
    guard memory.sentence.meets(candidate.required, demands), memory.enter(candidate.signal)
    else { return }
    let signal = signals.signals[Int(candidate.signal)]
    let places = units.count <= SentencePlaces.limit ? memory.places.view : nil
    guard let words = matcher.match(signal.say, in: units, places) else { return }
    if let unless = signal.unless, matcher.match(unless, in: units, places) != nil { return }
    memory.sentences.append(
      KnownSentences.Match(
        signal: candidate.signal, start: UInt16(words.lowerBound), end: UInt16(words.upperBound)))
  }

  /// Notes a match, if all around the sentence is as its signal asks.
  private func note(
    _ match: KnownSentences.Match, _ sentence: Sentence, _ found: inout Sightings
  ) {
    let signal = signals.signals[Int(match.signal)]
    guard !found.isFull(signal.list), !signal.isInRow || context.isInRow else { return }
    if let with = signal.with, matcher.match(with, in: tokens, nil) == nil { return }
    if let under = signal.under, !context.says(under, matcher) { return }
    let units = tokens[sentence.tokens]
    let first = units.startIndex
    let last = units[first + max(Int(match.end) - 1, Int(match.start))]
    found.note(
      signal.list,
      Sighting(
        evidence: Evidence(
          passage: passage, sentence: Int(units[first].start)..<Int(units[units.endIndex - 1].end),
          words: Int(units[first + Int(match.start)].start)..<Int(last.end),
          signal: Int(match.signal)),
        isHeading: isHeading))
  }
}

/// What a scanner keeps from sentence to sentence.
struct Memory: ~Copyable {
  /// What sentences say that were read before.
  var sentences = KnownSentences()

  /// What stands in the sentence at hand.
  private(set) var sentence = SentenceDemands()

  /// Where its units stand.
  private(set) var places: SentencePlaces

  /// The sentence for which each signal was last tried.
  private var rounds: [UInt32]
  private var round: UInt32 = 0

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

  /// Whether it is the first time that a signal is tried on the sentence.
  @inline(__always)
  mutating func enter(_ signal: Int32) -> Bool {
    guard rounds[Int(signal)] != round else { return false }
    rounds[Int(signal)] = round
    return true
  }
}
