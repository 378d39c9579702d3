/// A command as plain data: all that help, completion and manual page need to know.
public struct CommandDescription: Sendable, Hashable {
  /// What the user types: small letters, digits and hyphens.
  public let name: String

  /// One line, capital to full stop, at most 60 columns.
  public let summary: String

  /// What the long help says beyond the summary; paragraphs are parted by a blank line.
  public let discussion: String

  /// What stands after the flags, in order.
  public let operands: [Operand]

  /// The flags of its own, in the order of the help.
  public let flags: [FlagDescription]

  /// Worked examples for the long help.
  public let examples: [Example]

  /// Its own flags and the one that every command has.
  var allFlags: [FlagDescription] { flags + [.help] }
}

/// A flag as plain data.
public struct FlagDescription: Sendable, Hashable {
  /// Without the two leading hyphens.
  public let name: String

  /// The short form, without its hyphen.
  public let letter: Character?

  /// One sentence.
  public let help: String

  /// What only the long help says.
  public let details: String

  /// Whether it may be given more than once.
  public let repeats: Bool

  /// The value it takes; `nil` for a switch.
  public let placeholder: Placeholder?

  /// As it is typed: `--format`.
  var long: String { "--\(name)" }

  /// As it is typed: `-f`.
  var short: String? { letter.map { "-\($0)" } }

  /// All the ways to type it, short first.
  var spellings: [String] { [short, long].compactMap(\.self) }

  /// The flag that every command has.
  static let help = FlagDescription(
    name: "help", letter: "h", help: "Show this help; --help shows more than -h.", details: "",
    repeats: false, placeholder: nil)

  /// The flag that only the program itself has.
  static let version = FlagDescription(
    name: "version", letter: nil, help: "Show the version.", details: "", repeats: false,
    placeholder: nil)
}

/// What stands after the flags of a command.
public struct Operand: Sendable, Hashable {
  /// How many of it there may be.
  public enum Count: Sendable, Hashable {
    case one
    case atMostOne
    case any
    case atLeastOne
  }

  /// Its name in help, and what a shell offers there.
  public let placeholder: Placeholder

  /// One sentence.
  public let help: String

  /// How many there may be; more than one only for the last operand of a command.
  public let count: Count

  /// An operand; required unless `count` says otherwise.
  public init(_ placeholder: Placeholder, _ count: Count = .one, help: String) {
    self.placeholder = placeholder
    self.help = help
    self.count = count
  }

  /// Whether the command cannot do without.
  var isRequired: Bool { count == .one || count == .atLeastOne }

  /// Whether more than one may follow.
  var repeats: Bool { count == .any || count == .atLeastOne }

  /// As the usage line writes it.
  var usage: String {
    switch count {
    case .one: placeholder.name
    case .atMostOne: "[\(placeholder.name)]"
    case .any: "[\(placeholder.name)]..."
    case .atLeastOne: "\(placeholder.name)..."
    }
  }
}

/// A line that a user could type, and what it is for.
public struct Example: Sendable, Hashable {
  /// The whole line, program included.
  public let line: String

  /// One sentence.
  public let meaning: String

  /// An example of the long help.
  public init(_ line: String, _ meaning: String) {
    self.line = line
    self.meaning = meaning
  }
}
