/// A place in a file as a person would name it.
public struct SourcePosition: Sendable, Hashable {
  /// Counted from 1.
  public let line: UInt32

  /// Counted from 1, in Unicode scalars: the unit of libyaml, of SARIF's `unicodeCodePoints` and
  /// of most editors.
  public let column: UInt32

  /// The first character of a file.
  public static let start = SourcePosition(line: 1, column: 1)

  /// Names a place; both counts start at 1.
  public init(line: UInt32, column: UInt32) {
    self.line = line
    self.column = column
  }
}

extension SourcePosition: Comparable {
  /// Reading order.
  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
