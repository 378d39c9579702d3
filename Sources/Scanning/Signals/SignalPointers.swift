extension SignalSet {
  /// Gives what a search asks of signals all the time, without copies.
  func withPointers(_ body: (Pointers) -> Void) {
    signals.withUnsafeBufferPointer { signals in
      steps.withUnsafeBufferPointer { steps in
        candidates.starts.withUnsafeBufferPointer { starts in
          candidates.all.withUnsafeBufferPointer { all in
            body(
              Pointers(
                signals: signals, steps: steps, starts: starts, candidates: all,
                byForm: candidates.byForm))
          }
        }
      }
    }
  }

  /// What a search asks of signals all the time.
  struct Pointers {
    let signals: UnsafeBufferPointer<Signal>
    let steps: UnsafeBufferPointer<Pattern.Step>
    fileprivate let starts: UnsafeBufferPointer<Int32>
    fileprivate let candidates: UnsafeBufferPointer<Candidates.Candidate>

    /// The signals that a form makes worth trying, by the bit of the form.
    let byForm: [[Candidates.Candidate]]

    /// The signals that a word makes worth trying.
    @inline(__always)
    func candidates(of atom: Atom) -> Slice<UnsafeBufferPointer<Candidates.Candidate>> {
      candidates[Int(starts[Int(atom)])..<Int(starts[Int(atom) + 1])]
    }
  }
}
