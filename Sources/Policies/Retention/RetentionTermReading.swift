extension RetentionTerm {
  /// Why a text is no retention term.
  public enum Fault: Error, Sendable, Equatable {
    /// It begins as no term does.
    case unknownForm

    /// A number is there, but no unit of time behind it.
    case noUnit(after: String)

    /// A number that no duration has: nought, or too many.
    case badCount(String)

    /// "tot", "na", "zolang" or "tenzij" with nothing behind it.
    case nothingAfter(String)

    /// Words between the duration and what should follow it.
    case unexpected(String)
  }

  /// Reads a term.
  ///
  /// - Throws: what is wrong with it.
  public init(_ text: String) throws(Fault) {
    var text = text
    let words = text.withUTF8 { bytes in
      bytes.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    }
    let lower = words.map { word in
      small(word.utf8.last == UInt8(ascii: ",") ? String(word.dropLast()) : word)
    }
    if let vague = Self.vague(lower, words) { self = vague; return }
    switch lower.first {
    case "tot":
      self = try Self.until(words, lower)
    case "zolang":
      self = .whilst(try Self.event(words[1...], after: "zolang"))
    case "onbepaald", "onbepaalde":
      self = try Self.indefinite(words, lower)
    default:
      let limits = Self.limitWords.first { lower.starts(with: $0) }?.count ?? 0
      self = try Self.fixed(words[limits...], isLimit: limits > 0)
    }
  }

  private static let vagueStarts = [
    ["niet", "langer", "dan"], ["zo", "lang", "als"], ["zolang", "als"],
  ]

  private static let limitWords = [["maximaal"], ["hooguit"], ["ten", "hoogste"], ["uiterlijk"]]

  /// "niet langer dan nodig", "zo lang als noodzakelijk is" and the like.
  private static func vague(_ lower: [String], _ words: [String]) -> RetentionTerm? {
    guard let start = vagueStarts.first(where: { lower.starts(with: $0) }),
      lower.count > start.count,
      lower[start.count...].contains(where: {
        $0.hasPrefix("nodig") || $0.hasPrefix("noodzakelijk")
      })
    else { return nil }
    return .vague(Event(words: words.joined(separator: " ")))
  }

  private static func until(_ words: [String], _ lower: [String]) throws(Fault) -> RetentionTerm {
    let rest = words.dropFirst(lower.starts(with: ["tot", "en", "met"]) ? 3 : 1)
    if let first = rest.first, wholeNumber(first) != nil, rest.count > 1,
      timeUnit(rest[rest.startIndex + 1]) != nil
    {
      return try fixed(rest, isLimit: false)
    }
    guard let then = rest.firstIndex(where: { small($0) == "daarna" }) else {
      return .until(try event(rest, after: "tot"), then: nil)
    }
    let (length, left) = try duration(rest[(then + 1)...].drop { $0 == "nog" })
    guard left.isEmpty else { throw .unexpected(left.joined(separator: " ")) }
    let before = rest[..<then].dropLast(rest[..<then].last.map(small) == "en" ? 1 : 0)
    return .until(try event(before, after: "tot"), then: length)
  }

  private static func indefinite(
    _ words: [String], _ lower: [String]
  ) throws(Fault) -> RetentionTerm {
    guard let unless = lower.firstIndex(of: "tenzij") else {
      let isPlain = ["onbepaald", "onbepaalde tijd", "onbepaalde duur"]
        .contains(lower.joined(separator: " "))
      guard isPlain else { throw .unexpected(words[1...].joined(separator: " ")) }
      return .indefinite(unless: nil)
    }
    return .indefinite(unless: try event(words[(unless + 1)...], after: "tenzij"))
  }

  private static func fixed(
    _ words: ArraySlice<String>, isLimit: Bool
  ) throws(Fault) -> RetentionTerm {
    let (length, rest) = try duration(words)
    guard let link = rest.first else { return .fixed(length, from: nil, isLimit: isLimit) }
    guard ["na", "nadat", "vanaf", "sinds"].contains(small(link)) else {
      throw .unexpected(rest.joined(separator: " "))
    }
    // The link is kept: "na opzegging" and "nadat u opzegt" both begin an end of a sentence.
    let event = try event(rest.dropFirst(), after: link)
    return .fixed(length, from: Event(words: link + " " + event.words), isLimit: isLimit)
  }

  private static func duration(
    _ words: ArraySlice<String>
  ) throws(Fault) -> (Duration, ArraySlice<String>) {
    guard let first = words.first, let count = wholeNumber(first) else { throw .unknownForm }
    guard words.count > 1, let unit = timeUnit(words[words.startIndex + 1]) else {
      throw .noUnit(after: first)
    }
    guard let length = Duration(count: count, unit: unit) else { throw .badCount(first) }
    return (length, words.dropFirst(2))
  }

  private static func event(
    _ words: ArraySlice<String>, after link: String
  ) throws(Fault) -> Event {
    var text = words.first ?? ""
    for word in words.dropFirst() {
      text += " "
      text += word
    }
    if text.utf8.last == UInt8(ascii: ",") { text = String(text.dropLast()) }
    guard !text.isEmpty else { throw .nothingAfter(link) }
    return Event(words: text)
  }
}

extension Duration {
  /// Reads a duration such as `7 jaar`, `vier weken` or `1 maand`; `nil` for anything else.
  public init?(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    guard words.count == 2, let count = wholeNumber(words[0]), let unit = timeUnit(words[1]),
      let duration = Duration(count: count, unit: unit)
    else { return nil }
    self = duration
  }
}

private func wholeNumber(_ word: String) -> Int? {
  if let digits = Int(word), word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return digits }
  let words = [
    "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
  ]
  let lower = small(word)
  if lower == "één" { return 1 }
  return words.firstIndex(of: lower).map { $0 + 1 }
}

private func timeUnit(_ word: String) -> Duration.Unit? {
  let isListed = word.utf8.last == UInt8(ascii: ",")
  switch small(isListed ? String(word.dropLast()) : word) {
  case "uur", "uren": return .hours
  case "dag", "dagen": return .days
  case "week", "weken": return .weeks
  case "maand", "maanden": return .months
  case "jaar", "jaren": return .years
  default: return nil
  }
}

/// The word in small letters; most are that already, and only asking costs a twentieth.
private func small(_ word: String) -> String {
  word.utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) } ? word : word.lowercased()
}
