internal import Policies
internal import SourceText

extension DefinitionRule {
  /// Clear and plain language (AVG article 12(1)), in what authors write themselves.
  static let language: [DefinitionRule] = [
    DefinitionRule("language-mixed-address") { review, notes in
      guard let address = review.policy.statement.address else { return }
      let other: Signal = address.value == .formal ? .informalAddress : .formalAddress
      let strays = review.texts.filter { review.vocabulary.has(other, in: $0.text) }
      let count = strays.reduce(0) { $0 + review.vocabulary.all(other, in: $1.text).count }
      guard count >= 2, let first = strays.first else { return }
      notes.add(
        first.subject, at: first.place,
        [
          ("word", review.vocabulary.first(other, in: first.text) ?? ""),
          ("form", address.value.rawValue),
        ], other: address.place)
    },
    DefinitionRule("language-hedging") { review, notes in
      for text in review.texts where text.isFact {
        guard let word = review.vocabulary.first(.hedge, in: text.text) else { continue }
        notes.add(text.subject, at: text.place, [("word", word)])
      }
      for data in review.policy.data {
        guard let possible = data.isPossible, possible.value else { continue }
        notes.add(
          "gegevens", data.id.value.text, "mogelijk", at: possible.place, [("word", "mogelijk")])
      }
    },
    DefinitionRule("language-long-sentence") { review, notes in
      for text in review.texts {
        guard let count = text.longestSentence, count > 25 else { continue }
        notes.add(text.subject, at: text.place, [("count", String(count))])
      }
    },
    DefinitionRule("language-jargon") { review, notes in
      for text in review.texts {
        guard let word = review.vocabulary.first(.jargon, in: text.text),
          !text.explains(word)
        else { continue }
        notes.add(text.subject, at: text.place, [("word", word)])
      }
    },
    DefinitionRule("language-placeholder") { review, notes in
      for text in review.texts {
        guard let word = review.vocabulary.first(.placeholder, in: text.text) else { continue }
        notes.add(text.subject, at: text.place, [("text", word)])
      }
    },
  ]
}

extension AuthorText {
  /// The number of words of the longest sentence; `nil` for text without words.
  fileprivate var longestSentence: Int? {
    text.split { ".!?".contains($0) }.map { sentence in
      sentence.split { $0 == " " || $0 == "\n" }.count { $0.contains(where: \.isLetter) }
    }.max()
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
