internal import CMarkGFM
internal import Glibc

/// cmark-gfm; no other file sees it.
///
/// Of its extensions only `table` is used: `autolink` and `strikethrough` change global tables of
/// the library while it parses, so two threads would be in each other's way, and `autolink` makes
/// links of values that no escaping can keep from it.
struct CMark: ~Copyable {
  private let arena = Arena()
  private let memory: UnsafeMutablePointer<cmark_mem>
  private let tables: OpaquePointer?

  init() {
    CMark.registration
    tables = cmark_find_syntax_extension("table")
    memory = .allocate(capacity: 1)
    memory.initialize(
      to: cmark_mem(
        calloc: { Arena.allocate($0, $1) },
        realloc: { Arena.resize($0, to: $1) },
        free: { _ in }))
  }

  deinit {
    memory.deallocate()
  }

  /// Parses a text and hands the tree to `body`; the tree is gone afterwards.
  func withDocument<Result>(
    of markdown: Bytes, _ traits: TextTraits,
    _ body: (Document) throws(MarkdownError) -> Result
  ) throws(MarkdownError) -> Result {
    try arena.whileCurrent { () throws(MarkdownError) in
      // Without source positions the lines after a code span of several lines are wrong. Invalid
      // UTF-8 is replaced only on request, and looking for it costs time.
      let options = CMARK_OPT_SOURCEPOS | (traits.isValidUTF8 ? 0 : CMARK_OPT_VALIDATE_UTF8)
      guard let parser = cmark_parser_new_with_mem(options, memory) else { throw .outOfMemory }
      if traits.hasPipes { cmark_parser_attach_syntax_extension(parser, tables) }
      markdown.withMemoryRebound(to: CChar.self) { bytes in
        cmark_parser_feed(parser, bytes.baseAddress, bytes.count)
      }
      guard let root = cmark_parser_finish(parser) else { throw .outOfMemory }
      return try body(Document(root: root, parser: parser, memory: memory))
    }
  }

  /// The registry is global: it is filled once, before any thread reads it.
  private static let registration: Void = cmark_gfm_core_extensions_ensure_registered()
}

extension CMark {
  /// A parsed text; not to be kept.
  struct Document {
    fileprivate let root: OpaquePointer
    fileprivate let parser: OpaquePointer
    fileprivate let memory: UnsafeMutablePointer<cmark_mem>

    /// The body of the page in safe mode: raw HTML is replaced by a comment, text is escaped.
    func html() throws(MarkdownError) -> Bytes {
      let extensions = cmark_parser_get_syntax_extensions(parser)
      guard let html = cmark_render_html_with_mem(root, CMARK_OPT_DEFAULT, extensions, memory)
      else { throw .outOfMemory }
      return Bytes(
        start: UnsafeRawPointer(html).assumingMemoryBound(to: UInt8.self), count: strlen(html))
    }

    /// Level and line of each heading, in reading order.
    func headings() -> [(level: Int, line: Int)] {
      var headings: [(level: Int, line: Int)] = []
      visit { node, kind in
        if kind == CMARK_NODE_HEADING {
          headings.append((Int(cmark_node_get_heading_level(node)), line(of: node)))
        }
      }
      return headings
    }

    /// The line of the first raw HTML that the page leaves out.
    func lineOfRawHTML() -> Int? {
      var found: Int?
      visit { node, kind in
        if found == nil, kind == CMARK_NODE_HTML_BLOCK || kind == CMARK_NODE_HTML_INLINE {
          found = line(of: node)
        }
      }
      return found
    }

    /// Where the link or image with this number, counted from 0, leads as the author wrote it.
    func destination(_ number: Int) -> (text: String, line: Int)? {
      var seen = 0
      var found: (text: String, line: Int)?
      visit { node, kind in
        guard kind == CMARK_NODE_LINK || kind == CMARK_NODE_IMAGE else { return }
        if seen == number {
          found = (cmark_node_get_url(node).map { String(cString: $0) } ?? "", line(of: node))
        }
        seen += 1
      }
      return found
    }

    /// Visits every node that HTML has a place for, parents first.
    ///
    /// What stands in the description of an image has none: it becomes plain text. A loop and no
    /// recursion, so that depth costs no stack.
    private func visit(_ body: (OpaquePointer, cmark_node_type) -> Void) {
      let iterator = cmark_iter_new(root)
      var image: OpaquePointer?
      while true {
        let event = cmark_iter_next(iterator)
        guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
        if event == CMARK_EVENT_EXIT {
          if node == image { image = nil }
        } else if image == nil {
          let kind = cmark_node_get_type(node)
          body(node, kind)
          if kind == CMARK_NODE_IMAGE { image = node }
        }
      }
    }

    private func line(of node: OpaquePointer) -> Int {
      Int(cmark_node_get_start_line(node))
    }
  }
}

extension CMark.Document {
  /// What the text is made of and what it says, for tests that compare two texts.
  func skeleton() -> Skeleton {
    var skeleton = Skeleton()
    let iterator = cmark_iter_new(root)
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else {
        return skeleton
      }
      guard event == CMARK_EVENT_ENTER else {
        skeleton.leave()
        continue
      }
      skeleton.enter(cmark_node_get_type_string(node).map { String(cString: $0) } ?? "")
      switch cmark_node_get_type(node) {
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK:
        skeleton.say("\n")
      case CMARK_NODE_THEMATIC_BREAK:
        break
      default:
        guard let words = cmark_node_get_literal(node) else { continue }
        skeleton.say(String(cString: words))
      }
      // These are leaves: they are entered and never left.
      skeleton.leave()
    }
  }
}
