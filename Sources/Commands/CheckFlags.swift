internal import Arguments
internal import Checks
internal import Files
internal import Policies

extension VerklaarProgram {
  static let checkCommand = Command<Job>(
    "check", summary: "Judge definitions by the rules of the law.",
    discussion: """
      Tells each gap with file, line and column, the law that asks for it, and how to repair it. \
      Exit code 0: nothing at or above the threshold; 1: findings; 2: the job could not be done.

      A finding that is meant is accepted in the definition itself, under "aanvaard", with a \
      reason, somebody who answers for it, and a last day; it is shown as accepted and does not \
      count. For an old estate, --write-baseline keeps what is there today, and --baseline marks \
      it as known from then on.
      """,
    operands: [
      Operand(
        Placeholder("PATH", .file), .any, help: "Definitions or folders; Policies by default.")
    ],
    flags: reportFlags + selectionFlags + circumstanceFlags,
    examples: [
      Example("verklaar check", "Judges all definitions of Policies."),
      Example("verklaar check shop.yaml --severity warning", "Fails on warnings too."),
      Example(
        "verklaar check --format github --report sarif=verklaar.sarif", "For a pull request."),
      Example("verklaar check --select rights --select complaint", "Hears two groups only."),
    ],
    defaults: CheckCommand.Options()
  ) { options, paths in .check(CheckCommand(options: options, paths: paths)) }

  private static let reportFlags: [Flag<CheckCommand.Options>] = [
    Flag(
      "format", "f", help: "How findings are written; text by default.",
      .choose("FORMAT", \.format)),
    Flag(
      "report", help: "Write a report to a file too.",
      details: "FORMAT is one of those of --format. May be given several times.", repeats: true,
      .take(Placeholder("FORMAT=FILE")) { options, value throws(InvalidValue) in
        let halves = value.split(separator: "=", maxSplits: 1)
        guard halves.count == 2, let format = ReportFormat(rawValue: String(halves[0])) else {
          throw InvalidValue(expected: "a format and a file, such as sarif=verklaar.sarif")
        }
        options.reports.append((format, String(halves[1])))
      }),
    Flag(
      "lang", help: "Language of findings; nl by default.",
      .take(Placeholder("LANG", .choice(ReportLanguage.allCases.map(\.rawValue)))) {
        $0.language = ReportLanguage(rawValue: $1) ?? .dutch
      }),
  ]

  private static let selectionFlags: [Flag<CheckCommand.Options>] = [
    Flag(
      "select", "s", help: "Hear only this rule or group.", repeats: true,
      .collect(Placeholder("RULE"), \.selected)),
    Flag(
      "ignore", "i", help: "Leave out this rule or group.", repeats: true,
      .collect(Placeholder("RULE"), \.ignored)),
    Flag(
      "severity", help: "Lowest severity that fails; error by default.",
      .choose("LEVEL", \.threshold)),
    Flag(
      "strict", help: "Fail on any finding; as --severity advice.", .turn { $0.threshold = .advice }
    ),
    Flag(
      "baseline", help: "Mark the findings that FILE lists as known.",
      details: "Known findings are shown and do not fail.",
      .take(Placeholder("FILE", .file), \.baseline)),
    Flag(
      "write-baseline", help: "List the findings of today in FILE.",
      .take(Placeholder("FILE", .file), \.newBaseline)),
  ]

  private static let circumstanceFlags: [Flag<CheckCommand.Options>] = [
    Flag(
      "date", help: "Judge as of this day; today by default.",
      details: "SOURCE_DATE_EPOCH, when set, says what today is.",
      .take(Placeholder("YYYY-MM-DD")) { options, value throws(InvalidValue) in
        guard let day = try? CalendarDate(value) else {
          throw InvalidValue(expected: "a date such as 2026-03-01")
        }
        options.day = day
      }),
    Flag(
      "jobs", "j", help: "Threads; as many as there are processors by default.",
      .take(Placeholder("N")) { options, value throws(InvalidValue) in
        guard let count = Int(value), (1...64).contains(count) else {
          throw InvalidValue(expected: "a number from 1 to 64")
        }
        options.jobs = count
      }),
    Flag(
      "timings", help: "Tell on standard error where the time went.",
      .turn { $0.showsTimings = true }),
  ]
}

extension Surroundings {
  /// The day of today: `SOURCE_DATE_EPOCH` where it is set, else the clock, in UTC.
  static var today: CalendarDate {
    let named = variable("SOURCE_DATE_EPOCH").flatMap(Int.init)
    return CalendarDate(epochDay: (named ?? epoch) / 86_400)
  }
}
