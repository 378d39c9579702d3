/// Looks for patterns among units.
struct Matcher {
  let steps: UnsafeBufferPointer<Pattern.Step>
  let classes: WordTable.Classes

  /// The stretch of units that says what a pattern says; the first in the sentence.
  ///
  /// - Parameters:
  ///   - pattern: one of the set that the steps are from.
  ///   - tokens: units of one sentence.
  ///   - places: where units stand among them, as far as it is known; `nil` where it is not kept.
  /// - Returns: offsets in `tokens`, from 0.
  func match(
    _ pattern: PatternEntry, in tokens: UnsafeBufferPointer<Token>, _ places: SentencePlaces.View?
  ) -> Range<Int>? {
    var run = Run(matcher: self, tokens: tokens, places: places)
    return run.match(pattern)
  }
}

/// A pattern on its way through a sentence.
private struct Run {
  let matcher: Matcher
  let tokens: UnsafeBufferPointer<Token>
  let places: SentencePlaces.View?

  /// So that no sentence takes long, however odd.
  private var budget = 20_000

  init(
    matcher: Matcher, tokens: UnsafeBufferPointer<Token>, places: SentencePlaces.View?
  ) {
    (self.matcher, self.tokens, self.places) = (matcher, tokens, places)
  }

  mutating func match(_ pattern: PatternEntry) -> Range<Int>? {
    let entry = Int(pattern.start)
    if case .start = matcher.steps[entry] { return end(from: entry, at: 0).map { 0..<$0 } }
    var start = 0
    while let place = next(pattern.first, from: start, through: tokens.count - 1) {
      if let end = end(from: entry, at: place) { return place..<end }
      if budget <= 0 { return nil }
      start = place + 1
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
      case .gap(let width, let unit):
        let last = min(index + Int(width), tokens.count)
        while let place = next(unit, from: index, through: last) {
          if let end = end(from: step + 1, at: place) { return end }
          index = place + 1
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
    guard index < tokens.count else { return false }
    if let places { return places.of(unit, tokens, matcher.classes) & (1 << UInt64(index)) != 0 }
    return matcher.classes.has(tokens[index], unit)
  }

  /// The first place of a class between two; behind the last unit stands anything that has no class.
  @inline(__always)
  private func next(_ unit: UnitClass?, from start: Int, through last: Int) -> Int? {
    guard start <= last else { return nil }
    guard let unit else { return start }
    guard let places else {
      var index = start
      while index <= last, index < tokens.count {
        if matcher.classes.has(tokens[index], unit) { return index }
        index += 1
      }
      return nil
    }
    guard start < tokens.count else { return nil }
    let ahead = places.of(unit, tokens, matcher.classes) >> UInt64(start)
    guard ahead != 0 else { return nil }
    let place = start + ahead.trailingZeroBitCount
    return place <= last ? place : nil
  }
}
