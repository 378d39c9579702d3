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
    if !isThere(name, bytes) { differences.append(name) }
  }

  private func isThere(_ name: String, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let site = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    guard site >= 0 else { return false }
    defer { close(site) }
    // A link is a difference, whatever it leads to: a build would refuse it.
    do throws(OutputError) {
      guard let file = try SiteFile.open(name, in: site) else { return false }
      return try file.holds(bytes)
    } catch {
      return false
    }
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
    let leftOver = Manifest(OutputFolder.manifestBytes(of: site)).files.keys.filter { name in
      !seen.contains(name) && Folder.exists(path + "/" + name)
    }
    return (differences + leftOver).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
