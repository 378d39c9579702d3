internal import SourceText
internal import YAML

// The forms of single values: text, words, dates, numbers and what is read from them.

extension Format where Value == Located<String> {
  /// One line of text, at most 300 characters.
  static let line = Format(schema: .text(pattern: nil)) { node, reader in
    reader.line(node, limit: 300)
  }

  /// The Dutch trade register's number: eight digits.
  static let tradeRegister = digits(8, .tradeRegister, pattern: "^[0-9]{8}$")

  /// The Belgian enterprise number: ten digits, with or without points.
  static let enterpriseNumber = digits(
    10, .enterpriseNumber, pattern: "^(BE ?)?[01][0-9]{3}[. ]?[0-9]{3}[. ]?[0-9]{3}$")

  private static func digits(_ count: Int, _ form: Problem.TextForm, pattern: String) -> Format {
    .parsed(pattern: pattern, form) { text in
      text.utf8.count { (0x30...0x39).contains($0) } == count ? text : nil
    }
  }
}

extension Format where Value == Located<Prose> {
  /// A few paragraphs, at most 4,000 characters.
  static let prose = Format(schema: .text(pattern: nil)) { node, reader in
    guard let text = reader.text(node, limit: 4000) else { return nil }
    guard let prose = Prose(text.value) else {
      reader.note(.emptyText, at: node)
      return nil
    }
    return Located(prose, at: text.place)
  }
}

extension Format {
  /// A text that means something else once read.
  static func parsed<Parsed: Sendable>(
    pattern: String?, _ form: Problem.TextForm, _ parse: @escaping @Sendable (String) -> Parsed?
  ) -> Format where Value == Located<Parsed> {
    Format(schema: .text(pattern: pattern)) { node, reader in
      guard let text = reader.line(node, limit: 500) else { return nil }
      guard let value = parse(text.value) else {
        reader.note(.wrongForm(text.value, expected: form), at: node)
        return nil
      }
      return Located(value, at: text.place)
    }
  }

  /// One of a closed set of words.
  static func word<Word: Choice>(_ type: Word.Type) -> Format where Value == Located<Word> {
    let known = Word.allCases.map { (Array($0.rawValue.utf8), $0) }
    return Format(
      schema: .word(Word.allCases.map { ($0.rawValue, $0.explained) })
    ) { node, reader in
      // As most are written; the rest of the way makes a string of it.
      let found = reader.tree.withBytes(of: node) { bytes in
        known.firstIndex { $0.0.count == bytes.count && bytes.elementsEqual($0.0) }
      }
      if let found, reader.tree.kind(of: node) == .scalar {
        return Located(known[found].1, at: reader.tree.range(of: node))
      }
      guard let text = reader.line(node, limit: 300) else { return nil }
      if let word = Word(rawValue: text.value) { return Located(word, at: text.place) }
      reader.noteUnknownWord(node, text.value, known: Word.allCases.map(\.rawValue))
      return nil
    }
  }
}

extension Format where Value == Located<Bool> {
  /// `ja` or `nee`.
  static let yesNo = Format(schema: word.schema()) { node, reader in
    word.read(node, &reader).map { Located($0.value == .yes, at: $0.place) }
  }

  private static let word = Format<Located<YesNo>>.word(YesNo.self)
}

extension Format where Value == Located<Identifier> {
  /// An id.
  static let identifier = Format.parsed(
    pattern: "^[a-z0-9]([a-z0-9-]{0,78}[a-z0-9])?$", .identifier, Identifier.init)

  /// The id of another part; that the part exists is looked up when everything is read.
  static func reference(to kind: ReferenceKind) -> Format {
    Format(schema: identifier.schema()) { node, reader in
      guard let id = identifier.read(node, &reader) else { return nil }
      reader.refer(to: kind, id)
      return id
    }
  }

  /// The key of an authority in the legal data.
  static let authority = Format(schema: .text(pattern: nil)) { node, reader in
    guard let text = reader.line(node, limit: 100) else { return nil }
    let known = reader.law.authorities.map(\.short)
    guard let authority = reader.law.authority(short: text.value) else {
      reader.noteUnknownWord(node, text.value, known: known)
      return nil
    }
    return Located(authority.id, at: text.place)
  }
}

extension Format where Value == Located<EmailAddress> {
  static let email = Format.parsed(pattern: "^[^@ ]+@[^@ ]+\\.[^@ ]+$", .email, EmailAddress.init)
}

extension Format where Value == Located<TelephoneNumber> {
  static let telephone = Format.parsed(
    pattern: "^\\+?[0-9 ()./-]{4,30}$", .telephone, TelephoneNumber.init)
}

extension Format where Value == Located<WebAddress> {
  static let webAddress = Format.parsed(
    pattern: "^(https?://|www\\.).+$", .webAddress, WebAddress.init)
}

extension Format where Value == Located<Duration> {
  static let duration = Format.parsed(
    pattern: "^[^ ]+ (uur|uren|dag|dagen|week|weken|maand|maanden|jaar|jaren)$", .duration,
    Duration.init(_:))
}

extension Format where Value == Located<CookieLifetime> {
  /// A duration, or `sessie`.
  static let cookieLifetime = Format.parsed(pattern: nil, .duration) { text in
    text == "sessie" ? .session : Duration(text).map(CookieLifetime.lasting)
  }
}

extension Format where Value == Located<CalendarDate> {
  /// A day as year-month-day.
  static let date = Format(schema: .text(pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")) {
    node, reader in
    guard let text = reader.line(node, limit: 40) else { return nil }
    do throws(CalendarDate.Fault) {
      return Located(try CalendarDate(text.value), at: text.place)
    } catch {
      switch error {
      case .noSuchDay: reader.note(.noSuchDay(text.value), at: node)
      case .otherForm(let suggestion):
        reader.note(.dateForm(text.value, suggestion: suggestion?.iso), at: node)
      }
      return nil
    }
  }
}

extension Format where Value == Located<RetentionTerm> {
  /// A retention term.
  static let term = Format(schema: .text(pattern: nil)) { node, reader in
    guard let text = reader.line(node, limit: 300) else { return nil }
    do throws(RetentionTerm.Fault) {
      return Located(try RetentionTerm(text.value), at: text.place)
    } catch {
      reader.note(.retentionTerm(text.value, error), at: node)
      return nil
    }
  }
}

extension Format where Value == Located<Int> {
  /// A whole number between two others.
  static func number(_ range: ClosedRange<Int>) -> Format {
    Format(schema: .number(range)) { node, reader in
      guard let text = reader.line(node, limit: 20) else { return nil }
      guard let number = Int(text.value) else {
        reader.note(.wrongForm(text.value, expected: .number), at: node)
        return nil
      }
      guard range.contains(number) else {
        reader.note(
          .numberOutside(text.value, least: range.lowerBound, most: range.upperBound), at: node)
        return nil
      }
      return Located(number, at: text.place)
    }
  }
}

extension Format where Value == Located<LawReference> {
  /// The key of a law in the legal data, or `niet-genoemd`.
  static let law = Format(schema: .text(pattern: nil)) { node, reader in
    guard let text = reader.line(node, limit: 100) else { return nil }
    if text.value == "niet-genoemd" { return Located(.unnamed, at: text.place) }
    guard let act = reader.law.act(key: text.value) else {
      reader.noteUnknownWord(
        node, text.value, known: reader.law.acts.map(\.id.text) + ["niet-genoemd"])
      return nil
    }
    return Located(.named(act.id), at: text.place)
  }
}

extension Format where Value == Located<Country> {
  /// A country by its code or its Dutch name.
  static let country = Format(schema: .text(pattern: nil)) { node, reader in
    guard let text = reader.line(node, limit: 100) else { return nil }
    guard let country = reader.law.country(named: text.value) else {
      reader.noteUnknownWord(
        node, text.value, known: reader.law.countries.map(\.name))
      return nil
    }
    return Located(country, at: text.place)
  }
}

extension Format where Value == Located<TransferDestination> {
  /// Countries, or `onbekend`.
  static let destination = Format(
    schema: .either([.text(pattern: nil), .list(.text(pattern: nil))])
  ) { node, reader in
    let place = reader.tree.range(of: node)
    if reader.tree.text(of: node, equals: "onbekend") { return Located(.untold, at: place) }
    let countries = Format<[Located<Country>]>.list(.country).read(node, &reader) ?? []
    return countries.isEmpty ? nil : Located(.countries(countries.map(\.value)), at: place)
  }
}
