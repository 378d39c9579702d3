internal import Glibc

/// A note of the steps that turn the old site into the new one.
///
/// It is written down before the first step, and every step can be done twice; so whoever finds one
/// in a stage finishes it.
struct Journal {
  static let name = ".verklaar-journal"

  /// Staged files that go to the same path of the site, the manifest last.
  let renamed: [String]

  /// Files of the site that go.
  let removed: [String]

  /// Writes the note; from the moment it has its name, the new site counts.
  func write(in stage: Int32) throws(OutputError) {
    for path in renamed {
      let file = openat(stage, path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
      guard file >= 0 else { throw .file(.last(path)) }
      defer { close(file) }
      guard fsync(file) == 0 else { throw .file(.last(path)) }
    }
    let draft = Self.name + ".new"
    var bytes = text
    var failure: OutputError?
    bytes.withUTF8 { buffer in
      do throws(OutputError) {
        // A name that reaches the disk before the words would make half a note.
        try OutputWriter.stage(draft, buffer, in: stage, isSynced: true)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    guard renameat(stage, draft, stage, Self.name) == 0 else { throw .file(.last(Self.name)) }
    fsync(stage)
  }

  /// Does what an earlier run left to do; nothing when there is no whole note.
  static func finish(stage: Int32, sitePath: String) throws(OutputError) {
    guard let journal = try read(stage) else { return }
    let site = open(sitePath, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    guard site >= 0 else {
      // Somebody threw the half site away: nothing is left to finish.
      if errno == ENOENT { return }
      throw .file(.last(sitePath))
    }
    defer { close(site) }
    try journal.perform(stage: stage, site: site)
  }

  /// Does all steps that are still to be done, and forgets the note.
  ///
  /// - Throws: ``OutputError``; the note stays, unless the site is still the old one.
  func perform(stage: Int32, site: Int32) throws(OutputError) {
    var isUntouched = true
    for path in renamed {
      do throws(OutputError) {
        try Self.rename(path, from: stage, to: site)
      } catch {
        if isUntouched { unlinkat(stage, Self.name, 0) }
        throw error
      }
      isUntouched = false
    }
    for path in removed { try Self.remove(path, from: site) }
    fsync(site)
    unlinkat(stage, Self.name, 0)
  }

  /// Moves a staged file into the site, unless that was done before.
  private static func rename(
    _ path: String, from stage: Int32, to site: Int32
  ) throws(OutputError) {
    do throws(Place.Obstacle) {
      let source = try Place(path, in: stage)
      var status = stat()
      guard fstatat(source.folder, source.name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
        if errno == ENOENT { return }
        throw .refused(.last(path))
      }
      let target = try Place(path, in: site, makesFolders: true)
      if renameat(source.folder, source.name, target.folder, target.name) == 0 { return }
      throw errno == EISDIR ? .noFolder(path) : .refused(.last(path))
    } catch {
      // The folder in the stage may be gone; one in the site would have been made.
      if case .missing = error { return }
      throw OutputError(error, path)
    }
  }

  /// Removes a file of the site and the folders that it leaves empty; what is no file stays.
  private static func remove(_ path: String, from site: Int32) throws(OutputError) {
    do throws(Place.Obstacle) {
      let place = try Place(path, in: site)
      if unlinkat(place.folder, place.name, 0) != 0, errno != ENOENT, errno != EISDIR {
        throw .refused(.last(path))
      }
    } catch {
      if case .refused(let error) = error { throw .file(error) }
    }
    for folder in SitePath.folders(of: path) {
      guard let place = try? Place(folder, in: site),
        unlinkat(place.folder, place.name, AT_REMOVEDIR) == 0
      else { return }
    }
  }
}

// The text of the note.

extension Journal {
  private static let end = "end"

  private var text: String {
    renamed.map { "R \($0)\n" }.joined() + removed.map { "D \($0)\n" }.joined() + Self.end + "\n"
  }

  private static func read(_ stage: Int32) throws(OutputError) -> Journal? {
    do throws(OutputError) {
      guard let file = try SiteFile.open(name, in: stage) else { return nil }
      return Journal(try file.bytes())
    } catch {
      // What is no file was not written by a build.
      if case .file = error { throw error }
      return nil
    }
  }

  /// Reads a note; `nil` for one without its end, or with a step that no build writes down.
  private init?(_ bytes: [UInt8]) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard lines.popLast()?.isEmpty == true, lines.popLast()?.elementsEqual(Self.end.utf8) == true
    else { return nil }
    var (renamed, removed): ([String], [String]) = ([], [])
    for line in lines {
      let path = String(decoding: line.dropFirst(2), as: UTF8.self)
      if line.starts(with: "R ".utf8), path == Manifest.name || SitePath.isSafe(path) {
        renamed.append(path)
      } else if line.starts(with: "D ".utf8), SitePath.isSafe(path) {
        removed.append(path)
      } else {
        return nil
      }
    }
    self.init(renamed: renamed, removed: removed)
  }
}
