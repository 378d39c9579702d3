internal import Arguments
internal import Checks
internal import Files
internal import Markdown
internal import Policies
internal import Presets
internal import SourceText
internal import Statements

/// `verklaar init`: a first definition, from answers on the command line or to questions.
struct InitCommand: Sendable {
  struct Options: Sendable {
    var name: AnswerText?
    var kind: OrganisationKind?
    var jurisdiction: Jurisdiction?
    var address: FormOfAddress?
    var email: EmailAddress?
    var postalAddress: PostalAnswer?
    var officer: OfficerAnswer?
    var purposes: String?
    var pipeline: Pipeline?
    var templates: String?
    var overwrites = false
    var language = ReportLanguage.dutch

    /// Whether a definition is meant at all.
    var hasAnswers: Bool {
      name != nil || kind != nil || jurisdiction != nil || address != nil || email != nil
        || postalAddress != nil || officer != nil || purposes != nil
    }
  }

  let options: Options

  /// Where the definition goes; `-` is standard output.
  let path: String?

  /// The program's commands, so that nothing is advised that is not there.
  let commands: [String]

  /// Does the job; tells standard output what was done and what to do next.
  func run() -> ExitCode {
    let report = Report(options.language).reading("init")
    if let pipeline = options.pipeline, path == nil, !options.hasAnswers {
      report.tell(pipeline.lines)
      report.say(pipeline.place(report) + "\n")
      return .clean
    }
    do throws(InitFailure) {
      return try write(report)
    } catch {
      return report.fail(error, options: options)
    }
  }

  private func write(_ report: Report) throws(InitFailure) -> ExitCode {
    try admit(path)
    let presets = try presets()
    let answers = try answers(from: presets, report)
    let path = self.path ?? Self.usualPath(answers.name.text, presets[answers.kind].name)
    try admit(path)
    let schema = Path.joined(Path.folder(of: path), "schema.json")
    let text: String
    do throws(StatementError) {
      text = try presets.definition(for: answers, schema: path == "-" ? "schema.json" : schema)
    } catch {
      throw .templates(Finding(error, definition: path))
    }
    let open = try openPoints(in: text, path)
    if path == "-" {
      report.tell(text)
      return .clean
    }
    do throws(FileError) {
      try NewFile.write(text, to: path, overwrites: options.overwrites)
    } catch {
      throw .file(error)
    }
    report.tell(ending(path, answers.purposes.count, open, schema, report))
    return .clean
  }

  /// The templates of the program, with those of a workspace over them.
  private func presets() throws(InitFailure) -> Presets {
    let templates: TemplateFiles
    do throws(FileError) {
      templates = try BuiltinData.templates(
        over: try BuiltinData.templateFolder(options.templates), for: .firstDefinitions)
    } catch {
      throw .templates(Finding(unreadable: error))
    }
    do throws(StatementError) {
      return try Presets(templates)
    } catch {
      throw .templates(Finding(error, definition: ""))
    }
  }

  private func answers(
    from presets: Presets, _ report: Report
  ) throws(InitFailure) -> Answers {
    let interview = Interview(options, presets, report)
    if StandardInput.isTerminal, StandardStream.error.isTerminal {
      // Who has to think of another name wants to know before the other seven questions.
      return try interview.ask { name throws(InitFailure) in
        if path == nil, !name.text.slug.isEmpty { try admit(Self.usualPath(name.text)) }
      }
    }
    return try interview.answers()
  }
}

// Where it goes, and whether it is any good.

extension InitCommand {
  /// Looks whether a definition can be written to a path, before anybody is asked anything.
  private func admit(_ path: String?) throws(InitFailure) {
    guard let path, path != "-" else { return }
    let name = Path.name(of: path)
    guard name.hasSuffix(".yaml") || name.hasSuffix(".yml") else { throw .ending(path) }
    guard Discovery.slug(Path.stem(name)) != nil else {
      throw .templates(
        Finding("file-slug", in: path, at: SourceRange(start: .start, end: .start)))
    }
    do throws(FileError) {
      try NewFile.admit(path, overwrites: options.overwrites)
    } catch {
      throw .file(error)
    }
  }

  /// The file that is called after the first of these names that a file can be called after: the
  /// organisation's, or that of its kind.
  private static func usualPath(_ names: String...) -> String {
    let slugs = names.lazy.compactMap { Discovery.slug(trimmed($0.slug.prefix(60))) }
    return Path.joined("Policies", (slugs.first ?? "privacy") + ".yaml")
  }

  private static func trimmed(_ slug: Substring) -> String {
    String(slug.utf8.last == UInt8(ascii: "-") ? slug.dropLast() : slug)
  }

  /// How many findings are open in a definition that was just made.
  ///
  /// - Throws: ``InitFailure/templates(_:)`` when it cannot be read: then the workspace's own
  ///   templates are no good.
  private func openPoints(in text: String, _ path: String) throws(InitFailure) -> Int {
    let law = BuiltinData.law()
    let loader = DefinitionLoader(law: law) { SourceFile(path: $0, text: text) }
    let loaded = loader.load(DefinitionSource(path: path, slug: "", root: Path.folder(of: path)))
    if let finding = loaded.findings.first { throw .templates(finding) }
    var catalogue = BuiltinData.catalogue(options.language)
    catalogue.readAll()
    let judge = Judge(
      catalogue: catalogue, law: law, vocabulary: BuiltinData.vocabulary(),
      today: Surroundings.today)
    return judge.findings(in: loaded.policy, paths: [path]).count { $0.standing == .open }
  }
}

// What is told at the end.

extension InitCommand {
  private func ending(
    _ path: String, _ purposes: Int, _ open: Int, _ schema: String, _ report: Report
  ) -> String {
    let isUsual = Path.isInside(path, "Policies")
    let file = isUsual ? "" : " " + shellWord(path)
    var steps = [
      ("schema", "verklaar schema > " + shellWord(schema)), ("check", "verklaar check" + file),
      ("build", "verklaar build" + file), ("serve", "verklaar serve" + file),
    ].filter { commands.contains($0.0) }
    if options.pipeline == nil { steps.append(("ci", "verklaar init --ci github")) }
    let width = steps.map(\.1.count).max() ?? 0
    let lines = steps.map { key, line in
      let padding = String(repeating: " ", count: width - line.count)
      return "  \(line)\(padding)   \(report.catalogue.phrase("init", "next-" + key))\n"
    }
    let values = [("path", path), ("purposes", String(purposes)), ("points", String(open))]
    let key = purposes == 1 ? "written-one" : "written"
    var text = printable(report.catalogue.phrase("init", key, values)) + "\n\n"
    text += report.catalogue.phrase("init", "next") + "\n" + lines.joined()
    if let pipeline = options.pipeline {
      let here = isUsual ? "" : " " + report.catalogue.phrase("init", "ci-elsewhere")
      text += "\n" + pipeline.place(report) + here + "\n\n" + pipeline.lines
    }
    return text
  }
}

/// A word as a POSIX shell would have to read it; nothing in it can steer a terminal.
func shellWord(_ text: String) -> String {
  let isPlain = text.utf8.allSatisfy { byte in
    switch byte {
    case 0x2B...0x3A, 0x40...0x5A, 0x5F, 0x61...0x7A: true
    default: false
    }
  }
  return isPlain ? text : "'" + printable(text).replacing("'", with: "'\\''") + "'"
}
