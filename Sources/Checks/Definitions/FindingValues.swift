internal import Policies

extension Duration {
  /// The length as a value of a finding, in the words of the report.
  var text: String { "@duration.\(key)\(count == 1 ? "-one" : "") \(count)" }

  private var key: String {
    switch unit {
    case .hours: "hours"
    case .days: "days"
    case .weeks: "weeks"
    case .months: "months"
    case .years: "years"
    }
  }
}

extension CalendarDate {
  /// The day as a value of a finding, in the words of the report: "1 januari 2018".
  var text: String { "@month.\(month) \(day) \(year)" }
}
