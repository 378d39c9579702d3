public import SourceText

/// The templates and word lists of a workspace: the built-in ones, with the workspace's own over
/// them, file by file.
public struct TemplateFiles: Sendable {
  /// A template file and its name, a path below `Templates/` such as
  /// `nl/clausules/klacht.md.mustache`.
  public struct Entry: Sendable {
    /// The path below `Templates/`.
    public let name: String

    /// The file that counts.
    public let file: SourceFile

    /// The built-in file that ``file`` stands over, so that a template can build on it.
    public let below: SourceFile?

    /// Whether the file is one of the workspace, in which a mistake must be told.
    public let isOwn: Bool
  }

  /// In the order of their names.
  public let entries: [Entry]

  /// Lays a workspace's own files over the built-in ones.
  ///
  /// - Parameters:
  ///   - builtin: names and files that travel with the program, in the order of their names.
  ///   - own: names and files of the workspace.
  public init(
    builtin: [(name: String, file: SourceFile)], own: [(name: String, file: SourceFile)] = []
  ) {
    let over = Dictionary(own.map { ($0.name, $0.file) }) { first, _ in first }
    let kept = builtin.map { builtin in
      let over = over[builtin.name]
      return Entry(
        name: builtin.name, file: over ?? builtin.file, below: over.map { _ in builtin.file },
        isOwn: over != nil)
    }
    let known = Set(builtin.map(\.name))
    let added = own.filter { !known.contains($0.name) }
      .map { Entry(name: $0.name, file: $0.file, below: nil, isOwn: true) }
    // In the order of their bytes already, unless the workspace has files of its own.
    entries =
      added.isEmpty
      ? kept : (kept + added).sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// The files of a folder and those below it.
  public func files(in folder: String) -> [Entry] {
    entries.filter { $0.name.hasPrefix(folder + "/") }
  }

  /// The file with this name.
  public func file(_ name: String) -> SourceFile? { entries.first { $0.name == name }?.file }
}
