/// A list of words that mean something to a rule; each stands in the file of its name.
public enum Signal: String, Sendable, CaseIterable {
  /// Purposes that say nothing ("onze dienstverlening verbeteren").
  case vaguePurpose = "vague-purpose"
  /// Recipients without a kind ("derden", "partners").
  case vagueRecipient = "vague-recipient"
  /// Words that keep a fact open ("mogelijk", "in principe").
  case hedge
  /// Words that most people do not know.
  case jargon
  /// Companies from the United States.
  case vendorFromUS = "us-vendor"
  /// Former names of supervisory authorities.
  case formerAuthority = "former-authority"
  /// Frameworks for transfers that a court ended.
  case invalidFramework = "invalid-framework"
  /// Standard clauses that were replaced.
  case formerClauses = "former-clauses"
  /// The Dutch act before the AVG.
  case formerLawNL = "former-law-nl"
  /// The Belgian act before the AVG.
  case formerLawBE = "former-law-be"
  /// Names of laws that do not exist so.
  case wrongLawName = "wrong-law-name"
  /// Text that was to be filled in.
  case placeholder
  /// Payments and invoices.
  case payment
  /// Tax and bookkeeping as a reason.
  case fiscal
  /// Newsletters and advertising.
  case marketing
  /// Hosting, software and other things that usually come from another company.
  case outsideHelp = "outside-help"
  /// Cameras.
  case camera
  /// Applying for a job.
  case recruitment
  /// Following what people do, profiles of people.
  case tracking
  /// Counting visitors.
  case statistics
  /// National identification numbers.
  case nationalNumber = "national-number"
  /// Data that AVG article 9 protects.
  case specialData = "special-data"
  /// Data on convictions and offences (AVG article 10).
  case criminalData = "criminal-data"
  /// An end of storage that only a request or closing an account brings.
  case onRequest = "on-request"
  /// Asking readers to look for changes themselves.
  case passiveNotice = "passive-notice"
  /// The register that ended in 2021.
  case doNotCall = "do-not-call"
  /// u, uw.
  case formalAddress = "formal-address"
  /// je, jij, jouw.
  case informalAddress = "informal-address"
  /// Copies of identity documents.
  case identityCopy = "identity-copy"
}
