/// What a sentence may say, as a short program over its units.
///
/// Written as words with these signs between them:
/// - `bewaar*`, `*termijn`, `*bewaar*`: words that begin, end or go on otherwise; `AP` asks for
///   capital letters;
/// - `(een|twee woorden)`: one of several;
/// - `[woord]`: may be absent;
/// - `…`: up to twelve units of any kind; `..3` up to three;
/// - `<naam>`: a group of words from `words.yaml`; `@mail`, `@getal`: a unit of that form;
/// - `^` and `$`: the begin and the end of the sentence.
struct Pattern: Sendable {
  enum Step: Sendable, Equatable {
    case word(Atom)
    case form(UInt16)
    case any
    case start
    case end
    case split(Int32, Int32)
    case jump(Int32)
    case found
  }

  let steps: [Step]

  /// Words of which one must stand in the sentence, so that it is worth to try.
  let anchors: [Atom]

  /// Forms that do as anchors where a pattern begins with no word.
  let anchorForms: Token.Form
}

/// Why a pattern cannot be used.
enum PatternError: Error, Equatable {
  case unclosed(String)
  case unknownGroup(String)
  case unknownForm(String)
  case noAnchor(String)
  case empty(String)
}
