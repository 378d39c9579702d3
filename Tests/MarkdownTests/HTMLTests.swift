import Markdown
import Testing

@Suite struct HTMLTests {
  @Test(arguments: [
    Case("", ""),
    Case("Eén *twee* **drie**\nvier", "<p>Eén <em>twee</em> <strong>drie</strong>\nvier</p>\n"),
    Case("a < b & \"c\" > d", "<p>a &lt; b &amp; &quot;c&quot; &gt; d</p>\n"),
    Case("\\<b> &lt;b&gt;", "<p>&lt;b&gt; &lt;b&gt;</p>\n"),
    Case("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
    Case("3. a", "<ol start=\"3\">\n<li>a</li>\n</ol>\n"),
    Case("> a", "<blockquote>\n<p>a</p>\n</blockquote>\n"),
    Case("a\n\n***\n\nb", "<p>a</p>\n<hr />\n<p>b</p>\n"),
    Case("`<b>` en ``a`b``", "<p><code>&lt;b&gt;</code> en <code>a`b</code></p>\n"),
    Case("```html\n<b>\n```", "<pre><code class=\"language-html\">&lt;b&gt;\n</code></pre>\n"),
    Case("~~weg~~ www.a.nl a@b.nl https://a.nl", "<p>~~weg~~ www.a.nl a@b.nl https://a.nl</p>\n"),
    Case("[^1] [ ] [x]", "<p>[^1] [ ] [x]</p>\n"),
    Case("a\\\nb", "<p>a<br />\nb</p>\n"),
  ])
  func commonMarkInSafeMode(_ sample: Case<String>) throws {
    #expect(try page(sample.markdown) == sample.expected)
  }

  @Test(arguments: [
    Case(
      "# Één café",
      "<h1 id=\"een-cafe\">Één café</h1>\n"),
    Case(
      "## Doel *nieuwsbrief* {#doel-nieuwsbrief}\ntekst",
      "<h2 id=\"doel-nieuwsbrief\">Doel <em>nieuwsbrief</em></h2>\n<p>tekst</p>\n"),
    Case(
      "# A\n## A\n### A\n###### A-2",
      "<h1 id=\"a\">A</h1>\n<h2 id=\"a-2\">A</h2>\n<h3 id=\"a-3\">A</h3>\n<h6 id=\"a-2-2\">A-2</h6>\n"
    ),
    Case(
      "# Recht\n# Ander {#recht}\n# Recht",
      "<h1 id=\"recht-2\">Recht</h1>\n<h1 id=\"recht\">Ander</h1>\n<h1 id=\"recht-3\">Recht</h1>\n"),
    Case(
      "# !?\n#\n# ?!",
      "<h1 id=\"section\">!?</h1>\n<h1 id=\"section-2\"></h1>\n<h1 id=\"section-3\">?!</h1>\n"),
    Case(
      "# R&D: [foto's](/f) & <Œuvre> ##".replacing("<Œuvre>", with: "\\<Œuvre>"),
      "<h1 id=\"r-d-fotos-oeuvre\">R&amp;D: <a href=\"/f\">foto's</a> &amp; &lt;Œuvre&gt;</h1>\n"),
    Case(
      "# \u{132}sland, ΑΒΓ, Ångström, straße, e\u{301}",
      "<h1 id=\"ijsland-angstrom-strasse-e\">\u{132}sland, ΑΒΓ, Ångström, straße, e\u{301}</h1>\n"),
    Case(
      "# " + String(repeating: "ab ", count: 100),
      "<h1 id=\"" + String(repeating: "ab-", count: 33) + "a\">"
        + Array(repeating: "ab", count: 100).joined(separator: " ") + "</h1>\n"),
  ])
  func headingsGetIDs(_ sample: Case<String>) throws {
    #expect(try page(sample.markdown) == sample.expected)
  }

  @Test func headingsAreToldWithTheirPlaces() throws {
    var renderer = HTMLRenderer(reservedIDs: ["inhoud"])
    var html = Array("<main>\n".utf8)
    let text = try TidiedMarkdown(Array("# Inhoud\n## B *c* [d](#e) & f {#b}\n".utf8))
    let headings = try renderer.render(text, into: &html)
    let told = headings.map { heading in
      var words: [UInt8] = []
      heading.appendText(of: html, to: &words)
      return [heading.level.description]
        + [html[heading.id], html[heading.content], words[...]].map {
          String(decoding: $0, as: UTF8.self)
        }
    }
    #expect(
      told == [
        ["1", "inhoud-2", "Inhoud", "Inhoud"],
        ["2", "b", "B <em>c</em> <a href=\"#e\">d</a> &amp; f", "B c d &amp; f"],
      ])
  }

  @Test(arguments: [
    (Array("a\0b".utf8), "<p>a\u{FFFD}b</p>\n"),
    ([0x61, 0xFF, 0x62, 0xC3, 0x0A], "<p>a\u{FFFD}b\u{FFFD}</p>\n"),
    ([0x2A, 0xED, 0xA0, 0x80, 0x2A], "<p><em>\u{FFFD}</em></p>\n"),
    (Array("\u{FEFF}# a\r\rb\r\n".utf8), "<h1 id=\"a\">a</h1>\n<p>b</p>\n"),
    (Array("&#0; &#xD800; &eacute;".utf8), "<p>\u{FFFD} \u{FFFD} é</p>\n"),
  ])
  func anyBytesBecomeValidText(_ bytes: [UInt8], _ html: String) throws {
    #expect(try page(bytes) == html)
  }

  @Test func aRefusedPageLeavesNoTrace() {
    var renderer = HTMLRenderer()
    var html = Array("abc".utf8)
    #expect(throws: MarkdownError.forbiddenLink("//x", line: 3)) {
      let text = try TidiedMarkdown(Array("# A\n\n[x](//x)".utf8))
      _ = try renderer.render(text, into: &html)
    }
    #expect(html == Array("abc".utf8))
  }
}
