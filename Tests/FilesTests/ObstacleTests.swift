import Files
import Foundation
import Glibc
import Testing

/// What changed hands between two builds, or during one, is not destroyed and stops nothing for good.
@Suite struct ObstacleTests {
  static let two = ["a/index.html": "A", "b.html": "B"]
  static let one = ["b.html": "B"]

  /// A page that goes, and what stands in its place by then.
  enum Successor: CaseIterable {
    case nothing, folder, link, linkedFolder, fileForFolder

    func put(_ scratch: Scratch) throws {
      unlink(scratch.site + "/a/index.html")
      switch self {
      case .nothing: break
      case .folder: try scratch.put("site/a/index.html/inner", "mine")
      case .link: symlink("../b.html", scratch.site + "/a/index.html")
      case .linkedFolder:
        rmdir(scratch.site + "/a")
        try scratch.put("target/index.html", "A")
        symlink("../target", scratch.site + "/a")
      case .fileForFolder:
        rmdir(scratch.site + "/a")
        try scratch.put("site/a", "mine")
      }
    }
  }

  @Test(arguments: Successor.allCases)
  func removesOnlyWhatABuildLeft(_ successor: Successor) throws {
    let scratch = try Scratch()
    try scratch.build(Self.two)
    try successor.put(scratch)
    let before = scratch.contents(of: ".").filter { !$0.key.contains("manifest") }
    let error = scratch.refusal(Self.one)
    #expect(error == (successor == .link ? .edited("a/index.html") : nil))
    #expect(scratch.contents(of: ".").filter { !$0.key.contains("manifest") } == before)
    #expect(Folder.exists(scratch.site + "/a") == (successor != .nothing))
    #expect(!Folder.exists(scratch.stage))
  }

  @Test func removesChangedPagesWhenAsked() throws {
    let scratch = try Scratch()
    try scratch.build(Self.two)
    try scratch.put("site/a/index.html", "by hand")
    let summary = try scratch.build(Self.one, overwrites: true)
    #expect(summary.removed == 1 && scratch.pages == Self.one)
  }

  /// The note of a crashed build goes through no link, in the stage or in the site.
  @Test(arguments: ["site", ".site.verklaar-stage"], ["R", "D"])
  func followsNoLinkFromANote(_ side: String, _ step: String) throws {
    let scratch = try Scratch()
    try scratch.build(Self.one)
    try scratch.put("target/file", "mine")
    try scratch.put(".site.verklaar-stage/.verklaar-journal", "\(step) a/file\nend\n")
    if side == "site" { try scratch.put(".site.verklaar-stage/a/file", "new") }
    symlink("../target", scratch.path + "/" + side + "/a")
    _ = scratch.refusal(Self.one)
    #expect(scratch.text("target/file") == "mine")
    #expect(!Folder.exists(scratch.stage) || step == "R")
    unlink(scratch.site + "/a")
    #expect(scratch.refusal(Self.one) == nil && scratch.pages == Self.one)
  }

  /// A folder where a page was to be replaced or removed.
  @Test(arguments: [("R", OutputError.foreign("a/file")), ("D", nil)])
  func isNotStuckOnAFolder(_ step: String, _ expected: OutputError?) throws {
    let scratch = try Scratch()
    try scratch.build(Self.one)
    try scratch.put("site/a/file/inner", "mine")
    try scratch.put(".site.verklaar-stage/a/file", "new")
    try scratch.put(".site.verklaar-stage/.verklaar-journal", "\(step) a/file\nend\n")
    #expect(scratch.refusal(Self.one) == expected)
    #expect(scratch.refusal(Self.one) == nil, "the site was still the old one: nothing is due")
    #expect(scratch.text("site/a/file/inner") == "mine")
  }

  @Test(arguments: ["folder", "link", "pipe"])
  func refusesAnotherManifest(_ kind: String) throws {
    let scratch = try Scratch()
    let path = scratch.site + "/.verklaar-manifest"
    try scratch.build(Self.one)
    unlink(path)
    switch kind {
    case "folder": mkdir(path, 0o755)
    case "link": symlink("../elsewhere", path)
    default: mkfifo(path, 0o600)
    }
    let name = ".verklaar-manifest"
    #expect(scratch.refusal(Self.two) == (kind == "link" ? .link(name) : .foreign(name)))
    #expect(scratch.pages == Self.one && !Folder.exists(scratch.stage))
  }

  /// What a new folder cannot have as the old one had, it may not lose.
  @Test(arguments: [1, 60])
  func keepsModesAndPipes(_ count: Int) throws {
    let scratch = try Scratch()
    let old = manyPages(100, "old")
    try scratch.build(old)
    mkfifo(scratch.site + "/pipe", 0o600)
    try scratch.put("site/secret/key", "mine")
    let modes = ["": UInt32(0o2775), "secret": 0o700, "page-1": 0o750, "pipe": 0o600]
    for (name, mode) in modes { chmod(scratch.site + "/" + name, mode) }
    try scratch.build(old.merging(manyPages(count, "new")) { $1 })
    for (name, mode) in modes { #expect(scratch.status(name).st_mode & 0o7777 == mode, "\(name)") }
    #expect(scratch.status("pipe").st_mode & S_IFMT == S_IFIFO)
    #expect(scratch.text("site/secret/key") == "mine")
  }

  @Test func keepsTheModeOfAnEmptySite() throws {
    let scratch = try Scratch()
    mkdir(scratch.site, 0o755)
    chmod(scratch.site, 0o2770)
    try scratch.build(Self.one)
    #expect(scratch.status("").st_mode & 0o7777 == 0o2770 && scratch.pages == Self.one)
  }

  /// A folder that could not be emptied again would stop every later build.
  @Test func leavesClosedFoldersWhereTheyAre() throws {
    let scratch = try Scratch()
    try scratch.build(manyPages(100, "old"))
    try scratch.put("site/closed/file", "mine")
    chmod(scratch.site + "/closed", 0o500)
    let folder = scratch.status("").st_ino
    try scratch.build(manyPages(100, "new"))
    #expect(scratch.status("").st_ino == folder, "not exchanged")
    #expect(scratch.text("site/closed/file") == "mine")
    #expect(scratch.text("site/page-7/index.html") == "new 7" && !Folder.exists(scratch.stage))
    chmod(scratch.site + "/closed", 0o700)
  }

  /// A site may lie beside a definition, but not around it or in its place.
  @Test(arguments: [(".", nil), ("site", "site"), ("site/inner", "site")])
  func refusesOnlyToHoldSome(_ folder: String, _ name: String?) throws {
    let scratch = try Scratch()
    try scratch.put("site/inner/file", "mine")
    var error: OutputError?
    do throws(OutputError) {
      try OutputFolder(scratch.site, protecting: [], around: [scratch.path + "/" + folder])
        .discard()
    } catch let refusal {
      error = refusal
    }
    #expect(error == name.map { _ in .sources(scratch.site, scratch.path + "/" + folder) })
  }
}
