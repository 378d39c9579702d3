internal import Changes
internal import Checks
internal import Files
internal import Markdown
internal import Policies
internal import Publishing
internal import SourceText
internal import Statements

/// A version of a statement, read and composed.
struct VersionBuild {
  let loaded: DefinitionLoader.Loaded
  let statement: Statement

  /// The day that its file is named by, as 2026-01-31; its folder has the same name.
  let day: String

  /// The day from which it holds, in words.
  var date: String { statement.date ?? day }
}

/// What a statement with earlier versions adds to a site.
struct ArchiveFiles {
  /// Paths below the statement's folder, and their bytes.
  var files: [(path: String, bytes: [UInt8])] = []

  /// What each version brought, the newest first.
  var news: [SiteIndex.News] = []

  /// Where the version of a day, which holds now, stands among them.
  func place(on day: String) -> VersionPlace {
    let changes = "\(day)/wijzigingen.html"
    return .current(changes: files.contains { $0.path == changes } ? changes : nil)
  }
}

extension PageBuilder {
  /// The files of a statement's archive: every earlier version, what each step changed, the list,
  /// and a feed where the site has an address.
  ///
  /// - Parameters:
  ///   - versions: the newest first.
  ///   - address: of the statement's folder.
  ///   - templates: for the notes.
  /// - Returns: the files, and what is news in them.
  /// - Throws: ``StatementError`` naming the template that cannot be used.
  mutating func archive(
    _ versions: [VersionBuild], address: String?, templates: TemplateFiles
  ) throws(StatementError) -> ArchiveFiles {
    guard let current = versions.first else { return ArchiveFiles() }
    let archive = Archive(of: current.statement, templates: templates)
    var files: [(path: String, bytes: [UInt8])] = []
    var listed: [Archive.Version] = []
    for (index, version) in versions.enumerated() {
      let former = versions.dropFirst(index + 1).first
      var step: Archive.Step?
      if let former { step = try self.step(former, version, templates) }
      let entry = Archive.Version(day: version.day, date: version.date, step: step)
      listed.append(entry)
      if step != nil {
        files.append(
          ("\(version.day)/wijzigingen.html", try renderer.changes(archive, entry)))
      }
      if index > 0 {
        let changes = step == nil ? nil : "wijzigingen.html"
        files += try pages(of: version, until: versions[index - 1], changes)
      }
    }
    let list = try renderer.list(archive, listed, hasFeed: address != nil)
    files.append(("versies.html", list))
    if let address {
      files.append(
        ("wijzigingen.atom", try renderer.feed(archive, listed, address: address)))
    }
    return ArchiveFiles(files: files, news: listed.map(SiteIndex.News.init))
  }

  /// The page and the Markdown of an earlier version.
  private mutating func pages(
    of version: VersionBuild, until next: VersionBuild, _ changes: String?
  ) throws(StatementError) -> [(path: String, bytes: [UInt8])] {
    var page: [UInt8] = []
    try renderer.render(
      version.statement, address: nil, place: .former(until: next.date, changes: changes),
      into: &page)
    return [
      ("\(version.day)/index.html", page),
      ("\(version.day)/privacyverklaring.md", Array(version.statement.markdown.bytes)),
    ]
  }

  /// What changed from one version to the next.
  private mutating func step(
    _ old: VersionBuild, _ new: VersionBuild, _ templates: TemplateFiles
  ) throws(StatementError) -> Archive.Step? {
    guard let before = old.loaded.reading, let after = new.loaded.reading,
      let day = try? CalendarDate(new.day)
    else { return nil }
    let changes = Comparison.changes(
      from: Version(before), to: Version(after),
      law: BuiltinData.law(), vocabulary: BuiltinData.vocabulary(), today: day)
    let note = ChangeNote(changes, to: new.loaded.policy, templates: templates)
    let html = try renderer.html(of: try note.markdown(.long))
    let places = changes.filter { $0.subject != "verklaring/ingangsdatum" }
      .map { (what: $0.place, was: $0.old?.value, now: $0.new?.value) }
      .filter { $0.was != nil || $0.now != nil }
    return Archive.Step(note: html, places: places)
  }
}

extension Change {
  /// What changed, for a reader: the thing by its name, and the key, which is a legal term.
  fileprivate var place: String {
    let keys = subject.split(separator: "/").map(String.init)
    let name = values.first { ["purpose", "recipient", "data"].contains($0.name) }?.text ?? ""
    // Items of lists stand between brackets; the list is what they are about.
    let key = keys.last { !["termijn", "naam"].contains($0) && !$0.hasPrefix("[") } ?? subject
    let field = keys.count > 2 || name.isEmpty ? key.replacing("-", with: " ") : ""
    let place = [name, field].filter { !$0.isEmpty }.joined(separator: ": ")
    return place.prefix(1).uppercased() + place.dropFirst()
  }
}

extension SiteIndex.News {
  init(_ version: Archive.Version) {
    let note = version.step.map { String(decoding: $0.note, as: UTF8.self) }
    self.init(
      day: version.day, date: version.date,
      path: version.day + (note == nil ? "/" : "/wijzigingen.html"), note: note)
  }
}
