/// The help texts, written from the descriptions.
public enum Help {
  /// How much help says.
  public enum Length: Sendable, Hashable, CaseIterable {
    /// What fits on one screen: `-h`.
    case short
    /// Everything: `--help`.
    case long

    /// The length that a flag asks for; `nil` when it asks for no help.
    init?(flag: String) {
      switch flag {
      case "-h": self = .short
      case "--help": self = .long
      default: return nil
      }
    }
  }

  /// Lines of a screen, which a short help may fill.
  static let screen = 24

  /// The help of one command; `program` is what the user types before it, empty for nothing.
  public static func text(
    for command: CommandDescription, _ program: String, _ length: Length
  ) -> String {
    let name = program.isEmpty ? command.name : "\(program) \(command.name)"
    var parts = [
      TextLayout.filled(command.summary),
      TextLayout.filled("Usage: \(usage(of: command, as: name))"),
    ]
    if length == .long { parts.append(TextLayout.filled(command.discussion)) }
    parts.append(section("Operands", command.operands.map { ($0.usage, $0.meaning) }))
    parts.append(
      section("Flags", command.allFlags.map { (spelling(of: $0), $0.meaning(length)) }))
    if length == .long {
      parts.append(examples(command.examples))
      parts.append(exitCodes)
    } else if command.hasMore {
      parts.append(["Run '\(name) --help' for more."])
    }
    return joined(parts)
  }

  /// The help of the program as a whole.
  public static func overview(of program: ProgramDescription, _ length: Length) -> String {
    var parts = [
      TextLayout.filled("\(program.name) \(program.summary)."),
      ["Usage: \(program.name) COMMAND [FLAG]... [OPERAND]..."],
      section("Commands", program.commands.map { ($0.name, $0.summary) }),
    ]
    if length == .long {
      parts.insert(TextLayout.filled(program.discussion), at: 2)
      parts.append(
        section(
          "Flags",
          [.help, .version].map { (flag: FlagDescription) in (spelling(of: flag), flag.help) }))
      parts.append(section("Environment", program.environment.map { ($0.name, $0.meaning) }))
      parts.append(section("Files", program.files.map { ($0.name, $0.meaning) }))
      parts.append(exitCodes)
    } else {
      let codes = ExitCode.allCases.map { "\($0.rawValue) \($0.meaning)" }
      parts.append(TextLayout.filled("Exit codes: \(codes.joined(separator: ", "))."))
    }
    parts.append(["Run '\(program.name) help COMMAND' to see what a command takes."])
    return joined(parts)
  }

  /// The shape of a command line, from its first word on.
  static func usage(of command: CommandDescription, as name: String) -> String {
    ([name, "[FLAG]..."] + command.operands.map(\.usage)).joined(separator: " ")
  }

  private static var exitCodes: [String] {
    section("Exit codes", ExitCode.allCases.map { ("\($0.rawValue)", $0.meaning) })
  }

  private static func spelling(of flag: FlagDescription) -> String {
    let value = flag.placeholder.map { " \($0.shown)" } ?? ""
    return "\(flag.short.map { "\($0), " } ?? "    ")\(flag.long)\(value)"
  }

  private static func section(
    _ title: String, _ rows: [(name: String, meaning: String)]
  ) -> [String] {
    rows.isEmpty ? [] : ["\(title):"] + TextLayout.table(rows)
  }

  private static func examples(_ examples: [Example]) -> [String] {
    examples.isEmpty
      ? []
      : ["Examples:"]
        + examples.flatMap { ["  \($0.line)"] + TextLayout.filled($0.meaning, indent: 6) }
  }

  private static func joined(_ parts: [[String]]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: [""]).map { $0 + "\n" }.joined()
  }
}

extension CommandDescription {
  /// Whether the long help has something of its own to tell.
  fileprivate var hasMore: Bool {
    !discussion.isEmpty || !examples.isEmpty || flags.contains { !$0.details.isEmpty }
  }
}

extension FlagDescription {
  /// Its help, the choice it leaves, in a long help its details, and whether it repeats.
  func meaning(_ length: Help.Length) -> String {
    [
      help, placeholder?.choices ?? "", length == .long ? details : "",
      repeats ? "May be repeated." : "",
    ]
    .filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension Operand {
  /// Its help and the choice it leaves.
  var meaning: String { help + (placeholder.choices.map { " \($0)" } ?? "") }
}

extension Placeholder {
  /// The sentence that names the choices; `nil` where anything goes.
  var choices: String? {
    guard case .choice(let words) = kind else { return nil }
    return "One of: \(words.joined(separator: ", "))."
  }
}
