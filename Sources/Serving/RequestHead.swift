/// The first line of a request.
struct RequestLine {
  let method: String
  let target: ArraySlice<UInt8>

  /// Whether it is HTTP/1.1 rather than 1.0.
  let isNewest: Bool

  init(_ line: ArraySlice<UInt8>) throws(Refusal) {
    let parts = line.split(separator: 0x20, omittingEmptySubsequences: false)
    guard parts.count == 3, !parts[1].isEmpty else { throw .malformed }
    method = String(decoding: parts[0], as: UTF8.self)
    target = parts[1]
    switch String(decoding: parts[2], as: UTF8.self) {
    case "HTTP/1.1": isNewest = true
    case "HTTP/1.0": isNewest = false
    case let version where version.hasPrefix("HTTP/") && version.utf8.count == 8: throw .version
    default: throw .malformed
    }
  }
}

/// The fields of a head.
struct Fields {
  private var all: [(name: String, value: String)] = []

  init(_ lines: ArraySlice<ArraySlice<UInt8>>, limit: Int) throws(Refusal) {
    guard lines.count <= limit else { throw .longHead }
    for line in lines {
      guard let colon = line.firstIndex(of: 0x3A), Self.isToken(line[..<colon]) else {
        throw .malformed
      }
      let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
      let value = line[(colon + 1)...].drop { $0 == 0x20 || $0 == 0x09 }
      let end = value.lastIndex { $0 != 0x20 && $0 != 0x09 }.map { $0 + 1 } ?? value.startIndex
      all.append((name, String(decoding: value[..<end], as: UTF8.self)))
    }
  }

  /// The value of a field that may stand once.
  func only(_ name: String) throws(Refusal) -> String? {
    let found = all.filter { $0.name == name }
    guard found.count < 2 else { throw .malformed }
    return found.first?.value
  }

  /// The words of a list, in small letters.
  func tokens(_ name: String) -> [String] {
    all.filter { $0.name == name }.flatMap { field in
      field.value.lowercased().split(separator: ",").map { $0.filter { $0 != " " && $0 != "\t" } }
    }
  }

  private static func isToken(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.isEmpty
      && bytes.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
      }
  }
}

/// The names by which this server may be called.
///
/// A page of another site can have its own name lead to this machine; then it may read what it gets.
/// So a name that is not ours is refused (DNS rebinding).
enum Host {
  static func isOwn(_ host: String, port: UInt16) -> Bool {
    let host = host.lowercased()
    return ["127.0.0.1", "localhost", "[::1]"].contains { name in
      host == "\(name):\(port)" || host == name && port == 80
    }
  }
}
