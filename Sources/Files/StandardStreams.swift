internal import CLinux
internal import Glibc

/// Standard output and error, with every failure noticed: `print` hides a full disk.
public enum StandardStream: Int32, Sendable {
  case output = 1
  case error = 2

  /// Writes a text.
  ///
  /// - Throws: ``FileError``; a reader that went away (`| head`) is ``FileError/Kind/other(_:)`` with
  ///   `EPIPE`, for which ``isBrokenPipe(_:)`` looks.
  public func write(_ text: String) throws(FileError) {
    var text = text
    let failed = text.withUTF8 { writeAll($0, to: rawValue) }
    if failed { throw .last(self == .output ? "standard output" : "standard error") }
  }

  /// Whether a failure means that nobody reads any more.
  public static func isBrokenPipe(_ error: FileError) -> Bool { error.kind == .other(EPIPE) }

  /// Whether people see it at once.
  public var isTerminal: Bool { isatty(rawValue) == 1 }
}

/// Writes everything; `true` when that failed, with `errno` set.
func writeAll(_ bytes: UnsafeBufferPointer<UInt8>, to file: Int32) -> Bool {
  var rest = bytes[...]
  while !rest.isEmpty {
    let part = UnsafeBufferPointer(rebasing: rest)
    let count = retrying { write(file, part.baseAddress, part.count) }
    if count <= 0 { return true }
    rest = rest.dropFirst(count)
  }
  return false
}

/// What surrounds the program.
public enum Surroundings {
  /// An environment variable.
  public static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Lets a broken pipe be an error of the write, makes created files readable for others, and lets
  /// memory come in few pieces that stay.
  public static func prepare() {
    signal(SIGPIPE, SIG_IGN)
    umask(0o022)
    linux_keep_memory()
  }

  /// Ends the program.
  public static func end(_ code: Int32) -> Never { exit(code) }

  /// Leaves a value as it is until the program ends, because that is soon: taking it apart would be
  /// for nothing.
  public static func leave<Value: ~Copyable>(_ value: consuming Value) {
    UnsafeMutablePointer<Value>.allocate(capacity: 1).initialize(to: value)
  }

  /// Whole seconds since 1970, from the clock of the machine.
  public static var epoch: Int { time(nil) }

  /// Microseconds of a clock that only goes forward.
  public static var microseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000 + time.tv_nsec / 1000
  }

  /// Processors that the program may use.
  public static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
