internal import Prose

/// Purposes: items of lists that are introduced as purposes, and sentences that name one act.
struct Purposes {
  private(set) var told: [Recognised.Purpose] = []

  /// What is said of purposes, and cannot be carried over as an act.
  private(set) var unclear: [Evidence] = []

  private let passages: [Passage]
  private let infinitive: Infinitive
  private let general: Set<String>
  private let vague: [Evidence]

  /// The words of the organisation's name.
  private let names: [String]

  init(_ passages: [Passage], _ sightings: Sightings, name: String?) {
    self.passages = passages
    names =
      name.map { $0.split { !$0.isLetter }.map { $0.lowercased() }.filter { $0.count > 3 } } ?? []
    infinitive = Infinitive(sightings)
    general = sightings.vocabulary("algemeen")
    vague = sightings.all("topics/purpose-vague").map(\.evidence)
    var items: [Evidence] = []
    for lead in sightings.all("topics/purpose-lead") where !lead.isHeading {
      items += self.items(below: lead.evidence.passage)
    }
    for heading in sightings.all("topics/purpose-heading") where heading.isHeading {
      items += self.items(below: heading.evidence.passage)
    }
    for item in items { add(item, infinitive.purpose(ofItem: text(item)), isItem: true) }
    let sentences = sightings.all("topics/purpose-sentence").filter { !$0.isHeading }
    for sentence in sentences.map(\.evidence) where isOwn(sentence) {
      add(sentence, infinitive.purpose(inSentence: text(sentence)), isItem: false)
    }
    told.sort {
      ($0.place.passage, $0.place.sentence.lowerBound) < (
        $1.place.passage, $1.place.sentence.lowerBound
      )
    }
  }

  private func text(_ evidence: Evidence) -> String {
    String(decoding: passages[evidence.passage].text[evidence.sentence], as: UTF8.self)
  }

  /// Whether a sentence tells what the organisation does, and not what a supplier does.
  private func isOwn(_ evidence: Evidence) -> Bool {
    let words = text(evidence).split { !$0.isLetter }.map { $0.lowercased() }
    return words.contains { ["wij", "we", "ik", "ons", "onze", "worden", "wordt"].contains($0) }
      || names.contains { words.contains($0) }
  }

  /// The items of the list right below a passage.
  private func items(below passage: Int) -> [Evidence] {
    let rest = passages.indices.dropFirst(passage + 1).prefix { passages[$0].kind == .item }
    return rest.map { index in
      let whole = 0..<passages[index].text.count
      return Evidence(passage: index, sentence: whole, words: whole, signal: 0)
    }
  }

  private mutating func add(_ place: Evidence, _ purpose: String?, isItem: Bool) {
    let isKnown = told.contains { $0.text == purpose } || told.contains { $0.place == place }
    if isKnown || unclear.contains(place) { return }
    let isVague = vague.contains {
      $0.passage == place.passage && $0.sentence.overlaps(place.sentence)
    }
    guard let purpose, !isVague else {
      if isItem || isVague { unclear.append(place) }
      return
    }
    told.append(
      Recognised.Purpose(
        text: purpose, heading: isItem ? nil : heading(of: place.passage), place: place))
  }

  /// The heading above a paragraph, when it is about one purpose.
  private func heading(of passage: Int) -> String? {
    for index in (0..<passage).reversed() {
      guard case .heading = passages[index].kind else { continue }
      let text = String(decoding: passages[index].text, as: UTF8.self)
      let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }
      let isSpecific = words.allSatisfy { !general.contains($0.lowercased()) }
      return (1...6).contains(words.count) && isSpecific && !text.contains("?")
        && text.first?.isLetter ?? false
        ? text : nil
    }
    return nil
  }
}
