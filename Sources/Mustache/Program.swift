internal import SourceText

/// All templates of a library, parsed: their tags and texts in one array, one behind the other.
struct Program {
  /// One of the templates.
  struct Part {
    let name: String
    let path: String
    let escape: Escape
    let allowsRaw: Bool

    /// Where its nodes, its text and its names are; nowhere as long as it waits.
    let nodes: Range<Int>
    let bytes: Range<Int>
    let names: Range<Int>

    /// The template itself, until something calls it and it is parsed.
    let waiting: Template?
  }

  private(set) var parts: [Part] = []

  /// What every step of a rendering needs of a node; small, because memory is slow.
  struct Node {
    let kind: TemplateNode.Kind
    let hasOneName: Bool
    let first: UInt32
    let end: Int32
    let start: Int32
    let stop: Int32

    /// Its text.
    var range: Range<Int> { Int(start)..<Int(stop) }
  }

  /// A section is followed by what is in it; all places count from the start of the program.
  private(set) var nodes: [Node] = []

  /// The same nodes, with all that there is to know of them.
  private(set) var details: [TemplateNode] = []

  /// The names of all tags, dotted names as several in a row.
  private(set) var names: [Name] = []

  /// The text of all templates.
  private(set) var bytes: [UInt8] = []

  /// The delimiters that were in force somewhere; the usual ones first.
  private(set) var delimiters: [Delimiters] = []

  /// Adds a template behind the others.
  mutating func append(_ parsed: ParsedTemplate) {
    if nodes.isEmpty { makeRoom() }
    let base = TemplateNode.Base(
      nodes: Int32(nodes.count), names: Int32(names.count), bytes: Int32(bytes.count),
      delimiters: Int32(delimiters.count))
    let source = parsed.source
    for node in parsed.nodes {
      let node = node.moved(by: base)
      details.append(node)
      nodes.append(
        Node(
          kind: node.kind, hasOneName: node.path.count == 1, first: node.first, end: node.end,
          start: node.range.lowerBound, stop: node.range.upperBound))
    }
    names += parsed.names
    source.text.withUTF8 { bytes.append(contentsOf: $0) }
    delimiters += parsed.delimiters
    parts.append(
      Part(
        name: source.name, path: source.path, escape: source.escape, allowsRaw: source.allowsRaw,
        nodes: Int(base.nodes)..<nodes.count, bytes: Int(base.bytes)..<bytes.count,
        names: Int(base.names)..<names.count, waiting: nil))
  }

  /// Room for what a page calls; without it every doubling would copy all there is.
  private mutating func makeRoom() {
    nodes.reserveCapacity(2048)
    details.reserveCapacity(2048)
    names.reserveCapacity(1024)
    bytes.reserveCapacity(1 << 16)
  }

  /// Adds a template behind the others that is parsed when something calls it.
  mutating func append(waiting source: Template) {
    if parts.isEmpty { parts.reserveCapacity(128) }
    parts.append(
      Part(
        name: source.name, path: source.path, escape: source.escape, allowsRaw: source.allowsRaw,
        nodes: 0..<0, bytes: 0..<0, names: 0..<0, waiting: source))
  }

  /// Lets the template that was added last stand in the place of another; what the other had is
  /// not used any more.
  mutating func moveLast(to part: Int) { parts[part] = parts.removeLast() }

  /// Whether a template was not called yet.
  func isWaiting(_ part: Int) -> Bool { parts[part].waiting != nil }

  /// Parses a template that waits for it.
  mutating func prepare(_ part: Int) throws(TemplateError) {
    guard let source = parts[part].waiting else { return }
    append(try Parser.parse(source))
    moveLast(to: part)
  }

  /// The names of a tag.
  func path(of node: Int) -> ArraySlice<Name> {
    names[Int(details[node].path.lowerBound)..<Int(details[node].path.upperBound)]
  }

  /// Indentation that every line of a partial, parent or block gets.
  func indent(of node: Int) -> ArraySlice<UInt8> {
    bytes[Int(details[node].indent.lowerBound)..<Int(details[node].indent.upperBound)]
  }

  /// What is wrong with a tag of a template.
  func fault(_ kind: TemplateError.Kind, _ node: Int, _ part: Int) -> TemplateError {
    let part = parts[part]
    let (line, column) = TemplateError.location(
      of: Int(details[node].tag) - part.bytes.lowerBound, in: Array(bytes[part.bytes]))
    return TemplateError(
      kind: kind, template: part.name, path: part.path, line: line, column: column)
  }
}
