/// A file as it was read: its path and its bytes, undecoded.
public struct SourceFile: Sendable {
  /// The path as the user wrote it; reports repeat it unchanged.
  public let path: String

  /// Everything that the file holds.
  public let text: Text

  /// Everything that the file holds; copied, where it is a constant of the program.
  public var bytes: [UInt8] { text.bytes }

  /// Keeps a file that somebody else has read.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    text = .bytes(bytes)
  }

  /// Keeps a file whose text somebody holds already.
  public init(path: String, holding text: Text) {
    self.path = path
    self.text = text
  }

  /// Keeps a text under a path.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}
