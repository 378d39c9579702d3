internal import Policies
internal import SourceText

extension DefinitionRule {
  /// How long (AVG article 5(1)(e), 13(2)(a)); what certain data may be kept for stands apart.
  static let retention = retentionTerms + retentionLimits

  private static let retentionTerms: [DefinitionRule] = [
    DefinitionRule("retention-missing", reads: [.own, .storage]) { review, notes in
      guard review.terms.isEmpty, !review.ownProcessings.contains(where: \.leavesTermToOthers)
      else { return }
      notes.add("bewaren", at: review.policy.storage?.place ?? review.top)
    },
    DefinitionRule(
      "retention-missing-for-purpose", reads: [.dataSubjects, .storage], each: .processings
    ) { review, notes in
      for processing in review.each.processings where !review.hasTerm(processing) {
        notes.add(
          "verwerkingen", processing.id.value.text, "bewaartermijn", at: processing.id.place,
          [("purpose", processing.title)])
      }
    },
    DefinitionRule("retention-vague", reads: [.dataSubjects, .storage], each: .processings) {
      review, notes in
      for term in review.each.terms {
        guard case .vague = term.term.value, !term.retention.namesLaw else { continue }
        let isGeneral = term.subject == Term.general
        let hasConcrete = review.policy.storage?.terms.contains { $0.retention?.isConcrete == true }
        notes.add(
          term.subject, at: term.term.place,
          severity: isGeneral && hasConcrete == true ? .advice : nil)
      }
    },
    DefinitionRule("retention-indefinite", reads: [.dataSubjects, .storage], each: .processings) {
      review, notes in
      for term in review.each.terms {
        guard case .indefinite = term.term.value else { continue }
        notes.add(term.subject, at: term.term.place)
      }
    },
    DefinitionRule(
      "retention-only-on-request", reads: [.dataSubjects, .storage], each: .processings
    ) { review, notes in
      for term in review.each.terms {
        let end: RetentionTerm.Event? =
          switch term.term.value {
          case .until(let event, then: nil): event
          case .indefinite(let exception): exception
          default: nil
          }
        guard let end, review.vocabulary.has(.onRequest, in: end.words) else { continue }
        notes.add(term.subject, at: term.term.place)
      }
    },
    DefinitionRule("retention-start-missing", reads: [.dataSubjects, .storage], each: .processings)
    { review, notes in
      for term in review.each.terms {
        guard case .fixed(let duration, from: nil, _) = term.term.value else { continue }
        notes.add(term.subject, at: term.term.place, [("term", duration.text)])
      }
    },
  ]
}

extension Review {
  /// Whether a processing has a term: its own, that of all its data, or a general one that tells
  /// something.
  fileprivate func hasTerm(_ processing: Processing) -> Bool {
    if processing.retention?.term != nil || processing.leavesTermToOthers { return true }
    if policy.storage?.general?.isConcrete == true { return true }
    let told = Set((policy.storage?.terms ?? []).flatMap(\.data).map(\.value))
    return !processing.data.isEmpty && processing.data.allSatisfy { told.contains($0.value) }
  }
}

extension Processing {
  fileprivate var leavesTermToOthers: Bool { retention?.decidedBy != nil }
}

extension Retention {
  /// Whether a reader can work out when it ends.
  fileprivate var isConcrete: Bool {
    switch term?.value {
    case .fixed, .until, .whilst: true
    case .vague, .indefinite, nil: false
    }
  }

  fileprivate var namesLaw: Bool {
    if case .named? = law?.value { return true }
    return false
  }
}
