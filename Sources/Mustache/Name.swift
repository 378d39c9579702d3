internal import Synchronization

/// A name that templates and values share: the same text is the same small number everywhere.
///
/// Names are kept for as long as the program runs, so make them from templates and constants, not
/// from data.
public struct Name: Sendable, Hashable, ExpressibleByStringLiteral {
  let id: UInt32

  private static let known = Mutex(Register())

  /// All names, found by a hash of their bytes: templates and views ask for thousands.
  private struct Register {
    private(set) var texts: [String] = []
    private var hashes: [UInt64] = []

    /// By the lowest bits of the hash, numbers of names from 1; 0 for none.
    private var slots: [UInt32] = Array(repeating: 0, count: 4096)

    mutating func id(of utf8: UnsafeBufferPointer<UInt8>) -> UInt32 {
      let hash = Self.hash(utf8)
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] > 0 {
        let index = Int(slots[slot]) - 1
        if hashes[index] == hash, texts[index].utf8.elementsEqual(utf8) { return UInt32(index) }
        slot = (slot + 1) & (slots.count - 1)
      }
      texts.append(String(decoding: utf8, as: UTF8.self))
      hashes.append(hash)
      slots[slot] = UInt32(texts.count)
      if texts.count * 2 > slots.count { grow() }
      return UInt32(texts.count - 1)
    }

    private mutating func grow() {
      slots = Array(repeating: 0, count: slots.count * 2)
      for (index, hash) in hashes.enumerated() {
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] > 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = UInt32(index + 1)
      }
    }

    private static func hash(_ utf8: UnsafeBufferPointer<UInt8>) -> UInt64 {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      return hash ^ hash >> 32
    }
  }

  /// The name with this text.
  public init(_ text: String) {
    var text = text
    self = text.withUTF8 { Name($0) }
  }

  /// The name with this text in UTF-8.
  init(_ utf8: UnsafeBufferPointer<UInt8>) {
    id = Self.known.withLock { $0.id(of: utf8) }
  }

  /// The name with this text.
  public init(stringLiteral text: StaticString) {
    self.init(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  init(known id: UInt32) { self.id = id }

  /// The text of the name.
  public var text: String { Self.known.withLock { $0.texts[Int(id)] } }
}
