// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

func library(_ name: String, _ dependencies: Target.Dependency..., exclude: [String] = []) -> Target
{
  .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: Target.Dependency..., exclude: [String] = []) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["TestSupport"], exclude: exclude,
    swiftSettings: settings)
}

// From the lowest rank to the highest; a target depends on lower ranks only.
let package = Package(
  name: "verklaar",
  products: [
    .library(
      name: "VerklaarKit",
      targets: [
        "SourceText", "YAML", "Markdown", "Mustache", "Policies", "Changes", "Statements",
        "Presets", "Publishing", "Exports", "Checks",
      ])
  ],
  targets: [
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(
      name: "CMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"])]),
    .systemLibrary(name: "CLinux"),
    library("SourceText"),
    library("JSON", "SourceText"),
    library("YAML", "SourceText", "CYAML"),
    library("Markdown", "SourceText", "CMarkGFM"),
    library("Mustache", "SourceText"),
    library("Files", "SourceText", "CLinux"),
    library("Serving"),
    library(
      "Policies", "SourceText", "YAML",
      exclude: [
        "Law/acts.yaml", "Law/articles.yaml", "Law/authorities.yaml", "Law/countries.yaml",
        "Law/limits.yaml", "Law/sources.yaml", "Vocabulary/Lists",
      ]),
    library("Prose", "SourceText", "CGumbo"),
    library("Scanning", "SourceText", "YAML", "Prose", exclude: ["Signals/Lists"]),
    library("Changes", "SourceText", "YAML", "Policies"),
    library(
      "Statements", "SourceText", "YAML", "Markdown", "Mustache", "Policies", "Changes"),
    library("Presets", "SourceText", "YAML", "Mustache", "Policies", "Statements"),
    library("Publishing", "SourceText", "Markdown", "Mustache", "Statements"),
    library(
      "Exports", "SourceText", "JSON", "YAML", "Mustache", "Policies", "Statements",
      exclude: ["Schemas"]),
    library(
      "Checks", "SourceText", "JSON", "YAML", "Markdown", "Mustache", "Prose", "Policies",
      "Changes", "Statements", "Scanning",
      exclude: ["Rules", "Schemas"]),
    library("Builtin"),
    library("Arguments", "SourceText"),
    library(
      "Commands", "SourceText", "Arguments", "Builtin", "Files", "Serving", "YAML", "Markdown",
      "Mustache", "Policies", "Prose", "Changes", "Statements", "Presets", "Scanning",
      "Publishing", "Exports", "Checks",
      exclude: ["Documentation.docc"]),
    .executableTarget(
      name: "verklaar", dependencies: ["Commands", "Files"], swiftSettings: settings),
    .executableTarget(
      name: "scanlab", dependencies: ["Arguments", "Files", "Prose", "Scanning", "SourceText"],
      swiftSettings: settings),
    library("Embedding"),
    .executableTarget(
      name: "embed", dependencies: ["Arguments", "Embedding", "Files", "SourceText"],
      swiftSettings: settings),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    .target(
      name: "DefinitionSupport",
      dependencies: ["SourceText", "YAML", "Markdown", "Policies", "Statements", "TestSupport"],
      path: "Tests/DefinitionSupport", swiftSettings: settings),
    tests("HouseTests", "SourceText", "YAML", "Policies", "Checks", "Builtin"),
    tests(
      "ChecksTests", "Changes", "Checks", "Policies", "YAML", "SourceText", "Builtin", "Prose",
      "Scanning",
      exclude: ["Golden"]),
    tests(
      "ChangesTests", "Changes", "Policies", "YAML", "SourceText", "Builtin", exclude: ["Golden"]),
    tests("ArgumentsTests", "Arguments"),
    tests("FilesTests", "Files", "SourceText"),
    tests("ServingTests", "Serving"),
    tests("CommandsTests", "Commands", "verklaar", exclude: ["Browser"]),
    tests("EmbeddingTests", "Embedding"),
    tests("JSONTests", "JSON"),
    tests("YAMLTests", "YAML", "SourceText"),
    tests("PoliciesTests", "Policies", "YAML", "SourceText", "Builtin"),
    tests("MarkdownTests", "Markdown", "Mustache"),
    tests("PublishingTests", "Publishing", "Statements", "SourceText"),
    tests("MustacheTests", "Mustache", "Markdown", "YAML", "SourceText"),
    tests(
      "PresetsTests", "Presets", "Policies", "Statements", "YAML", "SourceText", "Builtin"),
    tests("ProseTests", "Prose", "Markdown", "SourceText"),
    tests("ScanningTests", "Scanning", "Prose", "SourceText", exclude: ["Wordings"]),
    tests(
      "StatementsTests", "Statements", "Changes", "Policies", "YAML", "SourceText", "Mustache",
      "Markdown", "DefinitionSupport",
      exclude: ["Golden"]),
    tests(
      "ExportsTests", "Exports", "Publishing", "Statements", "Policies", "JSON", "SourceText",
      "Mustache", "Markdown", "DefinitionSupport",
      exclude: ["Golden"]),
  ],
  swiftLanguageModes: [.v6]
)
