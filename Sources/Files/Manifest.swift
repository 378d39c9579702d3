/// What a build wrote: only that is ever replaced or removed by the next.
///
/// A text file in the output folder: a first line with the version, then a line a file with its
/// hash (FNV-1a over words of eight bytes, 64 bits, hexadecimal), its size and its path, in the order
/// of the paths.
struct Manifest {
  static let name = ".verklaar-manifest"
  private static let header = "verklaar-manifest 1"

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

  /// Reads a manifest; lines that it cannot read, or that no build writes, are forgotten, and their
  /// files are then foreign.
  init(_ bytes: [UInt8] = []) {
    for line in bytes.split(separator: 0x0A).dropFirst() {
      let parts = line.split(separator: 0x20, maxSplits: 2)
      guard parts.count == 3, let hash = Self.number(parts[0], radix: 16),
        let size = Self.number(parts[1], radix: 10).flatMap(Int.init(exactly:))
      else { continue }
      let path = String(decoding: parts[2], as: UTF8.self)
      // Anybody can write this file: a path that leaves the site may not be removed.
      if SitePath.isSafe(path) { files[path] = Record(hash: hash, size: size) }
    }
  }

  /// A number in digits and small letters; `nil` for anything else.
  private static func number(_ digits: ArraySlice<UInt8>, radix: UInt64) -> UInt64? {
    var number: UInt64 = 0
    for byte in digits {
      let digit = UInt64(byte) &- (byte < 0x61 ? 0x30 : 0x61 - 10)
      let (product, isTooLarge) = number.multipliedReportingOverflow(by: radix)
      let (sum, isTooLargeNow) = product.addingReportingOverflow(digit)
      guard digit < radix, !isTooLarge, !isTooLargeNow else { return nil }
      number = sum
    }
    return digits.isEmpty ? nil : number
  }

  var bytes: [UInt8] {
    var bytes = Array((Self.header + "\n").utf8)
    bytes.reserveCapacity(files.count * 64)
    for (path, record) in files.sorted(by: { Folder.precedes($0.key, $1.key) }) {
      let hash = String(record.hash, radix: 16)
      bytes += repeatElement(0x30, count: 16 - hash.utf8.count)
      bytes += "\(hash) \(record.size) \(path)\n".utf8
    }
    return bytes
  }
}
