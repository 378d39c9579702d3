internal import JSON
internal import Policies
internal import SourceText
internal import Statements

// What a definition does not say has no key at all: silence is neither "no" nor an empty list.

extension JSONWriter {
  mutating func tell(_ key: StaticString, _ text: String?) {
    if let text { member(key, text) }
  }

  mutating func tell(_ key: StaticString, _ line: Located<String>?) { tell(key, line?.value) }

  mutating func tell(_ key: StaticString, _ answer: Located<Bool>?) {
    if let answer { member(key, answer.value) }
  }

  mutating func tell(_ key: StaticString, _ word: Located<some Choice>?) {
    tell(key, word?.value.rawValue)
  }

  mutating func tell(_ key: StaticString, _ day: Located<CalendarDate>?) {
    tell(key, day?.value.iso)
  }

  mutating func tell(_ key: StaticString, _ email: Located<EmailAddress>?) {
    tell(key, email?.value.text)
  }

  mutating func tell(_ key: StaticString, _ number: Located<TelephoneNumber>?) {
    tell(key, number?.value.text)
  }

  mutating func tell(_ key: StaticString, _ address: Located<WebAddress>?) {
    tell(key, address?.value.text)
  }

  mutating func tell(_ key: StaticString, _ prose: Located<Prose>?) {
    tell(key, prose?.value.commonMark)
  }

  mutating func tell(_ key: StaticString, _ lines: [Located<String>]) {
    tellLine(key, lines) { $0.value }
  }

  mutating func tell(_ key: StaticString, _ texts: [String]) { tellLine(key, texts) { $0 } }

  mutating func tell(_ key: StaticString, _ references: [Reference]) {
    tellLine(key, references) { $0.value.text }
  }

  mutating func tell<Word: Choice>(_ key: StaticString, _ words: [Located<Word>]) {
    tellLine(key, words) { $0.value.rawValue }
  }

  /// A list of texts on one line, where there is anything in it.
  private mutating func tellLine<Item>(
    _ key: StaticString, _ items: [Item], _ text: (Item) -> String
  ) {
    guard !items.isEmpty else { return }
    self.key(key)
    line(items, text)
  }

  /// A list, where there is anything in it.
  mutating func tell<Item>(
    _ key: StaticString, _ items: [Item], _ write: (inout JSONWriter, Item) -> Void
  ) {
    guard !items.isEmpty else { return }
    self.key(key)
    array(items, write)
  }

  /// A list of parts, where there is anything in it.
  mutating func tellEach<Item>(
    _ key: StaticString, _ items: [Item], _ write: (inout JSONWriter, Item) -> Void
  ) {
    tell(key, items) { writer, item in writer.object { write(&$0, item) } }
  }

  /// A part, where it is told.
  mutating func tell<Part>(
    _ key: StaticString, _ part: Part?, _ write: (inout JSONWriter, Part) -> Void
  ) {
    guard let part else { return }
    self.key(key)
    object { write(&$0, part) }
  }

  /// A part; `false` where the definition says that there is none.
  mutating func tell<Part>(
    _ key: StaticString, _ answer: Answer<Part>, _ write: (inout JSONWriter, Part) -> Void
  ) {
    if answer.isDenied { member(key, false) }
    tell(key, answer.value, write)
  }

  /// A list of parts; `false` where the definition says that there are none.
  mutating func tellEach<Part>(
    _ key: StaticString, _ answer: Answer<[Part]>, _ write: (inout JSONWriter, Part) -> Void
  ) {
    if answer.isDenied { member(key, false) }
    tellEach(key, answer.value ?? [], write)
  }
}
