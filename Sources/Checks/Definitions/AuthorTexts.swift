internal import Changes
internal import Policies
internal import SourceText

/// Gathers the author's texts of a definition: those that a rule could say something about.
struct AuthorTexts: Sendable {
  private typealias Subject = AuthorText.Subject

  private(set) var all: [AuthorText] = []

  /// Where the texts stand that were looked at, those without any word included.
  private var places: [UInt64] = []

  /// For each of them which of ``all`` it is; -1 where no rule could say anything about it.
  private var numbers: [Int32] = []
  private let vocabulary: Vocabulary

  /// The words that mean something in the texts of the other version, and in those of this one where
  /// another comes after it.
  private var known: [(text: String, hits: [Vocabulary.Hit])] = []
  private var looked: [(text: String, hits: [Vocabulary.Hit])] = []
  private var keepsLooked = false

  /// No texts; each is looked at when somebody asks for it.
  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// The texts of a definition, or of those parts of it that an edit touched.
  ///
  /// What another version says as well, and was looked at there, is not looked at again.
  init(
    _ vocabulary: Vocabulary, _ policy: Policy, _ edit: Edit?, _ former: AuthorTexts? = nil
  ) {
    self.init(vocabulary)
    known = former?.looked ?? []
    keepsLooked = edit != nil && former == nil
    func isMeant(_ section: Sections) -> Bool { edit?.sections.contains(section) ?? true }
    if isMeant(.statement) { add(policy.statement) }
    if isMeant(.controller) { add(policy.controller) }
    addAll(policy.dataSubjects, .dataSubjects, edit) { $0.add($1) }
    addAll(policy.data, .data, edit) { $0.add($1) }
    addAll(policy.sources, .sources, edit) {
      $0.add($1.name, Subject("bronnen", $1.id.value.text))
    }
    addAll(policy.processings, .processings, edit) { $0.add($1) }
    addAll(policy.recipients, .recipients, edit) { $0.add($1) }
    if isMeant(.disclosure), let disclosure = policy.disclosure { add(disclosure) }
    if isMeant(.transfers) { for transfer in policy.transfers.value ?? [] { add(transfer) } }
    if isMeant(.storage) { add(policy.storage?.explanation, Subject("bewaren")) }
    if isMeant(.rights), let rights = policy.rights { add(rights) }
    if isMeant(.complaint), let complaint = policy.complaint { add(complaint) }
    if isMeant(.decisions) { addDecisions(policy) }
    if isMeant(.security), let security = policy.security { add(security) }
    if isMeant(.cookies), let cookies = policy.cookies.value { add(cookies) }
    if isMeant(.children) { add(policy.children.value?.explanation, Subject("kinderen")) }
  }

  /// Adds the texts of parts; by index, because parts are large.
  private mutating func addAll<Part: Identified>(
    _ parts: [Part], _ section: Sections, _ edit: Edit?,
    _ add: (inout AuthorTexts, Part) -> Void
  ) {
    if let edit, !edit.sections.contains(section) { return }
    for index in parts.indices where edit?.includes(section, parts[index]) ?? true {
      add(&self, parts[index])
    }
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
    let hits = known.first { $0.text == text }?.hits ?? vocabulary.hits(in: text)
    if keepsLooked { looked.append((text, hits)) }
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

  private mutating func add(_ statement: StatementDetails) {
    add(statement.title, Subject("verklaring").at("/titel"))
    add(statement.service, Subject("verklaring").at("/dienst"))
    add(statement.introduction, Subject("verklaring").at("/inleiding"), key: "")
    add(statement.changes?.available, Subject("verklaring").at("/wijzigingen/beschikbaar"))
    add(statement.changes?.explanation, Subject("verklaring").at("/wijzigingen"))
  }

  private mutating func add(_ controller: Controller) {
    add(controller.name, Subject("verantwoordelijke").at("/naam"))
    add(controller.nameExplanation, Subject("verantwoordelijke").at("/naamsuitleg"))
    for joint in controller.joint {
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

  private mutating func add(_ disclosure: Disclosure) {
    add(disclosure.onlyFor, Subject("verstrekking").at("/alleen-voor"), isFact: true)
    add(disclosure.explanation, Subject("verstrekking"))
  }

  private mutating func add(_ transfer: Transfer) {
    add(transfer.who, Subject("doorgifte").at("/wie"), isFact: true)
    add(transfer.copy, Subject("doorgifte").at("/kopie"))
    add(transfer.explanation, Subject("doorgifte"))
  }

  private mutating func add(_ rights: Rights) {
    for right in rights.told {
      let subject = Subject("rechten", right.right.rawValue)
      add(right.example, subject.at("/voorbeeld"))
      add(right.explanation, subject)
    }
    add(rights.identityMeans, Subject("rechten").at("/identiteit-via"))
    add(rights.explanation, Subject("rechten"))
  }

  private mutating func add(_ complaint: Complaint) {
    add(complaint.occasion, Subject("klacht").at("/aanleiding"))
    add(complaint.explanation, Subject("klacht"))
  }

  private mutating func addDecisions(_ policy: Policy) {
    for decision in policy.decisions.value?.decisions.value ?? [] {
      let subject = Subject("besluiten", decision.id.value.text)
      add(decision.subject, subject.at("/over"))
      add(decision.logic, subject.at("/logica"))
      add(decision.consequence, subject.at("/gevolg"))
    }
  }

  private mutating func add(_ security: Security) {
    for measure in security.measures {
      add(measure.name, Subject("beveiliging", measure.id.value.text))
    }
    add(security.reservation, Subject("beveiliging").at("/voorbehoud"))
    add(security.explanation, Subject("beveiliging"))
  }

  private mutating func add(_ cookies: Cookies) {
    for cookie in cookies.kinds {
      add(cookie.purpose, Subject("cookies", cookie.id.value.text).at("/doel"))
    }
    add(cookies.explanation, Subject("cookies"))
  }
}
