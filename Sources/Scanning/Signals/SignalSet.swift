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

  /// For each list the one that nothing asks for once this one was seen: told badly, where it is told;
  /// `nil` for most.
  let closed: [Int?]

  /// Whether a list counts in headings.
  let countInHeadings: [Bool]

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
    let names = lists
    closed = names.map { list in
      guard list.hasSuffix("/present") else { return nil }
      return names.firstIndex(of: list.dropLast("present".count) + "vague")
    }
    countInHeadings = names.map { list in
      Element(rawValue: String(list.prefix { $0 != "/" }))?.countsInHeadings ?? false
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
