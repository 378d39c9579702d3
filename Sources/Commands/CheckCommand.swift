internal import Arguments
internal import Checks
internal import Files
internal import Policies
internal import SourceText

/// `verklaar check`: definitions are judged by the rules of the catalogue.
struct CheckCommand: Sendable {
  struct Options: Sendable {
    var format = ReportFormat.text
    var language = ReportLanguage.dutch
    var day: CalendarDate?
    var jobs: Int?
  }

  let options: Options
  let paths: [String]

  /// Does the job; the report goes to standard output.
  func run() -> ExitCode {
    let discovery = Discovery(paths.isEmpty ? ["Policies"] : paths)
    let report = Report(options.language)
    guard discovery.findings.isEmpty else { return report.refuse(discovery.findings, []) }
    var catalogue = report.catalogue
    catalogue.readAll()
    let judge = Judge(
      catalogue: catalogue, law: BuiltinData.law(), vocabulary: BuiltinData.vocabulary(),
      today: options.day ?? Surroundings.today)
    var findings: [Finding] = []
    var files: [SourceFile] = []
    let loader = DefinitionLoader(law: BuiltinData.law())
    for source in discovery.sources {
      let loaded = loader.load(source)
      files += loaded.files
      findings += loaded.findings
      if loaded.findings.isEmpty {
        findings += judge.findings(in: loaded.policy, paths: loaded.files.map(\.path))
      }
    }
    let text = TextReport(catalogue: catalogue, hasColour: Report.hasColour(.output))
    report.tell(
      text.text(findings.sorted(by: Finding.precedes)) { finding in
        files.first { $0.path == finding.path }
      })
    return findings.contains { $0.severity == .error } ? .findings : .clean
  }
}
