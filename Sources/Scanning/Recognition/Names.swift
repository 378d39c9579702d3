internal import Prose

/// Names of the organisation: read where a pattern found them.
extension Scan {
  /// The name of the title and another one that acts as the controller; `nil` when there is one.
  ///
  /// Where the name of the title acts too, the other is somebody else, such as a supplier; and one
  /// act may be that of anybody.
  public var inconsistentNames: (first: String, second: String, place: Evidence)? {
    let acting = sightings.all("names/acting").map { ($0.evidence, name(in: $0.evidence)) }
      .filter { !$0.1.isEmpty }
    guard let title = wordsOfTitle, !acting.contains(where: { Self.share($0.1, title) }),
      let other = acting.first, acting.count(where: { $0.1 == other.1 }) >= 2
    else { return nil }
    return (title.joined(separator: " "), other.1.joined(separator: " "), other.0)
  }

  /// The words with a capital letter in the title, behind "privacyverklaring".
  private var wordsOfTitle: [String]? {
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

  /// Who is responsible: the name with which a sentence on that begins, a name that acts more than
  /// once, or the one in the title.
  var organisation: Recognised.Value? {
    for sighting in sightings.all("names/responsible") {
      if let name = leadingName(of: sentence(sighting.evidence)) {
        return Recognised.Value(text: name, place: sighting.evidence)
      }
    }
    for sighting in sightings.all("names/responsible-after") {
      if let name = leadingName(of: last(sighting.evidence)) {
        return Recognised.Value(text: name, place: sighting.evidence)
      }
    }
    let acting = names(in: sightings.all("names/acting")) { sentence($0) }
    if let often = acting.first(where: { one in acting.count { $0.text == one.text } >= 2 }) {
      return often
    }
    return titleName ?? names(in: sightings.all("controller-identity/present")) { whole($0) }.first
  }

  /// Names with which texts begin, as far as the title, the first lines or an address know them too:
  /// others are suppliers and authorities.
  private func names(
    in sightings: [Sighting], _ text: (Evidence) -> String
  ) -> [Recognised.Value] {
    let known = introduction
    return sightings.compactMap { sighting in
      guard let name = leadingName(of: text(sighting.evidence)) else { return nil }
      let isKnown = Self.folded(name).contains { word in
        word.count >= 3 && known.contains(where: { $0.contains(word) })
      }
      return isKnown ? Recognised.Value(text: name, place: sighting.evidence) : nil
    }
  }

  /// The words of the title and the first lines, and the addresses of the organisation.
  private var introduction: [String] {
    let lines = prose.passages.prefix(1).map { String(decoding: $0.text, as: UTF8.self) }
    let addresses = sightings.all("controller-contact/present").map { words($0.evidence) }
      .filter { $0.contains("@") }
    return Self.folded((lines + [prose.title ?? ""]).joined(separator: " "))
      + addresses.map { Self.folded($0).joined() }
  }

  /// Words in small letters, without other signs.
  private static func folded(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// The name in a title: what stands behind "Privacyverklaring (van)".
  private var titleName: Recognised.Value? {
    for sighting in sightings.all("names/title")
    where sighting.isHeading || sighting.evidence.passage < 2 {
      let text = prose.passages[sighting.evidence.passage].text
      guard text.count < 100 else { continue }
      let rest = text[sighting.evidence.words.lowerBound...].prefix(120)
      let words = String(decoding: rest, as: UTF8.self).split(separator: " ").drop { word in
        !(word.first?.isUppercase ?? false) || Self.titleWords.contains(word.lowercased())
      }
      if let name = leadingName(of: words.joined(separator: " ")) {
        return Recognised.Value(text: name, place: sighting.evidence)
      }
    }
    return nil
  }

  /// The last word of an evidence and what follows it.
  private func last(_ evidence: Evidence) -> String {
    let text = prose.passages[evidence.passage].text
    let words = text[evidence.words]
    let start = words.lastIndex(of: 0x20).map { $0 + 1 } ?? words.startIndex
    return String(decoding: text[start...].prefix(120), as: UTF8.self)
  }

  /// The words of an evidence with the words with a capital letter before them and all that follows.
  private func whole(_ evidence: Evidence) -> String {
    let text = prose.passages[evidence.passage].text
    let before = String(decoding: text[..<evidence.words.lowerBound], as: UTF8.self)
      .split(separator: " ", omittingEmptySubsequences: false)
    var names: [Substring] = []
    for word in before.reversed().drop(while: \.isEmpty) {
      guard let first = word.first, first.isUppercase, word.last?.isLetter ?? false else { break }
      names.insert(word, at: 0)
    }
    let rest = String(decoding: text[evidence.words.lowerBound...].prefix(120), as: UTF8.self)
    return (names + [Substring(rest)]).joined(separator: " ")
  }

  /// The words with a capital letter that a text begins with, and the small ones between them.
  ///
  /// It is `nil` when there are too many; ordinary words in front are passed over.
  private func leadingName(of text: String) -> String? {
    var name: [String] = []
    for word in text.split(separator: " ") {
      if word.first == "(" { break }
      var plain = word.filter { !",;:()\"".contains($0) }
      // A full stop, unless it is one of "B.V.".
      if plain.last == ".", !plain.dropLast().contains(".") { plain.removeLast() }
      let isPart =
        plain.first.map { $0.isUppercase || $0.isNumber || $0 == "&" || $0 == "+" } ?? false
      guard isPart || !name.isEmpty && Self.joints.contains(plain) else { break }
      name.append(plain)
      if plain != word { break }
    }
    while let last = name.last, Self.joints.contains(last) { name.removeLast() }
    while let first = name.first?.lowercased(), name.count > 1,
      Self.noNames.contains(first)
        || first == "de" && Self.legalForms.contains(name[1].lowercased())
    {
      name.removeFirst()
    }
    guard let first = name.first, name.count <= 8,
      name.contains(where: { !Self.legalForms.contains($0.lowercased()) }),
      name.joined(separator: " ").count < 80,
      name.count > 1 || first.count > 1, !Self.noNames.contains(first.lowercased())
    else { return nil }
    return name.joined(separator: " ")
  }

  private static let joints: Set<String> = [
    "van", "de", "het", "en", "der", "den", "voor", "'t", "te", "ten", "in", "&",
  ]

  private static let legalForms: Set<String> = [
    "vzw", "bv", "b.v.", "nv", "n.v.", "stichting", "vereniging", "bvba", "vof", "v.o.f.",
  ]

  private static let noNames: Set<String> = [
    "wij", "u", "je", "jij", "deze", "dit", "die", "dat", "privacy", "privacyverklaring", "contact",
    "privacybeleid", "statement", "als", "op", "informatie", "uw", "onze", "ons", "meer", "indien",
    "bij", "wanneer", "jouw", "verwerkingsverantwoordelijke", "wie", "contactgegevens", "kvk",
    "hoe",
    "door", "met", "om", "er", "hier", "alle", "persoonsgegevens", "gegevens", "ik", "in",
    "voor", "het", "een", "cookies", "website", "beleid", "verklaring", "policy", "datum", "versie",
    "juridisch", "niemand", "iedereen", "google", "facebook", "microsoft", "avg", "gdpr",
    "nederland",
    "belgië", "wat", "welke", "waarom", "waarvoor", "uitleg", "laatst", "art", "artikel",
  ]
}
