internal import Glibc
internal import Synchronization

/// Several threads that share a range of numbers.
///
/// Plain threads: tasks would keep every result and cost start-up, and nothing here waits for
/// anything but the disk.
public enum Workers {
  /// How many numbers a thread takes at a time.
  private static let batch = 16

  /// What the threads share; it lives as long as ``run(_:count:makeState:body:)``.
  private struct Work: ~Copyable {
    let next = Atomic<Int>(0)
    let body: @Sendable (borrowing Atomic<Int>) -> Void
  }

  /// Runs `body` for every number below `count`, on `threads` threads.
  ///
  /// - Parameters:
  ///   - threads: 1 runs on the thread that calls.
  ///   - count: how many numbers.
  ///   - body: takes numbers from its `next` until there are none left; runs once a thread.
  public static func run(
    _ threads: Int, count: Int, body: @escaping @Sendable (_ next: () -> Range<Int>?) -> Void
  ) {
    let work = UnsafeMutablePointer<Work>.allocate(capacity: 1)
    work.initialize(
      to: Work { counter in
        body {
          let start = counter.add(batch, ordering: .relaxed).oldValue
          return start < count ? start..<min(start + batch, count) : nil
        }
      })
    var started: [pthread_t] = []
    for _ in 1..<max(1, min(threads, (count + batch - 1) / batch)) {
      if let thread = start(work) { started.append(thread) }
    }
    work.pointee.body(work.pointee.next)
    for thread in started { pthread_join(thread, nil) }
    work.deinitialize(count: 1)
    work.deallocate()
  }

  /// Starts a thread on the shared work; `nil` when the system has none to give, and then the others
  /// do its part.
  private static func start(_ work: UnsafeMutablePointer<Work>) -> pthread_t? {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    // Templates call each other; the main thread has as much.
    pthread_attr_setstacksize(&attributes, 8 << 20)
    var thread = pthread_t()
    let status = pthread_create(
      &thread, &attributes,
      { argument in
        if let work = argument?.assumingMemoryBound(to: Work.self) {
          work.pointee.body(work.pointee.next)
        }
        return nil
      }, work)
    return status == 0 ? thread : nil
  }
}
