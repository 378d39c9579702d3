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

  /// Says nothing.
  init() {}

  /// The paths of parts that another definition has word for word, and that are left out for it.
  private var shared: [String] = []

  /// The sections, and the parts of sections, that another definition has not word for word.
  private(set) var sections: Set<String> = []

  /// Reads a definition, merged with its basis, as far as another says something else.
  init(_ tree: Tree, besides other: Tree?) {
    guard tree.kind(of: tree.root) == .mapping else { return }
    for entry in tree.entries(of: tree.root) {
      let key = tree.text(of: entry.key)
      // What is accepted or acknowledged is about the definition, not in it.
      if ["basis", "aanvaard", "erkend"].contains(key) { continue }
      let twin = other.flatMap { other in other.value(of: other.root, at: key) }
      add(tree, entry.value, key, key, other.flatMap { tree in twin.map { (tree, $0) } })
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

  private mutating func add(
    _ tree: Tree, _ node: Node, _ path: String, _ key: String, _ twin: (tree: Tree, node: Node)?
  ) {
    // The date counts also, and just, when it stayed the same.
    let isDated = path == "verklaring" || path == "verklaring/ingangsdatum"
    if !isDated, let twin, tree.says(node, the: twin.node, of: twin.tree) {
      shared.append(path)
      return
    }
    if path.utf8.count(where: { $0 == 0x2F }) < 2 { sections.insert(path) }
    switch tree.kind(of: node) {
    case .scalar: addText(tree, node, path, key)
    case .list:
      for (index, item) in tree.items(of: node).enumerated() {
        addItem(tree, item, path, index, twin)
      }
    case .mapping:
      if path.hasPrefix("rechten/"), path.utf8.count(where: { $0 == 0x2F }) == 1, key != "kanaal" {
        facts[path] = Located("ja", at: tree.range(of: node))
      }
      for entry in tree.entries(of: node) {
        let inner = tree.text(of: entry.key)
        if Self.tables.contains(path) { addPart(tree, entry, path) }
        if inner == "id" { continue }
        let twin = twin.flatMap { twin in
          twin.tree.value(of: twin.node, at: inner).map { (twin.tree, $0) }
        }
        add(tree, entry.value, path + "/" + inner, inner, twin)
      }
    }
  }

  private mutating func addPart(_ tree: Tree, _ entry: Entry, _ path: String) {
    let id = tree.text(of: entry.key)
    let name = tree.value(of: entry.value, at: "naam").map { tree.text(of: $0) }
    let text = tree.kind(of: entry.value) == .scalar ? tree.text(of: entry.value) : name
    parts[path + "/" + id] = Located(text ?? id, at: tree.range(of: entry.key))
  }

  private mutating func addItem(
    _ tree: Tree, _ item: Node, _ path: String, _ index: Int, _ list: (tree: Tree, node: Node)?
  ) {
    guard tree.kind(of: item) == .mapping else {
      let text = tree.text(of: item)
      facts["\(path)/[\(text)]"] = Located(text, at: tree.range(of: item))
      return
    }
    let keys: [StaticString] = ["id", "naam", "wie", "ontvanger", "ontvangers"]
    let name = keys.lazy.compactMap { tree.value(of: item, at: $0) }.first
    let first = name.map { tree.kind(of: $0) == .list ? Array(tree.items(of: $0)).first ?? $0 : $0 }
    let id = first.map { tree.text(of: $0) } ?? "\(index)"
    let inner = "\(path)/\(id)"
    let title =
      tree.value(of: item, at: "naam") ?? tree.value(of: item, at: "doel")
      ?? tree.value(of: item, at: "over")
    parts[inner] = Located(
      title.map { tree.text(of: $0) } ?? id, at: tree.range(of: first ?? item))
    // By id only: what has none is known by its place in the list.
    let known = tree.value(of: item, at: "id").map { tree.text(of: $0) }
    let twin = list.flatMap { list in
      list.tree.items(of: list.node).first { item in
        list.tree.value(of: item, at: "id").map { list.tree.text(of: $0) } == known
      }.map { (list.tree, $0) }
    }
    add(tree, item, inner, id, known == nil ? nil : twin)
  }

  private mutating func addText(_ tree: Tree, _ node: Node, _ path: String, _ key: String) {
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
