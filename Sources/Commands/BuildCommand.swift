internal import Arguments
internal import Checks
internal import Files
internal import SourceText
internal import Statements

/// `verklaar build`: definitions become a site.
struct BuildCommand: Sendable {
  struct Options: Sendable {
    var output = "Output"
    var templates: String?
    var baseURL: String?
    var theme: String?
    var jobs: Int?
    var language = ReportLanguage.dutch
    var verifies = false
    var overwrites = false
    var isDurable = false
    var showsTimings = false
    var isCached = true
    var companions = CompanionOptions()
  }

  let options: Options
  let paths: [String]

  /// Does the job; tells standard output what was done and standard error what is wrong.
  func run() -> ExitCode {
    let discovery = Discovery(paths.isEmpty ? ["Policies"] : paths)
    let report = Report(options.language)
    guard discovery.findings.isEmpty else { return report.refuse(discovery.findings, []) }
    let templates: TemplateFiles
    do throws(FileError) {
      templates = try BuiltinData.templates(over: try BuiltinData.templateFolder(options.templates))
    } catch {
      return report.refuse([Finding(unreadable: error)], [])
    }
    if options.companions.writesPDF {
      do throws(PDFPrinter.Failure) { try PDFPrinter.check() } catch { return report.fail(error) }
    }
    let build = SiteBuild(
      sources: discovery.sources, templates: templates, baseURL: options.baseURL,
      theme: options.theme, threads: threads(for: discovery.sources.count),
      companions: options.companions, isLast: true)
    return options.verifies ? verify(build, report) : write(build, discovery, report)
  }

  /// A second thread pays for itself from some fifty statements on.
  private func threads(for count: Int) -> Int {
    options.jobs ?? (count < 50 ? 1 : Surroundings.processors)
  }
}

// Writing.

extension BuildCommand {
  private func write(
    _ build: SiteBuild, _ discovery: Discovery, _ report: Report
  ) -> ExitCode {
    Interrupt.install()
    do throws(OutputError) {
      var outputOptions = OutputFolder.Options()
      outputOptions.overwrites = options.overwrites
      outputOptions.isDurable = options.isDurable
      let (around, protected) = sourceFolders(discovery)
      let folder = try OutputFolder(
        options.output, protecting: protected, around: around, options: outputOptions)
      return try write(build, into: folder, report)
    } catch {
      return report.fail(error, output: options.output, overwrites: options.overwrites)
    }
  }

  /// The folders that a build reads: a site may replace or hold none of them.
  ///
  /// Nor may it lie in one, unless that is the current folder, in which `Output` is the usual place,
  /// or a definition was named by itself, so that its folder is any folder.
  private func sourceFolders(_ discovery: Discovery) -> (around: [String], protected: [String]) {
    let here = Folder.real(".")
    let isHere = { (folder: String) in Folder.real(folder) == here }
    return (
      discovery.foldersOfFiles + discovery.folders.filter(isHere),
      discovery.folders.filter { !isHere($0) } + [options.templates ?? "Templates"]
    )
  }

  private func write(
    _ build: SiteBuild, into folder: consuming OutputFolder, _ report: Report
  ) throws(OutputError) -> ExitCode {
    var build = build
    if options.isCached { build.cache = BuildCache(of: options.output, for: build) }
    let shares = build.run(into: folder.writer, progress: Progress(build.sources.count, report))
    let outcome = BuildOutcome(shares)
    if let failure = outcome.failure {
      folder.discard()
      throw failure
    }
    if let failure = outcome.printing {
      folder.discard()
      return report.fail(failure)
    }
    guard outcome.findings.isEmpty else {
      folder.discard()
      return report.refuse(outcome.findings, outcome.files)
    }
    var writer = folder.writer
    let frame: [(path: String, bytes: [UInt8])]
    do throws(StatementError) {
      frame = try build.frame(outcome.entries)
    } catch {
      folder.discard()
      return report.refuse([Finding(error, definition: "")], [])
    }
    do throws(OutputError) {
      try writer.write(frame)
    } catch {
      folder.discard()
      throw error
    }
    let summary = try folder.commit(outcome.sinks + [writer])
    build.cache?.keep(outcome.notes, made: outcome.made)
    report.built(outcome.entries.count, summary, output: options.output)
    if options.showsTimings {
      report.say(outcome.timings.line(for: outcome.entries.count, made: outcome.made))
    }
    return .clean
  }
}

// Verifying.

extension BuildCommand {
  /// Writes nothing; names the files of the output folder that are not what the definitions give.
  private func verify(_ build: SiteBuild, _ report: Report) -> ExitCode {
    let shares = build.run(
      into: SiteVerifier(options.output), progress: Progress(build.sources.count, report))
    let outcome = BuildOutcome(shares)
    if let failure = outcome.printing { return report.fail(failure) }
    guard outcome.findings.isEmpty else { return report.refuse(outcome.findings, outcome.files) }
    var verifier = SiteVerifier(options.output)
    for sink in outcome.sinks { verifier.add(sink) }
    let frame: [(path: String, bytes: [UInt8])]
    do throws(StatementError) {
      frame = try build.frame(outcome.entries)
    } catch {
      return report.refuse([Finding(error, definition: "")], [])
    }
    do throws(OutputError) {
      try verifier.write(frame)
    } catch {
      return report.fail(error, output: options.output, overwrites: options.overwrites)
    }
    let differences = verifier.finished()
    report.verified(outcome.entries.count, differences, output: options.output)
    return differences.isEmpty ? .clean : .findings
  }
}
