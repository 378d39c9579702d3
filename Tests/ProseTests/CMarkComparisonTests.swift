import Foundation
import Markdown
import Prose
import TestSupport
import Testing

/// What is read from Markdown is what is read from the page that cmark-gfm makes of it.
@Suite struct CMarkComparisonTests {
  static let statements: [String] = {
    let output = Shared.project.appending(path: "Output")
    let names = FileManager.default.enumerator(atPath: output.path)?.compactMap { $0 as? String }
    return (names ?? []).filter { $0.hasSuffix(".md") }.sorted()
  }()

  @Test func thereAreStatements() { #expect(Self.statements.count >= 7) }

  @Test(arguments: statements)
  func ownStatement(_ name: String) throws {
    let place = Shared.project.appending(path: "Output/" + name)
    let text = try String(contentsOf: place, encoding: .utf8)
    // What blocks are differs: the renderer makes questions and notes of its own.
    #expect(try Self.words(Page(text, "a.md")) == Self.words(Page(Self.page(of: text))))
  }

  static let samples = [
    "Een\ntwee\n- drie\n- vier\n\n  vervolg van vier\n\nvijf",
    "1. een\n   - twee\n     - drie\n2. vier",
    "> quote\n> gaat door\n\n- > in een item",
    "| a | b |\n|---|---|\n| *c* | [d](e) |\n| f |\n\nna de tabel",
    "*a* **b** ***c*** _d_ __e__ `f` a*b*c",
    "# Kop\n\nTwee  \nregels\\\ndrie",
    "&euro; 5 &amp; &#235; &copy;\n\n\\# geen kop",
    "- [link *nadruk*](a \"t\")\n- ![beeld](b) tekst\n-   veel spaties",
    "# Een #\n### Drie\n#\ttab\n\n* * *\n\neind",
  ]

  @Test(arguments: samples)
  func otherTexts(_ text: String) throws {
    let (ours, theirs) = (try Page(text, "a.md").lines, try Page(Self.page(of: text)).lines)
    #expect(ours.difference(from: theirs).map { "\($0)" } == [])
  }

  private static func words(_ page: Page) -> [Substring] {
    page.text.split { !$0.isLetter && !$0.isNumber }
  }

  private static func page(of text: String) throws -> String {
    var renderer = HTMLRenderer()
    var html: [UInt8] = []
    _ = try renderer.render(
      try TidiedMarkdown(Array(text.utf8)), into: &html)
    return String(decoding: html, as: UTF8.self)
  }
}
