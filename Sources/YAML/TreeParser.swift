public import SourceText

extension Tree {
  /// What came of a file: a tree unless its form broke down, and all that is wrong with it.
  public struct Outcome: Sendable {
    /// The document; `nil` when there is none that could be read.
    public let tree: Tree?

    /// In the order of the file.
    public let problems: [Problem]
  }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - file: the file.
  ///   - number: what places in it carry, where several files are read together.
  ///   - limits: how much it may ask for.
  /// - Returns: the tree and the problems.
  public static func parse(
    _ file: SourceFile, number: FileNumber = .first, limits: Limits = Limits()
  ) -> Outcome {
    parse(file, number, limits, isPlainTried: true)
  }

  /// Reads a file by libyaml alone; for the test that holds the other reader to it.
  package static func parseByLibrary(_ file: SourceFile) -> Outcome {
    parse(file, .first, Limits(), isPlainTried: false)
  }

  private static func parse(
    _ file: SourceFile, _ number: FileNumber, _ limits: Limits, isPlainTried: Bool
  ) -> Outcome {
    var parser = TreeParser(number, limits)
    parser.parse(file.bytes, isPlainTried: isPlainTried)
    return parser.outcome
  }
}

/// Builds a tree from libyaml's events.
struct TreeParser {
  var tree = Tree()
  private(set) var problems: [Problem] = []
  var isWhole = false

  private let number: FileNumber
  let limits: Limits
  var open: [Frame] = []
  private var documents = 0
  private var isStopped = false

  /// A list or mapping that is not closed yet.
  struct Frame {
    let node: Int32
    let isMapping: Bool
    var last: Int32 = -1
    var count = 0
    /// Whether keys can be equal only when their bytes are.
    var isASCII = true
    /// Keys by text, once a mapping has more than can be compared one by one.
    var keys: [String: Int32] = [:]
  }

  init(_ number: FileNumber, _ limits: Limits) {
    self.number = number
    self.limits = limits
  }

  var outcome: Tree.Outcome {
    Tree.Outcome(tree: isWhole && !tree.records.isEmpty ? tree : nil, problems: problems)
  }

  mutating func parse(_ file: [UInt8], isPlainTried: Bool) {
    file.withUnsafeBufferPointer { bytes in
      guard isReadable(bytes) else { return }
      tree.records.reserveCapacity(bytes.count / 10 + 8)
      // With its encoding pinned, libyaml takes a byte order mark for text.
      let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      if isPlainTried, parsePlainly(file, bytes, from: start) { return }
      tree.bytes.reserveCapacity(bytes.count)
      parse(bytes, UnsafeBufferPointer(rebasing: bytes[start...]))
    }
  }

  /// Whether the file is of a size, and made of characters, that can be read.
  mutating func isReadable(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count <= limits.bytes else {
      problems.append(Problem(.tooLarge(limit: limits.bytes), at: top))
      return false
    }
    guard let problem = CharacterCheck(bytes, file: number).firstProblem() else { return true }
    problems.append(problem)
    return false
  }

  private var top: SourceRange { SourceRange(file: number, start: .start, end: .start) }

  private mutating func parse(
    _ bytes: UnsafeBufferPointer<UInt8>, _ text: UnsafeBufferPointer<UInt8>
  ) {
    guard var events = EventStream(text) else {
      problems.append(Problem(.other("out of memory"), at: top))
      return
    }
    var isAtEnd = false
    while !isAtEnd, !isStopped {
      let isGood = events.next { event, properties, start, end in
        if case .endOfStream = event { isAtEnd = true }
        handle(event, properties, start, end)
      }
      guard isGood else {
        problems.append(Problem(events.fault, in: bytes, file: number))
        return
      }
    }
    finish(at: top)
  }

  /// Reads a document without libyaml, if it is a plain one with nothing wrong in it.
  private mutating func parsePlainly(
    _ file: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Bool {
    var parser = self
    // Most texts stand in the file as they are, so its bytes serve for the tree.
    parser.tree.bytes = file
    parser.tree.plainLength = file.count
    var reader = PlainReader(bytes, from: start, into: parser)
    guard (try? reader.read()) != nil, reader.parser.problems.isEmpty else { return false }
    self = reader.parser
    isWhole = true
    return true
  }

  private mutating func finish(at start: SourceRange) {
    guard !isStopped else { return }
    let isEmpty =
      tree.records.isEmpty
      || tree.records[0].kind == .scalar && tree.records[0].isPlain && isNothing(tree.records[0])
    if isEmpty {
      problems.append(Problem(.empty, at: start))
    } else {
      isWhole = true
    }
  }

  /// `null`, `~` and nothing at all say nothing.
  private func isNothing(_ record: Tree.Record) -> Bool {
    let text = tree.bytes[Int(record.text)..<Int(record.text + record.length)]
    return text.isEmpty || text.elementsEqual("~".utf8) || text.elementsEqual("null".utf8)
  }

  private mutating func handle(
    _ event: EventStream.Event, _ properties: EventStream.Properties, _ start: SourcePosition,
    _ end: SourcePosition
  ) {
    if properties.hasAnchor { note(.anchor, start, end) }
    if properties.hasTag { note(.tag, start, end) }
    switch event {
    case .scalar(let text, let isPlain, let isDoubleQuoted):
      addScalar(text, isPlain, start, end)
      if isDoubleQuoted { checkEscapes(text, start, end) }
    case .startList: push(.list, start, end)
    case .startMapping: push(.mapping, start, end)
    case .end(let isFlow): pop(isFlow ? end : nil)
    case .alias:
      note(.alias, start, end)
      addScalar(UnsafeBufferPointer(start: nil, count: 0), false, start, end)
    case .startDocument(let hasDirectives):
      documents += 1
      if hasDirectives { note(.directive, start, end) }
      if documents > 1 {
        note(.severalDocuments, start, end)
        isStopped = true
        isWhole = true
      }
    case .other, .endOfStream: break
    }
  }

  private mutating func note(
    _ kind: Problem.Kind, _ start: SourcePosition, _ end: SourcePosition,
    other: SourceRange? = nil
  ) {
    problems.append(
      Problem(kind, at: SourceRange(file: number, start: start, end: end), other: other))
  }
}

// Adding nodes.

extension TreeParser {
  mutating func addScalar(
    _ text: UnsafeBufferPointer<UInt8>, _ isPlain: Bool, _ start: SourcePosition,
    _ end: SourcePosition
  ) {
    let offset = tree.bytes.count
    tree.bytes.append(contentsOf: text.prefix(limits.text))
    addScalar(text, at: offset, isPlain, start, end)
  }

  /// Adds a scalar whose text the tree has already.
  mutating func addScalar(
    _ text: UnsafeBufferPointer<UInt8>, at offset: Int, _ isPlain: Bool,
    _ start: SourcePosition, _ end: SourcePosition
  ) {
    if text.count > limits.text { note(.textTooLong(limit: limits.text), start, end) }
    let length = min(text.count, limits.text)
    append(
      Tree.Record(
        kind: .scalar, isPlain: isPlain, file: number.index, start: start, end: end,
        text: UInt32(offset), length: UInt32(length), child: -1, next: -1,
        print: Fingerprint(UnsafeBufferPointer(rebasing: text.prefix(length)))))
  }

  mutating func push(
    _ kind: Tree.Kind, _ start: SourcePosition, _ end: SourcePosition
  ) {
    guard open.count < limits.depth else {
      note(
        .tooDeep(limit: limits.depth), start,
        SourcePosition(line: start.line, column: start.column + 1))
      isStopped = true
      return
    }
    append(
      Tree.Record(
        kind: kind, isPlain: false, file: number.index, start: start, end: end, text: 0, length: 0,
        child: -1, next: -1))
    open.append(Frame(node: Int32(tree.records.count - 1), isMapping: kind == .mapping))
  }

  /// Closes a list or mapping.
  ///
  /// libyaml lets a block end behind the blank lines that follow it; for people it ends with its
  /// last word.
  mutating func pop(_ end: SourcePosition?) {
    guard let frame = open.popLast() else { return }
    let node = Int(frame.node)
    tree.records[node].end =
      end ?? (frame.last >= 0 ? tree.records[Int(frame.last)].end : tree.records[node].start)
  }

  private mutating func append(_ record: Tree.Record) {
    let node = Int32(tree.records.count)
    tree.records.append(record)
    if tree.records.count > limits.nodes {
      note(.tooManyNodes(limit: limits.nodes), record.start, record.end)
      isStopped = true
    }
    guard !open.isEmpty else { return }
    let frame = open.count - 1
    if open[frame].last < 0 {
      tree.records[Int(open[frame].node)].child = node
    } else {
      tree.records[Int(open[frame].last)].next = node
    }
    if open[frame].isMapping, open[frame].count.isMultiple(of: 2) { checkKey(node, frame) }
    open[frame].last = node
    open[frame].count += 1
  }
}

// Keys and escapes.

extension TreeParser {
  private mutating func checkKey(_ node: Int32, _ frame: Int) {
    let record = tree.records[Int(node)]
    guard record.kind == .scalar else { return note(.complexKey, record.start, record.end) }
    let key = Node(index: node)
    if tree.text(of: key, equals: "<<") { return note(.mergeKey, record.start, record.end) }
    if startsWithCurlyQuote(record) { return note(.curlyQuote, record.start, record.end) }
    if let first = earlierKey(node, frame) {
      note(
        .duplicateKey(tree.text(of: key)), record.start, record.end,
        other: tree.range(of: Node(index: first)))
    }
  }

  /// The key of the same text that stands before, canonically equal spellings included.
  private mutating func earlierKey(_ node: Int32, _ frame: Int) -> Int32? {
    let pairs = open[frame].count / 2
    if pairs > 24 {
      if open[frame].keys.isEmpty {
        var key = tree.records[Int(open[frame].node)].child
        while key >= 0, key != node {
          open[frame].keys[tree.text(of: Node(index: key))] = key
          let value = tree.records[Int(key)].next
          key = value < 0 ? -1 : tree.records[Int(value)].next
        }
      }
      let text = tree.text(of: Node(index: node))
      if let first = open[frame].keys[text] { return first }
      open[frame].keys[text] = node
      return nil
    }
    let (first, isASCII) = (tree.records[Int(open[frame].node)].child, open[frame].isASCII)
    let same = tree.records.withUnsafeBufferPointer { records -> Int32? in
      let print = records[Int(node)].print
      var key = first
      for _ in 0..<pairs {
        let isPossible = !isASCII || records[Int(key)].print == print
        if isPossible, isSameKey(key, node) { return key }
        key = records[Int(records[Int(key)].next)].next
      }
      return nil
    }
    if let same { return same }
    open[frame].isASCII =
      isASCII && tree.withBytes(of: Node(index: node)) { $0.allSatisfy { $0 < 0x80 } }
    return nil
  }

  func isSameKey(_ left: Int32, _ right: Int32) -> Bool {
    tree.withBytes(of: Node(index: left)) { left in
      tree.withBytes(of: Node(index: right)) { right in
        if left.count == right.count, left.elementsEqual(right) { return true }
        guard left.contains(where: { $0 >= 0x80 }) else { return false }
        return String(decoding: left, as: UTF8.self) == String(decoding: right, as: UTF8.self)
      }
    }
  }

  /// U+2018 to U+201F begin with the same two bytes.
  private func startsWithCurlyQuote(_ record: Tree.Record) -> Bool {
    guard record.isPlain, record.length >= 3 else { return false }
    let start = Int(record.text)
    return tree.bytes[start] == 0xE2 && tree.bytes[start + 1] == 0x80
      && (0x98...0x9F).contains(tree.bytes[start + 2])
  }

  /// An escape in double quotes can bring in what the file itself may not hold.
  private mutating func checkEscapes(
    _ text: UnsafeBufferPointer<UInt8>, _ start: SourcePosition, _ end: SourcePosition
  ) {
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      guard let kind = CharacterCheck.kind(of: scalar) else { continue }
      return note(kind, start, end)
    }
  }
}
