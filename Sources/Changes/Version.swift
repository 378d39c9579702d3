public import Policies

/// A definition as one side of a comparison.
public struct Version: Sendable {
  let reading: PolicyReading?

  /// A version that says nothing: the other side of a statement that is new or gone.
  public static let nothing = Version(reading: nil)

  private static let silence = Policy()

  private init(reading: PolicyReading?) { self.reading = reading }

  /// Takes a definition that was read without problems.
  public init(_ reading: PolicyReading) { self.reading = reading }

  /// What the definition says.
  public var policy: Policy { reading?.policy ?? Self.silence }

  /// Whether there is no statement at all.
  public var isNothing: Bool { reading == nil }
}

/// A version beside another: understood, and fact by fact as far as the other says something else.
struct ComparedVersion: Sendable {
  private let reading: PolicyReading

  /// What it says that the other does not say as well.
  var outline: Outline

  init(_ reading: PolicyReading, _ outline: Outline) {
    self.reading = reading
    self.outline = outline
  }

  var policy: Policy { reading.policy }
}
