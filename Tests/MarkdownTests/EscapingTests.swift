import Markdown
import Mustache
import Testing

/// A place in a template where a value may stand.
struct Place: Sendable, CustomTestStringConvertible {
  let before: String
  let after: String

  init(_ before: String, _ after: String = "") {
    self.before = before
    self.after = after
  }

  var testDescription: String { "\(before)VALUE\(after)".debugDescription }

  static let all = [
    Place(""), Place("tekst\n", "\ntekst"), Place("tekst ", " tekst"), Place("tekst", "tekst"),
    Place("(", ")"), Place("## "), Place("## Recht op ", " en meer"), Place("- "), Place("1. "),
    Place("- a\n  - b\n    ", "\n"), Place("> "), Place("[", "](/a)"), Place("!", "](/a)"),
    Place("tekst [", "](/a \"t\")."), Place("| a | b |\n| - | - |\n| ", " | c |"),
    Place("| a | b |\n| - | - |\n| c | ", " |"), Place("| ", " | b |\n| --- | --- |\n| c | d |"),
    Place("**", "**"), Place("tekst **", "** tekst"), Place("- **", "**: tekst"), Place("*", "*"),
  ]
}

@Suite struct EscapingTests {
  private static let pieces = [
    "\\", "`", "```", "*", "**", "_", "__", "[", "]", "](", "(", ")", "<", ">", "|", "~", "~~~",
    "#", "##", " #", "&", "&amp;", "&#35;", "&lt", ";", "!", "![", "-", "---", "+", "=", "===", ":",
    ".",
    "1.", "12)", "0", "{", "{{", "{#a}", " {#b}", "}", "}}", "'", "\"", "/", "//", "@", "a@b.nl",
    "www.a.nl", "https://a.nl", "<script>", "</a>", "<!--", "<?", "[x]: /y", "[^1]", "a", "B", "é",
    "x y", " ", "  ", "    ", "\t", "\n", "\n\n", "\r\n", "$", "%", ",", "^", "\u{A0}", "\u{2028}",
    "\u{2003}", "\u{3000}", "\u{B}", "\u{C}", "\u{85}", "“", "–", "\u{1F600}", "e\u{301}",
    "\u{200D}",
  ]

  private static func values(_ count: Int, seed: UInt64) -> [String] {
    var random = SplitMix(seed: seed)
    return (0..<count).map { _ in
      (0...random.next(below: 7)).map { _ in pieces[random.next(below: pieces.count)] }.joined()
    }
  }

  @Test(arguments: Place.all)
  func valuesStayText(_ place: Place) throws {
    let plain = try skeleton(of: "x", in: place)
    for value in EscapingTests.values(1000, seed: UInt64(place.before.utf8.count)) {
      var bytes: [UInt8] = []
      Escape.markdown.append(value, to: &bytes)
      let escaped = String(decoding: bytes, as: UTF8.self)
      guard !escaped.isEmpty else { continue }
      let words = value.unicodeScalars.split { $0.properties.isWhitespace }.map(String.init)
      let result = try? skeleton(of: escaped, in: place)
      let expected = plain.text.replacing(
        "x", with: words.joined(separator: " "), maxReplacements: 1)
      // A no-break space between words stays one.
      let read = result.map { result in
        String(
          String.UnicodeScalarView(result.text.unicodeScalars.map { $0 == "\u{A0}" ? " " : $0 }))
      }
      if result?.nodes != plain.nodes || read != expected || result?.ids != plain.ids {
        Issue.record("\(value.debugDescription) as \(escaped): \(String(describing: result))")
      }
    }
  }

  @Test func skeletonsTellKindsApartFromWords() throws {
    var renderer = HTMLRenderer()
    let skeleton = try renderer.skeleton(of: Array("# A\n\n- b *c*\n  `d`\n- \n\n***".utf8))
    #expect(
      skeleton.nodes
        == "document(heading(text())list(item(paragraph(text()emph(text())softbreak()code()))item())"
        + "thematic_break())")
    #expect(skeleton.text == "Ab c\nd")
  }

  private struct Reading: Equatable {
    let nodes: String
    let text: String
    let ids: [String?]
  }

  private func skeleton(of escaped: String, in place: Place) throws -> Reading {
    var renderer = HTMLRenderer()
    let text = try TidiedMarkdown(Array("\(place.before)\(escaped)\(place.after)".utf8))
    let skeleton = try renderer.skeleton(of: text.bytes)
    return Reading(
      nodes: skeleton.nodes, text: skeleton.text, ids: text.headings.map { $0.id })
  }
}
