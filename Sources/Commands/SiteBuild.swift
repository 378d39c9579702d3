internal import Checks
internal import Files
internal import Publishing
internal import SourceText
internal import Statements

/// Makes the pages of many definitions, on one or more threads.
struct SiteBuild: Sendable {
  let sources: [DefinitionSource]
  let templates: TemplateFiles
  let baseURL: String?
  var theme: String?
  let threads: Int
  var companions = CompanionOptions()

  /// Whether the program ends after it, so that the system takes all memory back at once.
  var isLast = false

  /// For a preview, which tells how many findings are open; a site for the public never does.
  var judge: Judge?

  /// What the last build made; `nil` when everything is to be made.
  var cache: BuildCache?

  /// What one thread made of its share.
  struct Share<Sink: FileSink>: Sendable {
    var sink: Sink
    var entries: [SiteIndex.Entry] = []

    /// What was built or kept, for the cache.
    var notes = BuildCache.Notes()

    /// How many statements were made rather than kept.
    var made = 0

    /// The files that the statement in hand was read from, a list for each version.
    var versions: [[SourceFile]] = []
    var findings: [Finding] = []
    var files: [SourceFile] = []
    var failure: OutputError?
    var printing: PDFPrinter.Failure?
    var timings = Timings()

    /// Whether nothing stops the build.
    var isGoingOn: Bool { failure == nil && printing == nil }
  }

  /// Works through all definitions.
  ///
  /// - Parameters:
  ///   - sink: where finished files go; each thread gets a copy.
  ///   - progress: told how many definitions are finished, from any thread.
  /// - Returns: what each thread made.
  func run<Sink: FileSink>(into sink: Sink, progress: Progress) -> [Share<Sink>] {
    let shares = Collected<Share<Sink>>()
    Workers.run(threads, count: sources.count) { next in
      var share = Share(sink: sink)
      work(&share, next, progress)
      shares.append(share)
    }
    return shares.all
  }

  private func work<Sink: FileSink>(
    _ share: inout Share<Sink>, _ next: () -> Range<Int>?, _ progress: Progress
  ) {
    do throws(PageBuilderError) {
      var builder = try cache == nil ? makeBuilder() : nil
      while share.isGoingOn, let range = next() {
        for source in sources[range] where share.isGoingOn && !keep(source, in: &share) {
          if builder == nil { builder = try makeBuilder() }
          let start = (files: share.sink.taken.count, entries: share.entries.count)
          builder?.build(source, baseURL, into: &share)
          note(source, since: start, in: &share)
        }
        progress.add(range.count)
      }
      if let builder {
        share.timings = builder.timings
        if isLast { Surroundings.leave(builder) }
      }
    } catch {
      switch error {
      case .template(let error): share.findings.append(Finding(error, definition: ""))
      case .pdf(let error): share.printing = error
      }
    }
  }

  private func makeBuilder() throws(PageBuilderError) -> PageBuilder {
    try PageBuilder(templates, companions, theme: theme, judge: judge)
  }

  /// Leaves a statement as the last build made it, where that is what this one would make.
  private func keep<Sink: FileSink>(
    _ source: DefinitionSource, in share: inout Share<Sink>
  ) -> Bool {
    guard let item = cache?.item(for: source), share.sink.keep(item.files) else { return false }
    share.entries.append(item.entry)
    share.notes.kept.append(source.slug)
    return true
  }

  /// Notes what a statement was made of.
  private func note<Sink: FileSink>(
    _ source: DefinitionSource, since start: (files: Int, entries: Int), in share: inout Share<Sink>
  ) {
    defer { share.versions = [] }
    guard share.isGoingOn, share.entries.count > start.entries, let entry = share.entries.last
    else { return }
    share.made += 1
    guard let cache else { return }
    share.notes.add(
      source.slug,
      BuildCache.Item(
        inputs: StatementInputs(share.versions, under: cache.key), entry: entry,
        files: Array(share.sink.taken[start.files...])))
  }

  /// The files around the statements: the list of all, the style sheet, the logo, and what search
  /// engines and news readers ask for.
  func frame(
    _ entries: [SiteIndex.Entry]
  ) throws(StatementError) -> [(path: String, bytes: [UInt8])] {
    let index = SiteIndex(entries)
    let look = SiteLook(templates)
    var files = [
      ("index.html", try index.page(address: baseURL, templates: templates)),
      ("stijl.css", try look.style(theme: theme)),
    ]
    if let logo = look.logo { files.append((logo.name, logo.bytes)) }
    if let baseURL { files += try index.files(address: baseURL, templates: templates) }
    return files
  }
}

extension FileSink {
  /// Takes several files.
  mutating func write(_ files: [(path: String, bytes: [UInt8])]) throws(OutputError) {
    for file in files { try write(file.path, file.bytes) }
  }
}

/// What all threads made, put together in an order that does not depend on them.
struct BuildOutcome<Sink: FileSink> {
  let sinks: [Sink]
  let entries: [SiteIndex.Entry]
  let findings: [Finding]
  let files: [SourceFile]
  let failure: OutputError?
  let notes: [BuildCache.Notes]
  let made: Int
  let printing: PDFPrinter.Failure?
  private(set) var timings = Timings()

  init(_ shares: [SiteBuild.Share<Sink>]) {
    sinks = shares.map(\.sink)
    entries = shares.flatMap(\.entries)
    findings = shares.flatMap(\.findings).sorted(by: Finding.precedes)
    files = shares.flatMap(\.files)
    failure = shares.lazy.compactMap(\.failure).first
    notes = shares.map(\.notes)
    made = shares.reduce(0) { $0 + $1.made }
    printing = shares.lazy.compactMap(\.printing).first
    for share in shares { timings.add(share.timings) }
  }
}
