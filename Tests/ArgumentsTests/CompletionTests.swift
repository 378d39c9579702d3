import Arguments
import TestSupport
import Testing

/// What every shell must offer where the cursor stands at the end of a line.
private let offers: KeyValuePairs = [
  "verklaar ": "check completion diff help join list manual",
  "verklaar c": "check completion",
  "verklaar --v": "--version",
  "verklaar x ": "",
  "verklaar check --fo": "--format",
  "verklaar check a --strict --ba": "--baseline",
  "verklaar check --format ": "json sarif text",
  "verklaar check --format j": "json",
  "verklaar check --format=": "json sarif text",
  "verklaar check --format=s": "sarif",
  "verklaar check --format=json --ye": "--year",
  "verklaar check --rule=p": "purpose-missing",
  "verklaar check --rule=purpose-missing --rule=": "purpose-missing retention-vague",
  "verklaar check -f ": "json sarif text",
  "verklaar check -f json --rule r": "retention-vague",
  "verklaar check --rule retention-vague -r ": "purpose-missing retention-vague",
  "verklaar check --year ": "",
  "verklaar check -- --f": "",
  "verklaar check -- ": "a_file.yaml folder",
  "verklaar check a b c a": "a_file.yaml",
  "verklaar check --baseline a": "a_file.yaml",
  "verklaar diff ": "folder",
  "verklaar diff a ": "a_file.yaml folder",
  "verklaar diff -- -a ": "a_file.yaml folder",
  "verklaar diff a b ": "",
  "verklaar diff --h": "--help",
  "verklaar list ": "law text",
  "verklaar list -o ": "folder",
  "verklaar list -o folder l": "law",
  "verklaar list text ": "",
  "verklaar join ": "",
  "verklaar help di": "diff",
  "verklaar completion f": "fish",
]

/// Programs that source a completion script, complete each line and print a line `> LINE` and then
/// the offers, one a line.
private enum Harness {
  static func text(for shell: Shell) -> String {
    switch shell {
    case .bash: bash
    case .zsh: zsh
    case .fish: fish
    }
  }

  /// Parts the line at spaces, and at the `=` of `--format=` as readline does; that of `--rule=` is
  /// left, as where `COMP_WORDBREAKS` was changed.
  private static let bash = """
    source ./completion && cd work
    function=$(complete -p verklaar) && function=${function#*-F }
    while IFS= read -r line; do
      echo "> $line"
      read -ra COMP_WORDS <<< "${line//format=/format = }"
      [[ $line == *' ' ]] && COMP_WORDS+=('')
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      "${function%% *}"
      printf '%s\\n' "${COMPREPLY[@]}"
    done < ../lines
    """

  private static let fish = """
    source ./completion; and cd work
    while read --line line
        echo "> $line"
        complete -C "$line" | string replace -r '\\t.*' ''
    end < ../lines
    """

  /// Completion needs a line editor, and that needs a terminal: zpty gives one.
  private static let zsh = """
    zmodload zsh/zpty
    zpty editor zsh -f -i
    zpty -w editor 'source ./inner'
    while zpty -r editor line; do :; done
    cat offers
    """

  /// Completes inside the line editor, and writes down what `compadd` accepts.
  static let zshInner = """
    PROMPT=
    autoload -Uz compinit && compinit -u -D
    source ./completion && cd work
    zstyle ':completion:*' file-patterns '%p:globbed-files *(-/):directories'
    compadd() {
      if [[ ${@[1,(i)(-|--)]} != *-(O|A|D)\\ * ]]; then
        local -a hits
        builtin compadd -A hits "$@"
        (( $#hits )) && print -rl -- $hits >> ../offers
      fi
      builtin compadd "$@"
    }
    zle-line-init() {
      local line
      for line in "${(@f)$(<../lines)}"; do
        print -r -- "> $line" >> ../offers
        BUFFER=$line CURSOR=$#line
        zle complete-word
      done
      exit
    }
    zle -N zle-line-init
    """
}

@Suite struct CompletionTests {
  @Test(arguments: Shell.allCases) func offersWhatTheParserTakes(_ shell: Shell) throws {
    let run = try ToolRun(
      shell.rawValue, ["./harness"],
      files: [
        "harness": Harness.text(for: shell), "inner": Harness.zshInner,
        "completion": Completion.script(for: sample.description, shell),
        "lines": offers.map { $0.key + "\n" }.joined(),
        "work/": "", "work/folder/": "", "work/a file.yaml": "",
      ])
    guard let run else { return }
    #expect(normalized(run.output) == offers.map { "> \($0.key)\n\($0.value)" })
  }

  /// Each line with its offers, sorted, without what shells differ in: a slash after a folder, the
  /// quoting of a space, a repeated `--flag=`, and flags where no flag was begun.
  private func normalized(_ output: String) -> [String] {
    output.split(separator: "\n> ").map { part in
      let lines = part.split(separator: "\n").map(String.init)
      let line = "> " + lines[0].drop { "> ".contains($0) }
      let beginsFlag = line.split(separator: " ").last?.hasPrefix("-") == true && line.last != " "
      let words = lines.dropFirst().map { word in
        let word = word.last == "/" ? String(word.dropLast()) : word
        let value = word.split(separator: "=", maxSplits: 1).last.map(String.init) ?? word
        return value.replacing("\\", with: "").replacing(" ", with: "_")
      }
      let kept = Set(words).filter { beginsFlag || !$0.hasPrefix("-") }
      return "\(line)\n\(kept.sorted().joined(separator: " "))"
    }
  }
}
