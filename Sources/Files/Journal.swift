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
    for path in renamed {
      let file = openat(stage, path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
      guard file >= 0 else { throw .file(.last(path)) }
      fsync(file)
      close(file)
    }
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
    guard renameat(stage, draft, stage, Self.name) == 0 else { throw .file(.last(Self.name)) }
    fsync(stage)
  }

  /// Does what is left of a note in the stage; nothing when there is none.
  static func finish(stage: Int32, stagePath: String, sitePath: String) throws(OutputError) {
    guard let journal = try read(stage) else { return }
    let site = open(sitePath, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    guard site >= 0 else { throw .file(.last(sitePath)) }
    defer { close(site) }
    for path in journal.renamed {
      try OutputWriter.makeFolders(for: path, in: site)
      if renameat(stage, path, site, path) != 0, errno != ENOENT { throw .file(.last(path)) }
    }
    for path in journal.removed {
      if unlinkat(site, path, 0) != 0, errno != ENOENT { throw .file(.last(path)) }
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
    func paths(_ mark: String) -> [String] {
      lines.filter { $0.hasPrefix(mark) }.map { String($0.dropFirst(2)) }
    }
    return Journal(renamed: paths("R "), removed: paths("D "))
  }

  private static func removeEmptyFolders(of path: String, in site: Int32) {
    var rest = path[...]
    while let slash = rest.utf8.lastIndex(of: 0x2F) {
      rest = rest[..<slash]
      if unlinkat(site, String(rest), AT_REMOVEDIR) != 0 { return }
    }
  }
}
