internal import Prose

/// Looks for signals in documents, one at a time.
///
/// One to a thread: it keeps the words that it has met.
public struct Scanner: ~Copyable {
  private let signals: SignalSet
  private var reader: TokenReader
  private var tried = Tried()
  private var context = Context()
  private(set) var counts = Counts()
  private(set) var readability = Readability()

  /// A scanner for these signals.
  public init(_ signals: SignalSet) {
    self.signals = signals
    reader = TokenReader(signals.lexicon)
    tried.rounds = Array(repeating: 0, count: signals.signals.count)
  }

  /// Everything that the signals find in a document.
  mutating func sightings(in passages: [Passage]) -> Sightings {
    var found = Sightings(signals)
    reader.table.forgetMany()
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
      for token in tokens {
        if token.word != 0 { count(token, number, sentence) }
        if Self.isBelgian(token, passage.text) { counts.add(Counter.belgian.index) }
      }
      guard isText, let first = tokens.first, let last = tokens.last else { continue }
      let words = tokens.reduce(0) { $0 + ($1.form.contains(.colon) ? 0 : 1) }
      guard words > 1 else { continue }
      let range = Int(first.start)..<Int(last.end)
      readability.add(
        Evidence(passage: number, sentence: range, words: range, signal: 0), words: words,
        syllables: Syllables.count(passage.text[range]))
    }
  }

  /// Whether it is an address of the Belgian net: `voorbeeld.be`, `jan@voorbeeld.be`.
  private static func isBelgian(_ token: Token, _ text: [UInt8]) -> Bool {
    guard !token.form.isDisjoint(with: [.address, .mail]) else { return false }
    return text[Int(token.start)..<Int(token.end)].split(separator: UInt8(ascii: "/"))
      .contains { $0.count > 4 && $0.reversed().starts(with: "eb.".utf8) }
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
        let units = reader.tokens[sentence.tokens]
        counts.note(
          which,
          Evidence(
            passage: passage,
            sentence: Int(units[units.startIndex].start)..<Int(units[units.endIndex - 1].end),
            words: Int(token.start)..<Int(token.end), signal: 0))
      }
    }
  }

  private mutating func look(in passage: Int, isHeading: Bool, _ found: inout Sightings) {
    // A copy that can be changed while the units are borrowed.
    var tried = self.tried
    self.tried = Tried()
    let (signals, context) = (signals, context)
    signals.steps.withUnsafeBufferPointer { steps in
      reader.table.withClasses { classes in
        reader.tokens.withUnsafeBufferPointer { tokens in
          var search = Search(
            signals: signals, context: context, tokens: tokens,
            matcher: Matcher(steps: steps, classes: classes), passage: passage,
            isHeading: isHeading)
          for sentence in reader.sentences {
            tried.round &+= 1
            for index in sentence.tokens {
              search.attempt(tokens[index], reader.table, sentence, &tried, &found)
            }
          }
        }
      }
    }
    self.tried = tried
  }
}

/// Which signals were tried on the sentence at hand.
private struct Tried {
  var rounds: [UInt32] = []
  var round: UInt32 = 0

  /// Whether it is the first time.
  mutating func enter(_ signal: Int) -> Bool {
    guard rounds[signal] != round else { return false }
    rounds[signal] = round
    return true
  }
}

/// Looks for all signals in one passage.
private struct Search {
  let signals: SignalSet
  let context: Context
  let tokens: UnsafeBufferPointer<Token>
  let matcher: Matcher
  let passage: Int
  let isHeading: Bool

  /// Tries the signals that a unit makes worth trying.
  mutating func attempt(
    _ token: Token, _ table: borrowing WordTable, _ sentence: Sentence, _ tried: inout Tried,
    _ found: inout Sightings
  ) {
    if token.word != 0 {
      let span = table.spans[Int(token.word)]
      for offset in Int(span.start)..<Int(span.start + span.count) {
        for signal in signals.byAtom[Int(table.atoms[offset])] where tried.enter(Int(signal)) {
          attempt(Int(signal), sentence, &found)
        }
      }
    }
    var bits = token.form.rawValue
    while bits != 0 {
      let bit = bits.trailingZeroBitCount
      bits &= bits - 1
      for signal in signals.byForm[bit] where tried.enter(Int(signal)) {
        attempt(Int(signal), sentence, &found)
      }
    }
  }

  private func attempt(_ number: Int, _ sentence: Sentence, _ found: inout Sightings) {
    let signal = signals.signals[number]
    guard !found.isFull(signal.list), !signal.isInRow || context.isInRow else { return }
    let units = UnsafeBufferPointer(rebasing: tokens[sentence.tokens])
    guard let words = matcher.match(signal.say, in: units) else { return }
    if let unless = signal.unless, matcher.match(unless, in: units) != nil { return }
    if let with = signal.with, matcher.match(with, in: tokens) == nil { return }
    if let under = signal.under, !context.says(under, matcher) { return }
    let last = units[max(words.upperBound - 1, words.lowerBound)]
    found.note(
      signal.list,
      Sighting(
        evidence: Evidence(
          passage: passage, sentence: Int(units[0].start)..<Int(units[units.count - 1].end),
          words: Int(units[words.lowerBound].start)..<Int(last.end), signal: number),
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
  private var left: [Int]

  init(_ signals: SignalSet) {
    self.signals = signals
    byList = Array(repeating: [], count: signals.lists.count)
    left = signals.limits
  }

  /// Whether there is such a list.
  func has(_ list: String) -> Bool { signals.list(list) != nil }

  /// The words of a group `lijst-…`.
  func vocabulary(_ name: String) -> Set<String> { signals.vocabulary[name] ?? [] }

  /// Whether a list was seen often enough.
  func isFull(_ list: Int) -> Bool { left[list] <= 0 || byList[list].count >= 20 }

  mutating func note(_ list: Int, _ sighting: Sighting) {
    byList[list].append(sighting)
    // A heading says little: where one place is enough, it is not that one.
    if !sighting.isHeading || left[list] > 1 { left[list] -= 1 }
  }

  /// What a list was seen in, in reading order.
  func all(_ list: String) -> [Sighting] { signals.list(list).map { byList[$0] } ?? [] }

  /// The first place outside headings; in a heading when there is no other and headings do.
  func first(_ list: String, orHeading: Bool = false) -> Evidence? {
    let all = all(list)
    return (all.first { !$0.isHeading } ?? (orHeading ? all.first : nil))?.evidence
  }
}
