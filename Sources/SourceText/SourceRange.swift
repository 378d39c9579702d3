/// Which of the files that make up one definition is meant, counted from 0.
///
/// A definition that stands over another (`basis:`) comes from several files; each place says which.
public struct FileNumber: Sendable, Hashable {
  /// Index in the list of files that was read together.
  public let index: UInt32

  /// The file that the user named.
  public static let first = FileNumber(0)

  /// Numbers a file.
  public init(_ index: UInt32) { self.index = index }
}

/// A stretch of a file, from the first character up to but not including the last position.
public struct SourceRange: Sendable, Hashable {
  /// The file.
  public let file: FileNumber

  /// The first character.
  public let start: SourcePosition

  /// Just behind the last character; equal to ``start`` for an empty stretch.
  public let end: SourcePosition

  /// Names a stretch.
  public init(file: FileNumber = .first, start: SourcePosition, end: SourcePosition) {
    self.file = file
    self.start = start
    self.end = end
  }
}
