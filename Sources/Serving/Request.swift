/// What a client asks for: a page, by GET or HEAD.
public struct Request: Sendable, Equatable {
  /// Whether only the head of the answer is wanted.
  public let isHead: Bool

  /// The path, decoded: it begins with a slash, and no part of it is empty, `.` or `..`; only the
  /// last part may be missing.
  public let path: String

  /// What stands behind the question mark, decoded.
  public let query: [String: String]

  /// The server as the client calls it, such as `127.0.0.1:8000`; one of its own names.
  public let host: String

  /// Whether a page of another site asks.
  public let isForeign: Bool

  /// Whether the client may ask more over the same connection.
  package let keepsAlive: Bool
}

/// Why a request is not answered.
public enum Refusal: Int, Error, Sendable, CaseIterable {
  /// Not HTTP, or a path that leads elsewhere.
  case malformed = 400

  /// Nothing came for too long.
  case slow = 408

  /// It brings a body.
  case body = 413

  /// The line with the path is too long.
  case longTarget = 414

  /// It was meant for another server.
  case foreignHost = 421

  /// The fields of the head are too long or too many.
  case longHead = 431

  /// Neither GET nor HEAD.
  case method = 405

  /// A version of HTTP that is not spoken here.
  case version = 505
}

extension Request {
  /// Bytes of a head at most.
  static let limit = 8192

  private static let fieldLimit = 64

  /// Reads a request from the start of what came in.
  ///
  /// - Parameters:
  ///   - input: all that came so far.
  ///   - port: of the server.
  /// - Returns: the request and how many bytes it took; `nil` while its end is missing.
  /// - Throws: ``Refusal``, as soon as it is clear that there will be no answer.
  package static func parsed(
    _ input: [UInt8], port: UInt16
  ) throws(Refusal) -> (request: Request, length: Int)? {
    // Empty lines before a request are passed over (RFC 9112, 2.2).
    let start = input.firstIndex { $0 != 0x0D && $0 != 0x0A } ?? input.count
    guard isMethod(input[start...].prefix(16)) else { throw .malformed }
    guard let end = endOfHead(input, from: start) else {
      guard input.count >= limit else { return nil }
      throw input[start...].contains(0x0A) ? .longHead : .longTarget
    }
    guard end <= limit else { throw .longHead }
    let lines = try lines(of: input[start..<end])
    let line = try RequestLine(lines[0])
    let fields = try Fields(lines.dropFirst(), limit: fieldLimit)
    return (try request(line, fields, port), end)
  }

  private static func request(
    _ line: RequestLine, _ fields: Fields, _ port: UInt16
  ) throws(Refusal) -> Request {
    guard let host = try fields.only("host") else { throw .malformed }
    guard Host.isOwn(host, port: port) else { throw .foreignHost }
    guard line.method == "GET" || line.method == "HEAD" else { throw .method }
    if try fields.only("content-length") ?? "0" != "0" { throw .body }
    if try fields.only("transfer-encoding") != nil { throw .body }
    let target = try Target(line.target)
    let origin = try fields.only("origin").map { $0.lowercased() }
    let site = try fields.only("sec-fetch-site") ?? "none"
    let connection = fields.tokens("connection")
    return Request(
      isHead: line.method == "HEAD", path: target.path, query: target.query, host: host,
      isForeign: !["none", "same-origin"].contains(site)
        || origin.map { $0 != "http://" + host.lowercased() } ?? false,
      keepsAlive: line.isNewest
        ? !connection.contains("close") : connection.contains("keep-alive"))
  }

  /// Whether the start may be that of a request: what is not even a word is refused at once.
  private static func isMethod(_ start: ArraySlice<UInt8>) -> Bool {
    let word = start.prefix { $0 != 0x20 }
    return word.allSatisfy { (0x41...0x5A).contains($0) } && (word.count < 16)
      && (!word.isEmpty || start.isEmpty)
  }

  /// Behind the empty line that ends a head.
  private static func endOfHead(_ input: [UInt8], from start: Int) -> Int? {
    var at = start
    while let feed = input[at...].firstIndex(of: 0x0A) {
      let next = input[(feed + 1)...].prefix(2)
      if next.elementsEqual([0x0D, 0x0A]) { return feed + 3 }
      at = feed + 1
    }
    return nil
  }

  /// The lines of a head without their ends and without the empty one; each ends in CR and LF.
  private static func lines(of head: ArraySlice<UInt8>) throws(Refusal) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    for line in head.dropLast(3).split(separator: 0x0A, omittingEmptySubsequences: false) {
      guard line.last == 0x0D else { throw .malformed }
      lines.append(line.dropLast())
    }
    guard lines.allSatisfy({ line in line.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 } })
    else { throw .malformed }
    return lines
  }
}
