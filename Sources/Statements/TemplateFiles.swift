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

  /// In the order of the bytes of their names.
  public let entries: [Entry]

  /// Lays a workspace's own files over the built-in ones.
  ///
  /// - Parameters:
  ///   - builtin: names and files that travel with the program, in the order of the bytes of their
  ///     names.
  ///   - own: names and files of the workspace, each name once.
  public init(
    builtin: [(name: String, file: SourceFile)], own: [(name: String, file: SourceFile)] = []
  ) {
    var added = Array(repeating: true, count: own.count)
    var next = 0
    let kept = builtin.map { builtin in
      // Both are in the order of their names, so that the next one is mostly the right one.
      let isNext = next < own.count && own[next].name == builtin.name
      guard let index = isNext ? next : own.firstIndex(where: { $0.name == builtin.name }) else {
        return Entry(name: builtin.name, file: builtin.file, below: nil, isOwn: false)
      }
      next = index + 1
      added[index] = false
      let file = own[index].file
      // A copy of the built-in file is as good as that file, which has no mistake to be told.
      let isOwn = file.text != builtin.file.text
      return Entry(
        name: builtin.name, file: file, below: isOwn ? builtin.file : nil, isOwn: isOwn)
    }
    let others = own.indices.filter { added[$0] }
      .map { Entry(name: own[$0].name, file: own[$0].file, below: nil, isOwn: true) }
    // In the order of their bytes already, unless the workspace has files of its own.
    entries =
      others.isEmpty
      ? kept : (kept + others).sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// The files of a folder and those below it, which stand together.
  public func files(in folder: String) -> ArraySlice<Entry> {
    // The sign behind the slash: no name of the folder comes after it.
    entries[place(of: folder + "/")..<place(of: folder + "0")]
  }

  /// The file with this name.
  public func file(_ name: String) -> SourceFile? {
    let place = place(of: name)
    return place < entries.count && entries[place].name == name ? entries[place].file : nil
  }

  /// Where a name stands or would stand, looked for by halves.
  private func place(of name: String) -> Int {
    var (start, end) = (0, entries.count)
    while start < end {
      let middle = (start + end) / 2
      if entries[middle].name.utf8.lexicographicallyPrecedes(name.utf8) {
        start = middle + 1
      } else {
        end = middle
      }
    }
    return start
  }
}
