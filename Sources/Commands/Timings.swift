internal import Files

/// How long the steps of a run took, in microseconds.
struct Timings: Sendable {
  /// The steps.
  enum Step: String, CaseIterable {
    case read
    case judge
    case compose
    case page
    case write
  }

  private var spent = [Int](repeating: 0, count: Step.allCases.count)

  mutating func add(_ step: Step, since start: Int) {
    spent[Step.allCases.firstIndex(of: step) ?? 0] += Surroundings.microseconds - start
  }

  mutating func measure<Result>(_ step: Step, _ body: () -> Result) -> Result {
    let start = Surroundings.microseconds
    defer { add(step, since: start) }
    return body()
  }

  mutating func add(_ other: Timings) {
    for index in spent.indices { spent[index] += other.spent[index] }
  }

  /// A line for programs: microseconds a statement, over all threads.
  ///
  /// - Parameters:
  ///   - count: of statements.
  ///   - made: how many of them were made rather than kept.
  /// - Returns: the line.
  func line(for count: Int, made: Int? = nil) -> String {
    let parts = zip(Step.allCases, spent).map { step, time in
      "\(step.rawValue)=\(time / max(1, count))"
    }
    return "timings " + (made.map { "made=\($0) " } ?? "") + parts.joined(separator: " ") + "\n"
  }
}
