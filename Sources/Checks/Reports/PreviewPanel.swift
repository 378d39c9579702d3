internal import Mustache
public import Policies
public import SourceText

/// What a preview lays over a page: errors and findings with their places, and on the list how many
/// findings each statement has.
///
/// All text goes through the escaping of templates; nothing here writes markup.
public struct PreviewPanel: Sendable {
  private let catalogue: Catalogue
  private let law: Law
  private let base: String
  private let library: Library

  /// What is told on one page.
  public struct Content: Sendable {
    /// Why the newest version cannot be shown.
    public var errors: [Finding] = []

    /// What rules find in the version that is shown.
    public var findings: [Finding] = []

    /// Whether an older version is shown instead.
    public var hasGoodPage = true

    /// Every statement with its open findings; empty on pages that are not the list.
    public var statements: [(name: String, findings: [Finding])] = []

    /// Nothing yet.
    public init() {}
  }

  /// At most this many errors are shown; the rest is counted.
  private static let shown = 20

  /// Gets ready.
  ///
  /// - Parameters:
  ///   - catalogue: the words.
  ///   - law: the law that findings cite.
  ///   - base: the path below which the preview keeps its own files.
  ///   - template: gives a template by its name below `Templates/`; a test finds when one is broken.
  public init(
    catalogue: Catalogue, law: Law, base: String, template: (String) -> [UInt8]
  ) {
    self.catalogue = catalogue
    self.law = law
    self.base = base
    var library = Library()
    do {
      for name in ["paneel", "melding", "script", "pagina"] {
        let path = "voorvertoning/\(name).html"
        try library.add(
          Template(
            name: path, path: path + ".mustache", bytes: template(path + ".mustache"),
            escape: .html, allowsRaw: false))
      }
    } catch {
      preconditionFailure("broken template: \(error)")
    }
    self.library = library
  }

  /// The panel, as HTML.
  ///
  /// - Parameters:
  ///   - content: what to tell.
  ///   - source: gives the file behind a finding, for the excerpt.
  /// - Returns: an element that can stand anywhere in the body of a page.
  public func panel(_ content: Content, source: (Finding) -> SourceFile?) -> [UInt8] {
    var table = head
    table.append("voorvertoning", phrase("panel"))
    table.append("gestopt", phrase("stopped"))
    appendErrors(content, source, to: &table)
    let findings = [Severity.error, .warning, .advice].flatMap { severity in
      content.findings.filter { $0.severity == severity }.map { view($0, source($0)) }
    }
    table.append("bevindingen", .list(findings))
    table.append("bevindingen_lijst", .flag(!findings.isEmpty))
    table.append(
      "bevindingen_kop", phrase("findings", [("found", catalogue.counts(content.findings))]))
    let isClean =
      content.hasGoodPage && content.errors.isEmpty && findings.isEmpty
      && content.statements.isEmpty
    table.append("schoon", isClean ? phrase("clean") : .nothing)
    appendStatements(content, to: &table)
    return rendered("paneel", table)
  }

  /// The element that keeps a page up to date.
  ///
  /// - Parameter seen: what the page is, so that a newer one is noticed.
  /// - Returns: HTML for the body of a page.
  public func script(seen: String) -> [UInt8] {
    var table = head
    table.append("gezien", .text(seen))
    return rendered("script", table)
  }

  /// A page that says that there is none.
  ///
  /// - Parameter isExpected: whether a statement has this page once it is repaired.
  /// - Returns: a whole page.
  public func emptyPage(isExpected: Bool) -> [UInt8] {
    var table = head
    table.append("titel", phrase(isExpected ? "no-good-page" : "no-page"))
    table.append("lijst", phrase("list"))
    return rendered("pagina", table)
  }
}

extension PreviewPanel {
  private var head: Table {
    var table = Table()
    table.append("taal", .text(catalogue.language.rawValue))
    table.append("basis", .text(base))
    return table
  }

  private func appendErrors(
    _ content: Content, _ source: (Finding) -> SourceFile?, to table: inout Table
  ) {
    let errors = content.errors
    let key = content.hasGoodPage ? "errors" : "errors-only"
    table.append("fouten_lijst", .flag(!errors.isEmpty))
    table.append("fouten_kop", phrase(key, [("found", catalogue.counts(errors))]))
    table.append("fouten", .list(errors.prefix(Self.shown).map { view($0, source($0)) }))
    let rest = errors.count - Self.shown
    let more = catalogue.phrase("report", "more", [("count", String(rest))])
    table.append("meer", rest > 0 ? .text(more) : .nothing)
  }

  private func appendStatements(_ content: Content, to table: inout Table) {
    let statements = content.statements
    let open = statements.count { !$0.findings.isEmpty }
    let rows = statements.map { statement in
      var row = Table()
      let counts = catalogue.counts(statement.findings)
      row.append("naam", .text(statement.name))
      row.append("soort", .text(statement.findings.map(\.severity).max()?.rawValue ?? "none"))
      row.append(
        "gevonden", .text(counts.isEmpty ? catalogue.phrase("count", "clean") : counts))
      return Value.table(row)
    }
    table.append("overzicht_lijst", .flag(!rows.isEmpty))
    table.append("overzicht", .list(rows))
    table.append(
      "overzicht_kop",
      phrase("overview", [("found", String(open)), ("count", String(statements.count))]))
    table.append("verklaring", phrase("statement"))
    table.append("open", phrase("open"))
  }

  private func view(_ finding: Finding, _ file: SourceFile?) -> Value {
    let words = catalogue.words(for: finding)
    let start = finding.place.start
    let excerpt = file.flatMap { Excerpt(of: $0, at: finding.place) }
    var table = Table()
    table.append("soort", .text(finding.severity.rawValue))
    table.append("ernst", .text(catalogue.phrase("severity", finding.severity.rawValue)))
    table.append("plaats", .text(printable("\(finding.path):\(start.line):\(start.column)")))
    table.append("melding", .text(printable(words.message)))
    table.append("regel", .text(finding.rule))
    table.append("fragment", excerpt.map { .text($0.text) } ?? .nothing)
    let notes = catalogue.notes(for: finding, words, law: law).map { note in
      Value.table(Table([("noot", .text(printable(note)))]))
    }
    table.append("noten", .list(notes))
    return .table(table)
  }

  private func phrase(_ key: String, _ values: [(name: String, text: String)] = []) -> Value {
    .text(catalogue.phrase("serve", key, values))
  }

  private func rendered(_ name: String, _ table: Table) -> [UInt8] {
    var out: [UInt8] = []
    do {
      try library.render(
        "voorvertoning/\(name).html", .table(table), mode: .strict, into: &out)
    } catch {
      preconditionFailure("broken template: \(error)")
    }
    return out
  }
}
