import Foundation
import Scanning
import TestSupport
import Testing

/// Many wordings of every element, near misses among them, and how each is read.
@Suite struct WordingTests {
  /// A text, and what it tells of an element.
  struct Wording {
    let presence: Presence
    let text: String

    /// A line such as `vague: Zo lang als nodig is`.
    init(_ line: Substring) throws {
      let colon = try #require(line.firstRange(of: ": "), "\(line)")
      presence = try #require(Presence(rawValue: String(line[..<colon.lowerBound])), "\(line)")
      text = String(line[colon.upperBound...]).replacing(" || ", with: "\n\n")
    }

    /// The wordings of an element, from its file; lines that start with `#` are comments.
    static func all(of element: Element) throws -> [Wording] {
      let file = Shared.project.appending(
        path: "Tests/ScanningTests/Wordings/\(element.rawValue).txt")
      return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        .filter { !$0.hasPrefix("#") }.map { try Wording($0) }
    }
  }

  @Test(arguments: Element.allCases)
  func areReadAsMeant(_ element: Element) throws {
    let wordings = try Wording.all(of: element)
    #expect(!wordings.isEmpty)
    var others: [String] = []
    for wording in wordings {
      let reading = try Reader.scan(wording.text, "a.md").reading(element)
      let presence = try #require(reading).presence
      // The files call both `absent`: it is not told.
      let told = presence == .notApplicable ? Presence.absent : presence
      guard told != wording.presence else { continue }
      others.append("\(told.rawValue), not \(wording.presence.rawValue): \(wording.text)")
    }
    #expect(others.isEmpty, "\(element.rawValue)\n\(others.joined(separator: "\n"))")
  }
}
