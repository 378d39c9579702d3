internal import Policies
internal import Prose
internal import Scanning
internal import SourceText

extension ScanReport {
  /// A first definition: what was recognised, each value with its sentence as a comment, and every
  /// gap as an open point.
  ///
  /// It validates and builds; what was not recognised stays out, so that its statement claims
  /// nothing that the document does not.
  public func draft(of document: ScannedDocument) -> String {
    Draft(document, report: self).text
  }
}

/// Writes a definition line by line.
private struct Draft {
  private(set) var text = ""
  private let scan: Scan
  private let found: Recognised
  private let report: ScanReport
  private let findings: [Finding]
  private let jurisdiction: Jurisdiction

  init(_ document: ScannedDocument, report: ScanReport) {
    scan = document.scan
    found = scan.recognised
    self.report = report
    findings = document.findings
    jurisdiction = document.jurisdiction
    writeHead()
    writeController()
    writeProcessing()
    writeRest()
    writeOpenPoints()
  }

  private mutating func line(_ text: String) { self.text += text + "\n" }

  /// A comment with the words of the document and their line.
  private mutating func quote(_ evidence: Evidence, indent: String = "") {
    guard let quotation = scan.quotation(evidence) else { return }
    let words = printable(quotation.text).prefix(200)
    line("\(indent)# \(quotation.place.start.line): “\(words)”")
  }

  /// A text between quotation marks, so that nothing in it is YAML.
  private func quoted(_ text: some StringProtocol) -> String {
    let clean = printable(String(text)).map { character -> String in
      character == "\"" ? "\\\"" : character == "\\" ? "\\\\" : String(character)
    }.joined()
    return "\"\(clean)\""
  }

  private func phrase(_ key: String, _ values: (name: String, text: String)...) -> String {
    report.catalogue.phrase("draft", key, values)
  }
}

// The parts of a definition.

extension Draft {
  private mutating func writeHead() {
    line("# yaml-language-server: $schema=schema.json")
    line("# " + phrase("head", ("path", printable(scan.prose.source.path))))
    line("# " + phrase("explain"))
    line("")
    line("verklaring:")
    line("  recht: \(jurisdiction.rawValue)")
    let address = scan.address
    line("  aanspreekvorm: \(address.informal > address.formal ? "je" : "u")")
    guard let evidence = scan.reading(.versionDate)?.evidence, let date = scan.date(evidence),
      let day = CalendarDate(year: date.year, month: date.month, day: date.day)
    else { return }
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
    guard let street = found.street, let postcode = found.postcode, let town = found.town else {
      return
    }
    quote(street.place, indent: "  ")
    line(
      "  adres: {straat: \(quoted(street.text)), postcode: \(quoted(postcode.text)), "
        + "plaats: \(quoted(town.text))}")
  }

  private mutating func writeProcessing() {
    var ids: Set<String> = []
    var used: Set<Int> = []
    let purposes = found.purposes.prefix(15)
    if !purposes.isEmpty {
      line("")
      line("verwerkingen:")
    }
    for purpose in purposes {
      quote(purpose.place, indent: "  ")
      let text = Self.small(purpose.text)
      line("  - id: \(Self.id(text, &ids))")
      line("    doel: \(quoted(text.prefix(200)))")
      if let ground = ground(in: purpose.place.passage) {
        quote(ground.place, indent: "    ")
        line("    grondslag: \(ground.key)")
      }
      if let period = period(in: purpose.place.passage) {
        quote(period.place, indent: "    ")
        line("    bewaartermijn: \(quoted(period.text))")
        used.insert(period.place.passage)
      }
    }
    writeGeneralPeriods(without: used)
    writeRecipients()
  }

  /// Periods that stand apart from the purposes.
  private mutating func writeGeneralPeriods(without used: Set<Int>) {
    var seen: Set<String> = []
    let rest = found.periods.filter { !used.contains($0.place.passage) }.compactMap { period in
      Self.term(in: period.text).map { (text: $0, place: period.place) }
    }.filter { seen.insert($0.text).inserted }
    guard let first = rest.first else { return }
    line("")
    line("bewaren:")
    quote(first.place, indent: "  ")
    line("  algemeen: \(quoted(first.text))")
    for period in rest.dropFirst().prefix(10) {
      quote(period.place, indent: "  ")
      line("  # " + phrase("also-period", ("term", printable(period.text))))
    }
  }

  private mutating func writeRecipients() {
    guard !found.recipients.isEmpty else { return }
    var ids: Set<String> = []
    line("")
    line("ontvangers:")
    for recipient in found.recipients.prefix(15) {
      quote(recipient.place, indent: "  ")
      line("  \(Self.id(recipient.text, &ids)): {naam: \(quoted(recipient.text))}")
    }
  }

  private mutating func writeRest() {
    let rights: [(Element, String)] = [
      (.access, "inzage"), (.rectification, "rectificatie"), (.erasure, "verwijdering"),
      (.restriction, "beperking"), (.portability, "overdraagbaarheid"), (.objection, "bezwaar"),
      (.withdrawal, "toestemming-intrekken"),
    ]
    let told = rights.compactMap { element, key in
      scan.reading(element).flatMap { reading in
        reading.presence == .present ? reading.evidence.map { (key, $0) } : nil
      }
    }
    if !told.isEmpty {
      line("")
      line("rechten:")
      for (key, evidence) in told {
        quote(evidence, indent: "  ")
        line("  \(key): ja")
      }
      if let mail = found.mail { line("  kanaal: {email: \(quoted(mail.text))}") }
    }
    guard let complaint = scan.reading(.complaint), complaint.presence == .present,
      let evidence = complaint.evidence,
      scan.reading(.authority)?.presence == .present
    else { return }
    line("")
    line("klacht:")
    quote(evidence, indent: "  ")
    line("  toezichthouder: \(scan.seen("authority-be", in: "NL").isEmpty ? "AP" : "GBA")")
  }

  private mutating func writeOpenPoints() {
    guard !findings.isEmpty else { return }
    line("")
    line("# " + phrase("open"))
    for finding in findings {
      let words = report.catalogue.words(for: finding)
      line("# - \(printable(words.message)) [\(finding.rule)]")
    }
  }
}

// From sentences to values.

extension Draft {
  private func ground(in passage: Int) -> (key: String, place: Evidence)? {
    for ground in found.grounds where scan.areTogether(ground.place.passage, passage) {
      let text = scan.words(ground.place).lowercased()
      // A duty to keep is no reason to collect.
      if text.contains("bewaarplicht") { continue }
      for (word, key) in Self.grounds where text.contains(word) { return (key, ground.place) }
    }
    return nil
  }

  private static let grounds = [
    ("toestemming", "toestemming"), ("akkoord", "toestemming"),
    ("gerechtvaardigd", "gerechtvaardigd-belang"), ("overeenkomst", "overeenkomst"),
    ("contract", "overeenkomst"), ("wettelijk", "wettelijke-verplichting"),
    ("publieke taak", "publieke-taak"), ("algemeen belang", "publieke-taak"),
  ]

  private func period(in passage: Int) -> (text: String, place: Evidence)? {
    for period in found.periods where scan.areTogether(period.place.passage, passage) {
      if let term = Self.term(in: period.text) { return (term, period.place) }
    }
    return nil
  }

  /// The words of a sentence that are a retention term, in the language of definitions.
  private static func term(in sentence: String) -> String? {
    let filler: Set<String> = ["bewaard", "bewaren", "opgeslagen", "verwijderd", "lang", "worden"]
    let words = sentence.split { " ()".contains($0) }.map(String.init)
    for start in words.indices {
      var clause: [String] = []
      for word in words[start...] {
        if filler.contains(word.lowercased()) { continue }
        clause.append(word.filter { !",;.:".contains($0) })
        if let last = word.last, ",;.:".contains(last) { break }
      }
      let first = clause.first?.lowercased() ?? ""
      let isOpen = first == "zolang" && clause.count > 1
      guard isOpen || Duration(clause.prefix(2).joined(separator: " ")) != nil else { continue }
      for length in stride(from: min(clause.count, 16), through: 2, by: -1) {
        let text = clause.prefix(length).joined(separator: " ")
        let third = length > 2 ? clause[2].lowercased() : ""
        guard length == 2 || isOpen || ["na", "nadat", "vanaf", "sinds"].contains(third) else {
          continue
        }
        if (try? RetentionTerm(text)) != nil { return text }
      }
    }
    return nil
  }

  private static func small(_ text: String) -> String {
    var text = text
    while let last = text.last, ".;,:".contains(last) { text.removeLast() }
    for start in ["om ", "voor ", "Om ", "Voor "] where text.hasPrefix(start) {
      text.removeFirst(start.count)
    }
    guard let first = text.first, text.dropFirst().first?.isLowercase ?? false else { return text }
    return first.lowercased() + text.dropFirst()
  }

  /// An id of small letters, digits and dashes, each once.
  private static func id(_ text: String, _ taken: inout Set<String>) -> String {
    let words = text.lowercased().split { !("a"..."z").contains($0) && !$0.isNumber }
      .filter { $0.allSatisfy(\.isASCII) }
    let long = words.filter { $0.count > 3 }
    let base = (long.isEmpty ? words : long).prefix(3).joined(separator: "-")
    let start = base.first?.isLetter ?? false ? String(base.prefix(40)) : "doel"
    var id = start
    var number = 2
    while !taken.insert(id).inserted {
      id = "\(start)-\(number)"
      number += 1
    }
    return id
  }
}
