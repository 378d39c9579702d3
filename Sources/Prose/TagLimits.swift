/// Keeps a page within what gumbo reads in time and memory that grow with its length alone.
///
/// gumbo's time grows with the square of the depth of the tree, of the formatting elements that
/// stand open, and of the attributes of a tag. What lies beyond the limits, and tags of other
/// languages (`<?php ?>`, `<% %>`), become blanks of the same length, so that places stay.
struct TagLimits {
  /// Elements inside each other; real pages have some thirty.
  static let depth = 250

  /// Formatting elements with attributes that stand open.
  ///
  /// Every block reopens all of them. Those without attributes say nothing to a reader of text, and
  /// none is kept.
  static let formatting = 1

  /// Attributes of a tag.
  static let attributes = 200

  /// Tags of a page; a megabyte of real pages has some thousands.
  static let tags = 400_000

  /// White space to HTML, and nothing that a quotation runs over.
  static let blank: UInt8 = 0x0C

  /// Text to HTML, and nothing to a reader: a tag inside a word.
  static let nothing: UInt8 = 0x01

  private let source: UnsafeBufferPointer<UInt8>

  /// The page with the changes; empty as long as there are none.
  private var changed: [UInt8] = []
  private var open: [Element] = []
  /// Whether the formatting elements that stand open were kept, by name.
  private var formatting: [TagName: [Bool]] = [:]
  private var kept = 0
  private var tables = 0
  private var foreign = 0
  private var count = 0

  private struct Element {
    let name: TagName
    let kind: TagKind

    var isWall: Bool { kind == .wall }
    var isBlock: Bool { kind == .wall || kind == .block }
    var isForeign: Bool { TagName.foreign.contains(name) }
  }

  private init(_ source: UnsafeBufferPointer<UInt8>) { self.source = source }

  /// A page within the limits.
  ///
  /// - Parameter bytes: any page.
  /// - Returns: the page itself, or as long a one.
  /// - Throws: ``ProseError/tooManyParts``.
  static func applied(to bytes: [UInt8]) throws(ProseError) -> [UInt8] {
    let outcome = bytes.withUnsafeBufferPointer { source -> [UInt8]? in
      var limits = TagLimits(source)
      return limits.run() ? limits.changed : nil
    }
    guard let outcome else { throw .tooManyParts }
    return outcome.isEmpty ? bytes : outcome
  }

  /// Goes through all tags; `false` when there are too many.
  private mutating func run() -> Bool {
    var index = 0
    while index + 1 < source.count {
      guard source[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      let next = source[index + 1]
      if (next | 0x20) &- 0x61 < 26 {
        index = startTag(index)
      } else if next == UInt8(ascii: "/"), index + 2 < source.count {
        let name = TagName(source, index + 2)
        let end = endOfTag(index)
        if name.packed != 0 { close(name, index..<end) }
        index = end
      } else if next == UInt8(ascii: "!") {
        index = endOfComment(index)
        continue
      } else if next == UInt8(ascii: "?") || next == UInt8(ascii: "%") {
        index = leaveOutCode(index, closing: next)
        continue
      } else {
        index += 1
        continue
      }
      count += 1
      if count > Self.tags { return false }
    }
    return true
  }
}

// Where things end.

extension TagLimits {
  /// The end of a tag or comment in a stretch of text; `nil` when none begins there.
  static func end(
    ofTagAt start: Int, in source: UnsafeBufferPointer<UInt8>, before limit: Int
  ) -> Int? {
    guard start + 1 < limit else { return nil }
    let next = source[start + 1]
    guard (next | 0x20) &- 0x61 < 26 || "/!?".utf8.contains(next) else { return nil }
    let limits = TagLimits(UnsafeBufferPointer(rebasing: source[..<limit]))
    return next == UInt8(ascii: "!") ? limits.endOfComment(start) : limits.endOfTag(start)
  }

  /// Behind the `>` of a tag; attribute values may hold one between quotation marks.
  private func endOfTag(_ start: Int) -> Int {
    var index = start + 1
    var isValue = false
    while index < source.count {
      let byte = source[index]
      if byte == UInt8(ascii: ">") { return index + 1 }
      if isValue, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        index += 1
        while index < source.count, source[index] != byte { index += 1 }
        isValue = false
      } else if byte == UInt8(ascii: "=") {
        isValue = true
      } else if byte > 0x20 {
        isValue = false
      }
      index += 1
    }
    return source.count
  }

  private func endOfComment(_ start: Int) -> Int {
    guard has("<!--", start) else { return endOfTag(start) }
    if has("<!-->", start) { return start + 5 }
    var index = start + 4
    while index < source.count {
      if source[index] == UInt8(ascii: "-"), has("-->", index) { return index + 3 }
      index += 1
    }
    return source.count
  }

  /// Blanks `<? … ?>` and `<% … %>`; what is not closed is left to gumbo.
  private mutating func leaveOutCode(_ start: Int, closing: UInt8) -> Int {
    var index = start + 2
    while index + 1 < source.count {
      if source[index] == closing, source[index + 1] == UInt8(ascii: ">") {
        blank(start..<index + 2)
        return index + 2
      }
      index += 1
    }
    return source.count
  }

  /// Behind the end tag of a raw element.
  private func endOfRaw(_ name: TagName, _ start: Int) -> Int {
    var index = start
    while index + 2 < source.count {
      if source[index] == UInt8(ascii: "<"), source[index + 1] == UInt8(ascii: "/"),
        TagName(source, index + 2) == name
      {
        return endOfTag(index)
      }
      index += 1
    }
    return source.count
  }

  private func has(_ text: StaticString, _ start: Int) -> Bool {
    guard start + text.utf8CodeUnitCount <= source.count else { return false }
    return text.withUTF8Buffer { text in
      text.indices.allSatisfy { source[start + $0] == text[$0] }
    }
  }

  private mutating func blank(_ range: Range<Int>, with blank: UInt8 = Self.blank) {
    if changed.isEmpty { changed = Array(source) }
    for index in range where changed[index] > 0x20 || blank == Self.nothing {
      changed[index] = blank
    }
  }
}

// Elements that stand open.

extension TagLimits {
  private mutating func startTag(_ start: Int) -> Int {
    let name = TagName(source, start + 1)
    let element = Element(name: name, kind: name.kind)
    let end = endOfTag(start)
    limitAttributes(start..<end)
    switch element.kind {
    case .formatting: format(element, start..<end)
    // What a drawing closes by itself (`<path/>`) counts until the drawing ends.
    case _ where isOfDrawing(name), .ordinary:
      let isClosed = element.isForeign && source[end - 2] == UInt8(ascii: "/")
      if !isClosed { push(element, start..<end) }
    case .void: if foreign > 0 { pop(to: open.lastIndex { $0.isForeign }) }
    case .raw:
      if name == .plaintext { return source.count }
      let behind = endOfRaw(name, end)
      // Read by those without scripts only; gumbo takes it for text.
      if name == .noscript { blank(start..<behind) }
      return behind
    case .block, .wall:
      closeBefore(name)
      if !name.isInTables || tables > 0 { push(element, start..<end) }
    }
    return end
  }

  private mutating func format(_ element: Element, _ range: Range<Int>) {
    let tag = source[range]
    let isBare = !tag.contains { $0 <= 0x20 || $0 == UInt8(ascii: "/") }
    let isKept = !isBare && kept < Self.formatting
    formatting[element.name, default: []].append(isKept)
    if isKept {
      kept += 1
      push(element, range)
    } else {
      blank(range, with: Self.nothing)
    }
  }

  /// Whether it is an element of the drawing that it stands in: most that HTML knows end it.
  private func isOfDrawing(_ name: TagName) -> Bool { foreign > 0 && !name.endsDrawings }

  private mutating func push(_ element: Element, _ range: Range<Int>) {
    guard open.count < Self.depth else {
      blank(range)
      // Blocks part what stands before and after them.
      if element.isBlock, range.count >= 3 {
        changed.replaceSubrange(range.prefix(3), with: Array("<p>".utf8))
      }
      return
    }
    open.append(element)
    if element.name == .table { tables += 1 }
    if element.isForeign { foreign += 1 }
  }

  private mutating func pop(to place: Int?) {
    guard let place else { return }
    for element in open[place...] {
      if element.name == .table { tables -= 1 }
      if element.isForeign { foreign -= 1 }
    }
    open.removeSubrange(place...)
  }

  /// What the start tag of a block closes.
  private mutating func closeBefore(_ name: TagName) {
    if foreign > 0 { pop(to: open.lastIndex { $0.isForeign }) }
    if name.isInTables {
      pop(to: place(of: name.closed) { $0.name == .table })
      return
    }
    pop(to: place(of: [.p]) { $0.isWall || $0.name == .button })
    guard !name.closed.isEmpty else { return }
    if name.closesOnlyLast {
      if let last = open.last, name.closed.contains(last.name) { pop(to: open.count - 1) }
    } else {
      pop(to: place(of: name.closed) { $0.isBlock && $0.name != .div })
    }
  }

  private mutating func close(_ name: TagName, _ range: Range<Int>) {
    switch name.kind {
    case .void, .raw: return
    case .formatting:
      guard formatting[name]?.popLast() == true else {
        return blank(range, with: Self.nothing)
      }
      kept -= 1
      if let place = place(of: [name], behind: { $0.isWall }) { open.remove(at: place) }
    case .ordinary: pop(to: place(of: [name]) { $0.isBlock })
    // What stands open in a form stays open behind it.
    case .block where name == .form:
      if let place = place(of: [name], behind: { $0.isWall }) { open.remove(at: place) }
    case .block, .wall:
      let isInTable = name.isInTables
      pop(to: place(of: [name]) { isInTable ? $0.name == .table : $0.isWall })
    }
  }

  /// The innermost open element of these names, with none between that stops the search.
  private func place(of names: [TagName], behind isWall: (Element) -> Bool) -> Int? {
    for place in open.indices.reversed() {
      if names.contains(open[place].name) { return place }
      if isWall(open[place]) { return nil }
    }
    return nil
  }

  private mutating func limitAttributes(_ tag: Range<Int>) {
    guard tag.count > 2 * Self.attributes else { return }
    var count = 0
    var isInWord = true
    var quote: UInt8 = 0
    for index in tag.dropFirst().dropLast() {
      let byte = source[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte <= 0x20 || byte == UInt8(ascii: "/") {
        isInWord = false
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"),
        source[index - 1] == UInt8(ascii: "=")
      {
        quote = byte
      } else if !isInWord {
        isInWord = true
        count += 1
        if count > Self.attributes {
          blank(index..<tag.upperBound - 1)
          return
        }
      }
    }
  }
}
