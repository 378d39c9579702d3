public import Changes
internal import Mustache
public import Policies
internal import SourceText

/// What to tell people about a new version: for a mail, or for the site.
///
/// Law: WP260 (transparency) on changes: what touches people is told actively, typing is not.
public struct ChangeNote {
  private let files: TemplateFiles
  private let changes: [Change]
  private let policy: Policy

  /// How much a note tells.
  public enum Length: String, Sendable, CaseIterable {
    /// For a mail: what people must be told.
    case short
    /// For the site: everything that changed in meaning.
    case long
  }

  /// Gets ready to tell of the changes that led to `policy`.
  public init(_ changes: [Change], to policy: Policy, templates: TemplateFiles) {
    self.changes = changes
    self.policy = policy
    files = templates
  }

  /// The note in Markdown.
  ///
  /// - Throws: ``StatementError`` when a template names what is not there.
  public func markdown(_ length: Length) throws(StatementError) -> [UInt8] {
    let library = try library()
    let words = try words(library)
    let view = words.arena.add(view(words))
    var out: [UInt8] = []
    do {
      try library.render(
        length == .short ? "wijziging/kort" : "wijziging/lang", words.cells + [view],
        of: words.arena, mode: .strict, into: &out)
    } catch {
      throw .template(error)
    }
    removeDoubleFullStops(from: &out)
    return out
  }

  private func library() throws(StatementError) -> Library {
    var library = Library()
    for entry in files.files(in: "nl") where entry.name.hasPrefix("nl/wijziging/") {
      let name = String(entry.name.dropFirst(3).dropLast(".md.mustache".utf8.count))
      do {
        try library.add(
          Template(
            name: name, path: entry.file.path, bytes: entry.file.bytes, escape: .markdown,
            allowsRaw: false))
      } catch {
        throw .template(error)
      }
    }
    return library
  }

  private func words(_ library: Library) throws(StatementError) -> Words {
    guard let phrases = files.file("nl/woorden.yaml"),
      let forms = files.file("nl/aanspreekvorm.yaml")
    else { throw .missing(name: "nl/woorden.yaml") }
    let narrator = policy.statement.narrator?.value ?? .we
    let voice = Voice(
      address: policy.statement.address?.value ?? .formal, narrator: narrator,
      name: narrator == .name ? policy.controller.name?.value ?? "" : "")
    return Words(
      try Phrases(phrases), try Forms(forms), for: voice, used: library.names { _ in true })
  }
}

// What the templates can name.

extension ChangeNote {
  private func view(_ words: Words) -> Value {
    let told = changes.filter(\.hasSentence)
    let rest = changes.filter { !$0.hasSentence && !$0.isAboutDocument }
    let active = told.filter(\.kind.isToldActively)
    let passive = told.filter { !$0.kind.isToldActively }
    let rights = Set((policy.rights?.told ?? []).map(\.right))
    let isWeaker = changes.contains { $0.direction == .weaker }
    let email = policy.rights?.channel?.email ?? policy.controller.email
    let canObject = isWeaker && rights.contains(.objection)
    let canWithdraw = isWeaker && rights.contains(.withdrawal)
    var fields = Table()
    let name = policy.controller.name?.value ?? ""
    fields.append("titel", .text(words.phrase("wijziging", "titel", [("naam", name)])))
    let date = policy.statement.effectiveDate
    fields.append("datum", date.map { .text(words.date($0.value)) } ?? .nothing)
    fields.append("actief", .list(active.map(item)))
    fields.append("actief_lijst", .flag(!active.isEmpty))
    fields.append("overig", .list(passive.map(item)))
    fields.append("overig_lijst", .flag(!passive.isEmpty))
    // What has no sentence is never called small, save where only words changed.
    fields.append("tekst", .flag(rest.contains { $0.direction == .editorial }))
    fields.append("aangevuld", .flag(rest.contains { $0.kind == .toldMore }))
    fields.append(
      "meer", .flag(rest.contains { $0.kind != .toldMore && $0.direction != .editorial }))
    fields.append("bezwaar", .flag(canObject))
    fields.append("toestemming_intrekken", .flag(canWithdraw))
    fields.append("email", email.map { .text($0.value.text) } ?? .nothing)
    fields.append("doen", .flag(canObject || canWithdraw || email != nil))
    return .table(fields)
  }

  /// A change: a flag for its kind, and what its sentence names.
  private func item(_ change: Change) -> Value {
    var fields = Table()
    for kind in ChangeKind.allCases {
      fields.append(Name(kind.rawValue.replacing("-", with: "_")), .flag(kind == change.kind))
    }
    func text(_ name: String) -> Value {
      let found = change.values.first { $0.name == name }?.text
      return found.map { .text($0) } ?? .nothing
    }
    fields.append("doel", text("purpose"))
    fields.append("omschrijving", text("aim"))
    fields.append("reservekopie", text("backup"))
    fields.append("groepen", text("groups"))
    fields.append("toezichthouder", text("authority"))
    fields.append("eerdere_toezichthouder", text("former-authority"))
    for (name, isMeant) in hurdles(change) { fields.append(name, .flag(isMeant)) }
    fields.append("ontvanger", text("recipient"))
    fields.append("gegevens", text("data"))
    fields.append("land", text("country"))
    // Rights are named by their keys, which join words by hyphens.
    let right = change.values.first { $0.name == "right" }?.text.replacing("-", with: " ")
    fields.append("recht", right.map { .text($0) } ?? .nothing)
    fields.append("kanaal", text("channel"))
    fields.append("soort", text("cookie"))
    fields.append("bron", text("source"))
    fields.append("wat", text("what"))
    fields.append("was", change.old.map { .text($0.value) } ?? .nothing)
    fields.append("nu", change.new.map { .text($0.value) } ?? .nothing)
    return .table(fields)
  }
}

extension ChangeNote {
  /// What makes a right harder to use.
  private func hurdles(_ change: Change) -> [(name: Name, isMeant: Bool)] {
    let isSelfService = change.subject.hasSuffix("/mogelijkheden")
    let isCondition = change.subject.contains("/alleen-voor/")
    return [
      ("identiteit", change.subject == "rechten/identiteit"),
      ("kosten", change.subject == "rechten/gratis"),
      ("antwoord", change.subject == "rechten/antwoord-binnen"),
      ("zelf", isSelfService), ("voorwaarde", isCondition),
    ]
  }
}

extension Change {
  /// Whether readers of a note hear of it by itself.
  fileprivate var hasSentence: Bool {
    guard kind == .detailChanged else { return kind.hasSentence }
    // That a purpose begins to use or share more of what was there already.
    let names = values.map(\.name)
    return direction == .weaker && (names.contains("data") || names.contains("recipient"))
  }

  /// Whether it is about the statement as a document: its date and its version.
  fileprivate var isAboutDocument: Bool {
    subject == "verklaring/ingangsdatum" || subject == "verklaring/versie"
  }
}

extension ChangeKind {
  /// Whether readers of a note hear of it by itself: what only names a key of the definition, or is
  /// about the document, is not theirs.
  fileprivate var hasSentence: Bool {
    switch self {
    case .cosmetic, .toldMore, .toldLess, .detailChanged, .dateNotBumped, .dateBackwards,
      .dateRemoved:
      false
    default: true
    }
  }

  /// Whether people must be told of it actively (WP260): purposes, the controller, how rights are
  /// used, wider recipients and transfers, and whatever weighs on people.
  fileprivate var isToldActively: Bool {
    switch self {
    case .contactChanged, .securityRemoved, .lawOutdated, .authorityChanged: false
    default: direction == .weaker || direction == .neutral
    }
  }
}
