import Arguments
import Embedding
import Files
import Glibc
import SourceText

/// One run of the tool.
struct EmbedJob: Sendable {
  let options: EmbedOptions
  let output: String
  let folders: [(prefix: String, folder: String)]

  func run() throws -> ExitCode {
    let wanted = try EmbeddedSource(of: try folders.flatMap(files))
    let present = try? SourceFile(reading: output, limit: 1 << 26)
    let text = present.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    guard let difference = wanted.difference(from: text) else { return .clean }
    if options.checks {
      let place = difference.path.map { ", in \($0)" } ?? ""
      try StandardStream.error.write(
        "\(output):\(difference.line): stale from this line on\(place); run 'make embed'\n")
      return .findings
    }
    try write(wanted.text)
    return .clean
  }

  /// The files of one folder with their paths in the program.
  private func files(
    prefix: String, folder: String
  ) throws -> [(path: String, bytes: [UInt8])] {
    let paths = try Folder.files(below: folder).filter { !isSkipped($0) }
    guard !paths.isEmpty else { throw EmptyFolder(path: folder) }
    return try paths.map { path in
      ("\(prefix)/\(path)", try SourceFile(reading: "\(folder)/\(path)", limit: 1 << 20).bytes)
    }
  }

  private func isSkipped(_ path: String) -> Bool {
    path.split(separator: "/").contains { $0.hasPrefix(".") || $0.hasSuffix("~") }
      || options.skipped.contains { path.hasSuffix($0) }
  }

  /// Writes beside the output and renames, so that a build never sees half a source.
  private func write(_ text: String) throws {
    let beside = output + "~"
    let file = open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    var text = text
    let isWritten =
      file >= 0
      && text.withUTF8 { bytes in
        var rest = UnsafeRawBufferPointer(bytes)
        while !rest.isEmpty {
          let count = Glibc.write(file, rest.baseAddress, rest.count)
          if count <= 0 { return false }
          rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
        }
        return true
      }
    guard isWritten, close(file) == 0, rename(beside, output) == 0 else {
      let failure = FailedWrite(path: output, reason: String(cString: strerror(errno)))
      unlink(beside)
      throw failure
    }
  }
}

/// A folder that gives nothing is a slip of the one who named it.
struct EmptyFolder: Error {
  let path: String
}

/// An output that could not be written.
struct FailedWrite: Error {
  let path: String
  let reason: String
}

/// An English sentence for whatever went wrong.
func reason(_ error: any Error) -> String {
  switch error {
  case let error as UsageError: "\(error.problem)"
  case let error as EmptyFolder: "\(error.path): no files to embed"
  case let error as FailedWrite: "\(error.path): \(error.reason)"
  case EmbeddingError.unusablePath(let path): "\(path): cannot be the name of a constant"
  case EmbeddingError.pathTwice(let path): "\(path): stands in two folders"
  case EmbeddingError.notUTF8(let path): "\(path): is not UTF-8"
  case let error as FileError: "\(error.path): \(error.kind)"
  default: "\(error)"
  }
}
