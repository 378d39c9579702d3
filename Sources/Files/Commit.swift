internal import CLinux
internal import Glibc

/// What a build changed.
public struct OutputSummary: Sendable, Hashable {
  /// Files that are new or have other bytes.
  public var written = 0

  /// Files that were the same already.
  public var unchanged = 0

  /// Files of the build before that are gone.
  public var removed = 0
}

extension OutputFolder {
  /// Makes what the writers staged the site.
  ///
  /// - Parameter writers: what each thread wrote, in any order.
  /// - Returns: what changed.
  /// - Throws: ``OutputError``; the site is then as it was, or the next start finishes it.
  public consuming func commit(_ writers: [OutputWriter]) throws(OutputError) -> OutputSummary {
    var manifest = Manifest()
    var summary = OutputSummary()
    var changed: [String] = []
    for writer in writers {
      for entry in writer.records {
        manifest.files[entry.path] = entry.record
        if entry.isChanged { changed.append(entry.path) }
      }
    }
    let removed = former.files.keys.filter { manifest.files[$0] == nil }.sorted()
    do throws(OutputError) {
      var writer = writer
      for path in removed { try writer.checkRemoval(of: path) }
    } catch {
      discard()
      throw error
    }
    summary.written = changed.count
    summary.unchanged = manifest.files.count - changed.count
    summary.removed = removed.count
    if changed.isEmpty, removed.isEmpty, site >= 0, !manifestDiffers(manifest) {
      discard()
      return summary
    }
    let bytes = manifest.bytes
    var failure: OutputError?
    bytes.withUnsafeBufferPointer { buffer in
      do throws(OutputError) { try OutputWriter.stage(Manifest.name, buffer, in: stage) } catch {
        failure = error
      }
    }
    if let failure {
      discard()
      throw failure
    }
    try publish(changed.sorted(), removed, of: manifest)
    return summary
  }

  private borrowing func manifestDiffers(_ manifest: borrowing Manifest) -> Bool {
    manifest.bytes != former.bytes
  }

  private consuming func publish(
    _ changed: [String], _ removed: [String], of manifest: Manifest
  ) throws(OutputError) {
    if options.isDurable { _ = linux_syncfs(stage) }
    let isSmall = changed.count + removed.count <= max(32, manifest.files.count / 4)
    if site < 0 || isEmpty(path) {
      guard rename(stagePath, path) == 0 else {
        let error = FileError.last(path)
        discard()
        throw .file(error)
      }
    } else if isSmall {
      try journal(changed, removed)
    } else if try !exchange(changed, removed, manifest) {
      try journal(changed, removed)
    }
  }

  private borrowing func isEmpty(_ path: String) -> Bool {
    (try? Folder.entries(of: path).isEmpty) ?? false
  }

  /// Renames file by file, with a note of all that is to be done.
  private consuming func journal(_ changed: [String], _ removed: [String]) throws(OutputError) {
    let journal = Journal(renamed: changed + [Manifest.name], removed: removed)
    do throws(OutputError) {
      try journal.write(in: stage)
    } catch {
      discard()
      throw error
    }
    try Journal.finish(stage: stage, stagePath: stagePath, sitePath: path)
    Tree.remove(stagePath)
  }

  /// Puts a whole new folder in the place of the old one.
  ///
  /// - Returns: `false` where the file system cannot; then nothing has happened yet.
  private borrowing func exchange(
    _ changed: [String], _ removed: [String], _ manifest: Manifest
  ) throws(OutputError) -> Bool {
    let staged = Set(changed)
    let gone = Set(removed)
    let present: [Folder.Entry]
    do throws(FileError) { present = try Folder.all(below: path) } catch { throw .file(error) }
    // Unchanged pages and what is foreign come along as second names of the same files and links.
    for entry in present
    where !staged.contains(entry.name) && !gone.contains(entry.name) && entry.name != Manifest.name
    {
      try OutputWriter.makeFolders(for: entry.name, in: stage)
      let isKept =
        entry.kind == .folder
        ? mkdirat(stage, entry.name, 0o755) == 0
        : linkat(site, entry.name, stage, entry.name, 0) == 0
      if !isKept, errno != EEXIST { return false }
    }
    var status = stat()
    if fstat(site, &status) == 0 { fchmod(stage, status.st_mode & 0o7777) }
    guard linux_exchange(stagePath, path) == 0 else { return false }
    Tree.remove(stagePath)
    return true
  }
}

/// Whole folders.
enum Tree {
  /// Removes a folder and all in it; links are removed, not followed.
  static func remove(_ path: String) {
    try? empty(path)
    rmdir(path)
  }

  /// Removes all that is in a folder.
  static func empty(_ path: String) throws(OutputError) {
    let entries: [Folder.Entry]
    do throws(FileError) { entries = try Folder.entries(of: path) } catch { throw .file(error) }
    for entry in entries {
      let inner = path + "/" + entry.name
      if entry.kind == .folder {
        try empty(inner)
        if rmdir(inner) != 0 { throw .file(.last(inner)) }
      } else if unlink(inner) != 0 {
        throw .file(.last(inner))
      }
    }
  }
}
