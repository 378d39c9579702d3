/// A program with commands, of which `help`, `completion` and `manual` are its own.
public struct Program<Job>: Sendable {
  /// All that overview, completion and manual page need.
  public let description: ProgramDescription

  private let commands: [Command<Job>]
  private let own: [Command<Text>]

  /// The texts that the program writes about itself.
  private enum Text {
    case help(String?)
    case completion(Shell)
    case manual
  }

  /// A program with these commands and its own three.
  public init(_ description: ProgramDescription, commands: [Command<Job>]) {
    let own = Self.ownCommands(of: description.name, beside: commands.map(\.description.name))
    var description = description
    description.commands = commands.map(\.description) + own.map(\.description)
    self.description = description
    self.commands = commands
    self.own = own
  }

  /// What the arguments after the program's name ask for.
  public func request(_ arguments: [String]) throws(UsageError) -> Request<Job> {
    guard let name = arguments.first else { throw UsageError(command: nil, problem: .noCommand) }
    let rest = Array(arguments.dropFirst())
    if let length = Help.Length(flag: name) {
      return .show(Help.overview(of: description, length))
    }
    if name == FlagDescription.version.long {
      return .show("\(description.name) \(description.version)\n")
    }
    if let command = commands.first(where: { $0.description.name == name }) {
      return try command.request(rest, program: description.name)
    }
    if let command = own.first(where: { $0.description.name == name }) {
      switch try command.request(rest, program: description.name) {
      case .run(let text): return .show(try written(text))
      case .show(let help): return .show(help)
      }
    }
    throw UsageError(command: nil, problem: unknown(name))
  }

  /// What to write to standard error, before ending with ``ExitCode/failed``.
  public func message(for error: UsageError) -> String {
    guard error.problem != .noCommand else { return Help.overview(of: description, .short) }
    let place = [description.name, error.command].compactMap(\.self).joined(separator: " ")
    let help = ["help", error.command].compactMap(\.self).joined(separator: " ")
    return "\(place): \(error.problem)\nRun '\(description.name) \(help)' to see what it takes.\n"
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
    return .unknownCommand(
      name, nearest: nearest(to: name, among: description.commands.map(\.name)))
  }

  private static func ownCommands(
    of program: String, beside others: [String]
  ) -> [Command<Text>] {
    let names = others + ["help", "completion", "manual"]
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
