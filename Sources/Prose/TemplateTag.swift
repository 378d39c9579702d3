/// Tags that a site generator or a content system fills in: Liquid, Hugo, Mustache, WordPress.
///
/// They are no text, but some stand for a value that a reader will see.
struct TemplateTag {
  private let source: UnsafeBufferPointer<UInt8>

  /// Where `}}`, `%}` and `#}` come next, so that a text full of openings is searched once.
  private var closings: [(from: Int, place: Int)] = Array(repeating: (0, -1), count: 3)

  init(_ source: UnsafeBufferPointer<UInt8>) { self.source = source }

  /// The end of the tag that begins at `open`; `nil` when none does.
  mutating func end(_ open: Int, before limit: Int) -> Int? {
    guard open + 3 < limit else { return nil }
    switch (source[open], source[open + 1]) {
    case (UInt8(ascii: "{"), UInt8(ascii: "{")):
      let end = closing(0, UInt8(ascii: "}"), open, limit)
      let isTriple = source[open + 2] == UInt8(ascii: "{")
      return end.map { isTriple && $0 < limit && source[$0] == UInt8(ascii: "}") ? $0 + 1 : $0 }
    case (UInt8(ascii: "{"), UInt8(ascii: "%")): return closing(1, UInt8(ascii: "%"), open, limit)
    case (UInt8(ascii: "{"), UInt8(ascii: "#")): return closing(2, UInt8(ascii: "#"), open, limit)
    case (UInt8(ascii: "["), _): return endOfShortcode(open, limit)
    default: return nil
    }
  }

  private mutating func closing(_ kind: Int, _ first: UInt8, _ open: Int, _ limit: Int) -> Int? {
    let known = closings[kind]
    var place = known.place
    if open < known.from || open + 2 > known.place {
      place = open + 2
      while place + 1 < limit, source[place] != first || source[place + 1] != UInt8(ascii: "}") {
        place += 1
      }
      closings[kind] = (open, place)
    }
    return place + 1 < limit ? place + 2 : nil
  }
}

// Shortcodes: `[gallery ids="1,2"]`, `[/gallery]`, `[vc_row]`.

extension TemplateTag {
  private func endOfShortcode(_ open: Int, _ limit: Int) -> Int? {
    var index = open + 1
    let isEnd = source[index] == UInt8(ascii: "/")
    if isEnd { index += 1 }
    let start = index
    while index < limit, index - start < 40, isName(source[index]) { index += 1 }
    guard index > start, index < limit, (source[start] | 0x20) &- 0x61 < 26 else { return nil }
    if source[index] == UInt8(ascii: "]") {
      return isEnd || isBuilders(start..<index) ? index + 1 : nil
    }
    guard source[index] == 0x20, isEnd == false else { return nil }
    return hasAttribute(index + 1, limit) ? endOfAttributes(index, limit) : nil
  }

  private func isName(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "-")
  }

  /// Names that page builders give; others without attributes may be a place to be filled in.
  private func isBuilders(_ name: Range<Int>) -> Bool {
    ["vc_", "et_pb_", "fusion_", "av_", "su_"].contains {
      source[name].prefix($0.utf8.count).elementsEqual($0.utf8)
    }
  }

  /// `name=` and a value.
  private func hasAttribute(_ start: Int, _ limit: Int) -> Bool {
    var index = start
    while index < limit, index - start < 40, isName(source[index]) { index += 1 }
    return index > start && index + 1 < limit && source[index] == UInt8(ascii: "=")
      && source[index + 1] > 0x20
  }

  private func endOfAttributes(_ start: Int, _ limit: Int) -> Int? {
    var quote: UInt8 = 0
    for index in start..<min(limit, start + 400) {
      let byte = source[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") {
        quote = byte
      } else if byte == UInt8(ascii: "]") {
        return index + 1
      }
    }
    return nil
  }
}

extension TemplateTag {
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

extension PassageBuilder {
  /// Adds what a reader will see in place of a tag.
  mutating func addTag(_ range: Range<Int>, in source: UnsafeBufferPointer<UInt8>) {
    let placeholder = TemplateTag.placeholder(source[range])
    if !placeholder.isEmpty { add(placeholder, for: range) }
  }
}
