internal import Policies
internal import SourceText
internal import YAML

/// The phrases of a language, as `woorden.yaml` gives them.
///
/// Looked up with every list and term of every statement, so they stand in plain arrays; most names
/// are short enough to be compared as one number.
struct Phrases {
  private var groups: [(name: String, entries: [(key: String, forms: [String])])] = []

  init(_ file: SourceFile) throws(StatementError) {
    let tree = try dataTree(file)
    for entry in tree.entries(of: tree.root) {
      let isGroup = tree.kind(of: entry.value) == .mapping
      // With their names from the start: naming what a list holds converts all of it.
      let entries =
        isGroup
        ? tree.entries(of: entry.value).map {
          (key: tree.text(of: $0.key), forms: Self.forms($0.value, tree))
        } : [(key: "", forms: Self.forms(entry.value, tree))]
      groups.append((tree.text(of: entry.key), entries))
    }
  }

  /// One text, or the items of a list.
  private static func forms(_ node: Node, _ tree: Tree) -> [String] {
    tree.kind(of: node) == .list
      ? tree.items(of: node).map { tree.text(of: $0) } : [tree.text(of: node)]
  }

  /// A phrase; without a key, the phrase that stands at the top.
  func text(_ group: String, _ key: String?) -> String? { forms(group, key ?? "")?.first }

  /// A phrase with several forms.
  func list(_ group: String, _ key: String?) -> [String] { forms(group, key ?? "") ?? [] }

  private func forms(_ group: String, _ key: String) -> [String]? {
    guard let index = groups.firstIndex(where: { $0.name == group }) else { return nil }
    let entries = groups[index].entries
    return entries.firstIndex { $0.key == key }.map { entries[$0].forms }
  }
}

/// The words that change with reader and narrator, as `aanspreekvorm.yaml` gives them.
struct Forms {
  private let readerWords: [(word: String, forms: [String])]
  private let readerVerbs: [(word: String, forms: [String])]
  private let narratorWords: [(word: String, forms: [String])]
  private let narratorVerbs: [(word: String, forms: [String])]

  init(_ file: SourceFile) throws(StatementError) {
    let tree = try dataTree(file)
    func table(
      _ key: StaticString, _ count: Int
    ) throws(StatementError) -> [(word: String, forms: [String])] {
      guard let node = tree.value(of: tree.root, at: key), tree.kind(of: node) == .mapping else {
        throw .malformed(path: file.path, at: tree.range(of: tree.root))
      }
      var entries: [(word: String, forms: [String])] = []
      for entry in tree.entries(of: node) {
        let forms =
          tree.kind(of: entry.value) == .list
          ? tree.items(of: entry.value).map { tree.text(of: $0) } : []
        guard forms.count == count else {
          throw .malformed(path: file.path, at: tree.range(of: entry.key))
        }
        entries.append((tree.text(of: entry.key), forms))
      }
      return entries
    }
    readerWords = try table("lezer", 2)
    readerVerbs = try table("lezer-werkwoorden", 3)
    narratorWords = try table("verteller", 3)
    narratorVerbs = try table("verteller-werkwoorden", 3)
  }

  /// Every word and pair of words, as this voice says them.
  func bound(to voice: Voice) -> [(word: String, text: String)] {
    let informal = voice.address == .informal
    let you = informal ? "je" : "u"
    let person = voice.narrator == .we ? 0 : voice.narrator == .i ? 1 : 2
    let we = ["wij", "ik", voice.name][person]
    var bound: [(word: String, text: String)] = []
    func add(_ name: String, _ text: String) {
      bound.append((name, text))
      bound.append((capitalised(name), capitalised(text)))
    }
    for (word, forms) in readerWords { add(word, forms[informal ? 1 : 0]) }
    for (word, forms) in readerVerbs {
      bound.append((word, forms[informal ? 1 : 0]))
      add("u_" + word, you + " " + forms[informal ? 1 : 0])
      add(word + "_u", forms[informal ? 2 : 0] + " " + you)
    }
    for (word, forms) in narratorWords {
      // Looking for a text is generic code, which takes its time to start.
      let form = forms[person]
      add(word, form.utf8.contains(0x7B) ? form.replacing("{naam}", with: voice.name) : form)
    }
    for (word, forms) in narratorVerbs {
      bound.append((word, forms[person]))
      add("wij_" + word, we + " " + forms[person])
      add(word + "_wij", forms[person] + " " + we)
    }
    return bound
  }
}

private func dataTree(_ file: SourceFile) throws(StatementError) -> Tree {
  let outcome = Tree.parse(file)
  if let problem = outcome.problems.first { throw .malformed(path: file.path, at: problem.place) }
  guard let tree = outcome.tree, tree.kind(of: tree.root) == .mapping else {
    throw .malformed(path: file.path, at: SourceRange(start: .start, end: .start))
  }
  return tree
}
