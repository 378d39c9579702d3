internal import Glibc
public import SourceText

extension SourceFile {
  /// Reads a regular file.
  ///
  /// Nothing blocks: a pipe or a device is refused before it is read, and what is too large is not
  /// read at all.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - limit: bytes; a file may not grow beyond it while it is read either.
  ///   - followsLinks: whether the last part of the path may be a symbolic link.
  /// - Throws: ``FileError``.
  public init(
    reading path: String, limit: Int, followsLinks: Bool = true
  ) throws(FileError) {
    let flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | (followsLinks ? 0 : O_NOFOLLOW)
    let file = open(path, flags)
    guard file >= 0 else { throw .last(path) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .last(path) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw FileError(status.st_mode & S_IFMT == S_IFDIR ? .isFolder : .notRegular, path)
    }
    guard status.st_size <= limit else { throw FileError(.tooLarge(limit: limit), path) }
    let bytes = try contents(of: file, expecting: Int(status.st_size), limit: limit, path)
    self.init(path: path, bytes: bytes)
  }
}

/// Reads a descriptor to its end.
func contents(
  of file: Int32, expecting size: Int, limit: Int, _ path: String
) throws(FileError) -> [UInt8] {
  var failure: FileError?
  var room = size + 1
  var bytes: [UInt8] = []
  while true {
    let known = bytes
    bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, used in
      known.withUnsafeBufferPointer { _ = buffer.update(fromContentsOf: $0) }
      used = known.count
      // Until the end, or until there is no room for more.
      while used < room, failure == nil {
        let count = retrying { [used] in
          read(file, buffer.baseAddress.map { $0 + used }, room - used)
        }
        if count < 0 { failure = .last(path) }
        if count <= 0 { return }
        used += count
        // As long as it was said to be, and nothing behind that.
        if used == size { return }
      }
    }
    if failure != nil || bytes.count < room || bytes.count > limit { break }
    room = min(room * 2, limit + 1)
  }
  if let failure { throw failure }
  guard bytes.count <= limit else { throw FileError(.tooLarge(limit: limit), path) }
  return bytes
}

/// Calls again what a signal interrupted.
func retrying(_ call: () -> Int) -> Int {
  var result = call()
  while result < 0, errno == EINTR { result = call() }
  return result
}

/// Looking into folders.
public enum Folder {
  /// What stands in a folder.
  public struct Entry: Sendable, Hashable {
    /// Its name.
    public let name: String

    /// What it is; links are not followed.
    public let kind: Kind
  }

  /// What an entry is.
  public enum Kind: Sendable, Hashable {
    case file
    case folder
    case link
    case other
  }

  /// Whether a path is a folder, links followed.
  ///
  /// - Throws: ``FileError`` when there is nothing at the path.
  public static func isFolder(_ path: String) throws(FileError) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .last(path) }
    return status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether there is anything at a path, a dangling link included.
  public static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// What stands in a folder, in the order of the bytes of the names.
  ///
  /// - Throws: ``FileError``.
  public static func entries(of path: String) throws(FileError) -> [Entry] {
    guard let folder = opendir(path) else { throw .last(path) }
    defer { closedir(folder) }
    var entries: [Entry] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name == "." || name == ".." { continue }
      entries.append(
        Entry(name: name, kind: kind(entry.pointee.d_type) ?? kind(of: name, in: path)))
    }
    return entries.sorted { precedes($0.name, $1.name) }
  }

  /// What the folder itself tells; `nil` on file systems whose folders do not.
  private static func kind(_ type: UInt8) -> Kind? {
    switch Int(type) {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_LNK): .link
    case Int(DT_UNKNOWN): nil
    default: .other
    }
  }

  private static func kind(of name: String, in folder: String) -> Kind {
    var status = stat()
    guard lstat(folder + "/" + name, &status) == 0 else { return .other }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }

  /// Whether there is nothing in a folder; `false` when that cannot be known.
  static func isEmpty(_ path: String) -> Bool {
    guard let folder = opendir(path) else { return false }
    defer { closedir(folder) }
    // Two of them are always there: the folder itself and the one around it.
    for _ in 0..<3 where readdir(folder) == nil { return true }
    return false
  }

  /// All files below a folder, as paths from it, in the order of their bytes; links are left out.
  ///
  /// - Throws: ``FileError``.
  public static func files(below path: String) throws(FileError) -> [String] {
    var found: [String] = []
    var waiting = [""]
    while let folder = waiting.popLast() {
      for entry in try entries(of: folder.isEmpty ? path : path + "/" + folder) {
        let inner = folder.isEmpty ? entry.name : folder + "/" + entry.name
        if entry.kind == .file { found.append(inner) }
        if entry.kind == .folder { waiting.append(inner) }
      }
    }
    return found.sorted(by: precedes)
  }

  /// All folders below a folder, as paths from it; links are left out.
  ///
  /// - Throws: ``FileError``.
  public static func folders(below path: String) throws(FileError) -> [String] {
    var found: [String] = []
    var waiting = [""]
    while let folder = waiting.popLast() {
      for entry in try entries(of: folder.isEmpty ? path : path + "/" + folder)
      where entry.kind == .folder {
        let inner = folder.isEmpty ? entry.name : folder + "/" + entry.name
        found.append(inner)
        waiting.append(inner)
      }
    }
    return found
  }

  /// The order of bytes, compared all at once: folders are large.
  static func precedes(_ left: String, _ right: String) -> Bool {
    var (left, right) = (left, right)
    return left.withUTF8 { left in
      right.withUTF8 { right in
        guard let one = left.baseAddress, let other = right.baseAddress else {
          return left.count < right.count
        }
        let order = memcmp(one, other, min(left.count, right.count))
        return order == 0 ? left.count < right.count : order < 0
      }
    }
  }

  /// The path without links, dots and relative parts; `nil` when it does not exist.
  public static func real(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

extension SourceFile {
  /// Reads standard input to its end; its path is `-`.
  ///
  /// - Parameter limit: bytes.
  /// - Throws: ``FileError``.
  public init(readingStandardInput limit: Int) throws(FileError) {
    let bytes = try contents(of: STDIN_FILENO, expecting: 0, limit: limit, "-")
    self.init(path: "-", bytes: bytes)
  }
}
