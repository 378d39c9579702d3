internal import Glibc

/// The HTML of sections that were rendered before, found by their Markdown.
///
/// Statements share many of their clauses, and half of the time of a page goes into parsing them.
/// Nothing in front of a section and nothing behind it can change how it reads: link reference
/// definitions are refused, and a page that holds a fence is not taken apart.
struct SectionStore {
  /// A section as it was rendered; its parts lie in the arrays of the store.
  private struct Section {
    let hash: UInt64
    let traits: TextTraits

    /// Whether tables were looked for, which a page decides as a whole.
    let hasTables: Bool
    let markdown: Range<Int>
    let html: Range<Int>
    let ids: Range<Int>
    let headings: Range<Int>
  }

  private var sections: [Section] = []

  /// By the lowest bits of the hash, the numbers of sections from 1; 0 for none.
  private var slots: [Int32] = Array(repeating: 0, count: 1024)

  private var bytes: [UInt8] = []
  private var ids: [String?] = []
  private var headings: [RenderedHeading] = []

  /// How many bytes are kept; beyond them everything is forgotten, and filled anew.
  let limit: Int

  init(limit: Int) { self.limit = limit }

  func traits(of index: Int) -> TextTraits { sections[index].traits }

  /// Whether a section was rendered as a page needs it; most have nothing that could be a table.
  func suits(_ index: Int, hasTables: Bool) -> Bool {
    !sections[index].traits.mayHaveTables || sections[index].hasTables == hasTables
  }

  /// Where the section with this Markdown and these ids is kept.
  func index(of markdown: Bytes, _ hash: UInt64, _ anchors: ArraySlice<HeadingAnchor>) -> Int? {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] > 0 {
      let index = Int(slots[slot]) - 1
      if sections[index].hash == hash, isSame(index, markdown, anchors) { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func isSame(
    _ index: Int, _ markdown: Bytes, _ anchors: ArraySlice<HeadingAnchor>
  ) -> Bool {
    let known = sections[index]
    guard known.markdown.count == markdown.count, known.ids.count == anchors.count else {
      return false
    }
    let isEqual = bytes.withUnsafeBufferPointer { bytes in
      guard let one = bytes.baseAddress, let other = markdown.baseAddress else { return false }
      return memcmp(one + known.markdown.lowerBound, other, markdown.count) == 0
    }
    return isEqual && zip(known.ids, anchors).allSatisfy { ids[$0] == $1.id }
  }

  /// Forgets everything when there is more than is allowed; between two pages only.
  mutating func tidy() {
    guard bytes.count + sections.count * 256 > limit else { return }
    self = SectionStore(limit: limit)
  }

  /// Keeps a section.
  mutating func keep(
    _ html: [UInt8], _ headings: [RenderedHeading], of markdown: Bytes, _ hash: UInt64,
    _ anchors: ArraySlice<HeadingAnchor>, _ traits: TextTraits, hasTables: Bool
  ) {
    let starts = (bytes.count, ids.count, self.headings.count)
    bytes.append(contentsOf: markdown)
    let middle = bytes.count
    bytes.append(contentsOf: html)
    ids.append(contentsOf: anchors.lazy.map(\.id))
    self.headings.append(contentsOf: headings)
    sections.append(
      Section(
        hash: hash, traits: traits, hasTables: hasTables, markdown: starts.0..<middle,
        html: middle..<bytes.count, ids: starts.1..<ids.count,
        headings: starts.2..<self.headings.count))
    if sections.count * 2 > slots.count { growSlots() }
    put(sections.count - 1)
  }

  private mutating func growSlots() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for index in sections.indices.dropLast() { put(index) }
  }

  private mutating func put(_ index: Int) {
    var slot = Int(truncatingIfNeeded: sections[index].hash) & (slots.count - 1)
    while slots[slot] > 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(index + 1)
  }

  /// Adds the HTML of a section to `html` and its headings to `headings`.
  func append(_ index: Int, to html: inout [UInt8], _ headings: inout [RenderedHeading]) {
    let section = sections[index]
    let start = html.count
    bytes.withUnsafeBufferPointer { html.append(contentsOf: $0.part(section.html)) }
    for heading in self.headings[section.headings] { headings.append(heading.moved(by: start)) }
  }
}

extension Bytes {
  /// A number that differs where bytes do, nearly always.
  var hash: UInt64 {
    var hash = UInt64(count)
    var index = 0
    while index + 8 <= count {
      hash = (hash ^ word(at: index)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
      index += 8
    }
    while index < count {
      hash = (hash ^ UInt64(self[index])) &* 0x9E37_79B9_7F4A_7C15
      index += 1
    }
    return hash ^ hash >> 32
  }
}

extension RenderedHeading {
  /// The same heading where its section stands in a page.
  func moved(by distance: Int) -> RenderedHeading {
    RenderedHeading(
      level: level, id: id.lowerBound + distance..<id.upperBound + distance,
      content: content.lowerBound + distance..<content.upperBound + distance)
  }
}
