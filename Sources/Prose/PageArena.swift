/// Memory for the tree of one page: given out in order, and freed all at once.
///
/// gumbo asks for memory some ten times for every tag, and for much of it only for a moment.
struct PageArena: ~Copyable {
  /// Bytes of a page up to which its memory is worth giving out in order; what gumbo gives back is
  /// lost until the end, so beyond it each piece is freed by itself.
  static let limit = 1 << 20

  /// Bytes of a block: small enough for the allocator of the system to keep it at hand.
  private static let block = 64 << 10

  /// Where pieces begin: enough for any type of C.
  private static let alignment = 16

  private struct State {
    var next: UnsafeMutableRawPointer
    var left: Int

    /// The newest block; each begins with the address of the one before.
    var last: UnsafeMutableRawPointer?
  }

  private let state: UnsafeMutablePointer<State>

  init() {
    state = .allocate(capacity: 1)
    state.initialize(to: State(next: UnsafeMutableRawPointer(state), left: 0, last: nil))
  }

  deinit {
    var block = state.pointee.last
    while let current = block {
      block = current.load(as: UnsafeMutableRawPointer?.self)
      current.deallocate()
    }
    state.deallocate()
  }

  /// What ``allocate(_:_:)`` is called with.
  var handle: UnsafeMutableRawPointer { UnsafeMutableRawPointer(state) }

  /// A piece of memory, alive as long as the arena.
  static func allocate(
    _ handle: UnsafeMutableRawPointer, _ size: Int
  ) -> UnsafeMutableRawPointer {
    let state = handle.assumingMemoryBound(to: State.self)
    let size = (size + alignment - 1) & ~(alignment - 1)
    if size > state.pointee.left { addBlock(to: state, for: size) }
    let piece = state.pointee.next
    state.pointee.next = piece + size
    state.pointee.left -= size
    return piece
  }

  private static func addBlock(to state: UnsafeMutablePointer<State>, for size: Int) {
    let room = max(size, block - alignment)
    let block = UnsafeMutableRawPointer.allocate(
      byteCount: room + alignment, alignment: alignment)
    block.storeBytes(of: state.pointee.last, as: UnsafeMutableRawPointer?.self)
    state.pointee = State(next: block + alignment, left: room, last: block)
  }
}
