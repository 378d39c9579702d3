/// Reads patterns; see ``Pattern`` for their language.
struct PatternParser {
  indirect enum Node {
    case word(Atom)
    case form(Token.Form)
    case gap(Int)
    case start
    case end
    case oneOf([[Node]])
    case maybe([Node])

    /// A group, by its number in ``PatternGroups``.
    case group(Int)
  }

  /// The groups of words that `<naam>` stands for.
  var groups = PatternGroups()

  /// Compiles a pattern; its words are entered in the lexicon.
  func pattern(_ text: String, into lexicon: inout Lexicon) throws(PatternError) -> Pattern {
    let nodes = try nodes(of: text, into: &lexicon)
    guard !nodes.isEmpty else { throw .empty(text) }
    let required = groups.required(of: nodes, lexicon)
    guard let anchor = required.first else { throw .noAnchor(text) }
    var compiler = PatternCompiler(groups)
    compiler.add(nodes, &lexicon)
    return Pattern(
      steps: compiler.steps + [.found], first: compiler.firstClass(of: nodes[...], &lexicon),
      required: Required(required.dropFirst().map { lexicon.demand(for: $0) }),
      anchors: anchor.words, anchorForms: anchor.forms)
  }

  /// What a text says; its words are entered in the lexicon.
  func nodes(of text: String, into lexicon: inout Lexicon) throws(PatternError) -> [Node] {
    var scanner = Scanner(
      text: Array(text.utf8), whole: text, groups: groups, lexicon: lexicon)
    // One owner, so that entering a word copies nothing.
    lexicon = Lexicon()
    defer { lexicon = scanner.lexicon }
    let nodes = try scanner.sequence()
    guard scanner.isAtEnd else { throw .unclosed(text) }
    return nodes
  }
}

// From text to nodes.

extension PatternParser {
  /// Goes through the bytes of a pattern; its signs are ASCII, but for `…`.
  private struct Scanner {
    let text: [UInt8]
    let whole: String
    let groups: PatternGroups
    var lexicon: Lexicon
    var index = 0

    var isAtEnd: Bool { index >= text.count }
    var sign: UInt8? { isAtEnd ? nil : text[index] }

    mutating func sequence() throws(PatternError) -> [Node] {
      var nodes: [Node] = []
      while let sign, sign != UInt8(ascii: "|"), sign != UInt8(ascii: ")"),
        sign != UInt8(ascii: "]")
      {
        switch sign {
        case UInt8(ascii: " "), UInt8(ascii: ","): index += 1
        case UInt8(ascii: "("): nodes.append(try alternatives(closedBy: UInt8(ascii: ")")))
        case UInt8(ascii: "["):
          nodes.append(.maybe([try alternatives(closedBy: UInt8(ascii: "]"))]))
        case UInt8(ascii: "<"): nodes.append(.group(try group()))
        case UInt8(ascii: "^"):
          index += 1
          nodes.append(.start)
        case UInt8(ascii: "$"):
          index += 1
          nodes.append(.end)
        case UInt8(ascii: "."): nodes.append(.gap(gapWidth()))
        case UInt8(ascii: "@"):
          index += 1
          nodes.append(.form(try form(letters())))
        case _ where isEllipsis(index):
          index += Self.ellipsis.count
          nodes.append(.gap(12))
        default: nodes.append(.word(lexicon.atom(try nonEmpty(letters()))))
        }
      }
      return nodes
    }

    private mutating func alternatives(closedBy end: UInt8) throws(PatternError) -> Node {
      var all: [[Node]] = []
      repeat {
        index += 1
        all.append(try sequence())
      } while sign == UInt8(ascii: "|")
      try expect(end)
      return .oneOf(all)
    }

    private mutating func expect(_ wanted: UInt8) throws(PatternError) {
      guard sign == wanted else { throw .unclosed(whole) }
      index += 1
    }

    private mutating func group() throws(PatternError) -> Int {
      index += 1
      let start = index
      while let sign, sign != UInt8(ascii: ">") { index += 1 }
      let name = String(decoding: text[start..<index], as: UTF8.self)
      try expect(UInt8(ascii: ">"))
      guard let number = groups.number(of: name) else { throw .unknownGroup(name) }
      return number
    }

    private func form(_ name: String) throws(PatternError) -> Token.Form {
      guard let form = Token.Form.named[name] else { throw .unknownForm(name) }
      return form
    }

    private mutating func gapWidth() -> Int {
      var width = 0
      while let sign, sign == UInt8(ascii: ".") || Sign.isDigit(sign) {
        if sign != UInt8(ascii: ".") { width = min(width * 10 + Int(sign) - 48, 1000) }
        index += 1
      }
      return min(max(width, 1), 40)
    }

    /// A word without hyphens and apostrophes.
    private mutating func letters() -> String {
      let start = index
      var hasJoints = false
      while let sign, !Self.isBorder(sign), !isEllipsis(index) {
        if Self.isJoint(sign) { hasJoints = true }
        index += 1
      }
      let word = text[start..<index]
      return String(
        decoding: hasJoints ? word.filter { !Self.isJoint($0) }[...] : word, as: UTF8.self)
    }

    private static func isJoint(_ sign: UInt8) -> Bool {
      sign == UInt8(ascii: "-") || sign == UInt8(ascii: "'")
    }

    private static func isBorder(_ sign: UInt8) -> Bool {
      switch sign {
      case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: ")"),
        UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "|"):
        true
      default: false
      }
    }

    private static let ellipsis: [UInt8] = [0xE2, 0x80, 0xA6]

    private func isEllipsis(_ index: Int) -> Bool {
      text[index] == 0xE2 && text[index...].starts(with: Self.ellipsis)
    }

    private func nonEmpty(_ word: String) throws(PatternError) -> String {
      guard !word.isEmpty else { throw .unclosed(whole) }
      return word
    }
  }
}
