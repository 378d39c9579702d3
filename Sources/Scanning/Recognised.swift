internal import Prose

/// Values that a first definition can be filled with.
public struct Recognised: Sendable {
  /// A value, and the evidence that shows it.
  public struct Value: Sendable {
    /// As the definition will write it.
    public let text: String

    /// Where the document says it.
    public let place: Evidence
  }

  /// Who is responsible.
  public internal(set) var name: Value?

  /// The first e-mail address of the organisation.
  public internal(set) var mail: Value?

  /// The first telephone number.
  public internal(set) var telephone: Value?

  /// Street and number.
  public internal(set) var street: Value?

  /// The postcode.
  public internal(set) var postcode: Value?

  /// The town.
  public internal(set) var town: Value?

  /// What data are for, each once.
  public internal(set) var purposes: [Value] = []

  /// Sentences that tell how long data are kept.
  public internal(set) var periods: [Value] = []

  /// Sentences that tell on what ground.
  public internal(set) var grounds: [Value] = []

  /// Who gets data, each once.
  public internal(set) var recipients: [Value] = []
}

extension Scan {
  /// What of the document can be carried over as values.
  public var recognised: Recognised {
    var found = Recognised()
    found.name = organisation
    let contacts = sightings.all("controller-contact/present").map(\.evidence)
    found.mail = first(contacts) { $0.contains("@") && !$0.contains("[") }
    found.telephone = first(contacts) { text in
      text.count { $0.isNumber } >= 9 && text.allSatisfy { $0.isNumber || " -/().+".contains($0) }
    }
    appendAddress(to: &found)
    found.purposes = purposes
    found.periods = sightings.all("retention/present").filter { !$0.isHeading }.map {
      Recognised.Value(text: sentence($0.evidence), place: $0.evidence)
    }
    found.grounds = sightings.all("legal-basis/present").filter { !$0.isHeading }.map {
      Recognised.Value(text: sentence($0.evidence), place: $0.evidence)
    }
    found.recipients = recipients
    return found
  }

  /// Whether two passages stand in one paragraph, or under one heading of an own part.
  public func areTogether(_ one: Int, _ other: Int) -> Bool {
    if one == other { return true }
    let (start, end) = (min(one, other), max(one, other))
    // A list under a heading on purposes is no part of its own.
    guard prose.passages[end].kind == .paragraph, prose.passages[start].kind == .paragraph else {
      return false
    }
    return !prose.passages[start + 1...end].contains {
      if case .heading = $0.kind { true } else { false }
    }
  }

  private func first(
    _ evidence: [Evidence], where isMeant: (String) -> Bool
  ) -> Recognised.Value? {
    for place in evidence {
      let text = words(place)
      if isMeant(text) { return Recognised.Value(text: text, place: place) }
    }
    return nil
  }

  /// The words with a capital letter around the place that told who is responsible.
  private var organisation: Recognised.Value? {
    for sighting in sightings.all("controller-identity/present") {
      let words = sentence(sighting.evidence).split { " ,;:()\"'".contains($0) }.map(String.init)
      var best: [String] = []
      var run: [String] = []
      for word in words + [""] {
        let isName = word.first.map { $0.isUppercase || $0 == "&" } ?? false
        if isName, !Self.noNames.contains(word.lowercased()) {
          run.append(word)
        } else if !run.isEmpty, ["van", "de", "het", "en", "der"].contains(word.lowercased()) {
          run.append(word)
        } else {
          while let last = run.last, last.first?.isLowercase ?? true { run.removeLast() }
          if run.count > best.count || best.isEmpty && !run.isEmpty { best = run }
          run = []
        }
      }
      if !best.isEmpty, best.joined(separator: " ").count < 80 {
        return Recognised.Value(text: best.joined(separator: " "), place: sighting.evidence)
      }
    }
    return nil
  }

  private static let noNames: Set<String> = [
    "de", "het", "een", "wij", "u", "je", "deze", "dit", "privacy", "privacyverklaring",
    "privacybeleid", "statement", "in", "als", "voor", "op", "informatie", "uw", "onze", "ons",
    "bij", "wanneer", "jouw", "verwerkingsverantwoordelijke", "wie", "contactgegevens", "kvk",
  ]

  private func appendAddress(to found: inout Recognised) {
    for evidence in sightings.all("topics/postal-address").map(\.evidence) {
      let text = words(evidence)
      if text.prefix(4).allSatisfy(\.isNumber) {
        found.postcode = found.postcode ?? Recognised.Value(text: text, place: evidence)
        found.town = found.town ?? town(behind: evidence)
      } else {
        found.street = found.street ?? Recognised.Value(text: text, place: evidence)
      }
    }
  }

  /// The words with capital letters behind a postcode.
  private func town(behind evidence: Evidence) -> Recognised.Value? {
    let text = prose.passages[evidence.passage].text[evidence.words.upperBound...]
    let words = String(decoding: text.prefix(60), as: UTF8.self).split(separator: " ")
      .prefix { $0.first?.isUppercase ?? false }
    guard let first = words.first else { return nil }
    let name = first.filter { $0.isLetter || $0 == "-" }
    return name.isEmpty ? nil : Recognised.Value(text: String(name), place: evidence)
  }

  /// Items and sentences that tell what data are for, each once.
  private var purposes: [Recognised.Value] {
    var seen: Set<Int> = []
    return sightings.all("purposes/present").filter { !$0.isHeading }.compactMap { sighting in
      let evidence = sighting.evidence
      guard seen.insert(evidence.passage).inserted else { return nil }
      let isItem = prose.passages[evidence.passage].kind == .item
      let text = isItem ? sentence(evidence) : purpose(in: sentence(evidence))
      return text.map { Recognised.Value(text: $0, place: evidence) }
    }
  }

  /// The part of a sentence behind "om" or "voor".
  private func purpose(in sentence: String) -> String? {
    let words = sentence.split(separator: " ")
    guard let start = words.firstIndex(where: { ["om", "voor"].contains($0.lowercased()) }),
      words.count - start > 2
    else { return nil }
    return words[start...].joined(separator: " ")
  }

  private var recipients: [Recognised.Value] {
    var seen: Set<String> = []
    return sightings.all("recipients/present").filter { !$0.isHeading }.compactMap { sighting in
      let text = words(sighting.evidence)
      let isOne = text.split(separator: " ").count <= 3
      guard isOne, !text.lowercased().contains("overeenkomst"),
        seen.insert(text.lowercased()).inserted
      else { return nil }
      return Recognised.Value(text: text, place: sighting.evidence)
    }
  }
}
