internal import Mustache
public import Policies
internal import SourceText
public import Statements
internal import YAML

/// A common purpose, as a first definition would have it.
public struct Purpose: Sendable {
  /// Its id.
  public let id: String

  /// What data are used for, behind "hiermee kunnen wij".
  public let purpose: String

  /// On which ground; `nil` for work in the name of others.
  public let basis: LegalBasis?

  /// The legitimate interest, where that is the ground.
  public let interest: String?

  /// How long the law has the data kept, where it says so.
  public let term: String?

  /// The kinds of data, as a reader reads them.
  public internal(set) var data: [String]

  /// The lines of the definition.
  let text: String

  /// The ids that it names, those of its examples among them, by the key of their list.
  let named: [String: [String]]
}

/// To whom a first definition is told, by whom, and under whose law.
public struct Telling: Sendable, Hashable {
  /// The kind of organisation.
  public let kind: OrganisationKind

  /// Whose law it follows.
  public let jurisdiction: Jurisdiction

  /// How its statement speaks to readers.
  public let address: FormOfAddress

  /// Puts them together.
  public init(kind: OrganisationKind, jurisdiction: Jurisdiction, address: FormOfAddress) {
    self.kind = kind
    self.jurisdiction = jurisdiction
    self.address = address
  }
}

extension Presets {
  /// The purposes that are common among such organisations, in the order of a definition.
  ///
  /// - Parameter telling: for whom.
  /// - Returns: the purposes.
  /// - Throws: ``StatementError`` naming the template that cannot be used.
  public func purposes(for telling: Telling) throws(StatementError) -> [Purpose] {
    let context = try context(telling)
    let data = try entries("gegevens", context)
    var purposes: [Purpose] = []
    for id in self[telling.kind].purposes {
      var purpose = try purpose(id, context)
      purpose.data = purpose.data.compactMap { id in data.first { $0.id == id }?.name }
      purposes.append(purpose)
    }
    return purposes
  }

  /// The words that change with reader and narrator, and what depends on the law.
  func context(_ telling: Telling) throws(StatementError) -> [Value] {
    let preset = self[telling.kind]
    let words = try SpokenWords.all(
      files, telling.jurisdiction, telling.address, narrator: preset.narrator)
    var facts = Table()
    facts.append("nederland", .flag(telling.jurisdiction == .netherlands))
    facts.append("belgie", .flag(telling.jurisdiction == .belgium))
    facts.append("land", .text(telling.jurisdiction.rawValue))
    facts.append("groep", .text(preset.group))
    return [.table(Table(words.map { (Name($0.name), .text($0.text)) })), .table(facts)]
  }

  private func purpose(_ id: String, _ context: [Value]) throws(StatementError) -> Purpose {
    let name = "begin/doelen/\(id)"
    let text = try self.text(name, context)
    let path = "Templates/\(name).yaml.mustache"
    let stated = try PurposeText(text, path: path)
    // What the examples name must be there too, for whoever opens them.
    let opened = try PurposeText(Examples.opened(in: text), path: path)
    guard let purpose = stated["doel"] else {
      throw .malformed(path: path, at: SourceRange(start: .start, end: .start))
    }
    return Purpose(
      id: id, purpose: purpose, basis: stated["grondslag"].flatMap(LegalBasis.init),
      interest: stated["belang"], term: stated["bewaartermijn"],
      data: stated.lists["gegevens"] ?? [], text: text, named: opened.lists)
  }

  /// A template, filled.
  func text(_ name: String, _ context: [Value]) throws(StatementError) -> String {
    var out: [UInt8] = []
    do throws(TemplateError) {
      try library.render(name, context, mode: .strict, into: &out)
    } catch {
      throw .template(error)
    }
    return String(decoding: out, as: UTF8.self)
  }
}

/// The keys of a purpose, read from its lines.
private struct PurposeText {
  /// Texts by key; of a form the text of its main field.
  private var texts: [String: String] = [:]

  /// Lists of ids by key.
  private(set) var lists: [String: [String]] = [:]

  init(_ text: String, path: String) throws(StatementError) {
    let outcome = Tree.parse(SourceFile(path: path, text: text))
    let start = SourceRange(start: .start, end: .start)
    guard let tree = outcome.tree, outcome.problems.isEmpty,
      let item = tree.items(of: tree.root).first(where: { _ in true })
    else { throw .malformed(path: path, at: outcome.problems.first?.place ?? start) }
    for entry in tree.entries(of: item) {
      let key = tree.text(of: entry.key)
      switch tree.kind(of: entry.value) {
      case .scalar: texts[key] = tree.text(of: entry.value)
      case .list: lists[key] = tree.items(of: entry.value).map { tree.text(of: $0) }
      case .mapping: texts[key] = tree.value(of: entry.value, at: "termijn").map(tree.text)
      }
    }
  }

  subscript(key: String) -> String? { texts[key] }
}

/// The examples in a first definition: lines that begin with a number sign and no space behind it,
/// and the lines after one of them that stand deeper.
enum Examples {
  /// The text with its examples as if the author had taken the signs away.
  static func opened(in text: String) -> String {
    var out: [UInt8] = []
    var isExample = false
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let mark = line.drop { $0 == 0x20 }
      let words = mark.dropFirst()
      let isDeeper = isExample && words.starts(with: [0x20, 0x20])
      isExample =
        mark.first == UInt8(ascii: "#") && (isDeeper || words.first.map { $0 != 0x20 } ?? false)
      out += line.prefix(upTo: mark.startIndex)
      out += isExample ? words : mark
      out.append(0x0A)
    }
    out.removeLast()
    return String(decoding: out, as: UTF8.self)
  }
}
