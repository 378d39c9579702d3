import Testing

import Serving

/// What is a request, and what is refused.
@Suite struct RequestTests {
  private static func parsed(_ text: String) throws(Refusal) -> Request? {
    try Request.parsed(Array(text.utf8), port: 8000)?.request
  }

  private static func get(_ target: String, _ fields: String = "") -> String {
    "GET \(target) HTTP/1.1\r\nHost: localhost:8000\r\n\(fields)\r\n"
  }

  @Test func readsARequest() throws {
    let text = "HEAD /crm/?a=1%2F&b=x+y HTTP/1.1\r\nhost:  127.0.0.1:8000 \r\nX: é\r\n\r\n"
    let request = try #require(try Self.parsed(text))
    #expect(request.isHead && request.path == "/crm/" && request.host == "127.0.0.1:8000")
    #expect(request.query == ["a": "1/", "b": "x y"])
    #expect(request.keepsAlive && !request.isForeign)
  }

  /// A client may send byte by byte, and the next request behind the first.
  @Test func waitsForTheEnd() throws {
    let whole = Array(Self.get("/a").utf8)
    for count in 0..<whole.count {
      #expect(try Request.parsed(Array(whole.prefix(count)), port: 8000) == nil)
    }
    let two = "\r\n" + Self.get("/a") + Self.get("/b")
    let (request, length) = try #require(try Request.parsed(Array(two.utf8), port: 8000))
    #expect(request.path == "/a" && length == whole.count + 2)
  }

  @Test(arguments: [
    ("HTTP/1.1", "", true), ("HTTP/1.1", "Connection: Close\r\n", false),
    ("HTTP/1.0", "", false), ("HTTP/1.0", "Connection: x, Keep-Alive\r\n", true),
  ])
  func keepsAlive(_ version: String, _ field: String, _ expected: Bool) throws {
    let text = "GET / \(version)\r\nHost: localhost:8000\r\n\(field)\r\n"
    #expect(try Self.parsed(text)?.keepsAlive == expected)
  }

  @Test(arguments: [
    "/../x", "/a/../x", "/..", "/.", "/%2e%2e/x", "/%2E%2e", "/a/%2e/", "/..%2fx", "/..%5c",
    "/a\\b",
    "//x", "/a//b", "/a/%00", "/%0d%0aX:1", "/%7f", "/%", "/%2", "/%zz", "/%ff", "/a#b",
    "x", "*", "http://localhost:8000/", "http://evil.example/", "/?a=%zz", "/?%00",
  ])
  func refusesTargets(_ target: String) {
    #expect(throws: Refusal.malformed) { try Self.parsed(Self.get(target)) }
  }

  /// Decoded once: what is left names no file, but is no way out either.
  @Test func decodesOnce() throws {
    #expect(try Self.parsed(Self.get("/%252e%252e/x"))?.path == "/%2e%2e/x")
    #expect(try Self.parsed(Self.get("/%C3%A9"))?.path == "/é")
  }

  @Test(arguments: ["127.0.0.1:8000", "LocalHost:8000", "[::1]:8000"])
  func answersToItsNames(_ host: String) throws {
    let request = try Self.parsed("GET / HTTP/1.1\r\nHost: \(host)\r\n\r\n")
    #expect(request?.host == host)
  }

  @Test(arguments: [
    "evil.example", "evil.example:8000", "localhost", "localhost:80", "localhost:8001",
    "localhost.:8000", "127.0.0.1.evil.example:8000", "x@localhost:8000", "127.1:8000", "",
    "localhost:8000, evil.example",
  ])
  func refusesForeignHosts(_ host: String) {
    #expect(throws: Refusal.foreignHost) {
      try Self.parsed("GET / HTTP/1.1\r\nHost: \(host)\r\n\r\n")
    }
  }

  @Test func needsOneHost() {
    for fields in ["", "Host: localhost:8000\r\nHost: localhost:8000\r\n"] {
      #expect(throws: Refusal.malformed) {
        try Self.parsed("GET / HTTP/1.1\r\n\(fields)\r\n")
      }
    }
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "TRACE", "OPTIONS", "CONNECT", "PRI", "GETX"])
  func refusesMethods(_ method: String) {
    #expect(throws: Refusal.method) {
      try Self.parsed("\(method) / HTTP/1.1\r\nHost: localhost:8000\r\n\r\n")
    }
  }

  @Test(arguments: [
    ("get / HTTP/1.1\r\n", Refusal.malformed), ("\u{16}\u{3}\u{1}", .malformed),
    (" GET / HTTP/1.1\r\n", .malformed), ("AAAAAAAAAAAAAAAAAAAAAAAAAAAA", .malformed),
    ("GET  / HTTP/1.1\r\nHost: localhost:8000\r\n\r\n", .malformed),
    ("GET /\r\nHost: localhost:8000\r\n\r\n", .malformed),
    ("GET / HTTP/1.1 x\r\nHost: localhost:8000\r\n\r\n", .malformed),
    ("GET / HTTP/2.0\r\nHost: localhost:8000\r\n\r\n", .version),
    ("GET / HTTP/9\r\nHost: localhost:8000\r\n\r\n", .malformed),
    ("GET / HTTP/1.1\nHost: localhost:8000\r\n\r\n", .malformed),
    ("GET / HTTP/1.1\r\nHost: localhost:8000\n\r\n", .malformed),
    ("GET / HTTP/1.1\r\nHost : localhost:8000\r\n\r\n", .malformed),
    ("GET / HTTP/1.1\r\nHost: localhost:8000\r\n folded\r\n\r\n", .malformed),
    ("GET / HTTP/1.1\r\nHost: localhost:8000\r\nnothing\r\n\r\n", .malformed),
    ("GET / HTTP/1.1\r\nHost: localhost:8000\r\nX: a\rb\r\n\r\n", .malformed),
    ("GET / HTTP/1.1\r\nHost: localhost:8000\r\nX: a\u{0}b\r\n\r\n", .malformed),
    ("GET / HTTP/1.1\r\nHost: localhost:8000\r\nContent-Length: 5\r\n\r\nhello", .body),
    ("GET / HTTP/1.1\r\nHost: localhost:8000\r\nTransfer-Encoding: chunked\r\n\r\n", .body),
  ])
  func refuses(_ text: String, _ refusal: Refusal) {
    #expect(throws: refusal) { try Self.parsed(text) }
  }

  @Test func setsLimits() throws {
    #expect(try Self.parsed(Self.get("/" + String(repeating: "a", count: 8000))) != nil)
    let long = String(repeating: "a", count: 9000)
    #expect(throws: Refusal.longTarget) { try Self.parsed("GET /\(long)") }
    #expect(throws: Refusal.longHead) { try Self.parsed(Self.get("/", "X: \(long)\r\n")) }
    #expect(throws: Refusal.longHead) { try Self.parsed("GET / HTTP/1.1\r\nX: \(long)") }
    let many = (0..<100).map { "X\($0): 1\r\n" }.joined()
    #expect(throws: Refusal.longHead) { try Self.parsed(Self.get("/", many)) }
  }

  @Test(arguments: [
    ("Origin: http://localhost:8000\r\n", false), ("Origin: http://evil.example\r\n", true),
    ("Origin: null\r\n", true), ("Sec-Fetch-Site: cross-site\r\n", true),
    ("Sec-Fetch-Site: same-site\r\n", true), ("Sec-Fetch-Site: same-origin\r\n", false),
    ("Sec-Fetch-Site: none\r\n", false), ("Origin: http://127.0.0.1:8000\r\n", true),
  ])
  func noticesOtherSites(_ fields: String, _ isForeign: Bool) throws {
    #expect(try Self.parsed(Self.get("/", fields))?.isForeign == isForeign)
  }

  /// Whatever comes, there is an answer or a refusal.
  @Test func survivesAnything() {
    var source = SystemRandomNumberGenerator()
    let pieces = [
      "GET ", "/", "%2e", " HTTP/1.1\r\n", "Host: localhost:8000\r\n", "\r\n", ":", "\0",
    ]
    for _ in 0..<20_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...12, using: &source) {
        bytes +=
          Bool.random(using: &source)
          ? Array(pieces.randomElement(using: &source)?.utf8 ?? "".utf8)
          : [UInt8.random(in: 0...255, using: &source)]
      }
      let request = try? Request.parsed(bytes, port: 8000)
      if let request {
        #expect(request.request.path.hasPrefix("/") && request.length <= bytes.count)
      }
    }
  }
}
