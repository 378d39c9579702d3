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

/// What turns the old site into the new one.
private struct Changes {
  /// All files of the new site.
  var manifest = Manifest()

  /// Paths that were staged.
  var changed: [String] = []

  /// Paths that go.
  var removal = Removal()

  init(_ writers: [OutputWriter]) {
    for writer in writers {
      for file in writer.taken { manifest.files[file.path] = file.record }
      changed += writer.changed
    }
    changed.sort()
  }

  var summary: OutputSummary {
    OutputSummary(
      written: changed.count, unchanged: manifest.files.count - changed.count,
      removed: removal.count)
  }

  /// From some number of changes on, it pays to exchange the whole folder.
  var isSmall: Bool {
    changed.count + removal.paths.count <= max(32, manifest.files.count / 4)
  }
}

extension OutputFolder {
  /// Makes what the writers staged the site.
  ///
  /// - Parameter writers: what each thread wrote, in any order.
  /// - Returns: what changed.
  /// - Throws: ``OutputError``; the site is then as it was, or the next start finishes it.
  public consuming func commit(_ writers: [OutputWriter]) throws(OutputError) -> OutputSummary {
    var changes = Changes(writers)
    let bytes = changes.manifest.bytes
    do throws(OutputError) {
      changes.removal = try removal(leaving: changes.manifest)
      if changes.changed.isEmpty, changes.removal.paths.isEmpty, site >= 0, bytes == formerBytes {
        discard()
        return changes.summary
      }
      try OutputWriter.stage(Manifest.name, bytes, in: stage)
    } catch {
      discard()
      throw error
    }
    try publish(changes)
    return changes.summary
  }

  private borrowing func removal(leaving manifest: Manifest) throws(OutputError) -> Removal {
    var removal = Removal()
    for (path, record) in former.files where manifest.files[path] == nil {
      try removal.add(path, record, in: site, overwrites: options.overwrites)
    }
    removal.paths.sort()
    return removal
  }

  private consuming func publish(_ changes: Changes) throws(OutputError) {
    if options.isDurable { _ = linux_syncfs(stage) }
    if site < 0 {
      guard rename(stagePath, path) == 0 else {
        let error = FileError.last(path)
        discard()
        throw .file(error)
      }
    } else if changes.isSmall && !Folder.isEmpty(path) || isAround(".") || !exchange(changes) {
      try journal(changes)
    }
  }

  /// Whether the site is a folder or holds it: nobody wants to stand in a folder that was exchanged.
  private borrowing func isAround(_ folder: String) -> Bool {
    guard let inner = Folder.real(folder), let outer = Folder.real(path) else { return false }
    return inner == outer || inner.hasPrefix(outer + "/")
  }

  /// Renames file by file, with a note of all that is to be done.
  private consuming func journal(_ changes: Changes) throws(OutputError) {
    let journal = Journal(
      renamed: changes.changed + [Manifest.name], removed: changes.removal.paths)
    do throws(OutputError) {
      try journal.write(in: stage)
    } catch {
      discard()
      throw error
    }
    do throws(OutputError) {
      try journal.perform(stage: stage, site: site)
    } catch {
      // Without the note the site is the old one; with it the next start goes on.
      if faccessat(stage, Journal.name, F_OK, 0) != 0 { discard() }
      throw error
    }
    Tree.remove(stagePath)
  }

  /// Puts a whole new folder in the place of the old one.
  ///
  /// - Returns: `false` where that cannot be; then nothing has happened to the site.
  private borrowing func exchange(_ changes: Changes) -> Bool {
    let luggage = Luggage(
      site: site, sitePath: path, stage: stage,
      replaced: Set(changes.changed + changes.removal.paths + [Manifest.name]),
      emptied: Set(changes.removal.paths.flatMap(SitePath.folders)))
    guard luggage.carry(""), linux_exchange(stagePath, path) == 0 else { return false }
    Tree.remove(stagePath)
    return true
  }
}

extension Luggage {
  /// Whether a file has an access list or the like.
  static func hasAttributes(_ file: Int32) -> Bool { linux_has_attributes(file) != 0 }
}

extension OutputWriter {
  /// Stages a file of the tool itself.
  fileprivate static func stage(
    _ name: String, _ bytes: [UInt8], in folder: Int32
  ) throws(OutputError) {
    try bytes.withUnsafeBufferPointer { (buffer) throws(OutputError) in
      _ = try stage(name, buffer, in: folder)
    }
  }
}
