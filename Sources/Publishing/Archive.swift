internal import Mustache
internal import SourceText
public import Statements

/// The versions of a statement: their list, what each changed, and a feed of the changes.
public struct Archive {
  /// The title of the statement, its language and who tells it.
  private let title: String
  private let language: String
  private let organisation: String
  private let website: String?
  private let logo: String?

  /// One version.
  public struct Version: Sendable {
    /// The day from which it holds, as 2026-01-31: also the name of its folder.
    public let day: String

    /// The day in words.
    public let date: String

    /// What it changed; `nil` for the first one.
    public let step: Step?

    /// Puts a version in the archive.
    public init(day: String, date: String, step: Step?) {
      self.day = day
      self.date = date
      self.step = step
    }
  }

  /// What a version changed.
  public struct Step: Sendable {
    /// What readers are told, as HTML.
    public let note: [UInt8]

    /// What each change is about, what stood there and what stands there; `nil` where nothing does.
    public let places: [(what: String, was: String?, now: String?)]

    /// Tells of a step.
    public init(note: [UInt8], places: [(what: String, was: String?, now: String?)]) {
      self.note = note
      self.places = places
    }
  }

  /// An archive beside the page of `statement`, under the logo of these templates.
  public init(of statement: Statement, templates: TemplateFiles) {
    title = statement.title
    language = statement.language
    organisation = statement.organisation ?? statement.title
    website = statement.website
    logo = SiteLook(templates).logo?.name
  }
}

extension PageRenderer {
  /// The list of versions, the newest first.
  public func list(
    _ archive: Archive, _ versions: [Archive.Version], hasFeed: Bool
  ) throws(StatementError) -> [UInt8] {
    try page("site/versies.html", archive.list(versions, hasFeed: hasFeed))
  }

  /// What a version changed.
  public func changes(
    _ archive: Archive, _ version: Archive.Version
  ) throws(StatementError) -> [UInt8] {
    try page("site/wijzigingen.html", archive.changes(version))
  }

  /// The feed (RFC 4287); `address` is that of the statement's folder.
  public func feed(
    _ archive: Archive, _ versions: [Archive.Version], address: String
  ) throws(StatementError) -> [UInt8] {
    try page("site/wijzigingen.atom", archive.feed(versions, address))
  }
}

extension Archive {
  fileprivate func list(_ versions: [Version], hasFeed: Bool) -> Value {
    var table = head(root: "../")
    table.append("nieuwsbron", .flag(hasFeed))
    let items = versions.enumerated().map { index, version in
      var item = Table()
      item.append("datum", .text(version.date))
      item.append("nu", .flag(index == 0))
      item.append("tot", index == 0 ? .nothing : .text(versions[index - 1].date))
      item.append("pad", .text(index == 0 ? "index.html" : version.day + "/index.html"))
      item.append(
        "wijzigingen",
        version.step == nil ? .nothing : .text(version.day + "/wijzigingen.html"))
      return Value.table(item)
    }
    table.append("versies", .list(items))
    return .table(table)
  }

  fileprivate func changes(_ version: Version) -> Value {
    var table = head(root: "../../")
    table.append("datum", .text(version.date))
    table.append("bericht", .rawUTF8(version.step?.note ?? []))
    let places = (version.step?.places ?? []).map { place in
      var item = Table()
      item.append("wat", .text(place.what))
      item.append("was", place.was.map(Value.text) ?? .nothing)
      item.append("nu", place.now.map(Value.text) ?? .nothing)
      return Value.table(item)
    }
    table.append("plaatsen", .list(places))
    table.append("plaatsen_lijst", .flag(!places.isEmpty))
    return .table(table)
  }

  fileprivate func feed(_ versions: [Version], _ address: String) -> Value {
    var table = head(root: "../")
    table.append("adres", .text(address))
    table.append("bijgewerkt", .text(versions.first?.day ?? ""))
    let steps = versions.compactMap { version in
      version.step.map { step in
        var item = Table()
        item.append("dag", .text(version.day))
        item.append("datum", .text(version.date))
        item.append("bericht", .text(String(decoding: step.note, as: UTF8.self)))
        return Value.table(item)
      }
    }
    table.append("stappen", .list(steps))
    return .table(table)
  }

  private func head(root: String) -> Table {
    var table = Table()
    table.append("wortel", .text(root))
    table.append("organisatie", .text(organisation))
    table.append("website", website.map(Value.text) ?? .nothing)
    table.append("logo", logo.map(Value.text) ?? .nothing)
    table.append("taal", .text(language))
    table.append("titel", .text(title))
    return table
  }
}
