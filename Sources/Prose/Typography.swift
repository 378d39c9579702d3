/// Signs that a reader sees as another, simpler one.
enum Typography {
  case plain
  case space
  case nothing
  case other([UInt8])

  /// A combining mark: the second byte of U+0300 to U+033F.
  case mark(UInt8)

  /// What the scalar at `range` is.
  static func of(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Typography {
    let first = source[range.lowerBound]
    guard range.count > 1 else { return .plain }
    let second = source[range.lowerBound + 1]
    switch (first, second) {
    case (0xC2, 0xA0), (0xC2, 0x85): return .space
    case (0xC2, 0xAD): return .nothing
    case (0xC2, 0xB4): return .other([0x27])
    case (0xC2, 0xAB), (0xC2, 0xBB): return .other([0x22])
    case (0xC4, 0xB2): return .other(Array("IJ".utf8))
    case (0xC4, 0xB3): return .other(Array("ij".utf8))
    case (0xCC, _): return .mark(second)
    case (0xE2, 0x80): return range.count > 2 ? general(source[range.lowerBound + 2]) : .plain
    case (0xE2, 0x81):
      return range.count > 2 && source[range.lowerBound + 2] == 0x9F ? .space : .plain
    case (0xE3, 0x80):
      return range.count > 2 && source[range.lowerBound + 2] == 0x80 ? .space : .plain
    case (0xEF, 0xBB):
      return range.count > 2 && source[range.lowerBound + 2] == 0xBF ? .nothing : .plain
    default: return .plain
    }
  }

  /// U+2000 to U+203F.
  private static func general(_ third: UInt8) -> Typography {
    switch third {
    case 0x80...0x8A, 0xA8, 0xA9, 0xAF: .space
    case 0x8B...0x8F, 0xAA...0xAE: .nothing
    case 0x98...0x9B, 0xB2: .other([0x27])
    case 0x9C...0x9F, 0xB3: .other([0x22])
    case 0x90, 0x91: .other([0x2D])
    default: .plain
    }
  }

  /// A letter with an accent, in UTF-8; `nil` for pairs that Dutch does not write.
  static func composed(_ letter: UInt8, _ mark: UInt8) -> [UInt8]? {
    guard let marks = table.first(where: { $0.mark == mark }),
      let place = marks.letters.firstIndex(of: letter)
    else { return nil }
    return [0xC3, marks.results[place]]
  }

  private static let table: [(mark: UInt8, letters: [UInt8], results: [UInt8])] = [
    (0x80, Array("aeiouAEIOU".utf8), [0xA0, 0xA8, 0xAC, 0xB2, 0xB9, 0x80, 0x88, 0x8C, 0x92, 0x99]),
    (
      0x81, Array("aeiouyAEIOUY".utf8),
      [0xA1, 0xA9, 0xAD, 0xB3, 0xBA, 0xBD, 0x81, 0x89, 0x8D, 0x93, 0x9A, 0x9D]
    ),
    (0x82, Array("aeiouAEIOU".utf8), [0xA2, 0xAA, 0xAE, 0xB4, 0xBB, 0x82, 0x8A, 0x8E, 0x94, 0x9B]),
    (0x83, Array("anoANO".utf8), [0xA3, 0xB1, 0xB5, 0x83, 0x91, 0x95]),
    (
      0x88, Array("aeiouyAEIOU".utf8),
      [0xA4, 0xAB, 0xAF, 0xB6, 0xBC, 0xBF, 0x84, 0x8B, 0x8F, 0x96, 0x9C]
    ),
    (0xA7, Array("cC".utf8), [0xA7, 0x87]),
  ]
}
