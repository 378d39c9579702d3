import Markdown
import Testing

/// A small generator of numbers, the same on every run.
struct SplitMix: Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }
}

@Suite struct RobustnessTests {
  private static let pieces: [[UInt8]] =
    [
      "#", "# ", "a", "{#a}", "\n", "\n\n", "\r", "|", "-", "|-|\n", ":", "[", "](", ")", "!", "<",
      ">",
      "`", "```", "~~~", "*", "_", "\\", "&amp;", "1. ", "  ", "\t", "é", "\u{FEFF}", "//", "<b>",
      "[a](/b)", "![a](b.png)", "\0",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x80], [0xF4, 0x90, 0x80, 0x80]]

  /// Whatever comes in, either an error or a whole page of valid text comes out.
  @Test(arguments: 0..<8)
  func anyPiecesGiveAPageOrAnError(_ seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    var pages = 0
    for _ in 0..<1500 {
      var bytes: [UInt8] = []
      for _ in 0...random.next(below: 24) {
        bytes += RobustnessTests.pieces[random.next(below: RobustnessTests.pieces.count)]
      }
      guard let html = renderedBytes(bytes) else { continue }
      pages += 1
      if String(validating: html, as: UTF8.self) == nil { Issue.record("invalid: \(bytes)") }
    }
    #expect(pages > 300)
  }

  private func renderedBytes(_ markdown: [UInt8]) -> [UInt8]? {
    var renderer = HTMLRenderer()
    var html: [UInt8] = []
    guard let text = try? TidiedMarkdown(markdown),
      (try? renderer.render(text, into: &html)) != nil
    else { return nil }
    return html
  }

  /// Renderers on several threads at once, each used for page after page.
  @Test func threadsDoNotDisturbEachOther() async throws {
    let texts = (1...40).map { number in
      LimitCase.times(
        "# Kop *\(number)*\n\n| a | b |\n| - | - |\n| [c](/d) | \(number) |\n\n", number)
    }
    let expected = try texts.map { try page($0) }
    try await withThrowingTaskGroup(of: [String].self) { group in
      for _ in 0..<4 {
        group.addTask {
          var renderer = HTMLRenderer()
          return try texts.map { text in
            var html: [UInt8] = []
            let tidied = try TidiedMarkdown(Array(text.utf8))
            _ = try renderer.render(tidied, into: &html)
            return String(decoding: html, as: UTF8.self)
          }
        }
      }
      for try await pages in group { #expect(pages == expected) }
    }
  }

  /// After a page that needs much memory, and after refused ones, the next is as it should be.
  @Test func memoryIsCleanFromPageToPage() throws {
    var renderer = HTMLRenderer()
    let large = LimitCase.times("- **a** [b](/c) `d` &amp; e\n\n", 20_000)
    let texts = [large, "a\n\n<b", "[a](x:y)", "| a |\n| - |\n| b |", large, "# a"]
    let alone = texts.map { try? page($0) }
    let inTurn = texts.map { text in
      var html: [UInt8] = []
      let tidied = try? TidiedMarkdown(Array(text.utf8))
      guard let tidied, (try? renderer.render(tidied, into: &html)) != nil else {
        return String?.none
      }
      return String(decoding: html, as: UTF8.self)
    }
    #expect(inTurn == alone)
    #expect(alone.filter { $0 == nil }.count == 2)
  }
}
