/// Values laid out in a few large pieces of memory, for views that are made, rendered and forgotten.
///
/// A ``Value`` is the easier way. Where a view of many hundred values is made for page after page,
/// this one takes a third of the time: nothing is allocated, counted or released for each value.
///
///     var arena = ValueArena()
///     let start = arena.openTable()
///     arena.append("name", arena.text("Ans"))
///     let view = arena.closeTable(from: start)
///     try library.render("greeting", [view], of: arena, mode: .strict, into: &page)
public struct ValueArena: Sendable {
  /// An entry of a table.
  struct Entry {
    let name: UInt32
    var cell: Cell
  }

  private(set) var texts: [UInt8] = []
  private(set) var items: [Cell] = []
  private(set) var entries: [Entry] = []
  private(set) var lambdas: [Lambda] = []

  /// Texts of the size of a page, which are not copied.
  private(set) var pages: [[UInt8]] = []

  /// No name has a higher id.
  private(set) var highestName: UInt32 = 0

  /// The entries of tables that are not closed yet, the outermost first.
  private var open: [Entry] = []

  /// Starts without values.
  public init() {}

  /// How many entries the open tables have.
  public var openCount: Int { open.count }

  /// Begins a table; tables that are begun while it is open must be closed before it gets entries.
  public mutating func openTable() -> Int { open.count }

  /// Adds an entry to the table that was begun last; of equal names the first counts.
  public mutating func append(_ name: Name, _ cell: Cell) {
    open.append(Entry(name: name.id, cell: cell))
    highestName = max(highestName, name.id)
  }

  /// Ends the table that began when ``openTable()`` gave `start`.
  public mutating func closeTable(from start: Int) -> Cell {
    let first = entries.count
    open.withUnsafeBufferPointer {
      entries.append(contentsOf: UnsafeBufferPointer(rebasing: $0[start...]))
    }
    open.removeLast(open.count - start)
    return Cell(.table, first, entries.count - first)
  }

  /// Keeps a text, to be escaped when it is written.
  public mutating func text(_ text: String) -> Cell { keep(text, .text) }

  /// Keeps a text that is written as it is.
  public mutating func raw(_ text: String) -> Cell { keep(text, .raw) }

  /// The same, of UTF-8, which is copied.
  public mutating func raw(copying utf8: ArraySlice<UInt8>) -> Cell {
    let start = texts.count
    texts.append(contentsOf: utf8)
    return Cell(.raw, start, texts.count - start)
  }

  /// The same, of UTF-8.
  public mutating func raw(_ utf8: [UInt8]) -> Cell {
    pages.append(utf8)
    return Cell(.page, pages.count - 1, 1)
  }

  /// Begins a text of several pieces; nothing else is kept until ``endText(from:)``.
  public mutating func beginText() -> Int { texts.count }

  /// Adds a piece to the text that was begun.
  public mutating func write(_ utf8: UnsafeBufferPointer<UInt8>) { texts.append(contentsOf: utf8) }

  /// Adds a piece to the text that was begun.
  public mutating func write(_ piece: String) { _ = keep(piece, .text) }

  /// Ends the text that began when ``beginText()`` gave `start`.
  public func endText(from start: Int) -> Cell { Cell(.text, start, texts.count - start) }

  /// What a text says; `nil` for everything else.
  public func string(of cell: Cell) -> String? {
    guard cell.kind == .text || cell.kind == .raw else { return nil }
    return String(decoding: texts[cell.range], as: UTF8.self)
  }

  /// Keeps a list.
  public mutating func list(_ cells: [Cell]) -> Cell {
    let start = items.count
    items.append(contentsOf: cells)
    return Cell(.list, start, cells.count)
  }

  /// Keeps a value with all that is in it.
  public mutating func add(_ value: Value) -> Cell {
    switch value {
    case .nothing: return .nothing
    case .flag(let flag): return .flag(flag)
    case .text(let text): return self.text(text)
    case .raw(let text): return raw(text)
    case .rawUTF8(let text): return raw(text)
    case .list(let values): return list(values.map { add($0) })
    case .table(let table):
      let start = openTable()
      for index in 0..<table.count {
        let cell = add(table.value(at: index))
        append(table.name(at: index), cell)
      }
      return closeTable(from: start)
    case .lambda(let lambda):
      lambdas.append(lambda)
      return Cell(.lambda, lambdas.count - 1, 1)
    }
  }

  /// A table with another value for a name that it has.
  public mutating func replacing(_ name: Name, with cell: Cell, in table: Cell) -> Cell {
    let first = entries.count
    for index in table.range {
      let entry = entries[index]
      entries.append(entry.name == name.id ? Entry(name: name.id, cell: cell) : entry)
    }
    return Cell(.table, first, entries.count - first)
  }

  private mutating func keep(_ text: String, _ kind: Cell.Kind) -> Cell {
    let start = texts.count
    let isKept: Void? = text.utf8.withContiguousStorageIfAvailable {
      texts.append(contentsOf: $0)
    }
    if isKept == nil { texts.append(contentsOf: text.utf8) }
    return Cell(kind, start, texts.count - start)
  }
}

// Forgetting.

extension ValueArena {
  /// How much an arena holds at some moment.
  public struct Mark: Sendable {
    fileprivate let texts: Int
    fileprivate let items: Int
    fileprivate let entries: Int
    fileprivate let lambdas: Int
    fileprivate let pages: Int
  }

  /// How much it holds now.
  public var mark: Mark {
    Mark(
      texts: texts.count, items: items.count, entries: entries.count, lambdas: lambdas.count,
      pages: pages.count)
  }

  /// Forgets what was added since then, and keeps the memory.
  public mutating func forget(since mark: Mark) {
    texts.removeSubrange(mark.texts...)
    items.removeSubrange(mark.items...)
    entries.removeSubrange(mark.entries...)
    lambdas.removeSubrange(mark.lambdas...)
    pages.removeSubrange(mark.pages...)
    open.removeAll(keepingCapacity: true)
  }
}

/// A value of a ``ValueArena``: a number for what it is and where it lies.
public struct Cell: Sendable {
  enum Kind: UInt8 {
    case unknown
    case nothing
    case no
    case yes
    case text
    case raw
    case page
    case list
    case table
    case lambda
  }

  let kind: Kind
  private let start: UInt32
  private let count: UInt32

  init(_ kind: Kind, _ start: Int, _ count: Int) {
    self.kind = kind
    self.start = UInt32(start)
    self.count = UInt32(count)
  }

  /// No table knows the name.
  static let unknown = Cell(.unknown, 0, 0)

  /// Explicitly nothing: known, and absent.
  public static let nothing = Cell(.nothing, 0, 0)

  /// Yes or no.
  public static func flag(_ flag: Bool) -> Cell { Cell(flag ? .yes : .no, 0, 0) }

  /// Where it lies in the array of its kind.
  var range: Range<Int> { Int(start)..<Int(start) + Int(count) }

  /// Whether a section over it is shown.
  var isShown: Bool {
    switch kind {
    case .unknown, .nothing, .no: false
    case .list: count > 0
    case .yes, .text, .raw, .page, .table, .lambda: true
    }
  }
}
