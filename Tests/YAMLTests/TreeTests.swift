import SourceText
import Testing
import YAML

@Suite struct TreeTests {
  /// Types are not guessed: what was typed is what is read.
  @Test(arguments: [
    "NO", "~x", "1e3", "0777", "12:30", "2018-01-01", "nee", "0612345678", "null x",
  ])
  func scalarsStayText(_ text: String) throws {
    let tree = try #require(Tree.parse(SourceFile(path: "t", text: "a: \(text)\n")).tree)
    let value = try #require(tree.value(of: tree.root, at: "a"))
    #expect(tree.text(of: value) == text && tree.isPlain(value))
  }

  /// Line ends and a mark at the start change neither texts nor places.
  @Test(arguments: ["\r\n", "\r"])
  func lineEndsDoNotMatter(_ end: String) throws {
    let text = "a: b\nc:\n  - \"d é\"\n  - {e: f}\ng: |\n  h\n  i\n"
    let plain = try #require(Tree.parse(SourceFile(path: "t", text: text)).tree)
    let other = try #require(
      Tree.parse(SourceFile(path: "t", text: text.replacing("\n", with: end))).tree)
    #expect(described(plain, plain.root) == described(other, other.root))
    var marked: [UInt8] = [0xEF, 0xBB, 0xBF]
    marked += Array(text.utf8)
    let withMark = try #require(Tree.parse(SourceFile(path: "t", bytes: marked)).tree)
    #expect(described(plain, plain.root) == described(withMark, withMark.root))
  }

  /// A collection ends with its last word, an empty value stands behind its colon.
  @Test func rangesAreThoseOfWords() throws {
    let text = "a:\n  b: c\n\n\nd:\n"
    let tree = try #require(Tree.parse(SourceFile(path: "t", text: text)).tree)
    let inner = try #require(tree.value(of: tree.root, at: "a"))
    let empty = try #require(tree.value(of: tree.root, at: "d"))
    #expect(described(tree.range(of: inner)) == "2:3-2:7")
    #expect(described(tree.range(of: empty)) == "5:3-5:3")
  }

  @Test func buildersKeepPlaces() throws {
    let one = try #require(Tree.parse(SourceFile(path: "1", text: "a: b\n")).tree)
    let two = try #require(
      Tree.parse(SourceFile(path: "2", text: "x\n"), number: FileNumber(1)).tree)
    var builder = TreeBuilder()
    builder.start(one.root, of: one)
    let key = try #require(one.entries(of: one.root).first { _ in true }).key
    builder.add(key, of: one)
    builder.add(two.root, of: two)
    #expect(builder.finished == nil)
    builder.end()
    let tree = try #require(builder.finished)
    let value = try #require(tree.value(of: tree.root, at: "a"))
    #expect(tree.text(of: value) == "x" && tree.range(of: value).file.index == 1)
  }

  private func described(_ tree: Tree, _ node: Node) -> String {
    let range = described(tree.range(of: node))
    return switch tree.kind(of: node) {
    case .scalar: "\(tree.text(of: node))@\(range)"
    case .list: "[\(tree.items(of: node).map { described(tree, $0) })]@\(range)"
    case .mapping:
      "{\(tree.entries(of: node).map { described(tree, $0.key) + described(tree, $0.value) })}@\(range)"
    }
  }

  private func described(_ range: SourceRange) -> String {
    "\(range.start.line):\(range.start.column)-\(range.end.line):\(range.end.column)"
  }
}
