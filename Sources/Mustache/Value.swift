/// What a template can be filled with.
public enum Value: Sendable {
  /// Explicitly nothing: known, and absent.
  case nothing

  /// Yes or no.
  case flag(Bool)

  /// Text, escaped when it is written.
  case text(String)

  /// Text that is written as it is, because its maker has made it safe.
  case raw(String)

  /// The same, as UTF-8: for whole pages.
  case rawUTF8([UInt8])

  /// Several values, for a section to repeat over.
  case list([Value])

  /// Values by name.
  case table(Table)

  /// A value that is worked out when a template asks for it.
  case lambda(Lambda)
}

extension Value: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// A text.
  public init(stringLiteral text: String) { self = .text(text) }

  /// A flag.
  public init(booleanLiteral flag: Bool) { self = .flag(flag) }

  /// A list.
  public init(arrayLiteral items: Value...) { self = .list(items) }

  /// A table; of equal names the last counts.
  public init(dictionaryLiteral entries: (Name, Value)...) { self = .table(Table(entries)) }
}

/// Values by name, in the order in which they were added.
public struct Table: Sendable {
  private var entries: [(name: Name, value: Value)] = []

  /// An empty table with room for some entries.
  public init(minimumCapacity: Int = 0) { entries.reserveCapacity(minimumCapacity) }

  /// A table of these entries; of equal names the last counts.
  public init(_ entries: [(Name, Value)]) {
    self.init(minimumCapacity: entries.count)
    for index in entries.indices.reversed() { append(entries[index].0, entries[index].1) }
  }

  /// Adds an entry; where the name is there already, the first one counts.
  public mutating func append(_ name: Name, _ value: Value) { entries.append((name, value)) }

  /// The value of a name; `nil` when the table does not know it.
  public subscript(name: Name) -> Value? { entries.first { $0.name == name }?.value }

  var count: Int { entries.count }

  func value(at index: Int) -> Value { entries[index].value }

  func name(at index: Int) -> Name { entries[index].name }
}

/// A value that is worked out when a template asks for it.
///
/// As a section it is given the section's text as it stands in the template, not rendered; as a
/// value it is given nothing. What it returns is a template and is rendered in its turn, then
/// escaped where a value would be (mustache spec, optional module `lambdas`).
public struct Lambda: Sendable {
  let template: @Sendable (_ section: String?) -> String

  /// Wraps a function.
  public init(_ template: @escaping @Sendable (_ section: String?) -> String) {
    self.template = template
  }
}
