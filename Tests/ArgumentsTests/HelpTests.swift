import Arguments
import Testing

/// A command line and the whole text that it prints.
private let texts: KeyValuePairs = [
  "-h": """
  verklaar turns definitions of processing into privacy statements.

  Usage: verklaar COMMAND [FLAG]... [OPERAND]...

  Commands:
    check       Judge definitions and texts; change nothing.
    diff        Show what changed in meaning.
    list        List the rules of a group, or all.
    join        Join texts.
    help        Show the help of a command.
    completion  Write a completion script for a shell.
    manual      Write the manual page.

  Exit codes: 0 clean, 1 findings or differences, 2 could not do the job.

  Run 'verklaar help COMMAND' to see what a command takes.

  """,
  "help": #"""
  verklaar turns definitions of processing into privacy statements.

  Usage: verklaar COMMAND [FLAG]... [OPERAND]...

  Definitions are YAML. 'Statements' are Markdown and HTML.

  .Nothing \else~^`.

  Commands:
    check       Judge definitions and texts; change nothing.
    diff        Show what changed in meaning.
    list        List the rules of a group, or all.
    join        Join texts.
    help        Show the help of a command.
    completion  Write a completion script for a shell.
    manual      Write the manual page.

  Flags:
    -h, --help     Show this help; --help shows more than -h.
        --version  Show the version.

  Environment:
    NO_COLOR  When set and not empty, nothing is coloured.

  Files:
    Policies  The definitions.

  Exit codes:
    0  clean
    1  findings or differences
    2  could not do the job

  Run 'verklaar help COMMAND' to see what a command takes.

  """#,
  "check -h": """
  Judge definitions and texts; change nothing.

  Usage: verklaar check [FLAG]... [PATH]...

  Operands:
    [PATH]...  What to judge; Policies if none.

  Flags:
    -f, --format FORMAT  How to write the findings. One of: text, json, sarif.
        --strict         Let warnings fail the run too.
    -q, --quiet          Say nothing when there's nothing to say.
    -r, --rule RULE      Judge by this rule only. May be repeated.
        --baseline FILE  Leave out what this file accepts.
        --year YEAR      Judge by the law of that year [experimental: 2018 on].
    -h, --help           Show this help; --help shows more than -h.

  Run 'verklaar check --help' for more.

  """,
  "help check": """
  Judge definitions and texts; change nothing.

  Usage: verklaar check [FLAG]... [PATH]...

  Every definition and text is read and judged: what is missing, what is vague,
  what contradicts itself.

  A folder stands for the definitions in it.

  Operands:
    [PATH]...  What to judge; Policies if none.

  Flags:
    -f, --format FORMAT  How to write the findings. One of: text, json, sarif.
        --strict         Let warnings fail the run too.
    -q, --quiet          Say nothing when there's nothing to say.
    -r, --rule RULE      Judge by this rule only. May be repeated.
        --baseline FILE  Leave out what this file accepts. The file is one that
                         --format json wrote.
        --year YEAR      Judge by the law of that year [experimental: 2018 on].
    -h, --help           Show this help; --help shows more than -h.

  Examples:
    verklaar check
        Judges every definition in Policies.
    verklaar check --format sarif . > findings.sarif
        For a code host.

  Exit codes:
    0  clean
    1  findings or differences
    2  could not do the job

  """,
  "diff -h": """
  Show what changed in meaning.

  Usage: verklaar diff [FLAG]... OLD NEW

  Operands:
    OLD  The version before.
    NEW  The version after.

  Flags:
    -h, --help  Show this help; --help shows more than -h.

  """,
]

@Suite struct HelpTests {
  @Test(arguments: texts.map(\.key)) func isAsWritten(_ line: String) throws {
    let expected = texts.first { $0.key == line }?.value
    let words = line.split(separator: " ").map(String.init)
    #expect(try sample.request(words) == .show(try #require(expected)))
  }

  @Test func aCommandAloneIsAProgramOfItsOwn() throws {
    let embed = Command("embed", summary: "Write files as Swift.") { $0.count }
    #expect(try embed.request(["-h"]).text?.contains("Usage: embed [FLAG]...\n") == true)
  }

  @Test func noLineIsWiderThanATerminal() throws {
    let long =
      String(repeating: "a ", count: 100) + String(repeating: "word ", count: 50)
      + String(repeating: "x", count: 90)
    let command = Command<Void>(
      "long", summary: "Long.", discussion: long,
      operands: [Operand(Placeholder("SOMETHING-WITH-A-VERY-LONG-NAME"), help: long)]
    ) { _ in }
    let lines = try #require(try command.request(["--help"]).text).split(separator: "\n")
    #expect(lines.filter { $0.count > 80 }.map { $0.drop { $0 == " " }.first } == ["x", "x"])
    #expect(lines.contains("  SOMETHING-WITH-A-VERY-LONG-NAME"))
  }
}

extension Request {
  fileprivate var text: String? {
    if case .show(let text) = self { text } else { nil }
  }
}
