/// A hash under a secret key: SipHash-2-4 (Aumasson and Bernstein), 64 bits.
///
/// Whoever does not know the key cannot make two texts with one hash, so equal hashes mean equal
/// texts, whoever wrote them.
public struct KeyedHash: Sendable {
  /// The halves of the key.
  public let key: (first: UInt64, second: UInt64)

  /// Hashes under a key that was drawn before.
  public init(_ first: UInt64, _ second: UInt64) { key = (first, second) }

  /// Draws a key.
  public init() {
    var source = SystemRandomNumberGenerator()
    self.init(source.next(), source.next())
  }

  /// The hash of some bytes.
  public func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var state = State(key.first, key.second)
    let whole = bytes.count & ~7
    for offset in stride(from: 0, to: whole, by: 8) {
      state.add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
    }
    var last = UInt64(truncatingIfNeeded: bytes.count) << 56
    for (place, byte) in bytes[whole...].enumerated() { last |= UInt64(byte) << (8 * place) }
    state.add(last)
    return state.finished()
  }

  /// The hash of some bytes.
  public func hash(_ bytes: [UInt8]) -> UInt64 { bytes.withUnsafeBytes { hash($0) } }

  /// The hash of a text.
  public func hash(_ text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { hash(UnsafeRawBufferPointer($0)) }
  }

  /// The hash of several hashes, in their order.
  public func hash(of hashes: [UInt64]) -> UInt64 {
    hashes.map(\.littleEndian).withUnsafeBytes { hash($0) }
  }

  private struct State {
    var (a, b, c, d): (UInt64, UInt64, UInt64, UInt64)

    init(_ first: UInt64, _ second: UInt64) {
      a = first ^ 0x736F_6D65_7073_6575
      b = second ^ 0x646F_7261_6E64_6F6D
      c = first ^ 0x6C79_6765_6E65_7261
      d = second ^ 0x7465_6462_7974_6573
    }

    mutating func add(_ word: UInt64) {
      d ^= word
      turn()
      turn()
      a ^= word
    }

    mutating func finished() -> UInt64 {
      c ^= 0xFF
      for _ in 0..<4 { turn() }
      return a ^ b ^ c ^ d
    }

    private mutating func turn() {
      a &+= b
      b = (b << 13 | b >> 51) ^ a
      a = a << 32 | a >> 32
      c &+= d
      d = (d << 16 | d >> 48) ^ c
      a &+= d
      d = (d << 21 | d >> 43) ^ a
      c &+= b
      b = (b << 17 | b >> 47) ^ c
      c = c << 32 | c >> 32
    }
  }
}
