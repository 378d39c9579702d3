internal import SourceText

extension Verdict {
  /// JUnit XML: a suite for each definition, a case for each rule, so that what passed shows too.
  var junit: String {
    let byPath = Dictionary(grouping: findings, by: \.path)
    var out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"verklaar\">\n"
    let others = byPath.keys.filter { !paths.contains($0) }.sorted()
    for path in paths + others {
      out += suite(path, byPath[path] ?? [])
    }
    return out + "</testsuites>\n"
  }

  private func suite(_ path: String, _ findings: [Finding]) -> String {
    let byRule = Dictionary(grouping: findings, by: \.rule)
    let known = Set(entries.map(\.id))
    let rules = entries.map(\.id) + byRule.keys.filter { !known.contains($0) }.sorted()
    let failures = byRule.values.filter { $0.contains { $0.standing == .open } }.count
    let skipped = byRule.count - failures
    var out =
      "  <testsuite name=\"\(Self.xml(path))\" tests=\"\(rules.count)\" "
      + "failures=\"\(failures)\" skipped=\"\(skipped)\">\n"
    for rule in rules {
      out += "    <testcase name=\"\(rule)\" classname=\"\(Self.xml(path))\""
      let found = byRule[rule] ?? []
      out += found.isEmpty ? "/>\n" : ">\n\(body(found))    </testcase>\n"
    }
    return out + "  </testsuite>\n"
  }

  private func body(_ findings: [Finding]) -> String {
    let open = findings.filter { $0.standing == .open }
    guard let first = open.first else {
      let reason = findings.compactMap(\.reason).first ?? ""
      return "      <skipped message=\"\(Self.xml(reason))\"/>\n"
    }
    let lines = open.map { finding in
      let words = catalogue.words(for: finding)
      let start = finding.place.start
      return "\(finding.path):\(start.line):\(start.column): \(words.message) \(words.remedy)"
    }
    let message = catalogue.words(for: first).message
    return "      <failure type=\"\(first.severity.rawValue)\" message=\"\(Self.xml(message))\">"
      + Self.xml(lines.joined(separator: "\n")) + "</failure>\n"
  }

  /// Text as XML holds it; control characters, which XML cannot hold, shown by their number.
  private static func xml(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "\n": out += "&#10;"
      default: out += scalar.isHarmless ? String(scalar) : printable(String(scalar))
      }
    }
    return out
  }
}
