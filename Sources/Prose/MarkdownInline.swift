/// The visible text of a stretch of Markdown.
struct MarkdownInline {
  private let source: UnsafeBufferPointer<UInt8>
  private var builder: PassageBuilder

  init(_ source: UnsafeBufferPointer<UInt8>) {
    self.source = source
    builder = PassageBuilder(source)
  }

  /// The passage that `parts` make up, one a line.
  mutating func passage(_ parts: [Range<Int>], _ kind: Passage.Kind) -> Passage? {
    for (index, part) in parts.enumerated() {
      if index > 0 { builder.addBorder(parts[index - 1].upperBound..<part.lowerBound) }
      add(part)
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
    case UInt8(ascii: "*"), UInt8(ascii: "`"): return 1
    case UInt8(ascii: "~"): return next == UInt8(ascii: "~") ? 2 : nil
    case UInt8(ascii: "_"): return isInsideWord(index, range) ? nil : 1
    case UInt8(ascii: "\\"): return next > 0x20 && next < 0x7F && !isWord(next) ? 1 : nil
    case UInt8(ascii: "!"): return next == UInt8(ascii: "[") ? 1 : nil
    case UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: "&"): return 1
    case UInt8(ascii: "{"):
      return next == UInt8(ascii: "{") || next == UInt8(ascii: "%")
        || next == UInt8(ascii: ":") || next == UInt8(ascii: "#") ? 1 : nil
    default: return nil
    }
  }

  private mutating func handle(_ index: Int, _ length: Int, _ range: Range<Int>) -> Int {
    switch source[index] {
    case UInt8(ascii: "\\"):
      builder.add(CollectionOfOne(source[index + 1]), for: index..<index + 2)
      return index + 2
    case UInt8(ascii: "!"): return link(index + 1, range, isImage: true) ?? index + 1
    case UInt8(ascii: "["):
      if let end = link(index, range, isImage: false) { return end }
      builder.add(index..<index + 1)
      return index + 1
    case UInt8(ascii: "<"): return tag(index, range)
    case UInt8(ascii: "&"):
      guard let entity = Entity.read(source, index, range.upperBound) else {
        builder.add(index..<index + 1)
        return index + 1
      }
      builder.add(entity.text, for: index..<index + entity.length)
      return index + entity.length
    case UInt8(ascii: "{"): return endOfTemplateTag(index, range)
    default: return index + length
    }
  }

  private func isInsideWord(_ index: Int, _ range: Range<Int>) -> Bool {
    index > range.lowerBound && isWord(source[index - 1]) && index + 1 < range.upperBound
      && isWord(source[index + 1])
  }

  private func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80
  }
}

extension MarkdownInline {
  /// A link, of which the text is seen; `nil` when it is none.
  ///
  /// `[text](address)` and `[text][name]`.
  private mutating func link(_ open: Int, _ range: Range<Int>, isImage: Bool) -> Int? {
    guard let close = closing(open, range, UInt8(ascii: "["), UInt8(ascii: "]")) else { return nil }
    if !isImage, source[open + 1] == UInt8(ascii: "^") { return close + 1 }
    guard close + 1 < range.upperBound else { return nil }
    var end: Int?
    if source[close + 1] == UInt8(ascii: "(") {
      end = closing(close + 1, range, UInt8(ascii: "("), UInt8(ascii: ")"))
    } else if source[close + 1] == UInt8(ascii: "[") {
      end = closing(close + 1, range, UInt8(ascii: "["), UInt8(ascii: "]"))
    }
    guard var end else { return nil }
    if !isImage { add(open + 1..<close) }
    // Attributes of kramdown: `{:target="_blank"}`.
    if end + 2 < range.upperBound, source[end + 1] == UInt8(ascii: "{"),
      let attributes = closing(end + 1, range, UInt8(ascii: "{"), UInt8(ascii: "}"))
    {
      end = attributes
    }
    return end + 1
  }

  private func closing(_ open: Int, _ range: Range<Int>, _ up: UInt8, _ down: UInt8) -> Int? {
    var depth = 0
    for index in open..<min(range.upperBound, open + 2000) {
      if source[index] == up { depth += 1 }
      if source[index] == down {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }

  /// `<https://a.nl>` and `<a@b.nl>` are seen, other tags are not.
  private mutating func tag(_ open: Int, _ range: Range<Int>) -> Int {
    guard open + 1 < range.upperBound, source[open + 1] > 0x20,
      let close = source[open..<min(range.upperBound, open + 1000)].firstIndex(
        of: UInt8(ascii: ">"))
    else {
      builder.add(open..<open + 1)
      return open + 1
    }
    let inside = source[open + 1..<close]
    let isAddress = inside.contains(UInt8(ascii: ":")) || inside.contains(UInt8(ascii: "@"))
    if isAddress, !inside.contains(0x20) {
      builder.add(open + 1..<close)
    } else if isBlock(inside) {
      builder.addBorder(open..<close + 1)
    }
    return close + 1
  }

  private func isBlock(_ tag: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let name = tag.drop { $0 == UInt8(ascii: "/") }.prefix { isWord($0) }
    return ["br", "p", "div", "li", "td", "th", "tr", "ul", "ol", "hr"].contains {
      name.elementsEqual($0.utf8)
    }
  }

  /// `{{ name }}`, `{% tag %}`, `{{< shortcode >}}`, `{:.class}`.
  private mutating func endOfTemplateTag(_ open: Int, _ range: Range<Int>) -> Int {
    let isDouble = source[open + 1] == UInt8(ascii: "{")
    var index = open + 2
    while index < range.upperBound {
      if source[index] == UInt8(ascii: "}"),
        !isDouble || index + 1 < range.upperBound && source[index + 1] == UInt8(ascii: "}")
      {
        let end = min(index + (isDouble ? 2 : 1), range.upperBound)
        let placeholder = TemplateTag.placeholder(source[open..<end])
        if !placeholder.isEmpty { builder.add(placeholder, for: open..<end) }
        return end
      }
      index += 1
    }
    builder.add(open..<open + 1)
    return open + 1
  }
}
