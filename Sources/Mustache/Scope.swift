/// What every name means at one place of a template: the tables around it, the innermost first.
///
/// Entering a table is a few steps for each of its names, so that looking one up is a single step
/// however many tables there are; a page looks up far more names than it enters tables.
struct Scope {
  /// The tables around this place, the innermost last, as ranges of all entries.
  private(set) var tables: [Range<Int>] = []

  /// By the id of a name, the meaning that counts.
  private var current: [Cell]

  /// What names meant before the tables around this place were entered, the last of them last.
  ///
  /// It never shrinks; ``outerCount`` says how much of it counts.
  private var outer: [Cell] = []
  private var outerCount = 0

  /// Starts without tables; no name will have a higher id than this.
  init(highestName: UInt32) {
    current = Array(repeating: .unknown, count: Int(highestName) + 1)
    outer = Array(repeating: .unknown, count: 512)
  }

  mutating func enter(_ table: Range<Int>, of entries: [ValueArena.Entry]) {
    tables.append(table)
    let first = outerCount
    outerCount += table.count
    if outerCount > outer.count {
      outer += Array(repeating: .unknown, count: outerCount)
    }
    entries.withUnsafeBufferPointer { entries in
      current.withUnsafeMutableBufferPointer { current in
        outer.withUnsafeMutableBufferPointer { outer in
          // Of equal names the first counts, so it goes in last.
          var index = table.upperBound
          while index > table.lowerBound {
            index -= 1
            let name = Int(entries[index].name)
            outer[first + index - table.lowerBound] = current[name]
            current[name] = entries[index].cell
          }
        }
      }
    }
  }

  /// Forgets the table that was entered last.
  mutating func leave(of entries: [ValueArena.Entry]) {
    guard let table = tables.popLast() else { return }
    outerCount -= table.count
    let first = outerCount
    entries.withUnsafeBufferPointer { entries in
      current.withUnsafeMutableBufferPointer { current in
        for index in table {
          current[Int(entries[index].name)] = outer[first + index - table.lowerBound]
        }
      }
    }
  }

  /// What a name means.
  func cell(of name: UInt32) -> Cell {
    Int(name) < current.count ? current[Int(name)] : .unknown
  }
}
