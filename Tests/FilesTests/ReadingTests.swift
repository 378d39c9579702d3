import Files
import Foundation
import Glibc
import SourceText
import Testing

/// Reading refuses everything that is no plain file of a bearable size, and never waits.
@Suite struct ReadingTests {
  struct Refusal: Sendable, CustomTestStringConvertible {
    let name: String
    let kind: FileError.Kind
    var followsLinks = true
    var testDescription: String { name + (followsLinks ? "" : ", links not followed") }
  }

  static let refusals = [
    Refusal(name: "missing", kind: .missing),
    Refusal(name: "file/below", kind: .missing),
    Refusal(name: "folder", kind: .isFolder),
    Refusal(name: "folder", kind: .isFolder, followsLinks: false),
    // A FIFO without a writer would block an ordinary open for ever.
    Refusal(name: "fifo", kind: .notRegular),
    Refusal(name: "large", kind: .tooLarge(limit: 10)),
    Refusal(name: "link", kind: .symbolicLink, followsLinks: false),
    Refusal(name: "dangling", kind: .missing),
    Refusal(name: "dangling", kind: .symbolicLink, followsLinks: false),
    Refusal(name: "loop", kind: .symbolicLink),
  ]

  @Test(arguments: refusals)
  func refuses(_ refusal: Refusal) throws {
    let scratch = try Self.scratch()
    let path = scratch.path + "/" + refusal.name
    #expect(throws: FileError(refusal.kind, path)) {
      try SourceFile(reading: path, limit: 10, followsLinks: refusal.followsLinks)
    }
  }

  @Test func refusesDevices() {
    #expect(throws: FileError(.notRegular, "/dev/zero")) {
      try SourceFile(reading: "/dev/zero", limit: 10)
    }
  }

  @Test(arguments: [("file", "0123456789"), ("empty", ""), ("link", "0123456789")])
  func readsWhatFits(_ name: String, _ text: String) throws {
    let scratch = try Self.scratch()
    let file = try SourceFile(reading: scratch.path + "/" + name, limit: 10)
    #expect(file.bytes == Array(text.utf8) && file.path == scratch.path + "/" + name)
  }

  /// Sizes around those at which the buffer grows; /proc says 0 for the size of what it holds.
  @Test(arguments: [0, 1, 4095, 4096, 4097, 100_000])
  func readsEverySize(_ size: Int) throws {
    let scratch = try Scratch()
    try scratch.put("file", String(repeating: "x", count: size))
    let file = try SourceFile(reading: scratch.path + "/file", limit: 1 << 20)
    #expect(file.bytes == [UInt8](repeating: 0x78, count: size))
  }

  @Test func readsFilesThatHideTheirSize() throws {
    let file = try SourceFile(reading: "/proc/self/status", limit: 1 << 20)
    #expect(file.bytes.count > 100)
    #expect(throws: FileError(.tooLarge(limit: 10), "/proc/self/status")) {
      try SourceFile(reading: "/proc/self/status", limit: 10)
    }
  }

  private static func scratch() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.put("file", "0123456789")
    try scratch.put("large", "01234567890")
    try scratch.put("empty", "")
    try scratch.put("folder/inner", "")
    mkfifo(scratch.path + "/fifo", 0o600)
    symlink("file", scratch.path + "/link")
    symlink("nothing", scratch.path + "/dangling")
    symlink("loop", scratch.path + "/loop")
    return scratch
  }
}
