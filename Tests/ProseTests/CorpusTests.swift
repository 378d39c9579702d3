import Foundation
import Prose
import TestSupport
import Testing

/// Real statements are read as people read them.
@Suite(.enabled(if: Shared.isHere(for: "reading the corpus"))) struct CorpusTests {
  static let names: [String] = {
    let folder = Shared.folder?.appending(path: "corpus/documents").path ?? ""
    return (try? FileManager.default.contentsOfDirectory(atPath: folder).sorted()) ?? []
  }()

  @Test func thereAreDocuments() { #expect(Self.names.count == 33) }

  /// The visible text of each stands beside it, copied by hand.
  @Test(arguments: names)
  func hasTheWordsThatPeopleSee(_ name: String) throws {
    let corpus = try #require(Shared.folder).appending(path: "corpus")
    let bytes = try Data(contentsOf: corpus.appending(path: "documents/" + name))
    let page = try Page(Array(bytes), name)
    #expect(page.piecesAreTrue)
    let stem = name.prefix { $0 != "." }
    let text = try String(
      contentsOf: corpus.appending(path: "text/\(stem).txt"), encoding: .utf8)
    let (ours, theirs) = (Self.words(page.text), Self.words(text))
    let differing = ours.merging(theirs.mapValues(-)) { $0 + $1 }.filter { $0.value != 0 }
    #expect(differing.values.reduce(0) { $0 + abs($1) } <= 10, "\(differing)")
  }

  /// How often each word occurs; numbers of lists are no words.
  private static func words(_ text: String) -> [String: Int] {
    var counts: [String: Int] = [:]
    let plain = text.precomposedStringWithCanonicalMapping.lowercased()
    for word in plain.split(whereSeparator: { !$0.isLetter }) {
      counts[String(word), default: 0] += 1
    }
    return counts
  }
}
