internal import Policies
internal import SourceText

extension DefinitionRule {
  /// On which ground (AVG article 6, 13(1)(c) and (d)).
  static let legalBasis: [DefinitionRule] = [
    DefinitionRule("legal-basis-missing", reads: .own) { review, notes in
      let own = review.ownProcessings
      guard !own.contains(where: { $0.basis != nil }) else { return }
      notes.add("verwerkingen", "grondslag", at: own.first?.id.place ?? review.top)
    },
    DefinitionRule("legal-basis-not-per-purpose", reads: .dataSubjects, each: .processings) {
      review, notes in
      for processing in review.each.processings where processing.basis == nil {
        notes.add(
          "verwerkingen", processing.id.value.text, "grondslag", at: processing.id.place,
          [("purpose", processing.title)])
      }
    },
    DefinitionRule("legal-basis-law-not-named", reads: .dataSubjects, each: .processings) {
      review, notes in
      for processing in review.each.processings {
        let retention = processing.retention?.law
        let unnamed = [processing.law, retention].compactMap(\.self)
          .first { $0.value == .unnamed }
        let isBare =
          processing.basis?.value == .legalObligation && processing.law == nil && retention == nil
        guard let place = unnamed?.place ?? (isBare ? processing.basis?.place : nil) else {
          continue
        }
        notes.add(
          "verwerkingen", processing.id.value.text, "wet", at: place,
          [("purpose", processing.title)])
      }
    },
    DefinitionRule("legitimate-interest-not-stated", reads: .dataSubjects, each: .processings) {
      review, notes in
      for processing in review.each.processings {
        guard let basis = processing.basis, basis.value == .legitimateInterest,
          processing.interest == nil
        else { continue }
        notes.add(
          "verwerkingen", processing.id.value.text, "belang", at: basis.place,
          [("purpose", processing.title)])
      }
    },
    DefinitionRule("legal-basis-contract-for-marketing", reads: .dataSubjects, each: .processings) {
      review, notes in
      for processing in review.each.processings where processing.marketing != nil {
        guard let basis = processing.basis, basis.value == .contract else { continue }
        notes.add(
          "verwerkingen", processing.id.value.text, "grondslag", at: basis.place,
          [("purpose", processing.title)])
      }
    },
  ]
}
