/// A command line that cannot be understood.
public struct UsageError: Error, Sendable, Equatable {
  /// What is wrong; flags are written as typed, hyphens included.
  public enum Problem: Error, Sendable, Equatable {
    case noCommand
    case unknownCommand(String, nearest: String?)
    case unknownFlag(String, nearest: String?)
    case missingValue(flag: String, placeholder: String)
    case unexpectedValue(String, flag: String)
    case notAChoice(String, for: String, choices: [String], nearest: String?)
    case invalidValue(String, for: String, expected: String)
    case repeatedFlag(String)
    case missingOperand(String)
    case unexpectedOperand(String)
    /// For a command to throw: these two do not go together.
    case conflictingFlags(String, String)
    /// For a command to throw: it cannot do without this one.
    case missingFlag(String)
  }

  /// The command it was meant for; `nil` when that was not clear yet.
  public let command: String?

  /// What is wrong with it.
  public let problem: Problem
}

extension UsageError.Problem: CustomStringConvertible {
  /// One English sentence without capital and full stop; safe to print, whatever was typed.
  public var description: String {
    switch self {
    case .noCommand: "no command"
    case .unknownCommand(let name, let nearest):
      "unknown command \(quoted(name))" + question(nearest)
    case .unknownFlag(let flag, let nearest): "unknown flag \(quoted(flag))" + question(nearest)
    case .missingValue(let flag, let placeholder): "\(quoted(flag)) needs a value: \(placeholder)"
    case .unexpectedValue(let value, let flag):
      "\(quoted(flag)) takes no value, but was given \(quoted(value))"
    case .notAChoice(let value, let subject, let choices, let nearest):
      "\(quoted(value)) is no value for \(subject): expected \(choices.joined(separator: ", "))"
        + question(nearest)
    case .invalidValue(let value, let subject, let expected):
      "\(quoted(value)) is no value for \(subject): expected \(expected)"
    case .repeatedFlag(let flag): "\(quoted(flag)) was given more than once"
    case .missingOperand(let placeholder): "\(placeholder) is missing"
    case .unexpectedOperand(let operand): "\(quoted(operand)) is one operand too many"
    case .conflictingFlags(let one, let other):
      "\(quoted(one)) and \(quoted(other)) do not go together"
    case .missingFlag(let flag): "\(quoted(flag)) is needed"
    }
  }
}

private func question(_ nearest: String?) -> String {
  nearest.map { "; did you mean '\($0)'?" } ?? ""
}

/// What was typed, between quotes, as something that a terminal only shows.
///
/// Control and format characters are written as escapes: they could move the cursor, begin a line
/// of their own or turn the order of what follows. Long texts are cut.
private func quoted(_ typed: String) -> String {
  var shown = "'"
  for scalar in typed.unicodeScalars.prefix(120) {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
      shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    default: shown.unicodeScalars.append(scalar)
    }
  }
  return shown + (typed.unicodeScalars.count > 120 ? "…'" : "'")
}
