import Prose
import Testing

/// Bytes of other encodings, and broken ones.
@Suite struct EncodingTests {
  private static func latin(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { $0 == "€" ? 0x80 : $0 == "’" ? 0x92 : UInt8($0.value) }
  }

  private static func utf16(_ text: String, isBig: Bool) -> [UInt8] {
    (isBig ? [0xFE, 0xFF] : [0xFF, 0xFE])
      + text.utf16.flatMap {
        isBig ? [UInt8($0 >> 8), UInt8($0 & 255)] : [UInt8($0 & 255), UInt8($0 >> 8)]
      }
  }

  /// A page about one coffee house, in bytes, and the encoding that it is read in.
  static let pages: [(name: String, bytes: [UInt8], encoding: Prose.Encoding)] = [
    ("UTF-8", Array("<p>café € 5’s".utf8), .utf8),
    ("UTF-8 with its mark", [0xEF, 0xBB, 0xBF] + Array("<p>café € 5’s".utf8), .utf8),
    ("UTF-8 that says it is Latin 1", Array("<meta charset=iso-8859-1><p>café € 5’s".utf8), .utf8),
    ("Latin 1, declared", latin("<meta charset='ISO-8859-1'><p>café € 5’s"), .windows1252),
    (
      "Windows-1252, declared the long way",
      latin(
        "<meta http-equiv=Content-Type content='text/html; charset=windows-1252'><p>café € 5’s"),
      .windows1252
    ),
    ("Windows-1252 that says nothing", latin("<p>café € 5’s"), .windows1252),
    (
      "Windows-1252 that says it is UTF-8", latin("<meta charset=utf-8><p>café € 5’s"), .windows1252
    ),
    ("UTF-16, little end first", utf16("<p>café € 5’s", isBig: false), .utf16),
    ("UTF-16, big end first", utf16("<p>café € 5’s", isBig: true), .utf16),
  ]

  @Test(arguments: pages.indices)
  func isRead(_ index: Int) throws {
    let page = try Page(Self.pages[index].bytes, "a.html")
    #expect(page.text == "café € 5's", "\(Self.pages[index].name)")
    #expect(page.prose.encoding == Self.pages[index].encoding)
    #expect(page.piecesAreTrue)
  }

  @Test func latin9HasTheEuroElsewhere() throws {
    let bytes = Array("<meta charset=iso-8859-15><p>".utf8) + [0xA4]
    #expect(try Page(bytes, "a.html").text == "€")
  }

  /// One broken byte in a text that is UTF-8 breaks one letter.
  @Test(arguments: [[0xFF], [0xC3], [0xE2, 0x82], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF8]])
  func aBrokenByteBreaksOneLetter(_ broken: [Int]) throws {
    let bytes = Array("één café ".utf8) + broken.map(UInt8.init) + Array(" drie ééé".utf8)
    let page = try Page(bytes, "a.txt")
    #expect(page.text.hasPrefix("één café \u{FFFD}"))
    #expect(page.text.hasSuffix("drie ééé"))
    #expect(page.piecesAreTrue)
  }

  @Test func aZeroByteIsWhiteSpace() throws {
    #expect(
      try Page(Array("<p>een\0twee</p><p>drie".utf8), "a.html").lines == ["een twee", "drie"])
    #expect(try Page(Array("een\0twee".utf8), "a.txt").lines == ["een twee"])
  }
}
