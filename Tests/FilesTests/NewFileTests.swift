import Files
import Foundation
import Testing

/// One new file: all of it, or nothing at all.
@Suite struct NewFileTests {
  @Test func writesWithTheFoldersItNeeds() throws {
    let scratch = try Scratch()
    try NewFile.write("a\n", to: scratch.path + "/x/y/z.yaml", overwrites: false)
    #expect(scratch.text("x/y/z.yaml") == "a\n")
    #expect(scratch.contents(of: "x") == ["y/z.yaml": "a\n"])
  }

  @Test func keepsWhatIsThere() throws {
    let scratch = try Scratch()
    try scratch.put("x/a.yaml", "oud")
    let path = scratch.path + "/x/a.yaml"
    #expect(throws: FileError(.exists, path)) {
      try NewFile.write("nieuw", to: path, overwrites: false)
    }
    #expect(scratch.contents(of: "x") == ["a.yaml": "oud"])
    try NewFile.write("nieuw", to: path, overwrites: true)
    #expect(scratch.contents(of: "x") == ["a.yaml": "nieuw"])
  }

  /// Links, folders and pipes are never replaced, nor written through.
  @Test(arguments: [true, false])
  func replacesFilesOnly(_ overwrites: Bool) throws {
    let scratch = try Scratch()
    try scratch.put("x/doel.yaml", "oud")
    try scratch.put("x/map/a", "")
    let link = scratch.path + "/x/link.yaml"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "doel.yaml")
    let loose = scratch.path + "/x/los.yaml"
    try FileManager.default.createSymbolicLink(atPath: loose, withDestinationPath: "weg.yaml")
    mkfifo(scratch.path + "/x/pijp.yaml", 0o600)
    let before = scratch.contents(of: "x")
    let kinds: [(String, FileError.Kind)] = [
      ("link.yaml", .symbolicLink), ("los.yaml", .symbolicLink), ("map", .isFolder),
      ("pijp.yaml", .notRegular),
    ]
    for (name, kind) in kinds {
      let path = scratch.path + "/x/" + name
      #expect(throws: FileError(kind, path)) {
        try NewFile.write("nieuw", to: path, overwrites: overwrites)
      }
    }
    #expect(scratch.contents(of: "x") == before)
  }

  /// What was made for a file that could not be written goes again.
  @Test func leavesNoFoldersBehind() throws {
    let scratch = try Scratch()
    try scratch.put("x/vol", "")
    let long = String(repeating: "n", count: 300) + ".yaml"
    for path in ["x/vol/a.yaml", "x/y/z/\(long)", "x/y/\(long)/a.yaml"] {
      #expect(throws: FileError.self) {
        try NewFile.write("a", to: scratch.path + "/" + path, overwrites: false)
      }
    }
    #expect(scratch.contents(of: "x") == ["vol": ""])
    #expect(!Folder.exists(scratch.path + "/x/y"))
  }
}
