/// A value and where it stood, so that whoever judges it can point at it.
public struct Located<Value: Sendable>: Sendable {
  /// What the file says.
  public let value: Value

  /// Where it says so.
  public let place: SourceRange

  /// Ties a value to a place.
  public init(_ value: Value, at place: SourceRange) {
    self.value = value
    self.place = place
  }
}

extension Located: Equatable where Value: Equatable {
  /// Two values are the same when they say the same, wherever they stand.
  public static func == (left: Located, right: Located) -> Bool { left.value == right.value }
}
