public import SourceText

/// A group of people whose data are processed.
public struct DataSubject: Sendable, Identified {
  /// Its id.
  public var id: Located<Identifier>

  /// What the group is called, in the plural.
  public var name: Located<String>?

  /// Whether the organisation decides about their data, or works for somebody who does.
  public var role: Located<Role>?

  /// On whose behalf, when ``role`` is processor.
  public var behalf: Located<String>?

  /// The only processings for which their data are kept, where the definition says so.
  public var onlyFor: [Reference] = []

  /// Where their data are stored.
  public var storage: Located<StorageRegion>?

  /// What they can do with their data by themselves or on request.
  public var possibilities: Possibilities?

  /// Who may look at their data, and who may not.
  public var inspections: [Inspection] = []

  /// What happens when they ask for deletion.
  public var deletion: DeletionHandling?

  /// What only this organisation says.
  public var explanation: Located<Prose>?

  init(id: Located<Identifier>) { self.id = id }
}

/// What people can do with their own data, and how.
public struct Possibilities: Sendable {
  /// What they do without asking.
  public var selfService: [Located<Possibility>] = []

  /// What is done when they ask.
  public var onRequest: [Located<Possibility>] = []

  /// Where, in words that fit behind "via".
  public var channel: Located<String>?

  /// Since when.
  public var since: Located<CalendarDate>?
}

/// Who may, or may not, look at data.
public struct Inspection: Sendable {
  /// Who; "wij" when absent.
  public var who: Located<String>?

  /// Whether they may.
  public var isAllowed: Located<Bool>?

  /// What for, in words that fit behind "om".
  public var purpose: Located<String>?

  /// Under which condition, in words that stand by themselves ("na goedkeuring van de klant").
  public var condition: Located<String>?

  /// As long as what is so.
  public var whilst: Located<String>?
}

/// How a request for deletion is passed on.
public struct DeletionHandling: Sendable {
  /// Who is told of it.
  public var notified: Located<String>?

  /// Who then sees to it.
  public var handler: Located<String>?

  /// By which law it is done.
  public var law: Located<LawReference>?
}

/// A law by its key in the legal data, or one that the definition leaves unnamed.
public enum LawReference: Sendable, Hashable {
  /// A law that the legal data know.
  case named(Identifier)

  /// "The law demands it", without saying which.
  case unnamed
}

/// A kind of personal data.
public struct DataCategory: Sendable, Identified {
  /// Its id.
  public var id: Located<Identifier>

  /// What it is called.
  public var name: Located<String>?

  /// What it consists of.
  public var parts: [Located<String>] = []

  /// How sensitive the law finds it.
  public var kind: Located<DataKind>?

  /// Whose data it is.
  public var dataSubjects: [Reference] = []

  /// `false` when the definition denies that it is processed.
  public var isProcessed: Located<Bool>?

  /// `true` when the definition says only that it may be collected.
  public var isPossible: Located<Bool>?

  /// Whether people must give it.
  public var isMandatory: Located<Bool>?

  /// What happens when they do not.
  public var consequence: Located<String>?

  /// Under which exception special data are used.
  public var exception: Located<SpecialException>?

  /// The law that prescribes it.
  public var law: Located<LawReference>?

  /// What only this organisation says.
  public var explanation: Located<Prose>?

  /// The kind that is meant: ordinary unless told otherwise.
  public var sensitivity: DataKind { kind?.value ?? .ordinary }

  init(id: Located<Identifier>) { self.id = id }
}

/// Where data come from.
///
/// Law: AVG article 14(2)(f).
public struct DataSource: Sendable, Identified {
  /// Its id.
  public var id: Located<Identifier>

  /// What it is, in words that fit behind "via".
  public var name: Located<String>?

  /// Whether the people themselves give the data there.
  public var isDataSubject: Located<Bool>?

  /// Whether anyone can consult it.
  public var isPublic: Located<Bool>?

  /// Whether it is used only now and then.
  public var isOccasional: Located<Bool>?

  init(id: Located<Identifier>) { self.id = id }
}
