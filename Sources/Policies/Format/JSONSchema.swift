/// The definition format as a JSON Schema (draft 7), for editors and for other programs.
///
/// It is written from the reader's own table, so the two cannot disagree about a key. What a schema
/// cannot say (ids that must exist, days that must exist, words of a retention term) stays with the
/// reader.
public enum JSONSchema {
  /// The schema, two spaces to a level, ending in a line break; the same bytes each time.
  public static let text: String = {
    var writer = Writer()
    writer.root(policyForm.schema)
    return writer.text
  }()
}

private struct Writer {
  var text = ""
  private var indent = 0
  private var isFirst = true

  /// A definition with `basis` says only what differs, so nothing is required in it.
  mutating func root(_ schema: Schema) {
    open("{")
    pair("$schema", "http://json-schema.org/draft-07/schema#")
    pair("title", "Verklaar: definitie van een privacyverklaring")
    key("type")
    text += "\"object\""
    key("if")
    text += #"{ "required": ["basis"] }"#
    key("then")
    text += ##"{ "$ref": "#/definitions/overlay" }"##
    key("else")
    text += ##"{ "$ref": "#/definitions/definition" }"##
    key("definitions")
    open("{")
    key("definition")
    value(schema, about: nil, isOverlay: false)
    key("overlay")
    value(schema, about: nil, isOverlay: true)
    close("}")
    close("}")
    text += "\n"
  }

  private mutating func value(_ schema: Schema, about: String?, isOverlay: Bool) {
    open("{")
    if let about {
      pair("description", about)
      pair("markdownDescription", about)
    }
    body(schema, isOverlay)
    close("}")
  }

  private mutating func body(_ schema: Schema, _ isOverlay: Bool) {
    switch schema {
    case .text(let pattern): textBody(pattern)
    case .word(let words): wordBody(words)
    case .number(let range):
      key("type")
      text += "\"integer\""
      key("minimum")
      text += String(range.lowerBound)
      key("maximum")
      text += String(range.upperBound)
    case .list(let item):
      key("type")
      text += "\"array\""
      key("items")
      value(item, about: nil, isOverlay: isOverlay)
    case .record(let fields): recordBody(fields, isOverlay)
    case .table(let item):
      key("type")
      text += "\"object\""
      key("propertyNames")
      text += #"{ "pattern": "^[a-z0-9]([a-z0-9-]{0,78}[a-z0-9])?$" }"#
      key("additionalProperties")
      value(item, about: nil, isOverlay: isOverlay)
    case .either(let several):
      key("anyOf")
      open("[")
      for each in several {
        item()
        value(each, about: nil, isOverlay: isOverlay)
      }
      close("]")
    }
  }

  /// YAML gives a number for `0401234567` or `1.0`; the reader takes it as it was typed.
  private mutating func textBody(_ pattern: String?) {
    key("type")
    text += #"["string", "number"]"#
    if let pattern { pair("pattern", pattern) }
  }

  private mutating func wordBody(_ words: [(word: String, meaning: String)]) {
    key("enum")
    text += "[" + words.map { quoted($0.word) }.joined(separator: ", ") + "]"
    guard words.contains(where: { !$0.meaning.isEmpty }) else { return }
    let meanings = words.map { $0.meaning.isEmpty ? $0.word : $0.meaning }
    key("enumDescriptions")
    text += "[" + meanings.map(quoted).joined(separator: ", ") + "]"
  }

  private mutating func recordBody(_ fields: [FieldSchema], _ isOverlay: Bool) {
    key("type")
    text += "\"object\""
    key("additionalProperties")
    text += "false"
    // An overlay still needs the ids by which it finds what it changes.
    let required = fields.filter { $0.isRequired && (!isOverlay || $0.name == "id") }
    if !required.isEmpty {
      key("required")
      text += "[" + required.map { quoted($0.name) }.joined(separator: ", ") + "]"
    }
    key("properties")
    open("{")
    for field in fields {
      key(field.name)
      if isOverlay, field.name != "id" {
        droppable(field)
      } else {
        value(field.schema, about: field.about, isOverlay: isOverlay)
      }
    }
    if isOverlay, fields.contains(where: { $0.name == "id" && $0.isRequired }) {
      key("vervalt")
      value(
        .word([("ja", "")]), about: "`ja` neemt dit onderdeel niet over uit de basis.",
        isOverlay: true)
    }
    close("}")
  }

  /// Over another definition, any key may say `vervalt`.
  private mutating func droppable(_ field: FieldSchema) {
    let drop = Schema.word([("vervalt", "Neem dit niet over uit de basis.")])
    let schema =
      if case .either(let several) = field.schema {
        Schema.either(several + [drop])
      } else {
        Schema.either([field.schema, drop])
      }
    value(schema, about: field.about, isOverlay: true)
  }
}

// Marks and line breaks.

extension Writer {
  private mutating func open(_ mark: String) {
    text += mark
    indent += 1
    isFirst = true
  }

  private mutating func close(_ mark: String) {
    indent -= 1
    if !isFirst { newLine() }
    text += mark
    isFirst = false
  }

  private mutating func item() {
    if !isFirst { text += "," }
    newLine()
    isFirst = false
  }

  private mutating func key(_ name: String) {
    item()
    text += quoted(name) + ": "
  }

  private mutating func pair(_ name: String, _ value: String) {
    key(name)
    text += quoted(value)
  }

  private mutating func newLine() {
    text += "\n" + String(repeating: "  ", count: indent)
  }

  private func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
