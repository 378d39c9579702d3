/// Reads a page as its reader sees it: without navigation, cookie banners, scripts and styles.
struct HTMLText {
  private let source: UnsafeBufferPointer<UInt8>
  private var builder: PassageBuilder
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
  }

  static func read(_ bytes: [UInt8]) -> HTMLText {
    bytes.withUnsafeBufferPointer { source in
      var text = HTMLText(source)
      if TagScan.isNestedTooDeep(source) {
        text.readFlat()
      } else {
        Gumbo.walk(source) { text.visit($0) }
      }
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
    if Banner.isLeftOut(tag) { return false }
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
      guard !Banner.isLeftOut(tag) else { return }
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
    if isInTitle {
      title = (title ?? "") + String(decoding: source[range], as: UTF8.self)
      return
    }
    let isSpace = source[range].allSatisfy { $0 <= 0x20 }
    if breaks == 1, !isSpace {
      builder.addBorder(range.lowerBound..<range.lowerBound)
      breaks = 0
    } else if !isSpace {
      breaks = 0
    }
    add(range)
  }

  /// Text with entities.
  private mutating func add(_ range: Range<Int>) {
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      if source[index] == UInt8(ascii: "&"),
        let entity = Entity.read(source, index, range.upperBound)
      {
        if start < index { builder.add(start..<index) }
        builder.add(entity.text, for: index..<index + entity.length)
        index += entity.length
        start = index
      } else if source[index] == UInt8(ascii: "{"),
        let end = TagScan.templateTag(source, index, range)
      {
        if start < index { builder.add(start..<index) }
        let placeholder = TemplateTag.placeholder(source[index..<end])
        if !placeholder.isEmpty { builder.add(placeholder, for: index..<end) }
        index = end
        start = end
      } else {
        index += 1
      }
    }
    if start < range.upperBound { builder.add(start..<range.upperBound) }
  }

  private mutating func finish() {
    emit()
    guard let mainStart, let mainEnd, mainEnd > mainStart else { return }
    let inside = passages[mainStart..<mainEnd]
    let words = { (part: ArraySlice<Passage>) in part.reduce(0) { $0 + $1.text.count } }
    // Around a full text stand menus, teasers and the foot of the site.
    if words(inside) > 400, words(inside) * 2 > words(passages[...]) {
      passages = Array(passages[mainStart...])
    }
  }
}

extension HTMLText {
  /// A page of absurd nesting: its text without a tree.
  private mutating func readFlat() {
    TagScan.walk(source) { event in
      switch event {
      case .text(let range): addText(range)
      case .border: emit()
      }
    }
  }
}
