internal import SourceText

/// Reads a template into nodes (mustache spec 1.4: tags, standalone lines, delimiters).
struct Parser {
  private(set) var parsed: ParsedTemplate
  private let bytes: [UInt8]
  private var position = 0
  private var textStart = 0
  private var delimiters: Delimiters
  private var open: [OpenTag] = []

  /// How far the current line holds nothing but white space and tags that write nothing here.
  private var silentEnd = 0

  /// A section, block or parent that is not closed yet.
  private struct OpenTag {
    let node: Int
    let name: Range<Int>
    let tagStart: Int
    let contentStart: Int
    /// For a parent: the node with the white space in front of it, to drop if the tag stands alone.
    var leadingText: Int?
  }

  init(_ template: Template, _ delimiters: Delimiters = .usual) {
    parsed = ParsedTemplate(source: template)
    parsed.delimiters = [delimiters]
    bytes = template.text.bytes
    // A tag to every thirty bytes or so, and text between tags.
    parsed.nodes.reserveCapacity(bytes.count / 16 + 1)
    parsed.names.reserveCapacity(bytes.count / 32 + 1)
    self.delimiters = delimiters
  }

  /// The template with all its nodes.
  static func parse(
    _ template: Template, _ delimiters: Delimiters = .usual
  ) throws(TemplateError) -> ParsedTemplate {
    var parser = Parser(template, delimiters)
    try parser.run()
    return parser.parsed
  }

  private mutating func run() throws(TemplateError) {
    guard isUTF8 else { throw fault(.notUTF8, at: 0) }
    while let tagStart = find(delimiters.open, from: position) {
      try readTag(at: tagStart)
    }
    addText(to: bytes.count)
    if let unclosed = open.last {
      throw fault(.unclosedSection(text(unclosed.name)), at: unclosed.tagStart)
    }
  }

  /// Constants are; the compiler has seen to it.
  private var isUTF8: Bool {
    if case .constant = parsed.source.text { return true }
    return String(validating: bytes, as: UTF8.self) != nil
  }

  private mutating func readTag(at start: Int) throws(TemplateError) {
    var inside = start + delimiters.open.count
    let sigil = inside < bytes.count ? bytes[inside] : 0
    if sigil == UInt8(ascii: "=") { return try changeDelimiters(start, inside + 1) }
    let isTriple = sigil == UInt8(ascii: "{")
    let isSigil = Self.isSigil(sigil)
    // Delimiters can be signs themselves: the sign of the tag is not its end.
    if isSigil { inside += 1 }
    let closing = isTriple ? [UInt8(ascii: "}")] + delimiters.close : delimiters.close
    guard let close = find(closing, from: inside) else { throw fault(.unclosedTag, at: start) }
    let end = close + closing.count
    if sigil == UInt8(ascii: "!") { return skip(start, end) }
    let content = trimmed(inside, close)
    guard !content.isEmpty else { throw fault(.emptyTag, at: start) }
    switch sigil {
    case UInt8(ascii: "#"): try openSection(.section, content, start, end)
    case UInt8(ascii: "^"): try openSection(.invertedSection, content, start, end)
    case UInt8(ascii: "$"): try openBlock(content, start, end)
    case UInt8(ascii: "<"): try openParent(content, start, end)
    case UInt8(ascii: ">"): try addPartial(content, start, end)
    case UInt8(ascii: "/"): try closeTag(content, start, end)
    default: try addValue(content, start, end, isRaw: isSigil)
    }
  }
}

// Values, partials, comments, delimiters.

extension Parser {
  private mutating func addValue(
    _ content: Range<Int>, _ start: Int, _ end: Int, isRaw: Bool
  ) throws(TemplateError) {
    if isRaw, !parsed.source.allowsRaw {
      throw fault(.rawNotAllowed(text(content)), at: start)
    }
    addText(to: start)
    var node = node(isRaw ? .rawValue : .value, start, end)
    node.path = try path(content, at: start)
    append(node)
    go(to: end)
  }

  private mutating func addPartial(
    _ content: Range<Int>, _ start: Int, _ end: Int
  ) throws(TemplateError) {
    let alone = standalone(start, end)
    addText(to: alone?.start ?? start)
    var node = node(.partial, start, end)
    node.isDynamic = bytes[content.lowerBound] == UInt8(ascii: "*")
    node.path = try calledPath(content, node.isDynamic, at: start)
    if let alone { node.indent = Int32(alone.start)..<Int32(start) }
    append(node)
    go(to: alone?.end ?? end)
  }

  private mutating func skip(_ start: Int, _ end: Int) {
    let alone = standalone(start, end)
    addText(to: alone?.start ?? start)
    go(to: alone?.end ?? end)
  }

  /// `{{=<% %>=}}`.
  private mutating func changeDelimiters(
    _ start: Int, _ inside: Int
  ) throws(TemplateError) {
    let closing = [UInt8(ascii: "=")] + delimiters.close
    guard let close = find(closing, from: inside) else { throw fault(.unclosedTag, at: start) }
    let parts = bytes[inside..<close].split { Self.isSpace($0) }
    guard parts.count == 2, parts.allSatisfy({ !$0.contains(UInt8(ascii: "=")) }) else {
      throw fault(.badDelimiters, at: start)
    }
    skip(start, close + closing.count)
    delimiters = Delimiters(open: Array(parts[0]), close: Array(parts[1]))
    parsed.delimiters.append(delimiters)
  }
}

// Sections, blocks, parents.

extension Parser {
  private mutating func openSection(
    _ kind: TemplateNode.Kind, _ content: Range<Int>, _ start: Int, _ end: Int
  ) throws(TemplateError) {
    let alone = standalone(start, end)
    addText(to: alone?.start ?? start)
    var node = node(kind, start, end)
    node.path = try path(content, at: start)
    try push(node, content, start, alone?.end ?? end)
    go(to: alone?.end ?? end)
  }

  /// A block's indentation is that of its own text or, when it has none, of its tag; its text is
  /// laid out anew wherever it replaces another.
  private mutating func openBlock(
    _ content: Range<Int>, _ start: Int, _ end: Int
  ) throws(TemplateError) {
    let line = lineStart(start)
    let isFirst = isBlank(max(line, min(silentEnd, start)), start)
    let contentStart = isFirst ? lineEnd(after: end) : nil
    let isTagIndented = isBlank(line, start)
    addText(to: contentStart != nil && isTagIndented ? line : start)
    var node = node(.block, start, end)
    node.path = try path(content, at: start)
    guard !node.path.isEmpty else { throw fault(.badName(text(content)), at: start) }
    if isTagIndented { node.indent = Int32(line)..<Int32(start) }
    if let contentStart {
      let own = indentation(from: contentStart)
      if !own.isEmpty { node.indent = Int32(own.lowerBound)..<Int32(own.upperBound) }
      node.dedent = Int32(own.count)
    }
    try push(node, content, start, contentStart ?? end)
    go(to: contentStart ?? end)
    if isFirst, contentStart == nil { silentEnd = end }
  }

  private mutating func openParent(
    _ content: Range<Int>, _ start: Int, _ end: Int
  ) throws(TemplateError) {
    let line = lineStart(start)
    var leading: Int?
    if isBlank(line, start) {
      addText(to: line)
      if line < start {
        leading = parsed.nodes.count
        addText(to: start)
      } else {
        leading = -1
      }
    } else {
      addText(to: start)
    }
    var node = node(.parent, start, end)
    node.isDynamic = bytes[content.lowerBound] == UInt8(ascii: "*")
    node.path = try calledPath(content, node.isDynamic, at: start)
    if leading != nil { node.indent = Int32(line)..<Int32(start) }
    try push(node, content, start, end)
    open[open.count - 1].leadingText = leading
    go(to: end)
    silentEnd = end
  }

  private mutating func closeTag(
    _ content: Range<Int>, _ start: Int, _ end: Int
  ) throws(TemplateError) {
    guard let opened = open.popLast() else {
      throw fault(.closeWithoutOpen(text(content)), at: start)
    }
    guard isSame(opened.name, content) else {
      let line = location(opened.tagStart).line
      throw fault(
        .wrongClose(text(content), opened: text(opened.name), line: line), at: start)
    }
    switch parsed.nodes[opened.node].kind {
    case .parent: closeParent(opened, start, end)
    case .block: closeBlock(opened, start, end)
    default:
      let alone = standalone(start, end)
      addText(to: alone?.start ?? start)
      parsed.nodes[opened.node].range = Int32(opened.contentStart)..<Int32(start)
      go(to: alone?.end ?? end)
    }
    parsed.nodes[opened.node].end = Int32(parsed.nodes.count)
  }

  private mutating func closeBlock(_ opened: OpenTag, _ start: Int, _ end: Int) {
    let line = lineStart(start)
    let isFirst = opened.contentStart <= line && isBlank(line, start)
    addText(to: isFirst ? line : start)
    let isInParent = open.last.map { parsed.nodes[$0.node].kind == .parent } ?? false
    let next = isFirst ? lineEnd(after: end) : nil
    go(to: isInParent ? end : next ?? end)
    if isFirst { silentEnd = end }
  }

  /// A parent and all that stands in it write nothing here, so they stand alone when nothing else
  /// is on their first and last lines.
  private mutating func closeParent(_ opened: OpenTag, _ start: Int, _ end: Int) {
    addText(to: start)
    guard let leading = opened.leadingText else { return go(to: end) }
    guard let next = lineEnd(after: end) else {
      parsed.nodes[opened.node].indent = 0..<0
      return go(to: end)
    }
    if leading >= 0 { parsed.nodes[leading].range = 0..<0 }
    go(to: next)
  }

  private mutating func push(
    _ node: TemplateNode, _ content: Range<Int>, _ start: Int, _ contentStart: Int
  ) throws(TemplateError) {
    guard open.count < Limits.nesting else {
      throw fault(.nestedTooDeep(limit: Limits.nesting), at: start)
    }
    open.append(
      OpenTag(
        node: parsed.nodes.count, name: content, tagStart: start, contentStart: contentStart))
    append(node)
  }
}

// Nodes and names.

extension Parser {
  @inline(__always)  // Otherwise every node is copied on its way out.
  private func node(_ kind: TemplateNode.Kind, _ start: Int, _ end: Int) -> TemplateNode {
    var node = TemplateNode(kind: kind, range: Int32(start)..<Int32(end))
    node.delimiters = Int32(parsed.delimiters.count - 1)
    node.tag = Int32(start)
    return node
  }

  private mutating func append(_ node: consuming TemplateNode) {
    node.end = Int32(parsed.nodes.count + 1)
    if !node.path.isEmpty { node.first = parsed.names[Int(node.path.lowerBound)].id }
    parsed.nodes.append(node)
  }

  private mutating func addText(to end: Int) {
    if textStart < end {
      append(node(.text, textStart, end))
      textStart = end
    }
  }

  private mutating func go(to offset: Int) {
    position = offset
    textStart = offset
  }

  /// `a.b.c` as three names; `.` as none.
  private mutating func path(
    _ content: Range<Int>, at tag: Int
  ) throws(TemplateError) -> Range<Int32> {
    let first = Int32(parsed.names.count)
    if content.count == 1, bytes[content.lowerBound] == UInt8(ascii: ".") { return first..<first }
    var start = content.lowerBound
    for index in content.lowerBound...content.upperBound {
      guard index == content.upperBound || bytes[index] == UInt8(ascii: ".") else {
        if Self.isSpace(bytes[index]) { throw fault(.badName(text(content)), at: tag) }
        continue
      }
      guard start < index else { throw fault(.badName(text(content)), at: tag) }
      parsed.names.append(name(start..<index))
      start = index + 1
    }
    return first..<Int32(parsed.names.count)
  }

  private func name(_ range: Range<Int>) -> Name {
    bytes.withUnsafeBufferPointer { Name(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// The name of another template, or the path to a value that names it.
  private mutating func calledPath(
    _ content: Range<Int>, _ isDynamic: Bool, at tag: Int
  ) throws(TemplateError) -> Range<Int32> {
    if isDynamic { return try path(trimmed(content.lowerBound + 1, content.upperBound), at: tag) }
    guard content.count <= 200, !bytes[content].contains(where: Self.isSpace) else {
      throw fault(.badName(text(content)), at: tag)
    }
    parsed.names.append(name(content))
    return Int32(parsed.names.count - 1)..<Int32(parsed.names.count)
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}

// Looking around.

extension Parser {
  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private static func isSigil(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "#"), UInt8(ascii: "^"), UInt8(ascii: "/"), UInt8(ascii: ">"),
      UInt8(ascii: "&"), UInt8(ascii: "!"), UInt8(ascii: "<"), UInt8(ascii: "$"),
      UInt8(ascii: "{"):
      true
    default: false
    }
  }

  /// Whether the same bytes stand in two places.
  private func isSame(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard one.count == other.count else { return false }
    let distance = other.lowerBound - one.lowerBound
    return one.allSatisfy { bytes[$0] == bytes[$0 + distance] }
  }

  private func trimmed(_ start: Int, _ end: Int) -> Range<Int> {
    var (start, end) = (start, end)
    while start < end, Self.isSpace(bytes[start]) { start += 1 }
    while end > start, Self.isSpace(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  private func find(_ mark: [UInt8], from start: Int) -> Int? {
    guard let first = mark.first else { return nil }
    return bytes.withUnsafeBufferPointer { bytes in
      var index = bytes.index(of: first, from: start)
      while index + mark.count <= bytes.count {
        var matched = 1
        while matched < mark.count, bytes[index + matched] == mark[matched] { matched += 1 }
        if matched == mark.count { return index }
        index = bytes.index(of: first, from: index + 1)
      }
      return nil
    }
  }

  private func lineStart(_ offset: Int) -> Int {
    var start = offset
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    return start
  }

  private func isBlank(_ start: Int, _ end: Int) -> Bool {
    start <= end && bytes[start..<end].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  /// Where the next line begins when nothing but white space is left of this one.
  private func lineEnd(after offset: Int) -> Int? {
    var index = offset
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    if index == bytes.count { return index }
    if bytes[index] == 0x0A { return index + 1 }
    let isPair = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
    return isPair ? index + 2 : nil
  }

  /// The whole line of a tag that stands alone on it.
  private func standalone(_ start: Int, _ end: Int) -> (start: Int, end: Int)? {
    // Tags within a line are many, and the line may be long: no further back than to its words.
    var line = start
    while line > textStart, bytes[line - 1] == 0x20 || bytes[line - 1] == 0x09 { line -= 1 }
    guard line == 0 || bytes[line - 1] == 0x0A, let next = lineEnd(after: end) else { return nil }
    return (line, next)
  }

  /// The white space in front of the first line that has more than that.
  private func indentation(from start: Int) -> Range<Int> {
    var line = start
    while line < bytes.count {
      var index = line
      while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
      let isBlankLine = index < bytes.count && (bytes[index] == 0x0A || bytes[index] == 0x0D)
      if !isBlankLine {
        // A block's own closing tag is no text of it.
        let isClose = bytes[index...].starts(with: delimiters.open + [UInt8(ascii: "/")])
        return isClose ? line..<line : line..<index
      }
      line = (bytes[index...].firstIndex(of: 0x0A) ?? bytes.count - 1) + 1
    }
    return start..<start
  }

  private func location(_ offset: Int) -> (line: Int, column: Int) {
    TemplateError.location(of: offset, in: bytes)
  }

  private func fault(_ kind: TemplateError.Kind, at offset: Int) -> TemplateError {
    let (line, column) = location(offset)
    return TemplateError(
      kind: kind, template: parsed.source.name, path: parsed.source.path, line: line,
      column: column)
  }
}

extension TemplateError {
  static func location(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    let before = bytes.prefix(offset)
    let line = before.count { $0 == 0x0A } + 1
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return (line, before[start...].count { $0 & 0xC0 != 0x80 } + 1)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where a byte stands next, looked for eight bytes at a time; the count when it does no more.
  fileprivate func index(of byte: UInt8, from start: Int) -> Int {
    var index = start
    let pattern = UInt64(byte) &* 0x0101_0101_0101_0101
    while index + 8 <= count {
      let word =
        UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: index, as: UInt64.self)
        .littleEndian ^ pattern
      let hits = (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
      if hits != 0 { return index + hits.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < count, self[index] != byte { index += 1 }
    return index
  }
}
