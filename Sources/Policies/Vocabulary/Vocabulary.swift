internal import SourceText
internal import YAML

/// The words that rules look for, by signal.
///
/// A file of the vocabulary holds `phrases` and, where some look alike but mean something else,
/// `not`. A phrase is written in small letters and matches whole words; a `*` at its end lets the
/// last word go on ("sollicit*").
public struct Vocabulary: Sendable {
  private let lists: [WordList]

  /// All of them in one, for texts in which several signals are looked for.
  private let merged: WordList

  /// Words that give a signal.
  public struct Hit: Sendable, Hashable {
    /// Which.
    public let signal: Signal

    /// As written.
    public let words: String
  }

  /// Reads the files.
  ///
  /// - Parameter file: gives the text of a file by its name, such as `hedge.yaml`.
  /// - Throws: ``LawError`` when a file is missing or not as it should be.
  public init(file: (String) -> String?) throws(LawError) {
    var lists: [(phrases: [String], exceptions: [String])] = []
    for signal in Signal.allCases {
      let name = signal.rawValue + ".yaml"
      guard let text = file(name) else { throw .missing(file: name) }
      let outcome = Tree.parse(SourceFile(path: name, text: text))
      guard let tree = outcome.tree, outcome.problems.isEmpty,
        let phrases = tree.value(of: tree.root, at: "phrases")
      else { throw .malformed(file: name) }
      let others = tree.value(of: tree.root, at: "not")
      lists.append(
        (
          tree.items(of: phrases).map { tree.text(of: $0) },
          others.map { tree.items(of: $0).map { tree.text(of: $0) } } ?? []
        ))
    }
    self.lists = lists.map { WordList($0.phrases, not: $0.exceptions) }
    merged = WordList(lists)
  }

  /// Everything in a text that gives any signal, in order.
  public func hits(in text: String) -> [Hit] {
    merged.matches(in: text, limit: .max).map {
      Hit(signal: Signal.allCases[$0.list], words: $0.words)
    }
  }

  /// The words of a text that give a signal, as written there; `nil` when none do.
  public func first(_ signal: Signal, in text: String) -> String? {
    lists[signal.index].matches(in: text, limit: 1).first?.words
  }

  /// Whether a text gives a signal.
  public func has(_ signal: Signal, in text: String?) -> Bool {
    text.map { first(signal, in: $0) != nil } ?? false
  }
}

extension Signal {
  /// Its place in the list of all.
  fileprivate var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
