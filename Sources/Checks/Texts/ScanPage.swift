internal import Mustache
public import Policies
internal import Prose
internal import Scanning
internal import SourceText

extension ScanReport {
  /// One self-contained page for people.
  ///
  /// - Parameters:
  ///   - template: the page as a Mustache template.
  ///   - today: the day of reading.
  /// - Returns: the page; empty for a template that cannot be used, which a test finds.
  public func page(template: [UInt8], today: CalendarDate) -> String {
    var library = Library()
    var out: [UInt8] = []
    do {
      try library.add(
        Template(
          name: "page", path: "rapport/scan.html.mustache", bytes: template, escape: .html,
          allowsRaw: false))
      try library.render("page", view(today), mode: .strict, into: &out)
    } catch {
      preconditionFailure("broken template: \(error)")
    }
    return String(decoding: out, as: UTF8.self)
  }

  private func view(_ today: CalendarDate) -> Value {
    var table = Table()
    let day = catalogue.phrase(
      "month", String(today.month), [("day", String(today.day)), ("year", String(today.year))])
    table.append("datum", .text(day))
    table.append(
      "documenten", .list(documents.enumerated().map { view($1, number: $0 + 1) }))
    return .table(table)
  }

  private func view(_ document: ScannedDocument, number: Int) -> Value {
    let scan = document.scan
    let isRead = scan.isStatement && scan.language == "nl"
    let counts = scan.counts
    var table = Table()
    table.append("nummer", .text(String(number)))
    table.append("pad", .text(scan.prose.source.path))
    table.append("verklaring", .flag(isRead))
    table.append("geen_verklaring", .flag(!isRead))
    table.append("gevonden", .text(String(counts.present)))
    table.append(
      "gevraagd", .text(String(counts.present + counts.vague + counts.absent)))
    table.append("vaag", .text(String(counts.vague)))
    table.append("niet_gevonden", .text(String(counts.absent)))
    let findings = [Severity.error, .warning, .advice].flatMap { severity in
      document.findings.filter { $0.severity == severity }
    }
    table.append("bevindingen_lijst", .flag(!findings.isEmpty))
    table.append("bevindingen", .list(findings.map(view)))
    table.append("onderdelen", .list(byWeight(scan).map { view($0, of: scan) }))
    appendReadability(of: scan, to: &table)
    return .table(table)
  }

  /// What was not found first, then what is vague.
  private func byWeight(_ scan: Scan) -> [ElementReading] {
    [Presence.absent, .vague, .present, .notApplicable].flatMap { presence in
      scan.readings.filter { $0.presence == presence }
    }
  }

  private func view(_ finding: Finding) -> Value {
    let words = catalogue.words(for: finding)
    var table = Table()
    table.append("ernst", .text(catalogue.phrase("severity", finding.severity.rawValue)))
    table.append("melding", .text(words.message))
    table.append("advies", .text(words.remedy))
    table.append("regel", .text(String(finding.place.start.line)))
    table.append("wet", .text(verdict.law(of: finding.rule).joined(separator: ", ")))
    table.append("naam", .text(finding.rule))
    return .table(table)
  }

  private func view(_ reading: ElementReading, of scan: Scan) -> Value {
    var table = Table()
    let quotation = reading.evidence.flatMap { scan.quotation($0) }
    table.append("naam", .text(name(reading.element)))
    table.append("soort", .text(reading.presence.rawValue))
    table.append("oordeel", .text(catalogue.phrase("presence", reading.presence.rawValue)))
    table.append("citaat", quotation.map { .text($0.text) } ?? .nothing)
    table.append("regel", quotation.map { .text(String($0.place.start.line)) } ?? .nothing)
    return .table(table)
  }

  private func appendReadability(of scan: Scan, to table: inout Table) {
    let facts = scan.readability
    let comma = { (value: Double) in String(value.tenths.map { $0 == "." ? "," : $0 }) }
    table.append("woorden", .text(String(facts.words)))
    table.append("zinnen", .text(String(facts.sentences)))
    table.append("gemiddeld", .text(comma(facts.wordsPerSentence)))
    table.append("leesgemak", .text(facts.readingEase.map(comma) ?? "–"))
    table.append("formeel", .text(String(scan.address.formal)))
    table.append("informeel", .text(String(scan.address.informal)))
    let hard = scan.hardWords
    table.append("moeilijk", hard.isEmpty ? .nothing : .text(hard.joined(separator: ", ")))
    let long = facts.longest.prefix(3)
    table.append("lange_zinnen_lijst", .flag(!long.isEmpty))
    table.append(
      "lange_zinnen",
      .list(
        long.map { sentence in
          var item = Table()
          let place = scan.range(of: sentence.place) ?? scan.start
          item.append("aantal", .text(String(sentence.words)))
          item.append("regel", .text(String(place.start.line)))
          item.append("zin", .text(scan.sentence(sentence.place)))
          return .table(item)
        }))
  }
}
