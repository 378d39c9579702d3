/// What the law says, as data: acts, authorities, countries and articles.
///
/// The data stand in the YAML files beside this one, each entry with its source and the day it was
/// read. Nothing here is opinion; what follows from it is for the rules.
public struct Law: Sendable {
  /// Acts that a definition can name.
  public let acts: [Act]

  /// Supervisory authorities.
  public let authorities: [SupervisoryAuthority]

  /// All countries, in the order of their codes.
  public var countries: [CountryEntry] { atlas.countries }

  /// Acts, decisions and guidelines that rules rest on.
  public var sources: [LegalSource] { library.sources }

  private let atlas: Atlas
  private let library: LegalLibrary

  private let articles: [(group: String, key: String, citation: String)]

  /// Reads the data files.
  ///
  /// - Parameter file: gives the text of a data file by its name, such as `acts.yaml`.
  /// - Throws: ``LawError`` when a file is missing or not as it should be; that is a fault of the
  ///   build, never of a definition.
  public init(file: (String) -> String?) throws(LawError) {
    acts = try Self.entries("acts.yaml", file).compactMap { Act($0) }
    authorities = try Self.entries("authorities.yaml", file).compactMap { SupervisoryAuthority($0) }
    guard let text = file("countries.yaml") else { throw .missing(file: "countries.yaml") }
    atlas = Atlas(text)
    guard let sources = file("sources.yaml") else { throw .missing(file: "sources.yaml") }
    library = LegalLibrary(sources)
    articles = try Self.articles(file)
  }

  /// The act with this key.
  public func act(key: String) -> Act? { acts.first { $0.id.text == key } }

  /// The source with this key.
  public func source(_ key: String) -> LegalSource? { library.sources.first { $0.key == key } }

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
    countries.first { $0.country == country }
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

  /// The reach of a decision (AVG article 45).
  public enum Adequacy: Sendable {
    case none
    case partial
    case full
  }
}
