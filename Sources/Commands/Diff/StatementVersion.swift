internal import Files
internal import Policies
internal import SourceText
internal import YAML

/// A version of a statement as people name it: `codex-connectors@2018-01-01`.
struct StatementVersion: Sendable {
  /// The statement, by the name of its page or its folder.
  let statement: String

  /// The day from which the version holds.
  let day: String

  /// The file; `nil` when there is none for that day.
  let path: String?

  /// The days of the versions that there are.
  let days: [String]

  /// Looks for a version; `nil` where an operand names none.
  ///
  /// The versions of a statement are the files in its folder; a statement with one version is a file,
  /// which says itself from when it holds.
  init?(_ operand: String) {
    let halves = operand.split(separator: "@", maxSplits: 1)
    guard halves.count == 2, (try? CalendarDate(String(halves[1]))) != nil else { return nil }
    statement = String(halves[0])
    day = String(halves[1])
    let place = statement.contains("/") ? statement : "Policies/\(statement)"
    var known: [(day: String, path: String)] = []
    for entry in (try? Folder.entries(of: place)) ?? [] where entry.kind != .folder {
      let stem = Path.stem(entry.name)
      guard ["yaml", "yml"].contains(where: { entry.name == "\(stem).\($0)" }),
        (try? CalendarDate(stem)) != nil
      else { continue }
      known.append((stem, Path.joined(place, entry.name)))
    }
    for path in ["\(place).yaml", "\(place).yml"] where known.isEmpty && Folder.exists(path) {
      if let day = Self.day(of: path) { known.append((day, path)) }
    }
    guard !known.isEmpty else { return nil }
    days = known.map(\.day)
    let day = day
    path = known.first { $0.day == day }?.path
  }

  /// The day from which a definition holds, as it says itself.
  private static func day(of path: String) -> String? {
    let source = DefinitionSource(path: path, slug: "", root: Path.folder(of: path))
    let loaded = DefinitionLoader(law: BuiltinData.law()).load(source)
    guard let tree = loaded.tree, let statement = tree.value(of: tree.root, at: "verklaring"),
      let date = tree.value(of: statement, at: "ingangsdatum")
    else { return nil }
    return tree.text(of: date)
  }
}
