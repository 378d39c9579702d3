import Mustache
import Testing

/// In strict mode a template never writes what nobody meant it to.
@Suite struct StrictModeTests {
  static let values: Value = [
    "naam": "Ans", "leeg": .nothing, "lijst": ["a", "b"], "ja": true,
    "adres": ["plaats": "Ede"],
  ]

  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let kind: TemplateError.Kind
    let line: Int
    let column: Int

    init(_ text: String, _ kind: TemplateError.Kind, _ line: Int, _ column: Int) {
      (self.text, self.kind, self.line, self.column) = (text, kind, line, column)
    }

    var testDescription: String { text }
  }

  @Test(arguments: [
    Case("{{naan}}", .unknownName("naan", suggestion: "naam"), 1, 1),
    // The column counts Unicode scalars, not bytes.
    Case("a\n  één {{naamm}}", .unknownName("naamm", suggestion: "naam"), 2, 7),
    Case("{{onvindbaar}}", .unknownName("onvindbaar", suggestion: nil), 1, 1),
    Case("{{#naan}}x{{/naan}}", .unknownName("naan", suggestion: "naam"), 1, 1),
    Case("{{^naan}}x{{/naan}}", .unknownName("naan", suggestion: "naam"), 1, 1),
    Case("{{adres.straat}}", .unknownName("straat", suggestion: nil), 1, 1),
    Case("{{naam.voor}}", .unknownName("voor", suggestion: nil), 1, 1),
    // A name of the outer context is a candidate from within a section too.
    Case("{{#adres}}\n{{nam}}{{/adres}}", .unknownName("nam", suggestion: "naam"), 2, 1),
    Case("{{leeg}}", .missingValue("leeg"), 1, 1),
    Case("{{lijst}}", .notText("lijst"), 1, 1),
    Case("{{adres}}", .notText("adres"), 1, 1),
    Case("{{ja}}", .notText("ja"), 1, 1),
    Case("{{#adres}}{{.}}{{/adres}}", .notText("."), 1, 11),
    Case("{{>kopp}}", .missingTemplate("kopp", suggestion: "kop"), 1, 1),
    Case("x\n{{>voettekst}}", .missingTemplate("voettekst", suggestion: nil), 2, 1),
    Case("{{<kopp}}{{/kopp}}", .missingTemplate("kopp", suggestion: "kop"), 1, 1),
    Case("{{>*naam}}", .missingTemplate("Ans", suggestion: nil), 1, 1),
    Case("{{>*leeg}}", .missingValue("leeg"), 1, 1),
  ])
  func refuses(_ test: Case) throws {
    var library = Library()
    try library.add(Template(name: "kop", path: "kop.md", bytes: []))
    try library.add(Template(name: "brief", path: "map/brief.md", bytes: Array(test.text.utf8)))
    var out = Array("before".utf8)
    let error = #expect(throws: TemplateError.self) {
      try library.render("brief", Self.values, mode: .strict, into: &out)
    }
    #expect(error?.kind == test.kind)
    #expect(error?.place == "brief map/brief.md:\(test.line):\(test.column)")
    // Half a statement must never be taken for a whole one.
    #expect(out == Array("before".utf8))
  }

  @Test(arguments: [
    ("{{naam}} uit {{adres.plaats}}", "Ans uit Ede"),
    ("{{#leeg}}x{{/leeg}}{{^leeg}}niets{{/leeg}}", "niets"),
    ("{{#lijst}}{{.}};{{/lijst}}", "a;b;"),
    ("{{#ja}}{{naam}}{{/ja}}", "Ans"),
    ("{{#adres}}{{plaats}} {{naam}}{{/adres}}", "Ede Ans"),
  ])
  func rendersWhatIsKnown(_ template: String, _ expected: String) throws {
    #expect(try render(template, Self.values) == expected)
  }

  /// An error in a partial is placed in the partial, not where it is called.
  @Test func placesErrorsInThePartial() throws {
    var library = Library()
    try library.add(Template(name: "a", path: "a.md", bytes: Array("\n\n{{>b}}".utf8)))
    try library.add(Template(name: "b", path: "b.md", bytes: Array("b {{onbekend}}".utf8)))
    var out: [UInt8] = []
    let error = #expect(throws: TemplateError.self) {
      try library.render("a", Self.values, mode: .strict, into: &out)
    }
    #expect(error?.path == "b.md" && error?.line == 1 && error?.column == 3)
  }

  /// A value that looks like a template is a value: else a definition could read all the others.
  @Test(arguments: ["{{naam}}", "{{{naam}}}", "{{>kop}}", "{{#naam}}", "{{=<% %>=}}", "{{", "}}"])
  func neverEvaluatesValues(_ value: String) throws {
    #expect(
      try render(
        "{{x}}{{#t}}{{y}}{{/t}}|{{#l}}{{.}}{{/l}}",
        [
          "x": .text(value), "t": ["y": .text(value)], "l": [.text(value)], "naam": "Ans",
        ]) == "\(value)\(value)|\(value)")
  }

  private func render(_ text: String, _ values: Value) throws -> String {
    var library = Library()
    try library.add(Template(name: "t", path: "t", bytes: Array(text.utf8), escape: .none))
    var out: [UInt8] = []
    try library.render("t", values, mode: .strict, into: &out)
    return String(decoding: out, as: UTF8.self)
  }
}

extension TemplateError {
  /// All that says where it is, so that one comparison holds it all.
  var place: String { "\(template) \(path):\(line):\(column)" }
}
