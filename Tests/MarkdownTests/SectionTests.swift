import Markdown
import Testing

/// A page is the same, whether its sections were rendered before or not.
@Suite struct SectionTests {
  private static let blocks = [
    "text", "two\nlines", "- a\n- b", "- a\n\n- b", "- a\n  - b\n", "1. a\n\n   b", "> quote\nlazy",
    "> - a", "| a | b |\n| - | -: |\n| 1 | 2 |", "| a |", "---", "***", "    code", "`a\nb`",
    "**open", "*a*", "[a](/b)", "[a](#x)", "[a]", "![a](b.png)", "[a](x:y)", "a\\", "&amp;", "<b>",
    "```\n## no\n\n## no\n```", "- ```\n  a\n", "> ~~~", "~~~", "[a]: /b", "a\n===", "a\n---",
    "#", " ## in", "## alone", "- ## item", "\t", "  ", "é \u{A0}", "\\# a", "| -", "2) a",
    "one\n:-\ntwo", ":-", "*line*",
    "*line*\n\n| a |\n| - |", "*line*\n\na | b\n-|-", "> **Note** words\n>\n> more", "> **Note**",
    "- **A?** b\n- **C** d", "_line_", "**A?**", "+ b",
  ]

  /// A text of sections; some headings stand behind no blank line, some have no id.
  private static func text(_ random: inout SplitMix) -> String {
    var text = ""
    for number in 0..<(1 + random.next(below: 6)) {
      let signs = String(repeating: "#", count: 1 + random.next(below: 3))
      let id = random.next(below: 12) == 0 ? "" : " {#h-\(number)-\(random.next(below: 2))}"
      text +=
        "\(signs) Kop \(random.next(below: 3))\(id)\n" + (random.next(below: 3) == 0 ? "" : "\n")
      for _ in 0..<random.next(below: 4) {
        text += blocks[random.next(below: blocks.count)] + "\n"
        if random.next(below: 3) > 0 { text += "\n" }
      }
    }
    return text
  }

  private struct Page: Equatable {
    var html: [UInt8] = []
    var headings: [RenderedHeading] = []
    var error: MarkdownError?
  }

  private static func page(
    _ markdown: TidiedMarkdown, _ renderer: inout HTMLRenderer
  ) -> Page {
    // Places count from the start of all HTML.
    var page = Page(html: Array("before".utf8))
    do throws(MarkdownError) {
      page.headings = try renderer.render(markdown, into: &page.html)
    } catch {
      page.error = error
    }
    return page
  }

  @Test(arguments: 0..<8) func whatWasRenderedBeforeDoesNotShow(_ seed: Int) {
    var random = SplitMix(seed: UInt64(seed) + 77)
    var keeping = HTMLRenderer(reservedIDs: ["inhoud"])
    var forgetting = HTMLRenderer(reservedIDs: ["inhoud"], remembering: 2000)
    var plain = HTMLRenderer(reservedIDs: ["inhoud"], remembering: 0)
    var pages = 0
    for _ in 0..<1500 {
      guard let markdown = try? TidiedMarkdown(Array(Self.text(&random).utf8)) else { continue }
      let expected = Self.page(markdown, &plain)
      let kept = Self.page(markdown, &keeping)
      let forgotten = Self.page(markdown, &forgetting)
      if expected != kept || expected != forgotten {
        Issue.record("\(String(decoding: markdown.bytes, as: UTF8.self).debugDescription)")
      }
      if expected.error == nil { pages += 1 }
    }
    #expect(pages > 300)
  }
}
