import Foundation
import Policies
import Testing

@Suite struct SectionsTests {
  /// Each outermost key of the format is a section of its own.
  @Test func namesEveryKey() throws {
    let schema = try JSONSerialization.jsonObject(with: Data(JSONSchema.text.utf8))
    let definitions = try #require((schema as? [String: Any])?["definitions"] as? [String: Any])
    let definition = definitions["definition"] as? [String: Any]
    let keys = try #require(definition?["properties"] as? [String: Any]).keys
    #expect(keys.count >= 21)
    let sections = keys.map { Sections(key: $0) }
    #expect(!sections.contains([]) && Set(sections).count == keys.count)
    #expect(Sections(key: "anders") == [])
  }
}
