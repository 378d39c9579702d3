/// Single units of which a pattern accepts any: words and forms.
struct Units {
  private(set) var words: [Atom] = []
  private(set) var forms: Token.Form = []

  /// How often one of them is likely to be met.
  private(set) var cost = 0

  init() {}

  init(_ word: Atom, in lexicon: Lexicon) { (words, cost) = ([word], lexicon.cost(of: word)) }

  init(_ forms: Token.Form) { (self.forms, cost) = (forms, 30) }

  var isEmpty: Bool { words.isEmpty && forms.isEmpty }

  /// Takes in others.
  mutating func add(_ other: Units) {
    words += other.words
    if forms.isEmpty || other.forms.isEmpty {
      cost += other.cost
    } else {
      cost += other.cost - 30
    }
    forms.formUnion(other.forms)
  }
}
