/// Writes JSON with keys in the order given, two spaces to a level, as UTF-8.
public struct JSONWriter: Sendable {
  /// What was written.
  public private(set) var bytes: [UInt8] = []

  private var indent = 0
  private var isFirst = true

  /// Nothing written yet.
  ///
  /// - Parameter capacity: bytes to make room for.
  public init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// What was written, as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Forgets what was written, and keeps the room for the next text.
  public mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// An object; the whole text ends in a line break.
  public mutating func object(_ members: (inout JSONWriter) -> Void) {
    enclose(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
  }

  /// An array with an element for each item.
  public mutating func array<Items: Sequence>(
    _ items: Items, _ element: (inout JSONWriter, Items.Element) -> Void
  ) {
    enclose(UInt8(ascii: "["), UInt8(ascii: "]")) { writer in
      for item in items {
        writer.startLine()
        element(&writer, item)
      }
    }
  }

  /// A member whose value is written by `value`.
  public mutating func member(_ key: String, _ value: (inout JSONWriter) -> Void) {
    startLine()
    quote(key)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(UInt8(ascii: " "))
    value(&self)
  }

  /// A text.
  public mutating func member(_ key: String, _ value: String) { member(key) { $0.quote(value) } }

  /// A whole number.
  public mutating func member(_ key: String, _ value: Int) {
    member(key) { $0.raw(String(value)) }
  }

  /// Yes or no.
  public mutating func member(_ key: String, _ value: Bool) {
    member(key) { $0.raw(value ? "true" : "false") }
  }

  /// A list of texts.
  public mutating func member(_ key: String, _ values: [String]) {
    member(key) { writer in writer.array(values) { $0.quote($1) } }
  }

  /// A value that is JSON already, such as a number.
  public mutating func raw(_ value: String) { bytes.append(contentsOf: value.utf8) }

  /// Bytes as they are.
  mutating func append(_ part: Slice<UnsafeBufferPointer<UInt8>>) {
    bytes.append(contentsOf: part)
  }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  private mutating func enclose(
    _ open: UInt8, _ close: UInt8, _ content: (inout JSONWriter) -> Void
  ) {
    bytes.append(open)
    indent += 1
    isFirst = true
    content(&self)
    indent -= 1
    if !isFirst { breakLine() }
    isFirst = false
    bytes.append(close)
    if indent == 0 { bytes.append(UInt8(ascii: "\n")) }
  }

  private mutating func startLine() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    breakLine()
    isFirst = false
  }

  private mutating func breakLine() {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * indent))
  }
}
