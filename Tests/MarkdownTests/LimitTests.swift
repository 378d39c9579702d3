import Markdown
import Testing

/// A text that is just within a limit, and one that is just beyond it.
struct LimitCase: Sendable, CustomTestStringConvertible {
  let limit: MarkdownLimit
  let name: String
  let within: String
  let beyond: String
  let line: Int?

  init(
    _ limit: MarkdownLimit, _ name: String = "", line: Int? = 1, _ text: (Int) -> String
  ) {
    self.limit = limit
    self.name = name
    self.line = line
    within = text(limit.maximum)
    beyond = text(limit.maximum + 1)
  }

  var testDescription: String { "\(limit) \(name)" }

  static let all = [
    LimitCase(.pageBytes, line: 2) { size in "a\n" + times("b", size - 3) + "\n" },
    LimitCase(.tableColumns, "closed rows") { "|" + times("a|", $0) },
    LimitCase(.tableColumns, "open rows", line: 2) { "x\n" + times("a|", $0 - 1) + "a" },
    LimitCase(.tableColumns, "escaped pipes") { times("\\|", 100) + times("a|", $0 - 1) + "a" },
    LimitCase(.tableCells, line: 20_002) { "a\n|:-\n" + times("b\n", $0 - 1) },
    LimitCase(.tableCells, "short rows", line: 2501) { cells in
      "|a|b|c|d|e|f|g|h|\n|-|-|-|-|-|-|-|-|\n" + times("b\n", cells / 8 - 2 + cells % 8)
    },
    LimitCase(.pageCells, line: 150_001) { cells in
      times("|a|\n|-|\n\n", cells / 2) + times("|a|\n", cells % 2)
    },
    LimitCase(.quoteDepth) { times(">", $0) + " a" },
    LimitCase(.quoteDepth, "spaced", line: 3) { "a\n\n" + times(" > ", $0) },
    LimitCase(.listDepth) { times("- ", $0) + "a" },
    LimitCase(.listDepth, "numbered") { times("1. ", $0) + "a" },
    LimitCase(.listDepth, "by indentation", line: 17) { depth in
      (0..<depth).map { times("  ", $0) + "- a\n" }.joined()
    },
    LimitCase(.listDepth, "in a quote", line: 17) { depth in
      (0..<depth).map { "> " + times("   ", $0) + "1. a\n" }.joined()
    },
    LimitCase(.bracketDepth) { times("[", $0) },
    LimitCase(.bracketDepth, "over lines", line: 33) { times("a![b\n", $0) },
    LimitCase(.brackets) { times("[a] ", $0) },
    LimitCase(.emphasisRuns) { times("*a* _b_ **c** __d__ ", $0 / 8) + times("* ", $0 % 8) },
    LimitCase(.codeTags) { times("`<b>` ", $0) },
  ]

  static func times(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: max(0, count))
  }
}

@Suite struct LimitTests {
  @Test(arguments: LimitCase.all)
  func textsPassUpToTheLimitAndNotBeyond(_ sample: LimitCase) {
    #expect(refusal(of: sample.within) == nil)
    #expect(refusal(of: sample.beyond) == .limitExceeded(sample.limit, line: sample.line))
  }

  /// The limits without a case above measure work and HTML; no text hits them to the unit.
  @Test func everyLimitIsTested() {
    let tested = Set(LimitCase.all.map(\.limit)).union([.outputBytes, .tableSearch])
    #expect(tested == Set(MarkdownLimit.allCases))
  }

  /// Lists that go back and start again are never deep, nor are brackets that close.
  @Test(arguments: [
    Case(LimitCase.times("- a\n  - b\n    - c\n", 100), MarkdownError?.none),
    Case(LimitCase.times("1. a\n\n   b\n\n   - c\n", 100), nil),
    Case(LimitCase.times("> - a\n", 100) + "\n" + LimitCase.times("- a\n", 100), nil),
    Case(LimitCase.times("[a](/b) ", 100), nil),
    Case(LimitCase.times("[ [ [\n\n", 100), nil),
    Case(LimitCase.times("\\[ `[` \\\\\n\n", 100), nil),
    Case(LimitCase.times("| a | - |\n", 300) + LimitCase.times("| - | - |\n", 16), nil),
    Case(LimitCase.times("\\*\\_", 2000), nil),
    Case(LimitCase.times("Een zin met *nadruk*.\n\n", 30_000), nil),
  ])
  func ordinaryTextsPass(_ sample: Case<MarkdownError?>) {
    #expect(refusal(of: sample.markdown) == sample.expected)
  }

  /// Texts on which the library alone takes seconds to minutes, in sizes at which it does.
  @Test(arguments: [
    Case(LimitCase.times("![[]()", 32_768), MarkdownLimit.bracketDepth),
    Case(LimitCase.times("![`]`", 32_768), .brackets),
    Case(LimitCase.times(">", 32_768) + LimitCase.times("a*", 32_768), .quoteDepth),
    Case(LimitCase.times("**x ", 32_768) + LimitCase.times("_ y", 32_768), .emphasisRuns),
    Case(LimitCase.times("|a", 32_768) + "|\n" + LimitCase.times("|-", 32_768), .tableColumns),
    Case(
      LimitCase.times("|a", 1600) + "|\n" + LimitCase.times("|-", 1600) + "|\n"
        + LimitCase.times("|\n", 1600), .tableColumns),
    Case(
      LimitCase.times("|a|b|\n|-|-|\n" + LimitCase.times("a\n", 6000) + "\n", 30), .pageCells),
    Case(LimitCase.times("--|-|\n|-|\n", 8192), .tableSearch),
    Case(LimitCase.times("a\n", 100_000) + "|-|", .tableSearch),
    Case(LimitCase.times("- ", 100_000), .listDepth),
    Case(LimitCase.times("> ", 100_000), .quoteDepth),
    Case(LimitCase.times("`<?` ", 32_768), .codeTags),
    Case(LimitCase.times("[", 50_000) + "a" + LimitCase.times("]", 50_000), .bracketDepth),
  ])
  func slowTextsAreRefused(_ sample: Case<MarkdownLimit>) {
    guard case .limitExceeded(sample.expected, _) = refusal(of: sample.markdown) else {
      Issue.record("not refused for \(sample.expected)")
      return
    }
  }

  @Test(arguments: [
    Case(LimitCase.times("a<?x ", 32_768), MarkdownError.rawHTML(line: 1)),
    Case(LimitCase.times("a<![CDATA[", 32_768), .rawHTML(line: 1)),
    Case(
      "[" + LimitCase.times("a", 900) + "]: /" + LimitCase.times("b", 20_000) + "\n\n"
        + LimitCase.times("[a]\n", 20_000), .linkReferenceDefinition(line: 1)),
  ])
  func otherSlowTextsAreRefused(_ sample: Case<MarkdownError>) {
    #expect(refusal(of: sample.markdown) == sample.expected)
  }

  /// The texts that grow most; only together they make a page too large.
  @Test func largePagesPassUpToTheLimitOfHTML() {
    let lists = LimitCase.times("-\n+\n", 250_000)
    let header = LimitCase.times("|" + LimitCase.times("a", 80), 64)
    let table =
      header + "\n" + LimitCase.times("|-", 64) + "\n" + LimitCase.times("|b\n", 300) + "\n"
    let tables = LimitCase.times(table, 5)
    for text in [lists, tables, LimitCase.times("|a|\n|-|\n\n", 50_000)] {
      #expect(refusal(of: text) == nil)
    }
    #expect(refusal(of: tables + lists) == .limitExceeded(.outputBytes, line: nil))
  }

  @Test func longHeadersAreNotRepeated() throws {
    let long = LimitCase.times("a", 81)
    #expect(try !page("|a|\(long)|\n|-|-|\n|b|c|").contains("data-kop"))
    #expect(try page("|a|\(long.dropLast())|\n|-|-|\n|b|c|").contains("data-kop"))
  }
}
