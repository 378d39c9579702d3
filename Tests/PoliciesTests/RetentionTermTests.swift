import Policies
import Testing

/// Swift has a `Duration` of its own.
private typealias Length = Policies.Duration

@Suite struct RetentionTermTests {
  static let terms: [(String, String)] = [
    ("7 jaar na opzegging van het abonnement", "7 jaar|na opzegging van het abonnement|false"),
    ("zeven jaar nadat u opzegt", "7 jaar|nadat u opzegt|false"),
    ("90 dagen", "90 dag|-|false"),
    ("maximaal 4 weken na de procedure", "4 week|na de procedure|true"),
    ("ten hoogste één maand", "1 maand|-|true"),
    ("tot 3 maanden na opheffing", "3 maand|na opheffing|false"),
    ("tot het einde van de overeenkomst", "tot het einde van de overeenkomst|-"),
    ("tot opzegging, daarna 7 jaar", "tot opzegging|7 jaar"),
    ("tot u opzegt en daarna nog 3 maanden", "tot u opzegt|3 maand"),
    ("zolang de klant dit wenst", "zolang de klant dit wenst"),
    ("niet langer dan nodig", "vaag niet langer dan nodig"),
    ("zo lang als noodzakelijk is", "vaag zo lang als noodzakelijk is"),
    ("onbepaald", "onbepaald -"),
    ("onbepaald, tenzij u om verwijdering vraagt", "onbepaald u om verwijdering vraagt"),
  ]

  @Test(arguments: terms)
  func isRead(_ text: String, _ expected: String) throws {
    #expect(described(try RetentionTerm(text)) == expected)
  }

  static let faults: [(String, RetentionTerm.Fault)] = [
    ("een tijdje", .noUnit(after: "een")),
    ("lang", .unknownForm),
    ("7 jar na opzegging", .noUnit(after: "7")),
    ("0 jaar", .badCount("0")),
    ("99999 jaar", .badCount("99999")),
    ("7 jaar na", .nothingAfter("na")),
    ("tot", .nothingAfter("tot")),
    ("zolang", .nothingAfter("zolang")),
    ("7 jaar geleden", .unexpected("geleden")),
    ("tot opzegging, daarna 7 jaar ongeveer", .unexpected("ongeveer")),
    ("onbepaald lang", .unexpected("lang")),
  ]

  @Test(arguments: faults.indices)
  func isRefused(_ index: Int) {
    let (text, fault) = Self.faults[index]
    #expect(throws: fault) { try RetentionTerm(text) }
  }

  static let lengths: [(String, String, Bool?)] = [
    ("7 jaar", "84 maanden", false), ("85 maanden", "7 jaar", true), ("8 dagen", "1 week", true),
    ("4 weken", "1 maand", nil), ("5 weken", "1 maand", true), ("1 jaar", "300 dagen", true),
    ("90 dagen", "60 dagen", true), ("24 uur", "1 dag", false),
  ]

  @Test(arguments: lengths.indices)
  func comparesExactlyOrSaysSo(_ index: Int) throws {
    let (left, right, expected) = Self.lengths[index]
    let one = try #require(Length(left))
    #expect(one.isLonger(than: try #require(Length(right))) == expected)
  }

  private func described(_ term: RetentionTerm) -> String {
    func length(_ duration: Length?) -> String {
      duration.map { "\($0.count) \($0.unit.rawValue)" } ?? "-"
    }
    return switch term {
    case .fixed(let duration, let from, let isLimit):
      "\(length(duration))|\(from?.words ?? "-")|\(isLimit)"
    case .until(let event, let then): "tot \(event.words)|\(length(then))"
    case .whilst(let event): "zolang \(event.words)"
    case .vague(let event): "vaag \(event.words)"
    case .indefinite(let unless): "onbepaald \(unless?.words ?? "-")"
    }
  }
}
