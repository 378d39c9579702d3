internal import Glibc
internal import SourceText

/// The code that runs: the program itself and the libraries that it has loaded.
public enum ProgramCode {
  /// A hash of which files they are and when they were written; `nil` when the system does not tell.
  public static func hash(under key: KeyedHash) -> UInt64? {
    guard let maps = try? Self.maps() else { return nil }
    let paths = Set(maps.split(separator: 0x0A).compactMap(codePath))
    var hashes: [UInt64] = []
    for path in paths.sorted() {
      var status = stat()
      // A file that was replaced since it was loaded ends in " (deleted)": there is no such path.
      guard stat(path, &status) == 0 else { return nil }
      hashes += [
        key.hash(path), UInt64(status.st_ino), UInt64(bitPattern: Int64(status.st_size)),
        UInt64(bitPattern: Int64(status.st_mtim.tv_sec)), UInt64(status.st_mtim.tv_nsec),
      ]
    }
    return hashes.isEmpty ? nil : key.hash(of: hashes)
  }

  /// The file of a line "START-END PERMISSIONS OFFSET DEVICE INODE PATH" that may be executed.
  private static func codePath(_ line: ArraySlice<UInt8>) -> String? {
    let permissions = line.split(separator: 0x20, maxSplits: 2).dropFirst().first
    guard permissions?.contains(0x78) == true, let slash = line.firstIndex(of: 0x2F) else {
      return nil
    }
    return String(decoding: line[slash...], as: UTF8.self)
  }

  private static func maps() throws(FileError) -> [UInt8] {
    let path = "/proc/self/maps"
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .last(path) }
    defer { close(file) }
    return try contents(of: file, expecting: 1 << 14, limit: 1 << 20, path)
  }
}
