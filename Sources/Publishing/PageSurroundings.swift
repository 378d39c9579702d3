internal import Mustache

/// What stands beside the page of a statement, besides its text.
public struct Companions: OptionSet, Sendable {
  /// One bit for each.
  public let rawValue: UInt8

  /// Reads bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `cookies.html`, the statement about cookies.
  public static let cookies = Companions(rawValue: 1)

  /// `statement.json`, the data of the statement.
  public static let data = Companions(rawValue: 2)

  /// `privacyverklaring.pdf`.
  public static let pdf = Companions(rawValue: 4)

  func append(to arena: inout ValueArena) {
    arena.append("cookieverklaring", flag: contains(.cookies))
    arena.append("data", flag: contains(.data))
    arena.append("pdf", flag: contains(.pdf))
  }
}

/// Where a page stands among the versions of its statement.
public enum VersionPlace: Sendable {
  /// There is one version.
  case only
  /// The version that holds now; others stand beside it. What it changed is told at the path, where
  /// that is known.
  case current(changes: String?)
  /// A version that held until the day given, in words; it stands in a folder of its own, with what
  /// it changed at the path.
  case former(until: String, changes: String?)

  var hasVersions: Bool {
    if case .only = self { return false }
    return true
  }

  func append(to arena: inout ValueArena) {
    var (root, versions, until, changed): (String, String?, String?, String?) =
      ("../", nil, nil, nil)
    switch self {
    case .only: break
    case .current(let changes): (versions, changed) = ("versies.html", changes)
    case .former(let day, let changes):
      (root, versions, until, changed) = ("../../", "../versies.html", day, changes)
    }
    arena.append("wortel", text: root)
    arena.append("versies", text: versions)
    arena.append("geldig_tot", text: until)
    arena.append("wijzigingen", text: changed)
  }
}

extension ValueArena {
  mutating func append(_ name: Name, text: String?) {
    append(name, text.map { self.text($0) } ?? .nothing)
  }

  mutating func append(_ name: Name, flag: Bool) { append(name, .flag(flag)) }
}
