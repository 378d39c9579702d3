/// The demands that the units of a sentence meet together.
struct SentenceDemands {
  private var bits: [UInt64] = []
  private var forms: UInt16 = 0

  /// Gathers those of a sentence; those of the one before are forgotten.
  mutating func gather(_ tokens: Slice<UnsafeBufferPointer<Token>>, _ demands: WordTable.Demands) {
    if bits.count != demands.stride { bits = Array(repeating: 0, count: demands.stride) }
    forms = 0
    bits.withUnsafeMutableBufferPointer { bits in
      bits.update(repeating: 0)
      guard let all = bits.baseAddress else { return }
      for token in tokens {
        forms |= token.form.rawValue
        guard token.word != 0, let row = demands.row(of: token) else { continue }
        // Pointers, so that the loop is done several words at a time.
        for index in 0..<bits.count { all[index] |= row[index] }
      }
    }
  }

  /// Whether all that is required stands in the sentence.
  @inline(__always)
  func meets(_ required: Required, _ demands: WordTable.Demands) -> Bool {
    let (first, second, third) = required.demands
    return meets(first, demands) && meets(second, demands) && meets(third, demands)
  }

  @inline(__always)
  private func meets(_ demand: Demand, _ demands: WordTable.Demands) -> Bool {
    demand == 0 || bits[Int(demand >> 6)] & (1 << UInt64(demand & 63)) != 0
      || demands.areMet(by: forms, demand)
  }
}
