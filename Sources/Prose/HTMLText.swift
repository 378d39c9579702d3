/// Reads a page as its reader sees it: without navigation, cookie banners, scripts and styles.
struct HTMLText {
  private let source: UnsafeBufferPointer<UInt8>
  private var builder: PassageBuilder
  private var titleBuilder: PassageBuilder
  private var tags: TemplateTag
  private(set) var passages: [Passage] = []
  private(set) var title: String?
  private(set) var language: String?

  private var kinds: [Passage.Kind] = [.paragraph]
  private var isInTitle = false
  private var row = -1
  private var column = -1
  private var breaks = 0

  /// How deep in `<main>` or `<article>`: tops and feet in there are part of the text.
  private var depthOfText = 0

  /// Where the top of the page began.
  private var top: Int?

  /// Where `<main>` holds the text, the rest of the page is around it.
  private var mainStart: Int?
  private var mainEnd: Int?

  private init(_ source: UnsafeBufferPointer<UInt8>) {
    self.source = source
    builder = PassageBuilder(source)
    titleBuilder = PassageBuilder(source)
    tags = TemplateTag(source)
  }

  /// Reads a page.
  ///
  /// - Parameter bytes: the page in UTF-8.
  /// - Returns: what it says.
  /// - Throws: ``ProseError/tooManyParts``.
  static func read(_ bytes: [UInt8]) throws(ProseError) -> HTMLText {
    let limited = try TagLimits.applied(to: bytes)
    return limited.withUnsafeBufferPointer { source in
      var text = HTMLText(source)
      Gumbo.walk(source) { text.visit($0) }
      text.finish()
      return text
    }
  }

  private mutating func visit(_ event: Gumbo.Event) -> Bool {
    switch event {
    case .open(let tag): return open(tag)
    case .close(let tag):
      close(tag)
      return true
    case .text(let range):
      addText(range)
      return true
    }
  }

  private mutating func open(_ tag: Gumbo.Tag) -> Bool {
    if tag.isLeftOut { return false }
    switch tag.name {
    case .leftOut, .navigation: return false
    case .page: language = tag.language
    case .title: isInTitle = true
    case .heading(let level): begin(.heading(level: level))
    case .paragraph, .block, .list: begin(kinds.last.map(Self.inherited) ?? .paragraph)
    case .item: begin(.item)
    case .table:
      row = -1
      begin(.paragraph)
    case .row:
      row += 1
      column = -1
    case .cell:
      column += 1
      begin(.cell(row: max(row, 0), column: column))
    case .lineBreak: lineBreak()
    case .foot where depthOfText == 0: return false
    case .top where depthOfText == 0:
      begin(.paragraph)
      top = passages.count
    case .top, .foot: begin(.paragraph)
    case .article:
      begin(.paragraph)
      depthOfText += 1
    case .main:
      begin(.paragraph)
      depthOfText += 1
      mainStart = passages.count
    case .head, .link, .inline: break
    }
    return true
  }

  /// A paragraph inside an item or a cell is the item or the cell.
  private static func inherited(_ kind: Passage.Kind) -> Passage.Kind {
    if case .heading = kind { return .paragraph }
    return kind
  }

  private mutating func close(_ tag: Gumbo.Tag) {
    switch tag.name {
    case .title: isInTitle = false
    case .foot where depthOfText == 0: return
    case .heading, .paragraph, .block, .list, .item, .table, .cell, .main, .article, .top, .foot:
      guard !tag.isLeftOut else { return }
      end()
      if tag.name == .main { mainEnd = passages.count }
      if tag.name == .main || tag.name == .article { depthOfText -= 1 }
      if tag.name == .top, depthOfText == 0 { closeTop() }
    default: break
    }
  }

  /// The top of a page without a heading is a menu.
  private mutating func closeTop() {
    guard let start = top else { return }
    top = nil
    let hasHeading = passages[start...].contains {
      if case .heading = $0.kind { true } else { false }
    }
    if !hasHeading { passages.removeSubrange(start...) }
  }

  private mutating func begin(_ kind: Passage.Kind) {
    emit()
    kinds.append(kind)
  }

  private mutating func end() {
    emit()
    if kinds.count > 1 { kinds.removeLast() }
  }

  private mutating func emit() {
    breaks = 0
    if let passage = builder.finish(kinds.last ?? .paragraph) { passages.append(passage) }
  }

  /// Two breaks make a paragraph.
  private mutating func lineBreak() {
    breaks += 1
    if breaks > 1 { emit() }
  }

  private mutating func addText(_ range: Range<Int>) {
    if isInTitle { return Self.add(range, of: source, &tags, to: &titleBuilder) }
    let isSpace = source[range].allSatisfy { $0 <= 0x20 }
    if breaks == 1, !isSpace {
      builder.addBorder(range.lowerBound..<range.lowerBound)
      breaks = 0
    } else if !isSpace {
      breaks = 0
    }
    Self.add(range, of: source, &tags, to: &builder)
  }

  /// Text with entities and template tags.
  private static func add(
    _ range: Range<Int>, of source: UnsafeBufferPointer<UInt8>, _ tags: inout TemplateTag,
    to builder: inout PassageBuilder
  ) {
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      switch source[index] {
      case UInt8(ascii: "&"):
        guard let entity = Entity.read(source, index, range.upperBound) else { break }
        if start < index { builder.add(start..<index) }
        builder.add(entity.text, for: index..<index + entity.length)
        index += entity.length
        start = index
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        guard let end = tags.end(index, before: range.upperBound) else { break }
        if start < index { builder.add(start..<index) }
        builder.addTag(index..<end, in: source)
        index = end
        start = end
        continue
      case TagLimits.nothing:
        if start < index { builder.add(start..<index) }
        index += 1
        start = index
        continue
      // gumbo joins what stands around a tag that it passes over.
      case UInt8(ascii: "<"):
        guard let end = TagLimits.end(ofTagAt: index, in: source, before: range.upperBound)
        else { break }
        if start < index { builder.add(start..<index) }
        let name = TagName(source, index + (source[index + 1] == UInt8(ascii: "/") ? 2 : 1))
        if name.isBlock { builder.addBorder(index..<end) }
        index = end
        start = end
        continue
      default: break
      }
      index += 1
    }
    if start < range.upperBound { builder.add(start..<range.upperBound) }
  }

  private mutating func finish() {
    emit()
    title = titleBuilder.finish(.paragraph).map { String(decoding: $0.text, as: UTF8.self) }
    guard let mainStart, let mainEnd, mainEnd > mainStart else { return }
    let inside = passages[mainStart..<mainEnd]
    let words = { (part: ArraySlice<Passage>) in part.reduce(0) { $0 + $1.text.count } }
    // Around a full text stand menus, teasers and the foot of the site.
    if words(inside) > 400, words(inside) * 2 > words(passages[...]) {
      passages = Array(passages[mainStart...])
    }
  }
}
