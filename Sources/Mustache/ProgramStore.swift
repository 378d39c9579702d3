internal import Synchronization

/// The program of a library, shared with the copies of it: what one rendering parsed need not be
/// parsed by the next.
///
/// A class, because rendering does not change a library, and must keep what it parsed all the same.
final class ProgramStore: Sendable {
  private let current = Mutex(Program())

  /// All templates, parsed as far as anything called them.
  var program: Program {
    get { current.withLock { $0 } }
    set { current.withLock { $0 = newValue } }
  }
}
