import Changes
import Foundation
import Policies
import SourceText
import TestSupport
import Testing
import YAML

/// Every field of the complete examples, gone, come and changed in turn, has the class that a table
/// demands: which kinds, and in which direction.
@Suite struct MutationTableTests {
  /// `UPDATE_GOLDEN=1` writes the table anew and fails: read it line by line, it is what people decided.
  @Test func everyMutationHasItsClass() throws {
    var rows: Set<String> = []
    for name in MutationTests.examples {
      let text = try Side.text("Policies/\(name).yaml")
      rows.formUnion(try Self.rows(of: text))
    }
    let table = rows.sorted().joined(separator: "\n") + "\n"
    let file = Shared.project.appending(path: "Tests/ChangesTests/Golden/mutations.txt")
    let approved = try? String(contentsOf: file, encoding: .utf8)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1", approved != table {
      try table.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(rows.count > 300)
    // A date that moves says nothing by itself.
    let silent = rows.filter { $0.hasSuffix(": ") && $0 != "verklaring/ingangsdatum other: " }
    #expect(silent == [], "a mutation that nothing tells")
    #expect(table == approved)
  }

  private static func rows(of text: String) throws -> [String] {
    let tree = try Side.tree(text)
    let whole = Side.version(tree)
    var ids: Set<String> = []
    let fields = fields(of: tree, tree.root, "", &ids)
    var rows: [String] = []
    var seen: Set<String> = []
    for (path, node) in fields {
      let less = Side.version(MutationTests.without([node], in: tree))
      rows.append("\(path) gone: " + told(try Side.changes(from: whole, to: less)))
      rows.append("\(path) come: " + told(try Side.changes(from: less, to: whole)))
      // One of a kind is enough: finding another value that the format accepts takes long.
      if seen.insert(path).inserted, let other = other(tree, node, in: text, ids) {
        rows.append("\(path) other: " + told(try Side.changes(from: whole, to: other)))
      }
    }
    return rows
  }

  /// The kinds and directions of changes, without those about the date, which did not move.
  private static func told(_ changes: [Change]) -> String {
    Set(
      changes.filter { $0.kind != .dateNotBumped }
        .map { "\($0.kind.rawValue.dropFirst(5)) \($0.direction.rawValue)" }
    )
    .sorted().joined(separator: ", ")
  }

  /// All fields by path, with a star for the author's ids and for items of lists.
  private static func fields(
    of tree: Tree, _ node: Node, _ path: String, _ ids: inout Set<String>
  ) -> [(path: String, node: Node)] {
    var found: [(String, Node)] = []
    let tables: Set<String> = [
      "betrokkenen", "gegevens", "bronnen", "ontvangers", "beveiliging/maatregelen",
      "cookies/soorten",
    ]
    for entry in tree.entries(of: node) {
      let key = tree.text(of: entry.key)
      if key == "id" { ids.insert(tree.text(of: entry.value)) }
      if ["id", "recht", "aanspreekvorm"].contains(key) { continue }
      if tables.contains(path) { ids.insert(key) }
      let inner = (path.isEmpty ? "" : path + "/") + (tables.contains(path) ? "*" : key)
      found += [(inner, entry.value)] + fields(of: tree, entry.value, inner, &ids)
    }
    for item in tree.items(of: node) {
      found += [(path + "/*", item)] + fields(of: tree, item, path + "/*", &ids)
    }
    return found
  }

  /// The definition with another value for a field of one line: the first that the format accepts.
  private static func other(
    _ tree: Tree, _ node: Node, in text: String, _ ids: Set<String>
  ) -> Version? {
    let range = tree.range(of: node)
    guard tree.kind(of: node) == .scalar, range.start.line == range.end.line else { return nil }
    let value = tree.text(of: node)
    var lines = text.components(separatedBy: "\n")
    let line = Array(lines[Int(range.start.line) - 1].unicodeScalars)
    let (head, tail) = (
      line[..<(Int(range.start.column) - 1)], line[(Int(range.end.column) - 1)...]
    )
    for candidate in candidates(for: value) + ids.sorted() where candidate != value {
      lines[Int(range.start.line) - 1] =
        String(String.UnicodeScalarView(head)) + "\"\(candidate)\""
        + String(String.UnicodeScalarView(tail))
      let file = SourceFile(path: "d.yaml", text: lines.joined(separator: "\n"))
      guard let tree = Tree.parse(file).tree else { continue }
      let reading = PolicyReader(law: Side.law).reading(of: tree)
      if reading.problems.isEmpty { return Version(reading) }
    }
    return nil
  }

  private static func candidates(for value: String) -> [String] {
    let opposite = ["ja": "nee", "nee": "ja"][value].map { [$0] } ?? []
    return opposite + [
      value + " anders", "2031-01-01", "99 jaar na de zomer", "9 maanden", "18", "a@b.example",
      "https://b.example", "+32 2 274 48 00", "GBA", "toestemming", "verwerker", "zelfstandig",
      "marketing", "bijzonder", "strafrechtelijk", "sms", "site", "wet", "onbekend", "altijd",
      "downloaden", "inzien", "wij", "ik", "overzicht", "standaardbepalingen", "avg", "fiscaal",
      "US", "BE", "EER", "vragen", "hosting",
    ]
  }
}
