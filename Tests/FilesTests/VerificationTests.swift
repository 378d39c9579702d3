import Files
import Foundation
import Glibc
import Testing

/// Verifying names exactly what a build would change, and changes nothing.
@Suite struct VerificationTests {
  static let files = ["a/index.html": "A", "b.html": "B"]

  struct Change: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let differences: [String]
    let apply: @Sendable (Scratch) throws -> Void

    init(
      _ name: String, _ differences: [String],
      apply: @escaping @Sendable (Scratch) throws -> Void
    ) {
      testDescription = name
      self.differences = differences
      self.apply = apply
    }
  }

  static let changes = [
    Change("nothing", []) { _ in },
    Change("another text", ["b.html"]) { try $0.put("site/b.html", "X") },
    Change("a longer text", ["b.html"]) { try $0.put("site/b.html", "BB") },
    Change("an empty file", ["b.html"]) { try $0.put("site/b.html", "") },
    Change("a missing file", ["a/index.html"]) { unlink($0.site + "/a/index.html") },
    Change("a missing site", ["a/index.html", "b.html"]) {
      try FileManager.default.removeItem(atPath: $0.site)
    },
    Change("a link with the right text", ["b.html"]) {
      rename($0.site + "/b.html", $0.path + "/elsewhere")
      symlink("../elsewhere", $0.site + "/b.html")
    },
    Change("a folder that is a link", ["a/index.html"]) {
      rename($0.site + "/a", $0.path + "/elsewhere")
      symlink("../elsewhere", $0.site + "/a")
    },
    Change("a FIFO", ["b.html"]) {
      unlink($0.site + "/b.html")
      mkfifo($0.site + "/b.html", 0o600)
    },
    Change("a page of a build before", ["old.html"]) {
      try $0.build(VerificationTests.files.merging(["old.html": "old"]) { $1 })
    },
    Change("a foreign file", []) { try $0.put("site/CNAME", "example.nl") },
  ]

  @Test(arguments: changes)
  func namesDifferences(_ change: Change) throws {
    let scratch = try Scratch()
    try scratch.build(Self.files)
    try change.apply(scratch)
    let before = scratch.contents(of: ".")
    var verifier = SiteVerifier(scratch.site)
    var other = SiteVerifier(scratch.site)
    try verifier.write("b.html", "B")
    try other.write("a/index.html", "A")
    verifier.add(other)
    #expect(verifier.finished() == change.differences)
    #expect(scratch.contents(of: ".") == before)
  }
}

/// Every number is worked on once, whatever the number of threads.
@Suite struct WorkersTests {
  @Test(arguments: [1, 2, 8], [0, 1, 15, 16, 17, 1000])
  func coversEveryNumberOnce(_ threads: Int, _ count: Int) {
    let seen = Collected<Int>()
    let bodies = Collected<Int>()
    Workers.run(threads, count: count) { next in
      bodies.append(1)
      while let range = next() { for number in range { seen.append(number) } }
    }
    #expect(seen.all.sorted() == Array(0..<count))
    #expect((1...threads).contains(bodies.all.count), "no more threads than asked for")
  }
}
