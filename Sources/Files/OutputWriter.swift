internal import Glibc

/// Takes the finished files of a site.
public protocol FileSink: Sendable {
  /// Takes a file: a path below the site, and its bytes.
  ///
  /// - Throws: ``OutputError``.
  mutating func write(
    _ path: String, _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(OutputError)

  /// Takes files as they are already, where it can.
  ///
  /// - Returns: `false` when they must be written.
  mutating func keep(_ files: [BuiltFile]) -> Bool

  /// What it took, in order; empty for a sink that never keeps.
  var taken: [BuiltFile] { get }
}

extension FileSink {
  /// Keeps nothing.
  public mutating func keep(_ files: [BuiltFile]) -> Bool { false }

  /// Nothing that could be kept.
  public var taken: [BuiltFile] { [] }
}

/// Stages files of a site; one for each thread.
///
/// A file whose bytes the site already has is not written.
public struct OutputWriter: FileSink {
  let site: Int32
  private let stage: Int32
  private let former: Manifest
  private let overwrites: Bool
  private var lastFolder = ""

  /// What was written, found the same or kept.
  public internal(set) var taken: [BuiltFile] = []

  /// The paths of those that were written.
  private(set) var changed: [String] = []

  init(site: Int32, stage: Int32, former: Manifest, overwrites: Bool) {
    self.site = site
    self.stage = stage
    self.former = former
    self.overwrites = overwrites
  }

  /// Stages a file.
  ///
  /// - Parameters:
  ///   - path: below the site, parts of `[A-Za-z0-9._-]`, none beginning with a dot.
  ///   - bytes: what it holds.
  /// - Throws: ``OutputError``.
  public mutating func write(
    _ path: String, _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(OutputError) {
    guard SitePath.isSafe(path) else { throw .badPath(path) }
    if Interrupt.number != 0 { throw .interrupted(Interrupt.number) }
    let record = Manifest.Record(bytes)
    if site >= 0, let stamp = try stampOfSame(path, bytes) {
      taken.append(BuiltFile(path, record, stamp))
      return
    }
    try makeFolder(for: path)
    taken.append(BuiltFile(path, record, try Self.stage(path, bytes, in: stage)))
    changed.append(path)
  }

  /// Makes the folder of a file, unless the file before stood in the same one.
  private mutating func makeFolder(for path: String) throws(OutputError) {
    let folder = path.utf8.lastIndex(of: 0x2F).map { path[..<$0] } ?? ""
    guard folder != lastFolder, !folder.isEmpty else { return }
    try Self.makeFolders(for: path, in: stage)
    lastFolder = String(folder)
  }

  /// The stamp of the file where the site has exactly this one.
  ///
  /// - Throws: when something stands there that no build of ours left so.
  private func stampOfSame(
    _ path: String, _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(OutputError) -> FileStamp? {
    guard let file = try SiteFile.open(path, in: site) else { return nil }
    if try file.holds(bytes) { return file.stamp }
    if overwrites { return nil }
    guard let known = former.files[path] else { throw .foreign(path) }
    guard try file.matches(known) else { throw .edited(path) }
    return nil
  }

  /// Writes a file below a folder, with the folders it needs.
  @discardableResult
  static func stage(
    _ path: String, _ bytes: UnsafeBufferPointer<UInt8>, in folder: Int32, isSynced: Bool = false
  ) throws(OutputError) -> FileStamp {
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW
    var file = openat(folder, path, flags, 0o644)
    if file < 0, errno == ENOENT {
      try makeFolders(for: path, in: folder)
      file = openat(folder, path, flags, 0o644)
    }
    guard file >= 0 else { throw .file(.last(path)) }
    var status = stat()
    let isFailed =
      writeAll(bytes, to: file) || (isSynced && fsync(file) != 0) || fstat(file, &status) != 0
    let failure = FileError.last(path)
    guard close(file) == 0, !isFailed else {
      throw .file(isFailed ? failure : .last(path))
    }
    return FileStamp(status)
  }

  static func makeFolders(for path: String, in folder: Int32) throws(OutputError) {
    var end = path.startIndex
    while let slash = path[end...].utf8.firstIndex(of: 0x2F) {
      let part = String(path[..<slash])
      if mkdirat(folder, part, 0o755) != 0, errno != EEXIST { throw .file(.last(part)) }
      end = path.index(after: slash)
    }
  }
}
