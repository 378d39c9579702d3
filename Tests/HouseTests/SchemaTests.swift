import Foundation
import Policies
import TestSupport
import Testing

/// The schema that editors use says of whole definitions what the reader says, tried with a real
/// validator.
@Suite struct SchemaTests {
  /// The validator that `setup.sh test` installs, or one on the path.
  static let validator: String? = {
    let own = Shared.project.appending(path: ".build/python/bin/check-jsonschema").path
    let places = [own, "/usr/local/bin/check-jsonschema", "/usr/bin/check-jsonschema"]
    let found = places.first { FileManager.default.isExecutableFile(atPath: $0) }
    if found == nil { print("skipped: schema validation, check-jsonschema is not installed") }
    return found
  }()

  static let good: [String] = {
    let folder = Shared.project.appending(path: "Policies").path
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
    return (names ?? []).filter { $0.hasSuffix(".yaml") }.sorted().map { folder + "/" + $0 }
  }()

  private static let head = """
    verklaring: {recht: NL, aanspreekvorm: u}
    verantwoordelijke: {naam: Proef}

    """

  /// Definitions that the schema must refuse, each with what is wrong.
  static let bad = [
    ("unknown key", head + "bewaartemijn: 7 jaar\n"),
    ("missing key", "verklaring: {recht: NL, aanspreekvorm: u}\n"),
    ("unknown word", head.replacing("NL", with: "FR")),
    ("wrong shape", head + "verwerkingen: ja\n"),
    ("bad id", head + "gegevens: {Naam Adres: naam}\n"),
    ("bad date", head.replacing("recht", with: "ingangsdatum: 31-01-2026, recht")),
    ("part without an id", head + "verwerkingen: [{doel: iets doen}]\n"),
    ("bad number", head + "kinderen: {leeftijd: 99}\n"),
  ]

  @Test(.enabled(if: validator != nil))
  func acceptsEveryDefinitionOfTheProject() throws {
    #expect(Self.good.count >= 7)
    #expect(try Self.validates(Self.good))
  }

  @Test(.enabled(if: validator != nil), arguments: bad.indices)
  func refuses(_ index: Int) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).yaml")
    defer { try? FileManager.default.removeItem(at: file) }
    try Self.bad[index].1.write(to: file, atomically: true, encoding: .utf8)
    #expect(try !Self.validates([file.path]), "\(Self.bad[index].0)")
  }

  private static func validates(_ paths: [String]) throws -> Bool {
    let schema = Shared.project.appending(path: "Policies/schema.json").path
    let process = Process()
    process.executableURL = URL(filePath: validator ?? "")
    process.arguments = ["--schemafile", schema] + paths
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
