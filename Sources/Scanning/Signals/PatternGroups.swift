/// The groups of words that patterns name, `<naam>`, each looked through once.
struct PatternGroups {
  typealias Node = PatternParser.Node

  private var numbers: [String: Int] = [:]
  private var nodes: [Node] = []
  private var resolved: [Resolved?] = []

  /// What a group comes down to.
  private struct Resolved {
    let choice: Choice
    let firsts: Units?
    let required: Units?
  }

  /// One of several: single units, and sequences.
  struct Choice {
    var units = Units()
    var sequences: [[Node]] = []
  }

  /// Names a group; its words follow (``set(_:_:)``), since groups name each other.
  mutating func declare(_ name: String) {
    guard numbers[name] == nil else { return }
    numbers[name] = nodes.count
    nodes.append(.oneOf([]))
    resolved.append(nil)
  }

  /// The number of a group.
  func number(of name: String) -> Int? { numbers[name] }

  /// Says what a group holds.
  mutating func set(_ name: String, _ alternatives: [[Node]]) {
    if let number = numbers[name] { nodes[number] = .oneOf(alternatives) }
  }

  /// What a group holds, as it was written.
  func alternatives(_ name: String) -> [[Node]] {
    guard let number = numbers[name], case .oneOf(let all) = nodes[number] else { return [] }
    return all
  }

  /// Looks through all groups, those that others name first.
  ///
  /// - Throws: ``PatternError/unknownGroup(_:)`` for one that names itself.
  mutating func resolve(_ lexicon: Lexicon) throws(PatternError) {
    for name in numbers.keys.sorted() {
      if let number = numbers[name] { try resolve(number, name, lexicon, depth: 0) }
    }
  }

  private mutating func resolve(
    _ number: Int, _ name: String, _ lexicon: Lexicon, depth: Int
  ) throws(PatternError) {
    guard resolved[number] == nil else { return }
    guard depth < nodes.count else { throw .unknownGroup(name) }
    for named in nodes[number].groups {
      try resolve(named, name, lexicon, depth: depth + 1)
    }
    let choice = choice(of: nodes[number], lexicon)
    resolved[number] = Resolved(
      choice: choice, firsts: firsts(of: choice, lexicon), required: required(by: choice, lexicon))
  }
}

// What nodes come down to.

extension PatternGroups {
  /// The alternatives that a node stands for, with those of groups and of choices inside it.
  func choice(of node: Node, _ lexicon: Lexicon) -> Choice {
    var choice = Choice()
    add(node, to: &choice, lexicon)
    return choice
  }

  private func add(_ node: Node, to choice: inout Choice, _ lexicon: Lexicon) {
    switch node {
    case .word(let word): choice.units.add(Units(word, in: lexicon))
    case .form(let form): choice.units.add(Units(form))
    case .group(let number):
      guard let known = resolved[number]?.choice else { return }
      choice.units.add(known.units)
      choice.sequences += known.sequences
    case .oneOf(let all):
      for nodes in all {
        if nodes.count == 1 {
          add(nodes[0], to: &choice, lexicon)
        } else {
          choice.sequences.append(nodes)
        }
      }
    case .gap, .start, .end, .maybe: choice.sequences.append([node])
    }
  }

  /// The units with which nodes may begin; `nil` when they may begin with anything.
  func firsts(of nodes: ArraySlice<Node>, _ lexicon: Lexicon) -> Units? {
    guard let node = nodes.first else { return nil }
    switch node {
    case .start: return firsts(of: nodes.dropFirst(), lexicon)
    case .end, .gap: return nil
    case .word(let word): return Units(word, in: lexicon)
    case .form(let form): return Units(form)
    case .maybe(let inner):
      guard var units = firsts(of: inner[...], lexicon),
        let after = firsts(of: nodes.dropFirst(), lexicon)
      else { return nil }
      units.add(after)
      return units
    case .group(let number): return resolved[number]?.firsts
    case .oneOf: return firsts(of: choice(of: node, lexicon), lexicon)
    }
  }

  private func firsts(of choice: Choice, _ lexicon: Lexicon) -> Units? {
    var all = choice.units
    for nodes in choice.sequences {
      guard let first = firsts(of: nodes[...], lexicon) else { return nil }
      all.add(first)
    }
    return all
  }

  /// The units that must be there, the rarest first: a choice of few words is taken for rare, common
  /// words are not.
  func required(of nodes: [Node], _ lexicon: Lexicon) -> [Units] {
    nodes.compactMap { required(by: $0, lexicon) }.sorted { $0.cost < $1.cost }
  }

  /// Units of which one stands wherever a node is; `nil` when it may be empty or anything.
  private func required(by node: Node, _ lexicon: Lexicon) -> Units? {
    switch node {
    case .word(let word): return Units(word, in: lexicon)
    case .form(let form): return Units(form)
    case .start, .end, .gap, .maybe: return nil
    case .group(let number): return resolved[number]?.required
    case .oneOf: return required(by: choice(of: node, lexicon), lexicon)
    }
  }

  private func required(by choice: Choice, _ lexicon: Lexicon) -> Units? {
    var all = choice.units
    for nodes in choice.sequences {
      guard let units = required(of: nodes, lexicon).first else { return nil }
      all.add(units)
    }
    return all
  }
}

extension PatternParser.Node {
  /// The groups that it names.
  fileprivate var groups: [Int] {
    switch self {
    case .group(let number): [number]
    case .oneOf(let all): all.flatMap { $0.flatMap(\.groups) }
    case .maybe(let inner): inner.flatMap(\.groups)
    case .word, .form, .gap, .start, .end: []
    }
  }
}
