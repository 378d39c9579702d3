/// Leaves out what a weightier finding has said already.
///
/// Entries name the rules that they silence: everywhere (`silences`), or about the same part of the
/// definition (`silences-here`).
struct Silences: Sendable {
  private let everywhere: [String: [String]]
  private let here: [String: [String]]

  init(_ entries: [RuleEntry]) {
    everywhere = Dictionary(
      entries.filter { !$0.silences.isEmpty }.map { ($0.id, $0.silences) }
    ) { first, _ in first }
    here = Dictionary(
      entries.filter { !$0.silencesHere.isEmpty }.map { ($0.id, $0.silencesHere) }
    ) { first, _ in first }
  }

  func applied(to findings: [Finding]) -> [Finding] {
    var silent: Set<String> = []
    var silentHere: Set<String> = []
    for finding in findings {
      silent.formUnion(everywhere[finding.rule] ?? [])
      for rule in here[finding.rule] ?? [] { silentHere.insert(rule + " " + part(finding)) }
    }
    if silent.isEmpty, silentHere.isEmpty { return findings }
    return findings.filter {
      !silent.contains($0.rule) && !silentHere.contains($0.rule + " " + part($0))
    }
  }

  /// The part that a finding is about: its list and its id.
  private func part(_ finding: Finding) -> String {
    finding.subject.split(separator: "/").prefix(2).joined(separator: "/")
  }
}
