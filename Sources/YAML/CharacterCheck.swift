internal import SourceText

/// Looks at every character of a file before libyaml does.
///
/// libyaml gives no position for bytes that are no UTF-8, reads UTF-16 without a word and counts
/// U+0085, U+2028 and U+2029 as line breaks, after which all its lines are wrong.
struct CharacterCheck {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let file: FileNumber

  init(_ bytes: UnsafeBufferPointer<UInt8>, file: FileNumber) {
    self.bytes = bytes
    self.file = file
  }

  /// The first character that does not belong in a definition; nothing behind it is looked at when
  /// the rest cannot be trusted.
  func firstProblem() -> Problem? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      || bytes.starts(with: [0x00, 0x00, 0xFE, 0xFF])
    {
      return Problem(.otherEncoding, at: SourceRange(file: file, start: .start, end: .start))
    }
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < bytes.count {
      if isPlain(at: index) {
        index += 8
        continue
      }
      let byte = bytes[index]
      if byte < 0x80 {
        if byte < 0x20 || byte == 0x7F, byte != 0x0A, byte != 0x0D, byte != 0x09 {
          return problem(.controlCharacter(Unicode.Scalar(byte)), at: index)
        }
        index += 1
        continue
      }
      guard let (scalar, length) = scalar(at: index) else { return problem(.notUTF8, at: index) }
      if let kind = Self.kind(of: scalar) { return problem(kind, at: index) }
      index += length
    }
    return nil
  }

  /// Whether the next eight bytes are letters, signs and line feeds of ASCII, as most are.
  private func isPlain(at index: Int) -> Bool {
    guard index + 8 <= bytes.count else { return false }
    return UnsafeRawBufferPointer(bytes)
      .loadUnaligned(fromByteOffset: index, as: UInt64.self).isPlainASCII
  }

  /// Why a character does not belong in text; `nil` for those that do.
  static func kind(of scalar: Unicode.Scalar) -> Problem.Kind? {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: nil
    case 0..<0x20, 0x7F: .controlCharacter(scalar)
    case 0x85, 0x2028, 0x2029: .lineSeparator(scalar)
    case 0x80..<0xA0: .controlCharacter(scalar)
    case 0xFEFF: .byteOrderMark
    // No characters, and not allowed in XML, which feeds are made of.
    case 0xFFFE, 0xFFFF: .controlCharacter(scalar)
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F: .invisibleCharacter(scalar)
    default: nil
    }
  }

  private func problem(_ kind: Problem.Kind, at offset: Int) -> Problem {
    let start = position(of: offset)
    let end = SourcePosition(line: start.line, column: start.column + 1)
    return Problem(kind, at: SourceRange(file: file, start: start, end: end))
  }

  /// The place of a byte, counted as libyaml and editors count.
  func position(of offset: Int) -> SourcePosition {
    var line: UInt32 = 1
    var column: UInt32 = 1
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < offset {
      let byte = bytes[index]
      let isPair = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      if byte == 0x0A || byte == 0x0D && !isPair {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
      index += 1
    }
    return SourcePosition(line: line, column: column)
  }

  /// The character that begins at a byte, strictly decoded: no overlong forms, no surrogates.
  private func scalar(at index: Int) -> (Unicode.Scalar, length: Int)? {
    let lead = UInt32(bytes[index])
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard (0xC2...0xF4).contains(lead), index + length <= bytes.count else { return nil }
    var value = lead & (length == 4 ? 0x07 : length == 3 ? 0x0F : 0x1F)
    for next in bytes[(index + 1)..<(index + length)] {
      guard next & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(next & 0x3F)
    }
    let least: UInt32 = length == 4 ? 0x10000 : length == 3 ? 0x800 : 0x80
    guard value >= least, let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, length)
  }
}

extension UInt64 {
  /// Whether all eight bytes are from 0x20 to 0x7E, or line feeds.
  ///
  /// Once every byte is below 0x80, none of these sums carries into the byte above it; their highest
  /// bits then tell whether a byte is at least 0x20, is no line feed, is 0x7F.
  fileprivate var isPlainASCII: Bool {
    let high: UInt64 = 0x8080_8080_8080_8080
    guard self & high == 0 else { return false }
    let isPrinted = self &+ 0x6060_6060_6060_6060
    let isNoLineFeed = (self ^ 0x0A0A_0A0A_0A0A_0A0A) &+ 0x7F7F_7F7F_7F7F_7F7F
    let isDelete = self &+ 0x0101_0101_0101_0101
    return (~isPrinted & isNoLineFeed | isDelete) & high == 0
  }
}
