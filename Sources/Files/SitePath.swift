internal import Glibc

/// Paths of files below a site.
enum SitePath {
  /// Whether a path stays below the site, whatever the file system makes of odd characters: parts of
  /// `[A-Za-z0-9._-]`, none beginning with a dot.
  static func isSafe(_ path: String) -> Bool {
    path.utf8.count <= 512
      && path.utf8.split(separator: 0x2F, omittingEmptySubsequences: false).allSatisfy { part in
        (1...200).contains(part.count) && part.first != 0x2E
          && part.allSatisfy { byte in
            (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
              || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x2E || byte == 0x5F
          }
      }
  }

  /// The folder of a path; empty for a file on top.
  static func folder(of path: String) -> Substring {
    path.utf8.lastIndex(of: 0x2F).map { path[..<$0] } ?? ""
  }

  /// Refuses a path whose folders are no folders: nothing may go through a link, or over a file.
  static func checkFolders(of path: String, in site: Int32) throws(OutputError) {
    var end = path.startIndex
    while let slash = path[end...].utf8.firstIndex(of: 0x2F) {
      let part = String(path[..<slash])
      var status = stat()
      guard fstatat(site, part, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
        if errno == ENOENT { return }
        throw .file(.last(part))
      }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: end = path.index(after: slash)
      case S_IFLNK: throw .link(part)
      default: throw .foreign(part)
      }
    }
  }
}
