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

  /// The bytes of a file, by its path from the working folder.
  func file(_ path: String) throws(FileError) -> SourceFile {
    let shown = Tool("git", ["cat-file", "blob", "\(commit):./\(path)"], limit: 2 << 20)
    guard shown.status == 0 else { throw FileError(.missing, "\(name):\(path)") }
    return SourceFile(path: "\(name):\(path)", bytes: shown.output)
  }

  /// The regular files below a folder, by their paths from the working folder; links are left out.
  func files(below folder: String) -> [String] {
    let listed = Tool(
      "git", ["ls-tree", "-r", "-z", commit, "--", folder == "." ? "./" : folder],
      limit: 64 << 20)
    return listed.output.split(separator: 0).compactMap { line in
      guard line.starts(with: Array("100".utf8)), let tab = line.firstIndex(of: 0x09) else {
        return nil
      }
      return String(decoding: line[(tab + 1)...], as: UTF8.self)
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
