extension HTMLRenderer {
  /// A section of a page, and where the store has it.
  private struct Part {
    let section: PageSection
    let hash: UInt64
    let known: Int?
    let traits: TextTraits
  }

  /// What sections add to.
  private struct Page {
    let markdown: Bytes
    let anchors: [HeadingAnchor]
    var traits = TextTraits()
    var slugs: Slug
    var headings: [RenderedHeading] = []
  }

  /// Renders a page section by section, as far as possible from what was rendered before.
  ///
  /// Gives nothing where the page cannot be taken apart or has something wrong in it, and then there
  /// is no trace.
  mutating func renderSections(
    _ markdown: Bytes, _ anchors: [HeadingAnchor], _ slugs: Slug, into html: inout [UInt8]
  ) -> [RenderedHeading]? {
    guard store.limit > 0, markdown.count <= MarkdownLimit.pageBytes.maximum else { return nil }
    store.tidy()
    var page = Page(markdown: markdown, anchors: anchors, slugs: slugs)
    page.headings.reserveCapacity(anchors.count)
    guard let parts = parts(of: &page) else { return nil }
    let start = html.count
    for part in parts {
      let isGood = append(part, to: &page, &html)
      guard isGood, html.count - start <= MarkdownLimit.outputBytes.maximum else {
        html.removeSubrange(start...)
        return nil
      }
    }
    // A text without a line has no section either.
    return page.headings.count == anchors.count ? page.headings : nil
  }

  /// The sections; `nil` where the page cannot be taken apart.
  private func parts(of page: inout Page) -> [Part]? {
    var parts: [Part] = []
    parts.reserveCapacity(64)
    var section = PageSection(bytes: 0..<0, anchors: 0..<0)
    while let next = section.next(in: page.markdown, page.anchors) {
      section = next
      let bytes = page.markdown.part(section.bytes)
      let hash = bytes.hash
      let known = store.index(of: bytes, hash, page.anchors[section.anchors])
      let found: TextTraits?
      if let known {
        found = store.traits(of: known)
      } else {
        found = try? StructureCheck.traits(of: bytes)
      }
      guard let traits = found, page.traits.add(traits), !traits.hasFences, traits.isValidUTF8
      else { return nil }
      parts.append(Part(section: section, hash: hash, known: known, traits: traits))
    }
    return parts
  }

  /// Adds a section to a page; `false` where something is wrong in it.
  private mutating func append(_ part: Part, to page: inout Page, _ html: inout [UInt8]) -> Bool {
    let hasTables = page.traits.hasPipes
    if let known = part.known, store.suits(known, hasTables: hasTables) {
      store.append(known, to: &html, &page.headings)
      return true
    }
    let bytes = page.markdown.part(part.section.bytes)
    let anchors = page.anchors[part.section.anchors]
    let start = html.count
    guard let made = rendered(bytes, anchors, page, into: &html) else { return false }
    // An id that is made of words depends on those before, and so does what is the title.
    if anchors.allSatisfy({ $0.id != nil && $0.level > 1 }) {
      store.keep(
        Array(html[start...]), made.headings.map { $0.moved(by: -start) }, of: bytes, part.hash,
        anchors, part.traits, hasTables: hasTables)
    }
    page.headings += made.headings
    page.slugs = made.slugs
    return true
  }

  /// Adds the HTML of a section to `html`; `nil` where something is wrong in it.
  private func rendered(
    _ bytes: Bytes, _ anchors: ArraySlice<HeadingAnchor>, _ page: Page, into html: inout [UInt8]
  ) -> (headings: [RenderedHeading], slugs: Slug)? {
    let made = try? cmark.withDocument(of: bytes, page.traits) { document throws(MarkdownError) in
      var rewriting = HTMLRewriting(
        try document.html(), anchors: Array(anchors), slugs: page.slugs,
        mayHoldTitle: page.headings.isEmpty)
      let isGood = (try? rewriting.run(into: &html)) != nil
      return isGood ? (rewriting.headings, rewriting.slugs) : nil
    }
    return made ?? nil
  }
}
