import Files
import Foundation
import Glibc
import Testing

/// Folders are listed in one order everywhere, and links are seen, not followed.
@Suite struct FolderTests {
  @Test func listsInTheOrderOfBytes() throws {
    let scratch = try Self.scratch()
    let entries = try Folder.entries(of: scratch.path)
    #expect(
      entries.map { "\($0.name) \($0.kind)" } == [
        ".hidden file", "B file", "a file", "folder folder", "link link", "pipe other", "é file",
      ])
  }

  @Test func listsFilesBelowWithoutFollowingLinks() throws {
    let scratch = try Self.scratch()
    // A link to the folder itself would never end.
    symlink(".", scratch.path + "/folder/again")
    #expect(
      try Folder.files(below: scratch.path) == [".hidden", "B", "a", "folder/deep/x", "é"])
  }

  @Test func refusesWhatIsNoFolder() throws {
    let scratch = try Self.scratch()
    for name in ["a", "missing"] {
      #expect(throws: FileError(.missing, scratch.path + "/" + name)) {
        try Folder.entries(of: scratch.path + "/" + name)
      }
    }
  }

  @Test(arguments: [("folder", true, true), ("link", true, true), ("a", false, true)])
  func tellsFoldersFromFiles(_ name: String, _ isFolder: Bool, _ exists: Bool) throws {
    let scratch = try Self.scratch()
    let path = scratch.path + "/" + name
    #expect(try Folder.isFolder(path) == isFolder && Folder.exists(path) == exists)
  }

  @Test func seesDanglingLinks() throws {
    let scratch = try Scratch()
    symlink("nowhere", scratch.path + "/dangling")
    #expect(Folder.exists(scratch.path + "/dangling") && !Folder.exists(scratch.path + "/nowhere"))
    #expect(throws: FileError(.missing, scratch.path + "/dangling")) {
      try Folder.isFolder(scratch.path + "/dangling")
    }
  }

  private static func scratch() throws -> Scratch {
    let scratch = try Scratch()
    for name in ["é", "a", "B", ".hidden", "folder/deep/x"] { try scratch.put(name, name) }
    symlink("folder", scratch.path + "/link")
    mkfifo(scratch.path + "/pipe", 0o600)
    return scratch
  }
}
