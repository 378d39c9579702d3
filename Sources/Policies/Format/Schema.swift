/// What may stand at a place in a definition, as data: the reader's table seen from outside.
///
/// The JSON Schema that editors use is written from it.
indirect enum Schema: Sendable {
  /// One or more lines of text; a pattern in the dialect of JSON Schema where there is one.
  case text(pattern: String?)

  /// One of these words, each with its meaning.
  case word([(word: String, meaning: String)])

  /// A whole number.
  case number(ClosedRange<Int>)

  /// Several of the same.
  case list(Schema)

  /// A form with these fields.
  case record([FieldSchema])

  /// Ids, each with one of these.
  case table(Schema)

  /// One of several.
  case either([Schema])

  /// What somebody who left the place empty is asked for: of several, the fullest, which comes last.
  var shape: Problem.Shape {
    switch self {
    case .text, .word, .number: .text
    case .list: .list
    case .record, .table: .mapping
    case .either(let several): several.last?.shape ?? .text
    }
  }
}

/// A field of a form.
struct FieldSchema: Sendable {
  let name: String
  let about: String
  let isRequired: Bool
  let schema: Schema
}
