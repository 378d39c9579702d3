/// The names in a template that was not parsed: looking for them costs a tenth of parsing it.
enum TagNames {
  /// Hands over every name that a tag mentions, and perhaps more.
  ///
  /// - Returns: `false` for a template that changes its delimiters, which only the parser can read.
  static func forEach(in text: UnsafeBufferPointer<UInt8>, _ body: (Name) -> Void) -> Bool {
    var index = 0
    while let open = pair(UInt8(ascii: "{"), of: text, from: index) {
      let start = open + 2
      let end = pair(UInt8(ascii: "}"), of: text, from: start) ?? text.count
      switch start < end ? text[start] : UInt8(ascii: "!") {
      case UInt8(ascii: "="): return false
      case UInt8(ascii: "!"), UInt8(ascii: "/"): break
      // The name of a template may hold a full stop; elsewhere it stands between names.
      case UInt8(ascii: ">"), UInt8(ascii: "<"): words(of: text, start, end, isPath: false, body)
      default: words(of: text, start, end, isPath: true, body)
      }
      index = end
    }
    return true
  }

  /// Where a byte stands twice in a row.
  private static func pair(
    _ byte: UInt8, of text: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    var index = start
    while index + 1 < text.count {
      if text[index + 1] != byte {
        index += 2
      } else if text[index] == byte {
        return index
      } else {
        index += 1
      }
    }
    return nil
  }

  private static func words(
    of text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, isPath: Bool,
    _ body: (Name) -> Void
  ) {
    var first = start
    for index in start...end where index == end || isBetween(text[index], isPath: isPath) {
      if first < index { body(Name(UnsafeBufferPointer(rebasing: text[first..<index]))) }
      first = index + 1
    }
  }

  /// Whether a byte is white space or a sign of a tag.
  private static func isBetween(_ byte: UInt8, isPath: Bool) -> Bool {
    switch byte {
    case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "#"), UInt8(ascii: "^"), UInt8(ascii: "&"),
      UInt8(ascii: "$"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "*"),
      UInt8(ascii: "{"), UInt8(ascii: "}"):
      true
    case UInt8(ascii: "."): isPath
    default: false
    }
  }
}
