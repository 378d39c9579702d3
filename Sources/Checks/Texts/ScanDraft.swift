internal import Policies
internal import Prose
internal import Scanning
internal import SourceText

extension ScanReport {
  /// A first definition: what the document says clearly, each value below its line and sentence,
  /// and everything else as an open point.
  ///
  /// It validates and builds; what was not recognised stays out, so that its statement claims
  /// nothing that the document does not.
  func draft(of document: ScannedDocument) -> String {
    var draft = Draft(document, report: self)
    draft.write()
    return draft.text
  }
}

/// Writes a definition line by line.
struct Draft {
  private(set) var text = ""
  let document: ScannedDocument
  let scan: Scan
  let found: Recognised
  let report: ScanReport

  /// Passages of which the ground or the period stands with a purpose.
  private var placed: Set<Int> = []

  /// Whether the day of the text could be carried over.
  private(set) var hasDate = false

  init(_ document: ScannedDocument, report: ScanReport) {
    self.document = document
    scan = document.scan
    found = scan.recognised
    self.report = report
  }

  mutating func write() {
    writeHead()
    writeController()
    writeProcessing()
    writeGeneralPeriod()
    writeRecipients()
    writeRights()
    writeComplaint()
    line("")
    line("# " + phrase("open"))
    for point in openPoints(without: placed) { line("# - [ ] " + printable(point)) }
  }

  private mutating func line(_ text: String) { self.text += text + "\n" }

  /// A comment with the words of the document and their line.
  private mutating func quote(_ evidence: Evidence, indent: String = "") {
    guard let quotation = scan.quotation(evidence) else { return }
    line("\(indent)# \(quotation.place.start.line): “\(printable(quotation.text))”")
  }

  /// A text between quotation marks, so that nothing in it is YAML.
  private func quoted(_ text: some StringProtocol) -> String {
    let clean = printable(String(text)).map { character -> String in
      character == "\"" ? "\\\"" : character == "\\" ? "\\\\" : String(character)
    }.joined()
    return "\"\(clean)\""
  }

  func phrase(_ key: String, _ values: (name: String, text: String)...) -> String {
    report.catalogue.phrase("draft", key, values)
  }
}

// Who speaks.

extension Draft {
  private mutating func writeHead() {
    line("# yaml-language-server: $schema=schema.json")
    line("# " + phrase("head", ("path", printable(scan.prose.source.path))))
    line("# " + phrase("explain"))
    line("# " + phrase("explain-open"))
    line("")
    line("verklaring:")
    line("  recht: \(document.jurisdiction.rawValue)")
    let address = scan.address
    line("  aanspreekvorm: \(address.informal > address.formal ? "je" : "u")")
    guard let evidence = scan.reading(.versionDate)?.evidence, let date = scan.date(evidence),
      let number = date.day,
      let day = CalendarDate(year: date.year, month: date.month, day: number)
    else { return }
    hasDate = true
    quote(evidence, indent: "  ")
    line("  ingangsdatum: \(day.iso)")
  }

  private mutating func writeController() {
    line("")
    line("verantwoordelijke:")
    if let name = found.name {
      quote(name.place, indent: "  ")
      line("  naam: \(quoted(name.text))")
    } else {
      line("  naam: \(quoted(phrase("name")))")
    }
    if let mail = found.mail {
      quote(mail.place, indent: "  ")
      line("  email: \(quoted(mail.text))")
    }
    if let telephone = found.telephone {
      quote(telephone.place, indent: "  ")
      line("  telefoon: \(quoted(telephone.text))")
    }
    guard let street = found.street, let postcode = found.postcode, let town = found.town,
      abs(street.place.passage - postcode.place.passage) <= 2
    else { return }
    quote(street.place, indent: "  ")
    line(
      "  adres: {straat: \(quoted(street.text)), postcode: \(quoted(postcode.text)), "
        + "plaats: \(quoted(town.text))}")
  }
}

// What for, how long, with whom.

extension Draft {
  private mutating func writeProcessing() {
    guard !found.purposes.isEmpty else { return }
    var ids: Set<String> = []
    line("")
    line("verwerkingen:")
    for purpose in found.purposes.prefix(20) {
      quote(purpose.place, indent: "  ")
      line("  - id: \(Self.id(purpose.text, &ids))")
      if let heading = purpose.heading { line("    naam: \(quoted(heading))") }
      line("    doel: \(quoted(purpose.text))")
      if let ground = ground(of: purpose) {
        quote(ground.place, indent: "    ")
        line("    grondslag: \(ground.key)")
        placed.insert(ground.place.passage)
      }
      if let period = period(of: purpose) {
        quote(period.place, indent: "    ")
        line("    bewaartermijn: \(quoted(period.text))")
        placed.insert(period.place.passage)
      }
    }
  }

  /// The one ground that stands with a purpose; `nil` when there are two.
  private func ground(of purpose: Recognised.Purpose) -> (key: String, place: Evidence)? {
    let near = found.grounds.compactMap { ground in
      Self.ground(in: ground.text).map { (key: $0, place: ground.place) }
    }.filter { isWith(purpose, $0.place) }
    return Set(near.map(\.key)).count == 1 ? near.first : nil
  }

  private func period(of purpose: Recognised.Purpose) -> (text: String, place: Evidence)? {
    let near = found.periods.filter { isWith(purpose, $0.place) }.compactMap { period in
      Self.term(in: period.text).map { (text: $0, place: period.place) }
    }
    return Set(near.map(\.text)).count == 1 ? near.first : nil
  }

  /// Whether something stands with a purpose: in its sentence, or in a passage or a part of the text
  /// in which no other purpose stands.
  private func isWith(_ purpose: Recognised.Purpose, _ place: Evidence) -> Bool {
    let home = purpose.place
    if place.passage == home.passage, place.sentence.overlaps(home.sentence) { return true }
    let others = (found.purposes.map(\.place) + found.unclearPurposes).filter { $0 != home }
    if place.passage == home.passage { return !others.contains { $0.passage == home.passage } }
    let section = scan.section(of: home.passage)
    return purpose.heading != nil && section.contains(place.passage)
      && !others.contains { section.contains($0.passage) }
  }

  /// The one term that is said of all data.
  private mutating func writeGeneralPeriod() {
    let terms = found.generalPeriods.filter { !placed.contains($0.place.passage) }
      .compactMap { period in
        Self.term(in: period.text).map { (text: $0, place: period.place) }
      }
    guard let term = terms.first, Set(terms.map(\.text)).count == 1 else { return }
    line("")
    line("bewaren:")
    quote(term.place, indent: "  ")
    line("  algemeen: \(quoted(term.text))")
    placed.insert(term.place.passage)
  }

  private mutating func writeRecipients() {
    guard !found.recipients.isEmpty else { return }
    var ids: Set<String> = []
    line("")
    line("ontvangers:")
    for recipient in found.recipients.prefix(20) {
      quote(recipient.place, indent: "  ")
      line("  \(Self.id(recipient.text, &ids)): {naam: \(quoted(recipient.text))}")
    }
  }
}

// Rights and complaints.

extension Draft {
  private static let rights: [Element: String] = [
    .access: "inzage", .rectification: "rectificatie", .erasure: "verwijdering",
    .restriction: "beperking", .portability: "overdraagbaarheid", .objection: "bezwaar",
    .withdrawal: "toestemming-intrekken",
  ]

  private mutating func writeRights() {
    guard !found.rights.isEmpty else { return }
    line("")
    line("rechten:")
    for right in found.rights {
      guard let key = Self.rights[right.element] else { continue }
      quote(right.place, indent: "  ")
      line("  \(key): ja")
    }
    guard let channel = found.channel else { return }
    quote(channel.place, indent: "  ")
    line("  kanaal: {email: \(quoted(channel.text))}")
  }

  private mutating func writeComplaint() {
    guard let complaint = scan.reading(.complaint), complaint.presence == .present,
      let evidence = complaint.evidence, scan.reading(.authority)?.presence == .present
    else { return }
    let dutch = !scan.seen("authority-nl", in: "NL").isEmpty
    let belgian = !scan.seen("authority-be", in: "NL").isEmpty
    guard dutch != belgian else { return }
    line("")
    line("klacht:")
    quote(evidence, indent: "  ")
    line("  toezichthouder: \(dutch ? "AP" : "GBA")")
  }
}
