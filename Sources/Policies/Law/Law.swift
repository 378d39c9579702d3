public import SourceText

/// What the law says, as data: acts, authorities, countries and articles.
///
/// The data stand in the YAML files beside this one, each entry with its source and the day it was
/// read. Nothing here is opinion; what follows from it is for the rules.
public struct Law: Sendable {
  /// Acts that a definition can name.
  public var acts: [Act] { statutes.values }

  /// Supervisory authorities.
  public var authorities: [SupervisoryAuthority] { supervisors.values }

  /// All countries, in the order of their codes.
  public var countries: [CountryEntry] { atlas.values }

  /// Acts, decisions and guidelines that rules rest on.
  public var sources: [LegalSource] { library.values }

  /// Terms and ages that the law, or an authority, sets.
  public var limits: [LegalLimit] { numbers.values }

  private let statutes: OnDemand<Act>
  private let supervisors: OnDemand<SupervisoryAuthority>
  private let atlas: OnDemand<CountryEntry>
  private let library: OnDemand<LegalSource>
  private let numbers: OnDemand<LegalLimit>

  private let articles: [(group: String, key: String, citation: String)]

  /// Opens the data files; each is read when something needs it.
  ///
  /// - Parameter text: gives a data file by its name, such as `acts.yaml`.
  /// - Throws: ``LawError`` when a file is missing or the articles are not as they should be; that
  ///   is a fault of the build, never of a definition.
  public init(text: (String) -> Text?) throws(LawError) {
    statutes = try OnDemand("acts.yaml", text) { Act($0) }
    supervisors = try OnDemand("authorities.yaml", text) { SupervisoryAuthority($0) }
    atlas = try OnDemand("countries.yaml", text) { CountryEntry($0) }
    library = try OnDemand("sources.yaml", text) { LegalSource($0) }
    numbers = try OnDemand("limits.yaml", text) { LegalLimit($0) }
    articles = try Self.articles(text)
  }

  /// The same, of texts that somebody has read.
  public init(file: (String) -> String?) throws(LawError) {
    try self.init(text: { name in file(name).map { Text($0) } })
  }

  /// The act with this key.
  public func act(key: String) -> Act? { acts.first { $0.id.text == key } }

  /// The source with this key.
  public func source(_ key: String) -> LegalSource? { sources.first { $0.key == key } }

  /// The authority by its abbreviation, such as AP.
  public func authority(short: String) -> SupervisoryAuthority? {
    authorities.first { $0.short == short }
  }

  /// The authority by its id.
  public func authority(_ id: Identifier) -> SupervisoryAuthority? {
    authorities.first { $0.id == id }
  }

  /// The country by its code or one of its names, whatever the capitals.
  public func country(named text: String) -> Country? {
    if let code = Country(code: text), let entry = entry(for: code) { return entry.country }
    let lower = text.lowercased()
    return countries.first { $0.searchNames.contains(lower) }?.country
  }

  /// What is known of a country.
  public func entry(for country: Country) -> CountryEntry? {
    // By index: a closure would be given a copy of every entry.
    let countries = countries
    for index in countries.indices where countries[index].country == country {
      return countries[index]
    }
    return nil
  }

  /// Where the law says it, such as "artikel 15 AVG" for the group `rights` and the key `inzage`.
  public func article(_ group: String, _ key: String) -> String? {
    articles.first { $0.group == group && $0.key == key }?.citation
  }
}

/// Why the legal data could not be read.
public enum LawError: Error, Sendable, Equatable {
  case missing(file: String)
  case malformed(file: String)
}

// What held on a day.

extension Law {
  /// The term that the law of a jurisdiction sets; `nil` where it set none on that day.
  public func limit(
    _ key: String, _ jurisdiction: Jurisdiction, on day: CalendarDate
  ) -> Duration? {
    limits.first { $0.isMeant(key, jurisdiction, day) && $0.term != nil }?.term
  }

  /// The age from which children consent for themselves (AVG article 8(1)): 16 where no law of the
  /// jurisdiction says otherwise.
  public func childAge(in jurisdiction: Jurisdiction, on day: CalendarDate) -> Int {
    limits.first { $0.isMeant("child-consent", jurisdiction, day) }?.years ?? 16
  }

  /// The reach of the decision on a country's protection (AVG article 45) on a day.
  public func adequacy(of country: Country, on day: CalendarDate) -> CountryEntry.Adequacy {
    guard let entry = entry(for: country), entry.adequateFrom.map({ $0 <= day }) ?? true,
      entry.adequateUntil.map({ day <= $0 }) ?? true
    else { return .none }
    return entry.adequacy
  }
}

/// A number that the law sets, and when it held.
public struct LegalLimit: Sendable {
  let key: String
  let country: String
  let from: CalendarDate?
  let until: CalendarDate?

  /// The length, for a term.
  public let term: Duration?

  /// The age, for an age.
  public let years: Int?

  func isMeant(_ key: String, _ jurisdiction: Jurisdiction, _ day: CalendarDate) -> Bool {
    self.key == key && country == jurisdiction.rawValue && (from.map { $0 <= day } ?? true)
      && (until.map { day <= $0 } ?? true)
  }
}

/// Something that rules rest on: an act, a decision, a guideline.
public struct LegalSource: Sendable {
  /// As entries cite it.
  public let key: String

  /// Its Dutch name for running text.
  public let name: String

  /// Its English name for running text.
  public let englishName: String

  /// Its official name.
  public let fullName: String

  /// Where people can read it.
  public let link: String?

  /// Whether a citation names an article.
  public let hasArticles: Bool
}

/// A law.
public struct Act: Sendable {
  /// Its key.
  public let id: Identifier

  /// Its name for running text.
  public let name: String

  /// Its name in full.
  public let fullName: String

  /// NL, BE or EU.
  public let area: String

  /// The first day it was in force, where known.
  public let from: CalendarDate?

  /// The last day it was in force, where it is no longer.
  public let until: CalendarDate?

  /// The retention term that it prescribes.
  public let retention: Duration?
}

/// An authority that supervises the law on personal data.
public struct SupervisoryAuthority: Sendable {
  /// Its id.
  public let id: Identifier

  /// Its abbreviation.
  public let short: String

  /// Its name.
  public let name: String

  /// The country it is for.
  public let country: Country

  /// Its page for complaints.
  public let complaintPage: WebAddress?

  /// Its telephone number.
  public let telephone: TelephoneNumber?

  /// Its address for post.
  public let post: String?
}

/// What is known of a country.
public struct CountryEntry: Sendable {
  /// Which.
  public let country: Country

  /// Its Dutch name in running text, with the article where Dutch wants one.
  public let name: String

  /// Other names that a definition may use.
  public let otherNames: [String]

  /// ``name`` and ``otherNames`` in small letters.
  let searchNames: [String]

  /// Whether it belongs to the EEA: no safeguard is needed there.
  public let isInArea: Bool

  /// Whether the Commission found the protection there adequate, for all or for some.
  public let adequacy: Adequacy

  /// The first day of that decision, where known.
  public let adequateFrom: CalendarDate?

  /// Its last day, where it has one.
  public let adequateUntil: CalendarDate?

  /// The reach of a decision (AVG article 45).
  public enum Adequacy: Sendable {
    case none
    case partial
    case full
  }
}
