/// Paths as text: nothing here looks at a file.
enum Path {
  /// The folder of a file; `.` for a bare name.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: 0x2F) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path.
  static func name(of path: String) -> String {
    let trimmed = path.utf8.last == 0x2F && path.utf8.count > 1 ? path.dropLast() : path[...]
    return trimmed.utf8.lastIndex(of: 0x2F).map { String(trimmed[trimmed.index(after: $0)...]) }
      ?? String(trimmed)
  }

  /// A path below a folder.
  static func joined(_ folder: String, _ name: String) -> String {
    folder == "." || folder.isEmpty
      ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// The path without `.` and with `..` taken back where that is possible.
  static func normalised(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }

  /// Whether a path stays within a folder, both taken from the same place.
  static func isInside(_ path: String, _ folder: String) -> Bool {
    let (path, folder) = (normalised(path), normalised(folder))
    if folder.isEmpty { return !path.hasPrefix("..") && !path.hasPrefix("/") }
    return path.hasPrefix(folder + "/")
  }

  /// The name without its ending.
  static func stem(_ name: String) -> String {
    guard let dot = name.utf8.lastIndex(of: 0x2E), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }
}
