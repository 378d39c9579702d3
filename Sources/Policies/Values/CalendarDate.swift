/// A day of the Gregorian calendar.
public struct CalendarDate: Sendable, Hashable {
  /// 1 to 9999.
  public let year: Int

  /// 1 to 12.
  public let month: Int

  /// 1 to 31.
  public let day: Int

  /// Names a day; `nil` when the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(in: month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `yyyy-mm-dd` (ISO 8601).
  ///
  /// - Throws: ``Fault`` that tells a date of another form from a day that does not exist.
  public init(_ text: String) throws(Fault) {
    guard let (year, month, day) = Self.numbers(text) else {
      throw .otherForm(suggestion: Self.reordered(text))
    }
    guard let date = CalendarDate(year: year, month: month, day: day) else { throw .noSuchDay }
    self = date
  }

  /// The numbers of a text of the form `yyyy-mm-dd`.
  private static func numbers(_ text: String) -> (year: Int, month: Int, day: Int)? {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.count == 10 else { return nil }
      var numbers = [0, 0, 0]
      var part = 0
      for (index, byte) in bytes.enumerated() {
        if index == 4 || index == 7 {
          guard byte == 0x2D else { return nil }
          part += 1
        } else {
          guard isDigit(byte) else { return nil }
          numbers[part] = numbers[part] * 10 + Int(byte - 0x30)
        }
      }
      return (numbers[0], numbers[1], numbers[2])
    }
  }

  /// Why a text is no date.
  public enum Fault: Error, Sendable, Equatable {
    case otherForm(suggestion: CalendarDate?)
    case noSuchDay
  }

  /// `yyyy-mm-dd`.
  public var iso: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }

  private static func days(in month: Int, of year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  /// The day that `31-12-2025` or `31/12/2025` means, to suggest it.
  private static func reordered(_ text: String) -> CalendarDate? {
    let parts = text.utf8.split { !isDigit($0) }.compactMap { Int(Substring($0)) }
    guard parts.count == 3 else { return nil }
    return parts[0] > 31
      ? CalendarDate(year: parts[0], month: parts[1], day: parts[2])
      : CalendarDate(year: parts[2], month: parts[1], day: parts[0])
  }
}

extension CalendarDate: Comparable {
  /// Earlier days come first.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

private func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}

extension CalendarDate {
  /// The day so many days after 1 January 1970, in the calendar that everybody uses.
  public init(epochDay: Int) {
    // Counted from 1 March of a year that 400 divides, leap days come last (H. Hinnant, 2013).
    let days = epochDay + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let ofEra = days - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * ofYear + 2) / 153
    day = ofYear - (153 * shifted + 2) / 5 + 1
    month = shifted < 10 ? shifted + 3 : shifted - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// The same day so many months earlier, or the last day of that month.
  public func earlier(byMonths months: Int) -> CalendarDate {
    let count = year * 12 + month - 1 - months
    let (year, month) = (count / 12, count % 12 + 1)
    return CalendarDate(year: year, month: month, day: min(day, Self.days(in: month, of: year)))
      ?? self
  }
}
