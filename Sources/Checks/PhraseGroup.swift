internal import SourceText

/// A group of phrases by itself: a command that says one thing need not read all words.
enum PhraseGroup {
  /// The lines of a group in one language, cut out by their indentation.
  ///
  /// - Parameters:
  ///   - group: the key of the group, at the second level.
  ///   - language: the key of the language, at the first.
  ///   - text: the file.
  /// - Returns: the two keys and all that is below; the whole text where they are not found.
  static func cut(_ group: String, in language: String, from text: Text) -> Text {
    let (top, key) = (language + ":", "  " + group + ":")
    return text.withUTF8 { utf8 in
      guard let language = line(top, in: utf8, from: 0),
        let start = line(key, in: utf8, from: language + top.utf8.count, isWithin: true)
      else { return text }
      let end = end(of: utf8, from: start + key.utf8.count)
      return .bytes(Array(top.utf8) + [0x0A] + utf8[start..<end])
    }
  }

  /// Where the first line begins that starts with `key`; within a language not beyond its end.
  private static func line(
    _ key: String, in utf8: UnsafeBufferPointer<UInt8>, from start: Int, isWithin: Bool = false
  ) -> Int? {
    var start = start
    while start < utf8.count {
      if utf8[start...].starts(with: key.utf8) { return start }
      start = next(in: utf8, after: start)
      if isWithin, start < utf8.count, utf8[start] != 0x20 { return nil }
    }
    return nil
  }

  /// Where the next line begins that is no deeper than the second level.
  private static func end(of utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var start = next(in: utf8, after: start)
    while start < utf8.count, utf8[start...].starts(with: "   ".utf8) {
      start = next(in: utf8, after: start)
    }
    return start
  }

  /// Where the line behind a place begins.
  private static func next(in utf8: UnsafeBufferPointer<UInt8>, after place: Int) -> Int {
    (utf8[place...].firstIndex(of: 0x0A) ?? utf8.count - 1) + 1
  }
}
