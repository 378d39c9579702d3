internal import Glibc
internal import Synchronization

/// Ctrl-C and its like, noticed between two steps instead of in the middle of one.
public enum Interrupt {
  private static let signalled = Atomic<Int32>(0)

  /// Takes over SIGINT, SIGTERM and SIGHUP.
  public static func install() {
    // Read once, so that the handler finds it made.
    _ = signalled.load(ordering: .relaxed)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number) { Interrupt.signalled.store($0, ordering: .relaxed) }
    }
  }

  /// The signal that came, 0 when none did.
  public static var number: Int32 { signalled.load(ordering: .relaxed) }
}
