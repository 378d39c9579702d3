public import Changes
public import Policies
public import SourceText

/// A change with its weight, its words' rule, its places and whether it is acknowledged.
public struct Difference: Sendable {
  /// What changed.
  public let change: Change

  /// How much it weighs.
  public let severity: Severity

  /// Why it was made and how people are told, where the new version says so.
  public let acknowledgement: Acknowledgement?

  /// Why it was made, where the new version acknowledges it.
  public var acknowledged: String? { acknowledgement.map { $0.reason?.value ?? "" } }

  /// Where it stood; `nil` where nothing did.
  public let oldPlace: Place?

  /// Where it stands; `nil` where nothing does.
  public let newPlace: Place?

  /// Where the new version would have it; `nil` where the statement is gone.
  let near: Place?

  /// A place in one of the two versions.
  public struct Place: Sendable {
    /// The file, as the user would name it.
    public let path: String

    /// The words.
    public let range: SourceRange
  }

  /// The change as a finding, for the formats that know findings only.
  func finding(_ statement: String) -> Finding {
    // Who reviews looks at the new version, where something is gone from it too.
    let place = newPlace ?? near ?? oldPlace
    let other = newPlace == nil && near == nil ? nil : oldPlace
    let was = change.old.map { [(name: "was", text: $0.value)] } ?? []
    let now = change.new.map { [(name: "now", text: $0.value)] } ?? []
    let direction = [(name: "direction", text: change.direction.rawValue)]
    var finding = Finding(
      change.kind.rawValue, in: place?.path ?? "",
      at: place?.range ?? SourceRange(start: .start, end: .start), other: other?.range,
      otherPath: other?.path, values: change.values + direction + was + now,
      subject: change.subject, severity: severity)
    finding.statement = statement
    if let acknowledged { finding.standing = .accepted(reason: acknowledged) }
    return finding
  }
}
