/// What a request line asks for: a path and what stands behind the question mark.
struct Target {
  let path: String
  let query: [String: String]

  /// Reads it; only a path of this server is one.
  init(_ bytes: ArraySlice<UInt8>) throws(Refusal) {
    guard bytes.first == 0x2F, !bytes.contains(0x23) else { throw .malformed }
    let mark = bytes.firstIndex(of: 0x3F) ?? bytes.endIndex
    path = try Self.path(bytes[..<mark])
    query = try Self.query(bytes[mark...].dropFirst())
  }

  private static func path(_ bytes: ArraySlice<UInt8>) throws(Refusal) -> String {
    let decoded = try decoded(bytes)
    guard !decoded.contains(0x5C) else { throw .malformed }
    let parts = decoded.dropFirst().split(separator: 0x2F, omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      let isMissing = part.isEmpty && index < parts.count - 1
      let isDots = part.elementsEqual([0x2E]) || part.elementsEqual([0x2E, 0x2E])
      if isMissing || isDots { throw .malformed }
    }
    return try text(decoded)
  }

  private static func query(_ bytes: ArraySlice<UInt8>) throws(Refusal) -> [String: String] {
    var query: [String: String] = [:]
    for pair in bytes.split(separator: 0x26) {
      let sign = pair.firstIndex(of: 0x3D) ?? pair.endIndex
      let (name, value) = (pair[..<sign], pair[sign...].dropFirst())
      query[try text(try decoded(spaced(name)))] = try text(try decoded(spaced(value)))
    }
    return query
  }

  /// In a query a plus stands for a space.
  private static func spaced(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    ArraySlice(bytes.map { $0 == 0x2B ? 0x20 : $0 })
  }

  /// Takes percent signs back, once; a path that still has some names no file.
  private static func decoded(_ bytes: ArraySlice<UInt8>) throws(Refusal) -> [UInt8] {
    var out: [UInt8] = []
    var rest = bytes
    while let byte = rest.popFirst() {
      guard byte == 0x25 else {
        out.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit),
        high * 16 + low >= 0x20, high * 16 + low != 0x7F
      else { throw .malformed }
      out.append(high * 16 + low)
    }
    return out
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }

  private static func text(_ bytes: [UInt8]) throws(Refusal) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .malformed }
    return text
  }
}
