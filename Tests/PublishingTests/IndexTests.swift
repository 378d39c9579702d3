import Foundation
import FoundationXML
import Publishing
import SourceText
import Statements
import TestSupport
import Testing

/// The list of a site: its order, its parts, and who is told what.
@Suite struct IndexTests {
  static let templates: TemplateFiles = {
    let root = Shared.project.appending(path: "Templates")
    let names = ["site", "vindbaar"].flatMap { folder in
      let all = try? FileManager.default.subpathsOfDirectory(atPath: root.path + "/" + folder)
      return (all ?? []).map { folder + "/" + $0 }
    }
    return TemplateFiles(
      builtin: names.sorted().compactMap { name in
        guard let bytes = try? Data(contentsOf: root.appending(path: name)) else { return nil }
        return (name, SourceFile(path: "Templates/" + name, bytes: Array(bytes)))
      })
  }()

  static func entry(
    _ name: String, slug: String? = nil, day: String? = nil, news: [SiteIndex.News] = [],
    openFindings: Int? = nil
  ) -> SiteIndex.Entry {
    SiteIndex.Entry(
      slug: slug ?? name.lowercased(), title: "Privacyverklaring \(name)", name: name,
      organisation: name, date: day.map { "dag \($0)" }, day: day, version: nil, news: news,
      openFindings: openFindings)
  }

  static func page(_ entries: [SiteIndex.Entry], address: String? = nil) throws -> String {
    let page = try SiteIndex(entries).page(address: address, templates: templates)
    return String(decoding: page, as: UTF8.self)
  }

  static func links(_ page: String) -> [String] {
    page.matches(of: /href="([^"]*)\/index.html"/).map { String($0.output.1) }
  }

  /// By name as people sort: without regard to capitals, marks and the order of the files.
  @Test func sortsByName() throws {
    let names = ["éclair", "Zon", "école", "appel", "Appel", "2 wielen", "Éénhoorn"]
    let entries = names.enumerated().map { Self.entry($1, slug: "s\($0)") }
    let page = try Self.page(entries)
    #expect(Self.links(page) == ["s5", "s3", "s4", "s0", "s2", "s6", "s1"])
    #expect(try Self.page(entries.reversed()) == page)
    #expect(!page.contains("letter-"), "a short list has no parts")
  }

  @Test func partsALongListByLetters() throws {
    let names = ["Één", "echo", "3 zussen", "東京", "IJsland", "ijs"]
    let entries =
      names.enumerated().map { Self.entry($1, slug: "s\($0)") }
      + (0..<20).map { Self.entry("Naam \($0)", slug: "n\($0)") }
    let page = try Self.page(entries)
    let anchors = page.matches(of: /<a href="#(letter-[^"]*)">([^<]*)<\/a>/).map { $0.output }
    #expect(anchors.map { String($0.2) } == ["0-9", "E", "I", "N", "Overig"])
    let ids = ["0-9", "e", "i", "n", "overig"].map { "letter-" + $0 }
    #expect(anchors.map { String($0.1) } == ids)
    for anchor in anchors {
      #expect(page.contains("<h2 id=\"\(anchor.1)\">\(anchor.2)</h2>"))
    }
    #expect(Set(Self.links(page)).count == 26)
  }

  /// Only who hands in a number is told one, nought included.
  @Test func tellsOpenFindingsInAPreviewOnly() throws {
    let entries = [Self.entry("A", openFindings: 12), Self.entry("B", openFindings: 0)]
    let preview = try Self.page(entries)
    #expect(preview.contains("open bevindingen: 12") && preview.contains("open bevindingen: 0"))
    #expect(!(try Self.page([Self.entry("A"), Self.entry("B")])).contains("bevindingen"))
  }

  @Test func showsNamesAsText() throws {
    let hostile = "</title><script>x</script> \"' onload=x {{naam}} ]]>"
    let news = SiteIndex.News(day: "2026-01-01", date: hostile, path: "", note: "<p>\(hostile)</p>")
    let index = SiteIndex([Self.entry(hostile, slug: "a", day: "2026-01-01", news: [news])])
    let page = String(
      decoding: try index.page(address: nil, templates: Self.templates), as: UTF8.self)
    #expect(!page.contains("<script") && page.contains("&lt;script&gt;"))
    for file in try index.files(address: "https://x.example/", templates: Self.templates) {
      #expect(!String(decoding: file.bytes, as: UTF8.self).contains("<script"))
      if file.path != "robots.txt" { #expect(XMLParser(data: Data(file.bytes)).parse()) }
    }
  }

  static func feed(_ entries: [SiteIndex.Entry]) throws -> String? {
    try SiteIndex(entries).files(address: "https://x.example/", templates: templates)
      .first { $0.path == "wijzigingen.atom" }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  /// The newest first, of one day by slug, and no more than fifty.
  @Test func feedsTheNewest() throws {
    let entries = (0..<40).map { number in
      let slug = "s\(number + 10)"
      let days = ["2026-02-\(10 + number % 10)", "2025-01-01"]
      let news = days.map { SiteIndex.News(day: $0, date: $0, path: "\($0)/", note: nil) }
      return Self.entry(slug, news: news)
    }
    let feed = try #require(try Self.feed(entries.shuffled()))
    let days = feed.matches(of: /<updated>([0-9-]*)T00:00:00Z<\/updated>/).map {
      String($0.output.1)
    }
    #expect(days.count == 51 && days[0] == "2026-02-19")
    #expect(Array(days.dropFirst()) == days.dropFirst().sorted(by: >))
    let ids = feed.matches(of: /<id>([^<]*)<\/id>/).map { String($0.output.1) }
    #expect(Set(ids).count == 51, "no id twice")
    #expect(try Self.feed(entries) == feed)
    #expect(ids[1].contains("/s19/") && ids[2].contains("/s29/"))
  }

  @Test func feedsNothingWithoutDays() throws {
    #expect(try Self.feed([Self.entry("A")]) == nil)
    let page = try Self.page([Self.entry("A")], address: "https://x.example/")
    #expect(!page.contains("wijzigingen.atom"))
  }
}
