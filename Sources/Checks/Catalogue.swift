internal import Mustache
internal import SourceText
internal import YAML

/// The words, weight and law of every rule, as the entries in `Rules/` give them.
///
/// An entry is read when a finding needs it: a clean run reads none.
public struct Catalogue: Sendable {
  private let file: @Sendable (String) -> String?
  private let language: ReportLanguage

  /// Opens the catalogue.
  ///
  /// - Parameters:
  ///   - language: what the findings speak.
  ///   - file: gives an entry's text by its path below `Rules/`, such as `file/file-tab.yaml`.
  public init(language: ReportLanguage, file: @escaping @Sendable (String) -> String?) {
    self.language = language
    self.file = file
  }

  /// A finding in words.
  public struct Words: Sendable {
    /// How much it weighs.
    public let severity: Severity

    /// What is wrong, one sentence.
    public let message: String

    /// How to repair it; may be empty.
    public let remedy: String
  }

  /// A finding in words; its own rule id where the catalogue lacks the entry.
  public func words(for finding: Finding) -> Words {
    let group = finding.rule.prefix { $0 != "-" }
    let folder = group == "layout" ? "template" : String(group)
    guard let tree = tree("\(folder)/\(finding.rule).yaml"),
      let words = tree.value(of: tree.root, at: language.key)
    else { return Words(severity: .error, message: finding.rule, remedy: "") }
    let values = finding.values.map { ($0.name, resolved($0.text)) }
    return Words(
      severity: severity(tree),
      message: filled(tree, words, "message", values), remedy: filled(tree, words, "remedy", values)
    )
  }

  /// A phrase of `words.yaml`, its placeholders filled.
  public func phrase(
    _ group: String, _ key: String, _ values: [(name: String, text: String)] = []
  ) -> String {
    guard let tree = tree("words.yaml"), let words = tree.value(of: tree.root, at: language.key),
      let group = tree.value(of: words, at: group), let phrase = tree.value(of: group, at: key)
    else { return key }
    return Self.filled(tree.text(of: phrase), values.map { ($0.name, $0.text) })
  }

  private func severity(_ tree: Tree) -> Severity {
    tree.value(of: tree.root, at: "severity").flatMap { Severity(rawValue: tree.text(of: $0)) }
      ?? .error
  }

  private func filled(
    _ tree: Tree, _ words: Node, _ key: StaticString, _ values: [(String, String)]
  ) -> String {
    guard let text = tree.value(of: words, at: key).map({ tree.text(of: $0) }) else { return "" }
    return Self.filled(text, values)
  }

  private static func filled(_ text: String, _ values: [(String, String)]) -> String {
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

  /// A value of the form `@group.key word` stands for a phrase of `words.yaml`, in which the word
  /// may stand.
  private func resolved(_ text: String) -> String {
    guard text.hasPrefix("@"), let dot = text.firstIndex(of: "."), let tree = tree("words.yaml"),
      let language = tree.value(of: tree.root, at: language.key),
      let group = tree.value(
        of: language, at: String(text[text.index(after: text.startIndex)..<dot]))
    else { return text }
    let rest = text[text.index(after: dot)...].split(separator: " ", maxSplits: 1)
    guard let key = rest.first, let phrase = tree.value(of: group, at: String(key)) else {
      return text
    }
    let word = rest.count > 1 ? String(rest[1]) : ""
    return Self.filled(
      tree.text(of: phrase),
      [("word", word), ("limit", word), ("number", word), ("name", word)])
  }

  private func tree(_ path: String) -> Tree? {
    file(path).flatMap { Tree.parse(SourceFile(path: path, text: $0)).tree }
  }
}

extension ReportLanguage {
  fileprivate var key: StaticString { self == .dutch ? "nl" : "en" }
}
