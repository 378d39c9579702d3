internal import SourceText
internal import YAML

/// A definition as facts by meaning path: `verwerkingen/nieuwsbrief/grondslag`.
///
/// Order, layout and the short ways of writing leave no trace: a list is the set of its items, a
/// term in one line is the same as one with its key, a single name the same as a list of one.
struct Outline: Sendable {
  /// What is said, by path, and where.
  private(set) var facts: [String: Located<String>] = [:]

  /// The parts with an id, by path, named as the definition names them.
  private(set) var parts: [String: Located<String>] = [:]

  /// The sections, and what stands right below them, that another definition has not word for word.
  private(set) var sections: Set<String> = []

  /// What another definition has word for word, and is left out for it.
  private var shared: [Shared] = []

  let tree: Tree

  /// A key, or the id of an item, and what it stands below.
  private struct Shared {
    let path: String
    let key: Node
  }

  /// Says nothing yet.
  init(_ tree: Tree) { self.tree = tree }

  /// Says all that a definition says.
  init(all tree: Tree) {
    self.tree = tree
    for entry in tree.entries(of: tree.root) {
      let key = tree.text(of: entry.key)
      add(entry.value, key, key)
    }
  }

  /// What is said at a path, the part that stands there, or else the first that is said below it.
  subscript(path: String) -> Located<String>? {
    if let said = facts[path] ?? parts[path] { return said }
    return facts.filter { $0.key.hasPrefix(path + "/") }.values
      .min { $0.place.start < $1.place.start }
  }

  /// What is said first at one of several paths.
  func first(of paths: [String]) -> Located<String>? {
    paths.compactMap { facts[$0] }.min { $0.place.start < $1.place.start }
  }

  /// The same facts, with one part called by another name.
  func renaming(_ path: String, to other: String) -> Outline {
    func renamed(_ facts: [String: Located<String>]) -> [String: Located<String>] {
      Dictionary(
        facts.map { key, fact in
          let isMeant = key == path || key.hasPrefix(path + "/")
          return (isMeant ? other + key.dropFirst(path.count) : key, fact)
        }
      ) { first, _ in first }
    }
    var outline = self
    outline.facts = renamed(facts)
    outline.parts = renamed(parts)
    return outline
  }

  /// All paths at or above a fact.
  var ways: Set<Substring> {
    var ways: Set<Substring> = []
    let shared = shared.map { $0.path + ($0.path.isEmpty ? "" : "/") + tree.text(of: $0.key) }
    for paths in [Array(facts.keys), shared] {
      for path in paths {
        var way = path[...]
        while ways.insert(way).inserted, let slash = way.utf8.lastIndex(of: 0x2F) {
          way = way[..<slash]
        }
      }
    }
    return ways
  }

  /// Notes that another definition has the same at a key, or for an item with this id.
  mutating func share(_ key: Node, below path: String) {
    shared.append(Shared(path: path, key: key))
  }
}

// Adding what is said.

extension Outline {
  /// Keys whose mappings have ids of the author for keys.
  private static let tables: Set<String> = [
    "betrokkenen", "gegevens", "bronnen", "ontvangers", "beveiliging/maatregelen",
    "cookies/soorten",
  ]

  /// Keys under which one text is the same as a list of one.
  private static let lists: Set<String> = [
    "handelsnamen", "contact-voor", "betrokkenen", "gegevens", "ontvangers", "bron", "omvat", "van",
    "alleen-voor", "kanalen", "afmelden", "landen", "behalve", "vertrouwelijk", "toegang", "melden",
    "aanleiding", "zelf", "op-verzoek", "vermeld", "doorgeven", "tegen", "contact", "afspraken",
  ]

  /// Adds all that a node says.
  mutating func add(_ node: Node, _ path: String, _ key: String) {
    begin(node, path, key)
    switch tree.kind(of: node) {
    case .scalar: addText(node, path, key)
    case .list:
      for (index, item) in tree.items(of: node).enumerated() {
        guard let (inner, id) = begin(item: item, path, index) else { continue }
        add(item, inner, id)
      }
    case .mapping:
      for entry in tree.entries(of: node) where !tree.text(of: entry.key, equals: "id") {
        let inner = begin(entry, path)
        add(entry.value, path + "/" + inner, inner)
      }
    }
  }

  /// Adds what a node says besides what stands in it.
  mutating func begin(_ node: Node, _ path: String, _ key: String) {
    let depth = path.utf8.count { $0 == 0x2F }
    if depth < 2 { sections.insert(path) }
    if depth == 1, tree.kind(of: node) == .mapping, path.hasPrefix("rechten/"), key != "kanaal" {
      facts[path] = Located("ja", at: tree.range(of: node))
    }
  }

  /// Adds what an entry of a mapping says besides its value; its key.
  mutating func begin(_ entry: Entry, _ path: String) -> String {
    let key = tree.text(of: entry.key)
    if Self.tables.contains(path) {
      let name = tree.value(of: entry.value, at: "naam").map { tree.text(of: $0) }
      let text = tree.kind(of: entry.value) == .scalar ? tree.text(of: entry.value) : name
      parts[path + "/" + key] = Located(text ?? key, at: tree.range(of: entry.key))
    }
    return key
  }

  /// Adds what an item of a list says besides what is in it; its path and its name, unless it is a
  /// text, which is told with that.
  mutating func begin(
    item: Node, _ path: String, _ index: Int
  ) -> (path: String, id: String)? {
    guard tree.kind(of: item) == .mapping else {
      let text = tree.text(of: item)
      facts["\(path)/[\(text)]"] = Located(text, at: tree.range(of: item))
      return nil
    }
    let name = tree.first(of: item, at: ["id", "naam", "wie", "ontvanger", "ontvangers"])
    let first = name.map { tree.kind(of: $0) == .list ? Array(tree.items(of: $0)).first ?? $0 : $0 }
    let id = first.map { tree.text(of: $0) } ?? "\(index)"
    let inner = "\(path)/\(id)"
    let title = tree.first(of: item, at: ["naam", "doel", "over"])
    parts[inner] = Located(
      title.map { tree.text(of: $0) } ?? id, at: tree.range(of: first ?? item))
    return (inner, id)
  }

  /// Adds the day from which the statement holds, where it is not there yet.
  mutating func addDate() {
    let path = "verklaring/ingangsdatum"
    guard facts[path] == nil, let statement = tree.value(of: tree.root, at: "verklaring"),
      let date = tree.value(of: statement, at: "ingangsdatum"), tree.kind(of: date) == .scalar
    else { return }
    addText(date, path, "ingangsdatum")
  }

  private mutating func addText(_ node: Node, _ path: String, _ key: String) {
    let text = tree.text(of: node)
    let place = tree.range(of: node)
    let above = path.utf8.lastIndex(of: 0x2F).map { String(path[..<$0]) } ?? ""
    if path.hasPrefix("rechten/"), text == "niet-verteld" { return }
    if Self.tables.contains(above) {
      facts[path + "/naam"] = Located(text, at: place)
    } else if key == "bewaartermijn" || path == "bewaren/algemeen" {
      facts[path + "/termijn"] = Located(text, at: place)
    } else if Self.lists.contains(key), text != "nee", text != "geen", text != "onbekend" {
      facts["\(path)/[\(text)]"] = Located(text, at: place)
    } else {
      facts[path] = Located(text, at: place)
    }
  }
}

extension Tree {
  /// The value at the first of some keys that a mapping has.
  fileprivate func first(of node: Node, at keys: [StaticString]) -> Node? {
    for key in keys {
      if let value = value(of: node, at: key) { return value }
    }
    return nil
  }
}
