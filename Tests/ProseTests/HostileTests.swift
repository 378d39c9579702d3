import Prose
import SourceText
import Testing

/// Files that are no documents, and documents that mean harm: a clear answer, soon.
@Suite struct HostileTests {
  private static func refusal(_ bytes: [UInt8], _ path: String = "a.html") -> ProseError? {
    do throws(ProseError) {
      _ = try Prose(reading: SourceFile(path: path, bytes: bytes))
      return nil
    } catch {
      return error
    }
  }

  static let signatures: [(bytes: [UInt8], kind: ProseError.Kind)] = [
    ([0x1F, 0x8B, 8, 0, 0], .gzip), (Array("PK\u{3}\u{4}word/".utf8), .zip),
    (Array("%PDF-1.7".utf8), .pdf), ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], .oldWord),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D], .image), ([0xFF, 0xD8, 0xFF, 0xE0], .image),
    (Array("GIF89a".utf8), .image), ([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0], .binary),
    (Array(repeating: 0, count: 100), .binary),
  ]

  @Test(arguments: signatures.indices)
  func otherFilesAreTold(_ index: Int) {
    #expect(Self.refusal(Self.signatures[index].bytes) == .notText(Self.signatures[index].kind))
  }

  @Test(arguments: ["", " \n\t ", "\u{FEFF}", "\u{FEFF}\n"])
  func nothingIsTold(_ text: String) {
    for path in ["a.html", "a.md", "a.txt", "-"] {
      #expect(Self.refusal(Array(text.utf8), path) == .empty)
    }
  }

  @Test func whatIsTooLargeIsNotRead() {
    #expect(Self.refusal(Array(repeating: 0x61, count: Prose.limit + 1)) == .tooLarge)
  }

  /// Lines, tags and cells without end would fill memory.
  @Test(arguments: [
    ("a.txt", "\n"), ("a.md", "\n"), ("a.md", "- a\n"), ("a.html", "<p>x"), ("a.html", "</p>"),
  ])
  func tooManyPartsAreRefused(_ path: String, _ part: String) {
    let bytes = Array("een".utf8) + Array(String(repeating: part, count: 900_000).utf8)
    #expect(Self.refusal(bytes, path) == .tooManyParts)
  }

  /// Thousands of everything that nests: what stands inside is read, soon.
  ///
  /// The time of gumbo itself would grow with the square of their number, or worse.
  static let nests = [
    "<div>", "<ul><li>", "<b>", "<table><tr><td>", "<p><font color=N>x", "<a href=N>",
    "<span><div></span>",
    "<svg><g>", "<dl><dd>", "<b><div></b>", "<pre>", "<rt>", "<x-y>", "<button>", "<svg><p><z/>",
    "<div><table></div>", "<object>", "<option>x<b>", "<table>x<td>", "<form><div></form>", "<h1>",
    "<nobr>x",
    "<select><option>", "<template><div>", "<math><mi>", "<p></p></div><div>", "<i><p>x</i>",
    "</br></p>",
    "<li><div>", "<td><div>", "<center><tr><td><font>", "<b><i><u><s><p>x",
  ]

  @Test(arguments: nests)
  func deepNestsAreRead(_ nest: String) throws {
    var page = ""
    for number in 0..<4_000 { page += nest.replacing("N", with: String(number)) }
    let start = ContinuousClock.now
    let read = try Page(page + "</select></template></svg></math><p>Wij bewaren niets.")
    #expect(read.piecesAreTrue)
    #expect(ContinuousClock.now - start < .seconds(30))
  }

  /// The text at the bottom of a nest of blocks is not lost, and blocks stay apart.
  @Test func theBottomOfANestIsRead() throws {
    let page = String(repeating: "<div>", count: 20_000) + "een<div>twee</div>drie"
    #expect(try Page(page).lines == ["een", "twee", "drie"])
  }

  @Test func thousandsOfAttributesAreRead() throws {
    let attributes = (0..<30_000).map { "a\($0)='>'" }.joined(separator: " ")
    #expect(try Page("<p \(attributes) hidden>een</p><p>twee</p>").text.hasSuffix("twee"))
  }

  /// Openings that nothing closes, in all formats.
  @Test(arguments: [
    "{{", "{%", "[", "![[]()", "<", "<!--", "<a", "`", "*a_", "[a](", "&", "&#", "<?x ",
    "<![CDATA[", "|a", "> ",
    "- ", "\\", "[a b=", "~~~", "\u{301}", "---\n", "<script>", "<style ", "</", "a\u{AD}",
  ])
  func openingsAreReadOnce(_ opening: String) {
    let bytes = Array(("x " + String(repeating: opening, count: 20_000)).utf8)
    let start = ContinuousClock.now
    for path in ["a.html", "a.md", "a.txt"] { _ = Self.refusal(bytes, path) }
    #expect(ContinuousClock.now - start < .seconds(30))
  }

  /// Soup of tags, entities and letters: no crash, and places that are true.
  @Test(arguments: 0..<60)
  func soupIsRead(_ seed: Int) throws {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func draw(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    let parts = [
      "<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<table>", "<td>", "</table>", "&amp;",
      "&eacute", "é", "\u{AD}",
      "tekst ", "<!-- ", "-->", "<script>", "</script>", "\n", "{{ mail }}", "[x y=1]", "<", ">",
      "\"", "'", "=", "<a b",
      "e\u{301}", "\u{A0}", "- ", "# ", "|", "`", "*", "_", "](", "[", "\\", "<br>", "---\n",
      "\r\n", "\0", "<li>",
    ]
    let text = (0..<200).map { _ in parts[draw(parts.count)] }.joined()
    for path in ["a.html", "a.md", "a.txt"] {
      guard let page = try? Page(text, path) else { continue }
      #expect(page.piecesAreTrue, "\(path): \(text.debugDescription)")
    }
  }
}
