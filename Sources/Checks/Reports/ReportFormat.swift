/// A way to write findings down.
public enum ReportFormat: String, Sendable, CaseIterable {
  case text
  case short
  case json
  case sarif
  case github
  case gitlab
  case junit
  case markdown
}
