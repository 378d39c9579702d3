internal import Prose

/// Looks for signals in documents, one at a time.
///
/// One to a thread: it keeps the words that it has met.
public struct Scanner: ~Copyable {
  private let signals: SignalSet
  private var reader: TokenReader
  private var memory: Memory
  private var context = Context()
  private(set) var counts = Counts()
  private(set) var readability = Readability()

  /// A scanner for these signals.
  public init(_ signals: SignalSet) {
    self.signals = signals
    reader = TokenReader(signals.lexicon, counted: signals.counted)
    memory = Memory(signals)
  }

  /// Everything that the signals find in a document.
  mutating func sightings(in passages: [Passage]) -> Sightings {
    var found = Sightings(signals)
    if reader.table.forgetMany() { memory.sentences.forgetAll() }
    memory.sentences.forgetMany()
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
        if Self.isBelgian(token, passage.text) { counts.add(.belgian) }
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
    var mask = reader.table.counters[Int(token.word)]
    while mask != 0 {
      let counter = Counter(rawValue: mask.trailingZeroBitCount)
      mask &= mask - 1
      guard let counter else { continue }
      counts.add(counter)
      guard counter == .formal || counter == .informal else { continue }
      let units = reader.tokens[sentence.tokens]
      counts.note(
        counter,
        Evidence(
          passage: passage,
          sentence: Int(units[units.startIndex].start)..<Int(units[units.endIndex - 1].end),
          words: Int(token.start)..<Int(token.end), signal: 0))
    }
  }

  private mutating func look(in passage: Int, isHeading: Bool, _ found: inout Sightings) {
    let (signals, context) = (signals, context)
    signals.withPointers { signals in
      reader.table.withClasses { classes in
        reader.table.withDemands { demands in
          reader.tokens.withUnsafeBufferPointer { tokens in
            let search = Search(
              signals: signals, context: context, tokens: tokens,
              matcher: Matcher(steps: signals.steps, classes: classes), demands: demands,
              passage: passage, isHeading: isHeading)
            for sentence in reader.sentences {
              search.look(in: sentence, reader.table, &memory, &found)
            }
          }
        }
      }
    }
  }
}
