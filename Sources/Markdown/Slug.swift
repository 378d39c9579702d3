extension String {
  /// The text in small letters, digits and hyphens, as ids of headings are made: `Één café` becomes
  /// `een-cafe`; empty where nothing of it is a Latin letter or a digit.
  public var slug: String { Slug.slug(of: self) }
}

/// The words of a heading as an id: `Één café` becomes `een-cafe`.
struct Slug {
  /// No id is longer, in bytes.
  static let maximumLength = 120

  /// Leaves room for a number behind a slug that is taken.
  private static let cutLength = 100

  /// Ids in use, each with the number that the next heading of that name would get.
  private var taken: [String: Int] = [:]

  /// Ids in use that are not among ``taken`` yet: a few are compared one by one.
  private var few: [String] = []

  /// Whether `id` is 1 to 120 of `a`-`z`, `0`-`9` and `-`.
  static func isValid(_ id: UnsafeBufferPointer<UInt8>) -> Bool {
    (1...maximumLength).contains(id.count)
      && id.allSatisfy { byte in
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || byte.isDigit || byte == UInt8(ascii: "-")
      }
  }

  /// Keeps an id from being given again.
  mutating func reserve(_ id: String) {
    few.append(id)
    guard few.count > 64 else { return }
    for id in few { taken[id] = 2 }
    few.removeAll(keepingCapacity: true)
  }

  /// An id, unlike all others so far, for a heading with this HTML between its tags.
  mutating func unique(for html: Bytes) -> String {
    let slug = Slug.slug(of: html)
    let isReserved = few.contains(slug)
    guard var number = taken.updateValue(2, forKey: slug) ?? (isReserved ? 2 : nil) else {
      return slug
    }
    while taken["\(slug)-\(number)"] != nil || few.contains("\(slug)-\(number)") { number += 1 }
    taken[slug] = number + 1
    taken["\(slug)-\(number)"] = 2
    return "\(slug)-\(number)"
  }

  private static func slug(of html: Bytes) -> String {
    let slug = slug(of: String(decoding: text(of: html), as: UTF8.self))
    return slug.isEmpty ? "section" : slug
  }

  fileprivate static func slug(of text: String) -> String {
    var slug: [UInt8] = []
    for scalar in text.unicodeScalars {
      append(scalar, to: &slug)
      if slug.count >= cutLength { break }
    }
    while slug.last == UInt8(ascii: "-") { slug.removeLast() }
    return String(decoding: slug, as: UTF8.self)
  }

  /// The text without its tags, every character reference a space: they are all punctuation.
  private static func text(of html: Bytes) -> [UInt8] {
    var text: [UInt8] = []
    var index = 0
    while index < html.count {
      switch html[index] {
      case UInt8(ascii: "<"):
        index = html.index(of: UInt8(ascii: ">"), from: index)
      case UInt8(ascii: "&"):
        index = html.index(of: UInt8(ascii: ";"), from: index)
        text.append(UInt8(ascii: " "))
      default:
        text.append(html[index])
      }
      index += 1
    }
    return text
  }

  private static func append(_ scalar: Unicode.Scalar, to slug: inout [UInt8]) {
    switch scalar {
    case "a"..."z", "0"..."9": slug.append(UInt8(ascii: scalar))
    case "A"..."Z": slug.append(UInt8(ascii: scalar) | 0x20)
    case "'", "\u{2019}", "\u{300}"..."\u{36F}": break
    case "Æ", "æ": slug.append("ae")
    case "Œ", "œ": slug.append("oe")
    case "\u{132}", "\u{133}": slug.append("ij")
    case "Þ", "þ": slug.append("th")
    case "ß", "ẞ": slug.append("ss")
    default:
      let folded = letter(of: scalar)
      let separator = UInt8(ascii: "-")
      if folded != separator || (slug.last ?? separator) != separator { slug.append(folded) }
    }
  }

  /// The letter under the diacritics; `-` for what is no Latin letter.
  private static func letter(of scalar: Unicode.Scalar) -> UInt8 {
    guard (0xC0...0x17F).contains(scalar.value) else { return UInt8(ascii: "-") }
    return letters.utf8Start[Int(scalar.value - 0xC0)]
  }

  /// U+00C0 to U+017F, in order.
  private static let letters: StaticString = """
    aaaaaa-ceeeeiiiidnooooo-ouuuuy--aaaaaa-ceeeeiiiidnooooo-ouuuuy-y\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii--jjkkkllllllllll\
    nnnnnnnnnoooooo--rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
    """
}
