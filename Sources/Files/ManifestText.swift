internal import Glibc

// A manifest as text. A rebuild after one edit reads and writes the lines of a whole site, so all of it
// is done on bytes.

extension Manifest {
  /// Reads a manifest; lines that it cannot read, or that no build writes, are forgotten, and their
  /// files are then foreign.
  init(_ bytes: [UInt8] = []) {
    bytes.withUnsafeBufferPointer { bytes in
      files.reserveCapacity(bytes.count / 60)
      var start = bytes.end(ofLineAt: 0) + 1
      while start < bytes.count {
        let end = bytes.end(ofLineAt: start)
        add(UnsafeBufferPointer(rebasing: bytes[start..<end]))
        start = end + 1
      }
    }
  }

  /// Reads a line: hash, size and path.
  private mutating func add(_ line: UnsafeBufferPointer<UInt8>) {
    var place = 0
    guard let hash = Self.number(in: line, at: &place, radix: 16),
      let size = Self.number(in: line, at: &place, radix: 10).flatMap(Int.init(exactly:))
    else { return }
    let path = UnsafeBufferPointer(rebasing: line[place...])
    // Anybody can write this file: a path that leaves the site may not be removed.
    guard SitePath.isSafe(path) else { return }
    files[String(decoding: path, as: UTF8.self)] = Record(hash: hash, size: size)
  }

  /// A number in digits and small letters, with the space behind it; `nil` for anything else.
  private static func number(
    in line: UnsafeBufferPointer<UInt8>, at place: inout Int, radix: UInt64
  ) -> UInt64? {
    let start = place
    var number: UInt64 = 0
    while place < line.count, line[place] != 0x20 {
      let digit = UInt64(line[place]) &- (line[place] < 0x61 ? 0x30 : 0x61 - 10)
      let (product, isTooLarge) = number.multipliedReportingOverflow(by: radix)
      let (sum, isTooLargeNow) = product.addingReportingOverflow(digit)
      guard digit < radix, !isTooLarge, !isTooLargeNow else { return nil }
      number = sum
      place += 1
    }
    guard place > start, place < line.count else { return nil }
    place += 1
    return number
  }

  /// The manifest as it is written.
  var bytes: [UInt8] {
    var paths: [UInt8] = []
    var lines: [(path: Range<Int>, record: Record)] = []
    paths.reserveCapacity(files.count * 48)
    lines.reserveCapacity(files.count)
    for (path, record) in files {
      let start = paths.count
      paths.append(contentsOf: path.utf8)
      lines.append((start..<paths.count, record))
    }
    var bytes = Array((Self.header + "\n").utf8)
    bytes.reserveCapacity(paths.count + files.count * 26)
    paths.withUnsafeBufferPointer { paths in
      lines.sort { paths.precedes($0.path, $1.path) }
      for line in lines {
        Self.append(line.record, to: &bytes)
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: paths[line.path]))
        bytes.append(0x0A)
      }
    }
    return bytes
  }

  private static func append(_ record: Record, to bytes: inout [UInt8]) {
    for shift in stride(from: 60, through: 0, by: -4) {
      let digit = UInt8(truncatingIfNeeded: record.hash >> UInt64(shift)) & 15
      bytes.append(digit < 10 ? 0x30 + digit : 0x61 + digit - 10)
    }
    bytes.append(0x20)
    let start = bytes.count
    var rest = record.size
    repeat {
      bytes.append(0x30 + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
    bytes.append(0x20)
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func end(ofLineAt start: Int) -> Int {
    guard start < count, let base = baseAddress,
      let found = memchr(base + start, 0x0A, count - start)
    else { return count }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// The order of bytes.
  fileprivate func precedes(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard let base = baseAddress else { return false }
    let order = memcmp(
      base + left.lowerBound, base + right.lowerBound, Swift.min(left.count, right.count))
    return order == 0 ? left.count < right.count : order < 0
  }
}
