/// A country, by its ISO 3166-1 code.
public struct Country: Sendable, Hashable {
  /// First letter, A to Z.
  private let first: UInt8

  /// Second letter, A to Z.
  private let second: UInt8

  /// Reads two capital letters; whether such a country exists is for the legal data to say.
  public init?(code: some StringProtocol) {
    let letters = Array(code.utf8)
    guard letters.count == 2, letters.allSatisfy({ (0x41...0x5A).contains($0) }) else { return nil }
    first = letters[0]
    second = letters[1]
  }

  /// The two letters.
  public var code: String { String(decoding: [first, second], as: UTF8.self) }
}
