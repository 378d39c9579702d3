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

  /// Several values, for a section to repeat over.
  case list([Value])

  /// Values by name.
  case table(Table)

  /// A value that is worked out when a template asks for it.
  case lambda(Lambda)

  /// Whether a section over it is shown.
  var isShown: Bool {
    switch self {
    case .nothing: false
    case .flag(let flag): flag
    case .list(let items): !items.isEmpty
    case .text, .raw, .table, .lambda: true
    }
  }
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
  /// Apart from the values, so that looking for a name reads little memory.
  private var names: [UInt32] = []
  private var values: [Value] = []

  /// Whether ``names`` ascends, so that it can be searched by halves.
  private var isSorted = false

  /// An empty table with room for some entries.
  public init(minimumCapacity: Int = 0) {
    names.reserveCapacity(minimumCapacity)
    values.reserveCapacity(minimumCapacity)
  }

  /// A table that is searched often and no longer changed; of equal names the last counts.
  public init(_ entries: [(Name, Value)]) {
    var last: [UInt32: Int] = [:]
    for (index, entry) in entries.enumerated() { last[entry.0.id] = index }
    let order = last.sorted { $0.key < $1.key }
    names = order.map(\.key)
    values = order.map { entries[$0.value].1 }
    isSorted = true
  }

  /// Adds an entry; where the name is there already, the first one counts.
  public mutating func append(_ name: Name, _ value: Value) {
    isSorted = false
    names.append(name.id)
    values.append(value)
  }

  /// Gives a name that is there another value.
  public mutating func replace(_ name: Name, with value: Value) {
    if let index = index(of: name.id) { values[index] = value }
  }

  /// Where the values for which something holds are; for ``replacing(at:_:)``.
  public func indices(where holds: (Value) -> Bool) -> [Int] {
    values.indices.filter { holds(values[$0]) }
  }

  /// The same names, with other values at some indices.
  public func replacing(at indices: [Int], _ other: (Value) -> Value) -> Table {
    var table = self
    for index in indices { table.values[index] = other(values[index]) }
    return table
  }

  /// The value of a name; `nil` when the table does not know it.
  public subscript(name: Name) -> Value? { index(of: name.id).map { values[$0] } }

  /// The value at an index that ``index(of:)`` gave.
  func value(at index: Int) -> Value { values[index] }

  func index(of id: UInt32) -> Int? {
    guard isSorted else {
      return names.withUnsafeBufferPointer { names in
        for index in names.indices where names[index] == id { return index }
        return nil
      }
    }
    var (low, high) = (0, names.count)
    while low < high {
      let middle = (low + high) / 2
      if names[middle] < id { low = middle + 1 } else { high = middle }
    }
    return low < names.count && names[low] == id ? low : nil
  }

  /// The texts of all names, for suggestions.
  var nameTexts: [String] { names.map { Name(known: $0).text } }
}

extension Name {
  fileprivate init(known id: UInt32) { self.id = id }
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
