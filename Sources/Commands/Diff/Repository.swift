internal import Files
internal import SourceText

/// A revision of the repository around the working folder, read through the `git` command.
struct Repository: Sendable {
  /// The commit, as a full object name: what the user typed is never handed on again.
  let commit: String

  /// What the user typed.
  let name: String

  /// Why a revision could not be read.
  enum Failure: Error {
    case noGit
    case unknown(revision: String, shallow: Bool)
    case foreignOwner
    case noRepository
  }

  /// Finds a revision.
  init(_ name: String) throws(Failure) {
    // What begins with a hyphen would be an option; git ends them with this flag (2.24, 2019).
    let found = Tool(
      "git", ["rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}"],
      limit: 1000)
    guard found.status == 0 else { throw Self.reason(found, name) }
    commit = String(decoding: found.output.prefix { $0 != 0x0A }, as: UTF8.self)
    self.name = name
  }

  private static func reason(_ found: Tool, _ name: String) -> Failure {
    if found.status == 127 { return .noGit }
    let state = Tool("git", ["rev-parse", "--is-shallow-repository"], limit: 1000)
    if state.messages.contains("dubious ownership") { return .foreignOwner }
    guard state.status == 0 else { return .noRepository }
    return .unknown(revision: name, shallow: state.output.starts(with: Array("true".utf8)))
  }

  /// A file of the revision, by its path from the working folder.
  struct Entry {
    let path: String
    fileprivate let object: String
    fileprivate let size: Int
  }

  /// What files hold, read at once, by their paths; without those that are too large for a definition.
  func contents(of entries: [Entry]) -> [String: SourceFile] {
    let entries = entries.filter { $0.size <= Self.limit }
    if entries.isEmpty { return [:] }
    let read = Tool(
      "git", ["cat-file", "--batch"],
      input: entries.flatMap { Array($0.object.utf8) + [0x0A] },
      limit: entries.reduce(1 << 16) { $0 + $1.size + 200 })
    guard read.status == 0 else { return [:] }
    var contents: [String: SourceFile] = [:]
    var rest = read.output[...]
    // Each is a line with name, kind and size, the bytes, and a line feed.
    for entry in entries {
      guard let feed = rest.firstIndex(of: 0x0A),
        rest[..<feed].elementsEqual("\(entry.object) blob \(entry.size)".utf8),
        rest.endIndex - feed > entry.size + 1
      else { return contents }
      let bytes = rest[(feed + 1)..<(feed + 1 + entry.size)]
      contents[entry.path] = SourceFile(path: "\(name):\(entry.path)", bytes: Array(bytes))
      rest = rest[(feed + 2 + entry.size)...]
    }
    return contents
  }

  /// Bytes of a file that are read: more than a definition may have.
  private static let limit = 2 << 20

  /// The bytes of a file, by its path from the working folder.
  func file(_ path: String) throws(FileError) -> SourceFile {
    let shown = Tool("git", ["cat-file", "blob", "\(commit):./\(path)"], limit: Self.limit)
    guard shown.status == 0 else { throw FileError(.missing, "\(name):\(path)") }
    return SourceFile(path: "\(name):\(path)", bytes: shown.output)
  }

  /// The regular files below a folder; links are left out.
  func files(below folder: String) -> [Entry] {
    let listed = Tool(
      "git", ["ls-tree", "-r", "-l", "-z", commit, "--", folder == "." ? "./" : folder],
      limit: 64 << 20)
    return listed.output.split(separator: 0).compactMap { line in
      guard line.starts(with: Array("100".utf8)), let tab = line.firstIndex(of: 0x09) else {
        return nil
      }
      // Mode, kind, name of the object, size.
      let words = line[..<tab].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      guard words.count == 4, let size = Int(words[3]) else { return nil }
      let path = String(decoding: line[(tab + 1)...], as: UTF8.self)
      return Entry(path: path, object: words[2], size: size)
    }
  }

  /// The files that have another name in another revision, or in the working tree, old to new.
  func renames(to other: Repository?) -> [String: String] {
    let listed = Tool(
      "git",
      ["diff", "--find-renames", "--diff-filter=R", "--name-status", "-z", "--relative"]
        + ["--no-ext-diff", "--no-textconv", commit] + (other.map { [$0.commit] } ?? []) + ["--"],
      limit: 64 << 20)
    guard listed.status == 0 else { return [:] }
    let words = listed.output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    // Each is its likeness ("R087"), the old and the new path.
    let starts = stride(from: 0, to: words.count - 2, by: 3)
    return Dictionary(starts.map { (words[$0 + 1], words[$0 + 2]) }) { first, _ in first }
  }
}
