internal import Checks
internal import Files
internal import Policies
internal import SourceText

/// Reads and judges many definitions, on one or more threads.
struct DefinitionChecks: Sendable {
  let sources: [DefinitionSource]
  let judge: Judge
  let law: Law
  let threads: Int

  /// What was found in all of them.
  struct Outcome: Sendable {
    /// In the order of a report.
    var findings: [Finding] = []

    /// The files behind the findings, for excerpts.
    var files: [SourceFile] = []

    /// How long the steps took.
    var timings = Timings()
  }

  /// Works through all definitions; the outcome does not depend on the threads.
  func run() -> Outcome {
    let shares = Collected<Outcome>()
    Workers.run(threads, count: sources.count) { next in
      var share = Outcome()
      let loader = DefinitionLoader(law: law)
      while let range = next() {
        for source in sources[range] { check(source, loader, into: &share) }
      }
      shares.append(share)
    }
    var outcome = Outcome()
    for share in shares.all {
      outcome.findings += share.findings
      outcome.files += share.files
      outcome.timings.add(share.timings)
    }
    outcome.findings.sort(by: Finding.precedes)
    return outcome
  }

  private func check(
    _ source: DefinitionSource, _ loader: DefinitionLoader, into share: inout Outcome
  ) {
    let loaded = share.timings.measure(.read) { loader.load(source) }
    var findings = loaded.findings
    // Where the format itself is broken, a rule would only see what is not there.
    if findings.isEmpty {
      let paths = loaded.files.map(\.path)
      findings = share.timings.measure(.judge) { judge.findings(in: loaded.policy, paths: paths) }
    }
    guard !findings.isEmpty else { return }
    share.files += loaded.files
    share.findings += findings.map { finding in
      var finding = finding
      finding.statement = source.slug
      return finding
    }
  }
}
