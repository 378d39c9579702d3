internal import YAML

extension YAML.Problem.Kind {
  /// The rule of the group `file` that speaks of this, and what its message names.
  var words: (rule: String, values: [(String, String)]) {
    switch self {
    case .tab: ("file-tab", [])
    case .indentation: ("file-indentation", [])
    case .colonInText: ("file-colon", [])
    case .unclosedQuote: ("file-quote", [])
    case .unclosedBracket: ("file-bracket", [])
    case .duplicateKey(let key): ("file-duplicate-key", [("key", key)])
    case .anchor: ("file-anchor", [])
    case .alias: ("file-alias", [])
    case .tag: ("file-tag", [])
    case .directive: ("file-directive", [])
    case .mergeKey: ("file-merge-key", [])
    case .complexKey: ("file-complex-key", [])
    case .severalDocuments: ("file-several-documents", [])
    case .empty: ("file-empty", [])
    case .tooDeep(let limit): ("file-too-deep", [("limit", String(limit))])
    case .tooLarge(let limit): ("file-too-large", [("limit", String(limit))])
    case .textTooLong(let limit): ("file-text-too-long", [("limit", String(limit))])
    case .tooManyNodes(let limit): ("file-too-many-parts", [("limit", String(limit))])
    case .notUTF8: ("file-encoding", [])
    case .otherEncoding: ("file-utf16", [])
    case .controlCharacter(let scalar): ("file-control-character", [named(scalar)])
    case .lineSeparator(let scalar): ("file-line-separator", [named(scalar)])
    case .byteOrderMark: ("file-byte-order-mark", [])
    case .invisibleCharacter(let scalar): ("file-invisible-character", [named(scalar)])
    case .noBreakSpace: ("file-no-break-space", [])
    case .curlyQuote: ("file-curly-quote", [])
    case .missingSpace: ("file-missing-space", [])
    case .other(let detail): ("file-yaml", [("detail", detail)])
    }
  }

  /// A character by its number, such as U+00A0.
  private func named(_ scalar: Unicode.Scalar) -> (String, String) {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return (
      "character", "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    )
  }
}
