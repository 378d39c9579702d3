internal import Policies
internal import SourceText

/// How a rule looks at a definition: what it notes, and where.
///
/// Its words, weight and law stand in the entry of the same id. It may say what of a definition
/// decides whether it finds something, so that an edit elsewhere needs no second look; tests hold
/// that against looking at everything. Not declared: the law of the statement (`recht`), on which all
/// depends, and where a finding points when a section is missing.
struct DefinitionRule: Sendable {
  /// The id of the entry.
  let id: String

  /// The sections of which any part can change what is found; all, unless it says otherwise.
  let reads: Sections

  /// The sections whose parts it looks at one by one, each by itself (``Review/each``).
  let each: Sections

  /// Whether the edited parts by themselves show that the whole definition must be looked at again:
  /// of rules that count.
  let spreads: (@Sendable (Review) -> Bool)?

  /// Notes what is found.
  let look: @Sendable (Review, inout Notes) -> Void

  init(
    _ id: String, reads: Sections = .all, each: Sections = [],
    spreads: (@Sendable (Review) -> Bool)? = nil,
    _ look: @escaping @Sendable (Review, inout Notes) -> Void
  ) {
    self.id = id
    self.reads = reads
    self.each = each
    self.spreads = spreads
    self.look = look
  }
}

extension DefinitionRule {
  /// All of them, a list a group.
  static let all: [DefinitionRule] =
    controller + purpose + data + legalBasis + recipient + transfer + retention + rights
    + complaint + decision + source + security + cookies + marketing + language + dates + law
}

/// What the rules find in one definition.
struct Notes {
  private(set) var findings: [Finding] = []
  private let paths: [String]
  private var rule = ""
  private var severity = Severity.error

  init(paths: [String]) { self.paths = paths }

  /// Notes a finding of the rule that looks.
  ///
  /// - Parameters:
  ///   - subject: what it is about, as keys and ids of the definition, outermost first.
  ///   - place: the words, or the key of the part in which something is missing.
  ///   - values: what the message may name.
  ///   - severity: where it weighs otherwise than the entry says.
  ///   - other: a second place that explains the first.
  mutating func add(
    _ subject: String..., at place: SourceRange, _ values: [(name: String, text: String)] = [],
    severity: Severity? = nil, other: SourceRange? = nil
  ) {
    findings.append(
      Finding(
        rule, in: path(place), at: place, other: other,
        otherPath: other.map(path), values: values, subject: subject.joined(separator: "/"),
        severity: severity ?? self.severity))
  }

  private func path(_ place: SourceRange) -> String {
    let index = Int(place.file.index)
    return paths.indices.contains(index) ? paths[index] : paths.first ?? ""
  }

  /// Lets a rule look, whose findings weigh so much.
  mutating func look(_ rule: DefinitionRule, _ severity: Severity, at review: Review) {
    self.rule = rule.id
    self.severity = severity
    rule.look(review, &self)
  }
}

extension Sections {
  /// What decides which processings are the organisation's own.
  static let own: Sections = [.processings, .dataSubjects]

  /// What authors write in words of their own, wherever it stands.
  static let words = Sections(rawValue: 1 << 31)
}
