import Foundation
import JSON
import Testing

/// What is written is JSON, and holds nothing that could end a line or steer a terminal.
@Suite struct JSONWriterTests {
  static let texts: [String] = [
    "", "plain", "\"quoted\" \\ back", "line\nbreak\ttab\r", "“gekruld” ’s", "é ĳ 👨‍👩‍👧 \u{10FFFF}",
    "\u{0}\u{1B}[31m\u{7F}", "\u{85}\u{AD}\u{200B}\u{202E}\u{2028}\u{2029}\u{2066}\u{FEFF}",
    "a\u{AD}b", "\u{AC}\u{C2}\u{E2}", "\u{200A}\u{2010}\u{2070}", "\u{FEFE}\u{FF00}", "€",
  ]

  @Test(arguments: texts)
  func readersSeeTheText(_ text: String) throws {
    var writer = JSONWriter()
    writer.object { $0.member("text", text) }
    let object = try JSONSerialization.jsonObject(with: Data(writer.bytes)) as? [String: String]
    #expect(object?["text"]?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
    let shown = writer.text.unicodeScalars.filter { $0 != "\n" }
    #expect(shown.allSatisfy(isShown), "\(writer.text)")
  }

  private func isShown(_ scalar: Unicode.Scalar) -> Bool {
    ![.control, .format, .lineSeparator, .paragraphSeparator]
      .contains(scalar.properties.generalCategory) || scalar == "\u{200D}"
  }

  /// Every character by itself, against another writer of JSON.
  @Test func readersSeeEveryCharacter() throws {
    let scalars = (0...0x10FFFF).compactMap(Unicode.Scalar.init).filter { $0.value < 0x3000 }
    let texts = scalars.map { String($0) }
    var writer = JSONWriter()
    writer.array(texts) { $0.quote($1) }
    let read = try JSONSerialization.jsonObject(with: Data(writer.bytes)) as? [String]
    let same = zip(read ?? [], texts).allSatisfy {
      $0.unicodeScalars.elementsEqual($1.unicodeScalars)
    }
    #expect(read?.count == texts.count && same)
  }

  @Test func keepsOrderAndIndents() {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("b", 1)
      writer.member("a", true)
      writer.member("list", ["x", "y"])
      writer.member("none") { $0.object { _ in } }
    }
    #expect(
      writer.text == """
        {
          "b": 1,
          "a": true,
          "list": [
            "x",
            "y"
          ],
          "none": {}
        }

        """)
    writer.removeAll()
    writer.array([Int]()) { $0.raw(String($1)) }
    #expect(writer.text == "[]\n")
  }
}
