internal import Mustache
internal import Policies
internal import SourceText
public import Statements
internal import YAML

extension Presets {
  /// A first definition: what the organisation answered, its purposes as proposals that it
  /// confirmed, and all that only it can know as open points.
  ///
  /// - Parameters:
  ///   - answers: what it answered.
  ///   - schema: where the schema for editors should be written, for the comment that tells it.
  /// - Returns: the text of the definition.
  /// - Throws: ``StatementError`` naming the template that cannot be used.
  public func definition(
    for answers: Answers, schema: String
  ) throws(StatementError) -> String {
    let telling = Telling(
      kind: answers.kind, jurisdiction: answers.jurisdiction, address: answers.address)
    let context = try context(telling)
    let purposes = try purposes(for: telling).filter { answers.purposes.contains($0.id) }
    var table = answers.table
    table.append("schema", .text(schema))
    table.append("verteller", .text(self[answers.kind].narrator.rawValue))
    table.append("toestemming", .flag(purposes.contains { $0.basis == .consent }))
    table.append("statistieken", .flag(purposes.contains { $0.id == "statistieken" }))
    for key in ["betrokkenen", "gegevens", "ontvangers"] {
      let used = Set(purposes.flatMap { $0.named[key] ?? [] })
      let lines = try entries(key, context).filter { used.contains($0.id) }.flatMap(\.lines)
      table.append(Name(key + "_lijst"), .flag(!lines.isEmpty))
      table.append(Name(key), .list(lines.map { .table(Table([("regel", .text($0))])) }))
    }
    let texts = purposes.map { $0.text.hasSuffix("\n") ? String($0.text.dropLast()) : $0.text }
    table.append("doelen", .list(texts.map { .table(Table([("tekst", .text($0))])) }))
    return try text("begin/definitie", context + [.table(table)])
  }
}

extension Answers {
  /// The answers by the names that the template has for them.
  fileprivate var table: Table {
    var table = Table()
    table.append("naam", .text(name.text))
    table.append("recht", .text(jurisdiction.rawValue))
    table.append("aanspreekvorm", .text(address.rawValue))
    table.append("email", email.map { .text($0.text) } ?? .nothing)
    table.append(
      "adres",
      postalAddress.map { address in
        .table(
          Table([
            ("straat", .text(address.street)), ("postcode", .text(address.postalCode)),
            ("plaats", .text(address.city)),
          ]))
      } ?? .nothing)
    appendOfficer(to: &table)
    table.append("toezichthouder", authority.map(Value.text) ?? .nothing)
    return table
  }

  private func appendOfficer(to table: inout Table) {
    let email: EmailAddress? = if case .present(let email) = officer { email } else { nil }
    table.append("functionaris_email", email.map { .text($0.text) } ?? .nothing)
    table.append("functionaris_ja", .flag(officer == .present(nil)))
    table.append("functionaris_nee", .flag(officer == .none))
    table.append("functionaris_open", .flag(officer == .open))
  }

  /// The authority; open for a Belgian municipality, because Flemish ones have another.
  private var authority: String? {
    switch jurisdiction {
    case .netherlands: "AP"
    case .belgium: kind == .municipality ? nil : "GBA"
    }
  }
}

/// A part of a list that purposes name by its id.
struct PartEntry {
  let id: String

  /// What a reader reads.
  let name: String

  /// Its lines, comments before it included.
  var lines: [String]
}

extension Presets {
  /// The parts in one of the lists, in the order of its file.
  func entries(_ list: String, _ context: [Value]) throws(StatementError) -> [PartEntry] {
    let text = try text("begin/\(list)", context)
    let path = "Templates/begin/\(list).yaml.mustache"
    let outcome = Tree.parse(SourceFile(path: path, text: text))
    guard let tree = outcome.tree, outcome.problems.isEmpty,
      tree.kind(of: tree.root) == .mapping
    else {
      let start = SourceRange(start: .start, end: .start)
      throw .malformed(path: path, at: outcome.problems.first?.place ?? start)
    }
    var entries = tree.entries(of: tree.root).map { entry in
      let isForm = tree.kind(of: entry.value) == .mapping
      let name = isForm ? tree.value(of: entry.value, at: "naam") : entry.value
      return PartEntry(
        id: tree.text(of: entry.key), name: name.map { tree.text(of: $0) } ?? "", lines: [])
    }
    fill(&entries, with: text)
    return entries
  }

  /// Gives each entry its lines: a key without indentation begins one, and comments go before it.
  private func fill(_ entries: inout [PartEntry], with text: String) {
    var waiting: [String] = []
    var index = -1
    for line in text.split(separator: "\n").map(String.init) {
      switch line.utf8.first {
      case UInt8(ascii: "#"): waiting.append(line)
      case UInt8(ascii: " "): entries[max(0, index)].lines.append(line)
      default:
        index = min(index + 1, entries.count - 1)
        entries[index].lines += waiting + [line]
        waiting = []
      }
    }
  }
}
