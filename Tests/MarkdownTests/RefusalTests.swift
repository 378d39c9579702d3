import Markdown
import Testing

@Suite struct RefusalTests {
  @Test(arguments: [
    "https://a.nl", "HTTPS://a.nl", "http://a.nl/b?c=d:e#f", "mailto:a@b.nl", "tel:+31612345678",
    "#doel", "doel", "doel/x.html", "./a", "../a", "/a", "/", "?a=b:c", "a/b:c", "a#b:c",
    "https://%C3%A9.nl", "https://[::1]/", "javascript%3Aalert(1)",
    "/\\a.nl", "\\\\\\\\a.nl", "&#47;&Tab;/a.nl",
  ])
  func linksOfTheseKindsPass(_ destination: String) {
    #expect(refusal(of: "tekst\n\n- [a](\(destination))") == nil)
  }

  @Test(arguments: [
    ("//evil.nl", "//evil.nl"), ("&#47;/evil.nl", "//evil.nl"),
    ("javascript:alert(1)", "javascript:alert(1)"), ("JaVaScript:x", "JaVaScript:x"),
    ("java&#115;cript&colon;x", "javascript:x"),
    ("&#32;javascript:x", " javascript:x"), ("data:text/html,x", "data:text/html,x"),
    ("data:image/png;base64,AA", "data:image/png;base64,AA"), ("vbscript:x", "vbscript:x"),
    ("feed:javascript:x", "feed:javascript:x"), ("file:///etc/passwd", "file:///etc/passwd"),
    ("ftp://a.nl", "ftp://a.nl"), ("https:evil.nl", "https:evil.nl"), ("http:///a", "http:///a"),
    ("https:/\\a", "https:/\\a"), ("mailto:", "mailto:"), ("tel:", "tel:"), ("<>", ""), (":", ":"),
    ("a:b", "a:b"),
  ])
  func otherLinksDoNot(_ written: String, _ destination: String) {
    #expect(
      refusal(of: "[ok](/a) ![b [c](/d)](e.png)\n\n| k |\n| - |\n| [a](\(written) \"t\") |")
        == .forbiddenLink(destination, line: 5))
  }

  @Test(arguments: [
    "https://a.nl/p.png", "//a.nl/p.png", "data:image/png;base64,AA", "#a", "mailto:a@b.nl",
  ])
  func imagesFromElsewhereDoNotPass(_ source: String) {
    #expect(
      refusal(of: "![ok](a.png)\n[x](/y)\n![a](\(source))") == .forbiddenImage(source, line: 3))
  }

  @Test(arguments: [
    Case("<div>\n\na", 1), Case("a\n\n<!-- b -->", 3), Case("a </b>", 1), Case("a\r\n<?php", 2),
    Case("<A@b.nl>", 1), Case("<https://a.nl>", 1), Case("a `b` <i>", 1), Case("a `\n<i>` b", 2),
    Case("~~~\na\n~~~\n<i>", 4), Case("\\\\<b>", 1), Case("[a](<b>)", 1),
    Case("| a |\n| - |\n| `b` <b> |", 3),
    // Taken for code on the way in, found on the way out.
    Case("a `b\nc` <i> `d", 2), Case("- ~~~\n  ```\n\n<i>\n", 4),
  ])
  func rawHTMLIsRefused(_ sample: Case<Int>) {
    #expect(refusal(of: sample.markdown) == .rawHTML(line: sample.expected))
  }

  @Test(arguments: ["a < b", "a <3 b", "\\<b>", "a<", "`<b>`", "``a ` <b>``", "~~~\n<b>\n~~~"])
  func whatOnlyLooksLikeHTMLPasses(_ markdown: String) {
    #expect(refusal(of: markdown) == nil)
  }

  @Test(arguments: [
    Case("[a]: /b", 1), Case("x\n\n  [a b]:\n/c", 3), Case("> - [a]:/b", 1), Case("1. [a]: /b", 1),
    Case("[a\nb]: /c", 2), Case("[^1]: noot", 1), Case("[\\]]: /b", 1),
    Case("\u{FEFF}[a]: /b", 1), Case("a\n[b]: /c", 2),
  ])
  func linkReferenceDefinitionsAreRefused(_ sample: Case<Int>) {
    #expect(refusal(of: sample.markdown) == .linkReferenceDefinition(line: sample.expected))
  }

  @Test(arguments: ["a [b]: c", "\\[a]: /b", "[a\\]: /b", "[a](/b): c", "[a] : b", "**[a](/b)**:"])
  func whatOnlyLooksLikeADefinitionPasses(_ markdown: String) {
    #expect(refusal(of: markdown) == nil)
  }

  @Test(arguments: [
    Case("# A\n\nB\n---\n\n# C", MarkdownError.headingMismatch(anchors: 2, headings: 3, line: 3)),
    Case("# A\n\n> # B", .headingMismatch(anchors: 1, headings: 2, line: 3)),
    Case("A\n===\n\n# B", .headingMismatch(anchors: 1, headings: 2, line: 1)),
    Case("# A\n\n- # B\n\n# C", .headingMismatch(anchors: 2, headings: 3, line: 3)),
  ])
  func headingsThatTheTidyingDidNotSeeAreRefused(_ sample: Case<MarkdownError>) {
    #expect(refusal(of: sample.markdown) == sample.expected)
  }

  @Test func anchorsWithoutHeadingsAreRefused() throws {
    let anchors = try TidiedMarkdown(Array("# A\n\n# B".utf8)).headings
    let refusals = ["", "# A", "# A\n\n## B"].map { refusal(ofUntidied: $0, anchors: anchors) }
    #expect(
      refusals == [
        .headingMismatch(anchors: 2, headings: 0, line: 1),
        .headingMismatch(anchors: 2, headings: 1, line: 3),
        .headingMismatch(anchors: 2, headings: 2, line: 3),
      ])
  }

  /// Untidied text may end its lines in any way; the lines are still those of an editor.
  @Test(arguments: ["\n", "\r\n", "\r"])
  func linesCountWhateverEndsThem(_ lineEnd: String) {
    let text = ["a", "", "`b`", "- c", "", "<d>"].joined(separator: lineEnd)
    #expect(refusal(ofUntidied: text, anchors: []) == .rawHTML(line: 6))
  }

  @Test func idsOfThePageItselfAreRefused() throws {
    var renderer = HTMLRenderer(reservedIDs: ["inhoud"])
    var html: [UInt8] = []
    let text = try TidiedMarkdown(Array("# A {#a}\n\n# B {#inhoud}".utf8))
    #expect(throws: MarkdownError.duplicateAnchor("inhoud", line: 3, first: nil)) {
      _ = try renderer.render(text, into: &html)
    }
  }
}
