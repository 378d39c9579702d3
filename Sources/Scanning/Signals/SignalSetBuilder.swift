internal import SourceText
internal import YAML

extension SignalSet {
  /// Gathers the signals of all files.
  struct Builder {
    var lexicon = Lexicon()
    var signals: [Signal] = []
    var steps: [Pattern.Step] = []
    var texts: [String] = []
    var patterns: [Pattern] = []
    var lists: [String] = []
    var vocabulary: [String: Set<String>] = [:]
    var counted: [UInt8] = Array(repeating: 0, count: 1 << 16)
    var parser = PatternParser()

    init(groups file: (String) -> String?) throws(Failure) {
      let name = "words.yaml"
      guard let text = file(name) else { throw .missing(file: name) }
      let tree = try Self.tree(name, text)
      for entry in tree.entries(of: tree.root) { parser.groups.declare(tree.text(of: entry.key)) }
      for entry in tree.entries(of: tree.root) {
        try readGroup(tree.text(of: entry.key), tree.items(of: entry.value).map(tree.text), name)
      }
      do throws(PatternError) {
        try parser.groups.resolve(lexicon)
      } catch {
        throw .pattern(file: name, "")
      }
      for word in words(of: "functiewoorden") { lexicon.addFunctionWord(word) }
      for counter in Counter.allCases {
        for word in words(of: counter.group) {
          counted[Int(word)] |= 1 << UInt8(counter.rawValue)
        }
      }
    }

    private mutating func readGroup(
      _ group: String, _ texts: [String], _ name: String
    ) throws(Failure) {
      if group.hasPrefix("lijst-") {
        vocabulary[String(group.dropFirst("lijst-".count))] = Set(texts)
        return
      }
      var all: [[PatternParser.Node]] = []
      for text in texts {
        do throws(PatternError) {
          all.append(try parser.nodes(of: text, into: &lexicon))
        } catch {
          throw .pattern(file: name, text)
        }
      }
      parser.groups.set(group, all)
    }

    /// The words that a group begins its alternatives with.
    private func words(of group: String) -> [Atom] {
      parser.groups.alternatives(group).compactMap { nodes in
        if case .word(let word)? = nodes.first { word } else { nil }
      }
    }

    mutating func read(_ name: String, _ file: (String) -> String?) throws(Failure) {
      guard let text = file(name) else { throw .missing(file: name) }
      let tree = try Self.tree(name, text)
      for entry in tree.entries(of: tree.root) {
        let list = lists.count
        lists.append(name.dropLast(5) + "/" + tree.text(of: entry.key))
        for item in tree.items(of: entry.value) {
          signals.append(try signal(list, item, in: tree, name))
        }
      }
    }

    private mutating func signal(
      _ list: Int, _ node: Node, in tree: Tree, _ name: String
    ) throws(Failure) -> Signal {
      let isPlain = tree.kind(of: node) != .mapping
      guard let say = isPlain ? node : tree.value(of: node, at: "say") else {
        throw .malformed(file: name)
      }
      let pattern = try pattern(say, in: tree, name)
      texts.append(tree.text(of: say))
      patterns.append(pattern)
      return Signal(
        list: list, say: pattern.append(to: &steps),
        under: isPlain ? nil : try optional("under", of: node, in: tree, name),
        with: isPlain ? nil : try optional("with", of: node, in: tree, name),
        unless: isPlain ? nil : try optional("unless", of: node, in: tree, name),
        isInRow: !isPlain && tree.value(of: node, at: "row") != nil)
    }

    private mutating func optional(
      _ key: StaticString, of node: Node, in tree: Tree, _ name: String
    ) throws(Failure) -> PatternEntry? {
      guard let value = tree.value(of: node, at: key) else { return nil }
      return try pattern(value, in: tree, name).append(to: &steps)
    }

    private mutating func pattern(
      _ node: Node, in tree: Tree, _ name: String
    ) throws(Failure) -> Pattern {
      do throws(PatternError) {
        return try parser.pattern(tree.text(of: node), into: &lexicon)
      } catch {
        throw .pattern(file: name, tree.text(of: node))
      }
    }

    private static func tree(_ name: String, _ text: String) throws(Failure) -> Tree {
      let outcome = Tree.parse(SourceFile(path: name, text: text))
      guard let tree = outcome.tree, outcome.problems.isEmpty else { throw .malformed(file: name) }
      return tree
    }
  }
}
