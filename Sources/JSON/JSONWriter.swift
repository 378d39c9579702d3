/// Writes JSON with keys in the order given, two spaces to a level, as UTF-8.
public struct JSONWriter: Sendable {
  /// What was written.
  public private(set) var bytes: [UInt8] = []

  private var indent: Int
  private var isFirst = true

  /// Nothing written yet.
  ///
  /// - Parameters:
  ///   - capacity: bytes to make room for.
  ///   - depth: levels of the whole in which what is written will stand.
  public init(capacity: Int = 0, depth: Int = 0) {
    indent = depth
    bytes.reserveCapacity(capacity)
  }

  /// What was written, as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Forgets what was written, and keeps the room for the next text.
  public mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// An object; the whole text ends in a line break.
  public mutating func object(_ members: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    members(&self)
    close(UInt8(ascii: "}"))
  }

  /// An array with an element for each item.
  public mutating func array<Items: Sequence>(
    _ items: Items, _ element: (inout JSONWriter, Items.Element) -> Void
  ) {
    open(UInt8(ascii: "["))
    for item in items {
      startLine()
      element(&self, item)
    }
    close(UInt8(ascii: "]"))
  }

  /// An array of texts on one line.
  public mutating func line<Items: Sequence>(
    _ items: Items, _ text: (Items.Element) -> String
  ) {
    var separator: StaticString = "["
    for item in items {
      append(separator)
      quote(text(item))
      separator = ", "
    }
    append(separator.utf8CodeUnitCount == 1 ? "[]" : "]")
  }

  /// The key of a member; its value is written next.
  public mutating func key(_ key: StaticString) {
    startLine()
    append("\"")
    append(key)
    append("\": ")
  }

  /// A key that is known only when the program runs.
  public mutating func key(named key: String) {
    startLine()
    quote(key)
    append(": ")
  }

  /// A member whose value is written by `value`.
  public mutating func member(_ key: StaticString, _ value: (inout JSONWriter) -> Void) {
    self.key(key)
    value(&self)
  }

  /// A text.
  public mutating func member(_ key: StaticString, _ value: String) {
    self.key(key)
    quote(value)
  }

  /// A whole number.
  public mutating func member(_ key: StaticString, _ value: Int) {
    self.key(key)
    raw(String(value))
  }

  /// Yes or no.
  public mutating func member(_ key: StaticString, _ value: Bool) {
    self.key(key)
    append(value ? "true" : "false")
  }

  /// A list of texts.
  public mutating func member(_ key: StaticString, _ values: [String]) {
    self.key(key)
    array(values) { $0.quote($1) }
  }

  /// A value that is JSON already, such as a number.
  public mutating func raw(_ value: String) { bytes.append(contentsOf: value.utf8) }
}

// Lines and levels.

extension JSONWriter {
  private mutating func open(_ bracket: UInt8) {
    bytes.append(bracket)
    indent += 1
    isFirst = true
  }

  private mutating func close(_ bracket: UInt8) {
    indent -= 1
    if !isFirst { breakLine() }
    isFirst = false
    bytes.append(bracket)
    if indent == 0 { bytes.append(UInt8(ascii: "\n")) }
  }

  private mutating func startLine() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    breakLine()
  }

  private mutating func breakLine() {
    let line: StaticString = "\n                                "
    let length = min(1 + 2 * indent, line.utf8CodeUnitCount)
    bytes.append(contentsOf: UnsafeBufferPointer(start: line.utf8Start, count: length))
    for _ in length..<(1 + 2 * indent) { bytes.append(UInt8(ascii: " ")) }
  }

  /// Bytes as they are.
  mutating func append(_ part: Slice<UnsafeBufferPointer<UInt8>>) {
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: part))
  }

  mutating func append(_ literal: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(
        start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }
}
