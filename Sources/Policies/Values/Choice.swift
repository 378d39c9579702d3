/// A closed set of answers, each written in a definition as a Dutch word.
///
/// The raw value is that word. ``explained`` feeds the JSON Schema.
public protocol Choice: RawRepresentable<String>, CaseIterable, Sendable, Hashable {
  /// What the word means, in Dutch, for whoever fills in a definition; empty where it says itself.
  var explained: String { get }
}

extension Choice {
  /// Nothing to add.
  public var explained: String { "" }
}

/// Whose law a statement follows.
public enum Jurisdiction: String, Choice {
  case netherlands = "NL"
  case belgium = "BE"
}

/// How a statement speaks to its reader.
public enum FormOfAddress: String, Choice {
  case formal = "u"
  case informal = "je"
}

/// Who tells the statement.
public enum Narrator: String, Choice {
  case we = "wij"
  case i = "ik"
  case name = "naam"
}

/// Whether an organisation decides about data or works with it for somebody else.
///
/// Law: AVG article 4(7) and 4(8).
public enum Role: String, Choice {
  case controller = "verantwoordelijke"
  case processor = "verwerker"
}

/// The six grounds of AVG article 6(1), in its order.
public enum LegalBasis: String, Choice {
  case consent = "toestemming"
  case contract = "overeenkomst"
  case legalObligation = "wettelijke-verplichting"
  case vitalInterest = "vitaal-belang"
  case publicTask = "publieke-taak"
  case legitimateInterest = "gerechtvaardigd-belang"
}

/// How sensitive the law finds a kind of data.
///
/// Law: AVG article 9 (special), art. 10 (criminal), art. 87 (national number).
public enum DataKind: String, Choice {
  case ordinary = "gewoon"
  case special = "bijzonder"
  case criminal = "strafrechtelijk"
  case nationalNumber = "nationaal-nummer"
}

/// The exceptions of AVG article 9(2) under which special data may be used.
public enum SpecialException: String, Choice {
  case explicitConsent = "uitdrukkelijke-toestemming"
  case employmentLaw = "arbeidsrecht"
  case vitalInterest = "vitaal-belang"
  case association = "vereniging"
  case madePublic = "openbaar-gemaakt"
  case legalClaims = "rechtsvordering"
  case publicInterest = "algemeen-belang"
  case healthCare = "gezondheidszorg"
  case publicHealth = "volksgezondheid"
  case research = "onderzoek"
}

/// What a recipient is to the controller.
public enum RecipientRole: String, Choice {
  case processor = "verwerker"
  case independent = "zelfstandig"
  case joint = "gezamenlijk"
  case authority = "overheid"
}

/// How a transfer outside the EEA is protected.
///
/// Law: AVG article 45 to 49.
public enum Safeguard: String, Choice {
  case adequacy = "adequaatheidsbesluit"
  case privacyFramework = "privacykader-eu-vs"
  case standardClauses = "standaardbepalingen"
  case bindingRules = "bindende-voorschriften"
  case explicitConsent = "uitdrukkelijke-toestemming"
  case contract = "overeenkomst"
}

/// A way to reach people with advertising.
public enum MarketingChannel: String, Choice {
  case email = "e-mail"
  case post = "post"
  case telephone = "telefoon"
  case textMessage = "sms"
  case whatsApp = "whatsapp"
  case app = "app"
  case socialMedia = "sociale-media"
}

/// Something that people can do with their own data.
public enum Possibility: String, Choice {
  case see = "inzien"
  case change = "wijzigen"
  case delete = "verwijderen"
  case deleteAccount = "account-verwijderen"
  case download = "downloaden"
  case unsubscribe = "uitschrijven"
}

/// What people may contact the controller about.
public enum ContactTopic: String, Choice {
  case questions = "vragen"
  case overview = "overzicht"
  case requests = "verzoeken"
}

/// When data go to others after all.
public enum DisclosureException: String, Choice {
  case service = "dienst"
  case law = "wet"
  case consent = "toestemming"
  case explicitConsent = "uitdrukkelijke-toestemming"
}

/// Why a statement changes.
public enum ChangeCause: String, Choice {
  case service = "dienst"
  case law = "wet"
}

/// How changes of a statement are told.
public enum ChangeNotice: String, Choice {
  case separately = "apart"
  case email = "e-mail"
  case site = "site"
  case letter = "brief"
  case account = "account"
}

/// Kinds of cookies, as Tw article 11.7a distinguishes them.
public enum CookieKind: String, Choice {
  case necessary = "noodzakelijk"
  case functional = "functioneel"
  case analytics = "statistiek"
  case marketing = "marketing"
  case socialMedia = "sociale-media"
}

/// When the identity of somebody who asks is checked.
///
/// Law: AVG article 12(6) allows it on reasonable doubt.
public enum IdentityCheck: String, Choice {
  case always = "altijd"
  case onDoubt = "bij-twijfel"
  case never = "nooit"
}

/// The ground of an automated decision, AVG article 22(2).
public enum DecisionGround: String, Choice {
  case contract = "overeenkomst"
  case law = "wet"
  case consent = "toestemming"
}

/// The details of an authority that a statement prints.
public enum AuthorityContact: String, Choice {
  case website = "website"
  case telephone = "telefoon"
  case post = "post"
}

/// Where data are stored, when that is told as a region.
public enum StorageRegion: String, Choice {
  case netherlands = "Nederland"
  case belgium = "België"
  case union = "EU"
  case area = "EER"
}

/// The rights of AVG article 7(3) and 15 to 22, in the order of a statement.
public enum Right: String, Choice {
  case access = "inzage"
  case rectification = "rectificatie"
  case erasure = "verwijdering"
  case restriction = "beperking"
  case portability = "overdraagbaarheid"
  case objection = "bezwaar"
  case withdrawal = "toestemming-intrekken"
  case humanReview = "menselijke-tussenkomst"
}

/// An answer to a question that has two.
public enum YesNo: String, Choice {
  case yes = "ja"
  case no = "nee"
}
