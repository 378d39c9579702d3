public import SourceText

/// What an organisation says about the personal data it processes: one definition, understood.
///
/// Law: AVG article 12 to 14. Absent parts are absent answers: nothing here is filled in for an
/// author who did not say it.
public struct Policy: Sendable {
  /// The statement itself: title, date, form of address.
  public var statement = StatementDetails()

  /// Who decides why and how data are processed (AVG article 4(7)).
  public var controller = Controller()

  /// The data protection officer (AVG article 37 to 39), or that there is none.
  public var officer: Answer<Officer> = .unknown

  /// The groups of people whose data are processed.
  public var dataSubjects: [DataSubject] = []

  /// The kinds of data, those denied included.
  public var data: [DataCategory] = []

  /// Where data come from.
  public var sources: [DataSource] = []

  /// What is done with data, a purpose each.
  public var processings: [Processing] = []

  /// Who else receives data.
  public var recipients: [Recipient] = []

  /// What holds for every disclosure.
  public var disclosure: Disclosure?

  /// Transfers outside the EEA, or that there are none.
  public var transfers: Answer<[Transfer]> = .unknown

  /// What holds for all that is kept.
  public var storage: StorageRules?

  /// The rights that are told, and how to use them.
  public var rights: Rights?

  /// The duty of people to keep their data up to date.
  public var accuracy: AccuracyDuty?

  /// The right to complain, or a denial of it.
  public var complaint: Complaint?

  /// Decisions taken by a computer alone, or that there are none.
  public var decisions: Answer<AutomatedDecisions> = .unknown

  /// How data are protected.
  public var security: Security?

  /// Cookies, or that there are none.
  public var cookies: Answer<Cookies> = .unknown

  /// Children, or that the service is not for them.
  public var children: Answer<Children> = .unknown

  /// Findings that the organisation has accepted.
  public var accepted: [Acceptance] = []

  /// Changes that the organisation made knowingly.
  public var acknowledged: [Acknowledgement] = []

  /// A definition that says nothing.
  public init() {}
}

/// The statement as a document.
public struct StatementDetails: Sendable {
  /// The title, where it is not the usual one.
  public var title: Located<String>?

  /// The service that the statement is about.
  public var service: Located<String>?

  /// The day from which the statement holds.
  public var effectiveDate: Located<CalendarDate>?

  /// The version, as the organisation counts.
  public var version: Located<String>?

  /// Whose law it follows.
  public var jurisdiction: Located<Jurisdiction>?

  /// u or je.
  public var address: Located<FormOfAddress>?

  /// Who tells it; "wij" unless told otherwise.
  public var narrator: Located<Narrator>?

  /// The folder of templates that lays it out.
  public var layout: Located<Identifier>?

  /// The site it belongs to.
  public var website: Located<WebAddress>?

  /// A few words in front.
  public var introduction: Located<Prose>?

  /// How changes are told.
  public var changes: ChangePolicy?

  /// Where it stands: at its key, or at its first line in a list.
  public var place: SourceRange?
}

/// How a statement changes (WP260 on changes).
public struct ChangePolicy: Sendable {
  /// What makes it change.
  public var causes: [Located<ChangeCause>] = []

  /// How changes are told actively.
  public var notices: [Located<ChangeNotice>] = []

  /// Whether no more is promised than to try.
  public var isBestEffort: Located<Bool>?

  /// Whether readers are asked to look for changes themselves.
  public var checkYourself: Located<Bool>?

  /// Where the current text can always be read.
  public var available: Located<String>?

  /// What only this organisation says.
  public var explanation: Located<Prose>?

  /// Where it stands: at its key, or at its first line in a list.
  public var place: SourceRange?
}

/// A finding that the organisation knows and accepts (AVG article 5(2)).
public struct Acceptance: Sendable {
  /// The rule.
  public var rule: Located<Identifier>?

  /// The id of the part that it concerns.
  public var part: Located<Identifier>?

  /// Why it is accepted.
  public var reason: Located<String>?

  /// Who answers for that.
  public var owner: Located<String>?

  /// The day until which it holds.
  public var until: Located<CalendarDate>?

  /// Where it stands.
  public var place: SourceRange?
}

/// A change of the statement that is meant, and how people are told (AVG article 5(2), 13(3)).
public struct Acknowledgement: Sendable {
  /// The kind of change, as `verklaar diff` names it.
  public var change: Located<Identifier>?

  /// The id of the part that it concerns.
  public var part: Located<Identifier>?

  /// Why it was made.
  public var reason: Located<String>?

  /// Who answers for that.
  public var owner: Located<String>?

  /// How people are told.
  public var notice: Located<String>?

  /// The day on which they are told.
  public var day: Located<CalendarDate>?
}
