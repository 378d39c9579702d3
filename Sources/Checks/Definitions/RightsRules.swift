internal import Policies
internal import SourceText

extension DefinitionRule {
  /// The rights of people, and how they use them (AVG article 12, 13(2)(b) and (c), 15 to 22).
  static let rights: [DefinitionRule] = [
    told(.access, "rights-access-missing"),
    told(.rectification, "rights-rectification-missing"),
    told(.erasure, "rights-erasure-missing"),
    told(.restriction, "rights-restriction-missing"),
    told(.objection, "rights-objection-missing") { review in
      review.ownProcessings.contains {
        $0.marketing != nil || [.legitimateInterest, .publicTask].contains($0.basis?.value)
      } ? .error : .warning
    },
    told(.portability, "rights-portability-missing") { review in
      review.ownProcessings.contains { [.consent, .contract].contains($0.basis?.value) }
        ? .error : .warning
    },
    DefinitionRule(
      "rights-withdraw-consent-missing",
      reads: [.own, .rights, .data, .disclosure, .transfers, .cookies]
    ) { review, notes in
      guard let consent = review.consent, !review.tells(.withdrawal) else { return }
      notes.add(
        "rechten", Right.withdrawal.rawValue, at: review.place(of: .withdrawal), other: consent)
    },
    DefinitionRule("rights-how-missing", reads: [.rights, .controller]) { review, notes in
      let channel = review.policy.rights?.channel
      guard channel?.email == nil, channel?.telephone == nil, channel?.form == nil,
        !review.policy.controller.canBeReached
      else { return }
      notes.add("rechten", "kanaal", at: channel?.place ?? review.rightsPlace)
    },
    DefinitionRule("rights-term-missing", reads: .rights) { review, notes in
      guard review.policy.rights?.answerWithin == nil else { return }
      notes.add("rechten", "antwoord-binnen", at: review.rightsPlace)
    },
    DefinitionRule("rights-term-too-long", reads: .rights) { review, notes in
      guard let term = review.policy.rights?.answerWithin,
        let month = Duration(count: 1, unit: .months), term.value.isLonger(than: month) == true
      else { return }
      notes.add("rechten", "antwoord-binnen", at: term.place, [("term", term.value.text)])
    },
    DefinitionRule("rights-id-check-always", reads: .rights) { review, notes in
      let rights = review.policy.rights
      if let check = rights?.identityCheck, check.value == .always {
        notes.add("rechten", "identiteit", at: check.place)
      } else if let means = rights?.identityMeans, review.has(.identityCopy, means) {
        notes.add("rechten", "identiteit-via", at: means.place)
      }
    },
    DefinitionRule("rights-fee", reads: .rights) { review, notes in
      guard let isFree = review.policy.rights?.isFree, !isFree.value else { return }
      notes.add("rechten", "gratis", at: isFree.place)
    },
  ]

  /// A rule that a right is told.
  private static func told(
    _ right: Right, _ id: String,
    weighing severity: @escaping @Sendable (Review) -> Severity? = { _ in nil }
  ) -> DefinitionRule {
    DefinitionRule(id, reads: .rights) { review, notes in
      guard !review.tells(right) else { return }
      notes.add(
        "rechten", right.rawValue, at: review.place(of: right), severity: severity(review))
    }
  }
}

extension Review {
  fileprivate var rightsPlace: SourceRange { policy.rights?.place ?? top }

  fileprivate func tells(_ right: Right) -> Bool {
    policy.rights?.told.contains { $0.right == right } ?? false
  }

  /// Where a right that is not told could stand.
  fileprivate func place(of right: Right) -> SourceRange {
    policy.rights?.untold.first { $0.value == right }?.place ?? rightsPlace
  }

  /// The first place where something rests on consent.
  fileprivate var consent: SourceRange? {
    if let basis = ownProcessings.compactMap(\.basis).first(where: { $0.value == .consent }) {
      return basis.place
    }
    if let asks = policy.cookies.value?.asksConsent, asks.value { return asks.place }
    if let exception = policy.disclosure?.exceptions.first(where: {
      [.consent, .explicitConsent].contains($0.value)
    }) {
      return exception.place
    }
    let data = processedData.compactMap(\.exception).first { $0.value == .explicitConsent }
    let transfers = policy.transfers.value ?? []
    return data?.place
      ?? transfers.compactMap(\.safeguard).first { $0.value == .explicitConsent }?.place
  }
}
