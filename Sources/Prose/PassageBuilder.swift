/// Gathers the text of a passage and where it came from.
struct PassageBuilder {
  private let source: UnsafeBufferPointer<UInt8>
  private var text: [UInt8] = []
  private var pieces: [Passage.Piece] = []

  /// White space that stands between two words once the second comes.
  private var gap: (source: Range<Int>, form: Passage.Form)?

  init(_ source: UnsafeBufferPointer<UInt8>) { self.source = source }

  /// Whether nothing visible was added.
  var isEmpty: Bool { text.isEmpty }

  /// Bytes of visible text.
  var count: Int { text.count }

  /// The passage, `nil` when nothing visible was added; the builder is empty again.
  mutating func finish(_ kind: Passage.Kind) -> Passage? {
    gap = nil
    guard !text.isEmpty else { return nil }
    defer {
      text.removeAll(keepingCapacity: true)
      pieces.removeAll(keepingCapacity: true)
    }
    // Copies as long as they must be; the builder keeps its room for the next one.
    return Passage(kind: kind, text: Array(text[...]), pieces: Array(pieces[...]))
  }

  /// Adds text as the source says it.
  mutating func add(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = source[index]
      if byte <= 0x20 || byte == 0x7F {
        index = addSpace(index, range.upperBound)
      } else if byte < 0x80 {
        let start = index
        repeat {
          index += 1
        } while index < range.upperBound && source[index] &- 0x21 < 0x5E
          && source[index] != UInt8(ascii: "`")
        emit(start..<index)
      } else {
        index += addScalar(index, range.upperBound)
      }
    }
  }

  /// Adds text that stands in the source in another form, such as an entity.
  mutating func add(_ coded: some Sequence<UInt8>, for range: Range<Int>) {
    let bytes = Array(coded)
    if bytes.allSatisfy({ $0 <= 0x20 }) { return space(range, .coded) }
    let shown = bytes.withUnsafeBufferPointer { Typography.of($0, 0..<$0.count) }
    switch shown {
    case .space: space(range, .coded)
    case .nothing: break
    case .other(let simpler): append(simpler, range, .coded)
    case .plain, .mark: append(bytes, range, .coded)
    }
  }

  /// A border that a reader sees as white space: the end of a line, of a tag.
  mutating func addBorder(_ range: Range<Int>) { space(range, .coded) }
}

extension PassageBuilder {
  private mutating func addSpace(_ start: Int, _ end: Int) -> Int {
    var index = start
    var isLineEnd = false
    while index < end, source[index] <= 0x20 || source[index] == 0x7F {
      if [0x0A, 0x0D, TagLimits.blank].contains(source[index]) { isLineEnd = true }
      index += 1
    }
    let isPlain = index - start == 1 && source[start] == 0x20
    space(start..<index, isLineEnd ? .coded : isPlain ? .same : .alike)
    return index
  }

  private mutating func space(_ range: Range<Int>, _ form: Passage.Form) {
    guard !text.isEmpty else { return }
    guard let before = gap else {
      gap = (range, form)
      return
    }
    let isCoded =
      before.form == .coded || form == .coded
      || before.source.upperBound != range.lowerBound
    gap = (
      before.source.lowerBound..<max(range.upperBound, before.source.lowerBound),
      isCoded ? .coded : .alike
    )
  }

  private mutating func emit(_ range: Range<Int>) {
    flush()
    push(range.count, range, .same)
    text.append(contentsOf: source[range])
  }

  private mutating func append(_ bytes: [UInt8], _ range: Range<Int>, _ form: Passage.Form) {
    flush()
    push(bytes.count, range, form)
    text.append(contentsOf: bytes)
  }

  private mutating func flush() {
    guard let gap else { return }
    self.gap = nil
    push(1, gap.source, gap.form)
    text.append(0x20)
  }

  private mutating func push(_ count: Int, _ range: Range<Int>, _ form: Passage.Form) {
    if form == .same, let last = pieces.last, last.form == .same,
      last.source.upperBound == range.lowerBound
    {
      pieces[pieces.count - 1] = Passage.Piece(
        start: last.start, count: last.count + count,
        source: last.source.lowerBound..<range.upperBound, form: .same)
    } else {
      pieces.append(Passage.Piece(start: text.count, count: count, source: range, form: form))
    }
  }

  /// Adds one scalar outside ASCII; the answer is its bytes.
  private mutating func addScalar(_ index: Int, _ end: Int) -> Int {
    let first = source[index]
    let length = min(first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2, end - index)
    let range = index..<index + length
    switch Typography.of(source, range) {
    case .plain: emit(range)
    case .space: space(range, .alike)
    case .nothing: if !text.isEmpty { push(0, range, .alike) }
    case .other(let bytes): append(bytes, range, .alike)
    case .mark(let mark): compose(mark, range)
    }
    return length
  }

  /// Joins a mark with the letter before it, as NFC writes it.
  private mutating func compose(_ mark: UInt8, _ range: Range<Int>) {
    guard gap == nil, let letter = text.last, let piece = pieces.last, piece.count > 0,
      let composed = Typography.composed(letter, mark)
    else { return emit(range) }
    text.removeLast()
    let from = piece.source.upperBound - 1
    pieces.removeLast()
    if piece.count > 1 {
      pieces.append(
        Passage.Piece(
          start: piece.start, count: piece.count - 1, source: piece.source.lowerBound..<from,
          form: piece.form))
    }
    append(composed, from..<range.upperBound, .alike)
  }
}
