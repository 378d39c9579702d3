import Checks
import Foundation
import Policies
import SourceText
import TestSupport
import Testing
import YAML

/// Every element of the complete examples is taken out, and every answer turned round: the checker
/// finds it at its place, or it is listed here as something that no law asks for.
@Suite struct MutationTests {
  static let examples = ["voorbeeld-webwinkel", "voorbeeld-sportclub"]

  @Test(arguments: examples)
  func findsWhatIsTakenOut(_ example: String) throws {
    let (tree, _) = try Workbench.tree(at: "Policies/\(example).yaml")
    var silent: Set<String> = []
    for element in Element.all(of: tree) {
      let findings = try Self.findings(in: element.removed(from: tree))
      if findings.isEmpty {
        silent.insert(element.name)
      } else {
        #expect(
          findings.contains(where: element.isAbout),
          "\(element.path)")
      }
    }
    let surprises = silent.subtracting(Self.unasked)
    #expect(surprises.sorted() == [], "nobody noticed")
  }

  @Test(arguments: examples)
  func findsWhatIsWeakened(_ example: String) throws {
    let file = Shared.project.appending(path: "Policies/\(example).yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    let tree = try #require(Tree.parse(SourceFile(path: "d", text: text)).tree)
    var silent: Set<String> = []
    for element in Element.all(of: tree) {
      guard let weaker = element.weaker(tree) else { continue }
      let changed = Self.replaced(element.place, by: weaker, in: text)
      let mutant = try #require(Tree.parse(SourceFile(path: "d", text: changed)).tree)
      if try Self.findings(in: mutant).isEmpty { silent.insert("\(element.name): \(weaker)") }
    }
    #expect(silent.subtracting(Self.harmless).sorted() == [], "nobody noticed")
  }

  /// Both lists name only what some example has.
  @Test func listsAreNotStale() throws {
    var names: Set<String> = []
    for example in Self.examples {
      let (tree, _) = try Workbench.tree(at: "Policies/\(example).yaml")
      names.formUnion(Element.all(of: tree).map(\.name))
    }
    #expect(Self.unasked.subtracting(names).sorted() == [])
    let weakened = Self.harmless.map { String($0.prefix { $0 != ":" }) }
    #expect(weakened.filter { !names.contains($0) }.sorted() == [])
  }

  /// What the checker says of a tree; what the reader finds wrong counts, too.
  private static func findings(in tree: Tree) throws -> [Finding] {
    let (policy, problems) = PolicyReader(law: Workbench.law).policy(in: tree)
    let unread = problems.map { Finding($0, in: "d") }
    return try unread + Workbench.judge().findings(in: policy, paths: ["d"])
  }

  private static func replaced(
    _ place: SourceRange, by words: String, in text: String
  ) -> String {
    var lines = text.components(separatedBy: "\n")
    var line = Array(lines[Int(place.start.line) - 1].unicodeScalars)
    line.replaceSubrange(
      Int(place.start.column) - 1..<Int(place.end.column) - 1, with: words.unicodeScalars)
    lines[Int(place.start.line) - 1] = String(String.UnicodeScalarView(line))
    return lines.joined(separator: "\n")
  }
}

/// A key with its value, or an item of a list.
struct Element {
  let node: Node
  let key: Node?
  let parent: Node
  let place: SourceRange
  let around: SourceRange

  /// Keys and ids from the top: `verwerkingen.bestelling.grondslag`.
  let path: String

  /// Keys, with `*` for ids: `verwerkingen.*.grondslag`.
  let name: String

  /// All texts in it, such as the ids that it refers to.
  let texts: [String]

  static func all(of tree: Tree) -> [Element] {
    var found: [Element] = []
    collect(tree, tree.root, tree.range(of: tree.root), "", "", &found)
    return found
  }

  /// Keys whose mappings have ids of the author for keys.
  private static let tables: Set<String> = [
    "betrokkenen", "gegevens", "bronnen", "ontvangers", "beveiliging.maatregelen",
    "cookies.soorten",
  ]

  private static func collect(
    _ tree: Tree, _ node: Node, _ around: SourceRange, _ path: String, _ name: String,
    _ found: inout [Element]
  ) {
    let dot = path.isEmpty ? "" : "."
    for entry in tree.entries(of: node) {
      let key = tree.text(of: entry.key)
      let isID = tables.contains(name)
      let element = Element(
        node: entry.value, key: entry.key, parent: node, place: tree.range(of: entry.value),
        around: around, path: path + dot + key, name: name + dot + (isID ? "*" : key),
        texts: texts(tree, entry.value))
      found.append(element)
      collect(tree, entry.value, whole(tree, entry), element.path, element.name, &found)
    }
    for (index, item) in tree.items(of: node).enumerated() {
      let id = tree.value(of: item, at: "id").map { tree.text(of: $0) } ?? "\(index)"
      let element = Element(
        node: item, key: nil, parent: node, place: tree.range(of: item), around: around,
        path: path + dot + id, name: name + dot + "*", texts: texts(tree, item))
      found.append(element)
      collect(tree, item, tree.range(of: item), element.path, element.name, &found)
    }
  }

  private static func texts(_ tree: Tree, _ node: Node) -> [String] {
    guard tree.kind(of: node) != .scalar else { return [tree.text(of: node)] }
    return tree.entries(of: node).flatMap { texts(tree, $0.value) }
      + tree.items(of: node).flatMap { texts(tree, $0) }
  }

  private static func whole(_ tree: Tree, _ entry: Entry) -> SourceRange {
    SourceRange(start: tree.range(of: entry.key).start, end: tree.range(of: entry.value).end)
  }

  /// The tree without it, everything else in its place.
  func removed(from tree: Tree) -> Tree {
    var builder = TreeBuilder()
    copy(tree.root, of: tree, to: &builder)
    return builder.finished ?? tree
  }

  private func copy(_ other: Node, of tree: Tree, to builder: inout TreeBuilder) {
    guard tree.kind(of: other) != .scalar else { return builder.add(other, of: tree) }
    builder.start(other, of: tree)
    for entry in tree.entries(of: other) where entry.value != node {
      builder.add(entry.key, of: tree)
      copy(entry.value, of: tree, to: &builder)
    }
    for item in tree.items(of: other) where item != node { copy(item, of: tree, to: &builder) }
    builder.end()
  }

  /// A weaker answer in its place: the other of ja and nee, a term without an end, an old date.
  func weaker(_ tree: Tree) -> String? {
    guard tree.kind(of: node) == .scalar, key != nil else { return nil }
    switch tree.text(of: node) {
    case "ja": return "nee"
    case "nee": return "ja"
    default: break
    }
    switch name.split(separator: ".").last {
    case "bewaartermijn": return "onbepaald"
    case "termijn": return name.hasPrefix("cookies") ? nil : "onbepaald"
    case "ingangsdatum": return "2017-01-01"
    case "antwoord-binnen": return "1 jaar"
    case "leeftijd": return "12"
    case "toezichthouder": return name.isEmpty ? nil : tree.text(of: node) == "AP" ? "GBA" : "AP"
    case "grondslag": return "gerechtvaardigd-belang"
    case "identiteit": return "altijd"
    default: return nil
    }
  }

  /// Whether a finding is about it: on a line of what it stood in, or about something named in it.
  func isAbout(_ finding: Finding) -> Bool {
    let places = [finding.place, finding.other].compactMap(\.self)
    if places.contains(where: { (around.start.line...around.end.line).contains($0.start.line) }) {
      return true
    }
    let parts = Set(path.split(separator: ".").map(String.init) + texts)
    let told = finding.subject.split(separator: "/").map(String.init) + finding.values.map(\.text)
    return !parts.isDisjoint(with: told)
  }
}
