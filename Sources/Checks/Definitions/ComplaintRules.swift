internal import Policies
internal import SourceText

extension DefinitionRule {
  /// How people can complain (AVG article 13(2)(d), 77).
  static let complaint: [DefinitionRule] = [
    DefinitionRule("complaint-missing", reads: .complaint) { review, notes in
      guard review.policy.complaint?.authority == nil else { return }
      notes.add(
        "klacht", "toezichthouder", at: review.policy.complaint?.place ?? review.top,
        [("authority", review.usualAuthority)])
    },
    DefinitionRule("complaint-authority-wrong-country", reads: .complaint) { review, notes in
      guard let named = review.policy.complaint?.authority,
        let authority = review.law.authority(named.value),
        authority.country.code != review.jurisdiction.rawValue
      else { return }
      notes.add(
        "klacht", "toezichthouder", at: named.place,
        [("named", authority.name), ("authority", review.usualAuthority)])
    },
    DefinitionRule("complaint-authority-outdated", reads: [], each: .words) { review, notes in
      for text in review.each.texts {
        guard let name = text.first(.formerAuthority) else { continue }
        notes.add(
          text.subject, at: text.place, [("named", name), ("authority", review.usualAuthority)])
      }
    },
    DefinitionRule("complaint-contact-missing", reads: .complaint) { review, notes in
      guard let complaint = review.policy.complaint, let authority = complaint.authority,
        complaint.contacts.isEmpty
      else { return }
      notes.add("klacht", "contact", at: authority.place)
    },
  ]
}

extension Review {
  /// The authority of the jurisdiction, as people call it.
  var usualAuthority: String {
    law.authorities.first { $0.country.code == jurisdiction.rawValue }?.name ?? ""
  }
}
