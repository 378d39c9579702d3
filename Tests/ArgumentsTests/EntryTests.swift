import Arguments
import Testing

/// A run makes the command that it is asked for, and no other.
@Suite struct EntryTests {
  private static func unwanted() -> Command<Job> {
    Issue.record("made though nobody asked for it")
    return Command("other", summary: "Do something else.") { Job(command: "other", operands: $0) }
  }

  @Test func othersAreNotMade() throws {
    let program = Program(
      ProgramDescription("tool", summary: "tries", version: "1", released: "March 1, 2026"),
      commands: [
        .named("other", Self.unwanted()),
        .named(
          "wanted",
          Command("wanted", summary: "Do it.", operands: [Operand(Placeholder("A"), help: "It.")]) {
            Job(command: "wanted", operands: $0)
          }),
      ])
    let job = Job(command: "wanted", operands: ["x"])
    #expect(try program.request(["wanted", "x"]) == .run(job))
    #expect(try program.request(["--version"]) == .show("tool 1\n"))
    #expect(throws: UsageError.self) { try program.request(["wantd"]) }
    #expect(program.commandNames == ["other", "wanted", "help", "completion", "manual"])
  }
}
