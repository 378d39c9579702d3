/// What a statement must or should tell its reader.
public enum Element: String, Sendable, CaseIterable {
  case controllerIdentity = "controller-identity"
  case controllerContact = "controller-contact"
  case dpo
  case purposes
  case dataCategories = "data-categories"
  case legalBasis = "legal-basis"
  case legitimateInterest = "legitimate-interest-named"
  case retention
  case recipients
  case thirdCountry = "third-country"
  case transferSafeguard = "transfer-safeguard"
  case access = "right-access"
  case rectification = "right-rectification"
  case erasure = "right-erasure"
  case restriction = "right-restriction"
  case objection = "right-objection"
  case portability = "right-portability"
  case withdrawal = "right-withdraw-consent"
  case exercise = "how-to-exercise"
  case complaint
  case authority = "authority-named"
  case mandatory = "mandatory-provision"
  case automatedDecisions = "automated-decisions"
  case source
  case specialCategories = "special-categories"
  case minors
  case security
  case cookies
  case marketing = "direct-marketing-optout"
  case versionDate = "version-date"
  case changes
  case obsoleteLaw = "obsolete-law"
}

extension Element {
  /// Whether one place where it is told says all: nothing asks for the others.
  var isToldOnce: Bool {
    switch self {
    case .dataCategories, .thirdCountry, .exercise, .complaint, .authority, .mandatory,
      .automatedDecisions, .source, .specialCategories, .minors, .security, .cookies, .marketing,
      .versionDate, .changes, .obsoleteLaw:
      true
    default: false
    }
  }
}

/// Whether a statement tells something.
public enum Presence: String, Sendable, CaseIterable {
  case present
  case vague
  case absent

  /// There is nothing to tell.
  case notApplicable = "na"
}
