/// Where a link or an image may lead.
///
/// cmark-gfm's own list of dangerous schemes lets `//host`, `feed:javascript:` and pictures on
/// other hosts through, so this one names what is allowed instead. URLs are percent-encoded, as
/// cmark-gfm writes them.
enum Destination {
  /// Whether a link may lead there: `https`, `http`, `mailto`, `tel`, a relative path, a fragment.
  static func isAllowedLink(_ url: Bytes) -> Bool {
    guard let colon = schemeEnd(of: url) else { return url.byte(at: 0) == sign || isRelative(url) }
    let rest = url.part((colon + 1)..<url.count)
    if matches(url, "https", upTo: colon) || matches(url, "http", upTo: colon) {
      return rest.hasPrefix("//", at: 0) && isHostStart(rest.byte(at: 2))
    }
    return !rest.isEmpty
      && (matches(url, "mailto", upTo: colon) || matches(url, "tel", upTo: colon))
  }

  /// Whether an image may come from there: a relative path only.
  static func isAllowedImage(_ url: Bytes) -> Bool {
    schemeEnd(of: url) == nil && url.byte(at: 0) != sign && isRelative(url)
  }

  private static let sign = UInt8(ascii: "#")

  /// The colon that makes what stands before it a scheme; anything may stand there.
  private static func schemeEnd(of url: Bytes) -> Int? {
    for index in url.indices {
      switch url[index] {
      case UInt8(ascii: ":"): return index
      case UInt8(ascii: "/"), UInt8(ascii: "?"), sign: return nil
      default: continue
      }
    }
    return nil
  }

  /// Whether a URL without a scheme stays on this site.
  ///
  /// An empty one is what cmark-gfm leaves of a scheme that it finds dangerous. Browsers read `\`
  /// as `/`, but here it is `%5C`, which they leave alone.
  private static func isRelative(_ url: Bytes) -> Bool {
    !url.isEmpty && !url.hasPrefix("//", at: 0)
  }

  private static func isHostStart(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte >= 0x80 || byte == UInt8(ascii: "%")
      || byte == UInt8(ascii: "[")
  }

  /// Schemes are alike in capitals and small letters.
  private static func matches(_ url: Bytes, _ scheme: StaticString, upTo end: Int) -> Bool {
    end == scheme.utf8CodeUnitCount
      && (0..<end).allSatisfy { url[$0].lowercased == scheme.utf8Start[$0] }
  }
}
