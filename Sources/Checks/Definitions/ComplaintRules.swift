internal import Policies
internal import SourceText

extension DefinitionRule {
  /// How people can complain (AVG article 13(2)(d), 77).
  static let complaint: [DefinitionRule] = [
    DefinitionRule("complaint-missing") { review, notes in
      guard review.policy.complaint?.authority == nil else { return }
      notes.add(
        "klacht", "toezichthouder", at: review.policy.complaint?.place ?? review.top,
        [("authority", review.usualAuthority)])
    }
  ]
}

extension Review {
  /// The authority of the jurisdiction, as people call it.
  var usualAuthority: String {
    law.authorities.first { $0.country.code == jurisdiction.rawValue }?.name ?? ""
  }
}
