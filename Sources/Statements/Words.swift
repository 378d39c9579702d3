internal import Mustache
internal import Policies
internal import SourceText
internal import YAML

/// The words and phrases from which sentences are built: months, units, lists, forms of address.
///
/// They stand in `woorden.yaml` and `aanspreekvorm.yaml` of a language; here they are bound to one
/// form of address, one narrator and one name, so that a clause only names them.
///
/// A class, because every part of a view holds on to the same one.
final class Words {
  private let phrases: Phrases

  /// By the index of ``ViewName``, the names that the layout's templates mention.
  private let names: [Name?]

  /// Every word that changes with reader and narrator, and what a statement adds to them.
  ///
  /// One thread makes one statement at a time with it, so nothing need be watched.
  @exclusivity(unchecked) var arena = ValueArena()

  /// The words themselves, for the bottom of a template's context; over them those with the name.
  private(set) var cells: [Cell]

  /// The same, for filling phrases: `{uw}` and the like.
  private let voice: BoundVoice

  /// Those of the words that hold the name of the narrator, and are mentioned.
  private let named: [(name: Name, text: String)]

  /// What stands in the place of ``Voice/nameMark``.
  private var name = ""

  /// Lengths of time in words, as far as they were asked for.
  @exclusivity(unchecked) private var durations: [(duration: Duration, text: String)] = []

  init(_ phrases: Phrases, _ voice: BoundVoice, used: NameSet) {
    self.phrases = phrases
    self.voice = voice
    names = ViewName.names.map { used.contains($0) ? $0 : nil }
    named = voice.named.filter { used.contains($0.name) }
    cells = [voice.cell]
    arena = voice.arena
  }

  /// Forgets the statement before, and lets an organisation of this name tell the next one.
  func begin(toldBy name: String) {
    arena.forget(since: voice.mark)
    self.name = name
    cells.removeSubrange(1...)
    if named.isEmpty { return }
    let start = arena.openTable()
    for (word, text) in named.reversed() {
      arena.append(word, arena.text(Self.replaced(text, name)))
    }
    cells.append(arena.closeTable(from: start))
  }

  /// The name by which templates mention something; `nil` when none of the layout does.
  subscript(name: ViewName) -> Name? { names[name.index] }

  /// How a right is called.
  func words(for right: Right) -> BoundVoice.RightWords? {
    Right.allCases.firstIndex(of: right).map { voice.rights[$0] }
  }
}

// What a statement says, kept until the next one.

extension Words {
  /// A text.
  func text(_ text: String?) -> Cell { text.map { arena.text($0) } ?? .nothing }

  /// A text in two parts.
  func text(_ start: StaticString, _ end: String) -> Cell {
    let mark = arena.beginText()
    start.withUTF8Buffer { arena.write($0) }
    arena.write(end)
    return arena.endText(from: mark)
  }

  /// A list.
  func list(_ items: [Cell]) -> Cell { arena.list(items) }

  /// A phrase that names nothing else.
  func cell(_ group: String, _ key: String) -> Cell {
    filledCell(phrases.text(group, key) ?? key, [])
  }

  /// "18 maanden".
  func cell(_ duration: Duration) -> Cell { text(self.duration(duration)) }

  /// The phrase at `group`, `key`, its placeholders filled.
  func phrase(
    _ group: String, _ key: String, _ values: [(name: String, text: String)] = []
  ) -> String {
    filled(phrases.text(group, key) ?? key, values)
  }

  /// The phrase at `group`, `key`, its placeholders filled; `nil` when there is none.
  func optionalPhrase(_ group: String, _ key: String) -> String? {
    phrases.text(group, key).map { filled($0, []) }
  }

  /// One form of a phrase that has several, its placeholders filled.
  func form(
    _ index: Int, _ group: String, _ key: String, _ values: [(name: String, text: String)] = []
  ) -> String {
    let several = phrases.list(group, key)
    return filled(several.indices.contains(index) ? several[index] : key, values)
  }

  /// "1 januari 2018".
  func date(_ date: CalendarDate) -> String {
    let month = phrases.list("maanden", nil)[date.month - 1]
    return filled(
      phrases.text("datum", nil) ?? "",
      [("dag", String(date.day)), ("maand", month), ("jaar", String(date.year))])
  }

  /// "18 maanden".
  func duration(_ duration: Duration) -> String {
    if let known = durations.first(where: { $0.duration == duration }) { return known.text }
    let unit = form(duration.count == 1 ? 0 : 1, "eenheden", duration.unit.rawValue)
    let text = filled(
      phrases.text("duur", nil) ?? "", [("aantal", String(duration.count)), ("eenheid", unit)])
    // Most statements tell of the same few.
    if durations.count < 32 { durations.append((duration, text)) }
    return text
  }

  /// What stands behind "wij bewaren uw gegevens".
  func term(_ term: RetentionTerm, isLimit: Bool) -> Cell {
    func phrase(_ key: String, _ moment: RetentionTerm.Event?, _ duration: Duration?) -> Cell {
      filledCell(
        phrases.text("termijn", key) ?? key,
        [("duur", duration.map(self.duration) ?? ""), ("moment", moment?.words ?? "")])
    }
    return switch term {
    case .fixed(let duration, nil, let limit):
      phrase(limit || isLimit ? "maximaal" : "vast", nil, duration)
    case .fixed(let duration, let from?, let limit):
      phrase(limit || isLimit ? "maximaal-vanaf" : "vast-vanaf", from, duration)
    case .until(let event, nil): phrase("tot", event, nil)
    case .until(let event, let then?): phrase("tot-daarna", event, then)
    case .whilst(let event): phrase("zolang", event, nil)
    case .vague(let event): phrase("vaag", event, nil)
    case .indefinite(nil): phrase("onbepaald", nil, nil)
    case .indefinite(let unless?): phrase("onbepaald-tenzij", unless, nil)
    }
  }

  /// The title of a statement that has none of its own.
  func title(of organisation: String) -> String {
    filled(phrases.text("titel", nil) ?? "", [("organisatie", organisation)])
  }

  /// The title of the page about cookies.
  func cookieTitle(of organisation: String) -> String {
    filled(phrases.text("cookietitel", nil) ?? "", [("organisatie", organisation)])
  }

  /// How the items of a list within a sentence are held together.
  enum Joining {
    /// "a, b en c".
    case and

    /// "a en b, c, en d": where an item holds an "en" of its own.
    case longAnd

    /// "a, b of c".
    case or

    /// The joining that keeps these items apart.
    static func of(_ items: some Sequence<String>) -> Joining {
      items.contains(where: holdsAnd) ? .longAnd : .and
    }

    /// On bytes: searching a `String` for a `String` costs a hundred times as much.
    private static func holdsAnd(_ text: String) -> Bool {
      var text = text
      return text.withUTF8 { text in
        var start = 0
        while let space = text[start...].firstIndex(of: 0x20), space + 3 < text.count {
          if text[space + 1] == 0x65, text[space + 2] == 0x6E, text[space + 3] == 0x20 {
            return true
          }
          start = space + 1
        }
        return false
      }
    }
  }

  /// What stands behind the item at `index` of a list of `count`: ", ", " en " or nothing.
  func separator(after index: Int, of count: Int, _ joining: Joining = .and) -> Cell {
    switch count - 1 - index {
    case 0: voice.marks.none
    case 1:
      joining == .and ? voice.marks.and : joining == .or ? voice.marks.or : voice.marks.longAnd
    default: voice.marks.between
    }
  }

  /// `text` with the name in the place of its one mark.
  private static func replaced(_ text: String, _ name: String) -> String {
    guard let mark = text.utf8.firstIndex(of: Voice.nameMark) else { return text }
    return String(text[..<mark]) + name + String(text[text.utf8.index(after: mark)...])
  }

  /// `text` with values or forms in the place of its placeholders.
  private func filled(_ text: String, _ values: [(name: String, text: String)]) -> String {
    guard text.utf8.contains(0x7B) else { return text }
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count + 40)
    fill(text, values) { out.append(contentsOf: $0) }
    return String(decoding: out, as: UTF8.self)
  }

  /// The same, kept without making a string of it.
  private func filledCell(_ text: String, _ values: [(name: String, text: String)]) -> Cell {
    let start = arena.beginText()
    fill(text, values) { arena.write($0) }
    return arena.endText(from: start)
  }

  private func fill(
    _ text: String, _ values: [(name: String, text: String)],
    write: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var text = text
    text.withUTF8 { text in
      var start = 0
      while let brace = text[start...].firstIndex(of: 0x7B),
        let end = text[brace...].firstIndex(of: 0x7D)
      {
        write(UnsafeBufferPointer(rebasing: text[start..<brace]))
        let name = UnsafeBufferPointer(rebasing: text[(brace + 1)..<end])
        var value = self.value(of: name, values)
        value.withUTF8(write)
        start = end + 1
      }
      write(UnsafeBufferPointer(rebasing: text[start...]))
    }
  }

  /// What stands in the place of a placeholder.
  private func value(
    of name: UnsafeBufferPointer<UInt8>, _ values: [(name: String, text: String)]
  ) -> String {
    if let value = values.first(where: { $0.name.utf8.elementsEqual(name) }) { return value.text }
    return Self.replaced(voice.form(name) ?? String(decoding: name, as: UTF8.self), self.name)
  }
}
