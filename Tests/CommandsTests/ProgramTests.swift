import Foundation
import TestSupport
import Testing

/// What concerns the program as a whole: its streams, its help, its schema.
@Suite struct ProgramTests {
  @Test func printsTheCommittedSchema() throws {
    let run = try Workspace().run("schema")
    let committed = try String(
      contentsOf: Shared.project.appending(path: "Policies/schema.json"), encoding: .utf8)
    #expect(run.status == 0 && run.output == committed)
  }

  struct Call: Sendable, CustomTestStringConvertible {
    let arguments: String
    let status: Int32
    let expected: String
    var testDescription: String { arguments.isEmpty ? "nothing" : arguments }
  }

  static let calls = [
    Call(arguments: "--version", status: 0, expected: "verklaar 0."),
    Call(arguments: "--help", status: 0, expected: "Usage: verklaar COMMAND"),
    Call(arguments: "-h", status: 0, expected: "Usage: verklaar COMMAND"),
    Call(arguments: "help build", status: 0, expected: "--verify"),
    Call(arguments: "build --help", status: 0, expected: "--verify"),
    Call(arguments: "", status: 2, expected: "Usage: verklaar COMMAND"),
    Call(arguments: "bild", status: 2, expected: "did you mean 'build'?"),
    Call(arguments: "build --verifi", status: 2, expected: "did you mean '--verify'?"),
    Call(arguments: "build --jobs 0", status: 2, expected: "a number from 1 to 64"),
    Call(arguments: "build --jobs 99999999999999999999", status: 2, expected: "from 1 to 64"),
    Call(arguments: "build --lang de", status: 2, expected: "nl"),
    Call(arguments: "build --base-url javascript:x", status: 2, expected: "https://"),
    Call(arguments: "build --output", status: 2, expected: "needs a value"),
    Call(arguments: "schema extra", status: 2, expected: "extra"),
  ]

  @Test(arguments: calls)
  func answers(_ call: Call) throws {
    let run = try Workspace().run(call.arguments)
    let stream = call.status == 0 ? run.output : run.messages
    #expect(run.status == call.status && stream.contains(call.expected), "\(stream)")
    #expect((call.status == 0 ? run.messages : run.output).isEmpty, "the other stream is empty")
  }

  /// A full disk behind `>` may not look like success.
  @Test(
    arguments: ["--help", "--version", "schema", "build", "build --verify"],
    [">/dev/full", ">&-"])
  func noticesThatOutputIsLost(_ arguments: String, _ redirection: String) throws {
    let workspace = try Workspace(["Policies/een.yaml": minimal])
    let run = try workspace.run(arguments, redirection: redirection)
    let expected = ["verklaar: De uitvoer kan niet", "verklaar: The output cannot"]
    #expect(run.status == 2 && expected.contains { run.messages.hasPrefix($0) })
  }

  /// Messages without a reader are lost; the exit code still tells.
  @Test(arguments: ["2>/dev/full", "2>&-", ">&- 2>&-", "<&- >&- 2>&-"])
  func survivesLostMessages(_ redirection: String) throws {
    let workspace = try Workspace(["Policies/een.yaml": "x: 1\n", "goed/een.yaml": minimal])
    #expect(try workspace.run("build", redirection: redirection).status == 2)
    // No descriptor of a closed stream may be taken for a page.
    _ = try workspace.run("build goed -o site", redirection: redirection)
    _ = try workspace.run("build goed -o plain")
    #expect(workspace.files(below: "site") == workspace.files(below: "plain"))
  }

  /// `verklaar schema | head` is no failure.
  @Test func endsQuietlyWhenNobodyReads() throws {
    let run = try Workspace().run(
      "schema", shell: "{ \"$@\"; echo \"code $?\" >&2; } | :; exit 0")
    #expect(run.messages == "code 0\n")
  }

  /// A pipe is no terminal: no colour there, whatever the environment says.
  @Test(arguments: [[:], ["NO_COLOR": "1"], ["TERM": "xterm-256color"]])
  func writesNoColourIntoAPipe(_ environment: [String: String]) throws {
    let workspace = try Workspace(["een.yaml": "x: 1\n"])
    let run = try workspace.run("build een.yaml", environment: environment)
    #expect(run.status == 2 && !run.messages.contains("\u{1B}"))
  }

  /// A terminal of `script` gets colour, unless somebody asked for none.
  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script")),
    arguments: [("", true), ("NO_COLOR=1 ", false), ("NO_COLOR= ", true), ("TERM=dumb ", false)])
  func asksForColour(_ variables: String, _ isColoured: Bool) throws {
    let workspace = try Workspace(["een.yaml": "x: 1\n"])
    let run = try workspace.run(
      "build een.yaml",
      shell: "script -qec \"\(variables)$1 build een.yaml\" /dev/null; exit 0",
      environment: ["TERM": "xterm"])
    #expect(run.output.contains("file-unknown-key"), "\(run.output)")
    #expect(run.output.contains("\u{1B}[") == isColoured)
  }

  @Test func speaksEnglishWhenAsked() throws {
    let workspace = try Workspace(["een.yaml": minimal.replacing("NL", with: "XX")])
    let run = try workspace.run("build een.yaml --lang en")
    #expect(run.messages.hasPrefix("een.yaml:4:10: error: “XX” is not possible here."))
    try workspace.put("een.yaml", minimal)
    #expect(try workspace.run("build een.yaml --lang en").output.contains("1 statement in Output"))
  }
}
