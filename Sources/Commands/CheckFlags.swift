internal import Arguments
internal import Checks
internal import Files
internal import Policies

extension VerklaarProgram {
  static let checkCommand = Command<Job>(
    "check", summary: "Judge definitions by the rules of the law.",
    discussion: "To come.",
    operands: [
      Operand(
        Placeholder("PATH", .file), .any, help: "Definitions or folders; Policies by default.")
    ],
    flags: [
      Flag(
        "date", help: "Judge as of this day; today by default.",
        .take(Placeholder("YYYY-MM-DD")) { options, value throws(InvalidValue) in
          guard let day = try? CalendarDate(value) else {
            throw InvalidValue(expected: "a date such as 2026-03-01")
          }
          options.day = day
        })
    ],
    defaults: CheckCommand.Options()
  ) { options, paths in .check(CheckCommand(options: options, paths: paths)) }
}

extension Surroundings {
  /// The day of today: `SOURCE_DATE_EPOCH` where it is set, else the clock, in UTC.
  static var today: CalendarDate {
    let named = variable("SOURCE_DATE_EPOCH").flatMap(Int.init)
    return CalendarDate(epochDay: (named ?? epoch) / 86_400)
  }
}
