internal import Policies
internal import SourceText

/// Marks the findings that a definition accepts (`aanvaard`), and finds acceptances that do not
/// hold: without a reason, past their day, or about nothing.
///
/// Law: AVG article 5(2): who departs from a rule must be able to say why.
struct Acceptances: Sendable {
  /// The rules that speak of acceptances.
  static let rules = [
    "accepted-expired", "accepted-unknown-rule", "accepted-unmatched", "accepted-without-reason",
  ]

  private let catalogue: Catalogue
  private let today: CalendarDate

  init(catalogue: Catalogue, today: CalendarDate) {
    self.catalogue = catalogue
    self.today = today
  }

  func applied(to findings: [Finding], of policy: Policy, paths: [String]) -> [Finding] {
    guard !policy.accepted.isEmpty else { return findings }
    var findings = findings
    for (index, acceptance) in policy.accepted.enumerated() {
      guard let rule = acceptance.rule else { continue }
      let problem = problem(acceptance, rule)
      let matches = findings.indices.filter { isMeant(findings[$0], by: acceptance, rule) }
      if problem == nil, !matches.isEmpty {
        for match in matches {
          findings[match].standing = .accepted(reason: acceptance.reason?.value ?? "")
        }
      } else {
        findings.append(note(problem ?? "accepted-unmatched", rule, index, acceptance, paths))
      }
    }
    return findings
  }

  /// What is wrong with an acceptance by itself.
  private func problem(_ acceptance: Acceptance, _ rule: Located<Identifier>) -> String? {
    if catalogue.entry(rule.value.text) == nil { return "accepted-unknown-rule" }
    if acceptance.reason == nil { return "accepted-without-reason" }
    if let until = acceptance.until?.value, until < today { return "accepted-expired" }
    return nil
  }

  private func isMeant(
    _ finding: Finding, by acceptance: Acceptance, _ rule: Located<Identifier>
  ) -> Bool {
    guard finding.rule == rule.value.text else { return false }
    guard let part = acceptance.part?.value.text else { return true }
    return finding.subject.split(separator: "/").contains { $0 == part }
  }

  private func note(
    _ id: String, _ rule: Located<Identifier>, _ index: Int, _ acceptance: Acceptance,
    _ paths: [String]
  ) -> Finding {
    let file = Int(rule.place.file.index)
    var values = [(name: "rule", text: rule.value.text)]
    if let part = acceptance.part { values.append(("part", part.value.text)) }
    if let until = acceptance.until { values.append(("date", until.value.text)) }
    if let near = Suggestion.nearest(to: rule.value.text, among: catalogue.ids) {
      values.append(("suggestion", near))
    }
    return Finding(
      id, in: paths.indices.contains(file) ? paths[file] : paths.first ?? "", at: rule.place,
      values: values, subject: "aanvaard/\(index + 1)/\(rule.value.text)",
      severity: catalogue.entry(id)?.severity(nil) ?? .warning)
  }
}
