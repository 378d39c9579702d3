internal import Prose
internal import Scanning
internal import SourceText

extension ScanReport {
  /// For people, the worst first; several documents end in a table.
  public func text(hasColour: Bool) -> String {
    var out = ""
    for document in documents { out += text(document, hasColour: hasColour) + "\n" }
    if documents.count > 1 { out += table + "\n" }
    return out + summary + "\n"
  }

  private func text(_ document: ScannedDocument, hasColour: Bool) -> String {
    let scan = document.scan
    let path = printable(scan.prose.source.path)
    guard scan.isStatement else { return phrase("no-statement", ("path", path)) + "\n" }
    guard scan.language == "nl" else {
      return phrase("other-language", ("path", path), ("language", scan.language)) + "\n"
    }
    var out = head(scan, path) + "\n"
    let absent = scan.readings.filter { $0.presence == .absent && $0.element != .obsoleteLaw }
    if !absent.isEmpty {
      out += "\n" + phrase("not-found") + ":\n"
      out += absent.map { "  - " + name($0.element) + "\n" }.joined()
    }
    out += quotes("vague", scan, .vague)
    out += findings(document, hasColour: hasColour)
    out += quotes("found", scan, .present)
    return out + readability(scan)
  }

  private func head(_ scan: Scan, _ path: String) -> String {
    let count = scan.counts
    return phrase(
      "head", ("path", path), ("present", String(count.present)),
      ("asked", String(count.present + count.vague + count.absent)),
      ("vague", String(count.vague)), ("absent", String(count.absent)))
  }

  private func quotes(_ key: String, _ scan: Scan, _ presence: Presence) -> String {
    let readings = scan.readings.filter { $0.presence == presence }
    guard !readings.isEmpty else { return "" }
    return "\n" + phrase(key) + ":\n"
      + readings.map { reading in
        guard let quotation = reading.evidence.flatMap({ scan.quotation($0) }) else {
          return "  - \(name(reading.element))\n"
        }
        let place = quotation.place.start
        return "  - \(name(reading.element)): “\(printable(quotation.text))” "
          + "(\(place.line):\(place.column))\n"
      }.joined()
  }

  private func findings(_ document: ScannedDocument, hasColour: Bool) -> String {
    guard !document.findings.isEmpty else { return "" }
    let report = TextReport(catalogue: catalogue, law: verdict.law, hasColour: hasColour)
    let heaviest = [Severity.error, .warning, .advice].flatMap { severity in
      document.findings.filter { $0.severity == severity }
    }
    return "\n" + phrase("findings") + ":\n\n"
      + report.text(heaviest) { _ in document.scan.prose.source }
  }

  private func readability(_ scan: Scan) -> String {
    let facts = scan.readability
    var out =
      "\n"
      + phrase(
        "reading", ("words", String(facts.words)), ("sentences", String(facts.sentences)),
        ("average", decimal(facts.wordsPerSentence)),
        ("ease", facts.readingEase.map(decimal) ?? "-")) + "\n"
    let address = scan.address
    out +=
      phrase(
        "address", ("formal", String(address.formal)), ("informal", String(address.informal)))
      + "\n"
    if let longest = facts.longest.first {
      let place = scan.range(of: longest.place) ?? scan.start
      out +=
        phrase(
          "longest", ("count", String(longest.words)), ("line", String(place.start.line))) + "\n"
    }
    let hard = scan.hardWords
    if !hard.isEmpty {
      out += phrase("hard", ("words", printable(hard.joined(separator: ", ")))) + "\n"
    }
    return out
  }

  /// With a comma in Dutch.
  private func decimal(_ value: Double) -> String {
    catalogue.language == .dutch
      ? String(value.tenths.map { $0 == "." ? "," : $0 }) : value.tenths
  }

  /// One line that proves what was read.
  private var summary: String {
    let found = documents.reduce(into: [Presence: Int]()) { counts, document in
      for reading in document.scan.readings { counts[reading.presence, default: 0] += 1 }
    }
    let words = [Presence.present, .vague, .absent].map {
      "\(found[$0] ?? 0) \(catalogue.phrase("presence", $0.rawValue))"
    }
    return phrase(
      documents.count == 1 ? "summary-one" : "summary", ("documents", String(documents.count)),
      ("found", words.joined(separator: ", ")))
  }
}

// The table of many documents.

extension ScanReport {
  /// A row a document: a sign an element.
  var table: String {
    let width = documents.map { $0.scan.prose.source.path.unicodeScalars.count }.max() ?? 0
    let numbers = Element.allCases.indices.map { String($0 + 1) }
    var out =
      String(repeating: " ", count: width)
      + numbers.map { String(repeating: " ", count: 3 - $0.utf8.count) + $0 }.joined() + "\n"
    for document in documents {
      let path = printable(document.scan.prose.source.path)
      out += path + String(repeating: " ", count: max(0, width - path.unicodeScalars.count))
      out += document.scan.readings.map { "  " + $0.presence.sign }.joined() + "\n"
    }
    let legend = Presence.allCases.map {
      "\($0.sign) \(catalogue.phrase("presence", $0.rawValue))"
    }
    out += "\n" + legend.joined(separator: ", ") + "\n"
    for (index, element) in Element.allCases.enumerated() {
      out += "\(index + 1). \(name(element))\n"
    }
    return out
  }

  /// RFC 4180: a row a document, a column an element.
  public var csv: String {
    var out =
      (["path", "language", "statement", "words"] + Element.allCases.map(\.rawValue))
      .joined(separator: ",") + "\r\n"
    for document in documents {
      let scan = document.scan
      let fields = [
        scan.prose.source.path, scan.language, scan.isStatement ? "true" : "false",
        String(scan.readability.words),
      ]
      out +=
        (fields + scan.readings.map(\.presence.rawValue)).map(Self.field)
        .joined(separator: ",") + "\r\n"
    }
    return out
  }

  /// A path that a spreadsheet would take for a formula gets an apostrophe.
  private static func field(_ text: String) -> String {
    let isFormula = text.utf8.first.map { "=+-@\t".utf8.contains($0) } ?? false
    let text = (isFormula ? "'" : "") + text
    guard text.utf8.contains(where: { "\",\r\n".utf8.contains($0) }) else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}

extension Presence {
  fileprivate var sign: String {
    switch self {
    case .present: "+"
    case .vague: "~"
    case .absent: "-"
    case .notApplicable: "."
    }
  }
}
