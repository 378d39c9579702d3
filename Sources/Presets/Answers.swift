public import Policies

/// A kind of organisation that a first definition can be made for; its words and its purposes stand
/// in `Templates/begin/soorten.yaml`.
public enum OrganisationKind: String, CaseIterable, Sendable {
  case webShop = "web-shop"
  case software
  case school
  case club
  case practice
  case municipality
  case freelancer
}

/// What an organisation tells about itself, for its first definition.
public struct Answers: Sendable {
  /// The name of the organisation.
  public var name: AnswerText

  /// What it is.
  public var kind: OrganisationKind

  /// Whose law it follows.
  public var jurisdiction: Jurisdiction

  /// How its statement speaks to readers.
  public var address: FormOfAddress

  /// Where people reach it.
  public var email: EmailAddress?

  /// Where it is.
  public var postalAddress: PostalAnswer?

  /// What it says of a data protection officer.
  public var officer: OfficerAnswer

  /// The ids of the purposes that it confirmed.
  public var purposes: [String]

  /// Puts answers together.
  public init(
    name: AnswerText, kind: OrganisationKind, jurisdiction: Jurisdiction, address: FormOfAddress,
    email: EmailAddress?, postalAddress: PostalAnswer?, officer: OfficerAnswer, purposes: [String]
  ) {
    self.name = name
    self.kind = kind
    self.jurisdiction = jurisdiction
    self.address = address
    self.email = email
    self.postalAddress = postalAddress
    self.officer = officer
    self.purposes = purposes
  }
}

/// A text of one line that a definition can hold.
public struct AnswerText: Sendable, Hashable {
  /// The text, without white space at its ends.
  public let text: String

  /// Reads a text of 1 to 200 characters; `nil` with a line break, a control character or one that
  /// nobody sees.
  public init?(_ text: String) {
    var scalars = Substring(text).unicodeScalars
    while scalars.first == " " { scalars.removeFirst() }
    while scalars.last == " " { scalars.removeLast() }
    guard (1...200).contains(scalars.count), scalars.allSatisfy(\.isSeen) else { return nil }
    self.text = String(scalars)
  }
}

/// An address on one line, such as `Dorpsstraat 1, 1234 AB Utrecht`.
public struct PostalAnswer: Sendable, Hashable {
  /// Street and number.
  public let street: String

  /// The Dutch (`1234 AB`) or Belgian (`1000`) postal code.
  public let postalCode: String

  /// The town.
  public let city: String

  /// Reads an address: street, comma, postal code, town; `nil` for anything else.
  ///
  /// Two letters behind the digits belong to the code, unless they begin a Belgian town (De Haan).
  public init?(_ text: String) {
    guard let line = AnswerText(text)?.text, let comma = line.lastIndex(of: ","),
      let street = AnswerText(String(line[..<comma]))
    else { return nil }
    var words = line[line.index(after: comma)...].split(separator: " ")
    guard let first = words.first else { return nil }
    words.removeFirst()
    var code = String(first).uppercased()
    if code.utf8.count == 4, let letters = words.first, isLetters(letters) {
      code += " " + letters.uppercased()
      words.removeFirst()
    } else if code.utf8.count == 6 {
      code = code.prefix(4) + " " + code.suffix(2)
    }
    guard isPostalCode(code), !words.isEmpty else { return nil }
    self.street = street.text
    postalCode = code
    city = words.joined(separator: " ")
  }
}

/// What an organisation says of a data protection officer (AVG article 37).
public enum OfficerAnswer: Sendable, Hashable {
  /// Nothing yet.
  case open
  /// There is none.
  case none
  /// There is one; how people reach them is still open where there is no address.
  case present(EmailAddress?)
}

/// Two letters, both large or both small; "de" is a word.
private func isLetters(_ word: Substring) -> Bool {
  word.utf8.count == 2 && word != "de"
    && (word.utf8.allSatisfy { (0x61...0x7A).contains($0) }
      || word.utf8.allSatisfy { (0x41...0x5A).contains($0) })
}

/// Four digits, and in the Netherlands two letters behind a space.
private func isPostalCode(_ code: String) -> Bool {
  let parts = code.split(separator: " ", omittingEmptySubsequences: false)
  guard let digits = parts.first, digits.utf8.count == 4, digits.utf8.first != 0x30,
    digits.utf8.allSatisfy({ (0x30...0x39).contains($0) })
  else { return false }
  return parts.count == 1 || parts.count == 2 && isLetters(parts[1])
}

extension Unicode.Scalar {
  /// Whether a person sees it, or sees that there is a space.
  fileprivate var isSeen: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      false
    default: true
    }
  }
}
