internal import Markdown
internal import Mustache
public import Statements

/// Turns composed statements into pages: Markdown into HTML, into the frame of `site/`.
///
/// One to a thread: it keeps buffers and templates of its own.
public struct PageRenderer: ~Copyable {
  private var library: Library
  private var html = HTMLRenderer(reservedIDs: ["inhoud", "opgave"])
  private var body: [UInt8] = []

  /// Reads the templates of the site.
  ///
  /// - Throws: ``StatementError`` naming the template that cannot be read.
  public init(_ templates: TemplateFiles) throws(StatementError) {
    library = try Library(site: templates)
  }

  /// Writes the page of a statement.
  ///
  /// - Parameters:
  ///   - statement: what was composed.
  ///   - address: the page's own address, where the site has one.
  ///   - place: where the page stands among the versions of the statement.
  ///   - page: the buffer to fill; emptied first, so that it can be used again.
  /// - Throws: ``StatementError`` naming what in the template or its Markdown is not allowed.
  public mutating func render(
    _ statement: Statement, address: String?, place: VersionPlace = .only,
    into page: inout [UInt8]
  ) throws(StatementError) {
    body.removeAll(keepingCapacity: true)
    page.removeAll(keepingCapacity: true)
    let headings: [RenderedHeading]
    do {
      headings = try html.render(
        statement.markdown, tableLabel: statement.title, into: &body)
    } catch {
      throw .markdown(error, layout: statement.layout)
    }
    let view = pageView(statement, headings, address, place)
    do {
      try library.render("site/pagina.html", view, mode: .strict, into: &page)
    } catch {
      throw .template(error)
    }
  }

  private func pageView(
    _ statement: Statement, _ headings: [RenderedHeading], _ address: String?,
    _ place: VersionPlace
  ) -> Value {
    var table = Table(minimumCapacity: 11)
    place.append(to: &table)
    table.append("taal", .text(statement.language))
    table.append("titel", .text(statement.title))
    table.append("adres", address.map(Value.text) ?? .nothing)
    table.append("ingangsdatum", statement.date.map(Value.text) ?? .nothing)
    table.append("verklaring", .rawUTF8(body))
    let entries = headings.filter { $0.level == 2 }.map { contentsEntry($0) }
    table.append("inhoudsopgave", .list(entries))
    table.append("inhoudsopgave_lijst", .flag(entries.count > 2))
    return .table(table)
  }

  /// A page of the frame without a statement.
  func page(_ name: String, _ view: Value) throws(StatementError) -> [UInt8] {
    var page: [UInt8] = []
    do {
      try library.render(name, view, mode: .strict, into: &page)
    } catch {
      throw .template(error)
    }
    return page
  }

  /// A text in Markdown as HTML, without a frame.
  public mutating func html(of markdown: [UInt8]) throws(StatementError) -> [UInt8] {
    var out: [UInt8] = []
    do {
      _ = try html.render(try TidiedMarkdown(markdown), tableLabel: "", into: &out)
    } catch {
      throw .markdown(error, layout: "wijziging")
    }
    return out
  }

  private func contentsEntry(_ heading: RenderedHeading) -> Value {
    var table = Table(minimumCapacity: 2)
    var words: [UInt8] = []
    heading.appendText(of: body, to: &words)
    table.append("id", .raw(String(decoding: body[heading.id], as: UTF8.self)))
    table.append("tekst", .raw(String(decoding: words, as: UTF8.self)))
    return .table(table)
  }
}

/// Where a page stands among the versions of its statement.
public enum VersionPlace: Sendable {
  /// There is one version.
  case only
  /// The version that holds now; others stand beside it.
  case current
  /// A version that held until the day given, in words; it stands in a folder of its own.
  case former(until: String)

  fileprivate func append(to table: inout Table) {
    var (root, hasOthers, until) = ("../", false, Value.nothing)
    switch self {
    case .only: break
    case .current: hasOthers = true
    case .former(let day): (root, until) = ("../../", .text(day))
    }
    table.append("wortel", .text(root))
    table.append("eerdere_versies", .flag(hasOthers))
    table.append("geldig_tot", until)
  }
}
