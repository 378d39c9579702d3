import Foundation
import Glibc
import Testing

/// A second build makes and writes what changed and nothing else, and never leaves a page as it was
/// that a build from nothing would make otherwise.
@Suite struct RebuildTests {
  let workspace: Workspace

  /// Enough definitions for a cache: most stand alone, one has two versions, one stands over another.
  init() throws {
    workspace = try Workspace([
      "Policies/versies/2025-01-01.yaml": minimal.replacing("2026-03-01", with: "2025-01-01"),
      "Policies/versies/2026-01-01.yaml": minimal.replacing("2026-03-01", with: "2026-01-01"),
      "Policies/boven.yaml": "basis: onder/deel/basis.yaml\nverklaring: {dienst: Boven}\n",
      "Policies/onder/deel/basis.yaml": minimal,
    ])
    for number in 1...60 {
      try workspace.put(
        "Policies/d\(number).yaml", minimal.replacing("Proefbedrijf", with: "Bedrijf \(number)"))
    }
  }

  /// Builds, and compares the site with one that is built from nothing.
  ///
  /// - Returns: how many statements were made.
  private func build(_ arguments: String = "") throws -> Int {
    let run = try workspace.run("build --timings " + arguments)
    #expect(run.status == 0, "\(run.messages)")
    _ = try workspace.run("build --no-cache -o fresh --overwrite " + arguments)
    #expect(workspace.files() == workspace.files(below: "fresh"))
    #expect(try workspace.run("build --verify " + arguments).status == 0)
    return try #require(
      run.messages.firstMatch(of: /made=(\d+)/).flatMap { Int($0.output.1) }, "\(run.messages)")
  }

  private func edit(_ name: String, _ old: String, _ new: String) throws {
    let text = workspace.text(name)
    #expect(text.contains(old))
    try workspace.put(name, text.replacing(old, with: new))
  }

  /// When each file of the site was written, and which file it is.
  private func times() throws -> [String: [Int]] {
    var times: [String: [Int]] = [:]
    for name in workspace.files().keys {
      var status = stat()
      #expect(stat(workspace.folder.appending(path: "Output/" + name).path, &status) == 0)
      times[name] = [Int(status.st_ino), status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
    }
    return times
  }

  /// The names of the files that a change of the workspace makes a build write.
  private func written(_ change: () throws -> Void) throws -> Set<String> {
    let before = try times()
    try change()
    _ = try build()
    let after = try times()
    return Set(after.keys.filter { after[$0] != before[$0] })
  }

  /// What is written for one statement, and the manifest.
  private static func files(of slug: String) -> Set<String> {
    let names = ["index.html", "privacyverklaring.md", "fragment.html", "statement.json"]
    return Set(names.map { slug + "/" + $0 } + [".verklaar-manifest"])
  }

  @Test func writesWhatChangedAndNothingElse() throws {
    #expect(try build() == 62)
    #expect(try build() == 0)
    #expect(try written {} == [])
    let text = try written { try edit("Policies/d7.yaml", "aanspreekvorm: u", "aanspreekvorm: je") }
    #expect(text == Self.files(of: "d7"))
    let title = try written { try edit("Policies/d8.yaml", "Bedrijf 8", "Zaak 8") }
    #expect(title == Self.files(of: "d8").union(["index.html"]))
    #expect(try written { try edit("Policies/d9.yaml", "Bedrijf", "# \n    Bedrijf") } == [])
  }

  /// Everything that a page depends on.
  @Test func makesAgainWhatDependsOnAChange() throws {
    _ = try build()
    try edit("Policies/onder/deel/basis.yaml", "Proefbedrijf", "Grondbedrijf")
    #expect(try build() == 1)
    try edit("Policies/versies/2025-01-01.yaml", "Proefbedrijf", "Eerder")
    #expect(try build() == 1)
    try workspace.put("Policies/versies/2024-01-01.yaml", minimal)
    #expect(try build() == 1)
    try FileManager.default.removeItem(
      at: workspace.folder.appending(path: "Policies/versies/2026-01-01.yaml"))
    #expect(try build() == 1)
    try FileManager.default.moveItem(
      at: workspace.folder.appending(path: "Policies/d1.yaml"),
      to: workspace.folder.appending(path: "Policies/e1.yaml"))
    #expect(try build() == 1)
    #expect(workspace.text("Output/d1/index.html").isEmpty)
    try workspace.put("Templates/site/stijl.css", "body { color: red }")
    #expect(try build() == 62)
    try edit("Templates/site/stijl.css", "red", "tan")
    #expect(try build() == 62)
    try workspace.put("Templates/site/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
    #expect(try build() == 62)
    // A theme is a matter of the style sheet alone, which every build makes.
    #expect(try build("--theme nl-design-system") == 0)
    try FileManager.default.removeItem(at: workspace.folder.appending(path: "Templates"))
    #expect(try build() == 62)
    #expect(try build("--base-url https://www.x.example") == 62)
    #expect(try build("--base-url https://www.x.example") == 0)
    // What stands beside the pages depends on what was asked.
    #expect(try build("--heading-level 3") == 62)
    #expect(try build("--heading-level 3") == 0)
    #expect(try build("--pages-only") == 62)
  }

  /// The bytes count, not the time: a file can change within one tick of the clock.
  @Test func looksAtBytesNotAtTimes() throws {
    _ = try build()
    let path = workspace.folder.appending(path: "Policies/d7.yaml").path
    let date = try #require(FileManager.default.attributesOfItem(atPath: path)[.modificationDate])
    try edit("Policies/d7.yaml", "Bedrijf 7", "Cedrijf 7")
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
    #expect(try build() == 1)
    try FileManager.default.setAttributes([.modificationDate: Date()], ofItemAtPath: path)
    #expect(try build() == 0)
  }

  /// Another program makes other pages.
  @Test func distrustsWhatAnotherProgramMade() throws {
    _ = try build()
    _ = try workspace.run("--version", shell: "cp \"$1\" other")
    let run = try workspace.run("build --timings", shell: "shift; set -- ./other \"$@\"")
    #expect(run.status == 0 && run.messages.contains("made=62 "), "\(run.messages)")
  }

  /// A page that anybody touched is treated as without a cache.
  @Test func looksAtPagesThatWereTouched() throws {
    _ = try build()
    let page = workspace.folder.appending(path: "Output/d7/index.html")
    try FileManager.default.removeItem(at: page)
    #expect(try build() == 1)
    let bytes = try Data(contentsOf: page)
    try bytes.write(to: page)
    #expect(try build() == 1)
    try Data("hand".utf8).write(to: page)
    #expect(try workspace.run("build").messages.contains("is aangepast"))
    #expect(try workspace.run("build --overwrite").status == 0)
    #expect(try build() == 0)
    // A link in the place of a folder is refused, even where it leads to the same pages.
    let folder = page.deletingLastPathComponent()
    try FileManager.default.moveItem(at: folder, to: workspace.folder.appending(path: "weg"))
    try FileManager.default.createSymbolicLink(atPath: folder.path, withDestinationPath: "../weg")
    #expect(try workspace.run("build").messages.contains("is een koppeling"))
  }

  /// The folder above a basis may have become a link that leads out of the definitions.
  @Test func looksWhereABasisLeads() throws {
    _ = try build()
    let folder = workspace.folder.appending(path: "Policies/onder/deel")
    try FileManager.default.moveItem(at: folder, to: workspace.folder.appending(path: "buiten"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.path, withDestinationPath: "../../buiten")
    let run = try workspace.run("build")
    #expect(run.status == 2 && run.messages.contains("file-basis-outside"), "\(run.messages)")
  }

  /// A cache that is broken, forged, of another site or not to be had is no cache.
  @Test func distrustsTheCache() throws {
    _ = try build()
    let names = workspace.files(below: ".cache/verklaar").keys.sorted()
    let name = try #require(
      names.first { !workspace.text(".cache/verklaar/\($0)").contains("fresh") })
    let bytes = try Data(
      contentsOf: workspace.folder.appending(path: ".cache/verklaar/" + name))
    var broken = [0, 7, 8, 100, bytes.count / 2, bytes.count - 1].map { bytes.prefix($0) }
    broken += stride(from: 0, to: bytes.count, by: bytes.count / 9).map { place in
      var broken = bytes
      broken[place] ^= 1
      return broken
    }
    for bytes in broken {
      try workspace.put(".cache/verklaar/" + name, bytes)
      let run = try workspace.run("build --timings")
      #expect(run.status == 0 && run.messages.contains("made=62 "))
    }
    try workspace.put(".cache/verklaar/" + name, bytes)
    #expect(try build("-o elders") == 62)
    for variable in ["XDG_CACHE_HOME", "HOME"] {
      let run = try workspace.run("build --timings", environment: [variable: "/proc/nowhere"])
      #expect(run.status == 0 && run.messages.contains("made=62 "))
    }
    #expect(try workspace.run("build --no-cache --timings").messages.contains("made=62 "))
  }

  /// A random walk of edits: after each step the site is what a build from nothing makes.
  @Test func neverLeavesAStalePage() throws {
    var source = SystemRandomNumberGenerator()
    for step in 0..<12 {
      let number = Int.random(in: 1...60, using: &source)
      let name = "Policies/d\(number).yaml"
      let file = workspace.folder.appending(path: name)
      switch Int.random(in: 0..<5, using: &source) {
      case 0: try? FileManager.default.removeItem(at: file)
      case 1: try workspace.put("Templates/site/stijl.css", "/* \(step % 3) */")
      case 2: try? workspace.put(name, workspace.text("Policies/d\(number % 60 + 1).yaml"))
      default:
        try workspace.put(name, minimal.replacing("Proefbedrijf", with: "Stap \(step % 4)"))
      }
      if workspace.text(name).isEmpty { try? FileManager.default.removeItem(at: file) }
      #expect(try build() <= 62)
    }
  }
}
