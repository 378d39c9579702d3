internal import JSON
public import Policies

/// All rules: as a list, as data, and as a page of reference.
public struct RuleReference: Sendable {
  private let rules: [RuleExplanation]
  private let catalogue: Catalogue

  /// A way to write the rules down.
  public enum Format: String, Sendable, CaseIterable {
    case text
    case json
    case markdown
  }

  /// Puts rules together.
  ///
  /// - Parameters:
  ///   - entries: which, in the order wanted.
  ///   - catalogue: their words.
  ///   - law: their sources.
  public init(_ entries: [RuleEntry], catalogue: Catalogue, law: Law) {
    rules = entries.map { RuleExplanation($0, catalogue, law) }
    self.catalogue = catalogue
  }

  /// The rules in a format.
  public func text(_ format: Format) -> String {
    switch format {
    case .text: list
    case .json: json
    case .markdown: page
    }
  }

  /// A line a rule: id, weight, what it demands.
  private var list: String {
    let width = rules.map(\.entry.id.utf8.count).max() ?? 0
    var out = ""
    for rule in rules {
      let gap = String(repeating: " ", count: width - rule.entry.id.utf8.count + 2)
      let law = rule.sources.first.map { " (\($0))" } ?? ""
      out += "\(rule.entry.id)\(gap)\(rule.weight): \(rule.words.title)\(law)\n"
    }
    return out
  }

  private var json: String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("schemaVersion", 1)
      writer.member("rules") { writer in
        writer.array(rules) { writer, rule in
          writer.object { writer in rule.write(to: &writer) }
        }
      }
    }
    return writer.text
  }
}

extension RuleExplanation {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.member("id", entry.id)
    writer.member("group", entry.group)
    writer.member("severity") { writer in
      writer.object { writer in
        for jurisdiction in Jurisdiction.allCases {
          if let severity = entry.severities[jurisdiction] {
            writer.key(named: jurisdiction.rawValue)
            writer.quote(severity.rawValue)
          }
        }
      }
    }
    writer.member("since", entry.since)
    if let from = entry.from { writer.member("from", from.iso) }
    writer.member("title", words.title)
    writer.member("why", words.why)
    writer.member("law", sources)
    writer.member("links", links)
  }
}

// The page of reference.

extension RuleReference {
  private var page: String {
    var out = "# \(catalogue.phrase("explain", "page-title"))\n\n"
    out += catalogue.phrase("explain", "page-intro") + "\n"
    var group = ""
    for rule in rules {
      if rule.entry.group != group {
        group = rule.entry.group
        out += "\n## \(catalogue.phrase("group", group))\n"
      }
      out += rule.section
    }
    return out
  }
}

extension RuleExplanation {
  fileprivate var section: String {
    var out = "\n### \(entry.id)\n\n**\(words.title).** "
    out += phrase("weight", [("weight", weight), ("since", entry.since)]) + "\n"
    if !words.why.isEmpty { out += "\n\(words.why)\n" }
    if !sources.isEmpty {
      out += "\n\(phrase("law")): \(sources.joined(separator: "; ")).\n"
    }
    for example in examples {
      out += "\n\(phrase(example.isFinding ? "wrong" : "right")): \(example.title)\n"
      let fence = example.eye == .text ? "text" : "yaml"
      out += "\n```\(fence)\n\(example.definition)```\n"
      for finding in example.findings { out += "\n> \(finding)\n" }
    }
    return out
  }
}
