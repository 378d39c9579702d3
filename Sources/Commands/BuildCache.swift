internal import Files
internal import Publishing
internal import SourceText
internal import Statements

/// What the last build made of each statement, so that the next one need not make it again.
///
/// A statement is left as it is when the program, the templates, the address of the site and every
/// file that it was read from are what they were, and nobody has touched its pages since.
struct BuildCache: Sendable {
  /// A statement as it was built.
  struct Item: Sendable {
    let inputs: StatementInputs
    let entry: SiteIndex.Entry
    let files: [BuiltFile]
  }

  /// What one thread notes, as bytes: there may be very many.
  struct Notes: Sendable {
    fileprivate var writer = ByteWriter()
    fileprivate var count = 0

    /// The statements that stayed as they are, by the names of their pages.
    var kept: [String] = []
  }

  let key: KeyedHash
  private let file: PrivateCache
  private let setting: UInt64
  private let items: [String: ArraySlice<UInt8>]

  /// Fewer statements are built in the time in which one looks what changed.
  private static let smallest = 50

  /// Opens the cache of a site; `nil` where none can be kept, or none would pay.
  init?(of output: String, for build: SiteBuild) {
    guard build.sources.count >= Self.smallest, let file = PrivateCache(Self.name(of: output))
    else {
      return nil
    }
    self.file = file
    var reader = ByteReader(file.contents() ?? [])
    let former = try? Former(from: &reader)
    key = former?.key ?? KeyedHash()
    guard let setting = Self.setting(of: build, under: key) else { return nil }
    self.setting = setting
    items = former?.setting == setting ? former?.items ?? [:] : [:]
  }

  /// The site by its full path, whether it is there yet or not.
  private static func name(of output: String) -> String {
    if let real = Folder.real(output) { return real }
    return Path.joined(Folder.real(Path.folder(of: output)) ?? "", Path.name(of: output))
  }

  /// Everything beside the definitions that pages depend on.
  private static func setting(of build: SiteBuild, under key: KeyedHash) -> UInt64? {
    guard let code = ProgramCode.hash(under: key) else { return nil }
    let templates = build.templates.entries.flatMap {
      [key.hash($0.name), key.hash($0.file.bytes), key.hash($0.below?.bytes ?? [])]
    }
    // Of all pages, only those on paper have a look of their own.
    let theme = build.companions.writesPDF ? build.theme ?? "" : ""
    let asked = [build.baseURL ?? "", theme, "\(build.companions)"].map { key.hash($0) }
    return key.hash(of: [code] + asked + templates)
  }

  /// What there is of a statement, where it may stay.
  func item(for source: DefinitionSource) -> Item? {
    guard let bytes = items[source.slug] else { return nil }
    var reader = ByteReader(bytes)
    guard let item = try? Item(source.slug, from: &reader),
      item.inputs.stillHold(for: source, under: key)
    else { return nil }
    return item
  }

  /// Notes what a build made, for the next one.
  ///
  /// - Parameters:
  ///   - notes: of all threads.
  ///   - made: how many statements this build made.
  func keep(_ notes: [Notes], made: Int) {
    let count = notes.reduce(0) { $0 + $1.count + $1.kept.count }
    if made == 0, count == items.count { return }
    var writer = ByteWriter()
    writer.add(key.key.first)
    writer.add(key.key.second)
    writer.add(setting)
    writer.add(count)
    for notes in notes {
      writer.append(notes.writer)
      for slug in notes.kept {
        writer.add(slug)
        writer.add(items[slug] ?? [])
      }
    }
    file.keep(writer.bytes)
  }
}

extension BuildCache.Notes {
  /// Notes what a statement was made of.
  mutating func add(_ slug: String, _ item: BuildCache.Item) {
    var part = ByteWriter()
    item.write(to: &part)
    writer.add(slug)
    writer.add(part.bytes)
    count += 1
  }
}

/// The cache as the last build left it.
private struct Former {
  let key: KeyedHash
  let setting: UInt64
  let items: [String: ArraySlice<UInt8>]

  init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    key = KeyedHash(try reader.number(), try reader.number())
    setting = try reader.number()
    let items = try reader.list { (reader) throws(ByteReader.Malformed) in
      (try reader.text(), try reader.part())
    }
    self.items = Dictionary(items) { $1 }
  }
}

extension BuildCache.Item {
  fileprivate func write(to writer: inout ByteWriter) {
    writer.add(inputs.versions) { writer, files in writer.add(files) { $0.add($1) } }
    writer.add(inputs.hash)
    writer.add(entry.title)
    writer.add(entry.name)
    for text in [entry.organisation, entry.date, entry.day, entry.version] { writer.add(text) }
    writer.add(entry.news) { writer, news in
      for text in [news.day, news.date, news.path] { writer.add(text) }
      writer.add(news.note)
    }
    writer.add(files) { $1.write(to: &$0) }
  }

  fileprivate init(
    _ slug: String, from reader: inout ByteReader
  ) throws(ByteReader.Malformed) {
    let versions = try reader.list { (reader) throws(ByteReader.Malformed) in
      try reader.list { (reader) throws(ByteReader.Malformed) in try reader.text() }
    }
    inputs = StatementInputs(versions: versions, hash: try reader.number())
    // Only a preview counts findings, and it keeps no cache.
    entry = SiteIndex.Entry(
      slug: slug, title: try reader.text(), name: try reader.text(),
      organisation: try reader.optionalText(), date: try reader.optionalText(),
      day: try reader.optionalText(), version: try reader.optionalText(),
      news: try reader.list { (reader) throws(ByteReader.Malformed) in
        SiteIndex.News(
          day: try reader.text(), date: try reader.text(), path: try reader.text(),
          note: try reader.optionalText())
      }, openFindings: nil)
    files = try reader.list { (reader) throws(ByteReader.Malformed) in
      try BuiltFile(from: &reader)
    }
  }
}
