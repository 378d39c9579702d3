internal import Glibc

/// One client: what it has sent, and what it is still to get.
struct Connection {
  let socket: Int32
  private(set) var state: State

  /// When it last got on; the one that waits longest makes room for others.
  private(set) var since: Int

  private var input: [UInt8] = []
  private var output: [ArraySlice<UInt8>] = []
  private var next = Next.end

  /// What it is about.
  enum State: Equatable {
    /// Its request is not whole yet.
    case asking
    /// It takes an answer.
    case taking
    /// It hears of changes.
    case listening(topic: String)
    /// It got its answer, and may still have something on the way to us.
    case leaving
    case over
  }

  /// What comes after an answer.
  private enum Next {
    case more
    case listening(topic: String)
    case end
  }

  init(_ socket: Int32, at now: Int) {
    self.socket = socket
    state = .asking
    since = now
  }

  /// Milliseconds without getting on, after which it has to go; `nil` for as long as it likes.
  private var patience: Int? {
    switch state {
    case .asking: input.isEmpty && isKnown ? 30_000 : 5000
    case .taking: 10_000
    case .listening: output.isEmpty ? nil : 10_000
    case .leaving: 1000
    case .over: 0
    }
  }

  /// Whether it has had an answer before.
  private var isKnown = false

  /// When it has to go.
  var deadline: Int? { patience.map { since + $0 } }

  /// What to wait for.
  var events: Int16 {
    switch state {
    case .asking, .leaving: Int16(POLLIN)
    case .taking: Int16(POLLOUT)
    case .listening: Int16(output.isEmpty ? POLLIN : POLLIN | POLLOUT)
    case .over: 0
    }
  }
}

extension Connection {
  /// Does what can be done without waiting.
  ///
  /// - Parameters:
  ///   - port: of the server.
  ///   - now: the time.
  ///   - answer: gives the answer to a request.
  mutating func proceed(port: UInt16, at now: Int, answer: (Request) -> Answer) {
    if state == .taking { send(at: now) }
    if state == .asking { receive(upTo: Request.limit + 1 - input.count, at: now) }
    // A client may ask again before it has its answer; then one comes after the other.
    while state == .asking, !input.isEmpty, understand(port: port, answer: answer) {
      send(at: now)
    }
    if case .listening = state {
      send(at: now)
      discard()
    }
    if state == .leaving { discard() }
  }

  /// Tells of a change.
  mutating func tell(_ event: String, at now: Int) {
    guard output.isEmpty else { return }
    output.append(Self.lines(of: event))
    since = now
    send(at: now)
  }

  /// An event as it goes over the line.
  private static func lines(of event: String) -> ArraySlice<UInt8> {
    ArraySlice("event: \(event)\ndata:\n\n".utf8)
  }

  /// Lets it go when it is too slow.
  mutating func expire(at now: Int) {
    guard let deadline, deadline <= now else { return }
    if state == .asking, !input.isEmpty {
      refuse(.slow)
      send(at: now)
    } else {
      state = .over
    }
  }

  /// Ends it.
  consuming func end() { close(socket) }
}

extension Connection {
  /// Prepares the answer to a request; `false` while its end is missing.
  private mutating func understand(port: UInt16, answer: (Request) -> Answer) -> Bool {
    do throws(Refusal) {
      guard let (request, length) = try Request.parsed(input, port: port) else { return false }
      input.removeFirst(length)
      isKnown = true
      take(answer(request), for: request)
    } catch {
      refuse(error)
    }
    return true
  }

  private mutating func take(_ answer: Answer, for request: Request) {
    state = .taking
    switch answer {
    case .response(let response):
      next = request.keepsAlive ? .more : .end
      output = [ArraySlice(response.head(keepsAlive: request.keepsAlive))]
      if !request.isHead { output.append(response.body[...]) }
    case .events(let topic, let first):
      output = [ArraySlice(Response.streamHead)]
      next = .end
      if request.isHead { break }
      output.append(ArraySlice("retry: 1000\n\n".utf8))
      if let first { output.append(Self.lines(of: first)) }
      next = .listening(topic: topic)
    }
  }

  private mutating func refuse(_ refusal: Refusal) {
    let response = Response(refusal)
    output = [ArraySlice(response.head(keepsAlive: false)), response.body[...]]
    input = []
    (state, next) = (.taking, .end)
  }

  /// Takes in what came.
  private mutating func receive(upTo room: Int, at now: Int) {
    var outcome = Socket.Outcome.later
    let part = [UInt8](unsafeUninitializedCapacity: max(0, room)) { buffer, count in
      outcome = Socket.receive(socket, into: UnsafeMutableRawBufferPointer(buffer))
      if case .done(let received) = outcome { count = received }
    }
    switch outcome {
    case .later: break
    case .gone: state = .over
    case .done:
      // A client that sends a byte now and then gets no more time by it.
      if input.isEmpty { since = now }
      input += part
    }
  }

  private mutating func send(at now: Int) {
    while let part = output.first {
      guard !part.isEmpty else {
        output.removeFirst()
        continue
      }
      switch Socket.send(socket, part) {
      case .later: return
      case .gone:
        state = .over
        return
      case .done(let count):
        output[0] = part.dropFirst(count)
        since = now
      }
    }
    if state == .taking { goOn() }
  }

  private mutating func goOn() {
    switch next {
    case .more: state = .asking
    case .listening(let topic): state = .listening(topic: topic)
    case .end:
      // To close at once would take the answer back from a client that still sends (RFC 9112, 9.6).
      Socket.finish(socket)
      state = .leaving
    }
  }

  /// Reads what nobody wants, to notice the end.
  private mutating func discard() {
    var isOver = false
    _ = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, _ in
      if case .gone = Socket.receive(socket, into: UnsafeMutableRawBufferPointer(buffer)) {
        isOver = true
      }
    }
    if isOver { state = .over }
  }
}
