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
    let scan = ScanReport(verdict([], [], catalogue, judge))
    let outcome = DocumentScans(
      sources: sources.all, signals: BuiltinData.signals(), judge: asksForFindings ? judge : nil,
      jurisdiction: options.jurisdiction, report: scan, parts: parts,
      threads: options.jobs ?? (sources.all.count < 8 ? 1 : Surroundings.processors)
    ).run()
    if options.drafts { return draft(outcome, report) }
    let telling = Telling(
      report: scan, documents: outcome.documents,
      verdict: verdict(
        outcome.documents.flatMap(\.findings), outcome.documents.map(\.path), catalogue, judge),
      today: today)
    return deliver(telling, outcome.problems, report)
  }

  private func verdict(
    _ findings: [Finding], _ paths: [String], _ catalogue: Catalogue, _ judge: TextJudge
  ) -> Verdict {
    Verdict(
      findings: findings, paths: paths, entries: judge.entries, catalogue: catalogue,
      law: BuiltinData.law(), version: VerklaarProgram.version)
  }

  private var formats: [ScanFormat] { [options.format] + options.reports.map(\.format) }

  /// A table tells of elements alone.
  private var asksForFindings: Bool {
    options.drafts || options.threshold != nil || formats.contains { $0 != .csv }
  }

  /// What is told of each document while it is at hand.
  private var parts: Set<ScanPart> {
    if options.drafts { return [.draft] }
    var parts = Set(options.reports.compactMap { $0.format.part(hasColour: false) })
    if let part = options.format.part(hasColour: Report.hasColour(.output)) { parts.insert(part) }
    return parts
  }

  private func deliver(
    _ telling: Telling, _ problems: [DocumentProblem], _ report: Report
  ) -> ExitCode {
    do throws(FileError) {
      for (format, path) in options.reports {
        try SingleFile.write(telling.text(format, hasColour: false), to: path)
      }
    } catch {
      return report.fail(.file(error))
    }
    if !telling.documents.isEmpty {
      report.tell(telling.text(options.format, hasColour: Report.hasColour(.output)))
    }
    guard problems.isEmpty else { return refuse(problems, report) }
    guard let threshold = options.threshold else { return .clean }
    // Who asks for a verdict is not to take silence for one: not about a file that was named, nor
    // when nothing at all was judged.
    let isNothing = !telling.documents.contains(where: \.isJudged)
    let silent = telling.documents.filter { !$0.isJudged }.map(\.path)
      .filter { isNothing || paths.contains($0) }
      .map { DocumentProblem(path: $0, reason: .notJudged) }
    return silent.isEmpty
      ? telling.verdict.fails(at: threshold) ? .findings : .clean : refuse(silent, report)
  }

  private func draft(_ outcome: DocumentScans.Outcome, _ report: Report) -> ExitCode {
    guard outcome.problems.isEmpty else { return refuse(outcome.problems, report) }
    guard outcome.documents.count == 1, let document = outcome.documents.first else {
      report.say("verklaar: " + report.catalogue.phrase("scan", "draft-one") + "\n")
      return .failed
    }
    guard document.isJudged else {
      return refuse([DocumentProblem(path: document.path, reason: .notJudged)], report)
    }
    report.tell(document.text(.draft))
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

/// What is told of all documents.
private struct Telling {
  let report: ScanReport
  let documents: [ToldDocument]
  let verdict: Verdict
  let today: CalendarDate

  func text(_ format: ScanFormat, hasColour: Bool) -> String {
    if let findings = format.ofFindings {
      return findings.text(of: verdict, hasColour: hasColour) { _ in nil }
    }
    switch format {
    case .json: return report.json(of: documents)
    case .csv: return ScanReport.csv(of: documents)
    case .html:
      return report.page(
        of: documents, template: BuiltinData.template("rapport/scan.html.mustache"), today: today)
    default: return report.text(of: documents, hasColour: hasColour)
    }
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
