import Foundation
import FoundationXML
import TestSupport
import Testing

/// The program as people and scripts meet it: files, exit codes, messages.
@Suite struct BuildTests {
  @Test func buildsACleanSite() throws {
    let workspace = try Workspace(["Policies/proef.yaml": minimal])
    let first = try workspace.run("build")
    #expect(first.status == 0 && first.messages.isEmpty)
    #expect(
      first.output
        == "1 verklaring in Output: 6 bestanden geschreven, 0 ongewijzigd, 0 verwijderd.\n")
    #expect(
      workspace.files().keys.sorted() == [
        ".verklaar-manifest", "index.html", "proef/fragment.html", "proef/index.html",
        "proef/privacyverklaring.md", "proef/statement.json", "stijl.css",
      ])
    let again = try workspace.run("build")
    #expect(again.output.contains("0 bestanden geschreven, 6 ongewijzigd"))
  }

  @Test func removesThePageOfALostDefinition() throws {
    let workspace = try Workspace(["Policies/een.yaml": minimal, "Policies/twee.yaml": minimal])
    _ = try workspace.run("build")
    try FileManager.default.removeItem(at: workspace.folder.appending(path: "Policies/twee.yaml"))
    let run = try workspace.run("build")
    #expect(run.status == 0 && run.output.contains("4 verwijderd"))
    #expect(workspace.files().keys.filter { $0.hasPrefix("twee") }.isEmpty)
  }

  @Test func verifiesWithoutWriting() throws {
    let workspace = try Workspace(["Policies/een.yaml": minimal, "Policies/twee.yaml": minimal])
    _ = try workspace.run("build")
    let clean = try workspace.run("build --verify")
    #expect(clean.status == 0 && clean.output == "Output is bijgewerkt: 2 verklaringen.\n")
    try workspace.put("Policies/een.yaml", minimal.replacing("Proefbedrijf", with: "Ander"))
    let before = workspace.files(below: ".")
    let differing = try workspace.run("build --verify")
    #expect(differing.status == 1 && differing.messages.isEmpty)
    #expect(
      differing.output == """
        Output is niet wat de definities geven:
          Output/een/fragment.html
          Output/een/index.html
          Output/een/privacyverklaring.md
          Output/een/statement.json
          Output/index.html

        """)
    #expect(workspace.files(below: ".") == before)
  }

  @Test func verifiesWithoutASite() throws {
    let workspace = try Workspace(["Policies/een.yaml": minimal])
    let run = try workspace.run("build --verify")
    #expect(run.status == 1 && run.output.contains("  Output/een/index.html\n"))
    #expect(workspace.files().isEmpty)
  }

  /// A mistake in one definition leaves the whole site as it was.
  @Test func writesNothingWhenOneDefinitionIsWrong() throws {
    let workspace = try Workspace(["Policies/een.yaml": minimal, "Policies/twee.yaml": minimal])
    _ = try workspace.run("build")
    try workspace.put("Policies/een.yaml", minimal.replacing("Proefbedrijf", with: "Ander"))
    try workspace.put("Policies/twee.yaml", minimal.replacing("recht: NL", with: "recht: XX"))
    let before = workspace.files(below: ".")
    let run = try workspace.run("build")
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.messages.hasPrefix("Policies/twee.yaml:4:10: fout: “XX” kan hier niet."))
    #expect(workspace.files(below: ".") == before)
  }

  /// What others read on a web server is readable for others, whoever built it.
  @Test(arguments: ["022", "077", "000"])
  func makesFilesThatOthersMayRead(_ mask: String) throws {
    let workspace = try Workspace(["Policies/een.yaml": minimal])
    _ = try workspace.run("build", shell: "umask \(mask)")
    let names = ["", "/een", "/een/index.html", "/index.html", "/stijl.css"]
    let modes = try names.map { name in
      let path = workspace.folder.appending(path: "Output").path + name
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      return (attributes[.posixPermissions] as? NSNumber)?.intValue
    }
    #expect(modes == [0o755, 0o755, 0o644, 0o644, 0o644])
  }

  struct Surroundings: Sendable, CustomTestStringConvertible {
    var arguments = ""
    var environment: [String: String] = [:]
    var testDescription: String { "\(arguments) \(environment)" }
  }

  static let surroundings = [
    Surroundings(arguments: "--jobs 4"), Surroundings(arguments: "--jobs 64"),
    Surroundings(arguments: "--durable"), Surroundings(arguments: "--lang en"),
    // The Turkish i, another day, another number format.
    Surroundings(environment: ["LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"]),
    Surroundings(environment: ["LC_ALL": "C"]),
    Surroundings(environment: ["TZ": "Pacific/Kiritimati"]),
    Surroundings(environment: ["TZ": "Pacific/Pago_Pago"]),
    Surroundings(environment: ["NO_COLOR": "1"]), Surroundings(environment: ["TERM": "dumb"]),
  ]

  @Test(arguments: surroundings)
  func givesTheSameBytesEverywhere(_ surroundings: Surroundings) throws {
    let workspace = try Workspace()
    let text = try Self.example("voorbeeld-webwinkel")
    for number in 0..<40 {
      try workspace.put("Policies/d\(number).yaml", text.replacing("Ketting", with: "K\(number)"))
    }
    let plain = try workspace.run("build --jobs 1 -o plain")
    let other = try workspace.run(
      "build -o other \(surroundings.arguments)", environment: surroundings.environment)
    #expect(plain.status == 0 && other.status == 0)
    #expect(workspace.files(below: "plain").count == 203)
    #expect(workspace.files(below: "plain") == workspace.files(below: "other"))
  }

  /// Windows editors write these; they may not change a page.
  @Test(arguments: ["\u{FEFF}", "CRLF", "\u{FEFF}CRLF"])
  func acceptsWhatEditorsWrite(_ form: String) throws {
    var text = try Self.example("voorbeeld-webwinkel")
    let workspace = try Workspace(["plain/d.yaml": text])
    // Without the comments the mark stands before the first key.
    text = text.split(separator: "\n", omittingEmptySubsequences: false)
      .drop { $0.hasPrefix("#") || $0.isEmpty }.joined(separator: "\n")
    if form.hasSuffix("CRLF") { text = text.replacing("\n", with: "\r\n") }
    try workspace.put("other/d.yaml", (form.hasPrefix("\u{FEFF}") ? "\u{FEFF}" : "") + text)
    let plain = try workspace.run("build plain -o plain-site")
    let other = try workspace.run("build other -o other-site")
    #expect(plain.status == 0 && other.status == 0, "\(other.messages)")
    #expect(workspace.files(below: "plain-site") == workspace.files(below: "other-site"))
  }

  @Test func buildsTheNewestVersion() throws {
    let workspace = try Workspace([
      "Policies/winkel/2025-12-31.yaml": minimal.replacing("Proef", with: "Oud"),
      "Policies/winkel/2026-05-01.yaml": minimal.replacing("Proef", with: "Nieuw"),
      "Policies/winkel/concept.yaml": "geen: definitie\n", "Policies/winkel/notities.txt": "",
      "Policies/plaatjes/logo.svg": "", "Policies/.verborgen.yaml": "x",
    ])
    let run = try workspace.run("build")
    #expect(run.status == 0 && run.output.hasPrefix("1 verklaring"), "\(run.messages)")
    let page = workspace.text("Output/winkel/privacyverklaring.md")
    #expect(page.contains("Nieuw") && !page.contains("Oud"))
  }

  /// The definitions may not be overwritten or mixed with pages.
  @Test(arguments: ["Policies", "Policies/site", "Templates", "../x/..", "."])
  func refusesToWriteIntoItsSources(_ output: String) throws {
    let workspace = try Workspace([
      "Policies/een.yaml": minimal, "Templates/nl/README.md": "",
    ])
    let before = workspace.files(below: ".")
    let run = try workspace.run("build -o \(output)")
    #expect(run.status == 2 && run.messages.hasPrefix("verklaar: "), "\(run.messages)")
    #expect(workspace.files(below: ".") == before)
  }

  /// A definition that was named by itself may stand anywhere, and its site beside it.
  @Test(arguments: ["site", "deep/er/site", "Policies/site"])
  func writesBesideADefinition(_ output: String) throws {
    let workspace = try Workspace(["Policies/een.yaml": minimal, "x/y": ""])
    let path = workspace.folder.path
    let run = try workspace.run(
      "build \(path)/Policies/een.yaml -o \(path)/\(output)", shell: "cd x")
    #expect(run.status == 0, "\(run.messages)")
    #expect(workspace.text(output + "/een/index.html").contains("Proefbedrijf"))
  }

  /// Neither what was wrong nor the folder for the site stays behind.
  @Test func makesNoFoldersForABrokenDefinition() throws {
    let workspace = try Workspace(["Policies/een.yaml": "verklaring: {recht: XX}\n"])
    let run = try workspace.run("build -o a/b/site")
    #expect(run.status == 2)
    #expect(!FileManager.default.fileExists(atPath: workspace.folder.appending(path: "a").path))
  }

  /// The message names what the site would collide with.
  @Test func saysWhichSourcesAreInTheWay() throws {
    let workspace = try Workspace(["Policies/een.yaml": minimal])
    let run = try workspace.run("build -o Policies/site")
    #expect(
      run.messages == "verklaar: Policies/site kan niet de map van de site zijn: in Policies staan "
        + "definities of sjablonen. Kies een map die daar niet in of omheen staat.\n")
  }

  /// The same folder under other names: the stage must still stand beside it, not in it.
  @Test(arguments: ["Output/", "Output//", "./Output", "Output/.", "Policies/../Output"])
  func knowsItsFolderByOtherNames(_ name: String) throws {
    let workspace = try Workspace()
    for number in 0..<40 { try workspace.put("Policies/d\(number).yaml", minimal) }
    _ = try workspace.run("build")
    for number in 0..<40 {
      try workspace.put("Policies/d\(number).yaml", minimal.replacing("Proef", with: "Nieuw"))
    }
    let run = try workspace.run("build -o \(name)")
    #expect(run.status == 0, "\(run.messages)")
    #expect(try workspace.run("build --verify").status == 0)
    let paths = workspace.files(below: ".").keys.filter { $0.contains("stage") }
    #expect(paths.isEmpty, "\(paths)")
  }

  /// Of several builds at once each succeeds or is refused, and the site is whole.
  @Test func standsSeveralBuildsAtOnce() async throws {
    let workspace = try Workspace()
    for number in 0..<20 { try workspace.put("Policies/d\(number).yaml", minimal) }
    let codes = try await withThrowingTaskGroup(of: Int32.self) { group in
      let folder = workspace.folder
      for _ in 0..<6 {
        group.addTask { try Workspace(at: folder).run("build").status }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(codes.contains(0) && Set(codes).isSubset(of: [0, 2]), "\(codes)")
    let run = try workspace.run("build --verify")
    #expect(run.status == 0, "\(run.output)")
    #expect(workspace.files(below: ".").keys.filter { $0.contains("stage") }.isEmpty)
  }

  @Test func keepsPagesChangedByHand() throws {
    let workspace = try Workspace(["Policies/een.yaml": minimal])
    _ = try workspace.run("build")
    let page = workspace.text("Output/een/index.html")
    try workspace.put("Output/een/index.html", page + "<!-- mine -->")
    let refused = try workspace.run("build")
    #expect(refused.status == 2)
    #expect(refused.messages.contains("een/index.html in Output is aangepast"))
    #expect(workspace.text("Output/een/index.html").hasSuffix("<!-- mine -->"))
    let overwritten = try workspace.run("build --overwrite")
    #expect(overwritten.status == 0 && workspace.text("Output/een/index.html") == page)
  }

  static func example(_ name: String) throws -> String {
    try String(
      contentsOf: Shared.project.appending(path: "Policies/\(name).yaml"), encoding: .utf8)
  }

  /// A statement with versions keeps them all, tells what each changed, and links both ways.
  @Test func keepsAnArchiveOfVersions() throws {
    let old = minimal.replacingOccurrences(of: "2026-03-01", with: "2025-03-01")
    let workspace = try Workspace([
      "Policies/een/2025-03-01.yaml": old,
      "Policies/een/2026-03-01.yaml": minimal + "ontvangers: {a: 'Bezorger <b>'}\n",
      "Policies/twee.yaml": minimal,
    ])
    #expect(try workspace.run("build").status == 0)
    let pages = workspace.files().keys.filter { $0.hasPrefix("een/") }.sorted()
    #expect(
      pages == [
        "een/2025-03-01/index.html", "een/2025-03-01/privacyverklaring.md",
        "een/2026-03-01/wijzigingen.html", "een/fragment.html", "een/index.html",
        "een/privacyverklaring.md", "een/statement.json", "een/versies.html",
      ])
    let former = workspace.text("Output/een/2025-03-01/index.html")
    #expect(former.contains("<strong>Dit is een oude versie.</strong> Zij gold tot 1 maart 2026."))
    #expect(former.contains("noindex") && former.contains("href=\"../../stijl.css\""))
    #expect(!former.contains("Bezorger"))
    let step = workspace.text("Output/een/2026-03-01/wijzigingen.html")
    #expect(step.contains("Wij delen gegevens nu ook met Bezorger &lt;b&gt;."), "\(step)")
    #expect(
      step.contains(
        "<th scope=\"row\">Bezorger &lt;b&gt;</th><td data-kop=\"Eerst\">stond er niet</td>"
          + "<td data-kop=\"Nu\"><ins>Bezorger &lt;b&gt;</ins></td>"), "\(step)")
    let current = workspace.text("Output/een/index.html")
    #expect(current.contains("href=\"2026-03-01/wijzigingen.html\">Wat is er veranderd?</a>"))
    #expect(current.contains("href=\"versies.html\">Alle versies</a>"))
    #expect(!workspace.text("Output/twee/index.html").contains("versies.html"))
    // With an address there is a feed; a version that goes takes its pages along.
    #expect(try workspace.run("build --base-url https://www.x.example").status == 0)
    let feed = workspace.text("Output/een/wijzigingen.atom")
    #expect(feed.contains("<id>https://www.x.example/een/2026-03-01/wijzigingen.html</id>"))
    #expect(XMLParser(data: Data(feed.utf8)).parse())
    try FileManager.default.removeItem(
      at: workspace.folder.appending(path: "Policies/een/2025-03-01.yaml"))
    #expect(try workspace.run("build").status == 0)
    #expect(workspace.files().keys.filter { $0.hasPrefix("een/") }.count == 4)
  }
}
