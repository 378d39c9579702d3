internal import Mustache
internal import Policies

/// Who speaks to whom.
struct Voice: Equatable {
  let address: FormOfAddress
  let narrator: Narrator

  /// The organisation's name, for a narrator that speaks of itself by name.
  let name: String

  /// Stands for a name that is filled in later; no text of ours holds it.
  static let nameMark: UInt8 = 1
}

/// The words and phrases of a language as one voice says them, whatever a layout mentions.
struct BoundVoice {
  /// Every word that changes with reader and narrator, and what every statement says.
  let arena: ValueArena

  /// How much the arena holds without a statement.
  let mark: ValueArena.Mark

  /// The words, for the bottom of a template's context.
  let cell: Cell

  /// What stands between the items of a list; asked for with every item.
  let marks: (between: Cell, and: Cell, longAnd: Cell, or: Cell, none: Cell)

  /// What every statement says of rights, in the order of all rights.
  let rights: [RightWords]

  /// The words that hold the name of the narrator.
  let named: [(name: Name, text: String)]

  /// How a right is called.
  struct RightWords {
    let name: Cell
    let small: Cell
    let clause: Cell
  }

  private let bound: [(name: Name, text: String)]

  /// By the number of a name, places in ``bound`` from 1; 0 for none.
  private let places: [UInt16]

  init(_ phrases: Phrases, _ forms: Forms, for voice: Voice) {
    bound = forms.bound(to: voice).map { (name: Name($0.word), text: $0.text) }
    var arena = ValueArena()
    let start = arena.openTable()
    // Of equal names the last counts.
    for (name, text) in bound.reversed() { arena.append(name, arena.text(text)) }
    cell = arena.closeTable(from: start)
    let mark = { (key: String) in arena.raw(phrases.text("opsomming", key) ?? "") }
    marks = (
      mark("tussen"), mark("laatste"), mark("laatste-lang"), mark("laatste-of"), mark("")
    )
    rights = Right.allCases.map { right in
      let name = phrases.text("rechten", right.rawValue) ?? right.rawValue
      return RightWords(
        name: arena.text(name), small: arena.text(lowered(name)),
        clause: arena.text("clausules/rechten/" + right.rawValue))
    }
    self.mark = arena.mark
    self.arena = arena
    named =
      voice.name.isEmpty
      ? []
      : bound.filter { $0.text.utf8.contains(Voice.nameMark) }
    places = Self.places(of: bound)
  }

  /// Where every word is found; of equal words the first.
  private static func places(of bound: [(name: Name, text: String)]) -> [UInt16] {
    let last = bound.lazy.map(\.name.index).max() ?? 0
    var places = [UInt16](repeating: 0, count: last + 1)
    for place in bound.indices.reversed() { places[bound[place].name.index] = UInt16(place + 1) }
    return places
  }

  /// A word as this voice says it; `nil` for one that does not change with it.
  func form(_ word: UnsafeBufferPointer<UInt8>) -> String? {
    guard let name = Name(known: word), name.index < places.count, places[name.index] > 0 else {
      return nil
    }
    return bound[Int(places[name.index]) - 1].text
  }
}
