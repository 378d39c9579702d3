/// The kinds of change between two versions of a definition; the raw value is the id of the rule that
/// speaks of it.
///
/// The last three hold what no other kind names, so that nothing is silent.
public enum ChangeKind: String, Sendable, CaseIterable {
  case purposeAdded = "diff-purpose-added"
  case purposeWidened = "diff-purpose-widened"
  case purposeRemoved = "diff-purpose-removed"
  case legalBasisChanged = "diff-legal-basis-changed"
  case legalBasisRemoved = "diff-legal-basis-removed"
  case legitimateInterestChanged = "diff-legitimate-interest-changed"
  case retentionLengthened = "diff-retention-lengthened"
  case retentionShortened = "diff-retention-shortened"
  case retentionMadeVague = "diff-retention-made-vague"
  case retentionRemoved = "diff-retention-removed"
  case retentionStartChanged = "diff-retention-start-changed"
  case recipientAdded = "diff-recipient-added"
  case recipientRemoved = "diff-recipient-removed"
  case recipientMadeVague = "diff-recipient-made-vague"
  case sharingDenialDropped = "diff-sharing-denial-dropped"
  case transferAdded = "diff-transfer-added"
  case transferCountryAdded = "diff-transfer-country-added"
  case transferSafeguardChanged = "diff-transfer-safeguard-changed"
  case transferSafeguardRemoved = "diff-transfer-safeguard-removed"
  case dataCategoryAdded = "diff-data-category-added"
  case specialDataAdded = "diff-special-data-added"
  case dataCategoryRemoved = "diff-data-category-removed"
  case rightRemoved = "diff-right-removed"
  case rightAdded = "diff-right-added"
  case rightMadeHarder = "diff-right-made-harder"
  case rightsChannelChanged = "diff-rights-channel-changed"
  case authorityRemoved = "diff-authority-removed"
  case authorityChanged = "diff-authority-changed"
  case controllerChanged = "diff-controller-changed"
  case contactChanged = "diff-contact-changed"
  case dpoRemoved = "diff-dpo-removed"
  case automatedAdded = "diff-automated-added"
  case profilingAdded = "diff-profiling-added"
  case optinToOptout = "diff-optin-to-optout"
  case marketingChannelAdded = "diff-marketing-channel-added"
  case optoutRemoved = "diff-optout-removed"
  case cookieKindAdded = "diff-cookie-kind-added"
  case cookieConsentRemoved = "diff-cookie-consent-removed"
  case childrenAgeChanged = "diff-children-age-changed"
  case sourceAdded = "diff-source-added"
  case mandatoryChanged = "diff-mandatory-changed"
  case dateNotBumped = "diff-date-not-bumped"
  case dateBackwards = "diff-date-backwards"
  case dateRemoved = "diff-date-removed"
  case changesClauseWeakened = "diff-changes-clause-weakened"
  case lawOutdated = "diff-law-outdated"
  case securityRemoved = "diff-security-removed"
  case processorDutyDropped = "diff-processor-duty-dropped"
  case cosmetic = "diff-cosmetic"
  case toldMore = "diff-told-more"
  case toldLess = "diff-told-less"
  case detailChanged = "diff-detail-changed"
}

extension ChangeKind {
  /// What such a change usually means for readers.
  public var direction: Change.Direction {
    switch self {
    case .purposeAdded, .purposeWidened, .legalBasisRemoved,
      .retentionLengthened, .retentionMadeVague, .retentionRemoved,
      .recipientAdded, .recipientMadeVague, .sharingDenialDropped, .transferAdded,
      .transferCountryAdded, .transferSafeguardRemoved, .dataCategoryAdded, .specialDataAdded,
      .rightRemoved, .rightMadeHarder, .authorityRemoved, .dpoRemoved, .automatedAdded,
      .profilingAdded, .optinToOptout, .marketingChannelAdded, .optoutRemoved, .cookieKindAdded,
      .cookieConsentRemoved, .sourceAdded, .mandatoryChanged, .dateBackwards, .dateRemoved,
      .changesClauseWeakened, .lawOutdated, .securityRemoved, .processorDutyDropped, .toldLess:
      .weaker
    case .purposeRemoved, .retentionShortened, .recipientRemoved, .dataCategoryRemoved,
      .rightAdded, .toldMore:
      .stronger
    case .legalBasisChanged, .legitimateInterestChanged, .retentionStartChanged,
      .transferSafeguardChanged, .rightsChannelChanged,
      .authorityChanged, .controllerChanged, .contactChanged, .childrenAgeChanged,
      .dateNotBumped, .detailChanged:
      .neutral
    case .cosmetic:
      .editorial
    }
  }
}
