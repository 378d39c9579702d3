internal import Prose

/// Values that a first definition can be filled with: only what is said plainly.
public struct Recognised: Sendable {
  /// A value, and the evidence that shows it.
  public struct Value: Sendable {
    /// As the document says it.
    public let text: String

    /// Where the document says it.
    public let place: Evidence
  }

  /// What data are for.
  public struct Purpose: Sendable {
    /// As an act: "uw bestelling bezorgen".
    public let text: String

    /// The heading of a part that is about this purpose.
    public let heading: String?

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

  /// What data are for, each once, in reading order.
  public internal(set) var purposes: [Purpose] = []

  /// What is said of purposes, and is too vague or no act.
  public internal(set) var unclearPurposes: [Evidence] = []

  /// Sentences that tell how long data are kept.
  public internal(set) var periods: [Value] = []

  /// Those of them that are about all data.
  public internal(set) var generalPeriods: [Value] = []

  /// The words that tell on what ground.
  public internal(set) var grounds: [Value] = []

  /// Who gets data, each once.
  public internal(set) var recipients: [Value] = []

  /// Rights that are told as rights.
  public internal(set) var rights: [(element: Element, place: Evidence)] = []

  /// An e-mail address that requests go to.
  public internal(set) var channel: Value?
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
    let purposes = Purposes(prose.passages, sightings, name: found.name?.text)
    (found.purposes, found.unclearPurposes) = (purposes.told, purposes.unclear)
    found.periods = values("retention/present") { sentence($0) }
    found.generalPeriods = values("topics/period-whole") { sentence($0) }
    found.grounds = values("legal-basis/present") { words($0) }
    found.recipients = recipients
    found.rights = rights
    found.channel = channel(found.mail)
    return found
  }

  private func values(_ list: String, _ text: (Evidence) -> String) -> [Recognised.Value] {
    sightings.all(list).filter { !$0.isHeading }.map {
      Recognised.Value(text: text($0.evidence), place: $0.evidence)
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

  private var recipients: [Recognised.Value] {
    var seen: Set<String> = []
    // The pattern ends at the one who gets data: one word, or two of a brand.
    let kinds = values("topics/recipient-kind") {
      words($0).split(separator: " ").suffix(1).joined()
    }
    let brands = values("topics/recipient-brand") { brand(in: words($0)) }
    return (kinds + brands).filter { seen.insert($0.text.lowercased()).inserted }
      .sorted { $0.place.passage < $1.place.passage }
  }

  /// The last word, and those with a capital letter or digits before it.
  private func brand(in words: String) -> String {
    let words = words.split(separator: " ")
    let start = words.dropLast().lastIndex { !($0.first?.isUppercase ?? false) }.map { $0 + 1 } ?? 0
    return words[min(start, max(words.count - 1, 0))...].suffix(2).joined(separator: " ")
  }

  /// Rights of which a sentence says plainly that people have them.
  private var rights: [(element: Element, place: Evidence)] {
    let plain = sightings.all("topics/right-plain").map(\.evidence)
    let elements: [Element] = [
      .access, .rectification, .erasure, .restriction, .portability, .objection, .withdrawal,
    ]
    return elements.compactMap { element in
      guard reading(element)?.presence == .present else { return nil }
      let told = ["present", "heading"].flatMap { sightings.all("\(element.rawValue)/\($0)") }
      // In the sentence itself, or in the one that introduces its list.
      let place = told.map(\.evidence).first { place in
        let around = surroundings(of: place.passage)
        return plain.contains {
          $0.passage == place.passage
            ? $0.sentence.overlaps(place.sentence) : around.contains($0.passage)
        }
      }
      return place.map { (element, $0) }
    }
  }

  /// The address, when it stands where requests are spoken of.
  private func channel(_ mail: Recognised.Value?) -> Recognised.Value? {
    guard let mail, let reading = reading(.exercise), reading.presence == .present,
      let place = reading.evidence
    else { return nil }
    return (0...1).contains(mail.place.passage - place.passage) ? mail : nil
  }
}
