internal import Checks
internal import Files
internal import Policies
internal import SourceText

/// A definition that a run works on: where it stands and what its page is called.
struct DefinitionSource: Sendable {
  /// The file.
  let path: String

  /// The folder of its page.
  let slug: String

  /// The folder that its basis must lie in.
  let root: String

  /// The files of earlier versions, the newest first.
  var former: [String] = []
}

/// Finds the definitions that paths on a command line mean.
///
/// A file is a definition. In a folder, each file that ends in `.yaml` or `.yml` is one, and each
/// folder is one statement with a version a file, named by its effective date: the newest counts.
/// A link counts as what it leads to, as long as that lies in the folder that was named.
struct Discovery {
  private(set) var sources: [DefinitionSource] = []
  private(set) var findings: [Finding] = []

  /// The folders that were named: all in them is a definition or may become one.
  private(set) var folders: [String] = []

  /// The folders of the files that were named: anything may stand there beside them.
  private(set) var foldersOfFiles: [String] = []

  /// Looks at `paths`, in their order.
  init(_ paths: [String]) {
    for path in paths { add(path) }
    checkSlugs()
  }

  private mutating func add(_ path: String) {
    do throws(FileError) {
      if try Folder.isFolder(path) {
        folders.append(path)
        try addFolder(path)
      } else {
        foldersOfFiles.append(Path.folder(of: path))
        addFile(path, slugName: Path.stem(Path.name(of: path)), root: Path.folder(of: path))
      }
    } catch {
      findings.append(Finding(unreadable: error))
    }
  }

  private mutating func addFolder(_ folder: String) throws(FileError) {
    let before = sources.count + findings.count
    for entry in try Folder.entries(of: folder) where !entry.name.hasPrefix(".") {
      let path = Path.joined(folder, entry.name)
      let isLink = entry.kind == .link
      if entry.kind == .folder || isLink && (try? Folder.isFolder(path)) == true {
        try addVersions(path, isLink: isLink, name: entry.name, root: folder)
      } else if isDefinition(entry.name), !isLink || isInside(path, folder) {
        addFile(path, slugName: Path.stem(entry.name), root: folder)
      }
    }
    if sources.count + findings.count == before {
      findings.append(
        Finding(
          "file-no-definitions", in: folder, at: SourceRange(start: .start, end: .start),
          values: [("path", folder)]))
    }
  }

  private mutating func addVersions(
    _ folder: String, isLink: Bool, name: String, root: String
  ) throws(FileError) {
    let files = try Folder.entries(of: folder)
      .filter { $0.kind != .folder && isDefinition($0.name) }
    if files.isEmpty { return }
    let dated = files.filter { (try? CalendarDate(Path.stem($0.name))) != nil }
    // Dates of the form 2026-03-01 sort as they pass.
    guard let newest = dated.last else {
      findings.append(
        Finding(
          "file-no-version", in: folder, at: SourceRange(start: .start, end: .start),
          values: [("path", folder)]))
      return
    }
    let path = Path.joined(folder, newest.name)
    guard !isLink && newest.kind != .link || isInside(path, root) else { return }
    let former = dated.dropLast().reversed().filter { $0.kind == .file }
    addFile(
      path, slugName: name, root: root, former: former.map { Path.joined(folder, $0.name) })
  }

  /// Whether a link stays in the folder that was named; a finding when it does not, because without
  /// its definition a page would be removed.
  private mutating func isInside(_ path: String, _ root: String) -> Bool {
    if Path.isReallyInside(path, root) { return true }
    findings.append(
      Finding(
        "file-link-outside", in: path, at: SourceRange(start: .start, end: .start),
        values: [("path", path), ("folder", root)]))
    return false
  }

  private mutating func addFile(
    _ path: String, slugName: String, root: String, former: [String] = []
  ) {
    guard let slug = Self.slug(slugName) else {
      findings.append(Finding("file-slug", in: path, at: SourceRange(start: .start, end: .start)))
      return
    }
    sources.append(
      DefinitionSource(path: path, slug: slug, root: root, former: former))
  }

  /// The folder of a page, from the name of a file without its ending; `nil` for one that can be
  /// none.
  static func slug(_ name: String) -> String? {
    let slug = Identifier(name.lowercased())?.text
    return slug.flatMap { reserved.contains($0) ? nil : $0 }
  }

  /// Names that some systems keep for devices.
  private static let reserved = ["con", "prn", "aux", "nul", "com1", "lpt1"]

  private func isDefinition(_ name: String) -> Bool {
    name.hasSuffix(".yaml") || name.hasSuffix(".yml")
  }

  /// Two definitions for one page would overwrite each other.
  private mutating func checkSlugs() {
    let sorted = sources.sorted { ($0.slug, $0.path) < ($1.slug, $1.path) }
    for (first, second) in zip(sorted, sorted.dropFirst()) where first.slug == second.slug {
      findings.append(
        Finding(
          "file-same-slug", in: second.path, at: SourceRange(start: .start, end: .start),
          values: [("slug", second.slug), ("path", first.path)]))
    }
    sources = sorted
  }
}

extension Path {
  /// Whether a path stays within a folder when its links are followed, or leads nowhere.
  static func isReallyInside(_ path: String, _ folder: String) -> Bool {
    guard let path = Folder.real(path), let folder = Folder.real(folder) else { return true }
    return isInside(path, folder)
  }
}
