internal import Policies
internal import SourceText

extension DefinitionRule {
  /// The date of a statement, and how changes are told (AVG article 5(2), 24; WP260 on changes).
  static let dates: [DefinitionRule] = [
    DefinitionRule("date-missing", reads: .statement) { review, notes in
      guard review.policy.statement.effectiveDate == nil else { return }
      notes.add("verklaring", "ingangsdatum", at: review.top)
    },
    DefinitionRule("date-before-avg", reads: .statement) { review, notes in
      guard let date = review.policy.statement.effectiveDate,
        let start = review.law.act(key: "avg")?.from, date.value < start
      else { return }
      notes.add("verklaring", "ingangsdatum", at: date.place, [("date", date.value.text)])
    },
    DefinitionRule("date-stale", reads: .statement) { review, notes in
      guard let date = review.policy.statement.effectiveDate,
        date.value < review.today.earlier(byMonths: 24)
      else { return }
      notes.add("verklaring", "ingangsdatum", at: date.place, [("date", date.value.text)])
    },
    DefinitionRule("date-future", reads: .statement) { review, notes in
      guard let date = review.policy.statement.effectiveDate,
        date.value > review.today.earlier(byMonths: -12)
      else { return }
      notes.add("verklaring", "ingangsdatum", at: date.place, [("date", date.value.text)])
    },
    DefinitionRule("changes-policy-missing", reads: .statement) { review, notes in
      guard review.policy.statement.changes == nil else { return }
      notes.add("verklaring", "wijzigingen", at: review.top)
    },
    DefinitionRule("changes-policy-passive", reads: .statement) { review, notes in
      guard let changes = review.policy.statement.changes else { return }
      let isPromised = !changes.notices.isEmpty && changes.isBestEffort?.value != true
      guard !isPromised else { return }
      notes.add(
        "verklaring", "wijzigingen", "melden",
        at: changes.checkYourself?.place ?? changes.place ?? review.top)
    },
  ]
}
