import Foundation
import Glibc
import Testing

/// A temporary folder with definitions, and the built program to run in it.
final class Workspace {
  let folder: URL
  private let isOwner: Bool

  /// Works in the folder of another, which removes it.
  init(at folder: URL) {
    self.folder = folder
    isOwner = false
  }

  /// Makes the folder with these texts, by path.
  init(_ files: [String: String] = [:]) throws {
    isOwner = true
    folder = FileManager.default.temporaryDirectory
      .appending(path: "verklaar-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files { try put(name, text) }
  }

  deinit { if isOwner { try? FileManager.default.removeItem(at: folder) } }

  /// Writes a file, with the folders it needs.
  func put(_ name: String, _ text: String) throws { try put(name, Data(text.utf8)) }

  /// Writes bytes that need not be text.
  func put(_ name: String, _ bytes: Data) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
  }

  /// What a file holds; empty when it is not there.
  func text(_ name: String) -> String {
    let bytes = FileManager.default.contents(atPath: folder.appending(path: name).path)
    return String(decoding: bytes ?? Data(), as: UTF8.self)
  }

  /// All regular files below a folder of it, by path.
  func files(below name: String = "Output") -> [String: Data] {
    let top = folder.appending(path: name).path
    var found: [String: Data] = [:]
    let names = FileManager.default.enumerator(atPath: top)
    while let name = names?.nextObject() as? String {
      let kind = names?.fileAttributes?[.type] as? FileAttributeType
      guard kind == .typeRegular else { continue }
      found[name] = FileManager.default.contents(atPath: top + "/" + name)
    }
    return found
  }

  /// What a run did.
  struct Run {
    let status: Int32
    let output: String
    let messages: String
  }

  /// Runs the program in the folder.
  ///
  /// - Parameters:
  ///   - arguments: split at spaces.
  ///   - shell: what a shell does before, such as `umask 077`.
  ///   - redirection: where a shell sends the streams, such as `>&-`.
  ///   - environment: beside what every run has.
  /// - Returns: the exit code and both streams.
  /// - Throws: what the file system or the launch refuses.
  func run(
    _ arguments: String, shell: String = ":", redirection: String = "",
    environment: [String: String] = [:]
  ) throws -> Run {
    try run(
      words: arguments.split(separator: " ").map(String.init), shell: shell,
      redirection: redirection, environment: environment)
  }

  /// Runs the program in the folder, with arguments that may hold spaces.
  func run(
    words: [String], shell: String = ":", redirection: String = "",
    environment: [String: String] = [:]
  ) throws -> Run {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments =
      ["-c", "\(shell); exec \"$@\" \(redirection)", "sh", try Self.program()] + words
    process.currentDirectoryURL = folder
    // The folder stands for home, so that nothing of the machine matters.
    process.environment = [
      "PATH": "/usr/bin:/bin", "HOME": folder.path, "LC_ALL": "C.UTF-8",
      "SWIFT_BACKTRACE": "enable=no",
    ].merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    // Files, because a full pipe would make the program wait.
    let streams = try Workspace()
    try streams.put("output", "")
    try streams.put("messages", "")
    process.standardOutput = try FileHandle(
      forWritingTo: streams.folder.appending(path: "output"))
    process.standardError = try FileHandle(
      forWritingTo: streams.folder.appending(path: "messages"))
    try process.run()
    process.waitUntilExit()
    // A crash has a number of its own, which no test expects.
    let status = process.terminationStatus
    return Run(
      status: process.terminationReason == .exit ? status : 1000 + status,
      output: streams.text("output"), messages: streams.text("messages"))
  }

  /// The program is built into the folder in which the tests are.
  static func program() throws -> String {
    let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let folder = URL(filePath: tests).deletingLastPathComponent()
    let beside = folder.appending(path: "verklaar").path
    return try #require(
      FileManager.default.isExecutableFile(atPath: beside) ? beside : nil, "no program: \(beside)")
  }
}

/// Tests run on threads that block signals, and a program would inherit that.
func hearingSignals<Result>(_ body: () throws -> Result) rethrows -> Result {
  var (wanted, former) = (sigset_t(), sigset_t())
  sigemptyset(&wanted)
  for number in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&wanted, number) }
  pthread_sigmask(SIG_UNBLOCK, &wanted, &former)
  defer { pthread_sigmask(SIG_SETMASK, &former, nil) }
  return try body()
}

/// As little as a definition may say, with its lines numbered from 1.
let minimal = """
  verklaring:
    dienst: Proef
    ingangsdatum: 2026-03-01
    recht: NL
    aanspreekvorm: u
    verteller: wij
  verantwoordelijke:
    naam: Proefbedrijf

  """
