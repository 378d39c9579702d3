internal import SourceText
internal import YAML

// Formats made of formats: lists, forms, tables of ids, and answers that may be a denial.

extension Format {
  /// Several of the same, or just one.
  static func list<Item: Sendable>(_ item: Format<Item>) -> Format where Value == [Item] {
    Format(schema: .either([item.schema(), .list(item.schema())])) { node, reader in
      guard reader.tree.kind(of: node) == .list else {
        return item.read(node, &reader).map { [$0] }
      }
      var items: [Item] = []
      items.reserveCapacity(reader.tree.count(of: node))
      for child in reader.tree.items(of: node) {
        guard !reader.noteIfEmpty(child) else { continue }
        if let value = item.read(child, &reader) { items.append(value) }
      }
      return items
    }
  }

  /// A form.
  static func form(
    _ form: @escaping @autoclosure @Sendable () -> Form<Value>,
    _ make: @escaping @Sendable (SourceRange) -> Value
  ) -> Format {
    // Called when a definition has it: most leave many forms out.
    Format(schema: form().schema) { node, reader in
      guard reader.isMapping(node) else { return nil }
      var value = make(reader.place(of: node))
      form().read(node, into: &value, &reader)
      return value
    }
  }

  /// A form, or a text that stands for its main field.
  static func form<Short: Sendable>(
    _ form: @escaping @autoclosure @Sendable () -> Form<Value>, short: Format<Short>,
    _ make: @escaping @Sendable (SourceRange) -> Value,
    store: @escaping @Sendable (inout Value, Short) -> Void
  ) -> Format {
    Format(schema: .either([short.schema(), form().schema])) { node, reader in
      var value = make(reader.place(of: node))
      if reader.tree.kind(of: node) == .mapping {
        form().read(node, into: &value, &reader)
      } else if let text = short.read(node, &reader) {
        store(&value, text)
      } else {
        return nil
      }
      return value
    }
  }

  /// Ids, each with a form or with a text that stands for its main field.
  static func table<Item: Sendable>(
    _ kind: ReferenceKind, _ form: @escaping @autoclosure @Sendable () -> Form<Item>,
    _ make: @escaping @Sendable (Located<Identifier>) -> Item,
    short store: @escaping @Sendable (inout Item, Located<String>) -> Void
  ) -> Format where Value == [Item] {
    let line = Format<Located<String>>.line
    return Format(schema: .table(.either([line.schema(), form().schema]))) { node, reader in
      guard reader.isMapping(node) else { return nil }
      var items: [Item] = []
      items.reserveCapacity(reader.tree.count(of: node))
      for entry in reader.tree.entries(of: node) {
        guard !reader.noteIfEmpty(entry.value),
          let id = Format<Located<Identifier>>.identifier.read(entry.key, &reader)
        else { continue }
        reader.define(kind, id)
        var item = make(id)
        if reader.tree.kind(of: entry.value) == .mapping {
          form().read(entry.value, into: &item, &reader)
        } else if let text = line.read(entry.value, &reader) {
          store(&item, text)
        }
        items.append(item)
      }
      return items
    }
  }

  /// A list of forms that each carry their id under the key `id`.
  static func identified<Item: Sendable>(
    _ kind: ReferenceKind, _ form: Form<Item>,
    _ make: @escaping @Sendable (Located<Identifier>) -> Item
  ) -> Format where Value == [Item] {
    var withID = form
    withID.field("id", .identifier, required: true, idAbout) { _, _ in }
    let fields = withID
    return Format(schema: .list(fields.schema)) { node, reader in
      guard reader.isList(node) else { return nil }
      var items: [Item] = []
      items.reserveCapacity(reader.tree.count(of: node))
      for child in reader.tree.items(of: node) where !reader.noteIfEmpty(child) {
        if let same: Item = reader.unchanged(child, kind, number: items.count) {
          items.append(same)
          continue
        }
        guard reader.isMapping(child) else { continue }
        let id = reader.tree.value(of: child, at: "id").flatMap { reader.identifier($0) }
        if let id { reader.define(kind, id) }
        // Without an id the rest is read all the same, for the problems in it.
        var item = make(id ?? reader.anonymous(child))
        fields.read(child, into: &item, &reader)
        if id != nil { items.append(item) }
      }
      return items
    }
  }

  /// A value, or one of the words by which a definition denies that there is any.
  static func answer<Stated: Sendable>(
    _ format: Format<Stated>, denial: [String] = ["geen", "nee"]
  ) -> Format where Value == Answer<Stated> {
    let denials = denial.map { Array($0.utf8) }
    return Format(
      schema: .either([.word(denial.map { ($0, denialAbout) }), format.schema()])
    ) { node, reader in
      let isDenial = reader.tree.withBytes(of: node) { bytes in
        denials.contains { bytes.elementsEqual($0) }
      }
      if isDenial, reader.tree.kind(of: node) == .scalar {
        return .denied(reader.tree.range(of: node))
      }
      let place = reader.place(of: node)
      return format.read(node, &reader).map { .stated(Located($0, at: place)) }
    }
  }
}

extension Reader {
  /// An id, for looking ahead: no problems are noted.
  fileprivate func identifier(_ node: Node) -> Located<Identifier>? {
    guard tree.kind(of: node) == .scalar,
      case .words(let text) = tree.withBytes(of: node, Line.init)
    else { return nil }
    return Identifier(text).map { Located($0, at: tree.range(of: node)) }
  }
}

private let idAbout =
  "Een vaste, korte naam (kleine letters, cijfers, streepjes). Verander hem niet."
private let denialAbout = "Die is er niet; dat staat dan ook in de verklaring."
