import Foundation
import TestSupport
import Testing

/// `verklaar scan` as a user and a pipeline meet it.
@Suite struct ScanTests {
  static let page = DraftTests.page
  static let files = [
    "pagina's/a.html": "<html lang=nl><title>Privacyverklaring</title><h1>Privacyverklaring</h1>"
      + "<p>Wij gebruiken uw adres om uw bestelling te bezorgen.<p>U heeft het recht op inzage in "
      + "uw gegevens.</html>",
    "pagina's/b.md": DraftTests.page, "pagina's/recept.txt": "Meel, water en zout.",
    "pagina's/kaart.png": "geen tekst",
  ]
  static let formats = [
    "text", "html", "json", "csv", "short", "markdown", "sarif", "github", "gitlab", "junit",
  ]

  @Test func tellsWhatIsThereAndWhatIsNot() throws {
    let run = try Workspace(["b.md": Self.page]).run("scan b.md --date 2026-11-20")
    #expect(run.status == 0 && run.messages == "", "\(run.messages)")
    for part in ["Niet gevonden (het kan er in andere woorden staan):", "klacht bij de toezicht"] {
      #expect(run.output.contains(part), "\(run.output)")
    }
  }

  @Test func readsStandardInput() throws {
    let workspace = try Workspace(["b.md": Self.page])
    let run = try workspace.run("scan - --format csv", redirection: "< b.md")
    #expect(run.status == 0 && run.output.contains("-,nl,true,"), "\(run.output)")
  }

  @Test func makesATableOfAFolder() throws {
    let workspace = try Workspace(Self.files)
    let lines = try workspace.run("scan . --format csv").output.split(separator: "\r\n")
    #expect(lines.first?.hasPrefix("path,language,statement,words,controller-identity,") == true)
    #expect(lines.count == 4, "\(lines)")
    let commas = Set(lines.map { $0.filter { $0 == "," }.count })
    #expect(commas.count == 1)
  }

  @Test(arguments: formats) func saysTheSameWithAnyNumberOfThreads(format: String) throws {
    let workspace = try Workspace(Self.files)
    let one = try workspace.run("scan . --jobs 1 --date 2026-11-20 --format \(format)")
    let many = try workspace.run("scan . --jobs 8 --date 2026-11-20 --format \(format)")
    #expect(one.status == 0 && one.output == many.output && !one.output.isEmpty)
  }

  @Test func writesReportsToFiles() throws {
    let workspace = try Workspace(["b.md": Self.page])
    let run = try workspace.run("scan b.md --report html=verslag.html --report csv=tabel.csv")
    let page = workspace.text("verslag.html")
    #expect(run.status == 0 && workspace.text("tabel.csv").contains("b.md,nl,true,"))
    #expect(page.contains("<!DOCTYPE html>") || page.contains("<!doctype html>"))
    for part in ["<script", "http-equiv=\"refresh", "src=\"http", "@import", "url(http"] {
      #expect(!page.contains(part), "\(part)")
    }
  }

  @Test(.enabled(if: SchemaValidator.isInstalled)) func jsonKeepsItsSchema() throws {
    let workspace = try Workspace(Self.files)
    let schema = try workspace.run("schema scan")
    try workspace.put("schema.json", schema.output)
    let path = workspace.folder.appending(path: "schema.json").path
    let report = try workspace.run("scan . --format json --date 2026-11-20").output
    #expect(try SchemaValidator.accepts(report, schema: path))
    let broken = report.replacingOccurrences(of: "\"status\"", with: "\"aanwezig\"")
    #expect(try !SchemaValidator.accepts(broken, schema: path), "the schema can refuse")
  }

  @Test(.enabled(if: SchemaValidator.isInstalled && Shared.isHere(for: "SARIF's own schema")))
  func sarifKeepsItsSchema() throws {
    let schema = try #require(Shared.folder).appending(path: "spec/sarif/sarif-schema-2.1.0.json")
    let report = try Workspace(Self.files).run("scan . --format sarif --date 2026-11-20").output
    #expect(try SchemaValidator.accepts(report, schema: schema.path))
  }

  @Test func failsWhereAPipelineAsks() throws {
    let workspace = try Workspace(["b.md": Self.page, "recept.txt": "Meel, water en zout."])
    #expect(try workspace.run("scan b.md").status == 0)
    #expect(try workspace.run("scan b.md --severity error").status == 1)
    #expect(try workspace.run("scan b.md --strict --select date-missing").status == 1)
    #expect(try workspace.run("scan recept.txt").status == 0)
    #expect(try workspace.run("scan recept.txt --strict").status == 2, "no statement is no success")
  }

  @Test func refusesWhatItCannotRead() throws {
    let workspace = try Workspace(["leeg.txt": "", "niets/kaart.png": "x"])
    try workspace.put("a.html", Data([0x1F, 0x8B, 8, 0]))
    let cases = [
      ("leeg.txt", "hier staat niets"), ("niets", "geen documenten"), ("a.html", "gzip"),
      ("weg.txt", "is er niet"), ("https://example.org/privacy", "haalt niets op van internet"),
    ]
    for (path, words) in cases {
      let run = try workspace.run("scan \(path)")
      #expect(run.status == 2 && run.messages.contains(words), "\(path): \(run.messages)")
    }
  }

  @Test func speaksEnglish() throws {
    let run = try Workspace(["b.md": Self.page]).run("scan b.md --lang en --date 2026-11-20")
    #expect(run.status == 0 && run.output.contains("Not found"), "\(run.output)")
  }
}
