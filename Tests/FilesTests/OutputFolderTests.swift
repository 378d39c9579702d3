import Files
import Foundation
import Glibc
import Testing

/// A build writes what changed and nothing else, and never what is not its own.
@Suite struct OutputFolderTests {
  static let first = ["index.html": "list", "a/index.html": "A", "b/index.html": "B"]

  @Test func buildsTheFirstSite() throws {
    let scratch = try Scratch()
    let summary = try scratch.build(Self.first)
    #expect(summary.written == 3 && summary.unchanged == 0 && summary.removed == 0)
    #expect(scratch.pages == Self.first && !Folder.exists(scratch.stage))
  }

  @Test func buildsIntoAnEmptyFolder() throws {
    let scratch = try Scratch()
    mkdir(scratch.site, 0o755)
    try scratch.build(Self.first)
    #expect(scratch.pages == Self.first && !Folder.exists(scratch.stage))
  }

  /// The disk is left alone: whoever copies the site by time of change copies nothing.
  @Test func leavesAnEqualSiteAlone() throws {
    let scratch = try Scratch()
    try scratch.build(Self.first)
    let names = scratch.contents().keys.sorted() + ["", "a", "b"]
    let before = names.map { Stamp(scratch.status($0)) }
    let summary = try scratch.build(Self.first)
    #expect(summary.written == 0 && summary.unchanged == 3 && summary.removed == 0)
    #expect(names.map { Stamp(scratch.status($0)) } == before && !Folder.exists(scratch.stage))
  }

  @Test func replacesOnlyThePageThatChanged() throws {
    let scratch = try Scratch()
    try scratch.build(Self.first)
    let before = ["index.html", "a/index.html", "b/index.html"].map { Stamp(scratch.status($0)) }
    let summary = try scratch.build(Self.first.merging(["a/index.html": "A2"]) { $1 })
    let after = ["index.html", "a/index.html", "b/index.html"].map { Stamp(scratch.status($0)) }
    #expect(summary.written == 1 && summary.unchanged == 2)
    #expect(zip(before, after).map { $0 == $1 } == [true, false, true])
  }

  /// From some number of changes on, a whole new folder takes the place of the old one.
  @Test(arguments: [1, 32, 33, 60])
  func replacesManyPages(_ count: Int) throws {
    let scratch = try Scratch()
    let old = manyPages(100, "old")
    let new = old.merging(manyPages(count, "new")) { $1 }
    try scratch.build(old)
    try scratch.put("site/foreign/note.txt", "mine")
    let folder = scratch.status("").st_ino
    let summary = try scratch.build(new)
    #expect(summary.written == count && summary.unchanged == 100 - count)
    #expect(scratch.pages == new.merging(["foreign/note.txt": "mine"]) { $1 })
    #expect((scratch.status("").st_ino != folder) == (count > 32), "exchanged from 33 on")
    #expect(!Folder.exists(scratch.stage))
  }

  /// Unchanged pages come along as second names; the first names must go.
  @Test(arguments: [1, 60])
  func leavesOneNameAFile(_ count: Int) throws {
    let scratch = try Scratch()
    let old = manyPages(100, "old")
    try scratch.build(old)
    try scratch.build(old.merging(manyPages(count, "new")) { $1 })
    let counts = scratch.contents().keys.map { scratch.status($0).st_nlink }
    #expect(counts.count == 101 && Set(counts) == [1])
  }

  @Test(arguments: [1, 60])
  func removesOnlyItsOwn(_ count: Int) throws {
    let scratch = try Scratch()
    let old = manyPages(100, "old")
    let gone = manyPages(count, "").keys
    let new = old.filter { !gone.contains($0.key) }
    try scratch.build(old)
    try scratch.put("site/page-0/photo.jpg", "mine")
    let summary = try scratch.build(new)
    #expect(summary.removed == count && summary.unchanged == 100 - count)
    #expect(scratch.pages == new.merging(["page-0/photo.jpg": "mine"]) { $1 })
    let emptied = (1..<count).filter { Folder.exists(scratch.site + "/page-\($0)") }
    #expect(emptied.isEmpty, "empty folders go too")
  }

  /// Whatever else people keep in the folder stays, in a small change and in a large one.
  @Test(arguments: [1, 60])
  func keepsForeignEntries(_ count: Int) throws {
    let scratch = try Scratch()
    let old = manyPages(100, "old")
    try scratch.build(old)
    try scratch.put("site/CNAME", "example.nl")
    try scratch.put("site/.well-known/security.txt", "Contact:")
    symlink("page-99", scratch.site + "/newest")
    mkdir(scratch.site + "/uploads", 0o700)
    try scratch.build(old.merging(manyPages(count, "new")) { $1 })
    let found = scratch.contents()
    #expect(found["CNAME"] == "example.nl" && found[".well-known/security.txt"] == "Contact:")
    #expect(found["newest"] == "-> page-99", "a foreign link stays")
    #expect(Folder.exists(scratch.site + "/uploads"), "a foreign empty folder stays")
  }

  @Test func buildsTheSameBytesTwice() throws {
    let (one, two) = (try Scratch(), try Scratch())
    try one.build(Self.first)
    // The other way there leads over another site.
    try two.build(["a/index.html": "old", "gone.html": "x"])
    try two.build(Self.first)
    #expect(one.contents() == two.contents())
  }

  /// What tells whether a file was touched.
  struct Stamp: Equatable {
    let inode: UInt
    let seconds: Int
    let nanoseconds: Int

    init(_ status: stat) {
      inode = UInt(status.st_ino)
      (seconds, nanoseconds) = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
    }
  }
}
