internal import Policies

// The terms of the vocabulary: https://w3id.org/dpv and its extension for the GDPR, version 2.

extension LegalBasis {
  var gdpr: String {
    switch self {
    case .consent: "eu-gdpr:A6-1-a"
    case .contract: "eu-gdpr:A6-1-b"
    case .legalObligation: "eu-gdpr:A6-1-c"
    case .vitalInterest: "eu-gdpr:A6-1-d"
    case .publicTask: "eu-gdpr:A6-1-e"
    case .legitimateInterest: "eu-gdpr:A6-1-f"
    }
  }
}

extension SpecialException {
  var gdpr: String {
    switch self {
    case .explicitConsent: "eu-gdpr:A9-2-a"
    case .employmentLaw: "eu-gdpr:A9-2-b"
    case .vitalInterest: "eu-gdpr:A9-2-c"
    case .association: "eu-gdpr:A9-2-d"
    case .madePublic: "eu-gdpr:A9-2-e"
    case .legalClaims: "eu-gdpr:A9-2-f"
    case .publicInterest: "eu-gdpr:A9-2-g"
    case .healthCare: "eu-gdpr:A9-2-h"
    case .publicHealth: "eu-gdpr:A9-2-i"
    case .research: "eu-gdpr:A9-2-j"
    }
  }
}

extension Right {
  var gdpr: String {
    switch self {
    case .access: "eu-gdpr:A15"
    case .rectification: "eu-gdpr:A16"
    case .erasure: "eu-gdpr:A17"
    case .restriction: "eu-gdpr:A18"
    case .portability: "eu-gdpr:A20"
    case .objection: "eu-gdpr:A21"
    case .withdrawal: "eu-gdpr:A7-3"
    case .humanReview: "eu-gdpr:A22"
    }
  }
}

extension Safeguard {
  var gdpr: String {
    switch self {
    case .adequacy, .privacyFramework: "eu-gdpr:A45-3"
    case .standardClauses: "eu-gdpr:A46-2-c"
    case .bindingRules: "eu-gdpr:A46-2-b"
    case .explicitConsent: "eu-gdpr:A49-1-a"
    case .contract: "eu-gdpr:A49-1-b"
    }
  }
}

extension RetentionTerm {
  /// The kind of duration.
  var dpv: String {
    switch self {
    case .fixed: "dpv:TemporalDuration"
    case .until, .whilst: "dpv:UntilEventDuration"
    case .vague: "dpv:IndeterminateDuration"
    case .indefinite: "dpv:EndlessDuration"
    }
  }
}
