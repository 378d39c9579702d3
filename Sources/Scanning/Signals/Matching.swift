extension Pattern {
  /// The stretch of units that says what the pattern says; the first in the sentence.
  ///
  /// - Parameters:
  ///   - tokens: units of one sentence.
  ///   - table: the words of the text.
  func match(
    in tokens: ArraySlice<Token>, _ table: borrowing WordTable
  ) -> Range<Int>? {
    var budget = 20_000
    return tokens.withUnsafeBufferPointer { tokens -> Range<Int>? in
      for start in tokens.indices {
        if let end = run(0, start, tokens, table, &budget) { return start..<end }
        if budget <= 0 { return nil }
        if steps[0] == .start { return nil }
      }
      return nil
    }
  }

  /// Follows the steps from one of them on; the shortest way that gaps allow comes first.
  private func run(
    _ from: Int, _ position: Int, _ tokens: UnsafeBufferPointer<Token>,
    _ table: borrowing WordTable, _ budget: inout Int
  ) -> Int? {
    var step = from
    var index = position
    while true {
      budget -= 1
      guard budget > 0 else { return nil }
      switch steps[step] {
      case .word(let atom):
        guard index < tokens.count, table.has(tokens[index].word, atom) else { return nil }
        index += 1
        step += 1
      case .form(let form):
        guard index < tokens.count, tokens[index].form.rawValue & form != 0 else { return nil }
        index += 1
        step += 1
      case .any:
        guard index < tokens.count else { return nil }
        index += 1
        step += 1
      case .start:
        guard index == 0 else { return nil }
        step += 1
      case .end:
        guard index == tokens.count else { return nil }
        step += 1
      case .split(let first, let second):
        if let end = run(Int(first), index, tokens, table, &budget) { return end }
        step = Int(second)
      case .jump(let target): step = Int(target)
      case .found: return index
      }
    }
  }
}
