import Files
import Foundation
import Glibc
import Testing

/// Where a build could destroy something of others, it refuses and touches nothing.
@Suite struct RefusalTests {
  static let page = ["a/index.html": "new"]

  struct Obstacle: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let expected: @Sendable (Scratch) -> OutputError
    let prepare: @Sendable (Scratch) throws -> Void

    init(
      _ name: String, _ expected: @escaping @Sendable (Scratch) -> OutputError,
      prepare: @escaping @Sendable (Scratch) throws -> Void
    ) {
      testDescription = name
      self.expected = expected
      self.prepare = prepare
    }
  }

  static let obstacles = [
    Obstacle("a foreign file in the way", { _ in .foreign("a/index.html") }) {
      try $0.put("site/a/index.html", "mine")
    },
    Obstacle("a page changed by hand", { _ in .edited("a/index.html") }) {
      try $0.build(["a/index.html": "old"])
      try $0.put("site/a/index.html", "by hand")
    },
    // The same size, so that only the bytes tell.
    Obstacle("a page changed by hand in place", { _ in .edited("a/index.html") }) {
      try $0.build(["a/index.html": "old"])
      try $0.put("site/a/index.html", "odl")
    },
    Obstacle("a folder in the way", { _ in .foreign("a/index.html") }) {
      try $0.put("site/a/index.html/inner", "mine")
    },
    Obstacle("a link in the place of the site", { .link($0.site) }) {
      try $0.put("target/a/index.html", "mine")
      symlink("target", $0.site)
    },
    Obstacle("a dangling link in the place of the site", { .link($0.site) }) {
      symlink("target", $0.site)
    },
    Obstacle("a file in the place of the site", { .foreign($0.site) }) {
      try $0.put("site", "mine")
    },
    Obstacle("a link in the place of a page", { _ in .link("a/index.html") }) {
      try $0.put("target", "mine")
      try $0.put("site/a/other", "mine")
      symlink("../../target", $0.site + "/a/index.html")
    },
    Obstacle("a link in the place of the stage", { .link($0.stage) }) {
      try $0.put("target/file", "mine")
      symlink("target", $0.stage)
    },
    Obstacle("a file in the place of the stage", { .link($0.stage) }) {
      try $0.put(".site.verklaar-stage", "mine")
    },
    Obstacle("a repository", { .forbidden($0.site) }) { try $0.put("site/.git/HEAD", "ref") },
  ]

  @Test(arguments: obstacles)
  func refuses(_ obstacle: Obstacle) throws {
    let scratch = try Scratch()
    try obstacle.prepare(scratch)
    let before = scratch.contents(of: ".")
    #expect(scratch.refusal(Self.page) == obstacle.expected(scratch))
    #expect(scratch.contents(of: ".") == before, "nothing was touched")
  }

  /// Links and files where the folders of pages must be: nothing may go through or over them.
  @Test(arguments: [true, false])
  func refusesWhatIsNoFolder(_ isLink: Bool) throws {
    let scratch = try Scratch()
    try scratch.build(["z.html": "old"])
    try scratch.put("target/other", "mine")
    if isLink {
      symlink("../target", scratch.site + "/a")
    } else {
      try scratch.put("site/a", "mine")
    }
    let before = scratch.contents(of: ".")
    let error = scratch.refusal(Self.page.merging(["z.html": "new"]) { $1 })
    #expect(error == (isLink ? .link("a") : .foreign("a")))
    #expect(scratch.contents(of: ".") == before)
    // An obstacle that was taken away may not leave the site stuck.
    unlink(scratch.site + "/a")
    #expect(scratch.refusal(Self.page) == nil)
  }

  /// A page that no definition makes any more may hold somebody's work too.
  @Test func refusesToRemoveWhatWasChangedByHand() throws {
    let scratch = try Scratch()
    try scratch.build(["a/index.html": "old", "b.html": "B"])
    try scratch.put("site/a/index.html", "by hand")
    let error = scratch.refusal(["b.html": "B"])
    #expect(error == .edited("a/index.html"))
    #expect(scratch.text("site/a/index.html") == "by hand")
  }

  /// A manifest is a file that anybody can write; it may not point out of the site.
  @Test(arguments: ["../victim", "/victim", "a/../../victim"])
  func removesNothingOutsideTheSite(_ name: String) throws {
    let scratch = try Scratch()
    try scratch.put("victim", "mine")
    try scratch.build(["a/index.html": "A"])
    let path = name.hasPrefix("/") ? scratch.path + name : name
    let manifest = scratch.text("site/.verklaar-manifest") ?? ""
    try scratch.put("site/.verklaar-manifest", manifest + "0000000000000000 4 \(path)\n")
    _ = scratch.refusal(["a/index.html": "A2"])
    #expect(scratch.text("victim") == "mine")
  }

  @Test func overwritesWhenAsked() throws {
    let scratch = try Scratch()
    try scratch.build(["a/index.html": "old"])
    try scratch.put("site/a/index.html", "by hand")
    try scratch.put("site/b/index.html", "mine")
    try scratch.put("target", "untouched")
    let new = ["a/index.html": "new", "b/index.html": "new"]
    try scratch.build(new, overwrites: true)
    #expect(scratch.pages == new && scratch.text("target") == "untouched")
  }

  /// A page that looks as it should needs no permission to stay.
  @Test func takesOverEqualFiles() throws {
    let scratch = try Scratch()
    try scratch.put("site/a/index.html", "new")
    #expect(scratch.refusal(Self.page) == nil)
    #expect(scratch.refusal(["a/index.html": "newer"]) == nil, "it is in the manifest now")
  }

  static let protected: [(name: String, folder: String)] = [
    ("itself", "site"), ("around it", "."), ("in it", "site/inner"), ("through a link", "alias"),
  ]

  @Test(arguments: protected)
  func refusesProtectedFolders(_ name: String, _ folder: String) throws {
    let scratch = try Scratch()
    try scratch.put("site/inner/file", "mine")
    symlink("site", scratch.path + "/alias")
    let protected = scratch.path + "/" + folder
    let error = scratch.refusal(Self.page, protecting: [protected])
    #expect(error == .sources(scratch.site, protected), "\(name)")
    #expect(!Folder.exists(scratch.stage) && !Folder.exists(scratch.site + "/a"))
  }

  @Test func allowsANeighbourOfAProtectedFolder() throws {
    let scratch = try Scratch()
    try scratch.put("sit/file", "")
    try scratch.put("site2/file", "")
    let protected = ["sit", "site2", "missing"].map { scratch.path + "/" + $0 }
    #expect(scratch.refusal(Self.page, protecting: protected) == nil)
  }

  @Test(arguments: ["/", "//", "/.", "HOME", "HOME/", "/tmp/.git", "/tmp/x/.git/y"])
  func refusesFoldersOfOthers(_ name: String) {
    let home = ProcessInfo.processInfo.environment["HOME"] ?? "/"
    let path = name.replacingOccurrences(of: "HOME", with: home)
    #expect(throws: OutputError.self) { _ = try OutputFolder(path, protecting: []) }
  }

  @Test func refusesASecondBuild() throws {
    let scratch = try Scratch()
    let folder = try OutputFolder(scratch.site, protecting: [])
    #expect(scratch.refusal(Self.page) == .busy(scratch.site))
    folder.discard()
    #expect(scratch.refusal(Self.page) == nil, "the lock goes with the build")
  }

  /// Nobody makes folders by hand first; a build that fails takes them away again.
  @Test func makesTheFoldersAroundASite() throws {
    let scratch = try Scratch()
    let site = scratch.path + "/a/b/../b/site"
    #expect(throws: OutputError.self) { _ = try OutputFolder(site, protecting: []) }
    try scratch.put("file", "mine")
    for path in ["file/site", "file/a/site"] {
      #expect(throws: OutputError.file(FileError(.notFolder, scratch.path + "/file"))) {
        _ = try OutputFolder(scratch.path + "/" + path, protecting: [])
      }
    }
    try OutputFolder(scratch.path + "/a/b/site/", protecting: []).discard()
    #expect(scratch.contents(of: ".") == ["file": "mine"] && !Folder.exists(scratch.path + "/a"))
    let folder = try OutputFolder(scratch.path + "/a/b/site", protecting: [])
    var writer = folder.writer
    try writer.write("a/index.html", "A")
    _ = try folder.commit([writer])
    #expect(scratch.contents(of: "a/b/site")["a/index.html"] == "A")
  }

  /// What a folder that does not exist yet would hold or lie in is protected all the same.
  @Test func protectsSourcesFromFoldersThatAreMissing() throws {
    let scratch = try Scratch()
    try scratch.put("sources/file", "mine")
    for path in ["sources/a/site", "sources/./site", "sources//a/b/"] {
      #expect(throws: OutputError.self, "\(path)") {
        _ = try OutputFolder(
          scratch.path + "/" + path, protecting: [scratch.path + "/sources"])
      }
    }
    #expect(scratch.contents(of: ".") == ["sources/file": "mine"])
    #expect(!Folder.exists(scratch.path + "/sources/a"))
  }

  static let badPaths = [
    "", "/", "/etc/x", "..", "../x", "a/../x", "a/./x", "a//x", "a/", ".hidden", "a/.hidden", "a b",
    "a\nb", "a\u{0}b", "é", "a\\b", "a:b", "%2e%2e/x", String(repeating: "a", count: 201),
    String(repeating: "a/", count: 256) + "a", ".verklaar-manifest", ".verklaar-journal",
  ]

  @Test(arguments: badPaths)
  func refusesBadPaths(_ path: String) throws {
    let scratch = try Scratch()
    #expect(scratch.refusal([path: "x"]) == .badPath(path))
    #expect(scratch.contents(of: ".").isEmpty, "nothing was made")
  }
}
