/// What every name means at one place of a template: the tables around it, the innermost first.
///
/// Entering a table is a few steps for each of its names, so that looking one up is a single step
/// however many tables there are; a page looks up far more names than it enters tables.
struct Scope {
  private(set) var tables: [Table] = []

  /// By the id of a name, the meaning that counts.
  private var current: [Meaning]

  /// What names meant before the tables around this place were entered, the last of them last.
  private var outer: [Meaning] = []

  /// A place in ``tables``; -1 for none.
  private struct Meaning {
    var table: Int32 = -1
    var index: Int32 = -1
  }

  init() { current = Array(repeating: Meaning(), count: Name.count) }

  mutating func enter(_ table: Table) {
    let number = Int32(tables.count)
    tables.append(table)
    let missing = Int(table.highestName) + 1 - current.count
    if missing > 0 { current += Array(repeating: Meaning(), count: missing) }
    outer.reserveCapacity(outer.count + table.count)
    current.withUnsafeMutableBufferPointer { current in
      // Of equal names the first counts, so it goes in last.
      for index in (0..<table.count).reversed() {
        let name = Int(table.name(at: index))
        outer.append(current[name])
        current[name] = Meaning(table: number, index: Int32(index))
      }
    }
  }

  /// Forgets the table that was entered last.
  mutating func leave() {
    guard let table = tables.popLast() else { return }
    let start = outer.count - table.count
    current.withUnsafeMutableBufferPointer { current in
      for index in 0..<table.count {
        current[Int(table.name(at: index))] = outer[outer.count - 1 - index]
      }
    }
    outer.removeSubrange(start...)
  }

  /// What a name means; `nil` when no table knows it.
  func value(of name: UInt32) -> Value? {
    guard Int(name) < current.count, current[Int(name)].table >= 0 else { return nil }
    let meaning = current[Int(name)]
    return tables[Int(meaning.table)].value(at: Int(meaning.index))
  }
}
