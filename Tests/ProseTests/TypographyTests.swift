import Prose
import Testing

/// Texts that look alike to a reader are alike.
@Suite struct TypographyTests {
  static let alike: [(shown: String, text: String)] = [
    ("één", "één"), ("e\u{301}e\u{301}n", "één"), ("cafe\u{301}", "café"),
    ("ge\u{308}indigd", "gëindigd"), ("C\u{327}a", "Ça"), ("x\u{301}", "x\u{301}"),
    ("persoons\u{AD}gegevens", "persoonsgegevens"), ("persoons&shy;gegevens", "persoonsgegevens"),
    ("mogel\u{133}k \u{132}sland", "mogelijk IJsland"),
    ("7\u{A0}jaar", "7 jaar"), ("7&nbsp;jaar", "7 jaar"), ("7\u{202F}jaar", "7 jaar"),
    ("7 \u{2009}\n jaar", "7 jaar"), ("“wij” en ‘u’", "\"wij\" en 'u'"), ("foto’s", "foto's"),
    ("«wij» „u”", "\"wij\" \"u\""), ("e\u{2011}mail", "e-mail"), ("zero\u{200B}width", "zerowidth"),
    ("\u{FEFF}tekst", "tekst"), ("&eacute;&eacute;n", "één"), ("&#233;&#xE9;n", "één"),
    ("foto&#146;s &#150; &eacute", "foto's – é"),
    ("a &amp; b &lt;c&gt; &onbekend; &", "a & b <c> &onbekend; &"),
    ("AT&T &copy2020", "AT&T ©2020"), ("&#0;&#xD800;", "&#0;&#xD800;"), ("日本語 ёж", "日本語 ёж"),
  ]

  @Test(arguments: alike.indices)
  func isRead(_ index: Int) throws {
    let (shown, text) = Self.alike[index]
    let page = try Page("<p>\(shown)</p>")
    #expect(page.text == text)
    #expect(page.piecesAreTrue)
  }

  /// The last scalar of a piece of text may be cut off.
  @Test func halfALetterAtTheEnd() throws {
    let page = try Page(Array("<p>caf".utf8) + [0xC3], "a.html")
    #expect(page.text.hasPrefix("caf"))
  }
}
