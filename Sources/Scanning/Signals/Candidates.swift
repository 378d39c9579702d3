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

/// Up to three classes of units of which each must stand in a sentence; class 0 asks for nothing.
struct Required: Sendable {
  private(set) var classes: (UnitClass, UnitClass, UnitClass) = (0, 0, 0)

  /// The first of these classes.
  init(_ all: some Collection<UnitClass>) {
    for (number, unit) in all.prefix(3).enumerated() {
      switch number {
      case 0: classes.0 = unit
      case 1: classes.1 = unit
      default: classes.2 = unit
      }
    }
  }
}
