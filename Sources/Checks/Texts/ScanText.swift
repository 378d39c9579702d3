internal import Policies
internal import Prose
internal import Scanning
internal import SourceText

extension ScanReport {
  /// For people, the worst first; several documents end in a table.
  ///
  /// - Parameters:
  ///   - documents: told with the part of the same name.
  ///   - hasColour: whether findings are coloured.
  /// - Returns: the report.
  public func text(of documents: [ToldDocument], hasColour: Bool) -> String {
    var out = documents.map { $0.text(.text(hasColour: hasColour)) }.joined(separator: "\n")
    if documents.count > 1 { out += "\n" + table(documents) + "\n" + summary(documents) + "\n" }
    return out
  }

  func text(_ document: ScannedDocument, hasColour: Bool) -> String {
    let scan = document.scan
    if let refusal = refusal(of: scan) { return printable(refusal) + "\n" }
    let outdated = scan.readings.filter { $0.element == .obsoleteLaw && $0.evidence != nil }
    let asked = scan.readings.filter { $0.element != .obsoleteLaw }
    var out = head(document) + "\n"
    let absent = asked.filter { $0.presence == .absent }
    if !absent.isEmpty {
      out += "\n" + phrase("not-found") + ":\n"
      out += absent.map { "  - " + name($0.element) + "\n" }.joined()
    }
    out += quotes("outdated", scan, outdated)
    out += quotes("vague", scan, asked.filter { $0.presence == .vague })
    out += findings(document, hasColour: hasColour)
    out += quotes("found", scan, asked.filter { $0.presence == .present })
    return out + readability(scan)
  }

  /// Why a document was not judged; `nil` for a Dutch statement.
  func refusal(of scan: Scan) -> String? {
    let path = scan.prose.source.path
    if scan.prose.passages.isEmpty { return phrase("no-text", ("path", path)) }
    guard scan.isStatement else {
      return phrase("no-statement", ("path", path), ("words", String(scan.readability.words)))
    }
    return scan.language == "nl"
      ? nil : phrase("other-language", ("path", path), ("language", scan.language))
  }

  private func head(_ document: ScannedDocument) -> String {
    let count = document.scan.counts
    func number(_ severity: Severity) -> String {
      String(document.findings.count { $0.severity == severity })
    }
    return phrase(
      "head", ("path", printable(document.scan.prose.source.path)),
      ("present", String(count.present)),
      ("asked", String(count.present + count.vague + count.absent)),
      ("vague", String(count.vague)), ("absent", String(count.absent))) + "\n"
      + phrase(
        "weights", ("errors", number(.error)), ("warnings", number(.warning)),
        ("advice", number(.advice)),
        ("law", phrase("law-" + document.jurisdiction.rawValue)))
  }

  private func quotes(_ key: String, _ scan: Scan, _ readings: [ElementReading]) -> String {
    guard !readings.isEmpty else { return "" }
    return "\n" + phrase(key) + ":\n"
      + readings.map { reading in
        guard let evidence = reading.evidence else { return "  - \(name(reading.element))\n" }
        let context = scan.context(evidence, room: 60)
        let place = (scan.quotation(evidence)?.place ?? scan.start).start
        return "  - \(name(reading.element)): "
          + "“\(printable(context.before + context.words + context.after))” "
          + "(\(place.line):\(place.column))\n"
      }.joined()
  }

  private func findings(_ document: ScannedDocument, hasColour: Bool) -> String {
    guard !document.findings.isEmpty else { return "" }
    let report = TextReport(catalogue: catalogue, law: verdict.law, hasColour: hasColour)
    let heaviest = [Severity.error, .warning, .advice].flatMap { severity in
      document.findings.filter { $0.severity == severity }
    }
    // What is said of the whole text has no line to show.
    return "\n" + phrase("findings") + ":\n\n"
      + report.text(heaviest) {
        document.evidence(of: $0) == nil ? nil : document.scan.prose.source
      }
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
  func decimal(_ value: Double) -> String {
    catalogue.language == .dutch
      ? String(value.tenths.map { $0 == "." ? "," : $0 }) : value.tenths
  }

  /// One line that proves what was read.
  private func summary(_ documents: [ToldDocument]) -> String {
    let judged = documents.filter(\.isJudged)
    let counts = judged.map(\.counts).reduce((0, 0, 0)) {
      ($0.0 + $1.present, $0.1 + $1.vague, $0.2 + $1.absent)
    }
    let words = zip([counts.0, counts.1, counts.2], [Presence.present, .vague, .absent]).map {
      "\($0) \(catalogue.phrase("presence", $1.rawValue))"
    }
    return phrase(
      "summary", ("documents", String(documents.count)), ("statements", String(judged.count)),
      ("found", words.joined(separator: ", ")))
  }
}

// The table of many documents.

extension ScanReport {
  /// A row a document: a sign an element.
  private func table(_ documents: [ToldDocument]) -> String {
    let width = documents.map(\.path.unicodeScalars.count).max() ?? 0
    let numbers = Element.allCases.indices.map { String($0 + 1) }
    var out =
      String(repeating: " ", count: width)
      + numbers.map { String(repeating: " ", count: 3 - $0.utf8.count) + $0 }.joined() + "\n"
    for document in documents {
      let path = printable(document.path)
      out += path + String(repeating: " ", count: max(0, width - path.unicodeScalars.count))
      out += document.presences.map { "  " + $0.sign }.joined() + "\n"
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
  public static func csv(of documents: [ToldDocument]) -> String {
    var out =
      (["path", "language", "statement", "words"] + Element.allCases.map(\.rawValue))
      .joined(separator: ",") + "\r\n"
    for document in documents {
      let fields = [
        document.path, document.language, document.isStatement ? "true" : "false",
        String(document.words),
      ]
      out +=
        (fields + document.presences.map(\.rawValue)).map(Self.field)
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
