internal import Foundation

/// A reader of JSON-LD by others (PyLD), for what the project writes; it fetches nothing.
public enum LinkedData {
  /// Whether tests that need it can run.
  public static let isInstalled: Bool = {
    let answer = try? Python.run("import pyld")
    if answer == nil { print("skipped: JSON-LD, PyLD is not installed") }
    return answer != nil
  }()

  /// The triples of a document, each as a line of N-Quads.
  ///
  /// - Throws: when it cannot be read, or needs something from elsewhere.
  public static func triples(_ document: String) throws -> [Substring] {
    try Python.run(
      """
      import json, sys
      from pyld import jsonld
      def refuse(url, options): raise Exception("network: " + url)
      jsonld.set_document_loader(refuse)
      print(jsonld.to_rdf(json.load(sys.stdin), {"format": "application/n-quads"}))
      """, input: document
    ).split(separator: "\n")
  }
}

/// The Python environment that `setup.sh test` makes.
enum Python {
  private static let path = Shared.project.appending(path: ".build/python/bin/python3").path

  struct Failure: Error {
    let status: Int32
  }

  /// Runs a script.
  ///
  /// - Parameters:
  ///   - script: its text.
  ///   - arguments: behind it.
  ///   - input: what it reads.
  /// - Returns: what it wrote.
  /// - Throws: ``Failure`` when it did not end well; whatever the launch refuses.
  static func run(
    _ script: String, _ arguments: [String] = [], input: String = ""
  ) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = ["-c", script] + arguments
    // Files, because a full pipe would make both wait.
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (given, taken) = (folder.appending(path: "in"), folder.appending(path: "out"))
    try Data(input.utf8).write(to: given)
    try Data().write(to: taken)
    process.standardInput = try FileHandle(forReadingFrom: given)
    process.standardOutput = try FileHandle(forWritingTo: taken)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(status: process.terminationStatus) }
    return String(decoding: try Data(contentsOf: taken), as: UTF8.self)
  }
}
