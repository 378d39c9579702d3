internal import Checks
internal import Files
internal import Policies
internal import Publishing
internal import Serving
internal import SourceText
internal import Statements

/// The site as the browser sees it while somebody edits: always the last good version of every page,
/// with what is wrong now.
struct Preview {
  let paths: [String]
  let options: ServeCommand.Options
  private let report: Report
  private let law = BuiltinData.law()
  private let vocabulary = BuiltinData.vocabulary()
  private let catalogue: Catalogue
  private let key = KeyedHash()

  /// The path below which the preview keeps its own files: nobody else can know it.
  let base: String

  let panel: PreviewPanel

  /// By the name of their folder.
  private(set) var statements: [String: PreviewStatement] = [:]

  /// The list, the stylesheet and what else stands around the statements.
  private(set) var frame: [String: [UInt8]] = [:]

  /// What is wrong with the site as a whole.
  private(set) var errors: [Finding] = []

  private var templates = TemplateFiles(builtin: [])
  private var templatesHash: UInt64 = 0
  private var isFirstLook = true
  private var hasToldLooking = false

  /// The errors as the terminal has them.
  private var told = ""

  init(_ paths: [String], _ options: ServeCommand.Options, _ report: Report) {
    self.paths = paths
    self.options = options
    self.report = report
    var catalogue = report.catalogue
    catalogue.readAll()
    self.catalogue = catalogue
    let draws = SystemRandomNumberGenerator()
    base = "/-/" + Self.token(draws) + "/"
    panel = PreviewPanel(
      catalogue: catalogue, law: law, base: base, template: BuiltinData.template)
  }

  private static func token(_ source: consuming SystemRandomNumberGenerator) -> String {
    (0..<2).map { _ in String(UInt64.random(in: .min ... .max, using: &source), radix: 36) }
      .joined()
  }

  /// A short word for what some bytes are.
  func fingerprint(_ parts: [[UInt8]]) -> String {
    String(key.hash(of: parts.map { key.hash($0) }), radix: 36)
  }

  /// What is wrong now, with the site or with any statement; a template that all of them use is
  /// wrong once.
  var allErrors: [Finding] {
    var seen: Set<String> = []
    return (errors + statements.values.flatMap(\.errors)).sorted(by: Finding.precedes).filter {
      let place = $0.place.start
      return seen.insert("\($0.path):\(place.line):\(place.column) \($0.rule)").inserted
    }
  }

  /// The file behind a finding.
  func text(of finding: Finding) -> SourceFile? {
    statements[finding.statement]?.texts.first { $0.path == finding.path }
      ?? statements.values.lazy.flatMap(\.texts).first { $0.path == finding.path }
      ?? templates.entries.first { $0.file.path == finding.path }?.file
  }
}

// Looking at the files.

extension Preview {
  mutating func look() {
    errors = []
    let hasNewTemplates = readTemplates()
    let discovery = Discovery(paths)
    errors += discovery.findings
    var names: [String] = []
    // Of a set that does not fit together, nothing is taken over.
    if errors.isEmpty { names = update(discovery.sources, isAll: hasNewTemplates) }
    tell(names)
  }

  /// Reads the templates; `true` when they are others than before.
  private mutating func readTemplates() -> Bool {
    do throws(FileError) {
      let folder = try BuiltinData.templateFolder(options.templates)
      templates = try BuiltinData.templates(over: folder)
    } catch {
      errors.append(Finding(unreadable: error))
      return false
    }
    let hash = key.hash(
      of: templates.entries.flatMap { [key.hash($0.name), key.hash($0.file.bytes)] })
    defer { templatesHash = hash }
    return hash != templatesHash
  }

  /// Makes again what is not what it was.
  ///
  /// - Returns: the names of the statements whose pages changed.
  private mutating func update(_ sources: [DefinitionSource], isAll: Bool) -> [String] {
    let slugs = Set(sources.map(\.slug))
    var names = statements.keys.filter { !slugs.contains($0) }.sorted()
    for name in names { statements[name] = nil }
    let changed = sources.filter { isAll || !isCurrent($0) }
    let judge = Judge(
      catalogue: catalogue, law: law, vocabulary: vocabulary, today: Surroundings.today)
    let build = PreviewBuild(templates: templates, judge: judge, law: law, key: key)
    let (made, failures) = build.run(changed)
    errors += failures
    for var statement in made {
      let former = statements[statement.source.slug]
      if statement.entry == nil {
        statement.files = former?.files ?? [:]
        statement.entry = former?.entry
      }
      if statement.files != former?.files { names.append(statement.source.slug) }
      statements[statement.source.slug] = statement
    }
    if isAll || !changed.isEmpty || !names.isEmpty { updateFrame(sources) }
    return names.sorted()
  }

  /// Whether a statement needs not be made again.
  ///
  /// One with errors always is: what it lacks may be there now.
  private func isCurrent(_ source: DefinitionSource) -> Bool {
    guard let statement = statements[source.slug], statement.errors.isEmpty else { return false }
    return statement.inputs.stillHold(for: source, under: key)
  }

  private mutating func updateFrame(_ sources: [DefinitionSource]) {
    let build = SiteBuild(
      sources: sources, templates: templates, baseURL: nil, theme: options.theme, threads: 1)
    do throws(StatementError) {
      let files = try build.frame(statements.values.compactMap(\.entry))
      frame = Dictionary(files.map { ($0.path, $0.bytes) }) { $1 }
    } catch {
      errors.append(Finding(error, definition: ""))
    }
  }
}

// Telling the terminal.

extension Preview {
  /// Says that changes are looked for rather than heard of; once.
  mutating func cannotWatch() {
    if !hasToldLooking { report.say(catalogue.phrase("serve", "looking") + "\n") }
    hasToldLooking = true
  }

  private mutating func tell(_ names: [String]) {
    let text = TextReport(catalogue: catalogue, hasColour: Report.hasColour(.error))
      .text(Array(allErrors.prefix(20)), source: text(of:))
    defer { isFirstLook = false }
    if !isFirstLook, !names.isEmpty {
      let shown = names.prefix(10).joined(separator: ", ") + (names.count > 10 ? ", …" : "")
      report.say(catalogue.phrase("serve", "updated", [("names", shown)]) + "\n")
    }
    guard text != told else { return }
    report.say(text.isEmpty ? catalogue.phrase("serve", "good") + "\n" : text)
    told = text
  }
}
