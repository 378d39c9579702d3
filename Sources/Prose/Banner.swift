/// Parts of a page around its text.
enum Banner {
  /// Whether an element is hidden, navigation, or the banner that asks for consent to cookies.
  ///
  /// Names are those of common banners; a section on cookies has none of them.
  static func isLeftOut(_ tag: Gumbo.Tag) -> Bool {
    if tag.isHidden { return true }
    if tag.role == "navigation" || tag.role == "dialog" || tag.role == "search" { return true }
    guard !tag.id.isEmpty || !tag.classes.isEmpty else { return false }
    return holdsName(tag.id) || holdsName(tag.classes)
      || tag.classes.split(separator: " ").contains { words.contains(String($0)) }
  }

  /// On bytes, and only where a letter may begin a name: searching a `String` for another costs a
  /// hundred times as much, and a page asks for every tag.
  private static func holdsName(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { text in
      text.indices.contains { start in
        let starts = byFirst[Int(text[start] & 0x7F)]
        return starts.contains { name in
          name.count <= text.count - start
            && name.indices.allSatisfy { text[start + $0] == name[$0] }
        }
      }
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

  private static let words: Set<String> = [
    "nav", "navbar", "menu", "sr-only", "screen-reader-text", "visually-hidden", "sidebar-nav",
  ]
}
