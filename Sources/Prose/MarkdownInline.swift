/// The visible text of a stretch of Markdown.
struct MarkdownInline {
  private let source: UnsafeBufferPointer<UInt8>
  private var builder: PassageBuilder
  private var tags: TemplateTag

  /// What the text gives addresses for, in small letters: `[name]` is a link then.
  private let labels: Set<[UInt8]>

  /// The end of each bracket of the stretch in work.
  private var closings: [Int: Int] = [:]

  /// Where `>` and `-->` come next, so that a text full of openings is searched once.
  private var nextTagEnd = (from: 0, place: -1)
  private var nextCommentEnd = (from: 0, place: -1)

  init(_ source: UnsafeBufferPointer<UInt8>, labels: Set<[UInt8]>) {
    self.source = source
    self.labels = labels
    builder = PassageBuilder(source)
    tags = TemplateTag(source)
  }

  /// The passage that `parts` make up, one a line.
  mutating func passage(_ parts: [Range<Int>], _ kind: Passage.Kind) -> Passage? {
    var index = 0
    while index < parts.count {
      if index > 0 { builder.addBorder(parts[index - 1].upperBound..<parts[index].lowerBound) }
      // Lines with nothing but white space between them are one stretch: links run on.
      var end = index + 1
      while end < parts.count,
        source[parts[end - 1].upperBound..<parts[end].lowerBound].allSatisfy({ $0 <= 0x20 })
      {
        end += 1
      }
      let stretch =
        parts[index]
        .lowerBound..<max(
          parts[end - 1].upperBound, parts[index].lowerBound)
      closings = brackets(in: stretch)
      add(stretch)
      index = end
    }
    return builder.finish(kind)
  }

  private mutating func add(_ range: Range<Int>) {
    var index = range.lowerBound
    var start = index
    while index < range.upperBound {
      guard let length = markup(index, range) else {
        index += 1
        continue
      }
      if start < index { builder.add(start..<index) }
      index = handle(index, length, range)
      start = index
    }
    if start < range.upperBound { builder.add(start..<range.upperBound) }
  }

  /// Whether the sign at `index` begins something that is not text; how much is no text for sure.
  private func markup(_ index: Int, _ range: Range<Int>) -> Int? {
    let next = index + 1 < range.upperBound ? source[index + 1] : 0
    switch source[index] {
    case UInt8(ascii: "*"): return isBetweenSpaces(index, range) ? nil : 1
    case UInt8(ascii: "`"): return 1
    case UInt8(ascii: "~"): return next == UInt8(ascii: "~") ? 2 : nil
    case UInt8(ascii: "_"): return isInsideWord(index, range) ? nil : 1
    case UInt8(ascii: "\\"):
      return next == 0x0A || next > 0x20 && next < 0x7F && !isWord(next) ? 1 : nil
    case UInt8(ascii: "!"): return next == UInt8(ascii: "[") ? 1 : nil
    case UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "{"): return 1
    default: return nil
    }
  }

  private mutating func handle(_ index: Int, _ length: Int, _ range: Range<Int>) -> Int {
    switch source[index] {
    case UInt8(ascii: "\\"):
      // At the end of a line it is a break.
      builder.add(CollectionOfOne(source[index + 1]), for: index..<index + 2)
      return index + 2
    case UInt8(ascii: "!"): return link(index + 1, range, isImage: true) ?? index + 1
    case UInt8(ascii: "["):
      if let end = link(index, range, isImage: false) { return end }
    case UInt8(ascii: "<"): return tag(index, range)
    case UInt8(ascii: "&"):
      if let entity = Entity.read(source, index, range.upperBound) {
        builder.add(entity.text, for: index..<index + entity.length)
        return index + entity.length
      }
    case UInt8(ascii: "{"):
      if let end = endOfAttributes(index, range) { return end }
    default: return index + length
    }
    if let end = tags.end(index, before: range.upperBound) {
      builder.addTag(index..<end, in: source)
      return end
    }
    builder.add(index..<index + 1)
    return index + 1
  }

  private func isInsideWord(_ index: Int, _ range: Range<Int>) -> Bool {
    index > range.lowerBound && isWord(source[index - 1]) && index + 1 < range.upperBound
      && isWord(source[index + 1])
  }

  /// `2 * 3`.
  private func isBetweenSpaces(_ index: Int, _ range: Range<Int>) -> Bool {
    index > range.lowerBound && source[index - 1] <= 0x20 && index + 1 < range.upperBound
      && source[index + 1] <= 0x20
  }

  private func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80
  }
}

// Links.

extension MarkdownInline {
  /// The end of every bracket that is closed, by its beginning.
  private func brackets(in range: Range<Int>) -> [Int: Int] {
    var square: [Int] = []
    var round: [Int] = []
    var closings: [Int: Int] = [:]
    var index = range.lowerBound
    while index < range.upperBound {
      switch source[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "["): square.append(index)
      case UInt8(ascii: "]"): if let open = square.popLast() { closings[open] = index }
      // Only what follows a text can be an address.
      case UInt8(ascii: "("):
        if !round.isEmpty || index > 0 && source[index - 1] == UInt8(ascii: "]") {
          round.append(index)
        }
      case UInt8(ascii: ")"): if let open = round.popLast() { closings[open] = index }
      default: break
      }
      index += 1
    }
    return closings
  }

  /// A link, of which the text is seen; `nil` when it is none.
  ///
  /// `[text](address)`, `[text][name]`, `[name]`; the sign of a footnote is not seen.
  private mutating func link(_ open: Int, _ range: Range<Int>, isImage: Bool) -> Int? {
    guard let close = closings[open] else { return nil }
    if !isImage, source[open + 1] == UInt8(ascii: "^") { return close + 1 }
    var end = close
    let next = close + 1 < range.upperBound ? source[close + 1] : 0
    if next == UInt8(ascii: "(") || next == UInt8(ascii: "["), let closing = closings[close + 1] {
      end = closing
    } else if !labels.contains(Self.label(source[open + 1..<close])) {
      return nil
    }
    if !isImage { add(open + 1..<close) }
    // Attributes of kramdown: `{:target="_blank"}`.
    return endOfAttributes(end + 1, range) ?? end + 1
  }

  /// The name of a link as it is compared.
  static func label(_ text: some Sequence<UInt8>) -> [UInt8] {
    text.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
  }

  /// The end of `{:.class}`, `{#id}` or `{.class}` at a place.
  private func endOfAttributes(_ open: Int, _ range: Range<Int>) -> Int? {
    guard open + 2 < range.upperBound, source[open] == UInt8(ascii: "{"),
      ":#.".utf8.contains(source[open + 1]),
      source[open + 2] > 0x20 || source[open + 1] == UInt8(ascii: ":")
    else { return nil }
    for index in open + 2..<min(range.upperBound, open + 200) {
      if source[index] == UInt8(ascii: "}") { return index + 1 }
      if source[index] == 0x0A || source[index] == UInt8(ascii: "{") { return nil }
    }
    return nil
  }
}

// Tags of HTML.

extension MarkdownInline {
  /// `<https://a.nl>` and `<a@b.nl>` are seen, other tags are not.
  private mutating func tag(_ open: Int, _ range: Range<Int>) -> Int {
    if let end = comment(open, range) { return end }
    let next = open + 1 < range.upperBound ? source[open + 1] : 0
    let isTag = (next | 0x20) &- 0x61 < 26 || next &- 0x30 < 10 || "/!?%".utf8.contains(next)
    guard isTag, let close = tagEnd(open, range) else {
      builder.add(open..<open + 1)
      return open + 1
    }
    let inside = source[open + 1..<close]
    let isAddress = inside.contains(UInt8(ascii: ":")) || inside.contains(UInt8(ascii: "@"))
    if isAddress, !inside.contains(0x20), !inside.contains(UInt8(ascii: "=")) {
      builder.add(open + 1..<close)
    } else if Self.isBlock(inside) {
      builder.addBorder(open..<close + 1)
    }
    return close + 1
  }

  private mutating func tagEnd(_ open: Int, _ range: Range<Int>) -> Int? {
    if open < nextTagEnd.from || open > nextTagEnd.place {
      var place = open
      while place < range.upperBound, source[place] != UInt8(ascii: ">") { place += 1 }
      nextTagEnd = (open, place)
    }
    return nextTagEnd.place < range.upperBound ? nextTagEnd.place : nil
  }

  private mutating func comment(_ open: Int, _ range: Range<Int>) -> Int? {
    guard range.upperBound - open > 6, source[open..<open + 4].elementsEqual("<!--".utf8) else {
      return nil
    }
    if open < nextCommentEnd.from || open + 4 > nextCommentEnd.place {
      var place = open + 4
      while place + 2 < range.upperBound,
        !source[place..<place + 3].elementsEqual("-->".utf8)
      {
        place += 1
      }
      nextCommentEnd = (open, place)
    }
    return nextCommentEnd.place + 2 < range.upperBound ? nextCommentEnd.place + 3 : nil
  }

  private static func isBlock(_ tag: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let name = tag.drop { $0 == UInt8(ascii: "/") }
      .prefix { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
    return blocks.contains(String(decoding: name, as: UTF8.self).lowercased())
  }

  private static let blocks: Set<String> = [
    "br", "p", "div", "li", "td", "th", "tr", "ul", "ol", "hr", "table", "section", "article",
    "main", "header", "footer", "details", "summary", "blockquote", "h1", "h2", "h3", "h4", "h5",
    "h6", "dl", "dt", "dd",
  ]
}
