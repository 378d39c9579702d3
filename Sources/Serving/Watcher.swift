internal import Glibc

/// Notices what changes in folders (inotify).
///
/// It says only that something changed: whoever wants to know what looks at the files, so that
/// nothing that was missed can leave a page out of date.
public struct Watcher: ~Copyable {
  /// Readable when something has changed; -1 where the system gives none.
  let descriptor: Int32

  private var watches: [String: Int32] = [:]

  /// Starts without folders.
  public init() { descriptor = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK)) }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Files written and closed, renamed, removed; folders and links made; the folder itself gone.
  ///
  /// Editors write in place, or beside and rename; both end in one of these.
  private static let mask = UInt32(
    IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE | IN_DELETE_SELF
      | IN_MOVE_SELF | IN_ATTRIB | IN_ONLYDIR)

  /// What came of watching folders.
  public struct Outcome: Sendable, Equatable {
    /// Whether there are some that were not watched before: something may have changed meanwhile.
    public var isNew = false

    /// Whether some cannot be watched: somebody should look now and then.
    public var isIncomplete = false
  }

  /// Watches these folders and no others.
  public mutating func watch(_ folders: Set<String>) -> Outcome {
    guard descriptor >= 0 else { return Outcome(isIncomplete: true) }
    var outcome = Outcome()
    let former = watches
    watches = [:]
    // Those that are known too: another folder may have come in the place of one.
    for folder in folders {
      let watch = inotify_add_watch(descriptor, folder, Self.mask)
      guard watch >= 0 else {
        outcome.isIncomplete = true
        continue
      }
      watches[folder] = watch
      if former[folder] != watch { outcome.isNew = true }
    }
    for watch in Set(former.values).subtracting(watches.values) {
      inotify_rm_watch(descriptor, watch)
    }
    return outcome
  }

  /// Takes in all that was noticed.
  ///
  /// - Returns: whether anything was.
  public mutating func hasNews() -> Bool {
    guard descriptor >= 0 else { return false }
    var hasNews = false
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return hasNews }
      hasNews = true
    }
  }
}
