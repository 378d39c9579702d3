import Mustache
import Testing

/// Values laid out flat mean what the same values mean one by one.
@Suite struct ValueArenaTests {
  private static let template = """
    {{#list}}{{name}}{{^last}}, {{/last}}{{/list}} {{table.name}} {{text}} {{{raw}}} \
    {{#yes}}y{{/yes}}{{^no}}n{{/no}}{{^nothing}}-{{/nothing}}{{^empty}}e{{/empty}} {{#fn}}x{{/fn}}
    """

  private static func rendered(_ cells: [Cell], of arena: ValueArena) throws -> String {
    var library = Library()
    try library.add(Template(name: "t", path: "t", bytes: Array(template.utf8)))
    var out: [UInt8] = []
    try library.render("t", cells, of: arena, mode: .strict, into: &out)
    return String(decoding: out, as: UTF8.self)
  }

  private static let value: Value = [
    "list": [["name": "a<", "last": false], ["name": "b", "last": true]],
    "table": ["name": "c"], "text": "d&", "raw": .raw("<e>"), "yes": true, "no": false,
    "nothing": .nothing, "empty": [], "fn": .lambda(Lambda { "(\($0 ?? ""){{text}})" }),
  ]
  private static let expected = "a&lt;, b c d&amp; <e> yn-e (xd&amp;)"

  @Test func keepsAnyValue() throws {
    var arena = ValueArena()
    let cell = arena.add(Self.value)
    #expect(try Self.rendered([cell], of: arena) == Self.expected)
  }

  /// The inner table counts, whatever was there first.
  @Test func takesTablesPieceByPiece() throws {
    var arena = ValueArena()
    let outer = arena.add(Self.value)
    let start = arena.openTable()
    let inner = arena.openTable()
    let parts = arena.beginText()
    arena.write("f")
    arena.write("<g>")
    arena.append("name", arena.endText(from: parts))
    arena.append("name", arena.text("of equal names the first counts"))
    arena.append("last", .flag(true))
    let item = arena.closeTable(from: inner)
    let list = arena.list([item])
    arena.append("list", list)
    let table = arena.closeTable(from: start)
    #expect(
      try Self.rendered([outer, table], of: arena)
        == Self.expected.replacing("a&lt;, b", with: "f&lt;g&gt;"))
    let other = arena.replacing("name", with: arena.text("h"), in: item)
    #expect(try Self.rendered([outer, other], of: arena).hasPrefix("a&lt;, b c"))
  }

  @Test func forgetsWhatCameAfterAMark() throws {
    var arena = ValueArena()
    let cell = arena.add(Self.value)
    let mark = arena.mark
    for _ in 0..<3 {
      _ = arena.openTable()
      arena.append("text", arena.text("gone"))
      _ = arena.add(["text": "gone"])
      arena.forget(since: mark)
      let start = arena.openTable()
      arena.append("text", arena.text("new"))
      let over = arena.closeTable(from: start)
      #expect(
        try Self.rendered([cell, over], of: arena)
          == Self.expected.replacing("d&amp;", with: "new"))
    }
  }
}
