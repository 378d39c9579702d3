/// Reads Markdown as its reader sees it, line by line.
///
/// Not through cmark: its columns are not those of the source (its own issues 296 and 442), and a
/// reader needs the words and their places, not the tree.
struct MarkdownText {
  private let lines: Lines
  private var inline: MarkdownInline
  private var passages: [Passage] = []
  private var title: String?

  /// Whether a list item may go on behind an empty line.
  private var isInItem = false

  private init(_ source: UnsafeBufferPointer<UInt8>) {
    lines = Lines(source)
    inline = MarkdownInline(source, labels: Self.labels(lines))
  }

  /// Reads a text.
  ///
  /// - Parameter bytes: the text in UTF-8.
  /// - Returns: its passages, and the title that its front matter gives.
  /// - Throws: ``ProseError/tooManyParts``.
  static func read(
    _ bytes: [UInt8]
  ) throws(ProseError) -> (passages: [Passage], title: String?) {
    let text = bytes.withUnsafeBufferPointer { source -> MarkdownText? in
      var text = MarkdownText(source)
      guard text.lines.ranges.count <= Prose.parts else { return nil }
      text.read()
      return text.passages.count <= Prose.parts ? text : nil
    }
    guard let text else { throw .tooManyParts }
    return (text.passages, text.title)
  }

  /// Whether nearly all lines are tags: a page under the name of a text.
  static func isPage(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { source in
      let lines = Lines(source)
      let start = FrontMatter(lines).map { $0.fields.upperBound + 1 } ?? 0
      var tags = 0
      var others = 0
      for line in lines.ranges.indices.dropFirst(start) {
        let range = lines.trimmed(line)
        if range.isEmpty { continue }
        if source[range.lowerBound] == UInt8(ascii: "<") { tags += 1 } else { others += 1 }
      }
      return tags > 4 * others
    }
  }

  private mutating func read() {
    let frontMatter = FrontMatter(lines)
    var line = frontMatter.map { $0.fields.upperBound + 1 } ?? 0
    while line < lines.ranges.count {
      let range = lines.trimmed(line)
      if range.isEmpty || isLeftOut(range) {
        line += 1
      } else if let fence = fence(range) {
        line = endOfFence(fence, after: line)
      } else if lines.has("<!--", at: range.lowerBound) {
        line = lineBehind("-->", from: line)
      } else if let end = endOfCode(range) {
        line = lineBehind(end, from: line)
      } else {
        line = readBlock(line, range)
      }
    }
    guard let frontMatter else { return }
    if passages.isEmpty {
      readFields(frontMatter.fields)
    } else if let title = frontMatter.title {
      addTitle(title)
    }
  }

  /// Generators print the title above the text, unless the text begins with it.
  private mutating func addTitle(_ range: Range<Int>) {
    guard let passage = inline.passage([range], .heading(level: 1)) else { return }
    title = String(decoding: passage.text, as: UTF8.self)
    if passages.first?.text != passage.text { passages.insert(passage, at: 0) }
  }

  private mutating func readBlock(_ line: Int, _ range: Range<Int>) -> Int {
    if let level = headingLevel(range) {
      isInItem = false
      add(headingText(range, level), .heading(level: level))
      return line + 1
    }
    if lines.rule(range) != nil { return line + 1 }
    if isTable(line) { return readTable(line) }
    let text = afterQuotes(range)
    let item = lines.itemStart(text)
    isInItem = item != nil || isInItem && lines.indent(line) >= 2
    var end = line + 1
    while end < lines.ranges.count, goesOn(end) { end += 1 }
    if item == nil, end < lines.ranges.count, let rule = setext(end) {
      add((line..<end).map { lines.trimmed($0) }, .heading(level: rule == 0x3D ? 1 : 2))
      return end + 1
    }
    var parts = (line..<end).map { afterQuotes(lines.trimmed($0)) }
    if let item { parts[0] = afterQuotes(item..<max(parts[0].upperBound, item)) }
    if !isInItem, parts.count > 1, isStrong(parts[0]) { add([parts.removeFirst()], .paragraph) }
    add(parts, isInItem ? .item : .paragraph)
    return end
  }

  /// Whether a line is `**a title**`: its reader sees what follows as a text of its own.
  private func isStrong(_ line: Range<Int>) -> Bool {
    let sign = UInt8(ascii: "*")
    let text = lines.source[line]
    guard text.count > 4, text.count < 120, text.prefix(2).allSatisfy({ $0 == sign }),
      text.suffix(2).allSatisfy({ $0 == sign })
    else { return false }
    return !text.dropFirst(2).dropLast(2).contains(sign)
  }

  private mutating func add(_ parts: [Range<Int>], _ kind: Passage.Kind) {
    guard passages.count <= Prose.parts else { return }
    if let passage = inline.passage(parts, kind) { passages.append(passage) }
  }

  /// Whether a line belongs to the paragraph above it.
  private func goesOn(_ line: Int) -> Bool {
    let range = lines.trimmed(line)
    let text = afterQuotes(range)
    return !range.isEmpty && headingLevel(range) == nil && fence(range) == nil
      && lines.itemStart(text) == nil && lines.rule(range) == nil && !isLeftOut(range)
      && !isTable(line) && !lines.has("<!--", at: range.lowerBound) && !startsBlockTag(range)
      && endOfCode(range) == nil
  }
}

// Headings, quotes, fences, what is no text.

extension MarkdownText {
  private func headingLevel(_ range: Range<Int>) -> Int? {
    var level = 0
    var index = range.lowerBound
    while index < range.upperBound, lines.source[index] == UInt8(ascii: "#") {
      level += 1
      index += 1
    }
    guard (1...6).contains(level), index < range.upperBound else { return nil }
    // Many writers forget the space; "#1" is none.
    return lines.source[index] <= 0x20 || (lines.source[index] | 0x20) &- 0x61 < 26 ? level : nil
  }

  private func headingText(_ range: Range<Int>, _ level: Int) -> [Range<Int>] {
    var end = range.upperBound
    while end > range.lowerBound + level, lines.source[end - 1] == UInt8(ascii: "#") { end -= 1 }
    return [lines.trimmed(range.lowerBound + level..<end)]
  }

  private func setext(_ line: Int) -> UInt8? {
    let range = lines.trimmed(line)
    guard let rule = lines.rule(range), rule == UInt8(ascii: "=") || rule == UInt8(ascii: "-")
    else { return nil }
    return rule
  }

  private func afterQuotes(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, lines.source[start] == UInt8(ascii: ">") {
      start += 1
      while start < range.upperBound, lines.source[start] <= 0x20 { start += 1 }
    }
    return start..<range.upperBound
  }

  private func fence(_ range: Range<Int>) -> StaticString? {
    if lines.has("```", at: range.lowerBound) { return "```" }
    return lines.has("~~~", at: range.lowerBound) ? "~~~" : nil
  }

  private func endOfFence(_ fence: StaticString, after line: Int) -> Int {
    var end = line + 1
    while end < lines.ranges.count, !lines.has(fence, at: lines.trimmed(end).lowerBound) {
      end += 1
    }
    return end + 1
  }

  /// The end tag of a script or style that begins a line.
  private func endOfCode(_ range: Range<Int>) -> StaticString? {
    if lines.has("<script", at: range.lowerBound) { return "</script" }
    return lines.has("<style", at: range.lowerBound) ? "</style" : nil
  }

  /// The line after the one that holds `end`.
  private func lineBehind(_ end: StaticString, from line: Int) -> Int {
    let count = end.utf8CodeUnitCount
    for next in line..<lines.ranges.count {
      let range = lines.ranges[next]
      guard range.count >= count else { continue }
      for index in range.lowerBound...(range.upperBound - count) where lines.has(end, at: index) {
        return next + 1
      }
    }
    return lines.ranges.count
  }

  /// Lines of template tags, kramdown attributes and link definitions.
  private func isLeftOut(_ range: Range<Int>) -> Bool {
    let start = range.lowerBound
    if lines.has("{%", at: start) || lines.has("{{<", at: start) || lines.has("{{%", at: start)
      || lines.has("{:", at: start)
    {
      return lines.source[range.upperBound - 1] == UInt8(ascii: "}")
    }
    return Self.label(lines, range) != nil
  }

  /// The names that the text gives addresses for.
  private static func labels(_ lines: Lines) -> Set<[UInt8]> {
    var labels: Set<[UInt8]> = []
    for line in lines.ranges.indices {
      let range = lines.trimmed(line)
      if let label = label(lines, range) { labels.insert(label) }
    }
    return labels
  }

  /// The name in `[name]: address`.
  private static func label(_ lines: Lines, _ range: Range<Int>) -> [UInt8]? {
    guard lines.has("[", at: range.lowerBound), !lines.has("[^", at: range.lowerBound),
      let close = lines.source[range].firstIndex(of: UInt8(ascii: "]")),
      lines.has("]:", at: close), close + 2 < range.upperBound
    else { return nil }
    let address = lines.trimmed(close + 2..<range.upperBound)
    // An address is one word, with a title behind it at most.
    let first = lines.source[address].prefix { $0 > 0x20 }
    let isAddress = first.contains { "/.#:@".utf8.contains($0) }
    return isAddress ? MarkdownInline.label(lines.source[range.lowerBound + 1..<close]) : nil
  }

  private func startsBlockTag(_ range: Range<Int>) -> Bool {
    for tag in ["<div", "<p>", "<p ", "<ul", "<ol", "<li", "<table", "<h", "<section", "</"]
      as [StaticString] where lines.has(tag, at: range.lowerBound)
    {
      return true
    }
    return false
  }
}

// Content systems that keep the whole page in the front matter.

extension MarkdownText {
  /// The values of `text:`; `type: paragraph` and the like begin a new passage.
  private mutating func readFields(_ fields: Range<Int>) {
    var kind = Passage.Kind.paragraph
    var parts: [Range<Int>] = []
    var isOpen = false
    for line in fields {
      let range = afterDash(lines.trimmed(line))
      if let value = value(of: "type:", range) {
        let name = String(decoding: lines.source[value], as: UTF8.self).lowercased()
        if ["paragraph", "heading", "listitem", "list_item"].contains(name) {
          add(parts, kind)
          parts = []
          let isItem = kind == .item && name == "paragraph" && parts.isEmpty
          kind =
            name == "heading"
            ? .heading(level: 2)
            : name == "paragraph" && !isItem
              ? .paragraph : .item
        }
        isOpen = false
      } else if let value = value(of: "text:", range) {
        parts.append(value)
        isOpen = true
      } else if isOpen, !isField(range) {
        parts.append(range)
      } else {
        isOpen = false
      }
    }
    add(parts, kind)
  }

  /// What stands behind the dash of an entry.
  private func afterDash(_ range: Range<Int>) -> Range<Int> {
    lines.has("- ", at: range.lowerBound)
      ? lines.trimmed(range.lowerBound + 2..<range.upperBound) : range
  }

  private func isField(_ range: Range<Int>) -> Bool {
    lines.source[range].last == UInt8(ascii: ":") || lines.source[range].first == UInt8(ascii: "-")
      || lines.source[range].prefix(24).firstIndex(of: UInt8(ascii: ":")) != nil
  }

  private func value(of key: StaticString, _ range: Range<Int>) -> Range<Int>? {
    guard lines.has(key, at: range.lowerBound) else { return nil }
    var value = lines.trimmed(range.lowerBound + key.utf8CodeUnitCount..<range.upperBound)
    if value.count > 1, let quote = lines.source[value].first, quote == 0x22 || quote == 0x27,
      lines.source[value.upperBound - 1] == quote
    {
      value = value.lowerBound + 1..<value.upperBound - 1
    }
    return value.isEmpty ? nil : value
  }
}

// Tables.

extension MarkdownText {
  private func isTable(_ line: Int) -> Bool {
    guard line + 1 < lines.ranges.count, lines.source[lines.ranges[line]].contains(0x7C) else {
      return false
    }
    let below = lines.source[lines.trimmed(line + 1)]
    return below.contains(0x7C) && below.contains(UInt8(ascii: "-"))
      && below.allSatisfy { "|-: \t".utf8.contains($0) }
  }

  private mutating func readTable(_ start: Int) -> Int {
    var line = start
    var row = 0
    while line < lines.ranges.count, lines.source[lines.ranges[line]].contains(0x7C) {
      if line != start + 1 {
        for (column, cell) in cells(lines.trimmed(line)).enumerated() {
          add([cell], .cell(row: row, column: column))
        }
        row += 1
      }
      line += 1
    }
    return line
  }

  private func cells(_ range: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = range.lowerBound
    if lines.source[start] == 0x7C { start += 1 }
    for index in start..<range.upperBound
    where lines.source[index] == 0x7C && lines.source[index - 1] != 0x5C {
      cells.append(lines.trimmed(start..<index))
      start = index + 1
    }
    if start < range.upperBound { cells.append(lines.trimmed(start..<range.upperBound)) }
    return cells
  }
}
