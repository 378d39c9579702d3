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
      }
    }
    var catalogue = report.catalogue
    catalogue.readAll()
    return compare(sides.old, sides.new, catalogue, report)
  }

  /// Writes what to tell people about each statement that changed.
  private func tell(
    _ statements: [StatementDifference], _ policies: [Policy], _ length: ChangeNote.Length,
    _ report: Report
  ) -> ExitCode {
    do throws(FileError) {
      let own =
        options.templates ?? ((try? Folder.isFolder("Templates")) == true ? "Templates" : nil)
      let templates = try BuiltinData.templates(over: own)
      do throws(StatementError) {
        for (statement, policy) in zip(statements, policies) where !statement.changes.isEmpty {
          let note = ChangeNote(
            statement.changes.map(\.change), to: policy, templates: templates)
          report.tell(String(decoding: try note.markdown(length), as: UTF8.self))
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
    let comparer = Comparer(
      law: law, vocabulary: BuiltinData.vocabulary(), catalogue: catalogue,
      today: options.day ?? Surroundings.today)
    var statements: [StatementDifference] = []
    var policies: [Policy] = []
    for pair in comparer.pairs(old, new) {
      let (before, after) = (comparer.side(pair.old, old), comparer.side(pair.new, new))
      let broken = [before, after].flatMap { $0?.findings ?? [] }
      guard broken.isEmpty else {
        return report.refuse(broken, [before, after].flatMap { $0?.files ?? [] })
      }
      // The same bytes mean the same.
      if let before, let after, before.files.map(\.bytes) == after.files.map(\.bytes) { continue }
      statements.append(comparer.difference(pair.slug, before, after))
      policies.append(after?.policy ?? before?.policy ?? Policy())
    }
    if let length = options.note { return tell(statements, policies, length, report) }
    let result = DifferenceReport(
      statements, catalogue: catalogue, law: law, version: VerklaarProgram.version)
    report.tell(result.text(options.format, hasColour: Report.hasColour(.output)))
    return result.fails(at: options.gate) ? .findings : .clean
  }
}

/// Compares definitions of two sides.
private struct Comparer {
  let law: Law
  let catalogue: Catalogue
  let judge: Judge

  init(law: Law, vocabulary: Vocabulary, catalogue: Catalogue, today: CalendarDate) {
    self.law = law
    self.catalogue = catalogue
    judge = Judge(catalogue: catalogue, law: law, vocabulary: vocabulary, today: today)
  }

  /// The definitions that belong together: by the name of their page, or the only ones.
  func pairs(
    _ old: DiffSide, _ new: DiffSide
  ) -> [(slug: String, old: DefinitionSource?, new: DefinitionSource?)] {
    if old.isSingle, new.isSingle, let before = old.sources.values.first,
      let after = new.sources.values.first
    {
      return [(after.slug, before, after)]
    }
    return Set(old.sources.keys).union(new.sources.keys).sorted().map {
      ($0, old.sources[$0], new.sources[$0])
    }
  }

  func side(_ source: DefinitionSource?, _ side: DiffSide) -> DefinitionLoader.Loaded? {
    source.map { side.loader(law).load($0) }
  }

  /// What differs; a definition that only one side has is compared with one that says nothing.
  func difference(
    _ slug: String, _ old: DefinitionLoader.Loaded?, _ new: DefinitionLoader.Loaded?
  ) -> StatementDifference {
    let (before, after) = (version(old), version(new))
    return StatementDifference(
      slug, from: before, to: after, judge: judge, catalogue: catalogue)
  }

  private func version(_ loaded: DefinitionLoader.Loaded?) -> StatementDifference.Side {
    guard let loaded, let tree = loaded.tree else {
      return StatementDifference.Side(.nothing, Policy(), paths: [])
    }
    return StatementDifference.Side(
      Version(loaded.policy, tree: tree), loaded.policy, paths: loaded.files.map(\.path))
  }
}

extension VerklaarProgram {
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
        "note", help: "Write what to tell people instead: short for a mail, long for the site.",
        .take(Placeholder("LENGTH", .choice(ChangeNote.Length.allCases.map(\.rawValue)))) {
          $0.note = ChangeNote.Length(rawValue: $1)
        }),
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
