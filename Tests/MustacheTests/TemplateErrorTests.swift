import Mustache
import Testing

/// What a template does wrong is said with its place, and costs little to find out.
@Suite struct TemplateErrorTests {
  typealias Case = StrictModeTests.Case

  @Test(arguments: [
    Case("a\n b {{naam", .unclosedTag, 2, 4),
    Case("{{{naam}}", .unclosedTag, 1, 1),
    Case("{{=<% %>", .unclosedTag, 1, 1),
    Case("{{}}", .emptyTag, 1, 1),
    Case("é {{# }}", .emptyTag, 1, 3),
    Case("{{a b}}", .badName("a b"), 1, 1),
    Case("{{a..b}}", .badName("a..b"), 1, 1),
    Case("{{>a b}}", .badName("a b"), 1, 1),
    Case("{{>*}}", .badName(""), 1, 1),
    Case("x\n{{#a}}\n{{#b}}{{/b}}", .unclosedSection("a"), 2, 1),
    Case("{{#a}}\n  {{/b}}", .wrongClose("b", opened: "a", line: 1), 2, 3),
    Case("{{#a}}{{#b}}{{/a}}{{/b}}", .wrongClose("a", opened: "b", line: 1), 1, 13),
    Case("x {{/a}}", .closeWithoutOpen("a"), 1, 3),
    Case("{{#a}}{{/a}}{{/a}}", .closeWithoutOpen("a"), 1, 13),
    Case("{{==}}", .badDelimiters, 1, 1),
    Case("{{= =}}", .badDelimiters, 1, 1),
    Case("{{=<%=}}", .badDelimiters, 1, 1),
    Case("{{=a b c=}}", .badDelimiters, 1, 1),
    Case("{{=<= =>=}}", .badDelimiters, 1, 1),
    Case("\n {{{naam}}}", .rawNotAllowed("naam"), 2, 2),
    Case("{{& naam }}", .rawNotAllowed("naam"), 1, 1),
    // The usual delimiters mean nothing after a change.
    Case("{{=<% %>=}}{{a}}<%#b%>", .unclosedSection("b"), 1, 17),
  ])
  func isPlaced(_ test: Case) throws {
    let error = failure(Array(test.text.utf8))
    #expect(error?.kind == test.kind)
    #expect(error?.place == "t map/t.md:\(test.line):\(test.column)")
  }

  @Test(arguments: [[0x61, 0xFF], [0xC3], [0xED, 0xA0, 0x80]] as [[UInt8]])
  func refusesWhatIsNotUTF8(_ bytes: [UInt8]) { #expect(failure(bytes)?.kind == .notUTF8) }

  @Test func limitsNesting() {
    func nested(_ depth: Int) -> [UInt8] {
      Array(
        (String(repeating: "{{#a}}", count: depth) + String(repeating: "{{/a}}", count: depth))
          .utf8)
    }
    #expect(failure(nested(Limits.nesting)) == nil)
    #expect(failure(nested(Limits.nesting + 1))?.kind == .nestedTooDeep(limit: Limits.nesting))
  }

  /// A template and the limit it must run into; every other template doubles the work.
  @Test(arguments: [
    ("{{>a}}", TemplateError.Kind.calledTooDeep(limit: 64)),
    ("{{>b}}", .calledTooDeep(limit: 64)),
    ("{{<a}}{{/a}}", .calledTooDeep(limit: 64)),
    ("{{#t}}{{>a}}{{/t}}", .calledTooDeep(limit: 64)),
    ("{{>double0}}", .tooManySteps(limit: 20_000)),
    // Much work for no output.
    (
      "{{#l}}{{#l}}{{#l}}{{#l}}{{#l}}{{^t}}x{{/t}}{{/l}}{{/l}}{{/l}}{{/l}}{{/l}}",
      .tooManySteps(limit: 20_000)
    ),
    ("{{#l}}{{#l}}{{long}}{{/l}}{{/l}}", .outputTooLarge(limit: 5_000)),
    ("{{#l}}{{#l}}{{#l}}some text{{/l}}{{/l}}{{/l}}", .outputTooLarge(limit: 5_000)),
  ])
  func endsInAnError(_ text: String, _ kind: TemplateError.Kind) throws {
    var limits = Limits()
    limits.steps = 20_000
    limits.output = 5_000
    var library = Library(limits: limits)
    try library.add(Template(name: "a", path: "a", bytes: Array(text.utf8)))
    try library.add(Template(name: "b", path: "b", bytes: Array("{{>a}}".utf8)))
    for level in 0..<40 {
      let calls = Array("{{>double\(level + 1)}}{{>double\(level + 1)}}".utf8)
      try library.add(Template(name: "double\(level)", path: "", bytes: calls))
    }
    try library.add(Template(name: "double40", path: "", bytes: []))
    let items = [Value](repeating: .text("."), count: 9)
    let values: Value = [
      "l": .list(items), "t": ["x": "y"], "long": .text(String(repeating: "x", count: 100)),
    ]
    var out: [UInt8] = []
    let error = #expect(throws: TemplateError.self) {
      try library.render("a", values, mode: .strict, into: &out)
    }
    #expect(error?.kind == kind)
    #expect(out.isEmpty)
  }

  /// Whatever a template holds, it is rendered or refused; a trap would end the whole program.
  @Test func neverTraps() {
    var random = Randomness(seed: 1)
    let pieces = [
      "{{", "}}", "{{{", "}}}", "#", "^", "/", ">", "<", "$", "&", "!", "=", "*", ".", "a", "b",
      "l", "t", " ", "\n", "\r\n", "  ", "{{#l}}", "{{/l}}", "{{>a}}", "{{<b}}", "{{/b}}", "{{$c}}",
      "{{/c}}", "{{a}}", "{{.}}", "{{=<% %>=}}", "<%", "%>", "é", "x", "{{! c }}", "{{>*a}}",
    ]
    let values: Value = ["a": "b", "b": .nothing, "l": ["1", "2"], "t": ["a": "é"], "c": true]
    var limits = Limits()
    limits.depth = 8
    limits.output = 10_000
    limits.steps = 10_000
    var rendered = 0
    for _ in 0..<2_000 {
      let text = (0..<random.number(below: 24)).map { _ in random.element(of: pieces) }.joined()
      var library = Library(limits: limits)
      try? library.add(Template(name: "b", path: "b", bytes: Array("[{{$c}}d{{/c}}]".utf8)))
      try? library.add(Template(name: "a", path: "a", bytes: Array(text.utf8)))
      for mode in [Library.Mode.strict, .lenient] {
        var out: [UInt8] = []
        if (try? library.render("a", values, mode: mode, into: &out)) != nil { rendered += 1 }
      }
    }
    // Else nearly all were refused by the parser, and this test proves little.
    #expect(rendered > 400)
  }

  /// Delimiters that are marks of tags themselves; each in a process that may fall.
  @Test(arguments: [
    "{{={ {=}}{{", "{{={ }=}}{{}", "{{>*.}}", "{{<*.}}{{/*.}}", "{{$.}}x{{/.}}",
    "{{<b}}{{$.}}x{{/.}}{{/b}}", "{{=# #=}}##", "{{=> >=}}>>", "{{=/ /=}}//", "{{=& &=}}&&",
  ])
  func oddTagsDoNotTrap(_ text: String) async { await doesNotTrap(text) }

  private func doesNotTrap(_ text: String) async {
    await #expect(processExitsWith: .success) { [text] in
      var library = Library()
      try? library.add(Template(name: "b", path: "b", bytes: Array("{{$c}}d{{/c}}".utf8)))
      try? library.add(Template(name: "a", path: "a", bytes: Array(text.utf8)))
      var out: [UInt8] = []
      try? library.render("a", ["a": "b"], mode: .lenient, into: &out)
    }
  }

  private func failure(_ bytes: [UInt8]) -> TemplateError? {
    var library = Library()
    do throws(TemplateError) {
      try library.add(Template(name: "t", path: "map/t.md", bytes: bytes, allowsRaw: false))
      return nil
    } catch {
      return error
    }
  }
}

/// The same numbers in every run, so that a failure can be found again (xorshift).
struct Randomness {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func number(below bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int((state >> 16) % UInt64(bound))
  }

  mutating func element(of pieces: [String]) -> String { pieces[number(below: pieces.count)] }
}
