/// Looks for patterns among units.
struct Matcher {
  let steps: UnsafeBufferPointer<Pattern.Step>
  let classes: WordTable.Classes

  /// The stretch of units that says what a pattern says; the first in the sentence.
  ///
  /// - Parameters:
  ///   - pattern: one of the set that the steps are from.
  ///   - tokens: units of one sentence.
  /// - Returns: offsets in `tokens`, from 0.
  func match(
    _ pattern: PatternEntry, in tokens: UnsafeBufferPointer<Token>
  ) -> Range<Int>? {
    var run = Run(matcher: self, tokens: tokens)
    return run.match(pattern)
  }
}

/// A pattern on its way through a sentence.
private struct Run {
  let matcher: Matcher
  let tokens: UnsafeBufferPointer<Token>

  /// So that no sentence takes long, however odd.
  private var budget = 20_000

  init(matcher: Matcher, tokens: UnsafeBufferPointer<Token>) {
    self.matcher = matcher
    self.tokens = tokens
  }

  mutating func match(_ pattern: PatternEntry) -> Range<Int>? {
    let entry = Int(pattern.start)
    if case .start = matcher.steps[entry] { return end(from: entry, at: 0).map { 0..<$0 } }
    for start in tokens.indices {
      guard isPossible(pattern.first, start) else { continue }
      if let end = end(from: entry, at: start) { return start..<end }
      if budget <= 0 { return nil }
    }
    return nil
  }

  /// Follows the steps from one of them on; the shortest way that gaps allow comes first.
  private mutating func end(from: Int, at position: Int) -> Int? {
    var step = from
    var index = position
    while true {
      budget -= 1
      guard budget > 0 else { return nil }
      switch matcher.steps[step] {
      case .unit(let unit):
        guard isPossible(unit, index) else { return nil }
        index += 1
        step += 1
      case .gap(let width, let next):
        let last = min(index + Int(width), tokens.count)
        while index <= last {
          if isPossible(next, index), let end = end(from: step + 1, at: index) { return end }
          index += 1
        }
        return nil
      case .start:
        guard index == 0 else { return nil }
        step += 1
      case .end:
        guard index == tokens.count else { return nil }
        step += 1
      case .branch(let unit, let otherwise):
        if isPossible(unit, index), let end = end(from: step + 1, at: index) { return end }
        step = Int(otherwise)
      case .jump(let target): step = Int(target)
      case .found: return index
      }
    }
  }

  @inline(__always)
  private func isPossible(_ unit: UnitClass?, _ index: Int) -> Bool {
    guard let unit else { return true }
    return index < tokens.count && matcher.classes.has(tokens[index], unit)
  }
}
