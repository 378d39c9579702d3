extension Completion {
  /// For zsh's own completion system: as a file in `$fpath`, or sourced after `compinit`.
  static func zsh(for program: ProgramDescription) -> String {
    let name = program.name
    return """
      #compdef \(name)
      # Completion of \(name) for zsh, written by: \(name) completion zsh

      _\(name.shellName)() {
        local context state state_descr line
        typeset -A opt_args
        _arguments -C -S \\
      \(specifications(of: [.help, .version]).indented(4).continued)
          '1:command:->command' \\
          '*::argument:->argument'

        case $state in
          command)
            local -a commands=(
      \(program.commands.map { "'\($0.name):\($0.summary.zshQuoted)'" }.indented(8))
            )
            _describe -t commands command commands
            ;;
          argument)
            case $words[1] in
      \(commandCases(of: program).indented(8))
            esac
            ;;
        esac
      }

      if [[ $funcstack[1] == _\(name.shellName) ]]; then
        _\(name.shellName) "$@"
      else
        compdef _\(name.shellName) \(name)
      fi

      """
  }

  private static func commandCases(of program: ProgramDescription) -> [String] {
    program.commands.flatMap { command in
      let specifications =
        specifications(of: command.allFlags)
        + command.operands.enumerated().map { $1.zshSpecification(at: $0 + 1) }
      return ["\(command.name))", "  _arguments -s -S \\"]
        + specifications.dropLast().map { "    \($0) \\" }
        + specifications.suffix(1).map { "    \($0)" }
        + ["  ;;"]
    }
  }

  private static func specifications(of flags: [FlagDescription]) -> [String] {
    flags.map(\.zshSpecification)
  }
}

extension FlagDescription {
  /// What `_arguments` must know of it; a flag that may not be repeated shuts itself out.
  fileprivate var zshSpecification: String {
    let text = "'[\(help.zshQuoted)]\(placeholder?.zshAction ?? "")'"
    let long = long + (placeholder == nil ? "" : "=")
    guard let short else { return (repeats ? "'*'" : "") + long + text }
    let letter = short + (placeholder == nil ? "" : "+")
    let others = repeats ? "'*'" : "'(\(spellings.joined(separator: " ")))'"
    return "\(others){\(letter),\(long)}\(text)"
  }
}

extension Operand {
  fileprivate func zshSpecification(at position: Int) -> String {
    let place = repeats ? "*" : isRequired ? "\(position)" : "\(position):"
    return "'\(place)\(placeholder.zshAction)'"
  }
}

extension Placeholder {
  /// The message and the action of a specification.
  fileprivate var zshAction: String {
    switch kind {
    case .text: ":\(name): "
    case .file: ":\(name):_files"
    case .folder: ":\(name):_files -/"
    case .words(let words), .choice(let words):
      words.isEmpty ? ":\(name): " : ":\(name):(\(words.joined(separator: " ")))"
    }
  }
}

extension String {
  /// For a specification in single quotes, where colons and brackets have a meaning.
  fileprivate var zshQuoted: String {
    var quoted = ""
    for character in self {
      switch character {
      case "'": quoted += "'\\''"
      case "\\", ":", "[", "]": quoted += "\\\(character)"
      default: quoted.append(character)
      }
    }
    return quoted
  }

  /// Every line continued on the next.
  fileprivate var continued: String {
    split(separator: "\n").map { $0 + " \\" }.joined(separator: "\n")
  }
}
