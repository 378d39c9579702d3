internal import Glibc

/// Compares a site with what a build would write; writes nothing.
public struct SiteVerifier: FileSink {
  private let path: String
  private var seen: Set<String> = []

  /// Paths that differ or are missing, in the order in which they were looked at.
  public private(set) var differences: [String] = []

  /// Looks at the site in a folder, which need not exist.
  public init(_ path: String) { self.path = path }

  /// Compares one file.
  public mutating func write(
    _ name: String, _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(OutputError) {
    seen.insert(name)
    let file = open(path + "/" + name, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { return differences.append(name) }
    defer { close(file) }
    let present = try? contents(of: file, expecting: bytes.count, limit: bytes.count + 1, name)
    if present.map({ $0.elementsEqual(bytes) }) != true { differences.append(name) }
  }

  /// Adds what other threads found.
  public mutating func add(_ other: SiteVerifier) {
    differences += other.differences
    seen.formUnion(other.seen)
  }

  /// All that is not as it should be: differing, missing, and left over from a build before.
  public func finished() -> [String] {
    let site = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    defer { if site >= 0 { close(site) } }
    let leftOver = OutputFolder.manifest(of: site).files.keys.filter { name in
      !seen.contains(name) && Folder.exists(path + "/" + name)
    }
    return (differences + leftOver).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
