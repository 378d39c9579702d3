import SourceText
import Testing
import YAML

/// Everything that is no plain YAML is found, and at its place.
@Suite struct ProblemTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let expected: [String]

    init(_ name: String, _ text: String, _ expected: String...) {
      self.init(name, bytes: Array(text.utf8), expected)
    }

    init(_ name: String, bytes: [UInt8], _ expected: [String]) {
      self.name = name
      self.bytes = bytes
      self.expected = expected
    }

    var testDescription: String { name }
  }

  static let cases = [
    Case("tab", "a:\n\tb: c\n", "2:1 tab"),
    Case("indentation", "a: b\n   c: d\n", "2:4 indentation"),
    Case("a line without its colon", "a: b\nc\nd: e\n", "2:1 indentation"),
    Case("colon in text", "doel: let op: iets\n", "1:13 colonInText"),
    Case("open quote", "a: \"b\nc: d\n", "1:4 unclosedQuote"),
    Case("open bracket", "a: [b, c\nd: e\n", "1:4 unclosedBracket"),
    Case("duplicate key", "naam: a\nx: b\nnaam: c\n", "3:1 duplicateKey(\"naam\") 1:1"),
    Case("duplicate key in quotes", "naam: a\n\"naam\": b\n", "2:1 duplicateKey(\"naam\") 1:1"),
    Case(
      "duplicate key in two spellings", "\u{E9}: a\ne\u{301}: b\n",
      "2:1 duplicateKey(\"e\u{301}\") 1:1"),
    Case("anchor", "a: &x b\n", "1:4 anchor"),
    Case("alias", "a: *x\n", "1:4 alias"),
    Case("alias within itself", "a: &a [*a]\n", "1:4 anchor", "1:8 alias"),
    Case("tag", "a: !!python/object b\n", "1:4 tag"),
    Case("directive", "%YAML 1.2\n---\na: b\n", "1:1 directive"),
    Case("merge key", "<<: b\n", "1:1 mergeKey"),
    Case("complex key", "? [a, b]\n: c\n", "1:3 complexKey"),
    Case("second document", "a: b\n---\nc: d\n", "2:1 severalDocuments"),
    Case("empty", "", "1:1 empty"),
    Case("only a comment", "# niets\n", "1:1 empty"),
    Case("null", "~\n", "1:1 empty"),
    Case("not UTF-8", bytes: Array("a: b\nc: \u{E9}".utf8) + [0xE9], ["2:5 notUTF8"]),
    Case("UTF-16", bytes: [0xFF, 0xFE, 0x61, 0x00], ["1:1 otherEncoding"]),
    Case("control character", "a: b\u{1B}c\n", "1:5 controlCharacter(\"\\u{1B}\")"),
    Case("control character by escape", "a: \"\\e[2J\"\n", "1:4 controlCharacter(\"\\u{1B}\")"),
    Case("line separator", "a: b\u{2028}c\n", "1:5 lineSeparator(\"\\u{2028}\")"),
    Case("mark in the middle", "a: b\u{FEFF}c\n", "1:5 byteOrderMark"),
    Case("turned text", "a: b\u{202E}c\n", "1:5 invisibleCharacter(\"\\u{202E}\")"),
    Case("no-break space behind a colon", "a: b\nnaam:\u{A0}c\nd: e\n", "2:6 noBreakSpace"),
    Case("no-break space as indentation", "a:\n\u{A0}\u{A0}b: c\n  d: e\n", "2:1 noBreakSpace"),
    Case("curly quotes", "“naam”: a\n", "1:1 curlyQuote"),
    Case("missing space", "a: b\nnaam:c\nd: e\n", "2:5 missingSpace"),
    Case("deep", bytes: [UInt8](repeating: 0x5B, count: 100_000), ["1:33 tooDeep(limit: 32)"]),
  ]

  @Test(arguments: cases)
  func isFoundAtItsPlace(_ test: Case) {
    let outcome = Tree.parse(SourceFile(path: "t.yaml", bytes: test.bytes))
    #expect(outcome.problems.map(described) == test.expected)
  }

  @Test func limitsHold() {
    var limits = Limits()
    limits.bytes = 100
    limits.text = 10
    limits.nodes = 6
    func kinds(_ text: String) -> [String] {
      Tree.parse(SourceFile(path: "t", text: text), limits: limits).problems.map(described)
    }
    #expect(kinds(String(repeating: "a", count: 101)) == ["1:1 tooLarge(limit: 100)"])
    #expect(kinds("a: bbbbbbbbbbbbb\n") == ["1:4 textTooLong(limit: 10)"])
    #expect(kinds("[a, b, c, d, e, f, g]\n") == ["1:17 tooManyNodes(limit: 6)"])
  }

  /// Whatever bytes come, there is an answer, and it points into the file.
  @Test func anyBytesGetAnAnswer() {
    let sample = Array("a: b\nc:\n  - d\n  - {e: \"f\", g: [h, i]}\nj: |\n  k\n  l\n".utf8)
    var state: UInt64 = 42
    func random(_ below: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % below
    }
    var outside = 0
    for _ in 0..<2_000 {
      var bytes = sample
      for _ in 0...random(4) {
        let index = random(bytes.count)
        switch random(3) {
        case 0: bytes[index] = UInt8(random(256))
        case 1: bytes.remove(at: index)
        default: bytes.insert(UInt8(random(256)), at: index)
        }
      }
      let lines = UInt32(bytes.count { $0 == 0x0A || $0 == 0x0D }) + 2
      let outcome = Tree.parse(SourceFile(path: "t", bytes: bytes))
      outside += outcome.problems.count { $0.place.start.line > lines }
    }
    #expect(outside == 0)
  }

  private func described(_ problem: Problem) -> String {
    let start = problem.place.start
    let other = problem.other.map { " \($0.start.line):\($0.start.column)" } ?? ""
    return "\(start.line):\(start.column) \(problem.kind)\(other)"
  }
}
