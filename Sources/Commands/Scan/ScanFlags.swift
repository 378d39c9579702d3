internal import Arguments
internal import Checks
internal import Policies

extension VerklaarProgram {
  static let scanCommand = Command<Job>(
    "scan", summary: "Read existing statements: what they tell, where, and what is missing.",
    discussion: """
      Reads HTML, Markdown and plain text in Dutch, offline. For each of 32 elements it says \
      whether the text tells it, with the sentence as evidence, and judges the text by the same \
      rules as check. What is "not found" may still be there in words that nobody foresaw: look \
      before you decide.

      In a folder, each .html, .htm, .xhtml, .md, .markdown and .txt file is a document; - reads \
      standard input. Nothing is fetched from the internet.
      Exit code 0: everything was read; 1: with --severity or --strict, findings; 2: a file could \
      not be read or, with --severity or --strict, is no Dutch privacy statement.
      """,
    operands: [
      Operand(
        Placeholder("FILE", .file), .atLeastOne, help: "Documents or folders; - for standard input."
      )
    ],
    flags: scanReportFlags + scanJudgeFlags,
    examples: [
      Example("verklaar scan privacy.html", "Tells what the page tells and lacks."),
      Example("verklaar scan privacy.html --report html=report.html", "A page to print and file."),
      Example("curl -s https://example.nl/privacy | verklaar scan -", "Reads a live page."),
      Example("verklaar scan statements --format csv", "A table of a portfolio."),
      Example("verklaar scan privacy.md --draft > Policies/shop.yaml", "A first definition."),
    ],
    defaults: ScanCommand.Options()
  ) { options, paths in .scan(ScanCommand(options: options, paths: paths)) }

  private static let scanReportFlags: [Flag<ScanCommand.Options>] = [
    Flag(
      "format", "f", help: "How the result is written; text by default.",
      .choose("FORMAT", \.format)),
    Flag(
      "report", help: "Write a report to a file too.",
      details: "FORMAT is one of those of --format. May be given several times.", repeats: true,
      .take(Placeholder("FORMAT=FILE")) { options, value throws(InvalidValue) in
        let halves = value.split(separator: "=", maxSplits: 1)
        guard halves.count == 2, let format = ScanFormat(rawValue: String(halves[0])) else {
          throw InvalidValue(expected: "a format and a file, such as html=report.html")
        }
        options.reports.append((format, String(halves[1])))
      }),
    Flag(
      "draft", help: "Print a first definition with what was recognised.",
      .turn { $0.drafts = true }),
    Flag(
      "lang", help: "Language of the report; nl by default.",
      .take(Placeholder("LANG", .choice(ReportLanguage.allCases.map(\.rawValue)))) {
        $0.language = ReportLanguage(rawValue: $1) ?? .dutch
      }),
  ]

  private static let scanJudgeFlags: [Flag<ScanCommand.Options>] = [
    Flag(
      "select", "s", help: "Hear only this rule or group.", repeats: true,
      .collect(Placeholder("RULE"), \.selected)),
    Flag(
      "ignore", "i", help: "Leave out this rule or group.", repeats: true,
      .collect(Placeholder("RULE"), \.ignored)),
    Flag(
      "severity", help: "Exit 1 on findings of this level or above.",
      .take(Placeholder("LEVEL", .choice(Severity.allCases.map(\.rawValue)))) {
        $0.threshold = Severity(rawValue: $1)
      }),
    Flag("strict", help: "Exit 1 on any finding.", .turn { $0.threshold = .advice }),
    Flag(
      "law", help: "Whose law applies; by default what the text shows.",
      .take(Placeholder("COUNTRY", .choice(Jurisdiction.allCases.map(\.rawValue)))) {
        $0.jurisdiction = Jurisdiction(rawValue: $1)
      }),
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
  ]
}
