/// A program as plain data: all that overview, completion and manual page need to know.
public struct ProgramDescription: Sendable, Hashable {
  /// What the user types.
  public let name: String

  /// What it does, as a clause that follows its name: small letter, no full stop.
  public let summary: String

  /// What the long help says beyond the summary; paragraphs are parted by a blank line.
  public let discussion: String

  /// As `--version` prints it.
  public let version: String

  /// The day of that version, as manual pages write days: `March 1, 2026`.
  public let released: String

  /// Environment variables that it heeds.
  public let environment: [Term]

  /// Files and folders that it looks for by name.
  public let files: [Term]

  /// The commands in the order of the help, those of ``Program`` itself last.
  public internal(set) var commands: [CommandDescription] = []

  /// A program; ``Program`` adds its commands.
  public init(
    _ name: String, summary: String, discussion: String = "", version: String, released: String,
    environment: [Term] = [], files: [Term] = []
  ) {
    self.name = name
    self.summary = summary
    self.discussion = discussion
    self.version = version
    self.released = released
    self.environment = environment
    self.files = files
  }
}

/// A name and what it stands for.
public struct Term: Sendable, Hashable {
  /// The name as the user writes it.
  public let name: String

  /// One or more sentences.
  public let meaning: String

  /// An entry of a list of names.
  public init(_ name: String, _ meaning: String) {
    self.name = name
    self.meaning = meaning
  }
}
