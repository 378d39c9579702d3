import Testing

/// Text without markup.
@Suite struct PlainTextTests {
  typealias Case = HTMLTests.Case

  static let cases = [
    Case(
      "paragraphs", "Wij bewaren niets.\nEcht niet.\n\nEn u?", "Wij bewaren niets.", "Echt niet.",
      "En u?"),
    Case(
      "a heading", "Privacyverklaring\n\nWij bewaren uw gegevens.", "## Privacyverklaring",
      "Wij bewaren uw gegevens."),
    Case(
      "an underlined heading", "Wie zijn wij?\n-------------\nBakkerij Jansen.", "## Wie zijn wij?",
      "Bakkerij Jansen."),
    Case(
      "items", "Wij bewaren:\n- uw naam;\n• uw adres;\n1. uw foto.", "Wij bewaren:", "- uw naam;",
      "- uw adres;", "- uw foto."),
    Case(
      "lines broken at a width",
      "Wij gaan zorgvuldig om met de gegevens die u aan ons geeft en bewaren\nze niet langer dan nodig is om de bestelling te kunnen leveren, tenzij\nu ons vraagt om ze eerder te verwijderen.",
      "Wij gaan zorgvuldig om met de gegevens die u aan ons geeft en bewaren ze niet langer dan nodig is om de bestelling te kunnen leveren, tenzij u ons vraagt om ze eerder te verwijderen."
    ),
    Case(
      "numbered headings", "1. Wie zijn wij\n\nBakkerij Jansen.\n", "## 1. Wie zijn wij",
      "Bakkerij Jansen."),
    Case("front matter", "---\ntitel: x\n---\nWij bewaren niets.", "Wij bewaren niets."),
    Case("template tags", "Mail {{ email }} of [gallery ids=\"1\"] bel.", "Mail [email] of bel."),
    Case("signs of HTML stay", "Wij zijn <naam> & co.", "Wij zijn <naam> & co."),
  ]

  @Test(arguments: cases)
  func isReadAs(_ example: Case) throws {
    let page = try Page(example.page, "page.txt")
    #expect(page.lines == example.lines)
    #expect(page.piecesAreTrue)
  }

  /// What a file is, where its name does not tell.
  @Test(arguments: [
    ("-", "<p>een</p>", "een"), ("-", "# Een", "# Een"),
    ("-", "Wij bewaren niets.", "Wij bewaren niets."),
    ("-", "---\ntitle: Een\n---\ntwee", "# Een"), ("page.php", "<html><p>een", "een"),
    ("-", "# Een <div>\n\ntwee", "# Een"), ("-", "Tekst <p>een</p>", "Tekst"),
    ("page.txt", "<!DOCTYPE html><p>een", "een"), ("page.HTM", "een <b>twee</b>", "een twee"),
  ])
  func isToldByItsText(_ path: String, _ text: String, _ first: String) throws {
    #expect(try Page(text, path).lines.first == first)
  }
}
