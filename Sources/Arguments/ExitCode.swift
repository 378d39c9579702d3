/// What the program tells its caller by ending.
///
/// Help and manual page read the meanings here, so that they cannot promise something else.
public enum ExitCode: Int32, Sendable, CaseIterable {
  case clean = 0
  case findings = 1
  case failed = 2

  /// The promise in a few English words, for help and manual page.
  public var meaning: String {
    switch self {
    case .clean: "clean"
    case .findings: "findings or differences"
    case .failed: "could not do the job"
    }
  }
}
