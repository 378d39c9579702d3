/// Reads text without markup: paragraphs between empty lines, items with bullets, short lines as
/// headings.
struct PlainText {
  private let lines: Lines
  private var builder: PassageBuilder
  private var tags: TemplateTag
  private var passages: [Passage] = []

  private init(_ source: UnsafeBufferPointer<UInt8>) {
    lines = Lines(source)
    builder = PassageBuilder(source)
    tags = TemplateTag(source)
  }

  /// Reads a text.
  ///
  /// - Parameter bytes: the text in UTF-8.
  /// - Returns: its passages.
  /// - Throws: ``ProseError/tooManyParts``.
  static func passages(of bytes: [UInt8]) throws(ProseError) -> [Passage] {
    let passages = bytes.withUnsafeBufferPointer { source -> [Passage]? in
      var text = PlainText(source)
      guard text.lines.ranges.count <= Prose.parts else { return nil }
      text.read()
      return text.passages
    }
    guard let passages else { throw .tooManyParts }
    return passages
  }

  private mutating func read() {
    var index = FrontMatter(lines).map { $0.fields.upperBound + 1 } ?? 0
    while index < lines.ranges.count {
      let start = index
      while index < lines.ranges.count, !lines.trimmed(index).isEmpty { index += 1 }
      if index > start { readBlock(start..<index) }
      index += 1
    }
  }

  /// Lines between two empty ones.
  private mutating func readBlock(_ block: Range<Int>) {
    let isWrapped = isWrapped(block)
    let isBroken = isWrapped && isAsWide(block.lowerBound, as: block)
    var line = block.lowerBound
    while line < block.upperBound {
      let range = lines.trimmed(line)
      if lines.rule(range) != nil {
        line += 1
        continue
      }
      let isFirst = line == block.lowerBound
      let isUnderlined =
        line + 1 < block.upperBound && lines.rule(lines.trimmed(line + 1)) != nil
      if isUnderlined || !isBroken && isHeading(line, range, isFirst: isFirst, in: block) {
        add([line], from: range.lowerBound, .heading(level: 2))
        line += 1
        continue
      }
      let item = lines.itemStart(range)
      var end = line + 1
      while end < block.upperBound, goesOn(end, isWrapped: isWrapped) { end += 1 }
      add(
        Array(line..<end), from: item ?? range.lowerBound, item == nil ? .paragraph : .item)
      line = end
    }
  }

  private func goesOn(_ line: Int, isWrapped: Bool) -> Bool {
    isWrapped && lines.itemStart(lines.trimmed(line)) == nil
  }

  private mutating func add(_ numbers: [Int], from start: Int, _ kind: Passage.Kind) {
    for (place, number) in numbers.enumerated() {
      let range = lines.trimmed(number)
      if place > 0 { builder.addBorder(lines.trimmed(number - 1).upperBound..<range.lowerBound) }
      addText((place == 0 ? start : range.lowerBound)..<range.upperBound)
    }
    if let passage = builder.finish(kind) { passages.append(passage) }
  }

  private mutating func addText(_ range: Range<Int>) {
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      let byte = lines.source[index]
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "["),
        let end = tags.end(index, before: range.upperBound)
      {
        builder.add(start..<index)
        builder.addTag(index..<end, in: lines.source)
        index = end
        start = end
      } else {
        index += 1
      }
    }
    builder.add(start..<range.upperBound)
  }

  /// Whether a block was broken at a width: three lines or more, all but the last about as wide.
  private func isWrapped(_ block: Range<Int>) -> Bool {
    let widths = block.dropLast().map { lines.trimmed($0).count }
    guard let widest = widths.max(), (40...110).contains(widest) else { return false }
    if widths.count == 1 { return widest >= 60 && startsSmall(block.upperBound - 1) }
    return widths.filter { $0 + 20 >= widest }.count * 4 >= widths.count * 3
  }

  /// Whether a line is about as wide as the widest of its block.
  private func isAsWide(_ line: Int, as block: Range<Int>) -> Bool {
    let widest = block.map { lines.trimmed($0).count }.max() ?? 0
    return lines.trimmed(line).count + 20 >= widest
  }

  private func startsSmall(_ line: Int) -> Bool {
    lines.source[lines.trimmed(line)].first.map { $0 &- 0x61 < 26 } ?? false
  }

  /// A short line without a full stop, before other text.
  private func isHeading(
    _ line: Int, _ range: Range<Int>, isFirst: Bool, in block: Range<Int>
  ) -> Bool {
    guard range.count < 90, let last = lines.source[range].last, last != UInt8(ascii: "."),
      last != UInt8(ascii: ":"), last != UInt8(ascii: ","), last != UInt8(ascii: ";"),
      !lines.source[range].contains(UInt8(ascii: "@"))
    else { return false }
    if last == UInt8(ascii: "?") { return hasTextAfter(line + 1) }
    let number = lines.source[range].prefix { $0 &- 0x30 < 10 || $0 == UInt8(ascii: ".") }
    let isItem = lines.itemStart(range) != nil
    guard isFirst, number.isEmpty ? !isItem : true else { return false }
    // The only line of its block, or one before a longer line.
    return block.count == 1
      ? hasTextAfter(block.upperBound)
      : lines.trimmed(line + 1).count > range.count
        || lines.itemStart(lines.trimmed(line + 1)) != nil
  }

  private func hasTextAfter(_ line: Int) -> Bool {
    (line..<lines.ranges.count).contains { !lines.trimmed($0).isEmpty }
  }
}
