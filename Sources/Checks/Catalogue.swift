internal import Mustache
public import SourceText
internal import YAML

/// The words, weight and law of every rule, as the entries in `Rules/` give them.
///
/// An entry is read when something needs it: a clean build reads none.
public struct Catalogue: Sendable {
  /// What the findings speak.
  public let language: ReportLanguage

  private let file: @Sendable (String) -> Text?
  private let files: [String]
  private var known: [String: RuleEntry] = [:]
  private var knownPhrases: Tree?
  private var knownOwnPhrases: [String: Tree] = [:]

  /// Groups of phrases with a file of their own, because one command needs them and they are many.
  private static let apart = ["init"]

  /// Opens the catalogue.
  ///
  /// - Parameters:
  ///   - language: what the findings speak.
  ///   - paths: of all files below `Rules/`, such as `file/file-tab.yaml`.
  ///   - file: gives an entry's text by its path.
  public init(
    language: ReportLanguage, paths: [String], file: @escaping @Sendable (String) -> Text?
  ) {
    self.language = language
    self.file = file
    files = paths
  }

  /// The paths of all entries; what else is there says no rule.
  private var paths: [String] {
    files.filter { $0.hasSuffix(".yaml") && $0.utf8.contains(UInt8(ascii: "/")) }
  }

  /// The ids of all rules, in the order of the alphabet.
  public var ids: [String] { paths.map(Self.id).sorted() }

  /// The name of an entry's file without its ending.
  private static func id(_ path: String) -> String {
    let name = path.utf8.dropLast(".yaml".utf8.count)
    let start = name.lastIndex(of: UInt8(ascii: "/")).map { name.index(after: $0) }
    return String(path[(start ?? name.startIndex)..<name.endIndex])
  }

  private func path(_ rule: String) -> String? { paths.first { Self.id($0) == rule } }

  /// The rule that somebody may have meant.
  public func nearest(to rule: String) -> String? { Suggestion.nearest(to: rule, among: ids) }

  /// The groups of rules, in the order of the alphabet.
  public var groups: [String] {
    Set(paths.map { String($0.prefix { $0 != "/" }) }).sorted()
  }

  /// The entry of a rule; `nil` when there is no such rule.
  public func entry(_ rule: String) -> RuleEntry? {
    known[rule] ?? path(rule).flatMap(entry(at:))
  }

  private func entry(at path: String) -> RuleEntry? {
    file(path).flatMap { RuleEntry(SourceFile(path: path, holding: $0)) }
  }

  /// Reads all entries at once, for a run that needs many of them often.
  public mutating func readAll() {
    for path in paths { known[Self.id(path)] = entry(at: path) }
    knownPhrases = phrases
  }

  /// Reads a group of phrases with a file of its own at once, for a run that needs many of them.
  public mutating func readPhrases(of group: String) { knownOwnPhrases[group] = phrases(of: group) }

  /// The cases of a rule, as its Markdown file tells them.
  public func cases(_ rule: String) -> String? {
    path(rule).flatMap { file($0.dropLast(5) + ".md") }?.string
  }

  /// A finding in words.
  public struct Words: Sendable {
    /// What is wrong, one sentence.
    public let message: String

    /// How to repair it; may be empty.
    public let remedy: String
  }

  /// A finding in words; its own rule id where the catalogue lacks the entry.
  public func words(for finding: Finding) -> Words {
    guard let words = entry(finding.rule)?.words(language) else {
      return Words(message: finding.rule, remedy: "")
    }
    let values = finding.values.map { ($0.name, resolved($0.text)) }
    let isText = finding.subject.hasPrefix("tekst/")
    return Words(
      message: Self.filled(isText ? words.seen : words.message, values),
      remedy: Self.filled(isText ? words.seenRemedy : words.remedy, values))
  }

  /// A phrase of `words.yaml`, its placeholders filled.
  public func phrase(
    _ group: String, _ key: String, _ values: [(name: String, text: String)] = []
  ) -> String {
    guard let tree = phrases(of: group), let words = tree.value(of: tree.root, at: language.key),
      let group = tree.value(of: words, at: group), let phrase = tree.value(of: group, at: key)
    else { return key }
    return Self.filled(tree.text(of: phrase), values.map { ($0.name, $0.text) })
  }

  private static func filled(_ text: String, _ values: [(String, String)]) -> String {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    if let plain = plainlyFilled(text, values) { return plain }
    var library = Library()
    var out: [UInt8] = []
    let braces = [("open", "{{"), ("close", "}}")]
    let table = Table((values + braces).map { (Name($0.0), Value.text($0.1)) })
    let isFilled: ()? = try? library.add(
      Template(name: "m", path: "m", bytes: Array(text.utf8), escape: .none, allowsRaw: false))
    guard isFilled != nil,
      (try? library.render("m", .table(table), mode: .lenient, into: &out)) != nil
    else { return text }
    return String(decoding: out, as: UTF8.self)
  }

  /// A text with nothing but names between its braces; `nil` where there is more, for Mustache.
  ///
  /// Most messages are such, and a report may have thousands.
  private static func plainlyFilled(_ text: String, _ values: [(String, String)]) -> String? {
    var text = text
    return text.withUTF8 { bytes in
      var out: [UInt8] = []
      out.reserveCapacity(bytes.count + 100)
      var rest = bytes[...]
      while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
        let inner = bytes[open...].dropFirst(2)
        let name = inner.prefix { $0 == 0x2D || (0x61...0x7A).contains($0) }
        let behind = bytes[name.endIndex...]
        guard bytes[open...].starts(with: "{{".utf8), let first = name.first, first != 0x2D,
          behind.starts(with: "}}".utf8), !behind.starts(with: "}}}".utf8),
          !name.elementsEqual("open".utf8), !name.elementsEqual("close".utf8)
        else { return nil }
        out += rest[..<open]
        if let value = values.first(where: { name.elementsEqual($0.0.utf8) }) {
          out += value.1.utf8
        }
        rest = behind.dropFirst(2)
      }
      out += rest
      return String(decoding: out, as: UTF8.self)
    }
  }

  /// A value of the form `@group.key word` stands for a phrase of `words.yaml`, in which the word
  /// may stand.
  private func resolved(_ text: String) -> String {
    guard text.utf8.first == UInt8(ascii: "@"), let dot = text.firstIndex(of: "."),
      let tree = phrases,
      let language = tree.value(of: tree.root, at: language.key),
      let group = tree.value(
        of: language, at: String(text[text.index(after: text.startIndex)..<dot]))
    else { return text }
    let rest = text[text.index(after: dot)...].split(separator: " ", maxSplits: 1)
    guard let key = rest.first, let phrase = tree.value(of: group, at: String(key)) else {
      return text
    }
    let word = rest.count > 1 ? String(rest[1]) : ""
    let parts = word.split(separator: " ")
    return Self.filled(
      tree.text(of: phrase),
      [
        ("word", word), ("limit", word), ("number", word), ("name", word),
        ("day", parts.first.map(String.init) ?? ""), ("year", parts.last.map(String.init) ?? ""),
      ])
  }

  private func phrases(of group: String) -> Tree? {
    guard Self.apart.contains(group) else {
      return knownPhrases ?? phrases { PhraseGroup.cut(group, in: "\(language.key)", from: $0) }
    }
    if let known = knownOwnPhrases[group] { return known }
    let name = "\(group)-words.yaml"
    return file(name).flatMap { Tree.parse(SourceFile(path: name, holding: $0)).tree }
  }

  private var phrases: Tree? { knownPhrases ?? phrases { $0 } }

  private func phrases(_ part: (Text) -> Text) -> Tree? {
    file("words.yaml").flatMap {
      Tree.parse(SourceFile(path: "words.yaml", holding: part($0))).tree
    }
  }
}
