import Builtin
import Policies
import SourceText
import Testing
import YAML

/// What the format does not allow is found, all of it, at its place and with what was meant.
@Suite struct ReadingTests {
  private static let head = """
    verklaring: {recht: NL, aanspreekvorm: u}
    verantwoordelijke: {naam: Proef}

    """

  /// A definition's third line and on, and the problems in it.
  static let cases: [(text: String, problems: [String])] = [
    ("", []),
    ("gegevns: {naam: naam}\n", ["3:1 unknown key gegevns -> gegevens"]),
    ("security: {bijgewerkt: ja}\n", ["3:1 unknown key security -> beveiliging"]),
    ("grondslag: toestemming\n", ["3:1 unknown key grondslag in verwerkingen"]),
    ("klacht: AP\n", ["3:9 expected mapping, found text"]),
    ("verwerkingen: {a: b}\n", ["3:15 expected list, found mapping"]),
    ("gegevens: {a: [b]}\n", ["3:15 expected text, found list"]),
    ("klacht:\n", ["3:1 expected mapping, found empty"]),
    ("klacht: {aanleiding: }\n", ["3:10 expected text, found empty"]),
    ("verwerkingen:\n", ["3:1 expected list, found empty"]),
    ("gegevens:\n", ["3:1 expected mapping, found empty"]),
    ("beveiliging: {tegen: }\n", ["3:15 expected list, found empty"]),
    ("cookies:\n", ["3:1 expected mapping, found empty"]),
    ("doorgifte:\n", ["3:1 expected list, found empty"]),
    ("klacht: {toezichthouder: APP}\n", ["3:26 unknown word APP -> AP"]),
    ("kinderen: {leeftijd: zestien}\n", ["3:22 zestien is no number"]),
    ("kinderen: {leeftijd: 30}\n", ["3:22 30 outside 1...18"]),
    ("verwerkingen: [{doel: iets}]\n", ["3:16 missing id"]),
    ("verwerkingen: [{id: a, doel: b}, {id: a, doel: c}]\n", ["3:39 id a again"]),
    (
      "gegevens: {naam: naam}\nverwerkingen: [{id: a, doel: b, gegevens: [nam]}]\n",
      ["4:44 unknown id nam -> naam"]
    ),
    ("verwerkingen: [{id: A B, doel: c}]\n", ["3:21 A B is no identifier"]),
    ("doorgifte: {landen: [Nederlnd]}\n", ["3:22 unknown word Nederlnd -> Nederland"]),
    ("functionaris: {email: nee}\n", ["3:23 nee is no email"]),
    ("cookies: {meer-informatie: 'javascript:x'}\n", ["3:28 javascript:x is no web-address"]),
    ("besluiten: \"geen\\n\\nextra\"\n", ["3:12 expected mapping, found text"]),
    ("bewaren: {algemeen: lang}\n", ["3:21 no term: lang"]),
    ("klacht: {aanleiding: \"a\\nb\"}\n", ["3:22 line break"]),
    ("klacht: {aanleiding: ''}\n", ["3:22 no text"]),
    ("klacht: {aanleiding: \(String(repeating: "a", count: 301))}\n", ["3:22 over 300"]),
    ("rechten: {inzage: misschien}\n", ["3:19 unknown word misschien"]),
  ]

  @Test(arguments: cases.indices)
  func problemsAreFound(_ index: Int) throws {
    let test = Self.cases[index]
    let problems = try Self.read(Self.head + test.text).problems
    #expect(problems.map(described) == test.problems)
  }

  /// Ten mistakes give ten problems, in one run.
  @Test func allMistakesAreFound() throws {
    let text = """
      verklaring: {recht: FR, aanspreekvorm: jij, ingangsdatum: 2026-02-30, titl: x}
      verantwoordelijke: {email: x, kvk: "123", namm: y}
      functionaris: {telefoon: bel}
      verwerkingen:
        - {id: a, doel: b, grondslag: overeenkmst, ontvangers: [c]}
      """
    #expect(try Self.read(text).problems.count == 10)
  }

  /// Absent, denied and stated are three things.
  @Test(arguments: [
    ("", "unknown"), ("functionaris: geen\n", "denied"),
    ("functionaris: {email: fg@a.nl}\n", "stated"),
  ])
  func answersAreThree(_ text: String, _ expected: String) throws {
    let officer = try Self.read(Self.head + text).policy.officer
    let found = officer.isDenied ? "denied" : officer.value == nil ? "unknown" : "stated"
    #expect(found == expected)
  }

  /// What stands over another definition replaces, adds and drops; each value keeps its file.
  @Test func overlaysMerge() throws {
    let base = try tree(
      Self.head + """
        gegevens: {a: een, b: twee}
        verwerkingen:
          - {id: x, doel: iets, bewaartermijn: 90 dagen}
          - {id: y, doel: meer}
        """, 1)
    let over = try tree(
      """
      basis: onder.yaml
      verantwoordelijke: {naam: Ander}
      gegevens: {b: vervalt, c: drie}
      klacht: vervalt
      verwerkingen:
        - {id: x, bewaartermijn: 60 dagen}
        - {id: y, vervalt: ja}
        - {id: z, doel: nieuw}
      """, 0)
    let (merged, problems) = Overlay.merged(over, over: base)
    let policy = PolicyReader(law: try Law { BuiltinFiles.text("Law/" + $0) }).policy(in: merged)
    #expect(problems.map(described) == ["4:9 nothing to drop: klacht"])
    #expect(policy.problems.isEmpty)
    #expect(policy.policy.controller.name?.value == "Ander")
    #expect(policy.policy.data.map(\.id.value.text) == ["a", "c"])
    #expect(policy.policy.processings.map(\.id.value.text) == ["x", "z"])
    let term = try #require(policy.policy.processings.first?.retention?.term)
    #expect(term.place.file.index == 0)
    #expect(policy.policy.processings.first?.purpose?.place.file.index == 1)
  }

  private static func read(_ text: String) throws -> (policy: Policy, problems: [Policies.Problem])
  {
    let tree = try #require(Tree.parse(SourceFile(path: "t.yaml", text: text)).tree)
    return PolicyReader(law: try Law { BuiltinFiles.text("Law/" + $0) }).policy(in: tree)
  }

  private func tree(_ text: String, _ number: UInt32) throws -> Tree {
    try #require(
      Tree.parse(SourceFile(path: "t.yaml", text: text), number: FileNumber(number)).tree)
  }

  private func described(_ problem: Policies.Problem) -> String {
    let start = problem.place.start
    return "\(start.line):\(start.column) " + words(problem.kind)
  }

  private func words(_ kind: Policies.Problem.Kind) -> String {
    func meant(_ suggestion: String?) -> String { suggestion.map { " -> \($0)" } ?? "" }
    return switch kind {
    case .unknownKey(let key, let suggestion, let owner, _):
      "unknown key \(key)" + meant(suggestion) + (owner.map { " in \($0)" } ?? "")
    case .missingKey(let key): "missing \(key)"
    case .wrongShape(let expected, let found): "expected \(expected), found \(found)"
    case .unknownWord(let word, let suggestion, _): "unknown word \(word)" + meant(suggestion)
    case .wrongForm(let text, let form): "\(text) is no \(form.rawValue)"
    case .numberOutside(let text, let least, let most): "\(text) outside \(least)...\(most)"
    case .duplicateID(let id): "id \(id) again"
    case .unknownReference(let id, let suggestion, _): "unknown id \(id)" + meant(suggestion)
    case .retentionTerm(let text, _): "no term: \(text)"
    case .lineBreak: "line break"
    case .emptyText: "no text"
    case .tooLong(let limit): "over \(limit)"
    case .nothingToDrop(let key): "nothing to drop: \(key)"
    default: "\(kind)"
    }
  }
}
