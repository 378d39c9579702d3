internal import Mustache
internal import Policies
internal import SourceText

/// What a template may name in one place, under construction.
///
/// Every name is always there: what the definition does not say is explicitly nothing, so that a
/// misspelt name in a template is an error and never an empty place.
struct Fields: ~Copyable {
  let words: Words
  private let start: Int
  private var count = 0

  init(_ words: Words) {
    self.words = words
    start = words.arena.openTable()
  }

  /// The table with all that was set.
  consuming func close() -> Cell { words.arena.closeTable(from: start) }

  /// Values that no template of the layout mentions are not worked out at all.
  mutating func set(_ name: ViewName, _ value: @autoclosure () -> Cell) {
    guard let name = words[name] else { return }
    let value = value()
    precondition(words.arena.openCount == start + count, "a table within this one is open")
    words.arena.append(name, value)
    count += 1
  }

  /// A table within this one.
  mutating func set(_ name: ViewName, _ part: consuming Fields) {
    let table = part.close()
    set(name, table)
  }

  mutating func flag(_ name: ViewName, _ value: @autoclosure () -> Bool) {
    set(name, .flag(value()))
  }

  mutating func text(_ name: ViewName, _ text: @autoclosure () -> String?) {
    let words = words
    set(name, words.text(text()))
  }

  mutating func line(_ name: ViewName, _ line: Located<String>?) { text(name, line?.value) }

  /// A phrase that stands within a sentence under one name and at its start under another.
  mutating func line(_ name: ViewName, _ capital: ViewName, _ line: Located<String>?) {
    text(name, line?.value)
    text(capital, line.map { capitalised($0.value) })
  }

  mutating func date(_ name: ViewName, _ date: Located<CalendarDate>?) {
    let words = words
    text(name, date.map { words.date($0.value) })
  }

  mutating func duration(_ name: ViewName, _ duration: Duration?) {
    let words = words
    set(name, duration.map { words.cell($0) } ?? .nothing)
  }

  /// A phrase that names nothing else.
  mutating func phrase(_ name: ViewName, _ group: String, _ key: @autoclosure () -> String?) {
    let words = words
    set(name, key().map { words.cell(group, $0) } ?? .nothing)
  }

  /// The template of a clause, by the folder and the name of its file.
  mutating func clause(
    _ name: ViewName, _ folder: StaticString, _ file: @autoclosure () -> String?
  ) {
    let words = words
    set(name, file().map { words.text(folder, $0) } ?? .nothing)
  }

  mutating func prose(_ name: ViewName, _ prose: Located<Prose>?) {
    let words = words
    set(name, prose.map { words.arena.raw($0.value.markdown) } ?? .nothing)
  }

  /// Whether the definition says yes, and whether it says no.
  mutating func answer(_ yes: ViewName, _ no: ViewName, _ answer: Located<Bool>?) {
    flag(yes, answer?.value == true)
    flag(no, answer?.value == false)
  }

  mutating func isYes(_ name: ViewName, _ answer: Located<Bool>?) {
    flag(name, answer?.value == true)
  }

  /// A list without a name for whether there is anything in it.
  mutating func list(_ name: ViewName, _ items: @autoclosure () -> [Cell]) {
    let words = words
    set(name, words.list(items()))
  }

  /// A list, and whether there is anything in it.
  mutating func list(_ name: ViewName, _ any: ViewName, _ items: @autoclosure () -> [Cell]) {
    guard words[name] != nil || words[any] != nil else { return }
    let items = items()
    list(name, items)
    flag(any, !items.isEmpty)
  }

  /// A list of texts, each with what stands behind it in a sentence.
  mutating func texts(_ name: ViewName, _ any: ViewName, _ texts: @autoclosure () -> [String]) {
    guard words[name] != nil || words[any] != nil else { return }
    let texts = texts()
    let joining = Words.Joining.of(texts)
    let words = words
    list(
      name, any,
      texts.indices.map { index in
        var item = Fields(words)
        item.text(.tekst, texts[index])
        item.separators(after: index, of: texts.count, joining)
        return item.close()
      })
  }

  mutating func lines(_ name: ViewName, _ any: ViewName, _ lines: [Located<String>]) {
    // Most lists are empty, and know no more than that.
    if lines.isEmpty { list(name, any, []) } else { texts(name, any, lines.map { $0.value }) }
  }

  /// What stands behind an item of a list within a sentence.
  mutating func separators(
    after index: Int, of count: Int, _ joining: Words.Joining = .and
  ) {
    let words = words
    set(.scheiding, words.separator(after: index, of: count, joining))
    set(.scheiding_of, words.separator(after: index, of: count, .or))
  }

  mutating func email(_ name: ViewName, _ email: Located<EmailAddress>?) {
    text(name, email?.value.text)
  }

  mutating func telephone(_ name: ViewName, _ link: ViewName, _ number: Located<TelephoneNumber>?) {
    text(name, number?.value.text)
    text(link, number?.value.dialled)
  }

  mutating func website(_ name: ViewName, _ link: ViewName, _ address: Located<WebAddress>?) {
    text(name, address?.value.readable)
    text(link, address?.value.text)
  }
}
