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
    var compiler = PatternCompiler(groups: groups)
    try compiler.add(nodes, &lexicon)
    guard let anchor = try compiler.anchor(of: nodes) else { throw .noAnchor(text) }
    return Pattern(
      steps: compiler.steps + [.found], first: try compiler.guardClass(of: nodes, &lexicon),
      required: Required(
        try compiler.required(of: nodes).dropFirst().map { lexicon.unitClass(of: $0) }),
      anchors: anchor.words.map { lexicon.atom($0) }, anchorForms: anchor.forms)
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
