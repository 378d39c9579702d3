import Prose
import Scanning
import Testing

/// Texts that no person wrote.
@Suite struct HostileTests {
  static let sentences = [
    "Wij bewaren uw gegevens zeven jaar", "U kunt een klacht indienen bij de AP", "mail info@a.nl",
    "recht op inzage",
    "Bel 020-1234567", "cookies", "toestemming intrekken", "Straat 1, 1234 AB Plaats", "é",
    "[naam]", "👩‍👩‍👧", "2024",
  ]

  /// Whatever the text, what is told can be shown, and places lie in the document.
  @Test(arguments: 0..<40)
  func placesAreInTheDocument(_ seed: Int) throws {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func draw(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    let joints = [
      ". ", " ", "\n\n", "; ", ":\n- ", ", ", "\u{AD}", "&amp;", "<b>", "|", "\r\n", "\u{A0}", "!",
      "<p>",
    ]
    let text = (0..<60).map { _ in
      Self.sentences[draw(Self.sentences.count)] + joints[draw(joints.count)]
    }.joined()
    for path in ["a.html", "a.md", "a.txt"] {
      let scan = try Reader.scan(text, path)
      for evidence in scan.readings.compactMap(\.evidence) {
        let quotation = try #require(scan.quotation(evidence))
        #expect(text.utf8.count >= quotation.text.utf8.count && !quotation.text.isEmpty)
        #expect(text.contains(quotation.text), "\(path): \(quotation.text.debugDescription)")
      }
    }
  }

  /// A word, a sentence and a number without end.
  @Test(arguments: [
    "a", "wij bewaren ", "0", "a@", "1 jaar ", "a.nl/", "AP ", "é", "+31 ", "+ ", "(0", "1-1-",
    "- ", "u? ",
  ])
  func noEndIsNoTrouble(_ part: String) throws {
    let start = ContinuousClock.now
    let scan = try Reader.scan("Wij bewaren " + String(repeating: part, count: 30_000))
    for evidence in scan.readings.compactMap(\.evidence) {
      let quotation = try #require(scan.quotation(evidence))
      #expect(quotation.text.utf8.count <= 800)
    }
    #expect(ContinuousClock.now - start < .seconds(30))
  }
}
