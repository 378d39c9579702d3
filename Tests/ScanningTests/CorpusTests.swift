import Foundation
import Prose
import Scanning
import SourceText
import TestSupport
import Testing

/// The labelled statements: what is told, with its evidence, and how well gaps are found.
@Suite(.enabled(if: Shared.isHere(for: "scanning the corpus"))) struct CorpusTests {
  static let names: [String] = {
    let folder = Shared.folder?.appending(path: "corpus/documents").path ?? ""
    return (try? FileManager.default.contentsOfDirectory(atPath: folder).sorted()) ?? []
  }()

  static func scan(_ name: String) throws -> Scan {
    let corpus = try #require(Shared.folder).appending(path: "corpus/documents/" + name)
    let bytes = Array(try Data(contentsOf: corpus))
    var scanner = Scanner(Reader.signals)
    return scanner.scan(try Prose(reading: SourceFile(path: name, bytes: bytes)))
  }

  @Test func thereAreDocuments() { #expect(Self.names.count == 33) }

  @Test(arguments: names)
  func isADutchStatement(_ name: String) throws {
    let scan = try Self.scan(name)
    #expect(scan.isStatement)
    #expect(scan.language == "nl")
  }

  /// Every element that is told carries words that stand literally at the place given.
  @Test(arguments: names)
  func quotesStandWhereTheySay(_ name: String) throws {
    let scan = try Self.scan(name)
    let text = String(decoding: scan.prose.source.bytes, as: UTF8.self)
    let lines = text.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "\n" }
    var quoted = 0
    for reading in scan.readings {
      guard let evidence = reading.evidence else { continue }
      let quotation = try #require(scan.quotation(evidence), "\(reading.element)")
      let line = lines[Int(quotation.place.start.line) - 1]
      let rest = line.dropFirst(Int(quotation.place.start.column) - 1)
      #expect(rest.starts(with: quotation.text.unicodeScalars), "\(reading.element)")
      #expect(!quotation.text.isEmpty && quotation.text.unicodeScalars.count <= 400)
      #expect(!quotation.text.unicodeScalars.contains { $0 == "\n" || $0 == "\r" })
      quoted += 1
    }
    #expect(quoted >= 5)
  }

  /// At least 0.97 of the gaps are found and are gaps; no element with ten or more is below 0.90.
  @Test func findsTheGaps() throws {
    var all = Tally()
    var byElement: [Element: Tally] = [:]
    for name in Self.names {
      let scan = try Self.scan(name)
      for label in try Label.all(of: name) {
        let reading = try #require(scan.reading(label.element))
        all.add(label, reading.presence)
        byElement[label.element, default: Tally()].add(label, reading.presence)
      }
    }
    #expect(all.gaps == 376)
    #expect(all.precision >= 0.97 && all.recall >= 0.97, "\(all)")
    for (element, tally) in byElement where tally.gaps >= 10 {
      #expect(tally.precision >= 0.9 && tally.recall >= 0.9, "\(element.rawValue): \(tally)")
    }
  }
}

/// What people decided about an element of a document.
struct Label {
  let element: Element
  let value: String

  /// The labels of a document; lines of `element`, value, line, quote and more between tabs.
  static func all(of name: String) throws -> [Label] {
    let stem = name.prefix { $0 != "." }
    let file = try #require(Shared.folder).appending(path: "corpus/labels/\(stem).tsv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().map {
      let fields = $0.split(separator: "\t", omittingEmptySubsequences: false)
      return Label(
        element: try #require(Element(rawValue: String(fields[0]))), value: String(fields[1]))
    }
  }

  /// Something to repair: absent or vague; for a law that no longer holds, that it is there.
  static func isGap(_ element: Element, _ value: String) -> Bool {
    element == .obsoleteLaw
      ? ["present", "vague"].contains(value) : ["absent", "vague"].contains(value)
  }
}

/// Gaps that were found, missed, and seen where there are none; as `score.py` counts them.
struct Tally {
  private(set) var found = 0
  private(set) var missed = 0
  private(set) var wrong = 0

  var gaps: Int { found + missed }
  var precision: Double { found + wrong == 0 ? 1 : Double(found) / Double(found + wrong) }
  var recall: Double { gaps == 0 ? 1 : Double(found) / Double(gaps) }

  mutating func add(_ label: Label, _ presence: Presence) {
    guard label.value != "na" else { return }
    let isGap = Label.isGap(label.element, label.value)
    let isClaimed = Label.isGap(label.element, presence.rawValue)
    switch (isGap, isClaimed) {
    case (true, true): found += 1
    case (true, false): missed += 1
    case (false, true): wrong += 1
    case (false, false): break
    }
  }
}
