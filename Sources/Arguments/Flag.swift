/// One flag of a command: its name, its help, and what it does to the command's options.
///
/// The table of flags is the only place where a flag is written down: parsing, help, completion and
/// manual page all read it. A flag takes no value or one; what would take more is two flags.
public struct Flag<Options>: Sendable {
  /// What happens when the flag is given.
  public enum Action: Sendable {
    case turn(@Sendable (inout Options) -> Void)
    case take(Placeholder, @Sendable (inout Options, String) throws(InvalidValue) -> Void)
  }

  /// The flag as help and completion see it.
  public let description: FlagDescription

  /// What it does to the options.
  let action: Action

  /// A flag `--name`, or `-letter` where it has one.
  ///
  /// - Parameters:
  ///   - name: Small letters, digits and hyphens, without the two leading hyphens.
  ///   - letter: One ASCII letter or digit; not `h`, which is help.
  ///   - help: One sentence, capital to full stop.
  ///   - details: What only the long help says; nothing by default.
  ///   - repeats: Whether it may be given more than once; its action then runs each time.
  ///   - action: What it does.
  public init(
    _ name: String, _ letter: Character? = nil, help: String, details: String = "",
    repeats: Bool = false, _ action: Action
  ) {
    let placeholder: Placeholder? =
      if case .take(let placeholder, _) = action { placeholder } else { nil }
    description = FlagDescription(
      name: name, letter: letter, help: help, details: details, repeats: repeats,
      placeholder: placeholder)
    self.action = action
  }
}

extension Flag.Action {
  /// Sets a switch.
  public static func turn(_ option: any WritableKeyPath<Options, Bool> & Sendable) -> Self {
    .turn { $0[keyPath: option] = true }
  }

  /// Takes one of the written forms of an enumeration.
  public static func choose<Choice: CaseIterable & RawRepresentable<String> & SendableMetatype>(
    _ name: String, _ option: any WritableKeyPath<Options, Choice> & Sendable
  ) -> Self {
    .take(Placeholder(name, .choice(Choice.allCases.map(\.rawValue)))) { options, value in
      // The parser has refused every word that is not a raw value.
      if let choice = Choice(rawValue: value) { options[keyPath: option] = choice }
    }
  }

  /// Takes a text as it is.
  public static func take(
    _ placeholder: Placeholder, _ option: any WritableKeyPath<Options, String?> & Sendable
  ) -> Self {
    .take(placeholder) { $0[keyPath: option] = $1 }
  }

  /// Takes a text as it is and keeps those given before; for a flag that repeats.
  public static func collect(
    _ placeholder: Placeholder, _ option: any WritableKeyPath<Options, [String]> & Sendable
  ) -> Self {
    .take(placeholder) { $0[keyPath: option].append($1) }
  }
}

/// A value that a flag cannot use.
public struct InvalidValue: Error, Sendable, Equatable {
  /// What the flag takes, in words that follow "expected": `a date such as 2026-03-01`.
  public let expected: String

  /// Refuses a value because it is not `expected`.
  public init(expected: String) {
    self.expected = expected
  }
}
