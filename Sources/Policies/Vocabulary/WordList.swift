/// Phrases, found as whole words in small and capital letters alike.
struct WordList: Sendable {
  /// Phrases by their first byte, the longest first.
  private var byFirst: [[Phrase]] = Array(repeating: [], count: 256)
  private let exceptions: [Phrase]

  private struct Phrase: Sendable {
    let bytes: [UInt8]
    let goesOn: Bool

    init(_ text: String) {
      goesOn = text.utf8.last == UInt8(ascii: "*")
      bytes = Array(text.utf8.dropLast(goesOn ? 1 : 0))
    }

    /// How many bytes of `text` it covers at `start`.
    func length(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
      guard start + bytes.count <= text.count else { return nil }
      for index in bytes.indices where small(text[start + index]) != bytes[index] { return nil }
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
    for phrase in phrases.map(Phrase.init) where !phrase.bytes.isEmpty {
      byFirst[Int(phrase.bytes[0])].append(phrase)
    }
    for index in byFirst.indices { byFirst[index].sort { $0.bytes.count > $1.bytes.count } }
    self.exceptions = exceptions.map(Phrase.init)
  }

  /// The words found, as written.
  func matches(in text: String, limit: Int) -> [String] {
    var text = text
    return text.withUTF8 { text in
      var found: [String] = []
      var isBorder = true
      var index = 0
      while index < text.count, found.count < limit {
        let byte = small(text[index])
        if isBorder || !isWord(text, at: index) {
          if let length = exceptions.lazy.compactMap({ $0.length(in: text, at: index) }).first {
            index += max(1, length)
            isBorder = true
            continue
          }
          let phrases = byFirst[Int(byte)].lazy
          if let length = phrases.compactMap({ $0.length(in: text, at: index) }).first {
            let words = UnsafeBufferPointer(rebasing: text[index..<index + length])
            found.append(String(decoding: words, as: UTF8.self))
            index += length
            isBorder = !isWord(text, at: index - 1)
            continue
          }
        }
        isBorder = !isWord(text, at: index)
        index += isBorder && byte >= 0x80 ? (byte == 0xE2 ? 3 : 2) : 1
      }
      return found
    }
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
