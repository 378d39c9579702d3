internal import Glibc

/// A note of the steps that turn the old site into the new one.
///
/// It is written down before the first step, and every step can be done twice; so whoever finds one
/// in a stage finishes it.
struct Journal {
  private static let name = ".verklaar-journal"

  /// Staged files that go to the same path of the site, the manifest last.
  let renamed: [String]

  /// Files of the site that go.
  let removed: [String]

  /// Writes the note; from the moment it has its name, the new site counts.
  func write(in stage: Int32) throws(OutputError) {
    for path in renamed { try Self.flush(path, in: stage) }
    let text =
      renamed.map { "R \($0)\n" }.joined() + removed.map { "D \($0)\n" }.joined() + "end\n"
    let draft = Self.name + ".new"
    var bytes = text
    var failure: OutputError?
    bytes.withUTF8 { buffer in
      do throws(OutputError) { try OutputWriter.stage(draft, buffer, in: stage) } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    try Self.flush(draft, in: stage)
    guard renameat(stage, draft, stage, Self.name) == 0 else { throw .file(.last(Self.name)) }
    fsync(stage)
  }

  /// Has the disk write a file down.
  private static func flush(_ path: String, in folder: Int32) throws(OutputError) {
    let file = openat(folder, path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { throw .file(.last(path)) }
    fsync(file)
    close(file)
  }

  /// Does what is left of a note in the stage; nothing when there is none, or no site to do it to.
  static func finish(stage: Int32, stagePath: String, sitePath: String) throws(OutputError) {
    guard let journal = try read(stage) else { return }
    let site = open(sitePath, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    guard site >= 0 else {
      if errno == ENOENT { return }
      throw .file(.last(sitePath))
    }
    defer { close(site) }
    for path in journal.renamed {
      try SitePath.checkFolders(of: path, in: site)
      try OutputWriter.makeFolders(for: path, in: site)
      if renameat(stage, path, site, path) != 0, errno != ENOENT { throw .file(.last(path)) }
    }
    for path in journal.removed {
      try SitePath.checkFolders(of: path, in: site)
      // A folder there is somebody else's.
      if unlinkat(site, path, 0) != 0, errno != ENOENT, errno != EISDIR {
        throw .file(.last(path))
      }
      removeEmptyFolders(of: path, in: site)
    }
    fsync(site)
    unlinkat(stage, name, 0)
  }

  private static func read(_ stage: Int32) throws(OutputError) -> Journal? {
    let file = openat(stage, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      throw .file(.last(name))
    }
    defer { close(file) }
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try contents(of: file, expecting: 1 << 12, limit: 1 << 28, name)
    } catch {
      throw .file(error)
    }
    let lines = bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    // Half a note, or one that points out of the site, is not ours: all of it counts, or nothing.
    guard bytes.last == 0x0A, lines.last == "end", lines.dropLast().allSatisfy(isStep) else {
      return nil
    }
    func paths(_ mark: String) -> [String] {
      lines.filter { $0.hasPrefix(mark) }.map { String($0.dropFirst(2)) }
    }
    return Journal(renamed: paths("R "), removed: paths("D "))
  }

  private static func isStep(_ line: String) -> Bool {
    let path = String(line.dropFirst(2))
    if line == "R " + Manifest.name { return true }
    return (line.hasPrefix("R ") || line.hasPrefix("D ")) && SitePath.isSafe(path)
  }

  private static func removeEmptyFolders(of path: String, in site: Int32) {
    var rest = path[...]
    while let slash = rest.utf8.lastIndex(of: 0x2F) {
      rest = rest[..<slash]
      if unlinkat(site, String(rest), AT_REMOVEDIR) != 0 { return }
    }
  }
}
