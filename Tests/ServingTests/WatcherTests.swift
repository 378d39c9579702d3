import Foundation
import Serving
import Testing

/// Every way in which people and editors change files is noticed, and reading them is not.
@Suite struct WatcherTests {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "verklaar-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("een".utf8).write(to: folder.appending(path: "een.yaml"))
  }

  private static let changes: [(name: String, change: @Sendable (URL) throws -> Void)] = [
    (
      "written in place",
      { folder in
        let file = try FileHandle(forWritingTo: folder.appending(path: "een.yaml"))
        try file.write(contentsOf: Data("twee".utf8))
        try file.close()
      }
    ),
    (
      "renamed over",
      { folder in
        try Data("twee".utf8).write(to: folder.appending(path: "een.yaml"), options: .atomic)
      }
    ),
    ("removed", { try FileManager.default.removeItem(at: $0.appending(path: "een.yaml")) }),
    (
      "renamed",
      {
        try FileManager.default.moveItem(
          at: $0.appending(path: "een.yaml"), to: $0.appending(path: "twee.yaml"))
      }
    ),
    (
      "a new folder",
      {
        try FileManager.default.createDirectory(
          at: $0.appending(path: "map"), withIntermediateDirectories: false)
      }
    ),
    (
      "a new link",
      {
        try FileManager.default.createSymbolicLink(
          at: $0.appending(path: "link.yaml"), withDestinationURL: $0.appending(path: "een.yaml"))
      }
    ),
    (
      "made unreadable",
      {
        try FileManager.default.setAttributes(
          [.posixPermissions: 0], ofItemAtPath: $0.appending(path: "een.yaml").path)
      }
    ),
    ("the folder itself removed", { try FileManager.default.removeItem(at: $0) }),
    (
      "the folder itself renamed",
      { try FileManager.default.moveItem(at: $0, to: $0.appendingPathExtension("weg")) }
    ),
  ]

  /// A watcher cannot be copied, which the macros of tests would do.
  private func expect(_ hasNews: Bool, _ watcher: inout Watcher, _ name: String = "") {
    let heard = watcher.hasNews()
    #expect(heard == hasNews, "\(name)")
  }

  private func watch(
    _ folders: Set<String>, _ watcher: inout Watcher, isNew: Bool = false,
    isIncomplete: Bool = false
  ) {
    let outcome = watcher.watch(folders)
    #expect(outcome.isNew == isNew && outcome.isIncomplete == isIncomplete)
  }

  @Test(arguments: changes.indices)
  func notices(_ index: Int) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    var watcher = Watcher()
    watch([folder.path], &watcher, isNew: true)
    expect(false, &watcher)
    try Self.changes[index].change(folder)
    expect(true, &watcher, Self.changes[index].name)
    expect(false, &watcher)
  }

  @Test func doesNotHearReaders() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    var watcher = Watcher()
    _ = watcher.watch([folder.path])
    _ = try Data(contentsOf: folder.appending(path: "een.yaml"))
    _ = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    expect(false, &watcher)
  }

  /// A folder that another took the place of is watched anew; one that is gone is reported.
  @Test func followsTheName() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    var watcher = Watcher()
    _ = watcher.watch([folder.path])
    watch([folder.path], &watcher)
    let away = folder.appendingPathExtension("weg")
    try FileManager.default.moveItem(at: folder, to: away)
    defer { try? FileManager.default.removeItem(at: away) }
    watch([folder.path], &watcher, isIncomplete: true)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    watch([folder.path], &watcher, isNew: true)
    _ = watcher.hasNews()
    try Data("een".utf8).write(to: away.appending(path: "twee.yaml"))
    expect(false, &watcher)
    try Data("een".utf8).write(to: folder.appending(path: "twee.yaml"))
    expect(true, &watcher)
  }

  @Test func forgets() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    var watcher = Watcher()
    _ = watcher.watch([folder.path])
    watch([], &watcher)
    _ = watcher.hasNews()
    try Data("twee".utf8).write(to: folder.appending(path: "een.yaml"))
    expect(false, &watcher)
  }
}
