import Files
import Foundation
import Glibc
import Testing

/// What a crash leaves is finished or forgotten by the next start, before it builds anything.
@Suite struct JournalTests {
  static let old = ["a/index.html": "A", "b/index.html": "B", "c/index.html": "C"]

  /// How far the crashed run had come: files that it had renamed already, and pages removed.
  static let progress: [(renamed: [String], removed: [String])] = [
    ([], []), (["a/index.html"], []), (["a/index.html", "d/deep/index.html"], []),
    (["a/index.html", "d/deep/index.html", ".verklaar-manifest"], []),
    (["a/index.html", "d/deep/index.html", ".verklaar-manifest"], ["c/index.html"]),
  ]

  @Test(arguments: progress)
  func finishesWhatACrashLeft(_ renamed: [String], _ removed: [String]) throws {
    let scratch = try Self.crashed()
    for name in renamed {
      let target = URL(filePath: scratch.site).appending(path: name)
      try FileManager.default.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      rename(scratch.stage + "/" + name, target.path)
    }
    for name in removed { unlink(scratch.site + "/" + name) }
    try OutputFolder(scratch.site, protecting: []).discard()
    #expect(scratch.contents() == Self.expected)
    #expect(!Folder.exists(scratch.stage) && !Folder.exists(scratch.site + "/c"))
  }

  /// The finished site is an ordinary one: the next build finds nothing to do.
  @Test func goesOnAfterFinishing() throws {
    let scratch = try Self.crashed()
    let summary = try scratch.build(Self.new)
    #expect(summary.written == 0 && summary.removed == 0 && scratch.contents() == Self.expected)
  }

  /// Without its final name a note does not count, nor does a stage without any.
  @Test(arguments: [".verklaar-journal.new", "a/unfinished.html"])
  func forgetsAStageWithoutJournal(_ name: String) throws {
    let scratch = try Scratch()
    try scratch.build(Self.old)
    try scratch.put(".site.verklaar-stage/a/index.html", "half")
    try scratch.put(".site.verklaar-stage/" + name, "R a/index.html\n")
    try OutputFolder(scratch.site, protecting: []).discard()
    #expect(scratch.pages == Self.old && !Folder.exists(scratch.stage))
  }

  /// A note that lost its end with the power names only some of the steps: all or none count.
  @Test(arguments: ["R a/index.html\n", "R a/index.html\nR d/deep/ind", ""])
  func forgetsHalfANote(_ note: String) throws {
    let scratch = try Self.crashed()
    let old = scratch.contents()
    try scratch.put(".site.verklaar-stage/.verklaar-journal", note)
    _ = scratch.refusal(Self.old)
    #expect(scratch.contents() == old)
  }

  /// People who see a broken site throw it away; that may not stop builds for ever.
  @Test func survivesALostSite() throws {
    let scratch = try Self.crashed()
    try FileManager.default.removeItem(atPath: scratch.site)
    #expect(scratch.refusal(Self.new) == nil)
    #expect(scratch.pages == Self.new)
  }

  /// A note that anybody can write may not move or remove files outside the site.
  @Test(arguments: ["D ../victim\n", "D a/../../victim\n"])
  func staysInsideTheSite(_ line: String) throws {
    let scratch = try Scratch()
    try scratch.build(Self.old)
    try scratch.put("victim", "mine")
    try scratch.put(".site.verklaar-stage/inner/file", "")
    try scratch.put(".site.verklaar-stage/.verklaar-journal", line + "end\n")
    _ = scratch.refusal(Self.old)
    #expect(scratch.text("victim") == "mine")
  }

  static let new = ["a/index.html": "A2", "b/index.html": "B", "d/deep/index.html": "D"]

  /// The new site with its manifest, as an undisturbed build makes it.
  static let expected: [String: String] = {
    guard let scratch = try? Scratch(), (try? scratch.build(new)) != nil else { return [:] }
    return scratch.contents()
  }()

  /// A site, and beside it the stage of a build that had just written its note.
  private static func crashed() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.build(old)
    let renamed = ["a/index.html", "d/deep/index.html", ".verklaar-manifest"]
    for name in renamed {
      try scratch.put(".site.verklaar-stage/" + name, try #require(expected[name]))
    }
    let note =
      renamed.map { "R \($0)\n" }.joined() + "D c/index.html\nend\n"
    try scratch.put(".site.verklaar-stage/.verklaar-journal", note)
    return scratch
  }
}
