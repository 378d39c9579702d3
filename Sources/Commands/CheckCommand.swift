internal import Arguments
internal import Checks
internal import Files
internal import Policies
internal import SourceText

/// `verklaar check`: definitions are judged by the rules of the catalogue.
struct CheckCommand: Sendable {
  struct Options: Sendable {
    var format = ReportFormat.text
    var reports: [(format: ReportFormat, path: String)] = []
    var selected: [String] = []
    var ignored: [String] = []
    var threshold = Severity.error
    var day: CalendarDate?
    var baseline: String?
    var newBaseline: String?
    var language = ReportLanguage.dutch
    var jobs: Int?
    var showsTimings = false
  }

  let options: Options
  let paths: [String]

  /// Does the job; the report goes to standard output.
  func run() -> ExitCode {
    let report = Report(options.language)
    let discovery = Discovery(paths.isEmpty ? ["Policies"] : paths)
    guard discovery.findings.isEmpty else { return report.refuse(discovery.findings, []) }
    var catalogue = report.catalogue
    catalogue.readAll()
    do throws(CheckFailure) {
      return try check(discovery.sources, catalogue, report)
    } catch {
      return report.fail(error)
    }
  }

  private func check(
    _ sources: [DefinitionSource], _ catalogue: Catalogue, _ report: Report
  ) throws(CheckFailure) -> ExitCode {
    let law = BuiltinData.law()
    let judge = Judge(
      catalogue: catalogue, law: law, vocabulary: BuiltinData.vocabulary(),
      today: options.day ?? Surroundings.today, selection: try selection(of: catalogue))
    let known = try baseline()
    let checks = DefinitionChecks(
      sources: sources, judge: judge, law: law, threads: threads(for: sources.count))
    let outcome = checks.run()
    if let unread = outcome.findings.first(where: { $0.rule == "file-unreadable" }) {
      return report.refuse([unread], [])
    }
    let verdict = Verdict(
      findings: known.applied(to: outcome.findings), paths: sources.map(\.path),
      entries: judge.entries, catalogue: catalogue, law: law, version: VerklaarProgram.version)
    try deliver(verdict, outcome.files, report)
    if options.showsTimings { report.say(outcome.timings.line(for: sources.count)) }
    // A definition that could not be read was not judged.
    if outcome.findings.contains(where: { $0.rule.hasPrefix("file-") }) { return .failed }
    return verdict.fails(at: options.threshold) ? .findings : .clean
  }

  private func selection(of catalogue: Catalogue) throws(CheckFailure) -> Selection {
    do throws(Selection.UnknownName) {
      return try Selection(
        selecting: options.selected, ignoring: options.ignored, of: catalogue)
    } catch {
      throw .unknownRule(error.name, suggestion: error.suggestion)
    }
  }

  /// A second thread pays for itself from some hundred definitions on.
  private func threads(for count: Int) -> Int {
    options.jobs ?? (count < 100 ? 1 : Surroundings.processors)
  }
}

/// Why a check could not be done.
enum CheckFailure: Error {
  case unknownRule(String, suggestion: String?)
  case file(FileError)
  case baseline(path: String, place: SourcePosition)
  case wrongSides
  case git(Repository.Failure)
  case version(StatementVersion)
}

// Baseline and reports.

extension CheckCommand {
  private func baseline() throws(CheckFailure) -> Baseline {
    guard let path = options.baseline else { return Baseline() }
    let file: SourceFile
    do throws(FileError) {
      file = try SourceFile(reading: path, limit: 16 << 20)
    } catch {
      throw .file(error)
    }
    do throws(Baseline.Malformed) {
      return try Baseline(file)
    } catch {
      throw .baseline(path: path, place: error.place)
    }
  }

  private func deliver(
    _ verdict: Verdict, _ files: [SourceFile], _ report: Report
  ) throws(CheckFailure) {
    let byPath = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
    let source = { (finding: Finding) in byPath[finding.path] }
    do throws(FileError) {
      if let path = options.newBaseline {
        try SingleFile.write(Baseline.text(of: verdict.findings), to: path)
      }
      for (format, path) in options.reports {
        try SingleFile.write(
          format.text(of: verdict, hasColour: false, source: source), to: path)
      }
      if options.format == .github, let path = Surroundings.variable("GITHUB_STEP_SUMMARY") {
        try SingleFile.append(verdict.jobSummary, to: path)
      }
    } catch {
      throw .file(error)
    }
    let hasColour = Report.hasColour(.output)
    report.tell(options.format.text(of: verdict, hasColour: hasColour, source: source))
  }
}
