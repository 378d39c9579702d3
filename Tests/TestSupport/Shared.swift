public import Foundation

/// The material beside the project that some tests read: official test data, facts, statements.
public enum Shared {
  /// Its folder; `nil` where the project stands alone.
  public static let folder: URL? = {
    let folder = project.deletingLastPathComponent().appending(path: "shared")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  /// The project's own folder.
  public static let project = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Whether no test may be skipped: set in CI.
  static let isRequired =
    ProcessInfo.processInfo.environment["VERKLAAR_REQUIRE_SHARED"] == "1"

  /// Whether tests that read it can run; says which do not.
  ///
  /// With `VERKLAAR_REQUIRE_SHARED=1` they run in any case, and fail where it is missing.
  public static func isHere(for test: String) -> Bool {
    if folder != nil || isRequired { return true }
    print("skipped: \(test), which reads ../shared")
    return false
  }
}
