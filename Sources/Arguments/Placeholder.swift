/// The name of a value that the user fills in, and what a shell may offer there.
public struct Placeholder: Sendable, Hashable {
  /// What a value may be.
  public enum Kind: Sendable, Hashable {
    /// Anything; a shell offers nothing.
    case text
    /// A file, or a folder where the command takes both.
    case file
    case folder
    /// Anything; a shell offers these words.
    case words([String])
    /// One of these words; the parser refuses every other.
    case choice([String])
  }

  /// Capital letters, as help prints it: `FILE`.
  public let name: String

  /// What may stand in its place.
  public let kind: Kind

  /// The value of a flag that is given without one; `nil` where it must have one.
  public let fallback: String?

  /// A value of `kind` that help calls `name`.
  ///
  /// - Parameters:
  ///   - name: capital letters.
  ///   - kind: what it may be.
  ///   - fallback: the word of a choice that counts where none follows the flag.
  public init(_ name: String, _ kind: Kind = .text, orElse fallback: String? = nil) {
    self.name = name
    self.kind = kind
    self.fallback = fallback
  }

  /// As help prints it behind a flag: `FILE`, or `[FILE]` where it may be left out.
  var shown: String { fallback == nil ? name : "[\(name)]" }

  /// The words that a shell offers; empty where it offers none or asks the file system.
  var words: [String] {
    switch kind {
    case .words(let words), .choice(let words): words
    case .text, .file, .folder: []
    }
  }

  /// Lets `value` pass, unless this is a choice of other words.
  ///
  /// The subject is what the value was given for: `--format` or `SHELL`.
  func admit(_ value: String, for subject: String) throws(UsageError.Problem) {
    guard case .choice(let words) = kind, !words.contains(value) else { return }
    throw .notAChoice(
      value, for: subject, choices: words, nearest: nearest(to: value, among: words))
  }
}
