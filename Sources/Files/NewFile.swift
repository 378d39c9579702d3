internal import Glibc

/// Writes one file that is not there yet.
public enum NewFile {
  /// Writes a file as a whole, and makes the folders that it needs: all of it is there, or nothing.
  ///
  /// - Parameters:
  ///   - text: what it holds.
  ///   - path: where.
  ///   - overwrites: whether a file may stand there, which is replaced; nothing else may.
  /// - Throws: ``FileError``, with ``FileError/Kind/exists`` for a file that may not be replaced.
  public static func write(
    _ text: String, to path: String, overwrites: Bool
  ) throws(FileError) {
    try admit(path, overwrites: overwrites)
    let folders = try makeFolders(for: path)
    do throws(FileError) {
      let beside = "\(path).\(getpid())~"
      try stage(text, at: beside, for: path)
      defer { unlink(beside) }
      try place(beside, at: path, overwrites: overwrites)
    } catch {
      for folder in folders.reversed() { rmdir(folder) }
      throw error
    }
  }

  /// Looks whether a file could be written at a path, without writing it.
  ///
  /// - Parameters:
  ///   - path: where.
  ///   - overwrites: whether a file may stand there.
  /// - Throws: ``FileError`` for what stands in the way.
  public static func admit(_ path: String, overwrites: Bool) throws(FileError) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    switch status.st_mode & S_IFMT {
    case S_IFREG: if !overwrites { throw FileError(.exists, path) }
    case S_IFDIR: throw FileError(.isFolder, path)
    case S_IFLNK: throw FileError(.symbolicLink, path)
    default: throw FileError(.notRegular, path)
    }
  }

  private static func stage(
    _ text: String, at beside: String, for path: String
  ) throws(FileError) {
    var text = text
    let file = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard file >= 0 else { throw .last(errno == EEXIST ? beside : path) }
    let failed = text.withUTF8 { writeAll($0, to: file) } || fsync(file) != 0
    if failed {
      let error = FileError.last(path)
      close(file)
      unlink(beside)
      throw error
    }
    close(file)
  }

  /// Gives a staged file its name; a second name cannot be that of a file that came meanwhile.
  private static func place(
    _ staged: String, at path: String, overwrites: Bool
  ) throws(FileError) {
    if overwrites {
      guard rename(staged, path) == 0 else { throw .last(path) }
      return
    }
    if link(staged, path) == 0 { return }
    // Some file systems know no second names.
    guard errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS, !Folder.exists(path),
      rename(staged, path) == 0
    else { throw .last(path) }
  }

  /// Makes the folders of a path that are not there.
  ///
  /// - Returns: those that were made, the outermost first.
  private static func makeFolders(for path: String) throws(FileError) -> [String] {
    var made: [String] = []
    for (index, byte) in zip(path.utf8.indices, path.utf8)
    where byte == UInt8(ascii: "/") && index != path.startIndex {
      let folder = String(path[..<index])
      if mkdir(folder, 0o755) == 0 {
        made.append(folder)
      } else if errno != EEXIST {
        let error = FileError.last(folder)
        for folder in made.reversed() { rmdir(folder) }
        throw error
      }
    }
    return made
  }
}
