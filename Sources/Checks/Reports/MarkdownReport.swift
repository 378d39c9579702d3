internal import SourceText

extension Verdict {
  /// The verdict for a comment on a pull request: a table a weight, law and remedy beside it.
  ///
  /// - Parameter limit: characters; what does not fit is counted in a last line.
  /// - Returns: GitHub-flavoured Markdown in which no text of a definition is markup.
  func markdown(limit: Int) -> String {
    var out = "## \(phrase("title"))\n\n\(Self.escaped(summaryLine))\n"
    var left = findings.count
    for severity in [Severity.error, .warning, .advice] {
      let group = findings.filter { $0.severity == severity && $0.standing == .open }
      append(group, under: phrase("head-\(severity.rawValue)"), to: &out, &left, limit)
    }
    let quiet = findings.filter { $0.standing != .open }
    append(quiet, under: phrase("head-quiet"), to: &out, &left, limit)
    if left > 0 {
      out += "\n" + catalogue.phrase("report", "more", [("count", String(left))]) + "\n"
    }
    return out
  }

  private func phrase(_ key: String) -> String { catalogue.phrase("markdown-report", key) }

  private func append(
    _ findings: [Finding], under heading: String, to out: inout String, _ left: inout Int,
    _ limit: Int
  ) {
    guard !findings.isEmpty else { return }
    let head = "\n### \(heading)\n\n\(phrase("columns"))\n|---|---|---|\n"
    var size = out.utf8.count + head.utf8.count
    var rows = ""
    for finding in findings {
      let row = row(finding)
      size += row.utf8.count
      // Room for the line that counts the rest.
      guard size < limit - 200 else { break }
      rows += row
      left -= 1
    }
    if !rows.isEmpty { out += head + rows }
  }

  private func row(_ finding: Finding) -> String {
    let words = catalogue.words(for: finding)
    let start = finding.place.start
    var what = Self.escaped(words.message + change(of: finding))
    if !words.remedy.isEmpty { what += " " + Self.escaped(words.remedy) }
    let law = law(of: finding.rule).joined(separator: "; ")
    if !law.isEmpty { what += " *\(Self.escaped(law))*" }
    if let reason = finding.reason { what += " (\(Self.escaped(reason)))" }
    let place = "\(finding.path):\(start.line):\(start.column)"
    return "| \(Self.escaped(place)) | \(what) | \(finding.rule) |\n"
  }

  /// Text that stays text: punctuation by its number, so that it is no markup, link or mention.
  private static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t": out += " "
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "!", "&", "~", "$":
        out += "&#\(scalar.value);"
      case "@": out += "&#64;\u{200B}"
      case ":": out += ":"
      default: out += scalar.isHarmless ? String(scalar) : printable(String(scalar))
      }
    }
    return unlinked(out)
  }

  /// GitHub makes links of bare addresses; a number for the slash keeps them text.
  private static func unlinked(_ text: String) -> String {
    text.split(separator: "://", omittingEmptySubsequences: false).joined(separator: "&#58;//")
      .split(separator: "www.", omittingEmptySubsequences: false).joined(separator: "www&#46;")
  }
}
