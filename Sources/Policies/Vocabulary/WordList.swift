/// Phrases of one or more lists, found as whole words in small and capital letters alike.
struct WordList: Sendable {
  /// The phrases, those that begin with the same two letters together; of two that begin alike the
  /// longer one, which counts, comes first.
  private var phrases: [Phrase] = []

  /// By the kinds of their first two bytes, where ``phrases`` has them; one of a single byte is
  /// there for every second.
  private var byStart: [Range<Int32>] = []

  /// The bytes of all phrases.
  private var bytes: [UInt8] = []
  private let count: Int

  private struct Phrase: Sendable {
    /// The first bytes, at most eight, and which of eight bytes they are.
    let start: UInt64
    let mask: UInt64

    /// All bytes, in the list's own.
    let offset: Int32
    let length: Int32
    let list: Int32
    let goesOn: Bool

    /// Whether it looks alike and means something else.
    let isException: Bool
  }

  /// A phrase as it is written.
  private struct Written {
    let bytes: [UInt8]
    let goesOn: Bool
    let list: Int
    let isException: Bool

    init(_ text: String, list: Int, isException: Bool) {
      goesOn = text.utf8.last == UInt8(ascii: "*")
      bytes = Array(text.utf8.dropLast(goesOn ? 1 : 0))
      self.list = list
      self.isException = isException
    }
  }

  /// A list of phrases, without those that look alike and mean something else.
  init(_ phrases: [String], not exceptions: [String]) {
    self.init([(phrases, exceptions)])
  }

  /// Several lists in one; their phrases keep the number of their list.
  init(_ lists: [(phrases: [String], exceptions: [String])]) {
    count = lists.count
    var written: [Written] = []
    for (number, list) in lists.enumerated() {
      written += list.exceptions.map { Written($0, list: number, isException: true) }
      written += list.phrases.sorted { $0.utf8.count > $1.utf8.count }
        .map { Written($0, list: number, isException: false) }
    }
    for first in 0..<ByteKind.count {
      let beginning = written.filter { $0.bytes.first.map(ByteKind.of) == first }
      for second in 0..<ByteKind.count {
        let start = Int32(phrases.count)
        for phrase in beginning
        where phrase.bytes.count == 1 || ByteKind.of(phrase.bytes[1]) == second {
          add(phrase)
        }
        byStart.append(start..<Int32(phrases.count))
      }
    }
  }

  private mutating func add(_ phrase: Written) {
    var start: UInt64 = 0
    for (index, byte) in phrase.bytes.prefix(8).enumerated() {
      start |= UInt64(byte) << UInt64(8 * index)
    }
    let known = UInt64(min(phrase.bytes.count, 8))
    phrases.append(
      Phrase(
        start: start, mask: known == 8 ? .max : (1 << (8 * known)) - 1,
        offset: Int32(bytes.count), length: Int32(phrase.bytes.count), list: Int32(phrase.list),
        goesOn: phrase.goesOn, isException: phrase.isException))
    bytes += phrase.bytes
  }

  /// The words found, as written, each with the number of its list.
  func matches(in text: String, limit: Int) -> [(list: Int, words: String)] {
    var text = text
    return text.withUTF8 { text in
      phrases.withUnsafeBufferPointer { matches(of: $0, in: text, limit: limit) }
    }
  }

  private func matches(
    of phrases: UnsafeBufferPointer<Phrase>, in text: UnsafeBufferPointer<UInt8>, limit: Int
  ) -> [(list: Int, words: String)] {
    var found: [(list: Int, words: String)] = []
    // Where a list has found something, it goes on behind that.
    var next: [Int] = []
    var isBorder = true
    var index = 0
    while index < text.count, found.count < limit {
      // Within a word nothing begins; most bytes end up here.
      if !isBorder, isLetterOrDigit(text[index]) {
        index += 1
        continue
      }
      let byte = small(text[index])
      let isLetter = isWord(text, at: index)
      let second = index + 1 < text.count ? ByteKind.of(small(text[index + 1])) : 0
      let candidates = byStart[ByteKind.of(byte) * ByteKind.count + second]
      if isBorder || !isLetter, !candidates.isEmpty {
        let start = text.smallWord(at: index)
        for number in candidates
        where (start ^ phrases[Int(number)].start)
          & phrases[Int(number)].mask == 0
        {
          let phrase = phrases[Int(number)]
          if !next.isEmpty, next[Int(phrase.list)] > index { continue }
          guard let length = length(of: phrase, in: text, at: index) else { continue }
          if next.isEmpty { next = Array(repeating: 0, count: count) }
          next[Int(phrase.list)] = index + length
          if !phrase.isException {
            let words = UnsafeBufferPointer(rebasing: text[index..<index + length])
            found.append((Int(phrase.list), String(decoding: words, as: UTF8.self)))
          }
        }
      }
      isBorder = !isLetter
      index += !isLetter && byte >= 0x80 ? (byte == 0xE2 ? 3 : 2) : 1
    }
    return found
  }

  /// How many bytes of `text` a phrase covers at `start`, where its first bytes stand already.
  private func length(
    of phrase: Phrase, in text: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Int? {
    guard start + Int(phrase.length) <= text.count else { return nil }
    var index = 8
    while index < Int(phrase.length) {
      guard small(text[start + index]) == bytes[Int(phrase.offset) + index] else { return nil }
      index += 1
    }
    var end = start + Int(phrase.length)
    if phrase.goesOn {
      while isWord(text, at: end) { end += 1 }
    } else if isWord(text, at: end), isWord(text, at: end - 1) {
      return nil
    }
    return end - start
  }
}

/// Small letters of ASCII, each a kind of its own, and all other bytes.
private enum ByteKind {
  static let count = 27

  static func of(_ byte: UInt8) -> Int {
    (0x61...0x7A).contains(byte) ? Int(byte - 0x61) : count - 1
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The next eight bytes with small letters for capital ones, the first of them lowest; nought
  /// stands for those behind the end.
  fileprivate func smallWord(at index: Int) -> UInt64 {
    var word: UInt64 = 0
    if index + 8 <= count {
      word =
        UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: index, as: UInt64.self)
        .littleEndian
    } else {
      for place in index..<count { word |= UInt64(self[place]) << UInt64(8 * (place - index)) }
    }
    // With the highest bits out of the way, none of these sums carries into the byte above it.
    let low = word & 0x7F7F_7F7F_7F7F_7F7F
    let capital =
      (low &+ 0x3F3F_3F3F_3F3F_3F3F) & ~(low &+ 0x2525_2525_2525_2525) & ~word
      & 0x8080_8080_8080_8080
    return word | capital >> 2
  }
}

private func small(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

/// Letters, digits and all that is not ASCII, save the quotes, dashes and spaces outside ASCII.
private func isWord(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
  guard index < text.count else { return false }
  let byte = text[index]
  if byte >= 0x80 {
    guard index + 1 < text.count else { return true }
    return !(byte == 0xE2 && text[index + 1] == 0x80 || byte == 0xC2 && text[index + 1] == 0xA0)
  }
  return isLetterOrDigit(byte)
}

private func isLetterOrDigit(_ byte: UInt8) -> Bool {
  (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
}
