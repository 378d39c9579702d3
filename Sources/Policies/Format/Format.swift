internal import SourceText
internal import YAML

/// How a value is written in a definition: how it is read, and how it is described.
struct Format<Value: Sendable>: Sendable {
  /// What an editor and a page for authors are told; put together only for them.
  let schema: @Sendable () -> Schema
  let read: @Sendable (Node, inout Reader) -> Value?

  init(
    schema: @escaping @autoclosure @Sendable () -> Schema,
    read: @escaping @Sendable (Node, inout Reader) -> Value?
  ) {
    self.schema = schema
    self.read = read
  }
}

/// A form: the keys that a mapping may have, each with its meaning and where its value goes.
///
/// This is the only place where a key is written down. Reader, JSON Schema, suggestions and the
/// page for authors all come from it.
struct Form<Owner>: Sendable {
  private(set) var fields: [Field<Owner>] = []

  /// The names of ``fields``, close together.
  private var names: [(print: Fingerprint, name: StaticString)] = []

  init(_ list: (inout Form) -> Void) { list(&self) }

  /// Adds a key.
  mutating func field<Value: Sendable>(
    _ name: StaticString, _ format: Format<Value>, required: Bool = false, _ about: String,
    store: @escaping @Sendable (inout Owner, Value) -> Void
  ) {
    names.append((Fingerprint(name), name))
    fields.append(
      Field(
        name: name,
        about: about, isRequired: required, schema: format.schema,
        read: { node, reader, owner in
          if let value = format.read(node, &reader) { store(&owner, value) }
        }))
  }

  var schema: Schema {
    .record(
      fields.map {
        FieldSchema(
          name: $0.name.description, about: $0.about, isRequired: $0.isRequired, schema: $0.schema()
        )
      })
  }

  /// The field of a key; compared as bytes, because every key of every definition is.
  private func index(of key: Node, in tree: Tree) -> Int? {
    let print = tree.print(of: key)
    return names.firstIndex { $0.print == print && tree.text(of: key, equals: $0.print, $0.name) }
  }

  /// Reads the keys of a mapping into `owner`; notes what is unknown or missing.
  func read(_ node: Node, into owner: inout Owner, _ reader: inout Reader) {
    var seen = 0
    for entry in reader.tree.entries(of: node) {
      guard let index = read(entry, into: &owner, &reader) else { continue }
      seen |= 1 << index
    }
    for (index, field) in fields.enumerated() where field.isRequired && seen & (1 << index) == 0 {
      reader.note(.missingKey(field.name.description), at: node)
    }
  }

  /// Reads one key into `owner`; which of ``fields`` it is.
  @discardableResult
  func read(_ entry: Entry, into owner: inout Owner, _ reader: inout Reader) -> Int? {
    guard let index = index(of: entry.key, in: reader.tree) else {
      reader.noteUnknownKey(entry.key, known: fields.map(\.name.description))
      return nil
    }
    if reader.isEmpty(entry.value) {
      reader.note(
        .wrongShape(expected: fields[index].schema().shape, found: .empty), at: entry.key)
    } else {
      reader.key = entry
      fields[index].read(entry.value, &reader, &owner)
    }
    return index
  }
}

/// One key of a form.
struct Field<Owner>: Sendable {
  let name: StaticString
  let about: String
  let isRequired: Bool
  let schema: @Sendable () -> Schema
  let read: @Sendable (Node, inout Reader, inout Owner) -> Void
}
