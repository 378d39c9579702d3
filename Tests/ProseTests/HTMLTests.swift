import Prose
import Testing

/// Pages as people make them.
@Suite struct HTMLTests {
  /// A page and what its reader sees.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let page: String
    let lines: [String]

    init(_ name: String, _ page: String, _ lines: String...) {
      (self.name, self.page, self.lines) = (name, page, lines)
    }

    var testDescription: String { name }
  }

  static let shapes = [
    Case(
      "headings and paragraphs", "<h1>Privacy</h1><p>Wij bewaren <b>niets</b>.<h2>Wie?</h2>Wij.",
      "# Privacy", "Wij bewaren niets.", "## Wie?", "Wij."),
    Case(
      "lists inside lists", "<ul><li>een<ul><li>twee</li></ul></li><li><p>drie</p></ul>",
      "- een", "- twee", "- drie"),
    Case(
      "a table", "<table><tr><th>Doel<th>Termijn<tr><td>Factuur<td>7 jaar</table>",
      "0,0 Doel", "0,1 Termijn", "1,0 Factuur", "1,1 7 jaar"),
    Case("words across inline tags", "<p>be<em>waar</em>termijn</p>", "bewaartermijn"),
    Case("blocks part words", "<div>een</div><div>twee</div>", "een", "twee"),
    Case("one break is a space", "Straat 1<br>Plaats", "Straat 1 Plaats"),
    Case("two breaks are a paragraph", "een<br><br>twee", "een", "twee"),
    Case("no page around it", "Alleen tekst &amp; niets", "Alleen tekst & niets"),
    Case("an ignored end tag", "<p>een</section> twee</p>", "een twee"),
    Case("end tags of the page in between", "<body>een</body>\n\n</html>\n<p>twee", "een", "twee"),
    Case("crossed tags", "<p><b>een<i>twee</b>drie</i></p>", "eentweedrie"),
    Case(
      "an element of the page's own", "<x-card>een</x-card><x-card>twee</x-card>", "een", "twee"),
    Case("a definition list", "<dl><dt>Doel<dd>Factuur</dl>", "- Doel", "- Factuur"),
    Case("details", "<details><summary>Meer</summary><p>Tekst</details>", "Meer", "Tekst"),
    Case("an unclosed tag at the end", "<p>een</p><p class=\"", "een"),
    Case("a smaller-than sign", "<p>1 < 2 en <3 en a<b>c</b></p>", "1 < 2 en <3 en ac"),
  ]

  static let leftOut = [
    Case("scripts and styles", "<style>p{}</style><script>var a='<p>nee'</script><p>ja", "ja"),
    Case("navigation", "<nav><a>Home</a></nav><p role=navigation>menu</p><p>ja", "ja"),
    Case("a top without a heading", "<header><a>Home</a></header><p>ja", "ja"),
    Case("a top with a heading", "<header><h1>Privacy</h1></header><p>ja", "# Privacy", "ja"),
    Case("the foot of the site", "<p>ja</p><footer>Volg ons</footer>", "ja"),
    Case("the foot of an article", "<article><p>ja</p><footer>Jan</footer></article>", "ja", "Jan"),
    Case(
      "cookie banners",
      "<div id=cookie-banner>Wij gebruiken cookies</div><div class='x cmplz-y'>Akkoord</div><p>ja",
      "ja"),
    Case("a section on cookies", "<div id=cookies><p>Wij plaatsen cookies", "Wij plaatsen cookies"),
    Case(
      "what is hidden",
      "<p hidden>a<p style='display: none'>b<p aria-hidden=true>c<p style=visibility:hidden>d<p>ja",
      "ja"),
    Case(
      "what scripts show", "<template><p>a</template><noscript>b</noscript><dialog>c</dialog>ja",
      "ja"),
    Case("comments", "<p>een<!-- twee > drie --> vier", "een vier"),
    Case(
      "forms",
      "<form><select><option>NL</select><textarea>x</textarea><button>Ok</button></form>ja", "ja"),
  ]

  static let tags = [
    Case("Mustache", "<p>Mail {{ site.email }} of {{{ x }}}.", "Mail [email] of ."),
    Case("Liquid", "{% if nl %}<p>Wij, {{ company_name }}.{% endif %}", "Wij, [naam]."),
    Case("Hugo", "<p>{{< figure src=\"a.png\" >}}Tekst{{% /x %}}", "Tekst"),
    Case("Jinja comments", "<p>een{# twee #} drie", "een drie"),
    Case("WordPress", "<p>[gallery ids=\"1,2\"]Tekst[/gallery] [vc_row] einde", "Tekst einde"),
    Case("a place to be filled in", "<p>Wij zijn [naam bedrijf].", "Wij zijn [naam bedrijf]."),
    Case("PHP", "<?php if ($a > 1) { ?><p>Tekst</p><?php } ?>", "Tekst"),
    Case("ASP", "<p>Wij <% if a > b then %>zijn<% end %> er", "Wij zijn er"),
    Case("braces that nobody closes", "<p>{{ een {{ twee", "{{ een {{ twee"),
  ]

  @Test(arguments: shapes + leftOut + tags)
  func isReadAs(_ example: Case) throws {
    let page = try Page(example.page)
    #expect(page.lines == example.lines)
    #expect(page.piecesAreTrue)
  }

  @Test func aFullTextStandsWithoutTheSiteAroundIt() throws {
    let text = String(repeating: "Wij bewaren uw gegevens. ", count: 30)
    let page = try Page("<div>Menu</div><main><h1>Privacy</h1><p>\(text)</p></main><div>Deel</div>")
    #expect(page.lines.first == "# Privacy")
  }

  @Test func aShortMainLeavesTheRest() throws {
    #expect(try Page("<p>een</p><main><p>twee</p></main>").lines == ["een", "twee"])
  }

  @Test func theHeadIsNoText() throws {
    let page = try Page(
      "<html lang=NL-be><head><title>Privacy &ndash; A&amp;B</title><meta name=x></head><p>een")
    #expect(page.lines == ["een"])
    #expect(page.prose.title == "Privacy – A&B")
    #expect(page.prose.language == "nl-be")
  }

  @Test func frontMatterIsNoText() throws {
    let page = try Page("---\ntitle: \"Privacy\"\nlayout: page\n---\n<p>een</p>\n")
    #expect(page.lines == ["een"])
    #expect(page.prose.title == "Privacy")
  }
}
