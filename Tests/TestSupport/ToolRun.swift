internal import Foundation

/// One run of a program of the machine, in a folder of its own.
public struct ToolRun: Sendable {
  /// Standard output and standard error, as they came.
  public private(set) var output: String

  /// The exit code.
  public private(set) var status: Int32

  /// A program that the tests need where none may be skipped.
  struct NotInstalled: Error {
    let tool: String
  }

  /// Runs `tool` with the texts as files beside it; `nil`, with a line of print, when not installed.
  ///
  /// - Parameters:
  ///   - tool: A name to look for in `PATH`.
  ///   - arguments: Its arguments; files are named as in `files`.
  ///   - next: A program that the first run has made, to be run when that went well.
  ///   - files: Written before the run, in order of name; one that ends in a slash is a folder.
  /// - Throws: What the file system or the launch refuses.
  public init?(
    _ tool: String, _ arguments: [String], then next: String? = nil, files: [String: String]
  ) throws {
    guard let executable = Self.executable(named: tool) else {
      if Shared.isRequired { throw NotInstalled(tool: tool) }
      print("skipped: \(tool) is not installed")
      return nil
    }
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "verklaar-\(UUID().uuidString)", directoryHint: .isDirectory)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Self.write(files, in: folder)
    (output, status) = try Self.run(executable, arguments, in: folder)
    if let next, status == 0 {
      (output, status) = try Self.run(folder.appending(path: next), [], in: folder)
    }
  }

  private static func write(_ files: [String: String], in folder: URL) throws {
    for (name, text) in files.sorted(by: { $0.key < $1.key }) {
      let file = folder.appending(path: name)
      if name.hasSuffix("/") {
        try FileManager.default.createDirectory(at: file, withIntermediateDirectories: true)
      } else {
        try Data(text.utf8).write(to: file)
      }
    }
  }

  private static func run(
    _ executable: URL, _ arguments: [String], in folder: URL
  ) throws -> (String, Int32) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "", "HOME": folder.path,
      "LC_ALL": "C.UTF-8", "TERM": "dumb",
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (output, process.terminationStatus)
  }

  private static func executable(named tool: String) -> URL? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").lazy
      .map { URL(filePath: "\($0)/\(tool)") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }
}
