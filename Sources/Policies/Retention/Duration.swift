/// A length of time in one whole calendar unit.
///
/// Units are never mixed or converted, so that a statement says "18 maanden" where its author did.
public struct Duration: Sendable, Hashable {
  /// A calendar unit; the raw value is its Dutch singular.
  public enum Unit: String, Sendable, Hashable, CaseIterable {
    case hours = "uur"
    case days = "dag"
    case weeks = "week"
    case months = "maand"
    case years = "jaar"
  }

  /// Whole units, 1 to 9999.
  public let count: Int

  /// What ``count`` counts.
  public let unit: Unit

  /// Keeps a length; `nil` for a count outside 1 to 9999.
  public init?(count: Int, unit: Unit) {
    guard (1...9999).contains(count) else { return nil }
    self.count = count
    self.unit = unit
  }
}

extension Duration {
  /// The order of two lengths, `nil` where the calendar decides (4 weeks and 1 month).
  ///
  /// Years and months compare exactly, and so do weeks and days; across the two, only when every
  /// calendar agrees.
  public func isLonger(than other: Duration) -> Bool? {
    let (mine, theirs) = (hours, other.hours)
    if sameScale(as: other) { return mine.lowerBound > theirs.lowerBound }
    if mine.lowerBound > theirs.upperBound { return true }
    return mine.upperBound < theirs.lowerBound ? false : nil
  }

  private func sameScale(as other: Duration) -> Bool {
    let calendar: Set<Unit> = [.months, .years]
    return calendar.contains(unit) == calendar.contains(other.unit)
  }

  /// How many hours the length can last, over all calendars, shortest to longest.
  private var hours: ClosedRange<Int> {
    switch unit {
    case .hours: count...count
    case .days: (count * 24)...(count * 24)
    case .weeks: (count * 168)...(count * 168)
    case .months: (count * 28 * 24)...(count * 31 * 24)
    case .years: (count * 12 * 28 * 24)...(count * 12 * 31 * 24)
    }
  }
}
