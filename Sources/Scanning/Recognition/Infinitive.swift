/// Makes of a purpose what one can do: "om uw vraag te kunnen beantwoorden" is "uw vraag
/// beantwoorden", "het versturen van facturen" is "facturen versturen".
struct Infinitive {
  let particles: Set<String>
  let auxiliaries: Set<String>
  let verbs: Set<String>
  let borders: Set<String>
  let conditions: Set<String>
  let mainVerbs: Set<String>

  init(_ sightings: Sightings) {
    particles = sightings.vocabulary("deeltjes")
    auxiliaries = sightings.vocabulary("hulpwerkwoorden")
    verbs = sightings.vocabulary("doelwerkwoorden")
    borders = sightings.vocabulary("grenzen")
    conditions = sightings.vocabulary("voorwaarden")
    mainVerbs = sightings.vocabulary("persoonsvormen")
  }

  /// The purpose that a list item names; `nil` for one that is no act.
  func purpose(ofItem text: String) -> String? {
    var words = Self.words(text)
    if let first = words.first, ["om", "voor", "teneinde"].contains(first.lowercased()) {
      words.removeFirst()
    }
    guard let clause = clause(words, isFirst: false), clause.count >= 2 else { return nil }
    if clause.contains(where: { $0.lowercased() == "te" }) { return withoutTe(clause) }
    return nominal(clause) ?? (isAct(clause.last) ? joined(clause) : nil)
  }

  /// The purpose that a sentence names behind "om", or behind "voor het".
  func purpose(inSentence text: String) -> String? {
    let words = Self.words(text)
    for (index, word) in words.enumerated() {
      let rest = Array(words[(index + 1)...])
      switch word.lowercased() {
      case "om", "teneinde":
        if let clause = clause(rest, isFirst: index == 0), let purpose = withoutTe(clause) {
          return purpose
        }
      case "voor" where rest.first?.lowercased() == "het":
        if let clause = clause(rest, isFirst: false), let purpose = nominal(clause) {
          return purpose
        }
      default: break
      }
    }
    return nil
  }

  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }

  /// The words up to a comma, a full stop or another clause; `nil` when they are too many, or when a
  /// condition cuts them off, because the act alone would say more than the text does.
  ///
  /// Whether the main clause follows is told by `isFirst`: "om u te bellen hebben wij ...".
  private func clause(_ words: [String], isFirst: Bool) -> [String]? {
    var clause: [String] = []
    for (index, word) in words.enumerated() {
      let plain = word.filter { !",;.:!?)".contains($0) }
      if plain.isEmpty || plain.hasPrefix("(") { break }
      if plain.contains("/") || plain == "–" || plain == "-" { return nil }
      let small = plain.lowercased()
      if conditions.contains(small) || small == "volgende" { return nil }
      if small == "om" || borders.contains(small) || isFirst && mainVerbs.contains(small) { break }
      // "en om ..." and "en het ..." are a second purpose.
      let next = words.dropFirst(index + 1).first?.lowercased()
      if ["en", "of"].contains(small), next == "om" || next == "het" { break }
      clause.append(plain)
      if plain != word { break }
    }
    return clause.count <= 20 ? clause : nil
  }

  /// "contact met u op te nemen" is "contact met u opnemen"; "u de kans te geven om te kiezen" and
  /// the like keep their second "te".
  private func withoutTe(_ clause: [String]) -> String? {
    var out: [String] = []
    var index = clause.first?.lowercased() == "zo" ? 1 : 0
    var end = 0
    while index < clause.count {
      let isSecond = end > 0 && !["en", "of"].contains(out.last?.lowercased() ?? "")
      guard clause[index].lowercased() == "te", !isSecond || isJoint(clause, index) else {
        out.append(clause[index])
        index += 1
        continue
      }
      index += 1
      if index < clause.count, auxiliaries.contains(clause[index].lowercased()) { index += 1 }
      guard index < clause.count, Self.isInfinitive(clause[index]) else { return nil }
      var verb = clause[index]
      if let last = out.last, particles.contains(last.lowercased()) {
        out.removeLast()
        verb = last.lowercased() + verb
      }
      out.append(verb)
      end = out.count
      index += 1
    }
    guard end > 0 else { return nil }
    // What "and" begins and does not end.
    if out.count > end, ["en", "of"].contains(out[end].lowercased()), !isAct(out.last) {
      out.removeSubrange(end...)
    }
    return joined(out)
  }

  /// Whether "te" stands in a second act behind "en", as in "leveren en uw vragen te beantwoorden".
  private func isJoint(_ clause: [String], _ place: Int) -> Bool {
    let before = clause[..<place].reversed().prefix(8)
    let words = before.prefix { $0.lowercased() != "te" }
    return words.contains { ["en", "of"].contains($0.lowercased()) }
  }

  /// "het afhandelen van betalingen" is "betalingen afhandelen"; short, because the verb goes last.
  private func nominal(_ clause: [String]) -> String? {
    var words = clause
    let hasArticle = words.first?.lowercased() == "het"
    if hasArticle { words.removeFirst() }
    guard words.count >= 3, words.count <= 10, Self.isInfinitive(words[0]), words[0].count > 4,
      hasArticle || isAct(words[0]), words[1].lowercased() == "van",
      !words.contains(where: { ["die", "dat", "waar", "te"].contains($0.lowercased()) })
    else { return nil }
    return joined(Array(words[2...]) + [words[0].lowercased()])
  }

  private func isAct(_ word: String?) -> Bool {
    word.map { verbs.contains($0.lowercased()) } ?? false
  }

  private static func isInfinitive(_ word: String) -> Bool {
    word.count >= 3 && word.hasSuffix("n") && word.allSatisfy(\.isLetter)
  }

  /// With a small letter in front, unless the word is a name.
  private func joined(_ words: [String]) -> String? {
    guard let first = words.first, words.count >= 2,
      !["deze", "dit", "die", "dat"].contains(first.lowercased())
    else { return nil }
    let isName = first.dropFirst().contains(where: \.isUppercase)
    let start = isName ? first : first.prefix(1).lowercased() + first.dropFirst()
    let text = ([start] + words.dropFirst()).joined(separator: " ")
    return text.count <= 140 ? text : nil
  }
}
