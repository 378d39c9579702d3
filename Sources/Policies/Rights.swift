public import SourceText

/// What holds for all that is kept.
///
/// Law: AVG article 13(2)(a), 5(1)(e).
public struct StorageRules: Sendable {
  /// The rule for data without a term of their own.
  public var general: Retention?

  /// Terms for kinds of data, over all purposes.
  public var terms: [DataRetention] = []

  /// Copies that live longer than the data.
  public var backups: [BackupRule] = []

  /// What only this organisation says.
  public var explanation: Located<Prose>?

  /// Where it stands: at its key, or at its first line in a list.
  public var place: SourceRange?
}

/// A term for kinds of data.
public struct DataRetention: Sendable, Identified {
  /// Its id.
  public var id: Located<Identifier>

  /// Which data.
  public var data: [Reference] = []

  /// What they are called together, where a list of them reads badly.
  public var summary: Located<String>?

  /// How long.
  public var retention: Retention?

  init(id: Located<Identifier>) { self.id = id }
}

/// Copies for emergencies.
public struct BackupRule: Sendable, Identified {
  /// Its id.
  public var id: Located<Identifier>

  /// Whose data.
  public var dataSubjects: [Reference] = []

  /// How long.
  public var retention: Retention?

  /// Whether nobody can read them without a key.
  public var isEncrypted: Located<Bool>?

  init(id: Located<Identifier>) { self.id = id }
}

/// The rights that a statement tells, and how people use them.
///
/// Law: AVG article 12, 13(2)(b) and (c), 15 to 22. A right exists whether or not it is told; what
/// stands here is what the statement tells.
public struct Rights: Sendable {
  /// The rights told.
  public var told: [ToldRight] = []

  /// The rights that the definition knows its statement not to tell.
  public var untold: [Located<Right>] = []

  /// Where requests go.
  public var channel: RequestChannel?

  /// When identity is checked.
  public var identityCheck: Located<IdentityCheck>?

  /// How identity is checked, in words that fit behind "via".
  public var identityMeans: Located<String>?

  /// When people get an answer.
  public var answerWithin: Located<Duration>?

  /// Whether a request is free of charge.
  public var isFree: Located<Bool>?

  /// What only this organisation says.
  public var explanation: Located<Prose>?

  /// The whole entry.
  public var place: SourceRange?
}

/// A right that the statement tells.
public struct ToldRight: Sendable {
  /// Which.
  public var right: Right

  /// The processings to which it is limited, where the statement limits it.
  public var onlyFor: [Reference] = []

  /// How to use it, in words that fit behind "via".
  public var channels: [Located<String>] = []

  /// An example of when, in words that fit behind "bijvoorbeeld".
  public var example: Located<String>?

  /// The law that the statement names for it.
  public var law: Located<LawReference>?

  /// What only this organisation says.
  public var explanation: Located<Prose>?

  /// Where it is told.
  public var place: SourceRange
}

/// Where requests go.
public struct RequestChannel: Sendable {
  /// By e-mail.
  public var email: Located<EmailAddress>?

  /// By telephone.
  public var telephone: Located<TelephoneNumber>?

  /// By form.
  public var form: Located<WebAddress>?

  /// In other words, fitting behind "via".
  public var other: Located<String>?

  /// What a request must contain.
  public var contents: [Located<String>] = []

  /// Where it stands: at its key, or at its first line in a list.
  public var place: SourceRange?
}

/// The duty to tell changes of one's own data.
///
/// Law: AVG article 5(1)(d) (accuracy).
public struct AccuracyDuty: Sendable {
  /// Which data.
  public var data: [Located<String>] = []

  /// How soon.
  public var promptly: Located<Bool>?
}

/// Decisions by a computer, and profiles.
///
/// Law: AVG article 13(2)(f), 22.
public struct AutomatedDecisions: Sendable {
  /// The decisions, or that there are none.
  public var decisions: Answer<[AutomatedDecision]> = .unknown

  /// Profiles, or that there are none.
  public var profiling: Answer<Profiling> = .unknown
}

/// A decision that a computer takes alone.
public struct AutomatedDecision: Sendable, Identified {
  /// Its id.
  public var id: Located<Identifier>

  /// What is decided, in words that fit behind "over".
  public var subject: Located<String>?

  /// What the computer looks at.
  public var logic: Located<String>?

  /// What it means for people.
  public var consequence: Located<String>?

  /// Why it is allowed.
  public var ground: Located<DecisionGround>?

  /// Whether people can have it looked at again.
  public var hasReview: Located<Bool>?

  init(id: Located<Identifier>) { self.id = id }
}

/// Profiles of people.
public struct Profiling: Sendable {
  /// What is followed.
  public var what: Located<String>?

  /// What for, in words that fit behind "om te kunnen".
  public var purpose: Located<String>?

  /// What it means for people.
  public var consequence: Located<String>?

  /// How to stop it, in words that fit behind "via".
  public var stop: Located<String>?
}

/// How data are protected.
///
/// Law: AVG article 5(1)(f), 32.
public struct Security: Sendable {
  /// The measures.
  public var measures: [SecurityMeasure] = []

  /// What they protect against.
  public var against: [Located<String>] = []

  /// Whether they are kept up to date.
  public var isKeptUpToDate: Located<Bool>?

  /// Where to report abuse.
  public var report: Located<EmailAddress>?

  /// What the organisation does not promise, as words that fit behind "dat".
  public var reservation: Located<String>?

  /// What only this organisation says.
  public var explanation: Located<Prose>?

  /// Where it stands: at its key, or at its first line in a list.
  public var place: SourceRange?
}

/// One measure.
public struct SecurityMeasure: Sendable, Identified {
  /// Its id.
  public var id: Located<Identifier>

  /// What it is, as a noun phrase.
  public var name: Located<String>?

  /// Whose data.
  public var dataSubjects: [Reference] = []

  init(id: Located<Identifier>) { self.id = id }
}

/// Cookies and what is like them.
///
/// Law: Tw article 11.7a; in Belgium the law of 30 July 2018, art. 10/2.
public struct Cookies: Sendable {
  /// The kinds, each with what the law asks to tell.
  public var kinds: [Cookie] = []

  /// Whether consent is asked first.
  public var asksConsent: Located<Bool>?

  /// Whether a notice explains cookies first.
  public var showsNotice: Located<Bool>?

  /// When, in words that stand by themselves ("bij uw eerste bezoek").
  public var consentMoment: Located<String>?

  /// How a choice is changed later, in words that fit behind "via".
  public var withdrawal: Located<String>?

  /// Whether a returning visitor is recognised.
  public var recognises: Located<Bool>?

  /// Whether a browser can refuse them.
  public var browserRefusal: Located<Bool>?

  /// Whether a browser can warn of them.
  public var browserWarning: Located<Bool>?

  /// Whether refusing them breaks things.
  public var refusalBreaks: Located<Bool>?

  /// Other companies that place cookies.
  public var others: OtherCookieParties?

  /// Statistics.
  public var analytics: [Analytics] = []

  /// Where more is told.
  public var more: Located<WebAddress>?

  /// Whether only those who accept get in.
  public var isWall: Located<Bool>?

  /// What only this organisation says.
  public var explanation: Located<Prose>?
}

/// One kind of cookie.
public struct Cookie: Sendable, Identified {
  /// Its id.
  public var id: Located<Identifier>

  /// The name or names by which a browser shows it.
  public var name: Located<String>?

  /// What the law takes it for.
  public var kind: Located<CookieKind>?

  /// What it is for.
  public var purpose: Located<String>?

  /// Who places it.
  public var placedBy: Located<String>?

  /// How long it stays.
  public var lifetime: Located<CookieLifetime>?

  init(id: Located<Identifier>) { self.id = id }
}

/// How long a cookie stays.
public enum CookieLifetime: Sendable, Hashable {
  /// Until the browser is closed.
  case session

  /// For this long.
  case lasting(Duration)
}

/// Other companies that place cookies.
public struct OtherCookieParties: Sendable {
  /// Whether agreements were made with them.
  public var haveAgreements: Located<Bool>?

  /// Whether the organisation controls what they do.
  public var isControlled: Located<Bool>?

  /// Whether readers are referred to their statements.
  public var readTheirs: Located<Bool>?
}

/// A service that counts visitors.
public struct Analytics: Sendable {
  /// What it is called.
  public var name: Located<String>?

  /// Who provides it.
  public var recipient: Reference?

  /// What for, in words that fit behind "om".
  public var purpose: Located<String>?

  /// Whether a processing agreement was made.
  public var hasAgreement: Located<Bool>?

  /// Whether addresses are shortened.
  public var masksAddress: Located<Bool>?

  /// Whether the provider may use the data for services of its own.
  public var otherServices: Located<Bool>?

  /// Where it stands: at its key, or at its first line in a list.
  public var place: SourceRange?
}

/// Children.
///
/// Law: AVG article 8; UAVG art. 5 (16 years); Belgian law of 30 July 2018, art. 7 (13 years).
public struct Children: Sendable {
  /// The age below which a parent consents.
  public var age: Located<Int>?

  /// Whether a parent is asked.
  public var asksParents: Located<Bool>?

  /// How, in words that fit behind "via".
  public var means: Located<String>?

  /// What only this organisation says.
  public var explanation: Located<Prose>?
}
