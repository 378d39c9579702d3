internal import Prose

/// Looks for signals in documents, one at a time.
///
/// One to a thread: it keeps the words that it has met.
public struct Scanner: ~Copyable {
  private let signals: SignalSet
  private var reader: TokenReader
  private var tried: [UInt32]
  private var round: UInt32 = 0
  private var context = Context()
  private(set) var counts = Counts()
  private(set) var readability = Readability()

  /// A scanner for these signals.
  public init(_ signals: SignalSet) {
    self.signals = signals
    reader = TokenReader(signals.lexicon)
    tried = Array(repeating: 0, count: signals.signals.count)
  }

  /// Everything that the signals find in a document.
  mutating func sightings(in passages: [Passage]) -> Sightings {
    var found = Sightings(signals)
    context = Context()
    counts = Counts()
    readability = Readability()
    for (number, passage) in passages.enumerated() {
      reader.read(passage.text)
      measure(passage, number)
      let isHeading = if case .heading = passage.kind { true } else { false }
      context.enter(passage.kind)
      look(in: number, isHeading: isHeading, &found)
      context.leave(passage, reader.tokens, reader.sentences)
    }
    return found
  }

  /// Counts words, and how the sentences of running text read.
  private mutating func measure(_ passage: Passage, _ number: Int) {
    var isText = true
    switch passage.kind {
    case .heading, .cell: isText = false
    case .paragraph, .item: break
    }
    for sentence in reader.sentences {
      let tokens = reader.tokens[sentence.tokens]
      for token in tokens where token.word != 0 { count(token, number, sentence) }
      guard isText, let first = tokens.first, let last = tokens.last else { continue }
      let words = tokens.reduce(0) { $0 + ($1.form.contains(.colon) ? 0 : 1) }
      guard words > 1 else { continue }
      let range = Int(first.start)..<Int(last.end)
      readability.add(
        Evidence(passage: number, sentence: range, words: range, signal: 0), words: words,
        syllables: Syllables.count(passage.text[range]))
    }
  }

  private mutating func count(_ token: Token, _ passage: Int, _ sentence: Sentence) {
    let span = reader.table.spans[Int(token.word)]
    for offset in Int(span.start)..<Int(span.start + span.count) {
      var mask = signals.counted[Int(reader.table.atoms[offset])]
      while mask != 0 {
        let counter = mask.trailingZeroBitCount
        mask &= mask - 1
        counts.add(counter)
        let which = Counter.allCases[counter]
        guard which == .formal || which == .informal else { continue }
        let words = Int(token.start)..<Int(token.end)
        counts.note(which, Evidence(passage: passage, sentence: words, words: words, signal: 0))
      }
    }
  }

  private mutating func look(in passage: Int, isHeading: Bool, _ found: inout Sightings) {
    for sentence in reader.sentences {
      round &+= 1
      for index in sentence.tokens {
        let token = reader.tokens[index]
        if token.word != 0 {
          let span = reader.table.spans[Int(token.word)]
          for offset in Int(span.start)..<Int(span.start + span.count) {
            let atom = reader.table.atoms[offset]
            for signal in signals.byAtom[Int(atom)] {
              attempt(Int(signal), sentence, passage, isHeading, &found)
            }
          }
        }
        var bits = token.form.rawValue
        while bits != 0 {
          let bit = bits.trailingZeroBitCount
          bits &= bits - 1
          for signal in signals.byForm[bit] {
            attempt(Int(signal), sentence, passage, isHeading, &found)
          }
        }
      }
    }
  }

  private mutating func attempt(
    _ number: Int, _ sentence: Sentence, _ passage: Int, _ isHeading: Bool,
    _ found: inout Sightings
  ) {
    guard tried[number] != round else { return }
    tried[number] = round
    let signal = signals.signals[number]
    guard !found.isFull(signal.list) else { return }
    let units = reader.tokens[sentence.tokens]
    guard let words = signal.say.match(in: units, reader.table) else { return }
    if let unless = signal.unless, unless.match(in: units, reader.table) != nil { return }
    if let with = signal.with, with.match(in: reader.tokens[...], reader.table) == nil { return }
    if let under = signal.under, !context.says(under, reader.table) { return }
    let first = sentence.tokens.lowerBound
    found.note(
      signal.list,
      Sighting(
        evidence: Evidence(
          passage: passage,
          sentence: Int(units[first].start)..<Int(units[sentence.tokens.upperBound - 1].end),
          words: Int(
            units[first + words.lowerBound].start)..<Int(
              units[first + max(words.upperBound - 1, words.lowerBound)].end),
          signal: number),
        isHeading: isHeading))
  }
}

/// A place where a signal was seen.
struct Sighting: Sendable {
  let evidence: Evidence

  /// Whether it stands in a heading.
  let isHeading: Bool
}

/// What was seen, list by list.
struct Sightings: Sendable {
  private let signals: SignalSet
  private var byList: [[Sighting]]

  init(_ signals: SignalSet) {
    self.signals = signals
    byList = Array(repeating: [], count: signals.lists.count)
  }

  /// Whether there is such a list.
  func has(_ list: String) -> Bool { signals.list(list) != nil }

  /// Enough is enough: what a list was seen in twenty times is known.
  func isFull(_ list: Int) -> Bool { byList[list].count >= 20 }

  mutating func note(_ list: Int, _ sighting: Sighting) { byList[list].append(sighting) }

  /// What a list was seen in, in reading order.
  func all(_ list: String) -> [Sighting] { signals.list(list).map { byList[$0] } ?? [] }

  /// The first place outside headings; in a heading when there is no other and headings do.
  func first(_ list: String, orHeading: Bool = false) -> Evidence? {
    let all = all(list)
    return (all.first { !$0.isHeading } ?? (orHeading ? all.first : nil))?.evidence
  }
}
