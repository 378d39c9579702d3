internal import Policies
internal import SourceText

extension DefinitionRule {
  /// What people must give, and what computers decide (AVG article 13(2)(e) and (f), 22).
  static let decision: [DefinitionRule] = [
    DefinitionRule("mandatory-missing", reads: [.own, .data]) { review, notes in
      let data = review.processedData
      let processings = review.ownProcessings
      for item in data where item.isMandatory?.value == true && item.consequence == nil {
        notes.add(
          "gegevens", item.id.value.text, "gevolg", at: item.isMandatory?.place ?? item.id.place,
          [("what", item.title)], severity: .error)
      }
      for item in processings where item.isMandatory?.value == true && item.consequence == nil {
        notes.add(
          "verwerkingen", item.id.value.text, "gevolg",
          at: item.isMandatory?.place ?? item.id.place, [("purpose", item.title)],
          severity: .error)
      }
      guard !data.contains(where: { $0.isMandatory != nil }),
        !processings.contains(where: { $0.isMandatory != nil })
      else { return }
      notes.add("gegevens", "verplicht", at: review.top, severity: .warning)
    },
    DefinitionRule("automated-not-stated", reads: .decisions) { review, notes in
      switch review.policy.decisions {
      case .unknown: notes.add("besluiten", at: review.top)
      case .denied: break
      case .stated(let decisions):
        guard case .unknown = decisions.value.decisions else { return }
        notes.add("besluiten", "automatisch", at: decisions.place)
      }
    },
    DefinitionRule("automated-logic-missing", reads: .decisions) { review, notes in
      for decision in review.decisions where decision.logic == nil || decision.consequence == nil {
        notes.add(
          "besluiten", decision.id.value.text, decision.logic == nil ? "logica" : "gevolg",
          at: decision.id.place,
          [("subject", decision.subject?.value ?? decision.id.value.text)])
      }
    },
    DefinitionRule("automated-rights-missing", reads: .decisions) { review, notes in
      for decision in review.decisions
      where decision.ground?.value != .law && decision.hasReview?.value != true {
        notes.add(
          "besluiten", decision.id.value.text, "opnieuw-bekijken",
          at: decision.hasReview?.place ?? decision.id.place,
          [("subject", decision.subject?.value ?? decision.id.value.text)])
      }
    },
    DefinitionRule("profiling-unexplained", reads: [.decisions, .data]) { review, notes in
      let profiling = review.policy.decisions.value?.profiling ?? .unknown
      switch profiling {
      case .stated(let told):
        let profile = told.value
        guard profile.what == nil || profile.purpose == nil || profile.consequence == nil else {
          return
        }
        notes.add("besluiten", "profilering", at: told.place)
      case .denied: break
      case .unknown:
        guard !review.policy.decisions.isDenied else { return }
        for data in review.processedData where review.has(.tracking, data) {
          notes.add(
            "besluiten", "profilering", data.id.value.text, at: data.id.place,
            [("data", data.title)])
        }
      }
    },
  ]
}

extension Review {
  fileprivate var decisions: [AutomatedDecision] {
    policy.decisions.value?.decisions.value ?? []
  }
}
