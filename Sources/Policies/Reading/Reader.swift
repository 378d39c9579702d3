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

/// The ids of a definition, where they are used and where defined.
struct Mentions {
  /// To be looked up when everything is read.
  var references: [Mention] = []

  var definitions: [Mention] = []

  /// An id where it is used or defined.
  struct Mention {
    let kind: ReferenceKind
    let id: Located<Identifier>
  }

  static func += (mentions: inout Mentions, others: Mentions) {
    mentions.references += others.references
    mentions.definitions += others.definitions
  }

  /// Those at the places that are meant.
  func filtered(_ isMeant: (SourceRange) -> Bool) -> Mentions {
    Mentions(
      references: references.filter { isMeant($0.id.place) },
      definitions: definitions.filter { isMeant($0.id.place) })
  }
}

/// Walks a tree with the formats, and collects what is wrong with it.
struct Reader {
  let tree: Tree
  let law: Law
  private(set) var problems: [Problem] = []

  private(set) var mentions: Mentions

  /// The key whose value is being read, and that value.
  var key: Entry?

  /// Another version that was read, of which parts can be taken over.
  private let former: PolicyReading?

  init(
    _ tree: Tree, _ law: Law, after former: PolicyReading? = nil,
    knowing mentions: Mentions = Mentions()
  ) {
    self.tree = tree
    self.law = law
    self.former = former
    self.mentions = mentions
  }

  /// The part of another version that stood word for word where a node stands, with its ids; only
  /// processings, which are the largest.
  mutating func unchanged<Part>(_ node: Node, _ kind: ReferenceKind, number: Int) -> Part? {
    guard kind == .processing, let former, let twin = former.processing(number),
      tree.stands(node, as: twin.node, of: former.tree)
    else { return nil }
    mentions += former.mentions(in: tree.range(of: node))
    return twin.processing as? Part
  }

  mutating func note(_ kind: Problem.Kind, at node: Node) {
    problems.append(Problem(kind, at: tree.range(of: node)))
  }

  mutating func note(_ kind: Problem.Kind, at place: SourceRange, other: SourceRange? = nil) {
    problems.append(Problem(kind, at: place, other: other))
  }

  /// The text of a scalar; notes a problem and gives `nil` for anything else.
  mutating func text(_ node: Node, limit: Int) -> Located<String>? {
    guard isText(node, limit: limit) else { return nil }
    return Located(tree.text(of: node), at: tree.range(of: node))
  }

  /// A text of one line with at least one word in it, white space at its ends dropped.
  mutating func line(_ node: Node, limit: Int) -> Located<String>? {
    guard isText(node, limit: limit) else { return nil }
    let problem: Problem.Kind
    switch tree.withBytes(of: node, Line.init) {
    case .words(let words): return Located(words, at: tree.range(of: node))
    case .several: problem = .lineBreak
    case .none: problem = .emptyText
    }
    note(problem, at: node)
    return nil
  }

  /// What a text of one line comes to.
  enum Line {
    case words(String)
    case several
    case none

    /// On bytes, because most of a definition is such texts.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
      var (start, end) = (0, bytes.count)
      while start < end, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x20 { end -= 1 }
      while start < end, bytes[start] == 0x0A || bytes[start] == 0x20 { start += 1 }
      let words = UnsafeBufferPointer(rebasing: bytes[start..<end])
      // All bytes, without stopping: the compiler then takes many at a time.
      if words.reduce(0 as UInt8, { $0 | ($1 == 0x0A || $1 == 0x0D ? 1 : 0) }) != 0 {
        self = .several
      } else {
        self = words.isEmpty ? .none : .words(String(decoding: words, as: UTF8.self))
      }
    }
  }

  /// Whether a node is a scalar of at most `limit` characters; notes a problem where it is not.
  private mutating func isText(_ node: Node, limit: Int) -> Bool {
    guard tree.kind(of: node) == .scalar else {
      note(.wrongShape(expected: .text, found: shape(of: node)), at: node)
      return false
    }
    let isTooLong = tree.withBytes(of: node) { bytes in
      bytes.count > limit && bytes.count(where: { $0 & 0xC0 != 0x80 }) > limit
    }
    if isTooLong { note(.tooLong(limit: limit), at: node) }
    return !isTooLong
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
    if kind != .other, let first = definition(kind, id.value) {
      note(.duplicateID(id.value.text), at: id.place, other: first.place)
    }
    mentions.definitions.append(Mentions.Mention(kind: kind, id: id))
  }

  /// Notes where an id is used, to be looked up when everything is read.
  mutating func refer(to kind: ReferenceKind, _ id: Reference) {
    mentions.references.append(Mentions.Mention(kind: kind, id: id))
  }

  /// A stand-in id for an entry that lacks one; the entry itself is left out of the policy.
  func anonymous(_ node: Node) -> Located<Identifier> {
    Located(Identifier.anonymous, at: tree.range(of: node))
  }

  /// The first definition of an id; by index, because a closure would be given copies.
  private func definition(_ kind: ReferenceKind, _ id: Identifier) -> Located<Identifier>? {
    let definitions = mentions.definitions
    for index in definitions.indices
    where definitions[index].kind == kind && definitions[index].id.value == id {
      return definitions[index].id
    }
    return nil
  }

  /// Notes the references that mean nothing.
  mutating func resolveReferences() {
    for mention in mentions.references where definition(mention.kind, mention.id.value) == nil {
      let reference = mention.id
      let names = mentions.definitions.filter { $0.kind == mention.kind }.map(\.id.value.text)
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
