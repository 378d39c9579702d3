/// Makes a rendered page fit to stand in somebody else's.
///
/// Ids, what refers to them, and classes get a prefix; the title goes, because the other page has
/// its own; each heading below it opens a section and gets the level that the other page wants.
public struct HTMLFragment: Sendable {
  /// Stands in front of every id and class, with a hyphen between.
  public let prefix: String

  /// The level of the headings that open sections, 1 to 6.
  public let headingLevel: Int

  /// Prepares for pages.
  ///
  /// - Parameters:
  ///   - prefix: letters, digits and hyphens.
  ///   - headingLevel: 1 to 6; deeper headings end at 6.
  public init(prefix: String = "verklaar", headingLevel: Int = 2) {
    self.prefix = prefix
    self.headingLevel = min(max(headingLevel, 1), 6)
  }

  /// Adds the fragment of a page to `out`.
  ///
  /// - Parameters:
  ///   - html: what ``HTMLRenderer`` made.
  ///   - out: grows by the fragment.
  public func append(_ html: [UInt8], to out: inout [UInt8]) {
    out.reserveCapacity(out.count + html.count + html.count / 4)
    html.withUnsafeBufferPointer { source in
      var rewriting = FragmentRewriting(
        source, prefix: Array((prefix + "-").utf8), shift: headingLevel - 2)
      rewriting.run(into: &out)
    }
  }
}

extension HTMLFragment {
  /// Writes braces and square brackets by their numbers: to the program that makes the other page
  /// they could be a template tag or a shortcode.
  ///
  /// - Parameter html: text and attributes without scripts and styles.
  public static func neutraliseBrackets(in html: inout [UInt8]) {
    let isBracket: (UInt8) -> Bool = { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }
    let first = html.withUnsafeBufferPointer { html in
      min(
        html.index(of: UInt8(ascii: "{"), from: 0), html.index(of: UInt8(ascii: "["), from: 0))
    }
    // Most pages have none.
    guard first < html.count else { return }
    var out = Array(html[..<first])
    for byte in html[first...] {
      guard isBracket(byte) else {
        out.append(byte)
        continue
      }
      out.append(byte == UInt8(ascii: "{") ? "&#123;" : "&#91;")
    }
    html = out
  }
}

/// Copies a page, with other ids, classes and headings.
private struct FragmentRewriting {
  private let source: Bytes
  private let prefix: [UInt8]

  /// How many levels deeper the headings go.
  private let shift: Int

  private var copied = 0
  private var isInSection = false

  init(_ source: Bytes, prefix: [UInt8], shift: Int) {
    (self.source, self.prefix, self.shift) = (source, prefix, shift)
  }

  mutating func run(into out: inout [UInt8]) {
    var index = source.index(of: UInt8(ascii: "<"), from: 0)
    while index < source.count {
      let end = source.index(of: UInt8(ascii: ">"), from: index)
      rewriteTag(index..<end, into: &out)
      index = source.index(of: UInt8(ascii: "<"), from: max(copied, end))
    }
    copy(upTo: source.count, into: &out)
    if isInSection { out.append("</section>\n") }
  }

  private mutating func rewriteTag(_ tag: Range<Int>, into out: inout [UInt8]) {
    let isEnd = source.byte(at: tag.lowerBound + 1) == UInt8(ascii: "/")
    let name = tag.lowerBound + (isEnd ? 2 : 1)
    if source.byte(at: name) | 0x20 == UInt8(ascii: "h"), source.byte(at: name + 1).isDigit {
      rewriteHeading(tag, digit: name + 1, isEnd: isEnd, into: &out)
    }
    // A tag without a space has no attributes, and most tags are such.
    if !isEnd { rewriteAttributes(from: max(name, copied), to: tag.upperBound, into: &out) }
  }

  private mutating func copy(upTo end: Int, into out: inout [UInt8]) {
    guard end > copied else { return }
    out.append(contentsOf: source.part(copied..<end))
    copied = end
  }
}

// Headings.

extension FragmentRewriting {
  private mutating func rewriteHeading(
    _ tag: Range<Int>, digit: Int, isEnd: Bool, into out: inout [UInt8]
  ) {
    let level = Int(source[digit] - UInt8(ascii: "0"))
    if level == 1 { return skipTitle(tag, into: &out) }
    if !isEnd, level == 2 { openSection(tag, into: &out) }
    copy(upTo: digit, into: &out)
    out.append(UInt8(ascii: "0") + UInt8(min(max(level + shift, 1), 6)))
    copied = digit + 1
  }

  /// The title, with the line break behind it.
  private mutating func skipTitle(_ tag: Range<Int>, into out: inout [UInt8]) {
    copy(upTo: tag.lowerBound, into: &out)
    var end = tag.upperBound
    while end < source.count, !source.hasPrefix("</h1>", at: end) {
      end = source.index(of: UInt8(ascii: "<"), from: end + 1)
    }
    end = min(end + "</h1>".utf8.count, source.count)
    copied = source.byte(at: end) == UInt8(ascii: "\n") ? end + 1 : end
  }

  private mutating func openSection(_ tag: Range<Int>, into out: inout [UInt8]) {
    copy(upTo: tag.lowerBound, into: &out)
    if isInSection { out.append("</section>\n") }
    isInSection = true
    out.append("<section class=\"")
    out.append(contentsOf: prefix)
    out.append("deel\"")
    if let id = value(of: "id=\"", in: tag) {
      out.append(" aria-labelledby=\"")
      out.append(contentsOf: prefix)
      out.append(contentsOf: source.part(id))
      out.append("\"")
    }
    out.append(">\n")
  }

  private func value(of start: StaticString, in tag: Range<Int>) -> Range<Int>? {
    var index = source.index(of: UInt8(ascii: " "), from: tag.lowerBound)
    while index < tag.upperBound {
      if source.hasPrefix(start, at: index + 1) {
        let begin = index + 1 + start.utf8CodeUnitCount
        return begin..<source.index(of: UInt8(ascii: "\""), from: begin)
      }
      index = source.index(of: UInt8(ascii: " "), from: index + 1)
    }
    return nil
  }
}

// Attributes.

extension FragmentRewriting {
  /// Attributes that hold ids or classes, each with its opening quote.
  private static let names: [StaticString] = [
    "class=\"", "id=\"", "href=\"#", "for=\"", "headers=\"", "aria-labelledby=\"",
    "aria-describedby=\"", "aria-controls=\"", "aria-details=\"",
  ]

  private mutating func rewriteAttributes(
    from start: Int, to end: Int, into out: inout [UInt8]
  ) {
    var index = source.index(of: UInt8(ascii: " "), from: start)
    while index < end {
      if let name = Self.names.first(where: { source.hasPrefix($0, at: index + 1) }) {
        prefixWords(from: index + 1 + name.utf8CodeUnitCount, into: &out)
      }
      // On to the next attribute, behind the quotes of this one.
      let quote = source.index(of: UInt8(ascii: "\""), from: index)
      index = quote < end ? source.index(of: UInt8(ascii: "\""), from: quote + 1) : end
      index = index < end ? source.index(of: UInt8(ascii: " "), from: index) : end
    }
  }

  /// Puts the prefix in front of each word of a value.
  private mutating func prefixWords(from start: Int, into out: inout [UInt8]) {
    let end = source.index(of: UInt8(ascii: "\""), from: start)
    var isBetween = true
    for index in start..<end {
      let isSpace = source[index] == UInt8(ascii: " ")
      if isBetween, !isSpace {
        copy(upTo: index, into: &out)
        out.append(contentsOf: prefix)
      }
      isBetween = isSpace
    }
  }
}
