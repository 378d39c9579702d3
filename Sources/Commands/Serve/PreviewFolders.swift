internal import Checks
internal import Files
internal import Serving

extension Preview: ServerDelegate {
  /// The folders of all files that count, and those in which such a file may appear.
  var folders: Set<String> {
    var folders = Set(statements.values.flatMap(\.folders))
    for path in paths {
      guard (try? Folder.isFolder(path)) == true else {
        folders.insert(Path.folder(of: path))
        continue
      }
      folders.insert(path)
      for entry in (try? Folder.entries(of: path)) ?? [] where entry.kind != .file {
        let inner = Path.joined(path, entry.name)
        if (try? Folder.isFolder(inner)) == true { folders.insert(inner) }
      }
    }
    return folders.union(templateFolders)
  }

  /// The templates with all folders below; where there are none, the place where they may appear.
  private var templateFolders: Set<String> {
    guard let top = try? BuiltinData.templateFolder(options.templates) else {
      return [Path.folder(of: options.templates ?? "Templates")]
    }
    var folders: Set = [top]
    for name in (try? Folder.folders(below: top)) ?? [] { folders.insert(Path.joined(top, name)) }
    return folders
  }

  /// What a definition stands over may be missing anywhere.
  var looksOften: Bool {
    options.looksOften
      || statements.values.contains { $0.errors.contains { $0.rule == "file-basis-missing" } }
  }
}
