internal import Arguments
internal import Checks
internal import Exports
internal import Files
internal import Policies
internal import SourceText
internal import Statements

/// `verklaar export`: definitions become registers, lists and data.
struct ExportCommand: Sendable {
  struct Options: Sendable {
    var format: ExportFormat?
    var role: Role?
    var output: String?
    var templates: String?
    var baseURL: String?
    var language = ReportLanguage.dutch
  }

  let kind: ExportKind
  let options: Options
  let paths: [String]

  /// Does the job; the export goes to standard output or to a file.
  func run() -> ExitCode {
    let report = Report(options.language)
    let discovery = Discovery(paths.isEmpty ? ["Policies"] : paths)
    guard discovery.findings.isEmpty else { return report.refuse(discovery.findings, []) }
    let templates: TemplateFiles
    do throws(FileError) {
      templates = try BuiltinData.templates(
        over: try BuiltinData.templateFolder(options.templates))
    } catch {
      return report.refuse([Finding(unreadable: error)], [])
    }
    do throws(StatementError) {
      return try export(discovery.sources, templates, report)
    } catch {
      return report.refuse([Finding(error, definition: "")], [])
    }
  }

  private func export(
    _ definitions: [DefinitionSource], _ templates: TemplateFiles, _ report: Report
  ) throws(StatementError) -> ExitCode {
    let law = BuiltinData.law()
    let loader = DefinitionLoader(law: law)
    var composer = StatementComposer(templates, law: law)
    var sources: [ExportSource] = []
    var findings: [Finding] = []
    var files: [SourceFile] = []
    for definition in definitions {
      let loaded = loader.load(definition)
      findings += loaded.findings
      files += loaded.files
      guard loaded.findings.isEmpty else { continue }
      sources.append(
        ExportSource(
          slug: definition.slug, policy: loaded.policy,
          wording: try composer.wording(of: loaded.policy),
          address: options.baseURL.map { $0 + definition.slug + "/" }))
    }
    guard findings.isEmpty else { return report.refuse(findings, files) }
    let request = ExportRequest(
      options.format ?? kind.formats[0], templates: templates, role: options.role)
    return deliver(try kind.text(of: sources, request), report)
  }

  private func deliver(_ text: String, _ report: Report) -> ExitCode {
    guard let path = options.output else {
      report.tell(text)
      return .clean
    }
    do throws(FileError) {
      try SingleFile.write(text, to: path)
      return .clean
    } catch {
      return report.fail(.file(error) as CheckFailure)
    }
  }
}

extension VerklaarProgram {
  static let exportCommand = Command<Job>(
    "export", summary: "Make a register, a list or data of definitions.",
    discussion: """
      KIND is one of: register, the register of processing activities (AVG article 30); \
      recipients, the list of recipients and processors; retention, the retention schedule; tilt, \
      the Transparency Information Language; dpv, the Data Privacy Vocabulary as JSON-LD; \
      statement, the data of the statement (see verklaar schema statement).

      The first three are csv, html or json, the others json. Several definitions come in one \
      table or list. Where a definition does not say something, its place stays empty.
      """,
    operands: [
      Operand(
        Placeholder("KIND", .choice(ExportKind.allCases.map(\.rawValue))), help: "What to make."),
      Operand(
        Placeholder("PATH", .file), .any, help: "Definitions or folders; Policies by default."),
    ],
    flags: [
      Flag(
        "format", "f", help: "Form of the export; csv where there is one, else json.",
        .take(Placeholder("FORMAT", .choice(ExportFormat.allCases.map(\.rawValue)))) {
          (options: inout ExportCommand.Options, value) in
          options.format = ExportFormat(rawValue: value)
        }),
      Flag(
        "output", "o", help: "Write to a file, which is replaced as a whole.",
        .take(Placeholder("FILE", .file), \.output)),
      Flag(
        "role", help: "The register of one role: controller or processor.",
        details: """
          What the definition gives no role is in the register of the controller. Without the \
          flag both are in one, with a column for the role.
          """,
        .take(Placeholder("ROLE", .choice(["controller", "processor"]))) {
          $0.role = $1 == "processor" ? .processor : .controller
        }),
      Flag(
        "base-url", help: "Address of the site, for tilt and dpv.",
        .take(Placeholder("URL")) { options, value throws(InvalidValue) in
          options.baseURL = try siteAddress(value)
        }),
      Flag(
        "templates", "t", help: "Folder with templates and word lists of your own.",
        .take(Placeholder("DIR", .folder), \.templates)),
      Flag(
        "lang", help: "Language of messages; nl by default.",
        .take(Placeholder("LANG", .choice(ReportLanguage.allCases.map(\.rawValue)))) {
          $0.language = ReportLanguage(rawValue: $1) ?? .dutch
        }),
    ],
    examples: [
      Example("verklaar export register --format html -o register.html", "A page to print."),
      Example("verklaar export recipients shop.yaml", "Who receives data, as CSV."),
      Example("verklaar export tilt shop.yaml -o shop.tilt.json", "For other programs."),
    ],
    defaults: ExportCommand.Options()
  ) { options, operands throws(UsageError.Problem) in
    let kind = operands.first.flatMap(ExportKind.init) ?? .register
    if let format = options.format, !kind.formats.contains(format) {
      throw .notAChoice(
        format.rawValue, for: "--format", choices: kind.formats.map(\.rawValue), nearest: nil)
    }
    if options.role != nil, kind != .register {
      throw .conflictingFlags(kind.rawValue, "--role")
    }
    return .export(
      ExportCommand(kind: kind, options: options, paths: Array(operands.dropFirst())))
  }

  /// The address of a site, ending in a slash.
  static func siteAddress(_ text: String) throws(InvalidValue) -> String {
    guard let address = SiteAddress(text) else {
      throw InvalidValue(expected: "an address such as https://www.example.nl/privacy/")
    }
    return address.text
  }
}
