internal import Glibc

/// The files of the build before that the new site does not have.
struct Removal {
  /// Those that go, present or not: an empty folder may still be left of one.
  var paths: [String] = []

  /// How many of them are present.
  private(set) var count = 0

  /// Adds a file, unless what stands there now is no file of ours.
  ///
  /// - Throws: ``OutputError/edited(_:)`` where somebody's work would be lost.
  mutating func add(
    _ path: String, _ record: Manifest.Record, in site: Int32, overwrites: Bool
  ) throws(OutputError) {
    var status = stat()
    do throws(Place.Obstacle) {
      let place = try Place(path, in: site)
      if fstatat(place.folder, place.name, &status, AT_SYMLINK_NOFOLLOW) != 0 {
        throw errno == ENOENT ? .missing : .refused(.last(path))
      }
    } catch {
      switch error {
      case .missing: return paths.append(path)
      // Links and files where our folder was are not ours, nor is what lies behind them.
      case .link, .noFolder: return
      case .refused(let error): throw .file(error)
      }
    }
    if status.st_mode & S_IFMT == S_IFDIR { return }
    let isOurs =
      status.st_mode & S_IFMT == S_IFREG ? try isAsBuilt(path, record, in: site) : false
    guard isOurs || overwrites else { throw .edited(path) }
    paths.append(path)
    count += 1
  }

  private func isAsBuilt(
    _ path: String, _ record: Manifest.Record, in site: Int32
  ) throws(OutputError) -> Bool {
    guard let file = try SiteFile.open(path, in: site) else { return true }
    return try file.matches(record)
  }
}
