/// A Swift source that holds folders of files as literals.
///
/// Each file is a constant of its own: one array literal of all texts would take the compiler
/// memory that grows with their square. The texts are constants of the binary: nothing is copied
/// or hashed when the program starts.
public struct EmbeddedSource: Sendable, Equatable {
  /// The source, ready to be written.
  public let text: String

  /// Files in the order in which they shall stand, each with the path that the program knows; what
  /// stands before the first slash is its folder.
  ///
  /// - Throws: ``EmbeddingError`` for the first file that cannot be a literal.
  public init(of files: [(path: String, bytes: [UInt8])]) throws(EmbeddingError) {
    var seen: Set<String> = []
    var constants = ""
    var folders: [Folder] = []
    for (path, bytes) in files {
      guard Self.isUsable(path), let slash = path.firstIndex(of: "/") else {
        throw .unusablePath(path)
      }
      guard seen.insert(path).inserted else { throw .pathTwice(path) }
      guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8(path) }
      constants += "\nprivate let `\(path)`: StaticString = \(RawLiteral.lines(text))\n"
      if folders.last?.name != path[..<slash] { folders.append(Folder(name: path[..<slash])) }
      folders[folders.count - 1].paths.append(path[slash...].dropFirst())
    }
    text = """
      // swift-format-ignore-file
      // Written by `make embed`, which also says when it is stale. Do not edit.

      extension BuiltinFiles {
        /// Every folder, its files in the order of the bytes of their paths.
        public static let folders: [BuiltinFolder] = [
      \(folders.map(\.literal).joined())  ]
      }
      \(constants)
      """
  }

  /// A folder as an element of the list at the top.
  private struct Folder {
    let name: Substring
    var paths: [Substring] = []

    var literal: String {
      let paths = paths.map { ($0, name + "/" + $0) }
      return """
            BuiltinFolder(
              name: "\(name)",
              paths: [
        \(paths.map { "        \"\($0.0)\",\n" }.joined())      ],
              texts: [
        \(paths.map { "        `\($0.1)`,\n" }.joined())      ]),

        """
    }
  }

  /// Where this source and the `present` one part; `nil` when they are the same.
  public func difference(from present: String) -> Difference? {
    let wanted = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    let found = present.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    let same = zip(wanted, found).prefix { $0.elementsEqual($1) }.count
    guard same < max(wanted.count, found.count) else { return nil }
    let constant = wanted.prefix(same + 1).last { $0.starts(with: "private let `".utf8) }
    let path = constant.flatMap { $0.split(separator: UInt8(ascii: "`")).dropFirst().first }
    return Difference(line: same + 1, path: path.map { String(Substring($0)) })
  }

  /// The first line that is not as it should be.
  public struct Difference: Sendable, Equatable {
    /// Counts from 1, in either source.
    public let line: Int

    /// The file whose text should stand there; `nil` in the list at the top.
    public let path: String?
  }

  /// Whether `path` can stand between backticks and between quotes as it is.
  private static func isUsable(_ path: String) -> Bool {
    !path.isEmpty && path.utf8.count <= 200
      && path.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"\"\\`".utf8.contains($0) }
      && path.utf8.contains { (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0) }
  }
}

/// Why a file cannot be part of a source.
public enum EmbeddingError: Error, Sendable, Equatable {
  /// Paths are printable ASCII with at least one letter, without quotes, backticks and backslashes.
  case unusablePath(String)
  case pathTwice(String)
  case notUTF8(String)
}
