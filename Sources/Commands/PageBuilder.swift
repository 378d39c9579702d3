internal import Checks
internal import Exports
internal import Files
internal import Markdown
internal import Policies
internal import Publishing
internal import SourceText
internal import Statements

/// Everything that one thread needs to make pages; nothing in it is shared.
struct PageBuilder: ~Copyable {
  private let loader: DefinitionLoader
  private let judge: Judge?
  private let templates: TemplateFiles
  private var composer: StatementComposer
  var renderer: PageRenderer
  private var page: [UInt8] = []
  private var companions: CompanionFiles

  /// How long the steps took.
  private(set) var timings = Timings()

  /// Gets ready; a judge makes it a preview, which counts open findings.
  init(
    _ templates: TemplateFiles, _ options: CompanionOptions, theme: String?, judge: Judge? = nil
  ) throws(PageBuilderError) {
    let renderer = try Self.renderer(templates)
    let companions = try Self.companions(options, templates, theme)
    let law = BuiltinData.law()
    loader = DefinitionLoader(law: law)
    self.judge = judge
    self.templates = templates
    composer = StatementComposer(templates, law: law)
    self.renderer = renderer
    self.companions = companions
  }

  private static func renderer(
    _ templates: TemplateFiles
  ) throws(PageBuilderError) -> PageRenderer {
    do throws(StatementError) { return try PageRenderer(templates) } catch {
      throw .template(error)
    }
  }

  private static func companions(
    _ options: CompanionOptions, _ templates: TemplateFiles, _ theme: String?
  ) throws(PageBuilderError) -> CompanionFiles {
    let style: [UInt8]
    do throws(StatementError) {
      style = options.writesPDF ? try SiteLook(templates).printStyle(theme: theme) : []
    } catch {
      throw .template(error)
    }
    do throws(PDFPrinter.Failure) { return try CompanionFiles(options, style: style) } catch {
      throw .pdf(error)
    }
  }

  /// Makes the files of a definition, or notes why not.
  mutating func build<Sink: FileSink>(
    _ source: DefinitionSource, _ baseURL: String?, into share: inout SiteBuild.Share<Sink>
  ) {
    let loaded = timings.measure(.read) { loader.load(source) }
    let findings = loaded.findings.isEmpty ? loaded.unnamed(source) : loaded.findings
    guard findings.isEmpty else {
      share.findings += findings
      share.files += loaded.files
      return
    }
    share.versions = [loaded.files]
    do throws(StatementError) {
      let statement = try compose(loaded.policy)
      let address = baseURL.map { $0 + source.slug + "/" }
      guard let archive = try archive(loaded, statement, source, address, &share) else { return }
      let place = archive.files.isEmpty ? .only : archive.place(on: source.day)
      try render(statement, loaded.policy, source.slug, address, place)
      var entry = SiteIndex.Entry(
        statement, slug: source.slug, news: archive.news, openFindings: openFindings(loaded))
      entry.hasCookies = companions.present.contains(.cookies)
      share.entries.append(entry)
      do throws(PDFPrinter.Failure) { try companions.printPDF() } catch {
        share.printing = error
        return
      }
      do throws(OutputError) {
        try deliver(statement, source.slug, to: &share.sink)
        try share.sink.write(archive.files.map { (source.slug + "/" + $0.path, $0.bytes) })
      } catch {
        share.failure = error
      }
    } catch {
      share.findings.append(Finding(error, definition: source.path))
      share.files += loaded.files
    }
  }

  /// The archive of a statement that has earlier versions; `nil` when one of them cannot be read.
  private mutating func archive<Sink: FileSink>(
    _ loaded: DefinitionLoader.Loaded, _ statement: Statement, _ source: DefinitionSource,
    _ address: String?, _ share: inout SiteBuild.Share<Sink>
  ) throws(StatementError) -> ArchiveFiles? {
    guard !source.former.isEmpty else { return ArchiveFiles() }
    var versions = [VersionBuild(loaded: loaded, statement: statement, day: source.day)]
    for path in source.former {
      let former = DefinitionSource(path: path, slug: source.slug, root: source.root)
      let loaded = loader.load(former)
      let findings = loaded.findings.isEmpty ? loaded.unnamed(former) : loaded.findings
      share.versions.append(loaded.files)
      guard findings.isEmpty else {
        share.findings += findings
        share.files += loaded.files
        return nil
      }
      versions.append(
        VersionBuild(loaded: loaded, statement: try compose(loaded.policy), day: former.day))
    }
    return try archive(versions, address: address, templates: templates)
  }

  private func openFindings(_ loaded: DefinitionLoader.Loaded) -> Int? {
    judge?.findings(in: loaded.policy, paths: loaded.files.map(\.path))
      .count { $0.standing == .open }
  }

  private mutating func compose(_ policy: Policy) throws(StatementError) -> Statement {
    let start = Surroundings.microseconds
    defer { timings.add(.compose, since: start) }
    return try composer.statement(of: policy)
  }

  /// The page of a statement, and what stands beside it.
  private mutating func render(
    _ statement: Statement, _ policy: Policy, _ slug: String, _ address: String?,
    _ place: VersionPlace
  ) throws(StatementError) {
    let composing = Surroundings.microseconds
    companions.prepare(for: policy)
    let cookies = try composer.cookieStatement(of: policy)
    var source: ExportSource?
    if companions.present.contains(.data) {
      source = ExportSource(
        slug: slug, policy: policy, wording: try composer.wording(of: policy), address: address)
    }
    timings.add(.compose, since: composing)
    let start = Surroundings.microseconds
    defer { timings.add(.page, since: start) }
    // Every dated statement is news of the site; one with versions has a feed of its own.
    let isAlone = if case .only = place { true } else { false }
    let feed = isAlone ? (statement.day == nil ? nil : "../wijzigingen.atom") : "wijzigingen.atom"
    try renderer.render(
      statement, address: address, place: place, feed: address == nil ? nil : feed,
      companions: companions.present, into: &page)
    try companions.make(statement, at: address, data: source, cookies: cookies, with: &renderer)
  }

  private mutating func deliver(
    _ statement: Statement, _ slug: String, to sink: inout some FileSink
  ) throws(OutputError) {
    let start = Surroundings.microseconds
    defer { timings.add(.write, since: start) }
    try statement.markdown.bytes.withUnsafeBufferPointer { (bytes) throws(OutputError) in
      try sink.write(slug + "/privacyverklaring.md", bytes)
    }
    try sink.write(slug + "/index.html", page)
    try companions.deliver(slug, to: &sink)
  }
}

/// Why no pages can be made at all.
enum PageBuilderError: Error {
  case template(StatementError)
  case pdf(PDFPrinter.Failure)
}

extension DefinitionSource {
  /// The name of the file without its ending: the day of a version.
  fileprivate var day: String { Path.stem(Path.name(of: path)) }
}

extension DefinitionLoader.Loaded {
  /// Without a name there is nobody to tell the statement.
  fileprivate func unnamed(_ source: DefinitionSource) -> [Finding] {
    guard policy.controller.name == nil else { return [] }
    let place = policy.controller.place ?? SourceRange(start: .start, end: .start)
    let file = Int(place.file.index)
    return [
      Finding(
        "controller-name-missing",
        in: files.indices.contains(file) ? files[file].path : source.path,
        at: place, subject: "verantwoordelijke/naam")
    ]
  }
}
