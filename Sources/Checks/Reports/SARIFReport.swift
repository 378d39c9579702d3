internal import JSON

extension Verdict {
  /// SARIF 2.1.0 as GitHub code scanning takes it (OASIS SARIF 2.1.0; GitHub's own limits).
  var sarif: String {
    // GitHub keeps 5,000 results of a run; the heaviest come first.
    let results = Array((openByWeight + findings.filter { $0.standing != .open }).prefix(5000))
    var rules = entries
    var index: [String: Int] = [:]
    for (number, entry) in rules.enumerated() { index[entry.id] = number }
    for finding in results where index[finding.rule] == nil {
      guard let entry = catalogue.entry(finding.rule) else { continue }
      index[finding.rule] = rules.count
      rules.append(entry)
    }
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      writer.member("version", "2.1.0")
      writer.member("runs") { writer in
        writer.array([0]) { writer, _ in
          writer.object { writer in
            writer.member("tool") { driver(rules, to: &$0) }
            writer.member("columnKind", "unicodeCodePoints")
            writer.member("results") { writer in
              writer.array(results) { write($1, index[$1.rule], to: &$0) }
            }
          }
        }
      }
    }
    return writer.text
  }

  private func driver(_ rules: [RuleEntry], to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("driver") { writer in
        writer.object { writer in
          writer.member("name", "verklaar")
          writer.member("semanticVersion", version)
          writer.member("language", catalogue.language.rawValue)
          writer.member("rules") { writer in writer.array(rules) { write($1, to: &$0) } }
        }
      }
    }
  }

  private func write(_ entry: RuleEntry, to writer: inout JSONWriter) {
    let explanation = RuleExplanation(entry, catalogue, law)
    let words = entry.words(catalogue.language)
    writer.object { writer in
      writer.member("id", entry.id)
      writer.member("shortDescription") { Self.message(words.title, to: &$0) }
      let full = words.why.isEmpty ? words.title : words.why
      writer.member("fullDescription") { Self.message(full, to: &$0) }
      writer.member("help") { writer in
        let sources = explanation.sources
        writer.object { writer in
          writer.member("text", ([full] + sources).joined(separator: "\n"))
          writer.member(
            "markdown", ([full, ""] + sources.map { "- " + $0 }).joined(separator: "\n"))
        }
      }
      writer.member("defaultConfiguration") { writer in
        writer.object { $0.member("level", Self.level(entry.heaviest)) }
      }
      writer.member("properties") { writer in
        writer.object { writer in
          writer.member("tags", ["privacy", entry.group])
          writer.member("precision", "very-high")
          writer.member("problem.severity", Self.problemSeverity(entry.heaviest))
        }
      }
    }
  }

  private func write(_ finding: Finding, _ index: Int?, to writer: inout JSONWriter) {
    let words = catalogue.words(for: finding)
    let text = [words.message, words.remedy].filter { !$0.isEmpty }.joined(separator: " ")
    writer.object { writer in
      writer.member("ruleId", finding.rule)
      if let index { writer.member("ruleIndex", index) }
      writer.member("level", Self.level(finding.severity))
      writer.member("message") { Self.message(text, to: &$0) }
      writer.member("locations") { writer in
        writer.array([0]) { writer, _ in finding.location.write(to: &writer) }
      }
      if let other = finding.otherLocation {
        writer.member("relatedLocations") { writer in
          writer.array([0]) { writer, _ in other.write(to: &writer) }
        }
      }
      writer.member("partialFingerprints") { writer in
        writer.object { writer in
          // The only one that GitHub looks at.
          writer.member("primaryLocationLineHash", finding.fingerprint + ":1")
          writer.member("verklaar/v1", finding.fingerprint)
        }
      }
      if let reason = finding.reason { suppression(reason, to: &writer) }
      if finding.standing == .known { writer.member("baselineState", "unchanged") }
    }
  }

  private func suppression(_ reason: String, to writer: inout JSONWriter) {
    writer.member("suppressions") { writer in
      writer.array([0]) { writer, _ in
        writer.object { writer in
          writer.member("kind", "inSource")
          writer.member("justification", reason)
        }
      }
    }
  }

  private static func message(_ text: String, to writer: inout JSONWriter) {
    writer.object { $0.member("text", String(text.prefix(1024))) }
  }

  private static func level(_ severity: Severity) -> String {
    severity == .advice ? "note" : severity.rawValue
  }

  private static func problemSeverity(_ severity: Severity) -> String {
    severity == .advice ? "recommendation" : severity.rawValue
  }
}
