/// A group of phrases by itself: a command that says one thing need not read all words.
enum PhraseGroup {
  /// The lines of a group in one language, cut out by their indentation.
  ///
  /// - Parameters:
  ///   - group: the key of the group, at the second level.
  ///   - language: the key of the language, at the first.
  ///   - text: the file.
  /// - Returns: the two keys and all that is below; the whole text where they are not found.
  static func cut(_ group: String, in language: String, from text: String) -> String {
    let text = Array(text.utf8)
    var part: [UInt8] = []
    var isInside = (language: false, group: false)
    for line in text.split(separator: 0x0A) {
      if line.first != 0x20 {
        isInside.language = line.elementsEqual((language + ":").utf8)
      } else if isInside.language {
        let isKey = line.dropFirst(2).first != 0x20
        if isKey { isInside.group = line.starts(with: "  \(group):".utf8) }
        if isInside.group { part += line + [0x0A] }
      }
    }
    if part.isEmpty { return String(decoding: text, as: UTF8.self) }
    return language + ":\n" + String(decoding: part, as: UTF8.self)
  }
}
