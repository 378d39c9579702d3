import Foundation
import Testing

/// The eight questions, asked on a terminal of `script`.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script")))
struct InterviewTests {
  /// Talks with the program; the terminal echoes what is typed.
  static func talk(
    _ workspace: Workspace, _ answers: [String], _ arguments: String = "init"
  ) throws -> Workspace.Run {
    try workspace.put("../\(workspace.folder.lastPathComponent).answers", "")
    let typed = workspace.folder.path + ".answers"
    try Data(answers.map { $0 + "\n" }.joined().utf8).write(to: URL(filePath: typed))
    defer { try? FileManager.default.removeItem(atPath: typed) }
    let run = try workspace.run(
      arguments, shell: "script -qec \"$1 \(arguments)\" /dev/null < \(typed); exit $?",
      environment: ["TERM": "xterm"])
    return Workspace.Run(
      status: run.status, output: run.output.replacing("\r\n", with: "\n"), messages: run.messages)
  }

  @Test func asksEightQuestions() throws {
    let workspace = try Workspace()
    let run = try Self.talk(
      workspace,
      [
        "Café Één", "2", "be", "je", "privacy@cafe.example", "Kaai 1, 9000 Gent", "nee", "1 3, 7",
      ])
    #expect(run.status == 0, "\(run.output)")
    for number in 1...8 { #expect(run.output.contains("\n\(number)/8  "), "\(number)") }
    #expect(run.output.contains("Geschreven: Policies/cafe-een.yaml, met 3 doelen."))
    let text = workspace.text("Policies/cafe-een.yaml")
    let lines = [
      "recht: BE", "aanspreekvorm: je", "naam: Café Één", "email: privacy@cafe.example",
      "adres: {straat: Kaai 1, postcode: \"9000\", plaats: Gent}", "functionaris: geen",
      "id: dienst", "id: abonnement", "id: nieuwsbrief", "toezichthouder: GBA",
    ]
    for line in lines { #expect(text.contains(line), "\(line)") }
    #expect(text.matches(of: /- id:/).count == 3)
    #expect(try workspace.run("build").status == 0)
  }

  /// Enter chooses what is usual, or leaves open; nothing is claimed by pressing it.
  @Test func takesEnterForAnAnswer() throws {
    let workspace = try Workspace()
    let run = try Self.talk(workspace, ["Klas 1", "school", "", "", "", "", "", "alles"])
    #expect(run.status == 0, "\(run.output)")
    let text = workspace.text("Policies/klas-1.yaml")
    #expect(text.contains("recht: NL") && text.contains("aanspreekvorm: je"))
    #expect(text.contains("\n#functionaris: geen\n") && !text.contains("\nfunctionaris"))
    #expect(!text.contains("\n  email:") && !text.contains("\n  adres: {"))
  }

  /// An answer that cannot be used is asked for again, with what it should look like.
  @Test func asksAgain() throws {
    let workspace = try Workspace()
    let answers = [
      "", "a\u{1B}[2Jb", "Zaak", "0", "bakker", "zelfstandige", "duits", "nl", "jij", "U",
      "x@", "x@y.nl", "hier", "Plein 2, 1234AB Ede", "misschien", "fg@y.nl", "", "99", "1 x",
      "offertes",
    ]
    let run = try Self.talk(workspace, answers)
    #expect(run.status == 0, "\(run.output)")
    let hints = [
      ("Typ de naam op één regel", 2), ("Typ het nummer of de naam", 2), ("Typ NL voor", 1),
      ("Typ u of je", 1), ("Typ één e-mailadres", 1), ("Typ straat en nummer", 1),
      ("Typ het e-mailadres van de functionaris", 1), ("Typ nummers uit de lijst", 3),
    ]
    for (hint, count) in hints {
      #expect(run.output.components(separatedBy: hint).count == count + 1, "\(hint)")
    }
    let text = workspace.text("Policies/zaak.yaml")
    #expect(text.contains("functionaris: {email: fg@y.nl}") && text.contains("verteller: ik"))
  }

  /// What a flag says is not asked.
  @Test func skipsWhatFlagsSay() throws {
    let workspace = try Workspace()
    let flags = "init een.yaml --kind practice --law NL --pronoun u --email a@b.nl --officer no"
    let run = try Self.talk(workspace, ["Praktijk", "", "2"], flags)
    #expect(run.status == 0, "\(run.output)")
    let asked = run.output.matches(of: /\n(\d)\/8\s/).map { String($0.output.1) }
    #expect(asked == ["1", "6", "8"])
    #expect(workspace.text("een.yaml").contains("wet: wgbo"))
  }

  /// Who stops answering gets nothing, and is told so.
  @Test(arguments: [[], ["Zaak"], ["Zaak", "1", "NL", "u", "", "", ""]])
  func writesNothingWhenAnswersEnd(_ answers: [String]) throws {
    let workspace = try Workspace()
    let run = try Self.talk(workspace, answers)
    #expect(run.status == 2 && run.output.contains("Afgebroken; er is niets geschreven."))
    #expect(workspace.files(below: ".").isEmpty)
  }

  /// A name that is taken is told before the other questions.
  @Test func refusesATakenNameAtOnce() throws {
    let workspace = try Workspace(["Policies/zaak.yaml": minimal])
    let run = try Self.talk(workspace, ["Zaak"])
    #expect(run.status == 2 && run.output.contains("Policies/zaak.yaml bestaat al."))
    #expect(!run.output.contains("2/8"))
  }

  @Test func speaksEnglishWhenAsked() throws {
    let workspace = try Workspace()
    let answers = ["Shop", "1", "", "", "", "", "no", "all"]
    let run = try Self.talk(workspace, answers, "init --lang en")
    #expect(run.status == 0, "\(run.output)")
    #expect(run.output.contains("What is the organisation's full name?"))
    #expect(run.output.contains("Written: Policies/shop.yaml, with 8 purposes."))
  }
}
