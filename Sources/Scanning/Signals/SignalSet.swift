internal import SourceText
internal import YAML

/// The signals of all elements: sentences that tell something, as data.
///
/// A file of signals is named after its element and holds lists of signals under names
/// (`present`, `vague`, ...). A signal is a pattern, or a mapping: `say` the pattern, `under` what
/// the heading or the sentence that introduces it must say, `with` what its paragraph must say,
/// `unless` what its sentence must not say; `row: yes` asks for a row of a table that says what it
/// is about. `words.yaml` names groups of words.
public struct SignalSet: Sendable {
  let lexicon: Lexicon
  let signals: [Signal]

  /// In how many places each list is looked for: twenty are enough to know.
  let limits: [Int]

  /// The steps of all patterns.
  let steps: [Pattern.Step]
  private let texts: [String]

  /// Names of the lists, `right-access/present`, by their number.
  let lists: [String]
  private let listNumbers: [String: Int]

  /// The lists of a topic: the general one, and those of countries.
  private let topics: [String: [(country: String, list: Int)]]

  /// The signals that a word makes worth trying, and those that a form does.
  let candidates: Candidates

  /// The counters of each atom, as bits.
  let counted: [UInt8]

  /// The groups `lijst-…` of `words.yaml`: plain words, for what is no pattern.
  let vocabulary: [String: Set<String>]

  struct Signal: Sendable {
    let list: Int
    let say: PatternEntry
    let under: PatternEntry?
    let with: PatternEntry?
    let unless: PatternEntry?

    /// Whether it counts only in a row of a table, behind what the row is about.
    let isInRow: Bool
  }

  /// Why a file of signals cannot be used: a fault of the build, which a test finds.
  public enum Failure: Error, Equatable {
    case missing(file: String)
    case malformed(file: String)
    case pattern(file: String, String)
  }

  /// Reads the signals.
  ///
  /// - Parameters:
  ///   - names: of the files, `words.yaml` aside.
  ///   - file: gives the text of a file by its name.
  /// - Throws: ``Failure`` for the first file that cannot be used.
  public init(_ names: [String], file: (String) -> String?) throws(Failure) {
    var builder = try Builder(groups: file)
    for name in names.sorted() where name != "words.yaml" { try builder.read(name, file) }
    (lexicon, signals, lists) = (builder.lexicon, builder.signals, builder.lists)
    (steps, texts) = (builder.steps, builder.texts)
    limits = lists.map { list in
      Element(rawValue: String(list.prefix { $0 != "/" }))?.isToldOnce ?? false ? 1 : 20
    }
    candidates = Candidates(builder.patterns)
    counted = builder.counted
    vocabulary = builder.vocabulary
    topics = Self.topics(lists)
    listNumbers = Dictionary(lists.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  /// A signal as its file writes it.
  public func text(of signal: Int) -> String { texts[signal] }

  /// The number of a list, such as `right-access/present`.
  func list(_ name: String) -> Int? { listNumbers[name] }

  /// The list of a topic for a country, else the general one.
  ///
  /// - Parameters:
  ///   - topic: `topic`, or `file/list`.
  ///   - country: its code, as `BE`.
  /// - Returns: the number.
  func list(of topic: String, in country: String) -> Int? {
    guard let lists = topics[topic] else { return nil }
    return (lists.first { $0.country == country } ?? lists.first { $0.country.isEmpty })?.list
  }

  private static func topics(_ lists: [String]) -> [String: [(country: String, list: Int)]] {
    var topics: [String: [(country: String, list: Int)]] = [:]
    for (number, name) in lists.enumerated() {
      let parts = name.split(separator: ".", maxSplits: 1)
      let key = parts[0].hasPrefix("topics/") ? parts[0].dropFirst("topics/".count) : parts[0]
      topics[String(key), default: []].append((parts.count > 1 ? String(parts[1]) : "", number))
    }
    return topics
  }
}

extension SignalSet {
  /// Gives what a search asks of signals all the time, without copies.
  func withPointers(_ body: (Pointers) -> Void) {
    signals.withUnsafeBufferPointer { signals in
      steps.withUnsafeBufferPointer { steps in
        candidates.starts.withUnsafeBufferPointer { starts in
          candidates.all.withUnsafeBufferPointer { all in
            body(
              Pointers(
                signals: signals, steps: steps, starts: starts, candidates: all,
                byForm: candidates.byForm))
          }
        }
      }
    }
  }

  /// What a search asks of signals all the time.
  struct Pointers {
    let signals: UnsafeBufferPointer<Signal>
    let steps: UnsafeBufferPointer<Pattern.Step>
    fileprivate let starts: UnsafeBufferPointer<Int32>
    fileprivate let candidates: UnsafeBufferPointer<Candidates.Candidate>

    /// The signals that a form makes worth trying, by the bit of the form.
    let byForm: [[Candidates.Candidate]]

    /// The signals that a word makes worth trying.
    @inline(__always)
    func candidates(of atom: Atom) -> Slice<UnsafeBufferPointer<Candidates.Candidate>> {
      candidates[Int(starts[Int(atom)])..<Int(starts[Int(atom) + 1])]
    }
  }
}

extension SignalSet {
  private struct Builder {
    var lexicon = Lexicon()
    var signals: [Signal] = []
    var steps: [Pattern.Step] = []
    var texts: [String] = []
    var patterns: [Pattern] = []
    var lists: [String] = []
    var vocabulary: [String: Set<String>] = [:]
    var counted: [UInt8] = Array(repeating: 0, count: 1 << 16)
    let parser: PatternParser

    init(groups file: (String) -> String?) throws(Failure) {
      let name = "words.yaml"
      guard let text = file(name) else { throw .missing(file: name) }
      let tree = try Self.tree(name, text)
      var groups: [String: [PatternParser.Node]] = [:]
      for entry in tree.entries(of: tree.root) {
        var all: [[PatternParser.Node]] = []
        for item in tree.items(of: entry.value) {
          do throws(PatternError) {
            all.append(try PatternParser.nodes(of: tree.text(of: item)))
          } catch {
            throw .pattern(file: name, tree.text(of: item))
          }
        }
        groups[tree.text(of: entry.key)] = [.oneOf(all)]
      }
      parser = PatternParser(groups: groups)
      for (name, nodes) in groups where name.hasPrefix("lijst-") {
        for case .oneOf(let words) in nodes {
          let plain = words.compactMap { nodes -> String? in
            guard case .word(let word)? = nodes.first else { return nil }
            return word
          }
          vocabulary[String(name.dropFirst("lijst-".count))] = Set(plain)
        }
      }
      for case .oneOf(let words) in groups["functiewoorden"] ?? [] {
        for case .word(let word)? in words.map(\.first) { lexicon.addFunctionWord(word) }
      }
      for counter in Counter.allCases {
        for case .oneOf(let words) in groups[counter.group] ?? [] {
          for case .word(let word)? in words.map(\.first) {
            counted[Int(lexicon.atom(word))] |= 1 << UInt8(counter.rawValue)
          }
        }
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
