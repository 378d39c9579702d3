import Prose
import SourceText
import Testing

/// What can be quoted from a document stands in it, letter for letter.
@Suite struct QuotationTests {
  /// A page with one passage, and the quotation around its word "hier".
  static let cases: [(page: String, quotation: String)] = [
    ("<p>Wij zijn hier altijd.", "Wij zijn hier altijd."),
    ("<p>Wij <b>zijn hier</b> altijd.", "zijn hier"),
    ("<p>Wij&nbsp;zijn hier &amp; daar.", "zijn hier "),
    ("<p>Wij zijn\n  hier altijd.", "hier altijd."),
    ("<p>Wij\u{A0}zijn  h\u{AD}ier ’s avonds.", "Wij\u{A0}zijn  h\u{AD}ier ’s avonds."),
    ("<p>Cafe\u{301} hier", "Cafe\u{301} hier"),
    ("<p>Wij zijn <?php naam() ?> hier.", "hier."),
    ("<p>Wij zijn</i> hier.", " hier."),
  ]

  @Test(arguments: cases.indices)
  func isLiteral(_ index: Int) throws {
    let page = try Page(Self.cases[index].page)
    let passage = try #require(page.prose.passages.first)
    let word = try #require(Self.place(of: passage))
    let found = try #require(passage.quotation(of: 0..<passage.text.count, around: word))
    let text = String(decoding: page.prose.source.bytes[found], as: UTF8.self)
    #expect(text.utf8.elementsEqual(Self.cases[index].quotation.utf8), "\(text.debugDescription)")
  }

  /// A part of a sentence is quoted without what stands around it.
  @Test func aPartIsQuotedAlone() throws {
    let page = try Page("Wij zijn hier. En daar.", "a.txt")
    let passage = try #require(page.prose.passages.first)
    let found = try #require(passage.quotation(of: 4..<13, around: 9..<13))
    #expect(found == 4..<13)
  }

  private static func place(of passage: Passage) -> Range<Int>? {
    let word = Array("hier".utf8)
    return passage.text.indices.dropLast(3).first { passage.text[$0..<$0 + 4].elementsEqual(word) }
      .map { $0..<$0 + 4 }
  }
}
