import Arguments
import Testing

private struct Options {
  var on = false
  var words: [String] = []
}

private func command(
  _ name: String = "try", summary: String = "Try.", operands: [Operand] = [],
  flags: [Flag<Options>] = []
) -> Command<Void> {
  Command(name, summary: summary, operands: operands, flags: flags, defaults: Options()) { _, _ in }
}

private func flag(_ name: String, _ letter: Character? = nil, help: String = "Do.") -> Flag<Options>
{
  Flag(name, letter, help: help, .turn(\.on))
}

private func operand(_ name: String, _ count: Operand.Count = .one) -> Operand {
  Operand(Placeholder(name), count, help: "Any.")
}

private let mistaken: KeyValuePairs<String, [Command<Void>]> = [
  "two commands are called try": [command(), command()],
  "two commands are called help": [command("help")],
  "Try: 'Try' is no name": [command("Try")],
  "try: its summary is no sentence of at most 60 columns": [command(summary: "Try\nagain.")],
  "try: two flags are called --on": [command(flags: [flag("on"), flag("on")])],
  "try: two flags are called -o": [command(flags: [flag("on", "o"), flag("off", "o")])],
  "try: two flags are called --help": [command(flags: [flag("help")])],
  "try: two flags are called -h": [command(flags: [flag("host", "h")])],
  "try: '--o n' is no name": [command(flags: [flag("o n")])],
  "try: '-é' is no letter": [command(flags: [flag("on", "é")])],
  "try: the help of --on is no sentence": [command(flags: [flag("on", help: "Do")])],
  "try: 'a file' is no placeholder in capital letters": [command(operands: [operand("a file")])],
  "try: ONE is a choice of nothing": [
    command(operands: [Operand(Placeholder("ONE", .choice([])), help: "Any.")])
  ],
  "try: '$(reboot)' of RULE is no plain word": [
    command(flags: [
      Flag("rule", help: "Do.", .collect(Placeholder("RULE", .words(["$(reboot)"])), \.words))
    ])
  ],
  "try: an operand that is not the last one repeats": [
    command(operands: [operand("A", .any), operand("B", .atMostOne)])
  ],
  "try: a required operand follows an optional one": [
    command(operands: [operand("A", .atMostOne), operand("B")])
  ],
  "try: its short help has 26 lines": [
    command(flags: (0..<20).map { flag("flag-\($0)") })
  ],
]

@Suite struct MistakesTests {
  @Test func aSoundTableHasNone() { #expect(sample.description.mistakes == []) }

  @Test(arguments: mistaken.map(\.key)) func isFound(_ mistake: String) throws {
    let commands = try #require(mistaken.first { $0.key == mistake }?.value)
    let program = Program(
      ProgramDescription("tool", summary: "tries", version: "1", released: "March 1, 2026"),
      commands: commands.map { .named($0.description.name, $0) })
    #expect(program.description.mistakes == [mistake])
  }
}
