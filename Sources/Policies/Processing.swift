public import SourceText

/// One purpose, with everything it needs.
///
/// Law: AVG article 13(1)(c) to (e), 13(2)(a) and (e), 14(2)(f).
public struct Processing: Sendable, Identified {
  /// Its id.
  public var id: Located<Identifier>

  /// A heading for it.
  public var name: Located<String>?

  /// What is done, in words that fit behind "kunnen wij": "uw bestelling bezorgen".
  public var purpose: Located<String>?

  /// Whose data.
  public var dataSubjects: [Reference] = []

  /// Which data.
  public var data: [Reference] = []

  /// On which ground (AVG article 6(1)).
  public var basis: Located<LegalBasis>?

  /// The interest, when the ground is a legitimate interest.
  public var interest: Located<String>?

  /// The law, when the ground is a legal obligation.
  public var law: Located<LawReference>?

  /// How long.
  public var retention: Retention?

  /// With whom.
  public var recipients: [Reference] = []

  /// From where.
  public var sources: [Reference] = []

  /// Advertising, where the purpose is that.
  public var marketing: Marketing?

  /// Whether people must give the data for this.
  public var isMandatory: Located<Bool>?

  /// What happens when they do not.
  public var consequence: Located<String>?

  /// Under which condition it is done.
  public var condition: Located<String>?

  /// Whether the data are used for nothing else.
  public var isExclusive: Located<Bool>?

  /// Whether the data are stored nowhere else.
  public var isStoredOnce: Located<Bool>?

  /// Whether the data are still actively used.
  public var isActivelyUsed: Located<Bool>?

  /// Whether the data stay, even after a request for deletion.
  public var survivesDeletion: Located<Bool>?

  /// An example.
  public var example: Located<String>?

  /// What people can do with their data.
  public var possibilities: Possibilities?

  /// What only this organisation says.
  public var explanation: Located<Prose>?

  init(id: Located<Identifier>) { self.id = id }
}

/// A retention term and what belongs to it.
public struct Retention: Sendable {
  /// How long.
  public var term: Located<RetentionTerm>?

  /// Whether the term is a limit rather than a promise.
  public var isLimit: Located<Bool>?

  /// The law that demands it.
  public var law: Located<LawReference>?

  /// Why, in words that fit behind "zodat".
  public var reason: Located<String>?

  /// Who decides on the term, when that is somebody else.
  public var decidedBy: Located<String>?

  /// Who deletes, when that is somebody else.
  public var deletedBy: Located<String>?

  /// Where it stands: at its key, or at its first line in a list.
  public var place: SourceRange?
}

/// Advertising.
///
/// Law: Tw art. 11.7; AVG article 21(2) and (3).
public struct Marketing: Sendable {
  /// By which means.
  public var channels: [Located<MarketingChannel>] = []

  /// Ways to stop it, in words that fit behind "via".
  public var optOuts: [Located<String>] = []

  /// Whether the way to stop offers to change one's data too.
  public var offersChange: Located<Bool>?

  /// Whether it goes to the organisation's own customers, about similar products.
  public var ownCustomers: Located<Bool>?

  /// Advertising of which nothing is told.
  public init() {}

  /// Where it stands: at its key, or at its first line in a list.
  public var place: SourceRange?
}

/// Somebody who receives data.
///
/// Law: AVG article 4(9), 13(1)(e), 28.
public struct Recipient: Sendable, Identified {
  /// Its id.
  public var id: Located<Identifier>

  /// Its name, or what kind of organisation it is.
  public var name: Located<String>?

  /// Its kind, when ``name`` is a name.
  public var category: Located<String>?

  /// What it is to the controller.
  public var role: Located<RecipientRole>?

  /// What it receives data for, in words that fit behind "voor".
  public var purpose: Located<String>?

  /// Which data.
  public var data: [Reference] = []

  /// Where it works.
  public var countries: [Located<Country>] = []

  /// Whether a processing agreement was made (AVG article 28(3)).
  public var hasAgreement: Located<Bool>?

  /// What was agreed, as sentences.
  public var terms: [Located<String>] = []

  /// When it receives data.
  public var condition: Located<String>?

  /// An example of what it is for, in words that fit behind "bijvoorbeeld".
  public var example: Located<String>?

  /// An optional connection, chosen by somebody else.
  public var connection: Connection?

  /// What only this organisation says.
  public var explanation: Located<Prose>?

  init(id: Located<Identifier>) { self.id = id }
}

/// An optional connection to a service outside.
public struct Connection: Sendable {
  /// Who chooses it.
  public var chosenBy: Located<String>?

  /// Whether data can stay there after deletion.
  public var survivesDeletion: Located<Bool>?

  /// Who sees to correct processing there.
  public var responsible: Located<String>?
}

/// What holds for every disclosure to others.
public struct Disclosure: Sendable {
  /// Whether data go to others at all.
  public var toOthers: Located<Bool>?

  /// When they do after all.
  public var exceptions: [Located<DisclosureException>] = []

  /// What others may receive data for, in words that fit behind "voor".
  public var onlyFor: Located<String>?

  /// Whether data are sold.
  public var isSold: Located<Bool>?

  /// Whether data go to others for commercial ends.
  public var isCommercial: Located<Bool>?

  /// What stays confidential.
  public var confidential: [Located<String>] = []

  /// Who has access.
  public var access: [Located<String>] = []

  /// Whether others can reach the data directly.
  public var isDirect: Located<Bool>?

  /// Whose data this is about; everybody's when empty.
  public var dataSubjects: [Reference] = []

  /// What only this organisation says.
  public var explanation: Located<Prose>?

  /// Where it stands: at its key, or at its first line in a list.
  public var place: SourceRange?
}

/// Data that leave the EEA.
///
/// Law: AVG article 13(1)(f), 44 to 49.
public struct Transfer: Sendable {
  /// Who is meant, when only that is told ("sommige partners").
  public var who: Located<String>?

  /// The recipients outside the EEA.
  public var recipients: [Reference] = []

  /// Where to; `unknown` when the definition says that it does not tell.
  public var destination: Located<TransferDestination>?

  /// How the data are protected there.
  public var safeguard: Located<Safeguard>?

  /// How people get to see the safeguard.
  public var copy: Located<String>?

  /// What only this organisation says.
  public var explanation: Located<Prose>?

  /// Where the entry stands.
  public var place: SourceRange?
}

/// Where a transfer goes.
public enum TransferDestination: Sendable, Hashable {
  /// To these countries.
  case countries([Country])

  /// Outside the EEA, without saying where.
  case untold
}
