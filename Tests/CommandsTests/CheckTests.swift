import Foundation
import TestSupport
import Testing

/// `verklaar check` as a user and a pipeline meet it.
@Suite struct CheckTests {
  /// A definition with one error, one warning and some advice, accepted where asked.
  static func shop(_ more: String = "") -> String {
    """
    verklaring:
      ingangsdatum: 2026-03-01
      recht: NL
      aanspreekvorm: u
      wijzigingen: {melden: [e-mail]}
    verantwoordelijke:
      naam: Proefwinkel
      email: info@proef.example
      adres: {straat: Markt 1, plaats: Ede}
    functionaris: geen
    gegevens:
      adres: {naam: adres, verplicht: ja, gevolg: Anders bezorgen wij niet.}
    verwerkingen:
      - id: bezorgen
        naam: Bezorgen
        doel: uw brood bezorgen
        gegevens: [adres]
        grondslag: overeenkomst
        bewaartermijn: 10 jaar
    verstrekking: {aan-anderen: nee}
    doorgifte: nee
    rechten:
      inzage: ja
      rectificatie: ja
      verwijdering: ja
      beperking: ja
      overdraagbaarheid: ja
      bezwaar: ja
      antwoord-binnen: 1 maand
    besluiten: geen
    beveiliging: {maatregelen: {slot: een kast met een slot}}
    cookies: geen
    \(more)
    """
  }

  static let date = "--date 2026-11-20"

  @Test func findsTellsAndFails() throws {
    let workspace = try Workspace(["Policies/winkel.yaml": Self.shop()])
    let run = try workspace.run("check \(Self.date)")
    #expect(run.status == 1 && run.messages == "")
    #expect(
      run.output.hasPrefix(
        "Policies/winkel.yaml:1:1: fout: Er staat niet dat mensen een klacht kunnen indienen bij "
          + "de toezichthouder. [complaint-missing]\n"), "\(run.output)")
    #expect(run.output.contains("19 |     bewaartermijn: 10 jaar\n"))
    #expect(run.output.contains("= Wet: artikel 13 lid 2 onder d AVG;"))
    #expect(run.output.hasSuffix("1 definitie getoetst aan 96 regels: 1 fout, 1 waarschuwing.\n"))
  }

  /// What fails depends on the threshold, and on what is accepted or known.
  @Test(arguments: [
    ("", "klacht: {toezichthouder: AP, contact: [website]}", 0),
    ("--severity warning", "klacht: {toezichthouder: AP, contact: [website]}", 1),
    ("--strict", "klacht: {toezichthouder: AP}", 1),
    ("--severity warning --ignore retention-start-missing", "klacht: {toezichthouder: AP}", 0),
    ("--select retention", "", 0), ("--select complaint", "", 1), ("--ignore complaint", "", 0),
    (
      "", "aanvaard: [{regel: complaint-missing, reden: Dat komt nog., tot: 2027-01-01}]", 0
    ),
    (
      "", "aanvaard: [{regel: complaint-missing, reden: Dat komt nog., tot: 2026-01-01}]", 1
    ),
  ])
  func failsAtTheThreshold(_ flags: String, _ more: String, _ status: Int32) throws {
    let workspace = try Workspace(["Policies/winkel.yaml": Self.shop(more)])
    let run = try workspace.run("check \(Self.date) \(flags)")
    #expect(run.status == status, "\(run.output)\(run.messages)")
  }

  /// A baseline marks what was there, and hides nothing.
  @Test func knowsTheBaseline() throws {
    let workspace = try Workspace(["Policies/winkel.yaml": Self.shop()])
    #expect(try workspace.run("check \(Self.date) --write-baseline nul.yaml").status == 1)
    let later = Self.shop().replacingOccurrences(of: "functionaris: geen\n", with: "# weg\n\n")
    try workspace.put("Policies/winkel.yaml", later)
    let run = try workspace.run("check \(Self.date) --strict --baseline nul.yaml")
    #expect(run.status == 0 && run.output.contains("fout, al bekend: Er staat niet dat mensen"))
    #expect(run.output.contains("geen bevindingen, 2 bekende bevindingen."), "\(run.output)")
    try workspace.put(
      "Policies/winkel.yaml",
      later.replacingOccurrences(of: "grondslag: overeenkomst", with: "# grondslag"))
    let worse = try workspace.run("check \(Self.date) --baseline nul.yaml")
    #expect(worse.status == 1 && worse.output.contains("[legal-basis-missing]"))
    try workspace.put("nul.yaml", "a: b\n")
    let broken = try workspace.run("check --baseline nul.yaml")
    #expect(broken.status == 2 && broken.messages.contains("nul.yaml:1:1: "), "\(broken.messages)")
  }

  @Test func writesSeveralReports() throws {
    let workspace = try Workspace(["Policies/winkel.yaml": Self.shop()])
    let run = try workspace.run(
      "check \(Self.date) --format short --report json=uit.json --report junit=uit.xml")
    #expect(run.status == 1 && run.output.split(separator: "\n").count == 2, "\(run.output)")
    #expect(workspace.text("uit.json").hasPrefix("{\n  \"schemaVersion\": 1,"))
    #expect(workspace.text("uit.xml").contains("<testsuite name=\"Policies/winkel.yaml\""))
    let lost = try workspace.run("check --report json=weg/uit.json")
    #expect(lost.status == 2 && lost.messages.contains("weg/uit.json"), "\(lost.messages)")
  }

  @Test(arguments: [
    ("check --format xml", "expected"), ("check --report json", "a format and a file"),
    ("check --date 31-01-2026", "a date such as"), ("check --select recht", "geen regel “recht”"),
    ("check --select complaint-mising", "“complaint-missing”"), ("check weg.yaml", "weg.yaml"),
    ("explain complaint-mising", "“complaint-missing”"), ("explain", "RULE"),
  ])
  func refusesWhatItCannotDo(_ arguments: String, _ expected: String) throws {
    let workspace = try Workspace(["Policies/winkel.yaml": Self.shop()])
    let run = try workspace.run(arguments)
    #expect(run.status == 2 && run.messages.contains(expected), "\(run.messages)")
    #expect(run.output == "")
  }

  /// A broken definition is told with the others and was not judged.
  @Test func tellsBrokenDefinitionsToo() throws {
    let workspace = try Workspace([
      "Policies/winkel.yaml": Self.shop(), "Policies/stuk.yaml": "verklaring: [\n",
    ])
    let run = try workspace.run("check \(Self.date) --format json")
    #expect(run.status == 2)
    #expect(run.output.contains("\"file-") && run.output.contains("\"complaint-missing\""))
  }

  @Test func isTheSameOnEveryThread() throws {
    var files: [String: String] = [:]
    for number in 100..<160 { files["Policies/w\(number).yaml"] = Self.shop() }
    let workspace = try Workspace(files)
    let runs = try ["1", "2", "7"].map {
      try workspace.run("check \(Self.date) --format json --jobs \($0)").output
    }
    #expect(runs[0] == runs[1] && runs[1] == runs[2] && runs[0].count > 60_000)
  }

  /// The day comes from the flag, from the environment, or from the clock.
  @Test func judgesAsOfADay() throws {
    let workspace = try Workspace(["Policies/winkel.yaml": Self.shop()])
    let old = try workspace.run("check --date 2017-01-01")
    #expect(old.status == 0 && old.output.contains("1 definitie getoetst aan "), "\(old.output)")
    let epoch = try workspace.run(
      "check --select date-stale --strict", environment: ["SOURCE_DATE_EPOCH": "1900000000"])
    #expect(epoch.status == 1 && epoch.output.contains("[date-stale]"), "\(epoch.output)")
  }

  @Test func speaksEnglish() throws {
    let workspace = try Workspace(["Policies/winkel.yaml": Self.shop()])
    let run = try workspace.run("check \(Self.date) --lang en")
    #expect(run.output.contains("error: The definition does not say that people can lodge"))
    #expect(run.output.contains("= Law: Article 13(2)(d) GDPR;"), "\(run.output)")
  }

  /// The page of rules is what the program writes: `make reference`.
  @Test func pageOfRulesIsFresh() throws {
    let page = Shared.project.appending(path: "Sources/Commands/Documentation.docc/Regels.md")
    let approved = try String(contentsOf: page, encoding: .utf8)
    #expect(try Workspace().run("rules --format markdown").output == approved)
  }

  @Test func listsAndExplains() throws {
    let workspace = try Workspace()
    #expect(try workspace.run("rules").output.split(separator: "\n").count == 163)
    #expect(try workspace.run("rules --format json").output.hasPrefix("{\n  \"schemaVersion\": 1"))
    let text = try workspace.run("explain complaint-missing").output
    for part in ["Weegt: fout.", "Wet:", "Fout: er staat niets over klagen", "aanvaard:"] {
      #expect(text.contains(part), "\(part)")
    }
  }
}
