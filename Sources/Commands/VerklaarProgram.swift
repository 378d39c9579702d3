internal import Arguments
internal import Checks
internal import Files
internal import Policies

/// The program: its commands, and the way from arguments to an exit code.
public enum VerklaarProgram {
  /// As `--version` prints it.
  public static let version = "0.1.0"

  /// Does what the arguments ask for.
  ///
  /// - Parameter arguments: without the program's own name.
  /// - Returns: the exit code: 0 clean, 1 findings or differences, 2 could not do the job.
  public static func run(_ arguments: [String]) -> Int32 {
    Surroundings.prepare()
    do throws(UsageError) {
      switch try program.request(arguments) {
      case .show(let text):
        Report(.english).tell(text)
        return ExitCode.clean.rawValue
      case .run(let job): return job.run().rawValue
      }
    } catch {
      Report(.english).say(program.message(for: error))
      return ExitCode.failed.rawValue
    }
  }

  /// A command with its options.
  enum Job: Sendable {
    case build(BuildCommand)
    case check(CheckCommand)
    case diff(DiffCommand)
    case scan(ScanCommand)
    case start(InitCommand)
    case serve(ServeCommand)
    case rules(RulesCommand)
    case explain(ExplainCommand)
    case export(ExportCommand)
    case schema(SchemaKind)

    func run() -> ExitCode {
      switch self {
      case .build(let command): return command.run()
      case .check(let command): return command.run()
      case .diff(let command): return command.run()
      case .scan(let command): return command.run()
      case .start(let command): return command.run()
      case .serve(let command): return command.run()
      case .rules(let command): return command.run()
      case .explain(let command): return command.run()
      case .export(let command): return command.run()
      case .schema(let kind):
        Report(.english).tell(kind.text)
        return .clean
      }
    }
  }

  private static let program = Program<Job>(
    ProgramDescription(
      "verklaar", summary: "makes Dutch privacy statements from definitions in YAML",
      discussion: """
        A definition says once, with Dutch legal terms, what personal data an organisation \
        processes. Verklaar builds the statement from it, in Markdown and as a static site. \
        What a definition does not say, no statement claims.
        """,
      version: version, released: "November 24, 2026",
      environment: [
        Term("NO_COLOR", "When set and not empty, messages have no colour."),
        Term("TERM", "When \"dumb\", messages have no colour."),
        Term("XDG_CACHE_HOME", "Folder for caches; .cache in HOME by default."),
      ],
      files: [
        Term("Policies/", "Definitions, when no PATH is given."),
        Term("Templates/", "The workspace's own templates; each file replaces the built-in one."),
        Term("Output/", "The site; .verklaar-manifest in it lists what the last build wrote."),
        Term("~/.cache/verklaar/", "What large sites were made of; may be removed at any time."),
      ]),
    commands: [
      .named("init", initCommand), .named("build", buildCommand), .named("serve", serveCommand),
      .named("check", checkCommand), .named("diff", diffCommand), .named("scan", scanCommand),
      .named("export", exportCommand), .named("rules", rulesCommand),
      .named("explain", explainCommand), .named("schema", schemaCommand),
    ])

  /// The names of all commands.
  static var commandNames: [String] { program.commandNames }

  private static let buildCommand = Command<Job>(
    "build", summary: "Build the site of definitions.",
    discussion: """
      Reads every definition, and writes OUTPUT/index.html, OUTPUT/stijl.css and, in OUTPUT/SLUG, \
      index.html, privacyverklaring.md, fragment.html (to put in a page of your own), \
      statement.json (the data; see verklaar schema statement) and, where the definition has \
      cookies, cookies.html. A definition with a mistake stops the build; all \
      mistakes of all definitions are shown, and the site stays as it was.

      A file is a definition. In a folder, each .yaml file is one, and each folder is one statement \
      with a file a version, named by its effective date; the newest is built.

      With --base-url pages name their canonical address, and the site gets sitemap.xml, robots.txt \
      and wijzigingen.atom, a feed of what changed in all statements.
      """,
    operands: [
      Operand(
        Placeholder("PATH", .file), .any, help: "Definitions or folders; Policies by default.")
    ],
    flags: [
      Flag(
        "output", "o", help: "Folder of the site; Output by default.",
        .take(Placeholder("DIR", .folder)) { (options: inout BuildCommand.Options, value) in
          options.output = value
        }),
      Flag(
        "templates", "t", help: "Folder with templates of your own.",
        details: "By default Templates, where there is one. Each file replaces the built-in one.",
        .take(Placeholder("DIR", .folder)) { $0.templates = $1 }),
      Flag(
        "theme", help: "A ready theme over the style sheet: nl-design-system.",
        details: "Your own theme is Templates/site/thema.css; no flag is needed for it.",
        .take(Placeholder("NAME")) { $0.theme = $1 }),
      Flag(
        "base-url", help: "Address of the site, for links that need it.",
        .take(Placeholder("URL")) { options, value throws(InvalidValue) in
          options.baseURL = try siteAddress(value)
        }),
      Flag(
        "verify", help: "Write nothing; exit 1 when the site is not what would be built.",
        .turn { $0.verifies = true }),
      Flag(
        "overwrite", help: "Replace pages that were changed by hand.",
        .turn { $0.overwrites = true }),
      Flag(
        "durable", help: "Wait until the disk has everything before the site changes.",
        .turn { $0.isDurable = true }),
      Flag(
        "jobs", "j", help: "Threads; as many as there are processors by default.",
        .take(Placeholder("N")) { options, value throws(InvalidValue) in
          guard let count = Int(value), (1...64).contains(count) else {
            throw InvalidValue(expected: "a number from 1 to 64")
          }
          options.jobs = count
        }),
      Flag(
        "lang", help: "Language of messages; nl by default.",
        .take(Placeholder("LANG", .choice(ReportLanguage.allCases.map(\.rawValue)))) {
          $0.language = ReportLanguage(rawValue: $1) ?? .dutch
        }),
      Flag(
        "no-cache", help: "Make every statement anew.",
        details: """
          A build of 50 statements or more keeps a note of what they were made of, and the next one \
          makes only what changed.
          """,
        .turn { $0.isCached = false }),
      Flag(
        "timings", help: "Tell on standard error where the time went.",
        .turn { $0.showsTimings = true }),
    ] + companionFlags,
    examples: [
      Example("verklaar build", "Builds Policies into Output."),
      Example("verklaar build shop.yaml --output public/privacy", "Builds one statement."),
      Example("verklaar build --verify", "For CI: is the committed site up to date?"),
    ],
    defaults: BuildCommand.Options()
  ) { options, paths in .build(BuildCommand(options: options, paths: paths)) }

  private static let schemaCommand = Command<Job>(
    "schema", summary: "Print the JSON Schema of definitions, reports or data.",
    discussion: """
      With the schema of definitions an editor completes and explains their keys. Put this on \
      the first line: # yaml-language-server: $schema=schema.json
      """,
    operands: [
      Operand(
        Placeholder("KIND", .choice(SchemaKind.allCases.map(\.rawValue))), .atMostOne,
        help: """
          Of a definition; of check or scan --format json (report, scan); or of statement.json.
          """)
    ],
    examples: [Example("verklaar schema > Policies/schema.json", "Writes it beside definitions.")]
  ) { kinds in .schema(kinds.first.flatMap(SchemaKind.init) ?? .definition) }
}

/// What a schema describes.
enum SchemaKind: String, CaseIterable, Sendable {
  case definition
  case report
  case statement
  case scan

  var text: String {
    switch self {
    case .definition: JSONSchema.text
    case .report: BuiltinData.schema("Schemas/report")
    case .scan: BuiltinData.schema("Schemas/scan")
    case .statement: BuiltinData.schema("DataSchemas/statement")
    }
  }
}
