internal import Policies
internal import SourceText

/// A retention term and what it belongs to.
struct Term: Sendable {
  /// What it is called in findings.
  let subject: String

  /// The term with what stands beside it.
  let retention: Retention

  /// The term.
  let term: Located<RetentionTerm>

  /// What `bewaren: algemeen` is called in a finding.
  static let general = "bewaren/algemeen"

  /// All three.
  var parts: (subject: String, retention: Retention, term: Located<RetentionTerm>) {
    (subject, retention, term)
  }

  /// The terms for one's own data: of processings, in general, of kinds of data, of copies.
  static func all(of policy: Policy, _ processings: [Processing]) -> [Term] {
    var terms: [Term] = []
    func add(_ subject: String, _ retention: Retention?) {
      guard let retention, let term = retention.term else { return }
      terms.append(Term(subject: subject, retention: retention, term: term))
    }
    for processing in processings {
      add("verwerkingen/\(processing.id.value.text)/bewaartermijn", processing.retention)
    }
    guard let storage = policy.storage else { return terms }
    add(general, storage.general)
    for term in storage.terms { add("bewaren/\(term.id.value.text)", term.retention) }
    for backup in storage.backups where policy.isOwn(backup.dataSubjects) {
      add("bewaren/\(backup.id.value.text)", backup.retention)
    }
    return terms
  }
}
