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

  private let bound: [(word: String, text: String)]

  /// By the lowest bits of a hash of the word, places in ``bound`` from 1; 0 for none.
  private var slots: [UInt16]

  init(_ phrases: Phrases, _ forms: Forms, for voice: Voice) {
    bound = forms.bound(to: voice)
    var arena = ValueArena()
    let start = arena.openTable()
    // Of equal names the last counts.
    for (name, text) in bound.reversed() { arena.append(Name(name), arena.text(text)) }
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
        .map { (Name($0.word), $0.text) }
    slots = Self.slots(of: bound)
  }

  /// Where every word is found; of equal words the first.
  private static func slots(of bound: [(word: String, text: String)]) -> [UInt16] {
    var size = 256
    while size < bound.count * 3 { size *= 2 }
    var slots = [UInt16](repeating: 0, count: size)
    for index in bound.indices.reversed() {
      var slot = hash(bound[index].word.utf8) & (size - 1)
      while slots[slot] > 0, bound[Int(slots[slot]) - 1].word != bound[index].word {
        slot = (slot + 1) & (size - 1)
      }
      slots[slot] = UInt16(index + 1)
    }
    return slots
  }

  /// A word as this voice says it; `nil` for one that does not change with it.
  func form(_ word: UnsafeBufferPointer<UInt8>) -> String? {
    var slot = Self.hash(word) & (slots.count - 1)
    while slots[slot] > 0 {
      let known = bound[Int(slots[slot]) - 1]
      if known.word.utf8.elementsEqual(word) { return known.text }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private static func hash(_ utf8: some Sequence<UInt8>) -> Int {
    Int(truncatingIfNeeded: utf8.reduce(5381) { ($0 &<< 5 &+ $0) ^ UInt64($1) })
  }
}
