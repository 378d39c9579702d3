internal import JSON
internal import Policies
internal import Prose
internal import Scanning
internal import SourceText

extension ScanReport {
  /// The documents for programs.
  ///
  /// Keys keep their order; a new key is a minor change, anything else raises `schemaVersion`.
  ///
  /// - Parameter documents: told with the part of the same name.
  /// - Returns: one object.
  public func json(of documents: [ToldDocument]) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("schemaVersion", 1)
      writer.member("tool") { writer in
        writer.object { writer in
          writer.member("name", "verklaar")
          writer.member("version", verdict.version)
        }
      }
      writer.member("documents") { writer in
        writer.array(documents) { writer, document in writer.raw(document.text(.json)) }
      }
    }
    return writer.text
  }

  /// A document, as deep as it stands in the whole.
  func json(_ document: ScannedDocument) -> String {
    var writer = JSONWriter(depth: 2)
    writer.object { write(document, to: &$0) }
    return writer.text
  }

  private func write(_ document: ScannedDocument, to writer: inout JSONWriter) {
    let scan = document.scan
    writer.member("path", scan.prose.source.path)
    writer.member("language", scan.language)
    writer.member("isStatement", scan.isStatement)
    writer.member("law", document.jurisdiction.rawValue)
    writer.member("encoding", scan.prose.encoding.rawValue)
    writer.member("words", scan.readability.words)
    writer.member("elements") { writer in
      writer.array(scan.readings) { writer, reading in
        writer.object { write(reading, of: scan, to: &$0) }
      }
    }
    writer.member("findings") { writer in
      writer.array(document.findings) { writer, finding in
        writer.object { verdict.write(finding, verdict.law(of: finding.rule), to: &$0) }
      }
    }
    writer.member("readability") { writer in
      writer.object { write(scan, to: &$0) }
    }
  }

  private func write(
    _ reading: ElementReading, of scan: Scan, to writer: inout JSONWriter
  ) {
    writer.member("element", reading.element.rawValue)
    writer.member("status", reading.presence.rawValue)
    guard let quotation = reading.evidence.flatMap({ scan.quotation($0) }) else { return }
    writer.member("line", Int(quotation.place.start.line))
    writer.member("column", Int(quotation.place.start.column))
    writer.member("quote", quotation.text)
  }

  private func write(_ scan: Scan, to writer: inout JSONWriter) {
    let facts = scan.readability
    writer.member("words", facts.words)
    writer.member("sentences", facts.sentences)
    writer.member("wordsPerSentence", tenths: facts.wordsPerSentence)
    if let ease = facts.readingEase { writer.member("fleschDouma", tenths: ease) }
    writer.member("formal", scan.address.formal)
    writer.member("informal", scan.address.informal)
    writer.member("longestSentences") { writer in
      writer.array(facts.longest) { writer, sentence in
        writer.object { writer in
          let place = scan.range(of: sentence.place) ?? scan.start
          writer.member("line", Int(place.start.line))
          writer.member("column", Int(place.start.column))
          writer.member("words", sentence.words)
        }
      }
    }
    writer.member("hardWords", scan.hardWords)
  }
}

extension JSONWriter {
  /// A number with one decimal.
  fileprivate mutating func member(_ key: StaticString, tenths value: Double) {
    member(key) { $0.raw(value.tenths) }
  }
}

extension Double {
  /// With one decimal and a point.
  var tenths: String {
    let scaled = Int((self * 10).rounded())
    let sign = scaled < 0 ? "-" : ""
    return sign + String(scaled.magnitude / 10) + "." + String(scaled.magnitude % 10)
  }
}

extension Scan {
  /// Difficult words, each once, as they stand in the text.
  var hardWords: [String] {
    var words: [String] = []
    for evidence in seen("jargon", in: "NL") {
      let word = self.words(evidence)
      if !words.contains(word) { words.append(word) }
    }
    return words
  }
}
