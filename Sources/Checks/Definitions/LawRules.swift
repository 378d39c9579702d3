internal import Policies
internal import SourceText

extension DefinitionRule {
  /// Laws by their right name, and only those in force; what the register needs (AVG article 30).
  static let law: [DefinitionRule] = [
    outdated("law-outdated-nl", area: "NL", .formerLawNL),
    outdated("law-outdated-be", area: "BE", .formerLawBE),
    DefinitionRule("law-name-wrong", reads: [], each: .words) { review, notes in
      for text in review.each.texts {
        guard let name = text.first(.wrongLawName) else { continue }
        notes.add(text.subject, at: text.place, [("named", name)])
      }
    },
    DefinitionRule(
      "record-mismatch", reads: [.dataSubjects, .recipients, .security], each: .processings
    ) { review, notes in
      // Whoever tells the roles of groups of people keeps the definition as a register too.
      guard review.policy.dataSubjects.contains(where: { $0.role != nil }) else { return }
      for processing in review.each.processings {
        let missing: [(String, Bool)] = [
          ("betrokkenen", processing.dataSubjects.isEmpty), ("gegevens", processing.data.isEmpty),
          ("ontvangers", processing.recipients.isEmpty && review.policy.recipients.isEmpty),
        ]
        for (field, isMissing) in missing where isMissing {
          notes.add(
            "verwerkingen", processing.id.value.text, field, at: processing.id.place,
            [("field", field), ("purpose", processing.title)])
        }
      }
      if review.policy.security == nil {
        notes.add("beveiliging", "register", at: review.top, [("field", "beveiliging")])
      }
    },
  ]

  /// A rule that an act is no longer named as law in force.
  private static func outdated(_ id: String, area: String, _ signal: Signal) -> DefinitionRule {
    DefinitionRule(id, reads: [], each: [.words, .namesOfLaws]) { review, notes in
      for (subject, reference) in review.lawReferences {
        guard case .named(let key) = reference.value, let act = review.law.act(key: key.text),
          act.area == area, let until = act.until, until < review.today
        else { continue }
        notes.add(subject, at: reference.place, [("named", act.name)])
      }
      for text in review.each.texts {
        guard let name = text.first(signal) else { continue }
        notes.add(text.subject, at: text.place, [("named", name)])
      }
    }
  }
}

extension Review {
  /// Every place where the definition names a law.
  fileprivate var lawReferences: [(subject: String, law: Located<LawReference>)] {
    var all: [(String, Located<LawReference>)] = []
    // Most parts name no law, and then the words for where are not made.
    func add(_ subject: @autoclosure () -> String, _ law: Located<LawReference>?) {
      if let law { all.append((subject(), law)) }
    }
    // By index: parts are large.
    let (processings, data, groups) = (policy.processings, policy.data, policy.dataSubjects)
    for index in processings.indices {
      add("verwerkingen/\(processings[index].id.value.text)/wet", processings[index].law)
      add(
        "verwerkingen/\(processings[index].id.value.text)/bewaartermijn/wet",
        processings[index].retention?.law)
    }
    for index in data.indices { add("gegevens/\(data[index].id.value.text)/wet", data[index].law) }
    for index in groups.indices {
      add("betrokkenen/\(groups[index].id.value.text)/wet", groups[index].deletion?.law)
    }
    for told in policy.rights?.told ?? [] { add("rechten/\(told.right.rawValue)/wet", told.law) }
    add("bewaren/algemeen/wet", policy.storage?.general?.law)
    for term in policy.storage?.terms ?? [] {
      add("bewaren/\(term.id.value.text)/wet", term.retention?.law)
    }
    return all
  }
}

extension Sections {
  /// Where a definition names laws.
  fileprivate static let namesOfLaws: Sections = [
    .processings, .data, .dataSubjects, .rights, .storage,
  ]
}
