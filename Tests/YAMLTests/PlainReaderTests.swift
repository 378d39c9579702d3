import Foundation
import SourceText
import TestSupport
import Testing
import YAML

/// Plain documents are read without libyaml; what comes of them must not tell.
@Suite struct PlainReaderTests {
  static let names: [String] = {
    let folder = Shared.project.appending(path: "Policies")
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (names ?? []).filter { $0.hasSuffix(".yaml") }.sorted()
  }()

  /// The entries of rules, which have texts in blocks.
  static let entries: [String] = {
    let folder = Shared.project.appending(path: "Sources/Checks/Rules").path
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String }
    return (names ?? []).filter { $0.hasSuffix(".yaml") }.sorted()
  }()

  @Test func entriesAreReadAlike() throws {
    #expect(Self.entries.count > 100)
    for name in Self.entries {
      let file = Shared.project.appending(path: "Sources/Checks/Rules/" + name)
      let bytes = [UInt8](try Data(contentsOf: file))
      expectSame(bytes)
      // Whatever a line less, or another sign, makes of it.
      var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      lines.remove(at: lines.count / 2)
      expectSame(Array(lines.joined(separator: [0x0A])))
      expectSame(bytes.map { $0 == UInt8(ascii: ">") ? UInt8(ascii: "|") : $0 })
    }
  }

  @Test func thereAreDefinitions() { #expect(Self.names.count > 4) }

  @Test(arguments: names)
  func definitionsAreReadAlike(_ name: String) throws {
    let bytes = try [UInt8](Data(contentsOf: Shared.project.appending(path: "Policies/" + name)))
    expectSame(bytes)
    // Most slips leave something that both can read, or that both must find.
    var seed = UInt64(bytes.count)
    func random(_ below: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % below
    }
    let signs = Array("  \n\n:-#,[]{}\"'|>&*!?%@`~.=<+/\\\t\ré ax0".utf8)
    for _ in 0..<300 {
      let start = random(bytes.count)
      var part = Array(bytes[start..<min(bytes.count, start + 40 + random(900))])
      if let line = part.firstIndex(of: 0x0A), random(2) == 0 { part.removeSubrange(...line) }
      if random(2) == 0 { part = bytes }
      for _ in 0..<random(4) where !part.isEmpty {
        let index = random(part.count)
        switch random(4) {
        case 0: part[index] = signs[random(signs.count)]
        case 1: part.remove(at: index)
        case 2: part.insert(contentsOf: [0x0A, 0x20, 0x20], at: index)
        default: part.insert(signs[random(signs.count)], at: index)
        }
      }
      expectSame(part)
    }
  }

  @Test(arguments: [
    "a: b\n", "- a\n- b: c\n  d: e\n", "a:\n  - b\n  - c\nd: e\n", "a:\n- b\n", "a: b # c\n",
    "a: b#c\n", "a: \"b\" # c\n", "a: 'b''c'\n", "a: [b, 'c', {d: e}]\n", "a: []\nb: {}\n",
    "a: [b:c, d]\n", "a: [b: c]\n", "a: {b, c: d}\n", "a: |\n  b\n   c\n\n  d\n\n\ne: f\n",
    "a: |\n  b\n# c\nd: e\n", "a: |-\n  b\n\nc: d\n", "a: >-\n  b\n  c\nd: e\n", "a: >\n  b\n  c\n",
    "a: >-\n  b\n\n  c\n", "a: >\n  b\n   c\n  d\n", "a: >-\n\n  b\n", "a: >-\n  b\n\n\n",
    "a: >- # c\n  b\n",
    "a:\n  - >-\n    b\n    c\n  - d\n", "a: >+\n  b\n\n", "a: >2\n  b\n", "a: >- \n  b\n",
    "a: >-\nb: c\n", "a: >-",
    "a: >-\n  b \n  c\n", "a: >-\n  é\n  \n", "a: >-\n   b\n  c\n", "a: |-\n  b\n   \n",
    "a: |\n  b\n\n", "a: b\n  c\n", "a:\n\n  b: c\n   \n  d: é e\nf: é\n",
    "a: https://b.c/d\n", "a : b\n", "a: b: c\n", "a:\n", "a:\nb: c\n", "  a: b\n", "a\n", "",
    "- - a\n", "-\n  a: b\n", "a: b\na: c\n", "a: -b\n", "a: b:\n", "a: |-\n  b\n", "é: [é, é]\n",
    "a: b   \nc: d\n", "a: [b , c ]\n", "a: [b,]\n", "a: {b: [c, d], e: \"f\"}\n", "a: ~\n",
    "a: \"b \\\"c\\\" \\\\\"\nd: [\"\\\\\", \"\\n\"]\n", "a: 'b\\'\n", "a: \"\\\"\n",
  ])
  func formsAreReadAlike(_ text: String) { expectSame(Array(text.utf8)) }

  /// What differs from a version that was read is read alone; what comes of it must not tell either.
  @Test(arguments: names)
  func editsAreReadAlike(_ name: String) throws {
    let bytes = try [UInt8](Data(contentsOf: Shared.project.appending(path: "Policies/" + name)))
    var seed = UInt64(bytes.count)
    func random(_ below: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % below
    }
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for _ in 0..<300 {
      // A version with other lines, and one of which some bytes are wrong.
      var other = lines
      for _ in 0..<1 + random(3) {
        let index = random(other.count)
        switch random(3) {
        case 0: other.remove(at: index)
        case 1: other.insert(lines[random(lines.count)], at: index)
        default: other[index] += Array(" anders".utf8)
        }
      }
      var edited = Array(other.joined(separator: [0x0A]))
      expectSame(edited, after: bytes)
      expectSame(bytes, after: edited)
      edited[random(edited.count)] = Array("\n :#-é".utf8)[random(6)]
      expectSame(edited, after: bytes)
    }
  }

  @Test(arguments: [
    ("a: b\nc: d\ne: f\n", "a: b\nc: x\ny: z\ne: f\n"), ("a: b\nc: d\n", "a: b\nc: d\ne: f\n"),
    ("a: b\nc: d\n", "c: d\n"), ("a: b\nc: d\n", "c: b\nc: d\n"), ("a: b\nc: d\n", "a:\nc: d\n"),
    ("a: |\n  b\n\n\nc: d\n", "a: |\n  b\n  e\n\n\nc: d\n"),
    ("a: b\nc: |\n  x\nd: \"\\\\\"\n", "a: bb\nc: |\n  x\nd: \"\\\\\"\n"),
    ("a: |\n  b\nc: d\ne: |\n  f\n", "a: |\n  b\nc: |\n  d\ne: |\n  f\n"),
    ("é: b\nc: d\n", "é: bb\nc: d\n"), ("a: b\n\n# c\nd: e\n", "a: b\n# cc\n\nd: e\n"),
    ("a: b\nc: d\n", "\u{FEFF}a: b\nc: d\n"), ("a: b\nc: d\n", ""), ("", "a: b\nc: d\n"),
    (
      "a:\n  - b: c\n    d: e\n  - b: f\n  - b: g\n    d: |\n      h\n\n  - b: i\nj: k\n",
      "a:\n  - b: c\n    d: e\n  - b: ff\n  - b: g\n    d: |\n      h\n\n  - b: i\nj: k\n"
    ),
    (
      "a:\n  - b: c\n    d: e\n  - b: f\n  - b: g\n    d: |\n      h\n\n  - b: i\nj: k\n",
      "a:\n  - b: c\n    d: e\n  - b: f\n    x: y\n  - b: g\n    d: |\n      h\n\n  - b: i\nj: k\n"
    ),
    (
      "a:\n  - b: c\n    d: e\n  - b: f\n  - b: g\n    d: |\n      h\n\n  - b: i\nj: k\n",
      "a:\n  - b: c\n    d: e\n  - b: g\n    d: |\n      h\n\n  - b: i\nj: k\n"
    ),
    (
      "a:\n  - b: c\n    d: e\n  - b: f\n  - b: g\n    d: |\n      h\n\n  - b: i\nj: k\n",
      "a:\n  - b: c\n    d: e\nz:\n  - b: f\n  - b: g\n    d: |\n      h\n\n  - b: i\nj: k\n"
    ),
    (
      "a:\n  - b: c\n    d: e\n  - b: f\n  - b: g\n    d: |\n      h\n\n  - b: i\nj: k\n",
      "a:\n  - b: c\n    d: e\n  - b: f\n  - b: f\n  - b: g\n    d: |\n      h\n\n  - b: i\nj: k\n"
    ),
    (
      "a:\n  - b: c\n    d: e\n  - b: f\n  - b: g\n    d: |\n      h\n\n  - b: i\nj: k\n",
      "a:\n  - b: c\n    d: e\n  - b: f\n  - b: g\n    d: |\n      h\n      hh\n\n  - b: i\nj: k\n"
    ),
    (
      "a:\n  - b: c\n    d: e\n  - b: f\n  - b: g\n    d: |\n      h\n\n  - b: i\nj: k\n",
      "a:\n  - b: c\n    d: e\n  - b: f\n  - b: g\n    d: |\n      h\n\n  - b: i\n    l: \"\\\\\"\nj: k\n"
    ),
    (
      "a:\n  - b: c\n    d: e\n  - b: f\n  - b: g\n    d: |\n      h\n\n  - b: i\nj: k\n",
      "a:\n  - b: c\n    d: e\n  - b: f\n  - b: g\n    d: |\n      h\n\n    - b: i\nj: k\n"
    ),
    (
      "a:\n  - b: c\n    d: e\n  - b: f\n  - b: g\n    d: |\n      h\n\n  - b: i\nj: k\n",
      "a:\n  - b: c\n    d: e\n  - b: f\n# c\n\n  - b: g\n    d: |\n      h\n\n  - b: i\nj: k\n"
    ),
    (
      "a:\n  - b: c\n    d: e\n  - b: f\n  - b: g\n    d: |\n      h\n\n  - b: i\nj: k\n",
      "a:\n  - b: c\n    d: e\n  - {b: f}\n  - b: g\n    d: |\n      h\n\n  - b: i\nj: k\n"
    ),
    (
      "a:\n  - b: c\n    d: e\n  - b: f\n  - b: g\n    d: |\n      h\n\n  - b: i\nj: k\n",
      "a:\n  - b: c\n    d: e\n  - f\n  - b: g\n    d: |\n      h\n\n  - b: i\nj: k\n"
    ),
    (
      "a:\n  - b: c\n    d: e\n  - b: f\n  - b: g\n    d: |\n      h\n\n  - b: i\nj: k\n",
      "a:\n  - b: c\n    d: e\nj:\n  - b: f\n  - b: g\n    d: |\n      h\n\n  - b: i\nj: k\n"
    ),
    (
      "a:\n  - b: c\n    d: e\n  - b: f\n  - b: g\n    d: |\n      h\n\n  - b: i\nj: k\n",
      "a:\n  - b: c\n    d: e\nz:\n    - b: f\n  - b: g\n    d: |\n      h\n\n  - b: i\nj: k\n"
    ),
    (
      "a:\n  - b: c\n    d: e\n  - b: f\n  - b: g\n    d: |\n      h\n\n  - b: i\nj: k\n",
      "a:\n  - b: c\n    d: e\nz: {}\n  - b: g\n    d: |\n      h\n\n  - b: i\nj: k\n"
    ),
    (
      "a:\n  - b: c\n    d: e\n  - b: f\n  - b: g\n    d: |\n      h\n\n  - b: i\nj: k\n",
      "a:\n  - b: c\n    d:\n  - b: f\n  - b: g\n    d: |\n      h\n\n  - b: i\nj: k\n"
    ),
    (
      "a:\n  - b: c\n    d: e\n  - b: f\n  - b: g\n    d: |\n      h\n\n  - b: i\nj: k\n",
      "a:\n  - b: c\n    d: e\n    b: c\n  - b: f\n  - b: g\n    d: |\n      h\n\n  - b: i\nj: k\n"
    ),
    (
      "a:\n  - b: c\n    d: e\n  - b: f\n  - b: g\n    d: |\n      h\n\n  - b: i\nj: k\n",
      "a:\n  - b: c\n    d: e\n  - b: f\n  - b: g\n    d: |\n      h\n\n  - b: i\n"
    ),
    (
      "a:\n  - {b: c}\n  - {b: d}\n  - {b: e}\nf: g\n",
      "a:\n  - {b: c}\n  - {b: dd}\n  - {b: e}\nf: g\n"
    ),
    ("a: 'b\n  c'\nd: e\n", "a: 'bb\n  c'\nd: e\n"), ("a: [b]\nc: d\n", "a: [b\nc: d\n"),
  ])
  func editedFormsAreReadAlike(_ former: String, _ text: String) {
    expectSame(Array(text.utf8), after: Array(former.utf8))
    expectSame(Array(former.utf8), after: Array(text.utf8))
  }

  private func expectSame(_ bytes: [UInt8], after former: [UInt8]) {
    let file = SourceFile(path: "t", bytes: bytes)
    guard let tree = Tree.parse(SourceFile(path: "t", bytes: former)).tree else { return }
    let same = described(Tree.parse(file)) == described(Tree.parse(file, after: tree))
    let texts = [former, bytes].map { String(decoding: $0, as: UTF8.self).debugDescription }
    #expect(same, "\(texts)")
  }

  private func expectSame(_ bytes: [UInt8]) {
    let file = SourceFile(path: "t", bytes: bytes)
    let (one, other) = (Tree.parse(file), Tree.parseByLibrary(file))
    let same = described(one) == described(other)
    #expect(same, "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
  }

  private func described(_ outcome: Tree.Outcome) -> String {
    let tree = outcome.tree.map { described($0, $0.root) } ?? "none"
    return tree + outcome.problems.map { "\($0.kind)@\($0.place)\($0.other, default: "")" }.joined()
  }

  private func described(_ tree: Tree, _ node: Node) -> String {
    let place = tree.range(of: node)
    let text =
      "\(place.start.line):\(place.start.column)-\(place.end.line):\(place.end.column)"
    return switch tree.kind(of: node) {
    case .scalar: "\(tree.text(of: node).debugDescription)\(tree.isPlain(node))@\(text)"
    case .list: "[\(tree.items(of: node).map { described(tree, $0) })]@\(text)"
    case .mapping:
      "{\(tree.entries(of: node).map { described(tree, $0.key) + described(tree, $0.value) })}@\(text)"
    }
  }
}
