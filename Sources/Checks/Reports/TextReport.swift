public import SourceText

/// Findings for people at a terminal: place, message, the line with a caret, and the remedy.
///
///     Policies/crm.yaml:14:5: fout: “bewaartemijn” is hier geen bekende sleutel. [file-unknown-key]
///        |
///     14 |     bewaartemijn: 7 jaar
///        |     ^~~~~~~~~~~~
///        = Bedoelde u “bewaartermijn”?
public struct TextReport: Sendable {
  private let catalogue: Catalogue
  private let hasColour: Bool

  /// Sets up a report.
  public init(catalogue: Catalogue, hasColour: Bool) {
    self.catalogue = catalogue
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
    for finding in findings {
      let words = catalogue.words(for: finding)
      let start = finding.place.start
      out += bold("\(printable(finding.path)):\(start.line):\(start.column): ")
      out += coloured(label(finding.severity), finding.severity) + ": "
      out += printable(words.message) + " [\(finding.rule)]\n"
      if let file = source(finding), let excerpt = Excerpt(of: file, at: finding.place) {
        out += excerpt.text
      }
      let margin = String(repeating: " ", count: String(start.line).utf8.count)
      if !words.remedy.isEmpty { out += "\(margin) = \(printable(words.remedy))\n" }
      if let other = finding.other { out += margin + secondPlace(other, of: finding) }
      out += "\n"
    }
    return out
  }

  private func secondPlace(_ place: SourceRange, of finding: Finding) -> String {
    let path = printable(finding.otherPath ?? finding.path)
    let label = catalogue.phrase("report", "other")
    return " = \(label): \(path):\(place.start.line):\(place.start.column)\n"
  }

  private func label(_ severity: Severity) -> String {
    catalogue.phrase("severity", severity.rawValue)
  }

  private func bold(_ text: String) -> String { hasColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

  private func coloured(_ text: String, _ severity: Severity) -> String {
    guard hasColour else { return text }
    let colour = severity == .error ? 31 : severity == .warning ? 33 : 36
    return "\u{1B}[1;\(colour)m\(text)\u{1B}[0m"
  }
}

/// The text with everything that could steer a terminal shown instead of done.
public func printable(_ text: String) -> String {
  if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
  var out = ""
  for scalar in text.unicodeScalars {
    if isHarmless(scalar) {
      out.unicodeScalars.append(scalar)
    } else {
      out += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
    }
  }
  return out
}

private func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF:
    false
  default: true
  }
}
