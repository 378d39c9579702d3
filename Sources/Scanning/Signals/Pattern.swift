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
    /// A unit of a class.
    case unit(UnitClass)

    /// Up to so many units of any kind; `next` is what may follow them.
    case gap(Int16, next: UnitClass?)
    case start
    case end

    /// The steps that follow, or else those from another one on; only the latter where the unit is
    /// not of a class.
    case branch(UnitClass?, otherwise: Int32)
    case jump(Int32)
    case found
  }

  let steps: [Step]

  /// What the first unit must be; `nil` when it may be anything.
  let first: UnitClass?

  /// Units of which each must stand in the sentence, the anchor aside.
  let required: Required

  /// Words of which one must stand in the sentence, so that it is worth to try.
  let anchors: [Atom]

  /// Forms that do as anchors where a pattern begins with no word.
  let anchorForms: Token.Form
}

/// A pattern among the steps of all patterns of a ``SignalSet``.
struct PatternEntry: Sendable {
  /// Its first step.
  let start: Int32

  /// What the first unit must be; `nil` when it may be anything.
  let first: UnitClass?
}

extension Pattern {
  /// Puts the steps behind those of other patterns.
  func append(to all: inout [Step]) -> PatternEntry {
    let start = Int32(all.count)
    for step in steps {
      switch step {
      case .branch(let unit, let otherwise):
        all.append(.branch(unit, otherwise: otherwise + start))
      case .jump(let target): all.append(.jump(target + start))
      default: all.append(step)
      }
    }
    return PatternEntry(start: start, first: first)
  }
}

/// Why a pattern cannot be used.
enum PatternError: Error, Equatable {
  case unclosed(String)
  case unknownGroup(String)
  case unknownForm(String)
  case noAnchor(String)
  case empty(String)
}
