/// The word that somebody may have meant.
public enum Suggestion {
  /// The candidate nearest to `word`: at most two slips of the finger away, the first of equals.
  ///
  /// A slip is a letter too many, too few, another, or two that changed places. Words over 64 bytes
  /// get no suggestion, so that hostile input costs nothing.
  public static func nearest(
    to word: String, among candidates: some Sequence<String>
  ) -> String? {
    let given = Array(word.utf8)
    guard (1...64).contains(given.count) else { return nil }
    var best: (word: String, slips: Int)?
    for candidate in candidates {
      let other = Array(candidate.utf8)
      guard other.count <= 64, abs(other.count - given.count) <= 2 else { continue }
      let slips = distance(given, other)
      // Short words are near to everything: one slip in four letters, two from five on.
      let allowed = min(given.count, other.count) < 5 ? 1 : 2
      if slips <= allowed, slips < best?.slips ?? .max { best = (candidate, slips) }
    }
    return best?.word
  }

  /// Optimal string alignment distance.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var before: [Int] = []
    var last = Array(0...right.count)
    for i in left.indices {
      var row = [i + 1]
      for j in right.indices {
        var cost = min(last[j] + (left[i] == right[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          cost = min(cost, before[j - 1] + 1)
        }
        row.append(cost)
      }
      (before, last) = (last, row)
    }
    return last[right.count]
  }
}
