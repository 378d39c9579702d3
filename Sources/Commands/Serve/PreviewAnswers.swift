internal import Checks
internal import Files
internal import Serving
internal import SourceText

extension Preview {
  mutating func answer(_ request: Request) -> Answer {
    if request.path.hasPrefix(base) { return own(request) }
    return .response(page(request))
  }

  func event(for topic: String) -> String? {
    let parts = topic.split(separator: "\n", omittingEmptySubsequences: false)
    let seen = shown(Self.name(of: String(parts[0]))).seen
    return parts.count == 2 && parts[1] == seen ? nil : "change"
  }

  /// What the preview itself needs; pages of other sites get nothing of it.
  private func own(_ request: Request) -> Answer {
    guard !request.isForeign else { return .response(Response(.forbidden, type: Self.plain, [])) }
    let name = String(request.path.dropFirst(base.utf8.count))
    if name == "wijzigingen", let page = request.query["pagina"] {
      let topic = page + "\n" + (request.query["gezien"] ?? "")
      return .events(topic: topic, first: event(for: topic))
    }
    guard ["voorvertoning.css", "voorvertoning.js"].contains(name) else {
      return .response(Response(.missing, type: Self.plain, []))
    }
    return .response(
      Response(type: Self.type(of: name), BuiltinData.template("voorvertoning/" + name)))
  }

  private func page(_ request: Request) -> Response {
    let name = Self.name(of: request.path)
    let shown = shown(name)
    if shown.status == .missing, self.shown(name + "/index.html").status == .found {
      var response = Response(.elsewhere, type: Self.plain, [])
      // The path came percent-encoded; names that exist need none of that.
      response.location = request.path + "/"
      return response
    }
    guard let panel = shown.panel else {
      return Response(shown.status, type: Self.type(of: name), shown.bytes)
    }
    let page = PreviewPage(
      shown.bytes, adding: panel + self.panel.script(seen: shown.seen),
      allowing: "http://\(request.host)\(base)")
    var response = Response(shown.status, type: Self.type(of: "x.html"), page.bytes)
    response.policy = page.policy
    return response
  }

  /// What is shown under a name.
  private struct Shown {
    var status = Response.Status.found
    let bytes: [UInt8]

    /// What is laid over it; `nil` where it is no page.
    var panel: [UInt8]?

    /// What page, panel and stylesheet are, in short.
    var seen = ""
  }

  private func shown(_ name: String) -> Shown {
    let slug = String(name.prefix { $0 != "/" })
    let statement = statements[slug]
    let file = frame[name] ?? statement?.files[name]
    let isExpected = name == "index.html" || name == slug + "/index.html" && statement != nil
    if let file, !name.hasSuffix(".html") { return Shown(bytes: file) }
    var content = PreviewPanel.Content()
    content.hasGoodPage = file != nil
    content.errors = errors
    if name == "index.html" {
      content.errors = allErrors
      content.statements = statements.sorted { $0.key < $1.key }
        .map { (name: $0.key, findings: $0.value.errors + $0.value.findings) }
    } else if let statement {
      content.errors += statement.errors
      content.findings = statement.findings
    }
    let panel = panel.panel(content, source: text(of:))
    let bytes = file ?? self.panel.emptyPage(isExpected: isExpected)
    let styles = frame.filter { !$0.key.hasSuffix(".html") }.sorted { $0.key < $1.key }
    return Shown(
      status: file == nil && !isExpected ? .missing : .found, bytes: bytes, panel: panel,
      seen: fingerprint([bytes, panel] + styles.map(\.value)))
  }

  /// The file that a path means.
  private static func name(of path: String) -> String {
    let name = String(path.drop { $0 == "/" })
    return name.isEmpty || name.hasSuffix("/") ? name + "index.html" : name
  }

  private static let plain = "text/plain; charset=utf-8"

  /// What a file is, by its ending.
  private static func type(of name: String) -> String {
    switch name.split(separator: ".").last {
    case "html": "text/html; charset=utf-8"
    case "css": "text/css; charset=utf-8"
    case "js": "text/javascript; charset=utf-8"
    case "json", "jsonld": "application/json"
    case "atom": "application/atom+xml; charset=utf-8"
    case "xml": "application/xml; charset=utf-8"
    case "svg": "image/svg+xml"
    case "png": "image/png"
    case "jpg", "jpeg": "image/jpeg"
    case "webp": "image/webp"
    case "ico": "image/x-icon"
    case "pdf": "application/pdf"
    case "woff2": "font/woff2"
    // As text, so that a browser shows it.
    case "md", "txt", "csv", "yaml": plain
    default: "application/octet-stream"
    }
  }
}
