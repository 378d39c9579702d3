internal import Foundation

/// Tests in a real browser: Chromium, driven from Python; `setup.sh test` installs both.
public enum Browser {
  private static let python = Shared.project.appending(path: ".build/python/bin/python3").path

  /// Whether tests that need it can run; says which do not.
  ///
  /// With `VERKLAAR_REQUIRE_BROWSER=1` they run in any case, and fail where it is missing.
  public static func isHere(for test: String) -> Bool {
    let programs = ["/usr/bin/chromium", "/usr/bin/chromedriver", python]
    let isHere =
      programs.allSatisfy { FileManager.default.isExecutableFile(atPath: $0) }
      && (try? run("-c", ["import selenium"]).status) == 0
    if isHere || ProcessInfo.processInfo.environment["VERKLAAR_REQUIRE_BROWSER"] == "1" {
      return true
    }
    print("skipped: \(test), because chromium, chromium-driver or selenium is not installed")
    return false
  }

  /// Runs a script in the Python that has selenium.
  ///
  /// - Parameters:
  ///   - script: its path, or an option of Python.
  ///   - arguments: behind it.
  /// - Returns: what it printed, and its exit code.
  /// - Throws: what the launch refuses.
  public static func run(
    _ script: String, _ arguments: [String]
  ) throws -> (output: String, status: Int32) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: python)
    process.arguments = [script] + arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: output, as: UTF8.self), process.terminationStatus)
  }
}
