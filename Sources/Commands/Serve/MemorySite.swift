internal import Files

/// A site, or a part of one, that is never written to disk.
struct MemorySite: FileSink {
  /// What the files hold, by path.
  private(set) var files: [String: [UInt8]] = [:]

  mutating func write(
    _ path: String, _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(OutputError) {
    files[path] = Array(bytes)
  }
}
