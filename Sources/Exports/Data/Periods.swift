internal import Policies

extension Duration {
  /// As ISO 8601 writes a period: P2Y, P18M, P4W, P30D, PT12H.
  var iso: String {
    switch unit {
    case .hours: "PT\(count)H"
    case .days: "P\(count)D"
    case .weeks: "P\(count)W"
    case .months: "P\(count)M"
    case .years: "P\(count)Y"
    }
  }

  /// The same without weeks, which not every reader of periods knows.
  var isoInDays: String { unit == .weeks ? "P\(7 * count)D" : iso }
}

extension RetentionTerm {
  /// The part of the term that is a length of time, where one is told.
  var duration: Duration? {
    switch self {
    case .fixed(let duration, _, _): duration
    case .until(_, let then): then
    case .whilst, .vague, .indefinite: nil
    }
  }

  /// What the term starts at, ends at or depends on, in the author's words.
  var event: String? {
    switch self {
    case .fixed(_, let start, _): start?.words
    case .until(let event, _), .whilst(let event), .vague(let event): event.words
    case .indefinite(let exception): exception?.words
    }
  }

  /// Whether it is a limit rather than a promise.
  var isLimit: Bool {
    if case .fixed(_, _, let isLimit) = self { return isLimit }
    return false
  }
}
