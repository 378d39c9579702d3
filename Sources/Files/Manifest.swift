/// What a build wrote: only that is ever replaced or removed by the next.
///
/// A text file in the output folder: a first line with the version, then a line a file with its
/// hash (FNV-1a over words of eight bytes, 64 bits, hexadecimal), its size and its path, in the order
/// of the paths.
struct Manifest {
  static let name = ".verklaar-manifest"
  static let header = "verklaar-manifest 1"

  /// Hash and size by path.
  var files: [String: Record] = [:]

  struct Record: Hashable {
    let hash: UInt64
    let size: Int

    init(hash: UInt64, size: Int) {
      self.hash = hash
      self.size = size
    }

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
      let prime: UInt64 = 0x0000_0100_0000_01B3
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      let raw = UnsafeRawBufferPointer(bytes)
      let words = raw.count / 8
      for word in 0..<words {
        let next = raw.loadUnaligned(fromByteOffset: word * 8, as: UInt64.self)
        hash = (hash ^ UInt64(littleEndian: next)) &* prime
        hash ^= hash >> 29
      }
      for byte in raw[(words * 8)...] { hash = (hash ^ UInt64(byte)) &* prime }
      self.hash = hash
      size = bytes.count
    }
  }
}
