/// What every name means at one place of a template: the tables around it, the innermost first.
///
/// Entering a table is a few steps for each of its names, so that looking one up is a single step
/// however many tables there are; a page looks up far more names than it enters tables.
struct Scope {
  private(set) var tables: [Table] = []

  /// By the id of a name, the meaning that counts, an index in ``meanings``; -1 for none.
  private var current: [Int32]

  /// All meanings that names have, those of the innermost table last.
  private var meanings: [Meaning] = []

  private struct Meaning {
    let name: UInt32
    let table: Int32
    let index: Int32

    /// What the name meant in the tables further out.
    let outer: Int32
  }

  init() { current = Array(repeating: -1, count: Name.count) }

  mutating func enter(_ table: Table) {
    let number = Int32(tables.count)
    tables.append(table)
    // Of equal names the first counts, so it goes in last.
    for index in (0..<table.count).reversed() {
      let name = table.name(at: index)
      while current.count <= Int(name) { current.append(-1) }
      let outer = current[Int(name)]
      current[Int(name)] = Int32(meanings.count)
      meanings.append(Meaning(name: name, table: number, index: Int32(index), outer: outer))
    }
  }

  /// Forgets the table that was entered last.
  mutating func leave() {
    guard let table = tables.popLast() else { return }
    for _ in 0..<table.count {
      guard let meaning = meanings.popLast() else { return }
      current[Int(meaning.name)] = meaning.outer
    }
  }

  /// What a name means; `nil` when no table knows it.
  func value(of name: UInt32) -> Value? {
    guard Int(name) < current.count, current[Int(name)] >= 0 else { return nil }
    let meaning = meanings[Int(current[Int(name)])]
    return tables[Int(meaning.table)].value(at: Int(meaning.index))
  }
}
