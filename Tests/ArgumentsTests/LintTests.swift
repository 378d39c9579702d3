import Arguments
import TestSupport
import Testing

/// A generated text and the tool that judges it; no complaint is accepted.
private struct Lint: Sendable, CustomTestStringConvertible {
  let tool: String
  let arguments: [String]
  let text: String

  var testDescription: String { tool }

  static let all = [
    // The page names its program in the footer, which mandoc calls a matter of style.
    Lint(
      tool: "mandoc", arguments: ["-Tlint", "-Wwarning", "text"],
      text: ManualPage.text(for: sample.description)),
    Lint(
      tool: "shellcheck", arguments: ["--shell=bash", "text"],
      text: Completion.script(for: sample.description, .bash)),
    Lint(
      tool: "zsh", arguments: ["-n", "text"],
      text: Completion.script(for: sample.description, .zsh)),
    Lint(
      tool: "fish", arguments: ["-n", "text"],
      text: Completion.script(for: sample.description, .fish)),
  ]
}

@Suite struct LintTests {
  @Test(arguments: Lint.all) fileprivate func hasNoComplaint(_ lint: Lint) throws {
    let run = try ToolRun(lint.tool, lint.arguments, files: ["text": lint.text])
    guard let run else { return }
    #expect(run.output == "")
    #expect(run.status == 0)
  }

  /// Nothing of the texts is read as markup, and markup is read as such.
  @Test func theManualPageReadsAsWritten() throws {
    let run = try ToolRun(
      "mandoc", ["-Tascii", "-Owidth=78", "text"],
      files: ["text": ManualPage.text(for: sample.description)])
    guard let run else { return }
    // A bold or underlined letter is written as itself, a backspace, and itself again.
    let plain = run.output.replacing(#/.\x08/#, with: "")
    for line in [
      "     verklaar check [FLAG ...] [PATH ...]", "     verklaar diff [FLAG ...] OLD NEW",
      #"     .Nothing \else~^`."#, "     -f, --format FORMAT",
      "             How to write the findings.  One of: text, json, sarif.",
      "           verklaar check --format sarif . > findings.sarif",
      "     1   findings or differences", "     NO_COLOR",
    ] {
      #expect(plain.split(separator: "\n").contains { $0 == line }, "\(line) not in\n\(plain)")
    }
  }
}
