internal import JSON
internal import SourceText

extension Verdict {
  /// Code Quality of GitLab: shown in merge requests, compared by fingerprint.
  var gitlab: String {
    var writer = JSONWriter()
    var seen: [String: Int] = [:]
    writer.array(openByWeight) { writer, finding in
      let words = catalogue.words(for: finding)
      // Of equal fingerprints GitLab keeps only the first.
      let fingerprint = finding.fingerprint
      seen[fingerprint, default: 0] += 1
      let number = seen[fingerprint] ?? 1
      writer.object { writer in
        writer.member(
          "description",
          [words.message, words.remedy].filter { !$0.isEmpty }.joined(separator: " "))
        writer.member("check_name", finding.rule)
        writer.member("fingerprint", number == 1 ? fingerprint : "\(fingerprint)-\(number)")
        writer.member("severity", Self.gitlabSeverity(finding.severity))
        writer.member("location") { writer in
          writer.object { writer in
            let path = finding.path
            writer.member("path", path.hasPrefix("./") ? String(path.dropFirst(2)) : path)
            writer.member("lines") { writer in
              writer.object { $0.member("begin", Int(finding.place.start.line)) }
            }
          }
        }
      }
    }
    return writer.text
  }

  private static func gitlabSeverity(_ severity: Severity) -> String {
    switch severity {
    case .error: "critical"
    case .warning: "major"
    case .advice: "info"
    }
  }
}
