/// Reads Markdown as its reader sees it, line by line.
///
/// Not through cmark: its columns are not those of the source (its own issues 296 and 442), and a
/// reader needs the words and their places, not the tree.
struct MarkdownText {
  private let lines: Lines
  private var inline: MarkdownInline
  private var passages: [Passage] = []
  private var title: String?

  private init(_ source: UnsafeBufferPointer<UInt8>) {
    lines = Lines(source)
    inline = MarkdownInline(source)
  }

  static func read(_ bytes: [UInt8]) -> (passages: [Passage], title: String?) {
    bytes.withUnsafeBufferPointer { source in
      var text = MarkdownText(source)
      text.read()
      return (text.passages, text.title)
    }
  }

  private mutating func read() {
    let body = skipFrontMatter()
    var line = body
    while line < lines.ranges.count {
      let range = lines.trimmed(line)
      if range.isEmpty || isLeftOut(range) {
        line += 1
      } else if let fence = fence(range) {
        line = endOfFence(fence, after: line)
      } else if lines.has("<!--", at: range.lowerBound) {
        line = endOfComment(from: line)
      } else {
        line = readBlock(line, range)
      }
    }
    if passages.isEmpty, body > 2 { readFields(1..<body - 1) }
  }

  private mutating func readBlock(_ line: Int, _ range: Range<Int>) -> Int {
    if let level = headingLevel(range) {
      add(headingText(range, level), .heading(level: level))
      return line + 1
    }
    if lines.rule(range) != nil { return line + 1 }
    if isTable(line) { return readTable(line) }
    let text = afterQuotes(range)
    let item = lines.itemStart(text)
    var end = line + 1
    while end < lines.ranges.count, goesOn(end) { end += 1 }
    if item == nil, end < lines.ranges.count, let rule = setext(end) {
      add((line..<end).map { lines.trimmed($0) }, .heading(level: rule == 0x3D ? 1 : 2))
      return end + 1
    }
    var parts = (line..<end).map { afterQuotes(lines.trimmed($0)) }
    parts[0] = (item ?? text.lowerBound)..<max(parts[0].upperBound, item ?? text.lowerBound)
    add(parts, item == nil ? .paragraph : .item)
    return end
  }

  private mutating func add(_ parts: [Range<Int>], _ kind: Passage.Kind) {
    if let passage = inline.passage(parts, kind) { passages.append(passage) }
  }

  /// Whether a line belongs to the paragraph above it.
  private func goesOn(_ line: Int) -> Bool {
    let range = lines.trimmed(line)
    let text = afterQuotes(range)
    return !range.isEmpty && headingLevel(range) == nil && fence(range) == nil
      && lines.itemStart(text) == nil && lines.rule(range) == nil && !isLeftOut(range)
      && !isTable(line) && !lines.has("<!--", at: range.lowerBound) && !startsBlockTag(range)
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

  private func endOfComment(from line: Int) -> Int {
    for end in line..<lines.ranges.count {
      let range = lines.ranges[end]
      guard range.count >= 3 else { continue }
      for index in range.lowerBound...(range.upperBound - 3) where lines.has("-->", at: index) {
        return end + 1
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
    guard lines.has("[", at: start) else { return false }
    let close = lines.source[range].firstIndex(of: UInt8(ascii: "]"))
    return close.map { lines.has("]: ", at: $0) && !lines.has("[^", at: start) } ?? false
  }

  private func startsBlockTag(_ range: Range<Int>) -> Bool {
    for tag in ["<div", "<p>", "<p ", "<ul", "<ol", "<li", "<table", "<h", "<section", "</"]
      as [StaticString] where lines.has(tag, at: range.lowerBound)
    {
      return true
    }
    return false
  }

  /// The line behind front matter, between two lines of `---` or `+++`; the title in it is kept.
  private mutating func skipFrontMatter() -> Int {
    guard let first = lines.ranges.first, first.count >= 3 else { return 0 }
    let mark: StaticString = lines.has("---", at: 0) ? "---" : "+++"
    guard lines.has(mark, at: 0), lines.trimmed(0).count == 3 else { return 0 }
    let end = (1..<lines.ranges.count).first {
      lines.trimmed($0).count == 3 && lines.has(mark, at: lines.trimmed($0).lowerBound)
    }
    guard let end else { return 0 }
    for line in 1..<end where title == nil {
      let range = lines.trimmed(line)
      for key in ["title:", "title =", "title="] as [StaticString]
      where lines.has(key, at: range.lowerBound) {
        let value = lines.source[range.lowerBound + key.utf8CodeUnitCount..<range.upperBound]
        title = String(decoding: value.filter { $0 != 0x22 && $0 != 0x27 }, as: UTF8.self)
      }
    }
    return end + 1
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
      let range = lines.trimmed(line)
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
