import Mustache
import SourceText
import Testing
import YAML

/// A value stays one text, wherever a template of YAML puts it.
@Suite struct YAMLEscapeTests {
  @Test(arguments: [
    ("Bakkerij Jansen", "Bakkerij Jansen"), ("Jansen B.V.", "Jansen B.V."),
    ("'t Hoekje", "\"'t Hoekje\""), ("café Één", "café Één"), ("a@b.nl", "a@b.nl"),
    ("3511 AB", "3511 AB"), ("1000", "\"1000\""), ("2026-01-31", "\"2026-01-31\""),
    ("", "\"\""), (" a", "\" a\""), ("a ", "\"a \""), ("a, b", "\"a, b\""), ("a: b", "\"a: b\""),
    ("a #b", "\"a #b\""), ("null", "\"null\""), ("No", "\"No\""), ("Nooit", "Nooit"),
    ("&anker", "\"&anker\""), ("Jan & Piet", "Jan & Piet"), ("\"x\"", "\"\\\"x\\\"\""),
    ("a\\n", "\"a\\\\n\""), ("a\nb", "\"a\\nb\""), ("\u{1B}[2J", "\"\\u001B[2J\""),
    ("{{naam}}", "\"{{naam}}\""), ("[a]", "\"[a]\""), ("a\u{2028}b", "\"a\\u2028b\""),
    ("東京", "東京"), ("🦊", "\"🦊\""),
  ])
  func yaml(_ text: String, _ expected: String) {
    #expect(Self.escaped(text) == expected)
  }

  /// Contexts of a value in a template; "VALUE" stands for it.
  static let contexts = [
    "a: VALUE\nb: c\n", "a: {b: VALUE, c: d}\n", "a: [VALUE, VALUE]\n", "- VALUE\n- x\n",
    "a:\n  b: VALUE # VALUE\n  c: d\n",
  ]

  /// No value changes the tree around it, and each is read back as it was.
  @Test(arguments: contexts)
  func keepsTheTree(_ context: String) throws {
    var random = Randomness(seed: 11)
    let plain = try #require(Self.texts(context.replacing("VALUE", with: "woord")))
    var wrong: [String] = []
    for _ in 0..<2_000 {
      let value = Self.hostile(&random)
      let read = Self.texts(context.replacing("VALUE", with: Self.escaped(value)))
      if read != plain.map({ $0 == "woord" ? value : $0 }) { wrong.append(value.debugDescription) }
    }
    #expect(wrong.isEmpty, "\(wrong.sorted { $0.count < $1.count }.prefix(12))")
  }

  private static func escaped(_ text: String) -> String {
    var out: [UInt8] = []
    Escape.yaml.append(text, to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  /// All scalars of a document, in order; `nil` when it is refused.
  private static func texts(_ text: String) -> [String]? {
    let outcome = Tree.parse(SourceFile(path: "a.yaml", text: text))
    guard let tree = outcome.tree, outcome.problems.isEmpty else { return nil }
    var texts: [String] = []
    func add(_ node: Node) {
      switch tree.kind(of: node) {
      case .scalar: texts.append(tree.text(of: node))
      case .list: for item in tree.items(of: node) { add(item) }
      case .mapping:
        for entry in tree.entries(of: node) {
          add(entry.key)
          add(entry.value)
        }
      }
    }
    add(tree.root)
    return texts
  }

  private static func hostile(_ random: inout Randomness) -> String {
    let pieces = [
      "a", "b", "é", "1", "0x", "e3", " ", "  ", ": ", ":", " #", "#", ",", "[", "]", "{", "}",
      "&", "*", "!", "!!str", "|", ">", "'", "\"", "\\", "\\n", "%", "@", "`", "-", "- ", "? ",
      "---", "...", "~", "null", "true", "no", "<<", "=", "{{", "}}", "{{{", "\u{A0}", "🦊", "東",
      "e\u{301}",
    ]
    return (0...random.number(below: 6)).map { _ in random.element(of: pieces) }.joined()
  }
}
