internal import Policies
internal import SourceText

/// A text that an author wrote and that readers of the statement see.
struct AuthorText: Sendable {
  /// What it is called in findings.
  var subject: String { about.text }

  fileprivate let about: Subject

  /// Its words, without marks of emphasis.
  let text: String

  /// Where it stands.
  let place: SourceRange

  /// Whether it tells a core fact: a purpose, a recipient, a transfer, a term, a condition.
  let isFact: Bool

  /// Whether the definition lists what it consists of.
  let isListed: Bool

  /// The words in it that mean something to a rule; mostly none.
  let hits: [Vocabulary.Hit]

  /// Sentences of more words are too long.
  static let manyWords = 25

  /// The first words that give a signal, as written.
  func first(_ signal: Signal) -> String? { hits.first { $0.signal == signal }?.words }
}

/// What a text is called in findings; put into words for the few that are found.
private struct Subject {
  private let list: StaticString
  private let id: String?
  private var key: StaticString?
  private var innerKey: StaticString?

  init(_ list: StaticString, _ id: String? = nil) {
    self.list = list
    self.id = id
  }

  /// The same part, at a key of it.
  func at(_ key: StaticString) -> Subject {
    var subject = self
    if self.key == nil { subject.key = key } else { subject.innerKey = key }
    return subject
  }

  var text: String {
    let keys = [key, innerKey].compactMap { $0?.description }.joined()
    return "\(list)" + (id.map { "/" + $0 } ?? "") + keys
  }
}

/// Gathers the author's texts of a definition: those that a rule could say something about.
struct AuthorTexts: Sendable {
  private(set) var all: [AuthorText] = []

  /// Where the texts stand that were looked at, those without any word included.
  private var places: [UInt64] = []

  /// For each of them which of ``all`` it is; -1 where no rule could say anything about it.
  private var numbers: [Int32] = []
  private let vocabulary: Vocabulary

  init(_ policy: Policy, _ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    addStatement(policy)
    for group in policy.dataSubjects { add(group) }
    for data in policy.data { add(data) }
    for source in policy.sources { add(source.name, Subject("bronnen", source.id.value.text)) }
    for processing in policy.processings { add(processing) }
    for recipient in policy.recipients { add(recipient) }
    addRest(policy)
  }

  private mutating func add(
    _ text: Located<String>?, _ subject: Subject, isFact: Bool = false, isListed: Bool = false
  ) {
    guard let text else { return }
    add(text.value, at: text.place, subject, isFact, isListed)
  }

  private mutating func add(
    _ prose: Located<Prose>?, _ subject: Subject, key: StaticString = "/toelichting"
  ) {
    guard let prose else { return }
    add(prose.value.plainText, at: prose.place, subject.at(key), false, false)
  }

  private mutating func add(
    _ text: String, at place: SourceRange, _ subject: Subject, _ isFact: Bool, _ isListed: Bool
  ) {
    let hits = vocabulary.hits(in: text)
    places.append(Self.number(of: place))
    numbers.append(hits.isEmpty ? -1 : Int32(all.count))
    // Most texts hold no word of any list, and too few words for a long sentence.
    if hits.isEmpty, text.utf8.count < 2 * AuthorText.manyWords { return }
    all.append(
      AuthorText(
        about: subject, text: text, place: place, isFact: isFact, isListed: isListed, hits: hits))
  }

  /// Whether the text at a place gives a signal; `nil` where none of the texts stands there.
  func has(_ signal: Signal, at place: SourceRange) -> Bool? {
    let wanted = Self.number(of: place)
    guard let index = places.firstIndex(of: wanted) else { return nil }
    return numbers[index] >= 0 && all[Int(numbers[index])].hits.contains { $0.signal == signal }
  }

  private static func number(of place: SourceRange) -> UInt64 {
    UInt64(place.file.index) << 56 ^ UInt64(place.start.line) << 24 ^ UInt64(place.start.column)
  }

  private mutating func addStatement(_ policy: Policy) {
    let statement = policy.statement
    add(statement.title, Subject("verklaring").at("/titel"))
    add(statement.service, Subject("verklaring").at("/dienst"))
    add(statement.introduction, Subject("verklaring").at("/inleiding"), key: "")
    add(statement.changes?.available, Subject("verklaring").at("/wijzigingen/beschikbaar"))
    add(statement.changes?.explanation, Subject("verklaring").at("/wijzigingen"))
    add(policy.controller.name, Subject("verantwoordelijke").at("/naam"))
    add(policy.controller.nameExplanation, Subject("verantwoordelijke").at("/naamsuitleg"))
    for joint in policy.controller.joint {
      add(joint.tasks, Subject("verantwoordelijke").at("/gezamenlijk"))
    }
  }

  private mutating func add(_ group: DataSubject) {
    let subject = Subject("betrokkenen", group.id.value.text)
    add(group.name, subject)
    add(group.explanation, subject)
    for inspection in group.inspections {
      add(inspection.condition, subject.at("/inzien"), isFact: true)
      add(inspection.whilst, subject.at("/inzien"), isFact: true)
    }
  }

  private mutating func add(_ data: DataCategory) {
    let subject = Subject("gegevens", data.id.value.text)
    add(data.name, subject, isFact: true, isListed: !data.parts.isEmpty)
    for part in data.parts { add(part, subject.at("/omvat"), isFact: true) }
    add(data.consequence, subject.at("/gevolg"))
    add(data.explanation, subject)
  }

  private mutating func add(_ processing: Processing) {
    let subject = Subject("verwerkingen", processing.id.value.text)
    add(processing.name, subject.at("/naam"))
    add(processing.purpose, subject.at("/doel"), isFact: true)
    add(processing.interest, subject.at("/belang"), isFact: true)
    add(processing.condition, subject.at("/voorwaarde"), isFact: true)
    add(processing.consequence, subject.at("/gevolg"))
    add(processing.example, subject.at("/voorbeeld"))
    add(processing.retention?.reason, subject.at("/bewaartermijn/reden"))
    add(processing.explanation, subject)
  }

  private mutating func add(_ recipient: Recipient) {
    let subject = Subject("ontvangers", recipient.id.value.text)
    add(recipient.name, subject.at("/naam"), isFact: true)
    add(recipient.category, subject.at("/soort"), isFact: true)
    add(recipient.purpose, subject.at("/doel"), isFact: true)
    add(recipient.condition, subject.at("/voorwaarde"), isFact: true)
    add(recipient.example, subject.at("/voorbeeld"))
    for term in recipient.terms { add(term, subject.at("/afspraken")) }
    add(recipient.explanation, subject)
  }

  private mutating func addRest(_ policy: Policy) {
    add(policy.disclosure?.onlyFor, Subject("verstrekking").at("/alleen-voor"), isFact: true)
    add(policy.disclosure?.explanation, Subject("verstrekking"))
    for transfer in policy.transfers.value ?? [] {
      add(transfer.who, Subject("doorgifte").at("/wie"), isFact: true)
      add(transfer.copy, Subject("doorgifte").at("/kopie"))
      add(transfer.explanation, Subject("doorgifte"))
    }
    add(policy.storage?.explanation, Subject("bewaren"))
    for right in policy.rights?.told ?? [] {
      let subject = Subject("rechten", right.right.rawValue)
      add(right.example, subject.at("/voorbeeld"))
      add(right.explanation, subject)
    }
    add(policy.rights?.identityMeans, Subject("rechten").at("/identiteit-via"))
    add(policy.rights?.explanation, Subject("rechten"))
    add(policy.complaint?.occasion, Subject("klacht").at("/aanleiding"))
    add(policy.complaint?.explanation, Subject("klacht"))
    for decision in policy.decisions.value?.decisions.value ?? [] {
      let subject = Subject("besluiten", decision.id.value.text)
      add(decision.subject, subject.at("/over"))
      add(decision.logic, subject.at("/logica"))
      add(decision.consequence, subject.at("/gevolg"))
    }
    for measure in policy.security?.measures ?? [] {
      add(measure.name, Subject("beveiliging", measure.id.value.text))
    }
    add(policy.security?.reservation, Subject("beveiliging").at("/voorbehoud"))
    add(policy.security?.explanation, Subject("beveiliging"))
    for cookie in policy.cookies.value?.kinds ?? [] {
      add(cookie.purpose, Subject("cookies", cookie.id.value.text).at("/doel"))
    }
    add(policy.cookies.value?.explanation, Subject("cookies"))
    add(policy.children.value?.explanation, Subject("kinderen"))
  }
}
