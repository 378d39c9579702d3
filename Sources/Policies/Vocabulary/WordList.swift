/// Phrases of one or more lists, found as whole words in small and capital letters alike.
struct WordList: Sendable {
  /// Phrases by their first byte.
  private var byFirst: [[Phrase]] = Array(repeating: [], count: 256)
  private var count = 1

  private struct Phrase: Sendable {
    let bytes: [UInt8]
    let goesOn: Bool
    var list = 0

    /// Whether it looks alike and means something else.
    let isException: Bool

    init(_ text: String, isException: Bool) {
      goesOn = text.utf8.last == UInt8(ascii: "*")
      bytes = Array(text.utf8.dropLast(goesOn ? 1 : 0))
      self.isException = isException
    }

    /// How many bytes of `text` it covers at `start`, where its first byte stands already.
    func length(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
      guard start + bytes.count <= text.count else { return nil }
      var index = 1
      while index < bytes.count {
        guard small(text[start + index]) == bytes[index] else { return nil }
        index += 1
      }
      var end = start + bytes.count
      if goesOn {
        while isWord(text, at: end) { end += 1 }
      } else if isWord(text, at: end), isWord(text, at: end - 1) {
        return nil
      }
      return end - start
    }
  }

  init(_ phrases: [String], not exceptions: [String]) {
    for phrase in exceptions { add(Phrase(phrase, isException: true)) }
    // Of two that begin alike the longer one counts.
    for phrase in phrases.sorted(by: { $0.utf8.count > $1.utf8.count }) {
      add(Phrase(phrase, isException: false))
    }
  }

  /// Several lists in one; their phrases keep the number of their list.
  init(_ lists: [WordList]) {
    count = lists.count
    for (number, list) in lists.enumerated() {
      for phrases in list.byFirst {
        for var phrase in phrases {
          phrase.list = number
          add(phrase)
        }
      }
    }
  }

  private mutating func add(_ phrase: Phrase) {
    if let first = phrase.bytes.first { byFirst[Int(first)].append(phrase) }
  }

  /// The words found, as written, each with the number of its list.
  func matches(in text: String, limit: Int) -> [(list: Int, words: String)] {
    var text = text
    return text.withUTF8 { matches(in: $0, limit: limit) }
  }

  private func matches(
    in text: UnsafeBufferPointer<UInt8>, limit: Int
  ) -> [(list: Int, words: String)] {
    var found: [(list: Int, words: String)] = []
    // Where a list has found something, it goes on behind that.
    var next: [Int] = []
    var isBorder = true
    var index = 0
    while index < text.count, found.count < limit {
      let byte = small(text[index])
      let isLetter = isWord(text, at: index)
      if isBorder || !isLetter {
        for phrase in byFirst[Int(byte)] where next.isEmpty || next[phrase.list] <= index {
          guard let length = phrase.length(in: text, at: index) else { continue }
          if next.isEmpty { next = Array(repeating: 0, count: count) }
          next[phrase.list] = index + length
          if !phrase.isException {
            let words = UnsafeBufferPointer(rebasing: text[index..<index + length])
            found.append((phrase.list, String(decoding: words, as: UTF8.self)))
          }
        }
      }
      isBorder = !isLetter
      index += !isLetter && byte >= 0x80 ? (byte == 0xE2 ? 3 : 2) : 1
    }
    return found
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
  return (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
}
