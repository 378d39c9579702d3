import Foundation
import Glibc
import Testing

/// A `verklaar serve` that runs in a workspace, and a client that says what it likes to it.
final class RunningPreview {
  let workspace: Workspace
  let port: UInt16
  private let process = Process()

  /// Starts it on a free port, and waits for its address.
  init(_ workspace: Workspace, _ arguments: String = "--port 0") throws {
    self.workspace = workspace
    process.executableURL = URL(filePath: try Workspace.program())
    process.arguments = ["serve"] + arguments.split(separator: " ").map(String.init)
    process.currentDirectoryURL = workspace.folder
    process.environment = [
      "HOME": workspace.folder.path, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8",
      "SWIFT_BACKTRACE": "enable=no",
    ]
    try workspace.put(".output", "")
    try workspace.put(".messages", "")
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(
      forWritingTo: workspace.folder.appending(path: ".output"))
    process.standardError = try FileHandle(
      forWritingTo: workspace.folder.appending(path: ".messages"))
    let running = process
    try hearingSignals { try running.run() }
    var found: UInt16?
    try Self.wait("an address") {
      found = workspace.text(".output").firstMatch(of: /127\.0\.0\.1:(\d+)\//)
        .flatMap { UInt16($0.output.1) }
      return found != nil || !running.isRunning
    }
    port = try #require(found, "\(workspace.text(".messages"))")
  }

  deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

  var url: String { "http://127.0.0.1:\(port)/" }

  var isRunning: Bool { process.isRunning }

  /// What it told the terminal.
  var messages: String { workspace.text(".messages") }

  /// Sends a signal; gives the exit code.
  func end(_ signal: Int32 = SIGINT) throws -> Int32 {
    kill(process.processIdentifier, signal)
    let running = process
    try Self.wait("its end") { !running.isRunning }
    return process.terminationReason == .exit
      ? process.terminationStatus : 1000 + process.terminationStatus
  }

  /// Waits until something holds; a test may not depend on how quick a machine is.
  static func wait(_ what: String, until holds: () throws -> Bool) throws {
    for _ in 0..<3000 {
      if try holds() { return }
      usleep(10_000)
    }
    Issue.record("not seen in half a minute: \(what)")
    throw CancellationError()
  }
}

/// A connection to a preview.
final class Client {
  private let socket: Int32

  init(_ preview: RunningPreview) throws {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = preview.port.bigEndian
    address.sin_addr.s_addr = INADDR_LOOPBACK.bigEndian
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let status = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket, $0, size) }
    }
    try #require(status == 0)
    var patience = timeval(tv_sec: 30, tv_usec: 0)
    setsockopt(
      socket, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
  }

  deinit { close(socket) }

  /// Sends bytes; a server that hung up is no failure of the client.
  func send(_ text: String) { send(Array(text.utf8)) }

  func send(_ bytes: [UInt8]) {
    _ = Glibc.send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL))
  }

  /// Reads until the server hangs up, or until a text has come.
  func read(until mark: String? = nil) -> String {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = recv(socket, &part, part.count, 0)
      if count <= 0 { break }
      bytes += part[..<count]
      if let mark, String(decoding: bytes, as: UTF8.self).contains(mark) { break }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether nothing has come for now.
  var isSilent: Bool {
    var byte: UInt8 = 0
    return recv(socket, &byte, 1, Int32(MSG_DONTWAIT | MSG_PEEK)) < 0
  }
}

extension RunningPreview {
  /// The whole answer to one request, over a connection of its own.
  func ask(
    _ target: String, method: String = "GET", host: String? = nil, fields: String = ""
  ) throws -> String {
    let client = try Client(self)
    let host = host ?? "127.0.0.1:\(port)"
    client.send(
      "\(method) \(target) HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\(fields)\r\n")
    return client.read()
  }

  /// A stream of changes of a page, as the page itself opens it, once its head has come.
  func stream(of path: String, fields: String = "") throws -> Client {
    let page = try ask(path)
    let script = try #require(
      page.firstMatch(of: /src="(\/-\/[a-z0-9]+\/)voorvertoning.js" data-gezien="([a-z0-9]+)"/))
    let client = try Client(self)
    client.send(
      "GET \(script.output.1)wijzigingen?pagina=\(path)&gezien=\(script.output.2) HTTP/1.1\r\n"
        + "Host: 127.0.0.1:\(port)\r\n\(fields)\r\n")
    return client
  }
}
