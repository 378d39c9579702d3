internal import Markdown
internal import Mustache
public import Statements

/// Turns composed statements into pages: Markdown into HTML, into the frame of `site/`.
///
/// One to a thread: it keeps buffers and templates of its own.
public struct PageRenderer: ~Copyable {
  private(set) var library: Library
  private var html = HTMLRenderer(reservedIDs: ["inhoud"])
  private(set) var body: [UInt8] = []
  private let logo: String?

  /// Reads the templates of the site.
  ///
  /// - Throws: ``StatementError`` naming the template that cannot be read.
  public init(_ templates: TemplateFiles) throws(StatementError) {
    library = try Library("site", of: templates)
    logo = SiteLook(templates).logo?.name
  }

  /// Writes the page of a statement.
  ///
  /// - Parameters:
  ///   - statement: what was composed.
  ///   - address: the page's own address, where the site has one.
  ///   - place: where the page stands among the versions of the statement.
  ///   - feed: where changes are told, as a path from the page.
  ///   - companions: what else stands beside the page.
  ///   - page: the buffer to fill; emptied first, so that it can be used again.
  /// - Throws: ``StatementError`` naming what in the template or its Markdown is not allowed.
  public mutating func render(
    _ statement: Statement, address: String?, place: VersionPlace = .only, feed: String? = nil,
    companions: Companions = [], into page: inout [UInt8]
  ) throws(StatementError) {
    try render(statement, in: "site/pagina.html", place, into: &page) { table in
      companions.append(to: &table)
      table.append("adres", address.map(Value.text) ?? .nothing)
      table.append("nieuwsbron", feed.map(Value.text) ?? .nothing)
    }
  }

  /// Writes the page of a statement about cookies, beside that of the statement itself.
  ///
  /// - Parameters:
  ///   - statement: what was composed.
  ///   - address: that of the folder of both pages, where the site has one.
  ///   - page: the buffer to fill; emptied first, so that it can be used again.
  /// - Throws: ``StatementError`` naming what in the template or its Markdown is not allowed.
  public mutating func renderCookies(
    _ statement: Statement, address: String?, into page: inout [UInt8]
  ) throws(StatementError) {
    try render(statement, in: "site/cookies.html", .only, into: &page) { table in
      table.append("adres", address.map(Value.text) ?? .nothing)
    }
  }

  /// Writes a statement as a page to be printed, which stands by itself.
  ///
  /// - Parameters:
  ///   - statement: the one whose page was rendered last.
  ///   - page: the buffer to fill; emptied first, so that it can be used again.
  /// - Throws: ``StatementError`` naming what in the template is not allowed.
  public mutating func print(
    _ statement: Statement, into page: inout [UInt8]
  ) throws(StatementError) {
    page = try self.page("site/pdf.html", .table(pageView(statement, [], .only)))
  }

  private mutating func render(
    _ statement: Statement, in frame: String, _ place: VersionPlace, into page: inout [UInt8],
    adding more: (inout Table) -> Void
  ) throws(StatementError) {
    body.removeAll(keepingCapacity: true)
    page.removeAll(keepingCapacity: true)
    let headings: [RenderedHeading]
    do {
      headings = try html.render(statement.markdown, into: &body)
    } catch {
      throw .markdown(error, template: statement.template)
    }
    var view = pageView(statement, headings, place)
    more(&view)
    do {
      try library.render(frame, .table(view), mode: .strict, into: &page)
    } catch {
      throw .template(error)
    }
  }

  private func pageView(
    _ statement: Statement, _ headings: [RenderedHeading], _ place: VersionPlace
  ) -> Table {
    var table = Table(minimumCapacity: 28)
    place.append(to: &table)
    table.append("taal", .text(statement.language))
    table.append("titel", .text(statement.title))
    table.append("organisatie", .text(statement.organisation ?? statement.title))
    table.append("website", statement.website.map(Value.text) ?? .nothing)
    table.append("logo", logo.map(Value.text) ?? .nothing)
    table.append("ingangsdatum", statement.date.map(Value.text) ?? .nothing)
    table.append("versie", statement.version.map(Value.text) ?? .nothing)
    let top = PageTop(of: body, title: headings.first)
    table.append("kop", .rawUTF8(Array(body[top.title])))
    table.append("stand", top.standing.map { .rawUTF8(Array(body[$0])) } ?? .nothing)
    table.append("deel_stand", .flag(top.standing != nil || place.hasVersions))
    table.append("verklaring", .rawUTF8(Array(body[top.rest...])))
    let entries = headings.filter { $0.level == 2 }.map { contentsEntry($0) }
    table.append("inhoudsopgave", .list(entries))
    table.append("inhoudsopgave_lijst", .flag(entries.count > 2))
    return table
  }

  /// A page of the frame without a statement.
  func page(_ name: String, _ view: Value) throws(StatementError) -> [UInt8] {
    try library.text(name, view)
  }

  /// A text in Markdown as HTML, without a frame.
  public mutating func html(of markdown: [UInt8]) throws(StatementError) -> [UInt8] {
    var out: [UInt8] = []
    do {
      _ = try html.render(try TidiedMarkdown(markdown), into: &out)
    } catch {
      throw .markdown(error, template: "wijziging/lang")
    }
    return out
  }

  private func contentsEntry(_ heading: RenderedHeading) -> Value {
    var table = Table(minimumCapacity: 2)
    var words: [UInt8] = []
    heading.appendText(of: body, to: &words)
    table.append(.id, .raw(String(decoding: body[heading.id], as: UTF8.self)))
    table.append(.tekst, .raw(String(decoding: words, as: UTF8.self)))
    return .table(table)
  }
}

/// The parts of a statement's HTML that the frame puts something between.
private struct PageTop {
  /// The title with its tags; empty where the statement does not begin with one.
  let title: Range<Int>

  /// What stands below the title in a line of its own, without its tags: date and version.
  let standing: Range<Int>?

  /// Where the rest starts.
  let rest: Int

  init(of body: [UInt8], title heading: RenderedHeading?) {
    guard let heading, heading.level == 1, body.starts(with: "<h1".utf8) else {
      (title, standing, rest) = (0..<0, nil, 0)
      return
    }
    let end = heading.content.upperBound + "</h1>\n".utf8.count
    title = 0..<end
    let open = "<p class=\"stand\">".utf8
    guard body[end...].starts(with: open),
      let close = body[end...].dropFirst(open.count).firstIndex(of: UInt8(ascii: "<"))
    else {
      (standing, rest) = (nil, end)
      return
    }
    standing = (end + open.count)..<close
    rest = close + "</p>\n".utf8.count
  }
}

extension Name {
  // Used for every heading of every page.
  fileprivate static let id: Name = "id"
  fileprivate static let tekst: Name = "tekst"
}

/// What stands beside the page of a statement, besides its text.
public struct Companions: OptionSet, Sendable {
  /// One bit for each.
  public let rawValue: UInt8

  /// Reads bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `cookies.html`, the statement about cookies.
  public static let cookies = Companions(rawValue: 1)

  /// `statement.json`, the data of the statement.
  public static let data = Companions(rawValue: 2)

  /// `privacyverklaring.pdf`.
  public static let pdf = Companions(rawValue: 4)

  fileprivate func append(to table: inout Table) {
    table.append("cookieverklaring", .flag(contains(.cookies)))
    table.append("data", .flag(contains(.data)))
    table.append("pdf", .flag(contains(.pdf)))
  }
}

/// Where a page stands among the versions of its statement.
public enum VersionPlace: Sendable {
  /// There is one version.
  case only
  /// The version that holds now; others stand beside it. What it changed is told at the path, where
  /// that is known.
  case current(changes: String?)
  /// A version that held until the day given, in words; it stands in a folder of its own, with what
  /// it changed at the path.
  case former(until: String, changes: String?)

  fileprivate var hasVersions: Bool {
    if case .only = self { return false }
    return true
  }

  fileprivate func append(to table: inout Table) {
    var (root, versions, until, changed) = ("../", Value.nothing, Value.nothing, String?.none)
    switch self {
    case .only: break
    case .current(let changes): (versions, changed) = (.text("versies.html"), changes)
    case .former(let day, let changes):
      (root, versions, until, changed) =
        ("../../", .text("../versies.html"), .text(day), changes)
    }
    table.append("wortel", .text(root))
    table.append("versies", versions)
    table.append("geldig_tot", until)
    table.append("wijzigingen", changed.map(Value.text) ?? .nothing)
  }
}
