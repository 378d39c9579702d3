/// Single units of which a pattern accepts any: words and forms.
struct Units {
  var words: [String] = []
  var forms: Token.Form = []

  var isEmpty: Bool { words.isEmpty && forms.isEmpty }

  func union(_ other: Units) -> Units {
    Units(words: words + other.words, forms: forms.union(other.forms))
  }

  /// How often one of them is likely to be met.
  var cost: Int {
    words.reduce(0) { $0 + (Self.common.contains($1) ? 100 : 1) } + (forms.isEmpty ? 0 : 30)
  }

  private static let common: Set<String> = [
    "u", "uw", "je", "jij", "jouw", "wij", "we", "ons", "onze", "ik", "de", "het", "een", "van",
    "en", "of", "te", "in", "op", "om", "aan", "met", "voor", "door", "die", "dat", "deze",
    "dit", "is", "zijn", "wordt", "worden", "kan", "kunt", "kun", "kunnen", "niet", "geen",
    "gegevens", "persoonsgegevens", "zal", "zullen", "naar", "bij", "als", "heeft", "hebt",
    "hebben", "tot", "er", "via", "mijn", "zich", "ook", "over", "uit", "na", "per",
  ]
}

extension Units {
  /// The same units as the node of a pattern.
  var nodes: [PatternParser.Node] {
    var all: [[PatternParser.Node]] = words.map { [.word($0)] }
    for (name, form) in Token.Form.named where forms.contains(form) { all.append([.form(name)]) }
    return [.oneOf(all)]
  }

  /// Alternatives that all are single units; `nil` when one is not.
  init?(
    _ all: [[PatternParser.Node]], _ form: (String) throws(PatternError) -> Token.Form
  ) throws(PatternError) {
    for nodes in all {
      guard nodes.count == 1 else { return nil }
      switch nodes[0] {
      case .word(let word): words.append(word)
      case .form(let name): forms.formUnion(try form(name))
      default: return nil
      }
    }
  }
}
