/// Something that text is written to.
protocol ByteSink: ~Copyable {
  mutating func append(_ piece: UnsafeBufferPointer<UInt8>)
  mutating func append(_ byte: UInt8)
}

extension [UInt8]: ByteSink {
  mutating func append(_ piece: UnsafeBufferPointer<UInt8>) { append(contentsOf: piece) }
}

extension ByteSink where Self: ~Copyable {
  /// Adds a text.
  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  /// Adds a piece that a program holds.
  mutating func append(_ piece: StaticString) {
    append(UnsafeBufferPointer(start: piece.utf8Start, count: piece.utf8CodeUnitCount))
  }
}

/// A text under construction that grows by many small pieces.
///
/// Each piece costs some fifteen steps; adding it to an array costs a hundred.
struct OutputBuffer: ByteSink, ~Copyable {
  private var memory: UnsafeMutablePointer<UInt8>
  private var room: Int
  private(set) var count = 0

  init(room: Int = 32 * 1024) {
    self.room = room
    memory = .allocate(capacity: room)
  }

  deinit { memory.deallocate() }

  /// Adds a piece.
  @inline(__always)
  mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
    guard let start = piece.baseAddress else { return }
    if count + piece.count > room { grow(by: piece.count) }
    (memory + count).update(from: start, count: piece.count)
    count += piece.count
  }

  /// Adds a byte.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if count == room { grow(by: 1) }
    memory[count] = byte
    count += 1
  }

  /// Takes away what was added after the first `count` bytes, and gives it.
  mutating func takeAll(from count: Int) -> [UInt8] {
    let taken = [UInt8](UnsafeBufferPointer(start: memory + count, count: self.count - count))
    self.count = count
    return taken
  }

  /// The text so far.
  borrowing func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    body(UnsafeBufferPointer(start: memory, count: count))
  }

  private mutating func grow(by amount: Int) {
    room = max(room * 2, count + amount)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: room)
    larger.update(from: memory, count: count)
    memory.deallocate()
    memory = larger
  }
}
