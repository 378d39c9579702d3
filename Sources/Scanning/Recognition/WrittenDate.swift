internal import Prose

/// The date of the statement: read where a pattern found it.
extension Scan {
  /// A date as a text writes it.
  public struct WrittenDate: Sendable, Equatable {
    /// The year, of four digits.
    public let year: Int
    /// The month, from 1.
    public let month: Int

    /// `nil` where only the month is told.
    public let day: Int?

    /// The day, or the last of the month.
    public var lastDay: Int {
      if let day { return day }
      switch month {
      case 2: return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
      case 4, 6, 9, 11: return 30
      default: return 31
      }
    }
  }

  /// The first date in the sentence of an evidence.
  public func date(_ evidence: Evidence) -> WrittenDate? {
    let text = prose.passages[evidence.passage].text[evidence.sentence]
    let words = text.split { !($0 &- 0x30 < 10) && !(($0 | 0x20) &- 0x61 < 26) }
      .map { String(decoding: $0, as: UTF8.self).lowercased() }
    return words.indices.lazy.compactMap { Self.date(words[$0...]) }.first
  }

  /// The date with which words begin: `1 mei 2024`, `mei 2024`, `1-5-2024`, `2024-05-01`.
  private static func date(_ words: ArraySlice<String>) -> WrittenDate? {
    let words = Array(words.prefix(3))
    func number(_ index: Int, _ range: ClosedRange<Int>) -> Int? {
      guard index < words.count, let value = Int(words[index]), range.contains(value) else {
        return nil
      }
      return value
    }
    let years = 1995...2100
    if let month = months[words[0]], let year = number(1, years) {
      return WrittenDate(year: year, month: month, day: nil)
    }
    if let day = number(0, 1...31), let year = number(2, years) {
      return (months[words[1]] ?? number(1, 1...12)).map {
        WrittenDate(year: year, month: $0, day: day)
      }
    }
    guard let year = number(0, years), let month = number(1, 1...12), let day = number(2, 1...31)
    else { return nil }
    return WrittenDate(year: year, month: month, day: day)
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
