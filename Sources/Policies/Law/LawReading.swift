internal import SourceText
internal import YAML

extension Law {
  static func entries(_ name: String, _ file: (String) -> Text?) throws(LawError) -> [LawEntry] {
    let tree = try tree(name, file)
    return tree.items(of: tree.root).map { LawEntry(tree: tree, node: $0) }
  }

  static func articles(
    _ file: (String) -> Text?
  ) throws(LawError) -> [(group: String, key: String, citation: String)] {
    let tree = try tree("articles.yaml", file)
    return tree.entries(of: tree.root).flatMap { group in
      tree.entries(of: group.value).map {
        (tree.text(of: group.key), tree.text(of: $0.key), tree.text(of: $0.value))
      }
    }
  }

  private static func tree(_ name: String, _ file: (String) -> Text?) throws(LawError) -> Tree {
    guard let text = file(name) else { throw .missing(file: name) }
    let outcome = Tree.parse(SourceFile(path: name, holding: text))
    guard let tree = outcome.tree, outcome.problems.isEmpty else { throw .malformed(file: name) }
    return tree
  }
}

/// An entry of a data file: texts by key.
struct LawEntry {
  let tree: Tree
  let node: Node

  subscript(key: StaticString) -> String? {
    tree.value(of: node, at: key).map { tree.text(of: $0) }
  }

  func list(_ key: StaticString) -> [String] {
    guard let list = tree.value(of: node, at: key) else { return [] }
    return tree.items(of: list).map { tree.text(of: $0) }
  }

  func date(_ key: StaticString) -> CalendarDate? { self[key].flatMap { try? CalendarDate($0) } }
}

extension Act {
  init?(_ entry: LawEntry) {
    guard let id = entry["key"].flatMap(Identifier.init), let name = entry["name"],
      let fullName = entry["full"], let area = entry["country"]
    else { return nil }
    self.init(
      id: id, name: name, fullName: fullName, area: area, from: entry.date("from"),
      until: entry.date("until"), retention: entry["retention"].flatMap(Duration.init(_:)))
  }
}

extension SupervisoryAuthority {
  init?(_ entry: LawEntry) {
    guard let id = entry["id"].flatMap(Identifier.init), let short = entry["short"],
      let name = entry["name"], let country = entry["country"].flatMap(Country.init(code:))
    else { return nil }
    self.init(
      id: id, short: short, name: name, country: country,
      complaintPage: entry["complaint-page"].flatMap(WebAddress.init),
      telephone: entry["telephone"].flatMap(TelephoneNumber.init), post: entry["post"])
  }
}

extension CountryEntry {
  init?(_ entry: LawEntry) {
    guard let country = entry["code"].flatMap(Country.init(code:)), let name = entry["name"]
    else { return nil }
    let adequacy: Adequacy =
      switch entry["adequate"] {
      case "yes": .full
      case "partly": .partial
      default: .none
      }
    let otherNames = entry.list("also")
    self.init(
      country: country, name: name, otherNames: otherNames,
      searchNames: ([name] + otherNames).map { $0.lowercased() },
      isInArea: entry["area"] != nil, adequacy: adequacy, adequateFrom: entry.date("since"),
      adequateUntil: entry.date("until"))
  }
}

extension LegalLimit {
  init?(_ entry: LawEntry) {
    guard let key = entry["key"], let country = entry["country"] else { return nil }
    self.init(
      key: key, country: country, from: entry.date("from"), until: entry.date("until"),
      term: entry["term"].flatMap(Duration.init(_:)), years: entry["years"].flatMap(Int.init))
  }
}

extension LegalSource {
  init?(_ entry: LawEntry) {
    guard let key = entry["key"], let name = entry["name"], let english = entry["english"],
      let full = entry["full"]
    else { return nil }
    self.init(
      key: key, name: name, englishName: english, fullName: full, link: entry["link"],
      hasArticles: entry["articles"] == "yes")
  }
}
