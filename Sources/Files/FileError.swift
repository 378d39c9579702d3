internal import Glibc

/// Something that the file system refused.
public struct FileError: Error, Sendable, Hashable {
  /// The path as it was asked for.
  public let path: String

  /// Why.
  public let kind: Kind

  /// The reasons that people can do something about, and the rest by number.
  public enum Kind: Sendable, Hashable {
    case missing
    case isFolder
    case notRegular
    case notFolder
    case noPermission
    case tooLarge(limit: Int)
    case symbolicLink
    case exists
    case noSpace
    case readOnly
    case other(Int32)
  }

  /// Keeps a refusal.
  public init(_ kind: Kind, _ path: String) {
    self.kind = kind
    self.path = path
  }

  /// What the last system call left in `errno`.
  static func last(_ path: String) -> FileError {
    let kind: Kind =
      switch errno {
      case ENOENT, ENOTDIR: .missing
      case EACCES, EPERM: .noPermission
      case EISDIR: .isFolder
      case ELOOP: .symbolicLink
      case EEXIST: .exists
      case ENOSPC, EDQUOT: .noSpace
      case EROFS: .readOnly
      default: .other(errno)
      }
    return FileError(kind, path)
  }
}
