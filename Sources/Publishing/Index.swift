internal import Markdown
internal import Mustache
internal import SourceText
public import Statements

/// The list of all statements of a site, and what search engines and news readers ask of it.
public struct SiteIndex: Sendable {
  /// A statement in the list.
  public struct Entry: Sendable {
    /// Its folder.
    public let slug: String

    /// Its title.
    public let title: String

    /// What it is sorted by: the title without the word that all titles begin with.
    public let name: String

    /// The organisation.
    public let organisation: String?

    /// The day it took effect, in words.
    public let date: String?

    /// The same day, as 2026-01-31.
    public let day: String?

    /// The version, as the definition names it.
    public let version: String?

    /// What happened to it, the newest first: for the feed.
    public let news: [News]

    /// Whether `cookies.html`, a statement about cookies, stands beside it.
    public var hasCookies = false

    /// How many findings are open; only a preview tells, a site for the public never does.
    public let openFindings: Int?

    /// Lists a statement.
    public init(
      slug: String, title: String, name: String, organisation: String?, date: String?,
      day: String?, version: String?, news: [News], openFindings: Int?
    ) {
      self.slug = slug
      self.title = title
      self.name = name
      self.organisation = organisation
      self.date = date
      self.day = day
      self.version = version
      self.news = news
      self.openFindings = openFindings
    }

    /// Lists a statement; one without an archive is news by itself, where it says since when.
    public init(
      _ statement: Statement, slug: String, news: [News], openFindings: Int?
    ) {
      var news = news
      if news.isEmpty, let day = statement.day, let date = statement.date {
        news = [News(day: day, date: date, path: "", note: nil)]
      }
      self.init(
        slug: slug, title: statement.title, name: statement.name,
        organisation: statement.organisation, date: statement.date, day: statement.day,
        version: statement.version, news: news, openFindings: openFindings)
    }
  }

  /// In the order of the list.
  let entries: [Entry]

  /// From this many statements on, the list is parted by first letters.
  private static let parted = 26

  /// A list of these statements, whatever their order.
  public init(_ entries: [Entry]) {
    // A name in another script comes last: behind every letter and digit.
    self.entries = entries.map { (key: $0.name.slug, entry: $0) }
      .sorted { left, right in
        (left.key.isEmpty ? 1 : 0, left.key, left.entry.slug)
          < (right.key.isEmpty ? 1 : 0, right.key, right.entry.slug)
      }.map(\.entry)
  }

  /// The page that lists all statements.
  ///
  /// - Parameters:
  ///   - address: of the site, where it has one.
  ///   - templates: those of the workspace.
  /// - Returns: the page.
  /// - Throws: ``StatementError`` naming the template that cannot be used.
  public func page(
    address: String?, templates: TemplateFiles
  ) throws(StatementError) -> [UInt8] {
    let library = try Library("site", of: templates)
    var table = Table(minimumCapacity: 6)
    table.append("wortel", .text(""))
    table.append("logo", SiteLook(templates).logo.map { .text($0.name) } ?? .nothing)
    table.append("adres", address.map(Value.text) ?? .nothing)
    table.append("nieuwsbron", .flag(address != nil && hasNews))
    let groups = self.groups
    table.append("letters_lijst", .flag(groups.count > 1))
    table.append("letters", .list(groups))
    return try library.text("site/index.html", .table(table))
  }

  /// The statements by the first letters of their names; all in one where there are few.
  private var groups: [Value] {
    guard entries.count >= Self.parted else { return [Self.group("", entries[...])] }
    var groups: [Value] = []
    var rest = entries[...]
    while let first = rest.first {
      let letter = first.letter
      let group = rest.prefix { $0.letter == letter }
      groups.append(Self.group(letter, group))
      rest = rest[group.endIndex...]
    }
    return groups
  }

  private static func group(_ letter: String, _ entries: ArraySlice<Entry>) -> Value {
    var table = Table(minimumCapacity: 4)
    table.append("anker", .text("letter-" + (letter.isEmpty ? "overig" : letter.lowercased())))
    table.append("letter", letter.isEmpty ? .nothing : .text(letter))
    table.append("verklaringen", .list(entries.map(\.item)))
    return .table(table)
  }
}

extension SiteIndex.Entry {
  /// The first letter of the name, `0-9` for a digit, nothing for other scripts.
  fileprivate var letter: String {
    guard let first = name.slug.first else { return "" }
    return ("0"..."9").contains(first) ? "0-9" : first.uppercased()
  }

  fileprivate var item: Value {
    // Most titles name the organisation already.
    let other = organisation.flatMap { title.holds($0) ? nil : $0 }
    var table = Table(minimumCapacity: 7)
    table.append("slug", .text(slug))
    table.append("titel", .text(title))
    table.append("organisatie", other.map(Value.text) ?? .nothing)
    table.append("ingangsdatum", date.map(Value.text) ?? .nothing)
    table.append("versie", version.map(Value.text) ?? .nothing)
    table.append("details", .flag(other != nil || date != nil || version != nil))
    table.append("bevindingen", openFindings.map { .text(String($0)) } ?? .nothing)
    return .table(table)
  }
}

extension Library {
  /// The templates of a folder, all but those of statements.
  init(_ folder: String, of templates: TemplateFiles) throws(StatementError) {
    self.init()
    for template in templates.files(in: folder) where template.name.hasSuffix(".mustache") {
      let source = Template(
        name: String(template.name.dropLast(".mustache".utf8.count)), path: template.file.path,
        text: template.file.text, escape: .html, allowsRaw: true)
      do {
        if template.isOwn { try add(source) } else { addUnparsed(source) }
      } catch {
        throw .template(error)
      }
    }
  }

  /// A template, filled.
  func text(_ name: String, _ view: Value) throws(StatementError) -> [UInt8] {
    var text: [UInt8] = []
    do {
      try render(name, view, mode: .strict, into: &text)
    } catch {
      throw .template(error)
    }
    return text
  }
}

extension String {
  /// Whether the bytes of another text are among its own: asking by characters costs fifty times as
  /// much.
  fileprivate func holds(_ other: String) -> Bool {
    var (text, other) = (self, other)
    return text.withUTF8 { text in
      other.withUTF8 { other in
        (0...max(0, text.count - other.count)).contains { start in
          text[start...].starts(with: other)
        }
      }
    }
  }
}
