/// Cuts passages into units and sentences.
///
/// Words lose what writers differ in: capital letters, accents, hyphens and apostrophes ("E-mail",
/// "email"; "één", "een"; "foto's", "fotos").
struct TokenReader: ~Copyable {
  var table: WordTable
  private(set) var tokens: [Token] = []
  private(set) var sentences: [Sentence] = []
  private var word: [UInt8] = []
  private var sentenceStart = 0

  private let functionWords: Set<Atom>

  init(_ lexicon: Lexicon, counted: [UInt8]) {
    table = WordTable(lexicon, counted: counted)
    functionWords = lexicon.functionWords
  }

  /// Cuts a passage; ``tokens`` and ``sentences`` hold it until the next one.
  mutating func read(_ text: [UInt8]) {
    tokens.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
    sentenceStart = 0
    text.withUnsafeBufferPointer { cut($0) }
  }

  private mutating func cut(_ text: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < text.count {
      let byte = text[index]
      switch Sign.of(byte) {
      case .letter, .high: index = readWord(text, index)
      case .digit: index = readNumber(text, index)
      case .plus: index = readNumber(text, index)
      case .stop:
        if endsSentence(text, index) { close(introduces: false) }
        index += 1
      case .colon:
        append(.colon, index, index + 1)
        if index + 1 >= text.count { close(introduces: true) }
        index += 1
      case .bracket:
        if Self.isPlaceholder(text, index) { append(.placeholder, index, index + 1) }
        index += 1
      case .other:
        if byte == UInt8(ascii: ";") || byte == UInt8(ascii: ",") { closeLong(150) }
        index += 1
      }
      closeLong(300)
    }
    close(introduces: false)
  }

  /// Ends a sentence that goes on and on, so that looking into it takes bounded time.
  private mutating func closeLong(_ limit: Int) {
    if tokens.count - sentenceStart >= limit { close(introduces: false) }
  }

  private mutating func close(introduces: Bool) {
    guard tokens.count > sentenceStart else { return }
    if tokens[sentenceStart].form.contains(.capital), isFunctionWord(tokens[sentenceStart].word) {
      tokens[sentenceStart].form.remove(.capital)
    }
    sentences.append(Sentence(tokens: sentenceStart..<tokens.count, introduces: introduces))
    sentenceStart = tokens.count
  }

  private func isFunctionWord(_ word: Int32) -> Bool {
    let span = table.spans[Int(word)]
    return (Int(span.start)..<Int(span.start + span.count)).contains {
      functionWords.contains(table.atoms[$0])
    }
  }

  mutating func append(_ form: Token.Form, _ start: Int, _ end: Int, word: Int32 = 0) {
    tokens.append(Token(start: Int32(start), end: Int32(end), word: word, form: form))
  }
}

// Words, addresses of the net, mail.

extension TokenReader {
  private mutating func readWord(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var index = start
    var form: Token.Form = []
    if Sign.isCapital(text[start]) { form.insert(.capital) }
    var capitals = 0
    var hash = FNV.start
    word.removeAll(keepingCapacity: true)
    while index < text.count {
      let byte = text[index]
      if byte < 0x80 {
        let small = Sign.folded[Int(byte)]
        if small != 0 {
          if Sign.isCapital(byte) { capitals += 1 }
          word.append(small)
          hash = FNV.adding(small, to: hash)
        } else if Self.joins(text, index) {
          if byte == UInt8(ascii: "@") { form.insert(.mail) }
          if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/") { form.insert(.address) }
        } else {
          break
        }
        index += 1
      } else {
        guard let letter = Sign.letter(text, index) else { break }
        if letter.byte != 0 {
          word.append(letter.byte)
          hash = FNV.adding(letter.byte, to: hash)
        }
        index += letter.length
      }
    }
    if index == start { return start + 1 }
    let isAllCapitals = capitals >= 1 && capitals == word.count
    if isAllCapitals, capitals >= 2 { form.insert(.allCapitals) }
    if form.contains(.mail) { form.remove(.address) }
    let key = (hash & ~1) | (isAllCapitals ? 1 : 0) | 2
    let number = word.withUnsafeBufferPointer {
      table.number(of: key, $0, isAllCapitals: isAllCapitals)
    }
    append(form, start, index, word: number)
    return index
  }

  /// Whether a sign between two letters belongs to the word: `e-mail`, `a@b.nl`, `b.nl/privacy`.
  private static func joins(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard index + 1 < text.count, Sign.isWord(text[index + 1]) else {
      // "https://" stands before its name.
      return text[index] == UInt8(ascii: ":") && index + 3 < text.count
        && text[index + 1] == UInt8(ascii: "/") && text[index + 2] == UInt8(ascii: "/")
        || text[index] == UInt8(ascii: "/") && index + 2 < text.count && index > 0
          && (text[index - 1] == UInt8(ascii: ":") && text[index + 1] == UInt8(ascii: "/")
            || text[index - 1] == UInt8(ascii: "/"))
    }
    switch text[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: "@"), UInt8(ascii: "_"): return true
    case UInt8(ascii: "."): return isDomainDot(text, index)
    case UInt8(ascii: "/"):
      // A path, not "en/of": some dot stands before it.
      var back = index - 1
      while back >= 0, text[back] > 0x20 {
        if text[back] == UInt8(ascii: ".") || text[back] == UInt8(ascii: "/") { return true }
        back -= 1
      }
      return false
    default: return false
    }
  }

  /// Whether the dot is one of `autoriteitpersoonsgegevens.nl`, not of `o.a.` or "klaar.Daarna".
  private static func isDomainDot(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard index >= 2, index + 2 < text.count else { return false }
    return Sign.isWord(text[index - 2]) && !Sign.isCapital(text[index + 1])
      && Sign.isWord(text[index + 2])
  }
}

// Where sentences end, and places to be filled in.

extension TokenReader {
  /// A full stop that ends a sentence: white space and a capital letter, a digit or nothing follow.
  private func endsSentence(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    var next = index + 1
    while next < text.count, "\"')]”’".utf8.contains(text[next]) { next += 1 }
    guard next < text.count else { return true }
    guard text[next] == 0x20 else { return false }
    guard text[index] == UInt8(ascii: ".") else { return true }
    // One letter before the stop: "o.a. ", "B.V. ", "sub f. ".
    if let last = tokens.last, Int(last.end) == index, last.end - last.start == 1,
      !last.form.contains(.number), index >= 2, text[index - 2] == UInt8(ascii: ".")
    {
      return next + 1 < text.count && Sign.isCapital(text[next + 1]) && tokens.count > 12
    }
    if let last = tokens.last, Int(last.end) == index {
      let word = text[Int(last.start)..<Int(last.end)]
      if Self.abbreviations.contains(where: { word.elementsEqual($0.utf8) }) { return false }
      // "8 dec. 1992", "Rev. 2".
      if next + 1 < text.count, Sign.isDigit(text[next + 1]),
        Self.beforeNumbers.contains(where: { word.elementsEqual($0.utf8) })
      {
        return false
      }
    }
    guard next + 1 < text.count else { return true }
    let after = text[next + 1]
    return Sign.isCapital(after) || Sign.isDigit(after) || after >= 0x80
      || "\"'([*-+".utf8.contains(after)
  }

  private static let abbreviations: [StaticUTF8] = [
    "art", "nr", "bijv", "bv", "ca", "resp", "dhr", "mevr", "mw", "incl", "excl", "evt", "tel",
    "jl", "jo", "lid", "Art", "Nr", "Bijv", "Tel", "Dhr", "Mevr", "Mr", "St",
  ].map { StaticUTF8($0) }

  private static let beforeNumbers: [StaticUTF8] = [
    "jan", "feb", "febr", "mrt", "apr", "aug", "sep", "sept", "okt", "nov", "dec", "rev", "Rev",
    "vers", "Vers", "v", "pag", "blz", "tel", "Tel",
  ].map { StaticUTF8($0) }

  struct StaticUTF8: Sendable {
    let utf8: [UInt8]
    init(_ text: String) { utf8 = Array(text.utf8) }
  }

  private static func isPlaceholder(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard text[index] == UInt8(ascii: "[") else { return false }
    var end = index + 1
    while end < text.count, end - index < 60, text[end] != UInt8(ascii: "]") { end += 1 }
    return end < text.count && text[end] == UInt8(ascii: "]") && end - index > 3
  }
}
