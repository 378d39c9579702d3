import Markdown
import Mustache
import Testing

/// A value stays the text that it is, wherever a template puts it.
@Suite struct EscapeTests {
  @Test(arguments: [
    ("", ""), ("Ans", "Ans"), ("a & b", "a &amp; b"), ("&amp;", "&amp;amp;"),
    ("<b>\"x\"</b>", "&lt;b&gt;&quot;x&quot;&lt;/b&gt;"), ("'t Gooi", "&#39;t Gooi"),
    ("é\n<", "é\n&lt;"), ("<<", "&lt;&lt;"),
  ])
  func html(_ text: String, _ expected: String) {
    #expect(escaped(text, .html) == expected)
  }

  /// What a person reads in the Markdown itself is spoiled by no more backslashes than are needed.
  @Test(arguments: [
    ("", ""), ("B.V.", "B.V."), ("a@b.nl", "a@b.nl"), ("+31 6", "+31 6"), ("+ x", "\\+ x"),
    ("-5", "-5"), ("- x", "\\- x"), ("--", "\\--"), ("# x", "\\# x"), ("#1", "#1"),
    ("12. x", "12\\. x"), ("12.5", "12.5"), ("1) a", "1\\) a"), ("a_b", "a_b"),
    ("_a_", "\\_a\\_"), ("B&B", "B\\&B"), ("A & B", "A & B"), ("&amp;", "\\&amp;"),
    ("&#38;", "\\&#38;"), ("x!", "x\\!"), ("x! y", "x! y"), ("| a", "\\| a"), ("<b>", "\\<b>"),
    ("> a", "\\> a"), ("a > b", "a > b"), ("*a*", "\\*a\\*"), ("[a](b)", "\\[a\\](b)"),
    ("`a`", "\\`a\\`"), ("~~a~~", "\\~\\~a\\~\\~"), ("a\\b", "a\\\\b"), ("===", "\\==="),
    ("a\nb", "a b"), ("a\r\n\r\n# b", "a # b"), ("\t a \n", "a"), ("a\u{2028}b", "a b"),
    ("a\u{2029}b", "a b"), ("a\u{85}b", "a b"), ("a\u{A0}b", "a\u{A0}b"), ("a  b", "a b"),
    (" ", ""), ("{{a}}", "{{a}}"),
  ])
  func markdown(_ text: String, _ expected: String) {
    #expect(escaped(text, .markdown) == expected)
  }

  /// Where no line can begin, marks of blocks need no backslash.
  @Test(arguments: [
    ("+ x", "+ x"), ("- x", "- x"), ("# x", "# x"), ("12. x", "12. x"), ("> a", "> a"),
    ("*a*", "\\*a\\*"), ("a\nb", "a b"),
  ])
  func markdownInline(_ text: String, _ expected: String) {
    #expect(escaped(text, .markdownInline) == expected)
  }

  /// Contexts of a value in a template; "VALUE" stands for it.
  static let contexts = [
    "VALUE rest", "text VALUE rest", "# VALUE", "- VALUE", "1. VALUE",
    "[VALUE](https://a.nl)", "| a |\n| --- |\n| VALUE |",
  ]

  /// No value changes how the text around it is read, and a reader gets the value itself back.
  ///
  /// Judged by the parser that makes the pages, so that no idea of our own of Markdown counts.
  @Test(arguments: contexts)
  func keepsTheSkeleton(_ context: String) throws {
    var random = Randomness(seed: 7)
    var renderer = HTMLRenderer()
    var wrong: [String] = []
    // "VALUE" itself is the plain word to compare with.
    let plain = try renderer.skeleton(of: Array(context.utf8))
    for _ in 0..<3_000 {
      let value = hostile(&random)
      let folded = Self.folded(value)
      if folded.isEmpty { continue }
      let text = context.replacing("VALUE", with: escaped(value, .markdown))
      let read = try? renderer.skeleton(of: Array(text.utf8))
      let expected = plain.text.replacing("VALUE", with: folded)
      // A no-break space between words stays one.
      if read.map({ Self.folded($0.text) }) != Self.folded(expected)
        || read.map({ Self.merged($0.nodes) }) != plain.nodes
      {
        wrong.append("\(value.debugDescription): \(read?.nodes ?? "refused") \(read?.text ?? "")")
      }
    }
    #expect(wrong.isEmpty, "\(wrong.sorted { $0.count < $1.count }.prefix(12))")
  }

  /// CommonMark takes number signs at the end of a heading away.
  @Test(arguments: ["C #", "a ##", "# #"])
  func keepsMarksAtTheEndOfAHeading(_ value: String) throws {
    var renderer = HTMLRenderer()
    let read = try renderer.skeleton(of: Array("# \(escaped(value, .markdown))".utf8))
    #expect(read.text == value)
  }

  private func hostile(_ random: inout Randomness) -> String {
    let pieces = [
      "a", "b", "é", "1", "2", "10", " ", " ", "  ", "\n", "\n\n", "\r\n", "\t", "\u{A0}",
      "\u{2028}", ".", ")", "(", "[", "]", "](", "![", "!", "*", "**", "_", "__", "`", "``", "~",
      "~~", "#", "##", "-", "---", "+", "=", "==", "|", "||", ":", "&", "&amp;", "&#38;", "&lt",
      ";", "<", ">", "<script>", "</p>", "<!--", "<a@b.nl>", "\\", "\\\\", "{{", "}}", "\"", "'",
      "$", "%", "@", "^", "/", ",", "?", "https://a.nl", "www.a.nl", "a@b.nl", ":-", "-|", "[^1]",
    ]
    return (0...random.number(below: 7)).map { _ in random.element(of: pieces) }.joined()
  }

  /// White space as the escape folds it: one space for any run, none at the ends.
  private static func folded(_ value: String) -> String {
    value.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }
      .joined(separator: " ")
  }

  /// The parser cuts a text in pieces at signs that might have meant something.
  private static func merged(_ nodes: String) -> String {
    var nodes = nodes
    while nodes.contains("text()text()") { nodes = nodes.replacing("text()text()", with: "text()") }
    return nodes
  }

  private func escaped(_ text: String, _ escape: Escape) -> String {
    var out: [UInt8] = []
    escape.append(text, to: &out)
    return String(decoding: out, as: UTF8.self)
  }
}
