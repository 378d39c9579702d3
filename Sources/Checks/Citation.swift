public import Policies

/// A place in the law, or a decision, that a rule rests on, and how surely we know it.
///
/// In an entry: `AVG 13(1)(a)`, with `~` behind it when only secondary sources confirm it and `?`
/// when nothing does yet.
public struct Citation: Sendable, Hashable {
  /// The key of the source in the legal data.
  public let source: String

  /// The article, such as `13(1)(a)`; empty for a source as a whole.
  public let article: String

  /// How it was confirmed.
  public let mark: Mark

  /// How a citation was confirmed.
  public enum Mark: String, Sendable, CaseIterable {
    /// Read in the text itself.
    case read
    /// Told by reliable others.
    case secondary
    /// Not confirmed yet: on this alone nothing may be an error.
    case open
  }

  /// Reads a citation; `nil` for an empty text.
  init?(_ text: String) {
    var words = text.split(separator: " ")
    switch words.last {
    case "~": mark = .secondary
    case "?": mark = .open
    default: mark = .read
    }
    if mark != .read { words.removeLast() }
    guard let first = words.first else { return nil }
    source = String(first)
    article = words.dropFirst().joined(separator: " ")
  }

  /// The citation as people write it, such as "artikel 13 lid 1 onder a AVG".
  public func text(_ law: Law, _ language: ReportLanguage) -> String {
    guard let source = law.source(source) else { return "\(source) \(article)" }
    let name = language == .dutch ? source.name : source.englishName
    guard !article.isEmpty else { return name }
    guard source.hasArticles else { return "\(name), \(article)" }
    let words = Self.articleWords(article, language)
    return language == .dutch ? "\(words) \(name)" : "\(words) \(name)"
  }

  /// `13(1)(a)` as "artikel 13 lid 1 onder a" or "Article 13(1)(a)".
  private static func articleWords(_ article: String, _ language: ReportLanguage) -> String {
    guard language == .dutch else { return "Article \(article)" }
    let parts = article.split { $0 == "(" || $0 == ")" }
    let deeper = parts.dropFirst().map { part in
      part.allSatisfy(\.isNumber) ? " lid \(part)" : " onder \(part)"
    }
    return "artikel \(parts.first ?? "")" + deeper.joined()
  }
}
