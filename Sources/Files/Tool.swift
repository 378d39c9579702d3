internal import CLinux
internal import Glibc

/// Runs another program and waits for it.
public struct Tool: Sendable {
  /// Its exit code; 127 when it could not be started.
  public let status: Int32

  /// What it wrote to standard output.
  public let output: [UInt8]

  /// What it wrote to standard error.
  public let messages: String

  /// Runs a program of the `PATH`, without a shell.
  ///
  /// - Parameters:
  ///   - name: the program.
  ///   - arguments: after its name.
  ///   - input: what it reads from standard input.
  ///   - limit: bytes of output that are kept; more is a failure.
  ///   - variables: what its environment has beside that of this program.
  public init(
    _ name: String, _ arguments: [String], input: [UInt8] = [], limit: Int,
    variables: [(String, String)] = []
  ) {
    guard let given = Self.file(of: input) else {
      self.init(127, [], "")
      return
    }
    defer { close(given) }
    guard let out = Self.pipe(), let err = Self.pipe() else {
      self.init(127, [], "")
      return
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, given, 0)
    posix_spawn_file_actions_adddup2(&actions, out.write, 1)
    posix_spawn_file_actions_adddup2(&actions, err.write, 2)
    let words = Self.pointers([name] + arguments)
    let surroundings = Self.pointers(Self.environment(with: variables))
    defer { for pointer in words + surroundings { free(pointer) } }
    var process = pid_t()
    let failure = posix_spawnp(&process, name, &actions, nil, words, surroundings)
    close(out.write)
    close(err.write)
    guard failure == 0 else {
      close(out.read)
      close(err.read)
      self.init(127, [], String(cString: strerror(failure)))
      return
    }
    let (output, messages) = Self.drain(out.read, err.read, limit)
    var state: Int32 = 0
    _ = retrying { Int(waitpid(process, &state, 0)) }
    let isExit = state & 0x7F == 0
    self.init(isExit ? (state >> 8) & 0xFF : 128, output, String(decoding: messages, as: UTF8.self))
  }

  private init(_ status: Int32, _ output: [UInt8], _ messages: String) {
    self.status = status
    self.output = output
    self.messages = messages
  }

  /// Copies of texts, and the end of their list.
  private static func pointers(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
    texts.map { strdup($0) } + [nil]
  }

  private static func environment(with variables: [(String, String)]) -> [String] {
    var entries: [String] = []
    var next = environ
    while let entry = next.pointee {
      entries.append(String(cString: entry))
      next += 1
    }
    entries.removeAll { entry in variables.contains { entry.hasPrefix($0.0 + "=") } }
    return entries + variables.map { $0.0 + "=" + $0.1 }
  }

  /// A file in memory that holds a text, at its start: unlike a pipe it is never full.
  private static func file(of input: [UInt8]) -> Int32? {
    guard !input.isEmpty else { return opened("/dev/null") }
    let file = linux_file_in_memory("input")
    guard file >= 0 else { return nil }
    var written = 0
    while written < input.count {
      let count = input[written...].withUnsafeBytes { bytes in
        retrying { write(file, bytes.baseAddress, bytes.count) }
      }
      guard count > 0 else {
        close(file)
        return nil
      }
      written += count
    }
    lseek(file, 0, SEEK_SET)
    return file
  }

  private static func opened(_ path: String) -> Int32? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    return file < 0 ? nil : file
  }

  private static func pipe() -> (read: Int32, write: Int32)? {
    var ends: [Int32] = [0, 0]
    guard Glibc.pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  /// Reads both streams to their ends, whichever has something: a full pipe would stop the program.
  private static func drain(
    _ out: Int32, _ err: Int32, _ limit: Int
  ) -> (output: [UInt8], messages: [UInt8]) {
    var texts: [Int32: [UInt8]] = [out: [], err: []]
    var open = [pollfd(fd: out, events: Int16(POLLIN), revents: 0)]
    open.append(pollfd(fd: err, events: Int16(POLLIN), revents: 0))
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while !open.isEmpty {
      guard retrying({ Int(poll(&open, UInt(open.count), -1)) }) > 0 else { break }
      for stream in open where stream.revents != 0 {
        let count = retrying { read(stream.fd, &part, part.count) }
        if count > 0, texts[stream.fd, default: []].count < limit {
          texts[stream.fd, default: []] += part[..<count]
        } else if count <= 0 {
          open.removeAll { $0.fd == stream.fd }
        }
      }
    }
    close(out)
    close(err)
    return (texts[out] ?? [], texts[err] ?? [])
  }
}
