import Arguments
import Testing

/// A command line, split at spaces, and the job or the problem it must become.
struct Parsing: Sendable, CustomTestStringConvertible {
  let line: [String]
  let outcome: String

  init(_ line: String, _ outcome: String) {
    self.line = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    self.outcome = outcome
  }

  /// Escaped and cut: some lines hold what a terminal or a code host would obey.
  var testDescription: String { line.joined(separator: " ").prefix(60).debugDescription }
}

private let jobs = [
  Parsing("check", "check format=text |"),
  Parsing("check --format json a b", "check format=json | a b"),
  Parsing("check a --format=sarif b", "check format=sarif | a b"),
  Parsing("check -f json", "check format=json |"),
  Parsing("check -fjson", "check format=json |"),
  Parsing("check -f=json", "check format=json |"),
  Parsing("check -qfjson a", "check format=json quiet | a"),
  Parsing("check -qf json a", "check format=json quiet | a"),
  Parsing("check --rule a -r b --rule=c", "check format=text rule=a rule=b rule=c |"),
  Parsing("check --baseline=a=b", "check format=text baseline=a=b |"),
  Parsing("check --baseline=--strict", "check format=text baseline=--strict |"),
  Parsing("check --baseline -", "check format=text baseline=- |"),
  Parsing("check --year 2026", "check format=text year=2026 |"),
  Parsing("check - --strict", "check format=text strict | -"),
  Parsing(
    "check --strict -- --format -h --help --", "check format=text strict | --format -h --help --"),
  Parsing("check --", "check format=text |"),
  Parsing("check ", "check format=text | "),
  Parsing("diff a b", "diff | a b"),
  Parsing("list", "list |"),
  Parsing("list text -o é", "list output=é | text"),
  Parsing("join a", "join | a"),
  Parsing("join a b c", "join | a b c"),
]

private let problems = [
  Parsing("chekc", "unknown command 'chekc'; did you mean 'check'?"),
  Parsing("lsit", "unknown command 'lsit'; did you mean 'list'?"),
  Parsing("comp", "unknown command 'comp'; did you mean 'completion'?"),
  Parsing("publish", "unknown command 'publish'"),
  Parsing("", "unknown command ''"),
  Parsing("--hlep", "unknown flag '--hlep'; did you mean '--help'?"),
  Parsing("--strict check", "unknown flag '--strict'"),
  Parsing("help chekc", "unknown command 'chekc'; did you mean 'check'?"),
  Parsing("help check diff", "'diff' is one operand too many"),
  Parsing("check --fromat json", "unknown flag '--fromat'; did you mean '--format'?"),
  Parsing("check --form json", "unknown flag '--form'; did you mean '--format'?"),
  Parsing("check --base", "unknown flag '--base'; did you mean '--baseline'?"),
  Parsing("check --colour", "unknown flag '--colour'"),
  Parsing("check --=x", "unknown flag '--'"),
  Parsing("check --Strict", "unknown flag '--Strict'; did you mean '--strict'?"),
  Parsing("check -x", "unknown flag '-x'"),
  Parsing("check -qx", "unknown flag '-x'"),
  Parsing("check -strict", "unknown flag '-s'; did you mean '--strict'?"),
  Parsing("check -\u{301}", "unknown flag '-\u{301}'"),
  Parsing("check --format", "'--format' needs a value: FORMAT"),
  Parsing("check --format=", "'--format' needs a value: FORMAT"),
  Parsing("check --format ", "'--format' needs a value: FORMAT"),
  Parsing("check --format --strict", "'--format' needs a value: FORMAT"),
  Parsing("check --format -- json", "'--format' needs a value: FORMAT"),
  Parsing("check -f", "'-f' needs a value: FORMAT"),
  Parsing("check -f=", "'-f' needs a value: FORMAT"),
  Parsing("check --strict=yes", "'--strict' takes no value, but was given 'yes'"),
  Parsing("check --strict=", "'--strict' takes no value, but was given ''"),
  Parsing("check -q=yes", "'-q' takes no value, but was given 'yes'"),
  Parsing(
    "check -f jsom", "'jsom' is no value for -f: expected text, json, sarif; did you mean 'json'?"),
  Parsing("check --format xml", "'xml' is no value for --format: expected text, json, sarif"),
  Parsing("check --year 1995", "'1995' is no value for --year: expected a year from 2018 on"),
  Parsing(
    "check --year=99999999999999999999",
    "'99999999999999999999' is no value for --year: expected a year from 2018 on"),
  Parsing("check --strict --strict", "'--strict' was given more than once"),
  Parsing("check -f json --format text", "'--format' was given more than once"),
  Parsing("check --quiet --strict", "'--quiet' and '--strict' do not go together"),
  Parsing("diff", "OLD is missing"),
  Parsing("diff a", "NEW is missing"),
  Parsing("diff a b c d", "'c' is one operand too many"),
  Parsing("diff a --strict", "unknown flag '--strict'"),
  Parsing("join", "TEXT is missing"),
  Parsing("list test", "'test' is no value for GROUP: expected law, text; did you mean 'text'?"),
  Parsing("completion", "SHELL is missing"),
  Parsing("completion tcsh", "'tcsh' is no value for SHELL: expected bash, zsh, fish"),
  Parsing("manual x", "'x' is one operand too many"),
  Parsing(
    "check --\u{1B}[2J\u{202E}\n::error",
    "unknown flag '--\\u{1B}[2J\\u{202E}\\u{A}::error'"),
  Parsing(
    String(repeating: "é", count: 1_000_000),
    "unknown command '\(String(repeating: "é", count: 120))…'"),
]

private let texts = [
  Parsing("-h", "verklaar turns definitions"),
  Parsing("--help", "verklaar turns definitions"),
  Parsing("help", "verklaar turns definitions"),
  Parsing("--version", "verklaar 1.2.3\n"),
  Parsing("help check", "Judge definitions"),
  Parsing("help help", "Show the help"),
  Parsing("check -h", "Judge definitions"),
  Parsing("check --help", "Judge definitions"),
  Parsing("check -qh", "Judge definitions"),
  Parsing("check --no-such-flag --help", "Judge definitions"),
  Parsing("diff a b c --help", "Show what changed"),
  Parsing("help --help", "Show the help"),
  Parsing("completion bash", "# Completion of verklaar for bash"),
  Parsing("completion zsh", "#compdef verklaar"),
  Parsing("completion fish", "# Completion of verklaar for fish"),
  Parsing("manual", ".Dd March 1, 2026\n"),
]

@Suite struct ParsingTests {
  @Test(arguments: jobs) func becomesAJob(_ parsing: Parsing) throws {
    guard case .run(let job) = try sample.request(parsing.line) else {
      Issue.record("no job")
      return
    }
    let words = [job.command] + job.options + ["|"] + job.operands
    #expect(words.joined(separator: " ") == parsing.outcome)
  }

  @Test(arguments: problems) func isRefused(_ parsing: Parsing) {
    let error = #expect(throws: UsageError.self) { try sample.request(parsing.line) }
    #expect(error?.problem.description == parsing.outcome)
  }

  @Test(arguments: texts) func becomesAText(_ parsing: Parsing) throws {
    guard case .show(let text) = try sample.request(parsing.line) else {
      Issue.record("no text")
      return
    }
    #expect(text.hasPrefix(parsing.outcome), "\(text)")
  }

  @Test func saysWhichCommandIsMeantAndWhereToRead() throws {
    let messages = ["check --fromat", "chekc", "help chekc"].map { line in
      message(for: line.split(separator: " ").map(String.init))
    }
    #expect(
      messages == [
        """
        verklaar check: unknown flag '--fromat'; did you mean '--format'?
        Run 'verklaar help check' to see what it takes.

        """,
        """
        verklaar: unknown command 'chekc'; did you mean 'check'?
        Run 'verklaar help' to see what it takes.

        """,
        """
        verklaar help: unknown command 'chekc'; did you mean 'check'?
        Run 'verklaar help help' to see what it takes.

        """,
      ])
  }

  @Test func withoutArgumentsTheMessageIsTheShortHelp() throws {
    #expect(try sample.request(["-h"]) == .show(message(for: [])))
  }

  /// Random lines of telling pieces: none may trap, and none may be read as two things.
  @Test func anyLineIsAJobATextOrAProblem() {
    let pieces = [
      "check", "diff", "list", "help", "--", "-", "-f", "-fq", "--format", "--format=", "json",
      "--rule=x", "-h", "--help", "", "=", "-=", "--=", "\u{0}", "\u{301}", "-\u{1F468}\u{200D}",
    ]
    var state: UInt64 = 42
    var outcomes: Set<String> = []
    for _ in 0..<20_000 {
      var line: [String] = []
      for _ in 0..<5 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        line.append(pieces[Int(state >> 33) % pieces.count])
      }
      switch Result(catching: { try sample.request(line) }) {
      case .success(.run): outcomes.insert("job")
      case .success(.show): outcomes.insert("text")
      case .failure: outcomes.insert("problem")
      }
    }
    #expect(outcomes.count == 3)
  }

  private func message(for line: [String]) -> String {
    do {
      return "\(try sample.request(line))"
    } catch {
      return sample.message(for: error)
    }
  }
}
