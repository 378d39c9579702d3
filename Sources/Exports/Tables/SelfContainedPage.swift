internal import Mustache
internal import Policies
internal import SourceText
internal import Statements

/// A page that carries its own style and asks nothing of anybody: its security policy allows that
/// one style and nothing else.
struct SelfContainedPage {
  private let library: Library
  private let name: String
  private let style: [UInt8]

  /// Reads the template `overzichten/NAME.html.mustache` and the style beside it.
  ///
  /// - Throws: ``StatementError`` naming the file that is missing or broken.
  init(_ name: String, _ templates: TemplateFiles) throws(StatementError) {
    self.name = name
    guard let file = templates.file("overzichten/\(name).html.mustache") else {
      throw .missing(name: "overzichten/\(name).html.mustache")
    }
    guard let style = templates.file("overzichten/stijl.css") else {
      throw .missing(name: "overzichten/stijl.css")
    }
    self.style = style.bytes
    var library = Library()
    do {
      try library.add(
        Template(
          name: name, path: file.path, bytes: file.bytes, escape: .html, allowsRaw: true))
    } catch {
      throw .template(error)
    }
    self.library = library
  }

  /// The page of a view, which need not mention style or policy.
  func html(_ view: Table) throws(StatementError) -> String {
    var view = view
    view.append("stijl", .rawUTF8(style))
    view.append("stijl_hash", .raw("sha256-" + SHA256(style).base64))
    var out: [UInt8] = []
    do {
      try library.render(name, .table(view), mode: .strict, into: &out)
    } catch {
      throw .template(error)
    }
    return String(decoding: out, as: UTF8.self)
  }
}

// What templates may name.

extension Cell {
  /// A heading and what stands under it.
  func view(_ heading: String, _ words: OverviewWords) -> Value {
    var table = Table(minimumCapacity: 5)
    table.append("kop", .text(heading))
    table.append("onbekend", .flag(self == .unknown))
    var texts: [String] = []
    if case .list(let list) = self { texts = list }
    if texts.count == 1 || self != .unknown && texts.isEmpty { texts = [words.text(self)] }
    table.append("tekst", texts.count == 1 ? .text(texts[0]) : .nothing)
    table.append("teksten_lijst", .flag(texts.count > 1))
    table.append("teksten", .list(texts.map { .table(Table([("tekst", .text($0))])) }))
    return .table(table)
  }
}

extension ExportSource {
  /// What the pages of overviews name of a definition.
  func head(_ words: OverviewWords) -> Table {
    var table = Table()
    table.append("id", .text(slug))
    table.append("naam", .text(policy.controller.name?.value ?? slug))
    table.append("titel", .text(wording.title))
    let date = policy.statement.effectiveDate
    table.append("ingangsdatum", date.map { .text(wording.date($0.value)) } ?? .nothing)
    return table
  }
}
