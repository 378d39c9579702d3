/// Writes values as bytes, for files that only this program reads.
public struct ByteWriter: Sendable {
  /// What was written.
  public private(set) var bytes: [UInt8] = []

  /// Starts empty.
  public init() {}

  /// Adds a number.
  public mutating func add(_ number: UInt64) {
    withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
  }

  /// Adds a count, or a number that has a sign.
  public mutating func add(_ number: Int) { add(UInt64(bitPattern: Int64(number))) }

  /// Adds a text.
  public mutating func add(_ text: String) {
    add(text.utf8.count)
    bytes += text.utf8
  }

  /// Adds bytes.
  public mutating func add(_ part: some Collection<UInt8>) {
    add(part.count)
    bytes += part
  }

  /// Adds all that another writer wrote.
  public mutating func append(_ other: ByteWriter) { bytes += other.bytes }

  /// Adds a text that may be absent.
  public mutating func add(_ text: String?) {
    add(text == nil ? 0 : 1)
    if let text { add(text) }
  }

  /// Adds a list.
  public mutating func add<Item>(
    _ items: [Item], _ body: (inout ByteWriter, Item) -> Void
  ) {
    add(items.count)
    for item in items { body(&self, item) }
  }
}

/// Reads what ``ByteWriter`` wrote; whatever the bytes are, it ends in a value or in an error.
public struct ByteReader: Sendable {
  private var rest: ArraySlice<UInt8>

  /// The bytes are not what a writer leaves.
  public struct Malformed: Error {}

  /// Reads from the start.
  public init(_ bytes: some Collection<UInt8>) { rest = ArraySlice(bytes) }

  /// Whether everything was read.
  public var isAtEnd: Bool { rest.isEmpty }

  /// The next number.
  public mutating func number() throws(Malformed) -> UInt64 {
    let bytes = try take(8)
    return UInt64(littleEndian: bytes.withUnsafeBytes { $0.loadUnaligned(as: UInt64.self) })
  }

  /// The next number that may have a sign.
  public mutating func integer() throws(Malformed) -> Int {
    Int(Int64(bitPattern: try number()))
  }

  /// The next text.
  public mutating func text() throws(Malformed) -> String {
    String(decoding: try take(try count()), as: UTF8.self)
  }

  /// The next bytes.
  public mutating func part() throws(Malformed) -> ArraySlice<UInt8> { try take(try count()) }

  /// The next text, where there is one.
  public mutating func optionalText() throws(Malformed) -> String? {
    try count() == 0 ? nil : try text()
  }

  /// The next list.
  public mutating func list<Item>(
    _ body: (inout ByteReader) throws(Malformed) -> Item
  ) throws(Malformed) -> [Item] {
    var items: [Item] = []
    for _ in 0..<(try count()) { items.append(try body(&self)) }
    return items
  }

  /// A count of things that take a byte each at least, so that no length can ask for all memory.
  private mutating func count() throws(Malformed) -> Int {
    let count = try integer()
    guard (0...rest.count).contains(count) else { throw Malformed() }
    return count
  }

  private mutating func take(_ count: Int) throws(Malformed) -> ArraySlice<UInt8> {
    guard count <= rest.count else { throw Malformed() }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }
}
