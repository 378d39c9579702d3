import DefinitionSupport
import Exports
import Foundation
import Policies
import TestSupport
import Testing

/// `statement.json` says what its schema allows, all of it somewhere, and nothing out of silence.
@Suite struct StatementDataTests {
  private static let schema = Definitions.folder("Sources/Exports/Schemas/statement.json").path

  @Test(.enabled(if: SchemaValidator.isInstalled), arguments: Definitions.versions)
  func isAsTheSchemaSays(_ definition: String) throws {
    let text = try Outputs(try Definitions.policy(definition)).text(.statement, .json)
    #expect(try SchemaValidator.accepts(text, schema: Self.schema))
  }

  @Test(.enabled(if: SchemaValidator.isInstalled))
  func theSchemaRefusesOtherData() throws {
    let text = try Outputs(try Definitions.policy("crm")).text(.statement, .json)
    for (right, wrong) in [
      ("\"schemaVersion\": 1", "\"schemaVersion\": 2"), ("\"basis\": {", "\"bases\": {"),
      ("\"narrator\": \"", "\"narrator\": \"x"), ("\"title\"", "\"titel\""),
    ] {
      let other = text.replacing(right, with: wrong)
      #expect(try other != text && !SchemaValidator.accepts(other, schema: Self.schema), "\(wrong)")
    }
  }

  /// Every key of the schema stands in the data of some definition.
  @Test func theSchemaPromisesNothingElse() throws {
    var seen: Set<String> = []
    for definition in Definitions.versions + ["rest"] {
      let policy =
        definition == "rest"
        ? try Definitions.policy(text: Self.rest) : try Definitions.policy(definition)
      collect(try Outputs(policy).json(.statement), into: &seen)
    }
    let schema = Part(
      try JSONSerialization.jsonObject(with: try Data(contentsOf: URL(filePath: Self.schema))))
    var promised: Set<String> = []
    collectProperties(schema.value, into: &promised)
    #expect(promised.count > 150)
    #expect(promised.subtracting(seen).sorted() == [])
    #expect(seen.subtracting(promised).sorted() == [])
  }

  private func collect(_ part: Part, into seen: inout Set<String>) {
    for key in part.keys {
      seen.insert(key)
      collect(part[key], into: &seen)
    }
    if part.keys.isEmpty { for item in part.items { collect(item, into: &seen) } }
  }

  private func collectProperties(_ value: Any?, into found: inout Set<String>) {
    if let list = value as? [Any] { for item in list { collectProperties(item, into: &found) } }
    guard let object = value as? [String: Any] else { return }
    for (key, item) in object {
      if key == "properties", let properties = item as? [String: Any] {
        found.formUnion(properties.keys)
        for property in properties.values { collectProperties(property, into: &found) }
      } else {
        collectProperties(item, into: &found)
      }
    }
  }

  /// What no definition of the project says.
  private static let rest = """
    verklaring: {recht: NL, aanspreekvorm: u}
    verantwoordelijke:
      naam: Proef
      vertegenwoordiger: {naam: Ander, email: a@b.example, telefoon: "0123456789"}
    besluiten: {profilering: {wat: klikken, waarvoor: reclame, gevolg: meer reclame, stoppen: een knop}}

    """
}
