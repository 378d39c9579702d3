import DefinitionSupport
import Exports
import Foundation
import TestSupport
import Testing

/// TILT documents are valid, and where TILT wants more than a definition says, they admit it.
@Suite struct TILTTests {
  private static let schema =
    Shared.folder?.appending(path: "spec/tilt/tilt-schema.json").path ?? ""

  @Test(
    .enabled(if: Shared.isHere(for: "TILT documents") && SchemaValidator.isInstalled),
    arguments: Definitions.versions)
  func isValid(_ definition: String) throws {
    let text = try Outputs(try Definitions.policy(definition)).text(.tilt, .json)
    #expect(try SchemaValidator.findsNoFault(text, schema: Self.schema))
    #expect(
      try !SchemaValidator.findsNoFault(
        text.replacing("\"legalBases\"", with: "\"legalBasis\""), schema: Self.schema))
  }

  /// A definition that says nothing gives placeholders only, each of them named.
  @Test(arguments: Definitions.versions + ["silent"])
  func namesItsPlaceholders(_ definition: String) throws {
    let policy =
      definition == "silent"
      ? try Definitions.policy(
        text: "verklaring: {recht: NL, aanspreekvorm: u}\nverantwoordelijke: {naam: Proef}\n")
      : try Definitions.policy(definition)
    check(try Outputs(policy).json(.tilt), "")
  }

  private func check(_ part: Part, _ path: String) {
    let named = part["x-verklaar-notStated"].texts
    for key in part.keys {
      let text = part[key].text
      if text == "" || text == "ZZ" || text == "0000" || text?.hasSuffix("invalid") == true {
        #expect(named.contains(key), "\(path)/\(key)")
      }
      check(part[key], "\(path)/\(key)")
    }
    if part.keys.isEmpty { for item in part.items { check(item, path) } }
    #expect(
      Set(named).subtracting(part.keys).isSubset(of: ["available", "inUse", "country"]), "\(path)")
  }

  /// The hash is that of the data of the statement (FIPS 180-4), by another program.
  @Test func hashesTheFacts() throws {
    let outputs = try Outputs(try Definitions.policy("voorbeeld-webwinkel"))
    let data = try outputs.text(.statement, .json)
    for length in [0, 1, 55, 56, 63, 64, 65] { try compareHash(String(data.prefix(length))) }
    let run = try #require(try ToolRun("sha256sum", ["data"], files: ["data": data]))
    let hash = try outputs.json(.tilt)["meta"]["_hash"].text ?? ""
    #expect(hash.count == 64 && run.output.hasPrefix(hash))
  }

  /// The security policy of a page allows its own style, whatever its length.
  private func compareHash(_ style: String) throws {
    let page = try ExportKind.register.text(
      of: [try Outputs(try Definitions.policy("crm")).source],
      ExportRequest(
        .html, templates: Definitions.templates(replacing: "overzichten/stijl.css", style)))
    let start = try #require(page.range(of: "'sha256-"))
    let found = page[start.upperBound...].prefix { $0 != "'" }
    let bytes = try #require(Data(base64Encoded: String(found)))
    let run = try #require(try ToolRun("sha256sum", ["data"], files: ["data": style]))
    #expect(run.output.hasPrefix(bytes.map { String(format: "%02x", $0) }.joined()))
  }
}
