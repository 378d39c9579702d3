internal import JSON
internal import SourceText

extension Verdict {
  /// The findings for programs.
  ///
  /// Keys keep their order; a new key is a minor change, anything else raises `schemaVersion`.
  var json: String {
    var writer = JSONWriter()
    let laws = lawByRule
    writer.object { writer in
      writer.member("schemaVersion", 1)
      writer.member("tool") { writer in
        writer.object { writer in
          writer.member("name", "verklaar")
          writer.member("version", version)
        }
      }
      writer.member("findings") { writer in
        writer.array(findings) { writer, finding in
          writer.object { write(finding, laws[finding.rule] ?? [], to: &$0) }
        }
      }
      writer.member("summary") { writer in writer.object { write(summary, to: &$0) } }
    }
    return writer.text
  }

  /// The law of each rule that found something, looked up once.
  private var lawByRule: [String: [String]] {
    var laws: [String: [String]] = [:]
    for finding in findings where laws[finding.rule] == nil {
      laws[finding.rule] = law(of: finding.rule)
    }
    return laws
  }

  func write(_ finding: Finding, _ law: [String], to writer: inout JSONWriter) {
    let words = catalogue.words(for: finding)
    writer.member("rule", finding.rule)
    writer.member("severity", finding.severity.rawValue)
    writer.member("path", finding.path)
    writer.member("line", Int(finding.place.start.line))
    writer.member("column", Int(finding.place.start.column))
    writer.member("endLine", Int(finding.place.end.line))
    writer.member("endColumn", Int(finding.place.end.column))
    writer.member("message", words.message)
    writer.member("remedy", words.remedy)
    writer.member("law", law)
    writer.member("statement", finding.statement)
    writer.member("subject", finding.subject)
    writer.member("accepted", finding.reason != nil)
    if let reason = finding.reason { writer.member("reason", reason) }
    writer.member("known", finding.standing == .known)
    if let other = finding.other {
      writer.member("other") { writer in
        writer.object { writer in
          writer.member("path", finding.otherPath ?? finding.path)
          writer.member("line", Int(other.start.line))
          writer.member("column", Int(other.start.column))
        }
      }
    }
    writer.member("fingerprint", finding.fingerprint)
  }

  private func write(_ summary: Summary, to writer: inout JSONWriter) {
    writer.member("files", summary.files)
    writer.member("rules", summary.rules)
    writer.member("errors", summary.errors)
    writer.member("warnings", summary.warnings)
    writer.member("advice", summary.advice)
    writer.member("accepted", summary.accepted)
    writer.member("known", summary.known)
  }
}

extension Finding {
  /// Why it is accepted, where it is.
  var reason: String? {
    if case .accepted(let reason) = standing { return reason }
    return nil
  }
}
