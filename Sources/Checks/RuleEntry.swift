public import Policies
internal import SourceText
internal import YAML

/// A rule as data: its weight, its law and its words.
public struct RuleEntry: Sendable {
  /// The stable id, which is the name of its file.
  public let id: String

  /// The folder it stands in.
  public let group: String

  /// How much a finding of it weighs, by jurisdiction.
  public let severities: [Jurisdiction: Severity]

  /// The version of Verklaar that first had it.
  public let since: String

  /// The first day on which it judges: when its law came into force.
  public let from: CalendarDate?

  /// What it rests on.
  public let law: [Citation]

  /// What it looks at.
  public let eyes: [Eye]

  /// Rules that have nothing to add once this one speaks.
  public let silences: [String]

  /// Rules that have nothing to add about the same part.
  public let silencesHere: [String]

  /// When it speaks about a text; `nil` for rules that look at definitions and changes only.
  let text: TextCondition?

  private let words: [ReportLanguage: Words]

  /// What a rule can look at.
  public enum Eye: String, Sendable, CaseIterable {
    case definition
    case text
    case change
  }

  /// What a rule says, in one language.
  public struct Words: Sendable {
    /// What it demands, as a heading.
    public let title: String

    /// What is wrong, one sentence with placeholders.
    public let message: String

    /// Why the law wants it; may be empty.
    public let why: String

    /// How to repair it, with placeholders; may be empty.
    public let remedy: String

    /// What is said of a text, in which things are not found rather than missing.
    public let seen: String

    /// How to repair a text.
    public let seenRemedy: String
  }

  /// What it says in a language.
  public func words(_ language: ReportLanguage) -> Words {
    words[language] ?? Words(title: id, message: id, why: "", remedy: "", seen: id, seenRemedy: "")
  }

  /// How much it weighs; Dutch law where a definition names none.
  public func severity(_ jurisdiction: Jurisdiction?) -> Severity {
    severities[jurisdiction ?? .netherlands] ?? .error
  }

  /// Whether it has a say in this jurisdiction.
  public func applies(in jurisdiction: Jurisdiction?) -> Bool {
    severities[jurisdiction ?? .netherlands] != nil
  }
}

extension RuleEntry {
  /// Reads an entry; `nil` when the file is no entry, which a test finds.
  init?(_ file: SourceFile) {
    guard let tree = Tree.parse(file).tree else { return nil }
    self.init(path: file.path, tree: tree)
  }

  private init?(path: String, tree: Tree) {
    let root = tree.root
    func text(_ key: StaticString) -> String? {
      tree.value(of: root, at: key).map { tree.text(of: $0) }
    }
    func list(_ key: StaticString) -> [String] {
      guard let node = tree.value(of: root, at: key) else { return [] }
      return tree.items(of: node).map { tree.text(of: $0) }
    }
    guard let id = text("id"), let severity = tree.value(of: root, at: "severity") else {
      return nil
    }
    self.id = id
    group = String(path.prefix { $0 != "/" })
    severities = Self.severities(tree, severity)
    since = text("since") ?? ""
    from = text("from").flatMap { try? CalendarDate($0) }
    law = list("law").compactMap(Citation.init)
    eyes = list("on").compactMap(Eye.init)
    silences = list("silences")
    silencesHere = list("silences-here")
    self.text = tree.value(of: root, at: "text").map { TextCondition(tree, $0) }
    var words: [ReportLanguage: Words] = [:]
    for language in ReportLanguage.allCases {
      if let node = tree.value(of: root, at: language.key) {
        words[language] = Words(tree, node)
      }
    }
    self.words = words
  }

  private static func severities(_ tree: Tree, _ node: Node) -> [Jurisdiction: Severity] {
    var severities: [Jurisdiction: Severity] = [:]
    for jurisdiction in Jurisdiction.allCases {
      let own =
        tree.kind(of: node) == .mapping
        ? tree.value(of: node, at: jurisdiction.rawValue) : node
      severities[jurisdiction] = own.flatMap { Severity(rawValue: tree.text(of: $0)) }
    }
    return severities
  }
}

extension RuleEntry.Words {
  fileprivate init(_ tree: Tree, _ node: Node) {
    func text(_ key: StaticString) -> String {
      tree.value(of: node, at: key).map { tree.text(of: $0) } ?? ""
    }
    title = text("title")
    message = text("message")
    why = text("why")
    remedy = text("remedy")
    seen = tree.value(of: node, at: "seen") == nil ? message : text("seen")
    seenRemedy = tree.value(of: node, at: "seen-remedy") == nil ? remedy : text("seen-remedy")
  }
}
