internal import Policies
internal import SourceText

/// A retention term and what it belongs to.
struct Term: Sendable {
  /// What it is called in findings; put into words for the few that are found.
  var subject: String {
    switch owner {
    case .processing(let id): "verwerkingen/\(id.text)/bewaartermijn"
    case .general: Self.general
    case .storage(let id): "bewaren/\(id.text)"
    }
  }

  fileprivate let owner: Owner

  fileprivate enum Owner {
    case processing(Identifier)
    case general
    case storage(Identifier)
  }

  /// The term with what stands beside it.
  let retention: Retention

  /// The term.
  let term: Located<RetentionTerm>

  /// What `bewaren: algemeen` is called in a finding.
  static let general = "bewaren/algemeen"

  /// The terms for one's own data: of processings, in general, of kinds of data, of copies.
  static func all(of policy: Policy, _ processings: [Processing]) -> [Term] {
    var terms = all(of: processings)
    guard let storage = policy.storage else { return terms }
    terms.add(.general, storage.general)
    for term in storage.terms { terms.add(.storage(term.id.value), term.retention) }
    for backup in storage.backups where policy.isOwn(backup.dataSubjects) {
      terms.add(.storage(backup.id.value), backup.retention)
    }
    return terms
  }

  /// The terms of processings.
  static func all(of processings: [Processing]) -> [Term] {
    var terms: [Term] = []
    for index in processings.indices {
      terms.add(.processing(processings[index].id.value), processings[index].retention)
    }
    return terms
  }
}

extension [Term] {
  fileprivate mutating func add(_ owner: Term.Owner, _ retention: Retention?) {
    guard let retention, let term = retention.term else { return }
    append(Term(owner: owner, retention: retention, term: term))
  }
}
