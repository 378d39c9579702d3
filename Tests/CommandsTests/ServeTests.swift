import Foundation
import Glibc
import Testing

/// The preview as clients meet it: who is answered, and what happens to those who misbehave.
@Suite struct ServeTests {
  private static func preview(_ arguments: String = "--port 0") throws -> RunningPreview {
    let workspace = try Workspace(["Policies/een.yaml": minimal])
    return try RunningPreview(workspace, arguments)
  }

  @Test func servesTheSite() throws {
    let preview = try Self.preview()
    _ = try preview.workspace.run("build")
    let page = try preview.ask("/een/")
    #expect(page.hasPrefix("HTTP/1.1 200 OK\r\n") && page.contains("Proefbedrijf"))
    #expect(page.contains("\r\nX-Content-Type-Options: nosniff\r\n"))
    #expect(page.contains("\r\nCache-Control: no-store\r\n"))
    #expect(!page.lowercased().contains("access-control"))
    // What is no page comes as it is built, under a type that was decided here.
    for (name, type) in [("stijl.css", "text/css"), ("een/privacyverklaring.md", "text/plain")] {
      let answer = try preview.ask("/" + name)
      #expect(answer.contains("\r\nContent-Type: \(type); charset=utf-8\r\n"))
      #expect(answer.hasSuffix("\r\n\r\n" + preview.workspace.text("Output/" + name)))
    }
    #expect(try preview.ask("/een").contains("302 Found\r\n"))
    #expect(try preview.ask("/een").contains("\r\nLocation: /een/\r\n"))
    #expect(try preview.ask("/weg.html").hasPrefix("HTTP/1.1 404 "))
    #expect(try preview.end() == 0)
  }

  /// The list tells how many open findings each statement has; a published list never does.
  @Test func countsFindingsInThePreviewOnly() throws {
    let preview = try Self.preview()
    let list = try preview.ask("/")
    #expect(list.contains("Open bevindingen bij 1 van 1 verklaringen"))
    #expect(list.contains(#/<a href="/een/">een</a></td><td class="error">\d+ fouten/#))
    let page = try preview.ask("/een/index.html")
    #expect(
      page.contains("<code>Policies/een.yaml:1:1</code>") && page.contains("[complaint-missing]"))
    _ = try preview.workspace.run("build")
    #expect(!preview.workspace.text("Output/index.html").contains("bevinding"))
  }

  /// The page may do in the preview what it may do when published, and the preview's script may run.
  @Test func keepsThePolicyOfThePage() throws {
    let preview = try Self.preview()
    let page = try preview.ask("/een/")
    let policy = try #require(page.firstMatch(of: /\r\nContent-Security-Policy: (.*)\r\n/)).output.1
    #expect(policy.contains("default-src 'none'; ") && policy.contains("img-src 'self'"))
    let own = try #require(policy.firstMatch(of: /script-src (\S+);/)).output.1
    #expect(own.hasPrefix(preview.url + "-/") && policy.hasSuffix("connect-src \(own)"))
    #expect(!page.contains("http-equiv"))
    let script = try preview.ask(String(own.dropFirst(preview.url.count - 1)) + "voorvertoning.js")
    #expect(script.contains("EventSource") && script.contains("Content-Type: text/javascript"))
  }

  @Test(arguments: ["127.0.0.1", "localhost", "[::1]"])
  func answersToItsNames(_ name: String) throws {
    let preview = try Self.preview()
    #expect(try preview.ask("/", host: "\(name):\(preview.port)").hasPrefix("HTTP/1.1 200 "))
  }

  @Test func refusesForeignHosts() throws {
    let preview = try Self.preview()
    for host in ["evil.example:\(preview.port)", "127.0.0.1", "localhost:1", "evil.example"] {
      let answer = try preview.ask("/", host: host)
      #expect(answer.hasPrefix("HTTP/1.1 421 ") && !answer.contains("Proef"))
    }
  }

  @Test func refusesPathsOutside() throws {
    let preview = try Self.preview()
    try preview.workspace.put("secret.html", "secret")
    for path in [
      "/../secret.html", "/%2e%2e/secret.html", "/een/../../secret.html", "/..%2fsecret.html",
      "//etc/passwd", "/%00", "/..%5csecret.html", "http://localhost/",
    ] {
      #expect(try preview.ask(path).hasPrefix("HTTP/1.1 400 "), "\(path)")
    }
    for path in [
      "/%252e%252e/secret.html", "/secret.html", "/Policies/een.yaml", "/.output", "/-/x/y",
    ] {
      #expect(try preview.ask(path).hasPrefix("HTTP/1.1 404 "), "\(path)")
    }
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "TRACE", "OPTIONS", "PRI"])
  func refusesMethods(_ method: String) throws {
    let answer = try Self.preview().ask("/", method: method)
    #expect(answer.hasPrefix("HTTP/1.1 405 ") && answer.contains("\r\nAllow: GET, HEAD\r\n"))
  }

  @Test func answersHead() throws {
    let preview = try Self.preview()
    let whole = try preview.ask("/stijl.css")
    let head = try preview.ask("/stijl.css", method: "HEAD")
    #expect(head.hasSuffix("\r\n\r\n") && head.contains("\r\nContent-Length: "))
    #expect(whole.hasPrefix(head) || head.count < whole.count)
  }

  /// Requests one after the other over one connection, also when they come at once.
  @Test func keepsConnections() throws {
    let preview = try Self.preview()
    let client = try Client(preview)
    let request = "GET /stijl.css HTTP/1.1\r\nHost: localhost:\(preview.port)\r\n\r\n"
    for _ in 0..<3 {
      client.send(request)
      #expect(client.read(until: "underline; }\n").hasPrefix("HTTP/1.1 200 OK\r\n"))
    }
    client.send(request + request + request.replacing("stijl.css", with: "x"))
    let answers = client.read(until: "</html>\n")
    #expect(answers.matches(of: /HTTP\/1\.1 (\d+)/).map { $0.output.1 } == ["200", "200", "404"])
  }

  /// Bytes without sense, for whoever sends them: an answer, then the end; others notice nothing.
  @Test func survivesGarbage() throws {
    let preview = try Self.preview()
    var source = SystemRandomNumberGenerator()
    for start in ["", "GET / HTTP/1.1\r\n", "GET /", "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"] {
      let client = try Client(preview)
      client.send(start)
      client.send((0..<10_000).map { _ in UInt8.random(in: 0...255, using: &source) })
      let answer = client.read()
      #expect(answer.hasPrefix("HTTP/1.1 4"), "\(start): \(answer.prefix(40))")
    }
    for (fields, status) in [
      ("X: \(String(repeating: "x", count: 9000))\r\n", 431), ("Content-Length: 5\r\n", 413),
      ("Transfer-Encoding: chunked\r\n", 413), ("Content-Length: 99999999999\r\n", 413),
    ] {
      #expect(try preview.ask("/", fields: fields).hasPrefix("HTTP/1.1 \(status) "))
    }
    let long = try preview.ask("/" + String(repeating: "a", count: 9000))
    #expect(long.hasPrefix("HTTP/1.1 414 "))
    #expect(try preview.ask("/").hasPrefix("HTTP/1.1 200 ") && preview.isRunning)
  }

  /// Two hundred clients that never finish their request, and some that never read: whoever asks
  /// properly is answered at once.
  @Test func isNotHeldUpBySlowClients() throws {
    let preview = try Self.preview()
    let slow = try (0..<200).map { _ in try Client(preview) }
    for client in slow { client.send("GET / HTTP/1.1\r\nHost: loc") }
    let deaf = try (0..<20).map { _ in try Client(preview) }
    for client in deaf {
      client.send("GET / HTTP/1.1\r\nHost: localhost:\(preview.port)\r\n\r\n")
    }
    for _ in 0..<20 { #expect(try preview.ask("/een/").hasPrefix("HTTP/1.1 200 ")) }
    // Those for whom there is no room are let go; one that is left hears why after a while.
    #expect(slow[0].read().isEmpty)
    #expect(deaf[19].read(until: "</html>").contains("200 OK"))
    let late = try Client(preview)
    late.send("GET / HTT")
    #expect(late.read().hasPrefix("HTTP/1.1 408 "))
  }

  /// Only pages of the preview itself hear of changes.
  @Test(arguments: [
    ("Origin: http://evil.example\r\n", "403"), ("Sec-Fetch-Site: cross-site\r\n", "403"),
    ("Sec-Fetch-Site: same-origin\r\n", "200"),
  ])
  func tellsOnlyItsOwnPages(_ fields: String, _ status: String) throws {
    let preview = try Self.preview()
    let answer = try preview.stream(of: "/een/", fields: fields + "Connection: close\r\n")
    #expect(answer.read(until: "\r\n\r\n").hasPrefix("HTTP/1.1 \(status) "))
    #expect(try preview.ask("/-/guess/wijzigingen?pagina=/").hasPrefix("HTTP/1.1 404 "))
  }

  @Test func takesAnotherPort() throws {
    let first = try Self.preview()
    let second = try Self.preview("--port \(first.port)")
    #expect(second.port != first.port)
    #expect(second.messages == "Poort \(first.port) is al in gebruik. Daarom een andere:\n")
    #expect(try second.ask("/").contains("200 OK"))
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func endsCleanly(_ signal: Int32) throws {
    let preview = try Self.preview()
    let stream = try preview.stream(of: "/een/")
    _ = stream.read(until: "retry")
    #expect(try preview.end(signal) == 0)
    #expect(preview.messages.isEmpty && stream.read().isEmpty)
  }

  /// Nothing is written: no site, no stage, no cache.
  @Test func leavesNothingBehind() throws {
    let preview = try Self.preview()
    _ = try preview.ask("/een/")
    #expect(try preview.end() == 0)
    let names = preview.workspace.files(below: ".").keys.sorted()
    #expect(names == [".messages", ".output", "Policies/een.yaml"])
  }

  @Test func refusesWhatIsNotThere() throws {
    let run = try Workspace().run("serve nergens --port 0")
    #expect(run.status == 2 && run.messages.contains("nergens"))
    let templates = try Workspace(["Policies/een.yaml": minimal])
      .run("serve --templates nergens --port 0")
    #expect(templates.status == 2 && templates.messages.contains("nergens"))
    #expect(try Workspace().run("serve --port 70000").messages.contains("from 0 to 65535"))
  }
}
