public import Policies

/// What a rule demands and why, with a wrong and a right example: `verklaar explain RULE`.
public struct RuleExplanation: Sendable {
  let entry: RuleEntry
  let catalogue: Catalogue
  let law: Law

  /// Explains a rule; `nil` when the catalogue has no such rule.
  public init?(of rule: String, catalogue: Catalogue, law: Law) {
    guard let entry = catalogue.entry(rule) else { return nil }
    self.init(entry, catalogue, law)
  }

  init(_ entry: RuleEntry, _ catalogue: Catalogue, _ law: Law) {
    self.entry = entry
    self.catalogue = catalogue
    self.law = law
  }

  var words: RuleEntry.Words { entry.words(catalogue.language) }

  /// The words of the report's language for a part of an explanation.
  func phrase(_ key: String, _ values: [(name: String, text: String)] = []) -> String {
    catalogue.phrase("explain", key, values)
  }

  /// Its weight: one word, or a word for each jurisdiction in which it has a say.
  var weight: String {
    let weights = Jurisdiction.allCases.compactMap { jurisdiction in
      entry.severities[jurisdiction].map { (jurisdiction.rawValue, severity($0)) }
    }
    guard let first = weights.first else { return "" }
    let isOne = weights.count == Jurisdiction.allCases.count
    if isOne, weights.allSatisfy({ $0.1 == first.1 }) { return first.1 }
    return weights.map { "\($0.0): \($0.1)" }.joined(separator: ", ")
  }

  private func severity(_ severity: Severity) -> String {
    catalogue.phrase("severity", severity.rawValue)
  }

  /// What it rests on, a line each; with where to read it and how sure we are of it.
  var sources: [String] {
    entry.law.map { citation in
      let mark = citation.mark == .read ? "" : " (\(phrase("mark-" + citation.mark.rawValue)))"
      return citation.text(law, catalogue.language) + mark
    }
  }

  /// Where its sources can be read, each once.
  var links: [String] {
    var links: [String] = []
    for citation in entry.law {
      if let link = law.source(citation.source)?.link, !links.contains(link) {
        links.append(link)
      }
    }
    return links
  }

  /// The first case of its file that it finds, and the first that it lets pass.
  var examples: [RuleCase] {
    let all = catalogue.cases(entry.id).map(RuleCase.all) ?? []
    // What an author of definitions sees; of a rule on texts, texts.
    let eye: RuleEntry.Eye = entry.eyes.contains(.definition) ? .definition : .text
    let cases = all.filter { $0.eye == eye }
    return [cases.first(where: \.isFinding), cases.first { !$0.isFinding }].compactMap(\.self)
  }

  /// How its findings are accepted, as lines of a definition.
  var acceptance: [String] {
    [
      "aanvaard:", "  - regel: \(entry.id)", "    reden: \(phrase("accept-reason"))",
      "    wie: \(phrase("accept-owner"))", "    tot: 2027-12-31",
    ]
  }
}

extension RuleExplanation {
  /// The explanation for a terminal.
  public var text: String {
    var out = "\(entry.id)\n\(words.title)\n\n"
    out += phrase("weight", [("weight", weight), ("since", entry.since)]) + "\n"
    if !words.why.isEmpty { out += "\n" + wrapped(words.why) }
    if !sources.isEmpty {
      out += "\n\(phrase("law")):\n" + (sources + links).map { "  \($0)\n" }.joined()
    }
    for example in examples {
      let kind = phrase(example.isFinding ? "wrong" : "right")
      out += "\n\(kind): \(example.title)\n\n" + indented(example.definition)
      for finding in example.findings { out += "\n" + wrapped("→ " + finding, indent: "    ") }
    }
    if entry.eyes.contains(.definition), entry.group != "file", entry.group != "template" {
      out += "\n\(phrase("accept")):\n\n" + acceptance.map { "    \($0)\n" }.joined()
    }
    return out
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n").map { "    \($0)\n" }.joined()
  }

  /// Lines of at most 80 characters.
  private func wrapped(_ text: String, indent: String = "") -> String {
    var out = ""
    var line = indent
    for word in text.split(separator: " ") {
      if line.count + word.count + 1 > 80, line != indent {
        out += line + "\n"
        line = indent
      }
      line += (line == indent ? "" : " ") + word
    }
    return out + line + "\n"
  }
}
