import Foundation
import TestSupport
import Testing

/// The preview follows the files, and shows what is wrong over the last good page.
@Suite struct PreviewTests {
  private let preview: RunningPreview
  private var workspace: Workspace { preview.workspace }

  init() throws {
    preview = try RunningPreview(
      Workspace([
        "Policies/een.yaml": minimal,
        "Policies/twee.yaml": minimal.replacing("Proefbedrijf", with: "Tweede"),
      ]))
  }

  private func page(_ path: String, shows text: String) throws {
    let preview = preview
    try RunningPreview.wait("\(text) on \(path)") { try preview.ask(path).contains(text) }
  }

  @Test func tellsThoseWhoLook() throws {
    let (one, two) = (try preview.stream(of: "/een/"), try preview.stream(of: "/twee/"))
    _ = one.read(until: "retry: 1000\n\n")
    _ = two.read(until: "retry: 1000\n\n")
    try workspace.put("Policies/een.yaml", minimal.replacing("Proefbedrijf", with: "Nieuw"))
    #expect(one.read(until: "\n\n") == "event: change\ndata:\n\n")
    #expect(try preview.ask("/een/").contains("Nieuw"))
    #expect(two.isSilent)
    // Who comes late, with a page from before, hears at once.
    let script = try #require(try preview.ask("/een/").firstMatch(of: /src="(\/-\/\w+\/)/)).output.1
    let late = try Client(preview)
    late.send(
      "GET \(script)wijzigingen?pagina=/een/&gezien=x HTTP/1.1\r\nHost: localhost:\(preview.port)\r\n\r\n"
    )
    #expect(late.read(until: "change").contains("event: change"))
  }

  /// In place, by rename, by another name; new, gone, in a folder, as a link.
  @Test func followsEveryKindOfChange() throws {
    let folder = workspace.folder
    let file = try FileHandle(forWritingTo: folder.appending(path: "Policies/een.yaml"))
    try file.truncate(atOffset: 0)
    try file.write(contentsOf: Data(minimal.replacing("Proefbedrijf", with: "Ter plaatse").utf8))
    try file.close()
    try page("/een/", shows: "Ter plaatse")
    try Data(minimal.replacing("Proefbedrijf", with: "Vervangen").utf8).write(
      to: folder.appending(path: "Policies/een.yaml"), options: .atomic)
    try page("/een/", shows: "Vervangen")
    try workspace.put("Policies/drie.yaml", minimal.replacing("Proefbedrijf", with: "Derde"))
    try page("/drie/", shows: "Derde")
    try page("/", shows: "drie/index.html")
    try workspace.put("Policies/vier/2026-01-01.yaml", minimal)
    try page("/vier/", shows: "Proefbedrijf")
    try workspace.put(
      "Policies/vier/2026-02-01.yaml", minimal.replacing("Proefbedrijf", with: "Vierde"))
    try page("/vier/", shows: "Vierde")
    try FileManager.default.moveItem(
      at: folder.appending(path: "Policies/drie.yaml"),
      to: folder.appending(path: "Policies/vijf.yaml"))
    try page("/vijf/", shows: "Derde")
    #expect(try preview.ask("/drie/").hasPrefix("HTTP/1.1 404 "))
    try FileManager.default.createSymbolicLink(
      atPath: folder.appending(path: "Policies/zes.yaml").path, withDestinationPath: "twee.yaml")
    try page("/zes/", shows: "Tweede")
    try FileManager.default.removeItem(at: folder.appending(path: "Policies/vier"))
    try RunningPreview.wait("no vier") { [preview] in
      try preview.ask("/vier/").hasPrefix("HTTP/1.1 404 ")
    }
  }

  @Test func followsTemplates() throws {
    try workspace.put("Templates/site/stijl.css", "/* eerste */")
    try page("/stijl.css", shows: "/* eerste */")
    let stream = try preview.stream(of: "/een/")
    _ = stream.read(until: "retry: 1000\n\n")
    try workspace.put("Templates/site/stijl.css", "/* tweede */")
    #expect(stream.read(until: "\n\n").contains("change"))
    try workspace.put("Templates/nl/clausules/inleiding.md.mustache", "Een {{onbekend}} woord.\n")
    try page("/een/", shows: "Templates/nl/clausules/inleiding.md.mustache:1:5")
    #expect(try preview.ask("/een/").contains("Deze pagina is de laatste goede versie."))
    try workspace.put("Templates/nl/clausules/inleiding.md.mustache", "Een bekend woord.\n")
    try page("/een/", shows: "Een bekend woord.")
    try FileManager.default.removeItem(at: workspace.folder.appending(path: "Templates"))
    try page("/stijl.css", shows: "prefers-color-scheme")
  }

  /// What a definition stands over is followed too, also where it appears only later.
  @Test func followsWhatADefinitionStandsOver() throws {
    try workspace.put("Policies/een.yaml", "basis: diep/dieper/basis.yaml\n")
    try page("/een/", shows: "[file-basis-missing]")
    try workspace.put("Policies/diep/dieper/basis.yaml", minimal)
    try page("/een/", shows: "Privacyverklaring Proefbedrijf")
    try workspace.put(
      "Policies/diep/dieper/basis.yaml", minimal.replacing("Proefbedrijf", with: "Grond"))
    try page("/een/", shows: "Privacyverklaring Grond")
  }

  /// A mistake stands over the last good page, as text; others keep working; repaired, it goes.
  @Test func showsMistakesOverTheLastGoodPage() throws {
    let hostile = "</template><script>alert(1)</script>&amp;"
    try workspace.put(
      "Policies/een.yaml",
      minimal.replacing("NL", with: "\"\(hostile)\""))
    try page("/een/", shows: "<code>Policies/een.yaml:4:10</code>")
    let answer = try preview.ask("/een/")
    #expect(
      answer.contains("Privacyverklaring Proefbedrijf") && answer.contains("[file-unknown-word]"))
    #expect(answer.contains("&lt;/template&gt;&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(answer.contains("<pre>  |\n4 |   recht: ") && answer.contains("  |          ^~"))
    #expect(answer.contains("Kies uit: NL, BE."))
    #expect(
      !answer.contains("<script>"))
    #expect(try preview.ask("/").contains("<code>Policies/een.yaml:4:10</code>"))
    #expect(try !preview.ask("/twee/").contains("een.yaml"))
    try workspace.put("Policies/twee.yaml", minimal.replacing("Proefbedrijf", with: "Verder"))
    try page("/twee/", shows: "Verder")
    #expect(preview.messages.contains("Policies/een.yaml:4:10: fout: "))
    // What steers a terminal or turns a line around is shown by its number.
    try workspace.put("Policies/een.yaml", minimal.replacing("NL", with: "N\u{1B}[2J\u{202E}L"))
    try page("/een/", shows: "N\\u{1B}[2J\\u{202E}L")
    #expect(try !preview.ask("/een/").contains("\u{1B}"))
    try workspace.put("Policies/een.yaml", minimal)
    try page("/een/", shows: "Open bevindingen: ")
    #expect(try !preview.ask("/een/").contains("[file-unknown-word]"))
    #expect(preview.messages.hasSuffix("Alles is weer in orde.\n"))
  }

  /// Where no version was ever good, there is a page for the mistake.
  @Test func showsMistakesWithoutAPage() throws {
    try workspace.put("Policies/drie.yaml", "x: [\n")
    try page("/drie/", shows: "Er is nog geen goede versie.")
    #expect(try preview.ask("/drie/").hasPrefix("HTTP/1.1 200 "))
    try workspace.put("Policies/drie.yaml", minimal)
    try page("/drie/", shows: "Privacyverklaring Proefbedrijf")
  }

  /// A set of definitions that does not fit together is shown as such, on every page.
  @Test func showsWhatIsWrongWithTheWhole() throws {
    try workspace.put("Policies/Een.yml", minimal)
    try page("/twee/", shows: "[file-same-slug]")
    #expect(try preview.ask("/een/").contains("Privacyverklaring Proefbedrijf"))
    try FileManager.default.removeItem(at: workspace.folder.appending(path: "Policies/Een.yml"))
    try page("/twee/", shows: "Open bevindingen: ")
    try workspace.put("Policies/<img src=x>.yaml", minimal)
    try page("/twee/", shows: "<code>Policies/&lt;img src=x&gt;.yaml:1:1</code>")
    #expect(try !preview.ask("/").contains("<img"))
    try FileManager.default.removeItem(
      at: workspace.folder.appending(path: "Policies/<img src=x>.yaml"))
    try page("/twee/", shows: "Open bevindingen: ")
    try FileManager.default.moveItem(
      at: workspace.folder.appending(path: "Policies"), to: workspace.folder.appending(path: "weg"))
    try page("/twee/", shows: "[file-unreadable]")
    try FileManager.default.moveItem(
      at: workspace.folder.appending(path: "weg"), to: workspace.folder.appending(path: "Policies"))
    try page("/twee/", shows: "Open bevindingen: ")
  }

  /// Many saves at once come to few builds, and the last one counts.
  @Test func survivesAStorm() throws {
    for number in 0..<500 {
      try workspace.put(
        "Policies/een.yaml", minimal.replacing("Proefbedrijf", with: "Storm \(number)"))
    }
    try page("/een/", shows: "Privacyverklaring Storm 499")
    #expect(preview.messages.split(separator: "\n").count < 100)
  }

  @Test func looksNowAndThenWhenAsked() throws {
    let other = try RunningPreview(
      Workspace(["een.yaml": minimal]), "een.yaml --poll --port 0 --lang en")
    try other.workspace.put("een.yaml", minimal.replacing("Proefbedrijf", with: "Later"))
    try RunningPreview.wait("the change") { try other.ask("/een/").contains("Later") }
    #expect(try other.ask("/een/").contains("Open findings: "))
  }
}

/// What the preview adds stays in the preview.
@Suite struct PublishedTests {
  /// All of it, in every file of the project's own site and of one made for this.
  @Test func nothingOfThePreviewIsEverPublished() throws {
    let workspace = try Workspace(["Policies/een.yaml": minimal])
    try workspace.put("Policies/map/2025-01-01.yaml", minimal)
    try workspace.put("Policies/map/2026-01-01.yaml", minimal.replacing("Proef", with: "Toets"))
    #expect(try workspace.run("build --base-url https://www.x.example/").status == 0)
    let own = Workspace(at: Shared.project)
    let files = workspace.files().merging(own.files()) { first, _ in first }
    #expect(files.count > 20)
    for (name, bytes) in files {
      let text = String(decoding: bytes, as: UTF8.self).lowercased()
      for trace in ["<script", "javascript", "eventsource", "voorvertoning", "shadowroot", "/-/"] {
        #expect(!text.contains(trace), "\(trace) in \(name)")
      }
      #expect(!text.contains("script-src") && !text.contains("connect-src"), "\(name)")
    }
  }

  /// A real browser follows a preview: pages change, mistakes come and go, nothing runs.
  @Test(.enabled(if: Browser.isHere(for: "the preview in a browser")))
  func isFollowedInABrowser() throws {
    let workspace = try Workspace([
      "Policies/een.yaml": minimal, "Policies/twee.yaml": minimal.replacing("Proef", with: "Ander"),
    ])
    let script = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Browser/preview.py")
    let (output, status) = try hearingSignals {
      try Browser.run(script.path, [try Workspace.program(), workspace.folder.path])
    }
    #expect(status == 0, "\(output)")
  }
}
