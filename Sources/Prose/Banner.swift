/// Parts of a page around its text.
enum Banner {
  /// Whether an element is hidden, navigation, or the banner that asks for consent to cookies.
  ///
  /// Names are those of common banners; a section on cookies has none of them.
  static func isLeftOut(_ tag: Gumbo.Tag) -> Bool {
    if tag.isHidden { return true }
    if tag.role == "navigation" || tag.role == "dialog" || tag.role == "search" { return true }
    guard !tag.id.isEmpty || !tag.classes.isEmpty else { return false }
    return names.contains { tag.id.contains($0) || tag.classes.contains($0) }
      || tag.classes.split(separator: " ").contains { words.contains(String($0)) }
  }

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
