internal import Checks
internal import Files
internal import Synchronization

/// One line on a terminal that tells how far a long job is; nothing anywhere else.
struct Progress: Sendable {
  private let total: Int
  private let report: Report
  private let state: State?

  /// A class, because the threads count together.
  private final class State: Sendable {
    let done = Atomic<Int>(0)
    let shown = Atomic<Int>(0)
    let start = Surroundings.microseconds
  }

  init(_ total: Int, _ report: Report) {
    self.total = total
    self.report = report
    state = StandardStream.error.isTerminal ? State() : nil
  }

  /// Counts; shows something when the job takes longer than a blink.
  func add(_ count: Int) {
    guard let state else { return }
    let done = state.done.add(count, ordering: .relaxed).newValue
    let percent = done * 100 / max(1, total)
    let isLong = Surroundings.microseconds - state.start > 400_000
    guard isLong, state.shown.exchange(percent, ordering: .relaxed) != percent else { return }
    let text = report.catalogue.phrase(
      "report", "progress", [("done", String(done)), ("count", String(total))])
    report.say("\r\u{1B}[K" + (done < total ? text : ""))
  }
}
