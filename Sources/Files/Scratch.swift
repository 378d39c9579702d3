internal import Glibc

/// A folder for the files of one job, which goes when the job is done.
public struct Scratch: ~Copyable {
  /// The folder.
  public let path: String

  /// Makes an empty folder that only this user can read, where temporary files belong.
  ///
  /// - Throws: ``FileError`` when there is no room for one.
  public init() throws(FileError) {
    let place = Surroundings.variable("TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    var template = Array("\(place)/verklaar-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .last(place) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { Tree.remove(path) }

  /// Writes a file in it.
  ///
  /// - Parameters:
  ///   - name: of the file.
  ///   - bytes: what it holds.
  /// - Returns: its path.
  /// - Throws: ``FileError``.
  public func write(_ name: String, _ bytes: [UInt8]) throws(FileError) -> String {
    let file = path + "/" + name
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW
    let descriptor = open(file, flags, 0o600)
    guard descriptor >= 0 else { throw .last(file) }
    let isFailed = bytes.withUnsafeBufferPointer { writeAll($0, to: descriptor) }
    guard !isFailed, close(descriptor) == 0 else { throw .last(file) }
    return file
  }
}
