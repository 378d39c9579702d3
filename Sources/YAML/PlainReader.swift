internal import SourceText

/// Reads documents that are written plainly, as nearly all definitions are: mappings and lists by
/// indentation, texts of one line, blocks (`|`, and `>` with one paragraph), and flow collections that end on their own line.
///
/// It takes a fifth of libyaml's time and knows a part of its language only. At anything else, and
/// at anything wrong, it gives up: then libyaml reads the whole document and has the last word.
/// A test holds the two together.
struct PlainReader {
  /// The document is no plain one.
  struct NotPlain: Error {}

  var parser: TreeParser
  let bytes: UnsafeBufferPointer<UInt8>

  /// The line that is being read: where it starts and ends, its number, whether it is ASCII.
  private(set) var start = 0
  private(set) var end = 0
  private var number: UInt32 = 0
  private var isASCII = true

  /// The lists and mappings that indentation holds open, outermost first.
  private var open: [Block] = []

  /// Whether the last key has its value on the lines below.
  private var awaitsValue = false

  private struct Block {
    let column: Int
    let isList: Bool
  }

  /// The bytes are characters that ``CharacterCheck`` has passed; they must outlive the reader.
  ///
  /// Behind lines of a revision that were read before, the parser has open what is open there.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, in revision: Revision? = nil,
    into parser: TreeParser
  ) {
    self.bytes = bytes
    self.parser = parser
    end = start - 1
    guard let revision, revision.linesBefore > 0 else { return }
    number = revision.linesBefore
    open.append(Block(column: 0, isList: false))
    if let column = revision.listBefore { open.append(Block(column: column, isList: true)) }
  }

  /// Reads the document into ``parser``, to its end or to where a revision goes on as before.
  mutating func read(until revision: Revision? = nil) throws(NotPlain) {
    guard bytes.last == UInt8(ascii: "\n") else { throw NotPlain() }
    while try nextLine() {
      let word = skipSpaces(from: start)
      if word == end || bytes[word] == UInt8(ascii: "#") { continue }
      try readLine(at: word)
    }
    guard !open.isEmpty, !awaitsValue else { throw NotPlain() }
    var depth = 0
    if let revision {
      depth = revision.listBehind == nil ? 1 : 2
      guard open.count >= depth,
        depth < 2 || open[1].isList && open[1].column == revision.listBehind
      else { throw NotPlain() }
    }
    for _ in open.dropFirst(depth) { parser.pop(nil) }
  }

  /// Goes to the next line; `false` when there is none.
  private mutating func nextLine() throws(NotPlain) -> Bool {
    guard end + 1 < bytes.count else { return false }
    start = end + 1
    number += 1
    // The last byte is a line feed.
    end = bytes.lineFeed(from: start)
    let marks = bytes.marks(in: start..<end)
    if marks.hasControls { throw NotPlain() }
    isASCII = marks.isASCII
    // libyaml has a limit for keys.
    guard end - start < 1000 else { throw NotPlain() }
    return true
  }

  /// Reads a line whose first word stands at `word`.
  private mutating func readLine(at word: Int) throws(NotPlain) {
    let column = word - start
    if awaitsValue || open.isEmpty {
      guard column > open.last?.column ?? -1, awaitsValue || column == 0 else { throw NotPlain() }
      guard !open.isEmpty || parser.tree.records.isEmpty else { throw NotPlain() }
      openBlock(at: word, isList: isItem(word))
      awaitsValue = false
    } else {
      while let last = open.last, last.column > column {
        parser.pop(nil)
        open.removeLast()
      }
    }
    guard let block = open.last, block.column == column, block.isList == isItem(word) else {
      throw NotPlain()
    }
    if block.isList { try readItem(at: word) } else { try readPair(at: word) }
  }

  private mutating func openBlock(at word: Int, isList: Bool) {
    parser.push(isList ? .list : .mapping, position(word), position(word))
    open.append(Block(column: word - start, isList: isList))
  }

  private func isItem(_ word: Int) -> Bool {
    bytes[word] == UInt8(ascii: "-") && bytes[word + 1] == UInt8(ascii: " ")
  }

  /// `- value`, or `- key: value` and more pairs below.
  private mutating func readItem(at dash: Int) throws(NotPlain) {
    let word = skipSpaces(from: dash + 1)
    guard startsPlain(word) else { return try readValue(at: word) }
    if try plainEnd(from: word).isKey {
      openBlock(at: word, isList: false)
      try readPair(at: word)
    } else {
      try readValue(at: word)
    }
  }

  private mutating func readPair(at word: Int) throws(NotPlain) {
    guard startsPlain(word) else { throw NotPlain() }
    let key = try plainEnd(from: word)
    guard key.isKey, bytes[key.end - 1] != UInt8(ascii: " ") else { throw NotPlain() }
    addPlain(word..<key.end)
    let value = skipSpaces(from: key.end + 1)
    if value == end || bytes[value] == UInt8(ascii: "#") {
      awaitsValue = true
    } else {
      try readValue(at: value)
    }
  }
}

// Values.

extension PlainReader {
  private mutating func readValue(at word: Int) throws(NotPlain) {
    let behind: Int
    switch bytes[word] {
    case UInt8(ascii: "|"), UInt8(ascii: ">"): return try readBlock(at: word)
    case UInt8(ascii: "["), UInt8(ascii: "{"): behind = try readFlow(at: word)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): behind = try readQuoted(at: word)
    default:
      guard startsPlain(word) else { throw NotPlain() }
      let text = try plainEnd(from: word)
      guard !text.isKey else { throw NotPlain() }
      addPlain(word..<text.end)
      return
    }
    let rest = skipSpaces(from: behind)
    let isComment = bytes[rest] == UInt8(ascii: "#") && rest > behind
    guard rest == end || isComment else { throw NotPlain() }
  }

  /// Where an unquoted text ends, and whether a colon makes it a key.
  private func plainEnd(from word: Int) throws(NotPlain) -> (end: Int, isKey: Bool) {
    var index = bytes.colonOrNumberSign(from: word, to: end)
    while index < end {
      let isColon = bytes[index] == UInt8(ascii: ":")
      if isColon, bytes[index + 1] == UInt8(ascii: " ") || index + 1 == end { return (index, true) }
      if !isColon, bytes[index - 1] == UInt8(ascii: " ") { break }
      index = bytes.colonOrNumberSign(from: index + 1, to: end)
    }
    while index > word, bytes[index - 1] == UInt8(ascii: " ") { index -= 1 }
    return (index, false)
  }

  /// Reads a text in quotes and returns where it is over; most escapes are for libyaml.
  mutating func readQuoted(at quote: Int) throws(NotPlain) -> Int {
    let backslash = UInt8(ascii: "\\")
    let hasEscapes = bytes[quote] == UInt8(ascii: "\"")
    var text: [UInt8] = []
    var copied = quote + 1
    var index = quote + 1
    while bytes[index] != bytes[quote] {
      guard index < end else { throw NotPlain() }
      if hasEscapes, bytes[index] == backslash {
        guard bytes[index + 1] == backslash || bytes[index + 1] == bytes[quote] else {
          throw NotPlain()
        }
        text += bytes[copied..<index]
        copied = index + 1
        index += 1
      }
      index += 1
    }
    guard bytes[index + 1] != bytes[quote] else { throw NotPlain() }
    let (from, to) = (position(quote), position(index + 1))
    if text.isEmpty {
      let rest = UnsafeBufferPointer(rebasing: bytes[copied..<index])
      parser.addScalar(rest, at: copied, false, from, to)
    } else {
      text += bytes[copied..<index]
      text.withUnsafeBufferPointer { parser.addScalar($0, false, from, to) }
    }
    return index + 1
  }

  /// Reads a text of several lines: one that keeps its line ends (`|`), or one paragraph that does not
  /// (`>`); a line end is left at the end, unless a hyphen says otherwise.
  private mutating func readBlock(at sign: Int) throws(NotPlain) {
    let isFolded = bytes[sign] == UInt8(ascii: ">")
    let isStripped = bytes[sign + 1] == UInt8(ascii: "-")
    guard sign + (isStripped ? 2 : 1) == end, let parent = open.last else { throw NotPlain() }
    let from = position(sign)
    var text: [UInt8] = []
    var indent = 0
    var isOver = false
    while !isOver, try nextLine() {
      let word = skipSpaces(from: start)
      let column = word - start
      if word == end {
        guard indent > 0, column <= indent else { throw NotPlain() }
        text.append(UInt8(ascii: "\n"))
      } else if indent == 0 ? column > parent.column : column >= indent {
        if indent == 0 { indent = column }
        if isFolded { try fold(&text, column > indent) }
        text += bytes[(start + indent)...end]
      } else {
        guard column <= parent.column else { throw NotPlain() }
        isOver = true
      }
    }
    guard indent > 0 else { throw NotPlain() }
    while text.dropLast().last == UInt8(ascii: "\n") { text.removeLast() }
    if isStripped { text.removeLast() }
    // What is over is over at the start of the line behind it.
    let to = SourcePosition(line: isOver ? number : number + 1, column: 1)
    text.withUnsafeBufferPointer { parser.addScalar($0, false, from, to) }
    if isOver { goBack() }
  }

  /// Makes the line end before another line a space; paragraphs and deeper lines are for libyaml.
  private func fold(_ text: inout [UInt8], _ isDeeper: Bool) throws(NotPlain) {
    guard let feed = text.indices.last else { return }
    guard !isDeeper, text.count < 2 || text[feed - 1] != UInt8(ascii: "\n") else {
      throw NotPlain()
    }
    text[feed] = UInt8(ascii: " ")
  }

  /// Lets the line at hand be read once more.
  private mutating func goBack() {
    end = start - 1
    number -= 1
  }
}

// Texts and places.

extension PlainReader {
  mutating func addPlain(_ text: Range<Int>) {
    let (from, to) = (position(text.lowerBound), position(text.upperBound))
    parser.addScalar(
      UnsafeBufferPointer(rebasing: bytes[text]), at: text.lowerBound, true, from, to)
  }

  /// The place of a byte of the line at hand.
  @inline(__always)  // A call would be given a copy of the reader, twice for every text.
  func position(_ index: Int) -> SourcePosition {
    let wide = isASCII ? 0 : continuationBytes(before: index)
    return SourcePosition(line: number, column: UInt32(index - start - wide) + 1)
  }

  /// Bytes of the line that begin no character.
  private func continuationBytes(before index: Int) -> Int {
    bytes[start..<index].count { $0 & 0xC0 == 0x80 }
  }

  func skipSpaces(from index: Int) -> Int {
    var index = index
    while bytes[index] == UInt8(ascii: " ") { index += 1 }
    return index
  }

  /// Whether an unquoted text can start here: none of YAML's own signs.
  func startsPlain(_ index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "("),
      UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...0xFF:
      true
    default: false
    }
  }
}
