internal import CGumbo

/// A page as gumbo reads it: borders of elements and stretches of text, in reading order.
///
/// The only file that sees gumbo. Its tree is walked without recursion and freed at the end.
enum Gumbo {
  enum Event {
    case open(Tag)
    case close(Tag)

    /// A stretch of the source, entities and all.
    case text(Range<Int>)
  }

  /// An element.
  struct Tag {
    let name: Name

    /// What the page says of it, in small letters; only what ``Banner`` asks for.
    var id: [UInt8] = []
    var classes: [UInt8] = []
    var role: [UInt8] = []
    var language: String?
    var isHidden = false

    /// Whether it is no part of the text.
    var isLeftOut = false
  }

  /// Elements that matter to a reader of text.
  enum Name: Equatable {
    case heading(Int)
    case top, foot, article
    case paragraph, item, list, cell, head, row, table, block, link, lineBreak, title, page, main
    case leftOut, navigation, inline
  }

  /// Walks a page.
  ///
  /// - Parameters:
  ///   - source: the page.
  ///   - visit: gets every event; `false` for an opened element skips what is inside it.
  static func walk(
    _ source: UnsafeBufferPointer<UInt8>, visit: (Event) -> Bool
  ) {
    guard let base = source.baseAddress else { return }
    let raw = UnsafeRawPointer(base).assumingMemoryBound(to: CChar.self)
    var options = kGumboDefaultOptions
    options.max_errors = 0
    guard source.count <= PageArena.limit else {
      guard let output = gumbo_parse_with_options(&options, raw, source.count) else { return }
      defer { gumbo_destroy_output(&options, output) }
      return walk(output, of: source, visit)
    }
    let arena = PageArena()
    options.userdata = arena.handle
    options.allocator = { handle, size in handle.map { PageArena.allocate($0, size) } }
    options.deallocator = { _, _ in }
    if let output = gumbo_parse_with_options(&options, raw, source.count) {
      walk(output, of: source, visit)
    }
    // Not before the tree was walked.
    _ = consume arena
  }

  private static func walk(
    _ output: UnsafeMutablePointer<GumboOutput>, of source: UnsafeBufferPointer<UInt8>,
    _ visit: (Event) -> Bool
  ) {
    guard let base = source.baseAddress else { return }
    let raw = UnsafeRawPointer(base).assumingMemoryBound(to: CChar.self)
    guard let root = output.pointee.root else { return }
    var stack: [(node: UnsafeMutablePointer<GumboNode>, next: UInt32, tag: Tag)] = []
    func enter(_ node: UnsafeMutablePointer<GumboNode>) {
      switch node.pointee.type {
      case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
        let tag = tag(of: node)
        if visit(.open(tag)) { stack.append((node, 0, tag)) } else { _ = visit(.close(tag)) }
      case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
        let original = node.pointee.v.text.original_text
        guard let data = original.data else { return }
        let start = data - raw
        let end = start + Int(original.length)
        if start >= 0, end <= source.count, start < end { _ = visit(.text(start..<end)) }
      default: break
      }
    }
    enter(root)
    while let top = stack.last {
      let children = top.node.pointee.v.element.children
      guard top.next < children.length, let data = children.data,
        let child = data[Int(top.next)]
      else {
        stack.removeLast()
        _ = visit(.close(top.tag))
        continue
      }
      stack[stack.count - 1].next += 1
      enter(child.assumingMemoryBound(to: GumboNode.self))
    }
  }

  private static func tag(of node: UnsafeMutablePointer<GumboNode>) -> Tag {
    let element = node.pointee.v.element
    var tag = Tag(name: name(of: element))
    guard let data = element.attributes.data, element.attributes.length > 0 else { return tag }
    for index in 0..<Int(element.attributes.length) {
      guard let pointer = data[index] else { continue }
      tag.add(pointer.assumingMemoryBound(to: GumboAttribute.self).pointee)
    }
    tag.isLeftOut = Banner.isLeftOut(tag)
    return tag
  }

  private static func name(of element: GumboElement) -> Name {
    switch element.tag {
    case GUMBO_TAG_H1: .heading(1)
    case GUMBO_TAG_H2: .heading(2)
    case GUMBO_TAG_H3: .heading(3)
    case GUMBO_TAG_H4: .heading(4)
    case GUMBO_TAG_H5: .heading(5)
    case GUMBO_TAG_H6: .heading(6)
    case GUMBO_TAG_P: .paragraph
    case GUMBO_TAG_LI, GUMBO_TAG_DD, GUMBO_TAG_DT: .item
    case GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_DL: .list
    case GUMBO_TAG_TD, GUMBO_TAG_TH: .cell
    case GUMBO_TAG_TR: .row
    case GUMBO_TAG_TABLE: .table
    case GUMBO_TAG_A: .link
    case GUMBO_TAG_BR: .lineBreak
    case GUMBO_TAG_TITLE: .title
    case GUMBO_TAG_HTML: .page
    case GUMBO_TAG_MAIN: .main
    case GUMBO_TAG_HEAD: .head
    case GUMBO_TAG_NAV: .navigation
    case GUMBO_TAG_HEADER: .top
    case GUMBO_TAG_FOOTER: .foot
    case GUMBO_TAG_ARTICLE: .article
    case GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_TEMPLATE, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_SVG,
      GUMBO_TAG_IFRAME, GUMBO_TAG_SELECT, GUMBO_TAG_TEXTAREA, GUMBO_TAG_OBJECT, GUMBO_TAG_CANVAS,
      GUMBO_TAG_VIDEO, GUMBO_TAG_AUDIO, GUMBO_TAG_META, GUMBO_TAG_LINK, GUMBO_TAG_BUTTON,
      GUMBO_TAG_INPUT:
      .leftOut
    case GUMBO_TAG_SPAN, GUMBO_TAG_B, GUMBO_TAG_I, GUMBO_TAG_EM, GUMBO_TAG_STRONG, GUMBO_TAG_U,
      GUMBO_TAG_SMALL, GUMBO_TAG_SUP, GUMBO_TAG_SUB, GUMBO_TAG_CODE, GUMBO_TAG_ABBR,
      GUMBO_TAG_CITE, GUMBO_TAG_Q, GUMBO_TAG_MARK, GUMBO_TAG_TIME, GUMBO_TAG_FONT, GUMBO_TAG_INS,
      GUMBO_TAG_DEL, GUMBO_TAG_S, GUMBO_TAG_LABEL, GUMBO_TAG_VAR, GUMBO_TAG_KBD, GUMBO_TAG_BDI,
      GUMBO_TAG_WBR, GUMBO_TAG_IMG, GUMBO_TAG_TT, GUMBO_TAG_BIG, GUMBO_TAG_STRIKE:
      .inline
    case GUMBO_TAG_UNKNOWN: unknown(element)
    default: .block
    }
  }

  /// Elements that came after gumbo, and those that pages define themselves.
  private static func unknown(_ element: GumboElement) -> Name {
    let tag = element.original_tag
    guard let data = tag.data, tag.length > 1 else { return .inline }
    let name = UnsafeBufferPointer(start: data, count: Int(tag.length)).dropFirst()
      .prefix { $0 > 0x20 && $0 != 0x3E && $0 != 0x2F }.map { UInt8(bitPattern: $0) | 0x20 }
    if name.elementsEqual("dialog".utf8) { return .leftOut }
    return name.contains(UInt8(ascii: "-")) ? .block : .inline
  }
}

// As bytes: a page has thousands of attributes, and a `String` of each would cost more than the rest.
extension Gumbo.Tag {
  fileprivate mutating func add(_ attribute: GumboAttribute) {
    guard let name = attribute.name, let value = attribute.value else { return }
    switch UInt8(bitPattern: name[0]) {
    case UInt8(ascii: "i") where Self.isSame(name, "id"): id = Self.small(value)
    case UInt8(ascii: "c") where Self.isSame(name, "class"): classes = Self.small(value)
    case UInt8(ascii: "r") where Self.isSame(name, "role"): role = Self.small(value)
    case UInt8(ascii: "l") where Self.isSame(name, "lang"):
      language = String(decoding: Self.small(value), as: UTF8.self)
    case UInt8(ascii: "h") where Self.isSame(name, "hidden"): isHidden = true
    case UInt8(ascii: "a") where Self.isSame(name, "aria-hidden"):
      if Self.small(value).elementsEqual("true".utf8) { isHidden = true }
    case UInt8(ascii: "s") where Self.isSame(name, "style"):
      let style = Self.small(value).filter { $0 != 0x20 }
      if style.holds("display:none") || style.holds("visibility:hidden") { isHidden = true }
    default: break
    }
  }

  private static func isSame(_ name: UnsafePointer<CChar>, _ text: StaticString) -> Bool {
    text.withUTF8Buffer { text in
      text.indices.allSatisfy { UInt8(bitPattern: name[$0]) == text[$0] } && name[text.count] == 0
    }
  }

  private static func small(_ text: UnsafePointer<CChar>) -> [UInt8] {
    var bytes: [UInt8] = []
    var index = 0
    while text[index] != 0 {
      let byte = UInt8(bitPattern: text[index])
      bytes.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      index += 1
    }
    return bytes
  }
}

extension [UInt8] {
  /// Whether a text stands in it.
  fileprivate func holds(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { text in
      count >= text.count
        && (0...(count - text.count)).contains { start in
          text.indices.allSatisfy { self[start + $0] == text[$0] }
        }
    }
  }
}
