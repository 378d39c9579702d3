internal import Synchronization

/// A name that templates and values share: the same text is the same small number everywhere.
///
/// Names are kept for as long as the program runs, so make them from templates and constants, not
/// from data.
public struct Name: Sendable, Hashable, ExpressibleByStringLiteral {
  let id: UInt32

  private static let known = Mutex(Register())

  private struct Register {
    var ids: [String: UInt32] = Dictionary(minimumCapacity: 1024)
    var texts: [String] = []
  }

  /// The name with this text.
  public init(_ text: String) {
    id = Self.known.withLock { register in
      if let id = register.ids[text] { return id }
      let id = UInt32(register.texts.count)
      register.ids[text] = id
      register.texts.append(text)
      return id
    }
  }

  /// The name with this text.
  public init(stringLiteral text: String) { self.init(text) }

  init(known id: UInt32) { self.id = id }

  /// The text of the name.
  public var text: String { Self.known.withLock { $0.texts[Int(id)] } }
}
