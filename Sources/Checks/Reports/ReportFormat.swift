public import SourceText

/// A way to write a verdict down.
public enum ReportFormat: String, Sendable, CaseIterable {
  /// For people at a terminal.
  case text
  /// A line a finding, for editors.
  case short
  /// For programs; its schema is ``ReportSchema``.
  case json
  /// SARIF 2.1.0, for code scanning.
  case sarif
  /// Workflow commands of GitHub Actions.
  case github
  /// Code Quality of GitLab.
  case gitlab
  /// JUnit XML, a test case for each rule on each definition.
  case junit
  /// For a comment on a pull request.
  case markdown

  /// The verdict in this format, ending in a line break.
  ///
  /// - Parameters:
  ///   - verdict: what to tell.
  ///   - hasColour: whether ``text`` may use colours.
  ///   - source: gives the file behind a finding, for the excerpts of ``text``.
  /// - Returns: the report.
  public func text(
    of verdict: Verdict, hasColour: Bool, source: (Finding) -> SourceFile?
  ) -> String {
    switch self {
    case .text:
      let report = TextReport(
        catalogue: verdict.catalogue, law: verdict.law, hasColour: hasColour)
      return report.text(verdict.findings, source: source) + verdict.summaryLine + "\n"
    case .short: return verdict.short
    case .json: return verdict.json
    case .sarif: return verdict.sarif
    case .github: return verdict.github
    case .gitlab: return verdict.gitlab
    case .junit: return verdict.junit
    case .markdown: return verdict.markdown(limit: 65_000)
    }
  }
}
