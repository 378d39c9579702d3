internal import Checks
internal import Files
internal import Policies
internal import Publishing
internal import SourceText
internal import Statements

/// A statement as the preview shows it.
struct PreviewStatement: Sendable {
  /// Where it comes from.
  let source: DefinitionSource

  /// What it was made of.
  let inputs: StatementInputs

  /// The last good version of its files, by path below the site; empty when there was none.
  var files: [String: [UInt8]]

  /// The last good version of its line in the list.
  var entry: SiteIndex.Entry?

  /// Why the newest version cannot be shown.
  let errors: [Finding]

  /// What the rules find in the newest version that can be read.
  let findings: [Finding]

  /// The files behind errors and findings.
  let texts: [SourceFile]

  /// The folders of all files that it comes from.
  let folders: Set<String>
}

/// Makes statements for the preview: each by itself, so that a mistake in one spares the others.
struct PreviewBuild: Sendable {
  let templates: TemplateFiles
  let judge: Judge
  let law: Law
  let key: KeyedHash

  /// Makes statements, on as many threads as pay.
  ///
  /// - Parameter sources: of which to make them.
  /// - Returns: the statements; none, and why, when the templates cannot be used at all.
  func run(_ sources: [DefinitionSource]) -> (statements: [PreviewStatement], errors: [Finding]) {
    let made = Collected<PreviewStatement>()
    let errors = Collected<Finding>()
    let threads = sources.count < 50 ? 1 : Surroundings.processors
    Workers.run(threads, count: sources.count) { next in
      do throws(PageBuilderError) {
        var builder = try PageBuilder(templates, CompanionOptions(), theme: nil, judge: judge)
        while let range = next() {
          for source in sources[range] { made.append(statement(source, &builder)) }
        }
      } catch {
        // A preview prints nothing.
        if case .template(let error) = error { errors.append(Finding(error, definition: "")) }
      }
    }
    return (made.all, Array(errors.all.prefix(1)))
  }

  private func statement(
    _ source: DefinitionSource, _ builder: inout PageBuilder
  ) -> PreviewStatement {
    var share = SiteBuild.Share(sink: MemorySite())
    builder.build(source, nil, into: &share)
    let isGood = share.findings.isEmpty && share.entries.count == 1
    let checks = DefinitionChecks(sources: [source], judge: judge, law: law, threads: 1)
    let judged = isGood ? checks.run() : DefinitionChecks.Outcome()
    let paths = (share.versions.flatMap { $0 } + share.files).map(\.path) + [source.path]
    return PreviewStatement(
      source: source, inputs: StatementInputs(share.versions, under: key),
      files: isGood ? share.sink.files : [:], entry: isGood ? share.entries.first : nil,
      errors: share.findings.sorted(by: Finding.precedes),
      findings: judged.findings.filter { $0.standing == .open }.map { finding in
        var finding = finding
        finding.statement = source.slug
        return finding
      },
      texts: share.files + judged.files, folders: Self.folders(of: paths + source.former))
  }

  /// Where the files stand, and where they really stand when they are links.
  private static func folders(of paths: [String]) -> Set<String> {
    var folders: Set<String> = []
    for path in paths {
      folders.insert(Path.folder(of: path))
      if let real = Folder.real(path) { folders.insert(Path.folder(of: real)) }
    }
    return folders
  }
}
