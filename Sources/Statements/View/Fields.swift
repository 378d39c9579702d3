internal import Mustache
internal import Policies
internal import SourceText

/// What a template may name in one place, under construction.
///
/// Every name is always there: what the definition does not say is explicitly nothing, so that a
/// misspelt name in a template is an error and never an empty place.
struct Fields {
  private(set) var table: Table
  let words: Words

  init(_ words: Words, capacity: Int = 16) {
    self.words = words
    table = Table(minimumCapacity: capacity)
  }

  var value: Value { .table(table) }

  /// Values that no template of the layout mentions are not worked out at all.
  mutating func set(_ name: Name, _ value: @autoclosure () -> Value) {
    if words.used.contains(name) { table.append(name, value()) }
  }

  mutating func flag(_ name: Name, _ value: @autoclosure () -> Bool) {
    set(name, .flag(value()))
  }

  mutating func text(_ name: Name, _ text: @autoclosure () -> String?) {
    set(name, text().map(Value.text) ?? .nothing)
  }

  mutating func line(_ name: Name, _ line: Located<String>?) { text(name, line?.value) }

  /// A phrase that stands within a sentence under one name and at its start under another.
  mutating func line(_ name: Name, _ capital: Name, _ line: Located<String>?) {
    text(name, line?.value)
    text(capital, line.map { capitalised($0.value) })
  }

  mutating func date(_ name: Name, _ date: Located<CalendarDate>?) {
    let words = words
    text(name, date.map { words.date($0.value) })
  }

  mutating func prose(_ name: Name, _ prose: Located<Prose>?) {
    set(name, prose.map { .raw($0.value.markdown) } ?? .nothing)
  }

  /// Whether the definition says yes, and whether it says no.
  mutating func answer(_ yes: Name, _ no: Name, _ answer: Located<Bool>?) {
    flag(yes, answer?.value == true)
    flag(no, answer?.value == false)
  }

  mutating func isYes(_ name: Name, _ answer: Located<Bool>?) {
    flag(name, answer?.value == true)
  }

  /// A list, and whether there is anything in it.
  mutating func list(_ name: Name, _ any: Name, _ items: @autoclosure () -> [Value]) {
    guard words.used.contains(name) || words.used.contains(any) else { return }
    let items = items()
    set(name, .list(items))
    flag(any, !items.isEmpty)
  }

  /// A list of texts, each with what stands behind it in a sentence.
  mutating func texts(_ name: Name, _ any: Name, _ texts: @autoclosure () -> [String]) {
    guard words.used.contains(name) || words.used.contains(any) else { return }
    let texts = texts()
    let joining = Words.Joining.of(texts)
    let words = words
    list(
      name, any,
      texts.indices.map { index in
        var item = Fields(words, capacity: 3)
        item.text(.tekst, texts[index])
        item.separators(after: index, of: texts.count, joining)
        return item.value
      })
  }

  mutating func lines(_ name: Name, _ any: Name, _ lines: [Located<String>]) {
    // Most lists are empty, and know no more than that.
    if lines.isEmpty { list(name, any, []) } else { texts(name, any, lines.map { $0.value }) }
  }

  /// What stands behind an item of a list within a sentence.
  mutating func separators(
    after index: Int, of count: Int, _ joining: Words.Joining = .and
  ) {
    let words = words
    set(.scheiding, .raw(words.separator(after: index, of: count, joining)))
    set(.scheiding_of, .raw(words.separator(after: index, of: count, .or)))
  }

  mutating func email(_ name: Name, _ email: Located<EmailAddress>?) {
    text(name, email?.value.text)
  }

  mutating func telephone(_ name: Name, _ link: Name, _ number: Located<TelephoneNumber>?) {
    text(name, number?.value.text)
    text(link, number?.value.dialled)
  }

  mutating func website(_ name: Name, _ link: Name, _ address: Located<WebAddress>?) {
    text(name, address?.value.readable)
    text(link, address?.value.text)
  }
}
