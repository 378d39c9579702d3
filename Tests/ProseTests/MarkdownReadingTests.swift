import Prose
import Testing

/// Markdown as its reader sees it.
@Suite struct MarkdownReadingTests {
  typealias Case = HTMLTests.Case

  static let cases = [
    Case(
      "headings", "# Een\n## Twee ##\n###Drie\nVier\n====\nVijf\n---\n#6 is geen kop",
      "# Een", "## Twee", "### Drie", "# Vier", "## Vijf", "#6 is geen kop"),
    Case(
      "a wrapped paragraph", "Wij bewaren\nuw *gegevens*.\n\nNiet **alle**.",
      "Wij bewaren uw gegevens.", "Niet alle."),
    Case(
      "a line in bold is a title", "**Inzage**\nU mag *alles* zien.\n\n**U mag** zien\nwat u wilt.",
      "Inzage", "U mag alles zien.", "U mag zien wat u wilt."),
    Case(
      "lists", "- een\n  vervolg\n* twee\n  + drie\n1. vier\n2) vijf\n- [ ] zes",
      "- een vervolg", "- twee", "- drie", "- vier", "- vijf", "- [ ] zes"),
    Case(
      "a table", "| Doel | Hoe lang |\n|---|:--:|\n| Factuur | 7 jaar |\n| a \\| b | |",
      "0,0 Doel", "0,1 Hoe lang", "1,0 Factuur", "1,1 7 jaar", "2,0 a | b"),
    Case(
      "links",
      "Mail [ons](mailto:a@b.nl) of [het\nbestuur](/b \"x (y)\"){:.k}, <a@b.nl>, <https://b.nl>.",
      "Mail ons of het bestuur, a@b.nl, https://b.nl."),
    Case(
      "links by name",
      "Lees [ons beleid], [dit][b] en [naam bedrijf].\n\n[ons beleid]: /a\n[b]: /b 'x'",
      "Lees ons beleid, dit en [naam bedrijf]."),
    Case(
      "images and footnotes", "Een![alt](a.png)[^1] twee.\n\n[^1]: Drie.", "Een twee.", ": Drie."),
    Case("code", "Een `twee`.\n\n```\nniet\n```\n~~~js\nniet\n~~~\nDrie", "Een twee.", "Drie"),
    Case(
      "escapes", "1\\. Een \\*ster\\* \\[x\\] a_b_c 2 * 3 __vet__",
      "1. Een *ster* [x] a_b_c 2 * 3 vet"),
    Case("quotes", "> Een\n> twee\n\n> - drie", "Een twee", "- drie"),
    Case(
      "HTML inside", "<p>Een<br>twee &euro; 5</p>\n<div class=a>\nDrie\n</div>", "Een twee € 5",
      "Drie"),
    Case("scripts", "<script>\nvar a\n</script>\nEen\n<style>p{}</style>\nTwee", "Een", "Twee"),
    Case("comments", "<!-- een\ntwee -->\nDrie <!-- vier > vijf --> zes", "Drie zes"),
    Case("front matter", "---\ntitle: 'Privacy'\ndate: 2020\n---\nTekst", "# Privacy", "Tekst"),
    Case(
      "front matter in TOML", "+++\ntitle = \"Privacy\"\n+++\n# Privacy\nTekst", "# Privacy",
      "Tekst"),
    Case(
      "tags of generators",
      "{% include a.html %}\n{{< toc >}}\nMail {{ site.email }} {: .klas}.\n{:.no_toc}\n## Kop {#kop}",
      "Mail [email] .", "## Kop"),
    Case(
      "a whole page", "---\ntitle: x\n---\n<h1>Kop</h1>\n<p>Tekst</p>\n<ul>\n<li>een</li>\n</ul>\n",
      "# Kop", "Tekst", "- een"),
    Case("a rule", "Een\n\n***\n\nTwee", "Een", "Twee"),
    Case("Windows lines", "# Een\r\n\r\n- twee\r\n- drie\r\n", "# Een", "- twee", "- drie"),
  ]

  @Test(arguments: cases)
  func isReadAs(_ example: Case) throws {
    let page = try Page(example.page, "page.md")
    #expect(page.lines == example.lines)
    #expect(page.piecesAreTrue)
  }

  @Test func textInFieldsIsText() throws {
    let text = """
      ---
      blocks:
        - type: heading
          text: Privacy
        - type: paragraph
          text: 'Wij bewaren niets.'
      ---
      """
    #expect(try Page(text, "page.md").lines == ["## Privacy", "Wij bewaren niets."])
  }
}
