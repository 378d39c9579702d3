public import Prose
public import SourceText

/// What a document tells.
public struct Scan: Sendable {
  /// The document.
  public let prose: Prose

  /// Every element, in order.
  public let readings: [ElementReading]

  /// How the text reads.
  public let readability: Readability

  let sightings: Sightings
  let wordCounts: Counts
  private let lines: LineTable

  init(_ prose: Prose, _ sightings: Sightings, _ readability: Readability, _ counts: Counts) {
    self.prose = prose
    self.sightings = sightings
    self.readability = readability
    wordCounts = counts
    readings = Judgement(sightings).readings()
    lines = LineTable(prose.source.bytes)
  }

  /// What is told of an element.
  public func reading(_ element: Element) -> ElementReading? {
    readings.first { $0.element == element }
  }

  /// Where something is said, in reading order.
  ///
  /// Named `topic` or `file/list`; a list of a country, such as `topic.BE`, stands over the general
  /// one.
  public func seen(_ topic: String, in country: String) -> [Evidence] {
    sightings.all(of: topic, in: country).filter { !$0.isHeading }.map(\.evidence)
  }
}

// What kind of document it is.

extension Scan {
  /// The language of the text, as `nl`; told by its words.
  public var language: String {
    let counts = [
      ("nl", wordCounts[.dutch]), ("en", wordCounts[.english]), ("de", wordCounts[.german]),
      ("fr", wordCounts[.french]),
    ]
    return counts.max { $0.1 < $1.1 }.map { $0.1 == 0 ? "nl" : $0.0 } ?? "nl"
  }

  /// How many elements are told, told badly and not told; what does not apply is left out, and so
  /// is the element that is bad when it is there.
  public var counts: (present: Int, vague: Int, absent: Int) {
    let asked = readings.filter { $0.element != .obsoleteLaw }
    func count(_ presence: Presence) -> Int { asked.count { $0.presence == presence } }
    return (count(.present), count(.vague), count(.absent))
  }

  /// Whether it speaks of personal data and tells at least some of what a statement tells.
  public var isStatement: Bool {
    if language != "nl" { return wordCounts[.topic] >= 2 }
    let told = readings.filter { $0.presence == .present && $0.element != .obsoleteLaw }
    return wordCounts[.topic] >= 3 && told.count >= 3
  }

  /// Whether names and places are those of Belgium.
  public var looksBelgian: Bool {
    wordCounts[.belgian] >= 2 || wordCounts[.belgian] == 1 && !namesDutch
  }

  private var namesDutch: Bool { !sightings.all("topics/authority-nl").isEmpty }

  /// How often readers are called u and je, and where the rarer of the two last stood.
  public var address: (formal: Int, informal: Int, minority: Evidence?) {
    let formal = wordCounts[.formal]
    let informal = wordCounts[.informal]
    return (formal, informal, wordCounts.place(of: formal < informal ? .formal : .informal))
  }
}

// Words and places.

extension Scan {
  /// Bytes of words that are shown whole.
  private static let longest = 160

  /// The words of an evidence as the passage has them, at most some twenty.
  public func words(_ evidence: Evidence) -> String {
    let text = prose.passages[evidence.passage].text
    var range = evidence.words
    if range.count > Self.longest {
      range = range.lowerBound..<Self.cut(text, range.lowerBound + 150)
    }
    let words = String(decoding: text[range], as: UTF8.self)
    return range == evidence.words ? words : words + " …"
  }

  /// The words of an evidence and what follows them up to a sign, the sign included.
  public func words(_ evidence: Evidence, upTo end: UInt8) -> String {
    let text = prose.passages[evidence.passage].text
    let rest = text[evidence.words.lowerBound..<min(text.count, evidence.words.lowerBound + 90)]
    return String(decoding: rest.prefix { $0 != end } + [end], as: UTF8.self)
  }

  /// The words of an evidence as the source writes them; `nil` where the source says them otherwise.
  public func literal(_ evidence: Evidence) -> String? {
    prose.passages[evidence.passage].quotation(of: evidence.words, around: evidence.words)
      .map { String(decoding: prose.source.bytes[$0], as: UTF8.self) }
  }

  /// The sentence of an evidence in three parts, for people: before, the words, and after; cut where
  /// it is long.
  public func context(
    _ evidence: Evidence, room: Int = 140
  ) -> (before: String, words: String, after: String) {
    let text = prose.passages[evidence.passage].text
    let (sentence, words) = (evidence.sentence, evidence.words)
    var before = text[min(sentence.lowerBound, words.lowerBound)..<words.lowerBound]
    var after = text[words.upperBound..<Self.end(of: sentence, words, text)]
    let isCutBefore = before.count > room
    if isCutBefore { before = before.suffix(room).drop { $0 != 0x20 } }
    // Words that are cut themselves end it.
    if words.count > Self.longest { after = [] }
    let isCutAfter = after.count > room
    if isCutAfter {
      after = after.prefix(room)
      after = after.prefix((after.lastIndex(of: 0x20) ?? after.endIndex) - after.startIndex)
    }
    return (
      (isCutBefore ? "…" : "") + String(decoding: before, as: UTF8.self), self.words(evidence),
      String(decoding: after, as: UTF8.self) + (isCutAfter ? " …" : "")
    )
  }

  /// The end of a sentence with its full stop.
  private static func end(of sentence: Range<Int>, _ words: Range<Int>, _ text: [UInt8]) -> Int {
    var end = max(sentence.upperBound, words.upperBound)
    while end < text.count, ".!?:)\"'".utf8.contains(text[end]) { end += 1 }
    return end
  }

  /// The sentence of an evidence.
  public func sentence(_ evidence: Evidence) -> String {
    String(decoding: prose.passages[evidence.passage].text[evidence.sentence], as: UTF8.self)
  }

  private static func cut(_ text: [UInt8], _ end: Int) -> Int {
    var end = min(end, text.count)
    while end > 0, end < text.count, text[end] != 0x20 { end -= 1 }
    return end
  }

  /// The quotation of an evidence: words that stand literally in the document, around the words
  /// that told it, on one line.
  public func quotation(_ evidence: Evidence) -> (text: String, place: SourceRange)? {
    let passage = prose.passages[evidence.passage]
    guard
      let range = passage.quotation(of: evidence.sentence, around: evidence.words)
        ?? passage.quotation(of: 0..<passage.text.count, around: evidence.words)
    else { return nil }
    let focus = passage.quotation(of: evidence.words, around: evidence.words)
    let short = focus.map { shortened(range, around: $0) } ?? shortened(range, around: range)
    let trimmed = lines.trimmed(short, in: prose.source.bytes)
    return (
      String(decoding: prose.source.bytes[trimmed], as: UTF8.self),
      SourceRange(
        start: lines.position(of: trimmed.lowerBound), end: lines.position(of: trimmed.upperBound))
    )
  }

  /// Some forty words of a long sentence, whole, around those that matter.
  private func shortened(_ range: Range<Int>, around focus: Range<Int>) -> Range<Int> {
    let room = 160
    guard range.count > 2 * room else { return range }
    let focus = focus.clamped(to: range)
    let bytes = prose.source.bytes
    var start = max(range.lowerBound, focus.lowerBound - room)
    var end = min(range.upperBound, min(focus.upperBound, focus.lowerBound + room) + room)
    // To the borders of words; in a word without end to the border of a letter.
    let isBorder = { (index: Int) in bytes[index] <= 0x20 }
    if start > range.lowerBound {
      start = (start..<focus.lowerBound).first(where: isBorder).map { $0 + 1 } ?? focus.lowerBound
    }
    if end < range.upperBound {
      end = (focus.lowerBound..<end).last(where: isBorder) ?? end
      while end > start, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    }
    return start..<end
  }

  /// Where the words of an evidence stand.
  public func range(of evidence: Evidence) -> SourceRange? {
    let passage = prose.passages[evidence.passage]
    let range =
      passage.quotation(of: evidence.words, around: evidence.words)
      ?? passage.quotation(of: evidence.sentence, around: evidence.words)
    return range.map {
      SourceRange(start: lines.position(of: $0.lowerBound), end: lines.position(of: $0.upperBound))
    }
  }

  /// Where the text begins.
  public var start: SourceRange {
    let offset = prose.passages.first?.pieces.first?.source.lowerBound ?? 0
    let position = lines.position(of: offset)
    return SourceRange(start: position, end: position)
  }
}

extension Scanner {
  /// Reads a document.
  public mutating func scan(_ prose: Prose) -> Scan {
    let sightings = sightings(in: prose.passages)
    return Scan(prose, sightings, readability, counts)
  }
}
