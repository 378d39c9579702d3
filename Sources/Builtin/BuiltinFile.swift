/// A file that travels inside the program.
public struct BuiltinFile: Sendable {
  /// Its path, such as `Templates/nl/woorden.yaml`.
  public let path: StaticString

  /// Its text.
  public let text: StaticString

  /// The rest of its path when it begins with a folder; `nil` when it does not.
  public func path(below folder: StaticString) -> String? {
    path.withUTF8Buffer { path in
      folder.withUTF8Buffer { folder in
        guard path.starts(with: folder) else { return nil }
        return String(decoding: path[folder.count...], as: UTF8.self)
      }
    }
  }
}

/// The templates, legal data and rule entries that travel inside the program, so that it works
/// when it is copied alone to another machine.
public enum BuiltinFiles {
  /// The text of a file.
  public static func text(_ path: String) -> String? {
    all.first { $0.path.matches(path) }?.text.description
  }
}

extension StaticString {
  fileprivate func matches(_ text: String) -> Bool {
    guard utf8CodeUnitCount == text.utf8.count else { return false }
    return withUTF8Buffer { $0.elementsEqual(text.utf8) }
  }
}
