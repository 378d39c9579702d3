internal import Glibc

/// A regular file below a folder, opened without following any link.
struct SiteFile: ~Copyable {
  /// Bytes.
  var size: Int { stamp.size }

  /// What shows that it was written again.
  let stamp: FileStamp

  private let file: Int32
  private let path: String

  private init(_ file: Int32, _ path: String, _ stamp: FileStamp) {
    self.file = file
    self.path = path
    self.stamp = stamp
  }

  deinit { close(file) }

  /// Opens a file.
  ///
  /// - Returns: `nil` where nothing stands.
  /// - Throws: ``OutputError/link(_:)`` or ``OutputError/foreign(_:)`` where something else stands,
  ///   in its place or on the way.
  static func open(_ path: String, in folder: Int32) throws(OutputError) -> SiteFile? {
    let place: Place
    do throws(Place.Obstacle) {
      place = try Place(path, in: folder)
    } catch {
      if case .missing = error { return nil }
      throw OutputError(error, path)
    }
    // Without waiting for a writer, if it is a FIFO.
    let flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW
    let file = openat(place.folder, place.name, flags)
    guard file >= 0 else {
      switch errno {
      case ENOENT: return nil
      case ELOOP: throw .link(path)
      // A socket cannot be opened.
      case ENXIO: throw .foreign(path)
      default: throw .file(.last(path))
      }
    }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(file)
      throw .foreign(path)
    }
    return SiteFile(file, path, FileStamp(status))
  }

  /// What it holds.
  func bytes() throws(OutputError) -> [UInt8] {
    guard lseek(file, 0, SEEK_SET) == 0 else { throw .file(.last(path)) }
    do throws(FileError) {
      return try contents(of: file, expecting: size, limit: 1 << 28, path)
    } catch {
      throw .file(error)
    }
  }

  /// Whether it holds exactly these bytes.
  func holds(_ bytes: UnsafeBufferPointer<UInt8>) throws(OutputError) -> Bool {
    guard size == bytes.count else { return false }
    let present = try self.bytes()
    return present.count == bytes.count
      && present.withUnsafeBufferPointer { present in
        guard let mine = present.baseAddress, let other = bytes.baseAddress else { return true }
        return memcmp(mine, other, bytes.count) == 0
      }
  }

  /// Whether it is as a build left it.
  func matches(_ record: Manifest.Record) throws(OutputError) -> Bool {
    guard size == record.size else { return false }
    return try bytes().withUnsafeBufferPointer { Manifest.Record($0) } == record
  }
}
