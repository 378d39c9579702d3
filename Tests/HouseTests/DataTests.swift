import Builtin
import Checks
import Foundation
import Policies
import SourceText
import TestSupport
import Testing
import YAML

/// What travels inside the program is what stands in its folders, and is whole.
@Suite struct DataTests {
  static let folders = [
    ("Templates", "Templates"), ("Law", "Sources/Policies/Law"),
    ("Rules", "Sources/Checks/Rules"), ("Vocabulary", "Sources/Policies/Vocabulary/Lists"),
    ("Schemas", "Sources/Checks/Schemas"), ("DataSchemas", "Sources/Exports/Schemas"),
  ]

  @Test(arguments: folders.indices)
  func embeddedFilesAreFresh(_ index: Int) throws {
    let (name, folder) = Self.folders[index]
    let embedded = BuiltinFiles.folder(name)
    let root = Shared.project.appending(path: folder)
    let names = try #require(FileManager.default.enumerator(atPath: root.path))
      .compactMap { $0 as? String }
      .filter { name in
        [".yaml", ".mustache", ".css", ".js", ".md", ".json"].contains { name.hasSuffix($0) }
      }
      .filter { !$0.hasSuffix("README.md") }
    #expect(!names.isEmpty && embedded.paths.count == names.count)
    #expect(embedded.texts.count == names.count)
    let stale = try names.filter { path in
      let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
      return BuiltinFiles.text(name + "/" + path) != text
    }
    #expect(stale == [], "run make embed")
  }

  @Test func schemaBesideDefinitionsIsFresh() throws {
    let file = Shared.project.appending(path: "Policies/schema.json")
    #expect(try String(contentsOf: file, encoding: .utf8) == JSONSchema.text)
  }

  /// Every rule speaks Dutch and English, and its id is the name of its file.
  @Test func rulesAreWhole() throws {
    let rules = BuiltinFiles.folder("Rules")
    let paths = rules.paths.filter { $0.hasSuffix(".yaml") && !$0.hasSuffix("words.yaml") }
    #expect(paths.count > 50)
    for path in paths {
      let text = try #require(rules.text(path)).description
      let tree = try #require(Tree.parse(SourceFile(path: path, text: text)).tree)
      let id = tree.value(of: tree.root, at: "id").map { tree.text(of: $0) }
      let name = path.split(separator: "/").last.map { String($0.dropLast(".yaml".count)) }
      let words = ["nl", "en"].flatMap { language in
        ["title", "message", "remedy"].compactMap { key in
          tree.value(of: tree.root, at: language).flatMap { tree.value(of: $0, at: key) }
        }
      }
      #expect(id == name && words.count == 6, "\(path)")
    }
  }

  /// Every phrase is there in both languages with the same placeholders, and written so plainly that
  /// no run pays for libyaml to say one sentence.
  @Test(arguments: ["words.yaml", "init-words.yaml"])
  func phrasesAreWhole(_ name: String) throws {
    let text = try #require(BuiltinFiles.text("Rules/" + name))
    let tree = try #require(Tree.parse(SourceFile(path: name, text: text)).tree)
    let phrases = try ["nl", "en"].map { language in
      let groups = try #require(tree.value(of: tree.root, at: language))
      var phrases: [String: Set<Substring>] = [:]
      for group in tree.entries(of: groups) {
        for entry in tree.entries(of: group.value) {
          let key = tree.text(of: group.key) + "." + tree.text(of: entry.key)
          let names = tree.text(of: entry.value).matches(of: /\{\{([a-z-]+)\}\}/)
          phrases[key] = Set(names.map(\.output.1))
        }
      }
      return phrases
    }
    #expect(phrases[0].count > 20 && phrases[0] == phrases[1])
    let lines = text.split(separator: "\n")
    #expect(lines.filter { $0.contains("\\") || $0.contains(/^ *"/) } == [])
  }

  @Test func lawIsWhole() throws {
    let law = try Law { BuiltinFiles.text("Law/" + $0) }
    #expect(law.countries.count > 240)
    #expect(law.country(named: "VS")?.code == "US")
    #expect(law.entry(for: try #require(Country(code: "NO")))?.isInArea == true)
    let missing =
      LegalBasis.allCases.filter { law.article("bases", $0.rawValue) == nil }.map(\.rawValue)
      + Right.allCases.filter { law.article("rights", $0.rawValue) == nil }.map(\.rawValue)
      + Safeguard.allCases.filter { law.article("safeguards", $0.rawValue) == nil }.map(\.rawValue)
    #expect(missing == [])
  }

  /// A clause shows values escaped, and no markup of its own.
  @Test func clausesAreSafe() {
    let templates = BuiltinFiles.folder("Templates")
    let clauses = templates.paths.filter { $0.hasSuffix(".md.mustache") }
    #expect(clauses.count > 60)
    let unsafe = clauses.filter { path in
      let text = templates.text(path)?.description ?? ""
      return text.contains("{{{") || text.contains("{{&") || !text.hasPrefix("{{!")
        || text.contains("<div") || text.contains("<script") || text.contains("<a ")
    }
    #expect(unsafe == [])
  }
}
