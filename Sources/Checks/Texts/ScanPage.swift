internal import Mustache
public import Policies
internal import Prose
internal import Scanning
internal import SourceText

extension ScanReport {
  /// One self-contained page for people.
  ///
  /// - Parameters:
  ///   - documents: told with the part of the same name.
  ///   - template: the page as a Mustache template.
  ///   - today: the day of reading.
  /// - Returns: the page.
  public func page(
    of documents: [ToldDocument], template: [UInt8], today: CalendarDate
  ) -> String {
    var library = Library()
    var out: [UInt8] = []
    do {
      try library.add(
        Template(
          name: "page", path: "rapport/scan.html.mustache", bytes: template, escape: .html,
          allowsRaw: false))
      try library.render("page", view(documents, today), mode: .strict, into: &out)
    } catch {
      // The template travels inside the program, and a test renders it.
      preconditionFailure("broken template: \(error)")
    }
    return String(decoding: out, as: UTF8.self)
  }

  private func view(_ documents: [ToldDocument], _ today: CalendarDate) -> Value {
    let one = documents.count == 1 ? documents.first : nil
    let day = catalogue.phrase(
      "month", String(today.month), [("day", String(today.day)), ("year", String(today.year))])
    var table = Table()
    table.append("taal", .text(catalogue.language.rawValue))
    table.append("titel", .text(words(one == nil ? "titles" : "title")))
    table.append("een", .text(optional: one?.path))
    table.append("datum", .text(day))
    table.append("versie", .text(verdict.version))
    table.append("overzicht", .flag(one == nil))
    table.append("w", .table(phrases))
    table.append("documenten", .list(numbered(documents.compactMap(\.view))))
    return .table(table)
  }

  private func numbered(_ views: [Table]) -> [Value] {
    views.enumerated().map { number, view in
      var view = view
      view.append("nummer", .text(String(number + 1)))
      return .table(view)
    }
  }

  private func words(_ key: String) -> String { catalogue.phrase("page", key) }

  /// The words of the page that do not depend on the documents.
  private var phrases: Table {
    var table = Table()
    for key in [
      "caution", "read-on", "read-by", "law", "dated", "words", "overview", "document", "findings",
      "in-text", "part", "line", "of", "not-found", "not-found-why", "vague", "found",
      "not-applicable", "clean", "reading", "reading-why", "sentences", "average", "ease", "formal",
      "informal", "hard", "longest", "long",
    ] {
      table.append(Name(key), .text(words(key)))
    }
    return table
  }

  func view(_ document: ScannedDocument) -> Table {
    let scan = document.scan
    let counts = scan.counts
    var table = Table()
    table.append("pad", .text(scan.prose.source.path))
    table.append("geen-verklaring", .text(optional: refusal(of: scan)))
    table.append("verklaring", .flag(refusal(of: scan) == nil))
    table.append("gevonden", .text(String(counts.present)))
    table.append("gevraagd", .text(String(counts.present + counts.vague + counts.absent)))
    table.append("vaag", .text(String(counts.vague)))
    table.append("niet-gevonden", .text(String(counts.absent)))
    table.append("aantal-bevindingen", .text(String(document.findings.count)))
    table.append("recht", .text(phrase("law-" + document.jurisdiction.rawValue)))
    let dated = scan.reading(.versionDate)?.evidence.map { scan.words($0) }
    table.append("versiedatum", .text(optional: dated))
    appendFindings(of: document, to: &table)
    appendElements(of: scan, to: &table)
    appendReadability(of: scan, to: &table)
    return table
  }
}

// Findings, the heaviest first.

extension ScanReport {
  private func appendFindings(of document: ScannedDocument, to table: inout Table) {
    let groups = [Severity.error, .warning, .advice].compactMap { severity -> Value? in
      let findings = document.findings.filter { $0.severity == severity }
      guard !findings.isEmpty else { return nil }
      var group = Table()
      group.append("kop", .text(words(severity.rawValue)))
      group.append("uitleg", .text(words(severity.rawValue + "-why")))
      group.append("bevindingen", .list(findings.map { view($0, in: document) }))
      return .table(group)
    }
    table.append("groepen", .list(groups))
    table.append("schoon", .flag(groups.isEmpty))
  }

  private func view(_ finding: Finding, in document: ScannedDocument) -> Value {
    let told = catalogue.words(for: finding)
    var table = Table()
    table.append("melding", .text(told.message))
    table.append("advies", .text(told.remedy))
    table.append("wet", .text(verdict.law(of: finding.rule).joined(separator: ", ")))
    table.append("naam", .text(finding.rule))
    table.append("zin", document.evidence(of: finding).map { quote($0, document.scan) } ?? .nothing)
    return .table(table)
  }

  /// A sentence with the words that matter, and its line.
  private func quote(_ evidence: Evidence, _ scan: Scan, name: String? = nil) -> Value {
    let context = scan.context(evidence)
    var table = Table()
    table.append("naam", .text(optional: name))
    table.append("voor", .text(context.before))
    table.append("woorden", .text(context.words))
    table.append("na", .text(context.after))
    let place = scan.range(of: evidence) ?? scan.start
    table.append("regel", .text(String(place.start.line)))
    return .table(table)
  }
}

// Elements: what was not found, what is vague, what was found.

extension ScanReport {
  private func appendElements(of scan: Scan, to table: inout Table) {
    let asked = scan.readings.filter { $0.element != .obsoleteLaw }
    let absent = asked.filter { $0.presence == .absent }
    table.append("ontbreekt-lijst", .flag(!absent.isEmpty))
    table.append(
      "ontbreekt",
      .list(
        absent.map { reading in
          var row = Table()
          row.append("naam", .text(name(reading.element)))
          return .table(row)
        }))
    let kinds = [Presence.vague, .present].compactMap { presence -> Value? in
      let rows = asked.filter { $0.presence == presence }.compactMap { reading in
        reading.evidence.map { quote($0, scan, name: name(reading.element)) }
      }
      guard !rows.isEmpty else { return nil }
      let key = presence == .vague ? "vague" : "found"
      var kind = Table()
      kind.append("kop", .text(words(key)))
      kind.append("uitleg", .text(words(key + "-why")))
      kind.append("onderdelen", .list(rows))
      return .table(kind)
    }
    table.append("soorten", .list(kinds))
    let rest = asked.filter { $0.presence == .notApplicable }.map { name($0.element) }
    table.append(
      "niet-van-toepassing", rest.isEmpty ? .nothing : .text(rest.joined(separator: ", ") + "."))
  }
}

// How it reads.

extension ScanReport {
  private func appendReadability(of scan: Scan, to table: inout Table) {
    let facts = scan.readability
    table.append("woordental", .text(String(facts.words)))
    table.append("zinnen", .text(String(facts.sentences)))
    table.append("gemiddeld", .text(decimal(facts.wordsPerSentence)))
    table.append("leesgemak", .text(facts.readingEase.map(decimal) ?? "–"))
    table.append("formeel", .text(String(scan.address.formal)))
    table.append("informeel", .text(String(scan.address.informal)))
    let hard = scan.hardWords
    table.append("moeilijk", hard.isEmpty ? .nothing : .text(hard.joined(separator: ", ")))
    let long = facts.longest.prefix(3)
    table.append("lange-zinnen-lijst", .flag(!long.isEmpty))
    table.append(
      "lange-zinnen",
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

extension Value {
  /// A text, or explicitly nothing.
  fileprivate static func text(optional text: String?) -> Value { text.map(Value.text) ?? .nothing }
}
