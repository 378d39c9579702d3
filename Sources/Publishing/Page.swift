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
  ///   - page: the buffer to fill; emptied first, so that it can be used again.
  /// - Throws: ``StatementError`` naming what in the template or its Markdown is not allowed.
  public mutating func render(
    _ statement: Statement, address: String?, into page: inout [UInt8]
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
    let view = pageView(statement, headings, address)
    do {
      try library.render("site/pagina.html", view, mode: .strict, into: &page)
    } catch {
      throw .template(error)
    }
  }

  private func pageView(
    _ statement: Statement, _ headings: [RenderedHeading], _ address: String?
  ) -> Value {
    var table = Table(minimumCapacity: 8)
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

  private func contentsEntry(_ heading: RenderedHeading) -> Value {
    var table = Table(minimumCapacity: 2)
    var words: [UInt8] = []
    heading.appendText(of: body, to: &words)
    table.append("id", .raw(String(decoding: body[heading.id], as: UTF8.self)))
    table.append("tekst", .raw(String(decoding: words, as: UTF8.self)))
    return .table(table)
  }
}
