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
  }

  /// In the order of their names.
  public let entries: [Entry]

  /// Lays a workspace's own files over the built-in ones.
  ///
  /// - Parameters:
  ///   - builtin: names and files that travel with the program.
  ///   - own: names and files of the workspace.
  public init(
    builtin: [(name: String, file: SourceFile)], own: [(name: String, file: SourceFile)] = []
  ) {
    let kept = builtin.map { builtin in
      let over = own.first { $0.name == builtin.name }
      return Entry(
        name: builtin.name, file: over?.file ?? builtin.file, below: over.map { _ in builtin.file })
    }
    let added = own.filter { own in !builtin.contains { $0.name == own.name } }
      .map { Entry(name: $0.name, file: $0.file, below: nil) }
    entries = (kept + added).sorted { Array($0.name.utf8).lexicographicallyPrecedes($1.name.utf8) }
  }

  /// The files of a folder and those below it.
  public func files(in folder: String) -> [Entry] {
    entries.filter { $0.name.hasPrefix(folder + "/") }
  }

  /// The file with this name.
  public func file(_ name: String) -> SourceFile? { entries.first { $0.name == name }?.file }
}
