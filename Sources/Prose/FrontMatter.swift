/// What a site generator keeps above a text, between two lines of `---` or `+++`.
struct FrontMatter {
  /// The lines between the two.
  let fields: Range<Int>

  /// Where the title stands that it gives the page.
  let title: Range<Int>?

  /// Reads it; `nil` for a text that has none.
  init?(_ lines: Lines) {
    guard let first = lines.ranges.first, first.count >= 3 else { return nil }
    let mark: StaticString = lines.has("---", at: 0) ? "---" : "+++"
    guard lines.has(mark, at: 0), lines.trimmed(0).count == 3 else { return nil }
    let end = (1..<lines.ranges.count).first {
      lines.trimmed($0).count == 3 && lines.has(mark, at: lines.trimmed($0).lowerBound)
    }
    guard let end else { return nil }
    fields = 1..<end
    title = fields.lazy.compactMap { Self.title(lines, lines.trimmed($0)) }.first
  }

  private static func title(_ lines: Lines, _ range: Range<Int>) -> Range<Int>? {
    for key in ["title:", "title =", "title="] as [StaticString]
    where lines.has(key, at: range.lowerBound) {
      var value = lines.trimmed(range.lowerBound + key.utf8CodeUnitCount..<range.upperBound)
      if value.count > 1, let quote = lines.source[value].first, quote == 0x22 || quote == 0x27,
        lines.source[value.upperBound - 1] == quote
      {
        value = value.lowerBound + 1..<value.upperBound - 1
      }
      return value.isEmpty ? nil : value
    }
    return nil
  }
}

extension FrontMatter {
  /// A text with white space in place of its front matter, so that places stay; `nil` without any.
  static func blanked(in bytes: [UInt8]) -> (bytes: [UInt8], title: String?)? {
    guard bytes.starts(with: "---".utf8) || bytes.starts(with: "+++".utf8) else { return nil }
    return bytes.withUnsafeBufferPointer { source in
      let lines = Lines(source)
      guard let front = FrontMatter(lines) else { return nil }
      var bytes = bytes
      for index in 0..<lines.ranges[front.fields.upperBound].upperBound where bytes[index] > 0x20 {
        bytes[index] = TagLimits.blank
      }
      return (bytes, front.title.map { String(decoding: source[$0], as: UTF8.self) })
    }
  }
}
