/// A tag that a site generator fills in.
enum TemplateTag {
  /// What a reader of the page will see there, as a place to be filled in.
  ///
  /// `{{ site.email }}` is an e-mail address. Empty for tags of which the name tells nothing.
  static func placeholder(_ tag: some Sequence<UInt8>) -> [UInt8] {
    let name = String(decoding: Array(tag), as: UTF8.self).lowercased()
    guard name.hasPrefix("{{"), !name.hasPrefix("{{<"), !name.hasPrefix("{{%") else { return [] }
    let meanings = [
      ("mail", "[email]"), ("phone", "[telefoon]"), ("tel", "[telefoon]"), ("addres", "[adres]"),
      ("adres", "[adres]"), ("company", "[naam]"), ("name", "[naam]"), ("naam", "[naam]"),
      ("title", "[naam]"), ("organi", "[naam]"), ("bedrijf", "[naam]"),
    ]
    let meaning = meanings.first { name.contains($0.0) }
    return meaning.map { Array($0.1.utf8) } ?? []
  }
}
