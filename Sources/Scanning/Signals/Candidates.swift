/// The signals that units of a sentence make worth trying.
struct Candidates: Sendable {
  /// A signal, and what else must stand in the sentence: read often, so it is small.
  struct Candidate: Sendable {
    let signal: Int32
    let required: Required
  }

  /// Where the candidates of each atom begin in ``all``; those of the next begin where they end.
  let starts: [Int32]
  let all: [Candidate]

  /// The candidates of each form, by its bit.
  let byForm: [[Candidate]]

  /// Gathers the signals by their anchors.
  init(_ patterns: [Pattern]) {
    var byAtom = Array(repeating: [Candidate](), count: 1 << 16)
    var byForm = Array(repeating: [Candidate](), count: 16)
    for (number, pattern) in patterns.enumerated() {
      let candidate = Candidate(signal: Int32(number), required: pattern.required)
      for atom in Set(pattern.anchors) { byAtom[Int(atom)].append(candidate) }
      for bit in 0..<16 where pattern.anchorForms.rawValue & (1 << bit) != 0 {
        byForm[bit].append(candidate)
      }
    }
    self.byForm = byForm
    all = byAtom.flatMap { $0 }
    var starts: [Int32] = [0]
    for candidates in byAtom { starts.append(starts[starts.count - 1] + Int32(candidates.count)) }
    self.starts = starts
  }
}

/// Up to three demands of which each must be met by a sentence.
struct Required: Sendable {
  private(set) var demands: (Demand, Demand, Demand) = (0, 0, 0)

  /// The first of these demands.
  init(_ all: some Collection<Demand>) {
    for (number, demand) in all.prefix(3).enumerated() {
      switch number {
      case 0: demands.0 = demand
      case 1: demands.1 = demand
      default: demands.2 = demand
      }
    }
  }
}
