/// Leaves out what a weightier finding has said already.
///
/// Entries name the rules that they silence: everywhere (`silences`), or about the same part of the
/// definition (`silences-here`).
struct Silences: Sendable {
  // Arrays, because they are short: hashing an id costs more than comparing it with all of them.
  private let everywhere: [(rule: String, silenced: [String])]
  private let here: [(rule: String, silenced: [String])]

  /// All that is silenced in ``here``.
  private let silencedHere: [String]

  init(_ entries: [RuleEntry]) {
    everywhere = entries.filter { !$0.silences.isEmpty }.map { ($0.id, $0.silences) }
    here = entries.filter { !$0.silencesHere.isEmpty }.map { ($0.id, $0.silencesHere) }
    silencedHere = here.flatMap(\.silenced)
  }

  /// The rules of which a finding can silence one of another, and whether only about the same part.
  func silencers(of rule: String) -> [(rule: String, isHere: Bool)] {
    everywhere.filter { $0.silenced.contains(rule) }.map { ($0.rule, false) }
      + here.filter { $0.silenced.contains(rule) }.map { ($0.rule, true) }
  }

  func applied(to findings: [Finding]) -> [Finding] {
    var silent: [String] = []
    var silentHere: Set<String> = []
    for index in findings.indices {
      let rule = findings[index].rule
      if let known = everywhere.first(where: { $0.rule == rule }),
        known.silenced.contains(where: { !silent.contains($0) })
      {
        silent += known.silenced
      }
      for silenced in here.first(where: { $0.rule == rule })?.silenced ?? [] {
        silentHere.insert(silenced + " " + part(findings[index].subject))
      }
    }
    if silent.isEmpty, silentHere.isEmpty { return findings }
    // By index: a closure would be given a copy of every finding.
    return findings.indices.filter { index in
      let rule = findings[index].rule
      if silent.contains(rule) { return false }
      return !silencedHere.contains(rule)
        || !silentHere.contains(rule + " " + part(findings[index].subject))
    }.map { findings[$0] }
  }

  /// The part that a finding is about: its list and its id.
  private func part(_ subject: String) -> String {
    guard let list = subject.utf8.firstIndex(of: 0x2F),
      let id = subject.utf8[subject.utf8.index(after: list)...].firstIndex(of: 0x2F)
    else { return subject }
    return String(subject[..<id])
  }
}
