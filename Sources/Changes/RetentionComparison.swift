internal import Policies
internal import SourceText

extension Comparison {
  mutating func compareStorage() {
    let (before, after) = (old.policy.storage, new.policy.storage)
    compareTerms(before?.general, after?.general, "bewaren/algemeen", [("purpose", "")])
    for (id, then, now) in matched(before?.terms ?? [], after?.terms ?? []) {
      compareTerms(
        then?.retention, now?.retention, "bewaren/termijnen/\(id)/bewaartermijn",
        [("purpose", now?.summary?.value ?? id)])
    }
    for (id, then, now) in matched(before?.backups ?? [], after?.backups ?? []) {
      let groups = (now ?? then)?.dataSubjects.map { group in
        new.policy.dataSubjects[group.value]?.name?.value ?? group.value.text
      }
      compareTerms(
        then?.retention, now?.retention, "bewaren/reservekopieen/\(id)/bewaartermijn",
        [("backup", id), ("groups", (groups ?? []).joined(separator: ", "))])
    }
  }

  /// Compares two terms exactly: longer, shorter, another start, vaguer, or not to be told.
  mutating func compareTerms(
    _ before: Retention?, _ after: Retention?, _ path: String,
    _ values: [(name: String, text: String)]
  ) {
    let term = path + "/termijn"
    defer { cover(term) }
    let values = values.filter { !$0.text.isEmpty }
    guard let then = before?.term?.value else {
      if after?.term != nil { note(.toldMore, term, [("what", term)]) }
      return
    }
    guard let now = after?.term?.value else { return note(.retentionRemoved, term, values) }
    guard then != now else { return }
    let kinds = then.changes(to: now)
    for kind in kinds {
      switch kind {
      case .longer: note(.retentionLengthened, term, values)
      case .shorter: note(.retentionShortened, term, values)
      case .otherStart: note(.retentionStartChanged, term, values)
      case .vaguer: note(.retentionMadeVague, term, values)
      case .clearer: note(.stronger, term)
      case .untellable: note(.neutral, term)
      }
    }
  }
}

/// How a term differs from another.
enum TermChange {
  case longer
  case shorter
  case otherStart
  case vaguer
  case clearer
  /// Only the calendar, or the reader, can tell.
  case untellable
}

extension RetentionTerm {
  /// How the other term differs from this one; both are not equal.
  func changes(to other: RetentionTerm) -> [TermChange] {
    switch (self, other) {
    case (.fixed(let mine, let start, _), .fixed(let theirs, let otherStart, _)):
      let lengths = mine == theirs ? [] : [mine.change(to: theirs)]
      return lengths
        + (start == otherStart ? (lengths.isEmpty ? [.untellable] : []) : [.otherStart])
    case (.until(let event, let mine), .until(let otherEvent, let theirs)):
      let starts: [TermChange] = event == otherEvent ? [] : [.otherStart]
      switch (mine, theirs) {
      case (let mine?, let theirs?):
        return (mine == theirs ? [] : [mine.change(to: theirs)]) + starts
      case (nil, _?): return [.longer] + starts
      case (_?, nil): return [.shorter] + starts
      case (nil, nil): return starts
      }
    case (.indefinite, .indefinite), (.vague, .vague), (.whilst, .whilst): return [.untellable]
    case (_, .indefinite): return isVague ? [.longer] : [.vaguer]
    case (.indefinite, _): return other.isVague ? [.shorter] : [.clearer]
    case (.vague, _): return [.clearer]
    case (_, .vague): return [.vaguer]
    default: return [.untellable]
    }
  }

  private var isVague: Bool {
    if case .vague = self { return true }
    return false
  }
}

extension Duration {
  fileprivate func change(to other: Duration) -> TermChange {
    if other.isLonger(than: self) == true { return .longer }
    return isLonger(than: other) == true ? .shorter : .untellable
  }
}
