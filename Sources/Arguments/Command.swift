/// A command of the program: its description, and the way from arguments to a job.
///
/// The type of its options is known only to its own parser, so commands with different options
/// stand in one list. `Job` is what the caller wants a command line to become.
public struct Command<Job>: Sendable {
  /// All that help, completion and manual page need.
  public let description: CommandDescription

  private let parse: @Sendable ([String]) throws(UsageError.Problem) -> Outcome

  private enum Outcome {
    case job(Job)
    case help(Help.Length)
  }

  /// A command.
  ///
  /// - Parameters:
  ///   - name: Small letters, digits and hyphens.
  ///   - summary: One line, capital to full stop, at most 60 columns.
  ///   - discussion: What the long help says beyond it; paragraphs are parted by a blank line.
  ///   - operands: What stands after the flags; required ones first, only the last may repeat.
  ///   - flags: The table of flags, in the order of the help; `--help` is added.
  ///   - examples: Three or so, for the long help.
  ///   - defaults: The options when no flag is given.
  ///   - job: Makes the job of options and operands; may refuse what does not go together.
  public init<Options: Sendable>(
    _ name: String, summary: String, discussion: String = "", operands: [Operand] = [],
    flags: [Flag<Options>] = [], examples: [Example] = [], defaults: Options,
    job: @escaping @Sendable (Options, [String]) throws(UsageError.Problem) -> Job
  ) {
    description = CommandDescription(
      name: name, summary: summary, discussion: discussion, operands: operands,
      flags: flags.map(\.description), examples: examples)
    parse = { arguments throws(UsageError.Problem) in
      var parser = Parser(arguments, flags: flags, defaults: defaults)
      try parser.read(operands)
      if let length = parser.help { return .help(length) }
      return .job(try job(parser.options, parser.operands))
    }
  }

  /// A command without flags.
  public init(
    _ name: String, summary: String, discussion: String = "", operands: [Operand] = [],
    examples: [Example] = [],
    job: @escaping @Sendable ([String]) throws(UsageError.Problem) -> Job
  ) {
    self.init(
      name, summary: summary, discussion: discussion, operands: operands, flags: [],
      examples: examples, defaults: NoOptions()
    ) { _, operands throws(UsageError.Problem) in try job(operands) }
  }

  /// What the arguments after the command's name ask for.
  ///
  /// The program is what the user typed before that name; empty when the command is all there is.
  public func request(
    _ arguments: [String], program: String = ""
  ) throws(UsageError) -> Request<Job> {
    do throws(UsageError.Problem) {
      switch try parse(arguments) {
      case .job(let job): return .run(job)
      case .help(let length): return .show(Help.text(for: description, program, length))
      }
    } catch {
      throw UsageError(command: description.name, problem: error)
    }
  }
}

private struct NoOptions {}

/// What a command line asks for.
public enum Request<Job> {
  /// A job for the caller to do.
  case run(Job)
  /// A text for standard output, exit code 0: help, version, completion or manual page.
  case show(String)
}

extension Request: Sendable where Job: Sendable {}
extension Request: Equatable where Job: Equatable {}
