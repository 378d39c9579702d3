internal import Arguments
internal import Checks
internal import Files
internal import Policies
internal import Presets

/// Why there is no first definition.
enum InitFailure: Error {
  /// Nobody can be asked for these flags.
  case missing([String])
  case unknownPurpose(String, kind: OrganisationKind, known: [String], suggestion: String?)
  case ending(String)
  case file(FileError)
  case templates(Finding)
  /// The answers ended too soon.
  case ended
}

extension Report {
  /// Shows why there is no first definition.
  func fail(_ failure: InitFailure, options: InitCommand.Options) -> ExitCode {
    switch failure {
    case .templates(let finding): return refuse([finding], [])
    case .missing(let flags):
      let text = catalogue.phrase("init", "missing", [("flags", flags.joined(separator: ", "))])
      say("verklaar: \(text)\n  \(options.line)\n")
    case .unknownPurpose(let name, let kind, let known, let suggestion):
      let values = [
        ("name", name), ("kind", kind.rawValue), ("known", known.joined(separator: ", ")),
        ("suggestion", suggestion ?? ""),
      ]
      let key = suggestion == nil ? "unknown-purpose" : "unknown-purpose-suggestion"
      say("verklaar: \(printable(catalogue.phrase("init", key, values)))\n")
    case .ending(let path):
      say("verklaar: \(printable(catalogue.phrase("init", "ending", [("path", path)])))\n")
    case .file(let error):
      let key = error.kind == .exists ? "exists-" : ""
      let text = catalogue.phrase(
        key.isEmpty ? "output" : "init", key.isEmpty ? error.key : "exists",
        [("path", error.path), ("output", error.path)])
      say("verklaar: \(printable(text))\n")
    case .ended: say("\nverklaar: \(catalogue.phrase("init", "ended"))\n")
    }
    return .failed
  }
}

extension InitCommand.Options {
  /// The whole command line, with the answers that were given and examples for the others.
  fileprivate var line: String {
    let officer: String =
      switch self.officer {
      case .present(let email): email?.text ?? "yes"
      case .open, .none?, nil: "no"
      }
    let address = postalAddress.map { "\($0.street), \($0.postalCode) \($0.city)" }
    let flags: [(String, String)] = [
      ("name", name?.text ?? "NAME"), ("kind", kind?.rawValue ?? "web-shop"),
      ("law", jurisdiction?.rawValue ?? "NL"), ("pronoun", self.address?.rawValue ?? "u"),
      ("email", email?.text ?? "privacy@example.nl"),
      ("address", address ?? "Dorpsstraat 1, 1234 AB Utrecht"), ("officer", officer),
      ("purposes", purposes ?? "all"),
    ]
    return "verklaar init " + flags.map { "--\($0.0) \(shellWord($0.1))" }.joined(separator: " ")
  }
}
