import Mustache
import Testing

/// Templates that are parsed when something calls them behave as if they had been parsed before.
@Suite struct UnparsedTemplateTests {
  private static func template(_ name: String, _ text: String) -> Template {
    Template(name: name, path: "\(name).md", bytes: Array(text.utf8))
  }

  private func text(_ library: Library, _ name: String, _ value: Value = [:]) throws -> String {
    var out: [UInt8] = []
    try library.render(name, value, mode: .strict, into: &out)
    return String(decoding: out, as: UTF8.self)
  }

  @Test func isParsedWhenItIsCalled() throws {
    var library = Library()
    library.addUnparsed(Self.template("brief", "Dag {{naam}}, {{>groet}} {{>*slot}}"))
    library.addUnparsed(Self.template("groet", "tot {{dag}}."))
    library.addUnparsed(Self.template("slot.kort", "{{naam}}"))
    let values: Value = ["naam": "Ans", "dag": "dan", "slot": "slot.kort"]
    // Again and again: what the first rendering parsed serves the second.
    for _ in 0..<3 {
      #expect(try text(library, "brief", values) == "Dag Ans, tot dan. Ans")
    }
    #expect(library.names == ["brief", "groet", "slot.kort"])
  }

  @Test func tellsItsMistakeWhenItIsCalled() throws {
    var library = Library()
    library.addUnparsed(Self.template("heel", "heel"))
    library.addUnparsed(Self.template("stuk", "een\n{{#open}}"))
    #expect(try text(library, "heel") == "heel")
    for _ in 0..<2 {
      let error = #expect(throws: TemplateError.self) { try text(library, "stuk") }
      #expect(error?.kind == .unclosedSection("open"))
      #expect(error?.path == "stuk.md")
      #expect(error?.line == 2)
    }
  }

  @Test func standsInTheCopyOnlyThatItWasAddedTo() throws {
    var library = Library()
    library.addUnparsed(Self.template("brief", "{{>deel}}"))
    library.addUnparsed(Self.template("deel", "een"))
    var copy = library
    #expect(try text(copy, "brief") == "een")
    copy.addUnparsed(Self.template("deel", "twee"))
    try copy.add(Self.template("meer", "drie"))
    #expect(try text(copy, "brief") == "twee")
    #expect(try text(library, "brief") == "een")
    #expect(library.names == ["brief", "deel"])
  }

  @Test func canBeCalledByWhatALambdaReturns() throws {
    var library = Library()
    library.addUnparsed(Self.template("brief", "{{#twee}}{{>deel}}{{/twee}}{{>deel}}"))
    library.addUnparsed(Self.template("deel", "[{{naam}}]"))
    let twice = Value.lambda(Lambda { ($0 ?? "") + ($0 ?? "") })
    let values: Value = ["naam": "a", "twee": twice]
    for _ in 0..<2 { #expect(try text(library, "brief", values) == "[a][a][a]") }
  }

  @Test(arguments: [
    ("{{naam}} {{ ruim }} {{{drie}}} {{&rauw}}", ["naam", "ruim", "drie", "rauw"]),
    ("{{#deel}}{{^niet}}{{.}}{{/niet}}{{/deel}}", ["deel", "niet"]),
    ("{{adres.plaats}}", ["adres", "plaats"]),
    (
      "{{> kop/groot.md }}{{>*soort}}{{<ouder}}{{$blok}}x{{/blok}}{{/ouder}}",
      ["kop/groot.md", "soort", "ouder", "blok"]
    ),
    ("{ {{ naam\n}} }", ["naam"]),
    ("{{=<% %>=}}<% anders %>", ["anders"]),
  ])
  func tellsTheNamesThatItMentions(_ text: String, _ names: [String]) throws {
    var (parsed, unparsed) = (Library(), Library())
    try parsed.add(Self.template("a", text))
    unparsed.addUnparsed(Self.template("a", text))
    for set in [parsed.names { _ in true }, unparsed.names { _ in true }] {
      #expect(names.filter { !set.contains(Name($0)) } == [])
      #expect(!set.contains("elders"))
    }
  }

  @Test func tellsTheNamesOfThoseThatItCalls() throws {
    var library = Library()
    library.addUnparsed(Self.template("a", "{{een}}{{>b}}"))
    library.addUnparsed(Self.template("b", "{{twee}}{{>a}}"))
    library.addUnparsed(Self.template("c", "{{drie}}"))
    let names = library.names(reachedFrom: "a")
    #expect(names.contains("een") && names.contains("twee") && !names.contains("drie"))
  }
}
