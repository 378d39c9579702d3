internal import Glibc

/// A file of a site as a build left it.
public struct BuiltFile: Sendable, Hashable {
  /// Below the site.
  public let path: String

  let record: Manifest.Record
  let stamp: FileStamp

  /// Writes it down.
  public func write(to writer: inout ByteWriter) {
    writer.add(path)
    writer.add(record.hash)
    writer.add(record.size)
    writer.add(stamp.inode)
    writer.add(stamp.seconds)
    writer.add(stamp.nanoseconds)
  }

  /// Reads it.
  ///
  /// - Throws: ``ByteReader/Malformed``.
  public init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    path = try reader.text()
    record = Manifest.Record(hash: try reader.number(), size: try reader.integer())
    stamp = FileStamp(
      inode: try reader.number(), size: record.size, seconds: try reader.integer(),
      nanoseconds: try reader.integer())
    // A forged note may not lead out of the site.
    guard SitePath.isSafe(path) else { throw ByteReader.Malformed() }
  }

  init(_ path: String, _ record: Manifest.Record, _ stamp: FileStamp) {
    self.path = path
    self.record = record
    self.stamp = stamp
  }
}

/// What changes when anybody writes a file or puts another one in its place.
struct FileStamp: Sendable, Hashable {
  let inode: UInt64
  let size: Int
  let seconds: Int
  let nanoseconds: Int
}

extension FileStamp {
  init(_ status: stat) {
    self.init(
      inode: UInt64(status.st_ino), size: Int(status.st_size), seconds: status.st_mtim.tv_sec,
      nanoseconds: status.st_mtim.tv_nsec)
  }
}

extension OutputWriter {
  /// Leaves files of the site as they are, without looking into them.
  ///
  /// - Returns: `false` when one of them is not as a build left it; then nothing was done.
  public mutating func keep(_ files: [BuiltFile]) -> Bool {
    guard site >= 0, Interrupt.number == 0 else { return false }
    var folder: Substring = ""
    for file in files {
      // Where a link took the place of a folder, a build must say so.
      if let slash = file.path.utf8.lastIndex(of: 0x2F), file.path[..<slash] != folder {
        folder = file.path[..<slash]
        guard Self.isFolder(String(folder), in: site) else { return false }
      }
      var status = stat()
      guard fstatat(site, file.path, &status, AT_SYMLINK_NOFOLLOW) == 0,
        status.st_mode & S_IFMT == S_IFREG, FileStamp(status) == file.stamp
      else { return false }
    }
    taken += files
    return true
  }

  private static func isFolder(_ path: String, in site: Int32) -> Bool {
    var status = stat()
    return (SitePath.folders(of: path) + [path]).allSatisfy { folder in
      fstatat(site, folder, &status, AT_SYMLINK_NOFOLLOW) == 0
        && status.st_mode & S_IFMT == S_IFDIR
    }
  }
}
