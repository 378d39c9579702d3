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
    paths.firstIndex(of: path).map { texts[$0] }
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
