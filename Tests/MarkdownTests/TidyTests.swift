import Markdown
import Testing

@Suite struct TidyTests {
  @Test(arguments: [
    Case("", ""), Case("\n \n\t\n", ""), Case("a", "a\n"), Case("a\n\n", "a\n"),
    Case("\n\n  a", "  a\n"), Case("a  \t\nb ", "a\nb\n"), Case("a\n\n\n\nb", "a\n\nb\n"),
    Case("a\n \n\t \n  \nb\n\n\nc\n", "a\n\nb\n\nc\n"), Case("a\nb", "a\nb\n"),
    Case("a\r\n\r\n\r\nb\rc\r", "a\n\nb\nc\n"), Case("\u{FEFF}\na", "a\n"),
    Case("```\n\n\na  \n```  \n\n\n# b", "```\n\n\na  \n```\n\n# b\n"),
    Case("~~~ x\n```\n\n\n~~~~\nb  ", "~~~ x\n```\n\n\n~~~~\nb\n"),
    Case("````\n```\n\n\n~~~~\n````\n\n\na", "````\n```\n\n\n~~~~\n````\n\na\n"),
    Case("``` a`b\n\n\nc  ", "``` a`b\n\nc\n"), Case("    ```\n\n\na", "    ```\n\na\n"),
    Case("    code\n\n\n    code  ", "    code\n\n    code\n"),
    Case("```\na\n\n\n", "```\na\n\n\n"),
    Case("\u{A0}\na\u{A0}", "\u{A0}\na\u{A0}\n"),
  ])
  func blankSpaceIsPutInOrder(_ sample: Case<String>) throws {
    let tidied = try TidiedMarkdown(Array(sample.markdown.utf8))
    #expect(String(decoding: tidied.bytes, as: UTF8.self) == sample.expected)
    #expect(try TidiedMarkdown(tidied.bytes).bytes == tidied.bytes)
  }

  /// Each heading as "level id line: title".
  @Test(arguments: [
    Case("# A", ["1 - 1: A"]),
    Case(
      "a\n\n\n## Titel {#doel-nieuwsbrief}  \n\n\n### B",
      ["2 doel-nieuwsbrief 3: Titel", "3 - 5: B"]),
    Case("  ###### A b\t{#x}", ["6 x 1: A b"]),
    Case("## A ## {#x}\n## B##\n# C #", ["2 x 1: A", "2 - 2: B##", "1 - 3: C"]),
    Case("##\n## {#x}\n## ##", ["2 - 1: ", "2 x 2: ", "2 - 3: "]),
    Case(
      "# A {#a-1} b\n# {#b\n# c}\n# D{#d}",
      ["1 - 1: A {#a-1} b", "1 - 2: {#b", "1 - 3: c}", "1 - 4: D{#d}"]),
    Case("# A \\{#a}\n# {a} {b}", ["1 - 1: A \\{#a}", "1 - 2: {a} {b}"]),
    Case("#A\n\\# B\n####### C\n    # D\n- # E\n> # F", []),
    Case("```\n# A\n```\n# B\n~~~\n# C", ["1 - 4: B"]),
    Case("\u{FEFF}# A\r\n# é {#b}\r# \u{1F600}", ["1 - 1: A", "1 b 2: é", "1 - 3: \u{1F600}"]),
    Case("# A {#" + LimitCase.times("a", 120) + "}", ["1 " + LimitCase.times("a", 120) + " 1: A"]),
  ])
  func headingsAreLifted(_ sample: Case<[String]>) throws {
    let tidied = try TidiedMarkdown(Array(sample.markdown.utf8))
    let headings = tidied.headings.map { heading in
      "\(heading.level) \(heading.id ?? "-") \(heading.line): \(tidied.title(of: heading))"
    }
    #expect(headings == sample.expected)
  }

  @Test func liftedIDsLeaveTheText() throws {
    let tidied = try TidiedMarkdown(Array("# A {#a}\n\n\n## {#b}\n##  B \t{#c} \nd {#e}".utf8))
    #expect(String(decoding: tidied.bytes, as: UTF8.self) == "# A\n\n##\n##  B\nd {#e}\n")
  }

  @Test(arguments: [
    Case("# A {#}", MarkdownError.invalidAnchor("", line: 1)),
    Case("\n\na\n# A {#B}", .invalidAnchor("B", line: 2)),
    Case("# A {#a b}", .invalidAnchor("a b", line: 1)),
    Case("# A {#é}", .invalidAnchor("é", line: 1)),
    Case("# A {#a_b}", .invalidAnchor("a_b", line: 1)),
    Case(
      "# A {#" + LimitCase.times("a", 121) + "}",
      .invalidAnchor(LimitCase.times("a", 121), line: 1)),
    Case("# A {#a}\n# B {#b}\n\n\n# C {#a}", .duplicateAnchor("a", line: 4, first: 1)),
  ])
  func badIDsAreRefused(_ sample: Case<MarkdownError>) {
    #expect(throws: sample.expected) { try TidiedMarkdown(Array(sample.markdown.utf8)) }
  }

  @Test func aReusedTextForgetsTheLastOne() throws {
    var text = try TidiedMarkdown(Array("# A {#a}".utf8))
    #expect(throws: MarkdownError.invalidAnchor("?", line: 3)) {
      try Array("# B {#a}\n\n# C {#?}".utf8).withUnsafeBufferPointer { try text.replace(with: $0) }
    }
    #expect(text.bytes.isEmpty && text.headings.isEmpty)
    try Array("x\n# D {#a}".utf8).withUnsafeBufferPointer { try text.replace(with: $0) }
    #expect(text.headings.map(\.id) == ["a"] && text.headings.map(\.line) == [2])
  }
}
