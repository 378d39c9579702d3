public import SourceText

/// The organisation that decides about the data.
///
/// Law: AVG article 4(7), 13(1)(a), 26, 27.
public struct Controller: Sendable {
  /// The full name.
  public var name: Located<String>?

  /// Other names under which people know it.
  public var tradeNames: [Located<String>] = []

  /// How the names belong together.
  public var nameExplanation: Located<String>?

  /// The legal form, such as vzw.
  public var legalForm: Located<String>?

  /// Where it can be visited.
  public var address: PostalAddress?

  /// Where it receives post, when elsewhere.
  public var postalAddress: PostalAddress?

  /// Its address for questions about privacy.
  public var email: Located<EmailAddress>?

  /// Its telephone number.
  public var telephone: Located<TelephoneNumber>?

  /// A form for questions or requests.
  public var form: Located<WebAddress>?

  /// Its site.
  public var website: Located<WebAddress>?

  /// The number in the Dutch trade register.
  public var tradeRegister: Located<String>?

  /// The number in the Belgian enterprise register.
  public var enterpriseNumber: Located<String>?

  /// What people are invited to contact it about.
  public var contactTopics: [Located<ContactTopic>] = []

  /// Whether it is established in the EEA; a representative is due where it is not.
  public var isInArea: Located<Bool>?

  /// Who decides with it.
  public var joint: [JointController] = []

  /// Who represents it in the EU.
  public var representative: Representative?

  /// The whole entry.
  public var place: SourceRange?
}

/// Another controller with which the means and purposes are decided together.
///
/// Law: AVG article 26(1) and (2): the essence of the arrangement must be available.
public struct JointController: Sendable {
  /// Its name.
  public var name: Located<String>?

  /// What it sees to, and what the controller does.
  public var tasks: Located<String>?

  /// Its address.
  public var email: Located<EmailAddress>?

  /// Its site.
  public var website: Located<WebAddress>?

  /// Whether people are asked to turn to this one.
  public var isContactPoint: Located<Bool>?

  /// Where it stands: at its key, or at its first line in a list.
  public var place: SourceRange?
}

/// Who speaks for a controller without an establishment in the EU.
///
/// Law: AVG article 27(1).
public struct Representative: Sendable {
  /// Its name.
  public var name: Located<String>?

  /// Its address.
  public var address: PostalAddress?

  /// Its e-mail address.
  public var email: Located<EmailAddress>?

  /// Its telephone number.
  public var telephone: Located<TelephoneNumber>?

  /// Where it stands: at its key, or at its first line in a list.
  public var place: SourceRange?
}

/// The data protection officer.
///
/// Law: AVG article 13(1)(b), 37(7); a name is not required, a way to reach the officer is.
public struct Officer: Sendable {
  /// The officer's name.
  public var name: Located<String>?

  /// The officer's e-mail address.
  public var email: Located<EmailAddress>?

  /// The officer's telephone number.
  public var telephone: Located<TelephoneNumber>?
}

/// Where somebody can be found.
public struct PostalAddress: Sendable {
  /// Street and number, or a post-office box.
  public var street: Located<String>?

  /// The postal code as the country writes it.
  public var postalCode: Located<String>?

  /// The town.
  public var city: Located<String>?

  /// The country, where it needs to be said.
  public var country: Located<Country>?
}

/// How people can complain (AVG article 13(2)(d), 77).
public struct Complaint: Sendable {
  /// The supervisory authority.
  public var authority: Located<Identifier>?

  /// Which of the authority's details the statement prints.
  public var contacts: [Located<AuthorityContact>] = []

  /// When people may think of complaining, in the author's words behind "als".
  public var occasion: Located<String>?

  /// The organisation's own route.
  public var ownRoute: Located<String>?

  /// What only this organisation says.
  public var explanation: Located<Prose>?

  /// Where it stands: at its key, or at its first line in a list.
  public var place: SourceRange?
}
