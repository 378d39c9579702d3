import Foundation
import TestSupport
import Testing

/// First definitions through the real commands: `init`, then `check` and `build`.
@Suite struct InitTests {
  static let kinds = [
    "web-shop", "software", "school", "club", "practice", "municipality", "freelancer",
  ]

  /// What only the organisation can know, as rules name it.
  static let openPoints: Set<String> = [
    "automated-not-stated", "changes-policy-missing", "date-missing", "mandatory-missing",
    "marketing-optout-missing", "recipient-missing", "recipient-processor-not-mentioned",
    "record-mismatch", "retention-missing", "retention-missing-for-purpose", "security-missing",
    "transfer-not-stated",
    // The exception and the law on which it uses sensitive data, and a Belgian council's authority.
    "data-special-no-exception", "data-national-id", "complaint-missing",
  ]

  /// What stays open as well when questions are left open.
  static let unanswered: Set<String> = [
    "controller-contact-missing", "controller-postal-address-missing", "dpo-contact-missing",
    "rights-how-missing",
  ]

  static let full = [
    "--email", "privacy@een.example", "--address", "Kerkplein 2, 1234 AB Ergens", "--officer",
    "fg@een.example",
  ]

  static func words(_ kind: String, _ law: String, _ form: String, _ more: [String]) -> [String] {
    [
      "init", "Policies/een.yaml", "--name", "Organisatie Één", "--kind", kind, "--law", law,
      "--pronoun", form, "--purposes", "all",
    ] + more
  }

  static func rules(_ workspace: Workspace) throws -> Set<String> {
    let run = try workspace.run("check --format short --date 2026-12-01")
    return Set(run.output.matches(of: /\[([a-z-]+)\]\n/).map { String($0.output.1) })
  }

  /// The definition after its author took the signs away and filled in the names.
  static func opened(_ text: String) -> String {
    var isExample = false
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let words = line.drop { $0 == " " }
      let rest = words.dropFirst()
      isExample =
        words.first == "#"
        && (rest.first.map { $0 != " " } ?? false || isExample && rest.hasPrefix("  "))
      return isExample ? line.prefix(upTo: words.startIndex) + rest : line
    }
    return lines.joined(separator: "\n").replacing("\"[naam]\"", with: "Voorbeeld B.V.")
  }

  /// The texts of the examples that are long enough to be recognised in a statement, but for those
  /// that stand in the definition itself as well.
  static func examples(in text: String) -> [String] {
    let stated = text.split(separator: "\n").filter { !$0.contains("#") }.joined(separator: "\n")
    return text.matches(of: /\n *#[a-z-]+: ([^\[{\n]{12,})/).map { String($0.output.1) }
      .filter { !stated.contains($0) }
  }

  @Test(arguments: kinds, ["NL", "BE"])
  func leavesHonestPointsOpen(_ kind: String, _ law: String) throws {
    for form in ["u", "je"] {
      for answers in [Self.full, ["--officer", "yes"]] {
        let workspace = try Workspace()
        let run = try workspace.run(words: Self.words(kind, law, form, answers))
        #expect(run.status == 0 && run.messages.isEmpty, "\(run.messages)")
        let text = workspace.text("Policies/een.yaml")
        #expect(text.hasPrefix("# yaml-language-server: $schema=schema.json\n"))
        let allowed = answers == Self.full ? [] : Self.unanswered
        let found = try Self.rules(workspace)
        #expect(found.subtracting(Self.openPoints).subtracting(allowed) == [])
        #expect(allowed.isSubset(of: found))
        #expect(try workspace.run("build").status == 0)
        let statement = workspace.text("Output/een/privacyverklaring.md")
        #expect(statement.contains("Organisatie Één"))
        // Silence never becomes a claim: no example is told.
        let examples = Self.examples(in: text)
        #expect(examples.count > 4 && !examples.contains { statement.contains($0) })
        // With every point answered there is nothing left to find.
        try workspace.put("Policies/een.yaml", Self.opened(text))
        let strict = try workspace.run("check --format short --strict --date 2026-12-01")
        #expect(strict.status == 0, "\(strict.output)\(strict.messages)")
        #expect(try workspace.run("build").status == 0)
      }
    }
  }

  /// Editors find nothing wrong in a first definition, before and after it is filled in.
  @Test(.enabled(if: SchemaValidator.isInstalled))
  func fitsTheSchema() throws {
    let workspace = try Workspace()
    var paths: [String] = []
    for kind in Self.kinds {
      for law in ["NL", "BE"] {
        let words = Self.words(kind, law, "u", kind == "club" ? ["--officer", "yes"] : Self.full)
        let text = try workspace.run(words: words.map { $0 == "Policies/een.yaml" ? "-" : $0 })
          .output
        for (name, text) in [("\(kind)-\(law)", text), ("\(kind)-\(law)-open", Self.opened(text))] {
          try workspace.put(name + ".yaml", text)
          paths.append(workspace.folder.appending(path: name + ".yaml").path)
        }
      }
    }
    let schema = Shared.project.appending(path: "Policies/schema.json").path
    #expect(paths.count == 28)
    #expect(try SchemaValidator.accepts(paths, ["--schemafile", schema]))
  }

  /// The advice at the end holds: each command that it names does what it says.
  @Test func advisesWhatWorks() throws {
    let workspace = try Workspace()
    let words = ["init", "--name", "Café Één!", "--kind", "web-shop", "--law", "NL"]
    let run = try workspace.run(words: words + ["--purposes", "nieuwsbrief, bestelling"])
    #expect(run.output.hasPrefix("Geschreven: Policies/cafe-een.yaml, met 2 doelen."))
    let advice = run.output.matches(of: /\n {2}verklaar (.*?) {3}\S/).map { String($0.output.1) }
    #expect(advice.count >= 4)
    for line in advice where !line.hasPrefix("serve") {
      let parts = line.split(separator: ">")
      let redirection = parts.count > 1 ? ">" + parts[1] : ""
      let status = try workspace.run(String(parts[0]), redirection: redirection).status
      #expect(status == (line.hasPrefix("check") ? 1 : 0), "\(line)")
    }
    #expect(workspace.text("Policies/schema.json").contains("json-schema.org"))
    // The order of a definition is that of its kind, not that of the answer.
    let ids = workspace.text("Policies/cafe-een.yaml").matches(of: /- id: ([a-z-]*)/)
    #expect(ids.map { String($0.output.1) } == ["bestelling", "nieuwsbrief"])
    // The number that it told is what check counts.
    let count = try workspace.run("check --format short").output.split(separator: "\n").count
    #expect(run.output.contains("Open punten: \(count)."))
  }

  /// The README shows the very lines that the command prints.
  @Test(arguments: [
    ("github", ".github/workflows/privacy.yml"), ("gitlab", ".gitlab-ci.yml"),
    ("pre-commit", ".pre-commit-config.yaml"),
  ])
  func printsTheLinesOfTheReadme(_ system: String, _ file: String) throws {
    let workspace = try Workspace()
    let run = try workspace.run("init --ci \(system)")
    #expect(run.status == 0 && run.messages.contains(" \(file),"))
    let readme = try String(
      contentsOf: Shared.project.appending(path: "README.md"), encoding: .utf8)
    #expect(readme.contains("`\(file)`") && readme.contains("```yaml\n\(run.output)```"))
    #expect(workspace.files(below: ".").isEmpty)
    // With a definition they stand at the end.
    let both = try workspace.run(words: Self.words("club", "BE", "u", ["--ci", system]))
    #expect(both.output.hasPrefix("Geschreven: ") && both.output.hasSuffix(run.output))
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    let words: [String]
    let message: String
    var testDescription: String { words.joined(separator: " ") }
  }

  static let named = ["--name", "A", "--kind", "club", "--law", "NL", "--purposes"]
  static let refusals = [
    Refusal(words: [], message: "Geef ook --name, --kind, --law, --purposes, bijvoorbeeld zo:\n"),
    Refusal(
      words: ["--name", "O'Neill & ::error", "--kind", "club"],
      message: "Geef ook --law, --purposes, bijvoorbeeld zo:\n  verklaar init --name 'O'\\''Neill "
        + "& ::error' --kind club --law NL --pronoun u --email privacy@example.nl --address "
        + "'Dorpsstraat 1, 1234 AB Utrecht' --officer no --purposes all\n"),
    Refusal(words: ["--lang", "en"], message: "no terminal to ask questions on"),
    Refusal(words: named + ["foto"], message: "“foto” is geen doel van club. Bedoelde u “fotos”?"),
    Refusal(words: named + ["::error\u{1B}[2J"], message: "“::error\\u{1B}[2J” is geen doel"),
    Refusal(words: named + [","], message: "“,” is geen doel van club."),
    Refusal(words: ["--name", "a\nb"], message: "expected one line of at most 200 characters"),
    Refusal(words: ["--name", "a\u{1B}[2J"], message: "expected one line"),
    Refusal(words: ["--kind", "webshop"], message: "did you mean 'web-shop'?"),
    Refusal(words: ["--email", "x@y\" onclick"], message: "such as privacy@example.nl"),
    Refusal(words: ["--address", "straat"], message: "expected 'STREET, POSTCODE TOWN'"),
    Refusal(words: ["--officer", "misschien"], message: "yes, no, or an address"),
    Refusal(words: ["een.txt"], message: "een.txt kan geen definitie zijn"),
    Refusal(words: ["Een Twee.yaml"], message: "[file-slug]"),
    Refusal(words: ["con.yaml"], message: "[file-slug]"),
    Refusal(words: ["a.yaml", "b.yaml"], message: "b.yaml"),
    Refusal(words: ["--templates", "weg"] + named + ["all"], message: "[file-unreadable]"),
  ]

  @Test(arguments: refusals)
  func refuses(_ refusal: Refusal) throws {
    let workspace = try Workspace()
    let run = try workspace.run(words: ["init"] + refusal.words)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.messages.contains(refusal.message), "\(run.messages)")
    #expect(!run.messages.contains("\u{1B}"))
    #expect(!run.messages.split(separator: "\n").contains { $0.hasPrefix("::") })
    #expect(workspace.files(below: ".").isEmpty)
  }

  /// The line that a refusal shows is one that works.
  @Test func showsALineThatWorks() throws {
    let workspace = try Workspace()
    let refused = try workspace.run(words: ["init", "--name", "Jan's \"zaak\"; rm -rf x"])
    let line = try #require(refused.messages.split(separator: "\n").dropFirst().first)
    let words = line.trimmingPrefix("  verklaar ")
    let run = try workspace.run("", shell: "set -- \"$1\" \(words)")
    #expect(run.status == 0, "\(run.messages)")
    #expect(
      workspace.text("Policies/jan-s-zaak-rm-rf-x.yaml")
        .contains("  naam: \"Jan's \\\"zaak\\\"; rm -rf x\"\n")
        || workspace.text("Policies/jans-zaak-rm-rf-x.yaml")
          .contains("  naam: \"Jan's \\\"zaak\\\"; rm -rf x\"\n")
    )
  }

  @Test func keepsADefinitionThatIsThere() throws {
    let workspace = try Workspace(["Policies/een.yaml": minimal])
    let words = Self.words("club", "NL", "u", Self.full)
    let refused = try workspace.run(words: words)
    #expect(refused.status == 2)
    #expect(refused.messages.contains("Policies/een.yaml bestaat al."))
    #expect(workspace.files(below: ".").keys.sorted() == ["Policies/een.yaml"])
    #expect(workspace.text("Policies/een.yaml") == minimal)
    #expect(try workspace.run(words: words + ["--overwrite"]).status == 0)
    #expect(workspace.text("Policies/een.yaml").contains("Organisatie Één"))
    #expect(workspace.files(below: ".").keys.sorted() == ["Policies/een.yaml"])
  }

  /// A name without a letter for a file: the file is called after the kind.
  @Test(arguments: [("東京", "praktijk"), ("con", "praktijk"), ("Ĳ-Café", "ij-cafe")])
  func namesItsFile(_ name: String, _ file: String) throws {
    let workspace = try Workspace()
    let words = ["init", "--name", name, "--kind", "practice", "--law", "BE", "--purposes", "all"]
    let run = try workspace.run(words: words)
    #expect(run.status == 0 && workspace.files(below: "Policies")["\(file).yaml"] != nil)
    #expect(try workspace.run("build").status == 0)
    #expect(workspace.text("Output/\(file)/privacyverklaring.md").contains("rijksregisternummer"))
  }

  /// A full or closed output may not look like success, and is no reason for half a file.
  @Test(arguments: [">/dev/full", ">&-"])
  func noticesLostOutput(_ redirection: String) throws {
    let workspace = try Workspace()
    let words = Self.words("club", "NL", "u", []).map { $0 == "Policies/een.yaml" ? "-" : $0 }
    let run = try workspace.run(words: words, redirection: redirection)
    #expect(run.status == 2 && run.messages.contains("uitvoer kan niet"))
  }

  /// A workspace's own templates count, and one that makes no definition stops everything.
  @Test func takesTheWorkspacesOwnTemplates() throws {
    let own = "Templates/begin/doelen/fotos.yaml.mustache"
    let text = "  - id: fotos\n    doel: foto’s van {{uw}} hond tonen\n    gegevens: [fotos]\n"
    let workspace = try Workspace([own: text])
    let words = ["init", "a.yaml", "--name", "A", "--kind", "club", "--law", "NL"]
    let run = try workspace.run(words: words + ["--purposes", "fotos"])
    #expect(run.status == 0 && workspace.text("a.yaml").contains("van je hond"), "\(run.messages)")
    try workspace.put(own, text.replacing("[fotos]", with: "[honden]"))
    let broken = try workspace.run(words: words + ["--purposes", "fotos", "--overwrite"])
    #expect(broken.status == 2 && broken.messages.contains("honden"), "\(broken.messages)")
    #expect(workspace.text("a.yaml").contains("van je hond"))
  }
}
