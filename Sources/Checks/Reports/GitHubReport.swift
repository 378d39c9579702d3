internal import SourceText

extension Verdict {
  /// Workflow commands that GitHub shows beside the lines, the heaviest first because it shows only
  /// the first ten of a kind; what is accepted or known is left out.
  ///
  /// Everything is escaped as the runner asks, so that no text of a definition begins a command.
  var github: String {
    var out = ""
    for finding in openByWeight {
      let words = catalogue.words(for: finding)
      let place = finding.place
      let properties = [
        ("file", finding.path), ("line", String(place.start.line)),
        ("endLine", String(place.end.line)), ("col", String(place.start.column)),
        ("endColumn", String(place.end.column)), ("title", finding.rule),
      ].map { "\($0.0)=\(Self.property($0.1))" }.joined(separator: ",")
      let level = finding.severity == .advice ? "notice" : finding.severity.rawValue
      let message = [words.message + change(of: finding), words.remedy].filter { !$0.isEmpty }
        .joined(separator: " ")
      let law = law(of: finding.rule).joined(separator: "; ")
      out += "::\(level) \(properties)::\(Self.data(message + (law.isEmpty ? "" : " (\(law))")))\n"
    }
    return out + Self.data(summaryLine) + "\n"
  }

  /// The whole list for the page of the run, at most a mebibyte.
  public var jobSummary: String { markdown(limit: 1_000_000) }

  private static func data(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": out += "%25"
      case "\r": out += "%0D"
      case "\n": out += "%0A"
      default: out += scalar.isHarmless ? String(scalar) : printable(String(scalar))
      }
    }
    return out
  }

  private static func property(_ text: String) -> String {
    var out = ""
    for character in data(text).unicodeScalars {
      switch character {
      case ":": out += "%3A"
      case ",": out += "%2C"
      default: out.unicodeScalars.append(character)
      }
    }
    return out
  }
}
