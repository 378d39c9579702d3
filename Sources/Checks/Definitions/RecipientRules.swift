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
    DefinitionRule("recipient-vague", reads: [], each: .recipients) { review, notes in
      for recipient in review.each.recipients {
        guard recipient.role?.value != .authority, recipient.category == nil,
          let name = recipient.name,
          let words = review.vocabulary.first(.vagueRecipient, in: name.value)
        else { continue }
        notes.add("ontvangers", recipient.id.value.text, "naam", at: name.place, [("word", words)])
      }
    },
    DefinitionRule("recipient-never-implausible", reads: [.own, .disclosure]) { review, notes in
      guard let denial = review.policy.disclosure?.toOthers, !denial.value,
        let hint = review.ownProcessings.first(where: {
          $0.recipients.isEmpty && review.isHelped($0)
        })
      else { return }
      notes.add(
        "verstrekking", "aan-anderen", hint.id.value.text, at: denial.place,
        [("purpose", hint.title)],
        other: hint.id.place)
    },
    DefinitionRule("recipient-processor-not-mentioned", reads: [.own, .recipients]) {
      review, notes in
      guard !review.policy.recipients.contains(where: { $0.role?.value == .processor }),
        let hint = review.ownProcessings.first(where: review.isHelped)
      else { return }
      notes.add("ontvangers", "verwerker", at: hint.id.place, [("purpose", hint.title)])
    },
    DefinitionRule("recipient-unused", reads: [.processings, .recipients, .transfers, .cookies]) {
      review, notes in
      for recipient in review.policy.recipients {
        // An authority, a chosen connection, or one with its own purpose or condition stands alone.
        guard recipient.role?.value != .authority, recipient.connection == nil,
          recipient.purpose == nil, recipient.condition == nil,
          !review.isUsed(recipient.id.value)
        else { continue }
        notes.add(
          "ontvangers", recipient.id.value.text, at: recipient.id.place,
          [("recipient", recipient.title)])
      }
    },
  ]
}

extension Review {
  /// Whether other companies usually help with a processing: payments, newsletters, hosting.
  fileprivate func isHelped(_ processing: Processing) -> Bool {
    processing.marketing != nil || has(.outsideHelp, processing.name)
      || has(.outsideHelp, processing.purpose)
  }

  /// Whether a processing, a transfer or a way of counting names a recipient.
  fileprivate func isUsed(_ recipient: Identifier) -> Bool {
    let (processings, analytics) = (policy.processings, policy.cookies.value?.analytics ?? [])
    return processings.indices.contains { index in
      processings[index].recipients.contains { $0.value == recipient }
    } || analytics.contains { $0.recipient?.value == recipient }
      || (policy.transfers.value ?? []).contains { transfer in
        transfer.recipients.contains { $0.value == recipient }
      }
  }
}
