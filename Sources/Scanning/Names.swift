internal import Prose

/// Names of the organisation, and the date of the statement: read where a pattern found them.
extension Scan {
  /// The name of the title and another one that acts as the controller; `nil` when there is one.
  ///
  /// Where the name of the title acts too, the other is somebody else, such as a supplier; and one
  /// act may be that of anybody.
  public var inconsistentNames: (first: String, second: String, place: Evidence)? {
    let acting = sightings.all("names/acting").map { ($0.evidence, name(in: $0.evidence)) }
      .filter { !$0.1.isEmpty }
    guard let title = titleName, !acting.contains(where: { Self.share($0.1, title) }),
      let other = acting.first, acting.count(where: { $0.1 == other.1 }) >= 2
    else { return nil }
    return (title.joined(separator: " "), other.1.joined(separator: " "), other.0)
  }

  /// The name in the title: what stands behind "privacyverklaring".
  private var titleName: [String]? {
    let titles = sightings.all("names/title").map { name(in: $0.evidence) }.filter { !$0.isEmpty }
    return titles.first
  }

  /// The words of a name: those with a capital letter.
  private func name(in evidence: Evidence) -> [String] {
    let text = prose.passages[evidence.passage].text[evidence.words]
    return text.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      .map { $0.filter { $0.isLetter || $0.isNumber || $0 == "." } }
      .filter { word in
        guard let first = word.unicodeScalars.first, ("A"..."Z").contains(first) else {
          return false
        }
        return !Self.titleWords.contains(word.lowercased())
      }
  }

  private static let titleWords: Set<String> = [
    "privacy", "privacyverklaring", "privacybeleid", "statement", "verklaring", "beleid", "policy",
    "privacystatement", "van", "de", "het", "wij", "u", "cookies", "en",
  ]

  /// Whether two names have a word in common, or one stands inside the other.
  private static func share(_ left: [String], _ right: [String]) -> Bool {
    left.contains { word in
      right.contains { other in
        let (first, second) = (word.lowercased(), other.lowercased())
        return first.contains(second) || second.contains(first)
      }
    }
  }

  /// The first date in the sentence of an evidence; the last day of a month without a day.
  public func date(_ evidence: Evidence) -> (year: Int, month: Int, day: Int)? {
    let text = prose.passages[evidence.passage].text[evidence.sentence]
    let words = text.split { !($0 &- 0x30 < 10) && !(($0 | 0x20) &- 0x61 < 26) }
      .map { String(decoding: $0, as: UTF8.self).lowercased() }
    return words.indices.lazy.compactMap { Self.date(words[$0...]) }.first
  }

  /// The date with which words begin: `1 mei 2024`, `mei 2024`, `1-5-2024`, `2024-05-01`.
  private static func date(_ words: ArraySlice<String>) -> (year: Int, month: Int, day: Int)? {
    let words = Array(words.prefix(3))
    func number(_ index: Int, _ range: ClosedRange<Int>) -> Int? {
      guard index < words.count, let value = Int(words[index]), range.contains(value) else {
        return nil
      }
      return value
    }
    let years = 1995...2100
    if let month = months[words[0]], let year = number(1, years) {
      return (year, month, lastDay(of: month, in: year))
    }
    if let day = number(0, 1...31), let year = number(2, years) {
      return (months[words[1]] ?? number(1, 1...12)).map { (year, $0, day) }
    }
    guard let year = number(0, years), let month = number(1, 1...12), let day = number(2, 1...31)
    else { return nil }
    return (year, month, day)
  }

  private static func lastDay(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static let months: [String: Int] = {
    let names = [
      "januari jan january", "februari feb february", "maart mrt march mar", "april apr", "mei may",
      "juni jun june", "juli jul july", "augustus aug august", "september sep sept",
      "oktober okt october oct", "november nov", "december dec",
    ]
    var months: [String: Int] = [:]
    for (index, spellings) in names.enumerated() {
      for name in spellings.split(separator: " ") { months[String(name)] = index + 1 }
    }
    return months
  }()
}
