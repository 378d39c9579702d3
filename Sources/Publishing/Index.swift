internal import Mustache
internal import SourceText
public import Statements

/// The list of all statements of a site.
public enum SiteIndex {
  /// A statement in the list.
  public struct Entry: Sendable {
    /// Its folder.
    public let slug: String

    /// Its title.
    public let title: String

    /// The organisation, where it has a name other than the title says.
    public let organisation: String?

    /// The day it took effect, in words.
    public let date: String?

    /// Lists a statement.
    public init(slug: String, title: String, organisation: String?, date: String?) {
      self.slug = slug
      self.title = title
      self.organisation = organisation
      self.date = date
    }
  }

  /// The page that lists `entries`, in the order given.
  ///
  /// - Throws: ``StatementError`` naming the template that cannot be used.
  public static func page(
    _ entries: [Entry], address: String?, templates: TemplateFiles
  ) throws(StatementError) -> [UInt8] {
    let library = try Library(site: templates)
    var table = Table(minimumCapacity: 4)
    table.append("wortel", .text(""))
    table.append("logo", SiteLook(templates).logo.map { .text($0.name) } ?? .nothing)
    table.append("adres", address.map(Value.text) ?? .nothing)
    table.append("verklaringen", .list(entries.map(item)))
    var page: [UInt8] = []
    do {
      try library.render("site/index.html", .table(table), mode: .strict, into: &page)
    } catch {
      throw .template(error)
    }
    return page
  }

  private static func item(_ entry: Entry) -> Value {
    var table = Table(minimumCapacity: 6)
    table.append("slug", .text(entry.slug))
    table.append("titel", .text(entry.title))
    table.append("organisatie", entry.organisation.map(Value.text) ?? .nothing)
    table.append("ingangsdatum", entry.date.map(Value.text) ?? .nothing)
    table.append("beide", .flag(entry.organisation != nil && entry.date != nil))
    table.append("details", .flag(entry.organisation != nil || entry.date != nil))
    return .table(table)
  }
}

extension Library {
  /// The templates of the frame around a statement.
  init(site templates: TemplateFiles) throws(StatementError) {
    self.init()
    for template in templates.files(in: "site") where template.name.hasSuffix(".mustache") {
      do {
        try add(
          Template(
            name: String(template.name.dropLast(".mustache".utf8.count)), path: template.file.path,
            bytes: template.file.bytes, escape: .html, allowsRaw: true))
      } catch {
        throw .template(error)
      }
    }
  }
}
