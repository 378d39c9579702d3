internal import Foundation

/// A real validator of JSON Schema, for what the project writes and for what it offers to others.
public enum SchemaValidator {
  /// The one that `setup.sh test` installs, or one on the path.
  private static let program: String? = {
    let own = Shared.project.appending(path: ".build/python/bin/check-jsonschema").path
    let places = [own, "/usr/local/bin/check-jsonschema", "/usr/bin/check-jsonschema"]
    let found = places.first { FileManager.default.isExecutableFile(atPath: $0) }
    if found == nil { print("skipped: schema validation, check-jsonschema is not installed") }
    return found
  }()

  /// Whether tests that need it can run; where none may be skipped they run, and fail without it.
  public static var isInstalled: Bool { program != nil || Shared.isRequired }

  /// Whether a schema accepts files.
  ///
  /// - Parameters:
  ///   - paths: the files.
  ///   - arguments: `--schemafile` and a path, or `--builtin-schema` and a name.
  /// - Returns: whether all of them are as the schema wants.
  /// - Throws: what the launch refuses.
  public static func accepts(_ paths: [String], _ arguments: [String]) throws -> Bool {
    try succeeds(program ?? "", arguments + paths)
  }

  /// Whether pre-commit, installed beside the validator, accepts a file of hooks.
  public static func acceptsHooks(_ path: String) throws -> Bool {
    let beside = URL(filePath: program ?? "").deletingLastPathComponent()
    return try succeeds(beside.appending(path: "pre-commit").path, ["validate-manifest", path])
  }

  private static func succeeds(_ program: String, _ arguments: [String]) throws -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  /// Whether the schema in a file accepts a text.
  public static func accepts(
    _ text: String, schema: String, suffix: String = "json"
  ) throws -> Bool {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).\(suffix)")
    defer { try? FileManager.default.removeItem(at: file) }
    try text.write(to: file, atomically: true, encoding: .utf8)
    return try accepts([file.path], ["--schemafile", schema])
  }

  /// Whether a document has no fault by a schema that is itself no strict one: check-jsonschema
  /// refuses the patterns of some published schemas, which the library under it can read.
  public static func findsNoFault(_ document: String, schema: String) throws -> Bool {
    let faults = try Python.run(
      """
      import json, sys
      from jsonschema import Draft7Validator, FormatChecker
      validator = Draft7Validator(json.load(open(sys.argv[1])), format_checker=FormatChecker())
      print(len(list(validator.iter_errors(json.load(sys.stdin)))))
      """, [schema], input: document)
    return faults == "0\n"
  }
}
