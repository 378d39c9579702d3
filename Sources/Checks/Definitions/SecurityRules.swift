internal import Policies
internal import SourceText

extension DefinitionRule {
  /// How data are protected (AVG article 5(1)(f), 32).
  static let security: [DefinitionRule] = [
    DefinitionRule("security-missing", reads: .security) { review, notes in
      guard let security = review.policy.security else {
        notes.add("beveiliging", at: review.top)
        return
      }
      guard security.measures.isEmpty, security.explanation == nil else { return }
      notes.add("beveiliging", "maatregelen", at: security.place ?? review.top)
    }
  ]
}
