internal import Glibc

/// Memory for one document: handed out piece by piece, taken back at once.
///
/// cmark-gfm makes some 1,500 small allocations for a statement; this way they and their release
/// cost a third less of the whole parse. Its allocator functions take no context, so the arena in
/// use is found through the thread, for as long as ``whileCurrent(_:)`` lasts.
struct Arena: ~Copyable {
  private let state: UnsafeMutablePointer<State>

  init() {
    state = .allocate(capacity: 1)
    state.initialize(to: State())
  }

  deinit {
    state.pointee.release()
    state.deinitialize(count: 1)
    state.deallocate()
  }

  /// Runs `body` with this arena as the thread's own; all that was allocated is gone afterwards.
  func whileCurrent<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let outer = pthread_getspecific(Arena.key)
    pthread_setspecific(Arena.key, state)
    defer {
      pthread_setspecific(Arena.key, outer)
      state.pointee.reset()
    }
    return try body()
  }

  /// Zeroed memory, as of C's `calloc`.
  static func allocate(_ count: Int, _ size: Int) -> UnsafeMutableRawPointer? {
    let (bytes, overflow) = count.multipliedReportingOverflow(by: size)
    guard !overflow, let state = current else { return nil }
    return state.pointee.allocate(bytes)
  }

  /// The same bytes with more room, as of C's `realloc`.
  static func resize(
    _ block: UnsafeMutableRawPointer?, to size: Int
  ) -> UnsafeMutableRawPointer? {
    current?.pointee.resize(block, to: size)
  }

  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    let status = pthread_key_create(&key, nil)
    precondition(status == 0, "no thread-specific storage left")
    return key
  }()

  private static var current: UnsafeMutablePointer<State>? {
    pthread_getspecific(key)?.assumingMemoryBound(to: State.self)
  }
}

extension Arena {
  /// The chunks, and how far the last of them is used.
  ///
  /// Every free byte is zero.
  private struct State {
    /// In front of each block stands its size, in a field that keeps the block aligned.
    static let header = 16

    /// Enough for a statement of 20 KB; the first chunk stays from document to document.
    static let firstChunk = 512 * 1024

    private var chunks: [UnsafeMutableRawBufferPointer] = []
    private var free: UnsafeMutableRawPointer?
    private var room = 0

    mutating func allocate(_ size: Int) -> UnsafeMutableRawPointer? {
      guard size <= Int.max / 4 else { return nil }
      let length = State.length(of: size)
      if length > room, !grow(by: length) { return nil }
      guard let start = free else { return nil }
      start.storeBytes(of: size, as: Int.self)
      free = start + length
      room -= length
      return start + State.header
    }

    mutating func resize(
      _ block: UnsafeMutableRawPointer?, to size: Int
    ) -> UnsafeMutableRawPointer? {
      guard let block else { return allocate(size) }
      let start = block - State.header
      let oldSize = start.load(as: Int.self)
      if size <= oldSize { return block }
      let extra = State.length(of: min(size, Int.max / 4)) - State.length(of: oldSize)
      if start + State.length(of: oldSize) == free, extra <= room {
        // A growing string is mostly the last block: it grows where it stands.
        start.storeBytes(of: size, as: Int.self)
        free = start + State.length(of: size)
        room -= extra
        return block
      }
      guard let moved = allocate(size) else { return nil }
      moved.copyMemory(from: block, byteCount: oldSize)
      return moved
    }

    private mutating func grow(by length: Int) -> Bool {
      let size = max(length, chunks.last.map { $0.count * 2 } ?? State.firstChunk)
      guard let memory = calloc(1, size) else { return false }
      chunks.append(UnsafeMutableRawBufferPointer(start: memory, count: size))
      free = memory
      room = size
      return true
    }

    /// Takes back every block; of the chunks only the first is kept.
    mutating func reset() {
      guard let first = chunks.first else { return }
      for chunk in chunks.dropFirst() { Glibc.free(chunk.baseAddress) }
      let used = chunks.count == 1 ? first.count - room : first.count
      first.baseAddress?.initializeMemory(as: UInt8.self, repeating: 0, count: used)
      chunks.removeSubrange(1...)
      free = first.baseAddress
      room = first.count
    }

    mutating func release() {
      for chunk in chunks { Glibc.free(chunk.baseAddress) }
      chunks = []
    }

    private static func length(of size: Int) -> Int {
      (size + header + 15) & ~15
    }
  }
}
