/// Reads patterns; see ``Pattern`` for their language.
struct PatternParser {
  indirect enum Node {
    case word(String)
    case form(String)
    case gap(Int)
    case start
    case end
    case oneOf([[Node]])
    case maybe([Node])
    case group(String)
  }

  /// The groups of words that `<naam>` stands for.
  private let groups: [String: [Node]]

  init(groups: [String: [Node]]) { self.groups = groups }

  /// Compiles a pattern; its words are entered in the lexicon.
  func pattern(_ text: String, into lexicon: inout Lexicon) throws(PatternError) -> Pattern {
    let nodes = try Self.nodes(of: text)
    guard !nodes.isEmpty else { throw .empty(text) }
    var compiler = Compiler(groups: groups)
    try compiler.add(nodes, &lexicon)
    compiler.steps.append(.found)
    let anchor = try compiler.anchor(of: nodes, &lexicon)
    guard let anchor else { throw .noAnchor(text) }
    return Pattern(steps: compiler.steps, anchors: anchor.words, anchorForms: anchor.forms)
  }

  static func nodes(of text: String) throws(PatternError) -> [Node] {
    var scanner = Scanner(text: Array(text.unicodeScalars), whole: text)
    let nodes = try scanner.sequence()
    guard scanner.isAtEnd else { throw .unclosed(text) }
    return nodes
  }
}

// From text to nodes.

extension PatternParser {
  private struct Scanner {
    let text: [Unicode.Scalar]
    let whole: String
    var index = 0

    var isAtEnd: Bool { index >= text.count }
    var sign: Unicode.Scalar? { isAtEnd ? nil : text[index] }

    mutating func sequence() throws(PatternError) -> [Node] {
      var nodes: [Node] = []
      while let sign, sign != "|", sign != ")", sign != "]" {
        switch sign {
        case " ", ",": index += 1
        case "(": nodes.append(try alternatives(closedBy: ")"))
        case "[": nodes.append(.maybe([try alternatives(closedBy: "]")]))
        case "<": nodes.append(.group(try enclosed(by: ">")))
        case "^":
          index += 1
          nodes.append(.start)
        case "$":
          index += 1
          nodes.append(.end)
        case "…":
          index += 1
          nodes.append(.gap(12))
        case ".": nodes.append(.gap(gapWidth()))
        case "@":
          index += 1
          nodes.append(.form(letters()))
        default: nodes.append(.word(try nonEmpty(letters())))
        }
      }
      return nodes
    }

    private mutating func alternatives(
      closedBy end: Unicode.Scalar
    ) throws(PatternError) -> Node {
      var all: [[Node]] = []
      repeat {
        index += 1
        all.append(try sequence())
      } while sign == "|"
      try expect(end)
      return .oneOf(all)
    }

    private mutating func expect(_ wanted: Unicode.Scalar) throws(PatternError) {
      guard sign == wanted else { throw .unclosed(whole) }
      index += 1
    }

    private mutating func enclosed(by end: Unicode.Scalar) throws(PatternError) -> String {
      index += 1
      var name = String.UnicodeScalarView()
      while let sign, sign != end {
        name.append(sign)
        index += 1
      }
      try expect(end)
      return String(name)
    }

    private mutating func gapWidth() -> Int {
      var width = 0
      while let sign, sign == "." || ("0"..."9").contains(sign) {
        if sign != "." { width = width * 10 + Int(sign.value) - 48 }
        index += 1
      }
      return min(max(width, 1), 40)
    }

    private mutating func letters() -> String {
      var word = String.UnicodeScalarView()
      while let sign, !" ,()[]<>^$…|".unicodeScalars.contains(sign) {
        if sign != "-", sign != "'" { word.append(sign) }
        index += 1
      }
      return String(word)
    }

    private func nonEmpty(_ word: String) throws(PatternError) -> String {
      guard !word.isEmpty else { throw .unclosed(whole) }
      return word
    }
  }
}

// From nodes to steps.

extension PatternParser {
  private struct Compiler {
    let groups: [String: [Node]]
    var steps: [Pattern.Step] = []

    init(groups: [String: [Node]]) { self.groups = groups }

    mutating func add(_ nodes: [Node], _ lexicon: inout Lexicon) throws(PatternError) {
      for node in nodes { try add(node, &lexicon) }
    }

    private mutating func add(_ node: Node, _ lexicon: inout Lexicon) throws(PatternError) {
      switch node {
      case .word(let word): steps.append(.word(lexicon.atom(word)))
      case .form(let name): steps.append(.form(try form(name).rawValue))
      case .start: steps.append(.start)
      case .end: steps.append(.end)
      case .gap(let width): addGap(width)
      case .group(let name): try add(try nodes(of: name), &lexicon)
      case .maybe(let inner): try addChoice([inner, []], &lexicon)
      case .oneOf(let all): try addChoice(all, &lexicon)
      }
    }

    private mutating func addGap(_ width: Int) {
      let end = Int32(steps.count + 2 * width)
      for _ in 0..<width {
        steps.append(.split(end, Int32(steps.count + 1)))
        steps.append(.any)
      }
    }

    private mutating func addChoice(
      _ all: [[Node]], _ lexicon: inout Lexicon
    ) throws(PatternError) {
      var jumps: [Int] = []
      for (number, nodes) in all.enumerated() {
        let split = steps.count
        let isLast = number == all.count - 1
        if !isLast { steps.append(.found) }
        try add(nodes, &lexicon)
        guard !isLast else { break }
        jumps.append(steps.count)
        steps.append(.found)
        steps[split] = .split(Int32(split + 1), Int32(steps.count))
      }
      for jump in jumps { steps[jump] = .jump(Int32(steps.count)) }
    }

    private func nodes(of name: String) throws(PatternError) -> [Node] {
      guard let nodes = groups[name] else { throw .unknownGroup(name) }
      return nodes
    }

    private func form(_ name: String) throws(PatternError) -> Token.Form {
      guard let form = Token.Form.named[name] else { throw .unknownForm(name) }
      return form
    }

    /// The rarest of the units that must be there: a choice of few words is taken for rare, common
    /// words are not.
    func anchor(
      of nodes: [Node], _ lexicon: inout Lexicon
    ) throws(PatternError) -> (words: [Atom], forms: Token.Form)? {
      var best: (words: [Atom], forms: Token.Form, cost: Int)?
      for node in nodes {
        guard let starts = try starts(of: node) else { continue }
        let cost =
          starts.words.reduce(0) { $0 + (Self.common.contains($1) ? 100 : 1) }
          + (starts.forms.isEmpty ? 0 : 30)
        if cost < best?.cost ?? .max {
          best = (starts.words.map { lexicon.atom($0) }, starts.forms, cost)
        }
      }
      return best.map { ($0.words, $0.forms) }
    }

    /// The units with which a node may begin; `nil` when it may be empty or begin with anything.
    private func starts(
      of node: Node
    ) throws(PatternError) -> (words: [String], forms: Token.Form)? {
      switch node {
      case .word(let word): return ([word], [])
      case .form(let name): return ([], try form(name))
      case .start, .end, .gap, .maybe: return nil
      case .group(let name): return try firstStarts(of: try nodes(of: name))
      case .oneOf(let all):
        var words: [String] = []
        var forms: Token.Form = []
        for nodes in all {
          guard let starts = try firstStarts(of: nodes) else { return nil }
          words += starts.words
          forms.formUnion(starts.forms)
        }
        return (words, forms)
      }
    }

    /// The best anchor of a sequence that may stand for the sequence.
    private func firstStarts(
      of nodes: [Node]
    ) throws(PatternError) -> (words: [String], forms: Token.Form)? {
      var best: (words: [String], forms: Token.Form)?
      for node in nodes {
        guard let starts = try starts(of: node) else { continue }
        let isCommon = starts.words.contains { Self.common.contains($0) }
        if best == nil || !isCommon && starts.words.count < best?.words.count ?? 0 {
          best = starts
        }
      }
      return best
    }

    private static let common: Set<String> = [
      "u", "uw", "je", "jij", "jouw", "wij", "we", "ons", "onze", "ik", "de", "het", "een", "van",
      "en", "of", "te", "in", "op", "om", "aan", "met", "voor", "door", "die", "dat", "deze",
      "dit", "is", "zijn", "wordt", "worden", "kan", "kunt", "kun", "kunnen", "niet", "geen",
      "gegevens", "persoonsgegevens", "zal", "zullen", "naar", "bij", "als", "heeft", "hebt",
      "hebben", "tot", "er", "via", "mijn", "zich", "ook", "over", "uit", "na", "per",
    ]
  }
}
