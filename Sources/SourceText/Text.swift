/// A text in UTF-8: bytes that somebody keeps, or a constant of the program, which is not copied
/// before something asks for its bytes.
public enum Text: Sendable, Equatable {
  case bytes([UInt8])
  case constant(StaticString)

  /// Keeps a text.
  public init(_ text: String) { self = .bytes(Array(text.utf8)) }

  /// The same as a string.
  public var string: String { withUTF8 { String(decoding: $0, as: UTF8.self) } }

  /// Its bytes; of a constant, a copy.
  public var bytes: [UInt8] {
    switch self {
    case .bytes(let bytes): bytes
    case .constant(let text): text.withUTF8Buffer { Array($0) }
    }
  }

  /// Its bytes where they stand, for as long as `body` runs.
  public func withUTF8<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    switch self {
    case .bytes(let bytes): bytes.withUnsafeBufferPointer(body)
    case .constant(let text): text.withUTF8Buffer(body)
    }
  }

  /// Whether two texts are the same, byte for byte.
  public static func == (left: Text, right: Text) -> Bool {
    left.withUTF8 { left in right.withUTF8 { right in isSame(left, right) } }
  }

  /// By eight bytes at a time: a workspace may have a copy of every built-in template.
  private static func isSame(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard left.count == right.count else { return false }
    if left.baseAddress == right.baseAddress { return true }
    let (one, other) = (UnsafeRawBufferPointer(left), UnsafeRawBufferPointer(right))
    var place = 0
    while place + 8 <= one.count {
      let word = one.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      if word != other.loadUnaligned(fromByteOffset: place, as: UInt64.self) { return false }
      place += 8
    }
    while place < one.count, one[place] == other[place] { place += 1 }
    return place == one.count
  }
}
