internal import Glibc

/// Standard input, line by line, for a conversation.
public enum StandardInput {
  /// Whether a person types there.
  public static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  /// What came of waiting for a line.
  public enum Line: Sendable, Equatable {
    /// A line without its end.
    case text(String)
    /// A line that is no UTF-8, or longer than 4096 bytes.
    case unreadable
    /// Nobody types any more.
    case end
  }

  /// Waits for the next line.
  ///
  /// It reads byte by byte: whatever stands behind the line is for whoever reads next.
  public static func line() -> Line {
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while true {
      let count = retrying { read(STDIN_FILENO, &byte, 1) }
      if count <= 0 { return .end }
      if byte == UInt8(ascii: "\n") { break }
      if bytes.count <= 4096 { bytes.append(byte) }
    }
    if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    guard bytes.count <= 4096, let text = String(validating: bytes, as: UTF8.self) else {
      return .unreadable
    }
    return .text(text)
  }
}
