/// A word, a number or another unit of a text.
struct Token {
  /// Byte offsets in the passage.
  var start: Int32
  var end: Int32

  /// Index in the ``WordTable``.
  var word: Int32

  /// What its signs tell, whatever the word.
  var form: Form

  /// What a pattern can ask of a unit by `@name`.
  struct Form: OptionSet {
    let rawValue: UInt16

    static let mail = Form(rawValue: 1)
    static let phone = Form(rawValue: 2)
    static let address = Form(rawValue: 4)
    static let number = Form(rawValue: 8)
    static let year = Form(rawValue: 16)
    static let date = Form(rawValue: 32)
    static let postcode = Form(rawValue: 64)
    static let capital = Form(rawValue: 128)
    static let allCapitals = Form(rawValue: 256)
    static let placeholder = Form(rawValue: 512)
    static let colon = Form(rawValue: 1024)
    static let fourDigits = Form(rawValue: 2048)

    /// By the name that patterns use.
    static let named: [String: Form] = [
      "mail": .mail, "telefoon": .phone, "web": .address, "getal": .number, "jaar": .year,
      "datum": .date, "postcode": .postcode, "hoofdletter": .capital, "hoofdletters": .allCapitals,
      "invulplek": .placeholder, "dubbelepunt": .colon, "viercijfers": .fourDigits,
    ]
  }
}

/// Units that belong together: up to the full stop.
struct Sentence {
  /// Indices of its units.
  let tokens: Range<Int>

  /// Whether a colon ends it: what follows belongs to it.
  let introduces: Bool
}
