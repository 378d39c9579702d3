internal import Mustache
internal import SourceText
public import Statements

// What machines read: a map for search engines, a feed for news readers, and where to find them.

extension SiteIndex {
  /// Something that happened to a statement.
  public struct News: Sendable {
    /// The day from which it counts, as 2026-01-31.
    public let day: String

    /// The day in words.
    public let date: String

    /// Where to read it, from the statement's folder; empty for the statement itself.
    public let path: String

    /// What changed, as HTML; `nil` for a first version.
    public let note: String?

    /// Tells of a version.
    public init(day: String, date: String, path: String, note: String?) {
      self.day = day
      self.date = date
      self.path = path
      self.note = note
    }
  }

  /// Whether there is anything for a feed.
  var hasNews: Bool { entries.contains { !$0.news.isEmpty } }

  /// A feed tells so many things, the newest.
  private static let newest = 50

  /// `sitemap.xml`, `robots.txt`, and `wijzigingen.atom` where there is any news.
  ///
  /// - Parameters:
  ///   - address: of the site; it ends in a slash.
  ///   - templates: those of the workspace.
  /// - Returns: paths below the site, and their bytes.
  /// - Throws: ``StatementError`` naming the template that cannot be used.
  public func files(
    address: String, templates: TemplateFiles
  ) throws(StatementError) -> [(path: String, bytes: [UInt8])] {
    let library = try Library("vindbaar", of: templates)
    var files = [
      ("robots.txt", try library.text("vindbaar/robots.txt", robots(address))),
      ("sitemap.xml", try library.text("vindbaar/sitemap.xml", map(address))),
    ]
    if hasNews {
      files.append(
        ("wijzigingen.atom", try library.text("vindbaar/wijzigingen.atom", feed(address))))
    }
    return files
  }

  private func robots(_ address: String) -> Value {
    var table = Table()
    table.append("adres", .text(address))
    // A robot asks for it at the top of a host only.
    let slashes = address.utf8.count { $0 == UInt8(ascii: "/") }
    table.append("hoofdmap", .flag(slashes == 3))
    return .table(table)
  }

  private func map(_ address: String) -> Value {
    var table = Table()
    table.append("adres", .text(address))
    table.append("ingangsdatum", entries.compactMap(\.day).max().map(Value.text) ?? .nothing)
    let pages = entries.map { entry in
      var page = Table()
      page.append("slug", .text(entry.slug))
      page.append("ingangsdatum", entry.day.map(Value.text) ?? .nothing)
      page.append("cookieverklaring", .flag(entry.hasCookies))
      return Value.table(page)
    }
    table.append("verklaringen", .list(pages))
    return .table(table)
  }

  private func feed(_ address: String) -> Value {
    let all = entries.flatMap { entry in entry.news.map { (entry: entry, news: $0) } }
      .sorted { ($1.news.day, $0.entry.slug) < ($0.news.day, $1.entry.slug) }
    var table = Table()
    table.append("adres", .text(address))
    table.append("bijgewerkt", .text(all.first?.news.day ?? ""))
    let items = all.prefix(Self.newest).map { item in
      var table = Table()
      table.append("slug", .text(item.entry.slug))
      table.append("titel", .text(item.entry.title))
      table.append("organisatie", .text(item.entry.organisation ?? item.entry.title))
      table.append("dag", .text(item.news.day))
      table.append("datum", .text(item.news.date))
      table.append("pad", .text(item.news.path))
      table.append("bericht", item.news.note.map(Value.text) ?? .nothing)
      return Value.table(table)
    }
    table.append("berichten", .list(items))
    return .table(table)
  }
}
