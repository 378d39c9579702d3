import SourceText
import Testing

/// Kept texts and constants are the same to whoever reads them.
@Suite struct TextTests {
  @Test func aConstantIsWhatItSays() {
    let (constant, kept) = (Text.constant("é, een lange tekst"), Text("é, een lange tekst"))
    #expect(constant == kept && kept == kept && constant == constant)
    #expect(constant.string == kept.string && constant.bytes == kept.bytes)
    #expect(Text.constant("") == Text("") && Text("").string == "")
    #expect(SourceFile(path: "a", holding: constant).bytes == Array("é, een lange tekst".utf8))
  }

  @Test(arguments: ["", "a", "abcdefg", "abcdefgh", "abcdefghi", "abcdefghijklmnopq"])
  func everyByteCounts(_ text: String) {
    #expect(Text(text) != Text(text + "x"))
    for place in text.utf8.indices {
      var other = Array(text.utf8)
      other[text.utf8.distance(from: text.utf8.startIndex, to: place)] ^= 1
      #expect(Text(text) != Text.bytes(other))
    }
  }

  @Test func textsComeTogether() {
    #expect([String]().together(with: ", ") == "")
    #expect(["a"].together(with: ", ") == "a")
    #expect(["a", "", "c"].together(with: ", ") == "a, , c")
  }
}
