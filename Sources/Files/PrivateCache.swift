internal import Glibc

/// A file of the user's own cache folder, in which the program keeps what it can do without.
///
/// There are 64 of them at most, so that nobody has to clear them away; a name that comes to the
/// place of another takes it over.
public struct PrivateCache: Sendable {
  /// The folder of all caches, and in it that of this program.
  private let folders: [String]
  private let path: String
  private let name: String

  /// The file for something with this name; `nil` where the user has no place for caches.
  public init?(_ name: String) {
    let named = Surroundings.variable("XDG_CACHE_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    guard let base = named ?? Surroundings.variable("HOME").map({ $0 + "/.cache" }),
      base.hasPrefix("/")
    else { return nil }
    folders = [base, base + "/verklaar"]
    path = "\(base)/verklaar/site-\(KeyedHash(0, 0).hash(name) % 64)"
    self.name = name
  }

  private static let header = "verklaar-cache 1"
  private static let limit = 1 << 28

  /// What was kept; `nil` when there is nothing, or not exactly what was written.
  public func contents() -> ArraySlice<UInt8>? {
    let flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW
    let file = open(path, flags)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_uid == geteuid(), status.st_size <= Self.limit,
      let bytes = try? Files.contents(
        of: file, expecting: Int(status.st_size), limit: Self.limit, path)
    else { return nil }
    return unwrapped(bytes)
  }

  /// Keeps bytes for the next run; that this may fail is what a cache is for.
  public func keep(_ contents: [UInt8]) {
    for folder in folders { mkdir(folder, 0o700) }
    let beside = "\(path).\(getpid())"
    let file = open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { return }
    let failed = [head, contents, tail(contents)].contains { part in
      part.withUnsafeBufferPointer { writeAll($0, to: file) }
    }
    guard close(file) == 0, !failed, rename(beside, path) == 0 else {
      unlink(beside)
      return
    }
  }

  /// The name, because names share places.
  private var head: [UInt8] {
    var writer = ByteWriter()
    writer.add(Self.header)
    writer.add(name)
    return writer.bytes
  }

  /// A sum: nothing is synced, so after a loss of power any part may be missing.
  private func tail(_ contents: some Collection<UInt8>) -> [UInt8] {
    var writer = ByteWriter()
    let sum = contents.withContiguousStorageIfAvailable {
      KeyedHash(0, 0).hash(UnsafeRawBufferPointer($0))
    }
    writer.add(sum ?? 0)
    return writer.bytes
  }

  private func unwrapped(_ bytes: [UInt8]) -> ArraySlice<UInt8>? {
    let head = head
    guard bytes.count >= head.count + 8, bytes.starts(with: head) else { return nil }
    let contents = bytes[head.count..<(bytes.count - 8)]
    return bytes.suffix(8).elementsEqual(tail(contents)) ? contents : nil
  }
}
