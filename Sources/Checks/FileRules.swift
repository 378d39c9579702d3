public import Policies
internal import SourceText
internal import YAML

extension Finding {
  /// What reading a definition found wrong, as a finding of the group `file`.
  public init(_ problem: Policies.Problem, in path: String) {
    let (rule, values) = problem.kind.words
    self.init(
      rule, in: path, at: problem.place, other: problem.other,
      values: values.map { ($0.0, $0.1) })
  }
}

private typealias Words = (rule: String, values: [(String, String)])

extension Policies.Problem.Kind {
  fileprivate var words: Words {
    switch self {
    case .syntax(let kind): kind.words
    case .unknownKey(let key, let suggestion, let owner, let known):
      (
        "file-unknown-key",
        [("key", key)] + suggested(suggestion, owner == nil ? known : [], near: key)
          + (owner.map { [("owner", $0.isEmpty ? "@place.top" : $0)] } ?? [])
      )
    case .missingKey(let key): ("file-missing-key", [("key", key)])
    case .wrongShape(let expected, let found):
      (
        "file-wrong-shape",
        [("expected", "@shape.\(expected.rawValue)"), ("found", "@shape.\(found.rawValue)")]
      )
    case .unknownWord(let word, let suggestion, let known):
      ("file-unknown-word", [("word", word)] + suggested(suggestion, known, near: word))
    case .wrongForm(let text, let expected):
      (
        "file-wrong-form",
        [
          ("text", text), ("expected", "@form.\(expected.rawValue)"),
          ("example", "@example.\(expected.rawValue)"),
        ]
      )
    case .dateForm(let text, let suggestion):
      ("file-date-form", [("text", text)] + suggested(suggestion, [], near: text))
    case .noSuchDay(let text): ("file-no-such-day", [("text", text)])
    case .retentionTerm(let text, let fault):
      ("file-retention-term", [("text", text), ("reason", fault.phrase)])
    case .unknownReference(let id, let suggestion, let known):
      ("file-unknown-id", [("id", id)] + suggested(suggestion, known, near: id))
    default: limitWords
    }
  }

  private var limitWords: Words {
    switch self {
    case .duplicateID(let id): ("file-duplicate-id", [("id", id)])
    case .tooLong(let limit): ("file-too-long", [("limit", String(limit))])
    case .lineBreak: ("file-line-break", [])
    case .emptyText: ("file-empty-text", [])
    case .numberOutside(let text, let least, let most):
      ("file-number-outside", [("text", text), ("least", "\(least)"), ("most", "\(most)")])
    case .basisLoop(let path): ("file-basis-loop", [("path", path)])
    case .basisMissing(let path): ("file-basis-missing", [("path", path)])
    case .basisOutside(let path): ("file-basis-outside", [("path", path)])
    case .basisTooDeep(let limit): ("file-basis-too-deep", [("limit", String(limit))])
    case .basisBroken(let path): ("file-basis-broken", [("path", path)])
    case .nothingToDrop(let key): ("file-nothing-to-drop", [("key", key)])
    default: ("file-yaml", [])
    }
  }

  /// A suggestion, or else what is possible; of a long list only what begins like the word.
  private func suggested(
    _ suggestion: String?, _ known: [String], near word: String
  ) -> [(String, String)] {
    if let suggestion { return [("suggestion", suggestion)] }
    let limit = 12
    let start = word.lowercased().prefix(3)
    let near = start.count < 3 ? [] : known.filter { $0.lowercased().hasPrefix(start) }
    let shown = known.count > limit ? near : known
    if shown.isEmpty || shown.count > limit { return [] }
    return [("known", shown.joined(separator: ", "))]
  }
}

extension RetentionTerm.Fault {
  fileprivate var phrase: String {
    switch self {
    case .unknownForm: "@term.unknown-form"
    case .noUnit(let word): "@term.no-unit \(word)"
    case .badCount(let word): "@term.bad-count \(word)"
    case .nothingAfter(let word): "@term.nothing-after \(word)"
    case .unexpected(let word): "@term.unexpected \(word)"
    }
  }
}
