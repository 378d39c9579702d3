internal import Glibc

/// What a server tells, and what it looks after.
public protocol ServerDelegate {
  /// The answer to a request.
  mutating func answer(_ request: Request) -> Answer

  /// Looks at the files, because something changed there or time has passed.
  mutating func look()

  /// The folders in which changes are to be noticed; asked after each look.
  var folders: Set<String> { get }

  /// Whether to look now and then in any case.
  var looksOften: Bool { get }

  /// Hears that not every folder can be watched.
  mutating func cannotWatch()

  /// The event that those are to hear who listen for a topic; `nil` when there is none.
  func event(for topic: String) -> String?
}

/// What a client gets.
public enum Answer: Sendable {
  /// A page.
  case response(Response)

  /// Events about a topic, for as long as the client stays; the first one at once, where there is
  /// one to tell.
  case events(topic: String, first: String?)
}

/// A small HTTP/1.1 server for the browser of the person at this machine, on one thread.
///
/// It listens on 127.0.0.1 only. Nothing in it waits for a client: whoever is slow is put off, and
/// when too many come, the one that has waited longest goes.
public struct Server: ~Copyable {
  /// The port it listens on.
  public let port: UInt16

  private let listener: Int32
  private var watcher = Watcher()
  private var connections: [Connection] = []

  /// When to look, in milliseconds.
  private var nextLook: Int?

  /// When the first change was noticed that nobody has looked at.
  private var firstNews: Int?

  /// Connections at a time.
  private static let limit = 64

  /// Changes are looked at when none came for so long, so that a file is not met half written.
  private static let pause = 80

  /// But not later than this after the first.
  private static let longestPause = 400

  /// Without a watch on every folder, files are looked at this often.
  private static let interval = 1000

  /// Takes a port.
  ///
  /// - Parameter port: 0 for one that is free.
  /// - Throws: ``ServerError``.
  public init(port: UInt16) throws(ServerError) {
    (listener, self.port) = try Socket.listening(on: port)
  }

  deinit { close(listener) }

  /// Serves until `stop` can be read.
  ///
  /// - Parameters:
  ///   - delegate: gives the answers.
  ///   - stop: a descriptor.
  public mutating func run(_ delegate: inout some ServerDelegate, until stop: Int32) {
    watch(&delegate)
    while true {
      var polls = [listener, watcher.descriptor, stop].map {
        pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
      }
      polls += connections.map { pollfd(fd: $0.socket, events: $0.events, revents: 0) }
      let count = poll(&polls, UInt(polls.count), Int32(timeout))
      if count < 0, errno != EINTR { break }
      if polls[2].revents != 0 { break }
      turn(polls.map { count > 0 ? $0.revents : 0 }, &delegate)
    }
    for connection in connections { connection.end() }
    connections = []
  }

  /// One turn of the loop: what can be read or written is, and what is due is done.
  private mutating func turn(_ ready: [Int16], _ delegate: inout some ServerDelegate) {
    let now = Self.now
    for index in connections.indices {
      if ready[index + 3] != 0 {
        connections[index].proceed(port: port, at: now) { delegate.answer($0) }
      }
      connections[index].expire(at: now)
    }
    removeFinished()
    if ready[0] != 0 { accept(at: now) }
    if ready[1] != 0, watcher.hasNews() { note(at: now) }
    if let nextLook, nextLook <= now { look(&delegate) }
  }

  private mutating func removeFinished() {
    for connection in connections where connection.state == .over { connection.end() }
    connections.removeAll { $0.state == .over }
  }

  private mutating func accept(at now: Int) {
    for _ in 0..<Self.limit {
      guard let socket = Socket.accepted(from: listener) else {
        // The one that waits would wake the loop again and again.
        if Socket.isExhausted { makeRoom() }
        return
      }
      if connections.count >= Self.limit { makeRoom() }
      connections.append(Connection(socket, at: now))
    }
  }

  private mutating func makeRoom() {
    if let index = longestWaiting { connections.remove(at: index).end() }
  }

  /// Who goes first when there is no room: those that listen do so last.
  private var longestWaiting: Int? {
    connections.indices.min { left, right in
      let (left, right) = (connections[left], connections[right])
      return left.isListening == right.isListening
        ? left.since < right.since : right.isListening
    }
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}

// Looking at files.

extension Server {
  /// Milliseconds until something is due; -1 when nothing is.
  private var timeout: Int {
    let deadlines = connections.compactMap(\.deadline) + [nextLook].compactMap { $0 }
    return deadlines.min().map { max(0, $0 - Self.now) } ?? -1
  }

  private mutating func note(at now: Int) {
    let first = firstNews ?? now
    firstNews = first
    nextLook = min(now + Self.pause, first + Self.longestPause)
  }

  private mutating func look(_ delegate: inout some ServerDelegate) {
    firstNews = nil
    nextLook = nil
    delegate.look()
    watch(&delegate)
    let now = Self.now
    for index in connections.indices {
      if case .listening(let topic) = connections[index].state,
        let event = delegate.event(for: topic)
      {
        connections[index].tell(event, at: now)
      }
    }
  }

  private mutating func watch(_ delegate: inout some ServerDelegate) {
    let outcome = watcher.watch(delegate.folders)
    let now = Self.now
    if outcome.isNew {
      note(at: now)
    }
    if outcome.isIncomplete { delegate.cannotWatch() }
    if !outcome.isNew, outcome.isIncomplete || delegate.looksOften {
      nextLook = now + Self.interval
    }
  }
}

extension Connection {
  /// Whether it hears of changes.
  var isListening: Bool { if case .listening = state { true } else { false } }
}
