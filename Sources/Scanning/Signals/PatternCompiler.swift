/// From the nodes of a pattern to its steps.
struct PatternCompiler {
  typealias Node = PatternParser.Node

  private let groups: PatternGroups
  private(set) var steps: [Pattern.Step] = []

  init(_ groups: PatternGroups) { self.groups = groups }

  /// Adds the steps that follow nodes.
  mutating func add(_ nodes: [Node], _ lexicon: inout Lexicon) {
    for (index, node) in nodes.enumerated() {
      switch node {
      case .start: steps.append(.start)
      case .end: steps.append(.end)
      case .gap(let width):
        let next = firstClass(of: nodes[(index + 1)...], &lexicon)
        steps.append(.gap(Int16(width), next: next))
      case .maybe(let inner): addChoice(Units(), [inner, []], &lexicon)
      case .word(let word):
        steps.append(.unit(lexicon.unitClass(of: Units(word, in: lexicon))))
      case .form(let form): steps.append(.unit(lexicon.unitClass(of: Units(form))))
      case .group, .oneOf:
        let choice = groups.choice(of: node, lexicon)
        addChoice(choice.units, choice.sequences, &lexicon)
      }
    }
  }

  /// One of several: single units become one class, sequences follow one by one.
  private mutating func addChoice(
    _ units: Units, _ sequences: [[Node]], _ lexicon: inout Lexicon
  ) {
    var jumps: [Int] = []
    if !units.isEmpty {
      let unitClass = lexicon.unitClass(of: units)
      guard !sequences.isEmpty else { return steps.append(.unit(unitClass)) }
      addBranch(unitClass, &jumps) { $0.steps.append(.unit(unitClass)) }
    }
    for nodes in sequences.dropLast() {
      let guardClass = firstClass(of: nodes[...], &lexicon)
      addBranch(guardClass, &jumps) { $0.add(nodes, &lexicon) }
    }
    if let last = sequences.last { add(last, &lexicon) }
    for jump in jumps { steps[jump] = .jump(Int32(steps.count)) }
  }

  /// An alternative behind which others come.
  private mutating func addBranch(
    _ guardClass: UnitClass?, _ jumps: inout [Int], _ alternative: (inout Self) -> Void
  ) {
    let branch = steps.count
    steps.append(.found)
    alternative(&self)
    jumps.append(steps.count)
    steps.append(.found)
    steps[branch] = .branch(guardClass, otherwise: Int32(steps.count))
  }

  /// The units with which nodes may begin, as a class; `nil` when they may begin with anything.
  func firstClass(of nodes: ArraySlice<Node>, _ lexicon: inout Lexicon) -> UnitClass? {
    groups.firsts(of: nodes, lexicon).map { lexicon.unitClass(of: $0) }
  }
}
