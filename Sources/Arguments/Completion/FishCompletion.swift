extension Completion {
  /// For fish 3.0 and later.
  static func fish(for program: ProgramDescription) -> String {
    """
    # Completion of \(program.name) for fish, written by: \(program.name) completion fish

    # Prints the command and then the operands typed so far, one a line.
    function \(program.fishFunction)_words
        set -l command ''
        set -l pending 0
        set -l ended 0
        set -l tokens (commandline -opc)
        for token in $tokens[2..-1]
            if test $pending = 1
                set pending 0
            else if test $ended = 1; or not string match -qr -- '^-.' $token
                test -z "$command"; and set command $token
                printf '%s\\n' $token
            else if test "x$token" = x--
                set ended 1
            else if contains -- "$command $token" \(program.valueFlagPatterns.joined(separator: " "))
                set pending 1
            end
        end
    end

    # Whether COMMAND is being typed, and, where given, between LEAST and MOST operands precede.
    function \(program.fishFunction)_at --argument-names command least most
        set -l words (\(program.fishFunction)_words)
        if test -z "$command"
            test (count $words) = 0
            return
        end
        test "x$words[1]" = "x$command"; or return 1
        set -l operands (math (count $words) - 1)
        test -z "$least"; or test $operands -ge $least; or return 1
        test -z "$most"; or test $operands -le $most
    end

    complete -c \(program.name) -f
    \(lines(for: program).joined(separator: "\n"))

    """
  }

  private static func lines(for program: ProgramDescription) -> [String] {
    let start = "complete -c \(program.name) -n '\(program.fishFunction)_at"
    var lines: [String] = []
    for flag in [FlagDescription.help, .version] {
      lines.append("\(start) \"\"'\(flag.fishFlag)")
    }
    for command in program.commands {
      lines.append("\(start) \"\"' -a \(command.name) -d '\(command.summary.fishQuoted)'")
      for flag in command.allFlags {
        lines.append("\(start) \(command.name)'\(flag.fishFlag)")
      }
      for (index, operand) in command.operands.enumerated() {
        guard let choice = operand.placeholder.fishChoice else { continue }
        let most = operand.repeats ? "" : " \(index)"
        lines.append("\(start) \(command.name) \(index)\(most)' \(choice)")
      }
    }
    return lines
  }
}

extension ProgramDescription {
  fileprivate var fishFunction: String { "__\(name.shellName)" }
}

extension FlagDescription {
  /// The part of a `complete` line that describes it, a space first.
  fileprivate var fishFlag: String {
    let letter = letter.map { " -s \($0)" } ?? ""
    let value =
      switch placeholder {
      case nil: ""
      case let placeholder?: " -r" + (placeholder.fishChoice.map { " \($0)" } ?? " -f")
      }
    return "\(letter) -l \(name)\(value) -d '\(help.fishQuoted)'"
  }
}

extension Placeholder {
  /// What is offered in its place; `nil` when that is nothing.
  fileprivate var fishChoice: String? {
    switch kind {
    case .text: nil
    case .file: "-F"
    case .folder: "-f -a '(__fish_complete_directories (commandline -ct))'"
    case .words(let words), .choice(let words): "-f -a '\(words.joined(separator: " "))'"
    }
  }
}

extension String {
  /// For a text in single quotes, where fish heeds backslashes.
  fileprivate var fishQuoted: String {
    var quoted = ""
    for character in self {
      if character == "'" || character == "\\" { quoted.append("\\") }
      quoted.append(character)
    }
    return quoted
  }
}
