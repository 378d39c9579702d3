internal import Glibc
internal import Synchronization

/// Ctrl-C and its like, noticed between two steps instead of in the middle of one.
public enum Interrupt {
  private static let signalled = Atomic<Int32>(0)
  private static let waker = Atomic<Int32>(-1)

  /// Takes over SIGINT, SIGTERM and SIGHUP.
  public static func install() {
    // Read once, so that the handler finds it made.
    _ = signalled.load(ordering: .relaxed)
    _ = waker.load(ordering: .relaxed)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number) { number in
        Interrupt.signalled.store(number, ordering: .relaxed)
        let pipe = Interrupt.waker.load(ordering: .relaxed)
        var byte: UInt8 = 0
        if pipe >= 0 { write(pipe, &byte, 1) }
      }
    }
  }

  /// A descriptor that can be read once a signal has come, for those who wait for several things;
  /// -1 when the system has none to give.
  public static func descriptor() -> Int32 {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return -1 }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
    waker.store(ends[1], ordering: .relaxed)
    return ends[0]
  }

  /// The signal that came, 0 when none did.
  public static var number: Int32 { signalled.load(ordering: .relaxed) }
}
