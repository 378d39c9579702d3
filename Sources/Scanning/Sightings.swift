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

  /// A bit for each list of which enough was seen.
  private var full: [UInt64]

  init(_ signals: SignalSet) {
    self.signals = signals
    byList = Array(repeating: [], count: signals.lists.count)
    left = signals.limits
    full = Array(repeating: 0, count: (signals.lists.count + 63) / 64)
  }

  /// The words of a group `lijst-…`.
  func vocabulary(_ name: String) -> Set<String> { signals.vocabulary[name] ?? [] }

  /// Whether a list was seen often enough.
  @inline(__always)
  func isFull(_ list: Int) -> Bool { full[list >> 6] & (1 << UInt64(list & 63)) != 0 }

  mutating func note(_ list: Int, _ sighting: Sighting) {
    byList[list].append(sighting)
    // A heading says little: where one place is enough, it is not that one.
    if !sighting.isHeading || left[list] > 1 { left[list] -= 1 }
    if left[list] <= 0 || byList[list].count >= 20 { close(list) }
    if let other = signals.closed[list], !sighting.isHeading || signals.countInHeadings[list] {
      close(other)
    }
  }

  private mutating func close(_ list: Int) { full[list >> 6] |= 1 << UInt64(list & 63) }

  /// Where a topic was seen, in reading order; in the list of a country where there is one.
  func all(of topic: String, in country: String) -> [Sighting] {
    signals.list(of: topic, in: country).map { byList[$0] } ?? []
  }

  /// What a list was seen in, in reading order.
  func all(_ list: String) -> [Sighting] { signals.list(list).map { byList[$0] } ?? [] }

  /// The first place outside headings; in a heading when there is no other and headings do.
  func first(_ list: String, orHeading: Bool = false) -> Evidence? {
    let all = all(list)
    return (all.first { !$0.isHeading } ?? (orHeading ? all.first : nil))?.evidence
  }
}
