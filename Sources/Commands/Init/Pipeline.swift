internal import Checks

/// A place where pull requests are checked; the lines for it stand in `Templates/begin/ci`, and the
/// README shows the same.
enum Pipeline: String, CaseIterable, Sendable {
  case github
  case gitlab
  case preCommit = "pre-commit"

  /// The lines.
  var lines: String {
    String(decoding: BuiltinData.template("begin/ci/\(rawValue).yaml"), as: UTF8.self)
  }

  /// The file that they belong in.
  var file: String {
    switch self {
    case .github: ".github/workflows/privacy.yml"
    case .gitlab: ".gitlab-ci.yml"
    case .preCommit: ".pre-commit-config.yaml"
    }
  }

  /// Where to put them, in a sentence.
  func place(_ report: Report) -> String {
    report.catalogue.phrase("init", "ci-" + rawValue, [("file", file)])
  }
}
