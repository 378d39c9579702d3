internal import Prose

/// Names of the organisation, and the date of the statement: read where a pattern found them.
extension Scan {
  /// Two names that both act as the controller and share no word; `nil` when there is one.
  public var inconsistentNames: (first: String, second: String, place: Evidence)? {
    let acting = sightings.all("names/acting").map { ($0.evidence, name(in: $0.evidence)) }
      .filter { !$0.1.isEmpty }
    guard let title = titleName, let other = acting.first(where: { !Self.share($0.1, title) })
    else {
      return nil
    }
    // A name that never acts is no second controller unless the other acts all the time.
    guard acting.filter({ $0.1 == other.1 }).count >= 2 else { return nil }
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
    for (index, word) in words.enumerated() {
      if let month = Self.months.firstIndex(where: { word.hasPrefix($0) }), index + 1 < words.count,
        let year = Int(words[index + 1]), (1995...2100).contains(year)
      {
        let day = index > 0 ? Int(words[index - 1]) : nil
        return (year, month + 1, day.flatMap { (1...31).contains($0) ? $0 : nil } ?? 28)
      }
      guard index + 2 < words.count, let first = Int(word), let second = Int(words[index + 1]),
        let third = Int(words[index + 2])
      else { continue }
      if (1...31).contains(first), (1...12).contains(second), (1995...2100).contains(third) {
        return (third, second, first)
      }
      if (1995...2100).contains(first), (1...12).contains(second), (1...31).contains(third) {
        return (first, second, third)
      }
    }
    return nil
  }

  private static let months = [
    "jan", "feb", "m", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
  ]
}
