internal import Synchronization

/// The program of a library, shared with the copies of it: what one rendering parsed need not be
/// parsed by the next.
///
/// A class, because rendering does not change a library, and must keep what it parsed all the same.
final class ProgramStore: Sendable {
  private let current: Mutex<Program>

  init(_ program: Program = Program()) { current = Mutex(program) }

  /// All templates, parsed as far as anything called them.
  var program: Program { current.withLock { $0 } }

  /// Parses a template, for all who share the program.
  func prepare(_ part: Int) throws(TemplateError) -> Program {
    try current.withLock { (program) throws(TemplateError) in
      try program.prepare(part)
      return program
    }
  }

  /// Changes it where it stands, without a copy.
  func change<Result>(_ body: (inout sending Program) -> sending Result) -> sending Result {
    current.withLock(body)
  }
}
