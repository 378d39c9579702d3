/// Paths of files of a site.
enum SitePath {
  /// Whether a path stays below the site and is one that a build could have written: parts of
  /// `[A-Za-z0-9._-]`, none beginning with a dot.
  static func isSafe(_ path: String) -> Bool {
    path.utf8.count <= 512
      && path.utf8.split(separator: 0x2F, omittingEmptySubsequences: false).allSatisfy { part in
        (1...200).contains(part.count) && part.first != 0x2E
          && part.allSatisfy { byte in
            (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
              || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x2E || byte == 0x5F
          }
      }
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
