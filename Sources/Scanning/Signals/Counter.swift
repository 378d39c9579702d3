/// Words that are counted over a whole text: the groups `tel-...` of `words.yaml`.
///
/// The raw value is the place in a list of counts.
enum Counter: Int, CaseIterable {
  case dutch, english, german, french, formal, informal, belgian, topic

  /// The group of `words.yaml`.
  var group: String {
    switch self {
    case .dutch: "tel-nl"
    case .english: "tel-en"
    case .german: "tel-de"
    case .french: "tel-fr"
    case .formal: "tel-u"
    case .informal: "tel-je"
    case .belgian: "tel-belgie"
    case .topic: "tel-onderwerp"
    }
  }
}

/// How often the words of each group were met, and where last.
struct Counts: Sendable {
  private var numbers = Array(repeating: 0, count: Counter.allCases.count)
  private var last: [Evidence?] = Array(repeating: nil, count: Counter.allCases.count)

  mutating func add(_ counter: Counter) { numbers[counter.rawValue] += 1 }

  mutating func note(_ counter: Counter, _ evidence: Evidence) { last[counter.rawValue] = evidence }

  subscript(_ counter: Counter) -> Int { numbers[counter.rawValue] }

  func place(of counter: Counter) -> Evidence? { last[counter.rawValue] }
}
