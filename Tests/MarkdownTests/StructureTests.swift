import Markdown
import Testing

/// What a page makes of tables, quotes, lists and lines in italics.
@Suite struct StructureTests {
  @Test(arguments: [
    Case(
      "| Doel *a* | \"Termijn\" | |\n| --- | ---: | - |\n| a | 1 | c |\n| b |",
      """
      <div class="tabel">
      <table>
      <thead>
      <tr>
      <th scope="col">Doel <em>a</em></th>
      <th scope="col" class="right">&quot;Termijn&quot;</th>
      <th scope="col"></th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <th scope="row">a</th>
      <td data-kop="&quot;Termijn&quot;" class="right">1</td>
      <td>c</td>
      </tr>
      <tr>
      <th scope="row">b</th>
      <td data-kop="&quot;Termijn&quot;" class="right"></td>
      <td></td>
      </tr>
      </tbody>
      </table>
      </div>

      """),
    Case(
      "|a|b|\n|:-:|-|\n|[c](#d)|e|\n\ntd th `<td align=`{}",
      """
      <div class="tabel">
      <table>
      <thead>
      <tr>
      <th scope="col" class="center">a</th>
      <th scope="col">b</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <th scope="row" class="center"><a href="#d">c</a></th>
      <td data-kop="b">e</td>
      </tr>
      </tbody>
      </table>
      </div>
      <p>td th <code>&lt;td align=</code>{}</p>

      """),
  ])
  func tablesNameTheirRows(_ sample: Case<String>) throws {
    #expect(try page(sample.markdown) == sample.expected)
  }

  @Test(arguments: [
    Case(
      "*A & b*\n\n|c|\n|-|", "<div class=\"tabel\">\n<table>\n<caption>A &amp; b</caption>\n<thead>"
    ),
    Case("*A* b\n\n|c|\n|-|", "<p><em>A</em> b</p>\n<div class=\"tabel\">\n<table>\n<thead>"),
    Case("*A [b](#c)*\n\n|c|\n|-|", "<p><em>A <a href=\"#c\">b</a></em></p>\n<div class"),
    Case("*A*\n\nb\n\n|c|\n|-|", "<p><em>A</em></p>\n<p>b</p>\n<div class"),
  ])
  func aLineAboveATableIsItsCaption(_ sample: Case<String>) throws {
    let html = try page(sample.markdown)
    #expect(html.hasPrefix(sample.expected), "\(html)")
  }

  @Test(arguments: [
    Case("# A\n\n*b · c*\n\nd", "<h1 id=\"a\">A</h1>\n<p class=\"stand\">b · c</p>\n<p>d</p>\n"),
    Case("# A\n\nb\n\n*c*", "<h1 id=\"a\">A</h1>\n<p>b</p>\n<p><em>c</em></p>\n"),
    Case("## A\n\n*b*", "<h2 id=\"a\">A</h2>\n<p><em>b</em></p>\n"),
    Case("# A\n\n*b* c", "<h1 id=\"a\">A</h1>\n<p><em>b</em> c</p>\n"),
  ])
  func aLineBelowTheTitleIsItsStanding(_ sample: Case<String>) throws {
    #expect(try page(sample.markdown) == sample.expected)
  }

  @Test(arguments: [
    Case(
      "> **De wet**\n>\n> - a\n> - b",
      "<details>\n<summary>De wet</summary>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n</details>\n"),
    Case("> **De wet**\n> a", "<details>\n<summary>De wet</summary>\n<p>a</p>\n</details>\n"),
    Case("> **A.** b", "<details>\n<summary>A.</summary>\n<p>b</p>\n</details>\n"),
    Case(
      "> **A**\n>\n> > b\n>\n> c",
      "<details>\n<summary>A</summary>\n<blockquote>\n<p>b</p>\n</blockquote>\n<p>c</p>\n</details>\n"
    ),
    Case("> a **b**", "<blockquote>\n<p>a <strong>b</strong></p>\n</blockquote>\n"),
    Case(
      "> **a *b***",
      "<blockquote>\n<p><strong>a <em>b</em></strong></p>\n</blockquote>\n"),
  ])
  func aQuoteUnderBoldWordsIsANote(_ sample: Case<String>) throws {
    #expect(try page(sample.markdown) == sample.expected)
  }

  @Test(arguments: [
    Case(
      "- **Wie?** A [b](#c).\n- **Waar**\n  Daar\n  en hier.",
      """
      <dl>
      <div><dt>Wie?</dt>
      <dd>A <a href="#c">b</a>.</dd></div>
      <div><dt>Waar</dt>
      <dd>Daar
      en hier.</dd></div>
      </dl>

      """),
    Case(
      "- **Wie.** A\n- **Waar?** B",
      "<ul>\n<li><strong>Wie.</strong> A</li>\n<li><strong>Waar?</strong> B</li>\n</ul>\n"),
    Case(
      "- **Wie?** A\n- b", "<ul>\n<li><strong>Wie?</strong> A</li>\n<li>b</li>\n</ul>\n"),
    Case(
      "- **Wie?** A\n  - b",
      "<ul>\n<li><strong>Wie?</strong> A\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n"),
    Case("- **Wie?**", "<ul>\n<li><strong>Wie?</strong></li>\n</ul>\n"),
    Case(
      "- **Wie?** A\n\n- **Wat?** B",
      "<ul>\n<li>\n<p><strong>Wie?</strong> A</p>\n</li>\n<li>\n<p><strong>Wat?</strong> B</p>\n</li>\n</ul>\n"
    ),
  ])
  func aListOfQuestionsHasTermsAndAnswers(_ sample: Case<String>) throws {
    #expect(try page(sample.markdown) == sample.expected)
  }

  /// What the rewriting skips or keeps must not hide a destination from the check of links.
  @Test(arguments: [
    "- **Wie?** [a](javascript:b)", "> **A** [a](//b)", "*[a](feed:b)*\n\n|c|\n|-|",
    "# A\n\n*[a](//b)*", "|a|b|\n|-|-|\n|c|[d](//e)|", "> **[a](//b)**",
    "- **[Wie?](//b)** a",
  ])
  func linksAreCheckedEverywhere(_ markdown: String) {
    let error = refusal(of: markdown)
    if let error, case MarkdownError.forbiddenLink(_, line: _) = error { return }
    Issue.record("\(markdown): \(String(describing: error))")
  }

  @Test(arguments: [
    Case(
      "[www.a.nl](https://www.a.nl)", "<a class=\"adres\" href=\"https://www.a.nl\">www.a.nl</a>"),
    Case(
      "[a.nl/?b&c](http://a.nl/?b&c)",
      "<a class=\"adres\" href=\"http://a.nl/?b&amp;c\">a.nl/?b&amp;c</a>"),
    Case("[www.a.nl](https://www.b.nl)", "<a href=\"https://www.b.nl\">www.a.nl</a>"),
    Case("[a@b.nl](mailto:a@b.nl)", "<a href=\"mailto:a@b.nl\">a@b.nl</a>"),
    Case("[](https://www.a.nl)", "<a href=\"https://www.a.nl\"></a>"),
  ])
  func aLinkThatShowsItsAddressSaysSo(_ sample: Case<String>) throws {
    #expect(try page(sample.markdown) == "<p>" + sample.expected + "</p>\n")
  }
}
