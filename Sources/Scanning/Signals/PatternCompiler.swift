/// From the nodes of a pattern to its steps.
struct PatternCompiler {
  typealias Node = PatternParser.Node

  private let groups: [String: [Node]]
  private(set) var steps: [Pattern.Step] = []

  init(groups: [String: [Node]]) { self.groups = groups }

  /// Adds the steps that follow nodes.
  mutating func add(_ nodes: [Node], _ lexicon: inout Lexicon) throws(PatternError) {
    for (index, node) in nodes.enumerated() {
      switch node {
      case .start: steps.append(.start)
      case .end: steps.append(.end)
      case .gap(let width):
        let next = try guardClass(of: Array(nodes[(index + 1)...]), &lexicon)
        steps.append(.gap(Int16(width), next: next))
      case .maybe(let inner): try addChoice([inner, []], &lexicon)
      case .word, .form, .group, .oneOf: try addUnits(node, &lexicon)
      }
    }
  }

  /// A unit, or one of several: single units become one class, sequences follow one by one.
  private mutating func addUnits(_ node: Node, _ lexicon: inout Lexicon) throws(PatternError) {
    let all = try alternatives(of: node)
    var units = Units()
    var sequences: [[Node]] = []
    for nodes in all {
      switch nodes.count == 1 ? nodes[0] : nil {
      case .word(let word)?: units.words.append(word)
      case .form(let name)?: units.forms.formUnion(try form(name))
      default: sequences.append(nodes)
      }
    }
    if sequences.isEmpty {
      steps.append(.unit(lexicon.unitClass(of: units)))
    } else {
      let single: [[Node]] = units.isEmpty ? [] : [units.nodes]
      try addChoice(single + sequences, &lexicon)
    }
  }

  private mutating func addChoice(
    _ all: [[Node]], _ lexicon: inout Lexicon
  ) throws(PatternError) {
    var jumps: [Int] = []
    for (number, nodes) in all.enumerated() {
      let isLast = number == all.count - 1
      let branch = steps.count
      let guardClass = try guardClass(of: nodes, &lexicon)
      if !isLast { steps.append(.found) }
      try addAlternative(nodes, &lexicon)
      guard !isLast else { break }
      jumps.append(steps.count)
      steps.append(.found)
      steps[branch] = .branch(guardClass, otherwise: Int32(steps.count))
    }
    for jump in jumps { steps[jump] = .jump(Int32(steps.count)) }
  }

  private mutating func addAlternative(
    _ nodes: [Node], _ lexicon: inout Lexicon
  ) throws(PatternError) {
    if nodes.count == 1, case .oneOf(let units) = nodes[0],
      let single = try Units(units, form)
    {
      steps.append(.unit(lexicon.unitClass(of: single)))
    } else {
      try add(nodes, &lexicon)
    }
  }

  /// The alternatives that a node stands for, with those of groups and of choices inside it.
  private func alternatives(of node: Node) throws(PatternError) -> [[Node]] {
    switch node {
    case .group(let name): return try flattened([try nodes(of: name)])
    case .oneOf(let all): return try flattened(all)
    default: return [[node]]
    }
  }

  private func flattened(_ all: [[Node]]) throws(PatternError) -> [[Node]] {
    var flat: [[Node]] = []
    for nodes in all {
      if nodes.count == 1 {
        flat += try alternatives(of: nodes[0])
      } else {
        flat.append(nodes)
      }
    }
    return flat
  }

  private func nodes(of name: String) throws(PatternError) -> [Node] {
    guard let nodes = groups[name] else { throw .unknownGroup(name) }
    return nodes
  }

  private func form(_ name: String) throws(PatternError) -> Token.Form {
    guard let form = Token.Form.named[name] else { throw .unknownForm(name) }
    return form
  }
}

// What a pattern may begin with.

extension PatternCompiler {
  /// The units with which nodes may begin, as a class; `nil` when they may begin with anything.
  func guardClass(
    of nodes: [Node], _ lexicon: inout Lexicon
  ) throws(PatternError) -> UnitClass? {
    try firsts(of: nodes[...]).map { lexicon.unitClass(of: $0) }
  }

  private func firsts(of nodes: ArraySlice<Node>) throws(PatternError) -> Units? {
    guard let node = nodes.first else { return nil }
    switch node {
    case .start: return try firsts(of: nodes.dropFirst())
    case .end, .gap: return nil
    case .word(let word): return Units(words: [word])
    case .form(let name): return Units(forms: try form(name))
    case .maybe(let inner):
      guard let inside = try firsts(of: inner[...]), let after = try firsts(of: nodes.dropFirst())
      else { return nil }
      return inside.union(after)
    case .group, .oneOf:
      var all = Units()
      for alternative in try alternatives(of: node) {
        guard let first = try firsts(of: alternative[...]) else { return nil }
        all = all.union(first)
      }
      return all
    }
  }

  /// The rarest of the units that must be there: a choice of few words is taken for rare, common
  /// words are not.
  func anchor(of nodes: [Node]) throws(PatternError) -> Units? {
    var best: (units: Units, cost: Int)?
    for node in nodes {
      guard let units = try required(by: node) else { continue }
      if units.cost < best?.cost ?? .max { best = (units, units.cost) }
    }
    return best?.units
  }

  /// The units that must be there, the rarest first.
  func required(of nodes: [Node]) throws(PatternError) -> [Units] {
    var all: [Units] = []
    for node in nodes {
      if let units = try required(by: node) { all.append(units) }
    }
    return all.sorted { $0.cost < $1.cost }
  }

  /// Units of which one stands wherever a node is; `nil` when it may be empty or anything.
  private func required(by node: Node) throws(PatternError) -> Units? {
    switch node {
    case .word(let word): return Units(words: [word])
    case .form(let name): return Units(forms: try form(name))
    case .start, .end, .gap, .maybe: return nil
    case .group, .oneOf:
      var all = Units()
      for alternative in try alternatives(of: node) {
        guard let units = try anchor(of: alternative) else { return nil }
        all = all.union(units)
      }
      return all
    }
  }
}
