internal import Glibc

/// Calls on sockets; none of them waits.
enum Socket {
  /// Listens on 127.0.0.1, where only programs of this machine can ask.
  ///
  /// - Parameter port: 0 for one that is free.
  /// - Returns: the socket and its port.
  /// - Throws: ``ServerError``.
  static func listening(on port: UInt16) throws(ServerError) -> (socket: Int32, port: UInt16) {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard listener >= 0 else { throw .system(errno) }
    prepare(listener)
    // A port that was left a moment ago may be taken again.
    var isReused: Int32 = 1
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &isReused, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = INADDR_LOOPBACK.bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafePointer(to: &address) { address in
      address.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(listener, $0, size) == 0 }
    }
    guard isBound, listen(listener, 128) == 0 else {
      let number = errno
      close(listener)
      throw number == EADDRINUSE
        ? .portTaken : number == EACCES ? .portForbidden : .system(number)
    }
    withUnsafeMutablePointer(to: &address) { address in
      _ = address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        getsockname(listener, $0, &size)
      }
    }
    return (listener, UInt16(bigEndian: address.sin_port))
  }

  /// The next client that waits; `nil` when there is none.
  static func accepted(from listener: Int32) -> Int32? {
    let client = accept(listener, nil, nil)
    guard client >= 0 else { return nil }
    prepare(client)
    return client
  }

  /// Whether the last call failed because the program may open no more.
  static var isExhausted: Bool { errno == EMFILE || errno == ENFILE }

  /// What became of a call.
  enum Outcome {
    case done(Int)
    /// It would have to wait.
    case later
    /// The other side is gone.
    case gone
  }

  static func receive(_ client: Int32, into buffer: UnsafeMutableRawBufferPointer) -> Outcome {
    let count = recv(client, buffer.baseAddress, buffer.count, 0)
    return count > 0 ? .done(count) : count == 0 ? .gone : failure
  }

  static func send(_ client: Int32, _ bytes: ArraySlice<UInt8>) -> Outcome {
    let count = bytes.withUnsafeBytes {
      Glibc.send(client, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
    }
    return count >= 0 ? .done(count) : failure
  }

  /// Says that nothing more will come.
  static func finish(_ client: Int32) { shutdown(client, Int32(SHUT_WR)) }

  private static var failure: Outcome { errno == EAGAIN || errno == EINTR ? .later : .gone }

  private static func prepare(_ socket: Int32) {
    _ = fcntl(socket, F_SETFD, FD_CLOEXEC)
    _ = fcntl(socket, F_SETFL, fcntl(socket, F_GETFL) | O_NONBLOCK)
  }
}

/// Why there is no server.
public enum ServerError: Error, Sendable, Equatable {
  /// Another program has the port.
  case portTaken

  /// The system keeps the port for others.
  case portForbidden

  /// Another failure, by its number.
  case system(Int32)
}
