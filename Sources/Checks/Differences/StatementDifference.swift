public import Changes
internal import Policies
internal import SourceText

/// What an edit of one statement means: its changes, and the gaps that come and go.
public struct StatementDifference: Sendable {
  /// The name of the statement's page.
  public let statement: String

  /// The name that its page had, where that was another.
  public let former: String?

  /// The changes.
  public let changes: [Difference]

  /// Gaps that the new version has and the old had not.
  public let introduced: [Finding]

  /// Gaps that the old version had and the new has not.
  public let resolved: [Finding]

  /// Whether there is nothing to tell, not even another name.
  var isEmpty: Bool {
    changes.isEmpty && introduced.isEmpty && resolved.isEmpty && former == nil
  }
}

extension StatementDifference {
  /// One version of a statement.
  public struct Side {
    let version: Version
    let paths: [String]

    /// What the definition says.
    var policy: Policy { version.policy }

    /// Takes a definition with the files it came from.
    public init(_ version: Version, paths: [String]) {
      self.version = version
      self.paths = paths
    }

    func place(_ range: SourceRange?) -> Difference.Place? {
      range.map { range in
        let file = Int(range.file.index)
        return Difference.Place(
          path: paths.indices.contains(file) ? paths[file] : paths.first ?? "", range: range)
      }
    }
  }

  /// Compares two versions.
  ///
  /// - Parameters:
  ///   - statement: the name of its page.
  ///   - former: the name that its page had, where that was another.
  ///   - old: the version that was.
  ///   - new: the version that comes.
  ///   - judge: finds the gaps of both, and knows law, words and day.
  ///   - catalogue: the weights of changes.
  public init(
    _ statement: String, former: String? = nil, from old: Side, to new: Side, judge: Judge,
    catalogue: Catalogue
  ) {
    self.statement = statement
    self.former = former
    let (changes, edit) = judge.edit(from: old.version, to: new.version)
    var used: Set<Int> = []
    let acknowledgements = new.policy.acknowledged
    let statements = (old: old.policy.statement, new: new.policy.statement)
    let jurisdiction = (statements.new.jurisdiction ?? statements.old.jurisdiction)?.value
    self.changes = changes.map { change in
      let match = acknowledgements.firstIndex { $0.means(change) }
      if let match { used.insert(match) }
      return Difference(
        change: change,
        severity: Self.severity(of: change, catalogue, jurisdiction),
        acknowledgement: match.map { acknowledgements[$0] },
        oldPlace: old.place(change.old?.place), newPlace: new.place(change.new?.place),
        near: new.place(change.near))
    }
    let (before, after) = Self.gaps(in: old, new, edit, judge)
    // An acknowledgement that was there before speaks of an earlier edit.
    let former = Set(old.policy.acknowledged.map(\.key))
    let unmatched = acknowledgements.indices
      .filter { !used.contains($0) && !former.contains(acknowledgements[$0].key) }
      .compactMap { acknowledgements[$0].finding(new.paths)?.about(statement) }
    introduced = Self.gaps(of: after, missingIn: before, statement) + unmatched
    // What is gone has nothing to repair, and is no repair.
    resolved =
      new.version.isNothing ? [] : Self.gaps(of: before, missingIn: after, statement)
  }

  private static func gaps(
    in old: Side, _ new: Side, _ edit: Edit?, _ judge: Judge
  ) -> (old: [Finding], new: [Finding]) {
    if let edit {
      return judge.findings(
        in: (old.version, old.paths), (new.version, new.paths), edit: edit)
    }
    let gaps = [old, new].map { side in
      side.version.isNothing ? [] : judge.findings(in: side.policy, paths: side.paths)
    }
    return (gaps[0], gaps[1])
  }

  /// What one side has and the other has not.
  private static func gaps(
    of side: [Finding], missingIn other: [Finding], _ statement: String
  ) -> [Finding] {
    // By index and one by one: there are few, they are large, and nearly all are on both sides.
    side.indices.filter { index in
      !other.indices.contains { other[$0].says(the: side[index]) }
    }.map { side[$0].about(statement) }
  }

  private static func severity(
    of change: Change, _ catalogue: Catalogue, _ jurisdiction: Jurisdiction?
  ) -> Severity {
    // No definition is left to acknowledge it in, so it is no error; and it is more than advice.
    if change.kind == .toldLess, change.isWhole { return .warning }
    return catalogue.entry(change.kind.rawValue)?.severity(jurisdiction) ?? .warning
  }
}

extension Finding {
  /// Whether it is about the same thing, wherever that stands.
  fileprivate func says(the same: Finding) -> Bool {
    guard rule == same.rule, subject == same.subject else { return false }
    return !subject.isEmpty || path == same.path && place.start == same.place.start
  }

  fileprivate func about(_ statement: String) -> Finding {
    var finding = self
    finding.statement = statement
    return finding
  }
}

extension Acknowledgement {
  /// What tells it from others.
  fileprivate var key: String {
    "\(change?.value.text ?? "") \(part?.value.text ?? "") \(reason?.value ?? "")"
  }

  fileprivate func means(_ other: Change) -> Bool {
    guard change?.value.text == other.kind.rawValue else { return false }
    guard let part = part?.value.text else { return true }
    return other.subject.split(separator: "/").contains { $0 == part || $0 == "[\(part)]" }
  }

  fileprivate func finding(_ paths: [String]) -> Finding? {
    guard let change else { return nil }
    let file = Int(change.place.file.index)
    var values = [(name: "rule", text: change.value.text)]
    if let part { values.append(("part", part.value.text)) }
    return Finding(
      "diff-acknowledged-unmatched",
      in: paths.indices.contains(file) ? paths[file] : paths.first ?? "",
      at: change.place, values: values, subject: "erkend/\(change.value.text)", severity: .warning)
  }
}
