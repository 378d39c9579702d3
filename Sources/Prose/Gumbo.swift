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
    let id: String
    let classes: String
    let isHidden: Bool
    let language: String?
    let role: String
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
    guard let output = gumbo_parse_with_options(&options, raw, source.count) else { return }
    defer { gumbo_destroy_output(&options, output) }
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
    var attributes: [String: String] = [:]
    if let data = element.attributes.data {
      for index in 0..<Int(element.attributes.length) {
        guard let pointer = data[index] else { continue }
        let attribute = pointer.assumingMemoryBound(to: GumboAttribute.self).pointee
        let name = String(cString: attribute.name)
        guard wanted.contains(name) else { continue }
        attributes[name] = String(cString: attribute.value).lowercased()
      }
    }
    let style = attributes["style"]?.filter { $0 != " " } ?? ""
    let isHidden =
      attributes["hidden"] != nil || attributes["aria-hidden"] == "true"
      || style.contains("display:none") || style.contains("visibility:hidden")
    return Tag(
      name: name(of: element), id: attributes["id"] ?? "", classes: attributes["class"] ?? "",
      isHidden: isHidden, language: attributes["lang"], role: attributes["role"] ?? "")
  }

  private static let wanted: Set<String> = [
    "id", "class", "hidden", "aria-hidden", "style", "lang", "role",
  ]

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
