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
    /// The texts one behind the other, and where each ends.
    private var utf8: [UInt8] = []
    private var ends: [Int] = []
    private var hashes: [UInt64] = []

    /// By the lowest bits of the hash, numbers of names from 1; 0 for none.
    private var slots: [UInt32] = Array(repeating: 0, count: 4096)

    init() {
      // Room for all that one statement names.
      utf8.reserveCapacity(1 << 14)
      ends.reserveCapacity(1 << 10)
      hashes.reserveCapacity(1 << 10)
    }

    mutating func id(of utf8: UnsafeBufferPointer<UInt8>) -> UInt32 {
      let hash = Self.hash(utf8)
      let (slot, known) = place(of: utf8, hash)
      if let known { return known }
      self.utf8.append(contentsOf: utf8)
      ends.append(self.utf8.count)
      hashes.append(hash)
      slots[slot] = UInt32(ends.count)
      if ends.count * 2 > slots.count { grow() }
      return UInt32(ends.count - 1)
    }

    /// The number of a name; `nil` when nobody made it yet.
    func known(_ utf8: UnsafeBufferPointer<UInt8>) -> UInt32? {
      place(of: utf8, Self.hash(utf8)).known
    }

    /// Where a name is found, or would be.
    private func place(
      of utf8: UnsafeBufferPointer<UInt8>, _ hash: UInt64
    ) -> (slot: Int, known: UInt32?) {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] > 0 {
        let index = Int(slots[slot]) - 1
        if hashes[index] == hash, isSame(index, utf8) { return (slot, UInt32(index)) }
        slot = (slot + 1) & (slots.count - 1)
      }
      return (slot, nil)
    }

    private func range(of index: Int) -> Range<Int> {
      (index > 0 ? ends[index - 1] : 0)..<ends[index]
    }

    private func isSame(_ index: Int, _ other: UnsafeBufferPointer<UInt8>) -> Bool {
      let range = range(of: index)
      guard range.count == other.count else { return false }
      return utf8.withUnsafeBytes { utf8 in
        let (one, other) = (
          UnsafeRawBufferPointer(rebasing: utf8[range]), UnsafeRawBufferPointer(other)
        )
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

    func text(of index: Int) -> String { String(decoding: utf8[range(of: index)], as: UTF8.self) }

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

  /// The name with this text, if it is one already: texts that are data become none by asking.
  init?(known text: String) {
    var text = text
    guard let known = text.withUTF8({ Name(known: $0) }) else { return nil }
    self = known
  }

  /// The name with this text in UTF-8, if it is one already.
  public init?(known utf8: UnsafeBufferPointer<UInt8>) {
    guard let id = Self.known.withLock({ $0.known(utf8) }) else { return nil }
    self.id = id
  }

  /// Its number, for tables by name: the first name that was made has 0, the next one 1.
  public var index: Int { Int(id) }

  /// The text of the name.
  public var text: String { Self.known.withLock { $0.text(of: Int(id)) } }
}
