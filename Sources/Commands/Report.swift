internal import Arguments
internal import Checks
internal import Files
internal import SourceText

/// Tells people what became of a job: results on standard output, the rest on standard error.
struct Report: Sendable {
  let language: ReportLanguage
  let catalogue: Catalogue

  init(_ language: ReportLanguage) {
    self.init(language: language, catalogue: BuiltinData.catalogue(language))
  }

  private init(language: ReportLanguage, catalogue: Catalogue) {
    self.language = language
    self.catalogue = catalogue
  }

  /// The same report, for many phrases of a group with a file of its own.
  func reading(_ group: String) -> Report {
    var catalogue = catalogue
    catalogue.readPhrases(of: group)
    return Report(language: language, catalogue: catalogue)
  }

  /// At most this many findings are shown; the rest is counted.
  private static let shown = 50

  /// Shows why nothing was done.
  func refuse(_ findings: [Finding], _ files: [SourceFile]) -> ExitCode {
    let sorted = findings.sorted(by: Finding.precedes)
    let text = TextReport(
      catalogue: catalogue, hasColour: Self.hasColour(.error))
    var out = text.text(Array(sorted.prefix(Self.shown))) { finding in
      files.first { $0.path == finding.path }
    }
    if sorted.count > Self.shown {
      out +=
        catalogue.phrase("report", "more", [("count", String(sorted.count - Self.shown))]) + "\n"
    }
    out += catalogue.phrase(
      "report", sorted.count == 1 ? "refused-one" : "refused", [("count", String(sorted.count))])
    say(out + "\n")
    return .failed
  }

  /// Shows why the site could not be written.
  ///
  /// - Parameters:
  ///   - error: why.
  ///   - output: the folder of the site.
  ///   - overwrites: whether `--overwrite` was given, so that it is no advice any more.
  /// - Returns: the exit code; a signal ends the program with its own.
  func fail(_ error: OutputError, output: String, overwrites: Bool) -> ExitCode {
    var (key, path) = error.words
    if overwrites, case .foreign = error { key = "in-the-way" }
    var values = [("path", path), ("output", output)]
    if case .sources(_, let folder) = error { values.append(("folder", folder)) }
    let text = catalogue.phrase("output", key, values)
    // A line that tells how far a build was may still stand there.
    let clearing = StandardStream.error.isTerminal ? "\r\u{1B}[K" : ""
    say(clearing + "verklaar: " + printable(text) + "\n")
    if case .interrupted(let number) = error { Surroundings.end(128 + number) }
    return .failed
  }

  /// Shows why definitions could not be judged.
  func fail(_ failure: CheckFailure) -> ExitCode {
    let words =
      switch failure {
      case .unknownRule(let name, nil): catalogue.phrase("explain", "no-rule", [("name", name)])
      case .unknownRule(let name, let suggestion?):
        catalogue.phrase(
          "explain", "no-rule-suggestion", [("name", name), ("suggestion", suggestion)])
      case .file(let error): catalogue.phrase("output", error.key, [("path", error.path)])
      case .wrongSides: catalogue.phrase("diff", "wrong-sides")
      case .git(let failure): words(failure)
      case .version(let version):
        catalogue.phrase(
          "diff", "no-version",
          [
            ("name", version.statement), ("day", version.day),
            ("known", version.days.joined(separator: ", ")),
          ])
      case .baseline(let path, let place):
        catalogue.phrase(
          "explain", "baseline",
          [("path", path), ("line", "\(place.line)"), ("column", "\(place.column)")])
      }
    say("verklaar: \(printable(words))\n")
    return .failed
  }

  /// Shows why no PDF could be made.
  func fail(_ failure: PDFPrinter.Failure) -> ExitCode {
    let words =
      switch failure {
      case .missing: catalogue.phrase("pdf", "missing")
      case .refused(let reason): catalogue.phrase("pdf", "refused", [("reason", reason)])
      case .scratch(let error): catalogue.phrase("output", error.key, [("path", error.path)])
      }
    say("verklaar: \(printable(words))\n")
    return .failed
  }

  private func words(_ failure: Repository.Failure) -> String {
    switch failure {
    case .noGit: catalogue.phrase("diff", "no-git")
    case .noRepository: catalogue.phrase("diff", "no-repository")
    case .foreignOwner: catalogue.phrase("diff", "foreign-owner")
    case .unknown(let revision, let isShallow):
      catalogue.phrase(
        "diff", isShallow ? "unknown-revision-shallow" : "unknown-revision",
        [("name", revision)])
    }
  }

  func built(_ count: Int, _ summary: OutputSummary, output: String) {
    let values = [
      ("count", String(count)), ("written", String(summary.written)),
      ("unchanged", String(summary.unchanged)), ("removed", String(summary.removed)),
      ("output", output),
    ]
    let text = catalogue.phrase("report", count == 1 ? "built-one" : "built", values)
    tell(printable(text) + "\n")
  }

  func verified(_ count: Int, _ differences: [String], output: String) {
    let paths = differences.map { "  " + printable(Path.joined(output, $0)) + "\n" }.joined()
    let clean = count == 1 ? "verified-one" : "verified"
    let values = [("count", String(count)), ("output", output)]
    let text = catalogue.phrase("report", differences.isEmpty ? clean : "differs", values)
    tell(printable(text) + "\n" + paths)
  }

  /// Writes a result; a reader that went away ends the program quietly, a full disk does not.
  func tell(_ text: String) {
    do throws(FileError) {
      try StandardStream.output.write(text)
    } catch {
      if StandardStream.isBrokenPipe(error) { Surroundings.end(ExitCode.clean.rawValue) }
      say("verklaar: " + catalogue.phrase("output", "stream", []) + "\n")
      Surroundings.end(ExitCode.failed.rawValue)
    }
  }

  /// Writes what is no result; nobody can be told when that fails.
  func say(_ text: String) { try? StandardStream.error.write(text) }

  /// Colour on a terminal, unless somebody asked for none (no-color.org).
  static func hasColour(_ stream: StandardStream) -> Bool {
    stream.isTerminal && (Surroundings.variable("NO_COLOR") ?? "").isEmpty
      && Surroundings.variable("TERM") != "dumb"
  }
}

extension OutputError {
  /// The key of the words for it, and the path it is about.
  fileprivate var words: (key: String, path: String) {
    switch self {
    case .file(let error): (error.key, error.path)
    case .busy(let path): ("busy", path)
    case .forbidden(let path): ("forbidden", path)
    case .sources(let path, _): ("sources", path)
    case .link(let path): ("link", path)
    case .foreign(let path): ("foreign", path)
    case .edited(let path): ("edited", path)
    case .badPath(let path): ("bad-path", path)
    case .interrupted: ("interrupted", "")
    }
  }
}

extension FileError {
  /// The key of a phrase in the group `file` or `output`.
  var key: String {
    switch kind {
    case .missing: "missing"
    case .isFolder: "is-folder"
    case .notRegular: "not-regular"
    case .notFolder: "not-folder"
    case .noPermission: "no-permission"
    case .tooLarge: "too-large"
    case .symbolicLink: "symbolic-link"
    case .exists: "exists"
    case .noSpace: "no-space"
    case .readOnly: "read-only"
    case .other: "other"
    }
  }

  /// The reason as a value of a finding.
  var phrase: String {
    switch kind {
    case .tooLarge(let limit): "@file.\(key) \(limit)"
    case .other(let number): "@file.\(key) \(number)"
    default: "@file.\(key)"
    }
  }
}
