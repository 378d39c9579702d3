public import SourceText
internal import YAML

/// The findings that an old estate had when it began to be checked: they are marked as known from
/// then on, never hidden.
///
/// The file is YAML, one finding a line, known by fingerprint:
///
///     - {fingerprint: 0123456789abcdef, rule: date-missing, path: Policies/crm.yaml}
public struct Baseline: Sendable {
  private let fingerprints: Set<String>

  /// A baseline without findings.
  public init() { fingerprints = [] }

  /// A file that is no baseline, and where that shows.
  public struct Malformed: Error, Sendable {
    /// The line that is not as it should be.
    public let place: SourcePosition
  }

  /// Reads a baseline.
  public init(_ file: SourceFile) throws(Malformed) {
    let outcome = Tree.parse(file)
    // A baseline of nothing is a comment and no list.
    if outcome.tree == nil, outcome.problems.allSatisfy({ $0.kind == .empty }) {
      fingerprints = []
      return
    }
    guard let tree = outcome.tree, outcome.problems.isEmpty, tree.kind(of: tree.root) == .list
    else { throw Malformed(place: outcome.problems.first?.place.start ?? .start) }
    var fingerprints: Set<String> = []
    for item in tree.items(of: tree.root) {
      guard tree.kind(of: item) == .mapping,
        let fingerprint = tree.value(of: item, at: "fingerprint")
      else { throw Malformed(place: tree.range(of: item).start) }
      fingerprints.insert(tree.text(of: fingerprint))
    }
    self.fingerprints = fingerprints
  }

  /// The findings with those of the baseline marked.
  public func applied(to findings: [Finding]) -> [Finding] {
    if fingerprints.isEmpty { return findings }
    return findings.map { finding in
      guard finding.standing == .open, fingerprints.contains(finding.fingerprint) else {
        return finding
      }
      var finding = finding
      finding.standing = .known
      return finding
    }
  }

  /// The file that makes all these findings known, in the order of the findings.
  public static func text(of findings: [Finding]) -> String {
    var out = "# verklaar check --baseline: findings that were there before, by fingerprint.\n"
    for finding in findings where finding.reason == nil {
      out += "- {fingerprint: \(finding.fingerprint), rule: \(finding.rule), "
      out += "path: \"\(quoted(finding.path))\"}\n"
    }
    return out
  }

  /// A path between the double quotes of YAML.
  private static func quoted(_ path: String) -> String {
    var out = ""
    for scalar in path.unicodeScalars {
      switch scalar {
      case "\"", "\\": out += "\\" + String(scalar)
      default: out += scalar.isHarmless ? String(scalar) : "?"
      }
    }
    return out
  }
}
