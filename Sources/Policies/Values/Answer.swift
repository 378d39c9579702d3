public import SourceText

/// What a definition says about something: nothing, no, or this.
///
/// Silence is not a denial: a statement tells ``denied(_:)`` to its reader and keeps quiet about
/// ``unknown``.
public enum Answer<Value: Sendable>: Sendable {
  /// The definition does not say.
  case unknown

  /// The definition says that there is none (`geen`, `nee`), and where.
  case denied(SourceRange)

  /// The definition says this.
  case stated(Located<Value>)

  /// What is stated, if anything is.
  public var value: Value? {
    if case .stated(let located) = self { return located.value }
    return nil
  }

  /// Whether the definition says that there is none.
  public var isDenied: Bool {
    if case .denied = self { return true }
    return false
  }

  /// Where the definition speaks of it.
  public var place: SourceRange? {
    switch self {
    case .unknown: nil
    case .denied(let place): place
    case .stated(let located): located.place
    }
  }
}
