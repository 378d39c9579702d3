import Foundation
import TestSupport
import Testing

/// What a workspace changes about the looks of its site, and what no page may hold.
@Suite struct LookTests {
  @Test func aThemeStandsBehindTheCommonStyle() throws {
    let workspace = try Workspace([
      "Policies/een.yaml": minimal, "Templates/site/thema.css": ":root { --accent: #123; }\n",
    ])
    #expect(try workspace.run("build").status == 0)
    let style = workspace.text("Output/stijl.css")
    #expect(style.hasPrefix("/* ") && style.hasSuffix(":root { --accent: #123; }\n"))
    #expect(!style.contains("--utrecht-"))
    #expect(try workspace.run("build --theme nl-design-system").status == 0)
    let themed = workspace.text("Output/stijl.css")
    let tokens = try #require(themed.range(of: "--utrecht-document-color"))
    let own = try #require(themed.range(of: "--accent: #123"))
    #expect(tokens.lowerBound < own.lowerBound)
    #expect(!workspace.files().keys.contains("thema.css"))
  }

  @Test func anUnknownThemeStopsTheBuild() throws {
    let workspace = try Workspace(["Policies/een.yaml": minimal])
    let run = try workspace.run("build --theme ../../een")
    #expect(run.status == 2 && run.messages.contains("[template-missing]"), "\(run.messages)")
    #expect(workspace.files().isEmpty)
  }

  @Test func aLogoIsShownOnEveryPage() throws {
    let old = minimal.replacingOccurrences(of: "2026-03-01", with: "2025-03-01")
    let workspace = try Workspace([
      "Policies/een/2025-03-01.yaml": old, "Policies/een/2026-03-01.yaml": minimal,
      "Templates/site/logo.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
      "Templates/site/foto.png": "geen logo",
    ])
    #expect(try workspace.run("build").status == 0)
    #expect(workspace.text("Output/logo.svg").hasPrefix("<svg"))
    for (page, root) in [
      ("index", ""), ("een/index", "../"), ("een/versies", "../"),
      ("een/2025-03-01/index", "../../"), ("een/2026-03-01/wijzigingen", "../../"),
    ] {
      let html = workspace.text("Output/\(page).html")
      #expect(html.contains("<img src=\"\(root)logo.svg\" alt=\"\">"), "\(page)")
      #expect(html.contains("<link rel=\"icon\" href=\"\(root)logo.svg\">"), "\(page)")
    }
    #expect(workspace.files()["foto.png"] == nil)
    // A logo that goes leaves the site too.
    try FileManager.default.removeItem(
      at: workspace.folder.appending(path: "Templates/site/logo.svg"))
    #expect(try workspace.run("build").status == 0)
    #expect(workspace.files()["logo.svg"] == nil)
    #expect(!workspace.text("Output/een/index.html").contains("logo"))
  }

  static let templates: [(name: String, text: String)] = {
    let folder = Shared.project.appending(path: "Templates/site")
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().compactMap { name in
      (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)).map { (name, $0) }
    }
  }()

  /// Nothing is loaded but the site's own: no scripts, no styles within a page, no addresses.
  @Test func pagesLoadNothingForeign() throws {
    let pages = Self.templates.filter { $0.name.hasSuffix(".html.mustache") }
    #expect(pages.count >= 5)
    let foreign = /<script|<style|<iframe|<form| style=|\son[a-z]+=|src="(?!\{\{)|https?:/
    for page in pages {
      #expect(page.text.firstMatch(of: foreign) == nil, "\(page.name)")
      let isWhole = page.text.contains("<!doctype html>") && page.name != "pdf.html.mustache"
      #expect(page.text.contains("{{> site/hoofd.html }}") == isWhole, "\(page.name)")
    }
    let styles = Self.templates.filter { $0.name.hasSuffix(".css") }
    #expect(styles.count >= 2)
    for style in styles {
      #expect(style.text.firstMatch(of: /url\(|@import|https?:|\/\/[a-z]/) == nil, "\(style.name)")
    }
    // A page asks for one file, which is all of these but what is for PDF.
    let all = styles.filter { $0.name != "pdf.css" }.map(\.text.utf8.count).reduce(0, +)
    #expect(all <= 12_000, "\(all) bytes")
  }
}
