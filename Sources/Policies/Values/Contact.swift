/// An e-mail address of the plain kind: `name@host.tld`, ASCII, no quotes or comments.
public struct EmailAddress: Sendable, Hashable {
  /// The address as written.
  public let text: String

  /// Reads an address; `nil` for anything that could mean more than an address in a link.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: 0x40, omittingEmptySubsequences: false)
    guard parts.count == 2, (1...64).contains(parts[0].count),
      parts[0].allSatisfy({ isLetterOrDigit($0) || isOneOf($0, ".!#$'*+-_~") }),
      isHostName(parts[1])
    else { return nil }
    self.text = text
  }
}

/// A telephone number: digits with the usual signs between them.
public struct TelephoneNumber: Sendable, Hashable {
  /// The number as written.
  public let text: String

  /// The number for a `tel:` link: digits with at most one leading plus.
  ///
  /// "+32 (0)2 274 48 00" is dialled without the zero in brackets: that is for callers at home.
  public var dialled: String {
    // By bytes: replacing a text in a text is generic code, which takes its time to start.
    let signs = Array(text.utf8)
    let isForCallersAtHome = { (index: Int) in
      signs.first == UInt8(ascii: "+") && signs[index...].starts(with: "0)".utf8)
        && signs[..<index].last == UInt8(ascii: "(")
    }
    let dialled = signs.indices.filter { index in
      (0x30...0x39).contains(signs[index]) && !isForCallersAtHome(index)
        || signs[index] == UInt8(ascii: "+")
    }
    return String(decoding: dialled.map { signs[$0] }, as: UTF8.self)
  }

  /// Reads a number of 4 to 20 digits; `nil` for anything else.
  public init?(_ text: String) {
    let digits = text.utf8.count { (0x30...0x39).contains($0) }
    let rest = text.utf8.dropFirst(text.utf8.first == 0x2B ? 1 : 0)
    guard (4...20).contains(digits), text.utf8.count <= 30,
      rest.allSatisfy({ (0x30...0x39).contains($0) || isOneOf($0, " ()-./") })
    else { return nil }
    self.text = text
  }
}

/// A web address with `https` or `http`, safe to print as a link.
public struct WebAddress: Sendable, Hashable {
  /// The address as written, with a scheme.
  public let text: String

  /// The address without the scheme and a closing slash, as people read it.
  public var readable: String {
    let bare = text.utf8.drop { $0 != 0x2F }.dropFirst(2)
    let trimmed = bare.last == 0x2F ? bare.dropLast() : bare
    return String(Substring(trimmed))
  }

  /// Reads `https://host/...`, `http://host/...` or a bare `www.host/...`.
  ///
  /// `nil` for other schemes, user names, ports that are no number, spaces, quotes, brackets and
  /// anything outside ASCII: an address that looks like another is no address.
  public init?(_ text: String) {
    let full = text.hasPrefix("www.") ? "https://" + text : text
    let scheme = full.hasPrefix("https://") ? 8 : full.hasPrefix("http://") ? 7 : 0
    guard scheme > 0, full.utf8.count <= 500 else { return nil }
    let rest = full.utf8.dropFirst(scheme)
    let host = rest.prefix { !isOneOf($0, "/?#") }
    guard isHostWithPort(host),
      rest.dropFirst(host.count).allSatisfy({
        isLetterOrDigit($0) || isOneOf($0, "/?#=&.-_~%+,:;@!$'*")
      })
    else { return nil }
    self.text = full
  }
}

private func isLetterOrDigit(_ byte: UInt8) -> Bool {
  (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
}

private func isOneOf(_ byte: UInt8, _ signs: StaticString) -> Bool {
  signs.withUTF8Buffer { $0.contains(byte) }
}

private func isHostWithPort(_ host: Substring.UTF8View) -> Bool {
  let parts = host.split(separator: 0x3A, omittingEmptySubsequences: false)
  guard let name = parts.first, parts.count <= 2 else { return false }
  let port = parts.count == 2 ? parts[1] : host.prefix(0)
  return isHostName(name) && port.count <= 5 && port.allSatisfy { (0x30...0x39).contains($0) }
    && (parts.count == 1 || !port.isEmpty)
}

private func isHostName(_ host: Substring.UTF8View) -> Bool {
  var (labels, length, isLetters, last): (Int, Int, Bool, UInt8) = (1, 0, true, 0x2E)
  for byte in host {
    if byte == 0x2E {
      guard (1...63).contains(length), last != 0x2D else { return false }
      (labels, length, isLetters, last) = (labels + 1, 0, true, byte)
      continue
    }
    guard isLetterOrDigit(byte) || byte == 0x2D && length > 0 else { return false }
    isLetters = isLetters && isLetterOrDigit(byte) && !(0x30...0x39).contains(byte)
    (length, last) = (length + 1, byte)
  }
  // The last label is that of a top-level domain.
  return labels >= 2 && host.count <= 253 && (1...63).contains(length) && isLetters
}
