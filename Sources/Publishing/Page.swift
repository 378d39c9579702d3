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

  /// What the frame of the page at hand may name.
  private var arena = ValueArena()
  private let empty = ValueArena().mark

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
    try render(statement, in: "site/pagina.html", place, into: &page) { arena in
      companions.append(to: &arena)
      arena.append("adres", text: address)
      arena.append("nieuwsbron", text: feed)
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
    try render(statement, in: "site/cookies.html", .only, into: &page) { arena in
      arena.append("adres", text: address)
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
    page.removeAll(keepingCapacity: true)
    try fill("site/pdf.html", pageView(statement, [], .only) { _ in }, into: &page)
  }

  private mutating func render(
    _ statement: Statement, in frame: String, _ place: VersionPlace, into page: inout [UInt8],
    adding more: (inout ValueArena) -> Void
  ) throws(StatementError) {
    body.removeAll(keepingCapacity: true)
    page.removeAll(keepingCapacity: true)
    let headings: [RenderedHeading]
    do {
      headings = try html.render(statement.markdown, into: &body)
    } catch {
      throw .markdown(error, template: statement.template)
    }
    try fill(frame, pageView(statement, headings, place, adding: more), into: &page)
  }

  /// Writes the frame of a page around what its view tells.
  private func fill(
    _ frame: String, _ view: Cell, into page: inout [UInt8]
  ) throws(StatementError) {
    do {
      try library.render(frame, [view], of: arena, mode: .strict, into: &page)
    } catch {
      throw .template(error)
    }
  }

  private mutating func pageView(
    _ statement: Statement, _ headings: [RenderedHeading], _ place: VersionPlace,
    adding more: (inout ValueArena) -> Void
  ) -> Cell {
    arena.forget(since: empty)
    // Tables within the view are closed before it is begun.
    let entries = headings.filter { $0.level == 2 }.map { contentsEntry($0) }
    let view = arena.openTable()
    place.append(to: &arena)
    arena.append("taal", text: statement.language)
    arena.append("titel", text: statement.title)
    arena.append("organisatie", text: statement.organisation ?? statement.title)
    arena.append("website", text: statement.website)
    arena.append("logo", text: logo)
    arena.append("ingangsdatum", text: statement.date)
    arena.append("versie", text: statement.version)
    let top = PageTop(of: body, title: headings.first)
    arena.append("kop", arena.raw(copying: body[top.title]))
    arena.append("stand", top.standing.map { arena.raw(copying: body[$0]) } ?? .nothing)
    arena.append("deel_stand", flag: top.standing != nil || place.hasVersions)
    arena.append("verklaring", arena.raw(copying: body[top.rest...]))
    arena.append("inhoudsopgave", arena.list(entries))
    arena.append("inhoudsopgave_lijst", flag: entries.count > 2)
    more(&arena)
    return arena.closeTable(from: view)
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

  private mutating func contentsEntry(_ heading: RenderedHeading) -> Cell {
    let entry = arena.openTable()
    var words: [UInt8] = []
    heading.appendText(of: body, to: &words)
    arena.append(.id, arena.raw(copying: body[heading.id]))
    arena.append(.tekst, arena.raw(copying: words[...]))
    return arena.closeTable(from: entry)
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
