/// Character references of HTML: `&euml;`, `&#235;`, `&#xEB;`.
enum Entity {
  /// The reference that begins at an ampersand: its text and its bytes.
  static func read(
    _ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> (text: [UInt8], length: Int)? {
    var index = start + 1
    while index < end, index - start < 12, isNameByte(source[index]) { index += 1 }
    guard index < end, source[index] == UInt8(ascii: ";"), index > start + 1 else { return nil }
    let name = source[start + 1..<index]
    guard let scalar = scalar(String(decoding: name, as: UTF8.self)) else { return nil }
    return (Array(String(scalar).utf8), index + 1 - start)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "#") || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  private static func scalar(_ name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return named[name] }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init)
  }

  /// Those that Dutch pages use (HTML Standard, named character references).
  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "shy": "\u{AD}", "euro": "€", "copy": "©", "reg": "®", "trade": "™", "hellip": "…",
    "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“",
    "rdquo": "”", "bdquo": "„", "laquo": "«", "raquo": "»", "bull": "•", "middot": "·",
    "agrave": "à", "aacute": "á", "acirc": "â", "auml": "ä", "aring": "å", "ccedil": "ç",
    "egrave": "è", "eacute": "é", "ecirc": "ê", "euml": "ë", "igrave": "ì", "iacute": "í",
    "icirc": "î", "iuml": "ï", "ntilde": "ñ", "ograve": "ò", "oacute": "ó", "ocirc": "ô",
    "ouml": "ö", "ugrave": "ù", "uacute": "ú", "ucirc": "û", "uuml": "ü", "Agrave": "À",
    "Eacute": "É", "Euml": "Ë", "Iuml": "Ï", "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß",
    "times": "×", "frac12": "½", "deg": "°", "sect": "§", "para": "¶", "ensp": "\u{2002}",
    "emsp": "\u{2003}", "thinsp": "\u{2009}", "zwnj": "\u{200C}", "zwj": "\u{200D}",
    "larr": "←", "rarr": "→", "ijlig": "ĳ", "commat": "@", "period": ".", "colon": ":",
  ]
}
