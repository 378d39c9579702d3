/// A file as it was read: its path and its bytes, undecoded.
public struct SourceFile: Sendable {
  /// The path as the user wrote it; reports repeat it unchanged.
  public let path: String

  /// Everything that the file holds.
  public let bytes: [UInt8]

  /// Keeps a file that somebody else has read.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Keeps a text under a path.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}
