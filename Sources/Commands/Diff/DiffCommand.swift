internal import Arguments
internal import Changes
internal import Checks
internal import Files
internal import Policies
internal import SourceText
internal import Statements

/// `verklaar diff`: what an edit of definitions means for people.
struct DiffCommand: Sendable {
  struct Options: Sendable {
    var base: String?
    var format = ReportFormat.text
    var gate = DifferenceReport.Gate.error
    var note: ChangeNote.Length?
    var templates: String?
    var day: CalendarDate?
    var language = ReportLanguage.dutch
  }

  let options: Options
  let operands: [String]

  /// Does the job; the report goes to standard output.
  func run() -> ExitCode {
    let report = Report(options.language)
    let sides: (old: DiffSide, new: DiffSide)
    do throws(DiffSide.Failure) {
      guard let found = try self.sides() else { return report.fail(.wrongSides) }
      sides = found
    } catch {
      switch error {
      case .findings(let findings): return report.refuse(findings, [])
      case .git(let failure): return report.fail(.git(failure))
      case .version(let version): return report.fail(.version(version))
      }
    }
    var catalogue = report.catalogue
    catalogue.readAll()
    return compare(sides.old, sides.new, catalogue, report)
  }

  /// Writes what to tell people about each statement that changed.
  ///
  /// Nothing about those that are new or gone: nobody read an older version, or will read a newer.
  private func tell(
    _ statements: [(difference: StatementDifference, version: Version)],
    _ length: ChangeNote.Length,
    _ report: Report
  ) -> ExitCode {
    let told = statements.filter { statement in
      let changes = statement.difference.changes
      return !changes.isEmpty && !changes.contains(where: \.change.isWhole)
    }
    if told.isEmpty { report.say(report.catalogue.phrase("diff", "no-note") + "\n") }
    do throws(FileError) {
      let own =
        options.templates ?? ((try? Folder.isFolder("Templates")) == true ? "Templates" : nil)
      let templates = try BuiltinData.templates(over: own)
      do throws(StatementError) {
        for (statement, version) in told {
          let note = ChangeNote(
            statement.changes.map(\.change), to: version.policy, templates: templates)
          // Several notes are for several groups of people: this line is for who sends them.
          if told.count > 1 { report.tell("<!-- \(statement.statement) -->\n\n") }
          report.tell(String(decoding: try note.markdown(length), as: UTF8.self))
          if told.count > 1 { report.tell("\n") }
        }
        return .clean
      } catch {
        return report.refuse([Finding(error, definition: "")], [])
      }
    } catch {
      return report.refuse([Finding(unreadable: error)], [])
    }
  }

  /// What is compared with what; `nil` when the operands say neither.
  private func sides() throws(DiffSide.Failure) -> (old: DiffSide, new: DiffSide)? {
    if let base = options.base {
      guard operands.count <= 1 else { return nil }
      let path = operands.first ?? "Policies"
      return (try DiffSide(revision: base, path: path), try DiffSide(path))
    }
    guard operands.count == 2 else { return nil }
    return (try DiffSide(operands[0]), try DiffSide(operands[1]))
  }

  private func compare(
    _ old: DiffSide, _ new: DiffSide, _ catalogue: Catalogue, _ report: Report
  ) -> ExitCode {
    let law = BuiltinData.law()
    let judge = Judge(
      catalogue: catalogue, law: law, vocabulary: BuiltinData.vocabulary(),
      today: options.day ?? Surroundings.today)
    let comparer = Comparer(
      old: old, new: new, law: law, judge: judge, catalogue: catalogue,
      keepsVersions: options.note != nil)
    let pairs = Pairing(old, new, law: law).pairs
    var statements: [(difference: StatementDifference, version: Version)] = []
    var broken: (findings: [Finding], files: [SourceFile]) = ([], [])
    let threads = pairs.count < 50 ? 1 : Surroundings.processors
    for outcome in comparer.outcomes(of: pairs, threads: threads) {
      switch outcome {
      case .same: continue
      case .different(let difference, let version): statements.append((difference, version))
      case .broken(let findings, let files):
        broken.findings += findings
        broken.files += files
      }
    }
    guard broken.findings.isEmpty else { return report.refuse(broken.findings, broken.files) }
    if let length = options.note { return tell(statements, length, report) }
    let result = DifferenceReport(
      statements.map(\.difference), revisions: [old, new].compactMap { $0.repository?.name },
      catalogue: catalogue, law: law, version: VerklaarProgram.version)
    report.tell(result.text(options.format, hasColour: Report.hasColour(.output)))
    return result.fails(at: options.gate) ? .findings : .clean
  }
}

extension VerklaarProgram {
  private static let noteLength = Placeholder(
    "LENGTH", .choice(ChangeNote.Length.allCases.map(\.rawValue)),
    orElse: ChangeNote.Length.long.rawValue)

  static let diffCommand = Command<Job>(
    "diff", summary: "Tell what an edit of definitions means for people.",
    discussion: """
      Compares two versions by meaning: what changes for the reader, whether it is weaker or \
      stronger, what the law asks to do about it, and which gaps are new. Order, layout and \
      comments change nothing.

      A side is a file, a folder (statements are paired by name), a version in a folder \
      (shop@2026-01-01), or a path in a git revision (main:Policies). With --base the old side is \
      a revision and the new one the working tree.

      A change that is meant is acknowledged in the new version, under "erkend": it is shown and \
      does not fail.
      """,
    operands: [
      Operand(Placeholder("SIDE", .file), .any, help: "OLD and NEW; with --base only NEW.")
    ],
    flags: [
      Flag(
        "base", "b", help: "Compare with this git revision.",
        .take(Placeholder("REVISION"), \.base)),
      Flag(
        "format", "f", help: "How differences are written; text by default.",
        .choose("FORMAT", \.format)),
      Flag(
        "exit-on", help: "What fails: any change, weaker ones, or errors (the default).",
        .choose("GATE", \.gate)),
      Flag(
        "note",
        help: "Write what to tell people instead: long, for the site, or short, for a mail.",
        .take(noteLength) { $0.note = ChangeNote.Length(rawValue: $1) }),
      Flag(
        "templates", "t", help: "Folder with templates of your own, for the note.",
        .take(Placeholder("DIR", .folder), \.templates)),
      Flag(
        "date", help: "Judge as of this day; today by default.",
        .take(Placeholder("YYYY-MM-DD")) { options, value throws(InvalidValue) in
          guard let day = try? CalendarDate(value) else {
            throw InvalidValue(expected: "a date such as 2026-03-01")
          }
          options.day = day
        }),
      Flag(
        "lang", help: "Language of the report; nl by default.",
        .take(Placeholder("LANG", .choice(ReportLanguage.allCases.map(\.rawValue)))) {
          $0.language = ReportLanguage(rawValue: $1) ?? .dutch
        }),
    ],
    examples: [
      Example("verklaar diff old.yaml new.yaml", "Compares two files."),
      Example("verklaar diff --base origin/main", "What this branch changes, for CI."),
      Example("verklaar diff old.yaml new.yaml --note short", "A mail to customers."),
      Example("verklaar diff shop@2025-01-01 shop@2026-01-01", "Compares two versions."),
    ],
    defaults: DiffCommand.Options()
  ) { options, operands in .diff(DiffCommand(options: options, operands: operands)) }
}
