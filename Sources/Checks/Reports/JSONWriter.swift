/// Writes JSON with keys in the order given, two spaces to a level.
struct JSONWriter {
  private(set) var text = ""
  private var indent = 0
  private var isFirst = true

  /// An object; the whole text ends in a line break.
  mutating func object(_ members: (inout JSONWriter) -> Void) {
    enclose("{", "}", members)
    if indent == 0 { text += "\n" }
  }

  /// An array with an element for each item.
  mutating func array<Items: Sequence>(
    _ items: Items, _ element: (inout JSONWriter, Items.Element) -> Void
  ) {
    enclose("[", "]") { writer in
      for item in items {
        writer.startLine()
        element(&writer, item)
      }
    }
    if indent == 0 { text += "\n" }
  }

  /// A member whose value is written by `value`.
  mutating func member(_ key: String, _ value: (inout JSONWriter) -> Void) {
    startLine()
    quote(key)
    text += ": "
    value(&self)
  }

  mutating func member(_ key: String, _ value: String) { member(key) { $0.quote(value) } }

  mutating func member(_ key: String, _ value: Int) { member(key) { $0.text += String(value) } }

  mutating func member(_ key: String, _ value: Bool) {
    member(key) { $0.text += value ? "true" : "false" }
  }

  mutating func member(_ key: String, _ values: [String]) {
    member(key) { writer in writer.array(values) { $0.quote($1) } }
  }

  /// A value that is JSON already, such as a number.
  mutating func raw(_ value: String) { text += value }

  private mutating func enclose(
    _ open: String, _ close: String, _ content: (inout JSONWriter) -> Void
  ) {
    text += open
    indent += 1
    isFirst = true
    content(&self)
    indent -= 1
    if !isFirst { text += "\n" + String(repeating: "  ", count: indent) }
    isFirst = false
    text += close
  }

  private mutating func startLine() {
    text += (isFirst ? "\n" : ",\n") + String(repeating: "  ", count: indent)
    isFirst = false
  }

  /// A string; what could end a line or steer a terminal is written by its number.
  mutating func quote(_ value: String) {
    text += "\""
    defer { text += "\"" }
    if value.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C })
      || isPlain(value)
    {
      text += value
      return
    }
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      default:
        if isHarmless(scalar) {
          text.unicodeScalars.append(scalar)
        } else {
          for unit in String(scalar).utf16 { text += "\\u" + Self.hex(unit) }
        }
      }
    }
  }

  /// Whether a text, of which most have a curly quote, can stand as it is.
  private func isPlain(_ value: String) -> Bool {
    value.unicodeScalars.allSatisfy { $0 != "\"" && $0 != "\\" && isHarmless($0) }
  }

  private static func hex(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
