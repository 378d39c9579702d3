internal import Checks
internal import Files
internal import Policies
internal import SourceText

/// One side of a comparison: definitions of the working tree, or of a revision.
struct DiffSide: Sendable {
  /// The definitions, by the name of their page.
  private(set) var sources: [String: DefinitionSource] = [:]

  /// Whether one definition was named, and not a folder.
  private(set) var isSingle = false

  /// The revision; `nil` for the working tree.
  let repository: Repository?

  /// The files of a revision, by path.
  private var contents: [String: SourceFile] = [:]

  /// Why a side could not be made.
  enum Failure: Error {
    case findings([Finding])
    case git(Repository.Failure)
    case version(StatementVersion)
  }

  /// Finds what an operand means: a path, `REV:path`, or `slug@date` for a version in a folder.
  init(_ operand: String) throws(Failure) {
    if let colon = operand.utf8.firstIndex(of: 0x3A), !Folder.exists(operand) {
      let path = String(operand[operand.index(after: colon)...])
      try self.init(revision: String(operand[..<colon]), path: path.isEmpty ? "Policies" : path)
    } else {
      let version = Folder.exists(operand) ? nil : StatementVersion(operand)
      if let version, version.path == nil { throw .version(version) }
      try self.init(workingTree: version?.path ?? operand)
    }
  }

  private init(workingTree path: String) throws(Failure) {
    repository = nil
    let discovery = Discovery([path])
    guard discovery.findings.isEmpty else { throw .findings(discovery.findings) }
    for source in discovery.sources { sources[source.slug] = source }
    isSingle = discovery.sources.count == 1 && (try? Folder.isFolder(path)) == false
    if isSingle, let source = discovery.sources.first, let slug = Self.folderOfVersion(path) {
      sources = [slug: DefinitionSource(path: source.path, slug: slug, root: source.root)]
    }
  }

  /// The name of a statement's folder, when a file is a version in it.
  private static func folderOfVersion(_ path: String) -> String? {
    guard (try? CalendarDate(Path.stem(Path.name(of: path)))) != nil else { return nil }
    return Discovery.slug(Path.name(of: Path.folder(of: path)))
  }

  /// A path as it was in a revision.
  init(revision: String, path: String) throws(Failure) {
    let found: Repository
    do throws(Repository.Failure) { found = try Repository(revision) } catch { throw .git(error) }
    repository = found
    let path = Path.fromHere(path)
    let entries = found.files(below: path).filter { Self.isDefinition($0.path) }
    if entries.map(\.path) == [path] { isSingle = true }
    for entry in entries { add(entry.path, below: path) }
    contents = found.contents(of: entries)
    if sources.isEmpty {
      let place = SourceRange(start: .start, end: .start)
      throw .findings([
        Finding(
          "file-no-definitions", in: "\(revision):\(path)", at: place, values: [("path", path)])
      ])
    }
  }

  /// A file of this side.
  func file(_ path: String) throws(FileError) -> SourceFile {
    guard let repository else { return try DefinitionLoader.file(path) }
    if let file = contents[path] { return file }
    return try repository.file(path)
  }

  /// What git takes for the same file under another name, from this side to the other; nothing
  /// between folders.
  func renames(to other: DiffSide) -> [String: String] {
    if let repository { return repository.renames(to: other.repository) }
    let back = other.repository?.renames(to: nil) ?? [:]
    return Dictionary(back.map { ($0.value, $0.key) }) { first, _ in first }
  }

  /// Reads the definitions of this side.
  func loader(_ law: Law) -> DefinitionLoader {
    guard repository != nil else { return DefinitionLoader(law: law) }
    return DefinitionLoader(law: law) { path throws(FileError) in try file(path) }
  }

  /// A file of a revision; of a folder with versions the newest counts.
  private mutating func add(_ file: String, below folder: String) {
    let inner = folder == "." ? file : String(file.dropFirst(folder.count + 1))
    let parts = (file == folder ? Path.name(of: file) : inner).split(separator: "/")
      .map(String.init)
    let isVersion = parts.count == 2 && (try? CalendarDate(Path.stem(parts[1]))) != nil
    guard parts.count == 1 || isVersion else { return }
    let name = isVersion ? parts[0] : Path.stem(parts[0])
    let version = file == folder ? Self.folderOfVersion(file) : nil
    guard let slug = version ?? Identifier(name.lowercased())?.text else { return }
    if let other = sources[slug], other.path > file { return }
    let root = file == folder ? Path.folder(of: file) : folder
    sources[slug] = DefinitionSource(path: file, slug: slug, root: root)
  }

  private static func isDefinition(_ path: String) -> Bool {
    path.hasSuffix(".yaml") || path.hasSuffix(".yml")
  }
}

extension Path {
  /// A path as git lists it: from the working folder, and without a detour where it leads into that.
  fileprivate static func fromHere(_ path: String) -> String {
    var path = normalised(path)
    if path.hasPrefix("/") || path.hasPrefix(".."), let here = Folder.real(".") {
      let full = Folder.real(path) ?? path
      if isInside(full, here) || full == here { path = String(full.dropFirst(here.count + 1)) }
    }
    return path.isEmpty ? "." : path
  }
}
