/// Facts about how a text reads; no verdict.
public struct Readability: Sendable, Equatable {
  /// Words of running text and lists, headings and tables aside.
  public internal(set) var words = 0

  /// Sentences of that text.
  public internal(set) var sentences = 0

  var syllables = 0

  /// The longest sentences, the longest first.
  public internal(set) var longest: [(place: Evidence, words: Int)] = []

  /// Reading ease by Flesch-Douma: 206.84 - 77 x syllables a word - 0.93 x words a sentence; `nil`
  /// for a text without sentences.
  public var readingEase: Double? {
    guard words > 0, sentences > 0 else { return nil }
    return 206.84 - 77 * Double(syllables) / Double(words)
      - 0.93 * Double(words) / Double(sentences)
  }

  /// Words a sentence; 0 for a text without sentences.
  public var wordsPerSentence: Double {
    sentences == 0 ? 0 : Double(words) / Double(sentences)
  }

  mutating func add(_ place: Evidence, words count: Int, syllables more: Int) {
    words += count
    sentences += 1
    syllables += more
    guard count > 20, longest.count < 5 || count > longest[longest.count - 1].words else { return }
    let position = longest.firstIndex { $0.words < count } ?? longest.count
    longest.insert((place, count), at: position)
    if longest.count > 5 { longest.removeLast() }
  }

  /// Equal when the figures are.
  public static func == (left: Readability, right: Readability) -> Bool {
    left.words == right.words && left.sentences == right.sentences
      && left.syllables == right.syllables
  }
}

/// Counts syllables as groups of vowels; a trema begins a new one.
enum Syllables {
  static func count(_ text: ArraySlice<UInt8>) -> Int {
    text.withUnsafeBufferPointer { text in
      var count = 0
      var wasVowel = false
      var isSecondByte = false
      for byte in text {
        if isSecondByte {
          isSecondByte = false
          // ë, ï, ö, ü stand apart; other letters with accents are vowels in their group.
          if byte == 0xAB || byte == 0xAF || byte == 0xB6 || byte == 0xBC || !wasVowel {
            count += 1
          }
          wasVowel = true
        } else if byte == 0xC3 {
          isSecondByte = true
        } else {
          // Letters of both cases have their place in the alphabet in the lowest five bits.
          let isVowel = byte &- 0x40 < 0x40 && vowels & (1 << UInt32(byte & 0x1F)) != 0
          if isVowel, !wasVowel { count += 1 }
          wasVowel = isVowel
        }
      }
      return count
    }
  }

  /// a, e, i, o, u and y, by their place in the alphabet.
  private static var vowels: UInt32 { 0x2_20_82_22 }
}
