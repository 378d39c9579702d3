import Builtin
import Foundation
import Policies
import SourceText
import TestSupport
import Testing
import YAML

/// A version of a definition of which another was read says what it says when it is read alone.
@Suite struct RevisionTests {
  static let names = ["voorbeeld-webwinkel", "voorbeeld-sportclub", "courseflow"]

  private static let reader: PolicyReader = {
    do { return PolicyReader(law: try Law { BuiltinFiles.text("Law/" + $0) }) } catch {
      preconditionFailure()
    }
  }()

  @Test(arguments: names)
  func saysTheSame(_ name: String) throws {
    let file = Shared.project.appending(path: "Policies/\(name).yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let former = Self.reader.reading(of: try #require(Self.tree(text)))
    var seed = UInt64(text.utf8.count)
    func random(_ below: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % below
    }
    var count = 0
    for _ in 0..<300 {
      var edited = lines
      for _ in 0..<1 + random(2) {
        let index = random(edited.count)
        switch random(4) {
        case 0: edited.remove(at: index)
        case 1: edited.insert(lines[random(lines.count)], at: index)
        case 2: edited[index] = edited[index].replacing(": ", with: ": x")[...]
        default: edited[index] += " anders"
        }
      }
      guard let tree = Self.tree(edited.joined(separator: "\n")) else { continue }
      let (alone, after) = (
        Self.reader.reading(of: tree), Self.reader.reading(of: tree, after: former)
      )
      #expect(Set(alone.problems.map { "\($0)" }) == Set(after.problems.map { "\($0)" }))
      // With problems a policy is as far as it goes, and nobody looks at it.
      if alone.problems.isEmpty {
        count += 1
        #expect("\(alone.policy)" == "\(after.policy)")
      }
    }
    #expect(count > 40)
  }

  private static func tree(_ text: String) -> Tree? {
    let outcome = Tree.parse(SourceFile(path: "d", text: text))
    return outcome.problems.isEmpty ? outcome.tree : nil
  }
}
