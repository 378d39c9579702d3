internal import Changes
internal import Mustache
internal import Policies
internal import SourceText

// What the templates can name.

extension ChangeNote {
  func view(_ words: Words) -> Value {
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
    fields.append("actief", .list(active.map { item($0, words) }))
    fields.append("actief_lijst", .flag(!active.isEmpty))
    fields.append("overig", .list(passive.map { item($0, words) }))
    fields.append("overig_lijst", .flag(!passive.isEmpty))
    fields.append("verteld", .flag(!told.isEmpty))
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
  private func item(_ change: Change, _ words: Words) -> Value {
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
    for (name, isMeant) in hurdles(change) + promises(change) {
      fields.append(name, .flag(isMeant))
    }
    fields.append("ontvanger", text("recipient"))
    fields.append("gegevens", text("data"))
    fields.append("land", text("country"))
    let right = change.values.first { $0.name == "right" }?.text
    fields.append("recht", right.map { .text(words.right($0)) } ?? .nothing)
    fields.append("kanaal", text("channel"))
    fields.append("soort", text("cookie"))
    fields.append("bron", text("source"))
    fields.append("wat", text("what"))
    // Grounds are named by their keys.
    func value(_ fact: Located<String>?) -> Value {
      guard let text = fact?.value else { return .nothing }
      return .text(change.kind == .legalBasisChanged ? spoken(text) : text)
    }
    fields.append("was", value(change.old))
    fields.append("nu", value(change.new))
    return .table(fields)
  }
}

extension ChangeNote {
  /// What a broken promise was about.
  private func promises(_ change: Change) -> [(name: Name, isMeant: Bool)] {
    let key = change.subject.split(separator: "/").last ?? ""
    let ways: [(name: Name, key: Substring)] = [
      ("verkoop", "verkoop"), ("commercieel", "commercieel"), ("rechtstreeks", "rechtstreeks"),
    ]
    return ways.map { ($0.name, $0.key == key) } + [
      ("vaker", !ways.contains { $0.key == key }), ("alleen", key == "uitsluitend"),
    ]
  }

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

/// A key in words: keys join words by hyphens.
private func spoken(_ key: String) -> String { key.replacing("-", with: " ") }

extension Words {
  /// What a right is called, or a possibility by its key.
  fileprivate func right(_ key: String) -> String {
    optionalPhrase("rechten", key)?.lowercased() ?? spoken(key)
  }
}
