internal import Glibc

/// Writes one file outside a site, such as a report.
public enum SingleFile {
  /// Replaces a file as a whole: whoever reads it meets the old bytes or the new.
  ///
  /// - Throws: ``FileError`` when it cannot be written; the old file is then as it was.
  public static func write(_ text: String, to path: String) throws(FileError) {
    let beside = "\(path).\(getpid())~"
    var text = text
    let file = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard file >= 0 else { throw .last(path) }
    let failed = text.withUTF8 { writeAll($0, to: file) }
    guard !failed, close(file) == 0, rename(beside, path) == 0 else {
      let error = FileError.last(path)
      unlink(beside)
      throw error
    }
  }

  /// Adds a text to the end of a file, which need not be there.
  ///
  /// - Throws: ``FileError`` when it cannot be written.
  public static func append(_ text: String, to path: String) throws(FileError) {
    var text = text
    let file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw .last(path) }
    let failed = text.withUTF8 { writeAll($0, to: file) }
    guard !failed, close(file) == 0 else { throw .last(path) }
  }
}
