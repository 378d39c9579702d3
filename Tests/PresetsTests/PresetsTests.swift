import Builtin
import Policies
import Presets
import SourceText
import Statements
import Testing
import YAML

/// The templates of first definitions: whole, used, and proof against answers.
@Suite struct PresetsTests {
  static let templates = TemplateFiles(
    builtin: BuiltinFiles.folder("Templates").paths.map { name in
      let path = "Templates/" + name
      return (name, SourceFile(path: path, text: BuiltinFiles.text(path) ?? ""))
    })

  static let law: Law? = try? Law { BuiltinFiles.text("Law/" + $0) }

  static let tellings = OrganisationKind.allCases.flatMap { kind in
    Jurisdiction.allCases.flatMap { law in
      FormOfAddress.allCases.map { Telling(kind: kind, jurisdiction: law, address: $0) }
    }
  }

  static func answers(_ telling: Telling, name: String, purposes: [String]) -> Answers? {
    AnswerText(name).map {
      Answers(
        name: $0, kind: telling.kind, jurisdiction: telling.jurisdiction,
        address: telling.address, email: EmailAddress("privacy@een.example"),
        postalAddress: PostalAnswer("Kerkplein 2, 1234 AB Ergens"), officer: .none,
        purposes: purposes)
    }
  }

  static func policy(in text: String) throws -> (Policy, [Policies.Problem]) {
    let tree = try #require(Tree.parse(SourceFile(path: "a.yaml", text: text)).tree)
    return PolicyReader(law: try #require(law)).policy(in: tree)
  }

  /// Each purpose by itself makes a definition in which everything named is there, and used.
  @Test(arguments: tellings)
  func everyPurposeStandsAlone(_ telling: Telling) throws {
    let presets = try Presets(Self.templates)
    let purposes = try presets.purposes(for: telling)
    #expect(purposes.map(\.id) == presets[telling.kind].purposes)
    for purpose in purposes {
      let answers = try #require(Self.answers(telling, name: "Een", purposes: [purpose.id]))
      let text = try presets.definition(for: answers, schema: "schema.json")
      let (policy, problems) = try Self.policy(in: text)
      #expect(problems.isEmpty, "\(purpose.id): \(problems)")
      let processing = try #require(policy.processings.first)
      #expect(policy.processings.count == 1 && processing.id.value.text == purpose.id)
      #expect(Set(policy.data.map(\.id.value)) == Set(processing.data.map(\.value)))
      #expect(
        Set(policy.dataSubjects.map(\.id.value)) == Set(processing.dataSubjects.map(\.value)))
      #expect(!purpose.data.isEmpty && purpose.data.count == processing.data.count)
      #expect(!text.contains("{{") && !text.contains("}}"))
      // The law of the other country stays out.
      let other = telling.jurisdiction == .netherlands ? "-be" : "fiscaal"
      #expect(!text.contains("wet: \(other)") && !text.contains("\(other)}"), "\(purpose.id)")
    }
  }

  /// No purpose, and no part of a list, is there in vain.
  @Test func everythingIsUsed() throws {
    let presets = try Presets(Self.templates)
    let ids = Set(OrganisationKind.allCases.flatMap { presets[$0].purposes })
    let files = Self.templates.files(in: "begin/doelen")
      .map { $0.name.dropFirst("begin/doelen/".count).dropLast(".yaml.mustache".count) }
    #expect(ids == Set(files.map(String.init)))
    var all = ""
    for telling in Self.tellings {
      let purposes = presets[telling.kind].purposes
      let answers = try #require(Self.answers(telling, name: "Een", purposes: purposes))
      all += try presets.definition(for: answers, schema: "schema.json")
    }
    for list in ["betrokkenen", "gegevens", "ontvangers"] {
      let file = try #require(Self.templates.file("begin/\(list).yaml.mustache"))
      let keys = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
        .compactMap { $0.wholeMatch(of: /([a-z][a-z0-9-]*):.*/)?.output.1 }
      #expect(keys.count > 10)
      let unused = keys.filter { !all.contains("\n  \($0):") && !all.contains("\n#  \($0):") }
      #expect(unused == [], "\(list)")
    }
  }

  /// Every template begins with a comment that tells what it is for.
  @Test func everyTemplateBeginsWithAComment() {
    let files = Self.templates.files(in: "begin").filter { $0.name.hasSuffix(".mustache") }
    #expect(files.count > 30)
    #expect(files.filter { !$0.file.bytes.starts(with: Array("{{! ".utf8)) }.map(\.name) == [])
  }

  static let hostile = [
    "\"", "\\", "\\n", "a\"b: c", "x: {y: z}", "- a", "# geen", "a #b", "{{naam}}", "{{{naam}}}",
    "{{> begin/definitie }}", "}}", "'", "|", ">", "&a", "*a", "!!str x", "%YAML", "@x", "`x`",
    "null", "nee", "geen", "vervalt", "~", "[a, b]", "a, b", "<script>alert(1)</script>",
    "\"}\nverklaring: {recht: BE}".replacing("\n", with: " "), "::error file=x::y", "$(id)",
    "\u{A0}x",
    "---", "...", "? a", "<<: *a", "🦊: \u{1F600}", "e\u{301}\u{301}\u{301}", "1e3", "2026-01-01",
  ]

  /// A name is what it is, and nothing else in the definition depends on it.
  @Test(arguments: hostile)
  func namesAreData(_ name: String) throws {
    let presets = try Presets(Self.templates)
    let telling = Telling(kind: .club, jurisdiction: .belgium, address: .informal)
    let purposes = presets[.club].purposes
    let plain = try #require(Self.answers(telling, name: "Onschuldig", purposes: purposes))
    var answers = try #require(Self.answers(telling, name: name, purposes: purposes))
    // A town has no comma: that is where it begins.
    answers.postalAddress = PostalAnswer("\(name), 1234 AB \(name.contains(",") ? "x" : name)")
    let text = try presets.definition(for: answers, schema: "schema.json")
    let (policy, problems) = try Self.policy(in: text)
    #expect(problems.isEmpty, "\(problems)")
    #expect(policy.controller.name?.value == answers.name.text)
    let street = answers.postalAddress?.street
    #expect(policy.controller.address?.street?.value == street && street != nil)
    // Apart from the lines that hold answers, it is the same definition.
    let other = try presets.definition(for: plain, schema: "schema.json")
    let (lines, others) = (text.split(separator: "\n"), other.split(separator: "\n"))
    #expect(lines.count == others.count)
    let changed = zip(lines, others).filter { $0 != $1 }.map { String($0.0.prefix(16)) }
    #expect(changed == ["# De privacyverk", "  naam: " + changed[1].dropFirst(8), changed[2]])
    #expect(changed[2].hasPrefix("  adres: {straat"))
  }

  /// A workspace's own list of kinds must have all of them, each with all its keys.
  @Test(arguments: ["", "- a\n", "web-shop: x\n", "web-shop: {naam: x}\n", "a: [\n"])
  func refusesABrokenListOfKinds(_ text: String) {
    let own = TemplateFiles(
      builtin: Self.templates.entries.map { ($0.name, $0.file) },
      own: [("begin/soorten.yaml", SourceFile(path: "T/begin/soorten.yaml", text: text))])
    #expect(throws: StatementError.self) { try Presets(own) }
  }

  /// A workspace's own lists and purposes that cannot be read are refused, never half used.
  @Test(arguments: [
    ("gegevens", "- a\n"), ("gegevens", ""), ("gegevens", "a: [\n"), ("doelen/fotos", "x: y\n"),
    ("doelen/fotos", ""), ("doelen/fotos", "  - id: fotos\n"), ("doelen/fotos", "{{onbekend}}"),
  ])
  func refusesBrokenParts(_ name: String, _ text: String) throws {
    let path = "begin/\(name).yaml.mustache"
    let own = TemplateFiles(
      builtin: Self.templates.entries.map { ($0.name, $0.file) },
      own: [(path, SourceFile(path: "T/" + path, text: text))])
    let telling = Telling(kind: .club, jurisdiction: .netherlands, address: .formal)
    #expect(throws: StatementError.self) { try Presets(own).purposes(for: telling) }
  }
}
