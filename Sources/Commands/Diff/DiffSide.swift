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

  /// Why a side could not be made.
  enum Failure: Error {
    case findings([Finding])
    case git(Repository.Failure)
  }

  /// Finds what an operand means: a path, `REV:path`, or `slug@date` for a version in a folder.
  init(_ operand: String) throws(Failure) {
    if let colon = operand.utf8.firstIndex(of: 0x3A), !Folder.exists(operand) {
      let path = String(operand[operand.index(after: colon)...])
      try self.init(revision: String(operand[..<colon]), path: path.isEmpty ? "Policies" : path)
    } else {
      try self.init(workingTree: Self.versionPath(operand) ?? operand)
    }
  }

  private init(workingTree path: String) throws(Failure) {
    repository = nil
    let discovery = Discovery([path])
    guard discovery.findings.isEmpty else { throw .findings(discovery.findings) }
    for source in discovery.sources { sources[source.slug] = source }
    isSingle = discovery.sources.count == 1 && (try? Folder.isFolder(path)) == false
  }

  /// A path as it was in a revision.
  init(revision: String, path: String) throws(Failure) {
    let found: Repository
    do throws(Repository.Failure) { found = try Repository(revision) } catch { throw .git(error) }
    repository = found
    let path = Path.normalised(path)
    let files = found.files(below: path).filter(Self.isDefinition)
    if files == [path] { isSingle = true }
    for file in files { add(file, below: path) }
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
    guard let repository else { return DefinitionLoader(law: law) }
    return DefinitionLoader(law: law) { path throws(FileError) in try repository.file(path) }
  }

  /// A file of a revision; of a folder with versions the newest counts.
  private mutating func add(_ file: String, below folder: String) {
    let inner = file == folder ? Path.name(of: file) : String(file.dropFirst(folder.count + 1))
    let parts = inner.split(separator: "/").map(String.init)
    let isVersion = parts.count == 2 && (try? CalendarDate(Path.stem(parts[1]))) != nil
    guard parts.count == 1 || isVersion else { return }
    let name = isVersion ? parts[0] : Path.stem(parts[0])
    guard let slug = Identifier(name.lowercased())?.text else { return }
    if let other = sources[slug], other.path > file { return }
    let root = file == folder ? Path.folder(of: file) : folder
    sources[slug] = DefinitionSource(path: file, slug: slug, root: root)
  }

  private static func isDefinition(_ path: String) -> Bool {
    path.hasSuffix(".yaml") || path.hasSuffix(".yml")
  }

  /// `codex-connectors@2018-01-01` as a file below `Policies`, where there is one.
  private static func versionPath(_ operand: String) -> String? {
    let halves = operand.split(separator: "@", maxSplits: 1)
    guard halves.count == 2, (try? CalendarDate(String(halves[1]))) != nil else { return nil }
    let folder = halves[0].contains("/") ? String(halves[0]) : "Policies/\(halves[0])"
    return ["yaml", "yml"].map { "\(folder)/\(halves[1]).\($0)" }.first(where: Folder.exists)
  }
}
