internal import Policies
internal import SourceText

extension Catalogue {
  /// What stands below a finding: remedy, law, second place, reason of an acceptance.
  func notes(for finding: Finding, _ words: Words, law: Law?) -> [String] {
    var notes = words.remedy.isEmpty ? [] : [words.remedy]
    if let law, let entry = entry(finding.rule), !entry.law.isEmpty {
      let sources = entry.law.map { citation in
        let text = citation.text(law, language)
        return citation.mark == .open ? "\(text) (\(phrase("explain", "mark-open")))" : text
      }
      notes.append("\(phrase("explain", "law")): \(sources.joined(separator: "; "))")
    }
    if let other = finding.other {
      let path = finding.otherPath ?? finding.path
      notes.append(
        "\(phrase("report", "other")): \(path):\(other.start.line):\(other.start.column)")
    }
    if let reason = finding.reason { notes.append("\(phrase("report", "accepted")): \(reason)") }
    return notes
  }

  /// How many findings there are of each weight, in words: "2 fouten, 1 advies".
  func counts(_ findings: [Finding]) -> String {
    [Severity.error, .warning, .advice].compactMap { severity in
      let count = findings.count { $0.severity == severity }
      guard count > 0 else { return nil }
      let key = count == 1 ? severity.rawValue + "-one" : severity.rawValue
      return phrase("count", key, [("count", String(count))])
    }.joined(separator: ", ")
  }
}
