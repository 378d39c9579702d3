internal import Policies
internal import SourceText

extension DefinitionRule {
  /// With whom (AVG article 4(9), 13(1)(e), 28).
  static let recipient: [DefinitionRule] = [
    DefinitionRule("recipient-missing", reads: [.recipients, .disclosure]) { review, notes in
      let disclosure = review.policy.disclosure
      guard review.policy.recipients.isEmpty, disclosure?.toOthers?.value != false else { return }
      notes.add("ontvangers", at: disclosure?.place ?? review.top)
    },
    DefinitionRule("recipient-vague", reads: .recipients) { review, notes in
      for recipient in review.policy.recipients {
        guard recipient.role?.value != .authority, recipient.category == nil,
          let name = recipient.name,
          let words = review.vocabulary.first(.vagueRecipient, in: name.value)
        else { continue }
        notes.add("ontvangers", recipient.id.value.text, "naam", at: name.place, [("word", words)])
      }
    },
    DefinitionRule("recipient-never-implausible", reads: [.own, .disclosure]) { review, notes in
      guard let denial = review.policy.disclosure?.toOthers, !denial.value,
        let hint = review.helped.first(where: { $0.recipients.isEmpty })
      else { return }
      notes.add(
        "verstrekking", "aan-anderen", hint.id.value.text, at: denial.place,
        [("purpose", hint.title)],
        other: hint.id.place)
    },
    DefinitionRule("recipient-processor-not-mentioned", reads: [.own, .recipients]) {
      review, notes in
      guard !review.policy.recipients.contains(where: { $0.role?.value == .processor }),
        let hint = review.helped.first
      else { return }
      notes.add("ontvangers", "verwerker", at: hint.id.place, [("purpose", hint.title)])
    },
    DefinitionRule("recipient-unused", reads: [.processings, .recipients, .transfers, .cookies]) {
      review, notes in
      let used = review.usedRecipients
      for recipient in review.policy.recipients where !used.contains(recipient.id.value) {
        // An authority, a chosen connection, or one with its own purpose or condition stands alone.
        guard recipient.role?.value != .authority, recipient.connection == nil,
          recipient.purpose == nil, recipient.condition == nil
        else { continue }
        notes.add(
          "ontvangers", recipient.id.value.text, at: recipient.id.place,
          [("recipient", recipient.title)])
      }
    },
  ]
}

extension Review {
  /// Own processings for which other companies usually help: payments, newsletters, hosting.
  fileprivate var helped: [Processing] {
    ownProcessings.filter { processing in
      processing.marketing != nil || has(.outsideHelp, processing.name)
        || has(.outsideHelp, processing.purpose)
    }
  }

  fileprivate var usedRecipients: Set<Identifier> {
    var used = Set(policy.processings.flatMap(\.recipients).map(\.value))
    for transfer in policy.transfers.value ?? [] {
      used.formUnion(transfer.recipients.map(\.value))
    }
    let analytics = policy.cookies.value?.analytics ?? []
    used.formUnion(analytics.compactMap { $0.recipient?.value })
    return used
  }
}
