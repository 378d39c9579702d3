internal import Policies
internal import SourceText

extension DefinitionRule {
  /// Clear and plain language (AVG article 12(1)), in what authors write themselves.
  static let language: [DefinitionRule] = [
    DefinitionRule("language-mixed-address", reads: [], spreads: { !$0.strays.isEmpty }) {
      review, notes in
      guard let address = review.policy.statement.address else { return }
      let (other, strays) = (review.otherAddress, review.strays)
      let count = strays.reduce(0) { $0 + $1.hits.count { $0.signal == other } }
      guard count >= 2, let first = strays.first else { return }
      notes.add(
        first.subject, at: first.place,
        [
          ("word", first.first(other) ?? ""),
          ("form", address.value.rawValue),
        ], other: address.place)
    },
    DefinitionRule("language-hedging", reads: [], each: [.words, .data]) { review, notes in
      for text in review.each.texts where text.isFact {
        guard let word = text.first(.hedge) else { continue }
        notes.add(text.subject, at: text.place, [("word", word)])
      }
      for data in review.policy.data {
        guard let possible = data.isPossible, possible.value else { continue }
        notes.add(
          "gegevens", data.id.value.text, "mogelijk", at: possible.place, [("word", "mogelijk")])
      }
    },
    DefinitionRule("language-long-sentence", reads: [], each: .words) { review, notes in
      for text in review.each.texts {
        let count = text.longestSentence
        guard count > AuthorText.manyWords else { continue }
        notes.add(text.subject, at: text.place, [("count", String(count))])
      }
    },
    DefinitionRule("language-jargon", reads: [], each: .words) { review, notes in
      for text in review.each.texts {
        guard let word = text.first(.jargon),
          !text.explains(word)
        else { continue }
        notes.add(text.subject, at: text.place, [("word", word)])
      }
    },
    DefinitionRule("language-placeholder", reads: [], each: .words) { review, notes in
      for text in review.each.texts {
        guard let word = text.first(.placeholder) else { continue }
        notes.add(text.subject, at: text.place, [("text", word)])
      }
    },
  ]
}

extension Review {
  /// The words of the form of address that the statement does not use.
  fileprivate var otherAddress: Signal {
    policy.statement.address?.value == .formal ? .informalAddress : .formalAddress
  }

  /// The texts that use them.
  fileprivate var strays: [AuthorText] {
    each.texts.filter { $0.first(otherAddress) != nil }
  }
}

extension AuthorText {
  /// The number of words of the longest sentence.
  fileprivate var longestSentence: Int {
    var text = text
    return text.withUTF8 { bytes in
      var (longest, count) = (0, 0)
      var isInWord = false
      for byte in bytes {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
          longest = max(longest, count)
          (count, isInWord) = (0, false)
        case UInt8(ascii: " "), UInt8(ascii: "\n"): isInWord = false
        default:
          // What is no letter begins no word: a dash between spaces is none.
          let isLetter = byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20)
          if isLetter, !isInWord { (count, isInWord) = (count + 1, true) }
        }
      }
      return max(longest, count)
    }
  }

  /// Whether a hard word is explained: by what stands in brackets behind it, by "dat is", because it
  /// stands in brackets itself, or by the parts of the data that it names.
  fileprivate func explains(_ word: String) -> Bool {
    if isListed { return true }
    guard let range = text.firstRange(of: word) else { return false }
    let behind = text[range.upperBound...]
    if text[..<range.lowerBound].last == "(" || behind.first == ")" { return true }
    return behind.drop { $0 == " " }.first == "("
  }
}
