internal import Synchronization

/// What several threads bring together.
///
/// A class, because the threads must add to the same one.
public final class Collected<Value: Sendable>: Sendable {
  private let values = Mutex<[Value]>([])

  /// Starts empty.
  public init() {}

  /// Adds a value.
  public func append(_ value: Value) { values.withLock { $0.append(value) } }

  /// All values, in no particular order.
  public var all: [Value] { values.withLock { $0 } }
}
