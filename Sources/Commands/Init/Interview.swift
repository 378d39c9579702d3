internal import Checks
internal import Files
internal import Policies
internal import Presets
internal import SourceText
internal import Statements

/// The eight questions: what a flag answered is not asked, and every answer is read as the flag's is.
struct Interview {
  private let options: InitCommand.Options
  private let presets: Presets
  private let report: Report
  private let count = 8

  init(_ options: InitCommand.Options, _ presets: Presets, _ report: Report) {
    self.options = options
    self.presets = presets
    self.report = report
  }

  /// The answers of the flags alone.
  func answers() throws(InitFailure) -> Answers {
    guard let name = options.name, let kind = options.kind, let law = options.jurisdiction,
      let purposes = options.purposes
    else { throw .missing(missing) }
    let address = options.address ?? presets[kind].address
    let telling = Telling(kind: kind, jurisdiction: law, address: address)
    return answers(
      name, telling, options.email, options.postalAddress, options.officer ?? .open,
      try ids(in: purposes, telling))
  }

  private func answers(
    _ name: AnswerText, _ telling: Telling, _ email: EmailAddress?, _ address: PostalAnswer?,
    _ officer: OfficerAnswer, _ purposes: [String]
  ) -> Answers {
    Answers(
      name: name, kind: telling.kind, jurisdiction: telling.jurisdiction,
      address: telling.address, email: email, postalAddress: address, officer: officer,
      purposes: purposes)
  }

  /// The flags without which nothing can be written.
  private var missing: [String] {
    let needed = [
      ("--name", options.name == nil), ("--kind", options.kind == nil),
      ("--law", options.jurisdiction == nil), ("--purposes", options.purposes == nil),
    ]
    return needed.filter(\.1).map(\.0)
  }

  /// The ids in a list with commas, each of them a purpose of the kind.
  private func ids(in list: String, _ telling: Telling) throws(InitFailure) -> [String] {
    let known = presets[telling.kind].purposes
    if list == "all" { return known }
    let ids = list.split(separator: ",").map { $0.filter { $0 != " " } }
    for id in ids where !known.contains(id) {
      throw .unknownPurpose(
        id, kind: telling.kind, known: known,
        suggestion: Suggestion.nearest(to: id, among: known))
    }
    guard !ids.isEmpty else {
      throw .unknownPurpose(list, kind: telling.kind, known: known, suggestion: nil)
    }
    return ids
  }
}

// Asking.

extension Interview {
  /// The answers of the flags, and of a person for the rest.
  ///
  /// - Parameter admit: refuses a name before the other questions are asked.
  /// - Returns: the answers.
  /// - Throws: ``InitFailure``.
  func ask(
    admit: (AnswerText) throws(InitFailure) -> Void
  ) throws(InitFailure) -> Answers {
    say("intro")
    let name = try ask(1, "name", given: options.name) { AnswerText($0) }
    try admit(name)
    let kind = try askKind()
    let law = try askLaw()
    let address = try askForm(presets[kind].address)
    let email = try askOpen(5, "email", given: options.email) { EmailAddress($0) }
    let postal = try askOpen(6, "address", given: options.postalAddress) { PostalAnswer($0) }
    let officer = try askOpen(7, "officer", given: options.officer) { OfficerAnswer($0) }
    let telling = Telling(kind: kind, jurisdiction: law, address: address)
    let purposes = try askPurposes(telling)
    return answers(name, telling, email, postal, officer ?? .open, purposes)
  }

  private func askKind() throws(InitFailure) -> OrganisationKind {
    let kinds = OrganisationKind.allCases
    let names = kinds.map { presets[$0].name }
    let choices = names.enumerated().map { "\($0 + 1) \($1)" }.joined(separator: ", ")
    return try ask(2, "kind", [("choices", choices)], given: options.kind) { text in
      let text = text.lowercased()
      if let number = Int(text), kinds.indices.contains(number - 1) { return kinds[number - 1] }
      return OrganisationKind(rawValue: text) ?? names.firstIndex(of: text).map { kinds[$0] }
    }
  }

  private func askLaw() throws(InitFailure) -> Jurisdiction {
    try ask(3, "law", given: options.jurisdiction) { text in
      switch text.lowercased() {
      case "", "nl", "nederland": .netherlands
      case "be", "belgië", "belgie", "vlaanderen": .belgium
      default: nil
      }
    }
  }

  private func askForm(_ usual: FormOfAddress) throws(InitFailure) -> FormOfAddress {
    try ask(4, "pronoun", [("usual", usual.rawValue)], given: options.address) { text in
      text.isEmpty ? usual : FormOfAddress(rawValue: text.lowercased())
    }
  }

  private func askPurposes(_ telling: Telling) throws(InitFailure) -> [String] {
    if let list = options.purposes { return try ids(in: list, telling) }
    let purposes: [Purpose]
    do throws(StatementError) {
      purposes = try presets.purposes(for: telling)
    } catch {
      throw .templates(Finding(error, definition: ""))
    }
    let lines = purposes.enumerated().map { number, purpose in
      let space = number < 9 ? " " : ""
      return "  \(space)\(number + 1)  \(purpose.purpose)\n        \(ground(of: purpose))\n"
    }
    return try ask(8, "purposes", choices: lines.joined()) { text in
      if ["alles", "alle", "all"].contains(text.lowercased()) { return purposes.map(\.id) }
      let words = text.split { $0 == " " || $0 == "," }
      let chosen = words.compactMap { word -> String? in
        guard let number = Int(word) else { return purposes.first { $0.id == word }?.id }
        return purposes.indices.contains(number - 1) ? purposes[number - 1].id : nil
      }
      return chosen.isEmpty || chosen.count < words.count ? nil : chosen
    }
  }

  /// Which data, and why that may be.
  private func ground(of purpose: Purpose) -> String {
    let data = purpose.data.joined(separator: ", ")
    guard let basis = purpose.basis?.rawValue.replacing("-", with: " ") else {
      return report.catalogue.phrase("init", "for-others", [("data", data)])
    }
    let more = [purpose.interest, purpose.term].compactMap(\.self).map { ", " + $0 }.joined()
    return report.catalogue.phrase("init", "ground", [("data", data), ("ground", basis + more)])
  }

  /// A question that may be left open.
  private func askOpen<Answer>(
    _ number: Int, _ key: String, given: Answer?, _ read: (String) -> Answer?
  ) throws(InitFailure) -> Answer? {
    try ask(number, key, given: given.map { .some($0) }) { text -> Answer?? in
      text.isEmpty ? .some(nil) : read(text).map { .some($0) }
    }
  }

  /// Asks until an answer can be read, unless a flag gave it.
  private func ask<Answer>(
    _ number: Int, _ key: String, _ values: [(name: String, text: String)] = [],
    choices: String = "", given: Answer? = nil, _ read: (String) -> Answer?
  ) throws(InitFailure) -> Answer {
    if let given { return given }
    let numbers = [("number", String(number)), ("count", String(count))]
    report.say("\n")
    say("ask-" + key, values + numbers)
    report.say(choices)
    while true {
      report.say("> ")
      switch StandardInput.line() {
      case .end: throw .ended
      case .unreadable: break
      case .text(let text): if let answer = read(trimmed(text)) { return answer }
      }
      say("again-" + key)
    }
  }

  private func say(_ key: String, _ values: [(name: String, text: String)] = []) {
    report.say(report.catalogue.phrase("init", key, values) + "\n")
  }

  private func trimmed(_ text: String) -> String {
    var text = Substring(text)
    while text.first?.isWhitespace ?? false { text.removeFirst() }
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return String(text)
  }
}
