internal import Policies
internal import SourceText

/// A text that an author wrote and that readers of the statement see.
struct AuthorText: Sendable {
  /// What it is called in findings.
  let subject: String

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

  /// The first words that give a signal, as written.
  func first(_ signal: Signal) -> String? { hits.first { $0.signal == signal }?.words }
}

/// Gathers the author's texts of a definition.
struct AuthorTexts {
  private(set) var all: [AuthorText] = []
  private let vocabulary: Vocabulary

  init(_ policy: Policy, _ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    addStatement(policy)
    for group in policy.dataSubjects { add(group) }
    for data in policy.data { add(data) }
    for source in policy.sources { add(source.name, "bronnen/\(source.id.value.text)") }
    for processing in policy.processings { add(processing) }
    for recipient in policy.recipients { add(recipient) }
    addRest(policy)
  }

  private mutating func add(
    _ text: Located<String>?, _ subject: String, isFact: Bool = false, isListed: Bool = false
  ) {
    guard let text else { return }
    add(text.value, at: text.place, subject, isFact, isListed)
  }

  private mutating func add(
    _ prose: Located<Prose>?, _ subject: String, key: String = "/toelichting"
  ) {
    guard let prose else { return }
    add(prose.value.plainText, at: prose.place, subject + key, false, false)
  }

  private mutating func add(
    _ text: String, at place: SourceRange, _ subject: String, _ isFact: Bool, _ isListed: Bool
  ) {
    all.append(
      AuthorText(
        subject: subject, text: text, place: place, isFact: isFact, isListed: isListed,
        hits: vocabulary.hits(in: text)))
  }

  private mutating func addStatement(_ policy: Policy) {
    let statement = policy.statement
    add(statement.title, "verklaring/titel")
    add(statement.service, "verklaring/dienst")
    add(statement.introduction, "verklaring/inleiding", key: "")
    add(statement.changes?.available, "verklaring/wijzigingen/beschikbaar")
    add(statement.changes?.explanation, "verklaring/wijzigingen")
    add(policy.controller.name, "verantwoordelijke/naam")
    add(policy.controller.nameExplanation, "verantwoordelijke/naamsuitleg")
    for joint in policy.controller.joint { add(joint.tasks, "verantwoordelijke/gezamenlijk") }
  }

  private mutating func add(_ group: DataSubject) {
    let subject = "betrokkenen/\(group.id.value.text)"
    add(group.name, subject)
    add(group.explanation, subject)
    for inspection in group.inspections {
      add(inspection.condition, subject + "/inzien", isFact: true)
      add(inspection.whilst, subject + "/inzien", isFact: true)
    }
  }

  private mutating func add(_ data: DataCategory) {
    let subject = "gegevens/\(data.id.value.text)"
    add(data.name, subject, isFact: true, isListed: !data.parts.isEmpty)
    for part in data.parts { add(part, subject + "/omvat", isFact: true) }
    add(data.consequence, subject + "/gevolg")
    add(data.explanation, subject)
  }

  private mutating func add(_ processing: Processing) {
    let subject = "verwerkingen/\(processing.id.value.text)"
    add(processing.name, subject + "/naam")
    add(processing.purpose, subject + "/doel", isFact: true)
    add(processing.interest, subject + "/belang", isFact: true)
    add(processing.condition, subject + "/voorwaarde", isFact: true)
    add(processing.consequence, subject + "/gevolg")
    add(processing.example, subject + "/voorbeeld")
    add(processing.retention?.reason, subject + "/bewaartermijn/reden")
    add(processing.explanation, subject)
  }

  private mutating func add(_ recipient: Recipient) {
    let subject = "ontvangers/\(recipient.id.value.text)"
    add(recipient.name, subject + "/naam", isFact: true)
    add(recipient.category, subject + "/soort", isFact: true)
    add(recipient.purpose, subject + "/doel", isFact: true)
    add(recipient.condition, subject + "/voorwaarde", isFact: true)
    add(recipient.example, subject + "/voorbeeld")
    for term in recipient.terms { add(term, subject + "/afspraken") }
    add(recipient.explanation, subject)
  }

  private mutating func addRest(_ policy: Policy) {
    add(policy.disclosure?.onlyFor, "verstrekking/alleen-voor", isFact: true)
    add(policy.disclosure?.explanation, "verstrekking")
    for transfer in policy.transfers.value ?? [] {
      add(transfer.who, "doorgifte/wie", isFact: true)
      add(transfer.copy, "doorgifte/kopie")
      add(transfer.explanation, "doorgifte")
    }
    add(policy.storage?.explanation, "bewaren")
    for right in policy.rights?.told ?? [] {
      add(right.example, "rechten/\(right.right.rawValue)/voorbeeld")
      add(right.explanation, "rechten/\(right.right.rawValue)")
    }
    add(policy.rights?.identityMeans, "rechten/identiteit-via")
    add(policy.rights?.explanation, "rechten")
    add(policy.complaint?.occasion, "klacht/aanleiding")
    add(policy.complaint?.explanation, "klacht")
    for decision in policy.decisions.value?.decisions.value ?? [] {
      let subject = "besluiten/\(decision.id.value.text)"
      add(decision.subject, subject + "/over")
      add(decision.logic, subject + "/logica")
      add(decision.consequence, subject + "/gevolg")
    }
    for measure in policy.security?.measures ?? [] {
      add(measure.name, "beveiliging/\(measure.id.value.text)")
    }
    add(policy.security?.reservation, "beveiliging/voorbehoud")
    add(policy.security?.explanation, "beveiliging")
    for cookie in policy.cookies.value?.kinds ?? [] {
      add(cookie.purpose, "cookies/\(cookie.id.value.text)/doel")
    }
    add(policy.cookies.value?.explanation, "cookies")
    add(policy.children.value?.explanation, "kinderen")
  }
}
