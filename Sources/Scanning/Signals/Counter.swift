/// Words that are counted over a whole text: the groups `tel-...` of `words.yaml`.
enum Counter: String, CaseIterable {
  case dutch = "tel-nl"
  case english = "tel-en"
  case german = "tel-de"
  case french = "tel-fr"
  case formal = "tel-u"
  case informal = "tel-je"
  case belgian = "tel-belgie"
  case topic = "tel-onderwerp"

  /// Its place in a list of counts.
  var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// How often the words of each group were met, and where last.
struct Counts: Sendable {
  private var numbers = Array(repeating: 0, count: Counter.allCases.count)
  private var last: [Evidence?] = Array(repeating: nil, count: Counter.allCases.count)

  mutating func add(_ counter: Int) { numbers[counter] += 1 }

  mutating func note(_ counter: Counter, _ evidence: Evidence) { last[counter.index] = evidence }

  subscript(_ counter: Counter) -> Int { numbers[counter.index] }

  func place(of counter: Counter) -> Evidence? { last[counter.index] }
}
