internal import Checks
internal import Files
internal import Markdown
internal import Policies
internal import Publishing
internal import SourceText
internal import Statements

/// Everything that one thread needs to make pages; nothing in it is shared.
struct PageBuilder: ~Copyable {
  private let loader: DefinitionLoader
  private var composer: StatementComposer
  private var renderer: PageRenderer
  private var page: [UInt8] = []

  /// How long the steps took.
  private(set) var timings = Timings()

  init(_ templates: TemplateFiles) throws(StatementError) {
    let law = BuiltinData.law()
    loader = DefinitionLoader(law: law)
    composer = StatementComposer(templates, law: law)
    renderer = try PageRenderer(templates)
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
    do throws(StatementError) {
      let statement = try compose(loaded.policy)
      try render(statement, baseURL.map { $0 + source.slug + "/" })
      share.entries.append(SiteIndex.Entry(statement, slug: source.slug))
      do throws(OutputError) {
        try deliver(statement, source.slug, to: &share.sink)
      } catch {
        share.failure = error
      }
    } catch {
      share.findings.append(Finding(error, definition: source.path))
      share.files += loaded.files
    }
  }

  private mutating func compose(_ policy: Policy) throws(StatementError) -> Statement {
    let start = Surroundings.microseconds
    defer { timings.add(.compose, since: start) }
    return try composer.statement(of: policy)
  }

  private mutating func render(
    _ statement: Statement, _ address: String?
  ) throws(StatementError) {
    let start = Surroundings.microseconds
    defer { timings.add(.page, since: start) }
    try renderer.render(statement, address: address, into: &page)
  }

  private mutating func deliver(
    _ statement: Statement, _ slug: String, to sink: inout some FileSink
  ) throws(OutputError) {
    let start = Surroundings.microseconds
    defer { timings.add(.write, since: start) }
    try statement.markdown.bytes.withUnsafeBufferPointer { (bytes) throws(OutputError) in
      try sink.write(slug + "/privacyverklaring.md", bytes)
    }
    try page.withUnsafeBufferPointer { (bytes) throws(OutputError) in
      try sink.write(slug + "/index.html", bytes)
    }
  }
}

extension SiteIndex.Entry {
  init(_ statement: Statement, slug: String) {
    let name = statement.organisation
    self.init(
      slug: slug, title: statement.title,
      organisation: name.flatMap {
        statement.title.hasSuffix($0) || statement.title.contains($0) ? nil : $0
      },
      date: statement.date)
  }
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
