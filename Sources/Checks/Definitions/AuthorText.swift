internal import Policies
internal import SourceText

/// A text that an author wrote and that readers of the statement see.
struct AuthorText: Sendable {
  /// What it is called in findings.
  var subject: String { about.text }

  let about: Subject

  /// Its words, without marks of emphasis.
  let text: String

  /// Where it stands.
  let place: SourceRange

  /// Whether it tells a core fact: a purpose, a recipient, a transfer, a term, a condition.
  let isFact: Bool

  /// Whether the definition lists what it consists of.
  let isListed: Bool

  /// The words in it that mean something to a rule; mostly none.
  let hits: [Vocabulary.Hit]

  /// Sentences of more words are too long.
  static let manyWords = 25

  /// Whether it is the same in another version, wherever it stands there.
  func says(the same: AuthorText) -> Bool {
    text == same.text && isFact == same.isFact && isListed == same.isListed
      && subject == same.subject
  }

  /// The first words that give a signal, as written.
  func first(_ signal: Signal) -> String? { hits.first { $0.signal == signal }?.words }
}

extension AuthorText {
  /// What a text is called in findings; put into words for the few that are found.
  struct Subject {
    private let list: StaticString
    private let id: String?
    private var key: StaticString?
    private var innerKey: StaticString?

    init(_ list: StaticString, _ id: String? = nil) {
      self.list = list
      self.id = id
    }

    /// The same part, at a key of it.
    func at(_ key: StaticString) -> Subject {
      var subject = self
      if self.key == nil { subject.key = key } else { subject.innerKey = key }
      return subject
    }

    var text: String {
      let keys = [key, innerKey].compactMap { $0?.description }.joined()
      return "\(list)" + (id.map { "/" + $0 } ?? "") + keys
    }
  }
}
