/// The classes of all units of a sentence together.
struct SentenceClasses {
  private var bits: [UInt64] = []
  private var forms: UInt16 = 0

  /// Gathers those of a sentence; those of the one before are forgotten.
  mutating func gather(_ tokens: Slice<UnsafeBufferPointer<Token>>, _ classes: WordTable.Classes) {
    if bits.count != classes.stride { bits = Array(repeating: 0, count: classes.stride) }
    forms = 0
    bits.withUnsafeMutableBufferPointer { bits in
      bits.update(repeating: 0)
      guard let all = bits.baseAddress else { return }
      for token in tokens {
        forms |= token.form.rawValue
        guard token.word != 0, let row = classes.row(of: token) else { continue }
        // Pointers, so that the loop is done several words at a time.
        for index in 0..<bits.count { all[index] |= row[index] }
      }
    }
  }

  /// Whether units of all classes that are required stand in the sentence.
  @inline(__always)
  func meets(_ required: Required, _ classes: WordTable.Classes) -> Bool {
    let (first, second, third) = required.classes
    return has(first, classes) && has(second, classes) && has(third, classes)
  }

  @inline(__always)
  private func has(_ unit: UnitClass, _ classes: WordTable.Classes) -> Bool {
    unit == 0 || bits[Int(unit >> 6)] & (1 << UInt64(unit & 63)) != 0
      || classes.hasForm(unit, forms)
  }
}
