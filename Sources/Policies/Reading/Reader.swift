internal import SourceText
internal import YAML

/// Which kind of part an id belongs to; ids are unique within their kind.
enum ReferenceKind: String, Sendable {
  case dataSubject = "betrokkenen"
  case data = "gegevens"
  case source = "bronnen"
  case processing = "verwerkingen"
  case recipient = "ontvangers"
  case other
}

/// Walks a tree with the formats, and collects what is wrong with it.
struct Reader {
  let tree: Tree
  let law: Law
  private(set) var problems: [Problem] = []

  /// Ids used, to be looked up when everything is read.
  var references: [(kind: ReferenceKind, id: Reference)] = []

  private var definitions: [(kind: ReferenceKind, id: Located<Identifier>)] = []

  /// The key whose value is being read, and that value.
  var key: Entry?

  init(_ tree: Tree, _ law: Law) {
    self.tree = tree
    self.law = law
  }

  mutating func note(_ kind: Problem.Kind, at node: Node) {
    problems.append(Problem(kind, at: tree.range(of: node)))
  }

  mutating func note(_ kind: Problem.Kind, at place: SourceRange, other: SourceRange? = nil) {
    problems.append(Problem(kind, at: place, other: other))
  }

  /// The text of a scalar, white space at its ends dropped; notes a problem and gives `nil` for
  /// anything else.
  mutating func text(_ node: Node, limit: Int) -> Located<String>? {
    guard tree.kind(of: node) == .scalar else {
      note(.wrongShape(expected: .text, found: shape(of: node)), at: node)
      return nil
    }
    let text = tree.text(of: node)
    if text.utf8.count > limit, text.unicodeScalars.count > limit {
      note(.tooLong(limit: limit), at: node)
      return nil
    }
    return Located(text, at: tree.range(of: node))
  }

  /// A text of one line with at least one word in it.
  mutating func line(_ node: Node, limit: Int) -> Located<String>? {
    guard let text = text(node, limit: limit) else { return nil }
    var bytes = text.value.utf8[...]
    while bytes.last == 0x0A || bytes.last == 0x20 { bytes.removeLast() }
    while bytes.first == 0x0A || bytes.first == 0x20 { bytes.removeFirst() }
    if bytes.contains(0x0A) || bytes.contains(0x0D) {
      note(.lineBreak, at: node)
      return nil
    }
    guard !bytes.isEmpty else {
      note(.emptyText, at: node)
      return nil
    }
    if bytes.count == text.value.utf8.count { return text }
    return Located(String(Substring(bytes)), at: text.place)
  }

  /// Where a part stands: at its key, where it has one, because that is what a reader looks for.
  func place(of node: Node) -> SourceRange {
    tree.range(of: key?.value == node ? key?.key ?? node : node)
  }

  mutating func isMapping(_ node: Node) -> Bool { isShape(.mapping, node) }

  mutating func isList(_ node: Node) -> Bool { isShape(.list, node) }

  private mutating func isShape(_ expected: Problem.Shape, _ node: Node) -> Bool {
    let found = shape(of: node)
    if found == expected { return true }
    note(.wrongShape(expected: expected, found: found), at: node)
    return false
  }

  /// A key with nothing behind it; quotes around nothing are a text without words instead.
  func isEmpty(_ node: Node) -> Bool {
    tree.kind(of: node) == .scalar && tree.isPlain(node) && tree.text(of: node, equals: "")
  }

  mutating func noteIfEmpty(_ node: Node) -> Bool {
    guard isEmpty(node) else { return false }
    note(.wrongShape(expected: .text, found: .empty), at: node)
    return true
  }

  private func shape(of node: Node) -> Problem.Shape {
    switch tree.kind(of: node) {
    case .scalar: isEmpty(node) ? .empty : .text
    case .list: .list
    case .mapping: .mapping
    }
  }
}

// Ids.

extension Reader {
  /// Notes where an id is defined, and a second definition of the same as a problem.
  mutating func define(_ kind: ReferenceKind, _ id: Located<Identifier>) {
    if kind != .other,
      let first = definitions.first(where: { $0.kind == kind && $0.id.value == id.value })
    {
      note(.duplicateID(id.value.text), at: id.place, other: first.id.place)
    }
    definitions.append((kind, id))
  }

  /// A stand-in id for an entry that lacks one; the entry itself is left out of the policy.
  func anonymous(_ node: Node) -> Located<Identifier> {
    Located(Identifier.anonymous, at: tree.range(of: node))
  }

  /// Notes the references that mean nothing.
  mutating func resolveReferences() {
    for (kind, reference) in references {
      if definitions.contains(where: { $0.kind == kind && $0.id.value == reference.value }) {
        continue
      }
      let names = definitions.filter { $0.kind == kind }.map(\.id.value.text)
      note(
        .unknownReference(
          reference.value.text,
          suggestion: Suggestion.nearest(to: reference.value.text, among: names), known: names),
        at: reference.place)
    }
  }
}

// What somebody may have meant.

extension Reader {
  mutating func noteUnknownKey(_ node: Node, known: [String]) {
    let key = tree.text(of: node)
    let suggestion =
      Synonyms.key(for: key, among: known) ?? Suggestion.nearest(to: key, among: known)
    let owner = suggestion == nil ? KeyOwners.owner(of: key) : nil
    note(.unknownKey(key, suggestion: suggestion, owner: owner, known: known), at: node)
  }

  mutating func noteUnknownWord(_ node: Node, _ word: String, known: [String]) {
    let suggestion =
      known.first { $0.lowercased() == word.lowercased() }
      ?? Synonyms.word(for: word, among: known)
      ?? Suggestion.nearest(to: word, among: known)
    note(.unknownWord(word, suggestion: suggestion, known: known), at: node)
  }
}
