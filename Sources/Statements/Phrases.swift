internal import Policies
internal import SourceText
internal import YAML

/// The phrases of a language, as `woorden.yaml` gives them.
struct Phrases {
  private let tree: Tree

  init(_ file: SourceFile) throws(StatementError) { tree = try dataTree(file) }

  /// A phrase; without a key, the phrase that stands at the top.
  func text(_ group: StaticString, _ key: String?) -> String? {
    node(group, key).flatMap { tree.kind(of: $0) == .scalar ? tree.text(of: $0) : nil }
  }

  /// A phrase with several forms.
  func list(_ group: StaticString, _ key: String?) -> [String] {
    guard let node = node(group, key), tree.kind(of: node) == .list else { return [] }
    return tree.items(of: node).map { tree.text(of: $0) }
  }

  private func node(_ group: StaticString, _ key: String?) -> Node? {
    guard let found = tree.value(of: tree.root, at: group) else { return nil }
    guard let key else { return found }
    guard tree.kind(of: found) == .mapping else { return nil }
    return tree.value(of: found, at: key)
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
    func table(_ key: StaticString, _ count: Int) throws(StatementError) -> [(String, [String])] {
      guard let node = tree.value(of: tree.root, at: key), tree.kind(of: node) == .mapping else {
        throw .malformed(path: file.path, at: tree.range(of: tree.root))
      }
      var entries: [(String, [String])] = []
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
  func bound(to voice: Voice) -> [(name: String, text: String)] {
    let informal = voice.address == .informal
    let you = informal ? "je" : "u"
    let person = voice.narrator == .we ? 0 : voice.narrator == .i ? 1 : 2
    let we = ["wij", "ik", voice.name][person]
    var bound: [(String, String)] = []
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
      add(word, forms[person].replacing("{naam}", with: voice.name))
    }
    for (word, forms) in narratorVerbs {
      bound.append((word, forms[person]))
      add("wij_" + word, we + " " + forms[person])
      add(word + "_wij", forms[person] + " " + we)
    }
    return bound
  }
}

/// The text with a capital at its start; IJ is one letter in Dutch.
func capitalised(_ text: String) -> String {
  if text.hasPrefix("ij") { return "IJ" + text.dropFirst(2) }
  guard let first = text.first else { return text }
  return first.uppercased() + text.dropFirst()
}

private func dataTree(_ file: SourceFile) throws(StatementError) -> Tree {
  let outcome = Tree.parse(file)
  if let problem = outcome.problems.first { throw .malformed(path: file.path, at: problem.place) }
  guard let tree = outcome.tree, tree.kind(of: tree.root) == .mapping else {
    throw .malformed(path: file.path, at: SourceRange(start: .start, end: .start))
  }
  return tree
}
