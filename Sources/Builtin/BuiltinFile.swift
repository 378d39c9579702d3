/// A folder whose files travel inside the program.
public struct BuiltinFolder: Sendable {
  /// Its name, such as `Templates`.
  public let name: String

  /// Its files, as paths from it, in the order of their bytes.
  ///
  /// Apart from the texts, so that looking for a file touches none of these.
  public let paths: [String]

  /// What the files say, in the same order.
  public let texts: [StaticString]

  /// The text of a file.
  public func text(_ path: String) -> StaticString? {
    // Paths are ASCII, of which strings have the order of bytes.
    var (start, end) = (0, paths.count)
    while start < end {
      let middle = (start + end) / 2
      if paths[middle] == path { return texts[middle] }
      if paths[middle] < path { start = middle + 1 } else { end = middle }
    }
    return nil
  }
}

/// The templates, legal data and rule entries that travel inside the program, so that it works
/// when it is copied alone to another machine.
public enum BuiltinFiles {
  /// A folder; empty where there is none of the name.
  public static func folder(_ name: String) -> BuiltinFolder {
    folders.first { $0.name == name } ?? BuiltinFolder(name: name, paths: [], texts: [])
  }

  /// The text of a file by its whole path, such as `Templates/nl/woorden.yaml`.
  public static func text(_ path: String) -> String? {
    let utf8 = path.utf8
    guard let slash = utf8.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    return folder(String(path[..<slash])).text(String(path[utf8.index(after: slash)...]))?
      .description
  }
}
