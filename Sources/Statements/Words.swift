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

  /// What stands between the items of a list; asked for with every item.
  private let marks: (between: String, and: String, longAnd: String, or: String)

  /// The names that the layout's templates mention.
  let used: NameSet

  /// Every word that changes with reader and narrator, for the bottom of a template's context.
  let value: Value

  /// The same, for filling phrases: `{uw}` and the like.
  private let forms: [String: String]

  /// Which of the words in ``value`` hold the name of the narrator, and are mentioned.
  private let named: [Int]

  /// What stands in the place of ``Voice/nameMark``.
  private let name: String

  init(_ phrases: Phrases, _ forms: Forms, for voice: Voice, used: NameSet) {
    self.phrases = phrases
    self.used = used
    name = ""
    marks = (
      phrases.text("opsomming", "tussen") ?? "", phrases.text("opsomming", "laatste") ?? "",
      phrases.text("opsomming", "laatste-lang") ?? "", phrases.text("opsomming", "laatste-of") ?? ""
    )
    let bound = forms.bound(to: voice)
    self.forms = Dictionary(bound) { first, _ in first }
    let table = Table(bound.map { (Name($0), Value.text($1)) })
    value = .table(table)
    named = table.indices { name, value in
      guard used.contains(name), case .text(let text) = value else { return false }
      return text.utf8.contains(Voice.nameMark)
    }
  }

  /// The words of `other`, told by an organisation with this name.
  private init(_ other: Words, toldBy name: String) {
    (phrases, marks, used, forms) = (other.phrases, other.marks, other.used, other.forms)
    (named, self.name) = (other.named, name)
    guard case .table(var table) = other.value else {
      value = other.value
      return
    }
    for index in named {
      guard case .text(let text) = table.value(at: index) else { continue }
      table.replace(at: index, with: .text(Self.replaced(text, name)))
    }
    value = .table(table)
  }

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
    let unit = form(duration.count == 1 ? 0 : 1, "eenheden", duration.unit.rawValue)
    return filled(
      phrases.text("duur", nil) ?? "", [("aantal", String(duration.count)), ("eenheid", unit)])
  }

  /// What stands behind "wij bewaren uw gegevens".
  func term(_ term: RetentionTerm, isLimit: Bool) -> String {
    switch term {
    case .fixed(let duration, let from, let limit):
      let key = (limit || isLimit ? "maximaal" : "vast") + (from == nil ? "" : "-vanaf")
      return phrase(
        "termijn", key, [("duur", self.duration(duration)), ("moment", from?.words ?? "")])
    case .until(let event, let then):
      return phrase(
        "termijn", then == nil ? "tot" : "tot-daarna",
        [("moment", event.words), ("duur", then.map(duration) ?? "")])
    case .whilst(let event):
      return phrase("termijn", "zolang", [("moment", event.words)])
    case .vague(let event):
      return phrase("termijn", "vaag", [("moment", event.words)])
    case .indefinite(let unless):
      return phrase(
        "termijn", unless == nil ? "onbepaald" : "onbepaald-tenzij",
        [("moment", unless?.words ?? "")])
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
    static func of(_ items: some Sequence<String?>) -> Joining {
      items.contains { $0.map(holdsAnd) ?? false } ? .longAnd : .and
    }

    /// Byte by byte: searching a `String` for a `String` costs a hundred times as much.
    private static func holdsAnd(_ text: String) -> Bool {
      var matched = 0
      let wanted: StaticString = " en "
      for byte in text.utf8 {
        matched = wanted.utf8Start[matched] == byte ? matched + 1 : byte == 0x20 ? 1 : 0
        if matched == wanted.utf8CodeUnitCount { return true }
      }
      return false
    }
  }

  /// What stands behind the item at `index` of a list of `count`: ", ", " en " or nothing.
  func separator(after index: Int, of count: Int, _ joining: Joining = .and) -> String {
    switch count - 1 - index {
    case 0: ""
    case 1: joining == .and ? marks.and : joining == .or ? marks.or : marks.longAnd
    default: marks.between
    }
  }

  /// The same words, told by an organisation of this name.
  func told(by name: String) -> Words { Words(self, toldBy: name) }

  /// `text` with the name in the place of its one mark.
  private static func replaced(_ text: String, _ name: String) -> String {
    guard let mark = text.utf8.firstIndex(of: Voice.nameMark) else { return text }
    var out = String(text[..<mark])
    out += name
    out += text[text.utf8.index(after: mark)...]
    return out
  }

  /// `text` with values or forms in the place of its placeholders.
  private func filled(_ text: String, _ values: [(name: String, text: String)]) -> String {
    guard text.utf8.contains(0x7B) else { return text }
    var text = text
    return text.withUTF8 { text in
      var out: [UInt8] = []
      out.reserveCapacity(text.count + 40)
      var rest = text[...]
      while let brace = rest.firstIndex(of: 0x7B), let end = rest[brace...].firstIndex(of: 0x7D) {
        out += rest[..<brace]
        let name = String(decoding: rest[(brace + 1)..<end], as: UTF8.self)
        let value = values.first { $0.name == name }?.text ?? forms[name] ?? name
        out += Self.replaced(value, self.name).utf8
        rest = rest[(end + 1)...]
      }
      out += rest
      return String(decoding: out, as: UTF8.self)
    }
  }
}

/// Who speaks to whom.
struct Voice: Equatable {
  let address: FormOfAddress
  let narrator: Narrator

  /// The organisation's name, for a narrator that speaks of itself by name.
  let name: String

  /// Stands for a name that is filled in later; no text of ours holds it.
  static let nameMark: UInt8 = 1
}
