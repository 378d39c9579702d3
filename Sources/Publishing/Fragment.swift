public import Markdown
internal import Mustache
public import Statements

extension PageRenderer {
  /// Writes the statement whose page was rendered last as a part of somebody else's page: sections
  /// only, no style, no script.
  ///
  /// - Parameters:
  ///   - statement: what was composed.
  ///   - form: the prefix of ids and classes, and the level of its headings.
  ///   - out: the buffer to fill; emptied first, so that it can be used again.
  /// - Throws: ``StatementError`` naming what in the template is not allowed.
  public mutating func fragment(
    _ statement: Statement, _ form: HTMLFragment, into out: inout [UInt8]
  ) throws(StatementError) {
    out.removeAll(keepingCapacity: true)
    var sections: [UInt8] = []
    form.append(body, to: &sections)
    var table = Table(minimumCapacity: 5)
    table.append("voorvoegsel", .text(form.prefix))
    table.append("taal", .text(statement.language))
    table.append("titel", .text(statement.title))
    table.append("ingangsdatum", statement.date.map(Value.text) ?? .nothing)
    table.append("verklaring", .rawUTF8(sections))
    do {
      try library.render("site/fragment.html", .table(table), mode: .strict, into: &out)
    } catch {
      throw .template(error)
    }
    HTMLFragment.neutraliseBrackets(in: &out)
  }
}
