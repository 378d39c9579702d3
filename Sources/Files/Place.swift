internal import Glibc

/// A path below a folder, reached part by part: a link on the way is never followed.
struct Place: ~Copyable {
  /// The folder that it stands in.
  let folder: Int32

  /// Its last part.
  let name: String

  private let isRoot: Bool

  /// Why a path cannot be reached.
  enum Obstacle: Error {
    case missing
    case link(String)
    case noFolder(String)
    case refused(FileError)
  }

  /// Reaches a path.
  ///
  /// - Parameters:
  ///   - path: below `root`; itself it need not exist.
  ///   - root: must stay open as long as this value lives.
  ///   - makesFolders: whether folders on the way are made where they are missing.
  /// - Throws: ``Obstacle``.
  init(_ path: String, in root: Int32, makesFolders: Bool = false) throws(Obstacle) {
    let start = path.utf8.lastIndex(of: 0x2F).map { path.index(after: $0) } ?? path.startIndex
    name = String(path[start...])
    folder = try Self.descend(path, from: root, makesFolders)
    isRoot = folder == root
  }

  deinit { if !isRoot { close(folder) } }

  private static func descend(
    _ path: String, from root: Int32, _ makesFolders: Bool
  ) throws(Obstacle) -> Int32 {
    var folder = root
    var start = path.startIndex
    while let slash = path[start...].utf8.firstIndex(of: 0x2F) {
      let part = String(path[start..<slash])
      var obstacle: Obstacle?
      if makesFolders, mkdirat(folder, part, 0o755) != 0, errno != EEXIST {
        obstacle = .refused(.last(String(path[..<slash])))
      }
      let next = openat(folder, part, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
      if next < 0 { obstacle = obstacle ?? found(part, in: folder, String(path[..<slash])) }
      if folder != root { close(folder) }
      if let obstacle {
        if next >= 0 { close(next) }
        throw obstacle
      }
      folder = next
      start = path.index(after: slash)
    }
    return folder
  }

  /// What stands where a folder could not be opened, by what the last system call left in `errno`.
  private static func found(_ part: String, in folder: Int32, _ path: String) -> Obstacle {
    if errno == ENOENT { return .missing }
    guard errno == ENOTDIR || errno == ELOOP else { return .refused(.last(path)) }
    var status = stat()
    let isLink =
      fstatat(folder, part, &status, AT_SYMLINK_NOFOLLOW) == 0
      && status.st_mode & S_IFMT == S_IFLNK
    return isLink ? .link(path) : .noFolder(path)
  }
}

extension OutputError {
  /// Why a file of the site cannot be written where it belongs.
  init(_ obstacle: Place.Obstacle, _ path: String) {
    self =
      switch obstacle {
      case .missing: .file(FileError(.missing, path))
      case .link(let path): .link(path)
      case .noFolder(let path): .foreign(path)
      case .refused(let error): .file(error)
      }
  }
}
