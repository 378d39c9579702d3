public import Policies
public import SourceText

/// Findings for people at a terminal: place, message, the line with a caret, the law and the remedy.
///
///     Policies/crm.yaml:14:5: fout: “bewaartemijn” is hier geen bekende sleutel. [file-unknown-key]
///        |
///     14 |     bewaartemijn: 7 jaar
///        |     ^~~~~~~~~~~~
///        = Bedoelde u “bewaartermijn”?
public struct TextReport: Sendable {
  private let catalogue: Catalogue
  private let law: Law?
  private let hasColour: Bool

  /// Sets up a report.
  ///
  /// - Parameters:
  ///   - catalogue: the words.
  ///   - law: the law that findings cite; none is cited without it.
  ///   - hasColour: for a terminal.
  public init(catalogue: Catalogue, law: Law? = nil, hasColour: Bool) {
    self.catalogue = catalogue
    self.law = law
    self.hasColour = hasColour
  }

  /// The findings as lines, in the order given.
  ///
  /// - Parameters:
  ///   - findings: what to tell.
  ///   - source: gives the file behind a finding, for the excerpt; without it there is none.
  /// - Returns: the lines.
  public func text(_ findings: [Finding], source: (Finding) -> SourceFile?) -> String {
    var out = ""
    for finding in findings { append(finding, source(finding), to: &out) }
    return out
  }

  private func append(_ finding: Finding, _ file: SourceFile?, to out: inout String) {
    let words = catalogue.words(for: finding)
    let start = finding.place.start
    out += bold("\(printable(finding.path)):\(start.line):\(start.column): ")
    out += coloured(label(finding), finding) + ": "
    out += printable(words.message) + " [\(finding.rule)]\n"
    if let file, let excerpt = Excerpt(of: file, at: finding.place) { out += excerpt.text }
    let margin = String(repeating: " ", count: String(start.line).utf8.count)
    for line in catalogue.notes(for: finding, words, law: law) {
      out += "\(margin) = \(printable(line))\n"
    }
    out += "\n"
  }

  private func label(_ finding: Finding) -> String {
    let severity = catalogue.phrase("severity", finding.severity.rawValue)
    switch finding.standing {
    case .open: return severity
    case .accepted: return "\(severity), \(catalogue.phrase("report", "is-accepted"))"
    case .known: return "\(severity), \(catalogue.phrase("report", "is-known"))"
    }
  }

  private func bold(_ text: String) -> String { hasColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

  private func coloured(_ text: String, _ finding: Finding) -> String {
    guard hasColour else { return text }
    let colour =
      switch (finding.standing, finding.severity) {
      case (.open, .error): 31
      case (.open, .warning): 33
      case (.open, .advice): 36
      default: 90
      }
    return "\u{1B}[1;\(colour)m\(text)\u{1B}[0m"
  }
}
