internal import Glibc

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
