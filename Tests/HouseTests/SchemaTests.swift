import Foundation
import Policies
import TestSupport
import Testing

/// The schema that editors use says of whole definitions what the reader says, tried with a real
/// validator.
@Suite struct SchemaTests {
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

  @Test(.enabled(if: SchemaValidator.isInstalled))
  func acceptsEveryDefinitionOfTheProject() throws {
    #expect(Self.good.count >= 7)
    #expect(try SchemaValidator.accepts(Self.good, ["--schemafile", Self.schema]))
  }

  @Test(.enabled(if: SchemaValidator.isInstalled), arguments: bad.indices)
  func refuses(_ index: Int) throws {
    let (name, text) = Self.bad[index]
    #expect(try !SchemaValidator.accepts(text, schema: Self.schema, suffix: "yaml"), "\(name)")
  }

  private static let schema = Shared.project.appending(path: "Policies/schema.json").path

  /// The hooks by the validator of pre-commit itself.
  @Test(.enabled(if: SchemaValidator.isInstalled))
  func acceptsTheHooks() throws {
    let file = Shared.project.appending(path: ".pre-commit-hooks.yaml").path
    #expect(try SchemaValidator.acceptsHooks(file))
  }

  /// What others read to run the checker: the action, the template and the hooks.
  @Test(
    .enabled(if: SchemaValidator.isInstalled),
    arguments: [
      ("vendor.github-actions", "action.yml"), ("vendor.gitlab-ci", ".ci/gitlab.yml"),
      ("vendor.github-workflows", ".github/workflows/check.yml"),
      ("vendor.github-workflows", "Templates/begin/ci/github.yaml"),
      ("vendor.gitlab-ci", "Templates/begin/ci/gitlab.yaml"),
    ])
  func acceptsWhatPipelinesRead(_ schema: String, _ path: String) throws {
    let file = Shared.project.appending(path: path).path
    #expect(try SchemaValidator.accepts([file], ["--builtin-schema", schema]))
  }
}
