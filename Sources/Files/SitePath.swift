/// Paths of files of a site.
enum SitePath {
  /// Whether a path stays below the site and is one that a build could have written: parts of
  /// `[A-Za-z0-9._-]`, none beginning with a dot.
  static func isSafe(_ path: String) -> Bool {
    var path = path
    return path.withUTF8 { isSafe($0) }
  }

  /// The same, of a path in UTF-8.
  static func isSafe(_ path: UnsafeBufferPointer<UInt8>) -> Bool {
    var length = 0
    for byte in path {
      switch byte {
      case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2D, 0x5F: length += 1
      case 0x2E where length > 0: length += 1
      case 0x2F where (1...200).contains(length): length = 0
      default: return false
      }
    }
    return (1...200).contains(length) && path.count <= 512
  }

  /// The folders that a path stands in, the innermost first.
  static func folders(of path: String) -> [String] {
    var found: [String] = []
    var rest = path[...]
    while let slash = rest.utf8.lastIndex(of: 0x2F) {
      rest = rest[..<slash]
      found.append(String(rest))
    }
    return found
  }
}
