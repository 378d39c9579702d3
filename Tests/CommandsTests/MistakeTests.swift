import Foundation
import Glibc
import Testing

/// Every mistake is told with its place, the line with a caret, and what to do about it.
@Suite struct MistakeTests {
  /// Ten mistakes of ten kinds.
  static let ten = """
    verklaring:
      dienst: Proef
      ingangsdatum: 2026-02-30
      recht: NL
      aanspreekvorm: jullie
      verteller: wij
      indelng: gelaagd
    verantwoordelijke:
      naam: [a, b]
      email: geen adres
    gegevens:
      adres: {naam: adres}
    verwerkingen:
      - id: een
        naam: Een
        doel: iets
        gegevens: [adress]
        grondslag: overeenkomt
        bewaartermijn: 7 jaren lang ongeveer
        kleur: rood
        verplicht: misschien

    """

  @Test func tellsTenMistakesAtOnce() throws {
    let workspace = try Workspace(["d.yaml": Self.ten])
    let run = try workspace.run("build d.yaml")
    let heads = run.messages.split(separator: "\n").filter { $0.hasPrefix("d.yaml:") }
      .map { ($0.split(separator: " ").first ?? "") + " " + ($0.split(separator: " ").last ?? "") }
    #expect(
      heads == [
        "d.yaml:3:17: [file-no-such-day]", "d.yaml:5:18: [file-unknown-word]",
        "d.yaml:7:3: [file-unknown-key]", "d.yaml:9:9: [file-wrong-shape]",
        "d.yaml:10:10: [file-wrong-form]", "d.yaml:17:16: [file-unknown-id]",
        "d.yaml:18:16: [file-unknown-word]", "d.yaml:19:20: [file-retention-term]",
        "d.yaml:20:5: [file-unknown-key]", "d.yaml:21:16: [file-unknown-word]",
      ])
    #expect(run.status == 2 && run.output.isEmpty && workspace.files().isEmpty)
    #expect(run.messages.hasSuffix("\n10 fouten. Er is niets geschreven.\n"))
  }

  /// The whole form of a message, once.
  @Test func marksTheWordsAndSaysWhatToDo() throws {
    let workspace = try Workspace(["d.yaml": Self.ten])
    let run = try workspace.run("build d.yaml")
    #expect(
      run.messages.contains(
        """
        d.yaml:7:3: fout: “indelng” is hier geen bekende sleutel. [file-unknown-key]
          |
        7 |   indelng: gelaagd
          |   ^~~~~~~
          = Bedoelde u “indeling”?

        """))
    #expect(
      run.messages.contains(
        """
        17 |     gegevens: [adress]
           |                ^~~~~~
           = Bedoelde u “adres”?

        """))
  }

  /// A definition with one mistake, made by replacing a part of the smallest one.
  struct Mistake: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    let place: String
    let rule: String
    let remedy: String
    var testDescription: String { rule + " " + new.debugDescription.prefix(40) }

    init(_ old: String, _ new: String, _ place: String, _ rule: String, _ remedy: String) {
      (self.old, self.new, self.place, self.rule, self.remedy) = (old, new, place, rule, remedy)
    }
  }

  static let mistakes = [
    Mistake("bedrijf", "\n  webiste: x", "9:3", "file-unknown-key", "Bedoelde u “website”?"),
    Mistake("  recht: NL\n", "", "2:3", "file-missing-key", "Voeg “recht:” toe."),
    Mistake("recht: NL", "recht: NL\n  recht: BE", "5:3", "file-duplicate-key", "Haal een van"),
    Mistake("Proefbedrijf", "[a]", "8:9", "file-wrong-shape", "verklaar schema"),
    Mistake("Proefbedrijf", "{a: b}", "8:9", "file-wrong-shape", "verklaar schema"),
    Mistake("Proefbedrijf", "''", "8:9", "file-empty-text", "Vul iets in"),
    Mistake("Proefbedrijf", "\"a\\nb\"", "8:9", "file-line-break", "Haal de regeleinden weg."),
    Mistake("2026-03-01", "2026-02-30", "3:17", "file-no-such-day", "Kijk de datum na."),
    Mistake("2026-03-01", "2026-13-01", "3:17", "file-no-such-day", "Kijk de datum na."),
    Mistake("2026-03-01", "1-3-2026", "3:17", "file-date-form", "Bedoelde u 2026-03-01?"),
    Mistake("  dienst", "\tdienst", "2:1", "file-tab", "Vervang de tab door spaties."),
    Mistake("  recht: NL", "   recht: NL", "4:4", "file-indentation", "Zet deze regel even ver"),
    Mistake("recht: NL", "recht:\u{A0}NL", "4:9", "file-no-break-space", "gewone spatie"),
    Mistake("recht: NL", "recht:NL", "4:8", "file-missing-space", "Zet een spatie"),
    Mistake("Proef\n", "Proef: nu\n", "2:16", "file-colon", "tussen aanhalingstekens"),
    Mistake("Proefbedrijf", "\"Proef", "8:9", "file-quote", "hetzelfde aanhalingsteken"),
    Mistake("Proefbedrijf", "[Proef", "8:9", "file-bracket", "Sluit het haakje"),
    Mistake("NL", "&a NL", "4:10", "file-anchor", "Schrijf de waarde uit"),
    Mistake("NL", "*a", "4:10", "file-alias", "Schrijf de waarde uit"),
    Mistake("NL", "!!str NL", "4:10", "file-tag", "Haal het label weg"),
    Mistake("recht: NL", "<<: NL", "4:3", "file-merge-key", "Schrijf de velden uit"),
    Mistake("verantw", "---\nverantw", "7:1", "file-several-documents", "Maak er twee bestanden"),
    Mistake("Proefbedrijf", "a\u{1B}[31mb", "8:10", "file-control-character", "Haal het teken weg"),
    Mistake(
      "Proefbedrijf", "a\u{202E}b", "8:10", "file-invisible-character", "Haal het teken weg"),
    Mistake("Proefbedrijf", "a\u{2028}b", "8:10", "file-line-separator", "gewoon regeleinde"),
    Mistake(minimal, "", "1:1", "file-empty", "Begin met verklaring"),
    Mistake(minimal, "# niets\n", "1:1", "file-empty", "Begin met verklaring"),
    Mistake(
      minimal, "a: " + String(repeating: "[", count: 100) + String(repeating: "]", count: 100),
      "1:35", "file-too-deep", "hooguit acht"),
    // Deep without closing, and deep by lines: both must stop early.
    Mistake(minimal, String(repeating: "- ", count: 100_000), "1:65", "file-too-deep", "hooguit"),
  ]

  @Test(arguments: mistakes)
  func tellsWhatIsWrong(_ mistake: Mistake) throws {
    let text = minimal.replacing(mistake.old, with: mistake.new, maxReplacements: 1)
    let workspace = try Workspace(["d.yaml": text])
    let run = try workspace.run("build d.yaml")
    let head = run.messages.prefix { $0 != "\n" }
    #expect(head.hasPrefix("d.yaml:\(mistake.place): fout: "), "\(run.messages.prefix(600))")
    #expect(head.hasSuffix(" [\(mistake.rule)]"), "\(head)")
    #expect(run.messages.contains(mistake.remedy), "\(run.messages.prefix(600))")
    #expect(run.status == 2 && run.output.isEmpty && !run.messages.contains("\u{1B}"))
  }

  /// Bytes that are no text, and things that are no files.
  @Test(
    arguments: [
      ("latin1", "2:11", "file-encoding"), ("utf16", "1:1", "file-utf16"),
      ("large", "1:1", "file-unreadable"), ("zeros", "1:1", "file-unreadable"),
      ("missing", "1:1", "file-unreadable"), ("fifo", "1:1", "file-unreadable"),
      ("dangling", "1:1", "file-unreadable"), ("folder", "1:1", "file-no-definitions"),
      ("nul", "1:4", "file-control-character"),
    ])
  func refusesWhatIsNoDefinition(_ kind: String, _ place: String, _ rule: String) throws {
    let workspace = try Workspace()
    let path = workspace.folder.appending(path: "d.yaml").path
    switch kind {
    case "latin1": try workspace.put("d.yaml", Data("verklaring:\n  dienst: ".utf8) + [0xE9, 0x0A])
    case "utf16": try workspace.put("d.yaml", try #require(minimal.data(using: .utf16)))
    case "large": try workspace.put("d.yaml", Data(repeating: 0x61, count: 50 << 20))
    // A sparse file claims more than any memory holds.
    case "zeros":
      try workspace.put("d.yaml", "")
      truncate(path, 1 << 42)
    case "fifo": mkfifo(path, 0o644)
    case "dangling": symlink("nowhere", path)
    case "folder": mkdir(path, 0o755)
    case "nul": try workspace.put("d.yaml", Data("a: \u{0}\n".utf8))
    default: break
    }
    let run = try workspace.run("build d.yaml")
    #expect(run.messages.hasPrefix("d.yaml:\(place): fout: ") && run.status == 2, "\(run.messages)")
    #expect(run.messages.contains("[\(rule)]") && run.output.isEmpty, "\(run.messages)")
  }

  /// Every byte at the end of a definition, and every beginning of one: refused or built, no crash.
  @Test func survivesBrokenFiles() throws {
    let workspace = try Workspace()
    let bytes = Data(minimal.utf8)
    for end in 0..<bytes.count { try workspace.put("cut/c\(end).yaml", bytes.prefix(end)) }
    for byte in UInt8.min...UInt8.max {
      try workspace.put("tail/t\(byte).yaml", bytes + [byte])
      try workspace.put("head/h\(byte).yaml", [byte] + bytes)
    }
    for folder in ["cut", "tail", "head"] {
      let run = try workspace.run("build \(folder)")
      #expect(run.status == 2 && run.messages.contains("En nog "), "\(folder): \(run.status)")
    }
  }

  /// A control character in a path may not steer the terminal either.
  @Test func showsStrangePathsSafely() throws {
    let workspace = try Workspace(["a\u{1B}[31m.yaml": minimal])
    let run = try workspace.run("build a\u{1B}[31m.yaml")
    #expect(run.status == 2 && run.messages.hasPrefix("a\\u{1B}[31m.yaml:1:1: fout:"))
    #expect(!run.messages.contains("\u{1B}") && run.messages.contains("[file-slug]"))
  }

  @Test(arguments: ["build Policies -o", "build Policies --verify -o"])
  func showsStrangeFoldersSafely(_ arguments: String) throws {
    let workspace = try Workspace(["Policies/een.yaml": minimal])
    let run = try workspace.run(arguments + " a\u{1B}[31m")
    #expect(!run.output.contains("\u{1B}") && !run.messages.contains("\u{1B}"))
  }

  @Test func refusesTwoDefinitionsForOnePage() throws {
    let workspace = try Workspace([
      "Policies/winkel.yaml": minimal, "Policies/Winkel.yml": minimal,
      "Policies/oud/x.yaml": minimal,
    ])
    let run = try workspace.run("build")
    #expect(run.status == 2 && run.messages.contains("[file-no-version]"))
    #expect(
      run.messages.contains("Twee definities krijgen dezelfde pagina “winkel”: deze en"),
      "\(run.messages)")
    #expect(run.messages.contains("2 fouten."))
  }
}
