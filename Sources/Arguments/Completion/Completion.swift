/// The shells that a completion script can be written for.
public enum Shell: String, Sendable, CaseIterable {
  case bash
  case zsh
  case fish

  /// The line that puts the script of `program` where the shell looks for it.
  func line(installing program: String) -> String {
    let folder =
      switch self {
      case .bash: "~/.local/share/bash-completion/completions/\(program)"
      case .zsh: "~/.zfunc/_\(program)"
      case .fish: "~/.config/fish/completions/\(program).fish"
      }
    return "\(program) completion \(rawValue) > \(folder)"
  }

  /// What that line does.
  var effect: String {
    switch self {
    case .bash: "For bash with the package bash-completion; else source the script in ~/.bashrc."
    case .zsh: "For zsh, with ~/.zfunc in $fpath before compinit runs."
    case .fish: "For fish."
    }
  }
}

/// Completion scripts, written from the descriptions.
///
/// Each script finds the command and counts the operands the way the parser does, so all three
/// shells offer the same: commands, flags, words, files and folders, and no flags after `--`.
public enum Completion {
  /// The script for `shell`.
  public static func script(for program: ProgramDescription, _ shell: Shell) -> String {
    switch shell {
    case .bash: bash(for: program)
    case .zsh: zsh(for: program)
    case .fish: fish(for: program)
    }
  }
}

extension ProgramDescription {
  /// Pairs of a command and a flag that takes a value, once for each spelling, as a shell pattern.
  var valueFlagPatterns: [String] {
    commands.flatMap { command in
      command.flags.filter { $0.placeholder != nil }.flatMap(\.spellings)
        .map { "'\(command.name) \($0)'" }
    }
  }
}
