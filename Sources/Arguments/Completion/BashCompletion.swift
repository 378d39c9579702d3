extension Completion {
  /// For bash 3.2 and later; the package bash-completion is not needed.
  ///
  /// bash parts words at `=`, so `--format=json` arrives as three words.
  static func bash(for program: ProgramDescription) -> String {
    let name = program.name
    return """
      # Completion of \(name) for bash, written by: \(name) completion bash

      _\(name.shellName)() {
        local current=${COMP_WORDS[COMP_CWORD]} command='' pending='' ended='' operand=0
        local index word kind='' before='' reply
        for ((index = 1; index < COMP_CWORD; index++)); do
          word=${COMP_WORDS[index]}
          if [[ -n $pending ]]; then
            [[ $word == '=' ]] || pending=''
          elif [[ -z $ended && $word == -- ]]; then
            ended=1
          elif [[ -z $ended && $word == -?* ]]; then
            case "$command $word" in
              \(program.valueFlagPatterns.shellPattern)) pending=$word ;;
            esac
          elif [[ -z $command ]]; then
            command=$word
          else
            operand=$((operand + 1))
          fi
        done
        if [[ $current == '=' ]]; then
          current=''
        elif [[ -z $pending && -z $ended && $current == --*=* ]]; then
          pending=${current%%=*} before=${current%%=*}= current=${current#*=}
        fi

        if [[ -n $pending ]]; then
          case "$command $pending" in
      \(valueCases(of: program).indented(6))
          esac
        elif [[ -z $command && $current == -* ]]; then
          kind='\(program.ownFlags)'
        elif [[ -z $command ]]; then
          kind='\(program.commands.map(\.name).joined(separator: " "))'
        elif [[ -z $ended && $current == -* ]]; then
          case $command in
      \(flagCases(of: program).indented(6))
          esac
        else
          case "$command $operand" in
      \(operandCases(of: program).indented(6))
          esac
        fi

        COMPREPLY=()
        while IFS= read -r reply; do
          COMPREPLY+=("$before$reply")
        done < <(
          case $kind in
            /file) compgen -f -- "$current" ;;
            /folder) compgen -d -- "$current" ;;
            *) compgen -W "$kind" -- "$current" ;;
          esac
        )
        if [[ $kind == /* ]]; then
          compopt -o filenames 2> /dev/null
        fi
      }

      complete -F _\(name.shellName) \(name)

      """
  }

  private static func valueCases(of program: ProgramDescription) -> [String] {
    program.commands.flatMap { command in
      command.flags.compactMap { flag in
        flag.placeholder.map { placeholder in
          let patterns = flag.spellings.map { "'\(command.name) \($0)'" }
          return "\(patterns.joined(separator: " | "))) kind='\(placeholder.bashKind)' ;;"
        }
      }
    }
  }

  private static func flagCases(of program: ProgramDescription) -> [String] {
    program.commands.map { command in
      let flags = command.allFlags.flatMap(\.spellings).joined(separator: " ")
      return "\(command.name)) kind='\(flags)' ;;"
    }
  }

  private static func operandCases(of program: ProgramDescription) -> [String] {
    program.commands.flatMap { command in
      command.operands.enumerated().map { index, operand in
        let pattern = operand.repeats ? "'\(command.name) '*" : "'\(command.name) \(index)'"
        return "\(pattern)) kind='\(operand.placeholder.bashKind)' ;;"
      }
    }
  }
}

extension Placeholder {
  /// Words, or one of two names with a slash in front.
  fileprivate var bashKind: String {
    switch kind {
    case .text: ""
    case .file: "/file"
    case .folder: "/folder"
    case .words(let words), .choice(let words): words.joined(separator: " ")
    }
  }
}

extension ProgramDescription {
  /// The flags that stand before any command.
  var ownFlags: String {
    [FlagDescription.help, .version].flatMap(\.spellings).joined(separator: " ")
  }
}

extension String {
  /// A function name cannot hold a hyphen in every shell.
  var shellName: String { String(map { $0 == "-" ? "_" : $0 }) }
}

extension [String] {
  /// The strings as lines, all indented by `columns`; for a place at the margin of a literal.
  func indented(_ columns: Int) -> String {
    map { String(repeating: " ", count: columns) + $0 }.joined(separator: "\n")
  }

  /// Alternatives of a shell pattern; one that matches nothing typed when there are none.
  var shellPattern: String { isEmpty ? "''" : joined(separator: " | ") }
}
