/// The length of a text and its first seven bytes, in one number.
///
/// Most keys of a mapping differ in it, so that two are compared in one step.
public struct Fingerprint: Sendable, Hashable {
  private let number: UInt64

  /// That of a text that nothing is like: of nodes that are no scalars.
  init() { number = .max }

  /// That of a text.
  public init(_ text: StaticString) {
    self.init(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// That of a text in UTF-8.
  public init(_ utf8: UnsafeBufferPointer<UInt8>) {
    let length = UInt64(min(utf8.count, 254)) << 56
    if utf8.count >= 8, let start = utf8.baseAddress {
      let word = UnsafeRawPointer(start).loadUnaligned(as: UInt64.self).littleEndian
      number = word & 0x00FF_FFFF_FFFF_FFFF | length
      return
    }
    var word: UInt64 = 0
    for index in 0..<min(utf8.count, 7) { word |= UInt64(utf8[index]) << UInt64(8 * index) }
    number = word | length
  }

  /// Whether it tells the whole text.
  var isWhole: Bool { number >> 56 <= 7 }
}
