internal import Mustache
public import Policies
public import SourceText

/// How a statement words its values, for outputs that tell the same facts in another form.
///
/// What stands in a table or in data is then, to the letter, what the statement says.
public struct Wording {
  /// The language of the words (BCP 47).
  public var language: String { languages[0] }

  /// The folders of `Templates/` that have the words, the most particular first.
  public let languages: [String]

  /// What the law says, as data.
  public var law: Law { view.law }

  private let view: StatementView

  init(_ view: StatementView, languages: [String]) {
    self.view = view
    self.languages = languages
  }

  /// Where the law says it: see ``Law/article(_:_:)``.
  public func article(_ group: String, _ key: String) -> String? {
    view.law.article(group, key)
  }

  /// The title of the statement.
  public var title: String { view.title }

  /// "1 januari 2018".
  public func date(_ date: CalendarDate) -> String { view.words.date(date) }

  /// "18 maanden".
  public func duration(_ duration: Duration) -> String { view.words.duration(duration) }

  /// What stands behind "wij bewaren uw gegevens": "tot 2 jaar na de levering".
  public func term(_ retention: Retention) -> String? {
    // First the term: it is kept in the arena.
    let term = view.term(retention)
    return view.words.arena.string(of: term)
  }

  /// How long a cookie stays.
  public func lifetime(_ lifetime: CookieLifetime) -> String { view.lifetime(lifetime) }

  /// The name of a ground.
  public func basis(_ basis: LegalBasis) -> String {
    view.words.phrase("grondslagen", basis.rawValue)
  }

  /// The name of a right.
  public func right(_ right: Right) -> String { view.words.phrase("rechten", right.rawValue) }

  /// The name of a country.
  public func country(_ country: Country) -> String { view.countryName(country) }

  /// The full name of a law; `nil` where the definition leaves it unnamed.
  public func law(_ reference: Located<LawReference>?) -> String? { view.lawName(reference) }

  /// Street, postal code, town and country on one line.
  public func address(_ address: PostalAddress?) -> String? { view.address(address) }
}

extension Prose {
  /// The prose as Markdown in which only its own paragraphs, lists, emphasis and links mean
  /// anything.
  public var commonMark: String { String(decoding: markdown, as: UTF8.self) }
}
