internal import Glibc

/// An answer.
public struct Response: Sendable {
  /// What became of the request.
  public var status: Status

  /// What the body is.
  public var type: String

  /// The body.
  public var body: [UInt8]

  /// What the browser may do with a page (Content-Security-Policy).
  public var policy = "default-src 'none'"

  /// Where it stands instead.
  public var location: String?

  /// Answers.
  public init(_ status: Status = .found, type: String, _ body: [UInt8]) {
    self.status = status
    self.type = type
    self.body = body
  }

  /// What became of a request.
  public enum Status: Sendable, Equatable {
    /// Here it is.
    case found
    /// It stands elsewhere.
    case elsewhere
    /// A page of another site may not have it.
    case forbidden
    /// There is no such thing.
    case missing
    /// The request itself cannot be answered.
    case refused(Refusal)
  }

  /// Says why there is no answer.
  init(_ refusal: Refusal) {
    let status = Status.refused(refusal)
    self.init(status, type: "text/plain; charset=utf-8", Array("\(status.line)\n".utf8))
  }
}

extension Response.Status {
  /// The number and its words.
  var line: String {
    switch self {
    case .found: "200 OK"
    case .elsewhere: "302 Found"
    case .forbidden: "403 Forbidden"
    case .missing: "404 Not Found"
    case .refused(let refusal): "\(refusal.rawValue) \(refusal.words)"
    }
  }
}

extension Refusal {
  fileprivate var words: String {
    switch self {
    case .malformed: "Bad Request"
    case .slow: "Request Timeout"
    case .body: "Content Too Large"
    case .longTarget: "URI Too Long"
    case .foreignHost: "Misdirected Request"
    case .longHead: "Request Header Fields Too Large"
    case .method: "Method Not Allowed"
    case .version: "HTTP Version Not Supported"
    }
  }
}

extension Response {
  /// The head as it goes over the line.
  ///
  /// - Parameter keepsAlive: whether the client may ask more.
  /// - Returns: all lines with the empty one at the end.
  func head(keepsAlive: Bool) -> [UInt8] {
    var lines = Self.lines(status, type: type, keepsAlive: keepsAlive)
    lines.append("Content-Length: \(body.count)")
    lines.append("Content-Security-Policy: \(policy)")
    if let location { lines.append("Location: \(location)") }
    if status == .refused(.method) { lines.append("Allow: GET, HEAD") }
    return Self.joined(lines)
  }

  /// The head of a stream of events, which ends when the connection does.
  static var streamHead: [UInt8] {
    joined(lines(.found, type: "text/event-stream", keepsAlive: false))
  }

  /// Nothing is kept by the browser, guessed about its type, or given to pages of other sites.
  private static func lines(_ status: Status, type: String, keepsAlive: Bool) -> [String] {
    [
      "HTTP/1.1 \(status.line)", "Date: \(date)", "Content-Type: \(type)",
      "Connection: \(keepsAlive ? "keep-alive" : "close")", "Cache-Control: no-store",
      "X-Content-Type-Options: nosniff", "Cross-Origin-Resource-Policy: same-origin",
      "Referrer-Policy: no-referrer",
    ]
  }

  /// No value may begin a line of its own.
  private static func joined(_ lines: [String]) -> [UInt8] {
    lines.flatMap { line in line.utf8.filter { $0 >= 0x20 } + [0x0D, 0x0A] } + [0x0D, 0x0A]
  }

  private static var date: String {
    var (now, parts) = (time(nil), tm())
    gmtime_r(&now, &parts)
    return String(unsafeUninitializedCapacity: 40) { buffer in
      buffer.withMemoryRebound(to: CChar.self) {
        strftime($0.baseAddress, $0.count, "%a, %d %b %Y %H:%M:%S GMT", &parts)
      }
    }
  }
}
