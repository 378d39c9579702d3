internal import Policies

/// The address of a whole site: a folder on a host, percent-encoded, with a slash at its end.
struct SiteAddress: Sendable, Hashable {
  /// The address.
  let text: String

  /// Reads `https://host/...`, `http://host/...` or a bare `www.host/...`; characters that do not
  /// fit are encoded.
  ///
  /// `nil` for a query, a fragment, `..`, a user name, a host that is no ASCII name, and anything
  /// that is no web address.
  init?(_ text: String) {
    let text = text.hasPrefix("www.") ? "https://" + text : text
    let scheme = text.hasPrefix("https://") ? 8 : text.hasPrefix("http://") ? 7 : 0
    let rest = text.utf8.dropFirst(scheme)
    let host = rest.prefix { $0 != UInt8(ascii: "/") }
    guard scheme > 0, text.utf8.count <= 500,
      let origin = WebAddress(String(Substring(text.utf8.prefix(scheme + host.count)))),
      !origin.text.utf8.contains(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }),
      let path = Self.encoded(rest.dropFirst(host.count))
    else { return nil }
    self.text = origin.text + path + (path.hasSuffix("/") ? "" : "/")
  }

  /// A path in the characters of RFC 3986, the sign `&` and the apostrophe encoded too: they would
  /// be written in another way in XML and in `robots.txt`.
  private static func encoded(_ path: Substring.UTF8View) -> String? {
    let parts = path.split(separator: UInt8(ascii: "/"))
    guard !parts.contains(where: { [".", ".."].contains(String(Substring($0))) }) else {
      return nil
    }
    var out = ""
    var index = path.startIndex
    while index < path.endIndex {
      let byte = path[index]
      let next = path.index(after: index)
      switch byte {
      case UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "\\"), 0..<0x20, 0x7F: return nil
      case UInt8(ascii: "%"):
        guard path[next...].prefix(2).count == 2, path[next...].prefix(2).allSatisfy(isHex) else {
          return nil
        }
        out += "%"
      case _ where isPathCharacter(byte): out.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        out += "%" + (byte < 0x10 ? "0" : "") + digits
      }
      index = next
    }
    return out
  }
}

private func isHex(_ byte: UInt8) -> Bool {
  (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
}

private func isPathCharacter(_ byte: UInt8) -> Bool {
  let signs: StaticString = "-._~!$()*+,;=:@/"
  return (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    || signs.withUTF8Buffer { $0.contains(byte) }
}
