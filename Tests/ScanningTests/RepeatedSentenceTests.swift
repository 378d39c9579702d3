import Foundation
import Prose
import Scanning
import SourceText
import TestSupport
import Testing

/// A sentence that was read before says what it says by itself; what stands around it counts anew.
@Suite struct RepeatedSentenceTests {
  /// The same sentences under other headings, in other rows, once more, and among others.
  static let texts = [
    "# Uw rechten\n\nInzien, wijzigen of verwijderen: mail ons. Dat kan altijd.",
    "# Taart\n\nInzien, wijzigen of verwijderen: mail ons. Dat kan altijd.",
    "Inzien, wijzigen of verwijderen: mail ons. Dat kan altijd. Dat kan altijd.",
    "| Doel | Termijn |\n|---|---|\n| Factuur | 7 jaar |\n\n7 jaar",
    "7 jaar\n\n# Hoe lang bewaren wij gegevens?\n\n7 jaar\n\nDat kan altijd.",
    "# Recht op inzage\n\nDat kan altijd.\n\n# Recht op bezwaar\n\nDat kan altijd.",
  ]

  @Test func readsAsAloneInAnyOrder() throws {
    var scanner = Scanner(Reader.signals)
    for text in Self.texts + Self.texts.reversed() {
      let prose = try Prose(reading: SourceFile(path: "a.md", text: text))
      let together = scanner.scan(prose)
      let alone = try Reader.scan(text, "a.md")
      #expect(together.readings == alone.readings, "\(text)")
      #expect(together.readability == alone.readability)
    }
  }

  @Test(.enabled(if: Shared.isHere(for: "sentences of real texts")))
  func realTextsReadAsAlone() throws {
    var scanner = Scanner(Reader.signals)
    let folder = try #require(Shared.folder).appending(path: "corpus/documents")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    for name in names + names.reversed() {
      let bytes = Array(try Data(contentsOf: folder.appending(path: name)))
      let prose = try Prose(reading: SourceFile(path: name, bytes: bytes))
      var fresh = Scanner(Reader.signals)
      #expect(scanner.scan(prose).readings == fresh.scan(prose).readings, "\(name)")
    }
  }
}
