/// A program with commands, of which `help`, `completion` and `manual` are its own.
public struct Program<Job>: Sendable {
  private let base: ProgramDescription
  private let entries: [Entry]

  /// A command by its name, made when something asks for it: a run needs one of them, and its
  /// flags alone.
  public struct Entry: Sendable {
    let name: String
    private let make: @Sendable () -> Command<Job>

    /// A command under its name.
    public static func named(
      _ name: String, _ command: @autoclosure @escaping @Sendable () -> Command<Job>
    ) -> Entry {
      Entry(name: name, make: command)
    }

    var command: Command<Job> {
      let command = make()
      assert(command.description.name == name)
      return command
    }
  }

  /// The texts that the program writes about itself.
  private enum Text {
    case help(String?)
    case completion(Shell)
    case manual
  }

  /// A program with these commands and its own three.
  public init(_ description: ProgramDescription, commands: [Entry]) {
    base = description
    entries = commands
  }

  /// All that overview, completion and manual page need.
  public var description: ProgramDescription {
    var description = base
    description.commands = entries.map(\.command.description) + own.map(\.description)
    return description
  }

  /// The names of all commands, the program's own last.
  public var commandNames: [String] { entries.map(\.name) + Self.ownNames }

  /// What the arguments after the program's name ask for.
  public func request(_ arguments: [String]) throws(UsageError) -> Request<Job> {
    guard let name = arguments.first else { throw UsageError(command: nil, problem: .noCommand) }
    let rest = Array(arguments.dropFirst())
    if let length = Help.Length(flag: name) {
      return .show(Help.overview(of: description, length))
    }
    if name == FlagDescription.version.long {
      return .show("\(base.name) \(base.version)\n")
    }
    if let entry = entries.first(where: { $0.name == name }) {
      return try entry.command.request(rest, program: base.name)
    }
    if Self.ownNames.contains(name),
      let command = own.first(where: { $0.description.name == name })
    {
      switch try command.request(rest, program: base.name) {
      case .run(let text): return .show(try written(text))
      case .show(let help): return .show(help)
      }
    }
    throw UsageError(command: nil, problem: unknown(name))
  }

  /// What to write to standard error, before ending with ``ExitCode/failed``.
  public func message(for error: UsageError) -> String {
    guard error.problem != .noCommand else { return Help.overview(of: description, .short) }
    let place = [base.name, error.command].compactMap(\.self).joined(separator: " ")
    let help = ["help", error.command].compactMap(\.self).joined(separator: " ")
    return "\(place): \(error.problem)\nRun '\(base.name) \(help)' to see what it takes.\n"
  }

  private func written(_ text: Text) throws(UsageError) -> String {
    switch text {
    case .help(nil): return Help.overview(of: description, .long)
    case .help(let name?):
      guard let command = description.commands.first(where: { $0.name == name }) else {
        throw UsageError(command: "help", problem: unknown(name))
      }
      return Help.text(for: command, description.name, .long)
    case .completion(let shell): return Completion.script(for: description, shell)
    case .manual: return ManualPage.text(for: description)
    }
  }

  private func unknown(_ name: String) -> UsageError.Problem {
    if name.utf8.first == UInt8(ascii: "-") {
      let flag = nearest(to: String(name.drop { $0 == "-" }), among: ["help", "version"])
      return .unknownFlag(name, nearest: flag.map { "--\($0)" })
    }
    return .unknownCommand(name, nearest: nearest(to: name, among: commandNames))
  }

  private static var ownNames: [String] { ["help", "completion", "manual"] }

  private var own: [Command<Text>] {
    let (program, names) = (base.name, commandNames)
    return [
      Command(
        "help", summary: "Show the help of a command.",
        operands: [
          Operand(Placeholder("COMMAND", .words(names)), .atMostOne, help: "Which command.")
        ]
      ) { .help($0.first) },
      Command(
        "completion", summary: "Write a completion script for a shell.",
        operands: [
          Operand(
            Placeholder("SHELL", .choice(Shell.allCases.map(\.rawValue))), help: "Which shell.")
        ],
        examples: Shell.allCases.map { Example($0.line(installing: program), $0.effect) }
      ) { .completion(Shell(rawValue: $0[0]) ?? .bash) },
      Command(
        "manual", summary: "Write the manual page.",
        examples: [Example("\(program) manual | man -l -", "Reads it here and now.")]
      ) { _ in .manual },
    ]
  }
}
