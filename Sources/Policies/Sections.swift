/// Sections of a definition, by their outermost keys.
public struct Sections: OptionSet, Sendable, Hashable {
  /// A bit a section.
  public let rawValue: UInt32

  /// Takes the bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  private init(_ place: Int) { rawValue = 1 << place }

  /// The section at an outermost key; none for keys that name none.
  public init(key: some StringProtocol) {
    self = Self.keys.firstIndex { $0.description == key }.map(Sections.init) ?? []
  }

  /// The keys, in the order of the bits.
  static let keys: [StaticString] = [
    "verklaring", "verantwoordelijke", "functionaris", "betrokkenen", "gegevens", "bronnen",
    "verwerkingen", "ontvangers", "verstrekking", "doorgifte", "bewaren", "rechten", "juistheid",
    "klacht", "besluiten", "beveiliging", "cookies", "kinderen", "aanvaard", "erkend", "basis",
  ]

  /// All of them.
  public static let all = Sections(rawValue: ~0)

  /// `verklaring`.
  public static let statement = Sections(0)

  /// `verantwoordelijke`.
  public static let controller = Sections(1)

  /// `functionaris`.
  public static let officer = Sections(2)

  /// `betrokkenen`.
  public static let dataSubjects = Sections(3)

  /// `gegevens`.
  public static let data = Sections(4)

  /// `bronnen`.
  public static let sources = Sections(5)

  /// `verwerkingen`.
  public static let processings = Sections(6)

  /// `ontvangers`.
  public static let recipients = Sections(7)

  /// `verstrekking`.
  public static let disclosure = Sections(8)

  /// `doorgifte`.
  public static let transfers = Sections(9)

  /// `bewaren`.
  public static let storage = Sections(10)

  /// `rechten`.
  public static let rights = Sections(11)

  /// `klacht`.
  public static let complaint = Sections(13)

  /// `besluiten`.
  public static let decisions = Sections(14)

  /// `beveiliging`.
  public static let security = Sections(15)

  /// `cookies`.
  public static let cookies = Sections(16)

  /// `kinderen`.
  public static let children = Sections(17)
}
