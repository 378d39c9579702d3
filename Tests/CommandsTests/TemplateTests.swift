import Foundation
import Testing

/// A workspace's own templates win, and their mistakes are told as those of definitions are.
@Suite struct TemplateTests {
  static let introduction = "Templates/nl/clausules/inleiding.md.mustache"

  @Test func prefersTheTemplatesOfTheWorkspace() throws {
    let workspace = try Workspace([
      "Policies/een.yaml": minimal, Self.introduction: "Eigen woorden van {{dienst}}.\n",
      "Templates/site/stijl.css": "/* eigen */\n",
    ])
    let run = try workspace.run("build")
    #expect(run.status == 0, "\(run.messages)")
    #expect(workspace.text("Output/een/privacyverklaring.md").contains("Eigen woorden van Proef."))
    #expect(workspace.text("Output/stijl.css") == "/* eigen */\n")
    _ = try workspace.run("build --templates Policies -o plain")
    #expect(!workspace.text("plain/een/index.html").contains("Eigen woorden"))
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    let template: String
    let place: String
    let rule: String
    let words: String
    var testDescription: String { template.debugDescription }

    init(_ template: String, _ place: String, _ rule: String, _ words: String) {
      (self.template, self.place, self.rule, self.words) = (template, place, rule, words)
    }
  }

  static let mistakes = [
    Mistake("a\n  {{organisati}}\n", "2:3", "template-unknown-name", "Bedoelde u “organisatie”?"),
    Mistake("{{> clausules/rechtn}}\n", "1:1", "template-missing", "Bedoelde u"),
    Mistake("a\nb {{naam\n", "2:3", "template-syntax", "niet gesloten"),
    Mistake("é {{#organisatie}}\n", "1:3", "template-syntax", "“organisatie” wordt niet gesloten"),
    Mistake("{{/organisatie}}\n", "1:1", "template-syntax", "niet geopend"),
    Mistake(
      "{{#organisatie}}{{#dienst}}{{/organisatie}}{{/dienst}}\n", "1:28", "template-syntax",
      "niet als laatste"),
    Mistake("{{}}\n", "1:1", "template-syntax", "staat niets"),
    Mistake("{{{dienst}}}\n", "1:1", "template-syntax", "zonder bescherming"),
    Mistake("{{inleiding}}\n", "1:1", "template-missing-value", "Zet {{#inleiding}}"),
    Mistake("{{> clausules/inleiding}}\n", "1:1", "template-limit", "niet zonder einde"),
  ]

  @Test(arguments: mistakes)
  func tellsMistakesOfTemplates(_ mistake: Mistake) throws {
    let workspace = try Workspace([
      "Policies/een.yaml": minimal, Self.introduction: mistake.template,
    ])
    let run = try workspace.run("build")
    #expect(
      run.messages.hasPrefix("\(Self.introduction):\(mistake.place): fout: "), "\(run.messages)")
    #expect(run.messages.contains("[\(mistake.rule)]"), "\(run.messages)")
    #expect(run.messages.contains(mistake.words), "\(run.messages)")
    #expect(run.status == 2 && workspace.files().isEmpty)
  }

  /// What Markdown makes of a template counts too.
  @Test(
    arguments: ["<script>x</script>\n", "[a](javascript:x)\n", "![a](http://b.example/c.png)\n"])
  func refusesDangerousTemplates(_ template: String) throws {
    let workspace = try Workspace(["Policies/een.yaml": minimal, Self.introduction: template])
    let run = try workspace.run("build")
    #expect(run.status == 2 && run.messages.contains("[template-markdown]"), "\(run.messages)")
    #expect(workspace.files().isEmpty)
  }

  @Test func refusesAnUnknownFolderOfTemplates() throws {
    let workspace = try Workspace(["Policies/een.yaml": minimal, "file": ""])
    for name in ["missing", "file"] {
      let run = try workspace.run("build --templates \(name)")
      #expect(run.status == 2 && run.messages.contains("[file-unreadable]"), "\(run.messages)")
    }
  }

  @Test(arguments: [("gelagd", "Bedoelde u “gelaagd”?"), ("xyzzyxyzzy", "Kies uit: gelaagd, ")])
  func tellsUnknownLayouts(_ layout: String, _ remedy: String) throws {
    let text = minimal.replacing("  recht", with: "  indeling: \(layout)\n  recht")
    let workspace = try Workspace(["een.yaml": text])
    let run = try workspace.run("build een.yaml")
    #expect(run.status == 2 && run.messages.hasPrefix("een.yaml:4:13: fout: "), "\(run.messages)")
    #expect(run.messages.contains(remedy) && run.messages.contains("[layout-unknown]"))
  }
}
