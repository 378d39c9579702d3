internal import Glibc

/// Writes a site all or nothing.
///
/// What is new is staged in a folder beside the site, `.NAME.verklaar-stage`. A first build, or one
/// that changes much, becomes the site by one rename or exchange; a small change is renamed file by
/// file under a journal that the next start finishes. Whatever stops the program in between
/// (a crash, a kill, a full disk) leaves the old site or the new one. After a loss of power the file
/// system decides, unless `isDurable` asks it to write everything down first.
///
/// The stage is also the lock: a second build of the same site is refused at once.
public struct OutputFolder: ~Copyable {
  /// How a build treats what is there.
  public struct Options: Sendable {
    /// Whether pages changed by hand and foreign files are replaced.
    public var overwrites = false

    /// Whether the disk must have everything before the site changes.
    public var isDurable = false

    /// The usual.
    public init() {}
  }

  let path: String
  let stagePath: String
  let options: Options

  /// The site as it is; -1 when there is none.
  let site: Int32

  /// The stage.
  let stage: Int32

  /// What the last build wrote.
  let former: Manifest

  /// The folders around the site that this build made.
  private let parents: [String]

  /// The manifest as it stands there.
  let formerBytes: [UInt8]

  /// Opens a site for writing: finishes or forgets what an earlier run left, and takes the lock.
  ///
  /// - Parameters:
  ///   - path: the folder, which need not exist, nor those around it.
  ///   - protected: folders that the site must not be, hold or lie in.
  ///   - around: folders that the site must not be or hold.
  ///   - options: how to treat what is there.
  /// - Throws: ``OutputError``; nothing is changed then.
  public init(
    _ path: String, protecting protected: [String], around: [String] = [],
    options: Options = Options()
  ) throws(OutputError) {
    let path = Self.tidied(path)
    guard let full = Self.absolute(path) else { throw .file(FileError(.missing, path)) }
    try Self.check(path)
    try Self.check(path, full, protected, around)
    let stagePath = Self.stagePath(for: path, full)
    let parents = try Self.makeParents(of: path)
    let stage: Int32
    do throws(OutputError) {
      stage = try Self.lockStage(stagePath, site: path)
    } catch {
      Self.remove(parents)
      throw error
    }
    let site = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    self.path = path
    self.options = options
    self.stagePath = stagePath
    self.stage = stage
    self.site = site
    self.parents = parents
    formerBytes = Self.manifestBytes(of: site)
    former = Manifest(formerBytes)
  }

  deinit {
    if site >= 0 { close(site) }
    close(stage)
  }

  /// A writer; each thread takes a copy of its own.
  public var writer: OutputWriter {
    OutputWriter(site: site, stage: stage, former: former, overwrites: options.overwrites)
  }

  /// Throws away what was staged; the site stays as it was.
  public consuming func discard() {
    Tree.remove(stagePath)
    Self.remove(parents)
  }

  /// The path without what may stand behind the name of a folder.
  private static func tidied(_ path: String) -> String {
    var path = path[...]
    while path.utf8.count > 1, path.hasSuffix("/") || path.hasSuffix("/.") { path.removeLast() }
    return String(path)
  }

  /// Beside the site; a path such as `..` names a folder, but nothing stands beside that name.
  private static func stagePath(for path: String, _ full: String) -> String {
    let isNamed = ![".", ".."].contains(path) && !path.hasSuffix("/..")
    let path = isNamed ? path : full
    let start = path.utf8.lastIndex(of: 0x2F).map { path.index(after: $0) } ?? path.startIndex
    return String(path[..<start]) + "." + String(path[start...]) + ".verklaar-stage"
  }

  /// Empty where there is none that can be read.
  static func manifestBytes(of site: Int32) -> [UInt8] {
    guard site >= 0 else { return [] }
    do throws(OutputError) {
      guard let file = try SiteFile.open(Manifest.name, in: site) else { return [] }
      return try file.bytes()
    } catch {
      return []
    }
  }
}

// Opening.

extension OutputFolder {
  /// Looks at what stands there.
  private static func check(_ path: String) throws(OutputError) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFLNK { throw .link(path) }
    if status.st_mode & S_IFMT != S_IFDIR { throw .foreign(path) }
    if Folder.exists(path + "/.git") { throw .forbidden(path) }
    // The manifest is replaced last, when there is no way back.
    guard lstat(path + "/" + Manifest.name, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFLNK { throw .link(Manifest.name) }
    if status.st_mode & S_IFMT != S_IFREG { throw .foreign(Manifest.name) }
  }

  /// Looks at what stands around.
  private static func check(
    _ path: String, _ full: String, _ protected: [String], _ around: [String]
  ) throws(OutputError) {
    let home = Surroundings.variable("HOME").flatMap(Folder.real)
    // By its parts: looking for a text in a text is generic code, which takes its time to start.
    let isInGit = full.utf8.split(separator: 0x2F).contains { $0.elementsEqual(".git".utf8) }
    if full == "/" || full == home || isInGit { throw .forbidden(path) }
    for folder in protected + around {
      guard let real = Folder.real(folder) else { continue }
      if full == real || real.hasPrefix(full + "/") { throw .sources(path, folder) }
    }
    for folder in protected {
      guard let real = Folder.real(folder) else { continue }
      if full.hasPrefix(real + "/") { throw .sources(path, folder) }
    }
  }

  /// The full path of a folder that may not exist yet, nor those around it.
  private static func absolute(_ path: String) -> String? {
    if let real = Folder.real(path) { return real }
    let slash = path.utf8.lastIndex(of: 0x2F)
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    let parent = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    // Above what does not exist is nothing.
    guard name != "..", parent != path, let around = absolute(parent) else { return nil }
    return name.isEmpty || name == "." ? around : (around == "/" ? "" : around) + "/" + name
  }

  /// Makes the folders around a site that are missing.
  ///
  /// - Returns: those that were made, the outermost first.
  private static func makeParents(of path: String) throws(OutputError) -> [String] {
    var made: [String] = []
    for index in path.utf8.indices.dropFirst() where path.utf8[index] == 0x2F {
      let parent = String(path[..<index])
      if (try? Folder.isFolder(parent)) == true { continue }
      if mkdir(parent, 0o755) == 0 {
        made.append(parent)
        continue
      }
      let error = errno == EEXIST ? FileError(.notFolder, parent) : .last(parent)
      // Another build may have made it meanwhile.
      if (try? Folder.isFolder(parent)) == true { continue }
      remove(made)
      throw .file(error)
    }
    return made
  }

  /// Removes folders that are empty, the last one first.
  private static func remove(_ folders: [String]) {
    for folder in folders.reversed() { rmdir(folder) }
  }

  /// Makes the stage, or takes over what a run before left there, and locks it.
  private static func lockStage(_ stage: String, site: String) throws(OutputError) -> Int32 {
    for _ in 0..<3 {
      if mkdir(stage, 0o755) != 0, errno != EEXIST { throw .file(.last(stage)) }
      let folder = open(stage, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
      guard folder >= 0 else {
        if errno == ENOENT { continue }
        throw errno == ELOOP || errno == ENOTDIR ? .link(stage) : .file(.last(stage))
      }
      guard flock(folder, LOCK_EX | LOCK_NB) == 0 else {
        close(folder)
        throw .busy(site)
      }
      // Between opening and locking, the other build may have turned the stage into the site.
      guard isSame(folder, stage) else {
        close(folder)
        continue
      }
      do throws(OutputError) {
        try Journal.finish(stage: folder, sitePath: site)
        try Tree.empty(stage)
      } catch {
        close(folder)
        throw error
      }
      return folder
    }
    throw .busy(site)
  }

  private static func isSame(_ folder: Int32, _ path: String) -> Bool {
    var (mine, there) = (stat(), stat())
    return fstat(folder, &mine) == 0 && lstat(path, &there) == 0 && mine.st_ino == there.st_ino
      && mine.st_dev == there.st_dev
  }
}
