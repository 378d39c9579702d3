/// Parts of a page around its text.
enum Banner {
  /// Whether an element is hidden, navigation, or the banner that asks for consent to cookies.
  ///
  /// Names are those of common banners; a section on cookies has none of them.
  static func isLeftOut(_ tag: Gumbo.Tag) -> Bool {
    if tag.isHidden || roles.contains(tag.role) { return true }
    return holdsName(tag.id) || holdsName(tag.classes)
      || !tag.classes.isEmpty
        && tag.classes.split(separator: 0x20).contains { word in
          words.contains { word.elementsEqual($0) }
        }
  }

  /// Only where a letter may begin a name: a page asks for every tag.
  private static func holdsName(_ text: [UInt8]) -> Bool {
    guard !text.isEmpty else { return false }
    let byFirst = byFirst
    return text.indices.contains { start in
      byFirst[Int(text[start] & 0x7F)].contains { text[start...].starts(with: $0) }
    }
  }

  /// The names by their first letter.
  private static let byFirst: [[[UInt8]]] = {
    var all = Array(repeating: [[UInt8]](), count: 128)
    for name in names.map({ Array($0.utf8) }) { all[Int(name[0])].append(name) }
    return all
  }()

  private static let names = [
    "cookie-banner", "cookiebanner", "cookie_banner", "cookie-consent", "cookieconsent",
    "cookie-notice", "cookienotice", "cookie-bar", "cookiebar", "cookie-law", "cookie-popup",
    "cookie-melding", "cookiemelding", "cookie-modal", "cc-window", "cybotcookiebot", "onetrust",
    "cmplz-", "gdpr-cookie", "moove_gdpr", "skip-link", "skiplink", "breadcrumb",
  ]

  private static let words = [
    "nav", "navbar", "menu", "sr-only", "screen-reader-text", "visually-hidden", "sidebar-nav",
  ].map { Array($0.utf8) }

  private static let roles = ["navigation", "dialog", "search"].map { Array($0.utf8) }
}
