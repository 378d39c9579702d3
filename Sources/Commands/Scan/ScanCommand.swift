internal import Arguments
internal import Checks
internal import Files
internal import Policies
internal import Prose
internal import Scanning
internal import SourceText

/// `verklaar scan`: existing statements are read and judged.
struct ScanCommand: Sendable {
  struct Options: Sendable {
    var format = ScanFormat.text
    var reports: [(format: ScanFormat, path: String)] = []
    var selected: [String] = []
    var ignored: [String] = []
    var threshold: Severity?
    var jurisdiction: Jurisdiction?
    var day: CalendarDate?
    var language = ReportLanguage.dutch
    var jobs: Int?
    var drafts = false
  }

  let options: Options
  let paths: [String]

  /// Does the job; the report goes to standard output.
  func run() -> ExitCode {
    let report = Report(options.language)
    var catalogue = report.catalogue
    catalogue.readAll()
    let sources = DocumentSources(paths)
    guard sources.problems.isEmpty else { return refuse(sources.problems, report) }
    let selection: Selection
    do throws(Selection.UnknownName) {
      selection = try Selection(
        selecting: options.selected, ignoring: options.ignored, of: catalogue)
    } catch {
      return report.fail(.unknownRule(error.name, suggestion: error.suggestion))
    }
    let today = options.day ?? Surroundings.today
    let judge = TextJudge(catalogue: catalogue, today: today, selection: selection)
    let outcome = DocumentScans(
      sources: sources.all, signals: BuiltinData.signals(), judge: judge,
      jurisdiction: options.jurisdiction,
      threads: options.jobs ?? (sources.all.count < 8 ? 1 : Surroundings.processors)
    ).run()
    let verdict = Verdict(
      findings: outcome.documents.flatMap(\.findings),
      paths: outcome.documents.map(\.scan.prose.source.path), entries: judge.entries,
      catalogue: catalogue, law: BuiltinData.law(), version: VerklaarProgram.version)
    return deliver(outcome, verdict, today, report)
  }

  private func deliver(
    _ outcome: DocumentScans.Outcome, _ verdict: Verdict, _ today: CalendarDate, _ report: Report
  ) -> ExitCode {
    let scan = ScanReport(outcome.documents, verdict: verdict)
    if options.drafts { return draft(outcome, scan, report) }
    do throws(FileError) {
      for (format, path) in options.reports {
        try SingleFile.write(text(scan, format, today, hasColour: false), to: path)
      }
    } catch {
      return report.fail(.file(error))
    }
    if !outcome.documents.isEmpty {
      report.tell(text(scan, options.format, today, hasColour: Report.hasColour(.output)))
    }
    guard outcome.problems.isEmpty else { return refuse(outcome.problems, report) }
    guard let threshold = options.threshold else { return .clean }
    // Who asks for a verdict is not to take silence for one: not about a file that was named, nor
    // when nothing at all was judged.
    let isNothing = !scan.documents.contains(where: \.isJudged)
    let silent = scan.documents.filter { !$0.isJudged }.map(\.scan.prose.source.path)
      .filter { isNothing || paths.contains($0) }
    let problems = silent.map { DocumentProblem(path: $0, reason: .notJudged) }
    return problems.isEmpty
      ? verdict.fails(at: threshold) ? .findings : .clean : refuse(problems, report)
  }

  private func text(
    _ scan: ScanReport, _ format: ScanFormat, _ today: CalendarDate, hasColour: Bool
  ) -> String {
    if let findings = format.ofFindings {
      let byPath = Dictionary(
        scan.documents.map { ($0.scan.prose.source.path, $0.scan.prose.source) }
      ) { first, _ in first }
      return findings.text(of: scan.verdict, hasColour: hasColour) { byPath[$0.path] }
    }
    switch format {
    case .json: return scan.json
    case .csv: return scan.csv
    case .html:
      return scan.page(template: BuiltinData.template("rapport/scan.html.mustache"), today: today)
    default: return scan.text(hasColour: hasColour)
    }
  }

  private func draft(
    _ outcome: DocumentScans.Outcome, _ scan: ScanReport, _ report: Report
  ) -> ExitCode {
    guard outcome.problems.isEmpty else { return refuse(outcome.problems, report) }
    guard outcome.documents.count == 1, let document = outcome.documents.first else {
      report.say("verklaar: " + report.catalogue.phrase("scan", "draft-one") + "\n")
      return .failed
    }
    guard document.isJudged else {
      return refuse(
        [DocumentProblem(path: document.scan.prose.source.path, reason: .notJudged)], report)
    }
    report.tell(scan.draft(of: document))
    return .clean
  }

  /// Says which files could not be read; whatever could be read was told.
  private func refuse(_ problems: [DocumentProblem], _ report: Report) -> ExitCode {
    for problem in problems {
      let text = problem.text(report.catalogue)
      report.say("verklaar: " + printable(text) + "\n")
    }
    return .failed
  }
}

/// Why a file was not read.
struct DocumentProblem: Sendable {
  let path: String
  let reason: Reason

  enum Reason: Sendable {
    case file(FileError)
    case prose(ProseError)
    case noDocuments
    case address
    case notJudged
  }

  func text(_ catalogue: Catalogue) -> String {
    let values = [("path", path)]
    switch reason {
    case .file(let error): return catalogue.phrase("output", error.key, [("path", error.path)])
    case .noDocuments: return catalogue.phrase("scan", "no-documents", values)
    case .address: return catalogue.phrase("scan", "address-given", values)
    case .notJudged: return catalogue.phrase("scan", "not-judged", values)
    case .prose(.empty): return catalogue.phrase("scan", "empty", values)
    case .prose(.tooManyParts): return catalogue.phrase("scan", "too-many-parts", values)
    case .prose(.tooLarge): return catalogue.phrase("scan", "too-large", values)
    case .prose(.notText(let kind)):
      return catalogue.phrase("scan", "not-text-" + kind.rawValue, values)
    }
  }
}
