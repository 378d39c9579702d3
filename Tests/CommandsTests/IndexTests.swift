import Foundation
import FoundationXML
import Testing

/// What a site with an address offers to search engines and news readers, and one without does not.
@Suite struct IndexTests {
  /// Two statements: one by itself, one with two versions.
  static func workspace() throws -> Workspace {
    try Workspace([
      "Policies/een/2025-03-01.yaml": minimal.replacing("2026-03-01", with: "2025-03-01"),
      "Policies/een/2026-03-01.yaml": minimal + "ontvangers: {a: 'Bezorger <b> & zoon'}\n",
      "Policies/twee.yaml": minimal.replacing("2026-03-01", with: "2026-04-02"),
      "Policies/drie.yaml": minimal.replacing("  ingangsdatum: 2026-03-01\n", with: ""),
    ])
  }

  static let files = ["robots.txt", "sitemap.xml", "wijzigingen.atom"]

  @Test func offersNothingWithoutAnAddress() throws {
    let workspace = try Self.workspace()
    #expect(try workspace.run("build").status == 0)
    let names = workspace.files().keys
    #expect(!names.contains { Self.files.contains($0) || $0.hasSuffix(".atom") }, "\(names)")
    for (name, bytes) in workspace.files() where name.hasSuffix(".html") {
      let page = String(decoding: bytes, as: UTF8.self)
      #expect(!page.contains("canonical") && !page.contains("atom"), "\(name)")
    }
  }

  /// What was built with an address is in the manifest, verifies, and goes when the address goes.
  @Test func keepsAccountOfItsFiles() throws {
    let workspace = try Self.workspace()
    let address = "--base-url https://www.example.nl/"
    #expect(try workspace.run("build \(address)").status == 0)
    let manifest = workspace.text("Output/.verklaar-manifest")
    #expect(Self.files.allSatisfy { manifest.contains($0) && workspace.files()[$0] != nil })
    #expect(try workspace.run("build --verify \(address)").status == 0)
    for name in Self.files {
      let text = workspace.text("Output/\(name)")
      try workspace.put("Output/\(name)", text + "<!-- -->")
      let run = try workspace.run("build --verify \(address)")
      #expect(run.status == 1 && run.output.contains("  Output/\(name)\n"))
      try workspace.put("Output/\(name)", text)
    }
    #expect(try workspace.run("build").status == 0)
    #expect(!workspace.files().keys.contains { Self.files.contains($0) })
  }

  /// The pages that hold now, each with its day; no old version, nothing that asks not to be found.
  @Test func mapsWhatHoldsNow() throws {
    let workspace = try Self.workspace()
    _ = try workspace.run("build --base-url https://www.example.nl/privacy")
    let map = try Outline(workspace.text("Output/sitemap.xml"))
    #expect(map.root == "urlset" && map.namespace == "http://www.sitemaps.org/schemas/sitemap/0.9")
    #expect(
      map.values("loc")
        == ["", "drie/", "een/", "twee/"].map {
          "https://www.example.nl/privacy/" + $0
        })
    #expect(map.values("lastmod") == ["2026-04-02", "2026-03-01", "2026-04-02"])
    for address in map.values("loc").dropFirst() {
      let slug = address.dropFirst("https://www.example.nl/privacy/".count)
      let page = workspace.text("Output/\(slug)index.html")
      #expect(page.contains("<link rel=\"canonical\" href=\"\(address)\">"))
      #expect(!page.contains("noindex"))
    }
    let hidden = workspace.files().filter { $0.key.hasPrefix("een/") && $0.key.hasSuffix(".html") }
      .filter { !["een/index.html", "een/fragment.html"].contains($0.key) }
    #expect(hidden.count == 3)
    for (name, bytes) in hidden {
      let page = String(decoding: bytes, as: UTF8.self)
      #expect(page.contains("noindex") && !page.contains("canonical"), "\(name)")
    }
  }

  /// A statement about cookies is a page that holds now.
  @Test func mapsStatementsAboutCookies() throws {
    let workspace = try Workspace(["Policies/een.yaml": minimal + "cookies: {toestemming: ja}\n"])
    _ = try workspace.run("build --base-url https://www.example.nl/privacy/")
    let map = try Outline(workspace.text("Output/sitemap.xml"))
    let address = "https://www.example.nl/privacy/een/cookies.html"
    #expect(map.values("loc").last == address)
    let page = workspace.text("Output/een/cookies.html")
    #expect(page.contains("<link rel=\"canonical\" href=\"\(address)\">"))
  }

  @Test func feedsWhatChanged() throws {
    let workspace = try Self.workspace()
    _ = try workspace.run("build --base-url https://www.example.nl/privacy/")
    let feed = try Outline(workspace.text("Output/wijzigingen.atom"))
    #expect(feed.root == "feed" && feed.namespace == "http://www.w3.org/2005/Atom")
    let site = "https://www.example.nl/privacy/"
    #expect(
      feed.values("id") == [
        site + "wijzigingen.atom", site + "twee/#2026-04-02",
        site + "een/2026-03-01/wijzigingen.html", site + "een/#2025-03-01",
      ])
    #expect(
      feed.values("updated")
        == ["2026-04-02", "2026-04-02", "2026-03-01", "2025-03-01"].map {
          $0 + "T00:00:00Z"
        })
    #expect(feed.values("name") == ["Proefbedrijf", "Proefbedrijf", "Proefbedrijf"])
    #expect(feed.values("content").joined().contains("Bezorger &lt;b&gt; &amp; zoon"))
    // Every address of the feed is a file of the site, and so is the feed itself.
    #expect(feed.attributes("href").count == 5)
    for address in feed.attributes("href") {
      let path = String(address.dropFirst(site.count))
      let file = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
      #expect(workspace.files()[file] != nil, "\(address)")
    }
    let links = ["index.html": "", "twee/index.html": "../", "een/index.html": ""]
    for (name, way) in links {
      #expect(
        workspace.text("Output/\(name)").contains(" href=\"\(way)wijzigingen.atom\">"), "\(name)")
    }
    #expect(!workspace.text("Output/drie/index.html").contains("atom"), "it has no day")
  }

  /// Addresses come out as RFC 3986 has them, whatever was typed.
  @Test(arguments: [
    ("https://www.example.nl", "https://www.example.nl/"),
    ("www.example.nl/a", "https://www.example.nl/a/"),
    ("https://www.example.nl:8080/a/", "https://www.example.nl:8080/a/"),
    ("https://www.example.nl/één&'s/%41", "https://www.example.nl/%C3%A9%C3%A9n%26%27s/%41/"),
    ("https://www.example.nl/<b>\"{}|^`", "https://www.example.nl/%3Cb%3E%22%7B%7D%7C%5E%60/"),
  ])
  func encodesItsAddress(_ typed: String, _ expected: String) throws {
    let workspace = try Self.workspace()
    let run = try workspace.run("build --base-url \(typed)")
    #expect(run.status == 0, "\(run.messages)")
    let map = try Outline(workspace.text("Output/sitemap.xml"))
    #expect(map.values("loc").first == expected)
    let robots = workspace.text("Output/robots.txt")
    #expect(robots.hasSuffix("Allow: /\nSitemap: \(expected)sitemap.xml\n"))
    // A robot looks at the top of a host only, so elsewhere the file says so.
    let isTop = URL(string: expected)?.path == "/"
    #expect(robots.hasPrefix("#") != isTop)
    #expect(workspace.text("Output/index.html").contains("rel=\"canonical\" href=\"\(expected)\""))
  }

  @Test(arguments: [
    "https://www.example.nl/?a", "https://www.example.nl/#a", "https://www.example.nl?",
    "https://u@www.example.nl/", "https://www.example.nl/../a", "https://www.example.nl/a/./b",
    "https://www.example.nl/%4", "https://www.example.nl/%zz", "https://één.nl", "ftp://x.nl",
    "//x.nl", "https:///a", "https://www.example.nl/a\\b", "https://x/", "javascript:alert(1)",
  ])
  func refusesWhatIsNoAddressOfASite(_ typed: String) throws {
    let workspace = try Self.workspace()
    let run = try workspace.run("build --base-url \(typed)")
    #expect(run.status == 2 && run.messages.contains("--base-url"), "\(run.messages)")
    #expect(workspace.files().isEmpty)
  }

  /// A document as a list of elements, read by a parser that knows namespaces.
  final class Outline: NSObject, XMLParserDelegate {
    private(set) var root = ""
    private(set) var namespace = ""
    private var elements: [(name: String, text: String, attributes: [String: String])] = []
    private var open: [Int] = []

    init(_ text: String) throws {
      super.init()
      let parser = XMLParser(data: Data(text.utf8))
      parser.shouldProcessNamespaces = true
      parser.delegate = self
      #expect(text.hasPrefix("<?xml ") && parser.parse(), "\(text)")
    }

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      if elements.isEmpty { (root, namespace) = (name, namespaceURI ?? "") }
      #expect(namespaceURI == namespace)
      open.append(elements.count)
      elements.append((name, "", attributes))
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      if let last = open.last { elements[last].text += text }
    }

    func parser(
      _ parser: XMLParser, didEndElement: String, namespaceURI: String?, qualifiedName: String?
    ) {
      open.removeLast()
    }

    func values(_ name: String) -> [String] {
      elements.filter { $0.name == name }.map(\.text)
    }

    func attributes(_ name: String) -> [String] { elements.compactMap { $0.attributes[name] } }
  }
}
